//! One message in the manner of its channel: a bubble in a chat, a letter by e-mail, a line of the
//! transcript of a call, a post and its replies in public.

use super::conversation::mood_words;
use crate::app::desk::Desk;
use crate::app::prepared::addressed;
use crate::model::program::Channel;
use crate::model::time::Millis;
use crate::text::catalogue::Messages;
use crate::text::format;
use crate::ui::Scene;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::widgets::{Avatar, Bubble, Letter, Manner, MarkedText, Post, Side};
use egui::{Frame, Label, Margin, RichText, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// Within so many bytes of its beginning a letter that greets by name does so.
const GREETING: usize = 60;

/// Who talks with whom, and where.
pub struct Voices<'a> {
    pub scene: &'a Scene<'a>,
    pub desk: &'a Desk,
    pub customer: String,
}

impl Voices<'_> {
    pub fn channel(&self) -> Channel {
        self.desk.session.cast().program.channel
    }

    /// The customer's words; `first` where nobody has said anything before.
    pub fn customer_ui(&self, ui: &mut Ui, (says, at): (&str, Millis), mood: i32, first: bool) {
        let when = format::clock(at);
        let described = mood_words(self.scene, &self.customer, mood);
        let face = Avatar::new(&self.customer, &described).mood(mood);
        let body = MarkedText::plain(ui, says);
        match self.channel() {
            Channel::Chat | Channel::Phone => {
                Bubble::new(Side::Customer, &self.customer, &when, body)
                    .manner(self.manner())
                    .avatar(face)
                    .show(ui);
            }
            Channel::Email => {
                let text = |key| self.scene.text(key);
                Letter::new(Side::Customer, &self.subject(!first), &when, body)
                    .row(&text("desk-from"), &self.customer)
                    .row(&text("desk-to"), &text("desk-support"))
                    .closing(&self.customer)
                    .show(ui);
            }
            Channel::Social => {
                let key = if first {
                    "desk-post"
                } else {
                    "desk-post-reply"
                };
                Post::new(Side::Customer, &self.customer, &when, body)
                    .seen_by(&self.scene.text(key))
                    .avatar(face)
                    .reply(!first)
                    .show(ui);
            }
        }
    }

    /// The trainee's words.
    pub fn trainee_ui(&self, ui: &mut Ui, said: &str, at: Millis) {
        let when = format::clock(at);
        let you = self.scene.text("you");
        let body = MarkedText::plain(ui, said);
        let text = |key| self.scene.text(key);
        match self.channel() {
            Channel::Chat | Channel::Phone => {
                Bubble::new(Side::Trainee, &you, &when, body)
                    .manner(self.manner())
                    .show(ui);
            }
            Channel::Email => {
                let greeting = self.greeting(said);
                let closing = self.closing();
                Letter::new(Side::Trainee, &self.subject(true), &when, body)
                    .row(
                        &text("desk-from"),
                        &format!("{you} · {}", text("desk-support")),
                    )
                    .row(&text("desk-to"), &self.customer)
                    .greeting(greeting.as_deref())
                    .closing(&closing)
                    .show(ui);
            }
            Channel::Social => {
                let who = format!("{} · {you}", text("desk-support"));
                Post::new(Side::Trainee, &who, &when, body)
                    .seen_by(&text("desk-post-reply"))
                    .reply(true)
                    .show(ui);
            }
        }
    }

    /// What the customer does before their words stand there.
    pub fn about_to(&self) -> String {
        let name = [("name", FluentValue::from(self.customer.as_str()))];
        match self.channel() {
            Channel::Phone => self.scene.with("desk-speaking", &name),
            Channel::Chat | Channel::Email | Channel::Social => {
                self.scene.with("desk-writing", &name)
            }
        }
    }

    fn manner(&self) -> Manner {
        match self.channel() {
            Channel::Phone => Manner::Transcript,
            Channel::Chat | Channel::Email | Channel::Social => Manner::Chat,
        }
    }

    fn subject(&self, reply: bool) -> String {
        let cast = self.desk.session.cast();
        let title = cast.texts.render(cast.program.title, &self.desk.values());
        if !reply {
            return title;
        }
        let subject = [("subject", FluentValue::from(title.as_str()))];
        self.words().with("desk-subject-reply", &subject)
    }

    /// The form's greeting, where the words do not greet by name themselves.
    fn greeting(&self, said: &str) -> Option<String> {
        let cast = self.desk.session.cast();
        let begins = &said[..said.floor_char_boundary(GREETING.min(said.len()))];
        let names = cast.texts.customer_names(&self.desk.values());
        if names.iter().any(|name| begins.contains(name.as_str())) {
            return None;
        }
        let name = addressed(self.desk);
        let name = [("name", FluentValue::from(name.as_str()))];
        Some(self.words().with("letter-greeting", &name))
    }

    fn closing(&self) -> String {
        let words = self.words();
        let name = &self.scene.app.learner.name;
        let support = words.text("desk-support");
        let lines = [words.text("letter-closing"), name.clone(), support];
        let lines: Vec<String> = lines.into_iter().filter(|l| !l.is_empty()).collect();
        lines.join("\n")
    }

    /// Words of the letter's form are in the language of the conversation.
    fn words(&self) -> Messages {
        Messages::new(self.desk.session.cast().texts.lang())
    }
}

/// The call that is going on, with its clock.
pub fn call_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let theme = Theme::of(ui);
    let tone = theme.tone(SemanticColor::Good);
    let cast = desk.session.cast();
    let customer = cast
        .texts
        .render(cast.program.customer.name, &desk.values());
    let margin = Margin::symmetric(space::M as i8, space::S as i8);
    Frame::new()
        .fill(tone.soft)
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                let line = scene.with("desk-call", &[("name", FluentValue::from(customer))]);
                let line = format!("{} {line}", icons::PHONE_CALL);
                let line = RichText::new(line).font(Type::Body.strong(ui));
                ui.add(Label::new(line.color(tone.fg)).selectable(false));
                let time = format::clock(desk.at(scene.now));
                let figure = RichText::new(&time).font(Type::Lead.strong(ui));
                let shown = ui.add(Label::new(figure.color(tone.fg)).selectable(false));
                let spoken = format!("{} {time}", scene.text("desk-call-time"));
                shown.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &spoken)
                });
            });
        });
}
