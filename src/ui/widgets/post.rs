//! A public post and the replies below it, each on a thread.

use egui::{Frame, Label, Margin, Response, RichText, Stroke, Ui};
use egui_phosphor::regular as icons;

use super::avatar::Avatar;
use super::bubble::Side;
use super::marked_text::{MarkedText, marked_text_ui};
use crate::ui::theme::{SemanticColor, Theme, Type, radius, size, space};

/// A post, or with [`Post::reply`] one of the replies to it.
#[must_use = "show it"]
pub struct Post<'a> {
    side: Side,
    who: &'a str,
    when: &'a str,
    seen_by: &'a str,
    body: MarkedText,
    avatar: Option<Avatar<'a>>,
    reply: bool,
}

impl<'a> Post<'a> {
    /// What somebody says in public; `seen_by` says so in words.
    pub fn new(side: Side, who: &'a str, when: &'a str, body: impl Into<MarkedText>) -> Self {
        Self {
            side,
            who,
            when,
            seen_by: "",
            body: body.into(),
            avatar: None,
            reply: false,
        }
    }

    /// Who sees it, in words.
    pub fn seen_by(mut self, words: &'a str) -> Self {
        self.seen_by = words;
        self
    }

    /// The speaker's face.
    pub fn avatar(mut self, avatar: Avatar<'a>) -> Self {
        self.avatar = Some(avatar);
        self
    }

    /// Indented on the thread of the post above.
    pub fn reply(mut self, reply: bool) -> Self {
        self.reply = reply;
        self
    }

    /// Draw it across the column; the response is the text's.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let indent = if self.reply { space::XL } else { 0.0 };
        let top = ui.cursor().top();
        let left = ui.cursor().left();
        let fill = match self.side {
            Side::Customer => theme.surface,
            Side::Trainee => theme.bubble_trainee,
        };
        let frame = Frame::new()
            .outer_margin(Margin {
                left: indent as i8,
                ..Margin::ZERO
            })
            .fill(fill)
            .stroke(Stroke::new(1.0, theme.border))
            .corner_radius(radius::CARD)
            .inner_margin(Margin::same(space::SM as i8));
        let reply = self.reply;
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                if let Some(avatar) = self.avatar {
                    ui.add(avatar);
                }
                ui.vertical(|ui| {
                    ui.spacing_mut().interact_size.y = 0.0;
                    ui.spacing_mut().item_spacing.y = space::XS;
                    ui.horizontal_wrapped(|ui| {
                        let name = RichText::new(self.who).font(Type::Body.strong(ui));
                        ui.add(Label::new(name.color(theme.text)).selectable(false));
                        if self.side == Side::Trainee {
                            // the tick that accounts of companies have
                            let tick = RichText::new(icons::SEAL_CHECK);
                            let tick = tick.color(theme.tone(SemanticColor::Accent).fg);
                            ui.add(Label::new(tick).selectable(false));
                        }
                        let about = format!("{} {} · {}", icons::GLOBE, self.seen_by, self.when);
                        let about = RichText::new(about).font(Type::Small.font(ui));
                        ui.add(Label::new(about.color(theme.muted)).selectable(false));
                    });
                    ui.set_max_width(theme.scaled(size::READABLE).min(ui.available_width()));
                    marked_text_ui(ui, self.body)
                })
                .inner
            })
            .inner
        });
        if reply {
            let x = left + space::M;
            let line = Stroke::new(size::FOCUS, theme.border);
            let bottom = shown.response.rect.bottom();
            ui.painter().vline(x, top - space::S..=bottom, line);
        }
        shown.inner
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::Post;
    use crate::ui::widgets::bubble::Side;
    use crate::ui::widgets::marked_text::MarkedText;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn replies_stand_further_in_than_the_post_and_say_who_sees_them() {
        let harness = harness((), |ui, ()| {
            let body = MarkedText::plain(ui, "Nobody answers!");
            Post::new(Side::Customer, "Anna", "0:00", body)
                .seen_by("Public post")
                .show(ui);
            let body = MarkedText::plain(ui, &"We do, Anna. ".repeat(20));
            Post::new(Side::Trainee, "Support", "0:20", body)
                .seen_by("Seen by everyone")
                .reply(true)
                .show(ui);
        });
        let post = harness.get_by_label("Nobody answers!").rect();
        let reply = harness.get_by_label_contains("We do, Anna").rect();
        assert!(
            reply.left() > post.left() + 20.0 && reply.right() <= 490.0,
            "{reply}"
        );
        harness.get_by_label_contains("Public post");
        harness.get_by_label_contains("Seen by everyone");
    }
}
