//! Turns that decide themselves: one choice is warm and right, and every other plainly hurts and helps
//! with nothing. Whether the tempting ones tempt is for a simulation to tell.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::marks;
use super::page::Page;
use crate::model::points::Points;
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::OBVIOUS,
        what: "Finds a reply with empathy above nought beside which every other has empathy below nought and \
               meets nothing.",
        why: "The kind one wins always, so the turn asks for no judgement. In real conversations the wrong answer \
              is often the friendly one.",
        example: r#"
(id: "own", text: "I'm sorry. What happens when you switch it on?", meets: ["symptom"], empathy: 2, then: "happy"),
(id: "accuse", text: "You broke it.", empathy: -3, then: "gone"),
(id: "shrug", text: "Not our problem.", empathy: -3, then: "gone"),
"#,
        mend: "Add a reply that is tempting: warm but wrong, or right but cold.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    for (at, node) in context.nodes() {
        let accuracy = |which: usize| {
            marks::score(&context.program, node, &node.replies[which])
                .accuracy
                .unwrap_or(Points::ZERO)
        };
        let mut good = (0..node.replies.len()).filter(|which| node.replies[*which].empathy >= 0);
        let (Some(best), None) = (good.next(), good.next()) else {
            continue;
        };
        let others = (0..node.replies.len()).filter(|which| *which != best);
        let helpless = others
            .clone()
            .all(|which| accuracy(which) == Points::ZERO && node.replies[which].meets.is_empty());
        if others.count() > 0 && helpless && node.replies[best].empathy > 0 {
            findings.push(
                codes::OBVIOUS,
                context.reply_place(at, best),
                "this is the only reply of the node with anything to be said for it",
                "add one that is tempting: warm but wrong, or right but cold",
            );
        }
    }
}
