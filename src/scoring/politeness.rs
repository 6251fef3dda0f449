//! How polite an English reply is: a linear model over its words, pairs and triples of words, what it begins
//! with, and runs of letters. Shown beside the scores; it gives no points. Fits nothing; `fit::politeness` does.

use super::linear;
use std::collections::{BTreeSet, HashMap};

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

/// Where a feature goes.
trait Collect {
    /// A feature of words.
    fn word(&mut self, feature: &str);
    /// A run of letters.
    fn letters(&mut self, feature: &str);
}

impl Collect for Features {
    fn word(&mut self, feature: &str) {
        self.words.insert(feature.to_owned());
    }

    fn letters(&mut self, feature: &str) {
        self.letters.insert(feature.to_owned());
    }
}

impl Features {
    /// Of a text as typed.
    pub fn of(text: &str) -> Features {
        let mut features = Features::default();
        collect(text, &mut features);
        features
    }

    /// What one run of letters counts, in thousandths.
    pub fn share(&self) -> i64 {
        share(self.letters.len())
    }
}

/// What one of so many runs of letters counts, in thousandths.
fn share(runs: usize) -> i64 {
    ONE * ONE / (runs.max(1) as i64 * ONE * ONE).isqrt().max(1)
}

/// Collects the features of a text, some of them several times.
fn collect(text: &str, into: &mut impl Collect) {
    let tokens = Tokens::of(text);
    let mut buffer = String::new();
    let mut of_words = |parts: &[&str], into: &mut dyn FnMut(&str)| {
        buffer.clear();
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                buffer.push(' ');
            }
            buffer.push_str(part);
        }
        into(&buffer);
    };
    let count = tokens.ends.len();
    let mut letters = String::new();
    for at in 0..count {
        let [one, two, three] = [0, 1, 2].map(|next| tokens.get(at + next));
        let mut add = |feature: &str| into.word(feature);
        if at + 1 < count {
            of_words(&[one, two], &mut add);
        }
        if at + 2 < count {
            of_words(&[one, two, three], &mut add);
        }
        if at == 0 {
            of_words(&["^", one], &mut add);
            of_words(&["^", one, two], &mut add);
        } else if matches!(tokens.get(at - 1), "." | "?" | "!") {
            of_words(&[".", "^", one], &mut add);
        }
        add(one);
        runs(one, &mut letters, into);
    }
    let asked = (0..count).filter(|at| tokens.get(*at) == "?").count();
    into.word(&format!("#questions {}", asked.min(3)));
    into.word(&format!("#length {}", (count / 5).min(8)));
}

/// Words in small letters, numbers as `0`, marks one by one; all in one text.
struct Tokens {
    text: String,
    ends: Vec<usize>,
}

impl Tokens {
    fn of(text: &str) -> Tokens {
        let mut tokens = Tokens {
            text: String::with_capacity(text.len()),
            ends: Vec::with_capacity(text.len() / 4),
        };
        let mut joins = false;
        for c in text.chars() {
            let c = if matches!(c, '’' | '‘' | '`') {
                '\''
            } else {
                c
            };
            let in_word = c.is_alphanumeric() || c == '\'';
            if joins && !in_word {
                tokens.ends.push(tokens.text.len());
            }
            if in_word {
                let begun = joins && tokens.text.ends_with('0');
                if c.is_ascii_digit() {
                    if !begun {
                        tokens.text.push('0');
                    }
                } else {
                    tokens.text.extend(c.to_lowercase());
                }
            } else if !c.is_whitespace() {
                tokens.text.push(c);
                tokens.ends.push(tokens.text.len());
            }
            joins = in_word;
        }
        if joins {
            tokens.ends.push(tokens.text.len());
        }
        tokens
    }

    /// A token; nothing past the last.
    fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let end = self.ends.get(at).copied();
        end.and_then(|end| self.text.get(start.copied().unwrap_or(0)..end))
            .unwrap_or("")
    }
}

/// The runs of letters of a word; `buffer` holds it with its edges.
fn runs(word: &str, buffer: &mut String, into: &mut impl Collect) {
    buffer.clear();
    buffer.push('_');
    buffer.extend(word.chars().take(LONGEST));
    buffer.push('_');
    let starts = || {
        buffer
            .char_indices()
            .map(|(at, _)| at)
            .chain([buffer.len()])
    };
    for length in RUNS {
        for (from, to) in starts().zip(starts().skip(length)) {
            into.letters(&buffer[from..to]);
        }
    }
}

/// A feature as a number: FNV-1a, 64 bits.
fn number(feature: &str) -> u64 {
    let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    feature.bytes().fold(0xcbf2_9ce4_8422_2325, hash)
}

/// The features of a text as numbers.
#[derive(Default)]
struct Numbers {
    words: Vec<u64>,
    letters: Vec<u64>,
}

impl Collect for Numbers {
    fn word(&mut self, feature: &str) {
        self.words.push(number(feature));
    }

    fn letters(&mut self, feature: &str) {
        self.letters.push(number(feature));
    }
}

/// The model.
#[derive(Debug, Default)]
pub struct Politeness {
    bias: i64,
    words: HashMap<u64, i32>,
    letters: HashMap<u64, i32>,
}

impl Politeness {
    /// From the text of a file of weights. Runs of letters carry a `~` before them.
    pub fn read(text: &str) -> Politeness {
        let mut model = Politeness::default();
        for (feature, weight) in text.lines().filter_map(|line| line.split_once('\t')) {
            let Ok(weight) = weight.trim().parse() else {
                continue;
            };
            match feature.strip_prefix('~') {
                _ if feature == BIAS => model.bias = i64::from(weight),
                // `~` alone, and pairs that begin with it, are words
                Some(run) if !run.is_empty() && !run.contains(' ') => {
                    model.letters.insert(number(run), weight);
                }
                _ => {
                    model.words.insert(number(feature), weight);
                }
            }
        }
        model
    }

    /// How polite a text is, 0–10,000; 5,000 is the middle of the requests that people judged.
    pub fn of(&self, text: &str) -> u16 {
        let mut numbers = Numbers::default();
        collect(text, &mut numbers);
        let once = |numbers: &mut Vec<u64>| {
            numbers.sort_unstable();
            numbers.dedup();
        };
        once(&mut numbers.words);
        once(&mut numbers.letters);
        let sum = |weights: &HashMap<u64, i32>, numbers: &[u64]| -> i64 {
            let known = numbers.iter().filter_map(|n| weights.get(n));
            known.map(|w| i64::from(*w)).sum()
        };
        let letters = sum(&self.letters, &numbers.letters) * share(numbers.letters.len()) / ONE;
        let logit = self.bias + sum(&self.words, &numbers.words) + letters;
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
