//! The answers that trainers rated in the app → rated replies. Judges nothing. Only typed answers: a choice has the
//! value that its author gave it.

use super::read::{Rated, Rating, Replies};
use crate::app::shelf::Entry;
use crate::check::lines::read::Asked;
use crate::engine::Cast;
use crate::engine::session::Session;
use crate::hosts::cli::Places;
use crate::hosts::home;
use crate::model::event::{Event, What};
use crate::model::points::{Dimension, PerDimension, Points};
use crate::model::program::CriterionKind;
use crate::model::source::Source;
use crate::ports::Store;
use crate::scoring::{Expectation, Scorer};
use crate::storage::SqliteStore;
use anyhow::Context;
use serde_json::{Value, json};
use std::sync::Arc;

/// Reads those of all learners of the data folder; how many answers were rated.
///
/// # Errors
/// Where the store cannot be read.
pub fn read(places: &Places, into: &mut Replies) -> anyhow::Result<usize> {
    let data = home::data_folder(places.data.clone())?;
    let mut store = SqliteStore::open(&data)?;
    let scorer = Arc::new(Scorer::new()?);
    let mut count = 0;
    for learner in store.learners()? {
        for summary in store.attempts(&learner.id)? {
            let events = store.events(&summary.terms.attempt)?;
            if !events
                .iter()
                .any(|e| matches!(e.what, What::TurnRated { .. }))
            {
                continue;
            }
            let attempt = summary.terms.attempt.as_str();
            let source = store.source(&summary.terms.source)?;
            let source =
                source.with_context(|| format!("attempt {attempt}: its scenario is gone"))?;
            let rated = of_attempt(source, &scorer, &events)
                .with_context(|| format!("attempt {attempt}: its record cannot be read"))?;
            count += rated.len();
            rated.into_iter().for_each(|r| into.add(r));
        }
    }
    Ok(count)
}

/// The rated answers of an attempt; `None` where record and scenario do not fit.
fn of_attempt(source: Source, scorer: &Arc<Scorer>, events: &[Event]) -> Option<Vec<Rated>> {
    let entry = Entry::new(source).ok()?;
    let What::AttemptStarted(terms) = &events.first()?.what else {
        return None;
    };
    let cast = Cast {
        texts: entry.texts(terms.lang),
        program: entry.program.clone(),
        scorer: scorer.clone(),
    };
    let answers = events
        .iter()
        .enumerate()
        .filter(|(_, e)| matches!(e.what, What::ReplyGiven { .. } | What::SilenceFell { .. }));
    let mut all = Vec::new();
    for (turn, (place, event)) in (1_u32..).zip(answers) {
        let What::ReplyGiven {
            choice: None, text, ..
        } = &event.what
        else {
            continue;
        };
        let ratings: Vec<Rating> = events.iter().filter_map(|e| rating(e, turn)).collect();
        if ratings.is_empty() {
            continue;
        }
        let before = Session::restore(cast.clone(), &events[..place]).ok()?;
        let (criteria, names) = before.asked();
        let asked = Asked {
            id: Value::Null,
            lang: Some(terms.lang),
            reply: text.clone(),
            customer: before.state().line.clone(),
            names,
            ids: criteria.iter().map(|e| json!(e.id.as_str())).collect(),
            criteria,
            took_ms: None,
            channel: None,
        };
        let name = format!("attempt {}, turn {turn}", terms.attempt);
        for rating in ratings {
            all.push(Rated {
                cells: cells(&name, &asked),
                at: name.clone(),
                asked: asked.clone(),
                ratings: vec![rating],
            });
        }
    }
    Some(all)
}

fn rating(event: &Event, of: u32) -> Option<Rating> {
    match &event.what {
        What::TurnRated {
            turn, score, by, ..
        } if *turn == of => {
            let points = |d: Dimension| score.get(d).map(Points::as_f64);
            Some(Rating {
                rater: by.as_str().to_owned(),
                points: PerDimension::from_fn(points),
            })
        }
        _ => None,
    }
}

/// The columns of the export.
fn cells(name: &str, asked: &Asked) -> Vec<String> {
    let criterion = |e: &Expectation| {
        let kind = match e.kind {
            CriterionKind::State => "state",
            CriterionKind::Ask => "ask",
            CriterionKind::Offer => "offer",
            CriterionKind::Never => "never",
        };
        json!({"id": e.id.as_str(), "kind": kind, "fact": e.fact, "cues": e.cues, "weight": e.weight})
    };
    let criteria: Vec<Value> = asked.criteria.iter().map(criterion).collect();
    let lang = asked.lang.map_or("", |l| l.tag());
    let criteria = if criteria.is_empty() {
        String::new()
    } else {
        Value::Array(criteria).to_string()
    };
    let names = asked.names.first().cloned().unwrap_or_default();
    vec![
        name.to_owned(),
        lang.to_owned(),
        asked.customer.clone(),
        asked.reply.clone(),
        String::new(),
        criteria,
        names,
        String::new(),
        String::new(),
    ]
}
