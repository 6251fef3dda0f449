//! Home: the one thing to do next, and every scenario with how it went.

use crate::app::command::{Command, Setting};
use crate::app::shelf::Entry;
use crate::model::attempt::Summary;
use crate::text::format;
use crate::ui::shell::page_ui;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::views::parts;
use crate::ui::widgets::{
    Button, Card, Chip, EmptyState, Meter, Notice, TextField, section_heading_ui,
};
use crate::ui::{Memory, Scene};
use egui::{Label, RichText, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// The whole view.
pub fn home_ui(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    let app = scene.app;
    let name = app.learner.name.as_str();
    let title = if name.is_empty() {
        scene.text("home-title-nameless")
    } else {
        scene.with("home-title", &[("name", FluentValue::from(name))])
    };
    page_ui(ui, &title, Some(&scene.text("home-subtitle")), |ui| {
        if name.is_empty() {
            welcome_ui(ui, scene, memory, commands);
            ui.add_space(space::M);
        }
        if app.shelf.entries.is_empty() {
            let (title, text) = (
                scene.text("home-empty-title"),
                scene.text("home-empty-text"),
            );
            EmptyState::new(icons::TRAY, &title, &text).show(ui);
        } else {
            next_ui(ui, scene, commands);
            ui.add_space(space::L);
            section_heading_ui(ui, Some(icons::CHATS_CIRCLE), &scene.text("home-scenarios"));
            ui.add_space(space::S);
            scenarios_ui(ui, scene, commands);
        }
        for broken in &app.shelf.broken {
            ui.add_space(space::S);
            let text = scene.with(
                "home-broken",
                &[
                    ("name", FluentValue::from(broken.name.as_str())),
                    ("count", FluentValue::from(broken.mistakes)),
                    ("first", FluentValue::from(broken.first.as_str())),
                ],
            );
            Notice::warning(&text).show(ui);
        }
    });
}

/// The first start: how to call you.
fn welcome_ui(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    Card::new().edge(SemanticColor::Accent).show(ui, |ui| {
        section_heading_ui(ui, Some(icons::HAND_WAVING), &scene.text("welcome-title"));
        ui.add(Label::new(scene.text("welcome-text")).wrap());
        ui.add_space(space::S);
        let draft = memory.name.get_or_insert_default();
        let label = scene.text("welcome-name");
        let field = TextField::new(draft, &label).show(ui);
        let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        ui.add_space(space::S);
        let save = scene.text("welcome-save");
        let pressed = ui
            .add(Button::secondary(&save).icon(icons::CHECK))
            .clicked();
        let name = draft.trim().to_owned();
        if (pressed || entered) && !name.is_empty() {
            commands.push(Command::Set(Setting::Name(name)));
            memory.name = None;
        }
    });
}

/// The one thing to do next: go on with what was left, else the first that is not passed, else the one
/// with the lowest best score.
fn next_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let app = scene.app;
    if let Some(open) = app.open_attempt()
        && let Some(entry) = app.shelf.find(&open.terms.scenario)
    {
        let button = scene.text("home-continue");
        let text = scene.with(
            "home-continue-text",
            &[
                ("turns", FluentValue::from(open.turns)),
                (
                    "date",
                    FluentValue::from(format::date_time(app.lang(), open.began())),
                ),
            ],
        );
        if next_card_ui(ui, scene, entry, (&text, &button, icons::PLAY)) {
            commands.push(Command::Continue(open.terms.attempt.clone()));
        }
        return;
    }
    let best = |entry: &Entry| app.best(&entry.program.id).and_then(|s| s.outcome.clone());
    let fresh = app
        .shelf
        .entries
        .iter()
        .find(|e| best(e).is_none_or(|o| !o.passed));
    let again = app
        .shelf
        .entries
        .iter()
        .min_by_key(|e| best(e).and_then(|o| o.overall));
    let Some(entry) = fresh.or(again) else { return };
    let tried = best(entry).is_some();
    let (text, button) = if tried {
        (scene.text("home-again-text"), scene.text("home-again"))
    } else {
        (scene.text("home-next-text"), scene.text("home-next"))
    };
    if next_card_ui(ui, scene, entry, (&text, &button, icons::ARROW_RIGHT)) {
        commands.push(Command::ShowBrief(entry.program.id.clone()));
    }
}

