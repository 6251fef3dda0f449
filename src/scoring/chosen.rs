//! Remembers what choices were judged to be, apart from how long they took: the same choice is taken again
//! and again, and its words are searched for evidence once. Changes nothing but speed: an entry is used
//! only where everything that the judgement looks at is the same. Judges nothing itself.

use crate::model::draw::Drawn;
use crate::model::reason::Judgement;
use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

/// So many choices are remembered in a generation; there are two.
const MOST: usize = 4_096;

/// A choice in a moment of play: all that its words, and the judgement of them, depend on.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    /// Which texts, by [`ScenarioTexts::id`](crate::text::scenario::ScenarioTexts::id): a program in a language.
    pub texts: u64,
    /// Place of the node.
    pub node: u32,
    /// Place of the choice in the author's list.
    pub choice: u32,
    /// What the attempt drew.
    pub drawn: &'a [Drawn],
    /// The variables.
    pub variables: &'a [i64],
    /// The customer's last words.
    pub line: &'a str,
}

/// What a choice was judged to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its words.
    pub text: String,
    /// The judgement, without speed.
    pub judgement: Judgement,
}

#[derive(Debug)]
struct Entry {
    texts: u64,
    place: (u32, u32),
    drawn: Vec<Drawn>,
    variables: Vec<i64>,
    line: String,
    chosen: Arc<Chosen>,
}

impl Entry {
    fn is_of(&self, occasion: &Occasion<'_>) -> bool {
        self.texts == occasion.texts
            && self.place == (occasion.node, occasion.choice)
            && self.variables == occasion.variables
            && self.drawn == occasion.drawn
            && self.line == occasion.line
    }
}

/// What choices were judged to be; bounded.
#[derive(Debug, Default)]
pub struct ChosenMemo {
    /// The younger ones, then the older ones, which go first. Two occasions of the same hash take turns.
    generations: Mutex<[HashMap<u64, Entry>; 2]>,
}

impl ChosenMemo {
    /// What was made on this occasion before, or what `make` makes now. `make` must always make the same.
    pub fn get_or_make(
        &self,
        occasion: &Occasion<'_>,
        make: impl FnOnce() -> Chosen,
    ) -> Arc<Chosen> {
        let hash = hash(occasion);
        if let Some(chosen) = self.get(hash, occasion) {
            return chosen;
        }
        // not under the lock: judging takes long
        let chosen = Arc::new(make());
        self.put(
            hash,
            Entry {
                texts: occasion.texts,
                place: (occasion.node, occasion.choice),
                drawn: occasion.drawn.to_vec(),
                variables: occasion.variables.to_vec(),
                line: occasion.line.to_owned(),
                chosen: chosen.clone(),
            },
        );
        chosen
    }

    fn get(&self, hash: u64, occasion: &Occasion<'_>) -> Option<Arc<Chosen>> {
        let mut generations = self.lock();
        let [young, old] = &mut *generations;
        if let Some(entry) = young.get(&hash) {
            return entry.is_of(occasion).then(|| entry.chosen.clone());
        }
        let entry = old.remove(&hash).filter(|entry| entry.is_of(occasion))?;
        let chosen = entry.chosen.clone();
        drop(generations);
        self.put(hash, entry);
        Some(chosen)
    }

    fn put(&self, hash: u64, entry: Entry) {
        let mut generations = self.lock();
        let [young, old] = &mut *generations;
        if young.len() >= MOST {
            *old = std::mem::take(young);
        }
        young.insert(hash, entry);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, [HashMap<u64, Entry>; 2]> {
        // whatever went wrong elsewhere, the entries are whole
        self.generations
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// The same in every run: the standard hasher has fixed keys where it is made so.
fn hash(occasion: &Occasion<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    (occasion.texts, occasion.node, occasion.choice).hash(&mut hasher);
    occasion.variables.hash(&mut hasher);
    for drawn in occasion.drawn {
        match drawn {
            Drawn::Item(item) => item.hash(&mut hasher),
            Drawn::Digits(digits) => digits.hash(&mut hasher),
            Drawn::Money(n) | Drawn::Int(n) => n.hash(&mut hasher),
        }
    }
    occasion.line.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{Chosen, ChosenMemo, MOST, Occasion};
    use crate::model::draw::Drawn;
    use crate::model::points::PerDimension;
    use crate::model::reason::Judgement;

    fn chosen(text: &str) -> Chosen {
        Chosen {
            text: text.to_owned(),
            judgement: Judgement {
                score: PerDimension {
                    empathy: None,
                    accuracy: None,
                    speed: None,
                },
                reasons: Vec::new(),
                verdicts: Vec::new(),
            },
        }
    }

    #[test]
    fn whatever_is_different_is_another_occasion() {
        let memo = ChosenMemo::default();
        let one = Occasion {
            texts: 1,
            node: 2,
            choice: 0,
            drawn: &[Drawn::Int(3)],
            variables: &[4],
            line: "Hello.",
        };
        let others = [
            one,
            Occasion { texts: 2, ..one },
            Occasion { node: 3, ..one },
            Occasion { choice: 1, ..one },
            Occasion {
                drawn: &[Drawn::Int(4)],
                ..one
            },
            Occasion {
                variables: &[5],
                ..one
            },
            Occasion {
                line: "Hello!",
                ..one
            },
        ];
        for _ in 0..2 {
            for (n, occasion) in others.iter().enumerate() {
                let made = memo.get_or_make(occasion, || chosen(&n.to_string()));
                assert_eq!(made.text, n.to_string());
            }
        }
        let again = memo.get_or_make(&one, || chosen("made again"));
        assert_eq!(again.text, "0");
    }

    #[test]
    fn it_is_bounded() {
        let memo = ChosenMemo::default();
        for node in 0..3 * MOST as u32 {
            let occasion = Occasion {
                texts: 0,
                node,
                choice: 0,
                drawn: &[],
                variables: &[],
                line: "",
            };
            memo.get_or_make(&occasion, || chosen(""));
        }
        let generations = memo.lock();
        assert!(generations.iter().map(|g| g.len()).sum::<usize>() <= 2 * MOST);
    }
}
