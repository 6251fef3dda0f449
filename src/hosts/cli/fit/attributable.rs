//! `aplomb fit attributable`: fits whether everything in a reply stands in its source, and says how well that
//! agrees with people on rows held out.

use crate::fit::attributable::{Line, cross_validate, fit, table};
use crate::scoring::Scorer;
use anyhow::Context;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
#[command(after_help = "\
The file is a table with tabs: knowledge, message, response, begin_label.

Example:
  aplomb fit attributable begin-dev.tsv --out src/scoring/fitted/attributable.ron")]
pub struct Arguments {
    /// Judged replies with their sources
    file: PathBuf,
    /// The label of replies of which all stands in the source
    #[arg(long, default_value = "Fully attributable", value_name = "LABEL")]
    label: String,
    /// Where to write the weights, fitted on all rows
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The figures as JSON
    #[arg(long)]
    json: bool,
}

/// Fits, prints the figures and writes the weights.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let lines = lines(&arguments.file, &arguments.label)?;
    let table = table(&Scorer::new()?, &lines);
    let found = cross_validate(&lines, &table);
    let mut out = std::io::stdout().lock();
    if arguments.json {
        let all = serde_json::json!({
            "rows": lines.len(), "macro_f1": found.macro_f1, "auc": found.auc});
        writeln!(out, "{all}")?;
    } else {
        writeln!(
            out,
            "rows {}, five folds by source, mean of ten splits",
            lines.len()
        )?;
        writeln!(out, "macro-F1  {:.4}", found.macro_f1)?;
        writeln!(out, "AUC       {:.4}", found.auc.unwrap_or(f64::NAN))?;
    }
    if let Some(path) = &arguments.out {
        let all: Vec<usize> = (0..lines.len()).collect();
        let weights = fit(&lines, &table, &all);
        let note = "// Made by `aplomb fit attributable`; docs/scoring.md says how well it agrees with people. In thousandths.\n";
        let pretty = ron::ser::PrettyConfig::new().depth_limit(1);
        let text = format!("{note}{}\n", ron::ser::to_string_pretty(&weights, pretty)?);
        std::fs::write(path, text).with_context(|| path.display().to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn lines(path: &Path, label: &str) -> anyhow::Result<Vec<Line>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .from_path(path)
        .with_context(|| path.display().to_string())?;
    let header = reader.headers()?.clone();
    let place = |name: &str| {
        let found = header.iter().position(|h| h == name);
        found.with_context(|| format!("{}: no column `{name}` in the header", path.display()))
    };
    let places = [place("knowledge")?, place("message")?, place("response")?];
    let judged = place("begin_label")?;
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.with_context(|| path.display().to_string())?;
        let [knowledge, message, response] =
            places.map(|at| record.get(at).unwrap_or_default().to_owned());
        lines.push(Line {
            knowledge,
            message,
            response,
            stands: record.get(judged) == Some(label),
        });
    }
    Ok(lines)
}
