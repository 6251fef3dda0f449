//! Sets of words and short phrases that are looked up by their letters. For phrases with gaps and
//! endings there are cues.

use super::token::{Lexis, Token};
use std::collections::HashMap;

/// Words and phrases, each with a value.
#[derive(Debug, Default)]
pub struct Phrases<V> {
    /// Its bit in [`super::word::Keys::opens`].
    set: u32,
    by_first: HashMap<String, Vec<(Vec<String>, V)>>,
}

impl<V: Clone> Phrases<V> {
    /// Reads phrases with their values. They are found in texts that are read from now on.
    pub fn new<'a>(
        lexis: &mut Lexis,
        phrases: impl IntoIterator<Item = (&'a str, V)>,
    ) -> Phrases<V> {
        let set = lexis.add_set();
        let mut by_first: HashMap<String, Vec<(Vec<String>, V)>> = HashMap::new();
        for (phrase, value) in phrases {
            let mut words = lexis.folded(phrase).into_iter();
            if let Some(first) = words.next() {
                lexis.add_opening(&first, set);
                by_first
                    .entry(first)
                    .or_default()
                    .push((words.collect(), value));
            }
        }
        for entries in by_first.values_mut() {
            entries.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        Phrases { set, by_first }
    }

    /// The longest phrase that begins with the word at `at`: how many words it has, and its value.
    pub fn at(&self, tokens: &[Token], at: usize) -> Option<(usize, &V)> {
        let first = tokens.get(at).filter(|t| self.may_begin(t))?;
        let entries = self.by_first.get(&first.keys.folded)?;
        entries.iter().find_map(|(rest, value)| {
            let fits = rest.iter().enumerate().all(|(i, word)| {
                tokens
                    .get(at + 1 + i)
                    .is_some_and(|t| t.keys.folded == *word)
            });
            fits.then_some((rest.len() + 1, value))
        })
    }

    /// Whether a phrase may begin with this word: where not, none does.
    pub fn may_begin(&self, token: &Token) -> bool {
        token.keys.opens & self.set != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Phrases;
    use crate::model::lang::Lang;
    use crate::scoring::text::token::Lexis;
    use std::collections::BTreeMap;

    #[test]
    fn the_longest_phrase_wins() {
        let mut lexis = Lexis::new(Lang::En, &[], &BTreeMap::new());
        let phrases = Phrases::new(&mut lexis, [("no", 1), ("no problem", 2)]);
        let tokens = lexis.tokens("no problem no");
        assert_eq!(phrases.at(&tokens, 0), Some((2, &2)));
        assert_eq!(phrases.at(&tokens, 1), None);
        assert_eq!(phrases.at(&tokens, 2), Some((1, &1)));
    }
}
