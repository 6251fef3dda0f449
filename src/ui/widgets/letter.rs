//! An e-mail as a letter: who writes to whom about what, the greeting, the words, the closing.

use egui::{Frame, Grid, Label, Margin, Response, RichText, Stroke, Ui, vec2};

use super::bubble::Side;
use super::marked_text::{MarkedText, marked_text_ui};
use crate::ui::theme::{Theme, Type, radius, size, space};

/// A letter; only its body can be marked, since only that is anybody's own words.
#[must_use = "show it"]
pub struct Letter<'a> {
    side: Side,
    subject: &'a str,
    when: &'a str,
    body: MarkedText,
    head: Vec<(String, String)>,
    greeting: Option<&'a str>,
    closing: Option<&'a str>,
}

impl<'a> Letter<'a> {
    /// A letter about `subject`.
    pub fn new(side: Side, subject: &'a str, when: &'a str, body: impl Into<MarkedText>) -> Self {
        Self {
            side,
            subject,
            when,
            body: body.into(),
            head: Vec::new(),
            greeting: None,
            closing: None,
        }
    }

    /// A row of the head: what it is, and who.
    pub fn row(mut self, label: &str, value: &str) -> Self {
        self.head.push((label.to_owned(), value.to_owned()));
        self
    }

    /// The form's own first line, where the words bring none.
    pub fn greeting(mut self, greeting: Option<&'a str>) -> Self {
        self.greeting = greeting;
        self
    }

    /// The form's own last lines.
    pub fn closing(mut self, closing: &'a str) -> Self {
        self.closing = Some(closing);
        self
    }

    /// Draw it across the column; the response is the body's.
    pub fn show(self, ui: &mut Ui) -> Response {
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
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            // the head is text, not a row of controls
            ui.spacing_mut().interact_size.y = 0.0;
            let subject = RichText::new(self.subject).font(Type::Lead.strong(ui));
            ui.add(Label::new(subject.color(theme.text)).wrap());
            let small = |ui: &Ui, text: &str| {
                RichText::new(text)
                    .font(Type::Small.font(ui))
                    .color(theme.muted)
            };
            Grid::new(ui.next_auto_id())
                .num_columns(2)
                .spacing(vec2(space::SM, space::XS))
                .show(ui, |ui| {
                    for (label, value) in &self.head {
                        ui.label(small(ui, label));
                        ui.add(Label::new(RichText::new(value).color(theme.text)).wrap());
                        ui.end_row();
                    }
                });
            ui.label(small(ui, self.when));
            ui.separator();
            ui.set_max_width(theme.scaled(size::READABLE).min(ui.available_width()));
            if let Some(greeting) = self.greeting {
                ui.add(Label::new(RichText::new(greeting).color(theme.muted)).wrap());
            }
            let body = marked_text_ui(ui, self.body);
            if let Some(closing) = self.closing {
                ui.add_space(space::S);
                ui.add(Label::new(RichText::new(closing).color(theme.muted)).wrap());
            }
            body
        });
        // a coloured head says whose sheet it is
        let sheet = shown.response.rect;
        let head = sheet
            .with_max_y(sheet.top() + size::FOCUS * 1.5)
            .shrink2(vec2(f32::from(radius::CARD), 0.0));
        ui.painter().rect_filled(head, 0.0, edge);
        shown.inner
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::Letter;
    use crate::ui::widgets::bubble::Side;
    use crate::ui::widgets::marked_text::MarkedText;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn has_a_subject_an_addressee_and_a_greeting_before_the_words() {
        let harness = harness((), |ui, ()| {
            let body = MarkedText::plain(ui, &"Your kettle is on its way. ".repeat(12));
            Letter::new(Side::Trainee, "Re: Kettle", "10:42", body)
                .row("To", "Anna Berg")
                .greeting(Some("Hello Anna,"))
                .closing("Kind regards\nIeva")
                .show(ui);
        });
        let top = |label: &str| harness.get_by_label(label).rect().top();
        assert!(top("Re: Kettle") < top("Anna Berg"));
        assert!(top("Anna Berg") < top("Hello Anna,"));
        let body = harness.get_by_label_contains("Your kettle").rect();
        assert!(
            body.top() > top("Hello Anna,") && body.right() <= 490.0,
            "{body}"
        );
    }
}
