//! Strokes that several widgets share: focus ring, arcs, icons, laid-out text, accessible values.

use std::f32::consts::TAU;
use std::sync::Arc;

use egui::{Color32, CornerRadius, FontId, Galley, Painter, Pos2, Rect, Response, Shape, Stroke};
use egui::{StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use crate::ui::theme::{Theme, size};

/// Show where the keyboard is: a ring in the accent colour around `rect`, with a gap.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let ring = rect.expand(size::FOCUS);
        let stroke = Stroke::new(size::FOCUS, Theme::of(ui).accent());
        let radius = CornerRadius::same(radius.saturating_add(2));
        ui.painter()
            .rect_stroke(ring, radius, stroke, StrokeKind::Outside);
    }
}

/// Text in one font that breaks at `width`; its colour is given when it is painted.
pub fn layout(ui: &Ui, text: &str, font: FontId, width: f32) -> Arc<Galley> {
    ui.painter()
        .layout(text.to_owned(), font, Color32::PLACEHOLDER, width)
}

/// The height of one line in `font`.
pub fn line_height(ui: &Ui, font: &FontId) -> f32 {
    ui.fonts_mut(|fonts| fonts.row_height(font))
}

/// An icon whose ink is centred exactly on `center`.
pub fn icon(painter: &Painter, center: Pos2, glyph: &str, font: FontId, color: Color32) {
    let galley = painter.layout_no_wrap(glyph.to_owned(), font, color);
    let ink = galley.mesh_bounds;
    let anchor = if ink.is_finite() {
        ink.center()
    } else {
        galley.rect.center()
    };
    painter.galley(center - anchor.to_vec2(), galley, color);
}

/// Part of a circle; turns count clockwise from twelve o'clock, 1.0 is all the way round.
pub fn arc(center: Pos2, radius: f32, from: f32, to: f32, stroke: Stroke) -> Shape {
    let steps = ((to - from).abs() * 96.0).ceil().max(2.0);
    // All the way round, the last point would be the first again.
    let last = if to - from >= 1.0 {
        steps as usize - 1
    } else {
        steps as usize
    };
    let points = (0..=last)
        .map(|step| {
            let turn = from + (to - from) * step as f32 / steps;
            let angle = turn * TAU - TAU / 4.0;
            center + radius * vec2(angle.cos(), angle.sin())
        })
        .collect();
    if to - from >= 1.0 {
        Shape::closed_line(points, stroke)
    } else {
        Shape::line(points, stroke)
    }
}

/// A ring filled clockwise to `share` (0 to 1) on its track, with round ends.
pub fn ring(ui: &Ui, center: Pos2, radius: f32, share: f32, stroke: Stroke) {
    let painter = ui.painter();
    let track = Theme::of(ui).sunken;
    // Egui's own circles lay the whole stroke outside the radius; arcs have it on the radius.
    painter.add(arc(
        center,
        radius,
        0.0,
        1.0,
        Stroke::new(stroke.width, track),
    ));
    let share = share.clamp(0.0, 1.0);
    if share >= 1.0 {
        painter.add(arc(center, radius, 0.0, 1.0, stroke));
    } else if share > 0.0 {
        painter.add(arc(center, radius, 0.0, share, stroke));
        for end in [0.0, share] {
            let angle = end * TAU - TAU / 4.0;
            let point = center + radius * vec2(angle.cos(), angle.sin());
            painter.circle_filled(point, stroke.width / 2.0, stroke.color);
        }
    }
}

/// A horizontal bar filled to `share` (0 to 1) on its track.
pub fn bar(ui: &Ui, rect: Rect, share: f32, color: Color32) {
    let radius = CornerRadius::same((rect.height() / 2.0) as u8);
    let theme = Theme::of(ui);
    let line = theme.tint_line(theme.outline);
    ui.painter()
        .rect(rect, radius, theme.sunken, line, StrokeKind::Inside);
    let share = share.clamp(0.0, 1.0);
    if share > 0.0 {
        let width = (rect.width() * share).max(rect.height());
        let filled = Rect::from_min_size(rect.min, vec2(width, rect.height()));
        ui.painter().rect_filled(filled, radius, color);
    }
}

/// Tell assistive technology about something that shows a share of a hundred.
///
/// `percent` is `None` where nothing was measured; `words` is how a person would say the value.
pub fn describe_value(ui: &Ui, response: &Response, name: &str, percent: Option<f32>, words: &str) {
    response.widget_info(|| WidgetInfo {
        label: Some(name.to_owned()),
        current_text_value: Some(words.to_owned()),
        value: percent.map(f64::from),
        enabled: ui.is_enabled(),
        ..WidgetInfo::new(WidgetType::ProgressIndicator)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
}
