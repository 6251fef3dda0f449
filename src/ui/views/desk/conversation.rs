//! What was said so far, with what each answer was worth below it. How a message looks is `message`'s.

use super::message::Voices;
use crate::app::desk::Desk;
use crate::model::event::{Event, What, branch};
use crate::model::ids::AttemptId;
use crate::model::points::{Dimension, Points, Score};
use crate::model::reason::Reason;
use crate::text::reasons::{About, dimension_name, sentence};
use crate::text::telling::Told;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::views::parts;
use crate::ui::widgets::{Chip, typing_ui};
use crate::ui::{Memory, Scene};
use egui::{Frame, Label, RichText, ScrollArea, Ui};
use fluent_bundle::FluentValue;
use std::collections::BTreeSet;
use std::time::Duration;

/// So many of the last events are always laid out, so that screen readers find them; older ones only
/// while they can be seen.
const ALWAYS_DRAWN: usize = 60;
/// For so long, in milliseconds, the customer is seen writing. The clock runs meanwhile as ever: the time
/// for reading is longer.
const WRITING: u64 = 900;

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
    let voices = Voices {
        scene,
        desk,
        customer,
    };
    let talk = Talk { voices: &voices };
    let events = desk.shown();
    let held: BTreeSet<u32> = branch(events).iter().map(|e| e.seq).collect();
    let grown = memory.lines != events.len();
    memory.lines = events.len();
    let (height, offset) = memory.desk.seen;
    let room = ui.available_height();
    let resized = memory.desk.following && (room - height).abs() > 0.5;
    let output = ScrollArea::vertical()
        .auto_shrink(false)
        .stick_to_bottom(true)
        .show(ui, |ui| {
            Frame::new().inner_margin(space::M).show(ui, |ui| {
                ui.set_width(ui.available_width());
                let mut before = Before::default();
                let heights = &mut memory.heights;
                heights.fit(
                    ui.available_width(),
                    Theme::of(ui).text_scale,
                    desk.attempt(),
                );
                let fresh = being_written(ui, scene, desk);
                for (place, event) in events.iter().enumerate() {
                    if fresh == Some(event.seq) {
                        break;
                    }
                    if !held.contains(&event.seq) {
                        heights.remember(place, 0.0);
                        continue;
                    }
                    match &event.what {
                        What::MoodChanged { to, .. } => before.mood = *to,
                        What::ReplyGiven { text, .. } => before.said.clone_from(text),
                        _ => {}
                    }
                    let old = place + ALWAYS_DRAWN < events.len();
                    if !(old && heights.skip(ui, place)) {
                        let top = ui.cursor().top();
                        talk.event_ui(ui, event, &before);
                        heights.remember(place, ui.cursor().top() - top);
                    }
                    before.begun |= matches!(event.what, What::NodeEntered { .. });
                }
                if fresh.is_some() || !desk.is_ready() && !desk.unsaved {
                    let words = voices.about_to();
                    ui.horizontal(|ui| {
                        typing_ui(ui, &words);
                        let seen = RichText::new(&words).font(Type::Small.font(ui));
                        let seen = Label::new(seen.color(Theme::of(ui).muted));
                        ui.add(seen.selectable(false));
                    });
                }
                if resized {
                    // what the composer takes or gives is not to be seen moving
                    let still = egui::style::ScrollAnimation::none();
                    ui.scroll_to_cursor_animation(Some(egui::Align::BOTTOM), still);
                } else if grown {
                    ui.scroll_to_cursor(Some(egui::Align::BOTTOM));
                }
            });
        });
    let now = output.state.offset.y;
    let at_end = now + output.inner_rect.height() >= output.content_size.y - space::XS;
    let scrolled_up = now < offset - 1.0 && !resized;
    memory.desk.following = grown || at_end || memory.desk.following && !scrolled_up;
    memory.desk.seen = (room, now);
}

