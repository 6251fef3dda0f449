//! Values of the model as values of a row, and back. Runs no statement.

use super::trouble::Trouble;
use crate::model::attempt::Summary;
use crate::model::time::Millis;
use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// As JSON; `what` names it should that fail.
pub(super) fn to_json<T: Serialize>(what: &str, value: &T) -> Result<String, Trouble> {
    serde_json::to_string(value)
        .map_err(|error| Trouble::Senseless(format!("{what} cannot be written: {error}")))
}

/// From JSON; `what` names it should that fail.
pub(super) fn from_json<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Trouble> {
    serde_json::from_str(text)
        .map_err(|error| Trouble::Senseless(format!("{what} cannot be read: {error}")))
}

/// Milliseconds for SQLite, whose whole numbers have a sign; 292 million years are enough.
pub(super) fn from_millis(time: Millis) -> i64 {
    i64::try_from(time.0).unwrap_or(i64::MAX)
}

/// Milliseconds from SQLite; never negative.
pub(super) fn to_millis(number: i64) -> Millis {
    Millis(u64::try_from(number).unwrap_or(0))
}

/// A row of `attempt.sql` or `attempts.sql`, its JSON not read yet.
pub(super) struct SummaryRow {
    terms: String,
    outcome: Option<String>,
    turns: u32,
    first_reply: Option<i64>,
    lasted: i64,
    mood: i32,
    efforts: u32,
    events: u32,
}

impl SummaryRow {
    /// In the order of the statements' columns.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<SummaryRow> {
        Ok(SummaryRow {
            terms: row.get(0)?,
            outcome: row.get(1)?,
            turns: row.get(2)?,
            first_reply: row.get(3)?,
            lasted: row.get(4)?,
            mood: row.get(5)?,
            efforts: row.get(6)?,
            events: row.get(7)?,
        })
    }

    /// As the model has it.
    pub(super) fn into_summary(self) -> Result<Summary, Trouble> {
        Ok(Summary {
            terms: from_json("an attempt's terms", &self.terms)?,
            outcome: self
                .outcome
                .map(|text| from_json("an attempt's outcome", &text))
                .transpose()?,
            turns: self.turns,
            first_reply: self.first_reply.map(to_millis),
            lasted: to_millis(self.lasted),
            mood: self.mood,
            efforts: self.efforts,
            events: self.events,
        })
    }
}
