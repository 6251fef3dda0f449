//! Which authored choice a typed reply is nearest to: what it achieves first, then its words, then its
//! manner. Does not decide where the conversation goes.

use super::language::Language;
use super::text::Text;
use super::{Candidate, Nearness};
use crate::model::ids::CriterionId;
use crate::model::points::Points;

/// Per cent that each kind of likeness counts.
const CRITERIA: usize = 50;
const WORDS: usize = 35;
const MANNER: usize = 15;
/// Below this a reply is near nothing.
const THRESHOLD: usize = 35;
/// Without a criterion in common, so many content words must be shared.
const SHARED: usize = 2;

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
    let mut best: Option<Nearness> = None;
    for (index, candidate) in candidates.iter().enumerate() {
        let near = nearness(known, index, candidate);
        if let Some(near) = near
            && best.as_ref().is_none_or(|b| near.percent > b.percent)
        {
            best = Some(near);
        }
    }
    best
}

fn nearness(known: &Known<'_>, index: usize, candidate: &Candidate) -> Option<Nearness> {
    let text = known.language.authored(&candidate.text);
    let (words, shared) = common(known, &text);
    let both = known
        .met
        .iter()
        .filter(|id| candidate.meets.contains(id))
        .count();
    let either = known.met.len() + candidate.meets.len() - both;
    if both == 0 && shared.len() < SHARED {
        return None;
    }
    let criteria = (both * CRITERIA).checked_div(either);
    let distance = (super::shares::scale_points(candidate.empathy) - known.empathy)
        .0
        .unsigned_abs() as usize;
    let manner = MANNER * 10_000_usize.saturating_sub(distance) / 10_000;
    let percent = match criteria {
        Some(criteria) => criteria + WORDS * words / 100 + manner,
        // Neither meets anything: the words decide.
        None => (CRITERIA + WORDS) * words / 100 + manner,
    };
    let near = percent >= THRESHOLD;
    near.then(|| Nearness {
        index,
        percent: percent.min(100) as u8,
        shared,
    })
}

/// How much of their content words both have in common, in per cent, and which.
fn common(known: &Known<'_>, text: &Text) -> (usize, Vec<String>) {
    let inflecting = known.language.lexis.grammar.inflecting;
    let content = |t: &Text| {
        (0..t.words.len())
            .filter(|at| t.is_content(*at))
            .collect::<Vec<_>>()
    };
    let (mine, theirs) = (content(known.reply), content(text));
    let in_theirs = |at: &&usize| {
        theirs
            .iter()
            .any(|there| known.reply.same_word(**at, text, *there, inflecting))
    };
    let mut shared: Vec<String> = Vec::new();
    let hits: Vec<&usize> = mine.iter().filter(in_theirs).collect();
    for at in &hits {
        let word = &known.reply.words[**at];
        let written = known
            .original
            .get(word.start..word.end)
            .unwrap_or("")
            .to_owned();
        if !shared.contains(&written) {
            shared.push(written);
        }
    }
    let back = theirs.iter().filter(|there| {
        mine.iter()
            .any(|at| known.reply.same_word(*at, text, **there, inflecting))
    });
    let total = mine.len() + theirs.len();
    ((hits.len() + back.count()) * 100 / total.max(1), shared)
}
