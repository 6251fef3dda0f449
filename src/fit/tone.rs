//! The model of tone, fitted on pairs: the manner on all languages together, beside the points of the cues;
//! then each language's words on what that leaves unexplained. Knows nothing of files.

use super::folds::fold;
use super::logistic::{Row, Settings, fit};
use super::pairs::Pair;
use crate::model::lang::Lang;
use crate::model::time::Allowance;
use crate::scoring::scorer::Observation;
use crate::scoring::style::{COUNT, NAMES, SHRINK};
use crate::scoring::tone::{CENTRE, OWN};
use crate::scoring::weights::tone_points;
use crate::scoring::{Options, Pace, Scorer, Turn};
use std::collections::{BTreeMap, HashMap};

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

/// A reply in figures.
#[derive(Clone, Debug)]
struct Side {
    cues: f64,
    figures: [f64; COUNT],
    /// In the numbers of the vocabulary of its language.
    words: Vec<(u32, f64)>,
    /// How far the centre counts: words in the sum of words and [`SHRINK`].
    level: f64,
    different: usize,
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

/// All pairs in figures.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    all: Vec<Example>,
    vocabulary: BTreeMap<Lang, Vec<String>>,
}

/// Weights of a language.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// By number of the vocabulary; then those of the manner in this language, beside the shared ones.
    weights: Vec<f64>,
    centre: f64,
}

/// Everything that was fitted.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Of ten points of cues.
    pub cues: f64,
    /// Of the figures of manner.
    pub style: [f64; COUNT],
    words: BTreeMap<Lang, Words>,
}

/// Penalties of the two fits.
#[derive(Clone, Copy, Debug)]
pub struct Penalties {
    /// Of the manner.
    pub style: f64,
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
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let observed: Vec<[(f64, Observation); 2]> = pairs
            .iter()
            .map(|pair| [&pair.better, &pair.worse].map(|reply| observe(plain, lang, pair, reply)))
            .collect();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for [better, worse] in &observed {
            let (b, w) = (&better.1.features, &worse.1.features);
            for feature in b.keys().chain(w.keys().filter(|f| !b.contains_key(*f))) {
                *seen.entry(feature).or_default() += 1;
            }
        }
        let kept = seen.iter().filter(|(_, pairs)| **pairs >= LEAST_PAIRS);
        let vocabulary: Vec<String> = kept.map(|(f, _)| (*f).to_owned()).collect();
        for (number, feature) in (0..).zip(&vocabulary) {
            numbers.insert(feature.clone(), number);
        }
        for (pair, [better, worse]) in pairs.iter().zip(&observed) {
            self.all.push(Example {
                lang,
                fold: fold(&pair.trade, FOLDS),
                quality: pair.quality.clone(),
                better: side(better, &numbers),
                worse: side(worse, &numbers),
            });
        }
        self.vocabulary.insert(lang, vocabulary);
    }

    /// The pairs, in the order in which they were added.
    pub fn all(&self) -> &[Example] {
        &self.all
    }

    /// Fits on all folds but one; on all for `None`.
    pub fn fit(&self, but: Option<usize>, penalties: Penalties) -> Model {
        let train: Vec<&Example> = self.all.iter().filter(|e| Some(e.fold) != but).collect();
        let rows: Vec<Row> = train.iter().map(|e| manner_row(e)).collect();
        let manner = fit(&rows, settings(COUNT + 1, penalties.style));
        let mut model = Model {
            cues: manner.weights[0],
            style: std::array::from_fn(|i| manner.weights[i + 1]),
            words: BTreeMap::new(),
        };
        for (lang, vocabulary) in &self.vocabulary {
            let of_lang: Vec<&&Example> = train.iter().filter(|e| e.lang == *lang).collect();
            let first = vocabulary.len() as u32;
            let row = |e: &&&Example| Row {
                features: with_manner(e, first),
                offset: model.manner_logit(e),
                ..target()
            };
            let rows: Vec<Row> = of_lang.iter().map(row).collect();
            let weights = fit(&rows, settings(vocabulary.len() + COUNT, penalties.words)).weights;
            let mut words = Words {
                weights,
                centre: 0.0,
            };
            let sides = || of_lang.iter().flat_map(|e| [&e.better, &e.worse]);
            let raw: f64 = sides().map(|s| model.logit(&words, s)).sum();
            let level: f64 = sides().map(|s| s.level).sum();
            words.centre = if level > 0.0 { -raw / level } else { 0.0 };
            model.words.insert(*lang, words);
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
        let mut file = format!("{CENTRE}\t{}\n", (words.centre * 1_000.0).round());
        for (name, weight) in NAMES
            .iter()
            .zip(words.weights.iter().skip(vocabulary.len()))
        {
            file.push_str(&format!("{OWN}{name}\t{}\n", (weight * 1_000.0).round()));
        }
        for (feature, weight) in kept {
            file.push_str(&format!("{feature}\t{}\n", weight.round()));
        }
        file
    }
}

