//! How polite an English reply is: a linear model over its words, pairs and triples of words, what it begins
//! with, and runs of letters. Shown beside the scores; it gives no points. Fits nothing; `fit::politeness` does.

use super::grams::Grams;
use super::linear;
use std::collections::BTreeSet;

/// The fitted weights, `feature TAB thousandths`.
pub const WEIGHTS: &str = include_str!("../../locales/en/politeness.txt");
/// The feature that every reply has.
pub const BIAS: &str = "#bias";
/// Lengths of runs of letters, edges of words included.
const RUNS: std::ops::RangeInclusive<usize> = 2..=5;
/// Longer words, in letters, are read to here.
const LONGEST: usize = 24;
/// One, in thousandths.
const ONE: i64 = 1_000;

/// The features of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Of words; each counts one.
    pub words: BTreeSet<String>,
    /// Runs of letters; together they have the length one.
    pub letters: BTreeSet<String>,
}

impl Features {
    /// Of a text as typed.
    pub fn of(text: &str) -> Features {
        let tokens = tokens(text);
        let mut features = Features::default();
        let word = |at: usize| tokens.get(at).map_or("", String::as_str);
        for at in 0..tokens.len() {
            let (one, two) = (word(at), format!("{} {}", word(at), word(at + 1)));
            if at + 1 < tokens.len() {
                features.words.insert(two.clone());
            }
            if at + 2 < tokens.len() {
                features.words.insert(format!("{two} {}", word(at + 2)));
            }
            if at == 0 {
                features.words.insert(format!("^ {one}"));
                features.words.insert(format!("^ {two}"));
            } else if matches!(word(at - 1), "." | "?" | "!") {
                features.words.insert(format!(". ^ {one}"));
            }
            features.words.insert(one.to_owned());
            runs(one, &mut features.letters);
        }
        let asked = tokens.iter().filter(|t| *t == "?").count().min(3);
        features.words.insert(format!("#questions {asked}"));
        features
            .words
            .insert(format!("#length {}", (tokens.len() / 5).min(8)));
        features
    }

    /// What one run of letters counts, in thousandths.
    pub fn share(&self) -> i64 {
        ONE * ONE
            / (self.letters.len().max(1) as i64 * ONE * ONE)
                .isqrt()
                .max(1)
    }
}

/// Words in small letters, numbers as `0`, marks one by one.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut joins = false;
    for c in text.chars() {
        let c = if matches!(c, '’' | '‘' | '`') {
            '\''
        } else {
            c
        };
        let in_word = c.is_alphanumeric() || c == '\'';
        if in_word {
            if !joins {
                tokens.push(String::new());
            }
            if let Some(token) = tokens.last_mut() {
                if c.is_ascii_digit() {
                    if !token.ends_with('0') {
                        token.push('0');
                    }
                } else {
                    token.extend(c.to_lowercase());
                }
            }
        } else if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
        joins = in_word;
    }
    tokens
}

fn runs(word: &str, into: &mut BTreeSet<String>) {
    let letters: Vec<char> = std::iter::once('_')
        .chain(word.chars().take(LONGEST))
        .chain(['_'])
        .collect();
    for length in RUNS {
        into.extend(
            letters
                .windows(length)
                .map(|run| run.iter().collect::<String>()),
        );
    }
}

/// The model.
#[derive(Debug, Default)]
pub struct Politeness {
    weights: Grams,
}

impl Politeness {
    /// From the text of a file of weights. Runs of letters carry a `~` before them.
    pub fn read(text: &str) -> Politeness {
        Politeness {
            weights: Grams::read(text),
        }
    }

    /// How polite a text is, 0–10,000; 5,000 is the middle of the requests that people judged.
    pub fn of(&self, text: &str) -> u16 {
        let features = Features::of(text);
        let weight = |feature: &str| i64::from(self.weights.weight(feature));
        let words: i64 = features.words.iter().map(|f| weight(f)).sum();
        let letters: i64 = features
            .letters
            .iter()
            .map(|f| weight(&format!("~{f}")))
            .sum();
        let logit = weight(BIAS) + words + letters * features.share() / ONE;
        let logit = logit.clamp(-100_000, 100_000) as i32;
        linear::chance(logit).clamp(0, 10_000) as u16
    }
}

#[cfg(test)]
mod tests {
    use super::{Features, Politeness, WEIGHTS};

    #[test]
    fn features_are_words_their_neighbours_and_runs_of_letters() {
        let features = Features::of("Could you… send 14?");
        for feature in ["could", "could you", "^ could you", "0 ?", "#questions 1"] {
            assert!(features.words.contains(feature), "{feature}: {features:?}");
        }
        assert!(features.letters.contains("_coul") && features.letters.contains("d_"));
        assert!(Features::of("").letters.is_empty());
    }

    #[test]
    fn a_thankful_request_is_more_polite_than_a_demand() {
        let model = Politeness::read(WEIGHTS);
        let kind = model.of(
            "Hi, thanks for your work on this. Could you please have a look when you have time?",
        );
        let blunt = model.of("Why did you do this? What is your problem?");
        assert!(kind > 8_000 && blunt < 3_000, "{kind} {blunt}");
    }
}
