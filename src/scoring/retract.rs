//! What a reply does not say itself, or takes back: quoted words, a correction in a later sentence. Finds no
//! evidence; [`super::evidence`] does.

use super::evidence::{Evidence, Item, Search, is_negative, word_in};
use super::text::Text;
use std::ops::Range;

/// Negators of a noun, not of a verb, folded, in all our languages that order freely.
const WITHOUT: [&str; 6] = ["be", "bez", "brez", "ilma", "χωρισ", "διχωσ"];

impl Search<'_> {
    /// Whether somebody else said all of it.
    pub fn is_quoted(&self, evidence: &Evidence) -> bool {
        evidence.at.iter().all(|at| self.reply.words[*at].quoted)
    }

    /// Whether a later sentence takes back what was said: it denies it, or corrects its value.
    pub fn taken_back(&self, evidence: &Evidence) -> bool {
        let words = &self.reply.words;
        let Some(said) = evidence.at.first().map(|at| words[*at].sentence) else {
            return false;
        };
        let items = self.items();
        let fact_negates = self.fact.words.iter().any(|w| w.negator || is_negative(w));
        (said + 1..self.reply.sentences.len()).any(|s| {
            let sentence = &self.reply.sentences[s];
            if sentence.asks {
                return false;
            }
            let window = sentence.first..sentence.end;
            let before = self.reply.sentences[s - 1].first..sentence.end;
            let mut corrects = before.clone().filter(|at| *at > evidence.at[0]);
            let corrects = corrects.any(|at| self.language.meta.corrects(&self.reply.tokens, at));
            let mut but = window.clone();
            let but = but.any(|at| self.language.but.at(&self.reply.tokens, at).is_some());
            let places = items.iter().filter_map(|item| match item {
                Item::Word(_, places) => word_in(&window, places),
                Item::Value(_) => None,
            });
            let (mut found, mut against) = (0, 0);
            for place in places {
                found += 1;
                // What hangs on a condition takes nothing back, and what is not so may be said in many ways.
                against +=
                    usize::from(!place.agrees && !fact_negates && !words[place.at].conditional);
            }
            let values = || {
                self.reply
                    .values
                    .iter()
                    .filter(|v| window.contains(&v.first))
            };
            let other = self.fact.values.iter().any(|its| {
                values().any(|v| v.comparable(its) && !v.same(its))
                    && !values().any(|v| v.same(its) && !is_negative(&words[v.first]))
            });
            let negates = window.clone().any(|at| words[at].negator);
            let denied = against > 0 && (found >= 2 || but || corrects);
            denied || (corrects && (negates || other)) || (but && other && found > 0)
        })
    }

    /// Whether most of what was found stands before a negated verb in its clause, as languages with endings order
    /// it: “visits our doctor does not make”. The fact itself negates nothing.
    pub(super) fn denied_after(&self, found: &[usize]) -> bool {
        let (reply, grammar) = (self.reply, self.language.lexis.grammar);
        if !grammar.inflecting || self.fact.words.iter().any(|w| w.negator || is_negative(w)) {
            return false;
        }
        let denies = |at: usize| {
            let word = reply.tokens[at].keys.folded.as_str();
            reply.words[at].negator && !WITHOUT.contains(&word)
        };
        let denied = |at: &&usize| {
            let clause = reply.words[**at].clause;
            (**at + 1..reply.words.len())
                .take_while(|next| reply.words[*next].clause == clause)
                .any(denies)
        };
        found.iter().filter(denied).count() * 2 > found.len()
    }

    /// Whether a name of the fact is missing among `unmet` where the window has another that nobody has said.
    pub(super) fn other_name(&self, window: &Range<usize>, unmet: &[usize]) -> bool {
        let inflecting = self.language.lexis.grammar.inflecting;
        let missing = unmet.iter().any(|there| self.fact.words[*there].capital);
        let known = |at: usize, text: &Text| {
            (0..text.words.len()).any(|there| self.reply.same_word(at, text, there, inflecting))
        };
        missing
            && window.clone().any(|at| {
                self.reply.words[at].capital
                    && self.reply.is_content(at)
                    && !known(at, &self.fact)
                    && !self.customer.is_some_and(|c| known(at, c))
            })
    }

    /// Whether the writer gives their word for it: “I promise”, “for certain”.
    pub fn is_promised(&self, evidence: &Evidence) -> bool {
        let words = &self.reply.words;
        let sentences: Vec<usize> = evidence.at.iter().map(|at| words[*at].sentence).collect();
        (0..words.len()).any(|at| {
            let (tokens, meta) = (&self.reply.tokens, &self.language.meta);
            sentences.contains(&words[at].sentence)
                && !words[at].negated
                && meta.promises(tokens, at)
        })
    }

    /// Whether the writer says that they do not ask.
    pub fn says_not_to_ask(&self, evidence: &Evidence) -> bool {
        let words = &self.reply.words;
        let sentence = |at: &usize| &self.reply.sentences[words[*at].sentence];
        let first = evidence.at.first().map(sentence);
        first.is_some_and(|s| !s.question_mark && words[s.first].negator)
    }
}
