//! What was said so far: bubbles, sheets or a transcript, with what each answer was worth below it.

use crate::app::desk::Desk;
use crate::model::event::{Event, What};
use crate::model::ids::AttemptId;
use crate::model::points::{Dimension, Points, Score};
use crate::model::program::Channel;
use crate::model::reason::Reason;
use crate::text::format;
use crate::text::reasons::{About, dimension_name, sentence};
use crate::text::telling::Told;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::views::parts;
use crate::ui::widgets::{Avatar, Bubble, Chip, Manner, MarkedText, Side, typing_ui};
use crate::ui::{Memory, Scene};
use egui::{Frame, Label, RichText, ScrollArea, Ui};
use fluent_bundle::FluentValue;

/// So many of the last events are always laid out, so that screen readers find them; older ones only
/// while they can be seen.
const ALWAYS_DRAWN: usize = 60;

/// How high each event was when it was drawn last, so that what cannot be seen need not be laid out.
#[derive(Default)]
pub struct Heights {
    of: Option<(f32, f32, AttemptId)>,
    heights: Vec<f32>,
}

impl Heights {
    /// Forgets everything when the width, the text size or the conversation has changed.
    fn fit(&mut self, width: f32, scale: f32, attempt: &AttemptId) {
        let now = Some((width, scale, attempt.clone()));
        if self.of != now {
            self.of = now;
            self.heights.clear();
        }
    }

    /// Leaves the room of an event that is out of sight; whether it did.
    fn skip(&self, ui: &mut Ui, place: usize) -> bool {
        let Some(&height) = self.heights.get(place) else {
            return false;
        };
        let top = ui.cursor().min;
        let room = egui::Rect::from_min_size(top, egui::vec2(ui.available_width(), height));
        if ui.is_rect_visible(room) {
            return false;
        }
        ui.add_space(height);
        true
    }

    fn remember(&mut self, place: usize, height: f32) {
        if place == self.heights.len() {
            self.heights.push(height);
        } else if let Some(known) = self.heights.get_mut(place) {
            *known = height;
        }
    }
}

/// The conversation, scrolled to its end whenever something is said.
pub fn conversation_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk, memory: &mut Memory) {
    let cast = desk.session.cast();
    let customer = cast
        .texts
        .render(cast.program.customer.name, &desk.values());
    let talk = Talk {
        scene,
        desk,
        customer,
    };
    let events = desk.shown();
    let grown = memory.lines != events.len();
    memory.lines = events.len();
    ScrollArea::vertical()
        .auto_shrink(false)
        .stick_to_bottom(true)
        .show(ui, |ui| {
            Frame::new().inner_margin(space::M).show(ui, |ui| {
                ui.set_width(ui.available_width());
                let mut mood = 0;
                let mut said = String::new();
                let heights = &mut memory.heights;
                heights.fit(
                    ui.available_width(),
                    Theme::of(ui).text_scale,
                    desk.attempt(),
                );
                for (place, event) in events.iter().enumerate() {
                    match &event.what {
                        What::MoodChanged { to, .. } => mood = *to,
                        What::ReplyGiven { text, .. } => said.clone_from(text),
                        _ => {}
                    }
                    let old = place + ALWAYS_DRAWN < events.len();
                    if old && heights.skip(ui, place) {
                        continue;
                    }
                    let top = ui.cursor().top();
                    talk.event_ui(ui, event, mood, &said);
                    heights.remember(place, ui.cursor().top() - top);
                }
                if !desk.is_ready() && !desk.unsaved {
                    typing_ui(
                        ui,
                        &scene.with(
                            "desk-writing",
                            &[("name", FluentValue::from(talk.customer.as_str()))],
                        ),
                    );
                }
                if grown {
                    ui.scroll_to_cursor(Some(egui::Align::BOTTOM));
                }
            });
        });
}

struct Talk<'a> {
    scene: &'a Scene<'a>,
    desk: &'a Desk,
    customer: String,
}

