//! A surface that holds things together; a whole card can also be one thing to press.
//!
//! Knows nothing of what is in it.

use egui::{Align, Layout};
use egui::{
    CornerRadius, CursorIcon, Frame, InnerResponse, Margin, Rect, Sense, Stroke, StrokeKind,
};
use egui::{Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, radius, space};

/// A card: raised surface, sunken well, or tinted with a meaning.
#[must_use = "show it"]
pub struct Card<'a> {
    ground: Ground,
    padding: f32,
    edge: Option<SemanticColor>,
    pressable: Option<&'a str>,
    selected: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ground {
    Surface,
    Sunken,
    Tinted(SemanticColor),
}

impl Default for Card<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Card<'a> {
    /// A plain card with a line around it.
    pub fn new() -> Self {
        Self {
            ground: Ground::Surface,
            padding: space::M,
            edge: None,
            pressable: None,
            selected: false,
        }
    }

    /// Lower than its surroundings, for things inside a card.
    pub fn sunken(mut self) -> Self {
        self.ground = Ground::Sunken;
        self
    }

    /// On the soft tint of a meaning; say the meaning inside as well.
    pub fn tinted(mut self, meaning: SemanticColor) -> Self {
        self.ground = Ground::Tinted(meaning);
        self
    }

    /// With a coloured edge at the left.
    pub fn edge(mut self, meaning: SemanticColor) -> Self {
        self.edge = Some(meaning);
        self
    }

    /// The distance between the line and the content; two steps where not given.
    pub fn padding(mut self, points: f32) -> Self {
        self.padding = points;
        self
    }

    /// Make the card one thing to press, named `name`; buttons inside keep working.
    pub fn pressable(mut self, name: &'a str) -> Self {
        self.pressable = Some(name);
        self
    }

    /// Mark the card as the current one.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Draw the card as wide as the column, and its content.
    pub fn show<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let theme = Theme::of(ui);
        let sense = if self.pressable.is_some() {
            Sense::click()
        } else {
            Sense::hover()
        };
        // Columns justify, which would space out the words inside.
        let builder = UiBuilder::new()
            .sense(sense)
            .layout(Layout::top_down(Align::Min));
        let shown = ui.scope_builder(builder, |ui| {
            let before = ui.response();
            let fill = match self.ground {
                Ground::Sunken => theme.sunken,
                Ground::Tinted(meaning) => theme.tone(meaning).soft,
                Ground::Surface if self.pressable.is_some() && before.hovered() => theme.hover,
                Ground::Surface => theme.surface,
            };
            let line = match self.ground {
                _ if self.selected => Stroke::new(2.0, theme.accent()),
                Ground::Surface if self.pressable.is_some() => Stroke::new(1.0, theme.outline),
                Ground::Surface => Stroke::new(1.0, theme.border),
                Ground::Sunken => theme.tint_line(theme.border),
                Ground::Tinted(meaning) => theme.tint_line(theme.tone(meaning).fg),
            };
            // The line is painted over the padding, so that a thicker one moves nothing.
            let frame = Frame::new()
                .fill(fill)
                .corner_radius(radius::CARD)
                .inner_margin(Margin::same(self.padding as i8));
            let shown = frame.show(ui, |ui| {
                if self.pressable.is_some() {
                    // Text that can be selected would take the click.
                    ui.style_mut().interaction.selectable_labels = false;
                }
                ui.set_width(ui.available_width());
                add(ui)
            });
            let rect = shown.response.rect;
            let corners = CornerRadius::same(radius::CARD);
            ui.painter()
                .rect_stroke(rect, corners, line, StrokeKind::Inside);
            if let Some(meaning) = self.edge {
                let strip = Rect::from_min_max(
                    rect.left_top() + vec2(0.0, space::S),
                    pos2(rect.left() + space::XS, rect.bottom() - space::S),
                );
                ui.painter().rect_filled(strip, 2, theme.tone(meaning).fg);
            }
            shown.inner
        });
        if let Some(name) = self.pressable {
            let response = &shown.response;
            response.widget_info(|| {
                let mut info = WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name);
                info.selected = self.selected.then_some(true);
                info
            });
            paint::focus_ring(ui, response, response.rect, radius::CARD);
            if response.hovered() {
                ui.set_cursor_icon(CursorIcon::PointingHand);
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    use super::Card;
    use crate::ui::widgets::button::Button;
    use crate::ui::widgets::testing::harness;

    #[derive(Default)]
    struct Pressed {
        card: u32,
        button: u32,
    }

    fn show(ui: &mut egui::Ui, pressed: &mut Pressed) {
        let card = Card::new().pressable("Kettle").show(ui, |ui| {
            ui.label("A kettle stopped working");
            if ui.add(Button::quiet("Details")).clicked() {
                pressed.button += 1;
            }
        });
        pressed.card += u32::from(card.response.clicked());
    }

    #[test]
    fn a_pressable_card_and_the_button_in_it_are_two_things() {
        let mut harness = harness(Pressed::default(), show);
        harness.get_by_label("A kettle stopped working").click();
        harness.run();
        assert_eq!((harness.state().card, harness.state().button), (1, 0));
        harness.get_by_label("Details").click();
        harness.run();
        assert_eq!((harness.state().card, harness.state().button), (1, 1));
    }

    #[test]
    fn the_keyboard_presses_a_card() {
        let mut harness = harness(Pressed::default(), show);
        harness.get_by_label("Kettle").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().card, 1);
    }
}
