//! Plain data that every other part shares: what a scenario, a reply, an event and a score are.
//! Knows nothing of files, clocks, screens or of how anything is computed.
//!
//! Reading order: [`ids`], [`lang`], [`points`], [`time`], [`expr`], [`program`], [`draw`], [`reason`],
//! [`hint`], [`event`], [`attempt`], [`learner`], [`diagnostic`], [`source`].

pub mod attempt;
pub mod diagnostic;
pub mod draw;
pub mod event;
pub mod expr;
pub mod hint;
pub mod ids;
pub mod lang;
pub mod learner;
pub mod points;
pub mod program;
pub mod reason;
pub mod source;
pub mod time;
