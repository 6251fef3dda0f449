//! What the desk does beside answering: pausing where one is, taking a turn back, prepared texts, and the
//! draft that is kept. Called by `update` alone.

use super::command::Now;
use super::effect::Effect;
use super::prepared;
use super::state::App;
use super::update::{happened, play};
use crate::engine::session::Input;
use crate::model::event::{Event, What};

/// Stops the clock where one is; the conversation is covered meanwhile.
pub fn pause(app: &mut App, now: Now) -> Vec<Effect> {
    let practice = app.desk.as_ref().is_some_and(|d| d.session.is_practice());
    if !practice {
        return Vec::new();
    }
    let mut effects = keep_draft(app, now);
    effects.extend(play(app, Input::Pause, now));
    if let Some(desk) = &mut app.desk {
        desk.stop_clock(now);
    }
    effects
}

/// Goes on after a pause.
pub fn go_on(app: &mut App, now: Now) -> Vec<Effect> {
    if let Some(desk) = &mut app.desk {
        desk.start_clock(now);
    }
    play(app, Input::Resume(now.moment), now)
}

/// Takes the last turn back, once everything that happened is on disk.
pub fn step_back(app: &mut App, now: Now) -> Vec<Effect> {
    let Some(desk) = app.desk.as_mut().filter(|d| d.is_ready()) else {
        return Vec::new();
    };
    let at = desk.at(now);
    let made = desk.session.step_back(&desk.events, at);
    happened(app, made)
}

/// Puts a prepared text into the draft: in place of the `/word` that asked for it, or behind what is
/// written.
pub fn insert(app: &mut App, key: &str, now: Now) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else {
        return Vec::new();
    };
    let Some(text) = prepared::filled(key, desk) else {
        return Vec::new();
    };
    let begun = prepared::asked(&desk.draft).map_or(desk.draft.len(), |(at, _)| at);
    desk.draft.truncate(begun);
    if !desk.draft.is_empty() && !desk.draft.ends_with(char::is_whitespace) {
        desk.draft.push(' ');
    }
    desk.draft.push_str(&text);
    let name = key.to_owned();
    play(app, Input::Prepare { name, text }, now)
}

/// Lays the draft aside with the record, where it is not there already.
pub fn keep_draft(app: &mut App, now: Now) -> Vec<Effect> {
    let Some(desk) = &app.desk else {
        return Vec::new();
    };
    if desk.draft == kept_draft(&desk.events) {
        return Vec::new();
    }
    let draft = desk.draft.clone();
    play(app, Input::KeepDraft(draft), now)
}

/// What was being written when a record was left.
pub fn kept_draft(events: &[Event]) -> String {
    let last = events.iter().rev().find_map(|event| match &event.what {
        What::DraftKept { text } => Some(text.clone()),
        What::ReplyGiven { choice: None, .. } => Some(String::new()),
        _ => None,
    });
    last.unwrap_or_default()
}
