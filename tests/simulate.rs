//! Simulation: what is said of every path agrees with the engine, path by path; trainees are the same on
//! any number of threads; and the shipped scenarios tell good trainees from poor ones.

use aplomb::app::shelf::Entry;
use aplomb::check::simulate::explore::{Exhaustive, Fault, Stopped};
use aplomb::check::simulate::{Distribution, Limits, Profile, compare, explore, run_one};
use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::model::event::{Mode, Outcome, Terms, What};
use aplomb::model::ids::NodeId;
use aplomb::model::points::{Dimension, Points};
use aplomb::model::source::Source;
use aplomb::model::time::{Allowance, Moment};
use aplomb::scoring::Scorer;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

const SHIPPED: [&str; 3] = ["angry-customer", "language-barrier", "refund-request"];

fn cast(source: Source) -> Cast {
    let entry = Entry::new(source).expect("it compiles");
    Cast {
        texts: entry.texts(entry.program.source_language),
        program: entry.program,
        scorer: Arc::new(Scorer::new().expect("packs")),
    }
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

fn shipped(id: &str) -> Cast {
    cast(aplomb::library::read_folder(&folder().join(id)).expect("it is read"))
}

/// A small scenario with these nodes and further fields.
fn small(fields: &str, nodes: &str) -> String {
    format!(
        r#"(
    format: 1, id: "small", title: "T", brief: "B", kind: Other, trains: ["communication"],
    channel: Chat, difficulty: Foundation, source_language: "en",
    rubric: (weights: (empathy: 50, accuracy: 50), pass: 60),
    start: "a",
    {fields}
    nodes: {{ {nodes} }},
)"#
    )
}

const CUSTOMER: &str = r#"customer: (name: "N", language: "en", fluency: Native, mood: 0),"#;

fn made(fields: &str, nodes: &str) -> Cast {
    let text = small(&format!("{CUSTOMER} {fields}"), nodes);
    cast(Source {
        id: "small".into(),
        files: [("scenario.ron".to_owned(), text)].into(),
    })
}

fn terms(cast: &Cast, seed: u64) -> Terms {
    Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: cast.program.id.clone(),
        source: "s".into(),
        seed,
        lang: cast.texts.lang(),
        mode: Mode::Practice,
        allowance: Allowance::Times(1),
        scorer: cast.scorer.id(),
        began: Moment(0),
    }
}

/// Every path by brute force: each played in full through the engine, nothing merged.
fn brute(session: &Session, left: u32, into: &mut Vec<Outcome>) {
    let state = session.state();
    if let Some(outcome) = &state.outcome {
        into.push(outcome.clone());
        return;
    }
    let Some(left) = left.checked_sub(1) else {
        return;
    };
    let since = state.waiting_since;
    for choice in session.choices() {
        let mut next = session.clone();
        next.apply(Input::Choose(choice.id), since).expect("taken");
        brute(&next, left, into);
    }
    let mut next = session.clone();
    while let Some(due) = next.deadline() {
        let events = next.apply(Input::Wait, due).expect("waited");
        let on = |w: &What| matches!(w, What::NodeEntered { .. });
        if events.iter().any(|e| on(&e.what)) {
            break;
        }
    }
    if next.state().paused {
        let at = next.state().at;
        next.apply(Input::Resume(Moment(0)), at).expect("opened");
    }
    brute(&next, left, into);
}

/// What the merged search says of each ending.
fn counted(found: &Exhaustive, cast: &Cast) -> BTreeMap<NodeId, u128> {
    let ended = found.endings.iter().filter(|e| e.paths > 0);
    ended
        .map(|e| (cast.program.node(e.node).id.clone(), e.paths))
        .collect()
}

