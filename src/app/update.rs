//! The one place where a command changes the application. Takes microseconds: scoring one reply is
//! done here, disk and network never.

use super::beside;
use super::command::{Command, Consequence, Failure, Now, Purpose, Screen, Setting};
use super::debrief::Debrief;
use super::desk::Desk;
use super::effect::Effect;
use super::follow;
use super::rate;
use super::shelf::Entry;
use super::state::{App, Notice, Tone};
use crate::engine::Cast;
use crate::engine::session::{Input, Refusal, Session};
use crate::model::event::{Event, Mode, Terms, What};
use crate::model::ids::{AttemptId, ScenarioId, hex_id};
use crate::model::source::Source;
use crate::text::catalogue::Messages;
use fluent_bundle::FluentValue;
use std::path::PathBuf;

/// What the outside lends to an update: the time, and chance for ids and seeds.
pub struct Outside<'a> {
    /// The time.
    pub now: Now,
    /// Random bits.
    pub random: &'a mut dyn FnMut() -> u64,
}

/// Carries out a command.
pub fn update(app: &mut App, command: Command, outside: &mut Outside<'_>) -> Vec<Effect> {
    let effects = carry_out(app, command, outside);
    if follow::reload(app, outside.now) {
        foretell(app, outside);
    }
    effects
}

fn carry_out(app: &mut App, command: Command, outside: &mut Outside<'_>) -> Vec<Effect> {
    let now = outside.now;
    match command {
        Command::Open(screen) => {
            foretell(app, outside);
            open(app, screen, now)
        }
        Command::ShowBrief(scenario) => {
            app.brief = Some(scenario);
            Vec::new()
        }
        Command::CloseBrief => {
            app.brief = None;
            Vec::new()
        }
        Command::Start { scenario, seed } => start(app, &scenario, seed, outside),
        Command::Continue(attempt) => {
            if app.desk.as_ref().is_some_and(|d| *d.attempt() == attempt) {
                return open(app, Screen::Desk, now);
            }
            vec![Effect::LoadAttempt {
                attempt,
                purpose: Purpose::Continue,
            }]
        }
        Command::Choose(id) => play(app, Input::Choose(id), now),
        Command::SendDraft => send_draft(app, now),
        Command::Draft(text) => {
            if let Some(desk) = &mut app.desk {
                desk.draft = text;
            }
            Vec::new()
        }
        Command::OpenArticle(article) => {
            if let Some(desk) = &mut app.desk {
                desk.article = Some(article.clone());
            }
            play(app, Input::OpenArticle(article), now)
        }
        Command::CloseArticle => {
            if let Some(desk) = &mut app.desk {
                desk.article = None;
            }
            Vec::new()
        }
        Command::LeaveDesk => open(app, Screen::Home, now),
        Command::GiveUp => play(app, Input::GiveUp, now),
        Command::SaveAgain => save_again(app),
        Command::Tick => tick(app, now),
        Command::Debrief(attempt) => {
            vec![Effect::LoadAttempt {
                attempt,
                purpose: Purpose::Debrief,
            }]
        }
        Command::Rate(rating) => rate::rate(app, rating),
        Command::Set(setting) => set(app, setting),
        Command::Export(export) => {
            app.exporting = true;
            vec![Effect::Export(export)]
        }
        Command::Reveal(folder) => vec![Effect::Reveal(folder)],
        Command::Dismiss(id) => {
            app.notices.retain(|n| n.id != id);
            Vec::new()
        }
        Command::Stored { attempt, through } => stored(app, &attempt, through),
        Command::AttemptsLoaded(attempts) => {
            app.attempts = Some(attempts);
            app.attempts_read += 1;
            Vec::new()
        }
        Command::AttemptLoaded {
            events,
            source,
            purpose,
        } => loaded(app, events, source, purpose, now),
        Command::Reloaded(shelf) => {
            app.pending = Some(shelf);
            Vec::new()
        }
        Command::Exported(path) => {
            app.exporting = false;
            let text = app.messages.with(
                "notice-exported",
                &[("path", FluentValue::from(path.display().to_string()))],
            );
            notify(app, Tone::Info, text, path.parent().map(PathBuf::from));
            Vec::new()
        }
        Command::Failed(failure) => failed(app, &failure),
        Command::PauseDesk => beside::pause(app, now),
        Command::GoOn => beside::go_on(app, now),
        Command::MoreTime => play(app, Input::MoreTime, now),
        Command::Hint => play(app, Input::Hint, now),
        Command::StepBack => beside::step_back(app, now),
        Command::KeepNote(text) => play(app, Input::Note(text), now),
        Command::Insert(key) => beside::insert(app, key, now),
    }
}

