//! Aplomb over the story. Knows nothing of the peers.

use crate::clock;
use crate::plays::{Played, Random};
use aplomb::check::simulate;
use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::engine::walk::{Place, Walk};
use aplomb::model::event::{Mode, Terms};
use aplomb::model::lang::Lang;
use aplomb::model::program::Program;
use aplomb::model::source::{SCENARIO_FILE, Source};
use aplomb::model::time::{Allowance, Moment};
use aplomb::scoring::Scorer;
use aplomb::text::scenario::ScenarioTexts;
use std::sync::Arc;

/// The source that `check` and `load` read.
pub fn source(text: &str) -> Source {
    Source {
        id: "story".into(),
        files: [(SCENARIO_FILE.to_owned(), text.to_owned())].into(),
    }
}

/// Source → playable.
pub fn playable(source: &Source) -> Walk {
    Walk::new(Arc::new(program(source)))
}

/// Source → program.
pub fn program(source: &Source) -> Program {
    aplomb::script::load(source).expect("the story compiles")
}

/// Plays from the start to an end, again and again, with these random numbers.
pub fn play(walk: &Walk, plays: usize) -> Played {
    let mut random = Random::new();
    let mut played = Played::default();
    let mut offered = Vec::new();
    let start = walk.begin(&[]);
    let mut place = start.clone();
    for _ in 0..plays {
        place.clone_from(&start);
        while !walk.over(&place) {
            walk.offered(&place, &[], &mut offered);
            let choice = offered[random.below(offered.len())];
            walk.choose(&mut place, &[], choice);
            played.steps += 1;
        }
        played.end(sums(walk, &place));
    }
    played
}

/// empathy, patience, accuracy
fn sums(walk: &Walk, place: &Place) -> [i64; 3] {
    let value = |name: &str| {
        let variables = &walk.program().variables;
        let ix = variables.iter().position(|v| v.name == name);
        let ix = ix.expect("the variable is there") as u32;
        let slot = walk.slot(aplomb::engine::facts::Fact::Variable(ix));
        place.slots[slot.expect("variables have slots")]
    };
    ["empathy", "patience", "accuracy"].map(value)
}

/// A place some steps into a play.
pub fn somewhere(walk: &Walk, steps: usize) -> Place {
    let mut place = walk.begin(&[]);
    for _ in 0..steps {
        walk.choose(&mut place, &[], 0);
    }
    place
}

/// Looks at every path, as `aplomb simulate --runs 0` does; how many endings there are.
pub fn every_path(source: Source) -> usize {
    let program = Arc::new(program(&source));
    drop(source);
    let texts = ScenarioTexts::new(program.clone(), Lang::En, None);
    let cast = Cast {
        program,
        texts: Arc::new(texts),
        scorer: Arc::new(Scorer::new().expect("packs")),
    };
    let paths = simulate::explore(&cast, simulate::Limits::default());
    assert!(paths.stopped.is_empty(), "{:?}", paths.stopped);
    paths.endings.len()
}

/// Microseconds of a session's step by choice, with words, scores, reasons and events, in a shipped
/// scenario whose choices were judged before.
pub fn session_step() -> f64 {
    const TIMES: usize = 200;
    const BATCHES: usize = 100;
    let shipped = aplomb::library::built_in().0;
    let source = shipped.iter().find(|s| s.id.as_str() == "refund-request");
    let program = Arc::new(program(source.expect("it is shipped")));
    let texts = ScenarioTexts::new(program.clone(), Lang::En, None);
    let scorer = Arc::new(Scorer::new().expect("packs"));
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: program.id.clone(),
        source: "s".into(),
        seed: 5,
        lang: Lang::En,
        mode: Mode::Practice,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let cast = Cast {
        program,
        texts: Arc::new(texts),
        scorer,
    };
    let (session, _) = Session::begin(cast, terms);
    let choice = session.choices().swap_remove(0).id;
    let at = session.state().waiting_since;
    let mut best = clock::LONG;
    for _ in 0..BATCHES {
        let mut sessions = vec![session.clone(); TIMES];
        clock::least(&mut best, || {
            for session in &mut sessions {
                let events = session.apply(Input::Choose(choice.clone()), at);
                assert!(events.is_ok(), "it is on offer");
            }
        });
    }
    best * 1e6 / TIMES as f64
}
