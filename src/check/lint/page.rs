//! The page of a code: what it does, why it matters, an example and how to mend it. The text stands
//! beside the lint that finds it; the files in `docs/lints/` are written from it.

use super::{LINTS, allowance, pages};
use crate::model::diagnostic::Severity;
use crate::script::codes::{self, Code};

/// What there is to say of one code.
#[derive(Debug)]
pub struct Page {
    /// Which.
    pub code: &'static Code,
    /// What it does.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// A piece of a scenario in which it is found.
    pub example: &'static str,
    /// How to mend it.
    pub mend: &'static str,
}

impl Page {
    /// The page as it stands in the book: where it names another page, with a link.
    pub fn book(&self) -> String {
        let mut text = String::new();
        for (n, part) in self.markdown().split("`docs/").enumerate() {
            match part.split_once(".md`") {
                Some((name, rest)) if n > 0 => {
                    text.push_str(&format!("[docs/{name}.md](../{name}.md){rest}"));
                }
                _ if n > 0 => text.push_str(&format!("`docs/{part}")),
                _ => text.push_str(part),
            }
        }
        text
    }

    /// The page as Markdown, as a terminal shows it.
    pub fn markdown(&self) -> String {
        let Code {
            id,
            severity,
            title,
        } = self.code;
        let word = match severity {
            Severity::Error => "Error: the scenario cannot be played.",
            Severity::Warning => "Warning: it can be played, but something is likely wrong.",
            Severity::Hint => "Hint: it could be better.",
        };
        let language = if ("AP0406"..="AP0413").contains(id) {
            "ftl"
        } else {
            "ron"
        };
        let Page {
            what,
            why,
            example,
            mend,
            ..
        } = self;
        format!(
            "# {id}: {title}\n\n{word}\n\n## What it does\n{what}\n\n## Why it matters\n{why}\n\n\
             ## Example\n```{language}\n{}\n```\n\n## Mend\n{mend}\n",
            example.trim_matches('\n')
        )
    }

    /// The file of the page, from the project's folder.
    pub fn path(&self) -> String {
        path(self.code.id)
    }
}

/// The file of a code's page, from the project's folder.
pub fn path(code: &str) -> String {
    format!("docs/lints/{code}.md")
}

/// All pages, by code.
pub fn all() -> Vec<&'static Page> {
    let mut all: Vec<&'static Page> = pages::ALL
        .iter()
        .flat_map(|part| part.iter())
        .chain(LINTS.iter().flat_map(|lint| lint.pages))
        .chain([&allowance::PAGE])
        .collect();
    all.sort_by_key(|page| page.code.id);
    all
}

/// The page of a code.
pub fn find(code: &str) -> Option<&'static Page> {
    all()
        .into_iter()
        .find(|page| page.code.id.eq_ignore_ascii_case(code))
}

/// The page that lists them all, as Markdown.
pub fn index() -> String {
    let mut text = String::from(
        "# Findings of `aplomb check`\n\nEvery finding has a code that never changes its meaning. \
         `aplomb check --explain AP0601` shows its page in the terminal.\n\nA warning or hint that is \
         meant to be so is allowed in the scenario, with the reason:\n\n```ron\nallow: [(code: \
         \"AP0606\", reason: \"The first node is a warm-up.\")],\n```\n\n| code | | what |\n|---|---|---|\n",
    );
    for code in codes::ALL {
        let word = match code.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        };
        let Code { id, title, .. } = code;
        text.push_str(&format!("| [{id}]({id}.md) | {word} | {title} |\n"));
    }
    text
}
