//! Why a reply got its points: each reason names a rule, and the place in the trainee's own words.

use super::ids::CriterionId;
use super::points::{Dimension, Points, Score};
use super::program::CriterionKind;
use serde::{Deserialize, Serialize};

/// Bytes `start..end` of the reply, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// From byte offsets.
    pub fn new(start: usize, end: usize) -> Self {
        Span {
            start: start as u32,
            end: end as u32,
        }
    }

    /// The words it marks; empty where it does not fit the text.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or("")
    }
}

/// Some points and where they come from. The points of all reasons of one dimension of one reply add
/// up to its score in that dimension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What it counts for.
    pub dimension: Dimension,
    /// How much, in hundredths; may be negative or nought.
    pub points: Points,
    /// Why.
    pub rule: Rule,
    /// The words that show it; absent where the reason is that something is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
}

/// The kinds of reasons. Worded for people by `text::reasons`, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case")]
pub enum Rule {
    /// Where every reply begins.
    Baseline,
    /// The author of the scenario gave this choice a value from −3 to 3.
    Authored {
        /// The value.
        value: i8,
    },
    /// Something in the wording speaks for or against it.
    Wording {
        /// What.
        category: Category,
        /// The cue of the pack that was found; empty where the category is computed.
        cue: String,
    },
    /// The same phrase had counted earlier in the attempt, so it counts for nothing now.
    Repeated {
        /// What.
        category: Category,
    },
    /// A sentence that could be said to anybody, beside another such: only one of them counts.
    Stock {
        /// What.
        category: Category,
    },
    /// These words make the reply sound warmer or colder.
    Tone,
    /// How the reply is written makes it warmer or colder.
    Manner {
        /// In which respect.
        of: Manner,
    },
    /// A criterion is met.
    Met {
        /// Which.
        criterion: CriterionId,
        /// Of what kind.
        kind: CriterionKind,
        /// How sure the judgement is, in per cent.
        confidence: u8,
    },
    /// A criterion is not met.
    Missed {
        /// Which.
        criterion: CriterionId,
        /// Of what kind.
        kind: CriterionKind,
        /// What stood in the way, where something did.
        because: Option<Obstacle>,
    },
    /// Something was said that must never be said.
    Broken {
        /// Which.
        criterion: CriterionId,
    },
    /// The answer came in time.
    InTime {
        /// Milliseconds that it took, after the allowance for reading, in story time.
        took_ms: u64,
        /// The target in milliseconds, with the learner's allowance.
        target_ms: u64,
    },
    /// The answer came late.
    Late {
        /// Milliseconds that it took, after the allowance for reading, in story time.
        took_ms: u64,
        /// The target in milliseconds, with the learner's allowance.
        target_ms: u64,
    },
    /// No answer came and the customer went on.
    Silent,
    /// The organisation's own people rate such replies higher or lower.
    Organisation,
    /// Reasons for more or less than the scale has are cut off at its end.
    Cap,
    /// A prepared text was sent as it was.
    Prepared {
        /// How much of it, in per cent.
        share: u8,
    },
}

/// What the manner of a reply may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// Whether it takes up what the customer said.
    Listening,
    /// Whether somebody acts in it, or nobody.
    Person,
    /// Whether it asks about the person, or for the file.
    Asking,
    /// Whether it runs like speech, or like a form.
    Plain,
    /// Whether it denies and takes back.
    Turning,
}

impl Manner {
    /// All of them.
    pub const ALL: [Manner; 5] = [
        Manner::Listening,
        Manner::Person,
        Manner::Asking,
        Manner::Plain,
        Manner::Turning,
    ];

    /// The word in keys of texts.
    pub fn key(self) -> &'static str {
        match self {
            Manner::Listening => "listening",
            Manner::Person => "person",
            Manner::Asking => "asking",
            Manner::Plain => "plain",
            Manner::Turning => "turning",
        }
    }
}

