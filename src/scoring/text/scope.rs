//! What is done to words: negated, denied, made a condition, asked. By rules of reach, without parsing.

use super::Word;
use super::segment::Sentence;
use super::token::Token;
use crate::scoring::language::Language;

/// A negator reaches over so many words with content …
const REACH_CONTENT: usize = 3;
/// … and over so many words at all.
const REACH: usize = 6;

/// Sets all marks of the words and whether each sentence asks something.
pub fn mark(language: &Language, tokens: &[Token], words: &mut [Word], sentences: &mut [Sentence]) {
    mark_negators(language, tokens, words);
    for at in 0..words.len() {
        if words[at].negator {
            negate_after(language, tokens, words, at);
            deny_before(language, tokens, words, at);
        }
    }
    mark_conditions(language, tokens, words);
    for sentence in sentences {
        mark_question(language, tokens, words, sentence);
    }
}

fn mark_negators(language: &Language, tokens: &[Token], words: &mut [Word]) {
    let mut masked_until = 0;
    for (at, word) in words.iter_mut().enumerate() {
        if let Some((length, ())) = language.not_negating.at(tokens, at) {
            masked_until = masked_until.max(at + length);
        }
        word.negator = at >= masked_until && language.negators.at(tokens, at).is_some();
    }
}

/// Marks what a negator turns round: what follows in its clause, and in a “that” clause after it.
fn negate_after(language: &Language, tokens: &[Token], words: &mut [Word], at: usize) {
    let (sentence, mut clause) = (words[at].sentence, words[at].clause);
    let mut content = 0;
    // What is denied to be so is denied whole: “we cannot promise that …”.
    let mut whole = false;
    for next in at + 1..words.len().min(at + 1 + 2 * REACH) {
        if !whole && (next > at + REACH || content == REACH_CONTENT) && words[next].clause == clause
        {
            return;
        }
        if words[next].clause != clause {
            let that = language
                .lexis
                .grammar
                .that
                .contains(&tokens[next].keys.folded.as_str());
            if words[next].sentence != sentence || !that {
                return;
            }
            clause = words[next].clause;
            whole = true;
        }
        words[next].negated = true;
        content += usize::from(!tokens[next].keys.stop && !tokens[next].keys.digits);
    }
}

/// Marks the subject that a verbal negator denies: “a full refund is *not* possible”. With a copula all of
/// it, else only the word next to the negator; a pronoun in between is another subject.
fn deny_before(language: &Language, tokens: &[Token], words: &mut [Word], at: usize) {
    let grammar = language.lexis.grammar;
    let is = |list: &[&str], i: usize| {
        tokens
            .get(i)
            .is_some_and(|t| list.contains(&t.keys.folded.as_str()))
    };
    let prefixed = |prefix: &str| {
        let keys = &tokens[at].keys;
        keys.letters > 2 * prefix.len() && keys.folded.starts_with(prefix)
    };
    if !is(grammar.verbal, at) && !grammar.negative_prefix.is_some_and(prefixed) {
        return;
    }
    let auxiliary = |i: usize| is(grammar.auxiliary, i);
    let copular = is(grammar.copular, at) || auxiliary(at + 1) || (at > 0 && auxiliary(at - 1));
    let mut subject = false;
    for before in (at.saturating_sub(REACH)..at).rev() {
        if words[before].clause != words[at].clause
            || (!subject && tokens[before].keys.stop && !auxiliary(before))
        {
            return;
        }
        if !tokens[before].keys.stop {
            subject = true;
            words[before].denied = true;
        }
        if subject && !copular {
            return;
        }
    }
}

