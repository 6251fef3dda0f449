//! Spans and points of time as plain numbers. Reading a clock is a host's work.

use serde::{Deserialize, Serialize};

/// Milliseconds of active play since the attempt began; pauses do not count.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Millis(pub u64);

impl Millis {
    /// Whole seconds.
    pub const fn seconds(seconds: u64) -> Self {
        Millis(seconds * 1000)
    }

    /// Difference that stops at zero.
    pub fn since(self, earlier: Millis) -> Millis {
        Millis(self.0.saturating_sub(earlier.0))
    }

    /// As seconds, for display and export.
    pub fn as_secs_f64(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}

/// A moment of the calendar: milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

/// How much more time a learner takes than the targets give: WCAG 2.2.1 asks for at least ten times,
/// or no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Allowance {
    /// Targets, silence and patience last this many times as long; 1 to 10.
    Times(u8),
    /// No clock: the customer waits for ever and speed is not measured.
    Off,
}

impl Default for Allowance {
    fn default() -> Self {
        Allowance::Times(1)
    }
}

impl Allowance {
    /// The factor, or `None` where there is no clock.
    pub fn factor(self) -> Option<u64> {
        match self {
            Allowance::Times(n) => Some(u64::from(n.clamp(1, 10))),
            Allowance::Off => None,
        }
    }
}
