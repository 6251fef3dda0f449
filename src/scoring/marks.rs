//! In what manner a word speaks: like an office, vaguely, of feelings, as an order. By the lists of the pack;
//! weighs nothing.

use super::pack::MannerWords;
use super::text::clean::fold;
use std::collections::HashMap;

/// A word of offices and forms.
pub const OFFICE: u8 = 1;
/// It leaves open when, whether or who.
pub const VAGUE: u8 = 2;
/// A feeling, or what is said to somebody who has one.
pub const FEELING: u8 = 4;
/// An order wherever it stands: the ending says so.
pub const ORDER: u8 = 8;
/// An order at the head of a clause.
pub const ORDER_AT_HEAD: u8 = 16;
/// Shorter words, in letters, have no ending that tells.
const LEAST_LETTERS: usize = 5;

/// The words, beginnings and endings of a language, folded.
#[derive(Debug, Default)]
pub struct Marks {
    words: HashMap<String, u8>,
    /// By their first letter.
    beginnings: HashMap<char, Vec<(String, u8)>>,
    endings: Vec<(String, u8)>,
}

impl Marks {
    /// Of a pack.
    pub fn new(lists: &MannerWords) -> Marks {
        let mut marks = Marks::default();
        let kinds = [
            (OFFICE, OFFICE, &lists.office),
            (VAGUE, VAGUE, &lists.vague),
            (FEELING, FEELING, &lists.feeling),
            (ORDER, ORDER_AT_HEAD, &lists.orders),
        ];
        for (open, whole, list) in kinds {
            for word in list {
                marks.add(word, open, whole);
            }
        }
        marks
    }

    fn add(&mut self, word: &str, open: u8, whole: u8) {
        if let Some(ending) = word.strip_prefix('-') {
            self.endings.push((fold(ending), open));
        } else if let Some(beginning) = word.strip_suffix('*') {
            let folded = fold(beginning);
            if let Some(first) = folded.chars().next() {
                let of_letter = self.beginnings.entry(first).or_default();
                of_letter.push((folded, open));
            }
        } else {
            *self.words.entry(fold(word)).or_default() |= whole;
        }
    }

    /// The marks of a folded word, a bit each.
    pub fn of(&self, folded: &str) -> u8 {
        let whole = self.words.get(folded).copied().unwrap_or(0);
        let first = folded.chars().next();
        let of_letter = first.and_then(|f| self.beginnings.get(&f));
        let begun = of_letter.into_iter().flatten();
        let begun = begun.filter(|(b, _)| folded.starts_with(b.as_str()));
        let long = folded.chars().count() >= LEAST_LETTERS;
        let ended = self.endings.iter();
        let ended = ended.filter(|(e, _)| long && folded.ends_with(e.as_str()));
        begun.chain(ended).fold(whole, |bits, (_, bit)| bits | bit)
    }
}

#[cfg(test)]
mod tests {
    use super::{FEELING, OFFICE, ORDER, ORDER_AT_HEAD, VAGUE};
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::language;

    #[test]
    fn a_word_is_marked_by_itself_its_beginning_or_its_ending() {
        let of = |lang, word: &str| language(lang).tokens(word)[0].keys.marks;
        assert_eq!(of(Lang::En, "Verification"), OFFICE);
        assert_eq!(of(Lang::En, "usually"), VAGUE);
        assert_eq!(of(Lang::En, "worried"), FEELING);
        assert_eq!(of(Lang::En, "put"), ORDER_AT_HEAD);
        assert_eq!(of(Lang::Lt, "Paspauskite"), ORDER);
        assert_eq!(of(Lang::El, "συστήματος"), OFFICE);
        assert_eq!(of(Lang::Sl, "kmalu"), VAGUE);
        assert_eq!(of(Lang::Pl, "złość") & FEELING, FEELING);
        assert_eq!(of(Lang::Et, "muret"), FEELING);
        assert_eq!(of(Lang::En, "kettle"), 0);
    }
}