fn mark_conditions(language: &Language, tokens: &[Token], words: &mut [Word]) {
    let mut conditional_clause = None;
    for at in 0..words.len() {
        let begins = at == 0 || words[at - 1].clause != words[at].clause;
        // “I cannot say *whether* you will get it”; at the head of a sentence the word makes a question.
        let whether = at > 0
            && words[at - 1].sentence == words[at].sentence
            && words[at - 1].segment != words[at].segment
            && language
                .lexis
                .grammar
                .whether
                .contains(&tokens[at].keys.folded.as_str());
        if begins && (whether || language.conditionals.at(tokens, at).is_some()) {
            conditional_clause = Some(words[at].clause);
        }
        words[at].conditional = conditional_clause == Some(words[at].clause);
    }
}

fn mark_question(
    language: &Language,
    tokens: &[Token],
    words: &mut [Word],
    sentence: &mut Sentence,
) {
    let range = sentence.first..sentence.end;
    let begins = |at: usize| at == sentence.first || words[at - 1].clause != words[at].clause;
    // A question word may stand second: “and what …”, “so do you …”.
    let opening = range.clone().find(|at| {
        let second = *at > sentence.first
            && begins(*at - 1)
            && language.clause.at(tokens, *at - 1).is_some();
        let near = begins(*at) || second;
        near && language.questions.at(tokens, *at).is_some()
    });
    let phrase = range.clone().any(|at| {
        language
            .questions
            .at(tokens, at)
            .is_some_and(|(n, ())| n > 1)
    });
    let please = range.clone().any(|at| {
        language
            .lexis
            .grammar
            .please
            .contains(&tokens[at].keys.folded.as_str())
    });
    let open = language.lexis.grammar.open;
    let any = range.clone().any(|at| {
        language.questions.at(tokens, at).is_some()
            || open.contains(&tokens[at].keys.folded.as_str())
    });
    let open_question = sentence.open && opening.is_some_and(|at| at <= sentence.first + 1);
    sentence.asks = sentence.question_mark || open_question || phrase || (please && any);
    if sentence.question_mark || open_question {
        let from = opening.map_or(sentence.first, |at| {
            segment_start(words, sentence.first, at)
        });
        words[from..sentence.end]
            .iter_mut()
            .for_each(|w| w.asked = true);
    }
}

/// The first word of the clause in which `at` stands.
fn segment_start(words: &[Word], first: usize, at: usize) -> usize {
    (first..=at)
        .find(|i| words[*i].clause == words[at].clause)
        .unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::language;
    use crate::scoring::text::{Text, Word};

    fn marked(text: &str, mark: impl Fn(&Word) -> bool) -> Vec<String> {
        let read = Text::read(language(Lang::En), text);
        read.words
            .iter()
            .filter(|w| mark(w))
            .map(|w| text[w.start..w.end].to_owned())
            .collect()
    }

    #[test]
    fn negation_reaches_three_words_of_content_in_its_clause() {
        let text = "We cannot refund you yet, the parcel is here";
        assert!(marked(text, |w| w.negated).contains(&"refund".to_owned()));
        assert!(!marked(text, |w| w.negated).contains(&"parcel".to_owned()));
        assert_eq!(
            marked("That is no problem for a refund", |w| w.negated),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_subject_is_denied_by_the_verb_after_it() {
        assert_eq!(
            marked("A full refund is not possible", |w| w.denied),
            ["full", "refund"]
        );
        assert_eq!(
            marked("I'm sorry I can't come", |w| w.denied),
            Vec::<String>::new()
        );
    }

    #[test]
    fn only_the_clause_with_the_question_is_asked() {
        let text = "I have your order here, is there a burning smell?";
        assert!(!marked(text, |w| w.asked).contains(&"order".to_owned()));
        assert!(marked(text, |w| w.asked).contains(&"burning".to_owned()));
        assert!(marked("does it smell", |w| w.asked).contains(&"smell".to_owned()));
        assert!(
            !marked("What you can do is unplug it.", |w| w.asked).contains(&"unplug".to_owned())
        );
    }

    #[test]
    fn a_condition_ends_with_its_clause() {
        let text = "If it fails, we refund you";
        assert!(marked(text, |w| w.conditional).contains(&"fails".to_owned()));
        assert!(!marked(text, |w| w.conditional).contains(&"refund".to_owned()));
    }
}
