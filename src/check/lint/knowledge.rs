//! Articles that have no word in common with anything that is asked or said. Words are compared by
//! their beginnings, in the scenario's own language.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::page::Page;
use crate::scoring::text::clean::fold;
use crate::script::codes;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::KNOWLEDGE,
        what: "Finds articles that share fewer than two longer words with the facts and strong answers of the \
               scenario.",
        why: "Looking up what is never needed teaches that looking up is a waste of time. Or else the turn that \
              needs it was forgotten.",
        example: r#"
knowledge: { "parking": (title: "Parking", body: "The garage closes at eight.") },
"#,
        mend: "Write a criterion that the article answers, or take the article away. One that is there to distract \
               is allowed with `allow`.",
    }],
    run,
};

/// Shorter words say little.
const LETTERS: usize = 4;
/// So many words in common make it likely that the article is needed.
const SHARED: usize = 2;

fn run(context: &Context<'_>, findings: &mut Findings) {
    let program = &context.program;
    let Some(voice) = context.voices.first() else {
        return;
    };
    if program.knowledge.is_empty() {
        return;
    }
    let mut needed = BTreeSet::new();
    let facts = program.criteria.iter().map(|c| c.fact);
    let strong = program.nodes.iter().filter_map(|n| n.strong);
    for ix in facts.chain(strong) {
        beginnings(&voice.text(ix), &mut needed);
    }
    for article in &program.knowledge {
        let mut has = BTreeSet::new();
        beginnings(&voice.text(article.title), &mut has);
        beginnings(&voice.text(article.body), &mut has);
        let id = article.id.as_str();
        let written = context.typed.knowledge.iter().find(|a| a.id.value == id);
        if let Some(written) = written
            && has.intersection(&needed).count() < SHARED
        {
            let message = format!("no fact and no strong answer speaks of what `{id}` says");
            let mend = "write a criterion that it answers, or take it away";
            findings.push(codes::KNOWLEDGE, written.id.place, message, mend);
        }
    }
}

/// The beginnings of the longer words of a text.
fn beginnings(text: &str, into: &mut BTreeSet<String>) {
    for word in text.unicode_words() {
        let folded = fold(word);
        if folded.chars().count() >= LETTERS {
            into.insert(folded.chars().take(LETTERS).collect());
        }
    }
}
