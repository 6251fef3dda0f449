//! The distinct words of a pack's cues, and where they stand in a text. Knows nothing of phrases.

use super::text::Text;
use super::text::word::Keys;
use std::collections::HashMap;

/// The distinct words of a pack's cues, so that each word of a reply is compared with each only once.
#[derive(Debug, Default)]
pub struct Lexicon {
    words: Vec<Keys>,
    place: HashMap<String, u32>,
    by_first: HashMap<char, Vec<u32>>,
    beginnings: HashMap<char, Vec<(String, u32)>>,
}

impl Lexicon {
    /// The place of a word, entered if it is new.
    pub fn word(&mut self, keys: &Keys) -> u32 {
        if let Some(id) = self.place.get(&keys.folded) {
            return *id;
        }
        let id = self.next(&keys.folded, keys.clone());
        if let Some(first) = keys.folded.chars().next() {
            self.by_first.entry(first).or_default().push(id);
        }
        id
    }

    /// The place of a beginning of words, entered if it is new.
    pub fn beginning(&mut self, letters: &str) -> u32 {
        let name = format!("{letters}*");
        if let Some(id) = self.place.get(&name) {
            return *id;
        }
        let id = self.next(&name, Keys::default());
        if let Some(first) = letters.chars().next() {
            self.beginnings
                .entry(first)
                .or_default()
                .push((letters.to_owned(), id));
        }
        id
    }

    fn next(&mut self, name: &str, keys: Keys) -> u32 {
        let id = self.words.len() as u32;
        self.words.push(keys);
        self.place.insert(name.to_owned(), id);
        id
    }

    /// Looks up every word of a text.
    pub fn look_up(&self, text: &Text, inflecting: bool) -> Known {
        let mut known = Known {
            at: vec![Vec::new(); self.words.len()],
        };
        for (at, token) in text.tokens.iter().enumerate() {
            let Some(first) = token.keys.folded.chars().next() else {
                continue;
            };
            if let Some(id) = self.place.get(&token.keys.folded).filter(|_| token.stop) {
                known.at[*id as usize].push(at);
            } else if !token.stop {
                for id in self.by_first.get(&first).into_iter().flatten() {
                    if self.words[*id as usize].alike(&token.keys, inflecting) {
                        known.at[*id as usize].push(at);
                    }
                }
            }
            for (letters, id) in self.beginnings.get(&first).into_iter().flatten() {
                if token.keys.folded.starts_with(letters.as_str()) {
                    known.at[*id as usize].push(at);
                }
            }
        }
        known
    }
}

/// Where the words of the lexicon stand in a text.
#[derive(Debug)]
pub struct Known {
    at: Vec<Vec<usize>>,
}

impl Known {
    /// Where the word at this place of the lexicon stands, in order.
    pub fn places(&self, id: u32) -> &[usize] {
        self.at.get(id as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether it stands at this word of the text.
    pub fn stands(&self, id: u32, at: usize) -> bool {
        self.places(id).binary_search(&at).is_ok()
    }
}
