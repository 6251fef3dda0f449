//! Progress: how practice goes over time, and every attempt with a way into its debrief.

use crate::app::command::{Command, ExportScope, Screen};
use crate::app::state::App;
use crate::model::attempt::Summary;
use crate::model::ids::ScenarioId;
use crate::model::points::{Dimension, Points};
use crate::model::time::Moment;
use crate::progress::overview::{About, Overview};
use crate::text::format;
use crate::text::reasons::dimension_name;
use crate::ui::shell::page_ui;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::views::debrief::{export_buttons_ui, tiles_ui};
use crate::ui::views::parts;
use crate::ui::widgets::{Button, Card, Chip, EmptyState, Meter, section_heading_ui};
use crate::ui::{Memory, Scene};
use egui::{Label, RichText, ScrollArea, Ui};
use egui_phosphor::regular as icons;
use egui_plot::{Legend, Line, PlotPoints, Points as Dots};
use fluent_bundle::FluentValue;
use std::collections::BTreeSet;

/// What is made of the attempts; made anew when they are read again or the filter changes, not in every
/// frame.
pub struct Digest {
    of: (u64, Option<ScenarioId>),
    /// Places among the attempts.
    chosen: Vec<usize>,
    /// The scenarios that were played.
    played: Vec<ScenarioId>,
    overview: Overview,
}

impl Digest {
    fn of<'a>(app: &App, attempts: &[Summary], memory: &'a mut Memory) -> &'a Digest {
        let of = (app.attempts_read, memory.filter.clone());
        let known = memory.digest.take().filter(|digest| digest.of == of);
        memory.digest.insert(known.unwrap_or_else(|| {
            let wanted = |s: &Summary| of.1.as_ref().is_none_or(|f| s.terms.scenario == *f);
            let places = attempts.iter().enumerate().filter(|(_, s)| wanted(s));
            let chosen: Vec<usize> = places.map(|(place, _)| place).collect();
            let summaries = chosen.iter().map(|place| &attempts[*place]);
            let overview = Overview::of(summaries, &|id| about(app, id));
            let played: BTreeSet<&ScenarioId> =
                attempts.iter().map(|s| &s.terms.scenario).collect();
            let played = played.into_iter().cloned().collect();
            Digest {
                of,
                chosen,
                played,
                overview,
            }
        }))
    }
}

/// The whole view.
pub fn progress_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let title = scene.text("progress-title");
    let subtitle = scene.text("progress-subtitle");
    page_ui(ui, &title, Some(&subtitle), |ui| {
        let Some(attempts) = &scene.app.attempts else {
            let (title, text) = (scene.text("progress-loading"), String::new());
            EmptyState::loading(&title, &text).show(ui);
            return;
        };
        if attempts.is_empty() {
            let (title, text) = (
                scene.text("progress-empty-title"),
                scene.text("progress-empty-text"),
            );
            let home = scene.text("progress-empty-action");
            if EmptyState::new(icons::CHART_LINE_UP, &title, &text)
                .action(&home, Some(icons::ARROW_RIGHT))
                .show(ui)
            {
                commands.push(Command::Open(Screen::Home));
            }
            return;
        }
        let played = Digest::of(scene.app, attempts, memory).played.clone();
        filter_ui(ui, scene, &played, memory);
        let digest = Digest::of(scene.app, attempts, memory);
        let overview = &digest.overview;
        ui.add_space(space::S);
        figures_ui(ui, scene, overview);
        curves_ui(ui, scene, overview);
        skills_ui(ui, scene, overview);
        ui.add_space(space::L);
        section_heading_ui(
            ui,
            Some(icons::LIST_BULLETS),
            &scene.text("progress-attempts"),
        );
        attempts_ui(ui, scene, (attempts, &digest.chosen), commands);
        ui.add_space(space::L);
        section_heading_ui(ui, Some(icons::EXPORT), &scene.text("export-title-learner"));
        export_buttons_ui(ui, scene, &ExportScope::Learner, commands);
    });
}

fn about(app: &App, id: &ScenarioId) -> Option<About> {
    let program = &app.shelf.find(id)?.program;
    Some(About {
        channel: program.channel,
        trains: program.trains.clone(),
    })
}

fn scenario_title(scene: &Scene<'_>, id: &ScenarioId) -> String {
    match scene.app.shelf.find(id) {
        Some(entry) => {
            let texts = entry.texts(scene.app.lang());
            texts.render(entry.program.title, &scene.app.foretold(entry, &texts))
        }
        None => id.to_string(),
    }
}

