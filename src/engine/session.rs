//! One play: what the trainee does, and when → events. Events are made first and folded after, so that
//! a session that goes on and one that is restored are the same.

use super::Cast;
use super::evaluate::{IMPATIENCE_MOOD, SILENCE_MOOD, assigned, moved};
use super::lead::{Leads, Near, To};
use super::outcome::outcome;
use super::state::{Misfit, State};
use super::turn::{TurnTexts, declared, offered, on_offer, pace};
use crate::model::event::{Event, Routed, Terms, What};
use crate::model::expr::{Assignment, NodeIx};
use crate::model::ids::{ArticleId, ReplyId};
use crate::model::program::Ending;
use crate::model::reason::Judgement;
use crate::model::time::{Millis, Moment};
use crate::scoring::Expectation;
use crate::scoring::chosen::{Chosen, Occasion};

/// After so many silences running nobody is at the desk: the play pauses.
const SILENCES_BEFORE_PAUSE: u8 = 3;
/// A typed answer longer than this, in bytes, is refused.
pub const REPLY_BYTES: usize = 20_000;

/// What the trainee does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Takes an authored choice.
    Choose(ReplyId),
    /// Writes an answer.
    Type(String),
    /// Lets time pass: silence falls and patience runs out when their time has come.
    Wait,
    /// Opens an article.
    OpenArticle(ArticleId),
    /// Leaves the desk.
    Pause,
    /// Comes back to it.
    Resume(Moment),
    /// Ends the attempt without finishing it.
    GiveUp,
    /// Asks the coach.
    Hint,
    /// Writes a private note.
    Note(String),
    /// Puts a prepared text into the draft.
    Prepare {
        /// The key of the text.
        name: String,
        /// Its words with this customer's data.
        text: String,
    },
    /// Takes more time for the answer that is due.
    MoreTime,
    /// Lays the draft aside.
    KeepDraft(String),
}

/// Why an input is refused; nothing has happened then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The conversation is over.
    #[error("the conversation is over")]
    Over,
    /// The desk is left.
    #[error("the conversation is paused")]
    Paused,
    /// There is no such choice here and now.
    #[error("there is no choice `{0}` here")]
    NoSuchChoice(ReplyId),
    /// There is no such article.
    #[error("there is no article `{0}`")]
    NoSuchArticle(ArticleId),
    /// The answer has no words.
    #[error("the answer is empty")]
    Empty,
    /// The answer is longer than [`REPLY_BYTES`].
    #[error("the answer is too long")]
    TooLong,
    /// It helps, and help is for practice.
    #[error("only in practice")]
    OnlyInPractice,
    /// There is no further hint, or no turn to take back.
    #[error("there is nothing more")]
    Nothing,
}

/// A choice as the trainee sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which.
    pub id: ReplyId,
    /// Its words.
    pub text: String,
}

/// One play.
#[derive(Clone)]
pub struct Session {
    pub(super) cast: Cast,
    pub(super) state: State,
}

impl Session {
    /// Begins an attempt; the events are its first ones.
    pub fn begin(cast: Cast, terms: Terms) -> (Session, Vec<Event>) {
        let start = cast.program.start;
        Session::begin_at(cast, terms, start)
    }

    /// Begins at any node, as if nothing had happened before: for trying out. Its record cannot be
    /// replayed and is not to be stored.
    pub fn begin_at(cast: Cast, terms: Terms, start: NodeIx) -> (Session, Vec<Event>) {
        let started = Event {
            seq: 0,
            at: Millis(0),
            what: What::AttemptStarted(Box::new(terms.clone())),
        };
        let state = State::new(&cast.program, terms);
        let mut session = Session { cast, state };
        let mood = session.cast.program.customer.mood;
        let mut made = Made {
            session: &mut session,
            at: Millis(0),
            events: vec![started],
        };
        made.push(What::MoodChanged { from: 0, to: mood });
        made.enter(start);
        let events = made.events;
        (session, events)
    }

    /// Goes on with a recorded attempt.
    pub fn restore(cast: Cast, events: &[Event]) -> Result<Session, Misfit> {
        let state = State::fold(&cast.program, events)?;
        Ok(Session { cast, state })
    }

