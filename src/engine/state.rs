//! Where a play stands: a fold over its events, and nothing else.

use crate::model::draw::Drawn;
use crate::model::event::{Event, Outcome, Routed, Terms, What, branch};
use crate::model::expr::NodeIx;
use crate::model::points::Score;
use crate::model::program::{CriterionKind, Program};
use crate::model::reason::{Reason, Rule, Verdict};
use crate::model::time::Millis;

/// Where a play stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What the attempt is.
    pub terms: Terms,
    /// What it drew.
    pub drawn: Vec<Drawn>,
    /// Where the conversation is.
    pub node: NodeIx,
    /// The customer's last words.
    pub line: String,
    /// Since when the customer waits.
    pub waiting_since: Millis,
    /// The customer's mood.
    pub mood: i32,
    /// The variables.
    pub variables: Vec<i64>,
    /// Criteria met at any time.
    pub met: Vec<bool>,
    /// `Never` criteria broken at any time.
    pub broke: Vec<bool>,
    /// How often each node was entered.
    pub visits: Vec<u32>,
    /// The number of the answer that is being given, from 1.
    pub turn: u32,
    /// How many typed answers running fitted nothing.
    pub astray: u8,
    /// How many silences running.
    pub silences: u8,
    /// Milliseconds of story time, beyond the targets, that the customer has borne.
    pub overdue_ms: u64,
    /// Whether patience has run out.
    pub impatient: bool,
    /// Cues that have counted.
    pub spent: Vec<String>,
    /// The scores so far, with the node that each answered.
    pub scores: Vec<(NodeIx, Score)>,
    /// Hints given for the answer that is due.
    pub hints: u32,
    /// Prepared texts put into the draft of the answer that is due.
    pub prepared: Vec<String>,
    /// Whether the desk is left.
    pub paused: bool,
    /// How it came out.
    pub outcome: Option<Outcome>,
    /// The number of the next event.
    pub next_seq: u32,
    /// When the last event happened.
    pub at: Millis,
}

/// Events that do not fit the program or one another.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// The first event does not begin an attempt.
    #[error("the record does not begin with the start of an attempt")]
    NoStart,
    /// The attempt is of another scenario.
    #[error("the record is of another scenario")]
    OtherScenario,
    /// The scenario has no such node.
    #[error("event {seq} names `{name}`, which this version of the scenario does not have")]
    Unknown {
        /// Which event.
        seq: u32,
        /// What it names.
        name: String,
    },
    /// Numbers are missing or out of order.
    #[error("event {found} follows where event {expected} should")]
    Gap {
        /// What should come.
        expected: u32,
        /// What came.
        found: u32,
    },
}

impl State {
    /// Before anything is said.
    pub fn new(program: &Program, terms: Terms) -> State {
        State {
            drawn: super::draw::draw(program, terms.seed),
            terms,
            node: program.start,
            line: String::new(),
            waiting_since: Millis(0),
            mood: 0,
            variables: program.variables.iter().map(|v| v.initial).collect(),
            met: vec![false; program.criteria.len()],
            broke: vec![false; program.criteria.len()],
            visits: vec![0; program.nodes.len()],
            turn: 1,
            astray: 0,
            silences: 0,
            overdue_ms: 0,
            impatient: false,
            spent: Vec::new(),
            scores: Vec::new(),
            hints: 0,
            prepared: Vec::new(),
            paused: false,
            outcome: None,
            next_seq: 1,
            at: Millis(0),
        }
    }

    /// Folds a record from its beginning.
    pub fn fold(program: &Program, events: &[Event]) -> Result<State, Misfit> {
        let (first, rest) = events.split_first().ok_or(Misfit::NoStart)?;
        let What::AttemptStarted(terms) = &first.what else {
            return Err(Misfit::NoStart);
        };
        if terms.scenario != program.id {
            return Err(Misfit::OtherScenario);
        }
        let mut state = State::new(program, (**terms).clone());
        for (expected, event) in (1..).zip(rest) {
            if event.seq != expected {
                return Err(Misfit::Gap {
                    expected,
                    found: event.seq,
                });
            }
        }
        for event in branch(rest) {
            state.take(program, event)?;
        }
        Ok(state)
    }

