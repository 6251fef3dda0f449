//! What helps at the composer: prepared texts, hints, taking the last answer back.

use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::app::prepared;
use crate::model::event::What;
use crate::model::hint::Hint;
use crate::model::time::Millis;
use crate::text::format;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::views::parts;
use crate::ui::widgets::{Button, Card};
use crate::ui::{Memory, Scene};
use egui::{Key, Label, Modifiers, RichText, ScrollArea, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// So near to the target, in milliseconds, more time is offered: WCAG 2.2.1 asks for twenty seconds.
const NEAR: u64 = 20_000;

/// The row of tools above the field.
pub fn tools_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    // where there is little room the icons stand alone, with their names to hear and on hover
    let low = super::is_low(ui);

    ui.horizontal_wrapped(|ui| {
        let name = scene.text("desk-prepared");
        let menu = Button::quiet(&name).icon(icons::STACK);
        if ui.add(fit(low, menu)).clicked() {
            memory.desk.prepared = !memory.desk.prepared;
        }
        if !desk.session.is_practice() {
            return;
        }
        let left = desk.session.hints_left();
        let name = scene.text(if left > 0 {
            "desk-hint"
        } else {
            "desk-hint-none"
        });
        let hint = Button::quiet(&name).icon(icons::LIGHTBULB);
        if ui.add_enabled(left > 0, fit(low, hint)).clicked() {
            commands.push(Command::Hint);
        }
        if desk.session.last_turn(&desk.events).is_some() {
            let name = scene.text("desk-step-back");
            let short = scene.text("desk-step-back-short");
            let back = Button::quiet(&short)
                .accessible(&name)
                .icon(icons::ARROW_U_UP_LEFT);
            if ui.add(fit(low, back)).clicked() {
                commands.push(Command::StepBack);
            }
        }
        let name = scene.text("desk-pause");
        let pause = Button::quiet(&name).icon(icons::PAUSE);
        if ui.add(fit(low, pause)).clicked() {
            commands.push(Command::PauseDesk);
        }
        if desk.wait(scene.now).target.is_some() {
            let name = scene.text("desk-more-time");
            let more = Button::quiet(&name).icon(icons::TIMER);
            if ui.add(fit(low, more)).clicked() {
                commands.push(Command::MoreTime);
            }
        }
    });
}

fn fit(low: bool, button: Button<'_>) -> Button<'_> {
    if low { button.icon_only() } else { button }
}

/// Says when the target is near, where more time can be taken.
pub fn near_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let wait = desk.wait(scene.now);
    let Some(target) = wait.target.filter(|_| desk.session.is_practice()) else {
        return;
    };
    let left = target.since(wait.waited);
    if left.0 == 0 || left.0 > NEAR.min(target.0 / 2) {
        return;
    }
    let left = Millis::seconds(left.0.div_ceil(1000));
    let left = format::duration(scene.app.lang(), left);
    let words = scene.with("desk-time-near", &[("left", FluentValue::from(left))]);
    let color = Theme::of(ui).tone(SemanticColor::Warn).fg;
    parts::line_ui(ui, icons::WARNING, color, &words);
}

/// The hints that were given for the answer that is due.
pub fn hints_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let here = &desk
        .session
        .cast()
        .program
        .node(desk.session.state().node)
        .id;
    let given: Vec<&Hint> = desk
        .shown()
        .iter()
        .rev()
        .take_while(|e| !matches!(e.what, What::ReplyGiven { .. }))
        .filter_map(|e| match &e.what {
            What::HintGiven { node, hint } if node == here => Some(hint),
            _ => None,
        })
        .collect();
    if given.is_empty() {
        return;
    }
    let cast = desk.session.cast();
    let values = desk.values();
    let title = |id: &crate::model::ids::ArticleId| {
        let article = cast.program.knowledge.iter().find(|a| a.id == *id);
        article.map(|a| cast.texts.render(a.title, &values))
    };
    Card::new().tinted(SemanticColor::Accent).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let theme = Theme::of(ui);
        ScrollArea::vertical()
            .id_salt("hints")
            .max_height(theme.scaled(72.0))
            .auto_shrink([false, true])
            .stick_to_bottom(true)
            .show(ui, |ui| {
                for hint in given.into_iter().rev() {
                    let words = hint_words(scene, hint, &title);
                    parts::line_ui(ui, icons::LIGHTBULB, theme.text, &words);
                }
            });
    });
    ui.add_space(space::XS);
}

/// A hint in words.
pub fn hint_words(
    scene: &Scene<'_>,
    hint: &Hint,
    title: &dyn Fn(&crate::model::ids::ArticleId) -> Option<String>,
) -> String {
    match hint {
        Hint::Article { article } => {
            let title = title(article).unwrap_or_else(|| article.to_string());
            scene.with("hint-article", &[("article", FluentValue::from(title))])
        }
        other => scene.text(&format!("hint-{}", other.key())),
    }
}

/// The menu of prepared texts: by its button, or by `/` and the beginning of a title. Whether Enter was
/// taken for it.
pub fn prepared_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) -> bool {
    let asked = prepared::asked(&desk.draft).map(|(_, word)| word);
    if asked.is_none() && !memory.desk.prepared {
        return false;
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        memory.desk.prepared = false;
        return false;
    }
    let found = prepared::matching(desk, asked.unwrap_or_default());
    let typing = asked.is_some() && super::composer::is_focused(ui);
    let entered =
        typing && !found.is_empty() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
    let mut chosen = found.first().filter(|_| entered).map(|p| p.key);
    Card::new().sunken().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let theme = Theme::of(ui);
        let note = |ui: &mut Ui, key: &str| {
            let words = RichText::new(scene.text(key)).font(Type::Small.font(ui));
            ui.add(Label::new(words.color(theme.muted)).wrap());
        };
        note(ui, "desk-prepared-help");
        if found.is_empty() {
            note(ui, "desk-prepared-none");
        }
        ScrollArea::vertical()
            .id_salt("prepared")
            .max_height(theme.scaled(if super::is_low(ui) { 56.0 } else { 132.0 }))
            .auto_shrink([false, true])
            .show(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = egui::Vec2::splat(space::XS);
                    for text in &found {
                        let title = prepared::title(text.key, desk);
                        let words = prepared::filled(text.key, desk).unwrap_or_default();
                        let button = Button::secondary(&title);
                        if ui.add(button).on_hover_text(words).clicked() {
                            chosen = Some(text.key);
                        }
                    }
                });
            });
    });
    if let Some(key) = chosen {
        commands.push(Command::Insert(key));
        memory.desk.prepared = false;
        memory.desk.cursor_to_end = true;
        memory.focus_composer = true;
    }
    entered
}
