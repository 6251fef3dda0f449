//! A scenario ready to play: names are places in tables, conditions are trees, texts are numbered.
//! The meaning of every field is in `docs/format.md`.

use super::expr::{Assignment, Condition, CriterionIx, NodeIx};
use super::ids::{ArticleId, CriterionId, NodeId, ReplyId, ScenarioId};
use super::lang::Lang;
use super::points::{PerDimension, Points};
use serde::{Deserialize, Serialize};

/// Place of a text in [`Program::texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextIx(pub u32);

/// A text of the scenario in its source language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The overlay's message, e.g. `node-opening`.
    pub message: String,
    /// The overlay's attribute, e.g. `reply-own`; `None` for the message's value.
    pub attribute: Option<String>,
    /// The Fluent pattern in the source language.
    pub pattern: String,
}

/// A compiled scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The folder's name.
    pub id: ScenarioId,
    /// The language of the inline texts.
    pub source_language: Lang,
    /// All texts.
    pub texts: Vec<Text>,
    /// What it is called.
    pub title: TextIx,
    /// What the trainee knows beforehand.
    pub brief: TextIx,
    /// What sort of case it is.
    pub kind: Kind,
    /// Ids of the skills that it trains.
    pub trains: Vec<Skill>,
    /// Where the conversation happens.
    pub channel: Channel,
    /// For whom it is.
    pub difficulty: Difficulty,
    /// What is drawn for each attempt, sorted by name.
    pub vary: Vec<Vary>,
    /// Who writes.
    pub customer: Customer,
    /// What the trainee may grant alone, sorted by id.
    pub limits: Vec<Limit>,
    /// The articles, in the author's order.
    pub knowledge: Vec<Article>,
    /// Response targets in seconds of story time.
    pub targets: Targets,
    /// How scores become a verdict.
    pub rubric: Rubric,
    /// Variables with their first values, sorted by name.
    pub variables: Vec<Variable>,
    /// All criteria, in the order of the file.
    pub criteria: Vec<Criterion>,
    /// Where the conversation begins.
    pub start: NodeIx,
    /// All nodes, in the order of the file.
    pub nodes: Vec<Node>,
    /// The places of nodes and criteria, sorted by name.
    pub names: Names,
    /// What must hold whenever the customer has spoken; play does not look at it, simulation does.
    pub always: Vec<Condition>,
}

/// Places sorted by the names of what is there, so that a name is found without looking at all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    nodes: Vec<NodeIx>,
    criteria: Vec<CriterionIx>,
}

impl Names {
    /// Of these nodes and criteria.
    pub fn new(nodes: &[Node], criteria: &[Criterion]) -> Names {
        let mut names = Names {
            nodes: (0..nodes.len() as u32).map(NodeIx).collect(),
            criteria: (0..criteria.len() as u32).map(CriterionIx).collect(),
        };
        names.nodes.sort_by_key(|ix| &nodes[ix.0 as usize].id);
        let by_id = |ix: &CriterionIx| &criteria[ix.0 as usize].id;
        names.criteria.sort_by_key(by_id);
        names
    }
}

impl Program {
    /// The node at a place; places come from the program itself.
    pub fn node(&self, ix: NodeIx) -> &Node {
        &self.nodes[ix.0 as usize]
    }

    /// The criterion at a place.
    pub fn criterion(&self, ix: CriterionIx) -> &Criterion {
        &self.criteria[ix.0 as usize]
    }

    /// The place of a node by name.
    pub fn find_node(&self, id: &NodeId) -> Option<NodeIx> {
        let sorted = &self.names.nodes;
        let place = sorted.binary_search_by(|ix| self.node(*ix).id.cmp(id));
        Some(sorted[place.ok()?])
    }

    /// The place of a criterion by name.
    pub fn find_criterion(&self, id: &CriterionId) -> Option<CriterionIx> {
        let sorted = &self.names.criteria;
        let place = sorted.binary_search_by(|ix| self.criterion(*ix).id.cmp(id));
        Some(sorted[place.ok()?])
    }

    /// The text at a place.
    pub fn text(&self, ix: TextIx) -> &Text {
        &self.texts[ix.0 as usize]
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $key)] $variant),+ }

        impl $name {
            /// All of them, in the order in which people see them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word in keys of texts and in exports.
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            /// The one with this key.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|x| x.key() == key)
            }
        }
    };
}

