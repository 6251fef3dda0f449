//! What a coach would whisper at a node: what sort of thing is asked and where it stands, never the
//! thing itself. Pure: the same place gives the same hints in the same order.

use super::Cast;
use super::state::State;
use crate::model::hint::Hint;
use crate::model::ids::ArticleId;
use crate::model::program::{CriterionKind, Fluency};
use crate::text::scenario::Values;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// Below this mood the feeling comes before the facts.
const UPSET: i32 = -20;
/// So many words must an article share with what is asked to be worth pointing at.
const SHARED_AT_LEAST: usize = 2;
/// Words are compared by so many letters, so that inflected forms are the same word.
const STEM: usize = 5;

/// The hints for the answer that is due, the most useful first.
pub(super) fn hints(cast: &Cast, state: &State) -> Vec<Hint> {
    let program = &cast.program;
    let expects = &program.node(state.node).expects;
    let asks = |kind| expects.iter().any(|ix| program.criterion(*ix).kind == kind);
    let mut hints = Vec::new();
    let mut when = |holds: bool, hint: Hint| {
        if holds {
            hints.push(hint);
        }
    };
    when(asks(CriterionKind::Ask), Hint::Ask);
    when(asks(CriterionKind::State), Hint::State);
    when(asks(CriterionKind::Offer), Hint::Offer);
    if let Some(article) = article(cast, state) {
        when(true, Hint::Article { article });
    }
    when(asks(CriterionKind::Never), Hint::Never);
    when(state.mood < UPSET || expects.is_empty(), Hint::Feeling);
    let learning = matches!(
        program.customer.fluency,
        Fluency::Halting | Fluency::Beginner
    );
    when(learning, Hint::Plain);
    hints
}

/// The article that has most of the words of what is asked here.
fn article(cast: &Cast, state: &State) -> Option<ArticleId> {
    let program = &cast.program;
    let values = cast.texts.values(&state.drawn, &state.variables);
    let facts: BTreeSet<String> = program
        .node(state.node)
        .expects
        .iter()
        .map(|ix| program.criterion(*ix))
        .filter(|c| c.kind != CriterionKind::Never)
        .flat_map(|c| stems(cast, c.fact, &values))
        .collect();
    let mut best = (SHARED_AT_LEAST - 1, None);
    for article in &program.knowledge {
        let mut words = stems(cast, article.title, &values);
        words.extend(stems(cast, article.body, &values));
        let shared = words.intersection(&facts).count();
        if shared > best.0 {
            best = (shared, Some(article.id.clone()));
        }
    }
    best.1
}

fn stems(cast: &Cast, ix: crate::model::program::TextIx, values: &Values) -> BTreeSet<String> {
    let text = crate::scoring::text::clean::fold(&cast.texts.render(ix, values));
    text.unicode_words()
        .filter(|word| word.chars().count() >= STEM)
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}
