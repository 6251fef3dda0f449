//! What the core needs from outside: a clock, a store, scenarios. Hosts and `storage` provide them.

use crate::model::attempt::Summary;
use crate::model::event::Event;
use crate::model::ids::{AttemptId, LearnerId, SourceHash};
use crate::model::learner::{Learner, Settings};
use crate::model::source::Source;
use crate::model::time::Moment;
use std::path::PathBuf;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, by the calendar.
    fn now(&self) -> Moment;
}

/// Keeps what happened. An `Ok` means that it is on disk and survives a power cut.
pub trait Store: Send {
    /// All learners, oldest first.
    fn learners(&mut self) -> Result<Vec<Learner>, StoreError>;
    /// Adds or renames a learner.
    fn put_learner(&mut self, learner: &Learner) -> Result<(), StoreError>;
    /// A learner's settings; the default where none were saved.
    fn settings(&mut self, learner: &LearnerId) -> Result<Settings, StoreError>;
    /// Saves a learner's settings.
    fn put_settings(&mut self, learner: &LearnerId, settings: &Settings) -> Result<(), StoreError>;
    /// Keeps a scenario's source under its hash; does nothing where it is kept already.
    fn put_source(&mut self, source: &Source) -> Result<SourceHash, StoreError>;
    /// The source with this hash.
    fn source(&mut self, hash: &SourceHash) -> Result<Option<Source>, StoreError>;
    /// Appends events in one transaction. Events that are there already, to the letter, are passed
    /// over, so that a retry is safe; another event under the same number is a [`StoreError::Conflict`].
    fn append(&mut self, attempt: &AttemptId, events: &[Event]) -> Result<(), StoreError>;
    /// All events of an attempt in order; empty where there is none.
    fn events(&mut self, attempt: &AttemptId) -> Result<Vec<Event>, StoreError>;
    /// The attempts of a learner, newest first.
    fn attempts(&mut self, learner: &LearnerId) -> Result<Vec<Summary>, StoreError>;
}

/// Why the store could not do it. The host words it in the user's language.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another Aplomb has this data open and does not share it.
    #[error("the data in {0} are in use by another Aplomb")]
    InUse(PathBuf),
    /// The folder or file may not be written.
    #[error("{0} cannot be written")]
    ReadOnly(PathBuf),
    /// The disk is full.
    #[error("the disk that holds {0} is full")]
    Full(PathBuf),
    /// Where the data are to lie there is a file, not a folder.
    #[error("{0} is not a folder")]
    NotAFolder(PathBuf),
    /// The folder is not there and cannot be created; perhaps its disk is not mounted.
    #[error("{0} is not there and cannot be created; is its disk connected?")]
    Missing(PathBuf),
    /// The database is damaged; it was put aside under the second name, nothing was overwritten.
    #[error("the database {0} is damaged; it was kept as {1}")]
    Damaged(PathBuf, PathBuf),
    /// The database was written by a newer Aplomb.
    #[error("{path} was written by a newer Aplomb (schema {found}, this one knows {known})")]
    Newer {
        /// The database.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// Ours.
        known: u32,
    },
    /// Another event has this number already: the attempt goes on somewhere else.
    #[error("attempt {attempt} already has another event {seq}")]
    Conflict {
        /// Which attempt.
        attempt: AttemptId,
        /// Which event.
        seq: u32,
    },
    /// Anything else.
    #[error("{path}: {message}")]
    Other {
        /// The database or folder.
        path: PathBuf,
        /// What it says.
        message: String,
    },
}

/// Finds scenarios.
pub trait ScenarioSource: Send {
    /// All that there are, sorted by id. A folder that cannot be read is in the second list.
    fn list(&mut self) -> (Vec<Source>, Vec<ScenarioFault>);
}

/// A scenario folder that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioFault {
    /// Which folder or file.
    pub path: PathBuf,
    /// Why, and what to do.
    pub message: String,
}
