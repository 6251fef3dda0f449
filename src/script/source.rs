//! A scenario as it is written: typed, with places, and with gaps where something could not be read
//! (each gap is reported). Nothing here is resolved: ids are texts, conditions and patterns are unread.

pub use super::ron::tree::Spanned;
use crate::model::diagnostic::Place;
use crate::model::lang::Lang;
use crate::model::points::PerDimension;
use crate::model::program::{
    Channel, CriterionKind, Difficulty, Ending, Fluency, Kind, Skill, Targets,
};

/// A text with its place, quotation marks included.
pub type Text = Spanned<String>;
/// A whole number with its place.
pub type Number = Spanned<i64>;

/// The whole file.
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    /// The id, which the folder's name repeats.
    pub id: Option<Text>,
    /// What it is called.
    pub title: Option<Text>,
    /// What the trainee knows beforehand.
    pub brief: Option<Text>,
    /// What sort of case it is.
    pub kind: Option<Kind>,
    /// What it trains.
    pub trains: Vec<Skill>,
    /// Where the conversation happens.
    pub channel: Option<Channel>,
    /// For whom it is.
    pub difficulty: Option<Difficulty>,
    /// The language of its texts.
    pub source_language: Option<Lang>,
    /// What is drawn.
    pub vary: Vec<Vary>,
    /// Who writes.
    pub customer: Option<Customer>,
    /// What the trainee may grant alone.
    pub limits: Vec<(Text, Option<Number>)>,
    /// Articles.
    pub knowledge: Vec<Article>,
    /// Response targets.
    pub targets: Option<Targets>,
    /// How scores become a verdict.
    pub rubric: Option<Rubric>,
    /// Variables with their first values.
    pub variables: Vec<(Text, Option<Number>)>,
    /// The first node.
    pub start: Option<Text>,
    /// All nodes.
    pub nodes: Vec<Node>,
    /// Findings that the author has looked at and keeps.
    pub allow: Vec<Allow>,
    /// Conditions that must hold throughout.
    pub always: Vec<Text>,
}

/// A finding that is kept, with the reason.
#[derive(Clone, Debug)]
pub struct Allow {
    /// Its code.
    pub code: Text,
    /// Why it is kept.
    pub reason: Option<Text>,
}

/// Something that is drawn.
#[derive(Clone, Debug)]
pub struct Vary {
    /// Its name.
    pub name: Text,
    /// What it may be.
    pub domain: Option<Domain>,
}

/// What a drawn value may be.
#[derive(Clone, Debug)]
pub enum Domain {
    /// One of several.
    OneOf(Vec<Item>),
    /// A pattern of digits.
    Digits(String),
    /// An amount.
    Money {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
        /// Step.
        step: i64,
        /// ISO 4217 code.
        currency: Text,
    },
    /// A whole number.
    Int {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
}

/// One of the things that may be drawn.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its id.
    pub id: Text,
    /// Its words.
    pub text: Text,
    /// Its forms.
    pub forms: Vec<(Text, Text)>,
}

/// Who writes.
#[derive(Clone, Debug)]
pub struct Customer {
    /// Their name.
    pub name: Option<Text>,
    /// Mother tongue, BCP 47.
    pub language: Option<String>,
    /// Command of the conversation's language.
    pub fluency: Option<Fluency>,
    /// Mood at the start.
    pub mood: i32,
    /// Seconds that they wait in all.
    pub patience: Option<u32>,
    /// Where it goes when patience has run out.
    pub leaves: Option<Text>,
    /// The panel: id, label, value.
    pub profile: Vec<(Text, Option<Text>, Option<Text>)>,
    /// What happened before: id, text.
    pub history: Vec<(Text, Option<Text>)>,
}

/// An article.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its id.
    pub id: Text,
    /// Its heading.
    pub title: Option<Text>,
    /// Markdown.
    pub body: Option<Text>,
}

/// How scores become a verdict.
#[derive(Clone, Debug)]
pub struct Rubric {
    /// Weights of the dimensions.
    pub weights: PerDimension<u32>,
    /// Score from which it is passed.
    pub pass: i32,
    /// Where that is said.
    pub pass_place: Place,
    /// Floors.
    pub minimum: PerDimension<Option<i32>>,
}

/// A node.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its id.
    pub id: Text,
    /// Whether its value could be read at all; if not, the rest is empty and says nothing.
    pub readable: bool,
    /// The customer's words.
    pub says: Option<Text>,
    /// Criteria, and where the field stands if it does.
    pub expects: Vec<Criterion>,
    /// Choices.
    pub replies: Vec<Reply>,
    /// Where typed replies lead.
    pub routes: Vec<Route>,
    /// Where a typed reply leads that fits nothing.
    pub otherwise: Option<Text>,
    /// What happens when no answer comes.
    pub silence: Option<Silence>,
    /// Variables set on entering.
    pub set: Vec<Assignment>,
    /// Change of mood on entering.
    pub mood: i32,
    /// How much its answers count.
    pub weight: PerDimension<u32>,
    /// A strong answer.
    pub strong: Option<Text>,
    /// How it ends here.
    pub ends: Option<Ending>,
    /// How good an ending it is, and where that is said.
    pub stars: Option<Spanned<u8>>,
    /// The fields that are there, by name: what an ending must not have is told from these.
    pub present: Vec<(&'static str, Place)>,
}

/// A criterion.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// What it asks.
    pub kind: Option<CriterionKind>,
    /// Its id.
    pub id: Option<Text>,
    /// The sentence.
    pub fact: Option<Text>,
    /// Phrases that show it.
    pub cues: Vec<Text>,
    /// How much it counts.
    pub weight: u32,
    /// Whether failing it fails the attempt.
    pub critical: bool,
}

/// A choice.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Its id.
    pub id: Option<Text>,
    /// Its words.
    pub text: Option<Text>,
    /// Criteria that it meets.
    pub meets: Vec<Text>,
    /// `Never` criteria that it breaks.
    pub breaks: Vec<Text>,
    /// −3 … 3
    pub empathy: i8,
    /// −3 … 3
    pub accuracy: Option<i8>,
    /// Change of mood.
    pub mood: Option<i32>,
    /// Where it leads.
    pub then: Option<Text>,
    /// Variables that it sets.
    pub set: Vec<Assignment>,
    /// When it is offered.
    pub when: Option<Text>,
    /// What a coach says.
    pub coach: Option<Text>,
}

/// Where a typed reply leads.
#[derive(Clone, Debug)]
pub struct Route {
    /// When.
    pub when: Option<Text>,
    /// Where to.
    pub then: Option<Text>,
    /// Variables that it sets.
    pub set: Vec<Assignment>,
}

/// What happens when no answer comes.
#[derive(Clone, Debug)]
pub struct Silence {
    /// After how many seconds.
    pub after: u32,
    /// Where it leads.
    pub then: Option<Text>,
}

/// `variable: sum`
#[derive(Clone, Debug)]
pub struct Assignment {
    /// The variable.
    pub variable: Text,
    /// The sum.
    pub value: Sum,
}

/// What a variable is set to.
#[derive(Clone, Debug)]
pub enum Sum {
    /// A plain number.
    Number(i64),
    /// A sum to be read.
    Written(Text),
    /// Could not be read and is reported.
    Broken,
}
