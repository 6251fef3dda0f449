//! The raw values behind the empathy of a reply: how strong each kind of sign is in it. For trainers and for
//! those who test us; gives no points.

use super::signs::Sign;
use super::weights::{diminished, weight};
use crate::model::reason::Category;

/// The most signs of a kind that count: from the third on, one changes nothing.
const MOST_COUNTED: usize = 2;

/// One kind of sign in a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Which.
    pub category: Category,
    /// How many were found, two at the most.
    pub count: u8,
    /// How far it counts, in ten-thousandths: one sign 6,666, two 10,000.
    pub strength: u16,
}

/// The three mechanisms of EPITOME (Sharma et al., EMNLP 2020), each 0–10,000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mechanisms {
    /// Emotional reaction: warmth, concern, regret.
    pub reaction: u16,
    /// Interpretation: that one has understood what the customer feels and why.
    pub interpretation: u16,
    /// Exploration: interest in what is not yet said.
    pub exploration: u16,
}

/// The raw values of a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// Every kind, in the order of [`Category::ALL`].
    pub categories: Vec<Signal>,
    /// Mechanisms.
    pub mechanisms: Mechanisms,
    /// What the model of tone says, −10,000 (cold) to 10,000 (warm); `None` where it is switched off.
    pub tone: Option<i32>,
    /// How polite an English reply is, 0–10,000; `None` for other languages.
    pub politeness: Option<u16>,
}

impl Signals {
    /// From the signs of a reply.
    pub fn of_signs(signs: &[Sign]) -> Signals {
        let categories: Vec<Signal> = Category::ALL
            .into_iter()
            .map(|category| {
                let found = signs.iter().filter(|s| s.category == category).count();
                signal(category, found)
            })
            .collect();
        let strength = |category: Category| categories[category as usize].strength;
        let most = |of: &[Category]| of.iter().map(|c| strength(*c)).max().unwrap_or(0);
        let mechanisms = Mechanisms {
            reaction: most(&[Category::Apologise, Category::Thank, Category::Own]),
            interpretation: most(&[Category::Acknowledge, Category::Mirror]),
            exploration: most(&[Category::CaringQuestion, Category::CheckUnderstanding]),
        };
        Signals {
            categories,
            mechanisms,
            ..Signals::default()
        }
    }
}

fn signal(category: Category, found: usize) -> Signal {
    let count = found.min(MOST_COUNTED);
    let once = weight(category).unsigned_abs() * 100;
    let points: u32 = (0..count)
        .map(|nth| diminished(category, nth).unsigned_abs())
        .sum();
    let full = once + once / 2;
    let strength = match full {
        0 => count as u32 * 10_000 / MOST_COUNTED as u32,
        full => points * 10_000 / full,
    };
    Signal {
        category,
        count: count as u8,
        strength: strength as u16,
    }
}

#[cfg(test)]
mod tests {
    use super::Signals;
    use crate::model::reason::Category;
    use crate::scoring::signs::Sign;

    #[test]
    fn a_kind_counts_twice_at_the_most() {
        let sign = Sign {
            category: Category::Acknowledge,
            cue: "see why".to_owned(),
            words: (0, 1),
            span: None,
        };
        let strength = |n: usize| {
            let signals = Signals::of_signs(&vec![sign.clone(); n]);
            signals.categories[Category::Acknowledge as usize].strength
        };
        assert_eq!([0, 1, 2, 3].map(strength), [0, 6_666, 10_000, 10_000]);
    }

    #[test]
    fn kinds_are_in_the_order_of_their_variants() {
        for (at, signal) in Signals::of_signs(&[]).categories.iter().enumerate() {
            assert_eq!(signal.category as usize, at);
            assert_eq!(signal.count, 0);
        }
    }
}
