//! Reports as CSV by RFC 4180: one row a turn, columns as documented in `docs/reports.md`. Texts are made
//! safe for spreadsheets; the exact words are in the JSON export.
//!
//! The file begins with a byte order mark: the people who open it do so in Excel, which without the mark
//! takes UTF-8 for the machine's old 8-bit code and spoils every ė, ł and ψ; readers made for machines
//! skip it (Python calls this encoding `utf-8-sig`).

use super::clean::clean;
use super::{Attempts, ExportError, Played};
use crate::model::points::Dimension;
use crate::report::model::{
    AttemptReport, AttemptRow, By, Figure, LearnerReport, Person, TurnReport,
};
use std::io::{self, Write};

/// The columns, in order. A column may be added at the end, never renamed or moved.
pub const COLUMNS: [&str; 47] = [
    "learner_id",
    "learner_name",
    "attempt_id",
    "scenario_id",
    "scenario_title",
    "source_hash",
    "scorer_id",
    "seed",
    "language",
    "mode",
    "allowance",
    "began",
    "lasted_s",
    "ending",
    "passed",
    "attempt_overall",
    "attempt_empathy",
    "attempt_accuracy",
    "attempt_speed",
    "turn",
    "node",
    "customer_says",
    "by",
    "choice",
    "answer",
    "took_s",
    "took_story_s",
    "target_story_s",
    "overall",
    "empathy",
    "accuracy",
    "speed",
    "mood_before",
    "mood_after",
    "led_on_by",
    "nearest_choice",
    "nearness_percent",
    "criteria_met",
    "criteria_missed",
    "reasons",
    "coach",
    "strong_answer",
    "barriers",
    "rated_empathy",
    "rated_accuracy",
    "rated_speed",
    "rating_comment",
];

/// Writes one attempt.
pub fn attempt(report: &AttemptReport, out: &mut dyn Write) -> Result<(), ExportError> {
    let mut table = Table::begin(out)?;
    table.attempt(report)?;
    Ok(table.csv.flush()?)
}

/// Writes all attempts of a learner; one whose turns are not known gets one row without a turn.
pub fn learner(
    report: &LearnerReport,
    attempts: Attempts<'_>,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let mut table = Table::begin(out)?;
    for played in attempts {
        match played.map_err(ExportError::Source)? {
            Played::Whole(attempt) => table.attempt(&attempt)?,
            Played::Outline(row) => table.row(Cells::of_attempt(&report.learner, &row))?,
        }
    }
    Ok(table.csv.flush()?)
}

struct Table<'a> {
    csv: csv::Writer<&'a mut dyn Write>,
}

impl<'a> Table<'a> {
    fn begin(out: &'a mut dyn Write) -> io::Result<Table<'a>> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut csv = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(out);
        csv.write_record(COLUMNS).map_err(into_io)?;
        Ok(Table { csv })
    }

    fn attempt(&mut self, report: &AttemptReport) -> io::Result<()> {
        let head = Cells::of_attempt(&report.learner, &report.row);
        if report.turns.is_empty() {
            return self.row(head);
        }
        for turn in &report.turns {
            let mut cells = head.clone();
            cells.turn(turn);
            cells.text(&joined(report.barriers.iter().map(|b| b.text.clone())));
            cells.rating(turn);
            self.row(cells)?;
        }
        Ok(())
    }

    fn row(&mut self, mut cells: Cells) -> io::Result<()> {
        cells.0.resize(COLUMNS.len(), String::new());
        self.csv.write_record(&cells.0).map_err(into_io)
    }
}

fn into_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// The cells of a row, from the left.
#[derive(Clone, Default)]
struct Cells(Vec<String>);

impl Cells {
    fn of_attempt(learner: &Person, row: &AttemptRow) -> Cells {
        let mut cells = Cells::default();
        for text in [
            &learner.id,
            &learner.name,
            &row.id,
            &row.scenario,
            &row.title,
        ] {
            cells.text(text);
        }
        for text in [&row.source, &row.scorer, &row.seed, &row.language.key] {
            cells.text(text);
        }
        for text in [&row.mode.key, &row.allowance.key, &row.began.at] {
            cells.text(text);
        }
        cells.seconds(Some(row.lasted.ms));
        cells.text(row.ending.as_ref().map_or("", |e| &e.key));
        cells.ours(row.passed.map(|p| p.to_string()));
        cells.figure(row.overall.as_ref());
        for dimension in Dimension::ALL {
            cells.figure(row.scores.get(dimension).as_ref());
        }
        cells
    }

