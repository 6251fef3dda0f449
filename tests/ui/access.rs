//! Every control of every screen has a name for screen readers and can be reached by the keyboard.

use crate::driver::{Stage, harness};
use aplomb::app::command::{Command, Screen};
use aplomb::model::lang::Lang;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use std::collections::BTreeSet;

const CONTROLS: [Role; 11] = [
    Role::Button,
    Role::CheckBox,
    Role::ComboBox,
    Role::Link,
    Role::MultilineTextInput,
    Role::RadioButton,
    Role::Slider,
    Role::Switch,
    Role::Tab,
    Role::TextInput,
    Role::SpinButton,
];

/// The controls that can be used: (id, what they are called).
fn controls(harness: &Harness<'_, Stage>) -> Vec<(String, String, Role)> {
    harness
        .root()
        .children_recursive()
        .map(|node| node.accesskit_node())
        .filter(|node| CONTROLS.contains(&node.role()) && !node.is_disabled() && !node.is_hidden())
        .map(|node| {
            (
                format!("{:?}", node.id()),
                node.label().unwrap_or_default(),
                node.role(),
            )
        })
        .collect()
}

fn focused(harness: &Harness<'_, Stage>) -> Option<String> {
    harness
        .root()
        .children_recursive()
        .map(|node| node.accesskit_node())
        .find(|node| node.is_focused())
        .map(|node| format!("{:?}", node.id()))
}

fn screens(lang: Lang) -> Vec<(&'static str, Stage)> {
    let start = || Command::Start {
        scenario: "refund-request".into(),
        seed: Some(5),
    };
    let stage = |commands: Vec<Command>| {
        let mut stage = Stage::new(lang);
        stage.carry_out(commands);
        stage
    };
    vec![
        ("home", stage(vec![])),
        (
            "brief",
            stage(vec![Command::ShowBrief("refund-request".into())]),
        ),
        ("desk", stage(vec![start()])),
        (
            "article",
            stage(vec![start(), Command::OpenArticle("returns".into())]),
        ),
        ("debrief", stage(vec![start(), Command::GiveUp])),
        (
            "progress",
            stage(vec![
                start(),
                Command::GiveUp,
                Command::Open(Screen::Progress),
            ]),
        ),
        (
            "empty progress",
            stage(vec![Command::Open(Screen::Progress)]),
        ),
        ("settings", stage(vec![Command::Open(Screen::Settings)])),
    ]
}

#[test]
fn every_control_has_a_name() {
    for lang in [Lang::En, Lang::Lt] {
        for (name, stage) in screens(lang) {
            let mut harness = harness(stage);
            harness.run();
            let controls = controls(&harness);
            assert!(controls.len() > 2, "{name}: where are the controls?");
            let nameless: Vec<_> = controls
                .iter()
                .filter(|(_, l, _)| l.trim().is_empty())
                .collect();
            assert!(nameless.is_empty(), "{name} in {lang}: {nameless:?}");
        }
    }
}

#[test]
fn every_control_is_reached_by_tab() {
    for (name, stage) in screens(Lang::En) {
        let mut harness = harness(stage);
        harness.run();
        let mut wanted: BTreeSet<(String, String)> = controls(&harness)
            .into_iter()
            .map(|(id, label, _)| (id, label))
            .collect();
        if name == "brief" {
            // what lies behind a dialog waits until it is closed
            let inside =
                ["brief-start", "brief-cancel"].map(|k| harness.state().app.messages.text(k));
            wanted.retain(|(_, label)| inside.contains(label));
        }
        for _ in 0..120 {
            if let Some(id) = focused(&harness) {
                wanted.retain(|(w, _)| *w != id);
            }
            if wanted.is_empty() {
                break;
            }
            harness.key_press(Key::Tab);
            harness.run();
        }
        assert!(
            wanted.is_empty(),
            "{name}: the keyboard does not reach {wanted:?}"
        );
    }
}
