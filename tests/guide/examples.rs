//! The scenarios and overlays of the guide have no finding, and their strong answers pass.

use crate::pages::{pages, split};
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

/// The examples of a page as sources: each scenario, then again with each overlay that follows it.
fn sources(page: &str) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for example in split(page).1 {
        match example.info.as_str() {
            "ron,scenario" => {
                let mut ids = example
                    .text
                    .lines()
                    .filter_map(|l| l.trim().strip_prefix("id: \""));
                let id = ids.next().and_then(|l| l.split('"').next());
                sources.push(Source {
                    id: id.expect("a scenario with an id").into(),
                    files: [("scenario.ron".to_owned(), example.text)].into(),
                });
            }
            "ftl,overlay" => {
                let first = example.text.lines().next().unwrap_or_default();
                let name = first
                    .strip_prefix("# ")
                    .expect("an overlay that begins with its name");
                let source = sources.last_mut().expect("a scenario before its overlay");
                source.files.insert(name.to_owned(), example.text.clone());
            }
            _ => {}
        }
    }
    sources
}

#[test]
fn the_scenarios_and_overlays_of_the_guide_have_no_finding() {
    let (mut scenarios, mut overlays) = (0, 0);
    for (path, page) in pages() {
        for source in sources(&page) {
            let found = script::compile(&source).diagnostics;
            let shown = script::render(&found, &source, &path.to_string_lossy(), false);
            assert!(found.is_empty(), "{shown}");
            scenarios += 1;
            overlays += source.files.len() - 1;
        }
    }
    assert!(scenarios >= 3 && overlays >= 1, "{scenarios}, {overlays}");
}

/// Types the strong answer of every node that is reached.
fn play_strong(source: &Source, lang: Lang, seed: u64, scorer: &Arc<Scorer>) -> Session {
    let program = Arc::new(script::load(source).expect("it compiles"));
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: program.id.clone(),
        source: source.hash(),
        seed,
        lang,
        mode: Mode::Typed,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let texts = Arc::new(ScenarioTexts::new(
        program.clone(),
        lang,
        source.overlay(lang),
    ));
    let scorer = scorer.clone();
    let cast = Cast {
        program,
        texts,
        scorer,
    };
    let (mut session, _) = Session::begin(cast, terms);
    for turn in 1..=20 {
        let (state, cast) = (session.state(), session.cast());
        if state.outcome.is_some() {
            return session;
        }
        let strong = cast
            .program
            .node(state.node)
            .strong
            .expect("a strong answer");
        let values = cast.texts.values(&state.drawn, &state.variables);
        let answer = cast.texts.render(strong, &values);
        session
            .apply(Input::Type(answer), Millis(turn * 20_000))
            .expect("taken");
    }
    panic!("it does not end")
}

#[test]
fn who_types_the_strong_answers_of_the_guide_passes() {
    let scorer = Arc::new(Scorer::new().expect("packs"));
    for source in pages().values().flat_map(|page| sources(page)) {
        let translated = |lang: &Lang| *lang == Lang::En || source.overlay(*lang).is_some();
        for lang in Lang::ALL.into_iter().filter(translated) {
            for seed in 1..=6 {
                let session = play_strong(&source, lang, seed, &scorer);
                let outcome = session.state().outcome.as_ref().expect("an ending");
                let accuracy = outcome.score.accuracy.map(|p| p.rounded());
                let all = outcome.passed && accuracy == Some(100);
                assert!(all, "{} in {lang}, seed {seed}: {outcome:?}", source.id);
            }
        }
    }
}
