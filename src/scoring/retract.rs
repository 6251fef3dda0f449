//! What a reply does not say itself, or takes back: quoted words, a correction in a later sentence. Finds no
//! evidence; [`super::evidence`] does.

use super::evidence::{Evidence, Item, Search, is_negative, word_in};

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
        (said + 1..self.reply.sentences.len()).any(|s| {
            let sentence = &self.reply.sentences[s];
            if sentence.asks {
                return false;
            }
            let window = sentence.first..sentence.end;
            let before = self.reply.sentences[s - 1].first..sentence.end;
            let mut corrects = before.clone().filter(|at| *at > evidence.at[0]);
            let corrects =
                corrects.any(|at| self.language.meta.corrects(&self.reply.tokens, at));
            let mut but = window.clone();
            let but = but.any(|at| self.language.but.at(&self.reply.tokens, at).is_some());
            let places = items.iter().filter_map(|item| match item {
                Item::Word(_, places) => word_in(&window, places),
                Item::Value(_) => None,
            });
            let (mut found, mut against) = (0, 0);
            for place in places {
                found += 1;
                against += usize::from(!place.agrees);
            }
            let values = || self.reply.values.iter().filter(|v| window.contains(&v.first));
            let other = self.fact.values.iter().any(|its| {
                values().any(|v| v.comparable(its) && !v.same(its))
                    && !values().any(|v| v.same(its) && !is_negative(&words[v.first]))
            });
            let negates = window.clone().any(|at| words[at].negator);
            let denied = against > 0 && (found >= 2 || but || corrects);
            denied || (corrects && (negates || other)) || (but && other && found > 0)
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
