//! The desk at work: each channel in its manner, prepared texts, pausing, more time, hints, taking a
//! turn back, search, links between articles, notes. By label, in two languages.

use crate::driver::{Stage, harness};
use aplomb::app::command::{Command, Screen, Setting};
use aplomb::model::event::What;
use aplomb::model::lang::Lang;
use aplomb::model::reason::Rule;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

fn text(harness: &Harness<'_, Stage>, key: &str) -> String {
    harness.state().app.messages.text(key)
}

fn click(harness: &mut Harness<'_, Stage>, key: &str) {
    let label = text(harness, key);
    press(harness, &label);
}

fn press(harness: &mut Harness<'_, Stage>, label: &str) {
    harness.get_by_label(label).scroll_to_me();
    harness.run();
    harness.get_by_label(label).click();
    harness.run();
}

fn begun_on(lang: Lang, channel: &str) -> Harness<'static, Stage> {
    let mut stage = Stage::on_channel(lang, channel);
    stage.carry_out(vec![Command::Start {
        scenario: "refund-request".into(),
        seed: Some(5),
    }]);
    let mut harness = harness(stage);
    harness.run();
    harness
}

fn begun(lang: Lang) -> Harness<'static, Stage> {
    begun_on(lang, "Chat")
}

fn desk<'a>(harness: &'a Harness<'_, Stage>) -> &'a aplomb::app::desk::Desk {
    harness.state().app.desk.as_ref().expect("a desk")
}

fn count(harness: &Harness<'_, Stage>, kind: impl Fn(&What) -> bool) -> usize {
    let events = &desk(harness).events;
    events.iter().filter(|e| kind(&e.what)).count()
}

#[test]
fn each_channel_has_its_manner() {
    for lang in [Lang::En, Lang::El] {
        let mut mail = begun_on(lang, "Email");
        mail.key_press(Key::Num1);
        mail.run();
        for key in ["desk-from", "desk-to", "desk-support"] {
            let label = text(&mail, key);
            assert!(mail.query_all_by_label(&label).count() > 0, "{key}");
        }
        let subject = {
            let cast = desk(&mail).session.cast();
            let title = cast.texts.render(cast.program.title, &desk(&mail).values());
            let args = [("subject", title.as_str().into())];
            mail.state().app.messages.with("desk-subject-reply", &args)
        };
        assert!(mail.query_all_by_label(&subject).count() >= 1, "{subject}");

        let call = begun_on(lang, "Phone");
        let clock = text(&call, "desk-call-time");
        call.get_by_label_contains(&clock);
        call.get_by_label(&text(&call, "desk-say-words"));

        let mut post = begun_on(lang, "Social");
        let public = text(&post, "desk-post");
        post.get_by_label_contains(&public);
        post.key_press(Key::Num1);
        post.run();
        let reply = text(&post, "desk-post-reply");
        assert!(post.query_all_by_label_contains(&reply).count() >= 2);
    }
}

#[test]
fn a_slash_finds_a_prepared_text_and_sending_it_unchanged_is_said() {
    for (lang, word) in [(Lang::En, "/apol"), (Lang::Lt, "/atsipras")] {
        let mut harness = begun(lang);
        let label = text(&harness, "desk-own-words");
        harness.get_by_label(&label).focus();
        harness.run();
        harness.get_by_label(&label).type_text(word);
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(count(&harness, |w| matches!(w, What::ReplyGiven { .. })), 0);
        let draft = desk(&harness).draft.clone();
        assert!(draft.len() > 30 && !draft.contains('/'), "{draft}");
        assert!(!draft.contains('{'), "filled in: {draft}");
        harness.key_press(Key::Enter);
        harness.run();
        let reasons = desk(&harness).events.iter().find_map(|e| match &e.what {
            What::ReplyScored { reasons, .. } => Some(reasons.clone()),
            _ => None,
        });
        let reasons = reasons.expect("a score");
        let boilerplate =
            |r: &aplomb::model::reason::Reason| matches!(r.rule, Rule::Prepared { .. });
        assert!(reasons.iter().any(boilerplate), "{reasons:?}");
    }
}

