//! A field to write in, with its name above it and help or the mistake below it.

use egui::{Label, Margin, Response, RichText, TextEdit, Ui};

use super::paint;
use crate::ui::theme::{SemanticColor, Theme, Type, size, space};

/// A field over somebody's text.
#[must_use = "show it"]
pub struct TextField<'a> {
    text: &'a mut String,
    label: &'a str,
    hidden_label: bool,
    hint: &'a str,
    help: Option<&'a str>,
    error: Option<&'a str>,
    rows: Option<usize>,
    password: bool,
    id: Option<egui::Id>,
}

impl<'a> TextField<'a> {
    /// One line, called `label`.
    pub fn new(text: &'a mut String, label: &'a str) -> Self {
        Self {
            text,
            label,
            hidden_label: false,
            hint: "",
            help: None,
            error: None,
            rows: None,
            password: false,
            id: None,
        }
    }

    /// Several lines, at least `rows` of them to see.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = Some(rows);
        self
    }

    /// Do not draw the label, where the place says it; a screen reader still hears it.
    pub fn hidden_label(mut self) -> Self {
        self.hidden_label = true;
        self
    }

    /// Grey words in the empty field.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// A sentence below the field.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }

    /// What is wrong with what was written, in place of the help.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// Show dots instead of letters, for the PIN.
    pub fn password(mut self) -> Self {
        self.password = true;
        self
    }

    /// Keep the keyboard when things come and go above it: the same field by this id.
    pub fn id(mut self, id: egui::Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Draw it as wide as the column; the response is the field's.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            if !self.hidden_label {
                let label = RichText::new(self.label).color(theme.text);
                ui.add(Label::new(label).selectable(false));
            }
            let line = paint::line_height(ui, &Type::Body.font(ui));
            let height = ui.spacing().interact_size.y.max(size::CONTROL);
            let above = ((height - line) / 2.0).round() as i8;
            let mut field = match self.rows {
                Some(rows) => TextEdit::multiline(self.text).desired_rows(rows),
                None => TextEdit::singleline(self.text).password(self.password),
            };
            field = field
                .hint_text(RichText::new(self.hint).color(theme.muted))
                .margin(Margin::symmetric(space::S as i8, above))
                .desired_width(f32::INFINITY);
            if let Some(id) = self.id {
                field = field.id(id);
            }
            if self.error.is_some() {
                let bad = egui::Stroke::new(1.5, theme.tone(SemanticColor::Bad).fg);
                ui.visuals_mut().widgets.inactive.bg_stroke = bad;
                ui.visuals_mut().widgets.hovered.bg_stroke = bad;
            }
            let response = ui.add(field);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_label(self.label);
                if let Some(below) = self.error.or(self.help) {
                    node.set_description(below);
                }
            });
            if let Some(error) = self.error {
                let bad = SemanticColor::Bad;
                let text = format!("{} {error}", bad.icon());
                let text = RichText::new(text).font(Type::Small.font(ui));
                let said = ui.add(Label::new(text.color(theme.tone(bad).fg)).wrap());
                ui.ctx()
                    .accesskit_node_builder(said.id, |node| node.set_value(error));
            } else if let Some(help) = self.help {
                let help = RichText::new(help)
                    .font(Type::Small.font(ui))
                    .color(theme.muted);
                ui.add(Label::new(help).wrap());
            }
            response
        })
        .inner
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::TextField;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn is_found_by_its_name_and_takes_text() {
        let mut harness = harness(String::new(), |ui, text| {
            let wrong = text.is_empty().then_some("Please write something");
            TextField::new(text, "Your reply")
                .rows(3)
                .hidden_label()
                .error(wrong)
                .show(ui);
        });
        harness.get_by_label("Please write something");
        harness.get_by_label("Your reply").focus();
        harness.run();
        harness.get_by_label("Your reply").type_text("Ačiū!");
        harness.run();
        assert_eq!(harness.state(), "Ačiū!");
        assert!(harness.query_by_label("Please write something").is_none());
    }
}