/// The number of the customer's line that is still being written; nothing where motion is unwelcome.
fn being_written(ui: &Ui, scene: &Scene<'_>, desk: &Desk) -> Option<u32> {
    if Theme::of(ui).reduced_motion {
        return None;
    }
    let last = desk
        .shown()
        .iter()
        .rev()
        .find(|e| matches!(e.what, What::NodeEntered { .. } | What::SteppedBack { .. }))?;
    let age = desk.at(scene.now).since(last.at).0;
    let answered = desk.session.state().turn > 1;
    if !answered || age >= WRITING || !matches!(last.what, What::NodeEntered { .. }) {
        return None;
    }
    let left = Duration::from_millis(WRITING - age);
    ui.ctx().request_repaint_after(left);
    Some(last.seq)
}

/// What an event that is drawn looks back at.
#[derive(Default)]
struct Before {
    mood: i32,
    said: String,
    begun: bool,
}

struct Talk<'a> {
    voices: &'a Voices<'a>,
}

impl Talk<'_> {
    fn event_ui(&self, ui: &mut Ui, event: &Event, before: &Before) {
        let voices = self.voices;
        match &event.what {
            What::NodeEntered { says, .. } => {
                voices.customer_ui(ui, (says, event.at), before.mood, !before.begun);
                ui.add_space(space::S);
            }
            What::ReplyGiven { text, .. } => voices.trainee_ui(ui, text, event.at),
            What::ReplyScored { score, reasons, .. } => {
                self.worth_ui(ui, score, reasons, &before.said);
                ui.add_space(space::M);
            }
            What::SilenceFell { .. } => self.aside_ui(ui, &voices.scene.text("desk-silence")),
            What::PatienceLost { .. } => {
                self.aside_ui(ui, &voices.scene.text("desk-patience-lost"));
            }
            What::TimeExtended { .. } => {
                self.aside_ui(ui, &voices.scene.text("desk-time-extended"));
            }
            What::SteppedBack { to } => self.stepped_back_ui(ui, *to),
            _ => {}
        }
    }

    /// Which answer was taken back; events lie at their numbers.
    fn stepped_back_ui(&self, ui: &mut Ui, to: u32) {
        let Voices { scene, desk, .. } = self.voices;
        let taken_back = desk.events.get(to as usize).map(|e| &e.what);
        let words = match taken_back {
            Some(What::ReplyGiven { text, .. }) => {
                let text = [("text", FluentValue::from(text.as_str()))];
                scene.with("desk-stepped-back", &text)
            }
            _ => scene.text("desk-stepped-back-silence"),
        };
        self.aside_ui(ui, &words);
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
                    let name = dimension_name(&self.voices.scene.app.messages, dimension);
                    let text = format!("{name} {}", parts::figure(self.voices.scene, Some(points)));
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
                let text = sentence(&self.voices.scene.app.messages, reason, &about);
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
        let cast = self.voices.desk.session.cast();
        let found = cast
            .program
            .find_criterion(id)
            .map(|ix| cast.program.criterion(ix).fact);
        found
            .map(|ix| cast.texts.render(ix, &self.voices.desk.values()))
            .unwrap_or_default()
    }

    fn aside_ui(&self, ui: &mut Ui, words: &str) {
        let theme = Theme::of(ui);
        ui.vertical_centered(|ui| {
            let text = RichText::new(words).color(theme.muted);
            ui.add(Label::new(text.font(Type::Small.font(ui))).wrap());
        });
        ui.add_space(space::S);
    }
}

/// Who, and in what mood, in words.
pub fn mood_words(scene: &Scene<'_>, customer: &str, mood: i32) -> String {
    let mood = mood_word(scene, mood);
    scene.with(
        "desk-face",
        &[
            ("name", FluentValue::from(customer)),
            ("mood", FluentValue::from(mood)),
        ],
    )
}

/// A mood in a word.
pub fn mood_word(scene: &Scene<'_>, mood: i32) -> String {
    scene.text(match mood {
        ..=-61 => "mood-furious",
        -60..=-21 => "mood-upset",
        -20..=20 => "mood-neutral",
        21..=60 => "mood-content",
        61.. => "mood-happy",
    })
}
