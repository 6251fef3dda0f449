//! What in a reply speaks of a criterion: hits of its cues, and its sentence said in other words. Each
//! piece of evidence says how strong it is and what stands in its way; the verdict is for [`super::criterion`].

use super::Expectation;
use super::cue::has_prefix;
use super::language::Language;
use super::text::value::{Kind, Value};
use super::text::{Text, Word};
use crate::model::reason::{Obstacle, Span};
use std::ops::Range;
use std::sync::Arc;

/// Words of a reply that speak of a criterion.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// 0–99; from [`ENOUGH`] on it decides.
    pub strength: u8,
    /// Places of the words, in order.
    pub at: Vec<usize>,
    /// It was found by a cue, not by the sentence.
    pub by_cue: bool,
    /// The cue or the sentence itself speaks of what is not so.
    pub negative: bool,
    /// All of it stands in one sentence and in the order of the fact.
    pub close: bool,
    /// Nothing of the fact is missing; at least two things are said.
    pub complete: bool,
    /// All of the fact is said, and most of its function words stand there as well.
    pub literal: bool,
    /// It has a value that the customer did not know.
    pub tells_value: bool,
    /// What stands in its way.
    pub obstacle: Option<Obstacle>,
}

/// Evidence of this strength decides.
pub const ENOUGH: u8 = 60;
/// So far from the topic a number is still about it.
const VALUE_REACH: usize = 8;

impl Evidence {
    /// The words that show it, within the sentence where most of them stand.
    pub fn span(&self, reply: &Text) -> Option<Span> {
        let sentence_of = |at: &usize| reply.words[*at].sentence;
        let count = |s: usize| self.at.iter().filter(|at| sentence_of(at) == s).count();
        let sentence = self
            .at
            .iter()
            .map(sentence_of)
            .max_by_key(|s| (count(*s), std::cmp::Reverse(*s)))?;
        let inside = || {
            self.at
                .iter()
                .copied()
                .filter(|at| reply.words[*at].sentence == sentence)
        };
        let (first, last) = (inside().min()?, inside().max()?);
        Some(Span::new(reply.words[first].start, reply.words[last].end))
    }
}

/// A criterion's sentence, read, beside the reply.
pub struct Search<'a> {
    /// The language of both.
    pub language: &'a Language,
    /// The reply.
    pub reply: &'a Text,
    /// The sentence.
    pub fact: Arc<Text>,
    /// The fact asks for something, or promises under a condition.
    fact_conditional: bool,
    /// What the reply answers.
    pub(super) customer: Option<&'a Text>,
    /// Words for the criterion's own act, or whom it speaks of, are left out of the fact.
    pub shortened: bool,
    /// The fact is a single clause that says what is not so.
    one_clause_negates: bool,
}

/// Where the reply says a word of the fact, or its contrary.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Its place.
    pub at: usize,
    /// Both say that it is so, or both that it is not.
    pub agrees: bool,
    /// The word itself says the contrary: it is negated by its beginning, or an antonym.
    pub decides: bool,
}

/// A thing that a fact says.
pub(super) enum Item<'t> {
    /// A word with content, by its place in the fact.
    Word(usize, Vec<Place>),
    /// A value.
    Value(&'t Value),
}

