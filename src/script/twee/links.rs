//! What a passage says: its links, its plain words, and what in it only a story format understands.

use std::collections::BTreeSet;

/// A macro or a tag has at most so many bytes.
const LONGEST: usize = 1000;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The words that are clicked.
    pub text: String,
    /// The passage that it leads to.
    pub target: String,
}

/// A passage's text, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The words, without links that stand on a line of their own.
    pub words: String,
    /// The links, in order; those with the same words and target once.
    pub links: Vec<Link>,
    /// What only a story format understands.
    pub left: Vec<String>,
}

/// Harlowe's macros, written `(name: …)`, that may be told from words in brackets.
const HARLOWE: [&str; 34] = [
    "set",
    "put",
    "move",
    "if",
    "unless",
    "else-if",
    "elseif",
    "else",
    "print",
    "display",
    "link",
    "link-goto",
    "link-reveal",
    "link-repeat",
    "link-undo",
    "goto",
    "go-to",
    "click",
    "live",
    "event",
    "either",
    "random",
    "a",
    "dm",
    "ds",
    "text-style",
    "css",
    "align",
    "color",
    "font",
    "alert",
    "prompt",
    "cycling-link",
    "enchant",
];

/// Takes a passage apart.
pub fn said(text: &str) -> Said {
    let mut said = Said::default();
    let text = without_comments(text);
    let text = said.links(&text);
    let text = said.macros(&text);
    said.variables(&text);
    said.words = tidy(&text);
    said.left.dedup();
    said
}

