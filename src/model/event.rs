//! What happened in an attempt. Appended, never changed; everything else is folded from these.
//!
//! The JSON of an event is the store's format: a field may be added with a default, never renamed.

use super::hint::Hint;
use super::ids::{
    ArticleId, AttemptId, LearnerId, NodeId, ReplyId, ScenarioId, ScorerId, SourceHash,
};
use super::lang::Lang;
use super::points::{Points, Score};
use super::program::Ending;
use super::reason::{Reason, Verdict};
use super::time::{Allowance, Millis, Moment};
use serde::{Deserialize, Serialize};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its number in the attempt, from 0 without gaps.
    pub seq: u32,
    /// When, in active play time.
    pub at: Millis,
    /// What.
    pub what: What,
}

/// What an attempt is, before anything happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The attempt.
    pub attempt: AttemptId,
    /// Whose.
    pub learner: LearnerId,
    /// Of which scenario.
    pub scenario: ScenarioId,
    /// Its exact source, which the store keeps.
    pub source: SourceHash,
    /// From which everything random is drawn.
    pub seed: u64,
    /// The language of the conversation.
    pub lang: Lang,
    /// Practice, assessment …
    pub mode: Mode,
    /// The learner's time allowance.
    pub allowance: Allowance,
    /// By whom replies are judged.
    pub scorer: ScorerId,
    /// When it began, by the calendar.
    pub began: Moment,
}

/// How an attempt is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// With everything that helps.
    #[default]
    Practice,
    /// In the terminal or the window, typed replies only.
    Typed,
}

impl Mode {
    /// The word in keys of texts and exports.
    pub fn key(self) -> &'static str {
        match self {
            Mode::Practice => "practice",
            Mode::Typed => "typed",
        }
    }
}

/// The kinds of events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum What {
    /// The attempt began; always the first.
    AttemptStarted(Box<Terms>),
    /// The customer said this node's line.
    NodeEntered {
        /// The node.
        node: NodeId,
        /// The words, as the trainee saw them.
        says: String,
    },
    /// The trainee opened an article.
    ArticleOpened {
        /// Which.
        article: ArticleId,
    },
    /// The trainee answered.
    ReplyGiven {
        /// To which node.
        node: NodeId,
        /// The choice, where one was chosen.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        choice: Option<ReplyId>,
        /// The words.
        text: String,
        /// How long the customer had waited, at the desk's clock.
        took: Millis,
    },
    /// The answer was judged.
    ReplyScored {
        /// The scores.
        score: Score,
        /// Why.
        reasons: Vec<Reason>,
        /// The criteria of the node.
        verdicts: Vec<Verdict>,
        /// Where it leads and why.
        route: Routed,
    },
    /// The customer waited in vain and goes on.
    SilenceFell {
        /// At which node.
        node: NodeId,
        /// How long they had waited, at the desk's clock.
        waited: Millis,
        /// The scores that silence gets.
        score: Score,
        /// Why.
        reasons: Vec<Reason>,
    },
    /// The customer's patience ran out.
    PatienceLost {
        /// At which node.
        node: NodeId,
    },
    /// The customer's mood changed.
    MoodChanged {
        /// Before.
        from: i32,
        /// After.
        to: i32,
    },
    /// A variable was set.
    VariableSet {
        /// Its name.
        name: String,
        /// Its value.
        value: i64,
    },
    /// The desk was left; no time passes until it is opened again.
    Paused,
    /// The desk was opened again.
    Resumed {
        /// When, by the calendar.
        on: Moment,
    },
    /// The conversation is over.
    AttemptEnded(Box<Outcome>),
    /// The trainee asked for a hint; it costs nothing.
    HintGiven {
        /// At which node.
        node: NodeId,
        /// Which.
        hint: Hint,
    },
    /// The trainee wrote a note for themselves.
    NoteWritten {
        /// The words.
        text: String,
    },
    /// A prepared text was put into the draft.
    PreparedInserted {
        /// The key of the text.
        name: String,
        /// Its words with this customer's data.
        text: String,
    },
    /// The trainee took more time for this answer: so much of the waiting does not count.
    TimeExtended {
        /// How much, at the desk's clock.
        by: Millis,
    },
    /// What was being written when the desk was left.
    DraftKept {
        /// The words.
        text: String,
    },
    /// The last turn was taken back, to answer otherwise. What was said in it stays in the record;
    /// [`branch`] is what still holds.
    SteppedBack {
        /// The number of the turn's first event: an answer or a silence.
        to: u32,
    },
    /// A trainer said what an answer is worth, afterwards: stands beside the score and changes nothing of it. The last
    /// one of a turn counts.
    TurnRated {
        /// The number of the turn, from 1.
        turn: u32,
        /// What they say; a dimension that they did not rate is absent.
        score: Score,
        /// Why, in their words; may be empty.
        comment: String,
        /// The profile under which it was rated.
        by: LearnerId,
    },
}

impl What {
    /// Whether it happened beside the conversation, so that taking a turn back does not undo it.
    pub fn is_beside(&self) -> bool {
        matches!(
            self,
            What::ArticleOpened { .. } | What::HintGiven { .. } | What::NoteWritten { .. }
        )
    }
}

/// The events that still hold: without the turns that were taken back.
pub fn branch(events: &[Event]) -> Vec<&Event> {
    let mut held: Vec<&Event> = Vec::with_capacity(events.len());
    for event in events {
        if let What::SteppedBack { to } = event.what {
            held.retain(|e| e.seq < to.max(1) || e.what.is_beside());
        }
        held.push(event);
    }
    held
}

/// How a reply led on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Routed {
    /// The choice says where.
    Choice,
    /// The route at this place of the node's list holds.
    Route {
        /// Its place, from 0.
        index: u32,
    },
    /// It is nearest to this authored choice.
    Nearest {
        /// Which.
        reply: ReplyId,
        /// How near, in per cent.
        nearness: u8,
        /// The content words that both have.
        shared: Vec<String>,
    },
    /// It is near nothing.
    Otherwise,
    /// It was near nothing for the third time running.
    AsSilence,
}

/// How an attempt came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How it ended.
    pub ending: Ending,
    /// The ending's node.
    pub node: NodeId,
    /// The dimensions, each the weighted mean over its turns.
    pub score: Score,
    /// The overall score; absent where nothing was measured.
    pub overall: Option<Points>,
    /// Whether it is passed: the pass mark, the floors, nothing critical.
    pub passed: bool,
    /// What stands against passing apart from the overall score.
    pub barriers: Vec<Barrier>,
}

/// Why an attempt is not passed whatever its overall score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "barrier", rename_all = "kebab-case")]
pub enum Barrier {
    /// The overall score is below the pass mark.
    BelowPass {
        /// The mark.
        pass: Points,
    },
    /// A dimension is below its floor.
    BelowMinimum {
        /// Which.
        dimension: super::points::Dimension,
        /// Its floor.
        minimum: Points,
    },
    /// A critical criterion failed.
    Critical {
        /// Which.
        criterion: super::ids::CriterionId,
    },
    /// The trainee left or the customer gave up waiting.
    Abandoned,
}
