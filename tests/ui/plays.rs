//! Every scenario in every language, played to an ending by label, and its debrief read.

use crate::driver::{Stage, harness};
use aplomb::app::command::Screen;
use aplomb::model::expr::NodeIx;
use aplomb::model::ids::ReplyId;
use aplomb::model::lang::Lang;
use egui_kittest::kittest::Queryable;

/// The choice that a careful trainee takes: the one that meets most, then the warmest.
pub fn careful(stage: &Stage) -> (ReplyId, String) {
    let session = &stage.app.desk.as_ref().expect("a desk").session;
    let node: NodeIx = session.state().node;
    let replies = &session.cast().program.node(node).replies;
    let choices = session.choices();
    let best = choices
        .into_iter()
        .max_by_key(|choice| {
            let reply = replies
                .iter()
                .find(|r| r.id == choice.id)
                .expect("authored");
            (
                reply.meets.len() as i32 - 3 * reply.breaks.len() as i32,
                reply.empathy,
            )
        })
        .expect("a choice");
    (best.id, best.text)
}

fn play(scenario: &str, lang: Lang) {
    let mut harness = harness(Stage::new(lang));
    harness.run();
    let (start, named) = {
        let app = &harness.state().app;
        let entry = app.shelf.find(&scenario.into()).expect("the scenario");
        assert!(entry.langs.contains(&lang), "{scenario} is not in {lang}");
        let texts = entry.texts(lang);
        let title = texts.render(entry.program.title, &app.foretold(entry, &texts));
        let named = app
            .messages
            .with("home-start-named", &[("title", title.as_str().into())]);
        (app.messages.text("brief-start"), named)
    };
    harness.get_by_label(&named).click();
    harness.run();
    harness.get_by_label(&start).click();
    harness.run();
    for _ in 0..40 {
        if harness.state().app.screen != Screen::Desk {
            break;
        }
        harness.state_mut().pass(20);
        let (_, text) = careful(harness.state());
        harness.get_by_label(&text).click();
        harness.run();
    }
    assert_eq!(
        harness.state().app.screen,
        Screen::Debrief,
        "{scenario} in {lang} does not end"
    );
    let app = &harness.state().app;
    let view = &app.debrief.as_ref().expect("a debrief").view;
    let outcome = view.summary.outcome.as_ref().expect("an outcome");
    assert!(
        outcome.passed,
        "{scenario} in {lang}: a careful trainee passes: {outcome:?}"
    );
    for turn in &view.turns {
        for dimension in aplomb::model::points::Dimension::ALL {
            let sum: aplomb::model::points::Points = turn
                .reasons
                .iter()
                .filter(|r| r.dimension == dimension)
                .map(|r| r.points)
                .sum();
            let score = turn.score.get(dimension).unwrap_or_default();
            assert_eq!(
                sum, score,
                "{scenario} in {lang}: reasons of turn {}",
                turn.number
            );
        }
    }
    for key in [
        "debrief-title",
        "score-overall",
        "dimension-empathy",
        "debrief-again",
    ] {
        let label = app.messages.text(key);
        assert!(
            harness.query_by_label(&label).is_some(),
            "{lang}: no `{label}`"
        );
    }
}

macro_rules! plays {
    ($($name:ident: $scenario:literal),+ $(,)?) => { $(
        mod $name {
            use super::play;
            use aplomb::model::lang::Lang;

            #[test]
            fn en() { play($scenario, Lang::En); }
            #[test]
            fn lt() { play($scenario, Lang::Lt); }
            #[test]
            fn el() { play($scenario, Lang::El); }
            #[test]
            fn sl() { play($scenario, Lang::Sl); }
            #[test]
            fn pl() { play($scenario, Lang::Pl); }
            #[test]
            fn et() { play($scenario, Lang::Et); }
        }
    )+ };
}

plays! {
    angry_customer: "angry-customer",
    refund_request: "refund-request",
    language_barrier: "language-barrier",
}
