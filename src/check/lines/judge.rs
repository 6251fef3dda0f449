//! The one place where a line of `aplomb score` meets the scorer: whatever the scorer learns to say of a reply
//! comes in here. Reads and writes no JSON.

use super::Fault;
use super::read::Asked;
use crate::model::lang::Lang;
use crate::model::points::Score;
use crate::model::program::Channel;
use crate::model::reason::{Reason, Span};
use crate::model::time::Allowance;
use crate::scoring::plain::Plain;
use crate::scoring::{self, Pace, Scorer, Turn, identify};

/// What is found of a reply.
pub struct Found {
    /// The language that it was judged in.
    pub lang: Lang,
    /// The language that it is in, where that can be told.
    pub detected: Option<Lang>,
    /// The scores.
    pub score: Score,
    /// The criteria, in their order.
    pub criteria: Vec<Verdict>,
    /// Why; they add up to the scores.
    pub reasons: Vec<Reason>,
    /// Raw values.
    pub signals: Signals,
}

/// How a criterion came out.
pub struct Verdict {
    /// Met; for `never`: kept to.
    pub met: bool,
    /// How sure that is, in ten-thousandths.
    pub confidence: i32,
    /// The words that decided it.
    pub span: Option<Span>,
}

/// The raw values behind the scores.
pub struct Signals {
    /// The signs of each kind, and what is made of them.
    pub empathy: scoring::Signals,
    /// How plain the wording is.
    pub plain: Plain,
    /// How likely everything in it stands in the facts, in ten-thousandths; `None` without facts.
    pub attributable: Option<i32>,
}

/// Judges a reply.
///
/// # Errors
/// Where no language is given and none can be told.
pub fn judge(scorer: &Scorer, asked: &Asked) -> Result<Found, Fault> {
    let detected = identify::identify(&asked.reply);
    let Some(lang) = asked.lang.or(detected).or_else(|| around(asked)) else {
        let tags = Lang::ALL.map(Lang::tag).join(", ");
        return Err(Fault::new(
            "the language cannot be told from so few words, or is none of ours",
            format!("`lang` as one of {tags}"),
            "add \"lang\": \"en\"",
        ));
    };
    let turn = Turn {
        lang,
        customer: &asked.customer,
        names: &asked.names,
        expects: &asked.criteria,
        plain: false,
        spent: &[],
        pace: pace(asked),
    };
    let examined = scorer.examine(&turn, &asked.reply);
    let judgement = examined.judgement;
    let criteria = examined.graded.into_iter().map(|g| Verdict {
        met: g.met,
        confidence: g.confidence,
        span: g.span,
    });
    Ok(Found {
        lang,
        detected,
        score: judgement.score,
        criteria: criteria.collect(),
        signals: Signals {
            empathy: examined.signals,
            plain: examined.plain,
            attributable: examined.attributable,
        },
        reasons: judgement.reasons,
    })
}

/// The language of what stands around a reply that is too short to tell.
fn around(asked: &Asked) -> Option<Lang> {
    let facts = asked.criteria.iter().map(|e| e.fact.as_str());
    let facts: Vec<&str> = facts.collect();
    identify::identify(&asked.customer).or_else(|| identify::identify(&facts.join(" ")))
}

/// Seconds are those that the channel's target is stated in, after the first reply.
fn pace(asked: &Asked) -> Pace {
    let timed = asked.took_ms.zip(asked.channel);
    let target = |channel: Channel| u64::from(channel.default_targets().reply) * 1000;
    Pace {
        took_ms: timed.map_or(0, |(took, _)| took),
        clock_rate: 1,
        target_ms: timed.map_or(0, |(_, channel)| target(channel)),
        allowance: match timed {
            Some(_) => Allowance::Times(1),
            None => Allowance::Off,
        },
    }
}
