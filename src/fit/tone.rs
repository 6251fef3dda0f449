//! The model of tone, fitted on pairs: the manner of all languages and the words of each at once, beside the
//! kinds of cues. The scale of each language is fitted in [`super::scale`]. Knows nothing of files.

use super::folds::fold;
use super::logistic::{Row, Settings, fit};
use super::pairs::Pair;
use super::scale::{self, Choice, Scale, Worth};
use crate::model::lang::Lang;
use crate::model::points::Points;
use crate::model::reason::{Category, Rule};
use crate::model::time::Allowance;
use crate::scoring::scorer::Observation;
use crate::scoring::style::{COUNT, NAMES};
use crate::scoring::tone::{CENTRE, OWN, SPREAD};
use crate::scoring::{Options, Pace, Scorer, Turn};
use std::collections::BTreeMap;

/// So many folds; a trade is never on both sides of a split.
pub const FOLDS: usize = 5;
/// A feature of words that fewer pairs show says nothing.
const LEAST_PAIRS: usize = 3;
/// The most features of a language that are kept.
const MOST_FEATURES: usize = 6_000;
/// Smaller weights, in thousandths, are left out.
const LEAST_WEIGHT: f64 = 4.0;
/// Points of cues in one unit of their feature.
const CUE_UNIT: f64 = 10.0;
/// Penalty of the kinds of cues, which are fitted beside the tone so that it does not say again what they say.
const CUES_PENALTY: f64 = 0.7;
/// What weighs for or against a reply before any pair is read, by the name of its figure: few pairs differ in
/// these alone, yet every team lead hears them. The fit moves on from here; without them as many held-out pairs are
/// right, but single promises of “soon”, rows of orders and of denials pass for warm talk.
const BEFOREHAND: [(&str, f64); 5] = [
    ("questions-to-you", 0.4),
    ("negations", -0.8),
    ("but", -0.8),
    ("vague", -1.0),
    ("orders", -0.8),
];
/// How many kinds of cues there are.
const KINDS: usize = Category::ALL.len();

/// A reply in figures.
#[derive(Clone, Debug)]
pub(super) struct Side {
    /// Points without tone.
    pub(super) cues: f64,
    /// Points of each kind of cue.
    kinds: [f64; KINDS],
    figures: [f64; COUNT],
    /// In the numbers of the vocabulary of its language.
    words: Vec<(u32, f64)>,
    /// How many different words it has.
    pub(super) different: usize,
}

/// A pair in figures.
#[derive(Clone, Debug)]
pub struct Example {
    lang: Lang,
    fold: usize,
    /// The trait.
    pub quality: String,
    better: Side,
    worse: Side,
}

/// A reply in figures whose worth an author declared.
#[derive(Clone, Debug)]
pub(super) struct Declared {
    pub(super) lang: Lang,
    pub(super) worth: Worth,
    pub(super) side: Side,
}

/// All pairs in figures.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    all: Vec<Example>,
    pub(super) declared: Vec<Declared>,
    vocabulary: BTreeMap<Lang, Vec<String>>,
}

/// Weights of a language.
#[derive(Clone, Debug)]
pub struct Words {
    /// By number of the vocabulary.
    weights: Vec<f64>,
    /// Of the manner in this language, beside the shared ones.
    own: [f64; COUNT],
    /// Where its scale lies.
    pub scale: Scale,
}

/// Everything that was fitted.
#[derive(Clone, Debug)]
pub struct Model {
    /// Of ten points of each kind of cues, beside the tone. Only to compare with the table of weights.
    pub kinds: [f64; KINDS],
    /// Of the figures of manner.
    pub style: [f64; COUNT],
    words: BTreeMap<Lang, Words>,
}

/// Penalties of the fit.
#[derive(Clone, Copy, Debug)]
pub struct Penalties {
    /// Of the manner in all languages.
    pub style: f64,
    /// Of the manner in one language.
    pub own: f64,
    /// Of the words.
    pub words: f64,
}

/// The order in which a model put a held-out pair.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Language.
    pub lang: Lang,
    /// Place among the pairs of all languages.
    pub index: usize,
    /// Points of the better less those of the worse: by the cues, by the model, by both.
    pub margins: [f64; 3],
    /// Points of the better and of the worse one, by both.
    pub points: (f64, f64),
}

impl Examples {
    /// Adds the pairs of a language. `plain` is a scorer without tone.
    pub fn add(&mut self, plain: &Scorer, lang: Lang, pairs: &[Pair]) {
        let observed: Vec<[Seen; 2]> = pairs
            .iter()
            .map(|pair| {
                [&pair.better, &pair.worse].map(|reply| observe(plain, lang, &pair.customer, reply))
            })
            .collect();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for [better, worse] in &observed {
            let (b, w) = (&better.of_tone.features, &worse.of_tone.features);
            for feature in b.keys().chain(w.keys().filter(|f| !b.contains_key(*f))) {
                *seen.entry(feature).or_default() += 1;
            }
        }
        let kept = seen.iter().filter(|(_, pairs)| **pairs >= LEAST_PAIRS);
        // in order, so that a feature can be looked up
        let vocabulary: Vec<String> = kept.map(|(f, _)| (*f).to_owned()).collect();
        let number = |feature: &String| vocabulary.binary_search(feature).ok();
        for (pair, [better, worse]) in pairs.iter().zip(&observed) {
            self.all.push(Example {
                lang,
                fold: fold(&pair.trade, FOLDS),
                quality: pair.quality.clone(),
                better: side(better, &number),
                worse: side(worse, &number),
            });
        }
        self.vocabulary.insert(lang, vocabulary);
    }

