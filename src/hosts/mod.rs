//! The hosts: the window and the command line. They alone read clocks, start threads, touch the file
//! system and own frameworks; everything that they show or decide comes from `app` and below.

pub mod cli;
pub mod clock;
#[cfg(feature = "desktop")]
pub mod desktop;
pub mod export;
pub mod home;
pub mod organisation;
mod terminal;
