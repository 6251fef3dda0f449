//! The application with its views in a test harness. Effects are carried out at once on a real store;
//! time passes when it is told to.

use aplomb::app::command::{Command, Export, Now, Purpose, Screen};
use aplomb::app::effect::Effect;
use aplomb::app::shelf::Shelf;
use aplomb::app::state::{App, Beginning};
use aplomb::app::update::{Outside, update};
use aplomb::library::Library;
use aplomb::model::event::What;
use aplomb::model::lang::Lang;
use aplomb::model::learner::{Learner, Settings};
use aplomb::model::time::Moment;
use aplomb::ports::{ScenarioSource, Store};
use aplomb::scoring::Scorer;
use aplomb::storage::SqliteStore;
use aplomb::ui::{Memory, Scene, prepare, shell_ui};
use egui_kittest::Harness;
use std::sync::{Arc, OnceLock};

/// What a test drives.
pub struct Stage {
    pub app: App,
    pub exports: Vec<Export>,
    memory: Memory,
    store: SqliteStore,
    now: Now,
    next_random: u64,
    prepared: bool,
    _folder: Arc<tempfile::TempDir>,
}

fn scorer() -> Arc<Scorer> {
    static SCORER: OnceLock<Arc<Scorer>> = OnceLock::new();
    SCORER
        .get_or_init(|| Arc::new(Scorer::new().expect("packs")))
        .clone()
}

impl Stage {
    /// A first start in a language, in a folder of its own.
    pub fn new(lang: Lang) -> Stage {
        let folder = Arc::new(tempfile::tempdir().expect("a folder"));
        Stage::open(lang, folder)
    }

    /// The same, with every scenario moved to another channel (`Email`, as scenarios write it).
    pub fn on_channel(lang: Lang, channel: &str) -> Stage {
        let mut stage = Stage::new(lang);
        let (mut sources, faults) = Library::new().list();
        for source in &mut sources {
            for text in source.files.values_mut() {
                *text = text.replace("channel: Chat,", &format!("channel: {channel},"));
            }
        }
        stage.app.shelf = Shelf::new(sources, faults);
        stage
    }

    /// The same data opened again, as after a crash: nothing was said to the first one.
    pub fn reopen(&self) -> Stage {
        Stage::open(self.app.lang(), self._folder.clone())
    }

    fn open(lang: Lang, folder: Arc<tempfile::TempDir>) -> Stage {
        let mut store = SqliteStore::open(folder.path()).expect("a store");
        let learner = Learner {
            id: "tester".into(),
            name: "Ieva".to_owned(),
            since: Moment(0),
        };
        store.put_learner(&learner).expect("a learner");
        let mut settings = store.settings(&learner.id).expect("settings");
        if settings == Settings::default() {
            settings.lang = Some(lang);
            settings.reduced_motion = true;
        }
        let (sources, faults) = Library::new().list();
        let app = App::new(Beginning {
            learner,
            settings,
            system_lang: Lang::En,
            shelf: Shelf::new(sources, faults),
            scorer: scorer(),
            data_folder: folder.path().to_owned(),
        });
        let mut stage = Stage {
            app,
            exports: Vec::new(),
            memory: Memory::default(),
            store,
            now: Now {
                moment: Moment(1_790_000_000_000),
                steady_ms: 0,
            },
            next_random: 1,
            prepared: false,
            _folder: folder,
        };
        stage.carry_out(vec![Command::Open(Screen::Home)]);
        stage
    }

    /// Lets time pass.
    pub fn pass(&mut self, seconds: u64) {
        self.now.steady_ms += seconds * 1000;
        self.now.moment.0 += seconds as i64 * 1000;
    }

    /// Carries commands out until nothing more comes of them.
    pub fn carry_out(&mut self, mut commands: Vec<Command>) {
        while !commands.is_empty() {
            let command = commands.remove(0);
            let mut random = || {
                self.next_random = self
                    .next_random
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                self.next_random >> 11
            };
            let mut outside = Outside {
                now: self.now,
                random: &mut random,
            };
            for effect in update(&mut self.app, command, &mut outside) {
                commands.extend(perform(&mut self.store, &mut self.exports, effect));
            }
        }
    }

    pub fn ui(&mut self, ui: &mut egui::Ui) {
        if !self.prepared {
            prepare(ui.ctx());
            self.prepared = true;
        }
        let mut commands = Vec::new();
        let scene = Scene {
            app: &self.app,
            now: self.now,
        };
        shell_ui(ui, &scene, &mut self.memory, &mut commands);
        self.carry_out(commands);
    }
}

fn perform(store: &mut SqliteStore, exports: &mut Vec<Export>, effect: Effect) -> Option<Command> {
    match effect {
        Effect::KeepSource(source) => {
            store.put_source(&source).expect("kept");
            None
        }
        Effect::Append { attempt, events } => {
            store.append(&attempt, &events).expect("stored");
            let through = events.last().expect("events").seq;
            Some(Command::Stored { attempt, through })
        }
        Effect::LoadAttempts => {
            let attempts = store.attempts(&"tester".into()).expect("attempts");
            Some(Command::AttemptsLoaded(attempts))
        }
        Effect::LoadAttempt { attempt, purpose } => {
            let events = store.events(&attempt).expect("events");
            let Some(What::AttemptStarted(terms)) = events.first().map(|e| &e.what) else {
                panic!("no such attempt")
            };
            let source = store.source(&terms.source).expect("source");
            let _: Purpose = purpose;
            Some(Command::AttemptLoaded {
                events,
                source,
                purpose,
            })
        }
        Effect::SaveLearner(learner) => {
            store.put_learner(&learner).expect("saved");
            None
        }
        Effect::SaveSettings(settings) => {
            store
                .put_settings(&"tester".into(), &settings)
                .expect("saved");
            None
        }
        Effect::Export(export) => {
            exports.push(export);
            Some(Command::Exported("/tmp/report".into()))
        }
        Effect::Reveal(_) | Effect::Follow(_) => None,
    }
}

/// A harness of a usual window's size.
pub fn harness(stage: Stage) -> Harness<'static, Stage> {
    Harness::builder()
        .with_size(egui::vec2(1280.0, 800.0))
        .with_max_steps(32)
        .build_ui_state(|ui, stage: &mut Stage| stage.ui(ui), stage)
}
