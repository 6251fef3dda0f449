//! A trainer has the window beside the editor: the desk shows a saved change at once, says that it is a
//! trial, and what is wrong with a file that cannot be played.

use crate::driver::{Stage, harness};
use aplomb::app::command::{Command, Setting};
use aplomb::app::shelf::Shelf;
use aplomb::library::built_in;
use aplomb::model::lang::Lang;
use aplomb::model::source::SCENARIO_FILE;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// The built-in scenarios with a change in `refund-request`.
fn shelf(old: &str, new: &str) -> Command {
    let (mut sources, _) = built_in();
    for source in sources
        .iter_mut()
        .filter(|s| s.id.as_str() == "refund-request")
    {
        let text = source.scenario();
        assert!(text.contains(old), "{old}");
        let text = text.replace(old, new);
        source.files.insert(SCENARIO_FILE.to_owned(), text);
    }
    Command::Reloaded(Box::new(Shelf::new(sources, Vec::new())))
}

fn begun(lang: Lang) -> Harness<'static, Stage> {
    let mut stage = Stage::new(lang);
    let scenario = "refund-request".into();
    stage.carry_out(vec![
        Command::Set(Setting::Follow(true)),
        Command::Start {
            scenario,
            seed: Some(5),
        },
    ]);
    stage.carry_out(vec![Command::Choose("receipt".into())]);
    let mut harness = harness(stage);
    harness.run();
    harness
}

fn tell(harness: &mut Harness<'_, Stage>, command: Command) {
    harness.state_mut().carry_out(vec![command]);
    harness.run();
}

#[test]
fn a_saved_change_is_seen_at_once_and_a_mistake_is_named() {
    for lang in Lang::ALL {
        let mut harness = begun(lang);
        let text = |h: &Harness<'_, Stage>, key: &str| h.state().app.messages.text(key);
        let (trial, broken) = (text(&harness, "desk-trial"), text(&harness, "desk-broken"));
        assert!(harness.query_by_label(&trial).is_none());
        tell(&mut harness, shelf("id: \"warm\"", "id: \"warmer\""));
        harness.get_by_label(&trial);
        tell(&mut harness, shelf("id: \"receipt\"", "id: \"proof\""));
        let fit = |h: &Harness<'_, Stage>| {
            let desk = h.state().app.desk.as_ref().expect("a desk");
            desk.trial.as_ref().map(|t| t.fit.to_string())
        };
        let said = "turn 1: the reply `receipt` of node `opening` is gone";
        assert_eq!(fit(&harness).as_deref(), Some(said));
        harness.get_by_label_contains("the reply `receipt` of node `opening` is gone");
        assert!(harness.query_by_label(&broken).is_none());
        tell(&mut harness, shelf("patience: 180", "patiense: 180"));
        harness.get_by_label(&broken);
        harness.get_by_label_contains("`patience`");
        // the last good one is still there to be answered
        let desk = harness.state().app.desk.as_ref().expect("a desk");
        assert!(!desk.session.choices().is_empty() && desk.is_ready());
    }
}

#[test]
fn the_switch_is_in_the_settings() {
    let mut stage = Stage::new(Lang::En);
    stage.carry_out(vec![Command::Open(aplomb::app::command::Screen::Settings)]);
    let mut harness = harness(stage);
    harness.run();
    let label = harness.state().app.messages.text("settings-follow");
    harness.get_by_label(&label).scroll_to_me();
    harness.run();
    harness.get_by_label(&label).click();
    harness.run();
    assert!(harness.state().app.settings.follow);
}