#[test]
fn the_menu_puts_a_prepared_text_behind_what_is_written() {
    let mut harness = begun(Lang::En);
    harness
        .state_mut()
        .carry_out(vec![Command::Draft("Oh dear.".to_owned())]);
    harness.run();
    click(&mut harness, "desk-prepared");
    press(&mut harness, "Order in front of me");
    let draft = &desk(&harness).draft;
    assert!(draft.starts_with("Oh dear. I have order K-"), "{draft}");
}

#[test]
fn with_the_setting_ctrl_enter_sends_and_enter_begins_a_line() {
    let mut harness = begun(Lang::Sl);
    harness
        .state_mut()
        .carry_out(vec![Command::Set(Setting::SendWithCtrl(true))]);
    let label = text(&harness, "desk-own-words");
    harness.get_by_label(&label).focus();
    harness.run();
    harness.get_by_label(&label).type_text("Žal mi je.");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(desk(&harness).draft, "Žal mi je.\n");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(count(&harness, |w| matches!(w, What::ReplyGiven { .. })), 1);
}

#[test]
fn a_draft_is_there_again_after_leaving_and_starting_anew() {
    let mut harness = begun(Lang::En);
    let draft = Command::Draft("I am half way thr".to_owned());
    harness.state_mut().carry_out(vec![draft]);
    harness.run();
    click(&mut harness, "desk-leave");
    let mut again = self::harness(harness.state().reopen());
    again.run();
    click(&mut again, "home-continue");
    assert_eq!(desk(&again).draft, "I am half way thr");
}

#[test]
fn a_pause_stops_the_clock_and_covers_the_conversation() {
    for lang in [Lang::En, Lang::Lt] {
        let mut harness = begun(lang);
        let line = desk(&harness).session.state().line.clone();
        click(&mut harness, "desk-pause");
        assert_eq!(harness.state().app.screen, Screen::Desk);
        assert!(harness.query_by_label(&line).is_none(), "it is covered");
        harness.state_mut().pass(10_000);
        harness.run();
        click(&mut harness, "desk-go-on");
        harness.get_by_label(&line);
        assert_eq!(count(&harness, |w| matches!(w, What::Paused)), 1);
        assert_eq!(
            count(&harness, |w| matches!(w, What::SilenceFell { .. })),
            0
        );
        harness.key_press(Key::Num1);
        harness.run();
        let took = desk(&harness).events.iter().find_map(|e| match &e.what {
            What::ReplyGiven { took, .. } => Some(took.0),
            _ => None,
        });
        assert!(took.expect("an answer") < 1_000, "{took:?}");
    }
}

#[test]
fn more_time_is_offered_before_it_runs_out() {
    let mut harness = begun(Lang::En);
    let wait = desk(&harness).wait(Default::default());
    let target = wait.target.expect("a target").0 / 1000;
    let offered = |h: &Harness<'_, Stage>| {
        h.query_by_label_contains("You may take more time")
            .is_some()
    };
    assert!(!offered(&harness));
    harness.state_mut().pass(target - 15);
    harness.run();
    assert!(offered(&harness));
    click(&mut harness, "desk-more-time");
    assert!(!offered(&harness));
    harness.state_mut().pass(target - 25);
    harness.run();
    assert_eq!(
        count(&harness, |w| matches!(w, What::SilenceFell { .. })),
        0
    );
    assert_eq!(
        count(&harness, |w| matches!(w, What::TimeExtended { .. })),
        1
    );
}

#[test]
fn hints_are_given_on_demand_and_shown_in_the_debrief() {
    for lang in [Lang::En, Lang::Pl] {
        let mut harness = begun(lang);
        let words = text(&harness, "hint-ask");
        assert!(harness.query_by_label_contains(&words).is_none());
        click(&mut harness, "desk-hint");
        harness.get_by_label_contains(&words);
        click(&mut harness, "desk-give-up");
        click(&mut harness, "desk-give-up-yes");
        harness.get_by_label_contains(&words);
    }
}

