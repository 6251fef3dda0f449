//! An answer cut into pieces by the reasons that point into it, for a page to mark. Draws nothing.

use crate::report::model::ReasonReport;
use serde::Serialize;

/// A piece of an answer that the same reasons point at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// `good`, `bad`, `mixed`, `note` (counts for nothing), or empty where no reason points here.
    pub tone: &'static str,
    /// The numbers of the reasons whose words end with this piece.
    pub ends: Vec<u32>,
}

/// Cuts an answer. The pieces' texts make up the answer; a reason whose place does not fit it is passed
/// over.
pub fn pieces(answer: &str, reasons: &[ReasonReport]) -> Vec<Piece> {
    let marks: Vec<Mark> = reasons.iter().filter_map(|r| Mark::of(answer, r)).collect();
    let mut cuts: Vec<usize> = marks.iter().flat_map(|m| [m.start, m.end]).collect();
    cuts.extend([0, answer.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2)
        .filter_map(|cut| {
            let text = answer.get(cut[0]..cut[1])?;
            let over = marks
                .iter()
                .filter(|m| m.start <= cut[0] && m.end >= cut[1]);
            Some(Piece {
                text: text.to_owned(),
                tone: tone(over.map(|m| m.points)),
                ends: marks
                    .iter()
                    .filter(|m| m.end == cut[1])
                    .map(|m| m.number)
                    .collect(),
            })
        })
        .collect()
}

/// How some points are meant: `good`, `bad`, both (`mixed`), or neither (`note`).
pub fn tone(points: impl Iterator<Item = f64>) -> &'static str {
    let (mut any, mut good, mut bad) = (false, false, false);
    for p in points {
        any = true;
        good |= p > 0.0;
        bad |= p < 0.0;
    }
    match (any, good, bad) {
        (false, ..) => "",
        (_, true, true) => "mixed",
        (_, true, false) => "good",
        (_, false, true) => "bad",
        (_, false, false) => "note",
    }
}

struct Mark {
    start: usize,
    end: usize,
    points: f64,
    number: u32,
}

impl Mark {
    /// The words of a reason without the spaces around them; `None` where there are none.
    fn of(answer: &str, reason: &ReasonReport) -> Option<Mark> {
        let span = reason.span?;
        let words = answer.get(span.start as usize..span.end as usize)?;
        let start = span.start as usize + (words.len() - words.trim_start().len());
        let end = start + words.trim().len();
        (start < end).then_some(Mark {
            start,
            end,
            points: reason.points,
            number: reason.number,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};
    use crate::model::reason::{Rule, Span};
    use crate::report::model::{ReasonReport, Word};
    use proptest::proptest;

    fn reason(number: u32, points: f64, start: usize, end: usize) -> ReasonReport {
        ReasonReport {
            number,
            dimension: Word {
                key: "empathy".into(),
                text: "Empathy".into(),
            },
            rule: Rule::Baseline,
            points,
            points_text: String::new(),
            text: String::new(),
            quote: None,
            span: Some(Span::new(start, end)),
        }
    }

    #[test]
    fn overlapping_reasons_keep_their_places_and_numbers() {
        let answer = "I am so sorry, but you broke it.";
        let cut = pieces(answer, &[reason(1, 5.0, 0, 14), reason(2, -9.0, 8, 32)]);
        let shown: Vec<(&str, &str, &[u32])> = cut
            .iter()
            .map(|p| (p.text.as_str(), p.tone, p.ends.as_slice()))
            .collect();
        assert_eq!(
            shown,
            [
                ("I am so ", "good", &[][..]),
                ("sorry,", "mixed", &[1]),
                (" but you broke it.", "bad", &[2]),
            ]
        );
    }

    #[test]
    fn places_that_do_not_fit_are_passed_over() {
        let answer = "ačiū";
        let wrong = [
            reason(1, 1.0, 0, 2),
            reason(2, 1.0, 3, 900),
            reason(3, 1.0, 4, 1),
        ];
        let whole = Piece {
            text: answer.to_owned(),
            tone: "",
            ends: vec![],
        };
        assert_eq!(pieces(answer, &wrong), [whole]);
        assert_eq!(pieces("", &[reason(1, 1.0, 0, 0)]), []);
    }

    proptest! {
        #[test]
        fn the_pieces_always_make_up_the_answer(
            answer in ".{0,40}",
            spans in proptest::collection::vec((0_usize..90, 0_usize..90), 0..6),
        ) {
            let reasons: Vec<_> = (1..).zip(spans).map(|(n, (a, b))| reason(n, 1.0, a, b)).collect();
            let whole: String = pieces(&answer, &reasons).into_iter().map(|p| p.text).collect();
            assert_eq!(whole, answer);
        }
    }
}
