//! The signs of empathy, or of its lack, in a reply: hits of the pack's cues and what is computed. Gives
//! no points; [`super::empathy`] does.

use super::Turn;
use super::cue::Hit;
use super::language::Language;
use super::text::Text;
use super::wording;
use crate::model::reason::{Category, Span};

/// A sign found in a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// What it shows.
    pub category: Category,
    /// The cue of the pack; empty where it is computed.
    pub cue: String,
    /// First and last word.
    pub words: (usize, usize),
    /// Where it stands; `None` for what concerns the whole reply.
    pub span: Option<Span>,
}

/// All signs, in the order of the reply.
pub fn find(language: &Language, turn: &Turn<'_>, original: &str, reply: &Text) -> Vec<Sign> {
    let mut signs = cues(language, reply, turn.plain);
    signs.extend(wording::computed(language, turn, original, reply));
    settle(&mut signs);
    signs.sort_by_key(|s| (s.words, s.category));
    signs
}

fn cues(language: &Language, reply: &Text, plain: bool) -> Vec<Sign> {
    let mut signs = Vec::new();
    for (cue, hit) in language.cues.find(reply, &language.negators) {
        let unheard = cue.category == Category::Idiom && !plain;
        let denied = !cue.cue.negative && !stands_denied(cue.category) && is_negated(reply, &hit);
        if unheard || denied {
            continue;
        }
        let words = (hit.first(), hit.last());
        let span = Span::new(reply.words[words.0].start, reply.words[words.1].end);
        signs.push(Sign {
            category: cue.category,
            cue: cue.source.clone(),
            words,
            span: Some(span),
        });
    }
    signs
}

/// Whether a hit is turned round: a word with content in it, or all of it, is negated, or a negator stands
/// within it.
fn is_negated(reply: &Text, hit: &Hit) -> bool {
    let content = hit
        .at
        .iter()
        .any(|at| reply.words[*at].negated && reply.is_content(*at));
    let inside =
        (hit.first()..hit.last()).any(|at| reply.words[at].negator && !hit.at.contains(&at));
    content || inside || hit.at.iter().all(|at| reply.words[*at].negated)
}

/// Categories whose words do harm even where they are denied.
fn stands_denied(category: Category) -> bool {
    matches!(category, Category::Boilerplate | Category::Idiom)
}

/// Whether a category speaks for a reply.
pub fn speaks_for(category: Category) -> bool {
    super::weights::weight(category) > 0
}

/// Leaves one sign for the same words of a category, and no sympathy within words that deny it.
fn settle(signs: &mut Vec<Sign>) {
    // Longer hits first: they say more.
    let longer = |s: &Sign| {
        let length = s.words.1 - s.words.0;
        (std::cmp::Reverse(length), s.words.0, s.category)
    };
    signs.sort_by(|a, b| longer(a).cmp(&longer(b)).then_with(|| a.cue.cmp(&b.cue)));
    let mut kept: Vec<Sign> = Vec::new();
    for sign in signs.drain(..) {
        let overlaps = |k: &&Sign| {
            k.words.0 <= sign.words.1
                && sign.words.0 <= k.words.1
                && !k.cue.is_empty()
                && !sign.cue.is_empty()
        };
        let doubled = kept
            .iter()
            .filter(overlaps)
            .any(|k| k.category == sign.category);
        if !doubled {
            kept.push(sign);
        }
    }
    let denying: Vec<(usize, usize)> = kept
        .iter()
        .filter(|s| !s.cue.is_empty() && denies(s.category))
        .map(|s| s.words)
        .collect();
    kept.retain(|s| {
        let covered = denying.iter().any(|d| d.0 <= s.words.1 && s.words.0 <= d.1);
        !(covered && speaks_for(s.category) && !s.cue.is_empty())
    });
    *signs = kept;
}

/// Categories whose words take what is kind in them back.
fn denies(category: Category) -> bool {
    matches!(
        category,
        Category::NegatedEmpathy
            | Category::Sarcasm
            | Category::Dismiss
            | Category::Blame
            | Category::Rude
    )
}
