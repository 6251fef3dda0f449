//! An author changes a scenario under a running conversation: it stays where it was, or says where it
//! cannot.

use super::{Again, Fit, again};
use crate::app::shelf::Entry;
use crate::engine::Cast;
use crate::engine::session::{Input, Session};
use crate::model::event::{Event, Mode, Terms, What};
use crate::model::source::{SCENARIO_FILE, Source};
use crate::model::time::{Allowance, Millis, Moment};
use crate::scoring::Scorer;
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};
use std::sync::{Arc, OnceLock};

const STORY: &str = r#"(
    format: 1, id: "mine", title: "T", brief: "B", kind: Other, trains: ["communication"], channel: Chat,
    difficulty: Foundation, source_language: "en",
    customer: (name: "Ona", language: "en", fluency: Native, mood: -20),
    knowledge: { "rules": (title: "Rules", body: "None.") },
    rubric: (weights: (empathy: 40, accuracy: 40, speed: 20), pass: 50),
    variables: { "kind": 0 },
    start: "start",
    nodes: {
        "start": (says: "Where is my parcel?", expects: [Ask(id: "order", fact: "What is the order number?")],
            replies: [
                (id: "own", text: "I am sorry. What is the order number?", meets: ["order"], empathy: 2, set: { "kind": 1 }, then: "middle"),
                (id: "cold", text: "Wait.", empathy: -2, then: "again"),
            ],
            routes: [(when: "met(order)", then: "middle")], otherwise: "again", silence: (after: 60, then: "again")),
        "again": (says: "Hello?", expects: [],
            replies: [(id: "late", text: "Sorry.", empathy: 1, then: "middle"), (id: "mute", text: "No.", empathy: -3, then: "lost")],
            otherwise: "lost", silence: (after: 60, then: "lost")),
        "middle": (says: "It is 12.", expects: [],
            replies: [(id: "send", text: "I send it.", empathy: 1, then: "good"), (id: "back", text: "Hm.", empathy: 0, then: "start")],
            otherwise: "start", silence: (after: 60, then: "again")),
        "good": (says: "Thanks.", ends: Resolved),
        "lost": (says: "Bye.", ends: Lost),
    },
)"#;

fn cast(text: &str) -> (Cast, Terms) {
    static SCORER: OnceLock<Arc<Scorer>> = OnceLock::new();
    let scorer = SCORER.get_or_init(|| Arc::new(Scorer::new().unwrap()));
    let source = Source {
        id: "mine".into(),
        files: [(SCENARIO_FILE.to_owned(), text.to_owned())].into(),
    };
    let entry = Entry::new(source).unwrap_or_else(|d| panic!("{d:?}"));
    let texts = entry.texts(entry.program.source_language);
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: entry.program.id.clone(),
        source: entry.hash.clone(),
        seed: 7,
        lang: texts.lang(),
        mode: Mode::Practice,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let cast = Cast {
        program: entry.program.clone(),
        texts,
        scorer: scorer.clone(),
    };
    (cast, terms)
}

fn choose(id: &str, seconds: u64) -> (Input, u64) {
    (Input::Choose(id.into()), seconds)
}

fn play(inputs: &[(Input, u64)]) -> Vec<Event> {
    let (cast, terms) = cast(STORY);
    let (mut session, mut events) = Session::begin(cast, terms);
    for (input, seconds) in inputs {
        events.extend(
            session
                .apply(input.clone(), Millis(seconds * 1000))
                .unwrap(),
        );
    }
    events
}

/// Plays in the story as it was, then again in the story with `old` replaced by `new`.
fn edited(inputs: &[(Input, u64)], old: &str, new: &str) -> Again {
    assert!(STORY.contains(old), "{old}");
    let (cast, terms) = cast(&STORY.replace(old, new));
    again(cast, terms, &play(inputs))
}

fn node(again: &Again) -> String {
    let state = again.session.state();
    let id = &again.session.cast().program.node(state.node).id;
    id.to_string()
}

#[test]
fn a_changed_word_keeps_the_place_and_is_seen() {
    let done = [choose("own", 5)];
    let again = edited(&done, "It is 12.", "It is 13.");
    assert_eq!(again.fit, Fit::Same);
    assert_eq!(again.session.state().line, "It is 13.");
    assert_eq!(again.session.state().at, Millis(5000));
}

#[test]
fn a_choice_that_is_gone_is_named_and_the_play_stands_before_it() {
    let done = [
        choose("cold", 5),
        choose("late", 9),
        choose("back", 12),
        choose("own", 20),
    ];
    let again = edited(&done, "id: \"own\"", "id: \"owned\"");
    let said = again.fit.to_string();
    assert_eq!(said, "turn 4: the reply `own` of node `start` is gone");
    assert_eq!(node(&again), "start");
    assert_eq!(again.session.state().turn, 4);
    let answers = again
        .events
        .iter()
        .filter(|e| matches!(e.what, What::ReplyGiven { .. }));
    assert_eq!(answers.count(), 3, "nothing that fits is lost");
}

#[test]
fn a_choice_whose_condition_fails_is_told_from_one_that_is_gone() {
    let done = [choose("own", 5), choose("send", 9)];
    let again = edited(
        &done,
        "(id: \"send\",",
        "(id: \"send\", when: \"kind > 1\",",
    );
    let said = again.fit.to_string();
    let expected =
        "turn 2: the reply `send` of node `middle` is not on offer: its `when` does not hold";
    assert_eq!(said, expected);
}

