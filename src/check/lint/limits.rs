//! Limits that nothing asks for and no text shows.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::page::Page;
use super::values::assignments;
use crate::model::expr::{Condition, Sum};
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::LIMIT,
        what: "Finds limits that no condition or sum reads as `limit(…)` and no text shows as `{ $limit-… }`.",
        why: "The trainee is told of no such limit and nothing depends on it; often the amount stands in a text as a \
              plain number, where it will not follow.",
        example: r#"
limits: { "refund": 100 },
…
body: "You may refund up to 100 euros on your own.",
"#,
        mend: "Write `{ $limit-refund }` in the article and `limit(refund)` in conditions, or take the limit away.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    let program = &context.program;
    let mut used = vec![false; program.limits.len()];
    for assignment in assignments(program) {
        in_sum(&assignment.value, &mut used);
    }
    for node in &program.nodes {
        let replies = node.replies.iter().filter_map(|r| r.when.as_ref());
        for condition in replies.chain(node.routes.iter().map(|r| &r.when)) {
            in_condition(condition, &mut used);
        }
    }
    for (limit, used) in program.limits.iter().zip(used) {
        let argument = format!("$limit-{}", limit.id);
        let shown = program.texts.iter().any(|t| t.pattern.contains(&argument));
        let written = context
            .typed
            .limits
            .iter()
            .find(|(id, _)| id.value == limit.id);
        if let Some((id, _)) = written
            && !used
            && !shown
        {
            let message = format!("nothing asks for the limit `{}` or shows it", limit.id);
            let mend = format!("show it as `{{ {argument} }}` in an article, or take it away");
            findings.push(codes::LIMIT, id.place, message, mend);
        }
    }
}

fn in_condition(condition: &Condition, used: &mut [bool]) {
    match condition {
        Condition::Not(a) => in_condition(a, used),
        Condition::And(a, b) | Condition::Or(a, b) => {
            in_condition(a, used);
            in_condition(b, used);
        }
        Condition::Compare(_, a, b) => {
            in_sum(a, used);
            in_sum(b, used);
        }
        _ => {}
    }
}

fn in_sum(sum: &Sum, used: &mut [bool]) {
    match sum {
        Sum::Limit(l) => used[l.0 as usize] = true,
        Sum::Add(a, b) | Sum::Sub(a, b) => {
            in_sum(a, used);
            in_sum(b, used);
        }
        _ => {}
    }
}
