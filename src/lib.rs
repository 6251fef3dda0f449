//! Aplomb: a simulator in which people practise customer support before they meet customers.
//!
//! The modules, in reading order; each may import only those named in `docs/architecture.md`
//! (`tests/layers.rs` holds them to it):
//!
//! - [`model`]: plain data
//! - [`ports`]: what the core needs from outside
//! - [`text`]: Fluent: messages, scenario texts, numbers, money and dates as people write them
//! - [`scoring`]: a reply → points and reasons
//! - [`script`]: a scenario's source → a program and diagnostics
//! - [`engine`]: a program and what the trainee does → events
//! - [`check`]: lints that play
//! - [`fit`]: the scorer's weights from people's judgements
//! - [`progress`]: events → indicators, progress
//! - [`report`]: HTML, CSV and JSON
//! - [`app`]: the application without a screen
//! - [`ui`]: the screen, egui only
//! - [`storage`][]: SQLite
//! - [`library`]: scenario folders and the built-in ones
//! - [`hosts`]: the window and the command line

pub mod app;
pub mod check;
pub mod engine;
pub mod fit;
pub mod hosts;
pub mod library;
pub mod model;
pub mod ports;
pub mod progress;
pub mod report;
pub mod scoring;
pub mod script;
pub mod storage;
pub mod text;
#[cfg(feature = "desktop")]
pub mod ui;
