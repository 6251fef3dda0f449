//! A trainer says what an answer is worth: an event beside the score, which stays as it is. Scores nothing.

use super::command::{Purpose, Rating};
use super::effect::Effect;
use super::follow::TRIAL;
use super::state::App;
use crate::model::event::{Event, What};
use crate::model::points::{Dimension, Points};

/// Longest comment, in characters.
const LONGEST: usize = 2_000;

impl App {
    /// Whether answers of the attempt that is looked back at can be rated.
    pub fn may_rate(&self) -> bool {
        let over = self.debrief.as_ref().is_some_and(|debrief| {
            let summary = &debrief.view.summary;
            !summary.is_open() && summary.terms.attempt.as_str() != TRIAL
        });
        over && self.settings.trainer && self.only_profile
    }
}

/// Appends the rating, and reads the attempt anew: what is shown is what is on disk.
pub(super) fn rate(app: &App, rating: Rating) -> Vec<Effect> {
    let Some(debrief) = app.debrief.as_ref().filter(|_| app.may_rate()) else {
        return Vec::new();
    };
    let answered = |n: u32| {
        let mut turns = debrief.view.turns.iter();
        turns.any(|t| t.number == n && t.answer.is_some())
    };
    let points = Dimension::ALL.map(|d| *rating.score.get(d));
    let sound = |p: &Points| (Points::ZERO..=Points::FULL).contains(p);
    let sensible = points.iter().flatten().all(sound) && points.iter().any(Option::is_some);
    let Some(last) = debrief
        .events
        .last()
        .filter(|_| sensible && answered(rating.turn))
    else {
        return Vec::new();
    };
    let event = Event {
        seq: last.seq + 1,
        // no time of the play has passed
        at: last.at,
        what: What::TurnRated {
            turn: rating.turn,
            score: rating.score,
            comment: rating.comment.chars().take(LONGEST).collect(),
            by: app.learner.id.clone(),
        },
    };
    let attempt = debrief.view.summary.terms.attempt.clone();
    vec![
        Effect::Append {
            attempt: attempt.clone(),
            events: vec![event],
        },
        Effect::LoadAttempt {
            attempt,
            purpose: Purpose::Debrief,
        },
    ]
}

#[cfg(test)]
#[path = "rate_tests.rs"]
mod tests;
