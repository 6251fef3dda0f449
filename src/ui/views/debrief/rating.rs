//! What a trainer says of a turn, and the form to say it in. It stands below the turn, beside the score.

use crate::app::command::{Command, Rating};
use crate::model::ids::AttemptId;
use crate::model::points::{Dimension, PerDimension, Points, Score};
use crate::progress::attempt::{TrainerRating, TurnView};
use crate::text::reasons::dimension_name;
use crate::ui::Scene;
use crate::ui::theme::{SemanticColor, space};
use crate::ui::views::parts;
use crate::ui::widgets::{
    Button, Card, Chip, MarkedText, TextField, marked_text_ui, section_heading_ui,
};
use egui::Ui;
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// A rating that is being written.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    attempt: Option<AttemptId>,
    turn: u32,
    points: PerDimension<String>,
    comment: String,
}

impl Draft {
    fn of(attempt: &AttemptId, turn: &TurnView) -> Draft {
        let rating = turn.rating.as_ref();
        let said = |d: Dimension| {
            let points = rating.and_then(|r| *r.score.get(d));
            points.map_or_else(String::new, |p| p.rounded().to_string())
        };
        Draft {
            attempt: Some(attempt.clone()),
            turn: turn.number,
            points: PerDimension::from_fn(said),
            comment: rating.map_or_else(String::new, |r| r.comment.clone()),
        }
    }

    /// Whether a field holds what can be a rating.
    fn is_sound(&self, dimension: Dimension) -> bool {
        let text = self.points.get(dimension).trim();
        text.is_empty() || points(text).is_some()
    }

    /// What is said; `None` where something is wrong, or nothing is said.
    fn score(&self) -> Option<Score> {
        let score = Score::from_fn(|d| points(self.points.get(d)));
        let sound = Dimension::ALL.into_iter().all(|d| self.is_sound(d));
        let some = Dimension::ALL.into_iter().any(|d| score.get(d).is_some());
        (sound && some).then_some(score)
    }
}

fn points(text: &str) -> Option<Points> {
    let points: u8 = text.trim().parse().ok()?;
    (points <= 100).then(|| Points::whole(i32::from(points)))
}

/// The rating of a turn, and the way to rate it. `pen`: the draft, and what comes of it.
pub fn rating_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    turn: &TurnView,
    pen: (&mut Option<Draft>, &mut Vec<Command>),
) {
    let (draft, commands) = pen;
    if let Some(rating) = &turn.rating {
        ui.add_space(space::XS);
        said_ui(ui, scene, turn, rating);
    }
    let Some(debrief) = &scene.app.debrief else {
        return;
    };
    if turn.answer.is_none() || !scene.app.may_rate() {
        return;
    }
    let attempt = &debrief.view.summary.terms.attempt;
    let open = |d: &&mut Draft| d.turn == turn.number && d.attempt.as_ref() == Some(attempt);
    ui.add_space(space::XS);
    let Some(written) = draft.as_mut().filter(open) else {
        let key = if turn.rating.is_some() {
            "rating-change"
        } else {
            "rating-open"
        };
        let label = scene.text(key);
        if ui
            .add(Button::quiet(&label).icon(icons::PENCIL_LINE))
            .clicked()
        {
            *draft = Some(Draft::of(attempt, turn));
        }
        return;
    };
    let mut done = false;
    Card::new().show(ui, |ui| {
        form_ui(ui, scene, turn, written);
        ui.horizontal_wrapped(|ui| {
            let score = written.score();
            let save = scene.text("rating-save");
            ui.add_enabled_ui(score.is_some(), |ui| {
                let saved = ui.add(Button::primary(&save).icon(icons::CHECK)).clicked();
                if let Some(score) = score.filter(|_| saved) {
                    commands.push(Command::Rate(Rating {
                        turn: turn.number,
                        score,
                        comment: written.comment.trim().to_owned(),
                    }));
                    done = true;
                }
            });
            done |= ui
                .add(Button::quiet(&scene.text("rating-cancel")))
                .clicked();
        });
    });
    if done {
        *draft = None;
    }
}

/// A field for each dimension that was scored, and one for the reason.
fn form_ui(ui: &mut Ui, scene: &Scene<'_>, turn: &TurnView, draft: &mut Draft) {
    let scored = Dimension::ALL
        .into_iter()
        .filter(|d| turn.score.get(*d).is_some());
    let scored: Vec<Dimension> = scored.collect();
    let wrong = scene.text("rating-wrong");
    ui.columns(scored.len().max(1), |columns| {
        for (ui, dimension) in columns.iter_mut().zip(&scored) {
            let name = dimension_name(&scene.app.messages, *dimension);
            let label = scene.with("rating-points", &[("dimension", FluentValue::from(name))]);
            let error = (!draft.is_sound(*dimension)).then_some(wrong.as_str());
            let field = draft.points.get_mut(*dimension);
            TextField::new(field, &label).error(error).show(ui);
        }
    });
    ui.add_space(space::S);
    let why = scene.text("rating-comment");
    TextField::new(&mut draft.comment, &why).rows(2).show(ui);
    ui.add_space(space::S);
}

fn said_ui(ui: &mut Ui, scene: &Scene<'_>, turn: &TurnView, rating: &TrainerRating) {
    let accent = SemanticColor::Accent;
    let card = Card::new().tinted(accent).padding(space::SM);
    card.show(ui, |ui| {
        let title = scene.text("rating-title");
        section_heading_ui(ui, Some(icons::CHALKBOARD_TEACHER), &title);
        ui.horizontal_wrapped(|ui| {
            for dimension in Dimension::ALL {
                let Some(theirs) = *rating.score.get(dimension) else {
                    continue;
                };
                let ours = parts::figure(scene, *turn.score.get(dimension));
                let name = dimension_name(&scene.app.messages, dimension);
                let text = scene.with(
                    "rating-beside",
                    &[
                        ("dimension", FluentValue::from(name)),
                        (
                            "theirs",
                            FluentValue::from(parts::figure(scene, Some(theirs))),
                        ),
                        ("ours", FluentValue::from(ours)),
                    ],
                );
                ui.add(Chip::new(&text).meaning(parts::meaning(dimension)));
            }
        });
        if !rating.comment.is_empty() {
            let body = MarkedText::plain(ui, &rating.comment);
            marked_text_ui(ui, body);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::Draft;
    use crate::model::points::{Dimension, Points};

    #[test]
    fn only_whole_numbers_up_to_100_are_ratings() {
        let mut draft = Draft::default();
        assert_eq!(draft.score(), None);
        draft.points.empathy = " 70 ".to_owned();
        let score = draft.score().expect("a rating");
        assert_eq!(
            (score.empathy, score.accuracy),
            (Some(Points::whole(70)), None)
        );
        for wrong in ["101", "-1", "7.5", "good"] {
            draft.points.accuracy = wrong.to_owned();
            assert!(!draft.is_sound(Dimension::Accuracy));
            assert_eq!(draft.score(), None, "{wrong}");
        }
    }
}
