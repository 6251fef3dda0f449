//! The views, one file or folder each, in the order in which people meet them.

pub mod brief;
pub mod debrief;
pub mod desk;
pub mod gallery;
pub mod home;
pub mod judged;
pub mod parts;
pub mod progress;
pub mod settings;
