//! Accuracy: the criteria of a turn → points and reasons, whether they were judged by the words or
//! declared by an author. Looks at no words itself.

use super::criterion::Finding;
use super::graded::{self, Graded};
use super::shares::{scale_points, shares};
use super::{Declared, Expectation};
use crate::model::points::{Dimension, Points};
use crate::model::program::CriterionKind;
use crate::model::reason::{Reason, Rule, Span, Verdict};

/// Points, reasons and verdicts of one dimension.
pub struct Outcome {
    /// `None`: nothing was to be judged.
    pub points: Option<Points>,
    /// They add up to the points.
    pub reasons: Vec<Reason>,
    /// One for each criterion.
    pub verdicts: Vec<Verdict>,
}

/// Accuracy of what was found: the weighted share of the criteria that are met, less those broken.
pub fn of_findings(expects: &[Expectation], findings: &[Finding]) -> Outcome {
    let verdicts = expects
        .iter()
        .zip(findings)
        .map(|(e, f)| Verdict {
            criterion: e.id.clone(),
            met: f.met,
            confidence: f.confidence,
            span: f.span,
        })
        .collect();
    let wanted = |e: &Expectation| e.kind != CriterionKind::Never;
    let whole: u32 = expects.iter().filter(|e| wanted(e)).map(|e| e.weight).sum();
    let broken = expects
        .iter()
        .zip(findings)
        .any(|(e, f)| !wanted(e) && !f.met);
    if whole == 0 && !broken {
        return Outcome {
            points: None,
            reasons: Vec::new(),
            verdicts,
        };
    }
    // The points that each criterion is worth; they add up to 100.
    let weights: Vec<u32> = expects
        .iter()
        .map(|e| if wanted(e) { e.weight } else { 0 })
        .collect();
    let worth = shares(Points::FULL, &weights);
    let mut reasons: Vec<Reason> = expects
        .iter()
        .zip(findings)
        .zip(worth)
        .filter_map(|((e, f), worth)| reason(e, f, worth, whole))
        .collect();
    let sum: Points = reasons.iter().map(|r| r.points).sum();
    let points = sum.clamped();
    if points != sum {
        reasons.push(accuracy(points - sum, Rule::Cap, None));
    }
    Outcome {
        points: Some(points),
        reasons,
        verdicts,
    }
}

/// Accuracy of criteria that are met so far ([`graded::accuracy`]): each brings its share of its credit.
pub fn of_graded(expects: &[Expectation], graded: &[Graded]) -> Outcome {
    let findings: Vec<Finding> = graded.iter().map(Graded::finding).collect();
    let mut outcome = of_findings(expects, &findings);
    let Some(points) = graded::accuracy(expects, graded) else {
        return outcome;
    };
    let wanted = |e: &Expectation| e.kind != CriterionKind::Never;
    let only_never = !expects.iter().any(wanted);
    let counts = |e: &Expectation| {
        if wanted(e) || only_never { e.weight } else { 0 }
    };
    let weights: Vec<u32> = expects.iter().map(counts).collect();
    let worth = shares(Points::FULL, &weights);
    let mut reasons = Vec::new();
    for (((e, f), g), worth) in expects.iter().zip(&findings).zip(graded).zip(worth) {
        let Some(said) = reason(e, f, worth, 1) else {
            continue;
        };
        let earned = i64::from(worth.0) * i64::from(g.credit.0) / i64::from(Points::FULL.0);
        let points = if wanted(e) { earned as i32 } else { 0 };
        reasons.push(Reason {
            points: Points(points),
            ..said
        });
    }
    let sum: Points = reasons.iter().map(|r| r.points).sum();
    // What a broken `Never` takes off is its own; the rest is what rounding leaves.
    settle(&mut reasons, points - sum);
    outcome.reasons = reasons;
    outcome.points = Some(points);
    outcome
}

/// Puts what is left on the first reason that speaks of what must not be said, else on a reason of its own.
fn settle(reasons: &mut Vec<Reason>, left: Points) {
    if left == Points::ZERO {
        return;
    }
    let broken = |r: &&mut Reason| matches!(r.rule, Rule::Broken { .. });
    match reasons.iter_mut().find(broken) {
        Some(reason) if left < Points::ZERO => reason.points = reason.points + left,
        _ => reasons.push(accuracy(left, Rule::Cap, None)),
    }
}

fn reason(
    expectation: &Expectation,
    finding: &Finding,
    worth: Points,
    whole: u32,
) -> Option<Reason> {
    let criterion = expectation.id.clone();
    let kind = expectation.kind;
    match (kind, finding.met) {
        (CriterionKind::Never, true) => None,
        (CriterionKind::Never, false) => {
            let cost =
                Points::FULL.0.saturating_mul(expectation.weight as i32) / whole.max(1) as i32;
            let cost = if whole == 0 { 0 } else { cost };
            Some(accuracy(
                Points(-cost),
                Rule::Broken { criterion },
                finding.span,
            ))
        }
        (_, true) => {
            let rule = Rule::Met {
                criterion,
                kind,
                confidence: finding.confidence,
            };
            Some(accuracy(worth, rule, finding.span))
        }
        (_, false) => {
            let rule = Rule::Missed {
                criterion,
                kind,
                because: finding.because,
            };
            Some(accuracy(Points::ZERO, rule, finding.span))
        }
    }
}

fn accuracy(points: Points, rule: Rule, span: Option<Span>) -> Reason {
    Reason {
        dimension: Dimension::Accuracy,
        points,
        rule,
        span,
    }
}

/// What an author declared of a choice, as findings. The spans are those of the words, where found.
pub fn declared(
    expects: &[Expectation],
    declared: &Declared,
    by_words: &[Finding],
) -> Vec<Finding> {
    expects
        .iter()
        .zip(by_words)
        .map(|(e, words)| {
            let met = match e.kind {
                CriterionKind::Never => !declared.breaks.contains(&e.id),
                _ => declared.meets.contains(&e.id),
            };
            let span = words.span.filter(|_| met == words.met);
            Finding {
                met,
                confidence: 100,
                span,
                because: None,
            }
        })
        .collect()
}

/// Accuracy of a choice: as declared on the scale, or else of the criteria that it declares.
pub fn of_choice(expects: &[Expectation], declared: &Declared, findings: &[Finding]) -> Outcome {
    let mut outcome = of_findings(expects, findings);
    let Some(value) = declared.accuracy else {
        return outcome;
    };
    let points = scale_points(value);
    outcome.reasons.retain(|r| r.rule != Rule::Cap);
    for reason in &mut outcome.reasons {
        reason.points = Points::ZERO;
    }
    outcome
        .reasons
        .push(accuracy(points, Rule::Authored { value }, None));
    outcome.points = Some(points);
    outcome
}
