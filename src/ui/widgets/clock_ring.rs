//! The clock beside the composer: how much of the target time is used, and whether it runs at all.
//!
//! Does not count: the caller says where the clock stands.

use egui::{Response, Sense, Stroke, Ui, Vec2, Widget, vec2};
use egui_phosphor::regular as icons;

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, space};

/// From this share of the target on, time is short.
const SHORT: f32 = 0.75;

/// Where the clock stands; shares are of the target time, over 1 is over time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ClockState {
    Running { used: f32 },
    Paused { used: f32 },
    Off,
}

/// A ring around the seconds; `text` is what stands in it, `accessible` what is said.
#[must_use = "add it to a ui"]
pub struct ClockRing<'a> {
    state: ClockState,
    text: &'a str,
    accessible: &'a str,
    caption: Option<&'a str>,
    diameter: f32,
}

impl<'a> ClockRing<'a> {
    /// A ring of 56 points.
    pub fn new(state: ClockState, text: &'a str, accessible: &'a str) -> Self {
        Self {
            state,
            text,
            accessible,
            caption: None,
            diameter: 56.0,
        }
    }

    /// A word to the right of the ring: the target, "over time", "paused", "off".
    pub fn caption(mut self, caption: &'a str) -> Self {
        self.caption = Some(caption);
        self
    }

    /// Another size, for the projector.
    pub fn diameter(mut self, points: f32) -> Self {
        self.diameter = points;
        self
    }

    fn look(&self) -> (f32, SemanticColor, Option<&'static str>) {
        match self.state {
            ClockState::Running { used } if used > 1.0 => {
                (1.0, SemanticColor::Bad, Some(icons::WARNING_CIRCLE))
            }
            ClockState::Running { used } if used >= SHORT => {
                (used, SemanticColor::Warn, Some(icons::HOURGLASS_LOW))
            }
            ClockState::Running { used } => (used, SemanticColor::Speed, Some(icons::TIMER)),
            ClockState::Paused { used } => (used, SemanticColor::Speed, Some(icons::PAUSE)),
            ClockState::Off => (0.0, SemanticColor::Speed, Some(icons::CLOCK)),
        }
    }
}

impl Widget for ClockRing<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let (share, meaning, icon) = self.look();
        let idle = !matches!(self.state, ClockState::Running { .. });
        let color = if idle {
            theme.muted
        } else {
            theme.tone(meaning).fg
        };
        let diameter = theme.scaled(self.diameter);
        let caption = self.caption.map(|caption| {
            let room = (ui.available_width() - diameter - space::S).max(theme.scaled(64.0));
            paint::layout(ui, caption, Type::Small.font(ui), room)
        });
        let beside = caption
            .as_ref()
            .map_or(0.0, |galley| galley.size().x + space::S);
        let (rect, response) =
            ui.allocate_exact_size(vec2(diameter + beside, diameter), Sense::hover());
        let percent = match self.state {
            ClockState::Running { used } | ClockState::Paused { used } => {
                Some((used * 100.0).clamp(0.0, 100.0))
            }
            ClockState::Off => None,
        };
        paint::describe_value(ui, &response, self.accessible, percent, self.text);

        if ui.is_rect_visible(rect) {
            let disc = egui::Rect::from_min_size(rect.min, Vec2::splat(diameter));
            let thick = (diameter / 12.0).round().max(3.0);
            let radius = diameter / 2.0 - thick / 2.0 - 1.0;
            if matches!(self.state, ClockState::Running { used } if used > 1.0) {
                ui.painter()
                    .circle_filled(disc.center(), radius, theme.tone(meaning).soft);
            }
            paint::ring(ui, disc.center(), radius, share, Stroke::new(thick, color));
            self.face(ui, disc, icon, color);
            if let Some(galley) = caption {
                let place = disc.right_center() + vec2(space::S, -galley.size().y / 2.0);
                let ink = if idle { theme.muted } else { color };
                ui.painter().galley(place, galley, ink);
            }
        }
        response
    }
}

impl ClockRing<'_> {
    /// The icon above the figure; the icon alone where there is no figure.
    fn face(&self, ui: &Ui, disc: egui::Rect, icon: Option<&str>, color: egui::Color32) {
        let theme = Theme::of(ui);
        let mut font = Type::Body.strong(ui);
        font.size *= self.diameter / 56.0;
        let mut icon_font = Type::Small.font(ui);
        icon_font.size *= self.diameter / 56.0;
        let center = disc.center();
        if self.text.is_empty() {
            icon_font.size *= 1.8;
            paint::icon(
                ui.painter(),
                center,
                icon.unwrap_or_default(),
                icon_font,
                color,
            );
            return;
        }
        let offset = icon_font.size * 0.62;
        if let Some(icon) = icon {
            paint::icon(
                ui.painter(),
                center - vec2(0.0, offset),
                icon,
                icon_font,
                color,
            );
        }
        let figure = paint::layout(ui, self.text, font, f32::INFINITY);
        let place = center
            + vec2(
                -figure.size().x / 2.0,
                offset * 0.75 - figure.size().y / 2.0,
            );
        ui.painter().galley(place, figure, theme.text);
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::{ClockRing, ClockState};
    use crate::ui::theme::SemanticColor;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn turns_from_calm_to_short_to_over() {
        let meaning = |used| {
            ClockRing::new(ClockState::Running { used }, "", "")
                .look()
                .1
        };
        assert_eq!(meaning(0.2), SemanticColor::Speed);
        assert_eq!(meaning(0.75), SemanticColor::Warn);
        assert_eq!(meaning(1.0), SemanticColor::Warn);
        assert_eq!(meaning(1.01), SemanticColor::Bad);
    }

    #[test]
    fn is_heard_in_words_and_has_no_value_when_off() {
        let harness = harness((), |ui, ()| {
            let over = ClockState::Running { used: 1.5 };
            ui.add(ClockRing::new(over, "68", "Reply time: 68 of 45 seconds"));
            ui.add(ClockRing::new(ClockState::Off, "", "The clock is off"));
        });
        let running = harness.get_by_label("Reply time: 68 of 45 seconds");
        assert_eq!(running.accesskit_node().numeric_value(), Some(100.0));
        let off = harness.get_by_label("The clock is off");
        assert_eq!(off.accesskit_node().numeric_value(), None);
    }
}
