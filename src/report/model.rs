//! What a report says: plain data, with words in the reader's language where they are for people and
//! raw values beside them. Computes nothing; the JSON export is this, field by field
//! (`docs/reports.md`), so a field may be added and none renamed.

use crate::model::lang::Lang;
use crate::model::points::PerDimension;
use crate::model::reason::{Rule, Span};
use serde::Serialize;

/// A value of a fixed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The same in every language.
    pub key: String,
    /// For people.
    pub text: String,
}

/// A moment of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct When {
    /// RFC 3339, UTC.
    pub at: String,
    /// The day, for people, in the time zone of the machine that made the report.
    pub date: String,
    /// Day and time of day, for people.
    pub text: String,
}

/// A length of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Length {
    /// Milliseconds.
    pub ms: u64,
    /// For people.
    pub text: String,
}

/// Points on the scale from 0 to 100.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// Points, with up to two decimals.
    pub points: f64,
    /// For people: whole points, or with a decimal where rounding would hide that a mark was missed.
    pub text: String,
}

/// A figure for each dimension; absent where it was not measured.
pub type Figures = PerDimension<Option<Figure>>;

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The learner's id.
    pub id: String,
    /// What they are called; may be empty.
    pub name: String,
}

/// An attempt in one row: what is known without its scenario.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttemptRow {
    /// The attempt's id.
    pub id: String,
    /// The scenario's id.
    pub scenario: String,
    /// What the scenario is called; its id where it is not known any more.
    pub title: String,
    /// The language of the title.
    pub title_language: Lang,
    /// BLAKE3 of the scenario's exact source.
    pub source: String,
    /// By whom the replies were judged.
    pub scorer: String,
    /// From which everything random was drawn; a text, because not every reader of JSON keeps 64 bits.
    pub seed: String,
    /// The language of the conversation.
    pub language: Word,
    /// How it was played.
    pub mode: Word,
    /// The learner's time allowance: `times-1` … `times-10`, or `off`.
    pub allowance: Word,
    /// When it began.
    pub began: When,
    /// Active time at the desk.
    pub lasted: Length,
    /// Answers given.
    pub answers: u32,
    /// How it ended; absent while it goes on.
    pub ending: Option<Word>,
    /// The overall score.
    pub overall: Option<Figure>,
    /// The dimensions.
    pub scores: Figures,
    /// Whether it is passed; absent while it goes on.
    pub passed: Option<bool>,
}

/// An attempt, whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttemptReport {
    /// What a list says of it.
    #[serde(flatten)]
    pub row: AttemptRow,
    /// The language of the report's own words.
    #[serde(skip)]
    pub reader: Lang,
    /// When the report was made.
    #[serde(skip)]
    pub made: When,
    /// Whose it is.
    pub learner: Person,
    /// The customer's name.
    pub customer: String,
    /// Where the conversation happens.
    pub channel: Word,
    /// Seconds of story time in one second at the desk.
    pub clock_rate: u32,
    /// For whom the scenario is.
    pub difficulty: Word,
    /// How scores become a verdict.
    pub rubric: Rubric,
    /// Why it is not passed, in sentences.
    pub barriers: Vec<Barrier>,
    /// Estimated indicators; empty while it goes on.
    pub indicators: Vec<Indicator>,
    /// The customer's mood whenever it changed.
    pub moods: Vec<Mood>,
    /// Ids of the articles that were opened, in order.
    pub articles: Vec<String>,
    /// The turns, in order.
    pub turns: Vec<TurnReport>,
    /// The customer's last words; absent while it goes on.
    pub last_words: Option<String>,
}

/// How scores become a verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rubric {
    /// The pass mark.
    pub pass: Figure,
    /// Weights of the dimensions in per cent.
    pub weights: PerDimension<u32>,
    /// Floors of single dimensions.
    pub minimum: Figures,
}

/// Something that stands against passing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Barrier {
    /// `below-pass`, `below-minimum`, `critical` or `abandoned`.
    pub barrier: &'static str,
    /// The dimension that is below its floor.
    pub dimension: Option<&'static str>,
    /// The critical criterion.
    pub criterion: Option<String>,
    /// The sentence.
    pub text: String,
}

/// An estimated indicator.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Indicator {
    /// `csat`, `nps`, `ces`, `frt`, `resolution` or `fcr`.
    pub key: &'static str,
    /// Its short name.
    pub name: String,
    /// The value: in `unit`, absent where it does not apply.
    pub value: Option<f64>,
    /// `1-5`, `0-10`, `1-7`, `-100-100`, `percent`, `ms`, or `yes-no` (1 or 0).
    pub unit: &'static str,
    /// The value for people.
    pub text: String,
    /// How it is estimated.
    pub how: String,
}

/// The customer's mood from a moment on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mood {
    /// When, in active time at the desk.
    pub at: Length,
    /// −100 … 100.
    pub mood: i32,
}

