//! Appending events to an attempt, and its summary with them, inside a transaction that the caller
//! commits. Decides nothing about what may happen in an attempt.

use super::rows::{SummaryRow, from_millis, to_json};
use super::trouble::Trouble;
use crate::model::attempt::Summary;
use crate::model::event::Event;
use crate::model::ids::AttemptId;
use crate::ports::StoreError;
use rusqlite::{OptionalExtension, Transaction, params};

/// Appends `events`; those that are there already, to the letter, are passed over.
pub(super) fn append(
    transaction: &Transaction<'_>,
    attempt: &AttemptId,
    events: &[Event],
) -> Result<(), Trouble> {
    let kept = load(transaction, attempt)?;
    let before = kept.as_ref().map_or(0, |summary| summary.events);
    let mut summary = kept;
    for event in events {
        let next = summary.as_ref().map_or(0, |summary| summary.events);
        if event.seq > next {
            return Err(Trouble::Senseless(format!(
                "attempt {attempt} has {next} events, so event {} cannot follow",
                event.seq
            )));
        }
        let body = to_json("an event", &event.what)?;
        if event.seq < next {
            compare(transaction, attempt, event, &body)?;
            continue;
        }
        match &mut summary {
            Some(summary) => summary.take(event),
            None => summary = Some(begin(attempt, event)?),
        }
        transaction
            .prepare_cached(include_str!("sql/put_event.sql"))?
            .execute(params![
                attempt.as_str(),
                event.seq,
                from_millis(event.at),
                body
            ])?;
    }
    match summary {
        Some(summary) if summary.events > before => put_summary(transaction, attempt, &summary),
        _ => Ok(()),
    }
}

/// The summary as it is kept.
fn load(transaction: &Transaction<'_>, attempt: &AttemptId) -> Result<Option<Summary>, Trouble> {
    transaction
        .prepare_cached(include_str!("sql/attempt.sql"))?
        .query_row([attempt.as_str()], SummaryRow::read)
        .optional()?
        .map(SummaryRow::into_summary)
        .transpose()
}

/// The summary of an attempt that begins with `event`.
fn begin(attempt: &AttemptId, event: &Event) -> Result<Summary, Trouble> {
    match Summary::fold(std::slice::from_ref(event)) {
        Some(summary) if summary.terms.attempt == *attempt => Ok(summary),
        Some(summary) => Err(Trouble::Senseless(format!(
            "the terms of attempt {} were sent as those of attempt {attempt}",
            summary.terms.attempt
        ))),
        None => Err(Trouble::Senseless(format!(
            "the first event of attempt {attempt} does not begin it"
        ))),
    }
}

/// Refuses an event that differs from the one kept under its number.
fn compare(
    transaction: &Transaction<'_>,
    attempt: &AttemptId,
    event: &Event,
    body: &str,
) -> Result<(), Trouble> {
    let kept: (i64, String) = transaction
        .prepare_cached(include_str!("sql/event.sql"))?
        .query_row(params![attempt.as_str(), event.seq], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    if kept.0 == from_millis(event.at) && kept.1 == body {
        return Ok(());
    }
    Err(Trouble::Known(StoreError::Conflict {
        attempt: attempt.clone(),
        seq: event.seq,
    }))
}

/// Keeps the summary.
fn put_summary(
    transaction: &Transaction<'_>,
    attempt: &AttemptId,
    summary: &Summary,
) -> Result<(), Trouble> {
    let terms = &summary.terms;
    let outcome = summary
        .outcome
        .as_ref()
        .map(|outcome| to_json("an outcome", outcome))
        .transpose()?;
    transaction
        .prepare_cached(include_str!("sql/put_attempt.sql"))?
        .execute(params![
            attempt.as_str(),
            terms.learner.as_str(),
            terms.source.as_str(),
            terms.began.0,
            to_json("an attempt's terms", terms)?,
            outcome,
            summary.turns,
            summary.first_reply.map(from_millis),
            from_millis(summary.lasted),
            summary.mood,
            summary.efforts,
            summary.events,
        ])?;
    Ok(())
}