/// All scenarios, or one of those that were played.
fn filter_ui(ui: &mut Ui, scene: &Scene<'_>, played: &[ScenarioId], memory: &mut Memory) {
    if played.len() < 2 {
        memory.filter = None;
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let all = scene.text("progress-all");
        if ui
            .add(Chip::new(&all).selected(memory.filter.is_none()))
            .clicked()
        {
            memory.filter = None;
        }
        for id in played {
            let title = scenario_title(scene, id);
            let on = memory.filter.as_ref() == Some(id);
            if ui.add(Chip::new(&title).selected(on)).clicked() {
                memory.filter = Some(id.clone());
            }
        }
    });
}

fn figures_ui(ui: &mut Ui, scene: &Scene<'_>, overview: &Overview) {
    let lang = scene.app.lang();
    let theme = Theme::of(ui);
    let count = scene.with(
        "progress-count",
        &[
            ("finished", FluentValue::from(overview.finished)),
            ("passed", FluentValue::from(overview.passed)),
            (
                "time",
                FluentValue::from(format::duration(lang, overview.practised)),
            ),
        ],
    );
    let text = RichText::new(count)
        .font(Type::Lead.font(ui))
        .color(theme.text);
    ui.add(Label::new(text).wrap());
    ui.add_space(space::S);
    if overview.finished == 0 {
        return;
    }
    Card::new().show(ui, |ui| {
        for dimension in Dimension::ALL {
            let name = dimension_name(&scene.app.messages, dimension);
            let meaning = parts::meaning(dimension);
            let figure = parts::figure(scene, *overview.mean.get(dimension));
            match overview.mean.get(dimension) {
                Some(points) => {
                    ui.add(Meter::new(&name, points.as_f64() as f32, &figure, meaning));
                }
                None => {
                    ui.add(Meter::unmeasured(&name, &figure, meaning));
                }
            }
        }
    });
    let Some(group) = overview.indicators else {
        return;
    };
    ui.add_space(space::M);
    section_heading_ui(
        ui,
        Some(icons::CHART_BAR),
        &scene.text("indicators-estimated"),
    );
    let span = |s: Option<crate::model::time::Millis>| {
        s.map_or_else(|| "–".to_owned(), |s| format::duration(lang, s))
    };
    let nps = format::integer(lang, i64::from(group.nps));
    tiles_ui(
        ui,
        scene,
        &[
            (
                "indicator-csat",
                format::percent(lang, i64::from(group.csat_percent)),
            ),
            ("indicator-nps", nps),
            (
                "indicator-ces",
                format!(
                    "{} / 7",
                    format::decimal(lang, i64::from(group.ces) * 10, 1)
                ),
            ),
            ("indicator-frt", span(group.first_response)),
            ("indicator-resolution", span(group.resolution)),
            (
                "indicator-fcr",
                format::percent(lang, i64::from(group.first_contact_percent)),
            ),
        ],
    );
}

/// A curve for each dimension: attempt after attempt.
fn curves_ui(ui: &mut Ui, scene: &Scene<'_>, overview: &Overview) {
    if overview.overall_curve.len() < 2 {
        return;
    }
    let theme = Theme::of(ui);
    ui.add_space(space::M);
    section_heading_ui(
        ui,
        Some(icons::CHART_LINE_UP),
        &scene.text("progress-curves"),
    );
    ui.add_space(space::XS);
    Card::new().show(ui, |ui| {
        parts::still_plot("curves", theme.scaled(240.0))
            .include_y(0.0)
            .include_y(100.0)
            .legend(Legend::default())
            .x_axis_label(scene.text("progress-curves-x"))
            .y_axis_label(scene.text("progress-curves-y"))
            .x_axis_formatter(|mark, _| {
                if mark.value.fract().abs() < f64::EPSILON && mark.value >= 1.0 {
                    format!("{}", mark.value as u32)
                } else {
                    String::new()
                }
            })
            .show(ui, |plot| {
                for (dimension, curve) in Dimension::ALL.into_iter().zip(&overview.curves) {
                    let name = dimension_name(&scene.app.messages, dimension);
                    let color = theme.tone(parts::meaning(dimension)).fg;
                    let points = in_order(curve);
                    let line = Line::new(name.clone(), PlotPoints::from(points.clone()));
                    plot.line(line.color(color).width(2.0));
                    let dots = Dots::new(name, PlotPoints::from(points));
                    plot.points(dots.color(color).radius(3.5).shape(shape(dimension)));
                }
            });
    });
}

/// A mark of its own for each dimension, so that colour alone tells nothing.
fn shape(dimension: Dimension) -> egui_plot::MarkerShape {
    match dimension {
        Dimension::Empathy => egui_plot::MarkerShape::Circle,
        Dimension::Accuracy => egui_plot::MarkerShape::Square,
        Dimension::Speed => egui_plot::MarkerShape::Up,
    }
}

/// Curves show so many of the last conversations: more could not be told apart, and would cost frames.
const CURVE_POINTS: usize = 200;

