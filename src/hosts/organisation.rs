//! The scorer with what the organisation of this machine settled for itself. Fits and judges nothing.

use crate::scoring::organisation::{self, FILE};
use crate::scoring::{Options, Scorer};
use anyhow::Context;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The folder for it in the data folder.
pub fn folder(data: &Path) -> PathBuf {
    data.join("scoring")
}

/// What `organisation.ron` in this folder says; as shipped where there is none.
///
/// # Errors
/// Where there is one that cannot be read: judging otherwise than it says would be worse.
pub fn options(folder: &Path) -> anyhow::Result<Options> {
    let path = folder.join(FILE);
    let text = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Options::default()),
        other => other.with_context(|| path.display().to_string())?,
    };
    let read = organisation::read(&text);
    let (tone, organisation) = read.with_context(|| path.display().to_string())?;
    Ok(Options { tone, organisation })
}

/// The scorer of the organisation in this folder.
///
/// # Errors
/// Where its file, or a language pack, cannot be read.
pub fn scorer(folder: &Path) -> anyhow::Result<Scorer> {
    let scorer = Scorer::new().context("the language packs of the scorer cannot be read")?;
    Ok(scorer.with(options(folder)?))
}

/// The scorer of a folder that somebody named: there must be a file.
///
/// # Errors
/// Where there is none, or it cannot be read.
pub fn scorer_of_named(folder: &Path) -> anyhow::Result<Scorer> {
    let path = folder.join(FILE);
    anyhow::ensure!(
        path.is_file(),
        "{}: not there; name the folder that `aplomb calibrate --fit` wrote to",
        path.display()
    );
    scorer(folder)
}
