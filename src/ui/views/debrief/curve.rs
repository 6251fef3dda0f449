//! The customer's mood over the conversation.

use crate::model::time::Millis;
use crate::progress::attempt::AttemptView;
use crate::text::format;
use crate::ui::Scene;
use crate::ui::theme::{SemanticColor, Theme, space};
use crate::ui::views::parts;
use crate::ui::widgets::{Card, section_heading_ui};
use egui::Ui;
use egui_phosphor::regular as icons;
use egui_plot::{HLine, Line, PlotPoints, Points};

/// The curve; nothing where the mood never changed.
pub fn curve_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView) {
    if view.moods.len() < 2 {
        return;
    }
    let theme = Theme::of(ui);
    section_heading_ui(ui, Some(icons::SMILEY), &scene.text("debrief-mood"));
    ui.add_space(space::XS);
    // the mood holds until it changes: steps
    let mut steps: Vec<[f64; 2]> = Vec::new();
    for (at, mood) in &view.moods {
        let x = at.as_secs_f64();
        if let Some(last) = steps.last() {
            steps.push([x, last[1]]);
        }
        steps.push([x, f64::from(*mood)]);
    }
    let end = view.summary.lasted.as_secs_f64();
    if let Some(last) = steps.last().copied() {
        steps.push([end, last[1]]);
    }
    let marks: Vec<[f64; 2]> = view
        .moods
        .iter()
        .map(|(at, mood)| [at.as_secs_f64(), f64::from(*mood)])
        .collect();
    let color = theme.tone(SemanticColor::Accent).fg;
    let name = scene.text("desk-mood");
    Card::new().show(ui, |ui| {
        parts::still_plot("mood", theme.scaled(180.0))
            .include_y(-100.0)
            .include_y(100.0)
            .x_axis_formatter(|mark, _| {
                format::clock(Millis((mark.value.max(0.0) * 1000.0) as u64))
            })
            .x_axis_label(scene.text("debrief-time"))
            .y_axis_label(scene.text("debrief-mood-axis"))
            .show(ui, |plot| {
                plot.hline(HLine::new("", 0.0).color(theme.border));
                plot.line(
                    Line::new(name.clone(), PlotPoints::from(steps))
                        .color(color)
                        .width(2.0),
                );
                plot.points(
                    Points::new(name.clone(), PlotPoints::from(marks))
                        .color(color)
                        .radius(4.0),
                );
            });
    });
}
