//! The cue language: short phrases with gaps, alternatives and open endings, and finding them in a text.
//! `docs/packs.md` describes it for authors. Does not judge what a hit means.

use super::lexicon::{Closeness, Lexicon};
use super::text::Text;
use super::text::clean::fold;
use super::text::phrase::Phrases;
use super::text::token::Lexis;
use super::text::word::Keys;
use std::sync::Arc;

/// So many other words may stand between two words of a cue, not counting articles and the like.
const GAP: usize = 3;
/// Between two function words only so many: “you … have … to” may mean anything.
const GAP_OF_FUNCTION_WORDS: usize = 1;
/// A negator of so many letters stands for any other as short: “not”, “never”, “no”.
const SHORT_NEGATOR: usize = 5;

/// One word of a cue.
#[derive(Clone, Debug)]
enum Part {
    /// Any form of this word; the number is its place in the lexicon.
    Word(Arc<Keys>, u32),
    /// Any word that begins so.
    Beginning(String, u32),
    /// A word that turns round.
    Negator(Arc<Keys>),
}

/// A place of a cue: any of several words, or contracted words, may stand there.
#[derive(Clone, Debug)]
struct Slot {
    alternatives: Vec<Vec<Part>>,
    /// It may be missing.
    light: bool,
}

/// A compiled cue.
#[derive(Clone, Debug)]
pub struct Cue {
    slots: Vec<Slot>,
    gap: usize,
    /// It speaks of what is not so.
    pub negative: bool,
    /// How many of its places carry content.
    pub content: usize,
}

/// The words of a text that a cue matched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hit {
    /// Places of the words, in order.
    pub at: Vec<usize>,
    /// A word carries the language's negative prefix, which the cue has not.
    pub turned: bool,
}

impl Hit {
    /// First word.
    pub fn first(&self) -> usize {
        self.at.first().copied().unwrap_or(0)
    }

    /// Last word.
    pub fn last(&self) -> usize {
        self.at.last().copied().unwrap_or(0)
    }
}

impl Cue {
    /// A cue of a pack: every word counts, and its words are entered in the lexicon.
    pub fn of_pack(
        source: &str,
        lexis: &Lexis,
        negators: &Phrases<()>,
        (lexicon, closeness): (&mut Lexicon, Closeness),
    ) -> Option<Cue> {
        let mut cue = Cue::compile(source, lexis, negators)?;
        for part in cue
            .slots
            .iter_mut()
            .flat_map(|s| &mut s.alternatives)
            .flatten()
        {
            match part {
                Part::Word(keys, id) => *id = lexicon.word(keys, closeness),
                Part::Beginning(letters, id) => *id = lexicon.beginning(letters),
                Part::Negator(_) => {}
            }
        }
        Some(cue)
    }

    /// A cue of a scenario: light words in it may be missing.
    pub fn of_scenario(source: &str, lexis: &Lexis, negators: &Phrases<()>) -> Option<Cue> {
        let mut cue = Cue::compile(source, lexis, negators)?;
        if cue.content > 0 {
            for slot in &mut cue.slots {
                slot.light = slot
                    .alternatives
                    .iter()
                    .all(|parts| match parts.as_slice() {
                        [Part::Word(keys, _)] => keys.light,
                        _ => false,
                    });
            }
        }
        Some(cue)
    }

    /// How many words it has.
    pub fn words(&self) -> usize {
        self.slots.len()
    }

    fn compile(source: &str, lexis: &Lexis, negators: &Phrases<()>) -> Option<Cue> {
        let (source, gap) = match source.trim().strip_prefix('~') {
            Some(tight) => (tight, 0),
            None => (source, GAP),
        };
        let mut content = 0;
        let mut slots: Vec<Slot> = Vec::new();
        for word in source.split_whitespace() {
            let mut alternatives = Vec::new();
            let mut says = false;
            for alternative in word.split('|') {
                let (parts, has_content) = parts(alternative, lexis, negators);
                if !parts.is_empty() {
                    says |= has_content;
                    alternatives.push(parts);
                }
            }
            if !alternatives.is_empty() {
                content += usize::from(says);
                slots.push(Slot {
                    alternatives,
                    light: false,
                });
            }
        }
        merge_doubled_negators(&mut slots);
        let negative = slots.iter().any(|s| {
            s.alternatives
                .iter()
                .flatten()
                .any(|p| matches!(p, Part::Negator(_)))
        });
        (!slots.is_empty()).then_some(Cue {
            slots,
            gap,
            negative,
            content,
        })
    }

