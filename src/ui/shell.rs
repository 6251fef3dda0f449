//! What stands around every view: the sidebar, the notices, the theme. Chooses the view to show.

use crate::app::command::{Command, Now, Screen};
use crate::app::state::{App, Tone};
use crate::model::event::What;
use crate::model::learner::{Appearance, Settings};
use crate::text::catalogue::{Arg, Messages};
use crate::ui::theme::{self, Theme, space};
use crate::ui::widgets::{Button, EmptyState, NavItem, Notice, page_heading_ui, toasts_ui};
use crate::ui::{fonts, live, shortcuts, views, widgets};
use egui::{Align, CentralPanel, Event, Frame, Layout, Panel, ScrollArea, Ui};
use egui_phosphor::regular as icons;
use std::time::Duration;

/// What is drawn: the application, and the time that clocks show.
pub struct Scene<'a> {
    /// The application.
    pub app: &'a App,
    /// The time.
    pub now: Now,
}

impl Scene<'_> {
    /// A message in the language of the interface.
    pub fn text(&self, key: &str) -> String {
        self.app.messages.text(key)
    }

    /// A message with arguments.
    pub fn with(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.app.messages.with(key, args)
    }
}

/// What the screen remembers by itself: nothing that would be missed.
#[derive(Default)]
pub struct Memory {
    /// The looks that were applied last.
    dressed: Option<(Appearance, u16, bool, bool)>,
    /// The name that is being typed.
    pub name: Option<String>,
    /// The scenario whose attempts the progress view shows.
    pub filter: Option<crate::model::ids::ScenarioId>,
    /// The rating that is being written.
    pub rating: Option<views::debrief::Draft>,
    /// The number of lines that the conversation had when it was drawn last.
    pub lines: usize,
    /// What the progress view made of the attempts.
    pub digest: Option<views::progress::Digest>,
    /// How high the lines of the conversation are.
    pub heights: views::desk::Heights,
    /// Whether the composer should get the keyboard.
    pub focus_composer: bool,
    /// Whether giving up waits for a second press.
    pub giving_up: bool,
    /// Whether the customer and the knowledge base are shown where there is no room beside.
    pub drawer: bool,
    /// What the desk remembers by itself.
    pub desk: views::desk::Held,
    /// The attempt whose letters were looked at, and how many of its events.
    looked_at: (Option<crate::model::ids::AttemptId>, usize),
    /// Whether the sheet of shortcuts is open.
    pub sheet: bool,
    /// What screen readers were told.
    announcer: live::Announcer,
    /// The markdown of articles, laid out.
    pub markdown: egui_commonmark::CommonMarkCache,
}

/// Prepares a context for the first frame.
pub fn prepare(ctx: &egui::Context) {
    super::fonts::install(ctx);
    dress(ctx, &Settings::default());
}

fn dress(ctx: &egui::Context, settings: &Settings) {
    let preference = match settings.appearance {
        Appearance::System => egui::ThemePreference::System,
        Appearance::Light => egui::ThemePreference::Light,
        Appearance::Dark => egui::ThemePreference::Dark,
    };
    let wishes = theme::Wishes {
        text_scale: f32::from(settings.text_size) / 100.0,
        reduced_motion: settings.reduced_motion,
        high_contrast: settings.high_contrast,
    };
    theme::apply(ctx, preference, wishes);
}

/// How soon the screen changes by itself; `None`: only when somebody does something.
pub fn repaint_after(app: &App) -> Option<Duration> {
    let running = app.screen == Screen::Desk && app.desk.is_some();
    running.then(|| Duration::from_millis(500))
}

/// The whole screen.
pub fn shell_ui(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    let settings = &scene.app.settings;
    let looks = (
        settings.appearance,
        settings.text_size,
        settings.reduced_motion,
        settings.high_contrast,
    );
    look_for_letters(ui, scene, memory);
    if memory.dressed != Some(looks) {
        dress(ui.ctx(), settings);
        memory.dressed = Some(looks);
    }
    widgets::set_words(
        ui.ctx(),
        widgets::CopyWords {
            copy: scene.text("copy"),
        },
    );
    shortcuts::keys(ui, scene, memory, commands);
    live::live_ui(ui, scene, &mut memory.announcer);
    sidebar_ui(ui, scene, memory, commands);
    let theme = Theme::of(ui);
    let frame = Frame::new().fill(theme.background);
    CentralPanel::default()
        .frame(frame)
        .show(ui, |ui| match scene.app.screen {
            Screen::Home => views::home::home_ui(ui, scene, memory, commands),
            Screen::Desk => views::desk::desk_ui(ui, scene, memory, commands),
            Screen::Debrief => views::debrief::debrief_ui(ui, scene, memory, commands),
            Screen::Progress => views::progress::progress_ui(ui, scene, memory, commands),
            Screen::Settings => views::settings::settings_ui(ui, scene, memory, commands),
        });
    if let Some(scenario) = &scene.app.brief {
        views::brief::brief_ui(ui, scene, scenario, commands);
    }
    shortcuts::sheet_ui(ui, scene, memory);
    notices_ui(ui, scene, commands);
    if !commands.is_empty() {
        // what comes of them is to be seen at once
        ui.ctx().request_repaint();
    }
}

