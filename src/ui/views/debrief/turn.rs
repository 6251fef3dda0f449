//! One turn: the customer's words, the trainee's with the evidence marked, the reasons beside, and what
//! a strong answer says.

use crate::model::points::{Dimension, Points};
use crate::model::reason::{Reason, Rule};
use crate::progress::attempt::{AttemptView, TurnView};
use crate::text::format;
use crate::text::reasons::{About, dimension_name, sentence};
use crate::text::telling::{self, Told};
use crate::ui::Scene;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::views::desk::mood_words;
use crate::ui::views::parts;
use crate::ui::widgets::{
    Avatar, Bubble, Card, Chip, Mark, MarkedText, Side, marked_text_ui, section_heading_ui,
};
use egui::collapsing_header::{CollapsingHeader, CollapsingState};
use egui::{Label, RichText, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// One turn.
pub fn turn_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView, turn: &TurnView) {
    Card::new().show(ui, |ui| {
        head_ui(ui, scene, turn);
        ui.add_space(space::S);
        let described = mood_words(scene, &view.customer, turn.mood.0);
        let when = format::clock(turn.at);
        let says = MarkedText::plain(ui, &turn.says);
        Bubble::new(Side::Customer, &view.customer, &when, says)
            .avatar(Avatar::new(&view.customer, &described).mood(turn.mood.0))
            .show(ui);
        ui.add_space(space::XS);
        let told = Told::arrange(&turn.reasons);
        let fold = ui.make_persistent_id(fold_of(turn));
        let open = CollapsingState::load_with_default_open(ui.ctx(), fold, false).is_open();
        // words are marked with the numbers of the reasons that can be seen
        let seen: Vec<&Reason> = if open {
            told.all().collect()
        } else {
            told.first.clone()
        };
        super::beside::taken_back_ui(ui, scene, view, turn);
        answer_ui(ui, scene, turn, &seen);
        ui.add_space(space::S);
        let teller = Teller { scene, view, turn };
        teller.reasons_ui(ui, &told);
        teller.route_ui(ui);
        advice_ui(ui, scene, turn);
    });
}

/// The customer's last words.
pub fn last_words_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView, words: &str) {
    Card::new().show(ui, |ui| {
        let mood = view.summary.mood;
        let described = mood_words(scene, &view.customer, mood);
        let when = format::clock(view.summary.lasted);
        let body = MarkedText::plain(ui, words);
        Bubble::new(Side::Customer, &view.customer, &when, body)
            .avatar(Avatar::new(&view.customer, &described).mood(mood))
            .show(ui);
    });
}

fn head_ui(ui: &mut Ui, scene: &Scene<'_>, turn: &TurnView) {
    let title = scene.with(
        "debrief-turn",
        &[("number", FluentValue::from(turn.number))],
    );
    ui.horizontal_wrapped(|ui| {
        section_heading_ui(ui, None, &title);
        for dimension in Dimension::ALL {
            if let Some(points) = *turn.score.get(dimension) {
                let name = dimension_name(&scene.app.messages, dimension);
                let text = format!("{name} {}", parts::figure(scene, Some(points)));
                ui.add(Chip::new(&text).meaning(parts::meaning(dimension)));
            }
        }
    });
}

fn answer_ui(ui: &mut Ui, scene: &Scene<'_>, turn: &TurnView, reasons: &[&Reason]) {
    let Some(answer) = &turn.answer else {
        let theme = Theme::of(ui);
        ui.vertical_centered(|ui| {
            ui.label(RichText::new(scene.text("desk-silence")).color(theme.muted));
        });
        return;
    };
    let mut marks: Vec<Mark> = reasons
        .iter()
        .enumerate()
        .filter_map(|(n, reason)| {
            let span = reason.span?;
            let range = span.start as usize..span.end as usize;
            let bad = reason.points < Points::ZERO || matches!(reason.rule, Rule::Broken { .. });
            let meaning = if bad {
                SemanticColor::Bad
            } else {
                parts::meaning(reason.dimension)
            };
            Some(Mark {
                range,
                meaning,
                note: Some(n as u32 + 1),
            })
        })
        .collect();
    // the later is drawn over the earlier: what marks a few words is seen within what marks many
    marks.sort_by_key(|mark| std::cmp::Reverse(mark.range.len()));
    let you = scene.text("you");
    let took = format::duration(scene.app.lang(), turn.took);
    let body = MarkedText::new(ui, &answer.text, &marks);
    Bubble::new(Side::Trainee, &you, &took, body).show(ui);
}