/// The merged search against every single path, for the customers of these seeds.
fn agree(cast: &Cast, answers: u32, seeds: &[u64]) {
    let limits = Limits {
        answers,
        ..Limits::default()
    };
    let found = explore(cast, limits);
    assert_eq!(found.customers, seeds.len());
    let mut all = Vec::new();
    for seed in seeds {
        let (session, _) = Session::begin(cast.clone(), terms(cast, *seed));
        brute(&session, answers, &mut all);
    }
    let mut counts: BTreeMap<NodeId, u128> = BTreeMap::new();
    for outcome in &all {
        *counts.entry(outcome.node.clone()).or_default() += 1;
    }
    assert_eq!(counted(&found, cast), counts);
    for ended in found.endings.iter().filter(|e| e.paths > 0) {
        let node = &cast.program.node(ended.node).id;
        let here: Vec<&Outcome> = all.iter().filter(|o| o.node == *node).collect();
        let ends = |of: &dyn Fn(&Outcome) -> Option<Points>| {
            let points: Vec<Points> = here.iter().filter_map(|o| of(o)).collect();
            points
                .iter()
                .min()
                .copied()
                .zip(points.iter().max().copied())
        };
        let told = |r: &Option<aplomb::check::simulate::tally::Range>| {
            r.inspect(|r| assert!(r.exact(), "{node}"))
                .map(|r| (r.low, r.high))
        };
        for dimension in Dimension::ALL {
            let truth = ends(&|o| *o.score.get(dimension));
            assert_eq!(told(ended.scores.get(dimension)), truth, "{node}");
        }
        assert_eq!(told(&ended.overall), ends(&|o| o.overall), "{node}");
    }
}

/// The seeds of the customers that `refund-request` tells apart: day 14, and the limit.
#[test]
fn every_path_of_a_shipped_scenario_is_counted_and_bounded_as_the_engine_plays_it() {
    let cast = shipped("refund-request");
    let at = |name: &str| {
        let place = cast.program.vary.iter().position(|v| v.name == name);
        place.expect("it is drawn")
    };
    let (days, amount, voucher) = (at("days"), at("amount"), at("voucher"));
    let mut seeds = BTreeMap::new();
    for seed in 0..10_000 {
        let drawn = aplomb::engine::draw::draw(&cast.program, seed);
        let limit = cast.program.limits[0].amount;
        let n = |i: usize| drawn[i].number();
        let case = (
            n(days) <= 14,
            n(amount) <= limit,
            n(amount) + n(voucher) <= limit,
        );
        seeds.entry(case).or_insert(seed);
    }
    let seeds: Vec<u64> = seeds.into_values().collect();
    // its longest paths have nine answers; playing each of those here would take most of a minute
    agree(&cast, 6, &seeds);
}

#[test]
fn variables_mood_and_visits_that_can_be_read_keep_plays_apart() {
    let cast = made(
        r#"variables: { "n": 0 },"#,
        r#""a": (says: "A", weight: (empathy: 2),
              expects: [Ask(id: "q", fact: "Q?"), Never(id: "never", fact: "No.")],
              replies: [
                (id: "x", text: "x", meets: ["q"], empathy: 3, set: { "n": "n + 2" }, then: "b"),
                (id: "y", text: "y", empathy: -2, set: { "n": 1 }, then: "b"),
                (id: "z", text: "z", breaks: ["never"], empathy: 1, then: "c"),
                (id: "w", text: "w", empathy: 1, then: "b2"),
              ], otherwise: "b", silence: (after: 30, then: "b")),
           "b2": (says: "B", replies: [
                (id: "x", text: "x", empathy: 2, then: "c"), (id: "y", text: "y", empathy: 0, then: "c"),
              ], otherwise: "c", silence: (after: 30, then: "c")),
           "b": (says: "B", mood: -3, replies: [
                (id: "x", text: "x", empathy: 2, when: "n >= 2 or mood < -12", then: "c"),
                (id: "y", text: "y", empathy: 0, set: { "n": "n + n" }, then: "c"),
              ], otherwise: "c", silence: (after: 30, then: "c")),
           "c": (says: "C", expects: [State(id: "s", fact: "S.", weight: 3)], replies: [
                (id: "x", text: "x", meets: ["s"], when: "(not broke(never) and n < 4) or met(q)", then: "good"),
                (id: "y", text: "y", when: "visited(b) or turn == 2", empathy: -3, then: "bad"),
              ], otherwise: "bad", silence: (after: 95, then: "bad")),
           "good": (says: "G", ends: Resolved),
           "bad": (says: "X", ends: Lost),"#,
    );
    agree(&cast, 60, &[0]);
}