impl Said {
    /// Takes the links out; a link within a sentence leaves its words.
    fn links(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        let mut seen = BTreeSet::new();
        while let Some((before, after)) = rest.split_once("[[") {
            out.push_str(before);
            let Some((inside, after)) = closed(after) else {
                // nor is any that begins later
                out.push_str("[[");
                rest = after;
                break;
            };
            // SugarCube: [[text|target][$x to 1]]
            let (inside, setter) = match inside.split_once("][") {
                Some((inside, setter)) => (inside, Some(setter)),
                None => (inside, None),
            };
            if let Some(setter) = setter {
                self.left
                    .push(format!("setter of a link: {}", setter.trim()));
            }
            let link = link(inside);
            let alone = ends_line(&out) && begins_line_end(after);
            if link.target.contains("://") {
                self.left.push(format!("link to the web: {}", link.target));
                out.push_str(&link.text);
            } else if link.target.is_empty() {
                self.left
                    .push(format!("link without a target: [[{inside}]]"));
            } else {
                if !alone {
                    out.push_str(&link.text);
                }
                if seen.insert((link.text.clone(), link.target.clone())) {
                    self.links.push(link);
                }
            }
            if alone {
                let kept = out.rfind('\n').map_or(0, |at| at + 1);
                out.truncate(kept);
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }

    /// Takes `<<…>>`, `(macro: …)`, `<%…%>` and HTML out.
    fn macros(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(['<', '(']) {
            let (before, here) = rest.split_at(at);
            out.push_str(before);
            let found = between(here, "<<", ">>")
                .map(|n| ("macro", n))
                .or_else(|| between(here, "<%", "%>").map(|n| ("script", n)))
                .or_else(|| html(here).map(|n| ("HTML", n)))
                .or_else(|| harlowe(here).map(|n| ("macro", n)));
            match found {
                Some((what, length)) => {
                    let code: Vec<&str> = here[..length].split_whitespace().collect();
                    self.left
                        .push(format!("{what}: {}", short(&code.join(" "))));
                    rest = &here[length..];
                }
                None => {
                    out.push_str(&here[..1]);
                    rest = &here[1..];
                }
            }
        }
        out.push_str(rest);
        out
    }

    /// Notes `$name` and `_name` that are left in the words.
    fn variables(&mut self, text: &str) {
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            let begins = matches!(c, '$' | '_') && !before.is_alphanumeric() && before != '_';
            before = c;
            let name: String = text[at + c.len_utf8()..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
            // _emphasis_ is not a variable
            if begins && named && !(c == '_' && name.ends_with('_')) {
                let what = format!("variable: {c}{name}");
                if !self.left.contains(&what) {
                    self.left.push(what);
                }
            }
        }
    }
}

/// What stands before the `]]` that ends a link, and what comes after it. A bracket that is opened
/// within the link is closed in it.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut end = text.find("]]")?;
    while end < LONGEST
        && text[end + 2..].starts_with(']')
        && text[..end].matches('[').count() > text[..end].matches(']').count()
    {
        end += 1;
    }
    Some((&text[..end], &text[end + 2..]))
}

/// `text->target` at the last arrow, `target<-text` at the first, `text|target`, or both in one.
fn link(inside: &str) -> Link {
    let parts = if let Some((text, target)) = inside.rsplit_once("->") {
        (text, target)
    } else if let Some((target, text)) = inside.split_once("<-") {
        (text, target)
    } else if let Some((text, target)) = inside.rsplit_once('|') {
        (text, target)
    } else {
        (inside, inside)
    };
    let (text, target) = (parts.0.trim(), parts.1.trim());
    Link {
        text: if text.is_empty() { target } else { text }.to_owned(),
        target: target.to_owned(),
    }
}

/// Whether nothing but blanks and a list's sign stands before this in its line.
fn ends_line(text: &str) -> bool {
    let mut line = text.chars().rev().take_while(|c| *c != '\n');
    line.all(|c| " \t*-+>•".contains(c))
}

/// Whether the line ends here.
fn begins_line_end(text: &str) -> bool {
    let next = text.chars().find(|c| *c == '\n' || !c.is_whitespace());
    next.is_none_or(|c| c == '\n')
}

fn without_comments(text: &str) -> String {
    let mut out = text.to_owned();
    for (open, close) in [("<!--", "-->"), ("/%", "%/"), ("/*", "*/")] {
        let mut rest = out.as_str();
        let mut kept = String::with_capacity(rest.len());
        while let Some((before, after)) = rest.split_once(open) {
            kept.push_str(before);
            match after.split_once(close) {
                Some((_, after)) => rest = after,
                None => {
                    kept.push_str(open);
                    rest = after;
                    break;
                }
            }
        }
        kept.push_str(rest);
        out = kept;
    }
    out
}

/// The length of what stands between two marks at the beginning of `text`, marks included.
fn between(text: &str, open: &str, close: &str) -> Option<usize> {
    let inside = text.strip_prefix(open)?;
    Some(open.len() + near(inside).find(close)? + close.len())
}

/// The length of an HTML tag at the beginning of `text`.
fn html(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let end = near(inside).find(['<', '>', '\n'])?;
    (named && inside[end..].starts_with('>')).then_some(end + 2)
}

/// The length of a Harlowe macro at the beginning of `text`.
fn harlowe(text: &str) -> Option<usize> {
    let text = near(text);
    let (name, _) = text.strip_prefix('(')?.split_once(':')?;
    if !HARLOWE.contains(&name.to_ascii_lowercase().as_str()) {
        return None;
    }
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// The beginning of a text: what is longer is no macro but words.
fn near(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn short(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    let head: String = text.chars().take(59).collect();
    format!("{head}…")
}

/// Lines without blanks around them, at most one empty line in a row.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        if line.is_empty() && (out.is_empty() || out.ends_with("\n\n")) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Link, said};

    fn links(text: &str) -> Vec<(String, String)> {
        let links = said(text).links.into_iter();
        links.map(|Link { text, target }| (text, target)).collect()
    }

    #[test]
    fn every_form_of_link_is_read() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(links("[[a]]"), [pair("a", "a")]);
        assert_eq!(links("[[go on->b]]"), [pair("go on", "b")]);
        assert_eq!(links("[[b<-go on]]"), [pair("go on", "b")]);
        assert_eq!(links("[[go on|b]]"), [pair("go on", "b")]);
        assert_eq!(links("[[x->y->b]]"), [pair("x->y", "b")]);
        assert_eq!(links("[[b<-x<-y]]"), [pair("x<-y", "b")]);
        assert_eq!(links("[[a|b][$gold to 3]]"), [pair("a", "b")]);
        assert_eq!(links("[[a|b [1]]]"), [pair("a", "b [1]")]);
        assert_eq!(links("[[not closed\n"), []);
        assert_eq!(links("<!-- [[hidden]] -->"), []);
        assert_eq!(links("[[web|https://example.org]] [[]]"), []);
    }

    #[test]
    fn links_on_lines_of_their_own_are_choices_and_others_are_words_too() {
        let read = said("Go [[north->N]] now.\n\n* [[East]]\n- [[West]]\n");
        assert_eq!(read.words, "Go north now.");
        assert_eq!(read.links.len(), 3);
    }

    #[test]
    fn what_a_story_format_would_do_is_listed_and_taken_out() {
        let read = said(
            "<<set $x to 1>>You (she said: no) have $gold.(set: $y to (a: 1)) <b>Hi</b> _note_ <% code %>",
        );
        assert_eq!(read.words, "You (she said: no) have $gold. Hi _note_");
        assert_eq!(
            read.left,
            [
                "macro: <<set $x to 1>>",
                "macro: (set: $y to (a: 1))",
                "HTML: <b>",
                "HTML: </b>",
                "script: <% code %>",
                "variable: $gold"
            ]
        );
    }
}
