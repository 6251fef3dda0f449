//! What the application asks of the outside. Effects are carried out in their order.

use super::command::{Export, Purpose};
use crate::model::event::Event;
use crate::model::ids::AttemptId;
use crate::model::learner::{Learner, Settings};
use crate::model::source::Source;
use std::path::PathBuf;

/// One thing asked of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Keep a scenario's source; before the first events that refer to it.
    KeepSource(Box<Source>),
    /// Append events; answered by `Command::Stored` or `Command::Failed`.
    Append {
        /// To which attempt.
        attempt: AttemptId,
        /// Which.
        events: Vec<Event>,
    },
    /// Read the list of attempts.
    LoadAttempts,
    /// Read an attempt.
    LoadAttempt {
        /// Which.
        attempt: AttemptId,
        /// What for.
        purpose: Purpose,
    },
    /// Save the learner.
    SaveLearner(Learner),
    /// Save the settings.
    SaveSettings(Settings),
    /// Watch the scenario folder, or stop; each change is told by `Command::Reloaded`.
    Follow(bool),
    /// Make a report file.
    Export(Export),
    /// Show a folder.
    Reveal(PathBuf),
}
