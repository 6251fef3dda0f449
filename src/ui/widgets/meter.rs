//! A bar from 0 to 100 with its icon, its word and its number.

use egui::{Response, Sense, Ui, Widget, pos2, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, size, space};

/// One measured thing; `figure` is the number as the reader's language writes it.
#[must_use = "add it to a ui"]
pub struct Meter<'a> {
    label: &'a str,
    figure: &'a str,
    value: Option<f32>,
    meaning: SemanticColor,
    icon: Option<&'a str>,
    threshold: Option<f32>,
}

impl<'a> Meter<'a> {
    /// A meter at `value` of 100.
    pub fn new(label: &'a str, value: f32, figure: &'a str, meaning: SemanticColor) -> Self {
        let value = Some(value.clamp(0.0, 100.0));
        Self {
            label,
            figure,
            value,
            meaning,
            icon: None,
            threshold: None,
        }
    }

    /// A meter of something that was not measured; `words` says so in place of the number.
    pub fn unmeasured(label: &'a str, words: &'a str, meaning: SemanticColor) -> Self {
        Self {
            label,
            figure: words,
            value: None,
            meaning,
            icon: None,
            threshold: None,
        }
    }

    /// Another icon than the meaning's own.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A tick where the pass mark or the minimum lies.
    pub fn threshold(mut self, value: f32) -> Self {
        self.threshold = Some(value.clamp(0.0, 100.0));
        self
    }
}

impl Widget for Meter<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let color = theme.tone(self.meaning).fg;
        let font = Type::Body.font(ui);
        let mut icon_font = font.clone();
        icon_font.size *= 1.2;
        let width = ui.available_width();
        let slot = icon_font.size + space::S;
        let figure = paint::layout(ui, self.figure, Type::Body.strong(ui), f32::INFINITY);
        let room = (width - slot - figure.size().x - space::S).max(theme.scaled(48.0));
        let label = paint::layout(ui, self.label, font, room);
        let line = label.size().y.max(figure.size().y);
        let wanted = vec2(width, line + space::XS + size::BAR);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        paint::describe_value(ui, &response, self.label, self.value, self.figure);

        if ui.is_rect_visible(rect) {
            let middle = rect.top() + line / 2.0;
            let icon = self.icon.unwrap_or(self.meaning.icon());
            let center = pos2(rect.left() + icon_font.size / 2.0, middle);
            paint::icon(ui.painter(), center, icon, icon_font, color);
            let place = pos2(rect.left() + slot, middle - label.size().y / 2.0);
            ui.painter().galley(place, label, theme.text);
            let place = pos2(
                rect.right() - figure.size().x,
                middle - figure.size().y / 2.0,
            );
            let ink = if self.value.is_some() {
                theme.text
            } else {
                theme.muted
            };
            ui.painter().galley(place, figure, ink);

            let track = rect.with_min_y(rect.bottom() - size::BAR);
            paint::bar(ui, track, self.value.unwrap_or(0.0) / 100.0, color);
            if let Some(at) = self.threshold {
                let x = track.left() + track.width() * at / 100.0;
                let tick = egui::Stroke::new(2.0, theme.text);
                ui.painter()
                    .vline(x, track.expand2(vec2(0.0, 2.0)).y_range(), tick);
            }
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::Meter;
    use crate::ui::theme::SemanticColor;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn says_its_name_and_its_number() {
        let harness = harness((), |ui, ()| {
            ui.add(Meter::new("Empathy", 182.0, "100", SemanticColor::Empathy).threshold(60.0));
        });
        let node = harness.get_by_label("Empathy");
        assert_eq!(node.value().as_deref(), Some("100"));
        assert_eq!(node.accesskit_node().numeric_value(), Some(100.0));
    }

    #[test]
    fn what_was_not_measured_has_no_number() {
        let harness = harness((), |ui, ()| {
            ui.add(Meter::unmeasured("Speed", "off", SemanticColor::Speed));
        });
        let node = harness.get_by_label("Speed");
        assert_eq!(node.value().as_deref(), Some("off"));
        assert_eq!(node.accesskit_node().numeric_value(), None);
    }
}
