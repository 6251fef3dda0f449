//! Tests of rating: who may, what is written, and that the attempt stays as it was.

use crate::app::command::{Command, Now, Rating, Setting};
use crate::app::debrief::Debrief;
use crate::app::effect::Effect;
use crate::app::shelf::Shelf;
use crate::app::state::{App, Beginning};
use crate::app::update::{Outside, update};
use crate::engine::Cast;
use crate::engine::replay::{Verdict, replay};
use crate::model::attempt::Summary;
use crate::model::event::{Event, What};
use crate::model::lang::Lang;
use crate::model::learner::{Learner, Settings};
use crate::model::points::{PerDimension, Points};
use crate::model::source::Source;
use crate::model::time::Moment;
use crate::scoring::Scorer;
use std::sync::Arc;

fn source() -> Source {
    let text = include_str!("../../scenarios/refund-request/scenario.ron");
    Source {
        id: "refund-request".into(),
        files: [("scenario.ron".to_owned(), text.to_owned())].into(),
    }
}

fn tell(app: &mut App, command: Command) -> Vec<Effect> {
    let mut random = || 7;
    let mut outside = Outside {
        now: Now::default(),
        random: &mut random,
    };
    update(app, command, &mut outside)
}

/// An attempt with one answer, given up, in the debrief.
fn app() -> App {
    let mut app = App::new(Beginning {
        learner: Learner {
            id: "l".into(),
            name: "L".to_owned(),
            since: Moment(0),
        },
        settings: Settings::default(),
        system_lang: Lang::En,
        shelf: Shelf::new(vec![source()], Vec::new()),
        scorer: Arc::new(Scorer::new().expect("packs")),
        data_folder: "/data".into(),
    });
    let mut events: Vec<Event> = Vec::new();
    let scenario = "refund-request".into();
    let start = Command::Start {
        scenario,
        seed: Some(3),
    };
    let typed = Command::Draft("I am sorry, I will send it back today.".to_owned());
    for command in [start, typed, Command::SendDraft, Command::GiveUp] {
        for effect in tell(&mut app, command) {
            if let Effect::Append {
                attempt,
                events: made,
            } = effect
            {
                events.extend(made);
                let through = events.last().expect("some").seq;
                tell(&mut app, Command::Stored { attempt, through });
            }
        }
    }
    app.debrief = Debrief::new(events, Some(source()));
    assert!(app.debrief.is_some());
    app
}

fn rating(points: i32) -> Rating {
    Rating {
        turn: 1,
        score: PerDimension {
            empathy: Some(Points::whole(points)),
            ..PerDimension::default()
        },
        comment: "no promise".to_owned(),
    }
}

fn made(effects: &[Effect]) -> Option<Event> {
    effects.iter().find_map(|e| match e {
        Effect::Append { events, .. } => events.first().cloned(),
        _ => None,
    })
}

#[test]
fn only_a_trainer_alone_on_the_machine_rates() {
    let mut app = app();
    assert!(tell(&mut app, Command::Rate(rating(70))).is_empty());
    tell(&mut app, Command::Set(Setting::Trainer(true)));
    assert!(made(&tell(&mut app, Command::Rate(rating(70)))).is_some());
    for senseless in [
        Rating {
            turn: 9,
            ..rating(70)
        },
        rating(101),
        Rating {
            score: PerDimension::default(),
            ..rating(0)
        },
    ] {
        assert!(tell(&mut app, Command::Rate(senseless)).is_empty());
    }
    app.only_profile = false;
    assert!(tell(&mut app, Command::Rate(rating(70))).is_empty());
}

#[test]
fn a_rating_stands_beside_the_score_and_changes_nothing() {
    let mut app = app();
    tell(&mut app, Command::Set(Setting::Trainer(true)));
    let before = app.debrief.take().expect("there");
    let mut events = before.events.clone();
    app.debrief = Debrief::new(events.clone(), Some(source()));
    events.extend(made(&tell(&mut app, Command::Rate(rating(70)))));
    app.debrief = Debrief::new(events.clone(), Some(source()));
    events.extend(made(&tell(&mut app, Command::Rate(rating(80)))));

    let after = Debrief::new(events.clone(), Some(source())).expect("it reads");
    let (was, is) = (&before.view.turns[0], &after.view.turns[0]);
    assert_eq!((&was.score, &was.reasons), (&is.score, &is.reasons));
    // the last one counts
    let said = is.rating.as_ref().expect("rated");
    assert_eq!(said.score.empathy, Some(Points::whole(80)));
    assert_eq!(said.comment, "no promise");
    let fold = |events: &[Event]| Summary::fold(events).expect("begun");
    let (was, is) = (fold(&before.events), fold(&events));
    assert_eq!(
        (was.outcome, was.lasted, was.turns),
        (is.outcome, is.lasted, is.turns)
    );
    assert_eq!(is.events, was.events + 2);

    let entry = app.shelf.find(&"refund-request".into()).expect("there");
    let What::AttemptStarted(terms) = &events[0].what else {
        panic!("no start")
    };
    let cast = Cast {
        program: entry.program.clone(),
        texts: entry.texts(terms.lang),
        scorer: app.scorer.clone(),
    };
    assert_eq!(replay(&cast, &events), Verdict::Same);
    let kept = serde_json::to_string(&events[events.len() - 1].what).expect("JSON");
    assert!(
        kept.starts_with(r#"{"event":"turn-rated","turn":1,"#),
        "{kept}"
    );
}
