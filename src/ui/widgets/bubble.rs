//! One message of a conversation, in the manner of its channel: chat, letter or call transcript.

use egui::{Align, Color32, CornerRadius, Frame, Layout, Margin, Response, RichText, Stroke, Ui};
use egui::{Rect, Sense, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::avatar::Avatar;
use super::copy::copy_ui;
use super::marked_text::{MarkedText, marked_text_ui};
use crate::ui::theme::{SemanticColor, Theme, Type, radius, size, space};

/// Who speaks: the customer stands at the left, the trainee at the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Customer,
    Trainee,
}

/// How a channel shows its messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// Speech bubbles at the left and right.
    #[default]
    Chat,
    /// A sheet as wide as the column.
    Letter,
    /// A line of a protocol: who, what, when.
    Transcript,
}

/// A message with who wrote it and when; the body can be marked and selected.
#[must_use = "show it"]
pub struct Bubble<'a> {
    side: Side,
    who: &'a str,
    when: &'a str,
    body: MarkedText,
    manner: Manner,
    avatar: Option<Avatar<'a>>,
}

impl<'a> Bubble<'a> {
    /// A message; `body` is a [`MarkedText`] or any `LayoutJob`.
    pub fn new(side: Side, who: &'a str, when: &'a str, body: impl Into<MarkedText>) -> Self {
        Self {
            side,
            who,
            when,
            body: body.into(),
            manner: Manner::Chat,
            avatar: None,
        }
    }

    /// The manner of another channel than chat.
    pub fn manner(mut self, manner: Manner) -> Self {
        self.manner = manner;
        self
    }

    /// The speaker's face beside a chat bubble.
    pub fn avatar(mut self, avatar: Avatar<'a>) -> Self {
        self.avatar = Some(avatar);
        self
    }

    /// Draw it across the column; the response is the text's.
    pub fn show(self, ui: &mut Ui) -> Response {
        match self.manner {
            Manner::Chat => self.chat_ui(ui),
            Manner::Letter => self.letter_ui(ui),
            Manner::Transcript => self.transcript_ui(ui),
        }
    }

    fn chat_ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let Self {
            side,
            who,
            when,
            body,
            avatar,
            ..
        } = self;
        let layout = match side {
            Side::Customer => Layout::left_to_right(Align::TOP),
            Side::Trainee => Layout::right_to_left(Align::TOP),
        };
        ui.with_layout(layout, |ui| {
            if let Some(avatar) = avatar {
                ui.add(avatar);
            }
            let room = ui.available_width();
            let widest = (room * 0.82).min(theme.scaled(size::READABLE * 0.85));
            let align = if side == Side::Customer {
                Align::Min
            } else {
                Align::Max
            };
            ui.with_layout(Layout::top_down(align), |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                let head = who_and_when_ui(ui, side, who, when).rect;
                let (fill, corner) = chat_shape(&theme, side);
                let text = body.text().to_owned();
                let shown = bubble_frame(&theme, fill, corner).show(ui, |ui| {
                    ui.set_max_width(widest - 2.0 * space::SM);
                    marked_text_ui(ui, body)
                });
                let around = head.union(shown.response.rect);
                // at the side that looks inwards
                let beside = match side {
                    Side::Customer => head,
                    Side::Trainee => before(head, &theme),
                };
                copy_ui(ui, beside, around, (&[who, when].join(" "), &text));
                shown.inner
            })
            .inner
        })
        .inner
    }

    fn letter_ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let edge = match self.side {
            Side::Customer => theme.outline,
            Side::Trainee => theme.accent(),
        };
        let frame = Frame::new()
            .fill(theme.surface)
            .stroke(Stroke::new(1.0, theme.border))
            .corner_radius(radius::CARD)
            .inner_margin(Margin::same(space::M as i8));
        let spoken = [self.who, self.when].join(" ");
        let text = self.body.text().to_owned();
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            // The head is text, not a row of controls.
            ui.spacing_mut().interact_size.y = 0.0;
            let head = ui.horizontal(|ui| {
                let who = ui.label(RichText::new(self.who).font(Type::Body.strong(ui)));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let when = RichText::new(self.when).font(Type::Small.font(ui));
                    ui.label(when.color(theme.muted));
                });
                who.rect
            });
            ui.separator();
            ui.set_max_width(theme.scaled(size::READABLE).min(ui.available_width()));
            let body = marked_text_ui(ui, self.body);
            let around = head.response.rect.union(body.rect);
            copy_ui(ui, head.inner, around, (&spoken, &text));
            body
        });
        // A coloured head says whose sheet it is.
        let sheet = shown.response.rect;
        let head = sheet
            .with_max_y(sheet.top() + 3.0)
            .shrink2(vec2(f32::from(radius::CARD), 0.0));
        ui.painter().rect_filled(head, 0.0, edge);
        shown.inner
    }

    fn transcript_ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let color = match self.side {
            Side::Customer => theme.text,
            Side::Trainee => theme.accent(),
        };
        let names = theme.scaled(96.0).min(ui.available_width() / 3.0);
        let spoken = [self.who, self.when].join(" ");
        let text = self.body.text().to_owned();
        ui.horizontal_top(|ui| {
            let head = ui.vertical(|ui| {
                ui.set_width(names);
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.label(
                    RichText::new(self.who)
                        .font(Type::Body.strong(ui))
                        .color(color),
                );
                let when = RichText::new(self.when).font(Type::Small.font(ui));
                ui.label(when.color(theme.muted)).rect
            });
            let body = ui.vertical(|ui| marked_text_ui(ui, self.body)).inner;
            let around = head.response.rect.union(body.rect);
            copy_ui(ui, head.inner, around, (&spoken, &text));
            body
        })
        .inner
    }
}

