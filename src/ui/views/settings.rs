//! Settings: language, looks, comfort, time, the profile and where the data lie.

use crate::app::command::{Command, Setting as Change};
use crate::model::lang::Lang;
use crate::model::learner::Appearance;
use crate::model::time::Allowance;
use crate::text::format;
use crate::ui::shell::page_ui;
use crate::ui::theme::space;
use crate::ui::views::judged::judged_ui;
use crate::ui::widgets::{Button, Card, Setting, TextField, section_heading_ui};
use crate::ui::{Memory, Scene};
use egui::{Label, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// The whole view.
pub fn settings_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let title = scene.text("settings-title");
    page_ui(ui, &title, Some(&scene.text("settings-subtitle")), |ui| {
        section_ui(ui, icons::USER, &scene.text("settings-profile"), |ui| {
            profile_ui(ui, scene, memory, commands);
        });
        section_ui(
            ui,
            icons::TRANSLATE,
            &scene.text("settings-languages"),
            |ui| {
                languages_ui(ui, scene, commands);
            },
        );
        section_ui(ui, icons::TEXT_AA, &scene.text("settings-reading"), |ui| {
            reading_ui(ui, scene, commands);
        });
        section_ui(ui, icons::TIMER, &scene.text("settings-time"), |ui| {
            time_ui(ui, scene, commands);
        });
        let authors = scene.text("settings-authors");
        section_ui(ui, icons::PENCIL_LINE, &authors, |ui| {
            authors_ui(ui, scene, commands);
        });
        let trainers = scene.text("settings-trainers");
        section_ui(ui, icons::CHALKBOARD_TEACHER, &trainers, |ui| {
            trainers_ui(ui, scene, commands);
        });
        section_ui(ui, icons::HARD_DRIVES, &scene.text("settings-data"), |ui| {
            data_ui(ui, scene, commands);
        });
        section_ui(ui, icons::SCALES, &scene.text("judged-title"), |ui| {
            judged_ui(ui, scene);
        });
    });
}

fn section_ui(ui: &mut Ui, icon: &str, title: &str, add: impl FnOnce(&mut Ui)) {
    section_heading_ui(ui, Some(icon), title);
    ui.add_space(space::XS);
    Card::new().show(ui, add);
    ui.add_space(space::L);
}

fn profile_ui(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    let name = memory
        .name
        .get_or_insert_with(|| scene.app.learner.name.clone());
    let label = scene.text("settings-name");
    let help = scene.text("settings-name-help");
    let field = TextField::new(name, &label).help(&help).show(ui);
    if field.lost_focus() && name.trim() != scene.app.learner.name && !name.trim().is_empty() {
        commands.push(Command::Set(Change::Name(name.trim().to_owned())));
    }
    if !field.has_focus() {
        memory.name = None;
    }
}

fn languages_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let own: Vec<(Lang, &str)> = Lang::ALL.into_iter().map(|l| (l, l.own_name())).collect();
    let mut lang = scene.app.lang();
    let label = scene.text("settings-language");
    if Setting::new(&label).choice(ui, &mut lang, &own).changed() {
        commands.push(Command::Set(Change::Lang(lang)));
    }
    ui.separator();
    let same = scene.text("settings-conversation-same");
    let mut spoken: Vec<(Option<Lang>, &str)> = vec![(None, &same)];
    spoken.extend(Lang::ALL.into_iter().map(|l| (Some(l), l.own_name())));
    let mut conversation = scene.app.settings.conversation;
    let label = scene.text("settings-conversation");
    let help = scene.text("settings-conversation-help");
    if Setting::new(&label)
        .help(&help)
        .choice(ui, &mut conversation, &spoken)
        .changed()
    {
        commands.push(Command::Set(Change::Conversation(conversation)));
    }
}