    fn turn(&mut self, turn: &TurnReport) {
        self.ours(Some(turn.number.to_string()));
        self.text(&turn.node);
        self.text(&turn.says);
        self.text(match turn.by {
            By::Chosen => "chosen",
            By::Typed => "typed",
            By::Silence => "silence",
        });
        self.text(turn.choice.as_deref().unwrap_or_default());
        self.text(turn.answer.as_deref().unwrap_or_default());
        self.seconds(Some(turn.took.ms));
        self.seconds(Some(turn.took_story.ms));
        self.seconds(turn.target_story.as_ref().map(|t| t.ms));
        self.figure(turn.overall.as_ref());
        for dimension in Dimension::ALL {
            self.figure(turn.scores.get(dimension).as_ref());
        }
        self.ours(Some(turn.mood_before.to_string()));
        self.ours(Some(turn.mood_after.to_string()));
        let route = turn.route.as_ref();
        self.text(route.map_or("", |r| r.by));
        self.text(route.and_then(|r| r.nearest.as_deref()).unwrap_or_default());
        self.ours(route.and_then(|r| r.nearness).map(|n| n.to_string()));
        for wanted in [true, false] {
            let ids = turn
                .criteria
                .iter()
                .filter(|c| c.met == wanted)
                .map(|c| c.id.clone());
            self.text(&ids.collect::<Vec<_>>().join(" "));
        }
        self.text(&joined(turn.reasons.iter().map(|r| {
            format!("{} {}: {}", r.dimension.text, r.points_text, r.text)
        })));
        self.text(turn.coach.as_deref().unwrap_or_default());
        self.text(turn.strong.as_deref().unwrap_or_default());
    }

    /// What a trainer said of it.
    fn rating(&mut self, turn: &TurnReport) {
        let Some(rating) = &turn.trainer else {
            return;
        };
        for dimension in Dimension::ALL {
            self.figure(rating.scores.get(dimension).as_ref());
        }
        self.text(&rating.comment);
    }

    /// A text that people or scenarios may have written.
    fn text(&mut self, text: &str) {
        self.0.push(disarmed(&clean(text)));
    }

    /// A value that we write ourselves.
    fn ours(&mut self, value: Option<String>) {
        self.0.push(value.unwrap_or_default());
    }

    fn seconds(&mut self, ms: Option<u64>) {
        self.ours(ms.map(|ms| format!("{}.{:03}", ms / 1000, ms % 1000)));
    }

    fn figure(&mut self, figure: Option<&Figure>) {
        self.ours(figure.map(|f| format!("{:.2}", f.points)));
    }
}

fn joined(sentences: impl Iterator<Item = String>) -> String {
    sentences.collect::<Vec<_>>().join(" | ")
}

/// The text with an apostrophe before whatever a spreadsheet could take for the beginning of a formula.
///
/// A formula begins at the beginning of a cell; where lists are separated by semicolons (as in most of
/// Europe), Excel cuts a cell of this file at semicolons, tabs and line breaks too.
fn disarmed(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    let mut beginning = true;
    for (i, c) in text.char_indices() {
        if i == 0 && matches!(c, '\t' | '\n') {
            safe.push('\'');
        }
        if beginning && matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') {
            safe.push('\'');
        }
        beginning = matches!(c, ';' | '\t' | '\n') || (beginning && is_skipped(c));
        safe.push(c);
    }
    safe
}

/// Whether a spreadsheet may pass over this before a formula: spaces, quotes and what has no width.
fn is_skipped(c: char) -> bool {
    c.is_whitespace()
        || c == '"'
        || matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}' | '\u{61c}' | '\u{180e}'
        )
}

#[cfg(test)]
mod tests {
    use super::disarmed;

    #[test]
    fn nothing_can_begin_a_formula() {
        for (text, safe) in [
            ("=1+1", "'=1+1"),
            ("  +44", "  '+44"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("－1", "'－1"),
            ("\tx", "'\tx"),
            ("\u{200b}=1", "\u{200b}'=1"),
            ("\"=1", "\"'=1"),
            ("well;=1", "well;'=1"),
            ("well\n =1", "well\n '=1"),
        ] {
            assert_eq!(disarmed(text), safe, "{text:?}");
        }
    }

    #[test]
    fn ordinary_words_stay_as_they_are() {
        for text in [
            "I'm sorry – 2 + 2 = 4",
            "a-b",
            "e-mail me@example",
            "",
            "€49",
            "it's 5 - 3",
        ] {
            assert_eq!(disarmed(text), text);
        }
    }
}
