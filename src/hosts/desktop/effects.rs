//! Carrying out effects: the store on its worker, reports on a thread of their own. What comes of them
//! returns as commands.

use super::follow::{self, Follow};
use crate::app::command::{Command, Consequence, Export, Failure, Purpose};
use crate::app::effect::Effect;
use crate::app::state::App;
use crate::hosts::export::{self, Request as ExportRequest};
use crate::model::ids::{AttemptId, LearnerId};
use crate::ports::StoreError;
use crate::storage::{Reply, Request, SqliteStore, Worker};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};

/// What the attempts that were asked for are wanted for.
type Wanted = Arc<Mutex<HashMap<AttemptId, Purpose>>>;

/// Where things lie.
pub struct Folders {
    /// The data.
    pub data: PathBuf,
    /// The scenarios that are not built in.
    pub scenarios: PathBuf,
    /// Whether that is the data folder's own, which is made when it is first needed.
    pub own: bool,
}

/// What carries effects out.
pub struct Hands {
    worker: Option<Worker>,
    wanted: Wanted,
    folders: Folders,
    follow: Option<Follow>,
    learner: LearnerId,
    sender: Sender<Command>,
    ctx: egui::Context,
}

impl Hands {
    /// Starts the worker of the store.
    pub fn new(
        store: SqliteStore,
        folders: Folders,
        learner: LearnerId,
        sender: Sender<Command>,
        ctx: egui::Context,
    ) -> anyhow::Result<Hands> {
        let wanted = Wanted::default();
        let answer = {
            let (sender, ctx, wanted) = (sender.clone(), ctx.clone(), wanted.clone());
            Box::new(move |reply: Reply| {
                if let Some(command) = answer(reply, &wanted) {
                    // where the window is gone there is nobody to tell
                    let _ = sender.send(command);
                }
                ctx.request_repaint();
            })
        };
        let worker = Some(Worker::start(Box::new(store), answer)?);
        Ok(Hands {
            worker,
            wanted,
            folders,
            follow: None,
            learner,
            sender,
            ctx,
        })
    }

    /// Carries one effect out, or begins to.
    pub fn carry_out(&mut self, effect: Effect, app: &App) -> Result<(), Failure> {
        match effect {
            Effect::KeepSource(source) => self.ask(Request::PutSource(*source)),
            Effect::Append { attempt, events } => self.ask(Request::Append { attempt, events }),
            Effect::LoadAttempts => self.ask(Request::Attempts(self.learner.clone())),
            Effect::LoadAttempt { attempt, purpose } => {
                if let Ok(mut wanted) = self.wanted.lock() {
                    wanted.insert(attempt.clone(), purpose);
                }
                self.ask(Request::Record(attempt))
            }
            Effect::SaveLearner(learner) => self.ask(Request::PutLearner(learner)),
            Effect::SaveSettings(settings) => {
                self.ask(Request::PutSettings(self.learner.clone(), settings))
            }
            Effect::Follow(on) => self.follow(on),
            Effect::Export(export) => self.export(export, app),
            Effect::Reveal(folder) => reveal(&folder),
        }
    }

    /// Finishes what is queued.
    pub fn finish(&mut self) {
        drop(self.worker.take());
    }

    fn ask(&self, request: Request) -> Result<(), Failure> {
        let sent = self.worker.as_ref().map(|worker| worker.send(request));
        match sent {
            Some(Ok(())) => Ok(()),
            _ => Err(Failure {
                key: "failed-worker",
                detail: String::new(),
                then: Consequence::Waits,
            }),
        }
    }

    /// Begins to watch the scenario folder, or stops.
    fn follow(&mut self, on: bool) -> Result<(), Failure> {
        self.follow = None;
        if !on {
            return Ok(());
        }
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        let tell = move |command| {
            // where the window is gone there is nobody to tell
            let _ = sender.send(command);
            ctx.request_repaint();
        };
        let folder = self.folders.scenarios.clone();
        let begun = Follow::start(folder, self.folders.own, tell);
        self.follow = Some(begun.map_err(|error| follow::failure(error.to_string()))?);
        Ok(())
    }

