//! Checks that look at a whole scenario, most of them by playing it. Reads no files, prints nothing and
//! starts no threads.
//!
//! Reading order: [`lint`], [`plan`], [`simulate`], [`lines`].

pub mod lines;
pub mod lint;
pub mod plan;
pub mod simulate;
