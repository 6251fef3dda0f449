//! One place to go in the sidebar.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, CursorIcon, FontId, Rect, Response, Sense, Ui, Widget};
use egui::{WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::ui::fonts;
use crate::ui::theme::{SemanticColor, Theme, Type, control_height, radius, size, space};

/// An icon and a word as wide as the sidebar; the current place is filled, barred and bold.
#[must_use = "add it to a ui"]
pub struct NavItem<'a> {
    icon: &'a str,
    label: &'a str,
    selected: bool,
    badge: Option<&'a str>,
    compact: bool,
}

impl<'a> NavItem<'a> {
    /// A place that is not the current one.
    pub fn new(icon: &'a str, label: &'a str) -> Self {
        Self {
            icon,
            label,
            selected: false,
            badge: None,
            compact: false,
        }
    }

    /// Whether this is the current place.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// A short figure at the right end: how many are due.
    pub fn badge(mut self, badge: &'a str) -> Self {
        self.badge = Some(badge);
        self
    }

    /// Only the icon, for a narrow sidebar; the label becomes the tooltip.
    pub fn compact(mut self, compact: bool) -> Self {
        self.compact = compact;
        self
    }
}

impl Widget for NavItem<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let tone = theme.tone(SemanticColor::Accent);
        let font = if self.selected {
            Type::Body.strong(ui)
        } else {
            Type::Body.font(ui)
        };
        let icon_size = Type::Body.font(ui).size * 1.4;
        let height = control_height(&theme, size::CONTROL_LARGE);
        let indent = space::SM + icon_size + space::SM;
        let width = if self.compact {
            height
        } else {
            ui.available_width()
        };
        let badge = self
            .badge
            .filter(|_| !self.compact)
            .map(|badge| paint::layout(ui, badge, Type::Small.strong(ui), f32::INFINITY));
        let badge_room = badge
            .as_ref()
            .map_or(0.0, |galley| galley.size().x + 2.0 * space::SM);
        let room = (width - indent - badge_room - space::S).max(theme.scaled(48.0));
        let label = paint::layout(ui, self.label, font, room);
        let tall = if self.compact {
            height
        } else {
            height.max(label.size().y + space::S)
        };
        let (rect, mut response) = ui.allocate_exact_size(vec2(width, tall), Sense::click());
        self.describe(ui, &response);

        if ui.is_rect_visible(rect) {
            let fill = if self.selected {
                tone.soft
            } else if response.hovered() {
                theme.toward_text(theme.background, 0.06)
            } else {
                Color32::TRANSPARENT
            };
            let ink = if self.selected { tone.fg } else { theme.text };
            ui.painter()
                .rect_filled(rect, CornerRadius::same(radius::CONTROL), fill);
            if self.selected {
                let bar = Rect::from_min_max(rect.min, pos2(rect.left() + 3.0, rect.bottom()));
                ui.painter()
                    .rect_filled(bar.shrink2(vec2(0.0, space::S)), 2, tone.fg);
            }
            paint::focus_ring(ui, &response, rect, radius::CONTROL);
            let family = if self.selected {
                fonts::filled_icons(ui.ctx())
            } else {
                egui::FontFamily::Proportional
            };
            let x = if self.compact {
                rect.center().x
            } else {
                rect.left() + space::SM + icon_size / 2.0
            };
            let at = pos2(x, rect.center().y);
            paint::icon(
                ui.painter(),
                at,
                self.icon,
                FontId::new(icon_size, family),
                ink,
            );
            if !self.compact {
                let place = pos2(rect.left() + indent, rect.center().y - label.size().y / 2.0);
                ui.painter().galley(place, label, ink);
            }
            if let Some(badge) = badge {
                let pill = vec2(
                    badge.size().x + space::S + space::XS,
                    badge.size().y + space::XS,
                );
                let middle = pos2(rect.right() - space::S - pill.x / 2.0, rect.center().y);
                let pill = Rect::from_center_size(middle, vec2(pill.x.max(pill.y), pill.y));
                let round = CornerRadius::same((pill.height() / 2.0) as u8);
                ui.painter().rect_filled(pill, round, tone.fg);
                let place = pill.center() - badge.size() / 2.0;
                ui.painter().galley(place, badge, theme.on_solid);
            }
        }
        if response.hovered() {
            ui.set_cursor_icon(CursorIcon::PointingHand);
        }
        if self.compact {
            response = response.on_hover_text(self.label);
        }
        response
    }
}

impl NavItem<'_> {
    fn describe(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), self.label);
            info.current_text_value = self.badge.map(str::to_owned);
            info
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Tab);
            node.set_selected(self.selected);
        });
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui::accesskit::Role;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::NavItem;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn mouse_and_keyboard_go_there_and_the_current_one_is_known() {
        let places = ["Home", "Desk", "Progress"];
        let mut harness = harness(0, move |ui, current| {
            for (index, place) in places.iter().enumerate() {
                let item = NavItem::new(egui_phosphor::regular::HOUSE, place).badge("3");
                if ui
                    .add(item.selected(*current == index).compact(index == 2))
                    .clicked()
                {
                    *current = index;
                }
            }
        });
        harness.get_by_label("Desk").click();
        harness.run();
        let desk = harness.get_by_role_and_label(Role::Tab, "Desk");
        assert_eq!(desk.accesskit_node().is_selected(), Some(true));
        harness.get_by_label("Progress").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), 2);
    }
}
