//! Buttons in four ranks: one primary thing to do, secondary ones, quiet ones, and dangerous ones.
//!
//! Does not repeat: what is chosen among several is a `Chip` or a `ChoiceRow`.

use egui::{Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Widget};
use egui::{CursorIcon, WidgetInfo, WidgetType, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, control_height, radius, size, space};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// A button with a label, and perhaps an icon before or after it.
#[must_use = "add it to a ui"]
pub struct Button<'a> {
    label: &'a str,
    rank: Rank,
    icon: Option<&'a str>,
    trailing_icon: Option<&'a str>,
    icon_only: bool,
    large: bool,
    full_width: bool,
    accessible: Option<&'a str>,
}

impl<'a> Button<'a> {
    /// The one thing to do here; at most one on a page.
    pub fn primary(label: &'a str) -> Self {
        Self::new(label, Rank::Primary)
    }

    /// Something else that can be done.
    pub fn secondary(label: &'a str) -> Self {
        Self::new(label, Rank::Secondary)
    }

    /// Something minor, without a frame.
    pub fn quiet(label: &'a str) -> Self {
        Self::new(label, Rank::Quiet)
    }

    /// Something that takes away.
    pub fn danger(label: &'a str) -> Self {
        Self::new(label, Rank::Danger)
    }

    fn new(label: &'a str, rank: Rank) -> Self {
        Self {
            label,
            rank,
            icon: None,
            trailing_icon: None,
            icon_only: false,
            large: false,
            full_width: false,
            accessible: None,
        }
    }

    /// A Phosphor icon before the label.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A Phosphor icon after the label, for "onward" and "opens more".
    pub fn trailing_icon(mut self, icon: &'a str) -> Self {
        self.trailing_icon = Some(icon);
        self
    }

    /// Show the icon alone; the label becomes the tooltip and stays the accessible name.
    pub fn icon_only(mut self) -> Self {
        self.icon_only = true;
        self
    }

    /// Higher, with larger type, for the main thing on a page.
    pub fn large(mut self) -> Self {
        self.large = true;
        self
    }

    /// As wide as the column.
    pub fn full_width(mut self) -> Self {
        self.full_width = true;
        self
    }

    /// What a screen reader says instead of the label, where the label needs its surroundings.
    pub fn accessible(mut self, name: &'a str) -> Self {
        self.accessible = Some(name);
        self
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let (step, height) = if self.large {
            (Type::Lead, size::CONTROL_LARGE)
        } else {
            (Type::Body, size::CONTROL)
        };
        let mut icon_font = step.font(ui);
        icon_font.size *= 1.25;
        let slot = icon_font.size;
        let text = if self.icon_only { "" } else { self.label };
        let gap = if text.is_empty() { 0.0 } else { space::S };
        let icon_count = [self.icon, self.trailing_icon].iter().flatten().count() as f32;
        let height = control_height(&theme, height);
        let pad = if text.is_empty() {
            (height - slot) / 2.0
        } else if self.large {
            space::L
        } else {
            space::SM
        };
        let around =
            2.0 * pad + icon_count * (slot + gap) - if text.is_empty() { gap } else { 0.0 };
        let room = (ui.available_width() - around).max(theme.scaled(96.0));
        let galley = paint::layout(ui, text, step.strong(ui), room);
        let mut wanted = vec2(
            around + galley.size().x,
            height.max(galley.size().y + space::S),
        );
        let content = wanted.x;
        if self.full_width {
            wanted.x = wanted.x.max(ui.available_width());
        }
        let (rect, mut response) = ui.allocate_exact_size(wanted, Sense::click());
        response.widget_info(|| {
            let name = self.accessible.unwrap_or(self.label);
            WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name)
        });

