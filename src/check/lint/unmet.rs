//! Criteria that none of the choices meets. Whether a typed reply can meet them is not asked.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::page::Page;
use crate::model::program::CriterionKind;
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::UNMET,
        what: "Finds `Ask`, `Offer` and `State` criteria that are in the `meets` of no reply of their node.",
        why: "Who plays with choices loses accuracy there whatever they take; if it is critical, they cannot pass.",
        example: r#"
expects: [Ask(id: "symptom", fact: "What happens?"), Offer(id: "refund", fact: "We refund it.")],
replies: [
    (id: "ask", text: "What happens?", meets: ["symptom"], then: "diagnosis"),
    (id: "wait", text: "Please wait.", meets: [], then: "annoyed"),
],
"#,
        mend: "Declare it in the `meets` of a reply whose words do it, or take the criterion away.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    for (at, node) in context.nodes() {
        for (which, ix) in node.expects.iter().enumerate() {
            let criterion = context.program.criterion(*ix);
            let met = node.replies.iter().any(|r| r.meets.contains(ix));
            if criterion.kind != CriterionKind::Never && !met {
                let message = format!("no reply of `{}` meets `{}`", node.id, criterion.id);
                let mend = "declare it in the `meets` of a reply, or take it away";
                findings.push(
                    codes::UNMET,
                    context.criterion_place(at, which),
                    message,
                    mend,
                );
            }
        }
    }
}
