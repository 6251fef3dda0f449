//! “How is this judged?”: what is measured, what is not, and that a person decides. Shows no score.

use crate::ui::Scene;
use crate::ui::theme::{SemanticColor, Theme, space};
use crate::ui::views::parts;
use crate::ui::widgets::Card;
use egui::{RichText, Ui};
use egui_phosphor::regular as icons;

/// A fold with the whole explanation; closed at first.
pub fn judged_fold_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let theme = Theme::of(ui);
    let link =
        RichText::new(scene.text("judged-title")).color(theme.tone(SemanticColor::Accent).fg);
    egui::CollapsingHeader::new(link)
        .id_salt("judged")
        .show_unindented(ui, |ui| Card::new().show(ui, |ui| judged_ui(ui, scene)));
}

/// The explanation itself.
pub fn judged_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let text = Theme::of(ui).text;
    let lines = [
        ("judged-empathy", icons::HEART),
        ("judged-accuracy", icons::TARGET),
        ("judged-speed", icons::TIMER),
        ("judged-rules", icons::SCALES),
        ("judged-names", icons::USERS),
        ("judged-not", icons::EYE_SLASH),
        ("judged-person", icons::USER_CHECK),
    ];
    for (key, icon) in lines {
        parts::line_ui(ui, icon, text, &scene.text(key));
        ui.add_space(space::XS);
    }
}
