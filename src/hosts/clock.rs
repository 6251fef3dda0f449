//! The system's clocks and its source of chance, the only places where they are read.

use crate::app::command::Now;
use crate::model::time::Moment;
use crate::ports::Clock;
use std::time::Instant;

/// The system's clocks.
pub struct SystemClock {
    since: Instant,
}

impl SystemClock {
    /// A steady clock that begins now.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the port's one implementation"
    )]
    pub fn new() -> SystemClock {
        SystemClock {
            since: Instant::now(),
        }
    }

    /// The time, by the calendar and by the steady clock.
    pub fn read(&self) -> Now {
        Now {
            moment: self.now(),
            steady_ms: self.since.elapsed().as_millis() as u64,
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        SystemClock::new()
    }
}

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the port's one implementation"
    )]
    fn now(&self) -> Moment {
        Moment(jiff::Timestamp::now().as_millisecond())
    }
}

/// 64 random bits from the system.
pub fn random() -> u64 {
    rand::random()
}
