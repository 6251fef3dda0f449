//! The scores as large figures, the verdict with what stands against it, the estimated indicators.

use crate::model::points::Dimension;
use crate::progress::attempt::AttemptView;
use crate::progress::indicators::Indicators;
use crate::text::format;
use crate::text::reasons::{barrier, dimension_name};
use crate::ui::Scene;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::views::parts;
use crate::ui::widgets::{Card, Chip, ScoreDial, section_heading_ui};
use egui::{Label, RichText, Ui};
use egui_phosphor::regular as icons;

/// All figures of an attempt.
pub fn figures_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView) {
    let Some(outcome) = &view.summary.outcome else {
        return;
    };
    let unit = scene.text("score-of-100");
    Card::new().padding(space::L).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            let overall = scene.text("score-overall");
            let value = outcome.overall.map(|p| p.as_f64() as f32);
            let text = parts::figure(scene, outcome.overall);
            let pass = view.program.rubric.pass.as_f64() as f32;
            ui.add(
                ScoreDial::new(&overall, value, &text, &unit)
                    .icon(icons::GAUGE)
                    .diameter(136.0)
                    .pass(pass),
            );
            for dimension in Dimension::ALL {
                let points = *outcome.score.get(dimension);
                let name = dimension_name(&scene.app.messages, dimension);
                let text = parts::figure(scene, points);
                let value = points.map(|p| p.as_f64() as f32);
                let unit = if points.is_some() { unit.as_str() } else { "" };
                let mut dial =
                    ScoreDial::new(&name, value, &text, unit).meaning(parts::meaning(dimension));
                if let Some(minimum) = view.program.rubric.minimum.get(dimension) {
                    dial = dial.pass(minimum.as_f64() as f32);
                }
                ui.add(dial);
            }
        });
        ui.add_space(space::M);
        verdict_ui(ui, scene, view);
    });
    if let Some(indicators) = view.indicators {
        ui.add_space(space::M);
        indicators_ui(ui, scene, &indicators);
    }
}

fn verdict_ui(ui: &mut Ui, scene: &Scene<'_>, view: &AttemptView) {
    let Some(outcome) = &view.summary.outcome else {
        return;
    };
    let theme = Theme::of(ui);
    ui.horizontal_wrapped(|ui| {
        let word = scene.text(if outcome.passed {
            "verdict-passed"
        } else {
            "verdict-not-yet"
        });
        let icon = if outcome.passed {
            icons::SEAL_CHECK
        } else {
            icons::PATH
        };
        ui.add(
            Chip::new(&word)
                .meaning(parts::verdict(outcome.passed))
                .icon(icon),
        );
        let ending = scene.text(&format!("ending-{}", outcome.ending.key()));
        ui.add(Chip::new(&ending).icon(icons::FLAG_CHECKERED));
    });
    let kind = scene.text(if outcome.passed {
        "debrief-kind-passed"
    } else {
        "debrief-kind-not-yet"
    });
    ui.add(
        Label::new(
            RichText::new(kind)
                .font(Type::Lead.font(ui))
                .color(theme.text),
        )
        .wrap(),
    );
    for one in &outcome.barriers {
        let sentence = barrier(&scene.app.messages, one, &|c| view.fact(c));
        parts::line_ui(ui, icons::ARROW_BEND_DOWN_RIGHT, theme.muted, &sentence);
    }
}

fn indicators_ui(ui: &mut Ui, scene: &Scene<'_>, i: &Indicators) {
    let lang = scene.app.lang();
    section_heading_ui(
        ui,
        Some(icons::CHART_BAR),
        &scene.text("indicators-estimated"),
    );
    ui.add_space(space::XS);
    let one = |n: u32| format::decimal(lang, i64::from(n) * 10, 1);
    let span = |s: Option<crate::model::time::Millis>| {
        s.map_or_else(|| "–".to_owned(), |s| format::duration(lang, s))
    };
    let yes_no = scene.text(if i.first_contact { "yes" } else { "no" });
    let tiles = [
        ("indicator-csat", format!("{} / 5", one(i.csat))),
        (
            "indicator-nps",
            format!(
                "{} / 10",
                format::decimal(lang, i64::from(i.recommend) * 10, 0)
            ),
        ),
        ("indicator-ces", format!("{} / 7", one(i.ces))),
        ("indicator-frt", span(i.first_response)),
        ("indicator-resolution", span(i.resolution)),
        ("indicator-fcr", yes_no),
    ];
    tiles_ui(ui, scene, &tiles);
}

/// Small cards, each a name, a figure and how it comes about.
pub fn tiles_ui(ui: &mut Ui, scene: &Scene<'_>, tiles: &[(&str, String)]) {
    let theme = Theme::of(ui);
    let columns = ((ui.available_width() / theme.scaled(200.0)) as usize).clamp(1, 3);
    for row in tiles.chunks(columns) {
        ui.columns(columns, |columns| {
            for (ui, (key, figure)) in columns.iter_mut().zip(row) {
                Card::new().padding(space::SM).show(ui, |ui| {
                    let name = RichText::new(scene.text(key)).color(theme.muted);
                    ui.add(Label::new(name).wrap());
                    let figure = RichText::new(figure.as_str()).font(Type::Title.strong(ui));
                    ui.add(Label::new(figure.color(theme.text)).wrap());
                    let how = scene.text(&format!("{key}-how"));
                    let link = RichText::new(scene.text("how-estimated"))
                        .font(Type::Small.font(ui))
                        .color(theme.tone(SemanticColor::Accent).fg);
                    egui::CollapsingHeader::new(link)
                        .id_salt((*key, "how"))
                        .show_unindented(ui, |ui| {
                            let text = RichText::new(how).font(Type::Small.font(ui));
                            ui.add(Label::new(text.color(theme.muted)).wrap());
                        });
                });
            }
        });
        ui.add_space(space::S);
    }
}
