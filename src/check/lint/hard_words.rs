//! Idioms and long sentences in the good replies of a scenario whose customer has little of the
//! language. Bad replies may well be hard to understand: that is what is wrong with them.

use super::Lint;
use super::context::{Context, Voice};
use super::finding::Findings;
use super::page::Page;
use crate::model::reason::{Category, Reason, Rule};
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::HARD_WORDS,
        what: "Where the customer's `fluency` is `Halting` or `Beginner`, or the `kind` is `LanguageBarrier`, has the \
               scorer read every reply with empathy above nought that breaks nothing, in every language, and finds \
               idioms, long sentences and many questions at once.",
        why: "The reply is rewarded for what a typed one would lose points for, and shows the opposite of what the \
              scenario trains.",
        example: r#"
fluency: Beginner,
…
(id: "kind", text: "No worries, it's a piece of cake!", empathy: 2, then: "next"),
"#,
        mend: "Say it in short plain sentences with one question, or lower `empathy` if it is meant to be a trap.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    if !context.plain() {
        return;
    }
    for (at, which, reply) in context.replies() {
        if reply.empathy <= 0 || !reply.breaks.is_empty() {
            continue;
        }
        for voice in &context.voices {
            let text = voice.text(reply.text);
            if let Some((what, words)) = hard(context, voice, &text) {
                let message = format!("{what}{}: “{words}”", voice.note());
                let mend = "say it in short plain sentences, with one question";
                let place = context.reply_place(at, which);
                findings.push(codes::HARD_WORDS, place, message, mend);
            }
        }
    }
}

/// What is hard in a text, and the words that are.
fn hard(context: &Context<'_>, voice: &Voice, text: &str) -> Option<(&'static str, String)> {
    let judgement = context.judge(voice, &[], text)?;
    let found = |reason: &Reason| {
        let what = match reason.rule {
            Rule::Wording {
                category: Category::Idiom,
                ..
            } => "an idiom",
            Rule::Wording {
                category: Category::HardWording,
                ..
            } => "a hard sentence",
            _ => return None,
        };
        let words = reason.span.map_or("", |span| span.of(text));
        Some((what, words.to_owned()))
    };
    judgement.reasons.iter().find_map(found)
}
