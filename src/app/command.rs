//! What may be asked of the application: by people through the screen, and by the outside when
//! something that it did has come out.

use super::shelf::Shelf;
use crate::model::attempt::Summary;
use crate::model::event::Event;
use crate::model::ids::{ArticleId, AttemptId, ReplyId, ScenarioId};
use crate::model::lang::Lang;
use crate::model::learner::Appearance;
use crate::model::points::Score;
use crate::model::source::Source;
use crate::model::time::{Allowance, Moment};
use std::path::PathBuf;

/// One thing asked of the application.
#[derive(Clone, Debug)]
pub enum Command {
    /// Show a screen.
    Open(Screen),
    /// Show what a scenario is about before it is begun.
    ShowBrief(ScenarioId),
    /// Close what is shown above the screen.
    CloseBrief,
    /// Begin a scenario.
    Start {
        /// Which.
        scenario: ScenarioId,
        /// A given seed, to meet the same customer again; `None`: a new one.
        seed: Option<u64>,
    },
    /// Go on with an attempt.
    Continue(AttemptId),
    /// Take a choice.
    Choose(ReplyId),
    /// Send the draft.
    SendDraft,
    /// The draft changed.
    Draft(String),
    /// Open an article of the knowledge base.
    OpenArticle(ArticleId),
    /// Close the open article.
    CloseArticle,
    /// Leave the desk; the attempt can be gone on with.
    LeaveDesk,
    /// End the attempt without finishing it.
    GiveUp,
    /// Try again to store what could not be stored.
    SaveAgain,
    /// Time has passed.
    Tick,
    /// Look back at an attempt.
    Debrief(AttemptId),
    /// Say what an answer of the attempt that is looked back at is worth.
    Rate(Rating),
    /// Change a setting.
    Set(Setting),
    /// Make a report file.
    Export(Export),
    /// Show a folder in the system's file manager.
    Reveal(PathBuf),
    /// A notice was read.
    Dismiss(u64),

    /// The outside: events up to and including this one are on disk.
    Stored {
        /// Of which attempt.
        attempt: AttemptId,
        /// The last that is on disk.
        through: u32,
    },
    /// The outside: the list of attempts, newest first.
    AttemptsLoaded(Vec<Summary>),
    /// The outside: an attempt that was asked for.
    AttemptLoaded {
        /// Its events.
        events: Vec<Event>,
        /// The version of the scenario that it was played on.
        source: Option<Source>,
        /// What it was asked for.
        purpose: Purpose,
    },
    /// The outside: scenario files have changed, and this is what there is now.
    Reloaded(Box<Shelf>),
    /// The outside: a report was written.
    Exported(PathBuf),
    /// The outside: something failed.
    Failed(Failure),

    /// Stop the clock and cover the conversation, in practice.
    PauseDesk,
    /// Go on after that.
    GoOn,
    /// Take more time for this answer, in practice.
    MoreTime,
    /// Ask the coach, in practice.
    Hint,
    /// Take the last turn back, in practice.
    StepBack,
    /// Keep a private note.
    KeepNote(String),
    /// Put a prepared text into the draft: its key.
    Insert(&'static str),
}

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// What there is to do.
    #[default]
    Home,
    /// The conversation.
    Desk,
    /// Looking back at an attempt.
    Debrief,
    /// Attempts and curves.
    Progress,
    /// How the application is.
    Settings,
}

/// What a trainer says of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The number of the turn, from 1.
    pub turn: u32,
    /// The dimensions that they rate.
    pub score: Score,
    /// Why; may be empty.
    pub comment: String,
}

/// A change of one setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Language of the interface.
    Lang(Lang),
    /// Language of conversations; `None`: the interface's.
    Conversation(Option<Lang>),
    /// Light or dark.
    Appearance(Appearance),
    /// Size of text in per cent.
    TextSize(u16),
    /// More time.
    Allowance(Allowance),
    /// No motion.
    ReducedMotion(bool),
    /// Show changes of scenario files at once.
    Follow(bool),
    /// Rate answers in the debrief.
    Trainer(bool),
    /// The learner's name.
    Name(String),
    /// Whether Ctrl+Enter sends and Enter begins a line.
    SendWithCtrl(bool),
    /// More contrast.
    HighContrast(bool),
}

/// Why events are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// To go on.
    Continue,
    /// To look back.
    Debrief,
}

/// A report to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Of what.
    pub scope: ExportScope,
    /// As what.
    pub format: Format,
}

/// What a report is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportScope {
    /// One attempt.
    Attempt(AttemptId),
    /// The learner's whole progress.
    Learner,
}

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A self-contained page.
    Html,
    /// One row a turn.
    Csv,
    /// For machines.
    Json,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 3] = [Format::Html, Format::Csv, Format::Json];

    /// The file's ending.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }
}

/// What failed outside, to be worded for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The key of its message; its argument is `detail`.
    pub key: &'static str,
    /// File, folder or what the system says.
    pub detail: String,
    /// What becomes of the conversation that is going on.
    pub then: Consequence,
}

/// What becomes of a conversation when something failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consequence {
    /// Nothing: it has to do with something else.
    #[default]
    None,
    /// What was done last is not on disk: the conversation waits until it is.
    Waits,
    /// It was gone on with somewhere else: this one is put away, and can be opened as it is now.
    IsElsewhere,
}

/// The time, by the calendar and by a clock that never jumps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// By the calendar.
    pub moment: Moment,
    /// Milliseconds since some fixed moment; never goes back.
    pub steady_ms: u64,
}
