//! Plans: a conversation that is written down beside its scenario, with what must come of it. Pure: the
//! same plan and scenario give the same outcome.
//!
//! Reading order: `script::plan` (how one is written), [`fit()`] (does it name things that there are),
//! [`run()`], [`compare`], [`bless()`], [`show()`].

pub mod bless;
pub mod compare;
pub mod fit;
pub mod run;
pub mod show;
#[cfg(test)]
mod tests;

pub use bless::bless;
pub use fit::fit;
pub use run::run;
pub use show::{ending, json, show};

use crate::engine::session::Refusal;
use crate::model::diagnostic::Place;
use crate::model::event::Event;
use crate::model::time::Millis;

/// What came of a plan.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// All that happened.
    pub events: Vec<Event>,
    /// What is otherwise than expected, in order.
    pub differences: Vec<Difference>,
    /// The step that could not be done; nothing after it was.
    pub stuck: Option<Stuck>,
    /// What would be written where nothing is expected yet.
    pub blanks: Vec<Edit>,
    /// When it ended, in active time.
    pub at: Millis,
}

impl Outcome {
    /// Whether all is as expected.
    pub fn holds(&self) -> bool {
        self.differences.is_empty() && self.stuck.is_none()
    }
}

/// Something that is otherwise than expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The step, from 1; `None`: at the end.
    pub step: Option<usize>,
    /// Where the plan says what is expected.
    pub place: Place,
    /// The field: `node`, `mood` …
    pub field: &'static str,
    /// What was expected, as it is written in a plan.
    pub expected: String,
    /// What was found.
    pub found: String,
    /// What would be written to expect what was found; `None` where that cannot be expected.
    pub edit: Option<Edit>,
    /// How many events had happened.
    pub after: usize,
}

/// A step that could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// The step, from 1.
    pub step: usize,
    /// Where it stands.
    pub place: Place,
    /// Why.
    pub refusal: Refusal,
    /// What could have been done instead; may be empty.
    pub mend: String,
}

/// A replacement of some bytes of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Which bytes.
    pub place: Place,
    /// What shall stand there.
    pub text: String,
    /// Whether it belongs between the brackets that stand at this place, and not in their stead.
    pub inside: bool,
}
