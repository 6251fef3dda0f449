//! Plays a plan by the same engine as a person: time passes first, then the answer is given.

use super::compare::{Now, compare, present};
use super::{Edit, Outcome, Stuck};
use crate::engine::Cast;
use crate::engine::outcome::dimensions;
use crate::engine::session::{Input, Refusal, Session};
use crate::model::event::{Event, Mode, Terms, What};
use crate::model::ids::{ArticleId, AttemptId, LearnerId, ReplyId, SourceHash};
use crate::model::points::Score;
use crate::model::time::{Millis, Moment};
use crate::script::names;
use crate::script::plan::{Does, Expected, Plan};

/// Plays a plan. The texts of `cast` are in the plan's language.
pub fn run(plan: &Plan, cast: &Cast) -> Outcome {
    let typed = plan
        .steps
        .iter()
        .all(|s| !matches!(s.does, Does::Choose(..)));
    let terms = Terms {
        attempt: AttemptId::new("plan"),
        learner: LearnerId::new("plan"),
        scenario: cast.program.id.clone(),
        source: SourceHash::new(""),
        seed: plan.seed,
        lang: plan.lang.value,
        mode: if typed { Mode::Typed } else { Mode::Practice },
        allowance: plan.allowance,
        scorer: cast.scorer.id(),
        began: Moment(0),
    };
    let (session, events) = Session::begin(cast.clone(), terms);
    let outcome = Outcome {
        events,
        differences: Vec::new(),
        stuck: None,
        blanks: Vec::new(),
        at: Millis(0),
    };
    let mut run = Run { session, outcome };
    for (index, step) in plan.steps.iter().enumerate() {
        let done = match &step.does {
            Does::Choose(reply, took) => {
                let reply = ReplyId::new(reply.value.as_str());
                run.answer(took.unwrap_or(plan.took), Input::Choose(reply))
            }
            Does::Type(text, took) => {
                run.answer(took.unwrap_or(plan.took), Input::Type(text.clone()))
            }
            Does::Wait(seconds) => run.wait(*seconds),
            Does::Open(article) => {
                run.apply(Input::OpenArticle(ArticleId::new(article.value.as_str())))
            }
            Does::GiveUp => run.apply(Input::GiveUp),
            Does::Expect(expected) => {
                let score = last_score(&run.outcome.events);
                run.expect(expected, Some(index + 1), score);
                Ok(())
            }
        };
        if let Err(refusal) = done {
            let mend = run.instead(&refusal);
            let (step, place) = (index + 1, step.place);
            run.outcome.stuck = Some(Stuck {
                step,
                place,
                refusal,
                mend,
            });
            return run.outcome;
        }
    }
    if let Some(end) = &plan.end {
        let state = run.session.state();
        let score = match &state.outcome {
            Some(outcome) => outcome.score,
            None => dimensions(&run.session.cast().program, state),
        };
        run.expect(end, None, score);
    }
    run.outcome
}

/// The scores of the last answer, or of the last silence.
fn last_score(events: &[Event]) -> Score {
    let score = events.iter().rev().find_map(|event| match &event.what {
        What::ReplyScored { score, .. } | What::SilenceFell { score, .. } => Some(*score),
        _ => None,
    });
    score.unwrap_or_default()
}

struct Run {
    session: Session,
    outcome: Outcome,
}

impl Run {
    /// Does something now; comes back to the desk where it was left.
    fn apply(&mut self, input: Input) -> Result<(), Refusal> {
        if self.session.state().paused {
            self.outcome.at = self.session.state().at;
            let made = self
                .session
                .apply(Input::Resume(Moment(0)), self.outcome.at)?;
            self.outcome.events.extend(made);
        }
        let made = self.session.apply(input, self.outcome.at)?;
        self.outcome.events.extend(made);
        Ok(())
    }

    /// Lets seconds of story time pass, with all that happens meanwhile.
    fn wait(&mut self, seconds: u64) -> Result<(), Refusal> {
        if self.session.state().outcome.is_some() {
            return Err(Refusal::Over);
        }
        let rate = u64::from(self.session.cast().program.channel.clock_rate());
        self.outcome.at = Millis(self.outcome.at.0 + seconds * 1000 / rate);
        while let Ok(made) = self.session.apply(Input::Wait, self.outcome.at) {
            if made.is_empty() {
                break;
            }
            self.outcome.events.extend(made);
        }
        if self.session.state().paused {
            self.outcome.at = self.session.state().at;
        }
        Ok(())
    }

    fn answer(&mut self, took: u64, input: Input) -> Result<(), Refusal> {
        self.wait(took)?;
        self.apply(input)
    }

    fn expect(&mut self, expected: &Expected, step: Option<usize>, score: Score) {
        let now = Now {
            program: &self.session.cast().program,
            state: self.session.state(),
            score,
            step,
        };
        if expected.is_empty() {
            let text = present(&now);
            self.outcome.blanks.push(Edit {
                place: expected.place,
                text,
                inside: true,
            });
            return;
        }
        let after = self.outcome.events.len();
        for mut difference in compare(expected, &now) {
            difference.after = after;
            self.outcome.differences.push(difference);
        }
    }

    /// What could be done instead of what was refused.
    fn instead(&self, refusal: &Refusal) -> String {
        let Refusal::NoSuchChoice(wanted) = refusal else {
            return String::new();
        };
        let state = self.session.state();
        let node = &self.session.cast().program.node(state.node).id;
        let choices = self.session.choices();
        let ids: Vec<&str> = choices.iter().map(|c| c.id.as_str()).collect();
        let hint = names::did_you_mean(wanted.as_str(), ids.iter().copied());
        let offered = format!(
            "the conversation is at `{node}`, which offers {}",
            names::quoted(&ids)
        );
        hint.map_or(offered.clone(), |hint| format!("{offered}; {hint}"))
    }
}
