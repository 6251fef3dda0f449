//! `aplomb fit accuracy`: fits the scorer's accuracy on rated replies and says how well it agrees on rows held out.

use crate::fit::accuracy::{Agreement, Line, SETTINGS, cross_validate, fit, table};
use crate::scoring::Scorer;
use crate::scoring::trees::Trees;
use anyhow::Context;
use flate2::read::GzDecoder;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
#[command(after_help = "\
The file has a JSON object a line (plain or .gz): id, knowledge [{q, a}], response, accuracy [ratings 1-5].

Example:
  aplomb fit accuracy dstc9-train.jsonl.gz --out src/scoring/fitted/accuracy.ron")]
pub struct Arguments {
    /// Replies with people's ratings
    file: PathBuf,
    /// Where to write the weights, fitted on all rows
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The figures as JSON
    #[arg(long)]
    json: bool,
}

/// Fits, prints the figures and writes the weights.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let lines = lines(&arguments.file)?;
    let scorer = Scorer::new()?;
    let said = |text: &str| {
        if std::io::stderr().is_terminal() {
            let _ = write!(std::io::stderr(), "\r{text:<40}");
        }
    };
    said("counting");
    let with = table(&scorer, &lines, true);
    let without = table(&scorer, &lines, false);
    let both = [&with, &without];
    let measured = |held| {
        let after = |fold: usize| said(&format!("fold {fold}"));
        cross_validate(&both, held, SETTINGS, &after).context("the ratings do not vary")
    };
    let (answering, alone) = (measured(&with)?, measured(&without)?);
    said("");
    let mut out = std::io::stdout().lock();
    if arguments.json {
        let figures = |a: Agreement| serde_json::json!({"auc": a.auc, "spearman": a.spearman});
        let all = serde_json::json!({
            "rows": lines.len(), "with_question": figures(answering), "without": figures(alone)});
        writeln!(out, "{all}")?;
    } else {
        writeln!(
            out,
            "rows {}, five folds by id         AUC     Spearman",
            lines.len()
        )?;
        writeln!(
            out,
            "with the question         {:>10.4} {:>10.4}",
            answering.auc, answering.spearman
        )?;
        writeln!(
            out,
            "the reply and the fact    {:>10.4} {:>10.4}",
            alone.auc, alone.spearman
        )?;
    }
    if let Some(path) = &arguments.out {
        let trees = fit(&both, None, SETTINGS);
        std::fs::write(path, shown(&trees)?).with_context(|| path.display().to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The lines of a file, plain or compressed.
fn lines(path: &Path) -> anyhow::Result<Vec<Line>> {
    let file = File::open(path).with_context(|| path.display().to_string())?;
    let packed = path.extension().is_some_and(|e| e == "gz");
    let reader: Box<dyn Read> = if packed {
        Box::new(GzDecoder::new(file))
    } else {
        Box::new(file)
    };
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(BufReader::new(reader).lines()) {
        let line = line.with_context(|| path.display().to_string())?;
        if line.trim().is_empty() {
            continue;
        }
        let read = serde_json::from_str(&line);
        lines.push(read.with_context(|| format!("{}:{number}", path.display()))?);
    }
    Ok(lines)
}

/// The weights as a file that people can read: a tree a line.
fn shown(trees: &Trees) -> anyhow::Result<String> {
    let mut text = String::from(
        "// Made by `aplomb fit accuracy`; docs/scoring.md says how well it agrees with people. In millionths.\n(\n",
    );
    let names = ron::to_string(&trees.features)?;
    writeln!(
        text,
        "    features: {},\n    base: {},\n    trees: [",
        names.replace(',', ", "),
        trees.base
    )?;
    for tree in &trees.trees {
        writeln!(text, "        {},", ron::to_string(tree)?)?;
    }
    text.push_str("    ],\n)\n");
    Ok(text)
}