    /// Folds one event. Where it takes a turn back, the state must be that before the turn.
    pub fn take(&mut self, program: &Program, event: &Event) -> Result<(), Misfit> {
        let unknown = |name: &str| Misfit::Unknown {
            seq: event.seq,
            name: name.to_owned(),
        };
        match &event.what {
            What::AttemptStarted(_) => return Err(Misfit::NoStart),
            What::NodeEntered { node, says } => {
                let ix = program
                    .find_node(node)
                    .ok_or_else(|| unknown(node.as_str()))?;
                self.node = ix;
                self.visits[ix.0 as usize] += 1;
                self.line.clone_from(says);
                self.waiting_since = event.at;
                self.hints = 0;
                self.prepared.clear();
            }
            What::ReplyGiven { took, .. } => {
                self.overdue_ms += self.overdue(program, *took);
            }
            What::ReplyScored {
                score,
                reasons,
                verdicts,
                route,
            } => {
                self.scores.push((self.node, *score));
                self.turn += 1;
                self.silences = 0;
                self.judge(program, reasons, verdicts)
                    .map_err(|name| unknown(&name))?;
                self.astray = match route {
                    Routed::Otherwise => self.astray + 1,
                    _ => 0,
                };
            }
            What::SilenceFell { waited, score, .. } => {
                self.overdue_ms += self.overdue(program, *waited);
                self.scores.push((self.node, *score));
                self.turn += 1;
                self.astray = 0;
                self.silences = self.silences.saturating_add(1);
                self.waiting_since = event.at;
            }
            What::PatienceLost { .. } => self.impatient = true,
            What::MoodChanged { to, .. } => self.mood = *to,
            What::VariableSet { name, value } => {
                let place = program.variables.iter().position(|v| v.name == *name);
                let place = place.ok_or_else(|| unknown(name))?;
                self.variables[place] = *value;
            }
            What::ArticleOpened { .. } | What::TurnRated { .. } => {}
            What::Paused => self.paused = true,
            What::Resumed { .. } => self.paused = false,
            What::AttemptEnded(outcome) => self.outcome = Some((**outcome).clone()),
            What::HintGiven { node, .. } => {
                let here = program.node(self.node).id == *node;
                self.hints += u32::from(here);
            }
            What::PreparedInserted { text, .. } => self.prepared.push(text.clone()),
            What::TimeExtended { by } => {
                self.waiting_since = Millis(self.waiting_since.0.saturating_add(by.0));
            }
            What::SteppedBack { .. } => {
                self.waiting_since = event.at;
                self.paused = false;
            }
            What::NoteWritten { .. } | What::DraftKept { .. } => {}
        }
        self.next_seq = event.seq + 1;
        self.at = self.at.max(event.at);
        Ok(())
    }

    /// Takes on what a judgement says of the criteria and of the phrases that have counted.
    pub fn judge(
        &mut self,
        program: &Program,
        reasons: &[Reason],
        verdicts: &[Verdict],
    ) -> Result<(), String> {
        for verdict in verdicts {
            let ix = program
                .find_criterion(&verdict.criterion)
                .ok_or_else(|| verdict.criterion.to_string())?;
            let never = program.criterion(ix).kind == CriterionKind::Never;
            match (never, verdict.met) {
                (false, true) => self.met[ix.0 as usize] = true,
                (true, false) => self.broke[ix.0 as usize] = true,
                _ => {}
            }
        }
        for reason in reasons {
            if let Rule::Wording { category, cue } = &reason.rule
                && !cue.is_empty()
            {
                self.spent.push(format!("{}:{cue}", category.key()));
            }
        }
        Ok(())
    }

    /// The target of the answer that is due, in seconds of story time.
    pub fn target(&self, program: &Program) -> u32 {
        if self.turn == 1 {
            program.targets.first_reply
        } else {
            program.targets.reply
        }
    }

    /// Milliseconds of story time by which a wait at the desk goes beyond the target, where a learner's
    /// allowance stretches both, so that a stretched wait counts as what it stands for.
    pub fn overdue(&self, program: &Program, waited: Millis) -> u64 {
        let Some(factor) = self.terms.allowance.factor() else {
            return 0;
        };
        let reading = crate::scoring::reading_ms(&self.line);
        let story = waited.0.saturating_sub(reading) * u64::from(program.channel.clock_rate());
        (story / factor).saturating_sub(u64::from(self.target(program)) * 1000)
    }
}
