//! Reading: a text → words with their place in the original, their sentence and clause, and what is done
//! to them there (negated, asked, made a condition), and the values in it. Knows nothing of points.
//!
//! Reading order: [`clean`], [`grammar`], [`irregular`], [`word`], [`token`], [`phrase`], [`segment`], [`scope`], [`value`],
//! [`measure`], [`calendar`], [`spoken`].

pub mod calendar;
pub mod clean;
pub mod gender;
pub mod grammar;
pub mod irregular;
pub mod measure;
pub mod phrase;
pub mod scope;
pub mod segment;
pub mod spoken;
pub mod token;
pub mod value;
pub mod word;

use super::Turn;
use super::language::Language;
use super::names::Names;
use clean::Clean;
use segment::Sentence;
use token::Token;
use value::Value;

/// A word in its text.
#[derive(Clone, Debug)]
pub struct Word {
    /// First byte in the original.
    pub start: usize,
    /// One past its last byte in the original.
    pub end: usize,
    /// Its sentence.
    pub sentence: usize,
    /// Its part of the sentence between punctuation marks, counted through the text.
    pub segment: usize,
    /// Its clause, counted through the text: segments, cut at conjunctions.
    pub clause: usize,
    /// It says next to nothing: an article and the like.
    pub light: bool,
    /// It turns round what follows.
    pub negator: bool,
    /// It stands within the reach of a negator before it.
    pub negated: bool,
    /// A verbal negator directly after it denies it.
    pub denied: bool,
    /// It stands in a condition.
    pub conditional: bool,
    /// It stands in what is asked.
    pub asked: bool,
    /// Group of synonyms.
    pub group: Option<u16>,
    /// It begins with a capital though it does not begin its sentence: a name, as most of our languages write.
    pub capital: bool,
    /// It stands between quotation marks: somebody else's words.
    pub quoted: bool,
}

/// A text that was read.
#[derive(Debug)]
pub struct Text {
    /// Its words as they are compared; same places as `words`.
    pub tokens: Vec<Token>,
    /// Its words in their surroundings.
    pub words: Vec<Word>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Numbers, amounts, dates and spans of time.
    pub values: Vec<Value>,
}

impl Text {
    /// Reads a text of a language.
    pub fn read(language: &Language, original: &str) -> Text {
        let clean = Clean::new(original);
        let tokens = language.tokens(&clean.text);
        Text::of_tokens(language, &clean, tokens)
    }

    /// Reads what a trainee wrote, without the names in it.
    pub fn of_reply(language: &Language, turn: &Turn<'_>, original: &str) -> Text {
        let clean = Clean::new(original);
        let mut tokens = language.tokens(&clean.text);
        Names::of(language, turn).take_out(&clean.text, &mut tokens);
        Text::of_tokens(language, &clean, tokens)
    }

    fn of_tokens(language: &Language, clean: &Clean<'_>, tokens: Vec<Token>) -> Text {
        let cut = segment::cut(language, &clean.text, &tokens);
        let quotes = clean::quotes(&clean.text);
        let mut words: Vec<Word> = tokens
            .iter()
            .zip(&cut.places)
            .map(|(token, place)| {
                let (start, end) = clean.original(token.start, token.end);
                Word {
                    start,
                    end,
                    sentence: place.sentence,
                    segment: place.segment,
                    clause: place.clause,
                    light: token.keys.light,
                    negator: false,
                    negated: false,
                    denied: false,
                    conditional: false,
                    asked: false,
                    group: token.keys.group,
                    capital: clean.text[token.start..].starts_with(char::is_uppercase),
                    quoted: quotes.iter().any(|q| q.contains(&token.start)),
                }
            })
            .collect();
        for at in 0..words.len() {
            if let Some((length, group)) = language.synonyms.phrases.at(&tokens, at) {
                words[at..at + length]
                    .iter_mut()
                    .for_each(|w| w.group = Some(*group));
            }
        }
        let mut sentences = cut.sentences;
        for sentence in &sentences {
            words[sentence.first].capital = false;
        }
        scope::mark(language, &tokens, &mut words, &mut sentences);
        let marked = (tokens.as_slice(), words.as_mut_slice());
        language.meta.mark_reported(language, marked, &sentences);
        let values = value::find(language, &clean.text, &tokens);
        Text {
            tokens,
            words,
            sentences,
            values,
        }
    }

    /// Whether a word of this text and one of another are the same or mean the same.
    pub fn same_word(&self, at: usize, other: &Text, there: usize, inflecting: bool) -> bool {
        let (word, its) = (&self.words[at], &other.words[there]);
        (word.group.is_some() && word.group == its.group)
            || self.tokens[at]
                .keys
                .alike(&other.tokens[there].keys, inflecting)
            || (inflecting && self.tokens[at].keys.related(&other.tokens[there].keys))
    }

    /// Whether a word says something: it is neither a function word nor a negator.
    pub fn is_content(&self, at: usize) -> bool {
        !self.tokens[at].keys.stop && !self.words[at].negator
    }
}
