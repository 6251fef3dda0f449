//! Fits the model that tells our languages apart: naive Bayes over the n-grams of `scoring::identify`, with the text
//! also without diacritics, and with Greek also in Latin letters. Reads no files.

use super::folds::fold as fold_of;
use crate::model::lang::Lang;
use crate::scoring::identify::{CLASSES, Identified, Model, NOUGHT, PARTS, grams};
use crate::scoring::text::clean::fold;
use std::collections::{BTreeMap, HashMap};

/// A text whose language is known.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Its language.
    pub lang: Lang,
    /// The text.
    pub text: String,
    /// Texts of one group are never fitted and tested on at once; without one it is only fitted on.
    pub group: Option<String>,
}

/// N-grams that are shipped, the most telling ones.
const KEPT: usize = 15_000;
/// Added to every count, so that what was never seen is not impossible.
const UNSEEN: f64 = 0.1;
/// N-grams of a length that a language may be thought to have.
const POSSIBLE: f64 = 5_000.0;
/// How much a text counts beside itself without diacritics, and the second way to write Greek.
const BARE: f64 = 0.5;
const SECOND_WAY: f64 = 0.5;
/// Furthest a weight may be from nought, in nats.
const FURTHEST: f64 = 9.0;

/// The model of some texts, as `scoring::identify` reads it.
pub fn model<'a>(samples: impl IntoIterator<Item = &'a Sample>) -> String {
    let mut counts: HashMap<u64, [f64; CLASSES]> = HashMap::new();
    let mut count = |class: usize, text: &str, weight: f64| {
        // names tell less, here as there
        grams(text, |gram, part| {
            counts.entry(gram).or_default()[class] += weight * f64::from(part) / 4.0;
        });
    };
    for sample in samples {
        let bare = fold(&sample.text);
        count(sample.lang as usize, &sample.text, 1.0);
        count(sample.lang as usize, &bare, BARE);
        if sample.lang == Lang::El {
            count(CLASSES - 1, &in_latin(&bare, 0), 1.0);
            count(CLASSES - 1, &in_latin(&bare, 1), SECOND_WAY);
        }
    }
    weights(counts.into_iter().collect())
}

/// How many letters an n-gram has.
fn length(gram: u64) -> usize {
    (64 - gram.leading_zeros() as usize).div_ceil(16)
}

fn weights(counts: BTreeMap<u64, [f64; CLASSES]>) -> String {
    let mut totals = [[0.0; CLASSES]; 5];
    for (gram, of) in &counts {
        for (total, count) in totals[length(*gram)].iter_mut().zip(of) {
            *total += count;
        }
    }
    let mut told: Vec<(f64, u64, [f64; CLASSES])> = counts
        .iter()
        .map(|(gram, of)| {
            let total = &totals[length(*gram)];
            let chances: [f64; CLASSES] =
                std::array::from_fn(|c| (of[c] + UNSEEN) / (total[c] + UNSEEN * POSSIBLE));
            let classes = CLASSES as f64;
            let middle = (chances.iter().sum::<f64>() / classes).ln();
            let logs = chances.map(f64::ln);
            let mean = logs.iter().sum::<f64>() / classes;
            let spread = (logs.iter().map(|l| (l - mean).powi(2)).sum::<f64>() / classes).sqrt();
            (
                of.iter().sum::<f64>() * spread,
                *gram,
                logs.map(|l| l - middle),
            )
        })
        .collect();
    told.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    told.truncate(KEPT);
    told.sort_by_key(|(_, gram, _)| *gram);
    let mut text = String::from(
        "# Made by `aplomb fit identify`; what it means stands in scoring/identify.rs.\n",
    );
    for (_, gram, weights) in told {
        text.extend(
            (0..length(gram))
                .rev()
                .filter_map(|n| char::from_u32((gram >> (16 * n)) as u32 & 0xffff)),
        );
        text.push('\t');
        for weight in weights {
            let parts = (weight.clamp(-FURTHEST, FURTHEST) * f64::from(PARTS)).round() as i32;
            text.push(char::from((i32::from(NOUGHT) + parts) as u8));
        }
        text.push('\n');
    }
    text
}