/// How a turn was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// With an authored choice.
    Chosen,
    /// In the trainee's own words.
    Typed,
    /// Not at all.
    Silence,
}

/// A turn: the customer's words and the answer, or its absence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TurnReport {
    /// From 1.
    pub number: u32,
    /// The node's id.
    pub node: String,
    /// The customer's words.
    pub says: String,
    /// How it was answered.
    pub by: By,
    /// The choice's id.
    pub choice: Option<String>,
    /// The answer's words.
    pub answer: Option<String>,
    /// How long the customer waited, at the desk.
    pub took: Length,
    /// How long the customer waited, in story time.
    pub took_story: Length,
    /// The target in story time with the learner's allowance; absent where speed is not measured.
    pub target_story: Option<Length>,
    /// The scores.
    pub scores: Figures,
    /// The overall score of the turn.
    pub overall: Option<Figure>,
    /// Why, dimension by dimension. The points of a dimension's reasons add up to its score.
    pub reasons: Vec<ReasonReport>,
    /// The criteria of the turn.
    pub criteria: Vec<CriterionReport>,
    /// What the coach says of the choice.
    pub coach: Option<String>,
    /// An example of a strong answer.
    pub strong: Option<String>,
    /// The customer's mood before.
    pub mood_before: i32,
    /// The customer's mood after.
    pub mood_after: i32,
    /// How it led on; absent for silence.
    pub route: Option<Route>,
    /// What a trainer said of it afterwards, beside the score.
    pub trainer: Option<TrainerReport>,
}

/// A trainer's rating of a turn.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrainerReport {
    /// The dimensions that they rated.
    pub scores: Figures,
    /// Why, in their words; may be empty.
    pub comment: String,
}

/// Some points and where they come from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReasonReport {
    /// From 1, in the turn.
    pub number: u32,
    /// What it counts for.
    pub dimension: Word,
    /// The rule and what it needs, as recorded.
    #[serde(flatten)]
    pub rule: Rule,
    /// How much.
    pub points: f64,
    /// How much, with a sign.
    pub points_text: String,
    /// The sentence.
    pub text: String,
    /// The words that show it.
    pub quote: Option<String>,
    /// Where they stand in the answer, in bytes of its UTF-8.
    pub span: Option<Span>,
}

/// How a criterion came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CriterionReport {
    /// The criterion's id.
    pub id: String,
    /// `ask`, `offer`, `state` or `never`; absent where the scenario does not know it any more.
    pub kind: Option<&'static str>,
    /// Its sentence.
    pub fact: String,
    /// Whether it is met; for `never`, whether it was kept to.
    pub met: bool,
    /// How sure the judgement is, in per cent.
    pub confidence: u8,
    /// How it came out, as a sentence.
    pub text: String,
    /// Whether a reason of the turn speaks of it.
    #[serde(skip)]
    pub reasoned: bool,
}

/// How a reply led on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Route {
    /// `choice`, `route`, `nearest`, `otherwise` or `as-silence`.
    pub by: &'static str,
    /// The nearest choice's id.
    pub nearest: Option<String>,
    /// How near it is, in per cent.
    pub nearness: Option<u8>,
    /// The sentence.
    pub text: String,
}

/// The whole of a learner's practice. The turns are not in it: an export reads them attempt by attempt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LearnerReport {
    /// The language of the report's own words.
    #[serde(skip)]
    pub reader: Lang,
    /// When the report was made.
    #[serde(skip)]
    pub made: When,
    /// Who.
    #[serde(flatten)]
    pub learner: Person,
    /// When the first attempt began.
    pub first: Option<When>,
    /// When the last attempt began.
    pub last: Option<When>,
    /// Attempts in all.
    pub begun: u32,
    /// Finished ones.
    pub finished: u32,
    /// Passed ones.
    pub passed: u32,
    /// Active time of all of them.
    pub practised: Length,
    /// Mean overall score of the finished ones.
    pub overall: Option<Figure>,
    /// Mean of each dimension.
    pub scores: Figures,
    /// The finished attempts' scores, oldest first.
    pub curve: Vec<CurvePoint>,
    /// Skills that were practised.
    pub skills: Vec<SkillReport>,
    /// Indicators over the finished attempts.
    pub indicators: Vec<Indicator>,
    /// The attempts, newest first.
    #[serde(skip)]
    pub attempts: Vec<AttemptRow>,
}

/// The scores of one finished attempt on the way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CurvePoint {
    /// The attempt's id.
    pub attempt: String,
    /// When it began.
    pub began: When,
    /// The overall score.
    pub overall: Option<Figure>,
    /// The dimensions.
    pub scores: Figures,
}

/// A skill that was practised.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SkillReport {
    /// Which.
    pub skill: Word,
    /// Mean overall score of its attempts.
    pub mean: Figure,
    /// Number of finished attempts.
    pub attempts: u32,
}
