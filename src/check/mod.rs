//! Checks that look at a whole scenario, some of them by playing it. Reads no files and prints nothing.
//!
//! Reading order: [`lint`].

pub mod lint;
