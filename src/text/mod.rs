//! Words for people: Fluent messages of the interface and of scenarios; numbers, money, dates and
//! durations as each language writes them. Loads only what is built into the binary.

pub mod catalogue;
pub mod format;
pub mod negotiate;
pub mod reasons;
pub mod scenario;
pub mod telling;
