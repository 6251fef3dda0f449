//! The weights that `aplomb fit accuracy` found, and what they make of features: how far a reply says what a
//! fact says. Counts nothing itself.

use super::features::{Features, NAMES};
use super::trees::{MILLION, Trees};
use std::sync::LazyLock;

/// The shipped weights as text.
pub const ACCURACY: &str = include_str!("fitted/accuracy.ron");

/// The shipped weights; none where they are not of these features, which a test rules out.
static TREES: LazyLock<Option<Trees>> = LazyLock::new(|| {
    let trees: Option<Trees> = ron::from_str(ACCURACY).ok();
    trees.filter(|t| t.features == NAMES)
});

/// Features of which more may only add: what the fact says is said.
const RISING: [&str; 9] = [
    "recall",
    "recall-new",
    "precision",
    "order",
    "pairs",
    "values-all",
    "rule-met",
    "names-recall",
    "head-against-negation",
];
/// Features of which more may only take off: something else is said, or the contrary.
const FALLING: [&str; 9] = [
    "foreign",
    "values-missing",
    "values-wrong",
    "turned",
    "one-negates",
    "heads-differ",
    "names-foreign",
    "rule-wrong-value",
    "rule-negated",
];

/// In which direction a feature may act: 1, −1, or 0 for either.
pub fn direction(feature: usize) -> i8 {
    let Some(name) = NAMES.get(feature) else {
        return 0;
    };
    i8::from(RISING.contains(name)) - i8::from(FALLING.contains(name))
}

/// How far the fact is said, in hundredths of per cent (0–10,000).
pub fn credit(trees: &Trees, features: &[i32]) -> i32 {
    (trees.sum(features) / (MILLION / 10_000)).clamp(0, 10_000)
}

/// Whether so much of what is new in a fact is said, in thousandths, and nothing of value is missing or turned.
pub fn is_plain(features: &Features, new: i32) -> bool {
    let of = |name: &str| {
        let at = NAMES.iter().position(|n| *n == name);
        at.map_or(0, |at| features[at])
    };
    of("recall-new") >= new
        && of("recall") >= new
        && [
            "values-missing",
            "turned",
            "one-negates",
            "asked",
            "conditional",
            "heads-differ",
        ]
        .iter()
        .all(|name| of(name) == 0)
}

/// The same by the shipped weights.
pub fn shipped(features: &Features) -> Option<i32> {
    TREES.as_ref().map(|trees| credit(trees, features))
}

#[cfg(test)]
mod tests {
    use super::{FALLING, NAMES, RISING, TREES};

    #[test]
    fn the_shipped_weights_are_of_these_features() {
        assert!(TREES.is_some());
        assert!(RISING.iter().chain(&FALLING).all(|n| NAMES.contains(n)));
    }
}
