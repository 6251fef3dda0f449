//! What the guide shows works: its scenarios and overlays have no finding, its strong answers pass, its
//! verdicts are the scorer's; its links lead somewhere, and every field that the reader knows is described.
//!
//! Reading order: `pages` (reading them), `readme`, `examples`, `verdicts`, `links`, `fields`.

mod examples;
mod fields;
mod links;
mod pages;
mod readme;
mod verdicts;