impl Talk<'_> {
    fn event_ui(&self, ui: &mut Ui, event: &Event, mood: i32, said: &str) {
        let when = format::clock(event.at);
        let manner = match self.desk.session.cast().program.channel {
            Channel::Chat => Manner::Chat,
            Channel::Email | Channel::Social => Manner::Letter,
            Channel::Phone => Manner::Transcript,
        };
        match &event.what {
            What::NodeEntered { says, .. } => {
                let described = mood_words(self.scene, &self.customer, mood);
                let face = Avatar::new(&self.customer, &described).mood(mood);
                let body = MarkedText::plain(ui, says);
                Bubble::new(Side::Customer, &self.customer, &when, body)
                    .manner(manner)
                    .avatar(face)
                    .show(ui);
                ui.add_space(space::S);
            }
            What::ReplyGiven { text, .. } => {
                let you = self.scene.text("you");
                let body = MarkedText::plain(ui, text);
                Bubble::new(Side::Trainee, &you, &when, body)
                    .manner(manner)
                    .show(ui);
            }
            What::ReplyScored { score, reasons, .. } => {
                self.worth_ui(ui, score, reasons, said);
                ui.add_space(space::M);
            }
            What::SilenceFell { .. } => self.aside_ui(ui, "desk-silence"),
            What::PatienceLost { .. } => self.aside_ui(ui, "desk-patience-lost"),
            _ => {}
        }
    }

    /// What an answer was worth, with the reasons to open.
    fn worth_ui(&self, ui: &mut Ui, score: &Score, reasons: &[Reason], said: &str) {
        let theme = Theme::of(ui);
        ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.horizontal(|ui| {
                for dimension in Dimension::ALL.into_iter().rev() {
                    let Some(points) = *score.get(dimension) else {
                        continue;
                    };
                    let name = dimension_name(&self.scene.app.messages, dimension);
                    let text = format!("{name} {}", parts::figure(self.scene, Some(points)));
                    ui.add(Chip::new(&text).meaning(parts::meaning(dimension)));
                }
            });
            let fact = |id: &crate::model::ids::CriterionId| self.fact(id);
            let about = About {
                reply: said,
                fact: &fact,
            };
            let told = Told::arrange(reasons);
            let (first, last) = (told.first.first(), told.first.last());
            // one thing that was good, one to do better
            let good = first.filter(|r| r.points > Points::ZERO);
            let better = last.filter(|r| r.points <= Points::ZERO);
            let worth_saying = good.into_iter().chain(better);
            for reason in worth_saying {
                let text = sentence(&self.scene.app.messages, reason, &about);
                let icon = if reason.points > Points::ZERO {
                    "+"
                } else {
                    "–"
                };
                let text = RichText::new(format!("{icon} {text}"))
                    .font(Type::Small.font(ui))
                    .color(theme.muted);
                ui.scope(|ui| {
                    ui.set_max_width(theme.scaled(520.0).min(ui.available_width()));
                    ui.add(Label::new(text).wrap());
                });
            }
        });
    }

    fn fact(&self, id: &crate::model::ids::CriterionId) -> String {
        let cast = self.desk.session.cast();
        let found = cast
            .program
            .find_criterion(id)
            .map(|ix| cast.program.criterion(ix).fact);
        found
            .map(|ix| cast.texts.render(ix, &self.desk.values()))
            .unwrap_or_default()
    }

    fn aside_ui(&self, ui: &mut Ui, key: &str) {
        let theme = Theme::of(ui);
        ui.vertical_centered(|ui| {
            let text = RichText::new(self.scene.text(key)).color(theme.muted);
            ui.add(Label::new(text.font(Type::Small.font(ui))).wrap());
        });
        ui.add_space(space::S);
    }
}

/// Who, and in what mood, in words.
pub fn mood_words(scene: &Scene<'_>, customer: &str, mood: i32) -> String {
    let key = match mood {
        ..=-61 => "mood-furious",
        -60..=-21 => "mood-upset",
        -20..=20 => "mood-neutral",
        21..=60 => "mood-content",
        61.. => "mood-happy",
    };
    let mood = scene.text(key);
    scene.with(
        "desk-face",
        &[
            ("name", FluentValue::from(customer)),
            ("mood", FluentValue::from(mood)),
        ],
    )
}
