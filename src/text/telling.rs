//! Which reasons are told first, and in what order: what was good first, the strongest thing that is
//! missing last. Leaves out none; does not word them, that is the business of `reasons`.

use super::catalogue::Messages;
use super::format;
use crate::model::event::Routed;
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Reason, Rule};
use fluent_bundle::FluentValue;
use std::cmp::Reverse;

/// So many reasons are shown at once: what people read and keep in mind.
pub const AT_ONCE: usize = 5;
/// So many of them may be faults, beside what is missing.
const FAULTS: usize = 2;

/// Less than a point, in hundredths, is nothing that anybody should change.
const SLIGHT: i32 = 100;

/// Reasons in the order in which they are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<'a> {
    /// To be read at once, at most [`AT_ONCE`].
    pub first: Vec<&'a Reason>,
    /// All others.
    pub rest: Vec<&'a Reason>,
}

impl<'a> Told<'a> {
    /// Arranges the reasons of one reply, which come in the scorer's order: of what is missing the
    /// weightiest is last.
    pub fn arrange(reasons: &'a [Reason]) -> Told<'a> {
        let of = |part: Part| {
            let mut found: Vec<&Reason> = reasons.iter().filter(|r| part_of(r) == part).collect();
            match part {
                Part::Good => {
                    found.sort_by_key(|r| (r.dimension == Dimension::Speed, Reverse(r.points)))
                }
                Part::Fault => found.sort_by_key(|r| (!broken(r), r.points)),
                Part::Missing => found.reverse(),
                Part::Note => {}
            }
            found
        };
        let (good, faults, missing) = (of(Part::Good), of(Part::Fault), of(Part::Missing));
        let missed = missing.len().min(1);
        let blamed = faults.len().min(FAULTS);
        let praised = good.len().min(AT_ONCE - missed - blamed);
        // what room is left goes to more of what went wrong
        let blamed = faults.len().min(AT_ONCE - missed - praised);
        let missed = missing.len().min(AT_ONCE - blamed - praised);
        let mut first: Vec<&Reason> = good[..praised].to_vec();
        first.extend(faults[..blamed].iter().rev());
        first.extend(missing[..missed].iter().rev());
        let rest = good[praised..]
            .iter()
            .chain(&of(Part::Note))
            .chain(&faults[blamed..])
            .chain(&missing[missed..])
            .copied()
            .collect();
        Told { first, rest }
    }

    /// All of them, in the order of their numbers.
    pub fn all(&self) -> impl Iterator<Item = &'a Reason> {
        self.first.iter().chain(&self.rest).copied()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Good,
    Fault,
    Missing,
    /// Neither for nor against it, or the same for every reply.
    Note,
}

fn part_of(reason: &Reason) -> Part {
    match reason.rule {
        Rule::Missed { .. } | Rule::Silent => Part::Missing,
        Rule::Broken { .. } => Part::Fault,
        Rule::Late { .. } => Part::Fault,
        Rule::Baseline | Rule::Cap => Part::Note,
        _ if reason.points.0.abs() < SLIGHT => Part::Note,
        _ if reason.points > Points::ZERO => Part::Good,
        _ => Part::Fault,
    }
}

fn broken(reason: &Reason) -> bool {
    matches!(reason.rule, Rule::Broken { .. })
}

/// How an answer led on, in one sentence; `None` where nothing is to be told of a choice.
pub fn route(messages: &Messages, route: &Routed) -> Option<String> {
    let key = match route {
        Routed::Choice => return None,
        Routed::Route { .. } => "report-route-route",
        Routed::Otherwise => "report-route-otherwise",
        Routed::AsSilence => "report-route-as-silence",
        Routed::Nearest {
            nearness, shared, ..
        } => return Some(nearest(messages, *nearness, shared)),
    };
    Some(messages.text(key))
}

fn nearest(messages: &Messages, nearness: u8, shared: &[String]) -> String {
    let percent = format::percent(messages.lang(), i64::from(nearness));
    let percent = ("nearness", FluentValue::from(percent));
    if shared.is_empty() {
        return messages.with("report-route-nearest", &[percent]);
    }
    let words = ("words", FluentValue::from(shared.join(", ")));
    messages.with("report-route-nearest-words", &[percent, words])
}

#[cfg(test)]
mod tests {
    use super::{AT_ONCE, Told};
    use crate::model::points::{Dimension, Points};
    use crate::model::program::CriterionKind;
    use crate::model::reason::{Category, Reason, Rule};

    fn wording(points: i32) -> Reason {
        Reason {
            dimension: Dimension::Empathy,
            points: Points(points),
            rule: Rule::Wording {
                category: Category::Own,
                cue: String::new(),
            },
            span: None,
        }
    }

    fn missed(id: &str) -> Reason {
        let rule = Rule::Missed {
            criterion: id.into(),
            kind: CriterionKind::Ask,
            because: None,
        };
        Reason {
            dimension: Dimension::Accuracy,
            points: Points::ZERO,
            rule,
            span: None,
        }
    }

    #[test]
    fn the_good_comes_first_and_the_strongest_missing_thing_last() {
        let reasons = [
            wording(300),
            wording(900),
            wording(100),
            wording(200),
            wording(-500),
            missed("little"),
            missed("much"),
        ];
        let told = Told::arrange(&reasons);
        assert_eq!(told.first.len(), AT_ONCE);
        assert_eq!(told.first[0], &wording(900));
        assert_eq!(told.first[3], &wording(-500));
        assert_eq!(told.first[4], &missed("much"));
        assert_eq!(told.rest, [&wording(100), &missed("little")]);
    }

    #[test]
    fn none_is_lost_and_free_room_is_used() {
        let reasons = [
            wording(99),
            wording(100),
            wording(-100),
            wording(-200),
            wording(-300),
            wording(-400),
            missed("a"),
        ];
        let told = Told::arrange(&reasons);
        assert_eq!(
            told.first[1..4],
            [&wording(-200), &wording(-300), &wording(-400)]
        );
        assert_eq!(told.all().count(), reasons.len());
        assert_eq!(told.rest, [&wording(99), &wording(-100)]);
        let four = [missed("a"), missed("b"), missed("c"), missed("d")];
        let told = Told::arrange(&four);
        assert_eq!(told.first, four.iter().collect::<Vec<_>>());
        assert!(Told::arrange(&[]).first.is_empty());
    }
}