    /// The pairs, in the order in which they were added.
    pub fn all(&self) -> &[Example] {
        &self.all
    }

    /// Adds replies whose worth an author declared, in a language whose pairs were added.
    pub fn declare(&mut self, plain: &Scorer, choices: &[Choice]) {
        for choice in choices {
            let Some(vocabulary) = self.vocabulary.get(&choice.lang) else {
                continue;
            };
            let seen = observe(plain, choice.lang, &choice.customer, &choice.reply);
            let number = |feature: &String| vocabulary.binary_search(feature).ok();
            self.declared.push(Declared {
                lang: choice.lang,
                worth: choice.worth,
                side: side(&seen, &number),
            });
        }
    }

    /// Fits on all folds but one; on all for `None`. Kinds of cues, the manner and the words of all languages
    /// are fitted at once; the scale of each language afterwards.
    pub fn fit(&self, but: Option<usize>, penalties: Penalties) -> Model {
        let mut from = BTreeMap::new();
        let mut features = (KINDS + COUNT) as u32;
        for (lang, vocabulary) in &self.vocabulary {
            from.insert(*lang, features);
            features += (COUNT + vocabulary.len()) as u32;
        }
        let sizes = Sizes::of(penalties);
        let train = self.all.iter().filter(|e| Some(e.fold) != but);
        let rows: Vec<Row> = train
            .map(|e| Row {
                features: difference(e, from.get(&e.lang).copied().unwrap_or(0), &sizes),
                target: 1.0,
                offset: beforehand(&e.better) - beforehand(&e.worse),
                weight: 1.0,
            })
            .collect();
        let weights = fit(
            &rows,
            Settings {
                features: features as usize,
                penalty: 1.0,
                bias: false,
                steps: 120,
            },
        )
        .weights;
        let weight = |at: usize, size: f64| weights.get(at).map_or(0.0, |w| w * size);
        let words = |(lang, vocabulary): (&Lang, &Vec<String>)| {
            let first = from.get(lang).map_or(0, |f| *f as usize);
            let of_words = first + COUNT..first + COUNT + vocabulary.len();
            let words = Words {
                weights: of_words.map(|at| weight(at, sizes.words)).collect(),
                own: std::array::from_fn(|i| weight(first + i, sizes.own)),
                scale: Scale::default(),
            };
            (*lang, words)
        };
        let mut model = Model {
            kinds: std::array::from_fn(|i| weight(i, sizes.kinds)),
            style: std::array::from_fn(|i| weight(KINDS + i, sizes.style) + prior(NAMES[i])),
            words: self.vocabulary.iter().map(words).collect(),
        };
        let scales = self
            .vocabulary
            .keys()
            .map(|l| (*l, scale::of(self, &model, *l)));
        let scales: Vec<(Lang, Scale)> = scales.collect();
        for (lang, scale) in scales {
            if let Some(words) = model.words.get_mut(&lang) {
                words.scale = scale;
            }
        }
        model
    }

    /// How models that have not seen them order the pairs.
    pub fn cross_validate(&self, penalties: Penalties) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        for held_out in 0..FOLDS {
            let model = self.fit(Some(held_out), penalties);
            let test = (0..).zip(&self.all).filter(|(_, e)| e.fold == held_out);
            outcomes.extend(test.map(|(index, e)| model.outcome(index, e)));
        }
        outcomes.sort_by_key(|o| o.index);
        outcomes
    }

    /// The file of a language's words: features in order, with whole weights.
    pub fn file(&self, model: &Model, lang: Lang) -> String {
        let (Some(vocabulary), Some(words)) = (self.vocabulary.get(&lang), model.words.get(&lang))
        else {
            return String::new();
        };
        let mut kept: Vec<(&String, f64)> = vocabulary
            .iter()
            .zip(words.weights.iter().map(|w| w * 1_000.0))
            .filter(|(_, w)| w.abs() >= LEAST_WEIGHT)
            .collect();
        kept.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then_with(|| a.0.cmp(b.0)));
        kept.truncate(MOST_FEATURES);
        kept.sort_by(|a, b| a.0.cmp(b.0));
        let mut file = format!("{CENTRE}\t{}\n", (words.scale.centre * 1_000.0).round());
        file.push_str(&format!(
            "{SPREAD}\t{}\n",
            (words.scale.spread * 1_000.0).round()
        ));
        for (name, weight) in NAMES.iter().zip(&words.own) {
            file.push_str(&format!("{OWN}{name}\t{}\n", (weight * 1_000.0).round()));
        }
        for (feature, weight) in kept {
            file.push_str(&format!("{feature}\t{}\n", weight.round()));
        }
        file
    }
}

