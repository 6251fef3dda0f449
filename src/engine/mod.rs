//! Playing: a program and what the trainee does → events. Pure and deterministic: time comes in as an
//! argument, chance comes from the seed. Knows nothing of files, stores and screens.
//!
//! Reading order: [`draw`], [`state`], [`evaluate`], [`lead`], [`session`], [`beside`], [`hints`], [`outcome`], [`replay`], [`again`]; then without
//! words: [`facts`], [`mark`], [`walk`].

pub mod again;
mod beside;
pub mod draw;
pub mod evaluate;
pub mod facts;
mod hints;
pub mod lead;
pub mod mark;
pub mod outcome;
pub mod replay;
pub mod session;
pub mod state;
mod turn;
pub mod walk;

use crate::model::program::Program;
use crate::scoring::Scorer;
use crate::text::scenario::ScenarioTexts;
use std::sync::Arc;

/// What a play needs besides its events: the program, its texts in one language, and the scorer.
#[derive(Clone)]
pub struct Cast {
    /// The scenario.
    pub program: Arc<Program>,
    /// Its texts in the language of the conversation.
    pub texts: Arc<ScenarioTexts>,
    /// Who judges.
    pub scorer: Arc<Scorer>,
}