/// Why a criterion whose topic was touched is not met all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obstacle {
    /// It is said of it that it is not so.
    Negated,
    /// It is asked, not said.
    Asked,
    /// It is said under a condition.
    Conditional,
    /// Another number, amount or date stands there.
    WrongValue,
    /// Only part of it is there.
    Partial,
}

/// What wording may show. The weights belong to the categories and are the same in all languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Names the customer's feeling or says that it is understandable.
    Acknowledge,
    /// Takes up the customer's own words.
    Mirror,
    /// Says sorry.
    Apologise,
    /// Takes responsibility: “this is our mistake”, “I will see to it”.
    Own,
    /// Offers something concrete.
    Offer,
    /// Asks about the person or what they need.
    CaringQuestion,
    /// Thanks.
    Thank,
    /// Uses the customer's name.
    UseName,
    /// Makes sure that one was understood.
    CheckUnderstanding,
    /// Sets a boundary kindly.
    Boundary,
    /// Puts the blame on the customer.
    Blame,
    /// Waves it away: “calm down”, “it is only a kettle”.
    Dismiss,
    /// Takes sympathy back with “but”.
    ButAfterSympathy,
    /// Orders the customer about.
    Command,
    /// Sarcasm.
    Sarcasm,
    /// Capitals or rows of exclamation marks.
    Shouting,
    /// A phrase that anybody could say to anybody.
    Boilerplate,
    /// Hides behind rules: “that is our policy”.
    Policy,
    /// Sympathy denied: “I don't see why you are upset”.
    NegatedEmpathy,
    /// An idiom where plain words are needed.
    Idiom,
    /// Long sentences or several questions at once where plain words are needed.
    HardWording,
    /// Another language than the conversation's.
    WrongLanguage,
    /// Insults or swearing.
    Rude,
}

impl Category {
    /// All of them.
    pub const ALL: [Category; 23] = [
        Category::Acknowledge,
        Category::Mirror,
        Category::Apologise,
        Category::Own,
        Category::Offer,
        Category::CaringQuestion,
        Category::Thank,
        Category::UseName,
        Category::CheckUnderstanding,
        Category::Boundary,
        Category::Blame,
        Category::Dismiss,
        Category::ButAfterSympathy,
        Category::Command,
        Category::Sarcasm,
        Category::Shouting,
        Category::Boilerplate,
        Category::Policy,
        Category::NegatedEmpathy,
        Category::Idiom,
        Category::HardWording,
        Category::WrongLanguage,
        Category::Rude,
    ];

    /// The word in packs and in keys of texts.
    pub fn key(self) -> &'static str {
        match self {
            Category::Acknowledge => "acknowledge",
            Category::Mirror => "mirror",
            Category::Apologise => "apologise",
            Category::Own => "own",
            Category::Offer => "offer",
            Category::CaringQuestion => "caring-question",
            Category::Thank => "thank",
            Category::UseName => "use-name",
            Category::CheckUnderstanding => "check-understanding",
            Category::Boundary => "boundary",
            Category::Blame => "blame",
            Category::Dismiss => "dismiss",
            Category::ButAfterSympathy => "but-after-sympathy",
            Category::Command => "command",
            Category::Sarcasm => "sarcasm",
            Category::Shouting => "shouting",
            Category::Boilerplate => "boilerplate",
            Category::Policy => "policy",
            Category::NegatedEmpathy => "negated-empathy",
            Category::Idiom => "idiom",
            Category::HardWording => "hard-wording",
            Category::WrongLanguage => "wrong-language",
            Category::Rude => "rude",
        }
    }
}

/// How one criterion came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Whether it is met; for `Never`, whether it was kept to.
    pub met: bool,
    /// How sure the judgement is, in per cent; 100 for what an author declared.
    pub confidence: u8,
    /// The words that decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
}

/// What a scorer says of one reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// The scores.
    pub score: Score,
    /// Why; good ones first, the strongest missing thing last.
    pub reasons: Vec<Reason>,
    /// The criteria, in the order in which they were asked.
    pub verdicts: Vec<Verdict>,
}
