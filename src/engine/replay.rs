//! Plays a record again and compares, event by event.

use super::Cast;
use super::session::{Input, Session};
use crate::model::event::{Event, What};
use crate::model::program::Ending;

/// What a replay says of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every event came out the same, scores included.
    Same,
    /// Another scorer judged then; its scores stand, and nothing can be compared.
    OtherScorer,
    /// The first event that came out otherwise.
    Differs {
        /// Its number.
        seq: u32,
        /// What is recorded; `None` where the record ends.
        recorded: Option<Box<Event>>,
        /// What came out now; `None` where nothing did.
        now: Option<Box<Event>>,
    },
}

/// Plays a record again with the version of the scenario that it was played on.
pub fn replay(cast: &Cast, events: &[Event]) -> Verdict {
    let Some(What::AttemptStarted(terms)) = events.first().map(|e| &e.what) else {
        return differs(events.first(), None);
    };
    if terms.scorer != cast.scorer.id() {
        return Verdict::OtherScorer;
    }
    // What a trainer said of it afterwards was no part of the play.
    let mut events = events.to_vec();
    events.retain(|e| !matches!(e.what, What::TurnRated { .. }));
    let (mut session, mut made) = Session::begin(cast.clone(), (**terms).clone());
    let mut place = 0;
    loop {
        for now in &made {
            match events.get(place) {
                // a record may end within what one input made only if it was cut off
                Some(recorded) if recorded == now => place += 1,
                other => return differs(other, Some(now)),
            }
        }
        let Some(next) = events.get(place) else {
            return Verdict::Same;
        };
        let done = match (&next.what, input_of(next)) {
            (What::SteppedBack { .. }, _) => session.step_back(&events[..place], next.at),
            (_, Some(input)) => session.apply(input, next.at),
            (_, None) => return differs(Some(next), None),
        };
        match done {
            Ok(events) if !events.is_empty() => made = events,
            _ => return differs(Some(next), None),
        }
    }
}

/// What the trainee did that made this event the first of its kind.
pub(super) fn input_of(event: &Event) -> Option<Input> {
    match &event.what {
        What::ReplyGiven {
            choice: Some(id), ..
        } => Some(Input::Choose(id.clone())),
        What::ReplyGiven { text, .. } => Some(Input::Type(text.clone())),
        What::SilenceFell { .. } | What::PatienceLost { .. } => Some(Input::Wait),
        What::ArticleOpened { article } => Some(Input::OpenArticle(article.clone())),
        What::Paused => Some(Input::Pause),
        What::Resumed { on } => Some(Input::Resume(*on)),
        What::AttemptEnded(outcome) if outcome.ending == Ending::Abandoned => Some(Input::GiveUp),
        What::HintGiven { .. } => Some(Input::Hint),
        What::NoteWritten { text } => Some(Input::Note(text.clone())),
        What::PreparedInserted { name, text } => Some(Input::Prepare {
            name: name.clone(),
            text: text.clone(),
        }),
        What::TimeExtended { .. } => Some(Input::MoreTime),
        What::DraftKept { text } => Some(Input::KeepDraft(text.clone())),
        _ => None,
    }
}

fn differs(recorded: Option<&Event>, now: Option<&Event>) -> Verdict {
    let seq = recorded.or(now).map_or(0, |e| e.seq);
    Verdict::Differs {
        seq,
        recorded: recorded.cloned().map(Box::new),
        now: now.cloned().map(Box::new),
    }
}
