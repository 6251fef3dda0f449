//! `aplomb check`: everything that is wrong with scenarios.

use crate::library::archive::is_archive;
use crate::library::read_path;
use crate::model::diagnostic::{Diagnostic, Severity, line_column};
use crate::model::source::{SCENARIO_FILE, Source};
use crate::script;
use anyhow::bail;
use serde_json::json;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The arguments of `check`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb check                      the scenarios in ./scenarios
  aplomb check scenarios/refund-request
  aplomb check my-scenarios --json
  aplomb check refund-request.zip   a scenario that came by mail; nothing is unpacked

Exit status: 0 nothing found, 1 something found, 2 a path could not be read.")]
pub struct Arguments {
    /// Scenario folders, their scenario.ron, their zips, or folders of scenarios
    #[arg(value_name = "PATH", default_value = "scenarios")]
    paths: Vec<PathBuf>,
    /// Write one JSON object a line
    #[arg(long)]
    json: bool,
}

/// Runs `check`.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let mut counts = Counts::default();
    for path in &arguments.paths {
        let (sources, faults) = read_path(path);
        if sources.is_empty() && faults.is_empty() {
            bail!(
                "{}: no scenario here: expected a folder with a scenario.ron, or a folder of such folders",
                path.display()
            );
        }
        for fault in &faults {
            counts.unreadable += 1;
            if arguments.json {
                let line =
                    json!({"file": fault.path, "severity": "error", "message": fault.message});
                writeln!(out, "{line}")?;
            } else {
                writeln!(
                    out,
                    "error: {}\n  --> {}\n",
                    fault.message,
                    fault.path.display()
                )?;
            }
        }
        for source in &sources {
            let folder = folder_of(path, source);
            counts.scenarios += 1;
            let diagnostics = script::compile(source).diagnostics;
            counts.add(&diagnostics);
            if arguments.json {
                write_json(&mut out, &folder, source, &diagnostics)?;
            } else {
                let colour = std::io::stdout().is_terminal();
                let root = folder.display().to_string();
                write!(
                    out,
                    "{}",
                    script::render(&diagnostics, source, &root, colour)
                )?;
            }
        }
    }
    if !arguments.json {
        writeln!(out, "{}", counts.sentence())?;
    }
    Ok(match (counts.unreadable, counts.found()) {
        (0, 0) => ExitCode::SUCCESS,
        (0, _) => ExitCode::from(1),
        _ => ExitCode::from(2),
    })
}

/// The folder or the zip of a scenario that was found at or in `path`.
fn folder_of(path: &Path, source: &Source) -> PathBuf {
    let zip = path.join(format!("{}.zip", source.id));
    if is_archive(path) && path.is_file() {
        path.to_path_buf()
    } else if path.is_file() {
        path.parent().map(Path::to_path_buf).unwrap_or_default()
    } else if zip.is_file() && !path.join(source.id.as_str()).is_dir() {
        zip
    } else if path.join(SCENARIO_FILE).is_file() {
        path.to_path_buf()
    } else {
        path.join(source.id.as_str())
    }
}

#[derive(Default)]
struct Counts {
    scenarios: usize,
    unreadable: usize,
    errors: usize,
    warnings: usize,
    hints: usize,
}

impl Counts {
    fn add(&mut self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            match diagnostic.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Hint => self.hints += 1,
            }
        }
    }

    fn found(&self) -> usize {
        self.errors + self.warnings + self.hints
    }

    fn sentence(&self) -> String {
        let many = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
        format!(
            "{} checked: {}, {}, {}",
            many(self.scenarios + self.unreadable, "scenario"),
            many(self.errors + self.unreadable, "error"),
            many(self.warnings, "warning"),
            many(self.hints, "hint"),
        )
    }
}

fn write_json(
    out: &mut impl Write,
    folder: &Path,
    source: &Source,
    diagnostics: &[Diagnostic],
) -> std::io::Result<()> {
    for d in diagnostics {
        let text = source.files.get(&d.file).map_or("", String::as_str);
        let (line, column) = line_column(text, d.place.start);
        let (end_line, end_column) = line_column(text, d.place.end);
        let object = json!({
            "file": folder.join(&d.file),
            "line": line,
            "column": column,
            "end_line": end_line,
            "end_column": end_column,
            "code": d.code,
            "severity": match d.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Hint => "hint",
            },
            "message": d.message,
            "mend": d.mend,
        });
        writeln!(out, "{object}")?;
    }
    Ok(())
}
