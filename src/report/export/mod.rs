//! Writing a report as HTML, CSV or JSON. Writes to whatever it is given; files are a host's work.
//!
//! Reading order: `clean` (text from people), `csv`, `json`, `marks` and `chart` (what the page draws),
//! `html`.

mod chart;
mod clean;
mod csv;
mod html;
mod json;
mod marks;

use super::model::{AttemptReport, AttemptRow, LearnerReport};
use std::io::{self, Write};

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A self-contained page.
    Html,
    /// One row a turn.
    Csv,
    /// For machines.
    Json,
}

/// One attempt of a learner's report, as an export reads them.
#[derive(Clone, Debug)]
pub enum Played {
    /// Turn by turn.
    Whole(Box<AttemptReport>),
    /// Only what its summary tells: its record or its version of the scenario is not complete.
    Outline(Box<AttemptRow>),
}

/// What goes wrong outside while attempts are read for an export.
pub type SourceError = Box<dyn std::error::Error + Send + Sync>;

/// The attempts of a learner one after another, so that only one is in memory at a time.
pub type Attempts<'a> = &'a mut dyn Iterator<Item = Result<Played, SourceError>>;

/// A report to be written.
pub enum Report<'a> {
    /// Of one attempt.
    Attempt(&'a AttemptReport),
    /// Of a learner. HTML does not read the attempts.
    Learner(&'a LearnerReport, Attempts<'a>),
}

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// What it is written to failed.
    #[error("the report could not be written")]
    Write(#[from] io::Error),
    /// The attempts could not be read to their end.
    #[error("an attempt could not be read")]
    Source(#[source] SourceError),
    /// The page's template does not fit the report: a fault of Aplomb.
    #[error("the page could not be made")]
    Page(#[source] minijinja::Error),
}

/// Writes a report. What was written before an error is not a whole report.
///
/// # Errors
/// Where `out` or the attempts fail.
pub fn write(report: Report<'_>, format: Format, out: &mut dyn Write) -> Result<(), ExportError> {
    match (format, report) {
        (Format::Html, Report::Attempt(attempt)) => html::attempt(attempt, out),
        (Format::Html, Report::Learner(learner, _)) => html::learner(learner, out),
        (Format::Csv, Report::Attempt(attempt)) => csv::attempt(attempt, out),
        (Format::Csv, Report::Learner(learner, attempts)) => csv::learner(learner, attempts, out),
        (Format::Json, Report::Attempt(attempt)) => json::attempt(attempt, out),
        (Format::Json, Report::Learner(learner, attempts)) => json::learner(learner, attempts, out),
    }
}

/// Every message key that the pages ask for; for the test of the locales.
pub fn keys() -> Vec<String> {
    html::keys()
}
