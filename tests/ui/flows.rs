//! What people do besides playing to the end: type, leave, come back, crash, change settings, look at
//! progress, export; and all of it by keyboard.

use crate::driver::{Stage, harness};
use aplomb::app::command::{Command, ExportScope, Format, Screen, Setting};
use aplomb::model::event::{Mode, What};
use aplomb::model::lang::Lang;
use aplomb::model::points::Points;
use aplomb::model::time::Allowance;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

fn text(harness: &Harness<'_, Stage>, key: &str) -> String {
    harness.state().app.messages.text(key)
}

fn click(harness: &mut Harness<'_, Stage>, key: &str) {
    let label = text(harness, key);
    harness.get_by_label(&label).click();
    harness.run();
}

/// A conversation of `refund-request`, begun.
fn begun(lang: Lang) -> Harness<'static, Stage> {
    let mut stage = Stage::new(lang);
    stage.carry_out(vec![Command::Start {
        scenario: "refund-request".into(),
        seed: Some(5),
    }]);
    let mut harness = harness(stage);
    harness.run();
    harness
}

fn line(harness: &Harness<'_, Stage>) -> String {
    harness
        .state()
        .app
        .desk
        .as_ref()
        .expect("a desk")
        .session
        .state()
        .line
        .clone()
}

fn answers(harness: &Harness<'_, Stage>) -> usize {
    let events = &harness.state().app.desk.as_ref().expect("a desk").events;
    events
        .iter()
        .filter(|e| matches!(e.what, What::ReplyGiven { .. }))
        .count()
}

#[test]
fn a_typed_answer_goes_with_enter_and_shift_enter_begins_a_line() {
    let mut harness = begun(Lang::En);
    let label = text(&harness, "desk-own-words");
    harness.get_by_label(&label).focus();
    harness.run();
    harness.get_by_label(&label).type_text("I am sorry.");
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::Enter);
    harness.run();
    assert_eq!(answers(&harness), 0);
    harness
        .get_by_label(&label)
        .type_text("Is there a burning smell?");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(answers(&harness), 1);
    let desk = harness.state().app.desk.as_ref().expect("a desk");
    let given = desk.events.iter().find_map(|e| match &e.what {
        What::ReplyGiven { text, .. } => Some(text.clone()),
        _ => None,
    });
    assert_eq!(
        given.as_deref(),
        Some("I am sorry.\nIs there a burning smell?")
    );
    assert_eq!(desk.draft, "");
}

#[test]
fn a_number_key_takes_the_choice_with_that_number() {
    let mut harness = begun(Lang::Lt);
    let second = harness
        .state()
        .app
        .desk
        .as_ref()
        .expect("a desk")
        .session
        .choices()[1]
        .id
        .clone();
    harness.key_press(Key::Num2);
    harness.run();
    let desk = harness.state().app.desk.as_ref().expect("a desk");
    let chosen = desk.events.iter().find_map(|e| match &e.what {
        What::ReplyGiven { choice, .. } => choice.clone(),
        _ => None,
    });
    assert_eq!(chosen, Some(second));
}

#[test]
fn leaving_keeps_the_place_and_stops_the_clock() {
    let mut harness = begun(Lang::El);
    harness.key_press(Key::Num1);
    harness.run();
    let place = line(&harness);
    click(&mut harness, "desk-leave");
    assert_eq!(harness.state().app.screen, Screen::Home);
    harness.state_mut().pass(10_000);
    click(&mut harness, "home-continue");
    assert_eq!(harness.state().app.screen, Screen::Desk);
    assert_eq!(line(&harness), place);
    let silences = harness
        .state()
        .app
        .desk
        .as_ref()
        .expect("a desk")
        .events
        .iter();
    assert_eq!(
        silences
            .filter(|e| matches!(e.what, What::SilenceFell { .. }))
            .count(),
        0
    );
}

#[test]
fn after_a_crash_the_conversation_goes_on_at_the_same_line() {
    let mut harness = begun(Lang::Sl);
    harness.key_press(Key::Num1);
    harness.run();
    harness.key_press(Key::Num1);
    harness.run();
    let place = line(&harness);
    let given = answers(&harness);
    // nothing is said to the first one: the second finds what is on disk
    let mut again = self::harness(harness.state().reopen());
    again.run();
    click(&mut again, "home-continue");
    assert_eq!(line(&again), place);
    assert_eq!(answers(&again), given);
}

#[test]
fn silence_falls_when_its_time_has_come() {
    let mut harness = begun(Lang::En);
    let before = line(&harness);
    let due = harness
        .state()
        .app
        .desk
        .as_ref()
        .expect("a desk")
        .session
        .deadline();
    harness
        .state_mut()
        .pass(due.expect("a deadline").0 / 1000 + 1);
    harness.run();
    assert_ne!(line(&harness), before);
    let said = text(&harness, "desk-silence");
    assert!(harness.query_all_by_label(&said).count() > 0);
}

#[test]
fn without_a_clock_the_customer_waits_for_ever_and_speed_is_not_scored() {
    let mut stage = Stage::new(Lang::Pl);
    stage.carry_out(vec![
        Command::Set(Setting::Allowance(Allowance::Off)),
        Command::Start {
            scenario: "refund-request".into(),
            seed: Some(5),
        },
    ]);
    let mut harness = harness(stage);
    harness.run();
    let before = line(&harness);
    harness.state_mut().pass(100_000);
    harness.run();
    assert_eq!(line(&harness), before);
    harness.key_press(Key::Num1);
    harness.run();
    let desk = harness.state().app.desk.as_ref().expect("a desk");
    assert!(
        desk.session
            .state()
            .scores
            .iter()
            .all(|(_, s)| s.speed.is_none())
    );
}