#[test]
fn impatience_without_a_way_out_costs_mood_once() {
    let text = small(
        r#"customer: (name: "N", language: "en", fluency: Native, mood: 0, patience: 10),"#,
        r#""a": (says: "A word or two", replies: [
                (id: "x", text: "x", then: "b"), (id: "y", text: "y", mood: -25, then: "b"),
              ], otherwise: "b", silence: (after: 60, then: "b")),
           "b": (says: "B", replies: [
                (id: "x", text: "x", when: "mood == -40", then: "c"), (id: "y", text: "y", then: "c"),
              ], otherwise: "c", silence: (after: 101, then: "c")),
           "c": (says: "C", replies: [
                (id: "x", text: "x", when: "mood == -40 or mood == -50", then: "good"),
                (id: "y", text: "y", when: "mood == -65", then: "bad"),
              ], otherwise: "bad", silence: (after: 30, then: "bad")),
           "good": (says: "G", ends: Resolved),
           "bad": (says: "X", ends: Lost),"#,
    );
    let cast = cast(Source {
        id: "small".into(),
        files: [("scenario.ron".to_owned(), text)].into(),
    });
    agree(&cast, 60, &[0]);
}

#[test]
fn bounds_hold_what_is_exact_and_say_that_they_are_bounds() {
    for id in SHIPPED {
        let cast = shipped(id);
        let exact = explore(&cast, Limits::default());
        for tallies in [1, 2_000] {
            let limits = Limits {
                tallies,
                ..Limits::default()
            };
            let bound = explore(&cast, limits);
            let mut loose = 0;
            for (exact, bound) in exact.endings.iter().zip(&bound.endings) {
                assert_eq!(exact.paths, bound.paths);
                let pairs = Dimension::ALL
                    .map(|d| (*exact.scores.get(d), *bound.scores.get(d)))
                    .into_iter()
                    .chain([(exact.overall, bound.overall)]);
                for (exact, bound) in pairs {
                    let (exact, bound) = exact.zip(bound).expect("measured");
                    assert!(bound.low <= exact.low && exact.high <= bound.high);
                    assert!(exact.exact());
                    assert!(!bound.low_exact || bound.low == exact.low);
                    assert!(!bound.high_exact || bound.high == exact.high);
                    loose += usize::from(!bound.exact());
                }
            }
            assert!(loose > 0 || tallies > 1, "{id}");
        }
    }
}

#[test]
fn patience_runs_out_as_in_play() {
    let text = small(
        r#"customer: (name: "N", language: "en", fluency: Native, mood: 0, patience: 20, leaves: "gone"),
           targets: (first_reply: 20, reply: 10),"#,
        r#""a": (says: "A word or two", replies: [
                (id: "x", text: "x", then: "b"), (id: "y", text: "y", then: "b"),
              ], otherwise: "b", silence: (after: 30, then: "b")),
           "b": (says: "B", replies: [
                (id: "x", text: "x", then: "a"), (id: "y", text: "y", then: "good"),
              ], otherwise: "b", silence: (after: 25, then: "good")),
           "good": (says: "G", ends: Resolved),
           "gone": (says: "X", ends: Abandoned),"#,
    );
    let cast = cast(Source {
        id: "small".into(),
        files: [("scenario.ron".to_owned(), text)].into(),
    });
    let limits = Limits {
        answers: 6,
        ..Limits::default()
    };
    let found = explore(&cast, limits);
    // it goes round, so longer paths are left out, and that is said
    assert_eq!(found.stopped, [Stopped::Answers]);
    // ten seconds beyond the target at `a`, fifteen at `b`: more than twenty
    let gone = &found.endings[1];
    let path = gone.shortest.as_ref().expect("reached");
    let taken: Vec<Option<&str>> = path
        .taken
        .iter()
        .map(|t| t.reply.as_ref().map(|r| r.as_str()))
        .collect();
    assert_eq!(taken, [None, None]);
    assert_eq!(path.at.as_str(), "gone");
    assert!(path.outcome.is_some());
}

