//! What a good agent looks at before answering: the customer, their history, the limits, the knowledge
//! base.

use super::conversation::mood_words;
use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::model::program::Article;
use crate::text::format;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::widgets::{Avatar, Button, Card, Meter, section_heading_ui};
use crate::ui::{Memory, Scene};
use egui::text::{LayoutJob, TextFormat};
use egui::{Frame, Label, RichText, ScrollArea, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// The panel beside a wide conversation.
pub fn panel_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    ScrollArea::vertical()
        .id_salt("side")
        .auto_shrink(false)
        .show(ui, |ui| {
            Frame::new().inner_margin(space::M).show(ui, |ui| {
                ui.set_width(ui.available_width());
                customer_ui(ui, scene, desk);
                ui.add_space(space::S);
                limits_ui(ui, scene, desk);
                knowledge_ui(ui, scene, desk, memory, commands);
            });
        });
}

/// The same in a window, where there is no room beside.
pub fn drawer_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let theme = Theme::of(ui);
    let mut open = memory.drawer;
    egui::Window::new(scene.text("desk-details"))
        .open(&mut open)
        .collapsible(false)
        .default_width(theme.scaled(320.0))
        .anchor(
            egui::Align2::RIGHT_TOP,
            egui::vec2(-space::M, theme.scaled(64.0)),
        )
        .show(ui.ctx(), |ui| {
            panel_ui(ui, scene, desk, memory, commands);
        });
    memory.drawer = open;
}

fn customer_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let theme = Theme::of(ui);
    let cast = desk.session.cast();
    let program = &cast.program;
    let values = desk.values();
    let text = |ix| cast.texts.render(ix, &values);
    let name = text(program.customer.name);
    let mood = shown_mood(desk);
    Card::new().show(ui, |ui| {
        let described = mood_words(scene, &name, mood);
        ui.horizontal(|ui| {
            ui.add(Avatar::new(&name, &described).mood(mood).diameter(48.0));
            ui.vertical(|ui| {
                section_heading_ui(ui, None, &name);
                let fluency = scene.text(&format!("fluency-{}", program.customer.fluency.key()));
                let small = RichText::new(fluency)
                    .font(Type::Small.font(ui))
                    .color(theme.muted);
                ui.add(Label::new(small).wrap());
            });
        });
        ui.add_space(space::S);
        let figure = format::integer(scene.app.lang(), i64::from(mood));
        let meaning = match mood {
            ..=-30 => SemanticColor::Bad,
            -29..=20 => SemanticColor::Warn,
            21.. => SemanticColor::Good,
        };
        let label = scene.text("desk-mood");
        let share = (mood + 100) as f32 / 2.0;
        ui.add(Meter::new(&label, share, &figure, meaning).icon(icons::SMILEY));
        patience_ui(ui, scene, desk);
        ui.add_space(space::S);
        for row in &program.customer.profile {
            let mut line = LayoutJob::default();
            let font = Type::Body.font(ui);
            let label = format!("{}: ", text(row.label));
            line.append(&label, 0.0, TextFormat::simple(font.clone(), theme.muted));
            line.append(&text(row.value), 0.0, TextFormat::simple(font, theme.text));
            ui.add(Label::new(line).wrap());
        }
        if !program.customer.history.is_empty() {
            ui.add_space(space::S);
            section_heading_ui(
                ui,
                Some(icons::CLOCK_COUNTER_CLOCKWISE),
                &scene.text("desk-history"),
            );
            for entry in &program.customer.history {
                ui.add(Label::new(RichText::new(text(entry.text)).color(theme.text)).wrap());
            }
        }
    });
}

/// The mood after the last event that may be shown.
fn shown_mood(desk: &Desk) -> i32 {
    use crate::model::event::What;
    let changes = desk.shown().iter().rev().find_map(|e| match e.what {
        What::MoodChanged { to, .. } => Some(to),
        _ => None,
    });
    changes.unwrap_or(desk.session.cast().program.customer.mood)
}

fn patience_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let state = desk.session.state();
    let Some(patience) = desk.session.cast().program.customer.patience else {
        return;
    };
    let label = scene.text("desk-patience");
    if state.terms.allowance.factor().is_none() {
        let off = scene.text("desk-patience-endless");
        ui.add(Meter::unmeasured(&label, &off, SemanticColor::Good).icon(icons::HOURGLASS));
        return;
    }
    let whole = u64::from(patience) * 1000;
    let left = if state.impatient {
        0
    } else {
        whole.saturating_sub(state.overdue_ms)
    };
    let share = left as f32 / whole.max(1) as f32 * 100.0;
    let percent = format::percent(scene.app.lang(), share.round() as i64);
    let meaning = if share < 34.0 {
        SemanticColor::Warn
    } else {
        SemanticColor::Good
    };
    ui.add(Meter::new(&label, share, &percent, meaning).icon(icons::HOURGLASS));
}

fn limits_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let cast = desk.session.cast();
    if cast.program.limits.is_empty() {
        return;
    }
    let values = desk.values();
    Card::new().show(ui, |ui| {
        section_heading_ui(ui, Some(icons::SCALES), &scene.text("desk-limits"));
        for limit in &cast.program.limits {
            let amount = values
                .text(&format!("limit-{}", limit.id))
                .unwrap_or_default()
                .to_owned();
            let key = format!("limit-{}", limit.id);
            let named = if scene.app.messages.has(&key) {
                key
            } else {
                "limit-other".to_owned()
            };
            let text = scene.with(
                &named,
                &[
                    ("amount", FluentValue::from(amount)),
                    ("what", FluentValue::from(limit.id.as_str())),
                ],
            );
            ui.add(Label::new(text).wrap());
        }
    });
    ui.add_space(space::S);
}

fn knowledge_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let cast = desk.session.cast();
    if cast.program.knowledge.is_empty() {
        return;
    }
    section_heading_ui(ui, Some(icons::BOOK_OPEN), &scene.text("desk-knowledge"));
    let open = cast
        .program
        .knowledge
        .iter()
        .find(|a| Some(&a.id) == desk.article.as_ref());
    if let Some(article) = open {
        article_ui(ui, scene, desk, article, (memory, commands));
        return;
    }
    for article in &cast.program.knowledge {
        let title = cast.texts.render(article.title, &desk.values());
        let button = Button::secondary(&title).icon(icons::ARTICLE).full_width();
        if ui.add(button).clicked() {
            commands.push(Command::OpenArticle(article.id.clone()));
        }
    }
}

fn article_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    article: &Article,
    (memory, commands): (&mut Memory, &mut Vec<Command>),
) {
    let cast = desk.session.cast();
    let values = desk.values();
    let back = scene.text("desk-articles-back");
    if ui
        .add(Button::quiet(&back).icon(icons::ARROW_LEFT))
        .clicked()
    {
        commands.push(Command::CloseArticle);
    }
    Card::new().show(ui, |ui| {
        section_heading_ui(ui, None, &cast.texts.render(article.title, &values));
        let body = cast.texts.render(article.body, &values);
        egui_commonmark::CommonMarkViewer::new().show(ui, &mut memory.markdown, &body);
    });
}
