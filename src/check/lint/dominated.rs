//! Choices that are worse than another in every way, lead to the same place and teach nothing. A worse
//! choice with a coach's word is what training is made of and is not reported.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::marks;
use super::page::Page;
use crate::model::points::Score;
use crate::model::program::Reply;
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::DOMINATED,
        what: "Finds a reply without `coach` beside which another leads to the same node, sets the same, and is \
               at least as good in empathy, accuracy and mood, and better in one.",
        why: "Nobody who looks twice takes it, and who takes it learns nothing: the conversation goes on as if \
              nothing had happened, and the debrief is silent.",
        example: r#"
(id: "good", text: "…", meets: ["symptom"], empathy: 2, then: "diagnosis"),
(id: "flat", text: "…", meets: [], empathy: 0, then: "diagnosis"),
"#,
        mend: "Let it lead somewhere else, give it a merit of its own, or say in `coach` what it costs.",
    }],
    run,
};

/// Replies of a node with more are not compared.
const MOST_REPLIES: usize = 256;

fn run(context: &Context<'_>, findings: &mut Findings) {
    for (at, node) in context.nodes() {
        let scores: Vec<Score> = node
            .replies
            .iter()
            .map(|reply| marks::score(&context.program, node, reply))
            .collect();
        // nobody is offered so many, and every pair of them is compared
        if node.replies.len() > MOST_REPLIES {
            continue;
        }
        for (which, reply) in node.replies.iter().enumerate() {
            if reply.coach.is_some() {
                continue;
            }
            let better = node.replies.iter().enumerate().find(|(other, better)| {
                *other != which
                    && same_way(reply, better)
                    && beats(better, &scores[*other], reply, &scores[which])
            });
            if let Some((_, better)) = better {
                let message = format!(
                    "`{}` leads to the same node and is better in every way",
                    better.id
                );
                let mend = "let this one lead elsewhere, or say in `coach` what it costs";
                findings.push(
                    codes::DOMINATED,
                    context.reply_place(at, which),
                    message,
                    mend,
                );
            }
        }
    }
}

/// Whether both have the same effect beside their scores, and the better is there whenever the worse is.
fn same_way(worse: &Reply, better: &Reply) -> bool {
    worse.then == better.then
        && worse.set == better.set
        && (better.when.is_none() || better.when == worse.when)
}

fn beats(better: &Reply, high: &Score, worse: &Reply, low: &Score) -> bool {
    let good =
        |reply: &Reply, score: &Score| (score.empathy, score.accuracy, marks::mood(reply, score));
    let (high, low) = (good(better, high), good(worse, low));
    let never = worse.meets.iter().all(|c| better.meets.contains(c))
        && better.breaks.iter().all(|c| worse.breaks.contains(c));
    never && high.0 >= low.0 && high.1 >= low.1 && high.2 >= low.2 && high != low
}
