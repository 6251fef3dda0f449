//! Criteria of one node that cannot both be kept: who says what one asks for breaks another. Criteria
//! of different nodes may well say opposite things.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::page::Page;
use crate::model::program::CriterionKind;
use crate::scoring::Expectation;
use crate::scoring::text::clean::fold;
use crate::script::codes;

pub const LINT: Lint = Lint {
    pages: &[Page {
        code: codes::CONTRADICTION,
        what: "Has the scorer judge the `fact` of every `Ask`, `Offer` and `State`, in every language, as if it had \
               been typed: it must break no `Never` of the same node. Also finds one cue under both.",
        why: "A trainee who says exactly what is asked for is told off for it.",
        example: r#"
Offer(id: "refund", fact: "We will refund it today."),
Never(id: "promise", fact: "The money is there today.", cues: ["refund today"]),
"#,
        mend: "Make the cues of the `Never` more particular: they should fit the forbidden statement alone.",
    }],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    for (at, node) in context.nodes() {
        let never = |which: usize| {
            context.program.criterion(node.expects[which]).kind == CriterionKind::Never
        };
        let count = node.expects.len();
        if !(0..count).any(never) || (0..count).all(never) {
            continue;
        }
        for voice in &context.voices {
            let expects = voice.expects(node, &voice.values[0]);
            for wanted in (0..count).filter(|which| !never(*which)) {
                let judgement = context.judge(voice, &expects, &expects[wanted].fact);
                let verdicts = judgement.unwrap_or_default().verdicts;
                for forbidden in (0..count).filter(|which| never(*which)) {
                    let id = &expects[forbidden].id;
                    let broken = verdicts.iter().any(|v| v.criterion == *id && !v.met);
                    let shared = shared_cue(&expects[wanted], &expects[forbidden]);
                    if !broken && shared.is_none() {
                        continue;
                    }
                    let note = voice.note();
                    let wanted = &expects[wanted].id;
                    let message = match shared {
                        Some(cue) => {
                            format!("the cue “{cue}”{note} stands under `{wanted}` as well")
                        }
                        None => format!("who says what `{wanted}` asks for{note} breaks this"),
                    };
                    let mend = "let its cues fit the forbidden statement alone";
                    let place = context.criterion_place(at, forbidden);
                    findings.push(codes::CONTRADICTION, place, message, mend);
                }
            }
        }
    }
}

/// A cue that both have.
fn shared_cue<'e>(a: &'e Expectation, b: &Expectation) -> Option<&'e str> {
    let same = |cue: &&String| b.cues.iter().any(|other| fold(other) == fold(cue));
    a.cues.iter().find(same).map(String::as_str)
}