/// Shows a screen; leaving the desk pauses the attempt.
fn open(app: &mut App, screen: Screen, now: Now) -> Vec<Effect> {
    let mut effects = Vec::new();
    if screen == Screen::Desk {
        let Some(desk) = &mut app.desk else {
            return effects;
        };
        desk.start_clock(now);
        effects.extend(play(app, Input::Resume(now.moment), now));
    } else if app.screen == Screen::Desk {
        effects.extend(beside::keep_draft(app, now));
        effects.extend(play(app, Input::Pause, now));
        if let Some(desk) = &mut app.desk {
            desk.stop_clock(now);
        }
    }
    if matches!(screen, Screen::Home | Screen::Progress) {
        effects.push(Effect::LoadAttempts);
    }
    app.screen = screen;
    app.brief = None;
    // what went well has been read by now; what did not stays until it is dismissed
    app.notices.retain(|n| n.tone == Tone::Error);
    effects
}

/// Draws the seed of every scenario's next play, where it is not drawn yet.
fn foretell(app: &mut App, outside: &mut Outside<'_>) {
    for entry in &app.shelf.entries {
        let draw = || (outside.random)() % App::SEEDS;
        app.upcoming
            .entry(entry.program.id.clone())
            .or_insert_with(draw);
    }
}

fn start(
    app: &mut App,
    scenario: &ScenarioId,
    seed: Option<u64>,
    outside: &mut Outside<'_>,
) -> Vec<Effect> {
    let Some(entry) = app.shelf.find(scenario).cloned() else {
        return Vec::new();
    };
    let mut effects = open(app, Screen::Home, outside.now);
    foretell(app, outside);
    let upcoming = if seed.is_none() {
        app.upcoming.remove(scenario)
    } else {
        None
    };
    let upcoming = upcoming.unwrap_or_else(|| (outside.random)() % App::SEEDS);
    let texts = entry.texts(app.conversation_lang());
    let id = u128::from((outside.random)()) << 64 | u128::from((outside.random)());
    let terms = Terms {
        attempt: AttemptId(hex_id(id)),
        learner: app.learner.id.clone(),
        scenario: scenario.clone(),
        source: entry.hash.clone(),
        seed: seed.unwrap_or(upcoming),
        lang: texts.lang(),
        mode: Mode::Practice,
        allowance: app.settings.allowance,
        scorer: app.scorer.id(),
        began: outside.now.moment,
    };
    let attempt = terms.attempt.clone();
    let cast = Cast {
        program: entry.program.clone(),
        texts,
        scorer: app.scorer.clone(),
    };
    let (session, events) = Session::begin(cast, terms);
    app.desk = Some(Desk::new(session, events.clone(), 0, outside.now));
    app.screen = Screen::Desk;
    effects.push(Effect::KeepSource(Box::new((*entry.source).clone())));
    effects.push(Effect::Append { attempt, events });
    effects
}

/// Lets the trainee do something, and asks for it to be stored.
pub(super) fn play(app: &mut App, input: Input, now: Now) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else {
        return Vec::new();
    };
    let answers = matches!(input, Input::Choose(_) | Input::Type(_));
    if answers && !desk.is_ready() {
        return Vec::new();
    }
    let at = desk.at(now);
    let made = desk.session.apply(input, at);
    happened(app, made)
}

/// Takes on what has happened, and asks for it to be stored.
pub(super) fn happened(app: &mut App, made: Result<Vec<Event>, Refusal>) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else {
        return Vec::new();
    };
    match made {
        Ok(events) if !events.is_empty() => {
            desk.events.extend(events.iter().cloned());
            if desk.trial.is_some() {
                return follow::played(app, &events);
            }
            vec![Effect::Append {
                attempt: desk.attempt().clone(),
                events,
            }]
        }
        // what is refused has not happened: a key pressed twice, a choice that is gone
        Ok(_) | Err(_) => Vec::new(),
    }
}

/// Asks again for everything to be stored that is not: after a disk was full and is no more.
fn save_again(app: &mut App) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else {
        return Vec::new();
    };
    desk.unsaved = false;
    let attempt = desk.attempt().clone();
    let events = desk.events[desk.stored.min(desk.events.len())..].to_vec();
    let source = app
        .shelf
        .find(&desk.session.cast().program.id)
        .map(|e| (*e.source).clone());
    source
        .map(|s| Effect::KeepSource(Box::new(s)))
        .into_iter()
        .chain([Effect::Append { attempt, events }])
        .collect()
}

fn send_draft(app: &mut App, now: Now) -> Vec<Effect> {
    let Some(desk) = &app.desk else {
        return Vec::new();
    };
    let text = desk.draft.trim().to_owned();
    let effects = play(app, Input::Type(text), now);
    if !effects.is_empty()
        && let Some(desk) = &mut app.desk
    {
        desk.draft.clear();
    }
    effects
}

fn tick(app: &mut App, now: Now) -> Vec<Effect> {
    let due = app.desk.as_ref().is_some_and(|desk| desk.is_due(now));
    if app.screen != Screen::Desk || !due {
        return Vec::new();
    }
    let effects = play(app, Input::Wait, now);
    let paused = app
        .desk
        .as_ref()
        .is_some_and(|desk| desk.session.state().paused);
    if paused {
        if let Some(desk) = &mut app.desk {
            desk.stop_clock(now);
        }
        app.screen = Screen::Home;
        let text = app.messages.text("notice-paused-alone");
        notify(app, Tone::Info, text, None);
    }
    effects
}

