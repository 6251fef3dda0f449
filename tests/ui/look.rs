//! Comfort: the sheet of shortcuts, going places by keyboard, what a screen reader says by itself, copying,
//! contrast and reduced motion; in two languages.

use crate::driver::{Stage, harness};
use aplomb::app::command::{Command, Screen, Setting};
use aplomb::model::lang::Lang;
use egui::accesskit::{Live, Role};
use egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

const LANGS: [Lang; 2] = [Lang::En, Lang::El];

fn text(harness: &Harness<'_, Stage>, key: &str) -> String {
    harness.state().app.messages.text(key)
}

fn begun(lang: Lang) -> Harness<'static, Stage> {
    let mut harness = harness(Stage::new(lang));
    harness.run();
    harness.state_mut().carry_out(vec![Command::Start {
        scenario: "refund-request".into(),
        seed: Some(5),
    }]);
    harness.run();
    harness
}

/// What is in the region that screen readers speak of by themselves.
fn said(harness: &Harness<'_, Stage>) -> String {
    let regions: Vec<String> = harness
        .root()
        .children_recursive()
        .map(|node| node.accesskit_node())
        .filter(|node| node.live() == Live::Polite && node.role() == Role::Label)
        .filter_map(|node| node.value())
        .collect();
    assert_eq!(regions.len(), 1, "one polite region: {regions:?}");
    regions.concat()
}

#[test]
fn the_sheet_tells_the_keys_that_the_desk_takes() {
    for with_ctrl in [false, true] {
        let mut harness = harness(Stage::new(Lang::En));
        harness.run();
        let set = Command::Set(Setting::SendWithCtrl(with_ctrl));
        harness.state_mut().carry_out(vec![set]);
        harness.event(Event::Text("?".to_owned()));
        harness.run();
        for key in ["1 – 9", "/"] {
            assert!(harness.query_by_label(key).is_some(), "{key}");
        }
        let told = |key: &str| harness.query_by_label(key).is_some();
        assert_eq!(told("Ctrl+Enter"), with_ctrl);
        assert_eq!(told("Shift+Enter"), !with_ctrl);
    }
}

#[test]
fn the_sheet_opens_by_f1_and_by_question_mark_and_closes_by_escape() {
    for lang in LANGS {
        let mut harness = harness(Stage::new(lang));
        harness.run();
        let title = text(&harness, "keys-title");
        for event in [
            Event::Key {
                key: Key::F1,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: Modifiers::NONE,
            },
            Event::Text("?".to_owned()),
        ] {
            assert!(
                harness
                    .query_by_role_and_label(Role::Dialog, &title)
                    .is_none()
            );
            harness.event(event);
            harness.run();
            harness.get_by_role_and_label(Role::Dialog, &title);
            harness.get_by_label(&text(&harness, "keys-line"));
            harness.key_press(Key::Escape);
            harness.run();
        }
        assert!(
            harness
                .query_by_role_and_label(Role::Dialog, &title)
                .is_none()
        );
        // and with the mouse
        harness.get_by_label(&title).click();
        harness.run();
        harness.get_by_role_and_label(Role::Dialog, &title);
    }
}

#[test]
fn a_question_mark_in_an_answer_is_a_question_mark() {
    let mut harness = begun(Lang::En);
    let label = text(&harness, "desk-own-words");
    harness.get_by_label(&label).focus();
    harness.run();
    harness.get_by_label(&label).type_text("Why?");
    harness.run();
    let draft = harness.state().app.desk.as_ref().map(|d| d.draft.clone());
    assert_eq!(draft.as_deref(), Some("Why?"));
    let title = text(&harness, "keys-title");
    assert!(
        harness
            .query_by_role_and_label(Role::Dialog, &title)
            .is_none()
    );
}

#[test]
fn control_with_a_number_goes_places_that_there_are() {
    let mut harness = harness(Stage::new(Lang::En));
    harness.run();
    for (key, screen) in [
        (Key::Num4, Screen::Progress),
        (Key::Num5, Screen::Settings),
        // there is no conversation yet
        (Key::Num2, Screen::Settings),
        (Key::Num1, Screen::Home),
    ] {
        harness.key_press_modifiers(Modifiers::COMMAND, key);
        harness.run();
        assert_eq!(harness.state().app.screen, screen, "{key:?}");
    }
}

#[test]
fn the_customers_line_the_worth_the_clock_and_the_result_are_said() {
    for lang in LANGS {
        let mut harness = begun(lang);
        let line = |harness: &Harness<'_, Stage>| {
            let desk = harness.state().app.desk.as_ref().expect("a desk");
            desk.session.state().line.clone()
        };
        assert!(said(&harness).contains(&line(&harness)), "{lang}");
        harness.key_press(Key::Num1);
        harness.run();
        let heard = said(&harness);
        assert!(heard.contains(&line(&harness)), "{lang}: {heard}");
        let empathy = text(&harness, "dimension-empathy");
        assert!(heard.contains(&empathy), "{lang}: {heard}");

        // time passes: each warning is said, and nothing twice
        let mut heard = vec![heard];
        for _ in 0..400 {
            let waits = line(&harness);
            harness.state_mut().pass(1);
            harness.run();
            if waits != line(&harness) {
                break;
            }
            let now = said(&harness);
            if heard.last() != Some(&now) {
                heard.push(now);
            }
        }
        assert_eq!(heard.len(), 4, "{lang}: {heard:#?}");

        harness.state_mut().carry_out(vec![Command::GiveUp]);
        harness.run();
        let overall = text(&harness, "score-overall");
        assert!(said(&harness).contains(&overall), "{lang}");
    }
}

#[test]
fn a_bubble_is_copied_with_the_keyboard_and_that_is_said() {
    for lang in LANGS {
        let mut harness = begun(lang);
        let copy = format!("{} · ", text(&harness, "copy"));
        let line = harness
            .state()
            .app
            .desk
            .as_ref()
            .map(|d| d.session.state().line.clone());
        harness.get_by_label_contains(&copy).focus();
        harness.run();
        harness.key_down(Key::Enter);
        let copied = OutputCommand::CopyText(line.expect("a line"));
        harness.step();
        let seen = harness.output().platform_output.commands.contains(&copied);
        assert!(seen, "{lang}: nothing was copied");
        harness.run_ok();
        assert_eq!(said(&harness), text(&harness, "copied"));
    }
}

#[test]
fn high_contrast_is_a_switch_that_is_kept() {
    for lang in LANGS {
        let mut stage = Stage::new(lang);
        stage.carry_out(vec![Command::Open(Screen::Settings)]);
        let mut harness = harness(stage);
        harness.run();
        harness
            .get_by_label(&text(&harness, "settings-contrast"))
            .click();
        harness.run();
        assert!(harness.state().app.settings.high_contrast);
        let again = harness.state().reopen();
        assert!(again.app.settings.high_contrast && again.app.lang() == lang);
    }
}

#[test]
fn page_down_scrolls_a_page() {
    let mut stage = Stage::new(Lang::En);
    stage.carry_out(vec![Command::Open(Screen::Settings)]);
    let mut harness = harness(stage);
    harness.run();
    let title = text(&harness, "settings-title");
    let top = |harness: &Harness<'_, Stage>| {
        harness
            .get_by_role_and_label(Role::Heading, &title)
            .rect()
            .top()
    };
    let before = top(&harness);
    harness.key_press(Key::PageDown);
    harness.run();
    assert!(top(&harness) < before);
    harness.key_press(Key::Home);
    harness.run();
    assert!((top(&harness) - before).abs() < 1.0);
}
