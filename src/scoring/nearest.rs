//! Which authored choice a typed reply is nearest to: what it achieves first, then its words, then its
//! manner. Does not decide where the conversation goes.

use super::language::Language;
use super::text::Text;
use super::{Candidate, Nearness};
use crate::model::ids::CriterionId;
use crate::model::points::Points;
use std::sync::Arc;

/// Per cent that each kind of likeness counts.
const CRITERIA: usize = 50;
const WORDS: usize = 35;
const MANNER: usize = 15;
/// What is taken off where both are about criteria, and about different ones: then only words speak.
const APART: usize = 10;
/// Below this a reply is near nothing.
const THRESHOLD: usize = 28;
/// Without a criterion in common, so many content words must be shared; one less where they are so
/// many per cent of all, as in short replies.
const SHARED: usize = 3;
const SHARED_OF_FEW: usize = 40;
/// What a word counts that one candidate has alone, where a word that several have counts 1.
const OWN: usize = 2;

/// What is known of the reply.
pub struct Known<'a> {
    /// Its language.
    pub language: &'a Language,
    /// The reply, read.
    pub reply: &'a Text,
    /// As typed.
    pub original: &'a str,
    /// Criteria that it meets.
    pub met: &'a [CriterionId],
    /// Its empathy.
    pub empathy: Points,
}

/// The nearest candidate; the earlier of equals. `None` where all are far.
pub fn nearest(known: &Known<'_>, candidates: &[Candidate]) -> Option<Nearness> {
    let texts: Vec<Arc<Text>> = candidates
        .iter()
        .map(|candidate| known.language.authored(&candidate.text))
        .collect();
    let mut best: Option<Nearness> = None;
    for (index, candidate) in candidates.iter().enumerate() {
        let near = nearness(known, candidate, &common(known, &texts, index));
        if near >= THRESHOLD && best.as_ref().is_none_or(|b| near > usize::from(b.percent)) {
            best = Some(Nearness {
                index,
                percent: near.min(100) as u8,
                shared: common(known, &texts, index).shared,
            });
        }
    }
    best
}

/// In per cent; what is known to be far is 0.
fn nearness(known: &Known<'_>, candidate: &Candidate, common: &Common) -> usize {
    let both = known
        .met
        .iter()
        .filter(|id| candidate.meets.contains(id))
        .count();
    let either = known.met.len() + candidate.meets.len() - both;
    let few = usize::from(common.percent >= SHARED_OF_FEW);
    if both == 0 && common.shared.len() + few < SHARED {
        return 0;
    }
    // By what it achieves and its words; or by its words alone, since a criterion can be met in words
    // that nobody thought of.
    let achieves = (both * CRITERIA).checked_div(either).unwrap_or(0);
    let mixed = achieves + WORDS * common.percent / 100;
    let apart = if both == 0 && either > 0 { APART } else { 0 };
    let worded = ((CRITERIA + WORDS) * common.percent / 100).saturating_sub(apart);
    let likeness = mixed.max(worded);
    // The manner tells apart what says the like; on its own it makes nothing alike.
    let distance = (super::shares::scale_points(candidate.empathy) - known.empathy)
        .0
        .unsigned_abs() as usize;
    let manner = MANNER * 10_000_usize.saturating_sub(distance) / 10_000;
    likeness + manner * likeness / (CRITERIA + WORDS)
}

/// The content words that a reply and a candidate have in common.
struct Common {
    /// Of both, in per cent by their weights.
    percent: usize,
    /// As typed, each once.
    shared: Vec<String>,
}

fn common(known: &Known<'_>, texts: &[Arc<Text>], index: usize) -> Common {
    let reply = known.reply;
    let inflecting = known.language.lexis.grammar.inflecting;
    let same = |at: usize, text: &Text, there: usize| reply.same_word(at, text, there, inflecting);
    let content = |t: &Text| {
        (0..t.words.len())
            .filter(|at| t.is_content(*at))
            .collect::<Vec<_>>()
    };
    let (mine, theirs) = (content(reply), content(&texts[index]));
    let mut shared: Vec<String> = Vec::new();
    let (mut hits, mut all) = (0, 0);
    for at in mine.iter().copied() {
        let has = |text: &Text| content(text).into_iter().any(|there| same(at, text, there));
        let weight = match texts.iter().filter(|text| has(text.as_ref())).count() {
            1 => OWN,
            _ => 1,
        };
        all += weight;
        if has(&texts[index]) {
            hits += weight;
            let word = &reply.words[at];
            let written = known.original.get(word.start..word.end).unwrap_or("");
            if !shared.iter().any(|s| s == written) {
                shared.push(written.to_owned());
            }
        }
    }
    for there in theirs.iter().copied() {
        let found = mine.iter().any(|at| same(*at, &texts[index], there));
        all += 1;
        hits += usize::from(found);
    }
    Common {
        percent: hits * 100 / all.max(1),
        shared,
    }
}
