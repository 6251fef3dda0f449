//! Whether everything that a reply says stands in its sources: shows a trainer where a reply invents. Never
//! part of a score, since an apology is not in the source either. The weights are made by `aplomb fit
//! attributable`.

use super::language::Language;
use super::linear;
use super::text::Text;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// How many features there are.
pub const COUNT: usize = 19;

/// Their names, in order, as the file of weights has them.
pub const NAMES: [&str; COUNT] = [
    "content-found",
    "words-found",
    "words-foreign",
    "content-foreign",
    "no-content-foreign",
    "one-content-foreign",
    "two-words-foreign",
    "four-words-foreign",
    "pairs",
    "order",
    "longest-run",
    "first-person",
    "second-person",
    "asks",
    "worst-sentence",
    "negation-differs",
    "from-the-customer",
    "value-foreign",
    "source-recall",
];

/// The shipped weights as text.
pub const WEIGHTS: &str = include_str!("fitted/attributable.ron");

static SHIPPED: LazyLock<Option<Weights>> = LazyLock::new(|| {
    let weights: Option<Weights> = ron::from_str(WEIGHTS).ok();
    weights.filter(|w| w.features == NAMES)
});

/// A linear model over the features, in thousandths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Names of the features, in order.
    pub features: Vec<String>,
    /// The logit of a row of noughts.
    pub bias: i32,
    /// A weight for each feature.
    pub weights: Vec<i32>,
}

impl Weights {
    /// How likely all of the reply stands in the sources, 0–1 in ten-thousandths.
    pub fn chance(&self, features: &[i32; COUNT]) -> i32 {
        linear::chance(linear::logit(self.bias, &self.weights, features))
    }
}

/// 0–1 in ten-thousandths: how likely all of the reply stands in the sources. `None` without sources or words.
pub fn judge(
    language: &Language,
    reply: &Text,
    customer: Option<&Text>,
    sources: &[&Text],
) -> Option<i32> {
    if sources.is_empty() || reply.words.is_empty() {
        return None;
    }
    let features = features(language, reply, customer, sources);
    SHIPPED.as_ref().map(|weights| weights.chance(&features))
}

fn share(part: usize, whole: usize) -> i32 {
    (part * 1_000 / whole.max(1)) as i32
}

fn flag(is: bool) -> i32 {
    i32::from(is) * 1_000
}

/// The features of a reply beside its sources, in thousandths.
pub fn features(
    language: &Language,
    reply: &Text,
    customer: Option<&Text>,
    sources: &[&Text],
) -> [i32; COUNT] {
    let inflecting = language.lexis.grammar.inflecting;
    let same = |at: usize, other: &Text, there: usize| {
        let (word, its) = (&reply.tokens[at].keys, &other.tokens[there].keys);
        if word.stop || its.stop {
            word.same_letters(its)
        } else {
            reply.same_word(at, other, there, inflecting)
        }
    };
    let stands =
        |at: usize, other: &Text| (0..other.words.len()).any(|there| same(at, other, there));
    let length = reply.words.len();
    let found: Vec<bool> = (0..length)
        .map(|at| sources.iter().any(|s| stands(at, s)))
        .collect();
    let content = |at: &usize| reply.is_content(*at);
    let all_content = (0..length).filter(content).count();
    let foreign_content: Vec<usize> = (0..length)
        .filter(|at| content(at) && !found[*at])
        .collect();
    let foreign = found.iter().filter(|f| !**f).count();
    let echoed = foreign_content
        .iter()
        .filter(|at| customer.is_some_and(|c| stands(**at, c)))
        .count();
    let (pairs, order) = sources
        .iter()
        .map(|s| sequence(reply, s, &same))
        .fold((0, 0), |a, b| (a.0.max(b.0), a.1.max(b.1)));
    let worst = reply.sentences.iter().map(|s| {
        let words = || (s.first..s.end).filter(content);
        share(words().filter(|at| found[*at]).count(), words().count())
    });
    let negates = |text: &Text| text.words.iter().any(|w| w.negator);
    let value_foreign = reply
        .values
        .iter()
        .any(|v| !sources.iter().any(|s| s.values.iter().any(|o| o.same(v))));
    let grammar = language.lexis.grammar;
    let has = |list: &[&str]| {
        let word = |t: &super::text::token::Token| list.contains(&t.keys.folded.as_str());
        reply.tokens.iter().any(word)
    };
    let source_content = || {
        let words = |s: &'_ &Text| (0..s.words.len()).filter(|at| s.is_content(*at)).count();
        sources.iter().map(words).sum::<usize>()
    };
    let recalled: usize = sources
        .iter()
        .map(|s| {
            let said = |there: &usize| (0..length).any(|at| same(at, s, *there));
            (0..s.words.len())
                .filter(|there| s.is_content(*there) && said(there))
                .count()
        })
        .sum();
    [
        1_000 - share(foreign_content.len(), all_content),
        1_000 - share(foreign, length),
        share(foreign.min(12), 12),
        share(foreign_content.len().min(8), 8),
        flag(foreign_content.is_empty()),
        flag(foreign_content.len() <= 1),
        flag(foreign <= 2),
        flag(foreign <= 4),
        share(pairs, length.saturating_sub(1)),
        share(order, length),
        share(longest_run(&found), length),
        flag(has(grammar.first_person)),
        flag(has(grammar.second_person)),
        flag(reply.sentences.iter().any(|s| s.question_mark)),
        worst.min().unwrap_or(0),
        flag(negates(reply) != sources.iter().any(|s| negates(s))),
        share(echoed, foreign_content.len()),
        flag(value_foreign),
        share(recalled, source_content()),
    ]
}