    /// Does one thing at a time of active play. The events have happened when this returns, and are to
    /// be stored together.
    pub fn apply(&mut self, input: Input, at: Millis) -> Result<Vec<Event>, Refusal> {
        if self.state.outcome.is_some() {
            return Err(Refusal::Over);
        }
        if self.state.paused && !matches!(input, Input::Resume(_) | Input::GiveUp) {
            return Err(Refusal::Paused);
        }
        let at = at.max(self.state.at);
        match input {
            Input::Choose(id) => self.choose(&id, at),
            Input::Type(text) => self.typed(text, at),
            Input::Wait => Ok(self.wait(at)),
            Input::OpenArticle(article) => {
                if !self.cast.program.knowledge.iter().any(|a| a.id == article) {
                    return Err(Refusal::NoSuchArticle(article));
                }
                Ok(self.one(at, What::ArticleOpened { article }))
            }
            Input::Pause => Ok(self.one(at, What::Paused)),
            Input::Resume(_) if !self.state.paused => Ok(Vec::new()),
            Input::Resume(on) => Ok(self.one(at, What::Resumed { on })),
            Input::GiveUp => {
                let node = self.state.node;
                let over = outcome(&self.cast.program, &self.state, Ending::Abandoned, node);
                Ok(self.one(at, What::AttemptEnded(Box::new(over))))
            }
            Input::Hint => self.hint(at),
            Input::Note(text) => self.note(text, at),
            Input::Prepare { name, text } => {
                Ok(self.one(at, What::PreparedInserted { name, text }))
            }
            Input::MoreTime => self.more_time(at),
            Input::KeepDraft(text) => Ok(self.one(at, What::DraftKept { text })),
        }
    }

    /// Where the play stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The criteria of the answer that is due, worded, and the customer's names.
    pub fn asked(&self) -> (Vec<Expectation>, Vec<String>) {
        let texts = TurnTexts::new(&self.cast, &self.state);
        (texts.expects, texts.names)
    }

    /// What it is played with.
    pub fn cast(&self) -> &Cast {
        &self.cast
    }

    /// The choices on offer, in the order that the seed gives them.
    pub fn choices(&self) -> Vec<Choice> {
        let offered = offered(&self.cast, &self.state);
        let values = self
            .cast
            .texts
            .values(&self.state.drawn, &self.state.variables);
        let node = self.state.node.0;
        let visit = self.state.visits[node as usize];
        super::draw::order(self.state.terms.seed, node, visit, offered.len())
            .into_iter()
            .map(|place| Choice {
                id: offered[place].id.clone(),
                text: self.cast.texts.render(offered[place].text, &values),
            })
            .collect()
    }

    /// The choice that these words would be taken for if no route held, and why.
    pub fn nearest(&self, text: &str) -> Option<Near> {
        let texts = TurnTexts::new(&self.cast, &self.state);
        super::lead::nearest(&self.cast, &self.state, &texts, text)
    }

    /// When, in active play time, something happens if no answer comes; `None`: never.
    pub fn deadline(&self) -> Option<Millis> {
        let silence = self.silence_due();
        let patience = self.patience_due();
        [silence, patience].into_iter().flatten().min()
    }

    fn silence_due(&self) -> Option<Millis> {
        let silence = self.cast.program.node(self.state.node).silence?;
        self.desk_time(u64::from(silence.after) * 1000)
    }

    fn patience_due(&self) -> Option<Millis> {
        if self.state.impatient {
            return None;
        }
        let patience = u64::from(self.cast.program.customer.patience?) * 1000;
        let left = patience.saturating_sub(self.state.overdue_ms);
        let target = u64::from(self.state.target(&self.cast.program)) * 1000;
        // one beyond what is borne
        self.desk_time(target + left + 1)
    }

    /// The moment at which the customer has waited for a span of story time, after the time for reading
    /// and with the learner's allowance.
    fn desk_time(&self, story_ms: u64) -> Option<Millis> {
        let factor = self.state.terms.allowance.factor()?;
        let rate = u64::from(self.cast.program.channel.clock_rate());
        let reading = crate::scoring::reading_ms(&self.state.line);
        let wait = (story_ms * factor).div_ceil(rate) + reading;
        Some(Millis(self.state.waiting_since.0 + wait))
    }

