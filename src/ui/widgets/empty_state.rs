//! What stands where there is nothing yet, or where something is still on its way.

use egui::{Align, Layout, RichText, Sense, Ui, Vec2};

use super::button::Button;
use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, size, space};

/// A drawn emptiness: icon, title, text and perhaps the way out of it.
#[must_use = "show it"]
pub struct EmptyState<'a> {
    sign: Sign<'a>,
    title: &'a str,
    text: &'a str,
    action: Option<(&'a str, Option<&'a str>)>,
}

enum Sign<'a> {
    Icon(&'a str, SemanticColor),
    Waiting,
}

impl<'a> EmptyState<'a> {
    /// Nothing here yet.
    pub fn new(icon: &'a str, title: &'a str, text: &'a str) -> Self {
        Self {
            sign: Sign::Icon(icon, SemanticColor::Accent),
            title,
            text,
            action: None,
        }
    }

    /// Something went wrong, and nothing can be shown because of it.
    pub fn error(title: &'a str, text: &'a str) -> Self {
        let bad = SemanticColor::Bad;
        Self {
            sign: Sign::Icon(bad.icon(), bad),
            title,
            text,
            action: None,
        }
    }

    /// Something is being fetched or worked out.
    pub fn loading(title: &'a str, text: &'a str) -> Self {
        Self {
            sign: Sign::Waiting,
            title,
            text,
            action: None,
        }
    }

    /// A button below, with an icon perhaps.
    pub fn action(mut self, label: &'a str, icon: Option<&'a str>) -> Self {
        self.action = Some((label, icon));
        self
    }

    /// Draw it in the middle of the column; true when the action was pressed.
    pub fn show(self, ui: &mut Ui) -> bool {
        let theme = Theme::of(ui);
        let width = ui.available_width().min(theme.scaled(420.0));
        let mut pressed = false;
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space(space::XL);
            let disc = Vec2::splat(theme.scaled(64.0));
            match self.sign {
                Sign::Icon(icon, meaning) => {
                    let (rect, _) = ui.allocate_exact_size(disc, Sense::hover());
                    let tone = theme.tone(meaning);
                    ui.painter()
                        .circle_filled(rect.center(), disc.x / 2.0, tone.soft);
                    let font = Type::Display.font(ui);
                    paint::icon(ui.painter(), rect.center(), icon, font, tone.fg);
                }
                Sign::Waiting => {
                    let (rect, _) = ui.allocate_exact_size(disc, Sense::hover());
                    waiting_ui(ui, rect);
                }
            }
            ui.add_space(space::S);
            ui.scope(|ui| {
                ui.set_max_width(width);
                let title = RichText::new(self.title).font(Type::Lead.strong(ui));
                ui.add(egui::Label::new(title).wrap());
                let text = RichText::new(self.text).color(theme.muted);
                ui.add(egui::Label::new(text).wrap());
            });
            if let Some((label, icon)) = self.action {
                ui.add_space(space::S);
                let mut button = Button::primary(label);
                if let Some(icon) = icon {
                    button = button.icon(icon);
                }
                pressed = ui.add(button).clicked();
            }
            ui.add_space(space::XL);
        });
        pressed
    }
}

/// A turning arc; an hourglass where motion is unwelcome.
fn waiting_ui(ui: &Ui, rect: egui::Rect) {
    let theme = Theme::of(ui);
    let center = rect.center();
    if theme.reduced_motion {
        let (glyph, font) = (egui_phosphor::regular::HOURGLASS, Type::Display.font(ui));
        paint::icon(ui.painter(), center, glyph, font, theme.accent());
        return;
    }
    let radius = rect.width() / 2.0 - size::BAR;
    let pen = |color| egui::Stroke::new(space::XS, color);
    ui.painter()
        .add(paint::arc(center, radius, 0.0, 1.0, pen(theme.sunken)));
    let turn = (ui.input(|input| input.time) * 0.8).fract() as f32;
    ui.painter().add(paint::arc(
        center,
        radius,
        turn,
        turn + 0.25,
        pen(theme.accent()),
    ));
    ui.ctx().request_repaint();
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::EmptyState;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn the_way_out_can_be_taken() {
        let mut harness = harness(false, |ui, left| {
            let state =
                EmptyState::new(egui_phosphor::regular::TRAY, "No tickets", "All answered.");
            *left |= state.action("Next scenario", None).show(ui);
        });
        harness.get_by_label("No tickets");
        harness.get_by_label("All answered.");
        harness.get_by_label("Next scenario").click();
        harness.run();
        assert!(*harness.state());
    }

    #[test]
    fn waiting_keeps_still_when_motion_is_unwelcome() {
        let mut harness = harness((), |ui, ()| {
            EmptyState::loading("Opening", "").show(ui);
        });
        // The harness asks for less motion; a repaint without end would fail this run.
        harness.run();
        harness.get_by_label("Opening");
    }
}