#[test]
fn ending_early_asks_first_and_shows_the_debrief() {
    let mut harness = begun(Lang::En);
    harness.key_press(Key::Num1);
    harness.run();
    click(&mut harness, "desk-give-up");
    assert_eq!(harness.state().app.screen, Screen::Desk);
    click(&mut harness, "desk-give-up-yes");
    assert_eq!(harness.state().app.screen, Screen::Debrief);
    let words = text(&harness, "barrier-abandoned");
    harness.get_by_label(&words);
}

#[test]
fn a_trainer_rates_an_answer_and_it_stands_beside_the_score() {
    let mut harness = begun(Lang::En);
    harness.key_press(Key::Num1);
    harness.run();
    click(&mut harness, "desk-give-up");
    click(&mut harness, "desk-give-up-yes");
    let open = text(&harness, "rating-open");
    assert!(
        harness.query_by_label(&open).is_none(),
        "learners do not rate"
    );
    click(&mut harness, "nav-settings");
    // low on the page, where a usual window does not reach
    harness.set_size(egui::vec2(1280.0, 2400.0));
    harness.run();
    click(&mut harness, "settings-trainer");
    assert!(harness.state().app.settings.trainer);
    let events = harness
        .state()
        .app
        .debrief
        .as_ref()
        .expect("kept")
        .events
        .clone();
    let What::AttemptStarted(terms) = &events[0].what else {
        panic!("no start")
    };
    let attempt = terms.attempt.clone();
    harness
        .state_mut()
        .carry_out(vec![Command::Debrief(attempt)]);
    harness.run();
    click(&mut harness, "rating-open");
    let field = (egui::accesskit::Role::TextInput, "Empathy, 0–100");
    harness.get_by_role_and_label(field.0, field.1).click();
    harness.run();
    harness
        .get_by_role_and_label(field.0, field.1)
        .type_text("64");
    harness.run();
    click(&mut harness, "rating-save");
    let debrief = harness.state().app.debrief.as_ref().expect("there");
    let said = debrief.view.turns[0].rating.as_ref().expect("rated");
    assert_eq!(said.score.empathy, Some(Points::whole(64)));
    assert_eq!(said.score.accuracy, None);
    assert_eq!(debrief.view.turns[0].score, {
        let scored = events.iter().find_map(|e| match &e.what {
            What::ReplyScored { score, .. } => Some(*score),
            _ => None,
        });
        scored.expect("scored")
    });
    click(&mut harness, "rating-change");
    let title = text(&harness, "rating-title");
    assert!(harness.query_all_by_label(&title).count() > 0);
}

#[test]
fn the_language_changes_at_once_everywhere() {
    let mut harness = harness(Stage::new(Lang::En));
    harness.run();
    click(&mut harness, "nav-settings");
    for lang in Lang::ALL {
        harness
            .state_mut()
            .carry_out(vec![Command::Set(Setting::Lang(lang))]);
        harness.run();
        let title = text(&harness, "settings-title");
        assert!(harness.query_all_by_label(&title).count() > 0, "{lang}");
    }
}

#[test]
fn progress_lists_attempts_and_opens_their_debrief_and_exports() {
    let mut harness = begun(Lang::Et);
    harness.key_press(Key::Num1);
    harness.run();
    click(&mut harness, "desk-give-up");
    click(&mut harness, "desk-give-up-yes");
    click(&mut harness, "nav-progress");
    let attempt = harness.state().app.attempts.as_ref().expect("attempts")[0]
        .terms
        .clone();
    assert_eq!(attempt.mode, Mode::Practice);
    harness
        .state_mut()
        .carry_out(vec![Command::Debrief(attempt.attempt.clone())]);
    harness.run();
    assert_eq!(harness.state().app.screen, Screen::Debrief);
    let html = text(&harness, "export-html");
    harness.get_by_label(&html).scroll_to_me();
    harness.run();
    harness.get_by_label(&html).click();
    harness.run();
    let export = harness.state().exports.first().cloned().expect("an export");
    assert_eq!(export.format, Format::Html);
    assert_eq!(export.scope, ExportScope::Attempt(attempt.attempt));
}

#[test]
fn home_to_debrief_by_keyboard_alone() {
    let mut harness = harness(Stage::new(Lang::En));
    harness.run();
    // Tab to the one button for what to do next, and press it
    let next = text(&harness, "home-next");
    for _ in 0..12 {
        harness.key_press(Key::Tab);
        harness.run();
        if harness.get_by_label(&next).is_focused() {
            break;
        }
    }
    assert!(harness.get_by_label(&next).is_focused());
    harness.key_press(Key::Enter);
    harness.run();
    // the dialog's main button has the keyboard already
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().app.screen, Screen::Desk);
    for _ in 0..40 {
        if harness.state().app.screen != Screen::Desk {
            break;
        }
        harness.key_press(Key::Num1);
        harness.run();
    }
    assert_eq!(harness.state().app.screen, Screen::Debrief);
}
