//! Criteria judged on a continuous scale, for `aplomb score`: how far a reply says what it should, so that
//! replies can be ranked. In play a criterion is met or not ([`super::accuracy`]).

use super::Expectation;
use super::criterion::{self, Finding};
use super::features::Known;
use super::fitted;
use super::language::Language;
use super::text::Text;
use crate::model::lang::Lang;
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
    /// 0–100: how far it is met (for `Never`: kept to), continuous: it ranks replies, while
    /// `met` follows rules where they are certain.
    pub credit: Points,
    /// The words that decided it.
    pub span: Option<Span>,
    /// What stood in the way of one that is not met.
    pub because: Option<Obstacle>,
}

impl Graded {
    /// As play sees it: met or not.
    pub fn finding(&self) -> Finding {
        Finding {
            met: self.met,
            confidence: (self.confidence / 100).clamp(0, 100) as u8,
            span: self.span,
            because: self.because,
        }
    }
}

/// From this credit on, a fact that the rules find in part is taken as said, where most of what is new in it is
/// there and nothing speaks against it. Above what replies about something else reach.
const SAID: i32 = 8_400;
/// The share of the fact's new words, in thousandths, that must be there for it.
const MOST: i32 = 600;

/// Judges criteria against a reply. `customer` is what the reply answers, where it is known.
pub fn judge(
    language: &Language,
    reply: &Text,
    customer: Option<&Text>,
    criteria: &[Expectation],
) -> Vec<Graded> {
    let known = Known::new(language, reply, customer);
    criteria.iter().map(|e| one(&known, e)).collect()
}

fn one(known: &Known<'_>, expectation: &Expectation) -> Graded {
    let finding = criterion::judge_answer(known.language, known.reply, known.customer, expectation);
    let stated = matches!(
        expectation.kind,
        CriterionKind::State | CriterionKind::Offer
    );
    if !stated || expectation.fact.trim().is_empty() || known.reply.words.is_empty() {
        return by_rules(finding);
    }
    let fact = known.language.core(expectation.kind, &expectation.fact);
    let fact = known.language.authored(fact);
    let features = known.beside(&fact, &finding);
    let Some(credit) = fitted::shipped(&features) else {
        return by_rules(finding);
    };
    let partly = matches!(finding.because, None | Some(Obstacle::Partial));
    let said = !finding.met && partly && credit >= SAID && fitted::is_plain(&features, MOST);
    let met = finding.met || said;
    let at_home = known.language.lang == Lang::En && expectation.cues.is_empty();
    let credit = settled(credit, met, at_home);
    // A cue may say it in words that the fact has not.
    let credit = if finding.met && !expectation.cues.is_empty() {
        credit.max(by_rules(finding.clone()).credit.0)
    } else {
        credit
    };
    let agrees = if met { credit } else { 10_000 - credit };
    Graded {
        met,
        confidence: i32::midpoint(i32::from(finding.confidence) * 100, agrees),
        credit: Points(credit),
        span: finding.span,
        because: finding.because.filter(|_| !met),
    }
}

/// Where people call half of the replies good and half bad, the fitted credit is about 73 of 100, since most
/// replies that were rated are good: its odds are brought to one there.
const MIDDLE: (i64, i64) = (7, 19);
/// What the rules' word does to the odds. The weights were fitted on English facts without cues: there they tell
/// better than the rules how far something is said, elsewhere the rules do.
const AT_HOME: (i64, i64) = (21, 19);
const ABROAD: (i64, i64) = (9, 2);

/// Credit that is above the middle for what is more likely said than not; ranks as the fitted credit does among
/// replies of which the rules say the same.
fn settled(credit: i32, met: bool, at_home: bool) -> i32 {
    let (more, less) = if at_home { AT_HOME } else { ABROAD };
    let (up, down) = if met { (more, less) } else { (less, more) };
    let said = i64::from(credit) * MIDDLE.0 * up;
    let unsaid = i64::from(Points::FULL.0 - credit) * MIDDLE.1 * down;
    (i64::from(Points::FULL.0) * said / (said + unsaid).max(1)) as i32
}

