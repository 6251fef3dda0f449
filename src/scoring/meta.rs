//! How criteria and replies speak about speaking: “offer to …”, “do not promise that …”, “you write that …”. Finds
//! these words; what follows from them is for [`super::criterion`].

use super::language::{Language, Synonyms};
use super::pack::Meta;
use super::text::Word;
use super::text::phrase::Phrases;
use super::text::segment::Sentence;
use super::text::token::{Lexis, Token};
use crate::model::program::CriterionKind;

/// The words of a pack about speaking, compiled.
#[derive(Debug)]
pub struct MetaWords {
    roles: Synonyms,
    acts: Phrases<()>,
    forbids: Phrases<()>,
    reports: Phrases<()>,
    confirms: Phrases<()>,
    corrects: Phrases<()>,
    promises: Phrases<()>,
}

impl MetaWords {
    /// Compiles the words of a pack.
    pub fn new(lexis: &mut Lexis, meta: &Meta) -> MetaWords {
        let mut marks =
            |list: &[String]| Phrases::new(lexis, list.iter().map(|p| (p.as_str(), ())));
        let (acts, forbids) = (marks(&meta.acts), marks(&meta.forbids));
        let (reports, confirms) = (marks(&meta.reports), marks(&meta.confirms));
        let (corrects, promises) = (marks(&meta.corrects), marks(&meta.promises));
        MetaWords {
            roles: Synonyms::new(lexis, std::slice::from_ref(&meta.roles)),
            acts,
            forbids,
            reports,
            confirms,
            corrects,
            promises,
        }
    }

    /// Whether a word only names who is spoken of: “customer”, “guest”.
    pub fn is_role(&self, token: &Token) -> bool {
        self.roles.group(&token.keys).is_some()
    }

    /// Whether what was said before is taken back from here on: “correction”, “to be precise”.
    pub fn corrects(&self, tokens: &[Token], at: usize) -> bool {
        self.corrects.at(tokens, at).is_some()
    }

    /// Whether the writer gives their word: “I promise”, “for certain”.
    pub fn promises(&self, tokens: &[Token], at: usize) -> bool {
        self.promises.at(tokens, at).is_some()
    }

    /// Marks what somebody else said as quoted, up to the end of its sentence or a “but”, unless it is confirmed.
    pub fn mark_reported(
        &self,
        language: &Language,
        (tokens, words): (&[Token], &mut [Word]),
        sentences: &[Sentence],
    ) {
        for sentence in sentences {
            let range = sentence.first..sentence.end;
            let begin = range.clone().find_map(|at| {
                let (length, ()) = self.reports.at(tokens, at)?;
                Some(at + length)
            });
            let Some(begin) = begin else { continue };
            let turns = |at: &usize| language.but.at(tokens, *at).is_some();
            let end = (begin..sentence.end).find(turns).unwrap_or(sentence.end);
            let yes = |at: usize| {
                let word = tokens[at].keys.folded.as_str();
                language.lexis.grammar.yes.contains(&word)
            };
            let confirmed = (begin..tokens.len()).any(|at| self.confirms.at(tokens, at).is_some())
                || (sentence.end < tokens.len() && yes(sentence.end));
            if !confirmed {
                words[begin.min(end)..end]
                    .iter_mut()
                    .for_each(|w| w.quoted = true);
            }
        }
    }
}

impl Language {
    /// What is left of a criterion's sentence without the words for its own act: “call the customer” of “offer to
    /// call the customer”, “the visa is granted” of “do not promise that the visa is granted”.
    pub fn core<'f>(&self, kind: CriterionKind, fact: &'f str) -> &'f str {
        let list = match kind {
            CriterionKind::Never => &self.meta.forbids,
            CriterionKind::Ask | CriterionKind::Offer => &self.meta.acts,
            CriterionKind::State => return fact,
        };
        let read = self.authored(fact);
        let rest = list.at(&read.tokens, 0);
        let next = rest.and_then(|(length, ())| read.words.get(length));
        next.and_then(|word| fact.get(word.start..)).unwrap_or(fact)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::lang::Lang;
    use crate::model::program::CriterionKind;
    use crate::scoring::Expectation;
    use crate::scoring::graded::Graded;
    use crate::scoring::scorer::tests::{language, scorer};
    use crate::scoring::text::Text;

    fn graded(kind: CriterionKind, customer: &str, fact: &str, reply: &str) -> Graded {
        let criterion = [Expectation {
            id: "c".into(),
            kind,
            fact: fact.to_owned(),
            cues: Vec::new(),
            weight: 1,
        }];
        let mut all = scorer().graded(Lang::En, reply, Some(customer), &criterion);
        all.remove(0)
    }

    #[test]
    fn a_criterion_is_what_is_left_without_its_own_act() {
        let en = language(Lang::En);
        let core = |kind, fact| en.core(kind, fact);
        assert_eq!(
            core(CriterionKind::Offer, "Offer to move the sofa."),
            "move the sofa."
        );
        assert_eq!(
            core(CriterionKind::Never, "Do not promise that it is safe."),
            "it is safe."
        );
        let state = "Offer valid until Monday.";
        assert_eq!(core(CriterionKind::State, state), state);
        assert_eq!(core(CriterionKind::Offer, "Offer to"), "Offer to");
    }

    #[test]
    fn somebody_elses_words_are_quoted_until_a_but_or_a_confirmation() {
        let quoted = |text: &str| {
            let words = Text::read(language(Lang::En), text).words;
            words.iter().filter(|w| w.quoted).count()
        };
        assert_eq!(quoted("You say the sofa is free."), 4);
        assert_eq!(quoted("You say the sofa is free but we charge for it."), 4);
        assert_eq!(quoted("You say the sofa is free, and that is right."), 0);
        assert_eq!(quoted("The sofa is free."), 0);
    }

    #[test]
    fn what_is_taken_back_later_is_not_said() {
        let fact = "The pool is open on Sundays.";
        let met = |reply| graded(CriterionKind::State, "And on Sundays?", fact, reply).met;
        assert!(met("The pool is open on Sundays. Bring a towel."));
        assert!(!met(
            "The pool is open on Sundays. Correction: the pool is not open on Sundays."
        ));
    }

    #[test]
    fn the_name_or_value_that_is_asked_for_must_be_said() {
        let state = |fact, reply| graded(CriterionKind::State, "Where do we meet?", fact, reply);
        let fact = "We meet for the tour in Ambleside.";
        assert!(state(fact, "We meet for the tour in Ambleside.").met);
        assert!(!state(fact, "We meet for the tour in Keswick.").met);
        let price = |reply| {
            let asked = "What does the repair cost?";
            graded(CriterionKind::State, asked, "The repair costs £50.", reply)
        };
        assert!(price("That'll be fifty quid.").met);
        assert!(!price("The repair costs £70.").met);
    }
}