impl Widget for Bubble<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// Where a button after it comes to stand in front of `head`.
fn before(head: Rect, theme: &Theme) -> Rect {
    head.with_max_x(head.left() - theme.scaled(24.0) - 2.0 * space::XS)
}

fn bubble_frame(theme: &Theme, fill: Color32, corner: CornerRadius) -> Frame {
    let margin = Margin::symmetric(space::SM as i8, space::S as i8);
    Frame::new()
        .fill(fill)
        .stroke(theme.tint_line(theme.outline))
        .corner_radius(corner)
        .inner_margin(margin)
}

/// The corner nearest to the speaker is tight.
fn chat_shape(theme: &Theme, side: Side) -> (Color32, CornerRadius) {
    let round = CornerRadius::same(radius::BUBBLE);
    let tight = 4;
    match side {
        Side::Customer => (theme.bubble_customer, CornerRadius { nw: tight, ..round }),
        Side::Trainee => (theme.bubble_trainee, CornerRadius { ne: tight, ..round }),
    }
}

fn who_and_when_ui(ui: &mut Ui, side: Side, who: &str, when: &str) -> Response {
    let theme = Theme::of(ui);
    let mut job = egui::text::LayoutJob::default();
    let mut add = |text: &str, font: egui::FontId, space: f32| {
        job.append(text, space, egui::TextFormat::simple(font, theme.muted));
    };
    let (name, time) = (Type::Small.strong(ui), Type::Small.font(ui));
    match side {
        _ if when.is_empty() => add(who, name, 0.0),
        Side::Customer | Side::Trainee => {
            add(who, name, 0.0);
            add(when, time, space::S);
        }
    }
    let response = ui.add(egui::Label::new(job).selectable(false));
    // Run together the two would be read as one word.
    let spoken = [who, when].join(" ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, spoken.trim()));
    response
}

/// Three dots where the customer is about to speak; `label` says so. They stand still when motion
/// is unwelcome.
pub fn typing_ui(ui: &mut Ui, label: &str) -> Response {
    let theme = Theme::of(ui);
    let (fill, corner) = chat_shape(&theme, Side::Customer);
    let dot = theme.scaled(6.0);
    let shown = bubble_frame(&theme, fill, corner).show(ui, |ui| {
        let wanted = vec2(dot * 5.0, Type::Body.font(ui).size * 1.2);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
        let time = ui.input(|input| input.time) as f32;
        for index in 0..3_u8 {
            let step = f32::from(index);
            let strength = if theme.reduced_motion {
                0.7
            } else {
                0.6 + 0.4 * (time * 5.0 - step).sin()
            };
            let center = pos2(rect.left() + dot * (0.5 + 2.0 * step), rect.center().y);
            let color = theme
                .tone(SemanticColor::Accent)
                .fg
                .gamma_multiply(strength);
            ui.painter().circle_filled(center, dot / 2.0, color);
        }
        if !theme.reduced_motion {
            ui.ctx()
                .request_repaint_after(std::time::Duration::from_millis(50));
        }
        response
    });
    shown.inner
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::{Bubble, Manner, Side, typing_ui};
    use crate::ui::widgets::avatar::Avatar;
    use crate::ui::widgets::marked_text::MarkedText;
    use crate::ui::widgets::testing::harness;

    fn show(ui: &mut egui::Ui, side: Side, text: &str, manner: Manner) {
        let body = MarkedText::plain(ui, text);
        Bubble::new(side, "Maria", "10:42", body)
            .manner(manner)
            .show(ui);
    }

    #[test]
    fn the_customer_is_left_and_the_trainee_right() {
        let harness = harness((), |ui, ()| {
            show(ui, Side::Customer, "Hello", Manner::Chat);
            show(ui, Side::Trainee, "Good morning", Manner::Chat);
        });
        let customer = harness.get_by_label("Hello").rect();
        let trainee = harness.get_by_label("Good morning").rect();
        assert!(customer.left() < 40.0, "{customer}");
        assert!(
            trainee.right() > 440.0 && trainee.left() > 240.0,
            "{trainee}"
        );
        assert!(trainee.top() > customer.bottom());
        assert_eq!(harness.get_all_by_label("Maria 10:42").count(), 2);
    }

    #[test]
    fn long_words_stay_within_the_column_in_every_manner() {
        for manner in [Manner::Chat, Manner::Letter, Manner::Transcript] {
            let harness = harness((), move |ui, ()| {
                ui.set_max_width(300.0);
                for side in [Side::Customer, Side::Trainee] {
                    show(
                        ui,
                        side,
                        &"nebeprisikiškiakopūsteliaujantiesiems ".repeat(4),
                        manner,
                    );
                }
                let body = MarkedText::plain(ui, "end");
                let face = Avatar::new("M", "Maria, calm").mood(0);
                Bubble::new(Side::Customer, "Maria", "", body)
                    .avatar(face)
                    .manner(manner)
                    .show(ui);
            });
            for text in harness.get_all_by_label_contains("nebeprisikiškiakopūsteliaujantiesiems")
            {
                assert!(text.rect().right() <= 310.0, "{manner:?}: {}", text.rect());
            }
        }
    }

    #[test]
    fn typing_is_announced_in_words() {
        let harness = harness((), |ui, ()| {
            typing_ui(ui, "Maria is writing");
        });
        harness.get_by_label("Maria is writing");
    }
}
