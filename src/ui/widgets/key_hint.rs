//! A key cap that tells which key does it.

use egui::{Response, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use super::paint;
use crate::ui::theme::{Theme, Type, space};

/// A key cap, such as "Ctrl+Enter".
pub fn key_hint_ui(ui: &mut Ui, keys: &str) -> Response {
    let theme = Theme::of(ui);
    let galley = paint::layout(ui, keys, Type::Small.font(ui), f32::INFINITY);
    let height = galley.size().y + space::XS;
    let wanted = vec2((galley.size().x + space::SM).max(height), height);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), keys));
    let painter = ui.painter();
    let edge = Stroke::new(1.0, theme.border);
    painter.rect(rect, 4, theme.sunken, edge, StrokeKind::Inside);
    painter.galley(rect.center() - galley.size() / 2.0, galley, theme.muted);
    response
}

/// A key cap and what it does.
pub fn labelled_key_hint_ui(ui: &mut Ui, keys: &str, label: &str) -> Response {
    let theme = Theme::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        key_hint_ui(ui, keys);
        ui.label(
            RichText::new(label)
                .font(Type::Small.font(ui))
                .color(theme.muted),
        )
    })
    .inner
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::labelled_key_hint_ui;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn key_and_deed_are_both_read() {
        let harness = harness((), |ui, ()| {
            labelled_key_hint_ui(ui, "Ctrl+Enter", "send");
        });
        harness.get_by_label("Ctrl+Enter");
        harness.get_by_label("send");
    }
}
