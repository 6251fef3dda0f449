//! Signs that need no cues: the customer's words taken up, the name, shouting, long sentences, another
//! language. Gives no points.

use super::Turn;
use super::identify::{self, Identified};
use super::language::Language;
use super::names::is_name;
use super::plain;
use super::signs::Sign;
use super::text::Text;
use super::text::clean::fold;
use crate::model::points::Points;
use crate::model::reason::{Category, Span};

/// So many of the customer's words show that they were read.
const MIRRORED: usize = 2;
/// Words as short as this are taken up by chance.
const MIRRORED_LETTERS: usize = 4;
/// A reply of which more than so many per cent is the customer's own text is a copy.
const COPY_PERCENT: usize = 70;
/// So many questions at once are too many for somebody with little of the language.
const MANY_QUESTIONS: usize = 3;
/// A reply less plain than this is hard as a whole, whatever its parts.
const HARD: Points = Points::whole(60);
/// Below so many words a language cannot be told.
const LANGUAGE_WORDS: usize = 4;
/// A reply with so many function words of its language, in per cent, is in it.
const OWN_WORDS_PERCENT: usize = 20;

/// All computed signs.
pub fn computed(language: &Language, turn: &Turn<'_>, original: &str, reply: &Text) -> Vec<Sign> {
    let mut signs = Vec::new();
    signs.extend(mirror(language, turn, reply));
    signs.extend(use_name(turn, original, reply));
    signs.extend(shouting(turn, original, reply));
    signs.extend(wrong_language(language, original, reply));
    if turn.plain {
        hard_wording(language, turn, reply, &mut signs);
    }
    signs
}

fn sign(category: Category, words: (usize, usize), span: Option<Span>) -> Sign {
    Sign {
        category,
        cue: String::new(),
        words,
        span,
    }
}

/// A sign at words `first..=last`.
fn at_words(category: Category, reply: &Text, first: usize, last: usize) -> Sign {
    let span = Span::new(reply.words[first].start, reply.words[last].end);
    sign(category, (first, last), Some(span))
}

/// The customer's words taken up: not the stock of every support conversation, and not a copy.
fn mirror(language: &Language, turn: &Turn<'_>, reply: &Text) -> Option<Sign> {
    let customer = language.authored(turn.customer);
    let inflecting = language.lexis.grammar.inflecting;
    let tells = |at: &usize| {
        let token = &customer.tokens[*at];
        customer.is_content(*at)
            && token.keys.letters >= MIRRORED_LETTERS
            && !token.keys.digits
            && !token.keys.known
            && customer.words[*at].group.is_none()
    };
    let telling: Vec<usize> = (0..customer.words.len()).filter(tells).collect();
    let taken_up = |at: &usize| {
        telling.iter().any(|there| {
            customer.tokens[*there]
                .keys
                .alike(&reply.tokens[*at].keys, inflecting)
        })
    };
    let content: Vec<usize> = (0..reply.words.len())
        .filter(|at| reply.is_content(*at))
        .collect();
    let mut mirrored: Vec<usize> = content
        .iter()
        .copied()
        .filter(|at| !reply.tokens[*at].keys.digits)
        .filter(taken_up)
        .collect();
    let same = |at: &usize| {
        (0..customer.words.len()).any(|c| {
            customer.tokens[c]
                .keys
                .same_letters(&reply.tokens[*at].keys)
        })
    };
    if content.iter().filter(|at| same(at)).count() * 100 > content.len() * COPY_PERCENT
        && content.len() > MIRRORED_LETTERS
    {
        return None;
    }
    mirrored.dedup_by_key(|at| reply.tokens[*at].keys.stem.clone());
    let mut stems: Vec<&str> = mirrored
        .iter()
        .map(|at| reply.tokens[*at].keys.stem.as_str())
        .collect();
    stems.sort_unstable();
    stems.dedup();
    if stems.len() < MIRRORED {
        return None;
    }
    // Shown at the first word of the densest pair.
    let pair = mirrored.windows(2).min_by_key(|w| (w[1] - w[0], w[0]))?;
    Some(at_words(Category::Mirror, reply, pair[0], pair[1]))
}

