//! Features of words for linear models: whole words, pairs of neighbours, and runs of three to five letters
//! within a word. `_` marks the edge of a word. Fits nothing and judges nothing.

use std::collections::HashMap;

/// Lengths of runs of letters, edges included.
const RUNS: std::ops::RangeInclusive<usize> = 3..=5;
/// Longer words, in letters, are read to here.
const LONGEST: usize = 40;

/// Whole weights of features.
#[derive(Debug, Default)]
pub struct Grams {
    weights: HashMap<Box<str>, i32>,
}

impl Grams {
    /// From lines of `feature TAB whole number`. Lines that are not so (a heading, a comment) are passed over.
    pub fn read(text: &str) -> Grams {
        let line = |line: &str| {
            let (feature, weight) = line.split_once('\t')?;
            Some((Box::from(feature), weight.trim().parse().ok()?))
        };
        Grams {
            weights: text.lines().filter_map(line).collect(),
        }
    }

    /// The weight of a feature; 0 for one that it has not.
    pub fn weight(&self, feature: &str) -> i32 {
        self.weights.get(feature).copied().unwrap_or(0)
    }

    /// The weights of all features of a word together.
    pub fn word(&self, folded: &str) -> i32 {
        if self.weights.is_empty() {
            return 0;
        }
        let mut sum = 0_i32;
        of_word(folded, |feature| {
            sum = sum.saturating_add(self.weight(feature))
        });
        sum
    }

    /// The weight of two neighbours; `buffer` is for their feature.
    pub fn pair(&self, first: &str, second: &str, buffer: &mut String) -> i32 {
        if self.weights.is_empty() {
            return 0;
        }
        pair_into(first, second, buffer);
        self.weight(buffer)
    }
}

/// The feature of two neighbours.
pub fn pair_into(first: &str, second: &str, buffer: &mut String) {
    buffer.clear();
    buffer.push_str(first);
    buffer.push(' ');
    buffer.push_str(second);
}

/// The features of a folded word, each once: the word between its edges, and its runs of letters.
pub fn of_word(folded: &str, mut each: impl FnMut(&str)) {
    let whole = format!("_{}_", folded.replace('_', ""));
    let starts: Vec<usize> = whole
        .char_indices()
        .map(|(at, _)| at)
        .chain([whole.len()])
        .take(LONGEST + 1)
        .collect();
    let letters = starts.len() - 1;
    let mut seen: Vec<&str> = Vec::with_capacity(letters * 3 + 1);
    let mut once = |feature| {
        if !seen.contains(&feature) {
            seen.push(feature);
        }
    };
    once(whole.as_str());
    for length in RUNS {
        for first in 0..(letters + 1).saturating_sub(length) {
            once(&whole[starts[first]..starts[first + length]]);
        }
    }
    seen.into_iter().for_each(&mut each);
}

#[cfg(test)]
mod tests {
    use super::{Grams, of_word};

    #[test]
    fn a_word_is_itself_and_its_runs_of_letters() {
        let mut features = Vec::new();
        of_word("tea", |f| features.push(f.to_owned()));
        assert_eq!(features, ["_tea_", "_te", "tea", "ea_", "_tea", "tea_"]);
        let mut long = 0;
        of_word(&"š".repeat(500), |_| long += 1);
        assert!(long < 20, "{long}");
    }

    #[test]
    fn weights_add_up() {
        let grams = Grams::read("# a heading\n_tea\t5\nea_\t-2\na b\t7\nodd\tx\n");
        assert_eq!(grams.word("tea"), 3);
        assert_eq!(grams.pair("a", "b", &mut String::new()), 7);
        assert_eq!(grams.weight("odd"), 0);
    }
}