    /// Finds the cue in a text, word by word; hits do not overlap.
    pub fn find(&self, text: &Text, inflecting: bool, prefix: Option<&str>) -> Vec<Hit> {
        let fit = |part: &Part, at: usize| fits(part, text, at, inflecting, prefix);
        let starts = (0..text.words.len()).filter(|at| self.may_begin(text, *at, &fit));
        self.hits(text, starts, &fit)
    }

    /// Whether the cue may be found from this word on. Light words at its head may be missing, and others
    /// may stand there.
    fn may_begin(&self, text: &Text, at: usize, fit: &impl Fn(&Part, usize) -> Fit) -> bool {
        let light = self.slots.iter().take_while(|s| s.light).count();
        let fits = |parts: &Vec<Part>| parts.first().is_some_and(|p| fit(p, at) != Fit::No);
        let mut head = self.slots.iter().take(light + 1);
        (light > 0 && text.words[at].light) || head.any(|slot| slot.alternatives.iter().any(fits))
    }

    /// Whether each of its places can be filled, where `stands` says which words of the lexicon stand in a
    /// text, and `negated` whether a negator does.
    pub fn is_possible(&self, stands: &impl Fn(u32) -> bool, negated: bool) -> bool {
        let part = |part: &Part| match part {
            Part::Word(_, id) | Part::Beginning(_, id) => stands(*id),
            Part::Negator(_) => negated,
        };
        let alternative = |parts: &Vec<Part>| parts.iter().all(part);
        self.slots
            .iter()
            .all(|slot| slot.light || slot.alternatives.iter().any(alternative))
    }

    /// Finds a pack's cue in a text, from those of its words at which it may begin, in order.
    pub fn find_from(&self, text: &Text, starts: impl Iterator<Item = usize>) -> Vec<Hit> {
        self.hits(text, starts, &|part, at| match part {
            Part::Word(_, id) | Part::Beginning(_, id) => {
                Fit::from(text.tokens[at].keys.cue_words.contains(id))
            }
            Part::Negator(keys) => negates(keys, text, at),
        })
    }

    /// The places in the lexicon of the words with which it may begin.
    pub fn first_words(&self) -> impl Iterator<Item = u32> {
        self.first_parts().filter_map(|part| match part {
            Part::Word(_, id) | Part::Beginning(_, id) => Some(*id),
            Part::Negator(_) => None,
        })
    }

    /// Whether it may begin with a negator.
    pub fn may_begin_negated(&self) -> bool {
        self.first_parts().any(|p| matches!(p, Part::Negator(_)))
    }

    /// Whether it may begin with the negator at this word of a text.
    pub fn begins_negated(&self, text: &Text, at: usize) -> bool {
        self.first_parts().any(|part| match part {
            Part::Negator(keys) => negates(keys, text, at) == Fit::Yes,
            Part::Word(..) | Part::Beginning(..) => false,
        })
    }

    fn first_parts(&self) -> impl Iterator<Item = &Part> {
        let alternatives = self.slots.first().into_iter().flat_map(|s| &s.alternatives);
        alternatives.filter_map(|parts| parts.first())
    }