impl<'a> Search<'a> {
    /// Reads the sentence of a criterion.
    pub fn new(language: &'a Language, reply: &'a Text, e: &Expectation) -> Search<'a> {
        let core = language.core(e.kind, &e.fact);
        let fact = language.authored(core);
        let shortened =
            core.len() < e.fact.len() || fact.tokens.iter().any(|t| language.meta.is_role(t));
        let fact_conditional = fact.words.iter().any(|w| w.conditional);
        let one_clause = fact.words.last().is_some_and(|w| w.clause == 0);
        let one_clause_negates = one_clause && fact.words.iter().any(|w| w.negator);
        Search {
            language,
            reply,
            fact,
            fact_conditional,
            one_clause_negates,
            customer: None,
            shortened,
        }
    }

    /// The same in answer to a customer.
    pub fn answering(self, customer: Option<&'a Text>) -> Search<'a> {
        Search { customer, ..self }
    }

    /// Whether the fact itself is put under a condition.
    pub fn is_conditional(&self) -> bool {
        self.fact_conditional
    }

    /// All evidence for a criterion, strongest first.
    pub fn all(&self, expectation: &Expectation) -> Vec<Evidence> {
        let mut found = Vec::new();
        let topic = self.by_fact();
        let touched = topic.as_ref().map_or(0, |e| e.strength);
        for source in &expectation.cues {
            self.by_cue(source, touched, &mut found);
        }
        found.extend(topic);
        found.sort_by_key(|e| (e.obstacle.is_some(), std::cmp::Reverse(e.strength)));
        found
    }

    fn by_cue(&self, source: &str, touched: u8, found: &mut Vec<Evidence>) {
        let Some(authored) = self.language.authored_cue(source) else {
            return;
        };
        let cue = &authored.cue;
        let grammar = self.language.lexis.grammar;
        let strength = match (cue.content, cue.words()) {
            // A single word is a weak cue: the sentence must be touched as well.
            (_, 0 | 1) => (50 + touched / 3).min(80),
            (0 | 1, _) => 80,
            _ => 90,
        };
        for hit in cue.find(self.reply, grammar.inflecting, grammar.negative_prefix) {
            // Where it has words with content, they decide.
            let content = hit.at.iter().any(|at| self.reply.is_content(*at));
            let decides = |at: &&usize| !content || self.reply.is_content(**at);
            let turned = |at: &usize| self.is_turned(*at);
            let negated =
                !cue.negative && (hit.turned || hit.at.iter().filter(decides).any(turned));
            let mut evidence = Evidence {
                strength,
                at: hit.at,
                by_cue: true,
                negative: cue.negative,
                close: true,
                complete: true,
                literal: false,
                tells_value: false,
                obstacle: None,
            };
            let negated = negated || (!cue.negative && self.denied_after(&evidence.at));
            evidence.obstacle = self.obstacle(&evidence, negated, authored.conditional);
            found.push(evidence);
        }
    }

    /// Whether a word of the reply is negated where the fact does not negate it.
    fn is_turned(&self, at: usize) -> bool {
        let word = &self.reply.words[at];
        (word.negated || word.denied) && !self.fact_negates(at)
    }

    fn fact_negates(&self, at: usize) -> bool {
        let inflecting = self.language.lexis.grammar.inflecting;
        (0..self.fact.words.len()).any(|there| {
            let word = &self.fact.words[there];
            (word.negated || word.denied) && self.reply.same_word(at, &self.fact, there, inflecting)
        })
    }

    /// The best window of one or two sentences that says what the fact says.
    fn by_fact(&self) -> Option<Evidence> {
        let items = self.items();
        let asked = self.asked(&items);
        let span = self.fact.sentences.len().clamp(1, 2) + 1;
        let mut best: Option<Evidence> = None;
        for first in 0..self.reply.sentences.len() {
            for last in first..self.reply.sentences.len().min(first + span) {
                let evidence = self.in_window((&items, &asked), first, last);
                if let Some(evidence) = evidence
                    && best.as_ref().is_none_or(|b| stronger(&evidence, b))
                {
                    best = Some(evidence);
                }
            }
        }
        best
    }

    /// What the fact says: its content words, values as one.
    pub(super) fn items(&self) -> Vec<Item<'_>> {
        let within = |at: usize| {
            self.fact.values.iter().any(|v| {
                let spelt_plain = v.kind == Kind::Plain && !self.fact.tokens[v.first].keys.digits;
                !spelt_plain && (v.first..=v.last).contains(&at)
            })
        };
        let words =
            (0..self.fact.words.len()).filter(|at| self.fact.is_content(*at) && !within(*at));
        let values = self
            .fact
            .values
            .iter()
            .filter(|v| v.kind != Kind::Plain || self.fact.tokens[v.first].keys.digits);
        let all: Vec<usize> = words.collect();
        let named = |there: &usize| !self.language.meta.is_role(&self.fact.tokens[*there]);
        let has_values = values.clone().next().is_some();
        let all_roles = !has_values && !all.iter().any(named);
        all.into_iter()
            .filter(|there| all_roles || named(there))
            .map(|there| Item::Word(there, self.places(there)))
            .chain(values.map(Item::Value))
            .collect()
    }

    /// For each item, whether the customer has said it.
    fn asked(&self, items: &[Item<'_>]) -> Vec<bool> {
        let Some(customer) = self.customer else {
            return vec![false; items.len()];
        };
        let inflecting = self.language.lexis.grammar.inflecting;
        let said = |there: usize| {
            (0..customer.words.len())
                .any(|at| customer.same_word(at, &self.fact, there, inflecting))
        };
        let item = |item: &Item<'_>| match item {
            Item::Word(there, _) => said(*there),
            Item::Value(value) => customer.values.iter().any(|v| v.same(value)),
        };
        items.iter().map(item).collect()
    }

    fn in_window(
        &self,
        (items, asked): (&[Item<'_>], &[bool]),
        first: usize,
        last: usize,
    ) -> Option<Evidence> {
        let window = self.reply.sentences.get(first)?.first..self.reply.sentences.get(last)?.end;
        let mut at = Vec::new();
        let (mut met, mut spoken, mut turned) = (0_usize, 0_usize, 0_usize);
        let (mut contrary, mut restated) = (false, false);
        // Of what the customer has not said.
        let (mut new, mut values) = (0_usize, 0_usize);
        let (mut of_values, mut values_met) = (0_usize, 0_usize);
        let mut unmet = Vec::new();
        for (item, asked) in items.iter().zip(asked) {
            match item {
                Item::Word(there, places) => {
                    let Some(place) = word_in(&window, places) else {
                        unmet.extend((!asked).then_some(*there));
                        continue;
                    };
                    at.push(place.at);
                    let same_polarity = place.agrees;
                    contrary |= !same_polarity && place.decides;
                    // “not open” for “closed”
                    restated |= same_polarity && place.decides;
                    spoken += 1;
                    turned += usize::from(!same_polarity);
                }
                Item::Value(value) => {
                    let inside = |v: &&Value| window.contains(&v.first) && v.same(value);
                    of_values += 1;
                    let Some(found) = self.reply.values.iter().find(inside) else {
                        continue;
                    };
                    at.push(found.first);
                    values += usize::from(!asked);
                    values_met += 1;
                }
            }
            met += 1;
            new += usize::from(!asked);
        }
        if met == 0 {
            return None;
        }
        let in_order = at.is_sorted();
        let strength = self.strength((met, items.len()), in_order, last - first, window.clone());
        let of_new = asked.iter().filter(|asked| !**asked).count();
        // Nothing that is new is missing, and it is about the same thing or a value.
        let answers = new == of_new && of_new > 0 && (values > 0 || met >= 2);
        // The value alone answers the question for it: “it's £50”.
        let answers = answers
            || (values > 0
                && values_met == of_values
                && self
                    .customer
                    .is_some_and(|c| c.sentences.iter().any(|s| s.asks)));
        let alone = self.shortened && items.len() == 1;
        // More than half of all and two thirds of what is new.
        let most = met * 100 >= items.len() * 58 && new * 3 >= of_new * 2 && met >= 3;
        let strength = match answers || alone || most {
            true => strength.max(64_u8.saturating_sub(2 * (last - first) as u8)),
            false => strength,
        };
        // What the customer wants to know is the value, the name: without it the rest says nothing.
        let repeats = self.customer.is_some() && of_new > 0 && new == 0;
        let lacks = repeats || (of_values > 0 && values_met == 0);
        let strength = match lacks || self.other_name(&window, &unmet) {
            true => strength.min(ENOUGH - 5),
            false => strength,
        };
        at.sort_unstable();
        at.dedup();
        let close = in_order && first == last;
        let negative = self.fact.words.iter().any(is_negative);
        let unsaid = self.negation_is_missing(&at, window.clone());
        let inside = window;
        let mut evidence = Evidence {
            strength,
            at,
            by_cue: false,
            negative,
            close,
            complete: met == items.len() && met >= 2,
            tells_value: values > 0,
            literal: met == items.len() && self.function_words(inside.clone()) >= 75,
            obstacle: None,
        };
        let negated = match self.one_clause_negates {
            // Whatever the order, both say that it is not so.
            true => !self.reply_negates(&evidence.at, inside) || contrary,
            false => {
                let most = turned * 2 >= spoken && turned > 0;
                let turned = most
                    || self.predicate_is_negated(&evidence.at)
                    || self.denied_after(&evidence.at);
                unsaid || contrary || (turned && !restated)
            }
        };
        evidence.obstacle = self.obstacle(&evidence, negated, false);
        Some(evidence)
    }

    /// Whether the fact negates nothing, and a negator before what was found has one of its words as the first
    /// that it turns round, help verbs aside: “we *cannot give* you a discount on the next order”.
    fn predicate_is_negated(&self, found: &[usize]) -> bool {
        let (reply, modal) = (self.reply, self.language.lexis.grammar.modal);
        if self.fact.words.iter().any(|w| w.negator || is_negative(w)) {
            return false;
        }
        let clauses = || found.iter().map(|at| reply.words[*at].clause);
        let (Some(first), Some(last)) = (clauses().min(), clauses().max()) else {
            return false;
        };
        if last > first {
            return false;
        }
        let begins = |at: usize, list: &[&str]| {
            let word = reply.tokens[at].keys.folded.as_str();
            list.iter().any(|m| word.starts_with(m))
        };
        let mut negators = (0..reply.words.len())
            .filter(|at| reply.words[*at].negator && reply.words[*at].clause == first);
        negators.any(|negator| {
            let after = || negator + 1..reply.words.len();
            let helped = after().next().is_some_and(|at| begins(at, modal));
            let mut said = after().filter(|at| reply.is_content(*at) && !begins(*at, modal));
            // After a help verb the verb itself may be another: “we cannot *let you have* …”.
            let reach = if helped { 2 } else { 1 };
            said.by_ref()
                .take(reach)
                .any(|at| reply.words[at].negated && found.contains(&at))
        })
    }

    /// Whether a word of the reply carries the language's negative prefix: a negated verb negates its sentence.
    fn has_negative_prefix(&self, at: usize) -> bool {
        let prefix = self.language.lexis.grammar.negative_prefix;
        let word = &self.reply.tokens[at].keys;
        prefix.is_some_and(|p| word.folded.starts_with(p) && !self.reply.words[at].negator)
            && (0..self.fact.words.len()).any(|there| {
                prefix.is_some_and(|p| has_prefix(word, &self.fact.tokens[there].keys, p))
            })
    }

    /// Whether the reply negates what was found, or has a negator among it.
    fn reply_negates(&self, found: &[usize], window: Range<usize>) -> bool {
        let negative = |at: &usize| is_negative(&self.reply.words[*at]);
        found.iter().any(negative)
            || window
                .clone()
                .any(|at| self.reply.words[at].negator || self.has_negative_prefix(at))
    }

    /// Whether the fact, in one sentence, says that something is not so, and the window says what is left of
    /// it without any negation.
    fn negation_is_missing(&self, found: &[usize], window: Range<usize>) -> bool {
        let inflecting = self.language.lexis.grammar.inflecting;
        let known = |there: usize| {
            self.customer.is_some_and(|c| {
                (0..c.words.len()).any(|at| c.same_word(at, &self.fact, there, inflecting))
            })
        };
        let negative = |there: &usize| {
            is_negative(&self.fact.words[*there]) && self.fact.is_content(*there) && !known(*there)
        };
        let mut negated = (0..self.fact.words.len()).filter(negative).peekable();
        let one_sentence = self.fact.sentences.len() == 1;
        let mut negators = window.filter(|at| self.reply.words[*at].negator);
        one_sentence
            && negated.peek().is_some()
            && negators.next().is_none()
            && negated.all(|there| {
                !found
                    .iter()
                    .any(|at| self.reply.same_word(*at, &self.fact, there, inflecting))
            })
    }

    /// From the share of what was found: two thirds are enough.
    fn strength(
        &self,
        (met, of): (usize, usize),
        in_order: bool,
        more: usize,
        window: Range<usize>,
    ) -> u8 {
        let percent = met * 100 / of.max(1);
        let base = match of {
            // Words without content decide where there is only one with it.
            1 => 40 + self.function_words(window) / 3,
            2 if met == 2 => 72,
            2 => 40,
            _ if percent >= 66 => 60 + (percent - 66),
            _ => percent * 55 / 66,
        };
        let base = base + if in_order && met > 1 { 4 } else { 0 };
        base.saturating_sub(more * 6).min(99) as u8
    }

    /// The share of the fact's function words that stand in the window, in per cent.
    fn function_words(&self, window: Range<usize>) -> usize {
        let tokens = || self.fact.tokens.iter();
        let words = || tokens().filter(|t| t.keys.stop && !t.keys.light);
        let found = words().filter(|t| {
            self.reply.tokens[window.clone()]
                .iter()
                .any(|r| r.keys.same_letters(&t.keys))
        });
        found.count() * 100 / words().count().max(1)
    }

    /// Where the reply says a fact's word or its contrary.
    fn places(&self, there: usize) -> Vec<Place> {
        let grammar = self.language.lexis.grammar;
        let its = &self.fact.words[there];
        let expected = is_negative(its);
        let fact = &self.fact.tokens[there].keys;
        let mut places = Vec::new();
        for (at, word) in self.reply.words.iter().enumerate() {
            let keys = &self.reply.tokens[at].keys;
            let same = || {
                self.fact
                    .same_word(there, self.reply, at, grammar.inflecting)
            };
            let opposite = fact.side.is_some() && keys.side == fact.side.map(|side| side ^ 1);
            let turned = |prefix| has_prefix(keys, fact, prefix) || has_prefix(fact, keys, prefix);
            let decides = opposite || (!same() && grammar.negative_prefix.is_some_and(turned));
            if decides || same() {
                let agrees = (is_negative(word) == expected) != decides;
                places.push(Place {
                    at,
                    agrees,
                    decides,
                });
            }
        }
        places
    }

    /// What stands in the way of evidence, the most telling first.
    fn obstacle(
        &self,
        evidence: &Evidence,
        negated: bool,
        conditional_cue: bool,
    ) -> Option<Obstacle> {
        let most = |mark: &dyn Fn(usize) -> bool| {
            evidence.at.iter().filter(|at| mark(**at)).count() * 2 > evidence.at.len()
        };
        if negated {
            return Some(Obstacle::Negated);
        }
        if self.wrong_value(evidence) {
            return Some(Obstacle::WrongValue);
        }
        if most(&|at| self.reply.words[at].asked) {
            return Some(Obstacle::Asked);
        }
        let conditional = most(&|at| self.reply.words[at].conditional) && !evidence.tells_value;
        (conditional && !conditional_cue && !self.fact_conditional).then_some(Obstacle::Conditional)
    }

    /// Whether values beside the topic contradict the fact's, and none agrees.
    fn wrong_value(&self, evidence: &Evidence) -> bool {
        let near = |v: &&Value| {
            evidence.at.iter().any(|at| {
                let same_sentence =
                    self.reply.words[*at].sentence == self.reply.words[v.first].sentence;
                same_sentence && v.first.abs_diff(*at).min(v.last.abs_diff(*at)) <= VALUE_REACH
            })
        };
        self.fact.values.iter().any(|expected| {
            let contradicts = |v: &Value| v.comparable(expected) || self.same_count(v, expected);
            let other = |v: &&Value| !self.fact.values.iter().any(|e| e.same(v));
            let beside = || self.reply.values.iter().filter(near);
            // The right value beside another one is no contradiction: “not five days, three”.
            beside().filter(other).any(contradicts) && !beside().any(|v| v.same(expected))
        })
    }

    /// Whether two bare numbers in digits count the same thing: “day 14”, “14 lights”.
    fn same_count(&self, value: &Value, expected: &Value) -> bool {
        if value.kind != Kind::Plain
            || expected.kind != Kind::Plain
            || !self.fact.tokens[expected.first].keys.digits
        {
            return false;
        }
        let alike = |at: Option<usize>, there: Option<usize>| match (at, there) {
            (Some(at), Some(there))
                if there < self.fact.words.len() && at < self.reply.words.len() =>
            {
                self.fact.is_content(there)
                    && self.reply.same_word(
                        at,
                        &self.fact,
                        there,
                        self.language.lexis.grammar.inflecting,
                    )
            }
            _ => false,
        };
        alike(value.first.checked_sub(1), expected.first.checked_sub(1))
            || alike(Some(value.last + 1), Some(expected.last + 1))
    }
}

pub(super) fn is_negative(word: &Word) -> bool {
    word.negated || word.denied
}

fn stronger(a: &Evidence, b: &Evidence) -> bool {
    let rank = |e: &Evidence| (e.strength >= ENOUGH && e.obstacle.is_none(), e.strength);
    rank(a) > rank(b)
}

/// The first of these places within a window where both agree, else the first.
pub(super) fn word_in(window: &Range<usize>, places: &[Place]) -> Option<Place> {
    let mut inside = places.iter().filter(|place| window.contains(&place.at));
    let first = inside.next()?;
    let same = std::iter::once(first).chain(inside).find(|p| p.agrees);
    Some(*same.unwrap_or(first))
}