impl Model {
    /// What is heard in a reply, cues apart, in logits before they are put on the scale of the language.
    pub(super) fn heard(&self, lang: Lang, side: &Side) -> f64 {
        let Some(words) = self.words.get(&lang) else {
            return 0.0;
        };
        let weights = self.style.iter().zip(&words.own).map(|(s, o)| s + o);
        let style: f64 = weights.zip(&side.figures).map(|(w, f)| w * f).sum();
        let of_words = side.words.iter();
        let sum: f64 = of_words.map(|(i, v)| words.weights[*i as usize] * v).sum();
        style + sum
    }

    /// The points of a reply.
    pub(super) fn points(&self, lang: Lang, side: &Side) -> f64 {
        let scale = self.words.get(&lang).map(|w| w.scale).unwrap_or_default();
        scale.points(self.heard(lang, side), side)
    }

    fn outcome(&self, index: usize, e: &Example) -> Outcome {
        let (better, worse) = (
            self.points(e.lang, &e.better),
            self.points(e.lang, &e.worse),
        );
        Outcome {
            lang: e.lang,
            index,
            margins: [
                e.better.cues - e.worse.cues,
                self.heard(e.lang, &e.better) - self.heard(e.lang, &e.worse),
                better - worse,
            ],
            points: (better, worse),
        }
    }
}

/// What a figure weighs before any pair is read.
fn prior(name: &str) -> f64 {
    let of = BEFOREHAND.iter().find(|(figure, _)| *figure == name);
    of.map_or(0.0, |(_, weight)| *weight)
}

/// What the figures of a reply weigh before any pair is read.
fn beforehand(side: &Side) -> f64 {
    let figures = NAMES.iter().zip(&side.figures);
    figures.map(|(name, figure)| prior(name) * figure).sum()
}

/// By what features are multiplied, so that one penalty serves all.
struct Sizes {
    kinds: f64,
    style: f64,
    own: f64,
    words: f64,
}

impl Sizes {
    fn of(penalties: Penalties) -> Sizes {
        let size = |penalty: f64| 1.0 / penalty.sqrt();
        Sizes {
            kinds: size(CUES_PENALTY),
            style: size(penalties.style),
            own: size(penalties.own),
            words: size(penalties.words),
        }
    }
}

/// The better side of a pair less the worse one; features of its language begin at `first`.
fn difference(e: &Example, first: u32, sizes: &Sizes) -> Vec<(u32, f64)> {
    let mut sum: BTreeMap<u32, f64> = BTreeMap::new();
    for (side, sign) in [(&e.better, 1.0), (&e.worse, -1.0)] {
        let mut add = |feature: u32, value: f64| *sum.entry(feature).or_default() += sign * value;
        for (i, points) in (0..).zip(&side.kinds) {
            add(i, points / CUE_UNIT * sizes.kinds);
        }
        for (i, figure) in (0..).zip(&side.figures) {
            add(KINDS as u32 + i, figure * sizes.style);
            add(first + i, figure * sizes.own);
        }
        for (word, value) in &side.words {
            add(first + COUNT as u32 + word, value * sizes.words);
        }
    }
    sum.into_iter().filter(|(_, value)| *value != 0.0).collect()
}

/// A reply as a scorer without tone sees it.
struct Seen {
    cues: f64,
    kinds: [f64; KINDS],
    of_tone: Observation,
}

fn side(seen: &Seen, number: &dyn Fn(&String) -> Option<usize>) -> Side {
    let words = seen.of_tone.features.iter().filter_map(|(feature, count)| {
        let number = number(feature)?;
        Some((number as u32, f64::from(*count) / 1_000.0))
    });
    Side {
        cues: seen.cues,
        kinds: seen.kinds,
        figures: seen.of_tone.figures.map(|f| f64::from(f) / 1_000.0),
        words: words.collect(),
        different: seen.of_tone.different,
    }
}

fn observe(plain: &Scorer, lang: Lang, customer: &str, reply: &str) -> Seen {
    let turn = Turn {
        lang,
        customer,
        names: &[],
        expects: &[],
        plain: false,
        spent: &[],
        pace: Pace {
            took_ms: 0,
            clock_rate: 1,
            target_ms: 1,
            allowance: Allowance::Off,
        },
    };
    let judgement = plain.judge_typed(&turn, reply);
    let points = |p: Points| f64::from(p.0) / 100.0;
    let mut kinds = [0.0; KINDS];
    for reason in &judgement.reasons {
        if let Rule::Wording { category, .. } = &reason.rule {
            kinds[*category as usize] += points(reason.points);
        }
    }
    Seen {
        cues: judgement.score.empathy.map_or(0.0, points),
        kinds,
        of_tone: plain.observe(&turn, reply),
    }
}

/// A scorer that judges by cues alone.
///
/// # Errors
/// Where a shipped pack is broken.
pub fn plain_scorer() -> Result<Scorer, crate::scoring::PackError> {
    Ok(Scorer::new()?.with(Options {
        tone: false,
        ..Options::default()
    }))
}
