//! The cues of a pack, found in a reply by way of the words that each may begin with. Does not judge what
//! a hit means.

use super::cue::{Cue, Hit};
use super::lexicon::{Closeness, Lexicon};
use super::pack::{Pack, cue_category};
use super::text::Text;
use super::text::phrase::Phrases;
use super::text::token::Lexis;
use super::weights::weight;
use crate::model::reason::Category;

/// A cue of the pack and what it shows.
#[derive(Debug)]
pub struct PackCue {
    /// What it shows.
    pub category: Category,
    /// As the pack writes it.
    pub source: String,
    /// Compiled.
    pub cue: Cue,
}

/// How near words must come to the cues of a category: the harsher the judgement, the nearer.
fn closeness(category: Category) -> Closeness {
    match category {
        Category::Rude => Closeness::Same,
        _ if weight(category) < 0 => Closeness::SameStem,
        _ => Closeness::Alike,
    }
}

/// The cues of all categories.
#[derive(Debug)]
pub struct PackCues {
    /// Their distinct words.
    pub lexicon: Lexicon,
    cues: Vec<PackCue>,
    /// For each word of the lexicon: the cues that may begin with it.
    by_first: Vec<Vec<u32>>,
    /// The cues that may begin with a negator.
    negated: Vec<u32>,
}

impl PackCues {
    /// Compiles the cues of a pack.
    pub fn compile(pack: &Pack, lexis: &Lexis, negators: &Phrases<()>) -> PackCues {
        let mut lexicon = Lexicon::default();
        let mut cues = Vec::new();
        for (key, sources) in &pack.categories {
            let Some(category) = cue_category(key) else {
                continue;
            };
            for source in sources {
                if let Some(cue) =
                    Cue::of_pack(source, lexis, negators, (&mut lexicon, closeness(category)))
                {
                    cues.push(PackCue {
                        category,
                        source: source.clone(),
                        cue,
                    });
                }
            }
        }
        let mut by_first = vec![Vec::new(); lexicon.len()];
        let mut negated = Vec::new();
        for (index, cue) in (0_u32..).zip(&cues) {
            for word in cue.cue.first_words() {
                by_first[word as usize].push(index);
            }
            if cue.cue.may_begin_negated() {
                negated.push(index);
            }
        }
        PackCues {
            lexicon,
            cues,
            by_first,
            negated,
        }
    }

    /// All hits in a text, cue by cue.
    pub fn find(&self, text: &Text, negators: &Phrases<()>) -> Vec<(&PackCue, Hit)> {
        let mut found = Vec::new();
        let starts = self.starts(text, negators);
        for of_one in starts.chunk_by(|a, b| a.0 == b.0) {
            let cue = &self.cues[of_one[0].0 as usize];
            let hits = cue.cue.find_from(text, of_one.iter().map(|s| s.1));
            found.extend(hits.into_iter().map(|hit| (cue, hit)));
        }
        found
    }

    /// The cues that a text may have, each with the words at which it may begin, in order.
    fn starts(&self, text: &Text, negators: &Phrases<()>) -> Vec<(u32, usize)> {
        let possible = self.possible(text, negators);
        let mut starts = Vec::with_capacity(text.tokens.len());
        let mut add = |cue: u32, at: usize| {
            if possible[cue as usize] {
                starts.push((cue, at));
            }
        };
        for (at, token) in text.tokens.iter().enumerate() {
            for word in &token.keys.cue_words {
                let cues = &self.by_first[*word as usize];
                cues.iter().for_each(|cue| add(*cue, at));
            }
            if negators.may_begin(token) {
                let begins = |cue: &&u32| self.cues[**cue as usize].cue.begins_negated(text, at);
                let cues = self.negated.iter().filter(begins);
                cues.for_each(|cue| add(*cue, at));
            }
        }
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// For each cue, whether all its words stand in a text, wherever.
    fn possible(&self, text: &Text, negators: &Phrases<()>) -> Vec<bool> {
        let mut present = vec![false; self.lexicon.len()];
        for word in text.tokens.iter().flat_map(|t| &t.keys.cue_words) {
            present[*word as usize] = true;
        }
        let negated = text.tokens.iter().any(|t| negators.may_begin(t));
        let stands = |word: u32| present[word as usize];
        self.cues
            .iter()
            .map(|cue| cue.cue.is_possible(&stands, negated))
            .collect()
    }
}