fn longest_run(found: &[bool]) -> usize {
    let runs = found.split(|f| !f).map(<[bool]>::len);
    runs.max().unwrap_or(0)
}

/// Neighbours that a source has as well, and the longest common sequence, in words.
fn sequence(
    reply: &Text,
    source: &Text,
    same: &impl Fn(usize, &Text, usize) -> bool,
) -> (usize, usize) {
    let width = source.words.len();
    let mut before = vec![false; width];
    let mut longest = vec![0_usize; width + 1];
    let mut pairs = 0;
    for at in 0..reply.words.len() {
        let row: Vec<bool> = (0..width).map(|there| same(at, source, there)).collect();
        let next = (1..width).any(|there| before[there - 1] && row[there]);
        pairs += usize::from(next);
        let mut diagonal = 0;
        for (there, same) in row.iter().enumerate() {
            let above = longest[there + 1];
            longest[there + 1] = if *same {
                diagonal + 1
            } else {
                above.max(longest[there])
            };
            diagonal = above;
        }
        before = row;
    }
    (pairs, longest[width])
}

#[cfg(test)]
mod tests {
    use super::{NAMES, SHIPPED};
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::scorer;

    #[test]
    fn the_shipped_weights_are_of_these_features() {
        assert!(
            SHIPPED
                .as_ref()
                .is_some_and(|w| w.weights.len() == NAMES.len())
        );
    }

    #[test]
    fn what_is_invented_is_less_likely_in_any_language() {
        let cases = [
            (
                Lang::En,
                "The kettle has a warranty of two years.",
                "It has a warranty of two years.",
                "I love it, we give you ten free kettles for Christmas.",
            ),
            (
                Lang::Lt,
                "Virduliui galioja dvejų metų garantija.",
                "Galioja dvejų metų garantija.",
                "Padovanosime jums dešimt naujų puodų prie Kalėdų eglutės.",
            ),
            (
                Lang::Pl,
                "Czajnik ma dwa lata gwarancji.",
                "Czajnik ma dwa lata gwarancji.",
                "Podarujemy Pani dziesięć garnków na święta pod choinkę.",
            ),
        ];
        for (lang, source, stands, invents) in cases {
            let judged = |reply| scorer().attributable(lang, reply, None, &[source]);
            assert!(judged(stands) > Some(5_000), "{lang}: {:?}", judged(stands));
            assert!(
                judged(invents) < Some(5_000),
                "{lang}: {:?}",
                judged(invents)
            );
        }
        assert_eq!(scorer().attributable(Lang::En, "Hello", None, &[]), None);
    }
}
