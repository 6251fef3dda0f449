//! `aplomb fit politeness`: fits the model of politeness on rated requests and prints how it judges those
//! that it has not seen.

use crate::fit::politeness::{Rated, cross_validate, weights};
use anyhow::Context;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
#[command(after_help = "\
Example:
  aplomb fit politeness tydip-en-train.csv --out locales/en/politeness.txt")]
pub struct Arguments {
    /// A CSV file with the columns sentence and score
    file: PathBuf,
    /// Where to write the weights; without it nothing is written
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print as JSON
    #[arg(long)]
    json: bool,
}

#[derive(serde::Deserialize)]
struct Line {
    sentence: String,
    score: f64,
}

/// Fits, prints and writes.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let file = &arguments.file;
    let mut reader = csv::Reader::from_path(file).with_context(|| file.display().to_string())?;
    let mut texts = Vec::new();
    for line in reader.deserialize() {
        let Line { sentence, score } = line.with_context(|| file.display().to_string())?;
        texts.push(Rated {
            text: sentence,
            score,
        });
    }
    let accuracy = cross_validate(&texts);
    let mut out = std::io::stdout().lock();
    if arguments.json {
        let figures = serde_json::json!({
            "rows": texts.len(), "quarters": accuracy.texts, "accuracy": accuracy.all, "folds": accuracy.folds,
        });
        writeln!(out, "{figures}")?;
    } else {
        let folds: Vec<String> = accuracy.folds.iter().map(|f| format!("{f:.3}")).collect();
        writeln!(out, "rows      {}", texts.len())?;
        writeln!(
            out,
            "quarters  {} texts, top against bottom",
            accuracy.texts
        )?;
        writeln!(out, "accuracy  {:.4}  ({})", accuracy.all, folds.join(" "))?;
    }
    if let Some(path) = &arguments.out {
        std::fs::write(path, weights(&texts)).with_context(|| path.display().to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}
