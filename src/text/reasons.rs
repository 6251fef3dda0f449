//! Reasons and barriers in sentences, in the reader's language: never a rule's name.

use super::catalogue::{Arg, Messages};
use super::format;
use crate::model::event::Barrier;
use crate::model::ids::CriterionId;
use crate::model::points::{Dimension, Points};
use crate::model::program::CriterionKind;
use crate::model::reason::{Category, Manner, Obstacle, Reason, Rule};
use crate::model::time::Millis;
use fluent_bundle::FluentValue;

/// What a reason is about, for its sentence.
pub struct About<'a> {
    /// The reply.
    pub reply: &'a str,
    /// The fact of a criterion, with the attempt's own values.
    pub fact: &'a dyn Fn(&CriterionId) -> String,
}

/// One sentence that says why.
pub fn sentence(messages: &Messages, reason: &Reason, about: &About<'_>) -> String {
    let quote = reason
        .span
        .map(|s| s.of(about.reply).trim().to_owned())
        .unwrap_or_default();
    let say = |key: &str, args: &[Arg<'_>]| messages.with(key, args);
    let quoted: [Arg<'_>; 1] = [("quote", FluentValue::from(quote.as_str()))];
    match &reason.rule {
        Rule::Baseline => say("reason-baseline", &[]),
        Rule::Authored { value } => match (reason.dimension, value.signum()) {
            (Dimension::Empathy, 1) => say("reason-authored-warm", &[]),
            (Dimension::Empathy, -1) => say("reason-authored-cold", &[]),
            (_, 1) => say("reason-authored-right", &[]),
            (_, -1) => say("reason-authored-wrong", &[]),
            _ => say("reason-authored-neutral", &[]),
        },
        Rule::Wording { category, .. } if quote.is_empty() => {
            say(&format!("reason-{}-unquoted", category.key()), &[])
        }
        Rule::Wording { category, .. } => say(&format!("reason-{}", category.key()), &quoted),
        Rule::Repeated { .. } => say("reason-repeated", &quoted),
        Rule::Stock { .. } => say("reason-stock", &quoted),
        Rule::Tone => say(&format!("reason-tone-{}", side(reason.points)), &quoted),
        Rule::Manner { of } => {
            let key = format!("reason-manner-{}-{}", of.key(), side(reason.points));
            say(&key, &[])
        }
        Rule::Met {
            criterion, kind, ..
        } => {
            let fact = (about.fact)(criterion);
            let key = match kind {
                CriterionKind::Ask => "reason-met-ask",
                CriterionKind::Offer => "reason-met-offer",
                CriterionKind::State => "reason-met-state",
                CriterionKind::Never => "reason-met-never",
            };
            say(key, &[("fact", FluentValue::from(fact))])
        }
        Rule::Missed {
            criterion,
            kind,
            because,
        } => {
            let fact = FluentValue::from((about.fact)(criterion));
            let key = match because {
                Some(Obstacle::Negated) => "reason-missed-negated",
                Some(Obstacle::Asked) => "reason-missed-asked",
                Some(Obstacle::Conditional) => "reason-missed-conditional",
                Some(Obstacle::WrongValue) => "reason-missed-value",
                Some(Obstacle::Partial) => "reason-missed-partial",
                None => match kind {
                    CriterionKind::Ask => "reason-missed-ask",
                    CriterionKind::Offer => "reason-missed-offer",
                    CriterionKind::State | CriterionKind::Never => "reason-missed-state",
                },
            };
            say(key, &[("fact", fact)])
        }
        Rule::Broken { criterion } => say(
            "reason-broken",
            &[("fact", FluentValue::from((about.fact)(criterion)))],
        ),
        Rule::InTime { took_ms, target_ms } => {
            say("reason-in-time", &times(messages, *took_ms, *target_ms))
        }
        Rule::Late { took_ms, target_ms } => {
            say("reason-late", &times(messages, *took_ms, *target_ms))
        }
        Rule::Silent => say("reason-silent", &[]),
        Rule::Organisation if reason.points < Points::ZERO => say("reason-organisation-down", &[]),
        Rule::Organisation => say("reason-organisation-up", &[]),
        Rule::Cap if reason.points < Points::ZERO => say("reason-cap-top", &[]),
        Rule::Cap => say("reason-cap-bottom", &[]),
        Rule::Prepared { share } => {
            let share = format::percent(messages.lang(), i64::from(*share));
            say("reason-prepared", &[("share", FluentValue::from(share))])
        }
    }
}

fn side(points: Points) -> &'static str {
    if points < Points::ZERO {
        "cold"
    } else {
        "warm"
    }
}

fn times(messages: &Messages, took_ms: u64, target_ms: u64) -> [Arg<'static>; 2] {
    let lang = messages.lang();
    [
        (
            "took",
            FluentValue::from(format::duration(lang, Millis(took_ms))),
        ),
        (
            "target",
            FluentValue::from(format::duration(lang, Millis(target_ms))),
        ),
    ]
}

/// Why an attempt is not passed yet, in one sentence.
pub fn barrier(
    messages: &Messages,
    barrier: &Barrier,
    fact: &dyn Fn(&CriterionId) -> String,
) -> String {
    match barrier {
        Barrier::BelowPass { pass } => messages.with(
            "barrier-pass",
            &[("pass", FluentValue::from(pass.rounded()))],
        ),
        Barrier::BelowMinimum { dimension, minimum } => messages.with(
            "barrier-minimum",
            &[
                (
                    "dimension",
                    FluentValue::from(dimension_name(messages, *dimension)),
                ),
                ("minimum", FluentValue::from(minimum.rounded())),
            ],
        ),
        Barrier::Critical { criterion } => messages.with(
            "barrier-critical",
            &[("fact", FluentValue::from(fact(criterion)))],
        ),
        Barrier::Abandoned => messages.text("barrier-abandoned"),
    }
}

/// The name of a dimension.
pub fn dimension_name(messages: &Messages, dimension: Dimension) -> String {
    messages.text(&format!("dimension-{}", dimension.key()))
}

/// Every key that [`sentence`] and [`barrier`] may ask for; for the test of the locales.
pub fn keys() -> Vec<String> {
    let mut keys: Vec<String> = [
        "baseline",
        "authored-warm",
        "authored-cold",
        "authored-right",
        "authored-wrong",
        "authored-neutral",
        "repeated",
        "stock",
        "tone-warm",
        "tone-cold",
        "met-ask",
        "met-offer",
        "met-state",
        "met-never",
        "missed-ask",
        "missed-offer",
        "missed-state",
        "missed-negated",
        "missed-asked",
        "missed-conditional",
        "missed-value",
        "missed-partial",
        "broken",
        "in-time",
        "late",
        "silent",
        "cap-top",
        "cap-bottom",
        "prepared",
    ]
    .iter()
    .map(|k| format!("reason-{k}"))
    .collect();
    for category in Category::ALL {
        keys.push(format!("reason-{}", category.key()));
        keys.push(format!("reason-{}-unquoted", category.key()));
    }
    for manner in Manner::ALL {
        keys.extend(["warm", "cold"].map(|side| format!("reason-manner-{}-{side}", manner.key())));
    }
    keys.extend(["pass", "minimum", "critical", "abandoned"].map(|k| format!("barrier-{k}")));
    keys.extend(Dimension::ALL.map(|d| format!("dimension-{}", d.key())));
    keys
}
