//! Something that stands in front of everything until it is closed, with its title and a way out.
//!
//! Closes by the cross, by Esc and by a press beside it; keeps the keyboard inside. The caller remembers
//! whether it is open.

use egui::accesskit::Role;
use egui::{Context, Frame, Id, Modal, ScrollArea, Ui};
use egui_phosphor::regular as icons;

use super::button::Button;
use super::heading::page_heading_ui;
use super::scroll::scroll_by_keys;
use crate::ui::theme::{Theme, size, space};

/// A dialog called `title`; its cross is called `close`.
#[must_use = "show it"]
pub struct Dialog<'a> {
    title: &'a str,
    close: &'a str,
    width: f32,
}

impl<'a> Dialog<'a> {
    /// A dialog as wide as text is readable.
    pub fn new(title: &'a str, close: &'a str) -> Self {
        Self {
            title,
            close,
            width: size::READABLE,
        }
    }

    /// Another width, before the reader's text size.
    pub fn width(mut self, points: f32) -> Self {
        self.width = points;
        self
    }

    /// Draws it over everything; whether it should close. What does not fit scrolls.
    pub fn show(self, ctx: &Context, add: impl FnOnce(&mut Ui)) -> bool {
        let screen = ctx.content_rect().size();
        let mut crossed = false;
        let id = Id::new(("dialog", self.title));
        // left to itself, an area takes no more than half of the screen
        let area = Modal::default_area(id).default_height(screen.y);
        let shown = Modal::new(id)
            .area(area)
            .frame(Frame::NONE)
            .show(ctx, |ui| {
                Frame::popup(ui.style())
                    .inner_margin(space::L)
                    .show(ui, |ui| {
                        let theme = Theme::of(ui);
                        let most = screen.x - 2.0 * (space::L + space::M);
                        ui.set_width(theme.scaled(self.width).min(most));
                        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                            node.set_role(Role::Dialog);
                            node.set_modal();
                            node.set_label(self.title);
                        });
                        crossed = self.head_ui(ui);
                        ui.add_space(space::S);
                        let room = screen.y - 2.0 * (space::XXL + space::L) - theme.scaled(40.0);
                        let room = room.max(theme.scaled(120.0));
                        ScrollArea::vertical()
                            .max_height(room)
                            .auto_shrink([false, true])
                            .show(ui, |ui| {
                                scroll_by_keys(ui);
                                add(ui);
                            });
                    });
            });
        crossed || shown.should_close()
    }

    fn head_ui(&self, ui: &mut Ui) -> bool {
        let cross = Button::quiet(self.close).icon(icons::X).icon_only();
        let side = ui.spacing().interact_size.y;
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - side - 2.0 * space::S).max(side));
                page_heading_ui(ui, self.title, None);
            });
            let cross = ui.add(cross);
            // whoever uses the keyboard is inside from the start
            if ui.memory(|memory| memory.focused().is_none()) {
                cross.request_focus();
            }
            cross.clicked()
        })
        .inner
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    use super::Dialog;
    use crate::ui::widgets::testing::harness;

    fn show(ui: &mut egui::Ui, open: &mut bool) {
        if *open
            && Dialog::new("Shortcuts", "Close").show(ui.ctx(), |ui| {
                ui.label("Tab goes on");
            })
        {
            *open = false;
        }
    }

    #[test]
    fn is_a_dialog_that_the_cross_and_escape_close() {
        for by_key in [false, true] {
            let mut harness = harness(true, show);
            harness.get_by_role_and_label(Role::Dialog, "Shortcuts");
            harness.get_by_label("Tab goes on");
            assert!(harness.get_by_label("Close").is_focused());
            if by_key {
                harness.key_press(Key::Escape);
            } else {
                harness.get_by_label("Close").click();
            }
            harness.run();
            assert!(!*harness.state());
        }
    }
}