/// The last points of a curve, each at its number among all conversations.
fn in_order(curve: &[(Moment, Points)]) -> Vec<[f64; 2]> {
    let left_out = curve.len().saturating_sub(CURVE_POINTS);
    let shown = curve.iter().enumerate().skip(left_out);
    shown
        .map(|(n, (_, p))| [(n + 1) as f64, p.as_f64()])
        .collect()
}

fn skills_ui(ui: &mut Ui, scene: &Scene<'_>, overview: &Overview) {
    if overview.skills.is_empty() {
        return;
    }
    ui.add_space(space::M);
    section_heading_ui(ui, Some(icons::STAIRS), &scene.text("progress-skills"));
    ui.add_space(space::XS);
    Card::new().show(ui, |ui| {
        for (skill, mean, count) in &overview.skills {
            let name = scene.with(
                "progress-skill",
                &[
                    (
                        "skill",
                        FluentValue::from(scene.text(&format!("skill-{}", skill.key()))),
                    ),
                    ("count", FluentValue::from(*count)),
                ],
            );
            let figure = parts::figure(scene, Some(*mean));
            ui.add(Meter::new(
                &name,
                mean.as_f64() as f32,
                &figure,
                SemanticColor::Accent,
            ));
        }
    });
}

/// The attempts, newest first; only the rows that can be seen are laid out.
fn attempts_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (attempts, chosen): (&[Summary], &[usize]),
    commands: &mut Vec<Command>,
) {
    let theme = Theme::of(ui);
    let height = theme.scaled(72.0);
    let shown = (chosen.len() as f32 * (height + space::S)).min(theme.scaled(480.0));
    ui.add_space(space::XS);
    ScrollArea::vertical()
        .id_salt("attempts")
        .max_height(shown)
        .min_scrolled_height(shown)
        .auto_shrink([false, true])
        .show_rows(ui, height, chosen.len(), |ui, rows| {
            for place in &chosen[rows] {
                ui.scope(|ui| {
                    ui.set_min_height(height);
                    attempt_ui(ui, scene, &attempts[*place], commands);
                });
            }
        });
}

fn attempt_ui(ui: &mut Ui, scene: &Scene<'_>, summary: &Summary, commands: &mut Vec<Command>) {
    let theme = Theme::of(ui);
    let title = scenario_title(scene, &summary.terms.scenario);
    let date = format::date_time(scene.app.lang(), summary.began());
    Card::new().padding(space::SM).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                ui.set_max_width(
                    (ui.available_width() - theme.scaled(330.0)).max(theme.scaled(120.0)),
                );
                let heading = RichText::new(&title)
                    .font(Type::Body.strong(ui))
                    .color(theme.text);
                ui.add(Label::new(heading).truncate());
                let small = RichText::new(&date)
                    .font(Type::Small.font(ui))
                    .color(theme.muted);
                ui.add(Label::new(small));
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let named = [
                    ("title", FluentValue::from(title.as_str())),
                    ("date", FluentValue::from(date.as_str())),
                ];
                let attempt = summary.terms.attempt.clone();
                if let Some(outcome) = &summary.outcome {
                    let open = scene.text("progress-open");
                    let name = scene.with("progress-open-named", &named);
                    if ui.add(Button::secondary(&open).accessible(&name)).clicked() {
                        commands.push(Command::Debrief(attempt));
                    }
                    let figure = parts::figure(scene, outcome.overall);
                    let word = if outcome.passed {
                        "verdict-passed"
                    } else {
                        "verdict-not-yet"
                    };
                    let text = format!("{} {figure}", scene.text(word));
                    ui.add(Chip::new(&text).meaning(parts::verdict(outcome.passed)));
                } else {
                    let go_on = scene.text("home-continue");
                    let name = scene.with("progress-continue-named", &named);
                    if ui
                        .add(Button::secondary(&go_on).accessible(&name))
                        .clicked()
                    {
                        commands.push(Command::Continue(attempt));
                    }
                    ui.add(Chip::new(&scene.text("progress-unfinished")));
                }
            });
        });
    });
}

#[cfg(test)]
mod tests {
    use super::{CURVE_POINTS, in_order};
    use crate::model::points::Points;
    use crate::model::time::Moment;

    #[test]
    fn a_long_curve_shows_its_end_under_the_right_numbers() {
        let curve: Vec<_> = (1..=250)
            .map(|n| (Moment(n), Points(n as i32 * 10)))
            .collect();
        let shown = in_order(&curve);
        assert_eq!(shown.len(), CURVE_POINTS);
        assert_eq!(shown.first(), Some(&[51.0, 5.1]));
        assert_eq!(shown.last(), Some(&[250.0, 25.0]));
        assert_eq!(in_order(&curve[..3]).len(), 3);
    }
}
