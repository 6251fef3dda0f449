//! Checks that look at a whole scenario, most of them by playing it. Reads no files and prints nothing.
//!
//! Reading order: [`lint`], [`plan`].

pub mod lint;
pub mod plan;
