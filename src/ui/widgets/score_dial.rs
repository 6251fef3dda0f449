//! A score as a large figure in a ring, with its unit and its name.

use egui::{Response, Sense, Stroke, Ui, Widget, pos2, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, space};

/// One score; `figure` and `unit` are written as the reader's language writes them.
#[must_use = "add it to a ui"]
pub struct ScoreDial<'a> {
    label: &'a str,
    figure: &'a str,
    unit: &'a str,
    value: Option<f32>,
    meaning: SemanticColor,
    diameter: f32,
    pass: Option<f32>,
    icon: Option<&'a str>,
}

impl<'a> ScoreDial<'a> {
    /// A dial at `value` of 100; `None` where it was not measured, and then `figure` says so.
    pub fn new(label: &'a str, value: Option<f32>, figure: &'a str, unit: &'a str) -> Self {
        let value = value.map(|value| value.clamp(0.0, 100.0));
        let meaning = SemanticColor::Accent;
        Self {
            label,
            figure,
            unit,
            value,
            meaning,
            diameter: 112.0,
            pass: None,
            icon: None,
        }
    }

    /// The colour and icon of what is scored.
    pub fn meaning(mut self, meaning: SemanticColor) -> Self {
        self.meaning = meaning;
        self
    }

    /// Another icon than the meaning's own.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Another size than 112 points.
    pub fn diameter(mut self, points: f32) -> Self {
        self.diameter = points;
        self
    }

    /// A tick on the ring where the pass mark lies.
    pub fn pass(mut self, mark: f32) -> Self {
        self.pass = Some(mark.clamp(0.0, 100.0));
        self
    }
}

impl Widget for ScoreDial<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let color = theme.tone(self.meaning).fg;
        let diameter = theme.scaled(self.diameter);
        let mut icon_font = Type::Body.font(ui);
        icon_font.size *= 1.15;
        let slot = icon_font.size + space::XS;
        let room = (diameter * 1.5 - slot).max(theme.scaled(64.0));
        let label = paint::layout(ui, self.label, Type::Body.strong(ui), room);
        let width = diameter.max(slot + label.size().x);
        let wanted = vec2(width, diameter + space::S + label.size().y);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        let words = [self.figure, self.unit].join(" ");
        paint::describe_value(ui, &response, self.label, self.value, words.trim());

        if ui.is_rect_visible(rect) {
            let center = pos2(rect.center().x, rect.top() + diameter / 2.0);
            let thick = (diameter / 14.0).round();
            let radius = (diameter - thick) / 2.0;
            let share = self.value.unwrap_or(0.0) / 100.0;
            paint::ring(ui, center, radius, share, Stroke::new(thick, color));
            if let Some(mark) = self.pass {
                let from = radius - thick;
                let angle = std::f32::consts::TAU * (mark / 100.0 - 0.25);
                let direction = vec2(angle.cos(), angle.sin());
                let ends = [
                    center + direction * from,
                    center + direction * (from + 2.0 * thick),
                ];
                ui.painter()
                    .line_segment(ends, Stroke::new(2.0, theme.text));
            }
            self.face(ui, center);
            let icon = self.icon.unwrap_or(self.meaning.icon());
            let left = rect.center().x - (slot + label.size().x) / 2.0;
            let line = rect.bottom() - label.size().y;
            let first_line = line + paint::line_height(ui, &Type::Body.strong(ui)) / 2.0;
            let at = pos2(left + icon_font.size / 2.0, first_line);
            paint::icon(ui.painter(), at, icon, icon_font, color);
            ui.painter()
                .galley(pos2(left + slot, line), label, theme.text);
        }
        response
    }
}

impl ScoreDial<'_> {
    fn face(&self, ui: &Ui, center: egui::Pos2) {
        let theme = Theme::of(ui);
        let mut font = if self.value.is_some() {
            Type::Display.strong(ui)
        } else {
            Type::Body.strong(ui)
        };
        font.size *= (self.diameter / 112.0).clamp(0.6, 3.0);
        let room = theme.scaled(self.diameter) * 0.72;
        let figure = paint::layout(ui, self.figure, font, room);
        let unit = paint::layout(ui, self.unit, Type::Small.font(ui), room);
        let unit_height = if self.unit.is_empty() {
            0.0
        } else {
            unit.size().y
        };
        let top = center.y - (figure.size().y + unit_height) / 2.0;
        let ink = if self.value.is_some() {
            theme.text
        } else {
            theme.muted
        };
        let below = top + figure.size().y;
        ui.painter()
            .galley(pos2(center.x - figure.size().x / 2.0, top), figure, ink);
        ui.painter().galley(
            pos2(center.x - unit.size().x / 2.0, below),
            unit,
            theme.muted,
        );
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::ScoreDial;
    use crate::ui::theme::SemanticColor;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn reads_as_name_and_figure_with_unit() {
        let harness = harness((), |ui, ()| {
            let dial = ScoreDial::new("Accuracy", Some(84.0), "84", "of 100");
            ui.add(dial.meaning(SemanticColor::Accuracy).pass(60.0));
            ui.add(ScoreDial::new("Speed", None, "not measured", ""));
        });
        let scored = harness.get_by_label("Accuracy");
        assert_eq!(scored.value().as_deref(), Some("84 of 100"));
        let off = harness.get_by_label("Speed");
        assert_eq!(off.value().as_deref(), Some("not measured"));
        assert_eq!(off.accesskit_node().numeric_value(), None);
    }
}
