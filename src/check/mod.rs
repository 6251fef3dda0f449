//! What is found out by playing: plans. Reads no files and prints nothing.

pub mod plan;
