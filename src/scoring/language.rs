//! A language pack, compiled: what reading a reply looks up. Judges nothing.

use super::authored::Authored;
use super::marks::Marks;
use super::memo::Memo;
use super::meta::MetaWords;
use super::pack::Pack;
use super::pack_cues::PackCues;
use super::person::PersonWords;
use super::text::measure::Unit;
use super::text::phrase::Phrases;
use super::text::token::{Lexis, Token, written_words};
use super::text::word::Keys;
use super::tone::Tone;
use crate::model::lang::Lang;
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many ways to write a word are remembered in a generation: more than all scenarios of a language have.
const MOST_WORDS: usize = 4_096;
/// Longer words, in bytes, are read each time.
const LONGEST_WORD: usize = 64;

/// A word within a written word, with its first byte and one past its last.
pub(super) type Inside = (usize, usize, Arc<Keys>);

/// Everything that the scorer knows of a language.
#[derive(Debug)]
pub struct Language {
    /// Which.
    pub lang: Lang,
    /// How it is cut into words.
    pub lexis: Lexis,
    /// Negators.
    pub negators: Phrases<()>,
    /// Phrases whose negator turns nothing round.
    pub not_negating: Phrases<()>,
    /// Beginnings of a conditional clause.
    pub conditionals: Phrases<()>,
    /// Beginnings of a question.
    pub questions: Phrases<()>,
    /// Beginnings of a clause.
    pub clause: Phrases<()>,
    /// “But”.
    pub but: Phrases<()>,
    /// Number words.
    pub numbers: Phrases<i64>,
    /// Months, 1–12.
    pub months: Phrases<i64>,
    /// Days of the week, 1–7 from Monday; short forms, which are other words as well, are left out.
    pub weekdays: Phrases<i64>,
    /// Spans of time.
    pub units: Phrases<Unit>,
    /// ISO codes by name; signs are in `signs`.
    pub currencies: Phrases<String>,
    /// Signs of currencies that are no words, e.g. `€`.
    pub signs: Vec<(String, String)>,
    /// Groups of words that mean the same.
    pub synonyms: Synonyms,
    /// Antonyms: each side of a pair is a group.
    pub antonyms: Synonyms,
    /// Words about speaking.
    pub meta: MetaWords,
    /// Spans of time as one phrase: how many, of what.
    pub spans: Phrases<(i64, Unit)>,
    /// Parts of a whole, in per cent.
    pub fractions: Phrases<i64>,
    /// Numbers that are not whole, in hundredths.
    pub mixed: Phrases<i64>,
    /// “In the evening”.
    pub evening: Phrases<()>,
    /// The cues of all categories.
    pub cues: PackCues,
    /// Who acts.
    pub persons: PersonWords,
    /// In what manner words speak.
    pub marks: Marks,
    /// The model of tone; without weights where it is switched off.
    pub tone: Tone,
    /// What was read of scenarios.
    pub(super) authored: Authored,
    /// The ways to write a word that were read, each with the words in it.
    pub(super) words: Memo<Arc<[Inside]>>,
}

impl Language {
    /// Compiles a pack that was checked.
    pub fn compile(lang: Lang, pack: &Pack, tone: Tone) -> Language {
        let mut lexis = Lexis::new(lang, &pack.suffixes, &pack.macaronic);
        pack.stop.iter().for_each(|word| lexis.add_stop(word));
        vocabulary(pack).for_each(|phrase| lexis.add_known(phrase));
        let negators = marks(&mut lexis, &pack.negators);
        Language {
            lang,
            not_negating: marks(&mut lexis, &pack.not_negating),
            conditionals: marks(&mut lexis, &pack.conditionals),
            questions: marks(&mut lexis, &pack.questions),
            clause: marks(&mut lexis, &pack.clause),
            but: marks(&mut lexis, &pack.but),
            numbers: valued(&mut lexis, &pack.numbers),
            months: Phrases::new(&mut lexis, numbered(&pack.months)),
            weekdays: Phrases::new(
                &mut lexis,
                numbered(&pack.weekdays).filter(|(w, _)| w.chars().count() >= 5),
            ),
            units: Phrases::new(
                &mut lexis,
                pack.units.iter().flat_map(|(key, words)| {
                    words
                        .iter()
                        .filter_map(move |w| Some((w.as_str(), Unit::from_key(key)?)))
                }),
            ),
            currencies: Phrases::new(
                &mut lexis,
                pack.currencies.iter().flat_map(|(code, words)| {
                    words.iter().map(move |w| (w.as_str(), code.clone()))
                }),
            ),
            signs: signs(pack),
            synonyms: Synonyms::new(&mut lexis, &pack.synonyms),
            antonyms: Synonyms::new(&mut lexis, &sides(pack)),
            meta: MetaWords::new(&mut lexis, &pack.meta),
            spans: Phrases::new(
                &mut lexis,
                pack.spans
                    .iter()
                    .filter_map(|(w, (n, unit))| Some((w.as_str(), (*n, Unit::from_key(unit)?)))),
            ),
            fractions: valued(&mut lexis, &pack.fractions),
            mixed: valued(&mut lexis, &pack.mixed),
            evening: marks(&mut lexis, &pack.evening),
            cues: PackCues::compile(pack, &lexis, &negators),
            persons: PersonWords::new(&pack.persons),
            marks: Marks::new(&pack.manner),
            tone,
            negators,
            authored: Authored::default(),
            words: Memo::new(MOST_WORDS, LONGEST_WORD),
            lexis,
        }
    }

