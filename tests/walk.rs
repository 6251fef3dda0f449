//! The bare walk goes where a session goes, step by step; its places survive being saved; and what the
//! scorer remembers of choices changes nothing.

use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::engine::walk::saved::Unreadable;
use aplomb::engine::walk::{Place, Waited, Walk};
use aplomb::library::built_in;
use aplomb::model::event::{Event, Mode, Terms, What};
use aplomb::model::lang::Lang;
use aplomb::model::source::{SCENARIO_FILE, Source};
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::scoring::Scorer;
use aplomb::text::scenario::ScenarioTexts;
use rand::rand_core::{Rng, SeedableRng};
use rand_chacha::ChaCha12Rng;
use std::sync::{Arc, OnceLock};

fn scorer() -> Arc<Scorer> {
    static SCORER: OnceLock<Arc<Scorer>> = OnceLock::new();
    SCORER
        .get_or_init(|| Arc::new(Scorer::new().expect("packs")))
        .clone()
}

/// Texts of their own, so that nothing that was judged is remembered of them.
fn cast(source: &Source, lang: Lang) -> Cast {
    let program = Arc::new(aplomb::script::load(source).expect("it compiles"));
    let texts = ScenarioTexts::new(program.clone(), lang, source.overlay(lang));
    Cast {
        program,
        texts: Arc::new(texts),
        scorer: scorer(),
    }
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

/// Conditions and sums of every sort.
const KNOTTY: &str = r#"(
    format: 1, id: "knotty", title: "Knots", brief: "Knots.", kind: Other, trains: ["communication"],
    channel: Chat, difficulty: Expert, source_language: "en",
    vary: { "days": Int(1, 9), "thing": OneOf([(id: "kettle", text: "kettle"), (id: "iron", text: "iron")]) },
    customer: (name: "Anna", language: "en", fluency: Native, mood: 10, patience: 200),
    limits: { "refund": 5 },
    rubric: (weights: (empathy: 40, accuracy: 40, speed: 20), pass: 60),
    variables: { "a": 1, "b": 2 },
    start: "one",
    always: ["a < 1000 or visited(three)"],
    nodes: {
        "one": (
            says: "The { $thing } is broken: { $a }.",
            expects: [Ask(id: "why", fact: "Why?"), Never(id: "blame", fact: "Your fault.")],
            replies: [
                (id: "swap", text: "Why? I am sorry.", meets: ["why"], empathy: 2, then: "two", set: { "a": "b", "b": "a" }),
                (id: "blame", text: "Your fault.", breaks: ["blame"], empathy: -3, then: "two", set: { "a": "a - 3", "b": "7" }),
                (id: "late", text: "Let me look.", empathy: 0, mood: -90, then: "one", when: "3 > a", set: { "a": "2 + a" }),
                (id: "days", text: "So long!", empathy: 1, then: "one", when: "days > a and not visited(three)", set: { "a": "a + days" }),
            ],
            otherwise: "two", silence: (after: 100, then: "two"), set: { "b": "b + turn" }, mood: -3,
        ),
        "two": (
            says: "And now, { $b }?",
            replies: [
                (id: "back", text: "Again, please.", empathy: 0, then: "one", when: "turn < 8"),
                (id: "on", text: "On we go.", empathy: 1, then: "three", when: "met(why) or broke(blame) or mood < -20", set: { "a": "a + limit(refund) - b" }),
                (id: "iron", text: "The iron?", empathy: 1, then: "three", when: "thing == \"iron\""),
                (id: "end", text: "Goodbye.", empathy: -1, then: "over"),
            ],
            otherwise: "one", silence: (after: 120, then: "three"),
        ),
        "three": (
            says: "Hm.",
            replies: [
                (id: "one", text: "Once more.", empathy: 3, then: "one", when: "turn <= 6", set: { "b": "mood" }),
                (id: "over", text: "That is all.", empathy: 0, then: "over"),
            ],
            otherwise: "over", silence: (after: 90, then: "over"),
        ),
        "over": (says: "Bye.", ends: Resolved),
    },
)"#;

fn knotty() -> Source {
    Source {
        id: "knotty".into(),
        files: [(SCENARIO_FILE.to_owned(), KNOTTY.to_owned())].into(),
    }
}

fn assert_same(place: &Place, session: &Session, walk: &Walk) {
    let state = session.state();
    assert_eq!(place.node, state.node.0);
    assert_eq!(place.slots[0], i64::from(state.mood), "mood");
    assert_eq!(place.slots[1], i64::from(state.turn), "turn");
    assert_eq!(place.slots[2..2 + state.variables.len()], state.variables);
    assert_eq!(place.impatient, state.impatient);
    assert_eq!(place.overdue, state.overdue_ms);
    assert_eq!(walk.over(place), state.outcome.is_some());
    let mut bytes = Vec::new();
    walk.save(place, &mut bytes);
    assert!(bytes.len() < 64, "{} bytes", bytes.len());
    assert_eq!(walk.restore(&bytes).as_ref(), Ok(place));
}

