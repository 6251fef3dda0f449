//! Everything that the application knows while it runs.

use super::command::Screen;
use super::debrief::Debrief;
use super::desk::Desk;
use super::shelf::{Entry, Shelf};
use crate::engine::draw::draw;
use crate::model::attempt::Summary;
use crate::model::ids::ScenarioId;
use crate::model::lang::Lang;
use crate::model::learner::{Learner, Settings};
use crate::scoring::Scorer;
use crate::text::catalogue::Messages;
use crate::text::scenario::{ScenarioTexts, Values};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The application.
pub struct App {
    /// Who practises.
    pub learner: Learner,
    /// How they like it.
    pub settings: Settings,
    /// The language of the system, for who has not chosen one.
    pub system_lang: Lang,
    /// The words of the interface.
    pub messages: Messages,
    /// The scenarios.
    pub shelf: Shelf,
    /// Who judges.
    pub scorer: Arc<Scorer>,
    /// The learner's attempts, newest first; `None` until they are read.
    pub attempts: Option<Vec<Summary>>,
    /// How often the attempts were read: what was made of them is out of date when it changes.
    pub attempts_read: u64,
    /// What is shown.
    pub screen: Screen,
    /// The scenario whose brief is shown before it begins.
    pub brief: Option<ScenarioId>,
    /// The conversation that is going on.
    pub desk: Option<Desk>,
    /// The attempt that is looked back at.
    pub debrief: Option<Debrief>,
    /// The seed that each scenario will be begun with, so that what is said of it beforehand is true.
    pub upcoming: BTreeMap<ScenarioId, u64>,
    /// What people should know, oldest first.
    pub notices: Vec<Notice>,
    /// Where the data lie.
    pub data_folder: PathBuf,
    /// Whether a report is being made.
    pub exporting: bool,
    /// Whether nobody else has a profile in this folder. Until trainers have a PIN, this is what tells whether
    /// somebody who says to be one can be believed.
    pub only_profile: bool,
    /// Scenarios that have changed while an answer was on its way to the disk.
    pub(super) pending: Option<Box<Shelf>>,
    pub(super) next_notice: u64,
}

/// Something that people should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its number, to dismiss it by.
    pub id: u64,
    /// How it is meant.
    pub tone: Tone,
    /// The words, in the language of the interface.
    pub text: String,
    /// A folder that it speaks of, which can be opened.
    pub folder: Option<PathBuf>,
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Something failed.
    Error,
}

/// What the application begins with.
pub struct Beginning {
    /// Who practises.
    pub learner: Learner,
    /// How they like it.
    pub settings: Settings,
    /// The language of the system.
    pub system_lang: Lang,
    /// The scenarios.
    pub shelf: Shelf,
    /// Who judges.
    pub scorer: Arc<Scorer>,
    /// Where the data lie.
    pub data_folder: PathBuf,
}

impl App {
    /// Seeds lie below this, so that people can read them out.
    pub const SEEDS: u64 = 1_000_000;

    /// An application that shows Home.
    pub fn new(beginning: Beginning) -> App {
        let lang = beginning.settings.lang.unwrap_or(beginning.system_lang);
        App {
            learner: beginning.learner,
            settings: beginning.settings,
            system_lang: beginning.system_lang,
            messages: Messages::new(lang),
            shelf: beginning.shelf,
            scorer: beginning.scorer,
            attempts: None,
            attempts_read: 0,
            screen: Screen::Home,
            brief: None,
            desk: None,
            debrief: None,
            upcoming: BTreeMap::new(),
            notices: Vec::new(),
            data_folder: beginning.data_folder,
            exporting: false,
            only_profile: true,
            pending: None,
            next_notice: 0,
        }
    }

    /// The language of the interface.
    pub fn lang(&self) -> Lang {
        self.messages.lang()
    }

    /// The language of new conversations.
    pub fn conversation_lang(&self) -> Lang {
        self.settings.conversation.unwrap_or(self.lang())
    }

    /// What a scenario's title and brief may refer to before it is begun: what its next customer drew.
    pub fn foretold(&self, entry: &Entry, texts: &ScenarioTexts) -> Values {
        let seed = self
            .upcoming
            .get(&entry.program.id)
            .copied()
            .unwrap_or_default();
        let initial: Vec<i64> = entry.program.variables.iter().map(|v| v.initial).collect();
        texts.values(&draw(&entry.program, seed), &initial)
    }

    /// The best passed or finished attempt of a scenario, by its overall score.
    pub fn best(&self, scenario: &ScenarioId) -> Option<&Summary> {
        self.attempts
            .iter()
            .flatten()
            .filter(|s| s.terms.scenario == *scenario)
            .max_by_key(|s| s.outcome.as_ref().and_then(|o| o.overall))
            .filter(|s| s.outcome.is_some())
    }

    /// The newest attempt that can be gone on with.
    pub fn open_attempt(&self) -> Option<&Summary> {
        self.attempts.iter().flatten().find(|s| s.is_open())
    }
}
