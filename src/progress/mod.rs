//! Events → what they say of a person: an attempt turn by turn ([`attempt`]), estimated indicators
//! ([`indicators`]), and the whole of somebody's practice ([`overview`]).

pub mod attempt;
pub mod indicators;
pub mod overview;
