//! The customer's face: a drawing whose mouth and brows follow the mood, or an initial.

use egui::epaint::QuadraticBezierShape;
use egui::{Color32, Id, Pos2, Response, Sense, Shape, Stroke, Ui, Vec2, Widget};
use egui::{WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type};

/// A round portrait; `description` is what a screen reader says ("Maria, worried").
#[must_use = "add it to a ui"]
pub struct Avatar<'a> {
    name: &'a str,
    description: &'a str,
    mood: Option<i32>,
    diameter: f32,
}

impl<'a> Avatar<'a> {
    /// The initial of `name` in a disc of 40 points.
    pub fn new(name: &'a str, description: &'a str) -> Self {
        Self {
            name,
            description,
            mood: None,
            diameter: 40.0,
        }
    }

    /// Draw a face in this mood, from −100 (furious) to 100 (delighted).
    pub fn mood(mut self, mood: i32) -> Self {
        self.mood = Some(mood.clamp(-100, 100));
        self
    }

    /// Another size.
    pub fn diameter(mut self, points: f32) -> Self {
        self.diameter = points;
        self
    }
}

impl Widget for Avatar<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let diameter = theme.scaled(self.diameter);
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(diameter), Sense::hover());
        response.widget_info(|| {
            WidgetInfo::labeled(WidgetType::Image, ui.is_enabled(), self.description)
        });
        if ui.is_rect_visible(rect) {
            let (center, radius) = (rect.center(), diameter / 2.0 - 1.0);
            if let Some(mood) = self.mood {
                let id: Id = response.id.with("mood");
                let time = ui.style().animation_time * 3.0;
                let mood = ui
                    .ctx()
                    .animate_value_with_time(id, mood as f32 / 100.0, time);
                face(ui, center, radius, mood);
            } else {
                let tone = theme.tone(SemanticColor::Accent);
                ui.painter().circle_filled(center, radius, tone.soft);
                let mut font = Type::Body.strong(ui);
                font.size = radius * 0.9;
                let initial: String = self
                    .name
                    .chars()
                    .take(1)
                    .flat_map(char::to_uppercase)
                    .collect();
                paint::icon(ui.painter(), center, &initial, font, tone.fg);
            }
        }
        response
    }
}

/// Fill and ink of the face: red through neutral to green, as a hint beside the expression.
fn colors(theme: &Theme, mood: f32) -> (Color32, Color32) {
    let neutral = (theme.sunken, theme.text);
    let meaning = if mood < 0.0 {
        SemanticColor::Bad
    } else {
        SemanticColor::Good
    };
    let tone = theme.tone(meaning);
    let strength = (mood.abs() * 1.5).min(1.0);
    (
        neutral.0.lerp_to_gamma(tone.soft, strength),
        neutral.1.lerp_to_gamma(tone.fg, strength),
    )
}

fn face(ui: &Ui, center: Pos2, radius: f32, mood: f32) {
    let (fill, ink) = colors(&Theme::of(ui), mood);
    let painter = ui.painter();
    let pen = Stroke::new((radius * 0.09).max(1.5), ink);
    painter.circle(
        center,
        radius - pen.width / 2.0,
        fill,
        Stroke::new(pen.width * 0.8, ink),
    );
    let at = |x: f32, y: f32| center + radius * vec2(x, y);

    for side in [-1.0, 1.0] {
        painter.circle_filled(at(side * 0.32, -0.12), radius * 0.095, ink);
        // Angry brows fall towards the nose, glad ones rise in an arch.
        let anger = (-mood).max(0.0);
        let joy = mood.max(0.0);
        let inner = at(side * 0.17, -0.40 + 0.16 * anger - 0.06 * joy);
        let outer = at(side * 0.50, -0.40 - 0.10 * anger - 0.02 * joy);
        let arch = at(side * 0.34, -0.46 + 0.06 * anger - 0.14 * joy);
        painter.add(curve(inner, arch, outer, pen));
    }

    let half = 0.36 + 0.06 * mood.abs();
    let corner = 0.38 - 0.14 * mood;
    let (left, right) = (at(-half, corner), at(half, corner));
    if mood > 0.6 {
        // A laugh: the mouth opens.
        let open = (mood - 0.6) / 0.4;
        painter.add(curve(left, at(0.0, corner + 0.24), right, pen));
        painter.add(mouth(left, at(0.0, corner + 0.56 + 0.2 * open), right, pen));
    } else {
        painter.add(curve(left, at(0.0, 0.38 + 0.42 * mood), right, pen));
    }
}

fn curve(from: Pos2, via: Pos2, to: Pos2, pen: Stroke) -> Shape {
    QuadraticBezierShape::from_points_stroke([from, via, to], false, Color32::TRANSPARENT, pen)
        .into()
}

fn mouth(left: Pos2, low: Pos2, right: Pos2, pen: Stroke) -> Shape {
    let top = pos2(low.x, left.y);
    let edge = QuadraticBezierShape::from_points_stroke(
        [left, low, right],
        false,
        Color32::TRANSPARENT,
        pen,
    );
    let mut points = edge.flatten(Some(0.2));
    points.push(top);
    Shape::convex_polygon(points, pen.color, Stroke::NONE)
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::{Avatar, colors};
    use crate::ui::theme::{SemanticColor, Theme};
    use crate::ui::widgets::testing::harness;

    #[test]
    fn is_described_in_the_words_given() {
        let harness = harness((), |ui, ()| {
            for mood in [-400, -100, -30, 0, 30, 100] {
                ui.add(Avatar::new("Maria", "").mood(mood));
            }
            ui.add(Avatar::new("Žydrė", "Žydrė, calm"));
            ui.add(Avatar::new("", "nobody yet"));
        });
        harness.get_by_label("Žydrė, calm");
        harness.get_by_label("nobody yet");
    }

    #[test]
    fn the_colour_goes_with_the_expression() {
        let theme = Theme::light();
        assert_eq!(colors(&theme, -1.0).1, theme.tone(SemanticColor::Bad).fg);
        assert_eq!(colors(&theme, 0.0), (theme.sunken, theme.text));
        assert_eq!(colors(&theme, 1.0).1, theme.tone(SemanticColor::Good).fg);
    }
}
