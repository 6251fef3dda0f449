//! A trainee who types what the scenario itself calls a strong answer, at every turn, passes: in every
//! scenario and language, for several customers.

use aplomb::app::shelf::Entry;
use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::library::built_in;
use aplomb::model::event::{Mode, Terms};
use aplomb::model::lang::Lang;
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::scoring::Scorer;
use std::fmt::Write;
use std::sync::Arc;

fn play(cast: Cast, terms: Terms) -> Session {
    let (mut session, _) = Session::begin(cast, terms);
    let mut at = 0;
    for _ in 0..30 {
        if session.state().outcome.is_some() {
            return session;
        }
        let state = session.state();
        let cast = session.cast();
        let strong = cast
            .program
            .node(state.node)
            .strong
            .expect("every turn has a strong answer");
        let values = cast.texts.values(&state.drawn, &state.variables);
        let answer = cast.texts.render(strong, &values);
        at += 25_000;
        session
            .apply(Input::Type(answer), Millis(at))
            .expect("it is taken");
    }
    panic!("it does not end");
}

#[test]
fn strong_answers_pass_in_every_language() {
    let scorer = Arc::new(Scorer::new().expect("packs"));
    let mut report = String::new();
    let mut failures = 0;
    for source in built_in().0 {
        let entry = Entry::new(source).expect("it compiles");
        for lang in Lang::ALL {
            for seed in 1..=4 {
                let terms = Terms {
                    attempt: "a".into(),
                    learner: "l".into(),
                    scenario: entry.program.id.clone(),
                    source: entry.hash.clone(),
                    seed,
                    lang,
                    mode: Mode::Typed,
                    allowance: Allowance::Times(1),
                    scorer: scorer.id(),
                    began: Moment(0),
                };
                let cast = Cast {
                    program: entry.program.clone(),
                    texts: entry.texts(lang),
                    scorer: scorer.clone(),
                };
                let session = play(cast, terms);
                let outcome = session.state().outcome.as_ref().expect("an ending");
                let points =
                    |p: Option<aplomb::model::points::Points>| p.map_or(-1, |p| p.rounded());
                if !outcome.passed {
                    failures += 1;
                }
                let _ = writeln!(
                    report,
                    "{} {lang} {seed}: {:?} at {}, overall {}, empathy {}, accuracy {}, {}",
                    entry.program.id,
                    outcome.ending,
                    outcome.node,
                    points(outcome.overall),
                    points(outcome.score.empathy),
                    points(outcome.score.accuracy),
                    if outcome.passed {
                        "passed"
                    } else {
                        "NOT PASSED"
                    },
                );
            }
        }
    }
    assert!(failures == 0, "{failures} fail\n{report}");
}
