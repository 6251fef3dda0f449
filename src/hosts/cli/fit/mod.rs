//! `aplomb fit`: the programs that made the shipped weights, for anyone to run on such files. One file a task;
//! nothing is fitted here.

mod accuracy;
mod attributable;
mod figures;
mod identify;
mod politeness;
mod tone;

use clap::Subcommand;
use std::process::ExitCode;

/// What to fit.
#[derive(Subcommand)]
pub enum Task {
    /// How far a reply says what a fact says: fits the scorer's accuracy on rated replies
    Accuracy(accuracy::Arguments),
    /// Whether everything in a reply stands in its source: fits the signal on judged replies
    Attributable(attributable::Arguments),
    /// Figures of agreement of two columns of a CSV file: Spearman, Pearson and, at a threshold, AUC
    Figures(figures::Arguments),
    /// The model that tells our languages apart
    Identify(identify::Arguments),
    /// The model of politeness, on English requests that people rated
    Politeness(politeness::Arguments),
    /// The model of tone, on pairs of a kinder and a colder reply
    Tone(tone::Arguments),
}

/// Runs a task.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn run(task: &Task) -> anyhow::Result<ExitCode> {
    match task {
        Task::Accuracy(arguments) => accuracy::run(arguments),
        Task::Attributable(arguments) => attributable::run(arguments),
        Task::Figures(arguments) => figures::run(arguments),
        Task::Identify(arguments) => identify::run(arguments),
        Task::Politeness(arguments) => politeness::run(arguments),
        Task::Tone(arguments) => tone::run(arguments),
    }
}