    pub(super) fn one(&mut self, at: Millis, what: What) -> Vec<Event> {
        let mut made = Made {
            session: self,
            at,
            events: Vec::new(),
        };
        made.push(what);
        made.events
    }

    fn choose(&mut self, id: &ReplyId, at: Millis) -> Result<Vec<Event>, Refusal> {
        let cast = self.cast.clone();
        let node = cast.program.node(self.state.node);
        let place = node.replies.iter().position(|r| r.id == *id);
        let place =
            place.filter(|place| on_offer(&node.replies[*place], &self.state, &cast.program));
        let Some(place) = place else {
            return Err(Refusal::NoSuchChoice(id.clone()));
        };
        let reply = &node.replies[place];
        let took = at.since(self.state.waiting_since);
        let occasion = Occasion {
            texts: cast.texts.id(),
            node: self.state.node.0,
            choice: place as u32,
            drawn: &self.state.drawn,
            variables: &self.state.variables,
            line: &self.state.line,
        };
        let chosen = cast.scorer.chosen(&occasion, || {
            let texts = TurnTexts::new(&cast, &self.state);
            let text = cast.texts.render(reply.text, &texts.values);
            // how long it took makes no difference here
            let turn = texts.turn(&cast, &self.state, Millis(0));
            let declared = declared(&cast, reply);
            let judgement = cast.scorer.judge_chosen_apart(&turn, &text, &declared);
            Chosen { text, judgement }
        });
        let pace = pace(&cast, &self.state, took);
        let (lang, line) = (cast.texts.lang(), &self.state.line);
        let judgement = cast.scorer.in_time(&chosen.judgement, lang, line, &pace);
        let text = chosen.text.clone();
        let mood = reply
            .mood
            .unwrap_or_else(|| crate::scoring::mood_change(&judgement.score));
        let given = Given {
            choice: Some(id.clone()),
            text,
            took,
        };
        let leads = Leads {
            route: Routed::Choice,
            to: To::Node(reply.then),
            set: &reply.set,
            mood,
        };
        Ok(self.answered(at, given, judgement, leads))
    }

    fn typed(&mut self, text: String, at: Millis) -> Result<Vec<Event>, Refusal> {
        if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
            return Err(Refusal::Empty);
        }
        if text.len() > REPLY_BYTES {
            return Err(Refusal::TooLong);
        }
        let cast = self.cast.clone();
        let texts = TurnTexts::new(&cast, &self.state);
        let took = at.since(self.state.waiting_since);
        let state = self.state.clone();
        let turn = texts.turn(&cast, &state, took);
        let mut judgement = cast.scorer.judge_typed(&turn, &text);
        crate::scoring::prepared::weigh(&mut judgement, &text, &state.prepared);
        let leads = super::lead::lead(&cast, &state, &texts, (&judgement, &text));
        let given = Given {
            choice: None,
            text,
            took,
        };
        Ok(self.answered(at, given, judgement, leads))
    }

    fn answered(
        &mut self,
        at: Millis,
        given: Given,
        judgement: Judgement,
        leads: Leads<'_>,
    ) -> Vec<Event> {
        let node = self.cast.program.node(self.state.node).id.clone();
        let mut made = Made {
            session: self,
            at,
            events: Vec::new(),
        };
        made.push(What::ReplyGiven {
            node,
            choice: given.choice,
            text: given.text,
            took: given.took,
        });
        made.push(What::ReplyScored {
            score: judgement.score,
            reasons: judgement.reasons,
            verdicts: judgement.verdicts,
            route: leads.route,
        });
        made.change_mood(leads.mood);
        made.assign(leads.set);
        let lost = made.lose_patience_if_due();
        match (lost, leads.to) {
            (Some(leaves), _) => made.enter(leaves),
            (None, To::Node(then)) => made.enter(then),
            (None, To::AsksAgain) => made.ask_again(),
        }
        made.events
    }

    /// Lets time pass up to `at`.
    fn wait(&mut self, at: Millis) -> Vec<Event> {
        if let Some(due) = self.patience_due()
            && at >= due
            && self.silence_due().is_none_or(|silence| due <= silence)
        {
            let mut made = Made {
                session: self,
                at: due,
                events: Vec::new(),
            };
            if let Some(leaves) = made.lose_patience() {
                made.enter(leaves);
            }
            return made.events;
        }
        let Some(due) = self.silence_due().filter(|due| at >= *due) else {
            return Vec::new();
        };
        let Some(silence) = self.cast.program.node(self.state.node).silence else {
            return Vec::new();
        };
        let cast = self.cast.clone();
        let texts = TurnTexts::new(&cast, &self.state);
        let waited = due.since(self.state.waiting_since);
        let judgement = cast.scorer.silence(&texts.turn(&cast, &self.state, waited));
        let node = cast.program.node(self.state.node).id.clone();
        let mut made = Made {
            session: self,
            at: due,
            events: Vec::new(),
        };
        made.push(What::SilenceFell {
            node,
            waited,
            score: judgement.score,
            reasons: judgement.reasons,
        });
        made.change_mood(SILENCE_MOOD);
        let lost = made.lose_patience_if_due();
        made.enter(lost.unwrap_or(silence.then));
        if made.session.state.silences >= SILENCES_BEFORE_PAUSE
            && made.session.state.outcome.is_none()
        {
            made.push(What::Paused);
        }
        made.events
    }
}