        if ui.is_rect_visible(rect) {
            let (fill, line, ink) = self.colors(&theme, &response);
            let corners = CornerRadius::same(radius::CONTROL);
            ui.painter()
                .rect(rect, corners, fill, line, StrokeKind::Inside);
            paint::focus_ring(ui, &response, rect, radius::CONTROL);

            let mut x = rect.center().x - content / 2.0 + pad;
            let y = rect.center().y;
            if let Some(icon) = self.icon {
                paint::icon(
                    ui.painter(),
                    egui::pos2(x + slot / 2.0, y),
                    icon,
                    icon_font.clone(),
                    ink,
                );
                x += slot + gap;
            }
            let text_width = galley.size().x;
            let place =
                Rect::from_min_size(egui::pos2(x, y - galley.size().y / 2.0), galley.size());
            ui.painter().galley(place.min, galley, ink);
            x += text_width + gap;
            if let Some(icon) = self.trailing_icon {
                paint::icon(
                    ui.painter(),
                    egui::pos2(x + slot / 2.0, y),
                    icon,
                    icon_font,
                    ink,
                );
            }
        }
        if response.hovered() {
            ui.set_cursor_icon(CursorIcon::PointingHand);
        }
        if self.icon_only {
            response = response.on_hover_text(self.label);
        }
        response
    }
}

impl Button<'_> {
    fn colors(&self, theme: &Theme, response: &Response) -> (Color32, Stroke, Color32) {
        let pressed = if response.is_pointer_button_down_on() {
            0.16
        } else if response.hovered() {
            0.08
        } else {
            0.0
        };
        match self.rank {
            Rank::Primary => (
                theme.toward_text(theme.accent(), pressed),
                Stroke::NONE,
                theme.on_solid,
            ),
            Rank::Secondary => (
                theme.toward_text(theme.surface, pressed),
                Stroke::new(1.0, theme.outline),
                theme.text,
            ),
            Rank::Quiet if pressed > 0.0 => (
                theme.toward_text(theme.surface, pressed),
                Stroke::NONE,
                theme.text,
            ),
            Rank::Quiet => (Color32::TRANSPARENT, Stroke::NONE, theme.text),
            Rank::Danger => {
                let bad = theme.tone(SemanticColor::Bad);
                (
                    theme.toward_text(theme.surface, pressed / 2.0),
                    Stroke::new(1.0, bad.fg),
                    bad.fg,
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    use super::Button;
    use crate::ui::theme::size;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn is_found_by_its_label_and_clicked() {
        let mut harness = harness(0, |ui, count| {
            if ui
                .add(Button::primary("Start").icon(egui_phosphor::regular::PLAY))
                .clicked()
            {
                *count += 1;
            }
        });
        harness.get_by_label("Start").click();
        harness.run();
        assert_eq!(*harness.state(), 1);
    }

    #[test]
    fn tab_reaches_it_and_enter_and_space_press_it() {
        let mut harness = harness(0, |ui, count| {
            if ui.add(Button::quiet("Skip")).clicked() {
                *count += 1;
            }
        });
        for key in [Key::Tab, Key::Enter, Key::Space] {
            harness.key_press(key);
            harness.run();
        }
        assert_eq!(*harness.state(), 2);
    }

    #[test]
    fn an_icon_alone_keeps_its_name_and_the_accessible_name_wins() {
        let harness = harness((), |ui, ()| {
            ui.add(
                Button::quiet("Close")
                    .icon(egui_phosphor::regular::X)
                    .icon_only(),
            );
            ui.add(Button::secondary("Open").accessible("Open the ticket of Maria"));
        });
        let close = harness.get_by_label("Close").rect();
        assert!(close.height() >= size::CONTROL && close.width() >= size::CONTROL);
        harness.get_by_label("Open the ticket of Maria");
        assert!(harness.query_by_label("Open").is_none());
    }

    #[test]
    fn a_disabled_one_does_nothing() {
        let mut harness = harness(0, |ui, count| {
            if ui.add_enabled(false, Button::danger("Erase")).clicked() {
                *count += 1;
            }
        });
        harness.get_by_label("Erase").click();
        harness.run();
        assert_eq!(*harness.state(), 0);
    }

    #[test]
    fn a_long_label_wraps_instead_of_leaving_the_column() {
        let harness = harness((), |ui, ()| {
            ui.set_max_width(200.0);
            ui.add(Button::secondary(
                "Επανάληψη της συζήτησης από αυτό το σημείο και μετά",
            ));
        });
        let rect = harness.get_by_label_contains("Επανάληψη").rect();
        assert!(
            rect.width() <= 201.0 && rect.height() > size::CONTROL,
            "{rect}"
        );
    }
}
