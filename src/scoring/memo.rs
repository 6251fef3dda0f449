//! Remembers what was worked out of a text, so that it is worked out once. Holds a bounded number of
//! entries and changes nothing but speed: what is remembered is what would be made again.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was made of texts. Entries that nobody asks for go first, a generation at a time.
#[derive(Debug)]
pub struct Memo<V> {
    most: usize,
    longest: usize,
    generations: Mutex<Generations<V>>,
}

#[derive(Debug)]
struct Generations<V> {
    young: HashMap<Box<str>, V>,
    old: HashMap<Box<str>, V>,
}

impl<V: Clone> Memo<V> {
    /// Holds twice `most` entries at the most, none of a text of more than `longest` bytes.
    pub fn new(most: usize, longest: usize) -> Memo<V> {
        Memo {
            most,
            longest,
            generations: Mutex::new(Generations {
                young: HashMap::new(),
                old: HashMap::new(),
            }),
        }
    }

    /// What was made of this text, or what `make` makes of it now. `make` must always make the same.
    pub fn get_or_make(&self, text: &str, make: impl FnOnce() -> V) -> V {
        if text.len() > self.longest {
            return make();
        }
        if let Some(value) = self.lock().get(text, self.most) {
            return value;
        }
        // Not under the lock: making may take long, or need this memo for a part of the text.
        let value = make();
        self.lock().put(text.into(), value.clone(), self.most);
        value
    }

    /// Forgets everything.
    #[cfg(test)]
    pub fn forget(&self) {
        let mut generations = self.lock();
        generations.young.clear();
        generations.old.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Generations<V>> {
        // Whatever went wrong elsewhere, the entries are whole.
        self.generations
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl<V: Clone> Generations<V> {
    fn get(&mut self, text: &str, most: usize) -> Option<V> {
        if let Some(value) = self.young.get(text) {
            return Some(value.clone());
        }
        let (text, value) = self.old.remove_entry(text)?;
        self.put(text, value.clone(), most);
        Some(value)
    }

    fn put(&mut self, text: Box<str>, value: V, most: usize) {
        if self.young.len() >= most {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(text, value);
    }
}

#[cfg(test)]
mod tests {
    use super::Memo;
    use std::cell::Cell;

    /// A memo of lengths that counts how often one is worked out.
    fn length(memo: &Memo<usize>, text: &str, made: &Cell<usize>) -> usize {
        memo.get_or_make(text, || {
            made.set(made.get() + 1);
            text.len()
        })
    }

    #[test]
    fn what_was_made_is_not_made_again() {
        let (memo, made) = (Memo::new(2, 10), Cell::new(0));
        for text in ["a", "bb", "a", "bb", "ccc", "a", "bb", "ccc"] {
            assert_eq!(length(&memo, text, &made), text.len());
        }
        assert_eq!(made.get(), 3);
    }

    #[test]
    fn it_is_bounded_and_forgets_what_nobody_asks_for() {
        let (memo, made) = (Memo::new(2, 10), Cell::new(0));
        for n in 0..1000 {
            length(&memo, &n.to_string(), &made);
            length(&memo, "again", &made);
        }
        assert_eq!(made.get(), 1001, "what is asked for stays");
        let generations = memo.lock();
        assert!(generations.young.len() + generations.old.len() <= 4);
    }

    #[test]
    fn long_texts_are_not_kept() {
        let (memo, made) = (Memo::new(2, 3), Cell::new(0));
        for _ in 0..3 {
            assert_eq!(length(&memo, "four", &made), 4);
        }
        assert_eq!(made.get(), 3);
        assert!(memo.lock().young.is_empty());
    }
}
