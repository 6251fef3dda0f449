//! Criteria judged on a continuous scale, for `aplomb score`: how far a reply says what it should, so that
//! replies can be ranked. In play a criterion is met or not ([`super::accuracy`]).

use super::Expectation;
use super::criterion::{self, Finding};
use super::language::Language;
use super::text::Text;
use crate::model::points::Points;
use crate::model::program::CriterionKind;
use crate::model::reason::{Obstacle, Span};

/// How far a criterion is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graded {
    /// Met; for `Never`: kept to.
    pub met: bool,
    /// How sure that is, 0–1 in ten-thousandths.
    pub confidence: i32,
    /// 0–100: how far it is met (for `Never`: kept to), continuous. At least 50 where `met`, below where not.
    pub credit: Points,
    /// The words that decided it.
    pub span: Option<Span>,
    /// What stood in the way of one that is not met.
    pub because: Option<Obstacle>,
}

/// Judges criteria against a reply. `customer` is what the reply answers, where it is known.
pub fn judge(
    language: &Language,
    reply: &Text,
    customer: Option<&Text>,
    criteria: &[Expectation],
) -> Vec<Graded> {
    let _ = customer;
    criteria
        .iter()
        .map(|e| grade(criterion::judge(language, reply, e)))
        .collect()
}

fn grade(finding: Finding) -> Graded {
    let sure = i32::from(finding.confidence) * 100;
    let credit = Points(if finding.met {
        5_000 + sure / 2
    } else {
        5_000 - sure / 2
    });
    Graded {
        met: finding.met,
        confidence: sure,
        credit,
        span: finding.span,
        because: finding.because,
    }
}

/// Accuracy of graded criteria, 0–100: the mean credit of what should be said, by weight, less the share of
/// each `Never` that is broken. With nothing but `Never` criteria: their mean credit. `None` without criteria.
pub fn accuracy(criteria: &[Expectation], graded: &[Graded]) -> Option<Points> {
    let both = || criteria.iter().zip(graded);
    let wanted = |e: &Expectation| e.kind != CriterionKind::Never;
    let mean = |of: &dyn Fn(&Expectation) -> bool| {
        let (sum, whole) =
            both()
                .filter(|(e, _)| of(e))
                .fold((0_i64, 0_i64), |(sum, whole), (e, g)| {
                    let weight = i64::from(e.weight);
                    (sum + weight * i64::from(g.credit.0), whole + weight)
                });
        (whole > 0).then(|| (sum / whole, whole))
    };
    let Some((credit, whole)) = mean(&wanted) else {
        return mean(&|_| true).map(|(credit, _)| Points(credit as i32));
    };
    let broken: i64 = both()
        .filter(|(e, g)| !wanted(e) && !g.met)
        .map(|(e, g)| i64::from(e.weight) * i64::from(Points::FULL.0 - g.credit.0))
        .sum();
    Some(Points(
        (credit - broken / whole).clamp(0, i64::from(Points::FULL.0)) as i32,
    ))
}
