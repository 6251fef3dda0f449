//! Reports: one attempt, or a learner's whole progress, as plain data with its words, and written as
//! HTML, CSV or JSON. Reads no clock, no file and no store; what it is made from comes in as arguments.
//!
//! Reading order: [`model`] (what a report says), `words` (values with their wording), `indicators`,
//! `attempt` and `learner` (folding), [`export`] (writing).

mod attempt;
pub mod export;
mod indicators;
mod learner;
pub mod model;
mod words;

pub use attempt::attempt;
pub use learner::{Title, learner, outline};

use crate::model::learner::Learner;
use crate::model::time::Moment;
use crate::text::catalogue::Messages;

/// Whom a report is about, for whom it is worded, and when it was made.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Whose practice it is.
    pub learner: &'a Learner,
    /// The words of the reader's language.
    pub messages: &'a Messages,
    /// When the report is made.
    pub made: Moment,
}

/// Every message key that reports may ask for, apart from those of `text::reasons`; for the test of the
/// locales.
pub fn keys() -> Vec<String> {
    let mut keys: Vec<String> = [
        "allowance-standard",
        "allowance-times",
        "allowance-off",
        "yes",
        "no",
        "none",
        "of",
        "route-choice",
        "route-route",
        "route-nearest",
        "route-nearest-words",
        "route-otherwise",
        "route-as-silence",
    ]
    .iter()
    .map(|k| format!("report-{k}"))
    .collect();
    for indicator in ["csat", "nps", "ces", "frt", "resolution", "fcr"] {
        keys.push(format!("indicator-{indicator}"));
        keys.push(format!("indicator-{indicator}-how"));
    }
    keys.extend(export::keys());
    keys
}
