//! A reply → points and reasons. Pure: the same input gives the same judgement on every machine;
//! no clock, no randomness, no network, no floating point on the way to a score.

use crate::model::ids::CriterionId;
use crate::model::lang::Lang;
use crate::model::program::CriterionKind;
use crate::model::time::Allowance;

/// A criterion with its texts in the language of the conversation and the attempt's own values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// Which.
    pub id: CriterionId,
    /// What it asks of the reply.
    pub kind: CriterionKind,
    /// The sentence.
    pub fact: String,
    /// Cues.
    pub cues: Vec<String>,
    /// How much it counts, 1–9.
    pub weight: u32,
}

/// The moment in which a reply is given: everything that judging it may look at.
#[derive(Clone, Debug)]
pub struct Turn<'a> {
    /// Language of the conversation.
    pub lang: Lang,
    /// The customer's words that the reply answers.
    pub customer: &'a str,
    /// The customer's name in all its forms (nominative, vocative).
    pub names: &'a [String],
    /// The criteria of this node.
    pub expects: &'a [Expectation],
    /// Whether plain wording counts: the customer has little of the language.
    pub plain: bool,
    /// Cues that have counted earlier in the attempt, as `category:cue`; they count only once.
    pub spent: &'a [String],
    /// How long it took.
    pub pace: Pace,
}

/// How long an answer took, against what it may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Milliseconds at the desk's clock since the customer's line was shown.
    pub took_ms: u64,
    /// Seconds of story time in one second at the desk.
    pub clock_rate: u32,
    /// Target in milliseconds of story time.
    pub target_ms: u64,
    /// The learner's allowance; `Off`: speed is not measured.
    pub allowance: Allowance,
}

/// What the author of a choice declared of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// −3 … 3.
    pub empathy: i8,
    /// −3 … 3; `None`: the weighted share of criteria met.
    pub accuracy: Option<i8>,
    /// Criteria that it meets.
    pub meets: Vec<CriterionId>,
    /// `Never` criteria that it breaks.
    pub breaks: Vec<CriterionId>,
}

/// An authored choice that a typed reply may be nearest to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its words.
    pub text: String,
    /// Criteria that it meets.
    pub meets: Vec<CriterionId>,
    /// −3 … 3.
    pub empathy: i8,
}

/// How near a typed reply is to an authored one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearness {
    /// Place among the candidates.
    pub index: usize,
    /// In per cent.
    pub percent: u8,
    /// The content words that both have, as the trainee wrote them.
    pub shared: Vec<String>,
}
