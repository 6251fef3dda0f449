//! `aplomb fit figures`: agreement of two columns of figures. Knows nothing of what they mean.

use crate::fit::measure::{auc, pearson, spearman};
use anyhow::Context;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
#[command(after_help = "\
Example:
  aplomb fit figures scored.csv --ours empathy --theirs rating --good 70")]
pub struct Arguments {
    /// A CSV file with a header
    file: PathBuf,
    /// The column with our figures
    #[arg(long, value_name = "COLUMN")]
    ours: String,
    /// The column with people's figures
    #[arg(long, value_name = "COLUMN")]
    theirs: String,
    /// People's figures from this on are good ones, for AUC
    #[arg(long, value_name = "NUMBER")]
    good: Option<f64>,
}

/// Prints the figures.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let file = &arguments.file;
    let mut reader = csv::Reader::from_path(file).with_context(|| file.display().to_string())?;
    let header = reader.headers()?.clone();
    let place = |name: &str| {
        let found = header.iter().position(|h| h == name);
        found.with_context(|| format!("{}: no column `{name}` in the header", file.display()))
    };
    let (ours_at, theirs_at) = (place(&arguments.ours)?, place(&arguments.theirs)?);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for (line, record) in (2..).zip(reader.records()) {
        let record = record?;
        let figure = |at: usize| {
            let cell = record.get(at).unwrap_or_default();
            let wrong = || format!("{}:{line}: `{cell}` is no number", file.display());
            cell.trim().parse::<f64>().with_context(wrong)
        };
        ours.push(figure(ours_at)?);
        theirs.push(figure(theirs_at)?);
    }
    let mut out = std::io::stdout().lock();
    let shown = |figure: Option<f64>| figure.map_or_else(|| "–".to_owned(), |f| format!("{f:.4}"));
    writeln!(out, "rows      {}", ours.len())?;
    writeln!(out, "Spearman  {}", shown(spearman(&ours, &theirs)))?;
    writeln!(out, "Pearson   {}", shown(pearson(&ours, &theirs)))?;
    if let Some(least) = arguments.good {
        let side = |good: bool| -> Vec<f64> {
            let rows = ours.iter().zip(&theirs);
            rows.filter(|(_, t)| (**t >= least) == good)
                .map(|(o, _)| *o)
                .collect()
        };
        writeln!(out, "AUC       {}", shown(auc(&side(true), &side(false))))?;
    }
    Ok(ExitCode::SUCCESS)
}