    fn export(&self, export: Export, app: &App) -> Result<(), Failure> {
        let request = ExportRequest {
            export,
            learner: app.learner.clone(),
            lang: app.lang(),
            made: crate::ports::Clock::now(&crate::hosts::clock::SystemClock::new()),
            shelf: app.shelf.clone(),
        };
        let (folder, sender, ctx) = (
            self.folders.data.clone(),
            self.sender.clone(),
            self.ctx.clone(),
        );
        let begun = std::thread::Builder::new()
            .name("aplomb-export".to_owned())
            .spawn(move || {
                let command = match export::to_folder(&folder, &request) {
                    Ok(path) => Command::Exported(path),
                    Err(error) => Command::Failed(Failure {
                        key: "failed-export",
                        detail: format!("{error:#}"),
                        then: Consequence::None,
                    }),
                };
                let _ = sender.send(command);
                ctx.request_repaint();
            });
        begun.map(|_| ()).map_err(|error| Failure {
            key: "failed-export",
            detail: error.to_string(),
            then: Consequence::None,
        })
    }
}

/// The command that an answer of the store becomes, where it has news.
fn answer(reply: Reply, wanted: &Wanted) -> Option<Command> {
    match reply {
        Reply::Appended {
            attempt,
            last,
            result: Ok(()),
        } => last.map(|through| Command::Stored { attempt, through }),
        Reply::Appended {
            result: Err(error), ..
        }
        | Reply::SourcePut(Err(error)) => {
            Some(Command::Failed(failure(&error, Consequence::Waits)))
        }
        Reply::Attempts(_, Ok(attempts)) => Some(Command::AttemptsLoaded(attempts)),
        Reply::Record(attempt, Ok((events, source))) => {
            let purpose = wanted.lock().ok()?.remove(&attempt)?;
            Some(Command::AttemptLoaded {
                events,
                source,
                purpose,
            })
        }
        Reply::LearnerPut(_, Err(error))
        | Reply::SettingsPut(_, Err(error))
        | Reply::Attempts(_, Err(error))
        | Reply::Record(_, Err(error)) => Some(Command::Failed(failure(&error, Consequence::None))),
        Reply::SourcePut(Ok(_)) | Reply::LearnerPut(_, Ok(())) | Reply::SettingsPut(_, Ok(())) => {
            None
        }
    }
}

/// The message of a failure of the store, with its detail.
pub fn failure(error: &StoreError, otherwise: Consequence) -> Failure {
    let shown = |path: &Path| path.display().to_string();
    let (key, detail) = match error {
        StoreError::InUse(path) => ("failed-in-use", shown(path)),
        StoreError::ReadOnly(path) => ("failed-read-only", shown(path)),
        StoreError::Full(path) => ("failed-full", shown(path)),
        StoreError::Damaged(_, kept) => ("failed-damaged", shown(kept)),
        StoreError::Newer { path, .. } => ("failed-newer", shown(path)),
        StoreError::NotAFolder(path) => ("failed-not-a-folder", shown(path)),
        StoreError::Missing(path) => ("failed-missing", shown(path)),
        StoreError::Conflict { attempt, .. } => ("failed-conflict", attempt.to_string()),
        StoreError::Other { path, message } => {
            ("failed-other", format!("{}: {message}", path.display()))
        }
    };
    let then = match error {
        StoreError::Conflict { .. } => Consequence::IsElsewhere,
        _ => otherwise,
    };
    Failure { key, detail, then }
}

/// Shows a folder in the system's file manager.
fn reveal(folder: &Path) -> Result<(), Failure> {
    let program = if cfg!(target_os = "windows") {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let begun = std::process::Command::new(program)
        .arg(folder)
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn();
    begun.map(|_| ()).map_err(|error| Failure {
        key: "failed-reveal",
        detail: format!("{} ({error})", folder.display()),
        then: Consequence::None,
    })
}
