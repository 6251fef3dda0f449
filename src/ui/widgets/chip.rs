//! A small rounded label: a tag to read, or a filter to switch on and off.

use egui::{Color32, CornerRadius, CursorIcon, Response, Sense, Stroke, StrokeKind, Ui, Widget};
use egui::{WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, control_height, radius, size, space};

/// A tag; with [`Chip::selected`] it becomes a switch and can be pressed.
#[must_use = "add it to a ui"]
pub struct Chip<'a> {
    label: &'a str,
    icon: Option<&'a str>,
    meaning: Option<SemanticColor>,
    selected: Option<bool>,
}

impl<'a> Chip<'a> {
    /// A grey tag.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            icon: None,
            meaning: None,
            selected: None,
        }
    }

    /// In the colour of a meaning and with its icon.
    pub fn meaning(mut self, meaning: SemanticColor) -> Self {
        self.meaning = Some(meaning);
        self.icon = self.icon.or(Some(meaning.icon()));
        self
    }

    /// An icon before the label.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Make it a switch that is on or off.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    fn colors(&self, theme: &Theme, hovered: bool) -> (Color32, Stroke, Color32) {
        let tone = self.meaning.map(|meaning| theme.tone(meaning));
        match self.selected {
            None => {
                let (fill, ink) =
                    tone.map_or((theme.sunken, theme.text), |tone| (tone.soft, tone.fg));
                (fill, theme.tint_line(ink), ink)
            }
            Some(true) => {
                let tone = tone.unwrap_or(theme.tone(SemanticColor::Accent));
                (tone.soft, Stroke::new(1.5, tone.fg), tone.fg)
            }
            Some(false) => {
                let fill = if hovered { theme.hover } else { theme.surface };
                (fill, Stroke::new(1.0, theme.outline), theme.text)
            }
        }
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let switch = self.selected.is_some();
        let step = if switch { Type::Body } else { Type::Small };
        // A switch that is on shows a tick, so that its line and tint are not the only sign.
        let icon = match self.selected {
            Some(true) => Some(egui_phosphor::regular::CHECK),
            _ => self.icon,
        };
        let font = step.font(ui);
        let slot = if icon.is_some() {
            font.size * 1.15 + space::XS
        } else {
            0.0
        };
        let pad = if switch { space::SM } else { space::S };
        let room = (ui.available_width() - 2.0 * pad - slot).max(theme.scaled(72.0));
        let galley = paint::layout(ui, self.label, font.clone(), room);
        let height = if switch {
            control_height(&theme, size::CONTROL)
        } else {
            (galley.size().y + space::S).round()
        };
        let wanted = vec2(
            2.0 * pad + slot + galley.size().x,
            height.max(galley.size().y + space::XS),
        );
        let sense = if switch {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(wanted, sense);
        response.widget_info(|| match self.selected {
            Some(on) => WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), on, self.label),
            None => WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), self.label),
        });

        if ui.is_rect_visible(rect) {
            let (fill, line, ink) = self.colors(&theme, response.hovered());
            let round = (rect.height() / 2.0).min(f32::from(radius::BUBBLE)) as u8;
            ui.painter().rect(
                rect,
                CornerRadius::same(round),
                fill,
                line,
                StrokeKind::Inside,
            );
            if switch {
                paint::focus_ring(ui, &response, rect, round);
            }
            let y = rect.center().y;
            if let Some(icon) = icon {
                let mut icon_font = font;
                icon_font.size *= 1.15;
                let center = pos2(rect.left() + pad + icon_font.size / 2.0, y);
                paint::icon(ui.painter(), center, icon, icon_font, ink);
            }
            let place = pos2(rect.left() + pad + slot, y - galley.size().y / 2.0);
            ui.painter().galley(place, galley, ink);
        }
        if switch && response.hovered() {
            ui.set_cursor_icon(CursorIcon::PointingHand);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    use super::Chip;
    use crate::ui::theme::SemanticColor;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn a_switch_is_toggled_by_mouse_and_keyboard() {
        let mut harness = harness(false, |ui, on| {
            if ui.add(Chip::new("Due").selected(*on)).clicked() {
                *on = !*on;
            }
        });
        harness.get_by_label("Due").click();
        harness.run();
        assert!(*harness.state());
        harness.get_by_label("Due").focus();
        harness.run();
        harness.key_press(Key::Space);
        harness.run();
        assert!(!*harness.state());
    }

    #[test]
    fn a_tag_is_read_but_takes_no_focus() {
        let mut harness = harness((), |ui, ()| {
            ui.add(Chip::new("Empathy").meaning(SemanticColor::Empathy));
        });
        harness.key_press(Key::Tab);
        harness.run();
        assert!(!harness.get_by_label("Empathy").is_focused());
    }
}
