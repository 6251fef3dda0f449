//! Texts in another language than they should be: what the customer says and what the desk answers,
//! each taken together for a node. Reports only what both the detector and the scorer are sure of.

use super::Lint;
use super::context::{Context, Voice};
use super::finding::Findings;
use super::page::Page;
use crate::model::program::{Fluency, Node};
use crate::model::reason::{Category, Rule};
use crate::scoring::identify;
use crate::script::codes;
use std::borrow::Cow;
use std::collections::HashSet;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::OTHER_LANGUAGE,
        what: "Identifies the language of the customer's words and of the replies of each node, in the scenario and \
               in every translation. Reports only what is certain.",
        why: "Mostly a text was pasted into the wrong file, or left untranslated.",
        example: r#"
source_language: "en",
…
says: "Dzień dobry, mój czajnik przestał działać i nie wiem, co mam teraz zrobić.",
"#,
        mend: "Translate it, or move it to the overlay of its language.",
    }],
    run,
};

/// Shorter texts do not tell.
const WORDS: usize = 8;
/// Of a text that need not be identified, so many words in a hundred are known.
const FAMILIAR_PERCENT: usize = 75;

fn run(context: &Context<'_>, findings: &mut Findings) {
    for voice in &context.voices {
        let mut sure = HashSet::new();
        for (at, node) in context.nodes() {
            if !voice.own && !is_translated(context, voice, node) {
                continue;
            }
            let customer = voice.text(node.says);
            let desk = node.replies.iter().map(|r| r.text).chain(node.strong);
            let desk: Vec<Cow<'_, str>> = desk.map(|ix| voice.text(ix)).collect();
            let theirs = matches!(
                context.program.customer.fluency,
                Fluency::Native | Fluency::Fluent
            );
            let groups = [
                (customer, theirs, "the customer's words"),
                (Cow::Owned(desk.join("\n")), true, "the replies"),
            ];
            for (text, looked_at, what) in groups {
                if !looked_at || is_familiar(&sure, &text) {
                    continue;
                }
                if is_other(context, voice, &text) {
                    let lang = voice.lang;
                    let message = format!("{what} of `{}` are not in `{lang}`", node.id);
                    let mend = "translate them, or move them to the overlay of their language";
                    findings.push(codes::OTHER_LANGUAGE, context.node_place(at), message, mend);
                } else {
                    for word in text.split_whitespace() {
                        if !sure.contains(word) {
                            sure.insert(word.to_owned());
                        }
                    }
                }
            }
        }
    }
}

/// Whether most words of a text stood in others that are in the right language: a long scenario need
/// not be identified node by node.
fn is_familiar(sure: &HashSet<String>, text: &str) -> bool {
    let (mut known, mut all) = (0, 0);
    for word in text.split_whitespace() {
        known += usize::from(sure.contains(word));
        all += 1;
    }
    known * 100 >= all * FAMILIAR_PERCENT
}

/// Whether the overlay has a message for the node; that one is missing is reported by another code.
fn is_translated(context: &Context<'_>, voice: &Voice, node: &Node) -> bool {
    let start = format!("node-{} ", node.id);
    let overlay = context.source.overlay(voice.lang).unwrap_or("");
    overlay
        .lines()
        .any(|line| line.starts_with(&start) || line.strip_prefix(start.trim_end()) == Some("="))
}

fn is_other(context: &Context<'_>, voice: &Voice, text: &str) -> bool {
    if crate::scoring::words(text) < WORDS {
        return false;
    }
    // cheap, and mostly enough
    if identify::likeliest(text) == Some(voice.lang) {
        return false;
    }
    let judgement = context.judge(voice, &[], text).unwrap_or_default();
    judgement.reasons.iter().any(|reason| {
        matches!(
            reason.rule,
            Rule::Wording {
                category: Category::WrongLanguage,
                ..
            }
        )
    })
}
