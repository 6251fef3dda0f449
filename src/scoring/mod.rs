//! A reply → points and reasons. Pure: the same input gives the same judgement on every machine;
//! no clock, no randomness, no network, no floating point of its own on the way to a score.
//!
//! Reading order: the contracts here, then [`scorer`] (the entry), [`pack`] and [`language`], [`text`]
//! (reading), [`memo`], [`authored`] and [`chosen`]; [`lexicon`], [`cue`], [`pack_cues`]; accuracy in [`meta`], [`evidence`], [`retract`], [`criterion`],
//! [`accuracy`], [`features`], [`fitted`], [`graded`], [`attributable`]; empathy in [`signs`], [`wording`], [`stock`], [`weights`],
//! [`empathy`], [`signals`]; tone in [`person`], [`marks`], [`style`], [`grams`], [`tone`], [`tone_evidence`]; [`politeness`];
//! [`plain`]; [`prepared`]; [`speed`]; [`nearest`]; [`names`]; [`identify`]; [`organisation`] (what an organisation
//! settles for itself); [`examine`] (all of it at once).

pub mod accuracy;
pub mod attributable;
pub mod authored;
pub mod chosen;
pub mod criterion;
pub mod cue;
pub mod empathy;
pub mod evidence;
pub mod examine;
pub mod features;
pub mod fitted;
pub mod graded;
pub mod grams;
pub mod identify;
pub mod language;
pub mod lexicon;
pub mod linear;
pub mod marks;
pub mod memo;
pub mod meta;
pub mod names;
pub mod nearest;
pub mod organisation;
pub mod pack;
pub mod pack_cues;
pub mod person;
pub mod plain;
pub mod politeness;
pub mod prepared;
pub mod retract;
pub mod scorer;
pub mod shares;
pub mod signals;
pub mod signs;
pub mod speed;
pub mod stock;
pub mod style;
pub mod text;
pub mod tone;
pub mod tone_evidence;
pub mod trees;
pub mod weights;
pub mod wording;

pub use empathy::spent_key;
pub use organisation::Organisation;
pub use pack::PackError;
pub use scorer::{Options, Scorer};
pub use signals::Signals;
pub use speed::reading_ms;

use crate::model::ids::CriterionId;
use crate::model::lang::Lang;
use crate::model::points::{Points, Score};
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

/// How many words a text has, as people count them.
pub fn words(text: &str) -> usize {
    use unicode_segmentation::UnicodeSegmentation;
    text.unicode_words().count()
}

/// The change of the customer's mood that a turn's score brings where the author wrote none, −25 … 25:
/// `(3·(empathy − 50) + 2·(accuracy − 50)) / 10`, without the fraction; what was not measured counts as 50.
pub fn mood_change(score: &Score) -> i32 {
    let above = |points: Option<Points>| points.map_or(0, |p| p.0 - 5_000);
    ((3 * above(score.empathy) + 2 * above(score.accuracy)) / 1_000).clamp(-25, 25)
}

#[cfg(test)]
mod tests {
    use super::{mood_change, words};
    use crate::model::points::{PerDimension, Points};

    #[test]
    fn mood_follows_the_documented_formula() {
        let score = |e: Option<i32>, a: Option<i32>| PerDimension {
            empathy: e.map(Points::whole),
            accuracy: a.map(Points::whole),
            speed: None,
        };
        assert_eq!(mood_change(&score(Some(90), Some(100))), 22);
        assert_eq!(mood_change(&score(Some(100), Some(100))), 25);
        assert_eq!(mood_change(&score(Some(0), Some(0))), -25);
        assert_eq!(mood_change(&score(Some(50), None)), 0);
        assert_eq!(mood_change(&score(Some(51), Some(50))), 0);
    }

    #[test]
    fn words_are_counted_in_any_script() {
        assert_eq!(words("Λυπάμαι, που  χάλασε — 2 φορές!"), 5);
        assert_eq!(words("\u{200b} 🙂"), 0);
    }
}
