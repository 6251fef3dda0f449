//! Who acts in a word: I, we, you or nobody, by whole words and by the endings of verbs. Does not parse
//! sentences.

use super::pack::Persons;
use super::text::clean::fold;
use std::collections::HashMap;

/// The agent.
pub const I: u8 = 1;
/// The agent's side.
pub const WE: u8 = 2;
/// The customer.
pub const YOU: u8 = 4;
/// Nobody: the passive, and nouns made of verbs.
pub const NOBODY: u8 = 8;
/// So many letters stay before an ending.
const LETTERS_BEFORE: usize = 3;

/// The words and endings of a language.
#[derive(Debug, Default)]
pub struct PersonWords {
    words: HashMap<String, u8>,
    /// Longest first.
    endings: Vec<(String, u8)>,
}

impl PersonWords {
    /// Of a pack.
    pub fn new(persons: &Persons) -> PersonWords {
        let mut all = PersonWords::default();
        let lists = [
            (I, &persons.i),
            (WE, &persons.we),
            (YOU, &persons.you),
            (NOBODY, &persons.nobody),
        ];
        for (bit, word) in lists
            .iter()
            .flat_map(|(bit, l)| l.iter().map(move |w| (*bit, w)))
        {
            match word.strip_prefix('-') {
                Some(ending) => all.endings.push((ending.to_lowercase(), bit)),
                None => *all.words.entry(fold(word)).or_default() |= bit,
            }
        }
        all.endings
            .sort_by_key(|(ending, bit)| (std::cmp::Reverse(ending.chars().count()), *bit));
        all
    }

    /// Who acts in a word; `written` as the trainee typed it, since endings differ by their diacritics.
    pub fn of(&self, folded: &str, written: &str) -> u8 {
        if let Some(bits) = self.words.get(folded) {
            return *bits;
        }
        let lower = written.to_lowercase();
        let fits = |(ending, _): &&(String, u8)| {
            let before = lower.strip_suffix(ending.as_str());
            before.is_some_and(|before| before.chars().count() >= LETTERS_BEFORE)
        };
        self.endings.iter().find(fits).map_or(0, |(_, bit)| *bit)
    }
}

#[cfg(test)]
mod tests {
    use super::{I, NOBODY, WE, YOU};
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::language;

    #[test]
    fn the_person_is_in_the_word_or_in_its_ending() {
        let of = |lang, word: &str| language(lang).tokens(word)[0].keys.persons;
        assert_eq!(of(Lang::En, "We"), WE);
        assert_eq!(of(Lang::Lt, "išsiųsiu"), I);
        assert_eq!(of(Lang::Lt, "gausite"), YOU);
        assert_eq!(of(Lang::Lt, "grąžinimas"), NOBODY);
        assert_eq!(of(Lang::El, "στέλνουμε"), WE);
        assert_eq!(of(Lang::El, "εξετάζεται"), NOBODY);
        assert_eq!(of(Lang::Sl, "bomo"), WE);
        assert_eq!(of(Lang::Pl, "wysyłamy"), WE);
        assert_eq!(of(Lang::Pl, "zwrócono"), NOBODY);
        assert_eq!(of(Lang::Et, "saadetakse"), NOBODY);
        assert_eq!(of(Lang::Et, "ma"), I);
        assert_eq!(of(Lang::En, "kettle"), 0);
    }
}
