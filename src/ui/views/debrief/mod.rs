//! Looking back: the figures first, the story second, and from each turn a way to do better.

mod beside;
mod curve;
mod figures;
mod rating;
mod turn;

pub use figures::tiles_ui;
pub use rating::Draft;

use crate::app::command::{Command, Export, ExportScope, Format, Screen};
use crate::app::follow::TRIAL;
use crate::progress::attempt::AttemptView;
use crate::text::format;
use crate::ui::shell::page_ui;
use crate::ui::theme::space;
use crate::ui::views::judged::judged_fold_ui;
use crate::ui::widgets::{Button, EmptyState, Notice, section_heading_ui};
use crate::ui::{Memory, Scene};
use egui::Ui;
use egui_phosphor::regular as icons;

/// The whole view.
pub fn debrief_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let Some(debrief) = &scene.app.debrief else {
        let (title, text) = (
            scene.text("debrief-empty-title"),
            scene.text("debrief-empty-text"),
        );
        let home = scene.text("nav-home");
        if EmptyState::new(icons::CLIPBOARD_TEXT, &title, &text)
            .action(&home, Some(icons::HOUSE))
            .show(ui)
        {
            commands.push(Command::Open(Screen::Home));
        }
        return;
    };
    let view = &debrief.view;
    let subtitle = format!(
        "{} · {}",
        view.title,
        format::date_time(scene.app.lang(), view.summary.began())
    );
    page_ui(ui, &scene.text("debrief-title"), Some(&subtitle), |ui| {
        figures::figures_ui(ui, scene, view);
        ui.add_space(space::M);
        actions_ui(ui, scene, view, commands);
        ui.add_space(space::S);
        judged_fold_ui(ui, scene);
        ui.add_space(space::L);
        curve::curve_ui(ui, scene, view);
        ui.add_space(space::L);
        section_heading_ui(ui, Some(icons::CHATS_CIRCLE), &scene.text("debrief-turns"));
        for turn in &view.turns {
            ui.add_space(space::S);
            turn::turn_ui(ui, scene, view, turn);
            rating::rating_ui(ui, scene, turn, (&mut memory.rating, commands));
        }
        if let Some(last) = &view.last_words {
            ui.add_space(space::S);
            turn::last_words_ui(ui, scene, view, last);
        }
        ui.add_space(space::M);
        beside::beside_ui(ui, scene, view);
        export_ui(ui, scene, view, commands);
    });
}

/// What to do now.
fn actions_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView, commands: &mut Vec<Command>) {
    let terms = &view.summary.terms;
    ui.horizontal_wrapped(|ui| {
        let again = scene.text("debrief-again");
        if ui
            .add(
                Button::primary(&again)
                    .large()
                    .icon(icons::ARROW_COUNTER_CLOCKWISE),
            )
            .clicked()
        {
            let scenario = terms.scenario.clone();
            commands.push(Command::Start {
                scenario,
                seed: Some(terms.seed),
            });
        }
        let other = scene.text("debrief-other-customer");
        if ui
            .add(Button::secondary(&other).icon(icons::SHUFFLE))
            .clicked()
        {
            commands.push(Command::Start {
                scenario: terms.scenario.clone(),
                seed: None,
            });
        }
        let home = scene.text("nav-home");
        let name = scene.text("debrief-home");
        if ui
            .add(Button::quiet(&home).accessible(&name).icon(icons::HOUSE))
            .clicked()
        {
            commands.push(Command::Open(Screen::Home));
        }
    });
}

fn export_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView, commands: &mut Vec<Command>) {
    if view.summary.terms.attempt.as_str() == TRIAL {
        // there is no record of it that could be written out
        Notice::info(&scene.text("debrief-trial")).show(ui);
        return;
    }
    section_heading_ui(ui, Some(icons::EXPORT), &scene.text("export-title"));
    let attempt = view.summary.terms.attempt.clone();
    export_buttons_ui(ui, scene, &ExportScope::Attempt(attempt), commands);
}

/// A button for each format.
pub fn export_buttons_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    scope: &ExportScope,
    commands: &mut Vec<Command>,
) {
    ui.add_enabled_ui(!scene.app.exporting, |ui| {
        ui.horizontal_wrapped(|ui| {
            for format in Format::ALL {
                let (key, icon) = match format {
                    Format::Html => ("export-html", icons::FILE_HTML),
                    Format::Csv => ("export-csv", icons::FILE_CSV),
                    Format::Json => ("export-json", icons::BRACKETS_CURLY),
                };
                let label = scene.text(key);
                if ui.add(Button::secondary(&label).icon(icon)).clicked() {
                    commands.push(Command::Export(Export {
                        scope: scope.clone(),
                        format,
                    }));
                }
            }
            if scene.app.exporting {
                ui.spinner();
                ui.label(scene.text("export-busy"));
            }
        });
    });
}
