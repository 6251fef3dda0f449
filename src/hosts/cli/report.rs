//! `aplomb report`: an attempt or a learner's whole progress as HTML, CSV or JSON, and the list of
//! attempts to choose from. Changes nothing in the data folder.

use super::Places;
use crate::app::command::{Export, ExportScope, Format};
use crate::hosts::clock::SystemClock;
use crate::hosts::export::{Request, to_file, to_writer};
use crate::hosts::home;
use crate::model::attempt::Summary;
use crate::model::ids::AttemptId;
use crate::model::lang::Lang;
use crate::model::learner::Learner;
use crate::ports::{Clock, Store};
use crate::storage::SqliteStore;
use crate::text::catalogue::Messages;
use crate::text::format;
use anyhow::{Context, bail};
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The arguments of `report`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb report attempt --out last.html         the newest finished attempt
  aplomb report attempts                        lists the attempts with their ids
  aplomb report attempt 3fa9 --format json
  aplomb report learner --lang lt --out progress.html
  aplomb report learner --format csv --learner Marek > marek.csv

The format follows the ending of FILE where --format is not given. What the fields and columns mean is
in docs/reports.md. Exit status: 0 written, 2 it could not be made.")]
pub struct Arguments {
    /// What the report is of
    #[arg(value_name = "SCOPE", value_enum)]
    scope: Scope,
    /// The attempt's id or its beginning (default: the newest finished one)
    #[arg(value_name = "ATTEMPT")]
    attempt: Option<String>,
    /// html, csv or json (default: html)
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<Shape>,
    /// Language of the report: en, lt, el, sl, pl or et (default: the learner's)
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Write to this file instead of the standard output; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// With `attempts`: write one JSON object a line
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Scope {
    /// One attempt, turn by turn
    Attempt,
    /// A learner's whole progress
    Learner,
    /// The list of a learner's attempts
    Attempts,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Shape {
    /// A self-contained page
    Html,
    /// One row a turn
    Csv,
    /// For machines
    Json,
}

fn parse_lang(text: &str) -> Result<Lang, String> {
    Lang::from_tag(text).ok_or_else(|| "expected one of en, lt, el, sl, pl, et".to_owned())
}

/// Runs `report`.
pub fn run(arguments: &Arguments, places: &Places) -> anyhow::Result<ExitCode> {
    if arguments.attempt.is_some() && arguments.scope != Scope::Attempt {
        bail!("only `aplomb report attempt` takes the id of an attempt");
    }
    if arguments.json && arguments.scope != Scope::Attempts {
        bail!("--json belongs to `aplomb report attempts`; here it is --format json");
    }
    if arguments.format.is_some() && arguments.scope == Scope::Attempts {
        bail!("`aplomb report attempts` is a list for the terminal, or JSON lines with --json");
    }
    let data = home::data_folder(places.data.clone())?;
    let mut store = SqliteStore::open(&data)?;
    let learner = who(&mut store, places.learner.as_deref())?;
    let settings = store.settings(&learner.id)?;
    let lang = arguments
        .lang
        .or(settings.lang)
        .unwrap_or_else(home::system_lang);
    let attempts = store.attempts(&learner.id)?;
    if attempts.is_empty() {
        bail!(
            "{} has no attempts yet; play one with `aplomb play`",
            named(&learner)
        );
    }
    let scope = match arguments.scope {
        Scope::Attempts => {
            let messages = Messages::new(lang);
            let json = arguments.json;
            return written(arguments.out.as_deref(), |out| {
                list(&attempts, &messages, json, out)
            });
        }
        Scope::Attempt => {
            ExportScope::Attempt(pick(&attempts, arguments.attempt.as_deref())?.clone())
        }
        Scope::Learner => ExportScope::Learner,
    };
    let request = Request {
        export: Export {
            scope,
            format: format_for(arguments),
        },
        learner,
        lang,
        made: SystemClock::new().now(),
        shelf: home::shelf(&data, places.scenarios.clone()),
    };
    written(arguments.out.as_deref(), |out| {
        to_writer(&mut store, &request, out)
    })
}

/// Writes to the file, or to the standard output where there is none.
fn written(
    out: Option<&Path>,
    write: impl FnOnce(&mut dyn Write) -> anyhow::Result<()>,
) -> anyhow::Result<ExitCode> {
    match out {
        Some(path) if path != Path::new("-") => {
            to_file(path, write)?;
            writeln!(
                std::io::stderr().lock(),
                "aplomb: written to {}",
                path.display()
            )?;
        }
        _ => {
            let mut out = std::io::stdout().lock();
            write(&mut out)?;
            out.flush()?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The format asked for, else that of the file's ending, else HTML.
fn format_for(arguments: &Arguments) -> Format {
    let ending = arguments
        .out
        .as_ref()
        .and_then(|p| p.extension())
        .and_then(|e| e.to_str());
    match arguments.format {
        Some(Shape::Html) => Format::Html,
        Some(Shape::Csv) => Format::Csv,
        Some(Shape::Json) => Format::Json,
        None => Format::ALL
            .into_iter()
            .find(|f| ending.is_some_and(|e| e.eq_ignore_ascii_case(f.extension())))
            .unwrap_or(Format::Html),
    }
}

/// The learner with this name, or the first; unlike play, a report makes none.
fn who(store: &mut dyn Store, name: Option<&str>) -> anyhow::Result<Learner> {
    let learners = store.learners()?;
    let known: Vec<String> = learners.iter().map(|l| format!("`{}`", l.name)).collect();
    let found = match name {
        Some(name) => learners.into_iter().find(|l| l.name == name),
        None => learners.into_iter().next(),
    };
    match (found, name) {
        (Some(learner), _) => Ok(learner),
        (None, Some(name)) if !known.is_empty() => {
            bail!(
                "there is no learner `{name}` here, but {}",
                known.join(", ")
            )
        }
        (None, _) => bail!("nobody has practised here yet; play with `aplomb play`"),
    }
}

fn named(learner: &Learner) -> &str {
    if learner.name.is_empty() {
        "this learner"
    } else {
        &learner.name
    }
}

/// The attempt whose id begins so, or the newest finished one. The list is newest first.
fn pick<'a>(attempts: &'a [Summary], beginning: Option<&str>) -> anyhow::Result<&'a AttemptId> {
    let Some(beginning) = beginning else {
        let newest = attempts
            .iter()
            .find(|s| !s.is_open())
            .map(|s| &s.terms.attempt);
        return newest.context(
            "no attempt is finished yet; go on with `aplomb play --continue`, or name one of \
             `aplomb report attempts`",
        );
    };
    let fitting: Vec<&AttemptId> = attempts
        .iter()
        .map(|s| &s.terms.attempt)
        .filter(|id| id.as_str().starts_with(&beginning.to_lowercase()))
        .collect();
    match fitting.as_slice() {
        [one] => Ok(one),
        [] => bail!("there is no attempt `{beginning}`; `aplomb report attempts` lists them"),
        several => bail!(
            "{} attempts begin with `{beginning}`; write more of the id, e.g. `{}`",
            several.len(),
            several[0]
        ),
    }
}

/// Lists attempts, newest first: for people in columns, for machines one JSON object a line.
fn list(
    attempts: &[Summary],
    messages: &Messages,
    json: bool,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    for summary in attempts {
        let (terms, outcome) = (&summary.terms, summary.outcome.as_ref());
        if json {
            let line = json!({
                "attempt": terms.attempt,
                "began": format::rfc3339(terms.began),
                "scenario": terms.scenario,
                "language": terms.lang,
                "mode": terms.mode,
                "answers": summary.turns,
                "ending": outcome.map(|o| o.ending.key()),
                "overall": outcome.and_then(|o| o.overall).map(|p| p.as_f64()),
                "passed": outcome.map(|o| o.passed),
            });
            writeln!(out, "{line}")?;
            continue;
        }
        let verdict = match outcome {
            None => messages.text("report-open"),
            Some(o) if o.passed => messages.text("verdict-passed"),
            Some(_) => messages.text("verdict-not-yet"),
        };
        let overall = outcome
            .and_then(|o| o.overall)
            .map_or("–".to_owned(), |p| p.to_string());
        let id: String = terms.attempt.as_str().chars().take(12).collect();
        let began = format::date_time(messages.lang(), terms.began);
        let scenario = terms.scenario.as_str();
        writeln!(
            out,
            "{id}  {began:<18}  {scenario:<24}  {overall:>3}  {verdict}"
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::pick;
    use crate::model::attempt::Summary;
    use crate::model::event::{Event, Mode, Terms, What};
    use crate::model::lang::Lang;
    use crate::model::time::{Allowance, Millis, Moment};

    fn open(id: &str) -> Summary {
        let terms = Terms {
            attempt: id.into(),
            learner: "l".into(),
            scenario: "s".into(),
            source: "h".into(),
            seed: 1,
            lang: Lang::En,
            mode: Mode::Practice,
            allowance: Allowance::Off,
            scorer: "x".into(),
            began: Moment(0),
        };
        let what = What::AttemptStarted(Box::new(terms));
        Summary::fold(&[Event {
            seq: 0,
            at: Millis(0),
            what,
        }])
        .expect("it begins an attempt")
    }

    #[test]
    fn an_attempt_is_found_by_the_beginning_of_its_id() {
        let attempts = [open("ab12"), open("ab34"), open("cd56")];
        assert_eq!(pick(&attempts, Some("CD")).expect("one").as_str(), "cd56");
        let message = |beginning| pick(&attempts, beginning).expect_err("none").to_string();
        assert!(message(Some("ab")).contains("2 attempts begin with `ab`"));
        assert!(message(Some("ef")).contains("aplomb report attempts"));
        assert!(message(None).contains("no attempt is finished yet"));
    }
}
