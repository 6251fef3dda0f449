//! `aplomb stats`: scenarios in figures.

use super::Places;
use super::files;
use crate::model::program::CriterionKind;
use crate::script::stats::{Language, Stats, stats};
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// The arguments of `stats`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb stats                       the scenarios in ./scenarios
  aplomb stats refund-request
  aplomb stats scenarios --json      one JSON object a scenario

Words are those that somebody reads; cues are not counted. Reading time is for the brief, the customer,
the choices and the articles, at 200 words a minute. Exit status: 0 counted, 2 something could not be read.")]
pub struct Arguments {
    /// Scenario folders, folders of scenarios, or ids
    #[arg(value_name = "PATH|ID", default_value = "scenarios")]
    paths: Vec<PathBuf>,
    /// Write one JSON object a line
    #[arg(long)]
    json: bool,
}

/// Runs `stats`.
pub fn run(arguments: &Arguments, places: &Places) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    for path in &arguments.paths {
        for (folder, source) in files::read(path, places)? {
            let figures = stats(&source, &files::program(&folder, &source)?);
            if arguments.json {
                writeln!(out, "{}", as_json(source.id.as_str(), &figures))?;
            } else {
                table(&mut out, source.id.as_str(), &figures)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn kind(kind: CriterionKind) -> &'static str {
    match kind {
        CriterionKind::Ask => "ask",
        CriterionKind::Offer => "offer",
        CriterionKind::State => "state",
        CriterionKind::Never => "never",
    }
}

fn table(out: &mut impl Write, id: &str, s: &Stats) -> std::io::Result<()> {
    let listed = |parts: Vec<String>| parts.join(", ");
    let endings = s.endings.iter().map(|(e, n)| format!("{n} {}", e.key()));
    let criteria = s.criteria.iter().map(|(k, n)| format!("{n} {}", kind(*k)));
    let all: usize = s.criteria.iter().map(|(_, n)| n).sum();
    let ending: usize = s.endings.iter().map(|(_, n)| n).sum();
    writeln!(out, "{id}")?;
    writeln!(
        out,
        "  nodes      {} ({ending} endings: {})",
        s.nodes,
        listed(endings.collect())
    )?;
    writeln!(
        out,
        "  ways       {} choices, {} routes",
        s.replies, s.routes
    )?;
    writeln!(
        out,
        "  criteria   {all} ({}), {} critical",
        listed(criteria.collect()),
        s.critical
    )?;
    writeln!(
        out,
        "  besides    {} articles, {} drawn, {} variables",
        s.articles, s.draws, s.variables
    )?;
    if let Some(shortest) = s.shortest {
        writeln!(out, "  shortest   {shortest} answers to an ending")?;
    }
    writeln!(
        out,
        "\n  {:<6}{:>8}{:>10}{:>9}{:>10}{:>7}{:>10}   translated",
        "lang", "words", "customer", "choices", "articles", "other", "reading"
    )?;
    for l in &s.languages {
        let reading = format!("{}:{:02}", l.reading_seconds / 60, l.reading_seconds % 60);
        writeln!(
            out,
            "  {:<6}{:>8}{:>10}{:>9}{:>10}{:>7}{:>10}   {}",
            l.lang.tag(),
            l.words(),
            l.customer,
            l.choices,
            l.articles,
            l.other,
            reading,
            coverage(l)
        )?;
    }
    writeln!(out)
}

fn coverage(l: &Language) -> String {
    let Some(status) = &l.status else {
        return "cannot be read (see `aplomb check`)".to_owned();
    };
    if l.own {
        return "source".to_owned();
    }
    let percent = 100 * status.translated / status.texts.max(1);
    let mut text = format!("{percent} % ({} of {})", status.translated, status.texts);
    for (n, word) in [
        (status.changed.len(), "changed"),
        (status.obsolete.len(), "obsolete"),
    ] {
        if n > 0 {
            text.push_str(&format!(", {n} {word}"));
        }
    }
    text
}

fn as_json(id: &str, s: &Stats) -> serde_json::Value {
    let endings: serde_json::Map<_, _> = s
        .endings
        .iter()
        .map(|(e, n)| (e.key().to_owned(), json!(n)))
        .collect();
    let criteria: serde_json::Map<_, _> = s
        .criteria
        .iter()
        .map(|(k, n)| (kind(*k).to_owned(), json!(n)))
        .collect();
    let languages: Vec<_> = s
        .languages
        .iter()
        .map(|l| {
            json!({
                "lang": l.lang.tag(),
                "source": l.own,
                "words": l.words(),
                "customer": l.customer,
                "choices": l.choices,
                "articles": l.articles,
                "other": l.other,
                "reading_seconds": l.reading_seconds,
                "texts": l.status.as_ref().map(|s| s.texts),
                "translated": l.status.as_ref().map(|s| s.translated),
                "changed": l.status.as_ref().map(|s| s.changed.len()),
                "obsolete": l.status.as_ref().map(|s| s.obsolete.len()),
            })
        })
        .collect();
    json!({
        "id": id,
        "nodes": s.nodes,
        "endings": endings,
        "choices": s.replies,
        "routes": s.routes,
        "criteria": criteria,
        "critical": s.critical,
        "articles": s.articles,
        "drawn": s.draws,
        "variables": s.variables,
        "shortest": s.shortest,
        "languages": languages,
    })
}
