//! A Twee 3 story → a draft of a scenario, and a list of what could not be carried over. Plays no story
//! format's macros and reads no files.
//!
//! Reading order: [`read`] (text → passages), [`links`] (a passage's text → words and links), [`draft`].

pub mod draft;
pub mod links;
pub mod read;

pub use draft::{Import, Left, import};
pub use read::{Passage, Story, story};
