//! What a scenario is about, before it begins.

use crate::app::command::Command;
use crate::model::ids::ScenarioId;
use crate::model::time::Millis;
use crate::text::format;
use crate::ui::Scene;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::views::parts;
use crate::ui::widgets::{Button, page_heading_ui};
use egui::{Label, RichText, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// A dialog over whatever is shown.
pub fn brief_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    scenario: &ScenarioId,
    commands: &mut Vec<Command>,
) {
    let Some(entry) = scene.app.shelf.find(scenario) else {
        commands.push(Command::CloseBrief);
        return;
    };
    let texts = entry.texts(scene.app.lang());
    let values = scene.app.foretold(entry, &texts);
    let program = &entry.program;
    let width = Theme::of(ui)
        .scaled(520.0)
        .min(ui.ctx().content_rect().width() - 2.0 * space::XL);
    let frame = egui::Frame::popup(ui.style()).inner_margin(space::L);
    let shown = egui::Modal::new(egui::Id::new("brief"))
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width(width);
            page_heading_ui(ui, &texts.render(program.title, &values), None);
            ui.add_space(space::S);
            parts::tags_ui(ui, scene, program, true);
            ui.add_space(space::S);
            let brief =
                RichText::new(texts.render(program.brief, &values)).font(Type::Lead.font(ui));
            ui.add(Label::new(brief).wrap());
            ui.add_space(space::S);
            facts_ui(ui, scene, entry);
            ui.add_space(space::M);
            ui.horizontal_wrapped(|ui| {
                let start = scene.text("brief-start");
                let button = ui.add(Button::primary(&start).large().icon(icons::PLAY));
                if ui.memory(|m| m.focused().is_none()) {
                    button.request_focus();
                }
                if button.clicked() {
                    commands.push(Command::Start {
                        scenario: scenario.clone(),
                        seed: None,
                    });
                }
                let cancel = scene.text("brief-cancel");
                if ui.add(Button::quiet(&cancel)).clicked() {
                    commands.push(Command::CloseBrief);
                }
            });
        });
    if shown.should_close() {
        commands.push(Command::CloseBrief);
    }
}

/// Targets, pass mark and the language of the conversation.
fn facts_ui(ui: &mut Ui, scene: &Scene<'_>, entry: &crate::app::shelf::Entry) {
    let app = scene.app;
    let program = &entry.program;
    let lang = app.lang();
    let spoken = entry.texts(app.conversation_lang()).lang();
    let seconds = |n: u32| format::duration(lang, Millis::seconds(u64::from(n)));
    let language = scene.with(
        "brief-language",
        &[("language", FluentValue::from(spoken.own_name()))],
    );
    let pass = scene.with(
        "brief-pass",
        &[("pass", FluentValue::from(program.rubric.pass.rounded()))],
    );
    let pace = match app.settings.allowance.factor() {
        None => scene.text("brief-no-clock"),
        Some(_) => scene.with(
            "brief-targets",
            &[
                (
                    "first",
                    FluentValue::from(seconds(program.targets.first_reply)),
                ),
                ("next", FluentValue::from(seconds(program.targets.reply))),
            ],
        ),
    };
    let mut facts = vec![
        (icons::TRANSLATE, language),
        (icons::TARGET, pass),
        (icons::TIMER, pace),
    ];
    let rate = program.channel.clock_rate();
    if rate > 1 && app.settings.allowance.factor().is_some() {
        facts.push((
            icons::FAST_FORWARD,
            scene.with("desk-clock-rate", &[("rate", FluentValue::from(rate))]),
        ));
    }
    let theme = Theme::of(ui);
    for (icon, text) in facts {
        parts::line_ui(ui, icon, theme.muted, &text);
    }
}