#[test]
fn the_last_answer_is_taken_back_and_both_are_in_the_debrief() {
    for lang in [Lang::En, Lang::Et] {
        let mut harness = begun(lang);
        let line = desk(&harness).session.state().line.clone();
        let back = text(&harness, "desk-step-back");
        assert!(
            harness.query_by_label(&back).is_none(),
            "nothing to take back"
        );
        let said = desk(&harness).session.choices()[0].text.clone();
        harness.key_press(Key::Num1);
        harness.run();
        click(&mut harness, "desk-step-back");
        assert_eq!(desk(&harness).session.state().line, line);
        let other = desk(&harness).session.choices()[1].text.clone();
        harness.key_press(Key::Num2);
        harness.run();
        click(&mut harness, "desk-give-up");
        click(&mut harness, "desk-give-up-yes");
        let taken = text(&harness, "debrief-taken-back");
        let taken = harness.query_all_by_label_contains(&taken);
        assert_eq!(taken.count(), 1);
        harness.get_by_label_contains(&said);
        let debrief = harness.state().app.debrief.as_ref().expect("a debrief");
        assert_eq!(debrief.view.turns.len(), 1);
        let counts = debrief.view.turns[0].answer.as_ref().expect("an answer");
        assert_eq!(counts.text, other);
    }
}

#[test]
fn the_knowledge_base_is_searched_whatever_the_accents_and_its_links_open_articles() {
    let mut harness = begun(Lang::Lt);
    let label = text(&harness, "desk-search");
    harness.get_by_label(&label).focus();
    harness.run();
    harness
        .get_by_label(&label)
        .type_text("grazinimas garantija");
    harness.run();
    let titles = |h: &Harness<'_, Stage>| {
        let cast = desk(h).session.cast();
        let values = desk(h).values();
        let title = |a: &aplomb::model::program::Article| cast.texts.render(a.title, &values);
        cast.program.knowledge.iter().map(title).collect::<Vec<_>>()
    };
    let titles = titles(&harness);
    assert!(harness.query_by_label(&titles[0]).is_some());
    assert!(
        harness.query_by_label(&titles[2]).is_none(),
        "it is not about safety"
    );
    press(&mut harness, &titles[0]);
    harness.get_by_label(&titles[1]).click_accesskit();
    harness.run();
    let article = desk(&harness).article.clone().expect("an article");
    assert_eq!(article.as_str(), "powers");
    let opened = count(&harness, |w| matches!(w, What::ArticleOpened { .. }));
    assert_eq!(opened, 2, "following a link is opening");
}

#[test]
fn a_note_is_kept_and_found_again() {
    let mut harness = begun(Lang::En);
    let label = text(&harness, "desk-note");
    harness.get_by_label(&label).scroll_to_me();
    harness.run();
    harness.get_by_label(&label).focus();
    harness.run();
    harness.get_by_label(&label).type_text("father is 81");
    harness.run();
    click(&mut harness, "desk-note-keep");
    harness.get_by_label("father is 81");
    click(&mut harness, "desk-give-up");
    click(&mut harness, "desk-give-up-yes");
    harness.get_by_label_contains("father is 81");
}

#[test]
fn the_mood_is_said_in_a_word_and_what_the_last_turn_did_to_it() {
    let mut harness = begun(Lang::En);
    harness.key_press(Key::Num1);
    harness.run();
    let mood = |from: &i32, to: &i32| to - from;
    let change: i32 = desk(&harness)
        .events
        .iter()
        .skip(3)
        .map(|e| match &e.what {
            What::MoodChanged { from, to } => mood(from, to),
            _ => 0,
        })
        .sum();
    let key = if change > 0 {
        "desk-mood-up"
    } else {
        "desk-mood-down"
    };
    let by = change.abs().to_string();
    let args = [("by", by.as_str().into())];
    let words = harness.state().app.messages.with(key, &args);
    harness.get_by_label(&words);
}
