//! The window: eframe around the same views that every host shows. Carries out effects on threads of
//! its own, so that no frame waits for the disk.

mod effects;
mod follow;
mod fonts;
mod gallery;
mod trouble;

use super::cli::Places;
use super::clock::{SystemClock, random};
use super::{home, organisation};
use crate::app::command::{Command, Consequence, Setting};
use crate::app::state::{App, Beginning};
use crate::app::update::{Outside, update};
use crate::ports::{Clock, Store};
use crate::storage::SqliteStore;
use crate::text::catalogue::Messages;
use crate::ui;
use anyhow::{Context, bail};
use effects::Hands;
use fluent_bundle::FluentValue;
pub use gallery::run_gallery;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Opens the window and stays until it is closed.
pub fn run(places: Places) -> anyhow::Result<ExitCode> {
    if !has_display() {
        bail!(
            "there is no display to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set); \
             play in the terminal with `aplomb play`"
        );
    }
    let size = egui::vec2(1280.0, 800.0);
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Aplomb")
            .with_app_id("aplomb")
            .with_inner_size(size)
            .with_min_inner_size(egui::vec2(760.0, 520.0)),
        centered: true,
        ..Default::default()
    };
    let opened = eframe::run_native(
        "aplomb",
        options,
        Box::new(move |cc| {
            ui::prepare(&cc.egui_ctx);
            Ok(match Window::new(places, &cc.egui_ctx) {
                Ok(window) => Box::new(window) as Box<dyn eframe::App>,
                Err(error) => Box::new(trouble::Trouble::new(&error)),
            })
        }),
    );
    match opened {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(anyhow::anyhow!("{error}"))
            .context("the window cannot be opened; play in the terminal with `aplomb play`"),
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
#[expect(clippy::disallowed_methods, reason = "a host reads the environment")]
fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var(name).is_ok_and(|v| !v.is_empty()))
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_display() -> bool {
    true
}

struct Window {
    app: App,
    memory: ui::Memory,
    clock: SystemClock,
    hands: Hands,
    answers: Receiver<Command>,
}

impl Window {
    fn new(places: Places, ctx: &egui::Context) -> anyhow::Result<Window> {
        let clock = SystemClock::new();
        let data_folder = home::data_folder(places.data)?;
        let mut store = SqliteStore::open(&data_folder)?;
        let learner = home::learner(&mut store, places.learner.as_deref(), clock.now())?;
        let settings = store.settings(&learner.id)?;
        let scorer = Arc::new(organisation::scorer(&organisation::folder(&data_folder))?);
        let only_profile = store.learners()?.len() < 2;
        let own = places.scenarios.is_none();
        let scenarios = home::scenario_folder(&data_folder, places.scenarios);
        let shelf = home::shelf_of(scenarios.clone());
        let system_lang = home::system_lang();
        let (sender, answers) = channel();
        let folders = effects::Folders {
            data: data_folder.clone(),
            scenarios,
            own,
        };
        let hands = Hands::new(store, folders, learner.id.clone(), sender, ctx.clone())?;
        let mut app = App::new(Beginning {
            learner,
            settings,
            system_lang,
            shelf,
            scorer,
            data_folder,
        });
        app.only_profile = only_profile;
        let mut window = Window {
            app,
            memory: ui::Memory::default(),
            clock,
            hands,
            answers,
        };
        window.carry_out(vec![Command::Open(crate::app::command::Screen::Home)]);
        if window.app.settings.follow {
            window.carry_out(vec![Command::Set(Setting::Follow(true))]);
        }
        Ok(window)
    }

    fn carry_out(&mut self, commands: Vec<Command>) {
        for command in commands {
            let mut outside = Outside {
                now: self.clock.read(),
                random: &mut random,
            };
            for effect in update(&mut self.app, command, &mut outside) {
                if let Err(failure) = self.hands.carry_out(effect, &self.app) {
                    let mut outside = Outside {
                        now: self.clock.read(),
                        random: &mut random,
                    };
                    update(&mut self.app, Command::Failed(failure), &mut outside);
                }
            }
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, _: &egui::Context, _: &mut eframe::Frame) {
        let answers: Vec<Command> = self.answers.try_iter().collect();
        self.carry_out(answers);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        let mut commands = Vec::new();
        let now = self.clock.read();
        ui::shell_ui(
            ui,
            &ui::Scene {
                app: &self.app,
                now,
            },
            &mut self.memory,
            &mut commands,
        );
        self.carry_out(commands);
        fonts::see_to(ui.ctx());
        if let Some(soon) = ui::repaint_after(&self.app) {
            ui.ctx()
                .request_repaint_after(soon.max(Duration::from_millis(16)));
        }
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        // the attempt is paused, so that its clock says when it was left
        self.carry_out(vec![Command::LeaveDesk]);
        self.hands.finish();
    }
}

/// What a failure to open the data is called for people, and its detail.
fn worded(messages: &Messages, error: &anyhow::Error) -> String {
    match error.downcast_ref::<crate::ports::StoreError>() {
        Some(error) => {
            let failure = effects::failure(error, Consequence::None);
            messages.with(
                failure.key,
                &[("detail", FluentValue::from(failure.detail))],
            )
        }
        None => format!("{error:#}"),
    }
}
