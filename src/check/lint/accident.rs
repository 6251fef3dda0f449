//! Critical criteria that the scorer would find in words which are not meant so: in a choice that does
//! not declare them, or in the node's own strong answer. Criteria that are not critical cost little and
//! are not looked at.

use super::Lint;
use super::context::{Context, Voice};
use super::finding::Findings;
use super::page::Page;
use crate::model::expr::CriterionIx;
use crate::model::ids::CriterionId;
use crate::model::program::{Criterion, CriterionKind, Node, Reply};
use crate::scoring::Expectation;
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::ACCIDENT,
        what: "Has the scorer judge the words of every reply as if a trainee had typed them, in every language. \
               Finds critical criteria whose cues hit a reply that does not declare them, and critical `Never` \
               criteria that the `strong` answer breaks.",
        why: "A critical criterion decides the whole attempt. Here innocent words fail somebody, or a wrong answer \
              passes as the right one.",
        example: r#"
Never(id: "promise-today", fact: "It will be there today.", critical: true, cues: ["today"]),
…
(id: "ask", text: "Have you switched it on today?", meets: ["symptom"], then: "diagnosis"),
"#,
        mend: "Make the cue longer or more particular, or declare the criterion in `meets` or `breaks` of the reply.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    let critical = |ix: &&CriterionIx| context.program.criterion(**ix).critical;
    for (at, node) in context.nodes() {
        if !node.expects.iter().any(|ix| critical(&ix)) {
            continue;
        }
        for voice in &context.voices {
            for values in &voice.values {
                let expects = voice.expects(node, values);
                for reply in &node.replies {
                    let text = voice.texts.render(reply.text, values);
                    let hits = hits(context, voice, &expects, &text);
                    for (which, criterion) in undeclared(context, node, reply) {
                        if hits.contains(&criterion.id) {
                            report(
                                context,
                                findings,
                                (at, which),
                                (voice, &reply.id.to_string()),
                            );
                        }
                    }
                }
                let Some(strong) = node.strong else { continue };
                let hits = hits(
                    context,
                    voice,
                    &expects,
                    &voice.texts.render(strong, values),
                );
                for (which, ix) in node.expects.iter().enumerate() {
                    let criterion = context.program.criterion(*ix);
                    let never = criterion.kind == CriterionKind::Never;
                    if criterion.critical && never && hits.contains(&criterion.id) {
                        report(context, findings, (at, which), (voice, "strong"));
                    }
                }
            }
        }
    }
}

/// The critical criteria that a reply does not declare.
fn undeclared<'a>(
    context: &'a Context<'_>,
    node: &'a Node,
    reply: &'a Reply,
) -> impl Iterator<Item = (usize, &'a Criterion)> {
    let all = node.expects.iter().enumerate();
    all.filter(|(_, ix)| !reply.meets.contains(ix) && !reply.breaks.contains(ix))
        .map(|(which, ix)| (which, context.program.criterion(*ix)))
        .filter(|(_, criterion)| criterion.critical)
}

/// The criteria that a text meets, or breaks.
fn hits(
    context: &Context<'_>,
    voice: &Voice,
    expects: &[Expectation],
    text: &str,
) -> Vec<CriterionId> {
    let judgement = context.judge(voice, expects, text).unwrap_or_default();
    let never = |id: &CriterionId| {
        expects
            .iter()
            .any(|e| e.id == *id && e.kind == CriterionKind::Never)
    };
    judgement
        .verdicts
        .into_iter()
        .filter(|v| v.met != never(&v.criterion))
        .map(|v| v.criterion)
        .collect()
}

fn report(
    context: &Context<'_>,
    findings: &mut Findings,
    (node, which): (usize, usize),
    (voice, text): (&Voice, &str),
) {
    let never = context.program.nodes[node]
        .expects
        .get(which)
        .is_some_and(|ix| context.program.criterion(*ix).kind == CriterionKind::Never);
    let does = if never { "break" } else { "meet" };
    let message = format!(
        "the words of `{text}`{} {does} this, but it is not declared there",
        voice.note()
    );
    let mend = format!("make its cues more particular, or declare it in `{does}s`");
    let place = context.criterion_place(node, which);
    findings.push(codes::ACCIDENT, place, message, mend);
}
