//! What happened beside the answers: turns that were taken back, hints, private notes.

use crate::progress::attempt::{AttemptView, TurnView};
use crate::ui::Scene;
use crate::ui::theme::{Theme, space};
use crate::ui::views::desk::hint_words;
use crate::ui::views::parts;
use crate::ui::widgets::{Card, section_heading_ui};
use egui::Ui;
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// Hints and notes with the turns that they belong to; nothing where there were none.
pub fn beside_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView) {
    if view.hints.is_empty() && view.notes.is_empty() && view.extended == 0 {
        return;
    }
    section_heading_ui(ui, Some(icons::LIFEBUOY), &scene.text("debrief-beside"));
    let color = Theme::of(ui).text;
    Card::new().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        let title = |_: &crate::model::ids::ArticleId| None;
        for (number, hint) in &view.hints {
            let words = at_turn(scene, *number, &hint_words(scene, hint, &title));
            parts::line_ui(ui, icons::LIGHTBULB, color, &words);
        }
        for (number, note) in &view.notes {
            let words = at_turn(scene, *number, note);
            parts::line_ui(ui, icons::NOTE_PENCIL, color, &words);
        }
        if view.extended > 0 {
            let words = scene.with(
                "debrief-extended",
                &[("times", FluentValue::from(view.extended))],
            );
            parts::line_ui(ui, icons::TIMER, color, &words);
        }
    });
    ui.add_space(space::M);
}

/// The answers of this turn that were taken back, above the one that counts.
pub fn taken_back_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView, turn: &TurnView) {
    let color = Theme::of(ui).muted;
    for before in view
        .taken_back
        .iter()
        .filter(|t| t.number == turn.number && t.node == turn.node)
    {
        let Some(answer) = &before.answer else {
            continue;
        };
        let words = format!(
            "{} ({}): {}",
            scene.text("debrief-taken-back"),
            parts::figure(scene, before.overall),
            answer.text
        );
        parts::line_ui(ui, icons::ARROW_U_UP_LEFT, color, &words);
    }
}

fn at_turn(scene: &Scene<'_>, number: u32, words: &str) -> String {
    let turn = scene.with("debrief-turn", &[("number", FluentValue::from(number))]);
    format!("{turn}: {words}")
}
