//! A conversation that is going on: the session, what of it is on disk and may be shown, the draft, and
//! the clock that stops when the desk is left.

use super::command::Now;
use super::follow::Trial;
use crate::engine::session::Session;
use crate::model::event::Event;
use crate::model::ids::{ArticleId, AttemptId};
use crate::model::time::Millis;
use crate::text::scenario::Values;

/// A conversation that is going on.
pub struct Desk {
    /// The play.
    pub session: Session,
    /// Everything that happened.
    pub events: Vec<Event>,
    /// How many of them are on disk. Only these may be shown.
    pub stored: usize,
    /// What is being typed.
    pub draft: String,
    /// The open article.
    pub article: Option<ArticleId>,
    /// Whether it is a trial of a changed scenario, which is not recorded.
    pub trial: Option<Trial>,
    /// Whether the last write failed; the conversation waits until it succeeds.
    pub unsaved: bool,
    clock: Stopwatch,
}

/// Counts active time.
#[derive(Clone, Copy, Debug)]
struct Stopwatch {
    counted: Millis,
    running_since: Option<u64>,
}

impl Desk {
    /// A desk at which the session begins, or goes on after its last event.
    pub fn new(session: Session, events: Vec<Event>, stored: usize, now: Now) -> Desk {
        let counted = session.state().at;
        let clock = Stopwatch {
            counted,
            running_since: Some(now.steady_ms),
        };
        Desk {
            session,
            events,
            stored,
            draft: String::new(),
            article: None,
            trial: None,
            unsaved: false,
            clock,
        }
    }

    /// Which attempt.
    pub fn attempt(&self) -> &AttemptId {
        &self.session.state().terms.attempt
    }

    /// Active time of the attempt now.
    pub fn at(&self, now: Now) -> Millis {
        let running = self
            .clock
            .running_since
            .map_or(0, |since| now.steady_ms.saturating_sub(since));
        Millis(self.clock.counted.0 + running)
    }

    /// Lets the clock run, where it does not already.
    pub fn start_clock(&mut self, now: Now) {
        self.clock.running_since.get_or_insert(now.steady_ms);
    }

    /// Stops the clock.
    pub fn stop_clock(&mut self, now: Now) {
        self.clock = Stopwatch {
            counted: self.at(now),
            running_since: None,
        };
    }

    /// The events that are on disk, which may be shown.
    pub fn shown(&self) -> &[Event] {
        &self.events[..self.stored.min(self.events.len())]
    }

    /// Whether everything is on disk, so that the trainee may answer.
    pub fn is_ready(&self) -> bool {
        self.stored >= self.events.len() && !self.unsaved
    }

    /// Whether the conversation is over and everything on disk.
    pub fn is_over(&self) -> bool {
        self.session.state().outcome.is_some() && self.is_ready()
    }

    /// Whether silence or the end of the customer's patience is due.
    pub fn is_due(&self, now: Now) -> bool {
        self.is_ready()
            && !self.session.state().paused
            && self
                .session
                .deadline()
                .is_some_and(|due| self.at(now) >= due)
    }

    /// The values that texts of the scenario refer to, now.
    pub fn values(&self) -> Values {
        let state = self.session.state();
        self.session
            .cast()
            .texts
            .values(&state.drawn, &state.variables)
    }

    /// How long the customer has waited for this answer, against the target.
    pub fn wait(&self, now: Now) -> Wait {
        let state = self.session.state();
        let program = &self.session.cast().program;
        let rate = u64::from(program.channel.clock_rate());
        let waited = self.at(now).since(state.waiting_since);
        let reading = crate::scoring::reading_ms(&state.line);
        let target = state.terms.allowance.factor().map(|factor| {
            Millis(u64::from(state.target(program)) * 1000 * factor / rate + reading)
        });
        Wait {
            waited,
            target,
            rate: program.channel.clock_rate(),
        }
    }
}

/// How long the customer has waited, at the desk's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Since the line was shown.
    pub waited: Millis,
    /// The target with the time for reading and the learner's allowance; `None`: no clock.
    pub target: Option<Millis>,
    /// Seconds of story time in a second at the desk.
    pub rate: u32,
}
