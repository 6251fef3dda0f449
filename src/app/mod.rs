//! The application without a screen: its state, what people and the outside may ask of it
//! ([`command`]), what it asks of the outside ([`effect`]), and the one place where a command changes
//! the state ([`update`]). Does no I/O and reads no clock. [`follow`]: scenarios
//! that change meanwhile.

mod beside;
pub mod command;
pub mod debrief;
pub mod desk;
pub mod effect;
pub mod follow;
pub mod prepared;
pub mod rate;
pub mod shelf;
pub mod state;
pub mod update;
