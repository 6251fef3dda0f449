//! Texts that are longer than people write, or bear to read, in a chat or on social media. E-mail and
//! telephone have no such bound.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::page::Page;
use crate::model::diagnostic::Place;
use crate::model::program::{Channel, TextIx};
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::LONG_TEXT,
        what: "Finds customer's words, replies and strong answers of more than 500 characters in a `Chat`, or more \
               than 400 in a `Social` scenario, in any language.",
        why: "Nobody reads such a wall in a chat window, and three of them as choices test patience, not support.",
        example: r#"
channel: Chat,
…
says: "…six hundred characters about everything that ever happened…",
"#,
        mend: "Cut it, make two turns of it, or move the facts to the customer panel.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    let (most, channel) = match context.program.channel {
        Channel::Chat => (500, "chat"),
        Channel::Social => (400, "social media"),
        Channel::Email | Channel::Phone => return,
    };
    let mut look = |ix: TextIx, place: Place| {
        for voice in &context.voices {
            let length = voice.text(ix).chars().count();
            if length > most {
                let note = voice.note();
                let message =
                    format!("this has {length} characters{note}; for {channel} {most} are enough");
                findings.push(
                    codes::LONG_TEXT,
                    place,
                    message,
                    "cut it, or make two turns of it",
                );
                return;
            }
        }
    };
    for (at, node) in context.nodes() {
        let written = context.typed.nodes.get(at);
        let says = written.and_then(|n| n.says.as_ref());
        look(
            node.says,
            says.map_or_else(|| context.node_place(at), |t| t.place),
        );
        if let Some(strong) = node.strong {
            let text = written.and_then(|n| n.strong.as_ref());
            look(
                strong,
                text.map_or_else(|| context.node_place(at), |t| t.place),
            );
        }
    }
    for (at, which, reply) in context.replies() {
        look(reply.text, context.reply_place(at, which));
    }
}