impl Model {
    fn manner_logit(&self, e: &Example) -> f64 {
        let row = manner_row(e);
        let weights = std::iter::once(&self.cues).chain(&self.style);
        let values = row.features.iter().map(|(_, value)| value);
        weights.zip(values).map(|(w, v)| w * v).sum()
    }

    /// The logit of the tone of one reply, cues apart.
    fn logit(&self, words: &Words, side: &Side) -> f64 {
        let style: f64 = self
            .style
            .iter()
            .zip(&side.figures)
            .map(|(w, f)| w * f)
            .sum();
        let own = words.weights.iter().rev().zip(side.figures.iter().rev());
        let style = style + own.map(|(w, f)| w * f).sum::<f64>();
        let of_words = side.words.iter();
        let sum: f64 = of_words.map(|(i, v)| words.weights[*i as usize] * v).sum();
        style + sum + words.centre * side.level
    }

    fn outcome(&self, index: usize, e: &Example) -> Outcome {
        let none = Words::default();
        let words = self.words.get(&e.lang).unwrap_or(&none);
        let tone = |side: &Side| self.logit(words, side);
        let points = |side: &Side| {
            let brought = tone_points((tone(side) * 1_000.0).round() as i32, side.different);
            side.cues + f64::from(brought.0) / 100.0
        };
        let (better, worse) = (points(&e.better), points(&e.worse));
        Outcome {
            lang: e.lang,
            index,
            margins: [
                e.better.cues - e.worse.cues,
                tone(&e.better) - tone(&e.worse),
                better - worse,
            ],
            points: (better, worse),
        }
    }
}

fn settings(features: usize, penalty: f64) -> Settings {
    Settings {
        features,
        penalty,
        bias: false,
        steps: 80,
    }
}

fn target() -> Row {
    Row {
        features: Vec::new(),
        target: 1.0,
        offset: 0.0,
        weight: 1.0,
    }
}

fn manner_row(e: &Example) -> Row {
    let cues = (e.better.cues - e.worse.cues) / CUE_UNIT;
    let figures = e.better.figures.iter().zip(&e.worse.figures);
    let values = std::iter::once(cues).chain(figures.map(|(b, w)| b - w));
    Row {
        features: (0..).zip(values).collect(),
        ..target()
    }
}

/// The differences of a pair in its words, and from `first` on in its manner.
fn with_manner(e: &Example, first: u32) -> Vec<(u32, f64)> {
    let mut features = difference(&e.better.words, &e.worse.words);
    let figures = e.better.figures.iter().zip(&e.worse.figures);
    features.extend((first..).zip(figures.map(|(b, w)| b - w)));
    features
}

fn difference(better: &[(u32, f64)], worse: &[(u32, f64)]) -> Vec<(u32, f64)> {
    let mut sum: BTreeMap<u32, f64> = better.iter().copied().collect();
    for (feature, value) in worse {
        *sum.entry(*feature).or_default() -= value;
    }
    sum.into_iter().filter(|(_, value)| *value != 0.0).collect()
}

fn side((cues, seen): &(f64, Observation), numbers: &HashMap<String, u32>) -> Side {
    let words = seen.features.iter().filter_map(|(feature, count)| {
        let number = numbers.get(feature)?;
        Some((*number, f64::from(*count) / 1_000.0))
    });
    Side {
        cues: *cues,
        figures: seen.figures.map(|f| f64::from(f) / 1_000.0),
        words: words.collect(),
        level: seen.words as f64 / (seen.words + SHRINK) as f64,
        different: seen.different,
    }
}

fn observe(plain: &Scorer, lang: Lang, pair: &Pair, reply: &str) -> (f64, Observation) {
    let turn = Turn {
        lang,
        customer: &pair.customer,
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
    let empathy = plain.judge_typed(&turn, reply).score.empathy;
    let cues = empathy.map_or(0.0, |p| f64::from(p.0) / 100.0);
    (cues, plain.observe(&turn, reply))
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