/// Notices letters that our faces lack: typed ones, and those of the conversation's new lines.
fn look_for_letters(ui: &Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let ctx = ui.ctx();
    let typed: Vec<String> = ui.input(|input| {
        let text = |event: &Event| match event {
            Event::Text(text) | Event::Paste(text) => Some(text.clone()),
            _ => None,
        };
        input.events.iter().filter_map(text).collect()
    });
    for text in &typed {
        fonts::foreign::look_at(ctx, text);
    }
    if memory.dressed.is_none() {
        fonts::foreign::look_at(ctx, &scene.app.learner.name);
    }
    let Some(desk) = &scene.app.desk else { return };
    let (attempt, seen) = &mut memory.looked_at;
    if attempt.as_ref() != Some(desk.attempt()) {
        (*attempt, *seen) = (Some(desk.attempt().clone()), 0);
    }
    let new = desk.shown().get(*seen..).unwrap_or_default();
    *seen = desk.shown().len();
    for event in new {
        if let What::NodeEntered { says: text, .. } | What::ReplyGiven { text, .. } = &event.what {
            fonts::foreign::look_at(ctx, text);
        }
    }
}

fn sidebar_ui(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    let theme = Theme::of(ui);
    let compact = scene.app.screen == Screen::Desk || ui.available_width() < theme.scaled(900.0);
    let width = if compact {
        theme.scaled(40.0) + 2.0 * space::S
    } else {
        theme.scaled(200.0)
    };
    let frame = Frame::new().fill(theme.surface).inner_margin(space::S);
    Panel::left("sidebar")
        .resizable(false)
        .exact_size(width)
        .frame(frame)
        .show(ui, |ui| {
            ui.add_space(space::S);
            if !compact {
                let name = egui::RichText::new(scene.text("app-name"))
                    .font(theme::Type::Title.strong(ui))
                    .color(theme.accent());
                ui.horizontal(|ui| {
                    ui.add_space(space::S);
                    ui.add(egui::Label::new(name).selectable(false));
                });
                ui.add_space(space::S);
            }
            let mut place = |ui: &mut Ui, screen: Screen, icon: &str, key: &str| {
                let label = scene.text(key);
                let selected = scene.app.screen == screen;
                if ui
                    .add(
                        NavItem::new(icon, &label)
                            .selected(selected)
                            .compact(compact),
                    )
                    .clicked()
                    && !selected
                {
                    commands.push(Command::Open(screen));
                }
            };
            place(ui, Screen::Home, icons::HOUSE, "nav-home");
            if scene.app.desk.is_some() {
                place(ui, Screen::Desk, icons::CHATS_CIRCLE, "nav-desk");
            }
            if scene.app.debrief.is_some() {
                place(ui, Screen::Debrief, icons::CLIPBOARD_TEXT, "nav-debrief");
            }
            place(ui, Screen::Progress, icons::CHART_LINE_UP, "nav-progress");
            place(ui, Screen::Settings, icons::GEAR_SIX, "nav-settings");
            ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                let label = scene.text("keys-title");
                let button = Button::quiet(&label).icon(icons::KEYBOARD);
                let button = if compact { button.icon_only() } else { button };
                if ui.add(button).clicked() {
                    memory.sheet = true;
                }
            });
        });
}

fn notices_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    if scene.app.notices.is_empty() {
        return;
    }
    let close = scene.text("notice-close");
    let show_folder = scene.text("notice-open-folder");
    let again = scene.text("notice-save-again");
    let unsaved = scene.app.desk.as_ref().is_some_and(|d| d.unsaved);
    toasts_ui(ui.ctx(), |ui| {
        for notice in &scene.app.notices {
            let shown = match notice.tone {
                Tone::Info => Notice::success(&notice.text),
                Tone::Error => Notice::error(&notice.text),
            };
            let retry = notice.tone == Tone::Error && unsaved;
            let shown = match &notice.folder {
                Some(_) => shown.action(&show_folder),
                None if retry => shown.action(&again),
                None => shown,
            };
            let done = shown.dismiss(&close).raised().show(ui);
            if done.action {
                match &notice.folder {
                    Some(folder) => commands.push(Command::Reveal(folder.clone())),
                    None => commands.push(Command::SaveAgain),
                }
            }
            if done.dismissed || (done.action && notice.folder.is_none()) {
                commands.push(Command::Dismiss(notice.id));
            }
        }
    });
}

/// A page: scrolls, has margins, and keeps its lines readable.
pub fn page_ui(ui: &mut Ui, title: &str, subtitle: Option<&str>, add: impl FnOnce(&mut Ui)) {
    // each page keeps its own place
    ScrollArea::vertical()
        .id_salt(title)
        .auto_shrink(false)
        .show(ui, |ui| {
            widgets::scroll_by_keys(ui);
            let theme = Theme::of(ui);
            let margin = if ui.available_width() < theme.scaled(720.0) {
                space::M
            } else {
                space::XL
            };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(ui.available_width().min(theme.scaled(1080.0)));
                page_heading_ui(ui, title, subtitle);
                ui.add_space(space::M);
                add(ui);
            });
        });
}

/// The screen when the data cannot be opened.
pub fn trouble_ui(ui: &mut Ui, messages: &Messages, text: &str) {
    let theme = Theme::of(ui);
    CentralPanel::default()
        .frame(Frame::new().fill(theme.background))
        .show(ui, |ui| {
            EmptyState::error(&messages.text("trouble-title"), text).show(ui);
            ui.vertical_centered(|ui| {
                let quit = messages.text("trouble-quit");
                if ui
                    .add(Button::secondary(&quit).icon(icons::SIGN_OUT))
                    .clicked()
                {
                    ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
                }
            });
        });
}