fn next_card_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    entry: &Entry,
    (text, button, icon): (&str, &str, &str),
) -> bool {
    Card::new()
        .tinted(SemanticColor::Accent)
        .padding(space::L)
        .show(ui, |ui| {
            let theme = Theme::of(ui);
            ui.add(Label::new(RichText::new(text).color(theme.text)).wrap());
            let title = RichText::new(title(scene, entry)).font(Type::Title.strong(ui));
            ui.add(Label::new(title.color(theme.text)).wrap());
            ui.add_space(space::S);
            ui.add(Button::primary(button).large().trailing_icon(icon))
                .clicked()
        })
        .inner
}

fn title(scene: &Scene<'_>, entry: &Entry) -> String {
    let texts = entry.texts(scene.app.lang());
    texts.render(entry.program.title, &scene.app.foretold(entry, &texts))
}

fn brief(scene: &Scene<'_>, entry: &Entry) -> String {
    let texts = entry.texts(scene.app.lang());
    texts.render(entry.program.brief, &scene.app.foretold(entry, &texts))
}

fn scenarios_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let theme = Theme::of(ui);
    let columns = ((ui.available_width() / theme.scaled(320.0)) as usize).clamp(1, 3);
    let entries = &scene.app.shelf.entries;
    for (place, row) in entries.chunks(columns).enumerate() {
        // cards of a row are as high as the highest was in the last frame
        let id = ui.id().with(("row", place, columns));
        let height: f32 = ui.data(|d| d.get_temp(id)).unwrap_or_default();
        let mut highest: f32 = 0.0;
        ui.columns(columns, |columns| {
            for (ui, entry) in columns.iter_mut().zip(row) {
                highest = highest.max(scenario_ui(ui, scene, entry, (height, commands)));
            }
        });
        if (highest - height).abs() > 0.5 {
            ui.data_mut(|d| d.insert_temp(id, highest));
            ui.ctx().request_repaint();
        }
        ui.add_space(space::S);
    }
}

/// A card whose words are given at least so much height, so that the figures of a row stand level; how
/// high its words are by themselves.
fn scenario_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    entry: &Entry,
    (height, commands): (f32, &mut Vec<Command>),
) -> f32 {
    let app = scene.app;
    let theme = Theme::of(ui);
    let title = title(scene, entry);
    let card = Card::new().show(ui, |ui| {
        let top = ui.cursor().top();
        let heading = RichText::new(&title)
            .font(Type::Lead.strong(ui))
            .color(theme.text);
        ui.add(Label::new(heading).wrap());
        parts::tags_ui(ui, scene, &entry.program, false);
        ui.add_space(space::XS);
        let brief = RichText::new(brief(scene, entry)).color(theme.muted);
        ui.add(Label::new(brief).wrap());
        let natural = ui.cursor().top() - top;
        ui.add_space((height - natural).max(0.0) + space::S);
        best_ui(ui, scene, app.best(&entry.program.id));
        let lang = app.conversation_lang();
        if !entry.langs.contains(&lang) {
            let own = entry.program.source_language.own_name();
            let text = scene.with(
                "home-other-language",
                &[("language", FluentValue::from(own))],
            );
            ui.add(Chip::new(&text).icon(icons::TRANSLATE));
        }
        ui.add_space(space::S);
        let start = scene.text("home-start");
        let named = scene.with(
            "home-start-named",
            &[("title", FluentValue::from(title.as_str()))],
        );
        let button = Button::secondary(&start)
            .accessible(&named)
            .icon(icons::PLAY);
        if ui.add(button).clicked() {
            commands.push(Command::ShowBrief(entry.program.id.clone()));
        }
        natural
    });
    card.inner
}

fn best_ui(ui: &mut Ui, scene: &Scene<'_>, best: Option<&Summary>) {
    let label = scene.text("home-best");
    let outcome = best.and_then(|s| s.outcome.as_ref());
    let overall = outcome.and_then(|o| o.overall.map(|points| (points, o.passed)));
    match overall {
        Some((points, passed)) => {
            let figure = parts::figure(scene, Some(points));
            let meaning = parts::verdict(passed);
            ui.add(Meter::new(&label, points.as_f64() as f32, &figure, meaning));
        }
        None => {
            let none = scene.text("home-not-played");
            ui.add(
                Meter::unmeasured(&label, &none, SemanticColor::Accent).icon(icons::CIRCLE_DASHED),
            );
        }
    }
}
