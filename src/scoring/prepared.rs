//! Prepared texts sent as they are: what could go to anyone counts as boilerplate. Looks only at which
//! words of the prepared text stand in the reply in their order; what else is said is judged as ever.

use super::text::clean::fold;
use super::weights::weight;
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Category, Judgement, Reason, Rule, Span};
use unicode_segmentation::UnicodeSegmentation;

/// From this share of its words on, in per cent, a prepared text went out as it was.
pub const UNADAPTED: usize = 80;
/// So many words are compared at most, so that no draft takes long.
const WORDS: usize = 600;

/// Takes off what boilerplate costs where one of the prepared texts went out unadapted; once, however
/// many did. Stops at nought.
pub fn weigh(judgement: &mut Judgement, reply: &str, prepared: &[String]) {
    let sent = prepared.iter().filter_map(|text| unadapted(reply, text));
    let Some((share, span)) = sent.max_by_key(|(share, _)| *share) else {
        return;
    };
    let Some(empathy) = judgement.score.empathy else {
        return;
    };
    let lowered = Points((empathy.0 + weight(Category::Boilerplate) * 100).max(0));
    judgement.score.empathy = Some(lowered);
    judgement.reasons.push(Reason {
        dimension: Dimension::Empathy,
        points: Points(lowered.0 - empathy.0),
        rule: Rule::Prepared { share },
        span: Some(span),
    });
}

/// How much of a prepared text stands in the reply, in per cent, and where, if it is so much that it was
/// not adapted: the longest row of its words that the reply has in the same order.
fn unadapted(reply: &str, prepared: &str) -> Option<(u8, Span)> {
    let words = |text: &str| -> Vec<(usize, usize, String)> {
        text.unicode_word_indices()
            .take(WORDS)
            .map(|(at, word)| (at, at + word.len(), fold(word)))
            .collect()
    };
    let (said, given) = (words(reply), words(prepared));
    if given.is_empty() {
        return None;
    }
    // longest[i][j]: of the words of the reply from i on and of the prepared text from j on
    let mut longest = vec![vec![0_u16; given.len() + 1]; said.len() + 1];
    for i in (0..said.len()).rev() {
        for j in (0..given.len()).rev() {
            longest[i][j] = if said[i].2 == given[j].2 {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let share = usize::from(longest[0][0]) * 100 / given.len();
    if share < UNADAPTED {
        return None;
    }
    let (mut i, mut j) = (0, 0);
    let (mut first, mut last) = (None, 0);
    while i < said.len() && j < given.len() {
        if said[i].2 == given[j].2 {
            first.get_or_insert(said[i].0);
            last = said[i].1;
            (i, j) = (i + 1, j + 1);
        } else if longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    Some((share.min(100) as u8, Span::new(first?, last)))
}

#[cfg(test)]
mod tests {
    use super::{unadapted, weigh};
    use crate::model::points::{PerDimension, Points};
    use crate::model::reason::{Category, Judgement, Rule};
    use crate::scoring::weights::weight;

    const GIVEN: &str = "Thank you for your message, Anna. I will look at your order at once.";

    fn judged(reply: &str) -> Judgement {
        let mut judgement = Judgement {
            score: PerDimension {
                empathy: Some(Points::whole(60)),
                accuracy: None,
                speed: None,
            },
            ..Judgement::default()
        };
        weigh(&mut judgement, reply, &[GIVEN.to_owned()]);
        judgement
    }

    #[test]
    fn as_it_was_it_counts_as_boilerplate_with_its_place() {
        let reply = format!("Hi! {GIVEN}");
        let judgement = judged(&reply);
        let costs = weight(Category::Boilerplate);
        assert_eq!(judgement.score.empathy, Some(Points::whole(60 + costs)));
        let reason = &judgement.reasons[0];
        assert_eq!(reason.rule, Rule::Prepared { share: 100 });
        assert_eq!(reason.points, Points::whole(costs));
        let span = reason.span.expect("a place");
        assert!(span.of(&reply).starts_with("Thank you"));
        assert!(span.of(&reply).ends_with("at once"));
    }

    #[test]
    fn a_word_or_two_changed_is_not_adapted_and_a_text_made_ones_own_is() {
        let touched = "Thank you for your message, Anna! I will look at the order at once.";
        assert_eq!(judged(touched).reasons.len(), 1);
        let own = "Thank you for writing, Anna; a kettle that dies after two days is no present. I have your order here.";
        assert!(
            judged(own).reasons.is_empty(),
            "{:?}",
            unadapted(own, GIVEN)
        );
        assert!(judged("").reasons.is_empty());
    }

    #[test]
    fn it_never_goes_below_nought() {
        let mut judgement = Judgement {
            score: PerDimension {
                empathy: Some(Points::whole(4)),
                accuracy: None,
                speed: None,
            },
            ..Judgement::default()
        };
        weigh(&mut judgement, GIVEN, &[GIVEN.to_owned(), GIVEN.to_owned()]);
        assert_eq!(judgement.score.empathy, Some(Points::ZERO));
        assert_eq!(judgement.reasons[0].points, Points::whole(-4));
        assert_eq!(judgement.reasons.len(), 1);
    }
}
