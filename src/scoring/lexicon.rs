//! The distinct words of a pack's cues, and which of them a word may stand for. Knows nothing of phrases.

use super::text::word::Keys;
use std::collections::HashMap;
use std::sync::Arc;

/// How far a word of a reply may be from a word of a cue and still stand for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closeness {
    /// Another form of it, or it with a typing error.
    Alike,
    /// Another form of it: a typing error accuses nobody of unkindness.
    SameStem,
    /// The word itself, whatever its diacritics: many an innocent word is one letter from an insult.
    Same,
}

impl Closeness {
    fn fits(self, word: &Keys, keys: &Keys, inflecting: bool) -> bool {
        match self {
            Closeness::Alike => word.alike(keys, inflecting),
            Closeness::SameStem => {
                let stems = word.stem == keys.stem || word.bare == keys.bare;
                word.folded == keys.folded || (stems && word.stem.len() > 2)
            }
            Closeness::Same => word.folded == keys.folded,
        }
    }

    fn name(self, folded: &str) -> String {
        match self {
            Closeness::Alike => folded.to_owned(),
            Closeness::SameStem => format!("={folded}"),
            Closeness::Same => format!("!{folded}"),
        }
    }
}

/// The distinct words of a pack's cues, so that a word of a reply is compared with each only once.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Names of the words and beginnings, each with its place.
    place: HashMap<String, u32>,
    by_first: HashMap<char, Vec<(Arc<Keys>, Closeness, u32)>>,
    beginnings: HashMap<char, Vec<(String, u32)>>,
}

impl Lexicon {
    /// The place of a word, entered if it is new. Function words are compared as they are.
    pub fn word(&mut self, keys: &Arc<Keys>, closeness: Closeness) -> u32 {
        let closeness = if keys.stop {
            Closeness::Alike
        } else {
            closeness
        };
        let name = closeness.name(&keys.folded);
        if let Some(id) = self.place.get(&name) {
            return *id;
        }
        let id = self.next(&name);
        if let Some(first) = keys.folded.chars().next() {
            self.by_first
                .entry(first)
                .or_default()
                .push((keys.clone(), closeness, id));
        }
        id
    }

    /// The place of a beginning of words, entered if it is new.
    pub fn beginning(&mut self, letters: &str) -> u32 {
        let name = format!("{letters}*");
        if let Some(id) = self.place.get(&name) {
            return *id;
        }
        let id = self.next(&name);
        if let Some(first) = letters.chars().next() {
            self.beginnings
                .entry(first)
                .or_default()
                .push((letters.to_owned(), id));
        }
        id
    }

    fn next(&mut self, name: &str) -> u32 {
        let id = self.len() as u32;
        self.place.insert(name.to_owned(), id);
        id
    }

    /// How many places it has.
    pub fn len(&self) -> usize {
        self.place.len()
    }

    /// Whether it has no words.
    pub fn is_empty(&self) -> bool {
        self.place.is_empty()
    }

    /// The places that a word of a text may stand for, in order; `inflecting` as in the grammar.
    pub fn look_up(&self, keys: &Keys, inflecting: bool) -> Box<[u32]> {
        let Some(first) = keys.folded.chars().next() else {
            return Box::default();
        };
        let mut places = Vec::new();
        if keys.stop {
            places.extend(self.place.get(&keys.folded));
        } else {
            let words = self.by_first.get(&first).into_iter().flatten();
            places.extend(
                words
                    .filter(|(w, closeness, _)| closeness.fits(w, keys, inflecting))
                    .map(|(_, _, id)| *id),
            );
        }
        let beginnings = self.beginnings.get(&first).into_iter().flatten();
        places.extend(
            beginnings
                .filter(|(letters, _)| keys.folded.starts_with(letters.as_str()))
                .map(|(_, id)| *id),
        );
        places.sort_unstable();
        places.into_boxed_slice()
    }
}
