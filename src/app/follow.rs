//! Scenarios that change while the application runs: the catalogue shows them at once, and a
//! conversation that is going on is done again in the new version, to the same place or to the answer
//! that no longer fits. What is on record stays as it is: what goes on is a trial and is not recorded.

use super::command::{Now, Screen};
use super::debrief::Debrief;
use super::desk::Desk;
use super::effect::Effect;
use super::shelf::Entry;
use super::state::App;
use crate::engine::Cast;
use crate::engine::again::{Again, Fit, again};
use crate::engine::session::Input;
use crate::model::event::{Event, Terms, What};
use crate::model::ids::AttemptId;

/// The id of every play that is not recorded; no store has an attempt of this name.
pub const TRIAL: &str = "trial";

/// What makes a conversation a trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// How far it could be done again.
    pub fit: Fit,
    /// What was done, all of it: where an author takes a change back, it goes on to where it was.
    past: Vec<Event>,
}

/// Takes in scenarios that have changed, unless an answer is on its way to the disk; then the next
/// command tries again. Whether anything was taken in.
pub(super) fn reload(app: &mut App, now: Now) -> bool {
    if app.desk.as_ref().is_some_and(|desk| !desk.is_ready()) {
        return false;
    }
    let Some(shelf) = app.pending.take() else {
        return false;
    };
    let before = std::mem::take(&mut app.shelf);
    app.shelf = shelf.or_last_good(&before);
    let gone = |app: &App| {
        app.brief
            .as_ref()
            .is_some_and(|id| app.shelf.find(id).is_none())
    };
    if gone(app) {
        app.brief = None;
    }
    let Some(desk) = app.desk.take() else {
        return true;
    };
    let id = &desk.session.cast().program.id;
    let hash = |entry: Option<&Entry>| entry.map(|e| e.hash.clone());
    let now_on = app.shelf.find(id);
    // an attempt on an older version stays on it until its scenario changes under it
    let same = hash(now_on) == hash(before.find(id));
    app.desk = Some(match now_on.filter(|_| !same) {
        Some(entry) => tried_again(app, entry, desk, now),
        None => desk,
    });
    true
}

/// The same conversation in the version that there is now.
fn tried_again(app: &App, entry: &Entry, desk: Desk, now: Now) -> Desk {
    let was = desk.session.state().terms.clone();
    let texts = entry.texts(was.lang);
    let terms = Terms {
        attempt: AttemptId::new(TRIAL),
        source: entry.hash.clone(),
        lang: texts.lang(),
        scorer: app.scorer.id(),
        ..was
    };
    let cast = Cast {
        program: entry.program.clone(),
        texts,
        scorer: app.scorer.clone(),
    };
    let past = match desk.trial {
        Some(trial) => trial.past,
        None => desk.events,
    };
    let Again {
        mut session,
        mut events,
        fit,
    } = again(cast, terms, &past);
    if app.screen == Screen::Desk {
        // what was done may end with leaving the desk, to which somebody has come back since
        let at = session.state().at;
        events.extend(
            session
                .apply(Input::Resume(now.moment), at)
                .unwrap_or_default(),
        );
    }
    let article = desk.article.filter(|id| {
        let articles = &entry.program.knowledge;
        articles.iter().any(|a| a.id == *id)
    });
    let stored = events.len();
    let mut next = Desk::new(session, events, stored, now);
    if app.screen != Screen::Desk {
        next.stop_clock(now);
    }
    next.draft = desk.draft;
    next.article = article;
    next.trial = Some(Trial { fit, past });
    next
}

/// After something was done in a trial: it may be shown at once, and where it is over it is looked back
/// at. Nothing is stored.
pub(super) fn played(app: &mut App, made: &[Event]) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else {
        return Vec::new();
    };
    desk.stored = desk.events.len();
    let answered = |e: &Event| !matches!(e.what, What::Paused | What::Resumed { .. });
    if let Some(trial) = desk.trial.as_mut().filter(|_| made.iter().any(answered)) {
        // from here on this is what was done
        trial.past.clone_from(&desk.events);
        trial.fit = Fit::Same;
    }
    if !desk.is_over() {
        return Vec::new();
    }
    let terms = &desk.session.state().terms;
    let entry = app.shelf.find(&terms.scenario);
    let source = entry.filter(|e| e.hash == terms.source);
    let source = source.map(|e| (*e.source).clone());
    if let Some(debrief) = Debrief::new(desk.events.clone(), source) {
        app.debrief = Some(debrief);
        app.desk = None;
        app.screen = Screen::Debrief;
    }
    Vec::new()
}

#[cfg(test)]
#[path = "follow_tests.rs"]
mod tests;