#[test]
fn what_must_always_hold_is_followed_and_the_shortest_way_to_break_it_told() {
    let nodes = r#""a": (says: "A", replies: [
            (id: "x", text: "x", mood: -60, then: "b"), (id: "y", text: "y", mood: 5, then: "b"),
          ], otherwise: "b", silence: (after: 30, then: "b")),
       "b": (says: "B", replies: [
            (id: "x", text: "x", mood: -50, then: "good"), (id: "y", text: "y", mood: 0, then: "good"),
          ], otherwise: "good", silence: (after: 30, then: "good")),
       "good": (says: "G", ends: Resolved),"#;
    let sound = made(r#"always: ["mood > -101", "turn < 4"],"#, nodes);
    assert!(explore(&sound, Limits::default()).breaches.is_empty());
    let broken = made(r#"always: ["mood < 200", "mood > -100"],"#, nodes);
    let found = explore(&broken, Limits::default());
    assert_eq!(found.breaches.len(), 1);
    let breach = &found.breaches[0];
    assert_eq!(breach.fault, Fault::Always(1));
    assert_eq!(breach.path.at.as_str(), "good");
    assert_eq!(breach.path.mood, -100);
    assert_eq!(breach.path.taken.len(), 2);
}

#[test]
fn a_condition_that_cannot_be_read_is_reported_where_it_stands() {
    let text = small(&format!("{CUSTOMER} always: [\"moood > 3\"],"), "");
    let source = Source {
        id: "small".into(),
        files: [("scenario.ron".to_owned(), text)].into(),
    };
    let found = aplomb::script::compile(&source).diagnostics;
    let message = found.iter().find(|d| d.message.contains("moood"));
    let message = message.expect("it is reported");
    assert!(message.mend.contains("mood"), "{}", message.mend);
}

#[test]
fn a_node_without_a_choice_on_offer_is_a_dead_end() {
    let cast = made(
        r#"variables: { "n": 0 },"#,
        r#""a": (says: "A", replies: [
            (id: "x", text: "x", set: { "n": 1 }, then: "b"), (id: "y", text: "y", then: "b"),
          ], otherwise: "b", silence: (after: 30, then: "b")),
       "b": (says: "B", replies: [
            (id: "x", text: "x", when: "n == 1", then: "good"), (id: "y", text: "y", when: "n > 1", then: "good"),
          ], otherwise: "good", silence: (after: 30, then: "good")),
       "good": (says: "G", ends: Resolved),"#,
    );
    let found = explore(&cast, Limits::default());
    let fault = Fault::DeadEnd(cast.program.find_node(&"b".into()).expect("a node"));
    assert_eq!(found.breaches.len(), 1);
    assert_eq!(found.breaches[0].fault, fault);
    let reply = found.breaches[0].path.taken[0].reply.as_ref();
    assert_eq!(reply.map(|r| r.as_str()), Some("y"));
}

#[test]
fn too_many_places_are_a_limit_and_not_a_flood() {
    let cast = shipped("refund-request");
    let limits = Limits {
        states: 50,
        ..Limits::default()
    };
    let found = explore(&cast, limits);
    assert_eq!(found.stopped, [Stopped::States]);
    assert!(found.states < 100, "{}", found.states);
}

#[test]
fn the_shipped_scenarios_reach_every_ending_and_tell_trainees_apart() {
    for id in SHIPPED {
        let cast = shipped(id);
        let found = explore(&cast, Limits::default());
        assert!(found.stopped.is_empty(), "{id}: {:?}", found.stopped);
        assert!(found.breaches.is_empty(), "{id}: {:?}", found.breaches);
        for ended in &found.endings {
            assert!(
                ended.paths > 0,
                "{id}: {}",
                cast.program.node(ended.node).id
            );
        }
        let of = |profile| {
            let mut all = Distribution::default();
            (0..25).for_each(|n| all.add(&run_one(&cast, profile, 1, n)));
            all
        };
        let careful = of(Profile::Careful);
        assert_eq!(careful.unfinished, 0);
        for profile in &Profile::ALL[1..] {
            let told = compare(&careful, *profile, &of(*profile));
            assert!(told.tells_apart(), "{id}: {told:?}");
        }
    }
}