words!(
    /// What sort of case a scenario is.
    Kind {
        /// Somebody is angry.
        AngryCustomer = "angry-customer",
        /// Somebody wants their money back.
        RefundRequest = "refund-request",
        /// Somebody has little of the language.
        LanguageBarrier = "language-barrier",
        /// Anything else.
        Other = "other",
    }
);
words!(
    /// Where a conversation happens.
    Channel {
        /// Live chat.
        Chat = "chat",
        /// E-mail.
        Email = "email",
        /// Telephone.
        Phone = "phone",
        /// A public post.
        Social = "social",
    }
);
words!(
    /// For whom a scenario is.
    Difficulty {
        /// First week.
        Foundation = "foundation",
        /// After the first ones.
        Practised = "practised",
        /// For the experienced.
        Expert = "expert",
    }
);
words!(
    /// How well the customer commands the language of the conversation.
    Fluency {
        /// Mother tongue.
        Native = "native",
        /// Without effort.
        Fluent = "fluent",
        /// With effort and mistakes.
        Halting = "halting",
        /// A few words.
        Beginner = "beginner",
    }
);
words!(
    /// How a conversation ends.
    Ending {
        /// The customer has what they came for, or the best that there is.
        Resolved = "resolved",
        /// Handed on to somebody else.
        Escalated = "escalated",
        /// The customer goes, unhappy.
        Lost = "lost",
        /// The customer gave up waiting, or the trainee left.
        Abandoned = "abandoned",
    }
);
words!(
    /// What is trained, see `docs/skills.md`.
    Skill {
        /// Listening, clear words, empathy.
        Communication = "communication",
        /// This customer, not any customer.
        Personalisation = "personalisation",
        /// Answers in time.
        Speed = "speed",
        /// Right facts.
        Knowledge = "knowledge",
        /// Using what the desk offers.
        Tools = "tools",
        /// Knowing how one does.
        Metrics = "metrics",
        /// Deciding within one's limits.
        Empowerment = "empowerment",
        /// Taking the customer's feedback on.
        Feedback = "feedback",
        /// The right manner for each channel; hand-overs.
        Channels = "channels",
        /// Boundaries and recovery.
        Wellbeing = "wellbeing",
        /// Little effort for the customer.
        Effort = "effort",
        /// Doing what was promised.
        FollowUp = "follow-up",
        /// Tone.
        Professionalism = "professionalism",
        /// Across languages and cultures.
        Language = "language",
        /// Difficult returns.
        Returns = "returns",
        /// Everybody at once.
        Crisis = "crisis",
        /// Help before being asked.
        Proactivity = "proactivity",
        /// A person, not a machine.
        HumanTouch = "human-touch",
    }
);

impl Channel {
    /// Seconds of story time that pass in one second at the desk.
    pub fn clock_rate(self) -> u32 {
        match self {
            Channel::Chat | Channel::Phone => 1,
            Channel::Social => 60,
            Channel::Email => 240,
        }
    }

    /// The targets where a scenario states none.
    pub fn default_targets(self) -> Targets {
        let (first_reply, reply) = match self {
            Channel::Chat => (45, 90),
            Channel::Phone => (20, 10),
            Channel::Social => (3600, 3600),
            Channel::Email => (14_400, 14_400),
        };
        Targets { first_reply, reply }
    }
}

/// Something that is drawn for each attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vary {
    /// The name in patterns and conditions.
    pub name: String,
    /// What it may be.
    pub domain: Domain,
}

/// What a drawn value may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Domain {
    /// One of these.
    OneOf(Vec<Item>),
    /// A pattern in which every `#` is a digit; the first is not 0.
    Digits(String),
    /// Whole units of a currency, from `min` to `max` in steps of `step`.
    Money {
        /// Least amount.
        min: i64,
        /// Greatest amount.
        max: i64,
        /// Step, at least 1.
        step: i64,
        /// ISO 4217 code.
        currency: String,
    },
    /// A whole number, both ends included.
    Int {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
}

/// One of several things that may be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id, for conditions and overlays.
    pub id: String,
    /// Its words in the source language.
    pub text: TextIx,
    /// Its forms in the source language: name, words.
    pub forms: Vec<(String, TextIx)>,
}

