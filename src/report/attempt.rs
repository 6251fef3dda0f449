//! An attempt → its report: every event's meaning in the reader's words. Judges nothing anew: what was
//! recorded is what is told.

use super::model::{
    AttemptReport, Barrier, By, CriterionReport, Mood, ReasonReport, Route, Rubric, TrainerReport,
    TurnReport, Word,
};
use super::words::{Name, figure, figures, length, person, row, when, word};
use super::{Context, indicators};
use crate::model::event;
use crate::model::event::Routed;
use crate::model::ids::CriterionId;
use crate::model::lang::Lang;
use crate::model::points::PerDimension;
use crate::model::program::{CriterionKind, Program};
use crate::model::reason::{Reason, Rule, Verdict};
use crate::model::time::Millis;
use crate::progress::attempt::{AttemptView, TurnView};
use crate::text::catalogue::Messages;
use crate::text::{format, reasons, telling};

/// The report of one attempt.
pub fn attempt(view: &AttemptView, context: &Context<'_>) -> AttemptReport {
    let (messages, program) = (context.messages, &view.program);
    let lang = messages.lang();
    let rubric = &program.rubric;
    let teller = Teller { view, messages };
    let outcome = view.summary.outcome.as_ref();
    let name = Name {
        title: view.title.clone(),
        language: view.summary.terms.lang,
    };
    AttemptReport {
        row: row(messages, &view.summary, name),
        reader: lang,
        made: when(lang, context.made),
        learner: person(context),
        customer: view.customer.clone(),
        channel: word(messages, "channel", program.channel.key()),
        clock_rate: program.channel.clock_rate(),
        difficulty: word(messages, "difficulty", program.difficulty.key()),
        rubric: Rubric {
            pass: figure(lang, rubric.pass, None),
            weights: rubric.weights,
            minimum: figures(lang, &rubric.minimum, &PerDimension::default()),
        },
        barriers: outcome
            .map(|o| o.barriers.iter().map(|b| teller.barrier(b)).collect())
            .unwrap_or_default(),
        indicators: view
            .indicators
            .map(|i| indicators::of_attempt(messages, &i))
            .unwrap_or_default(),
        moods: view
            .moods
            .iter()
            .map(|(at, mood)| mood_at(lang, *at, *mood))
            .collect(),
        articles: view.articles.iter().map(ToString::to_string).collect(),
        turns: view.turns.iter().map(|turn| teller.turn(turn)).collect(),
        last_words: view.last_words.clone(),
    }
}

fn mood_at(lang: Lang, at: Millis, mood: i32) -> Mood {
    Mood {
        at: length(lang, at),
        mood,
    }
}

/// Tells the parts of one attempt in the reader's words.
struct Teller<'a> {
    view: &'a AttemptView,
    messages: &'a Messages,
}

