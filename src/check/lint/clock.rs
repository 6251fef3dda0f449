//! Clocks that run out before the choices can be read at 200 words a minute. The customer's own words
//! are not counted: the engine grants the time for them.

use super::Lint;
use super::context::{Context, Voice};
use super::finding::Findings;
use super::page::Page;
use crate::model::program::Node;
use crate::scoring::reading_ms;
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::CLOCK,
        what: "Adds up how long reading the choices of a node takes at 200 words a minute, in the language that takes \
               longest, and compares it with the `silence` of the node and with the target of its answer.",
        why: "Who reads before they answer is late, or the customer goes on without them: the clock measures \
              reading, not support.",
        example: r#"
silence: (after: 5, then: "still-there"),
"#,
        mend: "Give more time in `silence` or `targets`, or write shorter choices. The seconds are of story time: an \
               e-mail's 240 are one at the desk.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    let program = &context.program;
    let rate = u64::from(program.channel.clock_rate());
    for (at, node) in context.nodes() {
        if node.replies.is_empty() {
            continue;
        }
        let longest = context
            .voices
            .iter()
            .map(|voice| (reading(voice, node), voice))
            .max_by_key(|(reading, voice)| (*reading, voice.own));
        let Some((reading, voice)) = longest else {
            continue;
        };
        let is_short = |seconds: u32| u64::from(seconds) * 1000 / rate < reading;
        let first = at == program.start.0 as usize;
        let (name, target) = if first {
            ("first_reply", program.targets.first_reply)
        } else {
            ("reply", program.targets.reply)
        };
        let (place, what) = match node.silence {
            Some(silence) if is_short(silence.after) => {
                let written = context.typed.nodes.get(at);
                let present =
                    written.and_then(|n| n.present.iter().find(|(field, _)| *field == "silence"));
                let place = present.map_or_else(|| context.node_place(at), |(_, place)| *place);
                (place, format!("silence falls after {} s", silence.after))
            }
            _ if is_short(target) => (
                context.node_place(at),
                format!("the target `{name}` is {target} s"),
            ),
            _ => continue,
        };
        let needed = (reading * rate).div_ceil(1000);
        let message = format!(
            "{what}, but reading the choices{} takes {needed} s",
            voice.note()
        );
        findings.push(
            codes::CLOCK,
            place,
            message,
            "give more time, or write shorter choices",
        );
    }
}

/// Milliseconds that reading the choices takes: those that are always there and the longest of the others.
fn reading(voice: &Voice, node: &Node) -> u64 {
    let (mut always, mut sometimes) = (0, 0);
    for reply in &node.replies {
        let time = reading_ms(&voice.text(reply.text));
        if reply.when.is_none() {
            always += time;
        } else {
            sometimes = time.max(sometimes);
        }
    }
    always + sometimes
}
