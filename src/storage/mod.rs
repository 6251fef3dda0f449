//! Keeping what happened: the store in SQLite, and the thread that it works on. Judges nothing and
//! folds nothing but the summary row of an attempt.
//!
//! Reading order: [`sqlite`] (the store), `open` (folder, pragmas), `migrate`, `append` (events),
//! `rows` (values in and out), `trouble` (what went wrong), `aside` (damaged files), [`worker`].

mod append;
mod aside;
mod migrate;
mod open;
mod rows;
pub mod sqlite;
#[cfg(test)]
mod testing;
mod trouble;
pub mod worker;

pub use sqlite::SqliteStore;
pub use worker::{Reply, Request, Worker, WorkerGone};

use std::path::PathBuf;

/// The name of the database in its folder.
pub const DATABASE: &str = "aplomb.db";

/// Where this platform keeps the data of a user's applications; `None` where the user has no home.
pub fn default_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "Aplomb").map(|dirs| dirs.data_dir().to_owned())
}
