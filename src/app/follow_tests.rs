//! A trainer saves a scenario while a conversation goes on: the place is kept, nothing that is on record
//! changes, nothing of the trial is recorded.

use crate::app::command::{Command, Consequence, Failure, Now, Screen, Setting};
use crate::app::effect::Effect;
use crate::app::shelf::Shelf;
use crate::app::state::{App, Beginning};
use crate::app::update::{Outside, update};
use crate::engine::again::Fit;
use crate::model::event::{Event, What};
use crate::model::ids::ScenarioId;
use crate::model::lang::Lang;
use crate::model::learner::{Learner, Settings};
use crate::model::source::Source;
use crate::model::time::Moment;
use crate::scoring::Scorer;
use std::sync::Arc;

const STORY: &str = include_str!("../../scenarios/refund-request/scenario.ron");

fn shelf(text: &str) -> Shelf {
    let source = Source {
        id: "refund-request".into(),
        files: [("scenario.ron".to_owned(), text.to_owned())].into(),
    };
    Shelf::new(vec![source], Vec::new())
}

fn tell(app: &mut App, command: Command) -> Vec<Effect> {
    let mut random = || 7;
    let mut outside = Outside {
        now: Now::default(),
        random: &mut random,
    };
    update(app, command, &mut outside)
}

fn reload(app: &mut App, old: &str, new: &str) -> Vec<Effect> {
    assert!(STORY.contains(old), "{old}");
    let shelf = shelf(&STORY.replace(old, new));
    tell(app, Command::Reloaded(Box::new(shelf)))
}

/// What an update asks to be stored is stored.
fn store(app: &mut App, effects: &[Effect]) -> usize {
    let mut count = 0;
    for effect in effects {
        if let Effect::Append { attempt, events } = effect {
            let through = events.last().expect("events").seq;
            let attempt = attempt.clone();
            tell(app, Command::Stored { attempt, through });
            count += events.len();
        }
    }
    count
}

fn id() -> ScenarioId {
    "refund-request".into()
}

fn begun() -> App {
    let mut app = App::new(Beginning {
        learner: Learner {
            id: "l".into(),
            name: "L".to_owned(),
            since: Moment(0),
        },
        settings: Settings::default(),
        system_lang: Lang::En,
        shelf: shelf(STORY),
        scorer: Arc::new(Scorer::new().expect("packs")),
        data_folder: "/data".into(),
    });
    let (scenario, seed) = (id(), Some(5));
    let effects = tell(&mut app, Command::Start { scenario, seed });
    store(&mut app, &effects);
    app
}

fn choose(app: &mut App, id: &str) -> Vec<Effect> {
    let effects = tell(app, Command::Choose(id.into()));
    store(app, &effects);
    effects
}

fn line(app: &App) -> &str {
    &app.desk.as_ref().expect("a desk").session.state().line
}

fn fit(app: &App) -> Option<&Fit> {
    let desk = app.desk.as_ref().expect("a desk");
    desk.trial.as_ref().map(|t| &t.fit)
}

fn answers(app: &App) -> usize {
    let given = |e: &&Event| matches!(e.what, What::ReplyGiven { .. });
    app.desk
        .as_ref()
        .expect("a desk")
        .shown()
        .iter()
        .filter(given)
        .count()
}

#[test]
fn a_changed_word_is_shown_in_place_and_nothing_more_is_recorded() {
    let mut app = begun();
    choose(&mut app, "receipt");
    tell(&mut app, Command::Draft("I am so".to_owned()));
    let effects = reload(
        &mut app,
        "did you get my message?",
        "did you read my message?",
    );
    assert_eq!(effects, []);
    assert!(line(&app).contains("did you read my message?"));
    assert_eq!((fit(&app), answers(&app)), (Some(&Fit::Same), 1));
    let desk = app.desk.as_ref().expect("a desk");
    assert_eq!((desk.draft.as_str(), app.screen), ("I am so", Screen::Desk));
    assert!(desk.is_ready());
    reload(&mut app, "id: \"receipt\"", "id: \"proof\"");
    let chosen = tell(&mut app, Command::Choose("proof".into()));
    assert_eq!(chosen, [], "nothing is stored");
    assert_eq!(answers(&app), 1, "and yet it is shown");
    assert_eq!(tell(&mut app, Command::GiveUp), []);
    assert_eq!(app.screen, Screen::Debrief);
    let debrief = app.debrief.as_ref().expect("it is looked back at");
    assert_eq!(debrief.view.summary.terms.attempt.as_str(), super::TRIAL);
}

