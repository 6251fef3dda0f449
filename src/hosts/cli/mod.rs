//! The command line: `aplomb` opens the window, `aplomb COMMAND` does one thing in the terminal.
//! Exit status: 0 clean, 1 findings, 2 failure.

mod calibrate;
mod check;
mod extract;
mod files;
mod fit;
mod graph;
mod import;
mod new;
mod play;
mod report;
mod score;
mod simulate;
mod stats;
mod test;
mod watch;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Practise hard customer conversations before you meet the customer.
#[derive(Parser)]
#[command(
    name = "aplomb",
    version,
    about,
    after_help = "\
Without a command the window opens.

Examples:
  aplomb
  aplomb play refund-request --lang lt
  aplomb check scenarios
  aplomb report learner --format html --out progress.html"
)]
struct Arguments {
    #[command(flatten)]
    places: Places,
    /// Open a window that shows every widget in every state and theme
    #[arg(long, hide = true)]
    gallery: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Where things are.
#[derive(clap::Args, Clone, Debug)]
pub struct Places {
    /// Keep data in this folder instead of the platform's
    #[arg(long, value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,
    /// Read further scenarios from this folder (default: `scenarios` in the data folder)
    #[arg(long, value_name = "DIR", global = true)]
    pub scenarios: Option<PathBuf>,
    /// Practise under this name (default: the first learner of this data folder)
    #[arg(long, value_name = "NAME", global = true)]
    pub learner: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Play a scenario in the terminal
    Play(play::Arguments),
    /// Check scenarios: everything that is wrong, where, and how to mend it
    Check(check::Arguments),
    /// Export an attempt or a learner's whole progress
    Report(report::Arguments),
    /// Play the plans beside scenarios and show what comes out otherwise than they say
    Test(test::Arguments),
    /// Play every path, and let trainees of known manners play
    Simulate(simulate::Arguments),
    /// Make a scenario to begin with
    New(new::Arguments),
    /// Draw a conversation: Mermaid, DOT or SVG
    Graph(graph::Arguments),
    /// Count: nodes, words, reading time, criteria, translations
    Stats(stats::Arguments),
    /// Write or update the files that translators fill
    Extract(extract::Arguments),
    /// Make a draft of a scenario from a Twee 3 story
    Import(import::Arguments),
    /// Score replies: JSON lines in, JSON lines out
    Score(score::Arguments),
    /// Compare the scorer with people's ratings, and fit an organisation's weights on them
    Calibrate(calibrate::Arguments),
    /// Fit the scorer's weights on people's judgements, and say how good they are
    #[command(subcommand)]
    Fit(fit::Task),
}

/// Runs what the command line asks for.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // where the terminal is gone there is nobody to tell
            let _ = error.print();
            return if error.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    let places = arguments.places;
    let result = match arguments.command {
        None if arguments.gallery => gallery(),
        None => window(places),
        Some(Command::Play(arguments)) => play::run(&arguments, &places),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Report(arguments)) => report::run(&arguments, &places),
        Some(Command::Test(arguments)) => test::run(&arguments),
        Some(Command::Simulate(arguments)) => simulate::run(&arguments, &places),
        Some(Command::New(arguments)) => new::run(&arguments),
        Some(Command::Graph(arguments)) => graph::run(&arguments, &places),
        Some(Command::Stats(arguments)) => stats::run(&arguments, &places),
        Some(Command::Extract(arguments)) => extract::run(&arguments, &places),
        Some(Command::Import(arguments)) => import::run(&arguments),
        Some(Command::Score(arguments)) => score::run(&arguments),
        Some(Command::Calibrate(arguments)) => calibrate::run(&arguments, &places),
        Some(Command::Fit(task)) => fit::run(&task),
    };
    match result {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::from(2)
        }
    }
}

/// Says on the error stream what failed and why.
fn complain(error: &anyhow::Error) {
    use std::io::Write;
    let mut stderr = std::io::stderr().lock();
    let _ = writeln!(stderr, "aplomb: {error:#}");
}

/// Whether the reader of our output has gone, as `head` does: not a failure.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
    })
}

#[cfg(feature = "desktop")]
fn window(places: Places) -> anyhow::Result<ExitCode> {
    super::desktop::run(places)
}

#[cfg(feature = "desktop")]
fn gallery() -> anyhow::Result<ExitCode> {
    super::desktop::run_gallery()
}

#[cfg(not(feature = "desktop"))]
fn gallery() -> anyhow::Result<ExitCode> {
    anyhow::bail!("this build has no window, and so no gallery")
}

#[cfg(not(feature = "desktop"))]
fn window(_: Places) -> anyhow::Result<ExitCode> {
    anyhow::bail!("this build has no window; play in the terminal with `aplomb play`")
}
