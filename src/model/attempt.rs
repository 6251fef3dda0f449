//! An attempt in one row: what lists and curves need without reading all its events.

use super::event::{Event, Mode, Outcome, Terms, What};
use super::time::{Millis, Moment};

/// A fold of an attempt's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What it is.
    pub terms: Terms,
    /// How it came out; `None` while it goes on.
    pub outcome: Option<Outcome>,
    /// Answers given.
    pub turns: u32,
    /// How long the customer waited for the first answer, at the desk's clock.
    pub first_reply: Option<Millis>,
    /// Active time from beginning to the last event.
    pub lasted: Millis,
    /// The customer's mood after the last event; 0 where it never changed.
    pub mood: i32,
    /// Turns in which the customer had to repeat, ask again or wait in vain.
    pub efforts: u32,
    /// Number of events.
    pub events: u32,
}

impl Summary {
    /// Folds events, the first of which must begin the attempt; `None` where it does not.
    pub fn fold(events: &[Event]) -> Option<Summary> {
        let (first, rest) = events.split_first()?;
        let What::AttemptStarted(terms) = &first.what else {
            return None;
        };
        let mut summary = Summary {
            terms: (**terms).clone(),
            outcome: None,
            turns: 0,
            first_reply: None,
            lasted: first.at,
            mood: 0,
            efforts: 0,
            events: 1,
        };
        for event in rest {
            summary.take(event);
        }
        Some(summary)
    }

    /// Folds one more event.
    pub fn take(&mut self, event: &Event) {
        use super::event::Routed;
        self.events += 1;
        self.lasted = self.lasted.max(event.at);
        match &event.what {
            What::ReplyGiven { took, .. } => {
                self.turns += 1;
                self.first_reply.get_or_insert(*took);
            }
            What::ReplyScored {
                route: Routed::Otherwise | Routed::AsSilence,
                ..
            }
            | What::SilenceFell { .. } => self.efforts += 1,
            What::MoodChanged { to, .. } => self.mood = *to,
            What::AttemptEnded(outcome) => self.outcome = Some((**outcome).clone()),
            _ => {}
        }
    }

    /// When it began.
    pub fn began(&self) -> Moment {
        self.terms.began
    }

    /// How it was played.
    pub fn mode(&self) -> Mode {
        self.terms.mode
    }

    /// Whether it can be gone on with.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none()
    }
}
