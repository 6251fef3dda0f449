//! What happens when the disk does not do what it should: nothing is shown that is not stored, nothing
//! is lost, and there is a way on.

use super::{Outside, update};
use crate::app::command::{Command, Consequence, Failure, Now, Screen};
use crate::app::effect::Effect;
use crate::app::shelf::Shelf;
use crate::app::state::{App, Beginning};
use crate::model::event::{Event, What};
use crate::model::lang::Lang;
use crate::model::learner::{Learner, Settings};
use crate::model::source::Source;
use crate::model::time::Moment;
use crate::scoring::Scorer;
use std::sync::Arc;

fn app() -> App {
    let text = include_str!("../../scenarios/refund-request/scenario.ron");
    let source = Source {
        id: "refund-request".into(),
        files: [("scenario.ron".to_owned(), text.to_owned())].into(),
    };
    App::new(Beginning {
        learner: Learner {
            id: "l".into(),
            name: "L".to_owned(),
            since: Moment(0),
        },
        settings: Settings::default(),
        system_lang: Lang::En,
        shelf: Shelf::new(vec![source], Vec::new()),
        scorer: Arc::new(Scorer::new().expect("packs")),
        data_folder: "/data".into(),
    })
}

fn tell(app: &mut App, command: Command) -> Vec<Effect> {
    let mut random = || 7;
    let mut outside = Outside {
        now: Now::default(),
        random: &mut random,
    };
    update(app, command, &mut outside)
}

fn appended(effects: &[Effect]) -> Vec<Event> {
    let events = effects.iter().find_map(|e| match e {
        Effect::Append { events, .. } => Some(events.clone()),
        _ => None,
    });
    events.unwrap_or_default()
}

fn begun() -> App {
    let mut app = app();
    let scenario = "refund-request".into();
    let effects = tell(
        &mut app,
        Command::Start {
            scenario,
            seed: None,
        },
    );
    let last = appended(&effects).last().expect("events").seq;
    let attempt = app.desk.as_ref().expect("a desk").attempt().clone();
    tell(
        &mut app,
        Command::Stored {
            attempt,
            through: last,
        },
    );
    app
}

fn full_disk() -> Command {
    Command::Failed(Failure {
        key: "failed-full",
        detail: "/data".to_owned(),
        then: Consequence::Waits,
    })
}

fn first_choice(app: &App) -> Command {
    Command::Choose(
        app.desk.as_ref().expect("a desk").session.choices()[0]
            .id
            .clone(),
    )
}

#[test]
fn what_is_not_stored_is_not_shown_and_not_answered() {
    let mut app = begun();
    let choice = first_choice(&app);
    let effects = tell(&mut app, choice);
    assert!(matches!(
        appended(&effects)[0].what,
        What::ReplyGiven { .. }
    ));
    let desk = app.desk.as_ref().expect("a desk");
    let shown = desk
        .shown()
        .iter()
        .filter(|e| matches!(e.what, What::NodeEntered { .. }));
    assert_eq!(
        shown.count(),
        1,
        "the customer's next line waits for the disk"
    );
    let another = first_choice(&app);
    assert!(
        tell(&mut app, another).is_empty(),
        "no answer to a line that nobody has seen"
    );
}

#[test]
fn a_full_disk_keeps_the_answer_until_it_can_be_saved() {
    let mut app = begun();
    let choice = first_choice(&app);
    let wanted = appended(&tell(&mut app, choice));
    tell(&mut app, full_disk());
    assert!(app.desk.as_ref().expect("a desk").unsaved);
    assert_eq!(app.notices.len(), 1);
    assert!(
        app.notices[0].text.contains("/data"),
        "{}",
        app.notices[0].text
    );
    let again = tell(&mut app, Command::SaveAgain);
    assert_eq!(appended(&again), wanted, "the same events, to the letter");
    let attempt = app.desk.as_ref().expect("a desk").attempt().clone();
    let through = wanted.last().expect("events").seq;
    tell(&mut app, Command::Stored { attempt, through });
    assert!(app.desk.as_ref().expect("a desk").is_ready());
}

#[test]
fn an_attempt_that_went_on_elsewhere_is_put_away() {
    let mut app = begun();
    let choice = first_choice(&app);
    tell(&mut app, choice);
    let effects = tell(
        &mut app,
        Command::Failed(Failure {
            key: "failed-conflict",
            detail: "a".to_owned(),
            then: Consequence::IsElsewhere,
        }),
    );
    assert!(app.desk.is_none());
    assert_eq!(app.screen, Screen::Home);
    assert!(effects.contains(&Effect::LoadAttempts));
}
