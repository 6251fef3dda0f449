//! Plays by chance, in every scenario and language: they end, they replay to the letter, they survive
//! being written down, and they keep to the version that they were begun on.

use aplomb::app::shelf::Entry;
use aplomb::engine::Cast;
use aplomb::engine::replay::{Verdict, replay};
use aplomb::engine::session::{Input, Session};
use aplomb::library::built_in;
use aplomb::model::event::{Event, Mode, Terms, What};
use aplomb::model::ids::SourceHash;
use aplomb::model::lang::Lang;
use aplomb::model::learner::Learner;
use aplomb::model::source::{SCENARIO_FILE, Source};
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::ports::Store;
use aplomb::scoring::Scorer;
use aplomb::storage::SqliteStore;
use rand::rand_core::{Rng, SeedableRng};
use rand_chacha::ChaCha12Rng;
use std::sync::{Arc, OnceLock};

fn scorer() -> Arc<Scorer> {
    static SCORER: OnceLock<Arc<Scorer>> = OnceLock::new();
    SCORER
        .get_or_init(|| Arc::new(Scorer::new().expect("packs")))
        .clone()
}

fn entries() -> Vec<Entry> {
    built_in()
        .0
        .into_iter()
        .map(|s| Entry::new(s).expect("it compiles"))
        .collect()
}

fn cast(entry: &Entry, lang: Lang) -> Cast {
    Cast {
        program: entry.program.clone(),
        texts: entry.texts(lang),
        scorer: scorer(),
    }
}

fn terms(entry: &Entry, lang: Lang, seed: u64) -> Terms {
    Terms {
        attempt: "attempt".into(),
        learner: "learner".into(),
        scenario: entry.program.id.clone(),
        source: entry.hash.clone(),
        seed,
        lang,
        mode: Mode::Practice,
        allowance: Allowance::Times(1),
        scorer: scorer().id(),
        began: Moment(1_790_000_000_000),
    }
}

const TYPED: [&str; 6] = [
    "I am so sorry, I will look into it at once.",
    "Atsiprašau, tuoj pat pasidomėsiu.",
    "Λυπάμαι πολύ. Θα το κοιτάξω αμέσως.",
    "That is our policy.",
    "???",
    "ok 🙂",
];

/// Plays by chance; the input that ends it is at most the two hundredth.
fn play(entry: &Entry, lang: Lang, seed: u64) -> Vec<Event> {
    let mut rng = ChaCha12Rng::seed_from_u64(seed ^ 0xA11CE);
    let (mut session, mut events) = Session::begin(cast(entry, lang), terms(entry, lang, seed));
    let mut at = 0;
    for _ in 0..200 {
        if session.state().outcome.is_some() {
            return events;
        }
        at += rng.next_u64() % 60_000;
        let input = match rng.next_u64() % 10 {
            _ if session.state().paused => Input::Resume(Moment(1_790_000_100_000)),
            0 => Input::Wait,
            1 => Input::OpenArticle(session.cast().program.knowledge[0].id.clone()),
            2 => Input::Pause,
            3..=5 => Input::Type(TYPED[rng.next_u64() as usize % TYPED.len()].to_owned()),
            _ => {
                let choices = session.choices();
                Input::Choose(choices[rng.next_u64() as usize % choices.len()].id.clone())
            }
        };
        events.extend(
            session
                .apply(input, Millis(at))
                .expect("what is on offer is taken"),
        );
    }
    panic!(
        "{} with seed {seed} in {lang} does not end",
        entry.program.id
    );
}

#[test]
fn plays_by_chance_end_and_replay_to_the_letter() {
    for entry in entries() {
        for lang in Lang::ALL {
            for seed in 0..12 {
                let events = play(&entry, lang, seed);
                let verdict = replay(&cast(&entry, lang), &events);
                assert_eq!(verdict, Verdict::Same, "{} {lang} {seed}", entry.program.id);
            }
        }
    }
}

#[test]
fn a_record_that_was_tampered_with_differs_at_the_place() {
    let entry = &entries()[0];
    let mut events = play(entry, Lang::En, 1);
    let place = events
        .iter()
        .position(|e| matches!(e.what, What::ReplyScored { .. }))
        .expect("an answer");
    if let What::ReplyScored { score, .. } = &mut events[place].what {
        score.empathy = Some(aplomb::model::points::Points::FULL);
        score.accuracy = Some(aplomb::model::points::Points(1));
    }
    let verdict = replay(&cast(entry, Lang::En), &events);
    assert!(
        matches!(verdict, Verdict::Differs { seq, .. } if seq as usize == place),
        "{verdict:?}"
    );
}

#[test]
fn events_survive_being_written_down() {
    for entry in entries() {
        for event in play(&entry, Lang::El, 4) {
            let text = serde_json::to_string(&event).expect("JSON");
            let back: Event = serde_json::from_str(&text).expect("an event");
            assert_eq!(back, event);
        }
    }
}

#[test]
fn a_session_restored_after_any_event_goes_on_alike() {
    let entry = &entries()[1];
    let events = play(entry, Lang::Pl, 9);
    for cut in 1..events.len() {
        let Ok(session) = Session::restore(cast(entry, Lang::Pl), &events[..cut]) else {
            panic!("the first {cut} events fit")
        };
        let mut folded = session.state().clone();
        for event in &events[cut..] {
            folded.take(&entry.program, event).expect("it fits");
        }
        let whole = Session::restore(cast(entry, Lang::Pl), &events).expect("it fits");
        assert_eq!(&folded, whole.state());
    }
}

/// The same scenario with a calmer customer: what a trainer’s next edition may be.
fn edited(source: &Source) -> Source {
    let mut source = source.clone();
    let text = source.files.get_mut(SCENARIO_FILE).expect("the scenario");
    *text = text.replace("mood: -60", "mood: -50");
    source
}

#[test]
fn an_attempt_replays_on_the_version_that_it_was_played_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = SqliteStore::open(folder.path()).expect("a store");
    let learner = Learner {
        id: "learner".into(),
        name: String::new(),
        since: Moment(0),
    };
    store.put_learner(&learner).expect("kept");
    let entry = &entries()[0];
    let hash: SourceHash = store.put_source(&entry.source).expect("kept");
    let events = play(entry, Lang::En, 3);
    store.append(&"attempt".into(), &events).expect("stored");

    let newer = Entry::new(edited(&entry.source)).expect("it compiles");
    assert_ne!(newer.hash, hash);
    assert!(matches!(
        replay(&cast(&newer, Lang::En), &events),
        Verdict::Differs { .. }
    ));

    let kept = store.source(&hash).expect("read").expect("kept");
    let older = Entry::new(kept).expect("it compiles");
    let recorded = store.events(&"attempt".into()).expect("read");
    assert_eq!(replay(&cast(&older, Lang::En), &recorded), Verdict::Same);
}

#[test]
fn another_scorer_is_named_and_not_compared() {
    let entry = &entries()[0];
    let mut events = play(entry, Lang::En, 3);
    if let What::AttemptStarted(terms) = &mut events[0].what {
        terms.scorer = "an-older-one".into();
    }
    assert_eq!(
        replay(&cast(entry, Lang::En), &events),
        Verdict::OtherScorer
    );
}