    fn hits(
        &self,
        text: &Text,
        starts: impl Iterator<Item = usize>,
        fit: &impl Fn(&Part, usize) -> Fit,
    ) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut from = 0;
        let mut hit = Hit::default();
        for start in starts {
            if start < from {
                continue;
            }
            if self.extend(text, fit, 0, (start, start), &mut hit) && !hit.at.is_empty() {
                from = hit.last() + 1;
                hits.push(std::mem::take(&mut hit));
            }
        }
        hits
    }

    /// Matches the places from `slot` on at words `from..=to`; on failure the hit is as it was.
    fn extend(
        &self,
        text: &Text,
        fit: &impl Fn(&Part, usize) -> Fit,
        slot: usize,
        (from, to): (usize, usize),
        hit: &mut Hit,
    ) -> bool {
        let Some(place) = self.slots.get(slot) else {
            return true;
        };
        let mut to = to;
        for at in from..text.words.len() {
            if at > to {
                break;
            }
            if hit.at.last().is_some_and(|last| !reaches(text, *last, at)) {
                break;
            }
            for parts in &place.alternatives {
                let (had, turned) = (hit.at.len(), hit.turned);
                if take(parts, text, fit, at, hit) {
                    let next = hit.last() + 1;
                    if self.extend(text, fit, slot + 1, (next, next + self.gap), hit) {
                        return true;
                    }
                }
                hit.at.truncate(had);
                hit.turned = turned;
            }
            // Articles and the like do not count as words between.
            to += usize::from(slot > 0 && self.gap > 0 && text.words[at].light);
        }
        // A light word of a scenario's cue may be missing.
        place.light && self.extend(text, fit, slot + 1, (from, to), hit)
    }
}

/// Whether a cue may go on from one word to another: within a sentence, from a negator within the part
/// between two punctuation marks (“of course not, I'm sorry”); function words stand close together.
fn reaches(text: &Text, last: usize, at: usize) -> bool {
    let (from, to) = (&text.words[last], &text.words[at]);
    let functional = text.tokens[last].keys.stop && text.tokens[at].keys.stop;
    from.sentence == to.sentence
        && (!from.negator || from.segment == to.segment)
        && (!functional || at - last <= GAP_OF_FUNCTION_WORDS + 1)
}

/// Matches contracted words without a gap.
fn take(
    parts: &[Part],
    text: &Text,
    fit: &impl Fn(&Part, usize) -> Fit,
    at: usize,
    hit: &mut Hit,
) -> bool {
    for (i, part) in parts.iter().enumerate() {
        if at + i >= text.words.len() {
            return false;
        }
        match fit(part, at + i) {
            Fit::No => return false,
            Fit::Yes => {}
            Fit::Turned => hit.turned = true,
        }
        hit.at.push(at + i);
    }
    true
}

/// The words of one alternative, and whether one of them carries content.
fn parts(alternative: &str, lexis: &Lexis, negators: &Phrases<()>) -> (Vec<Part>, bool) {
    let (word, open) = match alternative.strip_suffix('*') {
        Some(word) => (word, true),
        None => (alternative, false),
    };
    let mut tokens = lexis.tokens(word);
    let mut parts = Vec::new();
    let mut content = false;
    let last = if open { tokens.pop() } else { None };
    for (i, token) in tokens.iter().enumerate() {
        if negators.at(&tokens, i).is_some() {
            parts.push(Part::Negator(token.keys.clone()));
        } else {
            content |= !token.keys.stop;
            parts.push(Part::Word(token.keys.clone(), 0));
        }
    }
    if let Some(token) = last {
        content = true;
        parts.push(Part::Beginning(fold(&word[token.start..token.end]), 0));
    }
    (parts, content)
}

/// “shouldn't|should not have”: the author means one negator, written in two ways.
fn merge_doubled_negators(slots: &mut Vec<Slot>) {
    let mut at = 0;
    while at + 1 < slots.len() {
        let ends = |parts: &Vec<Part>| matches!(parts.last(), Some(Part::Negator(_)));
        let lone = match slots[at + 1].alternatives.as_slice() {
            [parts] if parts.len() == 1 && ends(parts) => Some(parts[0].clone()),
            _ => None,
        };
        if let Some(negator) = lone
            && slots[at].alternatives.len() > 1
            && slots[at].alternatives.iter().any(ends)
        {
            for parts in slots[at].alternatives.iter_mut().filter(|p| !ends(p)) {
                parts.push(negator.clone());
            }
            slots.remove(at + 1);
        }
        at += 1;
    }
}