/// Who writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Their name.
    pub name: TextIx,
    /// Mother tongue, BCP 47.
    pub language: String,
    /// Command of the language of the conversation.
    pub fluency: Fluency,
    /// Mood at the start, −100 … 100.
    pub mood: i32,
    /// Seconds of story time beyond the targets that they bear in all; `None`: any.
    pub patience: Option<u32>,
    /// Where the conversation goes when patience has run out.
    pub leaves: Option<NodeIx>,
    /// Rows of the customer panel.
    pub profile: Vec<ProfileRow>,
    /// What happened before.
    pub history: Vec<HistoryEntry>,
}

/// A row of the customer panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileRow {
    /// Its id.
    pub id: String,
    /// What it is.
    pub label: TextIx,
    /// What it says.
    pub value: TextIx,
}

/// Something that happened before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its id.
    pub id: String,
    /// What happened.
    pub text: TextIx,
}

/// What the trainee may grant alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What for.
    pub id: String,
    /// Whole units of the scenario's currency.
    pub amount: i64,
}

/// An article of the knowledge base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Heading.
    pub title: TextIx,
    /// Markdown.
    pub body: TextIx,
}

/// Response targets, in seconds of story time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Targets {
    /// For the first answer.
    pub first_reply: u32,
    /// For every further one.
    pub reply: u32,
}

/// How scores become a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rubric {
    /// Weights of the dimensions in the overall score; they add up to 100.
    pub weights: PerDimension<u32>,
    /// Overall score from which an attempt is passed.
    pub pass: Points,
    /// Floors of single dimensions.
    pub minimum: PerDimension<Option<Points>>,
}

/// A variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its first value.
    pub initial: i64,
}

/// What a criterion asks of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CriterionKind {
    /// That it asks this.
    Ask,
    /// That it offers or promises this.
    Offer,
    /// That it says this.
    State,
    /// That it does not say or promise this.
    Never,
}

/// One plain sentence that a reply should, or must not, say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// What it asks.
    pub kind: CriterionKind,
    /// The sentence.
    pub fact: TextIx,
    /// Phrases that show that it is met, one a line; may be absent.
    pub cues: Option<TextIx>,
    /// How much it counts, 1–9.
    pub weight: u32,
    /// Whether failing it fails the attempt.
    pub critical: bool,
}

/// One thing that the customer says, and the ways on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its id.
    pub id: NodeId,
    /// The customer's words.
    pub says: TextIx,
    /// Criteria of the answer.
    pub expects: Vec<CriterionIx>,
    /// Authored choices.
    pub replies: Vec<Reply>,
    /// Where typed replies lead.
    pub routes: Vec<Route>,
    /// Where a typed reply leads that fits nothing.
    pub otherwise: Option<NodeIx>,
    /// What happens when no answer comes.
    pub silence: Option<Silence>,
    /// Variables set on entering.
    pub set: Vec<Assignment>,
    /// Change of mood on entering.
    pub mood: i32,
    /// How much the answers to this node count in each dimension.
    pub weight: PerDimension<u32>,
    /// An example of a strong answer.
    pub strong: Option<TextIx>,
    /// How the conversation ends here.
    pub ends: Option<Ending>,
    /// How good an ending it is, 0 … 4.
    pub stars: Option<u8>,
}

/// An authored choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Its id within the node.
    pub id: ReplyId,
    /// Its words.
    pub text: TextIx,
    /// Criteria that it meets.
    pub meets: Vec<CriterionIx>,
    /// `Never` criteria that it breaks.
    pub breaks: Vec<CriterionIx>,
    /// −3 … 3.
    pub empathy: i8,
    /// −3 … 3; `None`: by the criteria.
    pub accuracy: Option<i8>,
    /// Change of mood; `None`: by the formula.
    pub mood: Option<i32>,
    /// Where it leads.
    pub then: NodeIx,
    /// Variables that it sets.
    pub set: Vec<Assignment>,
    /// When it is offered.
    pub when: Option<Condition>,
    /// What a coach says of it.
    pub coach: Option<TextIx>,
}

/// Where a typed reply leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// When it holds.
    pub when: Condition,
    /// Where it leads.
    pub then: NodeIx,
    /// Variables that it sets.
    pub set: Vec<Assignment>,
}

/// What happens when no answer comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// Seconds of story time.
    pub after: u32,
    /// Where it leads.
    pub then: NodeIx,
}
