//! The scenario of the README compiles without a finding and plays.

use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::model::event::{Mode, Terms};
use aplomb::model::lang::Lang;
use aplomb::model::source::Source;
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::scoring::Scorer;
use aplomb::script;
use aplomb::text::scenario::ScenarioTexts;
use std::sync::Arc;

fn readme_scenario() -> Source {
    let readme =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("README");
    let block = readme
        .split("```ron\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let text = block.expect("a scenario in the README").to_owned();
    Source {
        id: "my-first".into(),
        files: [("scenario.ron".to_owned(), text)].into(),
    }
}

#[test]
fn the_first_scenario_compiles_without_a_finding() {
    let source = readme_scenario();
    let compiled = script::compile(&source);
    let shown = script::render(&compiled.diagnostics, &source, "my-first", false);
    assert!(compiled.diagnostics.is_empty(), "{shown}");
}

#[test]
fn the_first_scenario_plays_by_its_own_strong_answer() {
    let source = readme_scenario();
    let program = Arc::new(script::load(&source).expect("it compiles"));
    let scorer = Arc::new(Scorer::new().expect("packs"));
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: program.id.clone(),
        source: source.hash(),
        seed: 1,
        lang: Lang::En,
        mode: Mode::Typed,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let texts = Arc::new(ScenarioTexts::new(program.clone(), Lang::En, None));
    let cast = Cast {
        program,
        texts,
        scorer,
    };
    let (mut session, _) = Session::begin(cast, terms);
    let answer = "I'm sorry that you have had to wait so long. What is your order number? I'll look it up at once.";
    session
        .apply(Input::Type(answer.to_owned()), Millis(20_000))
        .expect("taken");
    let outcome = session.state().outcome.clone().expect("an ending");
    assert_eq!(outcome.node.as_str(), "thanks");
    assert!(outcome.passed, "{outcome:?}");
}
