//! The turns that were rated in the app → rated replies. Judges nothing.

use super::read::Replies;
use crate::hosts::cli::Places;

/// Reads them all.
///
/// # Errors
/// Where the store cannot be read.
pub fn read(_places: &Places, _into: &mut Replies) -> anyhow::Result<()> {
    anyhow::bail!("no turn was rated in the app yet")
}
