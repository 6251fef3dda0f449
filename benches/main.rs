//! What people wait for: loading a scenario, a step of a conversation, the judgement of a reply, the
//! store with years of practice in it, a frame of the desk.

use aplomb::app::command::{Command, Now, Screen};
use aplomb::app::desk::Desk;
use aplomb::app::shelf::{Entry, Shelf};
use aplomb::app::state::{App, Beginning};
use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::engine::walk::Walk;
use aplomb::library::built_in;
use aplomb::model::event::{Event, Mode, Terms, What};
use aplomb::model::ids::{AttemptId, hex_id};
use aplomb::model::lang::Lang;
use aplomb::model::learner::{Learner, Settings};
use aplomb::model::source::Source;
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::ports::Store;
use aplomb::scoring::{Expectation, Pace, Scorer, Turn};
use aplomb::storage::SqliteStore;
use aplomb::ui::{Memory, Scene, prepare, shell_ui};
use divan::{Bencher, black_box};
use std::sync::{Arc, OnceLock};

fn main() {
    divan::main();
}

fn source(id: &str) -> Source {
    built_in()
        .0
        .into_iter()
        .find(|s| s.id.as_str() == id)
        .expect("built in")
}

fn scorer() -> Arc<Scorer> {
    static SCORER: OnceLock<Arc<Scorer>> = OnceLock::new();
    SCORER
        .get_or_init(|| Arc::new(Scorer::new().expect("packs")))
        .clone()
}

fn terms(entry: &Entry, attempt: u128) -> Terms {
    Terms {
        attempt: AttemptId(hex_id(attempt)),
        learner: "l".into(),
        scenario: entry.program.id.clone(),
        source: entry.hash.clone(),
        seed: 5,
        lang: Lang::En,
        mode: Mode::Practice,
        allowance: Allowance::Times(1),
        scorer: scorer().id(),
        began: Moment(1_790_000_000_000),
    }
}

fn begin(attempt: u128) -> (Entry, Session, Vec<Event>) {
    let entry = Entry::new(source("refund-request")).expect("it compiles");
    let cast = Cast {
        program: entry.program.clone(),
        texts: entry.texts(Lang::En),
        scorer: scorer(),
    };
    let (session, events) = Session::begin(cast, terms(&entry, attempt));
    (entry, session, events)
}

#[divan::bench]
fn load_a_scenario(bencher: Bencher<'_, '_>) {
    let source = source("refund-request");
    bencher.bench(|| aplomb::script::load(black_box(&source)).expect("it compiles"));
}

#[divan::bench]
fn a_step_by_choice(bencher: Bencher<'_, '_>) {
    let (_, session, _) = begin(1);
    let choice = session.choices()[0].id.clone();
    bencher
        .with_inputs(|| session.clone())
        .bench_values(|mut session| session.apply(Input::Choose(choice.clone()), Millis(20_000)));
}

/// Without words; beside other engines it is measured in `benches/peers`.
#[divan::bench]
fn a_bare_walk_of_five_steps(bencher: Bencher<'_, '_>) {
    let (entry, session, _) = begin(1);
    let walk = Walk::new(entry.program.clone());
    let drawn = &session.state().drawn;
    let start = walk.begin(drawn);
    let mut offered = Vec::new();
    bencher.bench_local(|| {
        let mut place = start.clone();
        for _ in 0..5 {
            walk.offered(&place, drawn, &mut offered);
            if let Some(choice) = offered.first() {
                walk.choose(&mut place, drawn, *choice);
            }
        }
        place
    });
}

const REPLY: &str = "I am really sorry, Laura, that the birthday present for your dad has let you \
    down, and I can see why this is so disappointing after only eighteen days. You don't need the \
    receipt at all, because I have your order right here in front of me. Before we talk about money, \
    there is one important question: have you or your dad noticed a burning smell, any smoke or sparks \
    when it cuts out? If so, please ask him to unplug it and to leave it off for now. I will stay with \
    you until this is solved, and I will personally make sure that a courier collects the old one.";

#[divan::bench]
fn score_a_reply_of_100_words(bencher: Bencher<'_, '_>) {
    assert!((95..=115).contains(&aplomb::scoring::words(REPLY)));
    let (_, session, _) = begin(1);
    let cast = session.cast();
    let values = cast
        .texts
        .values(&session.state().drawn, &session.state().variables);
    let node = cast.program.node(session.state().node);
    let expects: Vec<Expectation> = node
        .expects
        .iter()
        .map(|ix| {
            let criterion = cast.program.criterion(*ix);
            let cues = criterion
                .cues
                .map(|c| cast.texts.render(c, &values))
                .unwrap_or_default();
            Expectation {
                id: criterion.id.clone(),
                kind: criterion.kind,
                fact: cast.texts.render(criterion.fact, &values),
                cues: cues.lines().map(str::to_owned).collect(),
                weight: criterion.weight,
            }
        })
        .collect();
    let names = cast.texts.customer_names(&values);
    let turn = Turn {
        lang: Lang::En,
        customer: &session.state().line,
        names: &names,
        expects: &expects,
        plain: false,
        spent: &[],
        pace: Pace {
            took_ms: 20_000,
            clock_rate: 1,
            target_ms: 45_000,
            allowance: Allowance::Times(1),
        },
    };
    bencher.bench(|| scorer().judge_typed(black_box(&turn), black_box(REPLY)));
}

