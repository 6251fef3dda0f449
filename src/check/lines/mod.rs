//! Replies as JSON lines, judged one by one: the contract of `aplomb score` (`docs/score.md`). Reads no files
//! and starts no threads.
//!
//! Reading order: [`read`] (bytes → what is asked), [`judge`] (the one place that asks the scorer), [`write`]
//! (what is found → an object); [`fault`].

pub mod fault;
pub mod judge;
pub mod read;
pub mod write;

pub use fault::Fault;

use crate::scoring::Scorer;

/// Scores one line; the answer is a JSON object without a line break.
///
/// # Errors
/// Where the line is no object of the contract, or its language cannot be told.
pub fn score(scorer: &Scorer, line: &[u8]) -> Result<String, Fault> {
    let asked = read::read(line)?;
    let found = judge::judge(scorer, &asked)?;
    Ok(write::object(scorer, &asked, &found))
}
