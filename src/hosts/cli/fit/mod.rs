//! `aplomb fit`: the programs that made the shipped weights, for anyone to run on such files. One file a task;
//! nothing is fitted here.

mod figures;
mod politeness;
mod tone;

use clap::Subcommand;
use std::process::ExitCode;

/// What to fit.
#[derive(Subcommand)]
pub enum Task {
    /// Figures of agreement of two columns of a CSV file: Spearman, Pearson and, at a threshold, AUC
    Figures(figures::Arguments),
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
        Task::Figures(arguments) => figures::run(arguments),
        Task::Politeness(arguments) => politeness::run(arguments),
        Task::Tone(arguments) => tone::run(arguments),
    }
}
