//! Reports as JSON, documented in `docs/reports.md`. Nothing is left out of a text or changed in it:
//! this is the exact record.

use super::{Attempts, ExportError, Played};
use crate::report::model::{AttemptReport, AttemptRow, LearnerReport};
use serde::Serialize;
use serde::ser::{Error, SerializeSeq, Serializer};
use serde_json::ser::PrettyFormatter;
use std::cell::{Cell, RefCell};
use std::io::{BufWriter, Write};

/// The name of the format.
const FORMAT: &str = "aplomb-report";
/// Its version: raised when a field is renamed, moved or changes its meaning.
const VERSION: u32 = 1;

/// What stands around every report.
#[derive(Serialize)]
struct Envelope<'a, T> {
    format: &'static str,
    version: u32,
    scope: &'static str,
    made: &'a str,
    lang: crate::model::lang::Lang,
    #[serde(flatten)]
    body: T,
}

#[derive(Serialize)]
struct AttemptBody<'a> {
    attempt: &'a AttemptReport,
}

#[derive(Serialize)]
struct LearnerBody<'a, 'b> {
    learner: &'a LearnerReport,
    attempts: Stream<'b>,
}

/// Writes one attempt.
pub fn attempt(report: &AttemptReport, out: &mut dyn Write) -> Result<(), ExportError> {
    let envelope = Envelope {
        format: FORMAT,
        version: VERSION,
        scope: "attempt",
        made: &report.made.at,
        lang: report.reader,
        body: AttemptBody { attempt: report },
    };
    pretty(&envelope, out)
}

/// Writes a learner with all their attempts, one after another.
pub fn learner(
    report: &LearnerReport,
    attempts: Attempts<'_>,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let failure = Cell::new(None);
    let envelope = Envelope {
        format: FORMAT,
        version: VERSION,
        scope: "learner",
        made: &report.made.at,
        lang: report.reader,
        body: LearnerBody {
            learner: report,
            attempts: Stream {
                attempts: RefCell::new(attempts),
                failure: &failure,
            },
        },
    };
    let written = pretty(&envelope, out);
    match failure.take() {
        Some(error) => Err(ExportError::Source(error)),
        None => written,
    }
}

fn pretty(value: &impl Serialize, out: &mut dyn Write) -> Result<(), ExportError> {
    let mut out = BufWriter::new(out);
    let mut json = serde_json::Serializer::with_formatter(&mut out, PrettyFormatter::new());
    value.serialize(&mut json).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

/// Attempts that are read while they are written.
struct Stream<'a> {
    attempts: RefCell<Attempts<'a>>,
    failure: &'a Cell<Option<super::SourceError>>,
}

/// An attempt of the list, and whether its turns are there.
#[derive(Serialize)]
struct Listed<'a, T> {
    complete: bool,
    #[serde(flatten)]
    attempt: &'a T,
}

impl Serialize for Stream<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        let mut attempts = self.attempts.borrow_mut();
        for played in &mut **attempts {
            match played {
                Ok(Played::Whole(attempt)) => list.serialize_element(&Listed::<AttemptReport> {
                    complete: true,
                    attempt: &attempt,
                })?,
                Ok(Played::Outline(row)) => list.serialize_element(&Listed::<AttemptRow> {
                    complete: false,
                    attempt: &row,
                })?,
                Err(error) => {
                    self.failure.set(Some(error));
                    return Err(S::Error::custom("an attempt could not be read"));
                }
            }
        }
        list.end()
    }
}
