//! Private notes: kept in the attempt, read again in the debrief, judged by nobody.

use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::model::event::What;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{Button, Card, TextField, section_heading_ui};
use crate::ui::{Memory, Scene};
use egui::{Label, RichText, Ui};
use egui_phosphor::regular as icons;

/// What was noted so far, and a field for the next note.
pub fn notes_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    section_heading_ui(ui, Some(icons::NOTE_PENCIL), &scene.text("desk-notes"));
    let theme = Theme::of(ui);
    let notes = desk.shown().iter().filter_map(|e| match &e.what {
        What::NoteWritten { text } => Some(text),
        _ => None,
    });
    for note in notes {
        Card::new().sunken().padding(space::S).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(RichText::new(note).color(theme.text)).wrap());
        });
    }
    let (label, help) = (scene.text("desk-note"), scene.text("desk-note-help"));
    let rows = memory.desk.note.lines().count().clamp(2, 5);
    TextField::new(&mut memory.desk.note, &label)
        .hidden_label()
        .hint(&label)
        .help(&help)
        .rows(rows)
        .id(egui::Id::new("note"))
        .show(ui);
    let keep = scene.text("desk-note-keep");
    let written = !memory.desk.note.trim().is_empty();
    let button = Button::secondary(&keep).icon(icons::CHECK);
    if ui.add_enabled(written, button).clicked() {
        let note = std::mem::take(&mut memory.desk.note);
        commands.push(Command::KeepNote(note.trim().to_owned()));
    }
}