/// Waits until the customer speaks or nothing can happen any more.
fn wait(session: &mut Session) -> bool {
    while let Some(due) = session.deadline() {
        let events = session.apply(Input::Wait, due).expect("waited");
        if session.state().paused {
            let at = session.state().at;
            let open = Input::Resume(Moment(0));
            session.apply(open, at).expect("opened");
        }
        let spoke = |e: &Event| matches!(e.what, What::NodeEntered { .. });
        if events.iter().any(spoke) {
            return true;
        }
    }
    false
}

fn in_step(cast: &Cast, walk: &Walk, seed: u64) -> usize {
    let mut chance = ChaCha12Rng::seed_from_u64(seed);
    let (mut session, _) = Session::begin(cast.clone(), terms(cast, seed));
    let drawn = session.state().drawn.clone();
    let mut place = walk.begin(&drawn);
    let mut offered = Vec::new();
    let mut steps = 0;
    while !walk.over(&place) && steps < 40 {
        assert_same(&place, &session, walk);
        walk.offered(&place, &drawn, &mut offered);
        let replies = &cast.program.nodes[place.node as usize].replies;
        let mut ours: Vec<&str> = offered
            .iter()
            .map(|c| replies[usize::from(*c)].id.as_str())
            .collect();
        ours.sort_unstable();
        let choices = session.choices();
        let mut theirs: Vec<&str> = choices.iter().map(|c| c.id.as_str()).collect();
        theirs.sort_unstable();
        assert_eq!(ours, theirs);
        let pick = chance.next_u64() as usize % (offered.len() + 1);
        if let Some(choice) = offered.get(pick) {
            let id = replies[usize::from(*choice)].id.clone();
            let since = session.state().waiting_since;
            session.apply(Input::Choose(id), since).expect("on offer");
            walk.choose(&mut place, &drawn, *choice);
        } else {
            let spoke = wait(&mut session);
            assert_eq!(walk.wait(&mut place, &drawn) != Waited::Nothing, spoke);
        }
        steps += 1;
    }
    assert_same(&place, &session, walk);
    steps
}

#[test]
fn a_walk_goes_where_a_session_goes() {
    let mut steps = 0;
    for source in built_in().0.iter().chain([&knotty()]) {
        let cast = cast(source, Lang::En);
        let walk = Walk::new(cast.program.clone());
        for seed in 0..40 {
            steps += in_step(&cast, &walk, seed);
        }
    }
    assert!(steps > 600, "only {steps} steps");
}

/// The events of a play whose choices chance takes.
fn events(cast: &Cast, seed: u64) -> Vec<Event> {
    let mut chance = ChaCha12Rng::seed_from_u64(seed);
    let (mut session, mut events) = Session::begin(cast.clone(), terms(cast, seed));
    for n in 1..=12 {
        let choices = session.choices();
        if choices.is_empty() || session.state().outcome.is_some() {
            break;
        }
        let choice = &choices[chance.next_u64() as usize % choices.len()];
        // some in time, some late
        let at = Millis(session.state().at.0 + n * 17_000);
        let input = Input::Choose(choice.id.clone());
        events.extend(session.apply(input, at).expect("on offer"));
    }
    events
}

#[test]
fn what_was_judged_before_changes_no_event() {
    for (source, lang) in built_in().0.iter().zip([Lang::En, Lang::Lt, Lang::El]) {
        let warm = cast(source, lang);
        for seed in 0..4 {
            let first = events(&warm, seed);
            assert_eq!(first, events(&warm, seed), "remembered");
            assert_eq!(first, events(&cast(source, lang), seed), "not remembered");
        }
    }
}

#[test]
fn bytes_that_are_no_place_are_refused() {
    let walk = Walk::new(cast(&knotty(), Lang::En).program);
    let mut bytes = Vec::new();
    walk.save(&walk.begin(&[]), &mut bytes);
    assert_eq!(walk.restore(&[]), Err(Unreadable::Damaged));
    for length in 1..bytes.len() {
        assert_eq!(walk.restore(&bytes[..length]), Err(Unreadable::Damaged));
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(walk.restore(&longer), Err(Unreadable::Damaged));
    let other = built_in().0.swap_remove(0);
    let other = Walk::new(cast(&other, Lang::En).program);
    assert_eq!(other.restore(&bytes), Err(Unreadable::Program));
    let mut later = bytes.clone();
    later[0] = 2;
    assert_eq!(walk.restore(&later), Err(Unreadable::Version));
    // a node that there is not
    bytes[5] = 100;
    assert_eq!(walk.restore(&bytes), Err(Unreadable::Damaged));
}