    /// The words of a readable text, with all that the pack says of them.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        // Words have some five letters in all our languages.
        let mut tokens = Vec::with_capacity(text.len() / 5);
        for (start, written) in written_words(text) {
            let inside = self.words.get_or_make(written, || self.inside(written));
            tokens.extend(inside.iter().map(|(from, to, keys)| Token {
                start: start + from,
                end: start + to,
                keys: keys.clone(),
            }));
        }
        tokens
    }

    fn inside(&self, written: &str) -> Arc<[Inside]> {
        let inflecting = self.lexis.grammar.inflecting;
        let pieces = self.lexis.pieces(written).into_iter();
        pieces
            .map(|piece| {
                let mut keys = piece.keys;
                keys.group = self.synonyms.group(&keys);
                keys.side = self.antonyms.group(&keys);
                keys.cue_words = self.cues.lexicon.look_up(&keys, inflecting);
                let letters = written.get(piece.from..piece.to).unwrap_or_default();
                keys.persons = self.persons.of(&keys.folded, letters);
                keys.marks = self.marks.of(&keys.folded);
                keys.tone = self.tone.grams.word(&keys.folded);
                (piece.from, piece.to, Arc::new(keys))
            })
            .collect()
    }
}

/// Every word of a pack that a reply may spell right.
fn vocabulary(pack: &Pack) -> impl Iterator<Item = &str> {
    let plain = [
        &pack.meta.roles,
        &pack.negators,
        &pack.conditionals,
        &pack.questions,
        &pack.clause,
        &pack.but,
    ];
    let lists = pack
        .months
        .iter()
        .chain(&pack.weekdays)
        .chain(&pack.synonyms)
        .chain(pack.antonyms.iter().flat_map(|(a, b)| [a, b]));
    plain
        .into_iter()
        .chain(lists)
        .chain(pack.units.values())
        .chain(pack.currencies.values())
        .flatten()
        .map(String::as_str)
        .chain(pack.numbers.keys().map(String::as_str))
        .chain(
            pack.categories
                .values()
                .flatten()
                .filter(|c| !c.contains('*'))
                .map(String::as_str),
        )
}

/// The sides of the pairs of antonyms, one after the other.
fn sides(pack: &Pack) -> Vec<Vec<String>> {
    let pairs = pack.antonyms.iter();
    pairs.flat_map(|(a, b)| [a.clone(), b.clone()]).collect()
}

fn marks(lexis: &mut Lexis, phrases: &[String]) -> Phrases<()> {
    Phrases::new(lexis, phrases.iter().map(|p| (p.as_str(), ())))
}

fn valued(lexis: &mut Lexis, words: &BTreeMap<String, i64>) -> Phrases<i64> {
    Phrases::new(lexis, words.iter().map(|(w, n)| (w.as_str(), *n)))
}

/// The words of a list of lists with the number of their list, from 1.
fn numbered(lists: &[Vec<String>]) -> impl Iterator<Item = (&str, i64)> {
    (1..)
        .zip(lists)
        .flat_map(|(n, list)| list.iter().map(move |w| (w.as_str(), n)))
}

/// The signs of currencies, with their codes: what has no letters.
fn signs(pack: &Pack) -> Vec<(String, String)> {
    let all = pack
        .currencies
        .iter()
        .flat_map(|(code, words)| words.iter().map(move |w| (w, code)));
    all.filter(|(w, _)| !w.chars().any(char::is_alphanumeric))
        .map(|(w, code)| (w.clone(), code.clone()))
        .collect()
}

/// Groups of words that mean the same in a support conversation.
#[derive(Debug)]
pub struct Synonyms {
    /// Phrases of several words, and their groups.
    pub phrases: Phrases<u16>,
    words: std::collections::HashMap<String, u16>,
}

impl Synonyms {
    /// Reads groups of words; each has the number of its list.
    pub fn new(lexis: &mut Lexis, groups: &[Vec<String>]) -> Synonyms {
        let mut words = std::collections::HashMap::new();
        let mut phrases = Vec::new();
        for (group, list) in (0_u16..).zip(groups) {
            for phrase in list {
                match lexis.tokens(phrase).as_slice() {
                    [one] => {
                        for form in [&one.keys.folded, &one.keys.stem, &one.keys.bare] {
                            words.entry(form.clone()).or_insert(group);
                        }
                    }
                    _ => phrases.push((phrase.as_str(), group)),
                }
            }
        }
        Synonyms {
            phrases: Phrases::new(lexis, phrases),
            words,
        }
    }

    /// The group of a single word.
    pub fn group(&self, keys: &Keys) -> Option<u16> {
        [&keys.folded, &keys.stem, &keys.bare]
            .into_iter()
            .find_map(|form| self.words.get(form))
            .copied()
    }
}
