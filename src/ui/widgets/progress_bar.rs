//! How far along something is, with its name and the words for it.

use egui::{Response, Sense, Ui, Widget, pos2, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, size, space};

/// A thin bar; unlike a `Meter` it measures the way, not the quality.
#[must_use = "add it to a ui"]
pub struct ProgressBar<'a> {
    label: &'a str,
    words: &'a str,
    share: f32,
    meaning: SemanticColor,
    bare: bool,
}

impl<'a> ProgressBar<'a> {
    /// `share` from 0 to 1; `words` such as "3 of 7".
    pub fn new(label: &'a str, share: f32, words: &'a str) -> Self {
        Self {
            label,
            words,
            share: share.clamp(0.0, 1.0),
            meaning: SemanticColor::Accent,
            bare: false,
        }
    }

    /// In the colour of another meaning than the accent.
    pub fn meaning(mut self, meaning: SemanticColor) -> Self {
        self.meaning = meaning;
        self
    }

    /// Only the bar, where the words stand nearby; a screen reader still hears them.
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }
}

impl Widget for ProgressBar<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let width = ui.available_width();
        let font = Type::Small.font(ui);
        let words = paint::layout(ui, self.words, font.clone(), f32::INFINITY);
        let room = (width - words.size().x - space::S).max(theme.scaled(48.0));
        let label = paint::layout(ui, self.label, font, room);
        let line = if self.bare {
            0.0
        } else {
            label.size().y.max(words.size().y) + space::XS
        };
        let (rect, response) =
            ui.allocate_exact_size(vec2(width, line + size::BAR), Sense::hover());
        paint::describe_value(
            ui,
            &response,
            self.label,
            Some(self.share * 100.0),
            self.words,
        );
        if ui.is_rect_visible(rect) {
            if !self.bare {
                let place = pos2(rect.right() - words.size().x, rect.top());
                ui.painter().galley(rect.min, label, theme.muted);
                ui.painter().galley(place, words, theme.text);
            }
            let track = rect.with_min_y(rect.bottom() - size::BAR);
            paint::bar(ui, track, self.share, theme.tone(self.meaning).fg);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::ProgressBar;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn a_bare_bar_is_still_heard() {
        let harness = harness((), |ui, ()| {
            ui.add(ProgressBar::new("First week", 0.25, "2 of 8").bare());
        });
        let node = harness.get_by_label("First week");
        assert_eq!(node.value().as_deref(), Some("2 of 8"));
        assert_eq!(node.accesskit_node().numeric_value(), Some(25.0));
    }
}
