//! Small things that several views show alike.

use crate::model::points::{Dimension, Points};
use crate::model::program::{Channel, Program};
use crate::text::format;
use crate::ui::Scene;
use crate::ui::theme::{SemanticColor, space};
use crate::ui::widgets::Chip;
use egui::{Label, RichText, Ui};
use egui_phosphor::regular as icons;

/// The colour and icon of a dimension.
pub fn meaning(dimension: Dimension) -> SemanticColor {
    match dimension {
        Dimension::Empathy => SemanticColor::Empathy,
        Dimension::Accuracy => SemanticColor::Accuracy,
        Dimension::Speed => SemanticColor::Speed,
    }
}

/// The icon of a channel.
pub fn channel_icon(channel: Channel) -> &'static str {
    match channel {
        Channel::Chat => icons::CHAT_CIRCLE_DOTS,
        Channel::Email => icons::ENVELOPE_SIMPLE,
        Channel::Phone => icons::PHONE,
        Channel::Social => icons::MEGAPHONE_SIMPLE,
    }
}

/// Channel, level and skills of a scenario.
pub fn tags_ui(ui: &mut Ui, scene: &Scene<'_>, program: &Program, skills: bool) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::XS, space::XS);
        let channel = scene.text(&format!("channel-{}", program.channel.key()));
        ui.add(Chip::new(&channel).icon(channel_icon(program.channel)));
        let level = scene.text(&format!("difficulty-{}", program.difficulty.key()));
        ui.add(Chip::new(&level).icon(icons::STAIRS));
        if skills {
            for skill in &program.trains {
                ui.add(Chip::new(&scene.text(&format!("skill-{}", skill.key()))));
            }
        }
    });
}

/// A score as people read it, or that it was not measured.
pub fn figure(scene: &Scene<'_>, points: Option<Points>) -> String {
    match points {
        Some(points) => format::integer(scene.app.lang(), i64::from(points.rounded())),
        None => scene.text("score-not-measured"),
    }
}

/// The colour of a verdict.
pub fn verdict(passed: bool) -> SemanticColor {
    if passed {
        SemanticColor::Good
    } else {
        SemanticColor::Warn
    }
}

/// A line of text after its icon, no higher than the text.
pub fn line_ui(ui: &mut Ui, icon: &str, color: egui::Color32, text: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(|ui| {
            ui.add(Label::new(RichText::new(icon).color(color)).selectable(false));
            ui.add(Label::new(RichText::new(text).color(color)).wrap());
        });
    });
}

/// A chart to look at: nothing in it moves.
pub fn still_plot<'a>(name: &str, height: f32) -> egui_plot::Plot<'a> {
    egui_plot::Plot::new(name)
        .height(height)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .show_x(false)
        .show_grid([false, true])
}
