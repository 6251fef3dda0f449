//! The model of politeness, fitted on requests that people rated (TyDiP): two logistic regressions on soft
//! targets, one over words and one over runs of letters, added up. Knows nothing of files.

use super::folds::fold;
use super::logistic::{Fit, Row, Settings, fit};
use crate::scoring::politeness::{BIAS, Features, Politeness};
use std::collections::{BTreeMap, HashMap};

/// So many folds.
const FOLDS: usize = 5;
/// Features that fewer texts have are left out.
const LEAST: usize = 2;
/// How steeply a rating becomes a target: a standard deviation above the middle is 92 %.
const STEEP: f64 = 2.5;
/// Penalty of the words …
const WORDS_PENALTY: f64 = 10.0;
/// … and of the runs of letters, whose features have the length one together.
const LETTERS_PENALTY: f64 = 0.33;
/// The most weights of words, and as many of runs of letters, that are kept.
const MOST: usize = 5_500;

/// A rated text.
#[derive(Clone, Debug)]
pub struct Rated {
    /// As it was written.
    pub text: String,
    /// Above 0 is polite.
    pub score: f64,
}

/// Accuracy of models that have not seen the texts, between the top and the bottom quarter.
#[derive(Clone, Debug)]
pub struct Accuracy {
    /// Of each fold.
    pub folds: Vec<f64>,
    /// Of all.
    pub all: f64,
    /// How many texts were in the two quarters.
    pub texts: usize,
}

/// Fits on all texts; the file of weights.
pub fn weights(texts: &[Rated]) -> String {
    let seen: Vec<(&Rated, Features)> = texts.iter().map(|t| (t, Features::of(&t.text))).collect();
    train(&seen.iter().collect::<Vec<_>>())
}

/// Cross-validates: each text is judged by the file of weights that the other folds give.
pub fn cross_validate(texts: &[Rated]) -> Accuracy {
    let (low, high) = quarters(texts);
    let seen: Vec<(&Rated, Features)> = texts.iter().map(|t| (t, Features::of(&t.text))).collect();
    let fold_of = |text: &str| fold(text, FOLDS);
    let (mut folds, mut right_of_all, mut of_all) = (Vec::new(), 0, 0);
    for held_out in 0..FOLDS {
        let train_on: Vec<_> = seen
            .iter()
            .filter(|(t, _)| fold_of(&t.text) != held_out)
            .collect();
        let model = Politeness::read(&train(&train_on));
        let (mut right, mut of) = (0, 0);
        for text in texts.iter().filter(|t| fold_of(&t.text) == held_out) {
            if text.score <= low || text.score >= high {
                of += 1;
                right += usize::from((model.of(&text.text) > 5_000) == (text.score >= high));
            }
        }
        folds.push(right as f64 / of.max(1) as f64);
        (right_of_all, of_all) = (right_of_all + right, of_all + of);
    }
    Accuracy {
        folds,
        all: right_of_all as f64 / of_all.max(1) as f64,
        texts: of_all,
    }
}

/// The scores below which a quarter of the texts are, and above which one is.
fn quarters(texts: &[Rated]) -> (f64, f64) {
    let sorted = sorted(texts.iter().map(|t| t.score));
    let at = |part: usize| sorted.get(sorted.len() * part / 4).copied().unwrap_or(0.0);
    (at(1), at(3))
}

fn sorted(scores: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut scores: Vec<f64> = scores.collect();
    scores.sort_by(f64::total_cmp);
    scores
}

fn train(seen: &[&(&Rated, Features)]) -> String {
    let scores = sorted(seen.iter().map(|(t, _)| t.score));
    let at = |place: usize| scores.get(place).copied().unwrap_or(0.0);
    let middle = f64::midpoint(at(scores.len() / 2), at(scores.len().saturating_sub(1) / 2));
    let target = |t: &Rated| 1.0 / (1.0 + (-STEEP * (t.score - middle)).exp());
    let words = vocabulary(seen.iter().map(|(_, f)| f.words.iter()));
    let letters = vocabulary(seen.iter().map(|(_, f)| f.letters.iter()));
    let rows = |of: &dyn Fn(&Features) -> Vec<(u32, f64)>| -> Vec<Row> {
        let row = |(t, f): &&(&Rated, Features)| Row {
            features: of(f),
            target: target(t),
            offset: 0.0,
            weight: 1.0,
        };
        seen.iter().map(row).collect()
    };
    let of_words = rows(&|f| numbered(&words, f.words.iter(), 1.0));
    let of_letters = rows(&|f| numbered(&letters, f.letters.iter(), f.share() as f64 / 1_000.0));
    let by_words = fit(&of_words, settings(words.len(), WORDS_PENALTY));
    let by_letters = fit(&of_letters, settings(letters.len(), LETTERS_PENALTY));
    let bias = by_words.bias + by_letters.bias;
    let mut lines: BTreeMap<String, i64> = kept(&words, &by_words).collect();
    lines.extend(kept(&letters, &by_letters).map(|(f, w)| (format!("~{f}"), w)));
    let mut file = format!("{BIAS}\t{}\n", (bias * 1_000.0).round());
    for (feature, weight) in lines {
        file.push_str(&format!("{feature}\t{weight}\n"));
    }
    file
}

fn settings(features: usize, penalty: f64) -> Settings {
    Settings {
        features,
        penalty,
        bias: true,
        steps: 60,
    }
}

fn vocabulary<'a>(
    texts: impl Iterator<Item = impl Iterator<Item = &'a String>>,
) -> HashMap<&'a str, u32> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for feature in texts.flatten() {
        *counts.entry(feature).or_default() += 1;
    }
    let kept = counts.into_iter().filter(|(_, count)| *count >= LEAST);
    kept.map(|(f, _)| f).zip(0..).collect()
}

fn numbered<'a>(
    numbers: &HashMap<&str, u32>,
    features: impl Iterator<Item = &'a String>,
    value: f64,
) -> Vec<(u32, f64)> {
    let known = features.filter_map(|f| numbers.get(f.as_str()));
    known.map(|n| (*n, value)).collect()
}

/// The largest weights, in thousandths.
fn kept<'a>(
    numbers: &'a HashMap<&str, u32>,
    fit: &'a Fit,
) -> impl Iterator<Item = (String, i64)> + 'a {
    let mut all: Vec<(&str, f64)> = numbers
        .iter()
        .map(|(f, n)| (*f, fit.weights[*n as usize]))
        .collect();
    all.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then_with(|| a.0.cmp(b.0)));
    all.truncate(MOST);
    all.into_iter()
        .map(|(f, w)| (f.to_owned(), (w * 1_000.0).round() as i64))
        .filter(|(_, w)| *w != 0)
}

#[cfg(test)]
mod tests {
    use super::{Rated, cross_validate};

    #[test]
    fn it_tells_thanks_from_demands_that_it_has_not_seen() {
        let texts: Vec<Rated> = (0_i32..200)
            .map(|n| Rated {
                text: if n % 2 == 0 {
                    format!("Thanks, could you please look at page {}x?", n * 7)
                } else {
                    format!("Why did you remove page {}x?", n * 7)
                },
                // spread, so that the middle lies between the two kinds
                score: f64::from(n + 100) * if n % 2 == 0 { 0.01 } else { -0.01 },
            })
            .collect();
        assert!(cross_validate(&texts).all > 0.95);
    }
}