/// A store with 10,000 finished attempts.
fn full_store() -> &'static tempfile::TempDir {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = SqliteStore::open(folder.path()).expect("a store");
        let learner = Learner {
            id: "l".into(),
            name: "L".to_owned(),
            since: Moment(0),
        };
        store.put_learner(&learner).expect("kept");
        let (entry, mut session, mut events) = begin(0);
        store.put_source(&entry.source).expect("kept");
        for n in 1..=6_u64 {
            let Some(choice) = session.choices().into_iter().next() else {
                break;
            };
            let input = Input::Choose(choice.id);
            events.extend(session.apply(input, Millis(n * 20_000)).expect("taken"));
        }
        if let Ok(end) = session.apply(Input::GiveUp, Millis(200_000)) {
            events.extend(end);
        }
        for attempt in 1..=10_000 {
            let mut own = events.clone();
            own[0].what = What::AttemptStarted(Box::new(terms(&entry, attempt)));
            store
                .append(&AttemptId(hex_id(attempt)), &own)
                .expect("stored");
        }
        folder
    })
}

#[divan::bench(max_time = 5)]
fn open_a_store_of_10_000_attempts(bencher: Bencher<'_, '_>) {
    let folder = full_store();
    bencher.bench(|| SqliteStore::open(folder.path()).expect("a store"));
}

#[divan::bench(max_time = 5)]
fn list_10_000_attempts(bencher: Bencher<'_, '_>) {
    let mut store = SqliteStore::open(full_store().path()).expect("a store");
    bencher.bench_local(|| store.attempts(&"l".into()).expect("attempts"));
}

/// An application at a desk with so many messages.
fn at_the_desk(messages: usize) -> App {
    let (entry, mut session, mut events) = begin(1);
    let choice = session.choices()[0].id.clone();
    let turn = session
        .apply(Input::Choose(choice), Millis(20_000))
        .expect("taken");
    while events.iter().filter(|e| is_message(e)).count() < messages {
        events.extend(turn.iter().cloned());
    }
    let now = Now {
        moment: Moment(1_790_000_000_000),
        steady_ms: 0,
    };
    let mut app = App::new(Beginning {
        learner: Learner {
            id: "l".into(),
            name: "L".to_owned(),
            since: Moment(0),
        },
        settings: Settings {
            lang: Some(Lang::En),
            ..Settings::default()
        },
        system_lang: Lang::En,
        shelf: Shelf {
            entries: vec![entry],
            broken: Vec::new(),
        },
        scorer: scorer(),
        data_folder: "/tmp".into(),
    });
    let stored = events.len();
    app.desk = Some(Desk::new(session, events, stored, now));
    app.screen = Screen::Desk;
    app
}

fn is_message(event: &Event) -> bool {
    matches!(
        event.what,
        What::NodeEntered { .. } | What::ReplyGiven { .. }
    )
}

/// Draws an application again and again, once everything was laid out.
fn frames(bencher: Bencher<'_, '_>, app: &App) {
    let ctx = egui::Context::default();
    prepare(&ctx);
    let mut memory = Memory::default();
    let size = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1280.0, 800.0));
    let now = Now {
        moment: Moment(1_790_000_000_000),
        steady_ms: 1000,
    };
    let mut frame = move || {
        let input = egui::RawInput {
            screen_rect: Some(size),
            ..Default::default()
        };
        let mut commands: Vec<Command> = Vec::new();
        let output = ctx.run_ui(input, |ui| {
            shell_ui(ui, &Scene { app, now }, &mut memory, &mut commands);
        });
        let shapes = output.shapes.clone();
        output.drop_without_applying_deltas();
        ctx.tessellate(shapes, 1.0)
    };
    for _ in 0..5 {
        black_box(frame());
    }
    bencher.bench_local(frame);
}

#[divan::bench(args = [20, 200])]
fn a_frame_of_the_desk(bencher: Bencher<'_, '_>, messages: usize) {
    frames(bencher, &at_the_desk(messages));
}

/// An application that shows a screen in Greek, whose overlays are the largest, over 10,000 attempts.
fn with_attempts(screen: Screen) -> App {
    let mut store = SqliteStore::open(full_store().path()).expect("a store");
    let entries = built_in()
        .0
        .into_iter()
        .map(|s| Entry::new(s).expect("it compiles"));
    let mut app = App::new(Beginning {
        learner: Learner {
            id: "l".into(),
            name: "L".to_owned(),
            since: Moment(0),
        },
        settings: Settings {
            lang: Some(Lang::El),
            ..Settings::default()
        },
        system_lang: Lang::El,
        shelf: Shelf {
            entries: entries.collect(),
            broken: Vec::new(),
        },
        scorer: scorer(),
        data_folder: "/tmp".into(),
    });
    app.attempts = Some(store.attempts(&"l".into()).expect("attempts"));
    app.screen = screen;
    app
}

#[divan::bench]
fn a_frame_of_home_over_10_000_attempts(bencher: Bencher<'_, '_>) {
    frames(bencher, &with_attempts(Screen::Home));
}

#[divan::bench]
fn a_frame_of_progress_over_10_000_attempts(bencher: Bencher<'_, '_>) {
    frames(bencher, &with_attempts(Screen::Progress));
}
