//! What a trainee does beside answering: hints, notes, more time, and a turn taken back. Judges nothing.

use super::hints::hints;
use super::session::{Made, Refusal, Session};
use super::state::State;
use crate::model::event::{Event, Mode, What};
use crate::model::time::Millis;

impl Session {
    /// Whether everything that helps is at hand.
    pub fn is_practice(&self) -> bool {
        self.state.terms.mode == Mode::Practice
    }

    /// How many hints there still are for the answer that is due.
    pub fn hints_left(&self) -> usize {
        if !self.is_practice() {
            return 0;
        }
        let given = self.state.hints as usize;
        hints(&self.cast, &self.state).len().saturating_sub(given)
    }

    /// The number of the first event of the last turn of a record of this session, where it can be
    /// taken back.
    pub fn last_turn(&self, record: &[Event]) -> Option<u32> {
        if !self.is_practice() || self.state.outcome.is_some() || self.state.scores.is_empty() {
            return None;
        }
        let held = crate::model::event::branch(record);
        held.iter().rev().find_map(|event| match event.what {
            What::ReplyGiven { .. } | What::SilenceFell { .. } => Some(event.seq),
            _ => None,
        })
    }

    /// Takes the last turn back, in practice: the customer has said again what they said before it,
    /// in the mood that they had. `record` is everything that has happened in this session.
    pub fn step_back(&mut self, record: &[Event], at: Millis) -> Result<Vec<Event>, Refusal> {
        if !self.is_practice() {
            return Err(Refusal::OnlyInPractice);
        }
        if self.state.outcome.is_some() {
            return Err(Refusal::Over);
        }
        if self.state.paused {
            return Err(Refusal::Paused);
        }
        let to = self.last_turn(record).ok_or(Refusal::Nothing)?;
        let left = self.state.clone();
        let at = at.max(left.at);
        let program = self.cast.program.clone();
        let mut before = State::new(&program, left.terms.clone());
        let held = crate::model::event::branch(record);
        let held = held
            .into_iter()
            .skip(1)
            .filter(|e| e.seq < to || e.what.is_beside());
        for event in held {
            // a record of this session fits its program
            before.take(&program, event).map_err(|_| Refusal::Nothing)?;
        }
        before.next_seq = left.next_seq;
        before.at = left.at;
        let restored = (before.mood, before.variables.clone());
        self.state = before;
        let mut made = Made {
            session: self,
            at,
            events: Vec::new(),
        };
        made.push(What::SteppedBack { to });
        // said once more, for whoever reads the record without knowing of branches
        if left.mood != restored.0 {
            made.push(What::MoodChanged {
                from: left.mood,
                to: restored.0,
            });
        }
        for (place, value) in restored.1.iter().enumerate() {
            if left.variables[place] != *value {
                let name = program.variables[place].name.clone();
                made.push(What::VariableSet {
                    name,
                    value: *value,
                });
            }
        }
        Ok(made.events)
    }

    pub(super) fn hint(&mut self, at: Millis) -> Result<Vec<Event>, Refusal> {
        if !self.is_practice() {
            return Err(Refusal::OnlyInPractice);
        }
        let mut all = hints(&self.cast, &self.state).into_iter();
        let hint = all.nth(self.state.hints as usize).ok_or(Refusal::Nothing)?;
        let node = self.cast.program.node(self.state.node).id.clone();
        Ok(self.one(at, What::HintGiven { node, hint }))
    }

    pub(super) fn note(&mut self, text: String, at: Millis) -> Result<Vec<Event>, Refusal> {
        if text.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        if text.len() > super::session::REPLY_BYTES {
            return Err(Refusal::TooLong);
        }
        Ok(self.one(at, What::NoteWritten { text }))
    }

    /// The waiting so far does not count: target, silence and patience begin anew for this answer.
    pub(super) fn more_time(&mut self, at: Millis) -> Result<Vec<Event>, Refusal> {
        if !self.is_practice() {
            return Err(Refusal::OnlyInPractice);
        }
        let by = at.since(self.state.waiting_since);
        if by == Millis(0) {
            return Ok(Vec::new());
        }
        Ok(self.one(at, What::TimeExtended { by }))
    }
}
