//! What made a reply sound warm or cold, for people to see: the words and the manner that weighed most.
//! Changes no points.

use super::style;
use super::text::Text;
use super::tone::Heard;
use crate::model::reason::{Manner, Rule, Span};

/// So many pieces of evidence are shown.
const SHOWN: usize = 3;
/// So many words in a row are shown as one.
const WINDOW: usize = 3;

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it shows.
    pub rule: Rule,
    /// The words.
    pub span: Option<Span>,
    /// How much it weighs beside the others, at least 1.
    pub weight: u32,
}

/// The kind of manner that a figure belongs to, in the order of [`style::NAMES`].
const KINDS: [Manner; style::COUNT] = [
    Manner::Plain,
    Manner::Plain,
    Manner::Plain,
    Manner::Plain,
    Manner::Plain,
    Manner::Asking,
    Manner::Asking,
    Manner::Listening,
    Manner::Listening,
    Manner::Listening,
    Manner::Person,
    Manner::Person,
    Manner::Person,
    Manner::Person,
    Manner::Plain,
    Manner::Turning,
    Manner::Turning,
    Manner::Plain,
    Manner::Plain,
    Manner::Plain,
    Manner::Listening,
    Manner::Person,
];

/// What weighed most towards the side of `sign`; empty for 0, else at least one piece.
pub fn strongest(reply: &Text, tone: &Heard, sign: i32) -> Vec<Evidence> {
    if sign == 0 {
        return Vec::new();
    }
    let mut all: Vec<Evidence> = Manner::ALL
        .into_iter()
        .map(|of| {
            let figures = KINDS.iter().zip(&tone.manner);
            let sum: i32 = figures.filter(|(k, _)| **k == of).map(|(_, v)| *v).sum();
            (Rule::Manner { of }, sum)
        })
        .filter(|(_, sum)| sum.signum() == sign)
        .map(|(rule, sum)| Evidence {
            rule,
            span: None,
            weight: sum.unsigned_abs(),
        })
        .collect();
    all.extend(windows(reply, tone, sign));
    all.sort_by_key(|e| (std::cmp::Reverse(e.weight), e.span));
    all.truncate(SHOWN);
    if all.is_empty() {
        // The level alone decided it.
        all.push(Evidence {
            rule: Rule::Manner { of: Manner::Plain },
            span: None,
            weight: 1,
        });
    }
    all
}

/// The strongest words in a row, which do not overlap.
fn windows(reply: &Text, tone: &Heard, sign: i32) -> Vec<Evidence> {
    let mut windows: Vec<(i32, usize, usize)> = Vec::new();
    for first in 0..tone.words.len() {
        let mut sum = 0;
        for last in first..(first + WINDOW).min(tone.words.len()) {
            let inside = reply.words[last].segment == reply.words[first].segment;
            if !inside || tone.words[last] * sign <= 0 {
                break;
            }
            sum += tone.words[last] * sign;
            windows.push((sum, first, last));
        }
    }
    windows.sort_by_key(|(sum, first, last)| (std::cmp::Reverse(*sum), *first, *last));
    let mut kept: Vec<(i32, usize, usize)> = Vec::new();
    for window in windows {
        if kept.len() == SHOWN {
            break;
        }
        if kept.iter().all(|k| window.2 < k.1 || k.2 < window.1) {
            kept.push(window);
        }
    }
    kept.into_iter()
        .map(|(sum, first, last)| Evidence {
            rule: Rule::Tone,
            span: Some(Span::new(reply.words[first].start, reply.words[last].end)),
            weight: sum.unsigned_abs(),
        })
        .collect()
}