/// The rules alone, where there is no fact to compare or where it is not to be stated.
fn by_rules(finding: Finding) -> Graded {
    let sure = i32::from(finding.confidence) * 100;
    let half = sure / 2;
    let credit = if finding.met {
        5_000 + half
    } else {
        5_000 - half
    };
    Graded {
        met: finding.met,
        confidence: sure,
        credit: Points(credit),
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

#[cfg(test)]
mod tests {
    use super::{Graded, accuracy, settled};
    use crate::model::lang::Lang;
    use crate::model::points::Points;
    use crate::model::program::CriterionKind;
    use crate::scoring::Expectation;
    use crate::scoring::scorer::tests::scorer;

    fn criterion(kind: CriterionKind, fact: &str, cues: &[&str]) -> Expectation {
        Expectation {
            id: "c".into(),
            kind,
            fact: fact.to_owned(),
            cues: cues.iter().map(|c| (*c).to_owned()).collect(),
            weight: 1,
        }
    }

    fn graded(reply: &str, criteria: &[Expectation]) -> Vec<Graded> {
        scorer().graded(Lang::En, reply, None, criteria)
    }

    #[test]
    fn the_middle_of_the_ratings_is_the_middle_of_the_credit() {
        for at_home in [true, false] {
            for met in [true, false] {
                let settled = |credit| settled(credit, met, at_home);
                assert_eq!((settled(0), settled(10_000)), (0, 10_000));
                assert!((0..10_000).all(|c| settled(c) <= settled(c + 1)));
            }
            assert!(settled(7_300, true, at_home) > 5_000);
            assert!(settled(7_300, false, at_home) < 5_000);
        }
        assert!(settled(6_000, true, false) > 5_000 && settled(8_500, false, false) < 5_000);
    }

    #[test]
    fn credit_ranks_replies_by_how_much_of_the_fact_they_say() {
        let fact = [criterion(
            CriterionKind::State,
            "The transfer takes two working days.",
            &[],
        )];
        let credit = |reply: &str| graded(reply, &fact)[0].credit.0;
        let replies = [
            "The transfer takes two working days.",
            "The transfer takes a while.",
            "Thank you, goodbye.",
        ];
        let credits: Vec<i32> = replies.iter().map(|r| credit(r)).collect();
        assert!(credits.is_sorted_by(|a, b| a > b), "{credits:?}");
        assert!(credit("The transfer takes nine working days.") < credits[0]);
        assert!(credit("") < credits[1]);
    }

    #[test]
    fn a_criterion_may_have_a_fact_or_cues_alone() {
        let by_cue = [criterion(CriterionKind::State, "", &["two working days"])];
        assert!(graded("It takes two working days.", &by_cue)[0].met);
        assert!(!graded("It takes a while.", &by_cue)[0].met);
        let never = [criterion(CriterionKind::Never, "It is your fault.", &[])];
        assert!(!graded("I am sure it is your fault.", &never)[0].met);
        assert!(graded("It is not your fault.", &never)[0].met);
        let nothing = [criterion(CriterionKind::Never, "", &[])];
        assert!(graded("It is your fault.", &nothing)[0].met);
    }

    #[test]
    fn what_is_broken_takes_off_what_was_gained() {
        let says = criterion(CriterionKind::State, "We refund you today.", &[]);
        let never = criterion(CriterionKind::Never, "It is your fault.", &[]);
        let both = [says, never.clone()];
        let points =
            |reply: &str, criteria: &[Expectation]| accuracy(criteria, &graded(reply, criteria));
        let kind = points("We refund you today.", &both);
        let unkind = points("We refund you today. It is your fault.", &both);
        assert!(kind > unkind, "{kind:?} {unkind:?}");
        assert!(points("Hello.", &[never]) > Some(Points(5_000)));
        assert_eq!(points("Hello.", &[]), None);
    }
}
