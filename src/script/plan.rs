//! A plan as it is written: what a trainee does, and what must then hold, each with its place. Plays
//! nothing: `check::plan` does.

use super::ron;
use super::sink::Sink;
use super::source::{Spanned, Text};
use super::{codes, decode};
use crate::model::diagnostic::{Diagnostic, Place};
use crate::model::lang::Lang;
use crate::model::points::PerDimension;
use crate::model::program::Ending;
use crate::model::time::Allowance;

/// A whole plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What it is called.
    pub name: Text,
    /// From which everything random is drawn.
    pub seed: u64,
    /// The language of the conversation.
    pub lang: Spanned<Lang>,
    /// The time allowance.
    pub allowance: Allowance,
    /// How many seconds an answer takes that says nothing else.
    pub took: u64,
    /// What is done and expected, in order.
    pub steps: Vec<Step>,
    /// What must hold when all is done.
    pub end: Option<Expected>,
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is done.
    pub does: Does,
    /// Where it stands.
    pub place: Place,
}

/// What a step does. Seconds are of story time.
#[derive(Clone, Debug, PartialEq)]
pub enum Does {
    /// Takes an authored choice, after so many seconds.
    Choose(Text, Option<u64>),
    /// Writes an answer, after so many seconds.
    Type(String, Option<u64>),
    /// Lets so many seconds pass.
    Wait(u64),
    /// Opens an article.
    Open(Text),
    /// Ends the attempt without finishing it.
    GiveUp,
    /// Looks whether things are as they should be.
    Expect(Box<Expected>),
}

/// What must hold; what is not written may be as it likes.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// The brackets in which it stands.
    pub place: Place,
    /// The node that the conversation has reached.
    pub node: Option<Text>,
    /// How the conversation ended.
    pub ending: Option<Spanned<Ending>>,
    /// Whether the attempt is passed.
    pub passed: Option<Spanned<bool>>,
    /// The customer's mood.
    pub mood: Option<Spanned<Range>>,
    /// The overall score.
    pub overall: Option<Spanned<Range>>,
    /// The scores: of the last answer, at the end of the attempt.
    pub score: PerDimension<Option<Spanned<Range>>>,
    /// Criteria that are met by now.
    pub met: Option<Names>,
    /// Criteria that are not.
    pub not_met: Option<Names>,
    /// Criteria that are broken by now.
    pub broke: Option<Names>,
    /// Criteria that are not.
    pub not_broke: Option<Names>,
}

impl Expected {
    /// Whether nothing is expected: such a place is filled in when a result is recorded.
    pub fn is_empty(&self) -> bool {
        let Expected {
            place: _,
            node,
            ending,
            passed,
            mood,
            overall,
            score,
            met,
            not_met,
            broke,
            not_broke,
        } = self;
        node.is_none()
            && ending.is_none()
            && passed.is_none()
            && [mood, overall, &score.empathy, &score.accuracy, &score.speed]
                .iter()
                .all(|range| range.is_none())
            && [met, not_met, broke, not_broke]
                .iter()
                .all(|names| names.is_none())
    }
}

/// Criteria by name, and the brackets around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The names.
    pub items: Vec<Text>,
    /// The whole list.
    pub place: Place,
}

/// What a number may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// This.
    Exactly(i64),
    /// This or more.
    AtLeast(i64),
    /// This or less.
    AtMost(i64),
    /// One of these, both ends included.
    Between(i64, i64),
    /// Not measured at all.
    Unmeasured,
}

impl Range {
    /// Whether a number, or that there is none, is what is expected.
    pub fn holds(self, found: Option<i64>) -> bool {
        match (self, found) {
            (Range::Unmeasured, None) => true,
            (Range::Exactly(n), Some(x)) => x == n,
            (Range::AtLeast(n), Some(x)) => x >= n,
            (Range::AtMost(n), Some(x)) => x <= n,
            (Range::Between(low, high), Some(x)) => (low..=high).contains(&x),
            _ => false,
        }
    }
}

impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Range::Exactly(n) => write!(f, "{n}"),
            Range::AtLeast(n) => write!(f, "AtLeast({n})"),
            Range::AtMost(n) => write!(f, "AtMost({n})"),
            Range::Between(low, high) => write!(f, "Between({low}, {high})"),
            Range::Unmeasured => write!(f, "Unmeasured"),
        }
    }
}

/// Reads a plan; `file` is its name within the scenario's folder.
///
/// # Errors
/// All that is wrong with it.
pub fn read(file: &str, text: &str) -> Result<Plan, Vec<Diagnostic>> {
    let mut sink = Sink::new();
    sink.enter(file);
    let plan = ron::read(text, &mut sink).and_then(|tree| decode::plan(&tree, &mut sink));
    match plan {
        Some(plan) if sink.errors() == 0 => Ok(plan),
        _ => Err(sink.finish().into_iter().map(of_a_plan).collect()),
    }
}

/// The reader of the syntax speaks of scenarios.
fn of_a_plan(mut diagnostic: Diagnostic) -> Diagnostic {
    let of_the_whole = [
        codes::NOTHING,
        codes::TRAILING,
        codes::HEADER,
        codes::FILE_SIZE,
    ];
    if of_the_whole.iter().any(|code| code.id == diagnostic.code) {
        diagnostic.message = diagnostic.message.replace("scenario", "plan");
        diagnostic.mend = diagnostic.mend.replace("scenario", "plan");
    }
    diagnostic
}
