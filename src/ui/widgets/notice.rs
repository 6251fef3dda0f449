//! A bar that tells the reader something, with a way to act on it or to put it away; also as toast.

use egui::accesskit::Live;
use egui::{Align2, Area, Context, Frame, Label, Margin, Order, RichText, Sense, Stroke, Ui, Vec2};
use egui::{Shadow, vec2};

use super::button::Button;
use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, radius, space};

/// What the reader did with a notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoticeResponse {
    pub action: bool,
    pub dismissed: bool,
}

/// One message to the reader; screen readers say it by themselves when it appears.
#[must_use = "show it"]
pub struct Notice<'a> {
    meaning: SemanticColor,
    text: &'a str,
    title: Option<&'a str>,
    action: Option<&'a str>,
    dismiss: Option<&'a str>,
    raised: bool,
}

impl<'a> Notice<'a> {
    /// Good to know.
    pub fn info(text: &'a str) -> Self {
        Self::new(SemanticColor::Accent, text)
    }

    /// It worked.
    pub fn success(text: &'a str) -> Self {
        Self::new(SemanticColor::Good, text)
    }

    /// Mind this.
    pub fn warning(text: &'a str) -> Self {
        Self::new(SemanticColor::Warn, text)
    }

    /// It did not work; interrupts a screen reader.
    pub fn error(text: &'a str) -> Self {
        Self::new(SemanticColor::Bad, text)
    }

    fn new(meaning: SemanticColor, text: &'a str) -> Self {
        Self {
            meaning,
            text,
            title: None,
            action: None,
            dismiss: None,
            raised: false,
        }
    }

    /// A short title above the text.
    pub fn title(mut self, title: &'a str) -> Self {
        self.title = Some(title);
        self
    }

    /// A button that mends it or leads on.
    pub fn action(mut self, label: &'a str) -> Self {
        self.action = Some(label);
        self
    }

    /// A cross that puts the notice away; `label` is its accessible name.
    pub fn dismiss(mut self, label: &'a str) -> Self {
        self.dismiss = Some(label);
        self
    }

    /// Throw a shadow, for a toast over other things.
    pub fn raised(mut self) -> Self {
        self.raised = true;
        self
    }

    /// Draw it across the column.
    pub fn show(self, ui: &mut Ui) -> NoticeResponse {
        let theme = Theme::of(ui);
        let tone = theme.tone(self.meaning);
        let mut done = NoticeResponse::default();
        let paler = if theme.high_contrast { 0.0 } else { 0.6 };
        let line = tone.fg.lerp_to_gamma(tone.soft, paler);
        let frame = Frame::new()
            .fill(tone.soft)
            .stroke(Stroke::new(1.0, line))
            .corner_radius(radius::CARD)
            .shadow(if self.raised {
                theme.shadow
            } else {
                Shadow::NONE
            })
            .inner_margin(Margin::symmetric(space::SM as i8, space::S as i8));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| self.content_ui(ui, &mut done));
        });
        done
    }

    fn content_ui(&self, ui: &mut Ui, done: &mut NoticeResponse) {
        let theme = Theme::of(ui);
        let row = ui.spacing().interact_size.y;
        let mut icon_font = Type::Lead.font(ui);
        icon_font.size *= 1.2;
        let (slot, _) = ui.allocate_exact_size(vec2(icon_font.size, row), Sense::hover());
        let color = theme.tone(self.meaning).fg;
        paint::icon(
            ui.painter(),
            slot.center(),
            self.meaning.icon(),
            icon_font,
            color,
        );

        let cross = if self.dismiss.is_some() {
            row + space::S
        } else {
            0.0
        };
        let room = ui.available_width() - cross;
        let text = paint::layout(ui, self.text, Type::Body.font(ui), f32::INFINITY).size();
        let action = self.action.map_or(0.0, |label| {
            let label = paint::layout(ui, label, Type::Body.strong(ui), f32::INFINITY);
            label.size().x + 2.0 * space::SM + space::S
        });
        // On one line where everything fits; else the action stands below the text.
        let one_line = self.title.is_none() && text.x + action <= room;
        let column = if one_line { room - action } else { room };
        ui.vertical(|ui| {
            ui.set_width(column.max(theme.scaled(64.0)));
            ui.spacing_mut().item_spacing.y = space::XS;
            let first = self.title.map_or_else(
                || text.y,
                |_| paint::line_height(ui, &Type::Body.strong(ui)),
            );
            ui.add_space(((row - first) / 2.0).max(0.0));
            if let Some(title) = self.title {
                let title = RichText::new(title)
                    .font(Type::Body.strong(ui))
                    .color(theme.text);
                ui.add(Label::new(title).wrap());
            }
            let said = ui.add(Label::new(RichText::new(self.text).color(theme.text)).wrap());
            let urgent = self.meaning == SemanticColor::Bad;
            ui.ctx().accesskit_node_builder(said.id, |node| {
                node.set_live(if urgent {
                    Live::Assertive
                } else {
                    Live::Polite
                });
            });
            if !one_line {
                self.action_ui(ui, done);
            }
        });
        if one_line {
            self.action_ui(ui, done);
        }
        if let Some(label) = self.dismiss {
            let cross = Button::quiet(label)
                .icon(egui_phosphor::regular::X)
                .icon_only();
            done.dismissed = ui.add(cross).clicked();
        }
    }

    fn action_ui(&self, ui: &mut Ui, done: &mut NoticeResponse) {
        if let Some(label) = self.action {
            done.action = ui.add(Button::secondary(label)).clicked();
        }
    }
}