fn reading_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let settings = &scene.app.settings;
    let (system, light, dark) = (
        scene.text("looks-system"),
        scene.text("looks-light"),
        scene.text("looks-dark"),
    );
    let looks = [
        (Appearance::System, system.as_str()),
        (Appearance::Light, light.as_str()),
        (Appearance::Dark, dark.as_str()),
    ];
    let mut appearance = settings.appearance;
    let label = scene.text("settings-looks");
    if Setting::new(&label)
        .choice(ui, &mut appearance, &looks)
        .changed()
    {
        commands.push(Command::Set(Change::Appearance(appearance)));
    }
    ui.separator();
    let mut contrast = settings.high_contrast;
    let label = scene.text("settings-contrast");
    let help = scene.text("settings-contrast-help");
    if Setting::new(&label)
        .help(&help)
        .toggle(ui, &mut contrast)
        .changed()
    {
        commands.push(Command::Set(Change::HighContrast(contrast)));
    }
    ui.separator();
    let mut size = f32::from(settings.text_size);
    let lang = scene.app.lang();
    let label = scene.text("settings-text-size");
    let percent = |value: f32| format::percent(lang, value.round() as i64);
    let slider = Setting::new(&label).slider(ui, &mut size, (80.0..=200.0, 10.0), percent);
    if slider.changed() {
        commands.push(Command::Set(Change::TextSize(size.round() as u16)));
    }
    ui.separator();
    let mut calm = settings.reduced_motion;
    let label = scene.text("settings-motion");
    let help = scene.text("settings-motion-help");
    if Setting::new(&label)
        .help(&help)
        .toggle(ui, &mut calm)
        .changed()
    {
        commands.push(Command::Set(Change::ReducedMotion(calm)));
    }
    ui.separator();
    let mut ctrl = settings.send_with_ctrl;
    let label = scene.text("settings-send-ctrl");
    let help = scene.text("settings-send-ctrl-help");
    if Setting::new(&label)
        .help(&help)
        .toggle(ui, &mut ctrl)
        .changed()
    {
        commands.push(Command::Set(Change::SendWithCtrl(ctrl)));
    }
}

fn time_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let names: Vec<String> = (1..=10_u8)
        .map(|n| match n {
            1 => scene.text("allowance-usual"),
            n => scene.with("allowance-times", &[("times", FluentValue::from(n))]),
        })
        .collect();
    let off = scene.text("allowance-off");
    let mut options: Vec<(Allowance, &str)> = (1..=10_u8)
        .zip(&names)
        .map(|(n, name)| (Allowance::Times(n), name.as_str()))
        .collect();
    options.push((Allowance::Off, &off));
    let mut allowance = scene.app.settings.allowance;
    let label = scene.text("settings-allowance");
    let help = scene.text("settings-allowance-help");
    if Setting::new(&label)
        .help(&help)
        .choice(ui, &mut allowance, &options)
        .changed()
    {
        commands.push(Command::Set(Change::Allowance(allowance)));
    }
}

fn authors_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let mut follow = scene.app.settings.follow;
    let label = scene.text("settings-follow");
    let help = scene.text("settings-follow-help");
    if Setting::new(&label)
        .help(&help)
        .toggle(ui, &mut follow)
        .changed()
    {
        commands.push(Command::Set(Change::Follow(follow)));
    }
}

fn trainers_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    if !scene.app.only_profile {
        ui.add(Label::new(scene.text("settings-trainer-shared")).wrap());
        return;
    }
    let mut trainer = scene.app.settings.trainer;
    let label = scene.text("settings-trainer");
    let help = scene.text("settings-trainer-help");
    if Setting::new(&label)
        .help(&help)
        .toggle(ui, &mut trainer)
        .changed()
    {
        commands.push(Command::Set(Change::Trainer(trainer)));
    }
}

fn data_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let folder = &scene.app.data_folder;
    let text = scene.with(
        "settings-folder",
        &[("path", FluentValue::from(folder.display().to_string()))],
    );
    ui.add(Label::new(text).wrap());
    ui.add_space(space::XS);
    let open = scene.text("notice-open-folder");
    if ui
        .add(Button::secondary(&open).icon(icons::FOLDER_OPEN))
        .clicked()
    {
        commands.push(Command::Reveal(folder.clone()));
    }
}