#[test]
fn a_choice_that_is_gone_stops_it_and_taking_the_change_back_goes_on_to_where_it_was() {
    let mut app = begun();
    choose(&mut app, "receipt");
    let there = line(&app).to_owned();
    reload(&mut app, "id: \"receipt\"", "id: \"proof\"");
    let said = fit(&app).expect("a trial").to_string();
    assert_eq!(
        said,
        "turn 1: the reply `receipt` of node `opening` is gone"
    );
    assert_eq!(answers(&app), 0);
    tell(&mut app, Command::Reloaded(Box::new(shelf(STORY))));
    assert_eq!((fit(&app), line(&app)), (Some(&Fit::Same), there.as_str()));
    assert_eq!(answers(&app), 1);
}

#[test]
fn a_file_with_mistakes_keeps_the_last_good_one_in_play_and_says_what_is_wrong() {
    let mut app = begun();
    choose(&mut app, "receipt");
    let there = line(&app).to_owned();
    reload(&mut app, "patience: 180", "patiense: 180");
    assert_eq!(
        (fit(&app), line(&app)),
        (None, there.as_str()),
        "still recorded"
    );
    assert!(app.shelf.find(&id()).is_some(), "and on the shelf");
    let fault = app.shelf.fault(&id()).expect("told");
    assert!(fault.first.starts_with("scenario.ron:"), "{}", fault.first);
    assert!(fault.mend.contains("patience"), "{}", fault.mend);
    assert!(!choose(&mut app, "own").is_empty() || answers(&app) == 1);
    // mended
    tell(&mut app, Command::Reloaded(Box::new(shelf(STORY))));
    assert!(app.shelf.fault(&id()).is_none());
    assert_eq!(
        fit(&app),
        None,
        "the same file as before: the attempt goes on, recorded"
    );
}

#[test]
fn an_answer_on_its_way_to_the_disk_is_waited_for() {
    let mut app = begun();
    let effects = tell(&mut app, Command::Choose("receipt".into()));
    reload(
        &mut app,
        "did you get my message?",
        "did you read my message?",
    );
    assert_eq!(fit(&app), None);
    let full = Failure {
        key: "failed-full",
        detail: String::new(),
        then: Consequence::Waits,
    };
    tell(&mut app, Command::Failed(full));
    assert_eq!(fit(&app), None, "nothing that is not saved is replaced");
    let again = tell(&mut app, Command::SaveAgain);
    let appended = |effects: &[Effect]| {
        let events = effects.iter().find_map(|e| match e {
            Effect::Append { events, .. } => Some(events.clone()),
            _ => None,
        });
        events.expect("events")
    };
    assert_eq!(appended(&again), appended(&effects));
    assert!(store(&mut app, &again) > 0);
    assert_eq!(fit(&app), Some(&Fit::Same));
    assert!(line(&app).contains("did you read my message?"));
}

#[test]
fn who_left_the_desk_and_came_back_can_answer_after_another_change() {
    let mut app = begun();
    choose(&mut app, "receipt");
    let left = tell(&mut app, Command::LeaveDesk);
    store(&mut app, &left);
    reload(
        &mut app,
        "did you get my message?",
        "did you read my message?",
    );
    tell(&mut app, Command::Open(Screen::Desk));
    reload(
        &mut app,
        "did you get my message?",
        "did you see my message?",
    );
    let desk = app.desk.as_ref().expect("a desk");
    assert!(!desk.session.state().paused);
    assert!(line(&app).contains("did you see my message?"));
    let next = desk.session.choices()[0].id.clone();
    tell(&mut app, Command::Choose(next));
    let over = app.desk.is_none();
    assert!(over || answers(&app) == 2);
}

#[test]
fn another_scenario_changes_and_this_conversation_does_not() {
    let mut app = begun();
    choose(&mut app, "receipt");
    let mut more = shelf(STORY);
    let other = include_str!("../../scenarios/angry-customer/scenario.ron");
    let source = Source {
        id: "angry-customer".into(),
        files: [("scenario.ron".to_owned(), other.to_owned())].into(),
    };
    more.entries
        .extend(Shelf::new(vec![source], Vec::new()).entries);
    tell(&mut app, Command::Reloaded(Box::new(more)));
    assert_eq!(fit(&app), None);
    assert!(app.shelf.find(&"angry-customer".into()).is_some());
    assert!(
        app.upcoming
            .contains_key(&ScenarioId::from("angry-customer"))
    );
}

#[test]
fn the_switch_is_saved_and_carried_out() {
    let mut app = begun();
    let effects = tell(&mut app, Command::Set(Setting::Follow(true)));
    assert!(effects.contains(&Effect::Follow(true)));
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::SaveSettings(s) if s.follow))
    );
}
