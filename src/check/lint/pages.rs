//! The pages of the mistakes that `script` finds, in the order of their codes.

use super::page::Page;

/// All of them, by part.
pub const ALL: &[&[Page]] = &[];