/// How a word fits a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    No,
    Yes,
    /// It is the word with the language's negative prefix.
    Turned,
}

impl From<bool> for Fit {
    fn from(fits: bool) -> Fit {
        if fits { Fit::Yes } else { Fit::No }
    }
}

fn fits(part: &Part, text: &Text, at: usize, inflecting: bool, prefix: Option<&str>) -> Fit {
    let keys = &text.tokens[at].keys;
    match part {
        Part::Word(word, _) if word.alike(keys, inflecting) => Fit::Yes,
        Part::Word(word, _) => match prefix {
            Some(prefix) if has_prefix(keys, word, prefix) => Fit::Turned,
            _ => Fit::No,
        },
        Part::Beginning(letters, _) => Fit::from(keys.folded.starts_with(letters.as_str())),
        Part::Negator(word) => negates(word, text, at),
    }
}

/// Whether `keys` is `word` with the language's negative prefix before it.
pub fn has_prefix(keys: &Keys, word: &Keys, prefix: &str) -> bool {
    let Some(rest) = keys.folded.strip_prefix(prefix) else {
        return false;
    };
    let same = rest
        .chars()
        .zip(word.folded.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let longer = word.letters.max(rest.chars().count());
    same >= 3 && (rest == word.folded || (same >= 4 && same * 100 >= longer * 60))
}

fn negates(word: &Keys, text: &Text, at: usize) -> Fit {
    let keys = &text.tokens[at].keys;
    let short = keys.letters <= SHORT_NEGATOR && word.letters <= SHORT_NEGATOR;
    Fit::from(keys.folded == word.folded || (text.words[at].negator && short))
}

#[cfg(test)]
mod tests {
    use super::Cue;
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::language;
    use crate::scoring::text::Text;

    fn found(lang: Lang, cue: &str, text: &str) -> bool {
        let language = language(lang);
        let cue = Cue::of_scenario(cue, &language.lexis, &language.negators).expect("a cue");
        let grammar = language.lexis.grammar;
        !cue.find(
            &Text::read(language, text),
            grammar.inflecting,
            grammar.negative_prefix,
        )
        .is_empty()
    }

    #[test]
    fn words_stand_in_order_with_up_to_three_between() {
        assert!(found(
            Lang::En,
            "burning smell",
            "a burning, rather nasty smell"
        ));
        assert!(!found(Lang::En, "burning smell", "a smell of burning"));
        assert!(!found(
            Lang::En,
            "burning smell",
            "burning one two three four smell"
        ));
        assert!(!found(
            Lang::En,
            "burning smell",
            "It is burning. No smell."
        ));
        assert!(!found(Lang::En, "~burning smell", "burning nasty smell"));
    }

    #[test]
    fn alternatives_and_open_endings() {
        assert!(found(
            Lang::En,
            "any smoke|sparks",
            "have you seen any sparks"
        ));
        assert!(found(Lang::En, "approv*", "subject to my approval"));
        assert!(found(Lang::En, "3-5 working|days", "it takes 3-5 days"));
        assert!(
            found(Lang::En, "e-mail wrong", "that email is wrong")
                || found(Lang::En, "e-mail|email wrong", "that email is wrong")
        );
    }

    #[test]
    fn negators_and_contractions_are_read_alike() {
        for text in [
            "I shouldn't have promised it",
            "I should not have promised",
            "I should never have promised that",
        ] {
            assert!(
                found(Lang::En, "shouldn't|should not have promised", text),
                "{text}"
            );
        }
        assert!(found(
            Lang::En,
            "can't|cannot refund",
            "we can not yet refund it"
        ));
        assert!(!found(Lang::En, "can't|cannot refund", "we can refund it"));
        assert!(found(Lang::En, "i'm refunding", "I am refunding it"));
    }

    #[test]
    fn light_words_may_be_missing_but_pronouns_may_not() {
        assert!(found(
            Lang::En,
            "don't need the receipt",
            "You do not need a receipt"
        ));
        assert!(!found(Lang::En, "your fault", "that was our fault"));
    }
}
