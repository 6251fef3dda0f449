//! Conditions that always hold or never hold, whatever is drawn and however it is played. What cannot
//! be told is not reported.

use super::Lint;
use super::context::Context;
use super::correlated;
use super::finding::Findings;
use super::page::Page;
use super::values::{Moment, Ranges};
use crate::model::expr::Condition;
use crate::script::codes;
use crate::script::source::Text;

pub const LINT: Lint = Lint {
    pages: &[
        Page {
            code: codes::ALWAYS,
            what: "Finds conditions of `when` and of `routes` that hold whatever the attempt draws, whatever \
                   the variables may become, and wherever the conversation came from.",
            why: "The condition decides nothing. A choice that should be rare is always there; the routes after \
                  such a route are never taken.",
            example: r#"
vary: { "days": Int(5, 13) },
…
routes: [(when: "days < 14", then: "in-time"), (when: "days >= 14", then: "late")],
"#,
            mend: "Compare the numbers with what `vary` draws, or take the condition away. The last way on is \
                   `otherwise`; it needs no condition.",
        },
        Page {
            code: codes::NEVER_HOLDS,
            what: "Finds conditions of `when` and of `routes` that cannot hold: beyond what is drawn, about a \
                   criterion that is only asked later, about a node that cannot come before, or against \
                   themselves.",
            why: "Nobody will ever see this choice or go this way, and its translation is work for nothing.",
            example: r#"
vary: { "days": Int(5, 13) },
…
(id: "too-late", when: "days > 20", text: "…", then: "late"),
"#,
            mend: "Widen what is drawn, mend the condition, or take the choice or route away. `met(…)` in the \
                   `when` of a choice can only be about an earlier answer.",
        },
    ],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    let ranges = Ranges::new(&context.program);
    for (at, node) in context.nodes() {
        let Some(written) = context.typed.nodes.get(at) else {
            continue;
        };
        let replies = node
            .replies
            .iter()
            .zip(&written.replies)
            .filter_map(|(r, w)| Some((r.when.as_ref()?, w.when.as_ref()?, false)));
        let routes = node
            .routes
            .iter()
            .zip(&written.routes)
            .filter_map(|(r, w)| Some((&r.when, w.when.as_ref()?, true)));
        let all: Vec<(&Condition, &Text, bool)> = replies.chain(routes).collect();
        if all.is_empty() {
            continue;
        }
        let before = (context.graph.is_small() && all.iter().any(|(c, _, _)| looks_back(c)))
            .then(|| context.graph.before(at));
        let mut moment = Moment {
            context,
            node: at,
            judged: false,
            before,
        };
        for (condition, text, judged) in all {
            moment.judged = judged;
            let truth = ranges
                .truth(condition, &moment)
                .or_else(|| correlated::truth(&ranges, condition, &moment));
            match truth {
                Some(true) => findings.push(
                    codes::ALWAYS,
                    text.place,
                    "this always holds",
                    "compare it with what `vary` draws and `set` sets, or take the condition away",
                ),
                Some(false) => findings.push(
                    codes::NEVER_HOLDS,
                    text.place,
                    "this never holds here",
                    "compare it with what `vary` draws and `set` sets, and with what comes before this node",
                ),
                None => {}
            }
        }
    }
}

/// Whether a condition asks for what came before.
fn looks_back(condition: &Condition) -> bool {
    match condition {
        Condition::Not(a) => looks_back(a),
        Condition::And(a, b) | Condition::Or(a, b) => looks_back(a) || looks_back(b),
        Condition::Met(_) | Condition::Broke(_) | Condition::Visited(_) => true,
        Condition::Compare(..) | Condition::Drew(..) => false,
    }
}