/// What the fold of a turn's further reasons is known by.
fn fold_of(turn: &TurnView) -> (&'static str, u32) {
    ("reasons", turn.number)
}

/// Tells the reasons of one turn.
struct Teller<'a> {
    scene: &'a Scene<'a>,
    view: &'a AttemptView,
    turn: &'a TurnView,
}

impl Teller<'_> {
    /// The first ones, with an example of the strongest thing that is missing, and a fold with all others.
    fn reasons_ui(&self, ui: &mut Ui, told: &Told<'_>) {
        let theme = Theme::of(ui);
        for (reason, n) in told.first.iter().zip(1..) {
            self.reason_ui(ui, reason, n);
        }
        let last = told.first.last();
        if let Some(example) = last.and_then(|reason| self.turn.example(reason)) {
            let args = [("reply", FluentValue::from(example))];
            let text = self.scene.with("debrief-example", &args);
            parts::line_ui(ui, icons::LIGHTBULB, theme.muted, &text);
        }
        if told.rest.is_empty() {
            return;
        }
        let count = FluentValue::from(told.rest.len());
        let more = self.scene.with("debrief-more-reasons", &[("count", count)]);
        let link = RichText::new(more)
            .font(Type::Small.font(ui))
            .color(theme.tone(SemanticColor::Accent).fg);
        CollapsingHeader::new(link)
            .id_salt(fold_of(self.turn))
            .show_unindented(ui, |ui| {
                for (reason, n) in told.rest.iter().zip(told.first.len() + 1..) {
                    self.reason_ui(ui, reason, n);
                }
            });
    }

    fn reason_ui(&self, ui: &mut Ui, reason: &Reason, number: usize) {
        let scene = self.scene;
        let theme = Theme::of(ui);
        let reply = self.turn.answer.as_ref().map_or("", |a| a.text.as_str());
        let fact = |id: &crate::model::ids::CriterionId| self.view.fact(id);
        let about = About { reply, fact: &fact };
        let points = format::signed_points(scene.app.lang(), reason.points);
        let text = sentence(&scene.app.messages, reason, &about);
        let tone = theme.tone(parts::meaning(reason.dimension));
        let row = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let number = RichText::new(format!("{number}")).font(Type::Small.font(ui));
            ui.add(Label::new(number.color(theme.muted)).selectable(false));
            let icon = RichText::new(parts::meaning(reason.dimension).icon()).color(tone.fg);
            ui.add(Label::new(icon).selectable(false));
            let figure = RichText::new(points)
                .font(Type::Body.strong(ui))
                .color(theme.text);
            let line = ui.text_style_height(&Type::Body.style());
            ui.add_sized([theme.scaled(48.0), line], Label::new(figure));
            ui.add(Label::new(RichText::new(text).color(theme.text)).wrap());
        };
        ui.scope(|ui| {
            // a row of text, not of controls
            ui.spacing_mut().interact_size.y = 0.0;
            ui.horizontal(row);
        });
    }

    /// Where the answer led, and why there.
    fn route_ui(&self, ui: &mut Ui) {
        let route = self.turn.route.as_ref();
        if let Some(text) = route.and_then(|r| telling::route(&self.scene.app.messages, r)) {
            let muted = Theme::of(ui).muted;
            parts::line_ui(ui, icons::SIGNPOST, muted, &text);
        }
    }
}

/// What the coach says, and what a strong answer says.
fn advice_ui(ui: &mut Ui, scene: &Scene<'_>, turn: &TurnView) {
    let parts = [
        (
            "debrief-coach",
            icons::CHALKBOARD_TEACHER,
            turn.coach.as_deref(),
            SemanticColor::Accent,
        ),
        (
            "debrief-strong",
            icons::STAR,
            turn.strong.as_deref(),
            SemanticColor::Good,
        ),
    ];
    for (key, icon, text, meaning) in parts {
        let Some(text) = text else { continue };
        ui.add_space(space::S);
        Card::new()
            .tinted(meaning)
            .padding(space::SM)
            .show(ui, |ui| {
                section_heading_ui(ui, Some(icon), &scene.text(key));
                let body = MarkedText::plain(ui, text);
                marked_text_ui(ui, body);
            });
    }
}