#[test]
fn a_run_is_the_same_whenever_it_is_played_and_parts_fold_in_any_order() {
    let cast = shipped("angry-customer");
    let run = |n| run_one(&cast, Profile::Random, 9, n);
    let runs: Vec<_> = (0..12).map(run).collect();
    assert_eq!(run(7), runs[7]);
    assert_ne!(runs[0].seed, runs[1].seed);
    let of = |runs: &[aplomb::check::simulate::Run]| {
        let mut all = Distribution::default();
        runs.iter().for_each(|r| all.add(r));
        all
    };
    let mut parts = of(&runs[6..]);
    parts.merge(&of(&runs[..6]));
    assert_eq!(parts, of(&runs));
}

fn aplomb(arguments: &[&str]) -> (i32, String, String) {
    let data = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
    command.arg("--data").arg(data.path()).args(arguments);
    let out = command
        .env("LANG", "en_GB.UTF-8")
        .output()
        .expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let code = out.status.code().expect("a status");
    (code, text(out.stdout), text(out.stderr))
}

#[test]
fn threads_make_no_difference_and_seeds_do() {
    let run = |threads: &str, seed: &str| {
        let folder = folder().join("refund-request");
        let path = folder.to_str().expect("UTF-8");
        let rest = [
            "--runs",
            "12",
            "--seed",
            seed,
            "--threads",
            threads,
            "--json",
        ];
        let mut arguments = vec!["simulate", path];
        arguments.extend(rest);
        aplomb(&arguments)
    };
    let (one, many, other) = (run("1", "5"), run("7", "5"), run("1", "6"));
    assert_eq!(one.0, 0, "{}", one.2);
    assert_eq!(one, many);
    assert_ne!(one.1, other.1);
    let object: serde_json::Value = serde_json::from_str(&one.1).expect("JSON");
    assert_eq!(object["trainees"]["profiles"][0]["runs"], 12);
    assert_eq!(object["findings"].as_array().map(Vec::len), Some(0));
}

#[test]
fn the_commands_that_are_shown_play_to_the_ending_that_they_are_shown_for() {
    let (status, shown, said) = aplomb(&["simulate", "angry-customer", "--runs", "0", "--json"]);
    assert_eq!(status, 0, "{said}");
    let object: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    let endings = object["paths"]["endings"].as_array().expect("endings");
    assert_eq!(endings.len(), 5);
    let cast = shipped("angry-customer");
    for ending in endings {
        let line = ending["shortest"]["command"].as_str().expect("a command");
        let line = line.replace("aplomb play", "\"$APLOMB\" --data \"$DATA\" play");
        let data = tempfile::tempdir().expect("a folder");
        let out = Command::new("sh")
            .arg("-c")
            .arg(&line)
            .env("APLOMB", env!("CARGO_BIN_EXE_aplomb"))
            .env("DATA", data.path())
            .env("LANG", "en_GB.UTF-8")
            .output()
            .expect("it runs");
        let played = String::from_utf8_lossy(&out.stdout).into_owned();
        let node = ending["node"].as_str().expect("a node");
        let node = cast.program.find_node(&node.into()).expect("it is there");
        let says = &cast.program.text(cast.program.node(node).says).pattern;
        let words = says.split("{ ").next().expect("words").trim();
        let words: String = words
            .split_whitespace()
            .take(4)
            .collect::<Vec<_>>()
            .join(" ");
        let flat: String = played.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(&words), "{line}\n{words}\n{played}");
    }
}

#[test]
fn the_page_is_self_contained_and_what_is_wrong_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.html");
    let file = file.to_str().expect("UTF-8");
    let (status, _, said) = aplomb(&["simulate", "angry-customer", "--runs", "6", "--html", file]);
    assert!(status <= 1, "{said}");
    let page = std::fs::read_to_string(file).expect("written");
    assert!(page.contains("default-src 'none'") && page.contains("<svg"));
    for outside in ["<script", "http://", "https://", " src=", "@import"] {
        assert!(!page.contains(outside), "{outside}");
    }
    let (status, _, said) = aplomb(&["simulate", "no-such-thing"]);
    assert_eq!(status, 2);
    assert!(said.contains("no-such-thing"), "{said}");
    let (status, shown, _) = aplomb(&[
        "simulate",
        "angry-customer",
        "--runs",
        "0",
        "--states",
        "20",
    ]);
    assert_eq!(status, 1);
    assert!(shown.contains("--states"), "{shown}");
}
