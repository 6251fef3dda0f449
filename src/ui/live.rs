//! What a screen reader says by itself: the customer's new line with what the answer was worth, the
//! clock's warnings, the result, and that something was copied. Draws nothing.

use super::shell::Scene;
use super::views::parts;
use super::widgets::take_copied;
use crate::app::command::Screen;
use crate::app::desk::Desk;
use crate::model::event::What;
use crate::model::ids::AttemptId;
use crate::model::points::Dimension;
use crate::text::format;
use crate::text::reasons::dimension_name;
use egui::accesskit::Live as Politeness;
use egui::{Id, Rect, Sense, Ui, WidgetInfo, WidgetType};
use fluent_bundle::FluentValue;

/// From this share of the target on it is said that time is short; the clock's ring says so too.
const SHORT: f32 = 0.75;
/// So long before the customer acts it is said, in milliseconds: WCAG 2.2.1 asks for 20 seconds.
const BEFORE: u64 = 20_000;

/// What was said, so that nothing is said twice.
#[derive(Default)]
pub struct Announcer {
    attempt: Option<AttemptId>,
    /// How many events of it were told of.
    told: usize,
    /// How far the clock's warnings have come for this wait.
    warned: Warning,
    /// The attempt whose result was said.
    result: Option<AttemptId>,
    /// What is in the region.
    said: String,
}

/// How urgent the clock is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Warning {
    #[default]
    None,
    Short,
    Over,
    Leaving,
}

/// The region, which is always there: readers say what changes in it.
pub fn live_ui(ui: &mut Ui, scene: &Scene<'_>, announcer: &mut Announcer) {
    if take_copied(ui.ctx()) {
        announcer.said = scene.text("copied");
    }
    if let Some(news) = announcer.news(scene) {
        announcer.said = news;
    }
    let response = ui.interact(Rect::NOTHING, Id::new("live"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &announcer.said));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(Politeness::Polite);
        node.set_live_atomic();
    });
}

impl Announcer {
    /// What is to be said now, if anything.
    fn news(&mut self, scene: &Scene<'_>) -> Option<String> {
        match scene.app.screen {
            Screen::Desk => {
                let desk = scene.app.desk.as_ref()?;
                self.follow(desk);
                let lines = self.lines(scene, desk);
                lines.or_else(|| self.warning(scene, desk))
            }
            Screen::Debrief => self.outcome(scene),
            Screen::Home | Screen::Progress | Screen::Settings => None,
        }
    }

    fn follow(&mut self, desk: &Desk) {
        if self.attempt.as_ref() != Some(desk.attempt()) {
            self.attempt = Some(desk.attempt().clone());
            // of a conversation that is gone on with, only the line that waits
            let shown = desk.shown();
            let last = |e: &crate::model::event::Event| matches!(e.what, What::NodeEntered { .. });
            self.told = shown.iter().rposition(last).unwrap_or_default();
            self.warned = Warning::None;
        }
    }

    /// The new lines of the customer, and what the answer before them was worth.
    fn lines(&mut self, scene: &Scene<'_>, desk: &Desk) -> Option<String> {
        let events = desk.shown();
        let new = events.get(self.told..).unwrap_or_default();
        self.told = events.len();
        let cast = desk.session.cast();
        let customer = cast
            .texts
            .render(cast.program.customer.name, &desk.values());
        let mut parts = Vec::new();
        for event in new {
            match &event.what {
                What::ReplyScored { score, .. } => {
                    for dimension in Dimension::ALL {
                        if let Some(points) = *score.get(dimension) {
                            let name = dimension_name(&scene.app.messages, dimension);
                            let figure = parts::figure(scene, Some(points));
                            parts.push(format!("{name} {figure}."));
                        }
                    }
                }
                What::NodeEntered { says, .. } => {
                    self.warned = Warning::None;
                    parts.push(format!("{customer}: {says}"));
                }
                What::SilenceFell { .. } => parts.push(scene.text("desk-silence")),
                What::PatienceLost { .. } => parts.push(scene.text("desk-patience-lost")),
                _ => {}
            }
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// The clock, each step once for every wait.
    fn warning(&mut self, scene: &Scene<'_>, desk: &Desk) -> Option<String> {
        if !desk.is_ready() || desk.session.state().outcome.is_some() {
            return None;
        }
        let wait = desk.wait(scene.now);
        let target = wait.target?;
        let used = wait.waited.0 as f32 / target.0.max(1) as f32;
        let at = desk.at(scene.now);
        let left = desk.session.deadline().map(|due| due.since(at));
        let now = if left.is_some_and(|left| left.0 <= BEFORE) {
            Warning::Leaving
        } else if used > 1.0 {
            Warning::Over
        } else if used >= SHORT {
            Warning::Short
        } else {
            Warning::None
        };
        if now <= self.warned {
            return None;
        }
        self.warned = now;
        let lang = scene.app.lang();
        let target_words = || FluentValue::from(format::duration(lang, target));
        match now {
            Warning::None => None,
            Warning::Short => {
                let left = format::duration(lang, target.since(wait.waited));
                Some(scene.with("live-clock-short", &[("left", FluentValue::from(left))]))
            }
            Warning::Over => Some(scene.with("desk-clock-over", &[("target", target_words())])),
            Warning::Leaving => {
                let left = format::duration(lang, left.unwrap_or_default());
                Some(scene.with("live-clock-leaving", &[("left", FluentValue::from(left))]))
            }
        }
    }

    /// The result of the attempt that is looked back at, once.
    fn outcome(&mut self, scene: &Scene<'_>) -> Option<String> {
        let summary = &scene.app.debrief.as_ref()?.view.summary;
        let attempt = &summary.terms.attempt;
        if self.result.as_ref() == Some(attempt) {
            return None;
        }
        self.result = Some(attempt.clone());
        let score = summary.outcome.as_ref()?.overall;
        let figure = parts::figure(scene, score);
        let name = scene.text("score-overall");
        Some(format!("{name}: {figure}."))
    }
}
