//! `aplomb calibrate`: how far the scorer agrees with people's ratings of replies, and weights of an organisation
//! fitted on them. Figures and fit are `fit::calibrate`'s; here ratings are read and findings shown.

mod attempts;
mod export;
mod fitting;
mod html;
mod judged;
mod plot;
mod read;
mod report;
mod text;

use super::Places;
use super::simulate::pool::say;
use crate::hosts::{home, organisation};
use crate::scoring::organisation::FILE;
use anyhow::Context;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb calibrate ratings.csv
  aplomb calibrate ratings.csv --plot agreement.html --export beside.csv
  aplomb calibrate ratings.csv --fit
  aplomb calibrate --from-attempts

RATINGS.csv has a header with `reply`, at least one of `empathy`, `accuracy`, `speed` (as people
rated them, 0-100, may be empty), and any of `lang`, `customer`, `facts`, `criteria`, `name`,
`seconds`, `channel`, `rater`, `id`. Rows of the same reply are raters of it: they are averaged,
and how far they agree is shown as what can be reached. See docs/calibrate.md.
--fit writes `scoring/organisation.ron` in the data folder, only if it is better on replies that
it was not fitted on, by more than the standard error.
Exit status: 0 clean, 1 rows were bad or --fit wrote nothing, 2 failure.")]
pub struct Arguments {
    /// CSV files of rated replies; `-` is the standard input
    #[arg(value_name = "RATINGS.csv", required_unless_present = "from_attempts")]
    files: Vec<PathBuf>,
    /// Use the turns that were rated in the app
    #[arg(long)]
    from_attempts: bool,
    /// The folder with organisation.ron (default: `scoring` in the data folder)
    #[arg(long, value_name = "DIR")]
    organisation: Option<PathBuf>,
    /// Compare with the weights as shipped, whatever the organisation has settled
    #[arg(long, conflicts_with_all = ["organisation", "fit"])]
    shipped: bool,
    /// Fit the organisation's weights, and write them where they are better
    #[arg(long)]
    fit: bool,
    /// Draw people's points across and ours up, as .svg or .html
    #[arg(long, value_name = "FILE")]
    plot: Vec<PathBuf>,
    /// Write each reply with both figures and the differences
    #[arg(long, value_name = "FILE.csv")]
    export: Option<PathBuf>,
    /// How many of the largest disagreements to show
    #[arg(long, value_name = "N", default_value_t = 10)]
    worst: usize,
    /// Print as JSON
    #[arg(long)]
    json: bool,
}

/// Compares, prints, writes.
///
/// # Errors
/// Where a file cannot be read or written, or there is nothing to compare.
pub fn run(arguments: &Arguments, places: &Places) -> anyhow::Result<ExitCode> {
    for path in &arguments.plot {
        plot::kind(path)?;
    }
    let folder = match &arguments.organisation {
        Some(folder) => folder.clone(),
        None => organisation::folder(&home::data_folder(places.data.clone())?),
    };
    let options = if arguments.shipped {
        crate::scoring::Options::default()
    } else {
        organisation::options(&folder)?
    };
    let mut replies = read::Replies::default();
    let mut faults = Vec::new();
    for path in &arguments.files {
        faults.extend(read::file(path, &mut replies)?);
    }
    if arguments.from_attempts {
        attempts::read(places, &mut replies)?;
    }
    for fault in &faults {
        writeln!(std::io::stderr().lock(), "{fault}")?;
    }
    anyhow::ensure!(
        !replies.list.is_empty(),
        "no rated reply; docs/calibrate.md shows the columns"
    );
    let progress = std::io::stderr().is_terminal();
    let judged = judged::judge(replies, options, progress)?;
    for left_out in &judged.left_out {
        writeln!(std::io::stderr().lock(), "{left_out}")?;
    }
    anyhow::ensure!(!judged.list.is_empty(), "no reply can be judged");
    let fitted = arguments.fit.then(|| {
        say(progress, "fitting …");
        let fitted = fitting::fit(&judged, options);
        say(progress, "");
        fitted
    });
    let mut report = report::of(&judged, arguments.worst);
    if let Some(fitted) = fitted {
        if fitted.is_better() {
            let path = folder.join(FILE);
            fitting::write(&fitted, &path)?;
            report.written = Some(path.display().to_string());
        }
        report.fit = Some(fitted.shown());
    }
    if let Some(path) = &arguments.export {
        export::write(&judged, path).with_context(|| path.display().to_string())?;
    }
    for path in &arguments.plot {
        plot::write(&judged, &report, path).with_context(|| path.display().to_string())?;
    }
    let mut out = std::io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?;
    } else {
        text::write(&report, &mut out)?;
    }
    let fit_failed = report.fit.is_some() && report.written.is_none();
    let bad = !faults.is_empty() || !judged.left_out.is_empty();
    Ok(ExitCode::from(u8::from(bad || fit_failed)))
}