/// Greek letters by sound, and by the looks of the letters.
const LATIN: [(&str, [&str; 2]); 24] = [
    ("α", ["a", "a"]),
    ("β", ["v", "b"]),
    ("γ", ["g", "g"]),
    ("δ", ["d", "d"]),
    ("ε", ["e", "e"]),
    ("ζ", ["z", "z"]),
    ("η", ["i", "h"]),
    ("θ", ["th", "8"]),
    ("ι", ["i", "i"]),
    ("κ", ["k", "k"]),
    ("λ", ["l", "l"]),
    ("μ", ["m", "m"]),
    ("ν", ["n", "n"]),
    ("ξ", ["ks", "x"]),
    ("ο", ["o", "o"]),
    ("π", ["p", "p"]),
    ("ρ", ["r", "r"]),
    ("σ", ["s", "s"]),
    ("τ", ["t", "t"]),
    ("υ", ["y", "u"]),
    ("φ", ["f", "ph"]),
    ("χ", ["x", "h"]),
    ("ψ", ["ps", "ps"]),
    ("ω", ["o", "w"]),
];

/// Greek without accents in Latin letters, as people type it.
pub fn in_latin(bare: &str, way: usize) -> String {
    let bare = bare.replace("ου", "ou");
    let letter = |c: char| {
        let found = LATIN.iter().find(|(greek, _)| greek.starts_with(c));
        found.map_or_else(|| c.to_string(), |(_, ways)| ways[way.min(1)].to_owned())
    };
    bare.chars().map(letter).collect()
}

/// The column of what is said to be in none of our languages.
const NONE: usize = 6;

/// How a model tells texts apart.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// `[in][said]`, by the order of [`Lang::ALL`]; said last: none of them.
    pub cells: [[u32; 7]; 6],
}

impl Table {
    /// The share told right.
    pub fn accuracy(&self) -> f64 {
        let all: u32 = self.cells.iter().flatten().sum();
        let right: u32 = (0..6).map(|n| self.cells[n][n]).sum();
        f64::from(right) / f64::from(all.max(1))
    }
}

/// The part of a text that is judged; `None`: the text is passed over.
pub type Cut<'a> = &'a dyn Fn(&Sample) -> Option<String>;

/// Tables for texts cut in several ways, each text judged by a model of other groups.
pub fn cross_validate(samples: &[Sample], folds: usize, cuts: &[Cut<'_>]) -> Vec<Table> {
    let of = |s: &Sample| s.group.as_deref().map(|g| fold_of(g, folds));
    let mut tables = vec![Table::default(); cuts.len()];
    for fold in 0..folds {
        let model = Model::read(&model(samples.iter().filter(|s| of(s) != Some(fold))));
        for sample in samples.iter().filter(|s| of(s) == Some(fold)) {
            for (table, cut) in tables.iter_mut().zip(cuts) {
                let Some(text) = cut(sample) else { continue };
                let said = match model.judge(&text) {
                    Identified::Ours(lang) => lang as usize,
                    Identified::Foreign | Identified::Unsure => NONE,
                };
                table.cells[sample.lang as usize][said] += 1;
            }
        }
    }
    tables
}

/// The first words of a text.
pub fn first_words(text: &str, count: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().take(count).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Sample, cross_validate, first_words, in_latin, model};
    use crate::model::lang::Lang;
    use crate::scoring::identify::Model;

    fn samples() -> Vec<Sample> {
        let text = |lang, n: usize| match lang {
            Lang::En => format!("the weather with thunder {n}"),
            _ => format!("orai su perkūnija šiandien {n}"),
        };
        let of = |lang| {
            (0..10).map(move |n| Sample {
                lang,
                text: text(lang, n),
                group: Some(n.to_string()),
            })
        };
        of(Lang::En).chain(of(Lang::Lt)).collect()
    }

    #[test]
    fn what_was_fitted_tells_apart_what_it_was_fitted_on() {
        let model = Model::read(&model(&samples()));
        let lang = |text: &str| model.tell(text).map(|t| t.lang());
        assert_eq!(lang("thunder"), Some(Lang::En));
        assert_eq!(lang("Perkunija"), Some(Lang::Lt));
        assert_eq!(lang("12 !"), None);
    }

    #[test]
    fn folds_leave_each_text_out_once() {
        let tables = cross_validate(&samples(), 3, &[&|s| Some(first_words(&s.text, 2))]);
        assert_eq!(tables[0].cells.iter().flatten().sum::<u32>(), 20);
        assert!(tables[0].accuracy() > 0.99);
    }

    #[test]
    fn greek_in_latin_letters() {
        assert_eq!(in_latin("ευχαριστω που", 0), "eyxaristo pou");
        assert_eq!(in_latin("ευχαριστω", 1), "euharistw");
    }
}