fn stored(app: &mut App, attempt: &AttemptId, through: u32) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else {
        return Vec::new();
    };
    if desk.attempt() != attempt {
        return Vec::new();
    }
    desk.stored = desk.stored.max(through as usize + 1);
    desk.unsaved = false;
    if !desk.is_over() {
        return Vec::new();
    }
    let entry = app.shelf.find(&desk.session.cast().program.id);
    let source = entry
        .filter(|e| e.hash == desk.session.state().terms.source)
        .map(|e| (*e.source).clone());
    let Some(source) = source else {
        let attempt = attempt.clone();
        app.desk = None;
        return vec![
            Effect::LoadAttempt {
                attempt,
                purpose: Purpose::Debrief,
            },
            Effect::LoadAttempts,
        ];
    };
    if let Some(desk) = app.desk.take() {
        app.debrief = Debrief::new(desk.events, Some(source));
        app.screen = if app.debrief.is_some() {
            Screen::Debrief
        } else {
            Screen::Home
        };
    }
    vec![Effect::LoadAttempts]
}

fn loaded(
    app: &mut App,
    events: Vec<Event>,
    source: Option<Source>,
    purpose: Purpose,
    now: Now,
) -> Vec<Effect> {
    match purpose {
        Purpose::Debrief => match Debrief::new(events, source) {
            Some(debrief) => {
                app.debrief = Some(debrief);
                app.screen = Screen::Debrief;
            }
            None => return failed(app, &unreadable()),
        },
        Purpose::Continue => match resume(app, events, source, now) {
            Some(desk) => {
                app.desk = Some(desk);
                return open(app, Screen::Desk, now);
            }
            None => return failed(app, &unreadable()),
        },
    }
    Vec::new()
}

/// The desk of a recorded attempt, with the version of the scenario that it was begun on.
fn resume(app: &App, events: Vec<Event>, source: Option<Source>, now: Now) -> Option<Desk> {
    let entry = Entry::new(source?).ok()?;
    let What::AttemptStarted(terms) = &events.first()?.what else {
        return None;
    };
    let cast = Cast {
        texts: entry.texts(terms.lang),
        program: entry.program.clone(),
        scorer: app.scorer.clone(),
    };
    let session = Session::restore(cast, &events).ok()?;
    let stored = events.len();
    let mut desk = Desk::new(session, events, stored, now);
    desk.draft = beside::kept_draft(&desk.events);
    Some(desk)
}

fn set(app: &mut App, setting: Setting) -> Vec<Effect> {
    let settings = &mut app.settings;
    match setting {
        Setting::Lang(lang) => {
            settings.lang = Some(lang);
            app.messages = Messages::new(lang);
        }
        Setting::Conversation(lang) => settings.conversation = lang,
        Setting::Appearance(appearance) => settings.appearance = appearance,
        Setting::TextSize(size) => settings.text_size = size.clamp(80, 200),
        Setting::Allowance(allowance) => settings.allowance = allowance,
        Setting::ReducedMotion(on) => settings.reduced_motion = on,
        Setting::Trainer(on) => settings.trainer = on,
        Setting::Follow(on) => {
            settings.follow = on;
            return vec![
                Effect::SaveSettings(app.settings.clone()),
                Effect::Follow(on),
            ];
        }
        Setting::SendWithCtrl(on) => settings.send_with_ctrl = on,
        Setting::Name(name) => {
            app.learner.name = name;
            return vec![Effect::SaveLearner(app.learner.clone())];
        }
        Setting::HighContrast(on) => settings.high_contrast = on,
    }
    vec![Effect::SaveSettings(app.settings.clone())]
}

/// An attempt whose record or scenario is not complete.
fn unreadable() -> Failure {
    Failure {
        key: "failed-record",
        detail: String::new(),
        then: Consequence::None,
    }
}

fn failed(app: &mut App, failure: &Failure) -> Vec<Effect> {
    app.exporting = false;
    let text = app.messages.with(
        failure.key,
        &[("detail", FluentValue::from(failure.detail.as_str()))],
    );
    if !app.notices.iter().any(|n| n.text == text) {
        notify(app, Tone::Error, text, None);
    }
    match failure.then {
        Consequence::None => Vec::new(),
        Consequence::Waits => {
            if let Some(desk) = &mut app.desk {
                desk.unsaved = true;
            }
            Vec::new()
        }
        Consequence::IsElsewhere => {
            app.desk = None;
            if app.screen == Screen::Desk {
                app.screen = Screen::Home;
            }
            vec![Effect::LoadAttempts]
        }
    }
}

fn notify(app: &mut App, tone: Tone, text: String, folder: Option<PathBuf>) {
    app.next_notice += 1;
    app.notices.push(Notice {
        id: app.next_notice,
        tone,
        text,
        folder,
    });
    // old news is no news
    if app.notices.len() > 4 {
        app.notices.remove(0);
    }
}

#[cfg(test)]
#[path = "update_tests.rs"]
mod tests;
