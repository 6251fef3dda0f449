//! How a trainee answers: choices by number, or words of their own; and the clock.

use super::tools;
use crate::app::command::{Command, Now};
use crate::app::desk::Desk;
use crate::app::prepared;
use crate::model::event::Mode;
use crate::model::program::Channel;
use crate::text::format;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::widgets::{Button, ChoiceRow, ClockRing, ClockState, TextField, key_hint_ui};
use crate::ui::{Memory, Scene};
use egui::{Key, Label, Modifiers, RichText, ScrollArea, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

const KEYS: [(Key, &str); 9] = [
    (Key::Num1, "1"),
    (Key::Num2, "2"),
    (Key::Num3, "3"),
    (Key::Num4, "4"),
    (Key::Num5, "5"),
    (Key::Num6, "6"),
    (Key::Num7, "7"),
    (Key::Num8, "8"),
    (Key::Num9, "9"),
];

/// The composer.
pub fn composer_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let ready = desk.is_ready() && desk.session.state().outcome.is_none();
    ui.add_enabled_ui(ready, |ui| {
        // an open menu takes the room of the choices
        let room = !memory.desk.prepared;
        if room && desk.session.state().terms.mode != Mode::Typed {
            choices_ui(ui, scene, desk, commands);
        }
        ui.add_space(space::XS);
        tools::hints_ui(ui, scene, desk);
        tools::near_ui(ui, scene, desk);
        tools::tools_ui(ui, scene, desk, memory, commands);
        writing_ui(ui, scene, desk, memory, commands);
    });
}

fn choices_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk, commands: &mut Vec<Command>) {
    let theme = Theme::of(ui);
    let least = if super::is_low(ui) {
        theme.scaled(56.0)
    } else {
        let label = RichText::new(scene.text("desk-choose")).font(Type::Small.font(ui));
        ui.add(Label::new(label.color(theme.muted)).selectable(false));
        theme.scaled(96.0)
    };
    let room = (ui.available_height() - theme.scaled(150.0)).max(least);
    ScrollArea::vertical()
        .id_salt("choices")
        .max_height(room)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            for (choice, (key, name)) in desk.session.choices().iter().zip(KEYS) {
                if ChoiceRow::new(&choice.text).key(key, name).show(ui).chosen {
                    commands.push(Command::Choose(choice.id.clone()));
                }
            }
        });
}

fn writing_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let taken = tools::prepared_ui(ui, scene, desk, memory, commands);
    let mut draft = desk.draft.clone();
    let (label, hint) = match desk.session.cast().program.channel {
        Channel::Chat => ("desk-own-words", "desk-own-words-hint"),
        Channel::Email => ("desk-write-letter", "desk-own-words-hint"),
        Channel::Phone => ("desk-say-words", "desk-say-hint"),
        Channel::Social => ("desk-write-post", "desk-own-words-hint"),
    };
    let (label, hint) = (scene.text(label), scene.text(hint));
    let lines = draft.lines().count();
    let rows = if super::is_low(ui) {
        lines.clamp(1, 2)
    } else {
        1 + lines.clamp(1, 4)
    };
    let sent = !taken && is_focused(ui) && send_pressed(ui, scene);
    let field = TextField::new(&mut draft, &label)
        .hidden_label()
        .hint(&hint)
        .rows(rows)
        .id(field_id())
        .show(ui);
    if memory.focus_composer {
        field.request_focus();
        memory.focus_composer = false;
    }
    if memory.desk.cursor_to_end && prepared::asked(&draft).is_none() && !taken {
        cursor_to_end(ui, field.id, &draft);
        memory.desk.cursor_to_end = false;
    }
    if draft != desk.draft {
        commands.push(Command::Draft(draft.clone()));
    }
    ui.horizontal_wrapped(|ui| {
        clock_ui(ui, scene, desk, scene.now);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let send = scene.text("desk-send");
            let full = !draft.trim().is_empty();
            let button = Button::primary(&send).icon(icons::PAPER_PLANE_RIGHT);
            let pressed = ui.add_enabled(full, button).clicked();
            if full && (pressed || sent) {
                commands.push(Command::SendDraft);
                memory.focus_composer = true;
            }
            if ui.available_width() > Theme::of(ui).scaled(260.0) {
                ui.label(RichText::new(scene.text("desk-key-send")).color(Theme::of(ui).muted));
                let key = if scene.app.settings.send_with_ctrl {
                    "key-ctrl-enter"
                } else {
                    "key-enter"
                };
                key_hint_ui(ui, &scene.text(key));
            }
        });
    });
}

/// The field, whatever comes and goes above it.
fn field_id() -> egui::Id {
    egui::Id::new("composer")
}

/// Whether the field has the keyboard.
pub fn is_focused(ui: &Ui) -> bool {
    ui.memory(|m| m.focused()) == Some(field_id())
}

/// Enter sends, as in chat tools, and with Shift it begins a line; who likes it otherwise sends with Ctrl.
fn send_pressed(ui: &Ui, scene: &Scene<'_>) -> bool {
    if scene.app.settings.send_with_ctrl {
        return ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
    }
    ui.input_mut(|i| !i.modifiers.shift && i.consume_key(Modifiers::NONE, Key::Enter))
}

fn cursor_to_end(ui: &Ui, field: egui::Id, draft: &str) {
    if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), field) {
        let end = egui::text::CCursor::new(draft.chars().count());
        let end = egui::text::CCursorRange::one(end);
        state.cursor.set_char_range(Some(end));
        state.store(ui.ctx(), field);
    }
}

fn clock_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk, now: Now) {
    let lang = scene.app.lang();
    let wait = desk.wait(now);
    let shown = format::clock(wait.waited);
    let Some(target) = wait.target else {
        let off = scene.text("desk-no-clock");
        ui.add(ClockRing::new(ClockState::Off, "", &off).caption(&off));
        return;
    };
    let used = wait.waited.0 as f32 / target.0.max(1) as f32;
    let state = if desk.is_ready() {
        ClockState::Running { used }
    } else {
        ClockState::Paused { used }
    };
    let key = if used > 1.0 {
        "desk-clock-over"
    } else {
        "desk-clock"
    };
    let mut caption = scene.with(
        key,
        &[("target", FluentValue::from(format::duration(lang, target)))],
    );
    if wait.rate > 1 {
        caption.push('\n');
        caption.push_str(&scene.with("desk-clock-rate", &[("rate", FluentValue::from(wait.rate))]));
    }
    let name = scene.text("desk-clock-name");
    ui.add(ClockRing::new(state, &shown, &name).caption(&caption));
}
