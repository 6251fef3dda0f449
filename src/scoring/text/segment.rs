//! Where sentences, segments and clauses end. Knows nothing of what is said in them.

use super::token::Token;
use crate::scoring::language::Language;

/// Words `first..end` of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its first word.
    pub first: usize,
    /// One past its last word.
    pub end: usize,
    /// It ends in a question mark.
    pub question_mark: bool,
    /// It ends in no mark at all, as people write in chats.
    pub open: bool,
    /// It asks something, with or without a question mark. Set by [`super::scope`].
    pub asks: bool,
}

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Sentence.
    pub sentence: usize,
    /// Segment between punctuation marks.
    pub segment: usize,
    /// Clause.
    pub clause: usize,
}

/// A text cut up.
#[derive(Debug)]
pub struct Cut {
    /// A place for each word.
    pub places: Vec<Place>,
    /// The sentences.
    pub sentences: Vec<Sentence>,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    Space,
    Comma,
    End { question: bool, open: bool },
}

/// Cuts a text.
pub fn cut(language: &Language, text: &str, tokens: &[Token]) -> Cut {
    let mut places = Vec::with_capacity(tokens.len());
    let mut sentences = Vec::new();
    let mut place = Place {
        sentence: 0,
        segment: 0,
        clause: 0,
    };
    let mut first = 0;
    for (i, token) in tokens.iter().enumerate() {
        let starts = places
            .last()
            .is_none_or(|p: &Place| p.clause != place.clause);
        let opens = language.clause.at(tokens, i).is_some()
            || language.conditionals.at(tokens, i).is_some();
        if opens && !starts {
            place.clause += 1;
        }
        places.push(place);
        let next = tokens.get(i + 1);
        let between = text
            .get(token.end..next.map_or(text.len(), |n| n.start))
            .unwrap_or("");
        let gap = match next {
            Some(next) => gap(language, between, text, token, next),
            None => ending(language, between),
        };
        match gap {
            Gap::Space => {}
            Gap::Comma => {
                place.segment += 1;
                place.clause += 1;
            }
            Gap::End { question, open } => {
                sentences.push(Sentence {
                    first,
                    end: i + 1,
                    question_mark: question,
                    open,
                    asks: false,
                });
                first = i + 1;
                place = Place {
                    sentence: place.sentence + 1,
                    segment: place.segment + 1,
                    clause: place.clause + 1,
                };
            }
        }
    }
    Cut { places, sentences }
}

fn ending(language: &Language, between: &str) -> Gap {
    let question = has_question(language, between);
    Gap::End {
        question,
        open: !question && !between.contains(['.', '!', '…']),
    }
}

fn has_question(language: &Language, between: &str) -> bool {
    between.contains('?') || (language.lexis.grammar.greek_question && between.contains(';'))
}

/// Classes what stands between two words.
fn gap(language: &Language, between: &str, text: &str, before: &Token, after: &Token) -> Gap {
    if between == " " {
        return Gap::Space;
    }
    let question = has_question(language, between);
    if question || between.contains(['!', '…']) {
        return Gap::End {
            question,
            open: false,
        };
    }
    if between.contains('\n') {
        return Gap::End {
            question: false,
            open: !between.contains('.'),
        };
    }
    if between.contains('.') && stop_ends(text, before, after) {
        return Gap::End {
            question: false,
            open: false,
        };
    }
    let mark = between.contains([',', ';', ':', '(', ')', '–', '—', '"', '“', '”', '„']);
    if mark || between.contains(" - ") {
        Gap::Comma
    } else {
        Gap::Space
    }
}

/// Abbreviations after which a sentence goes on, in any of the languages.
const ABBREVIATIONS: [&str; 12] = [
    "mr", "mrs", "ms", "dr", "e.g", "i.e", "pvz", "np", "npr", "nt", "vt", "tel",
];

/// Abbreviations after which a sentence goes on where no capital follows.
const OPEN_ABBREVIATIONS: [&str; 14] = [
    "val", "d", "godz", "ul", "nr", "str", "min", "kl", "ca", "ok", "eur", "m", "st", "sv",
];

/// Whether a full stop between these words ends the sentence.
fn stop_ends(text: &str, before: &Token, after: &Token) -> bool {
    let word = before.keys.folded.as_str();
    let next_small = text[after.start..]
        .chars()
        .next()
        .is_some_and(|c| c.is_lowercase() || c.is_numeric());
    let ordinal = word.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let initial = word.chars().count() == 1;
    !(ABBREVIATIONS.contains(&word)
        || ((ordinal || initial || OPEN_ABBREVIATIONS.contains(&word)) && next_small))
}

#[cfg(test)]
mod tests {
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::language;
    use crate::scoring::text::Text;

    fn sentences(lang: Lang, text: &str) -> usize {
        Text::read(language(lang), text).sentences.len()
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(sentences(Lang::En, "i am sorry. we will send it"), 2);
        assert_eq!(sentences(Lang::En, "It is €49.90. Today!! Really?"), 3);
        assert_eq!(sentences(Lang::En, "Mr. Brown\nHello"), 2);
        assert_eq!(sentences(Lang::Sl, "Do 14. marca pride."), 1);
        assert_eq!(sentences(Lang::El, "Τι έγινε; Πείτε μου."), 2);
        assert_eq!(sentences(Lang::En, "one; two"), 1);
        assert_eq!(sentences(Lang::En, ""), 0);
    }
}
