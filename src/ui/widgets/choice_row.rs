//! A reply to choose: a card as wide as the column, with the number key that picks it.

use egui::{CornerRadius, CursorIcon, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind};
use egui::{Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, radius, size, space};

/// The row itself, and whether it was chosen by any means.
pub struct ChoiceResponse {
    pub response: Response,
    pub chosen: bool,
}

/// One of several choices; its text may be as long as it needs to be.
#[must_use = "show it"]
pub struct ChoiceRow<'a> {
    text: &'a str,
    key: Option<(Key, &'a str)>,
    selected: Option<bool>,
    outcome: Option<(SemanticColor, &'a str)>,
}

impl<'a> ChoiceRow<'a> {
    /// A choice that acts at once.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            key: None,
            selected: None,
            outcome: None,
        }
    }

    /// The key that picks it while nobody is typing, and how the key is written.
    pub fn key(mut self, key: Key, label: &'a str) -> Self {
        self.key = Some((key, label));
        self
    }

    /// Make it one of a set of which one is selected, and say whether it is this.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// After the fact: what became of this choice, in a word.
    pub fn outcome(mut self, meaning: SemanticColor, word: &'a str) -> Self {
        self.outcome = Some((meaning, word));
        self
    }

    /// Draw it across the column.
    pub fn show(self, ui: &mut Ui) -> ChoiceResponse {
        let theme = Theme::of(ui);
        let badge = theme.scaled(24.0);
        let indent = space::SM + badge + space::SM;
        let width = ui.available_width();
        let room = (width - indent - space::M).max(theme.scaled(64.0));
        let text = paint::layout(ui, self.text, Type::Body.font(ui), room);
        let outcome = self.outcome.map(|(meaning, word)| {
            (
                meaning,
                paint::layout(ui, word, Type::Small.strong(ui), room),
            )
        });
        let below = outcome
            .as_ref()
            .map_or(0.0, |(_, galley)| galley.size().y + space::XS);
        let content = text.size().y + below;
        let height = (content + 2.0 * space::SM).max(size::CONTROL_LARGE).round();
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        self.describe(ui, &response);

        if ui.is_rect_visible(rect) {
            self.card_ui(ui, &response, rect);
            let top = rect.center().y - content / 2.0;
            let line = paint::line_height(ui, &Type::Body.font(ui));
            let center = pos2(rect.left() + space::SM + badge / 2.0, top + line / 2.0);
            self.badge_ui(ui, Rect::from_center_size(center, Vec2::splat(badge)));
            let place = pos2(rect.left() + indent, top);
            let low = place + vec2(0.0, text.size().y + space::XS);
            ui.painter().galley(place, text, theme.text);
            if let Some((meaning, word)) = outcome {
                let color = theme.tone(meaning).fg;
                let font = Type::Body.font(ui);
                let slot = font.size;
                let at = low + vec2(slot / 2.0, word.size().y / 2.0);
                paint::icon(ui.painter(), at, meaning.icon(), font, color);
                ui.painter()
                    .galley(low + vec2(slot + space::XS, 0.0), word, color);
            }
        }
        if response.hovered() && ui.is_enabled() {
            ui.set_cursor_icon(CursorIcon::PointingHand);
        }
        let chosen = response.clicked() || self.key_pressed(ui);
        ChoiceResponse { response, chosen }
    }

    fn key_pressed(&self, ui: &Ui) -> bool {
        let Some((key, _)) = self.key else {
            return false;
        };
        ui.is_enabled()
            && !ui.ctx().text_edit_focused()
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| {
            let enabled = ui.is_enabled();
            let mut info = match self.selected {
                Some(on) => WidgetInfo::selected(WidgetType::RadioButton, enabled, on, self.text),
                None => WidgetInfo::labeled(WidgetType::Button, enabled, self.text),
            };
            info.current_text_value = self.outcome.map(|(_, word)| word.to_owned());
            info
        });
        if let Some((_, label)) = self.key {
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(label));
        }
    }

    fn card_ui(&self, ui: &Ui, response: &Response, rect: Rect) {
        let theme = Theme::of(ui);
        let selected = self.selected == Some(true);
        let fill = if response.is_pointer_button_down_on() {
            theme.toward_text(theme.hover, 0.06)
        } else if response.hovered() && ui.is_enabled() {
            theme.hover
        } else if selected {
            theme.tone(SemanticColor::Accent).soft
        } else {
            theme.surface
        };
        let line = if selected {
            Stroke::new(2.0, theme.accent())
        } else {
            Stroke::new(1.0, theme.outline)
        };
        let corners = CornerRadius::same(radius::CARD);
        ui.painter()
            .rect(rect, corners, fill, line, StrokeKind::Inside);
        paint::focus_ring(ui, response, rect, radius::CARD);
    }

    /// The key's cap; a tick once selected; a plain circle where there is no key.
    fn badge_ui(&self, ui: &Ui, rect: Rect) {
        let theme = Theme::of(ui);
        let painter = ui.painter();
        if self.selected == Some(true) {
            painter.circle_filled(rect.center(), rect.width() / 2.0, theme.accent());
            let (glyph, font) = (egui_phosphor::regular::CHECK, Type::Body.strong(ui));
            paint::icon(painter, rect.center(), glyph, font, theme.on_solid);
        } else if let Some((_, label)) = self.key {
            painter.rect(
                rect,
                CornerRadius::same(radius::CONTROL),
                theme.sunken,
                Stroke::new(1.0, theme.border),
                StrokeKind::Inside,
            );
            paint::icon(
                painter,
                rect.center(),
                label,
                Type::Small.strong(ui),
                theme.text,
            );
        } else {
            let ring = Stroke::new(1.5, theme.outline);
            painter.circle_stroke(rect.center(), rect.width() / 3.0, ring);
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    use super::ChoiceRow;
    use crate::ui::widgets::testing::harness;

    #[derive(Default)]
    struct Desk {
        chosen: Vec<&'static str>,
        typed: String,
    }

    fn show(ui: &mut egui::Ui, desk: &mut Desk) {
        let rows = [
            ("Own it", Key::Num1, "1"),
            ("Quote the policy", Key::Num2, "2"),
        ];
        for (text, key, label) in rows {
            if ChoiceRow::new(text).key(key, label).show(ui).chosen {
                desk.chosen.push(text);
            }
        }
        let name = ui.label("Your reply");
        ui.text_edit_singleline(&mut desk.typed)
            .labelled_by(name.id);
    }

    #[test]
    fn mouse_number_key_and_focus_all_choose() {
        let mut harness = harness(Desk::default(), show);
        harness.get_by_label("Own it").click();
        harness.run();
        harness.key_press(Key::Num2);
        harness.run();
        harness.get_by_label("Own it").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(
            harness.state().chosen,
            ["Own it", "Quote the policy", "Own it"]
        );
    }

    #[test]
    fn a_number_typed_into_a_field_chooses_nothing() {
        let mut harness = harness(Desk::default(), show);
        harness.get_by_label("Your reply").focus();
        harness.run();
        harness.get_by_label("Your reply").type_text("2");
        harness.key_press(Key::Num2);
        harness.run();
        assert_eq!(harness.state().typed, "2");
        assert!(harness.state().chosen.is_empty());
    }

    #[test]
    fn long_text_makes_the_row_higher_and_no_wider() {
        let text = "Labai apgailestauju dėl to, kas nutiko su jūsų virduliu. ".repeat(5);
        let harness = harness((), move |ui, ()| {
            ChoiceRow::new(&text).selected(true).show(ui);
        });
        let rect = harness.get_by_label_contains("Labai").rect();
        assert!(rect.width() <= 480.0 && rect.height() > 80.0, "{rect}");
    }
}
