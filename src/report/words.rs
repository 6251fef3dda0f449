//! Values with their wording: what the parts of a report are made of. Decides nothing about attempts.

use super::Context;
use super::model::{AttemptRow, Figure, Figures, Length, Person, When, Word};
use crate::model::attempt::Summary;
use crate::model::event::Barrier;
use crate::model::lang::Lang;
use crate::model::points::{PerDimension, Points, Score};
use crate::model::time::{Allowance, Millis, Moment};
use crate::text::catalogue::Messages;
use crate::text::format;
use fluent_bundle::FluentValue;

/// A key with its word: message `<list>-<key>`.
pub fn word(messages: &Messages, list: &str, key: &str) -> Word {
    Word {
        key: key.to_owned(),
        text: messages.text(&format!("{list}-{key}")),
    }
}

/// A moment in both writings.
pub fn when(lang: Lang, moment: Moment) -> When {
    When {
        at: format::rfc3339(moment),
        date: format::date(lang, moment),
        text: format::date_time(lang, moment),
    }
}

/// A length of time in both writings.
pub fn length(lang: Lang, span: Millis) -> Length {
    Length {
        ms: span.0,
        text: format::duration(lang, span),
    }
}

/// A mood with its sign.
pub fn mood(lang: Lang, mood: i32) -> String {
    let sign = if mood > 0 { "+" } else { "" };
    format!("{sign}{}", format::integer(lang, i64::from(mood)))
}

/// Points as a figure. With a decimal where whole points would read as if a missed mark were reached.
pub fn figure(lang: Lang, points: Points, mark: Option<Points>) -> Figure {
    let hides = mark.is_some_and(|m| points < m && points.rounded() >= m.rounded());
    let text = if hides {
        // cut, not rounded: 74.97 of 75 must not read 75.0
        format::decimal(lang, i64::from(points.0 / 10) * 100, 1)
    } else {
        format::integer(lang, i64::from(points.rounded()))
    };
    Figure {
        points: points.as_f64(),
        text,
    }
}

/// The figures of a score, each against the mark of its dimension.
pub fn figures(lang: Lang, score: &Score, marks: &PerDimension<Option<Points>>) -> Figures {
    Figures::from_fn(|d| {
        score
            .get(d)
            .map(|points| figure(lang, points, *marks.get(d)))
    })
}

/// How much time a learner takes, in words.
pub fn allowance(messages: &Messages, allowance: Allowance) -> Word {
    match allowance.factor() {
        None => word(messages, "report-allowance", "off"),
        Some(1) => Word {
            key: "times-1".to_owned(),
            text: messages.text("report-allowance-standard"),
        },
        Some(n) => Word {
            key: format!("times-{n}"),
            text: messages.with(
                "report-allowance-times",
                &[("factor", FluentValue::from(n))],
            ),
        },
    }
}

/// Whose report it is.
pub fn person(context: &Context<'_>) -> Person {
    Person {
        id: context.learner.id.to_string(),
        name: context.learner.name.clone(),
    }
}

/// What a scenario is called.
pub struct Name {
    /// The words.
    pub title: String,
    /// Their language.
    pub language: Lang,
}

/// An attempt in one row.
pub fn row(messages: &Messages, summary: &Summary, name: Name) -> AttemptRow {
    let lang = messages.lang();
    let (terms, outcome) = (&summary.terms, summary.outcome.as_ref());
    let missed = outcome
        .map(|o| missed_marks(&o.barriers))
        .unwrap_or_default();
    AttemptRow {
        id: terms.attempt.to_string(),
        scenario: terms.scenario.to_string(),
        title: name.title,
        title_language: name.language,
        source: terms.source.to_string(),
        scorer: terms.scorer.to_string(),
        seed: terms.seed.to_string(),
        language: Word {
            key: terms.lang.tag().to_owned(),
            text: terms.lang.own_name().to_owned(),
        },
        mode: word(messages, "mode", terms.mode.key()),
        allowance: allowance(messages, terms.allowance),
        began: when(lang, terms.began),
        lasted: length(lang, summary.lasted),
        answers: summary.turns,
        ending: outcome.map(|o| word(messages, "ending", o.ending.key())),
        overall: outcome
            .and_then(|o| o.overall)
            .map(|p| figure(lang, p, missed.overall)),
        scores: outcome
            .map(|o| figures(lang, &o.score, &missed.dimensions))
            .unwrap_or_default(),
        passed: outcome.map(|o| o.passed),
    }
}

/// The marks that an attempt did not reach.
#[derive(Default)]
struct Missed {
    overall: Option<Points>,
    dimensions: PerDimension<Option<Points>>,
}

fn missed_marks(barriers: &[Barrier]) -> Missed {
    let mut missed = Missed::default();
    for barrier in barriers {
        match barrier {
            Barrier::BelowPass { pass } => missed.overall = Some(*pass),
            Barrier::BelowMinimum { dimension, minimum } => {
                *missed.dimensions.get_mut(*dimension) = Some(*minimum);
            }
            Barrier::Critical { .. } | Barrier::Abandoned => {}
        }
    }
    missed
}

#[cfg(test)]
mod tests {
    use super::{allowance, figure};
    use crate::model::lang::Lang;
    use crate::model::points::Points;
    use crate::model::time::Allowance;
    use crate::text::catalogue::Messages;

    #[test]
    fn a_missed_mark_never_reads_as_reached() {
        let shown = |points, mark| figure(Lang::En, Points(points), mark).text;
        let mark = Some(Points::whole(75));
        assert_eq!(shown(7460, mark), "74.6");
        assert_eq!(shown(7499, mark), "74.9");
        assert_eq!(shown(7449, mark), "74");
        assert_eq!(shown(7500, mark), "75");
        assert_eq!(shown(7460, None), "75");
        assert_eq!(figure(Lang::Lt, Points(7460), mark).text, "74,6");
    }

    #[test]
    fn an_allowance_is_stated_in_words() {
        let messages = Messages::new(Lang::En);
        assert_eq!(allowance(&messages, Allowance::Times(3)).key, "times-3");
        assert!(allowance(&messages, Allowance::Times(3)).text.contains('3'));
        assert_eq!(allowance(&messages, Allowance::Off).key, "off");
        assert_ne!(
            allowance(&messages, Allowance::Off).text,
            allowance(&messages, Allowance::Times(1)).text
        );
    }
}
