//! What the keyboard does everywhere, and the sheet that tells of every key. Keys that belong to one view
//! are handled there; here they are only told.

use super::shell::{Memory, Scene};
use super::theme::{Theme, space};
use super::widgets::{Dialog, key_hint_ui, section_heading_ui};
use crate::app::command::{Command, Screen};
use egui::{Event, Key, KeyboardShortcut, Label, Modifiers, RichText, Ui};
use egui_phosphor::regular as icons;

/// The places that Ctrl with a number goes to.
const PLACES: [(Screen, Key, &str); 5] = [
    (Screen::Home, Key::Num1, "nav-home"),
    (Screen::Desk, Key::Num2, "nav-desk"),
    (Screen::Debrief, Key::Num3, "nav-debrief"),
    (Screen::Progress, Key::Num4, "nav-progress"),
    (Screen::Settings, Key::Num5, "nav-settings"),
];

/// Keys that do one thing, and the message that says what.
struct Row {
    keys: &'static [(Modifiers, Key)],
    /// From the first of them to the last.
    through: bool,
    does: &'static str,
}

const fn row(keys: &'static [(Modifiers, Key)], does: &'static str) -> Row {
    Row {
        keys,
        through: false,
        does,
    }
}

const NONE: Modifiers = Modifiers::NONE;

/// Everywhere.
const EVERYWHERE: &[Row] = &[
    row(&[(NONE, Key::F1), (NONE, Key::Questionmark)], "keys-sheet"),
    row(
        &[(NONE, Key::Tab), (Modifiers::SHIFT, Key::Tab)],
        "keys-move",
    ),
    row(&[(NONE, Key::Enter), (NONE, Key::Space)], "keys-press"),
    row(&[(NONE, Key::Escape)], "keys-close"),
    row(&[(NONE, Key::PageUp), (NONE, Key::PageDown)], "keys-scroll"),
    row(
        &[
            (Modifiers::COMMAND, Key::Plus),
            (Modifiers::COMMAND, Key::Minus),
            (Modifiers::COMMAND, Key::Num0),
        ],
        "keys-zoom",
    ),
    row(&[(Modifiers::COMMAND, Key::C)], "keys-copy"),
];

/// At the desk.
const DESK: &[Row] = &[
    Row {
        through: true,
        ..row(&[(NONE, Key::Num1), (NONE, Key::Num9)], "keys-choose")
    },
    row(&[(NONE, Key::Slash)], "desk-prepared"),
];

/// At the desk of who sends with Enter …
const ENTER_SENDS: &[Row] = &[
    row(&[(NONE, Key::Enter)], "keys-send"),
    row(&[(Modifiers::SHIFT, Key::Enter)], "keys-line"),
];

/// … and of who sends with Ctrl+Enter.
const CTRL_SENDS: &[Row] = &[
    row(&[(Modifiers::COMMAND, Key::Enter)], "keys-send"),
    row(&[(NONE, Key::Enter)], "keys-line"),
];

/// In settings.
const SETTINGS: &[Row] = &[row(
    &[(NONE, Key::ArrowLeft), (NONE, Key::ArrowRight)],
    "keys-slider",
)];

/// Sees to the keys that mean the same everywhere, before the views see them.
pub fn keys(ui: &Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    let typing = ui.ctx().text_edit_focused();
    let asked = ui.input_mut(|input| {
        // where the question mark lies differs between keyboards: what it types does not
        let mark = input.events.iter().any(|e| match e {
            Event::Text(text) => text == "?",
            Event::Key { key, pressed, .. } => *pressed && *key == Key::Questionmark,
            _ => false,
        });
        input.consume_key(Modifiers::NONE, Key::F1) || (mark && !typing)
    });
    if asked {
        memory.sheet = !memory.sheet;
    }
    if memory.sheet || scene.app.brief.is_some() {
        return;
    }
    for (screen, key, _) in PLACES {
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
        if pressed && is_there(scene, screen) && scene.app.screen != screen {
            commands.push(Command::Open(screen));
        }
    }
}

fn is_there(scene: &Scene<'_>, screen: Screen) -> bool {
    match screen {
        Screen::Desk => scene.app.desk.is_some(),
        Screen::Debrief => scene.app.debrief.is_some(),
        Screen::Home | Screen::Progress | Screen::Settings => true,
    }
}

/// The sheet, where it was asked for.
pub fn sheet_ui(ui: &Ui, scene: &Scene<'_>, memory: &mut Memory) {
    if !memory.sheet {
        return;
    }
    let (title, close) = (scene.text("keys-title"), scene.text("notice-close"));
    let closed = Dialog::new(&title, &close).show(ui.ctx(), |ui| {
        section_ui(ui, scene, "keys-everywhere", icons::KEYBOARD, |ui| {
            rows_ui(ui, scene, EVERYWHERE);
            for (_, key, name) in PLACES {
                let keys = [caps(ui, scene, (Modifiers::COMMAND, key))];
                row_ui(ui, &keys, &scene.text(name));
            }
        });
        section_ui(ui, scene, "nav-desk", icons::CHATS_CIRCLE, |ui| {
            rows_ui(ui, scene, DESK);
            let sends = if scene.app.settings.send_with_ctrl {
                CTRL_SENDS
            } else {
                ENTER_SENDS
            };
            rows_ui(ui, scene, sends);
        });
        section_ui(ui, scene, "nav-settings", icons::GEAR_SIX, |ui| {
            rows_ui(ui, scene, SETTINGS);
        });
    });
    if closed {
        memory.sheet = false;
    }
}

fn section_ui(ui: &mut Ui, scene: &Scene<'_>, key: &str, icon: &str, add: impl FnOnce(&mut Ui)) {
    section_heading_ui(ui, Some(icon), &scene.text(key));
    add(ui);
    ui.add_space(space::M);
}

fn rows_ui(ui: &mut Ui, scene: &Scene<'_>, rows: &[Row]) {
    for row in rows {
        let mut keys: Vec<String> = row.keys.iter().map(|k| caps(ui, scene, *k)).collect();
        if row.through {
            keys = vec![keys.join(" – ")];
        }
        row_ui(ui, &keys, &scene.text(row.does));
    }
}

/// How a key is written on this system, in the reader's language where it has a word for it.
fn caps(ui: &Ui, scene: &Scene<'_>, (modifiers, key): (Modifiers, Key)) -> String {
    let shown = ui
        .ctx()
        .format_shortcut(&KeyboardShortcut::new(modifiers, key));
    match key {
        Key::Space => scene.text("key-space"),
        Key::ArrowLeft => icons::ARROW_LEFT.to_owned(),
        Key::ArrowRight => icons::ARROW_RIGHT.to_owned(),
        Key::Escape => "Esc".to_owned(),
        Key::PageUp => "Page Up".to_owned(),
        Key::PageDown => "Page Down".to_owned(),
        Key::Questionmark => "?".to_owned(),
        Key::Slash => "/".to_owned(),
        Key::Plus => shown.replace("Plus", "+"),
        Key::Minus => shown.replace("Minus", "−"),
        _ => shown,
    }
}

fn row_ui(ui: &mut Ui, keys: &[String], does: &str) {
    let theme = Theme::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        let column = theme.scaled(208.0).min(ui.available_width() * 0.5);
        ui.allocate_ui(egui::vec2(column, 0.0), |ui| {
            ui.set_width(column);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::vec2(space::XS, space::XS);
                for key in keys {
                    key_hint_ui(ui, key);
                }
            });
        });
        ui.add(Label::new(RichText::new(does).color(theme.text)).wrap());
    });
}
