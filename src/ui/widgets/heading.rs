//! Headings that a screen reader can jump between: of the page and of its sections.

use egui::accesskit::Role;
use egui::{Align, InnerResponse, Label, Layout, Response, RichText, Ui, WidgetInfo, WidgetType};

use super::paint;
use crate::ui::theme::{Theme, Type, space};

/// The heading of a page, with a line below it that says what the page is for.
pub fn page_heading_ui(ui: &mut Ui, title: &str, subtitle: Option<&str>) -> Response {
    let theme = Theme::of(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let text = RichText::new(title)
            .font(Type::Display.strong(ui))
            .color(theme.text);
        let response = ui.add(Label::new(text).wrap());
        describe(ui, &response, title, 1);
        if let Some(subtitle) = subtitle {
            let text = RichText::new(subtitle)
                .font(Type::Lead.font(ui))
                .color(theme.muted);
            ui.add(Label::new(text).wrap());
        }
        response
    })
    .inner
}

/// The heading of a section.
pub fn section_heading_ui(ui: &mut Ui, icon: Option<&str>, title: &str) -> Response {
    section_heading_with_ui(ui, icon, title, |_| ()).response
}

/// The heading of a section with something at its right end, added right to left; the response is
/// the heading's.
pub fn section_heading_with_ui<R>(
    ui: &mut Ui,
    icon: Option<&str>,
    title: &str,
    trailing: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let theme = Theme::of(ui);
    ui.horizontal(|ui| {
        let font = Type::Lead.strong(ui);
        if let Some(icon) = icon {
            let mut icon_font = Type::Lead.font(ui);
            icon_font.size *= 1.2;
            let slot = egui::Vec2::splat(icon_font.size);
            let (rect, _) = ui.allocate_exact_size(slot, egui::Sense::hover());
            paint::icon(ui.painter(), rect.center(), icon, icon_font, theme.accent());
        }
        let text = RichText::new(title).font(font).color(theme.text);
        let response = ui.add(Label::new(text).wrap());
        describe(ui, &response, title, 2);
        let inner = ui
            .with_layout(Layout::right_to_left(Align::Center), trailing)
            .inner;
        InnerResponse::new(inner, response)
    })
    .inner
}

fn describe(ui: &Ui, response: &Response, title: &str, level: usize) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.clear_value();
    });
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    use super::{page_heading_ui, section_heading_ui, section_heading_with_ui};
    use crate::ui::widgets::button::Button;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn headings_are_headings_to_a_screen_reader() {
        let mut harness = harness(0, |ui, count| {
            page_heading_ui(ui, "Progress", Some("What you have learnt"));
            section_heading_ui(ui, Some(egui_phosphor::regular::STAR), "Skills");
            let due = section_heading_with_ui(ui, None, "Due", |ui| {
                ui.add(Button::quiet("All")).clicked()
            });
            *count += u32::from(due.inner);
        });
        for title in ["Progress", "Skills", "Due"] {
            harness.get_by_role_and_label(Role::Heading, title);
        }
        harness.get_by_label("All").click();
        harness.run();
        assert_eq!(*harness.state(), 1);
    }
}