impl Teller<'_> {
    fn barrier(&self, barrier: &event::Barrier) -> Barrier {
        let fact = |id: &CriterionId| self.view.fact(id);
        let (key, dimension, criterion) = match barrier {
            event::Barrier::BelowPass { .. } => ("below-pass", None, None),
            event::Barrier::BelowMinimum { dimension, .. } => {
                ("below-minimum", Some(dimension.key()), None)
            }
            event::Barrier::Critical { criterion } => {
                ("critical", None, Some(criterion.to_string()))
            }
            event::Barrier::Abandoned => ("abandoned", None, None),
        };
        let text = reasons::barrier(self.messages, barrier, &fact);
        Barrier {
            barrier: key,
            dimension,
            criterion,
            text,
        }
    }

    fn turn(&self, turn: &TurnView) -> TurnReport {
        let lang = self.messages.lang();
        let rate = u64::from(self.view.program.channel.clock_rate());
        let answer = turn.answer.as_ref();
        let no_marks = PerDimension::default();
        TurnReport {
            number: turn.number,
            node: turn.node.to_string(),
            says: turn.says.clone(),
            by: match answer {
                None => By::Silence,
                Some(answer) if answer.choice.is_some() => By::Chosen,
                Some(_) => By::Typed,
            },
            choice: answer
                .and_then(|a| a.choice.as_ref())
                .map(ToString::to_string),
            answer: answer.map(|a| a.text.clone()),
            took: length(lang, turn.took),
            took_story: length(lang, Millis(turn.took.0.saturating_mul(rate))),
            target_story: self.target(turn).map(|target| length(lang, target)),
            scores: figures(lang, &turn.score, &no_marks),
            overall: turn.overall.map(|points| figure(lang, points, None)),
            reasons: self.reasons(turn),
            criteria: turn
                .verdicts
                .iter()
                .map(|v| self.criterion(turn, v))
                .collect(),
            coach: turn.coach.clone(),
            strong: turn.strong.clone(),
            mood_before: turn.mood.0,
            mood_after: turn.mood.1,
            route: turn.route.as_ref().map(|route| self.route(route)),
            trainer: turn.rating.as_ref().map(|rating| TrainerReport {
                scores: figures(lang, &rating.score, &no_marks),
                comment: rating.comment.clone(),
            }),
        }
    }

    /// The turn's target in story time, stretched by the learner's allowance.
    fn target(&self, turn: &TurnView) -> Option<Millis> {
        let factor = self.view.summary.terms.allowance.factor()?;
        let targets = &self.view.program.targets;
        let seconds = if turn.number == 1 {
            targets.first_reply
        } else {
            targets.reply
        };
        Some(Millis::seconds(u64::from(seconds) * factor))
    }

    /// The reasons, numbered dimension by dimension as people read them.
    fn reasons(&self, turn: &TurnView) -> Vec<ReasonReport> {
        let mut sorted: Vec<&Reason> = turn.reasons.iter().collect();
        sorted.sort_by_key(|r| r.dimension);
        (1..)
            .zip(sorted)
            .map(|(n, r)| self.reason(turn, n, r))
            .collect()
    }

    fn reason(&self, turn: &TurnView, number: u32, reason: &Reason) -> ReasonReport {
        let reply = turn.answer.as_ref().map_or("", |a| a.text.as_str());
        let fact = |id: &CriterionId| self.view.fact(id);
        let quote = reason
            .span
            .map(|s| s.of(reply))
            .filter(|q| !q.trim().is_empty());
        ReasonReport {
            number,
            dimension: Word {
                key: reason.dimension.key().to_owned(),
                text: reasons::dimension_name(self.messages, reason.dimension),
            },
            rule: reason.rule.clone(),
            points: reason.points.as_f64(),
            points_text: format::signed_points(self.messages.lang(), reason.points),
            text: reasons::sentence(
                self.messages,
                reason,
                &reasons::About { reply, fact: &fact },
            ),
            quote: quote.map(str::to_owned),
            span: reason.span,
        }
    }

    fn criterion(&self, turn: &TurnView, verdict: &Verdict) -> CriterionReport {
        let fact = self.view.fact(&verdict.criterion);
        let kind = kind(&self.view.program, &verdict.criterion);
        let key = match (kind, verdict.met) {
            (Some("never"), false) => Some("reason-broken".to_owned()),
            (Some(kind), met) => Some(format!(
                "reason-{}-{kind}",
                if met { "met" } else { "missed" }
            )),
            (None, _) => None,
        };
        let text = key.map(|k| self.messages.with(&k, &[("fact", fact.as_str().into())]));
        CriterionReport {
            id: verdict.criterion.to_string(),
            kind,
            text: text.unwrap_or_else(|| fact.clone()),
            fact,
            met: verdict.met,
            confidence: verdict.confidence,
            reasoned: turn
                .reasons
                .iter()
                .any(|r| speaks_of(&r.rule, &verdict.criterion)),
        }
    }

    fn route(&self, route: &Routed) -> Route {
        let by = match route {
            Routed::Choice => "choice",
            Routed::Route { .. } => "route",
            Routed::Otherwise => "otherwise",
            Routed::AsSilence => "as-silence",
            Routed::Nearest { .. } => "nearest",
        };
        let (nearest, nearness) = match route {
            Routed::Nearest {
                reply, nearness, ..
            } => (Some(reply.to_string()), Some(*nearness)),
            _ => (None, None),
        };
        let chosen = || self.messages.text("report-route-choice");
        Route {
            by,
            nearest,
            nearness,
            text: telling::route(self.messages, route).unwrap_or_else(chosen),
        }
    }
}

/// Whether a reason speaks of a criterion, so that its fact need not be told again.
fn speaks_of(rule: &Rule, id: &CriterionId) -> bool {
    match rule {
        Rule::Met { criterion, .. }
        | Rule::Missed { criterion, .. }
        | Rule::Broken { criterion } => criterion == id,
        _ => false,
    }
}

fn kind(program: &Program, id: &CriterionId) -> Option<&'static str> {
    let ix = program.find_criterion(id)?;
    Some(match program.criterion(ix).kind {
        CriterionKind::Ask => "ask",
        CriterionKind::Offer => "offer",
        CriterionKind::State => "state",
        CriterionKind::Never => "never",
    })
}