/// What the trainee answered.
struct Given {
    choice: Option<ReplyId>,
    text: String,
    took: Millis,
}

/// Events being made: each is folded at once.
pub(super) struct Made<'a> {
    pub(super) session: &'a mut Session,
    pub(super) at: Millis,
    pub(super) events: Vec<Event>,
}

impl Made<'_> {
    pub(super) fn push(&mut self, what: What) {
        let seq = self.session.state.next_seq;
        let event = Event {
            seq,
            at: self.at,
            what,
        };
        let Session { cast, state } = &mut *self.session;
        // events made here name things of this program, so they always fit it
        let fits = state.take(&cast.program, &event);
        debug_assert!(fits.is_ok(), "{fits:?}");
        self.events.push(event);
    }

    fn change_mood(&mut self, by: i32) {
        let from = self.session.state.mood;
        let to = moved(from, by);
        if to != from {
            self.push(What::MoodChanged { from, to });
        }
    }

    /// Sets variables; all are read before any is set.
    fn assign(&mut self, set: &[Assignment]) {
        let program = self.session.cast.program.clone();
        for (variable, value) in assigned(set, &self.session.state, &program) {
            let name = program.variables[variable.0 as usize].name.clone();
            self.push(What::VariableSet { name, value });
        }
    }

    /// Where an overdue answer leads when it has used up the customer's patience.
    fn lose_patience_if_due(&mut self) -> Option<NodeIx> {
        let patience = u64::from(self.session.cast.program.customer.patience?) * 1000;
        if self.session.state.impatient || self.session.state.overdue_ms <= patience {
            return None;
        }
        self.lose_patience()
    }

    fn lose_patience(&mut self) -> Option<NodeIx> {
        let node = self
            .session
            .cast
            .program
            .node(self.session.state.node)
            .id
            .clone();
        self.push(What::PatienceLost { node });
        let leaves = self.session.cast.program.customer.leaves;
        if leaves.is_none() {
            self.change_mood(IMPATIENCE_MOOD);
        }
        leaves
    }

    /// Stays where it is; the customer says that this was no answer.
    fn ask_again(&mut self) {
        let Session { cast, state } = &*self.session;
        let node = cast.program.node(state.node).id.clone();
        let says = super::lead::asks_again(cast.texts.lang(), state);
        self.push(What::NodeEntered { node, says });
    }

    fn enter(&mut self, ix: NodeIx) {
        let program = self.session.cast.program.clone();
        let node = program.node(ix);
        self.assign(&node.set);
        self.change_mood(node.mood);
        let state = &self.session.state;
        let values = self
            .session
            .cast
            .texts
            .values(&state.drawn, &state.variables);
        let says = self.session.cast.texts.render(node.says, &values);
        self.push(What::NodeEntered {
            node: node.id.clone(),
            says,
        });
        if let Some(ending) = node.ends {
            let over = outcome(&program, &self.session.state, ending, ix);
            self.push(What::AttemptEnded(Box::new(over)));
        }
    }
}