/// A column above everything at the lower right, for notices that come and go.
pub fn toasts_ui<R>(ctx: &Context, add: impl FnOnce(&mut Ui) -> R) -> R {
    Area::new(egui::Id::new("toasts"))
        .order(Order::Foreground)
        .anchor(Align2::RIGHT_BOTTOM, Vec2::splat(-space::M))
        .movable(false)
        .show(ctx, |ui| {
            let theme = Theme::of(ui);
            let screen = ui.ctx().content_rect().width();
            ui.set_width(theme.scaled(360.0).min(screen - 2.0 * space::M));
            add(ui)
        })
        .inner
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::{Notice, NoticeResponse, toasts_ui};
    use crate::ui::widgets::testing::harness;

    fn remember(all: &mut NoticeResponse, now: NoticeResponse) {
        all.action |= now.action;
        all.dismissed |= now.dismissed;
    }

    #[test]
    fn action_and_cross_are_told_apart() {
        let mut harness = harness(NoticeResponse::default(), |ui, all| {
            let notice = Notice::error("The file could not be saved.").title("Not saved");
            remember(all, notice.action("Try again").dismiss("Close").show(ui));
        });
        harness.get_by_label("Not saved");
        harness.get_by_label("Try again").click();
        harness.run();
        assert_eq!(
            *harness.state(),
            NoticeResponse {
                action: true,
                dismissed: false
            }
        );
        harness.get_by_label("Close").click();
        harness.run();
        assert!(harness.state().dismissed);
    }

    #[test]
    fn everything_stays_inside_however_long_the_text() {
        let harness = harness((), |ui, ()| {
            let text = "Neišsaugota, nes diske nebėra vietos. ".repeat(4);
            Notice::warning(&text)
                .action("Bandyti dar kartą")
                .dismiss("Uždaryti")
                .show(ui);
            Notice::info("Short").action("Act").dismiss("Away").show(ui);
        });
        for label in ["Uždaryti", "Bandyti dar kartą", "Act", "Away"] {
            let rect = harness.get_by_label(label).rect();
            assert!(
                rect.right() <= 480.0 && rect.left() >= 0.0,
                "{label}: {rect}"
            );
        }
        let (text, action) = (harness.get_by_label("Short"), harness.get_by_label("Act"));
        assert!(
            action.rect().y_range().contains(text.rect().center().y),
            "on one line"
        );
    }

    #[test]
    fn a_toast_stands_at_the_lower_right() {
        let harness = harness((), |ui, ()| {
            toasts_ui(ui.ctx(), |ui| Notice::success("Saved").show(ui));
        });
        let rect = harness.get_by_label("Saved").rect();
        assert!(rect.center().y > 480.0 && rect.left() > 80.0, "{rect}");
    }
}