fn use_name(turn: &Turn<'_>, original: &str, reply: &Text) -> Option<Sign> {
    let names: Vec<String> = turn
        .names
        .iter()
        .flat_map(|name| name.split_whitespace())
        .filter(|part| {
            part.chars().count() >= 2 && part.chars().next().is_some_and(char::is_uppercase)
        })
        .map(fold)
        .collect();
    let at = (0..reply.words.len()).find(|at| {
        let word = &reply.words[*at];
        original
            .get(word.start..word.end)
            .is_some_and(|w| names.contains(&fold(w)))
            && is_name(&reply.tokens[*at].keys)
    })?;
    Some(at_words(Category::UseName, reply, at, at))
}

/// Capitals or rows of exclamation marks, unless the customer's own names are written so.
fn shouting(turn: &Turn<'_>, original: &str, reply: &Text) -> Option<Sign> {
    let loud: Vec<usize> = (0..reply.words.len())
        .filter(|at| {
            let word = original
                .get(reply.words[*at].start..reply.words[*at].end)
                .unwrap_or("");
            !word.chars().any(char::is_lowercase)
                && word.chars().filter(|c| c.is_alphabetic()).count() >= 4
                && !turn.customer.contains(word)
                && !turn.expects.iter().any(|e| e.fact.contains(word))
        })
        .collect();
    if loud.len() >= 2 {
        return Some(at_words(Category::Shouting, reply, loud[0], loud[0]));
    }
    let start = original.find("!!")?;
    let length = original[start..].bytes().take_while(|b| *b == b'!').count();
    let before = reply
        .words
        .iter()
        .rposition(|w| w.start < start)
        .unwrap_or(0);
    Some(sign(
        Category::Shouting,
        (before, before),
        Some(Span::new(start, start + length)),
    ))
}

/// Long sentences, many questions at once, and what is hard as a whole.
fn hard_wording(language: &Language, turn: &Turn<'_>, reply: &Text, signs: &mut Vec<Sign>) {
    let before = signs.len();
    let longest = language.lexis.grammar.long_sentence;
    for sentence in reply.sentences.iter().filter(|s| s.end - s.first > longest) {
        signs.push(at_words(
            Category::HardWording,
            reply,
            sentence.first,
            sentence.end - 1,
        ));
    }
    let mut questions = reply.sentences.iter().filter(|s| s.question_mark);
    if let Some(third) = questions.nth(MANY_QUESTIONS - 1) {
        signs.push(at_words(
            Category::HardWording,
            reply,
            third.first,
            third.end - 1,
        ));
    }
    if signs.len() > before || plain::measure(language, turn.customer, reply, 0).score() >= HARD {
        return;
    }
    if let Some(longest) = reply.sentences.iter().max_by_key(|s| s.end - s.first) {
        signs.push(at_words(
            Category::HardWording,
            reply,
            longest.first,
            longest.end - 1,
        ));
    }
}

/// Another language: the detector is sure of it, and hardly a function word is of the expected one.
fn wrong_language(language: &Language, original: &str, reply: &Text) -> Option<Sign> {
    let count = reply.words.len();
    if count < LANGUAGE_WORDS {
        return None;
    }
    let own = reply
        .tokens
        .iter()
        .filter(|t| t.keys.stop || t.keys.known)
        .count();
    if own * 100 >= count * OWN_WORDS_PERCENT {
        return None;
    }
    let other = match identify::judge(original) {
        Identified::Ours(lang) => lang != language.lang,
        Identified::Foreign => true,
        Identified::Unsure => false,
    };
    other.then(|| at_words(Category::WrongLanguage, reply, 0, count - 1))
}