#[test]
fn a_node_that_is_gone_and_a_way_that_leads_elsewhere_are_told_apart() {
    let done = [choose("own", 5), choose("back", 9)];
    let again = edited(&done, "\"middle\"", "\"between\"");
    assert_eq!(again.fit.to_string(), "turn 2: the node `middle` is gone");
    assert_eq!(node(&again), "between");
    let to_again = "set: { \"kind\": 1 }, then: \"again\"";
    let way = "set: { \"kind\": 1 }, then: \"middle\"";
    let again = edited(&done, way, to_again);
    let said = again.fit.to_string();
    assert_eq!(
        said,
        "turn 2: the conversation is at `again`, where it was at `middle`"
    );
    let again = edited(&done[..1], way, to_again);
    let moved = Fit::Moved {
        was: "middle".into(),
        is: "again".into(),
    };
    assert_eq!(again.fit, moved);
}

#[test]
fn a_typed_answer_is_judged_anew_and_may_lead_elsewhere() {
    let done = [(
        Input::Type("What is the order number, please?".to_owned()),
        9,
    )];
    let same = edited(&done, "title: \"T\"", "title: \"U\"");
    assert_eq!(
        (same.fit, node_of(&same.session)),
        (Fit::Same, "middle".into())
    );
    let route = "met(order)\", then: \"middle\"";
    let other = edited(&done, route, "met(order)\", then: \"good\"");
    let moved = Fit::Moved {
        was: "middle".into(),
        is: "good".into(),
    };
    assert_eq!(other.fit, moved);
}

fn node_of(session: &Session) -> String {
    session
        .cast()
        .program
        .node(session.state().node)
        .id
        .to_string()
}

#[test]
fn a_silence_falls_when_it_now_falls_and_what_follows_moves_with_it() {
    let done = [(Input::Wait, 70), choose("late", 80)];
    let before = play(&done);
    let waited = before
        .iter()
        .find(|e| matches!(e.what, What::SilenceFell { .. }))
        .unwrap()
        .at;
    let again = edited(
        &done,
        "otherwise: \"again\", silence: (after: 60",
        "otherwise: \"again\", silence: (after: 30",
    );
    assert_eq!(again.fit, Fit::Same);
    let now = again
        .events
        .iter()
        .find(|e| matches!(e.what, What::SilenceFell { .. }))
        .unwrap()
        .at;
    assert_eq!(waited.0 - now.0, 30_000);
    assert_eq!(again.session.state().at, Millis(50_000));
}

#[test]
fn an_article_that_is_gone_does_not_hide_among_the_answers() {
    let done = [(Input::OpenArticle("rules".into()), 1), choose("own", 5)];
    let again = edited(&done, "\"rules\"", "\"laws\"");
    assert_eq!(again.fit.to_string(), "turn 1: the article `rules` is gone");
}

#[test]
fn a_conversation_that_now_ends_sooner_says_so() {
    let done = [choose("own", 5), choose("back", 9)];
    let again = edited(
        &done,
        "set: { \"kind\": 1 }, then: \"middle\"",
        "set: { \"kind\": 1 }, then: \"good\"",
    );
    assert_eq!(
        again.fit.to_string(),
        "turn 2: the conversation is over at `good`"
    );
    assert!(again.session.state().outcome.is_some());
}

/// Numbers as a play: each picks what is done and when; what is refused has not happened.
fn by_chance(numbers: &[u32]) -> Vec<Event> {
    let (cast, terms) = cast(STORY);
    let (mut session, mut events) = Session::begin(cast, terms);
    let mut at = 0;
    for n in numbers {
        at += 1 + u64::from(n / 8 % 50_000);
        let choices = session.choices();
        let input = match n % 8 {
            _ if session.state().paused => Input::Resume(Moment(1)),
            0 => Input::Wait,
            1 => Input::Type("I am sorry, what is the order number?".to_owned()),
            2 => Input::Type("No idea.".to_owned()),
            3 => Input::OpenArticle("rules".into()),
            4 => Input::Pause,
            _ if choices.is_empty() => Input::Wait,
            k => Input::Choose(choices[k as usize % choices.len()].id.clone()),
        };
        if let Ok(made) = session.apply(input, Millis(at)) {
            events.extend(made);
        }
    }
    events
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn in_the_same_version_everything_comes_out_the_same(numbers in prop::collection::vec(any::<u32>(), 0..20)) {
        let events = by_chance(&numbers);
        let (cast, terms) = cast(STORY);
        let again = again(cast, terms, &events);
        prop_assert_eq!(&again.fit, &Fit::Same);
        prop_assert_eq!(&again.events, &events);
    }

    #[test]
    fn whatever_was_edited_the_play_is_one_that_can_be_restored(
        numbers in prop::collection::vec(any::<u32>(), 0..20),
        edit in 0..6_usize,
    ) {
        let (old, new) = [
            ("id: \"own\"", "id: \"owned\""),
            ("\"middle\"", "\"between\""),
            ("after: 60", "after: 20"),
            ("\"rules\"", "\"laws\""),
            ("then: \"start\"", "then: \"lost\""),
            ("silence: (after: 60, then: \"lost\")", "silence: (after: 600, then: \"again\")"),
        ][edit];
        let (cast, terms) = cast(&STORY.replace(old, new));
        let again = again(cast.clone(), terms, &by_chance(&numbers));
        let restored = Session::restore(cast, &again.events).unwrap();
        prop_assert_eq!(restored.state(), again.session.state());
        prop_assert!(again.events.iter().enumerate().all(|(n, e)| e.seq as usize == n));
    }
}
