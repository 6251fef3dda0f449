//! `aplomb check`: everything that is wrong with scenarios.

mod format;

use super::files::folder_of;
use super::watch;
use crate::check::lint;
use crate::check::lint::page;
use crate::library::read_path;
use crate::model::diagnostic::{Diagnostic, Severity};
use crate::model::source::Source;
use crate::script;
use anyhow::{Context, bail};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The arguments of `check`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb check                      the scenarios in ./scenarios
  aplomb check scenarios/refund-request
  aplomb check my-scenarios --format json
  aplomb check --deny warnings --format github
  aplomb check --explain AP0601
  aplomb check my-scenario --watch  checks again whenever a file is saved
  aplomb check refund-request.zip   a scenario that came by mail; nothing is unpacked

Exit status: 0 nothing found, 1 something found, 2 a path could not be read.
A warning or hint that is meant to be so is allowed in the scenario, with the reason:
  allow: [(code: \"AP0606\", reason: \"The first node is a warm-up.\")],")]
pub struct Arguments {
    /// Scenario folders, their scenario.ron, their zips, or folders of scenarios
    #[arg(value_name = "PATH", default_value = "scenarios")]
    paths: Vec<PathBuf>,
    /// How to write what is found
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Write one JSON object a line: the same as `--format json`
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Report warnings, or warnings and hints, as errors
    #[arg(long, value_name = "WHAT", value_enum)]
    deny: Option<Deny>,
    /// Say what a code means, why it matters and how to mend it
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
    /// Check again whenever a file changes, until Ctrl+C
    #[arg(long, conflicts_with = "explain")]
    watch: bool,
    /// Write the pages of all codes into this folder
    #[arg(long, value_name = "DIR", hide = true)]
    write_pages: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people: the line of the source, with a mark
    Text,
    /// One JSON object a line
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Commands of GitHub's actions
    Github,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Deny {
    /// Warnings are errors
    Warnings,
    /// Warnings and hints are errors
    Hints,
}

/// What was found in one scenario.
struct Report {
    folder: PathBuf,
    source: Source,
    diagnostics: Vec<Diagnostic>,
}

/// A path that could not be read.
struct Unreadable {
    path: PathBuf,
    message: String,
}

/// Runs `check`.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    if let Some(folder) = &arguments.write_pages {
        write_pages(folder)?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(code) = &arguments.explain {
        return explain(code, &mut out);
    }
    if !arguments.watch {
        return once(arguments, &mut out);
    }
    if arguments.format == Format::Sarif {
        bail!("SARIF is one whole document; with --watch choose text, json or github");
    }
    watch::follow(&arguments.paths, &mut || once(arguments, &mut out))
}

/// Checks everything.
fn once(arguments: &Arguments, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let (mut reports, mut unreadable) = (Vec::new(), Vec::new());
    for path in &arguments.paths {
        let (sources, faults) = read_path(path);
        if sources.is_empty() && faults.is_empty() {
            bail!(
                "{}: no scenario here: expected a folder with a scenario.ron, or a folder of such folders",
                path.display()
            );
        }
        unreadable.extend(faults.into_iter().map(|fault| Unreadable {
            path: fault.path,
            message: fault.message,
        }));
        let count = sources.len();
        for (done, source) in sources.into_iter().enumerate() {
            progress(done, count)?;
            let mut diagnostics = lint::check(&source);
            for diagnostic in &mut diagnostics {
                diagnostic.severity = raised(diagnostic.severity, arguments.deny);
            }
            reports.push(Report {
                folder: folder_of(path, &source),
                source,
                diagnostics,
            });
        }
        progress(count, count)?;
    }
    let format = if arguments.json {
        Format::Json
    } else {
        arguments.format
    };
    match format {
        Format::Text => text(out, &reports, &unreadable)?,
        Format::Json => format::json(out, &reports, &unreadable)?,
        Format::Sarif => format::sarif(out, &reports, &unreadable)?,
        Format::Github => format::github(out, &reports, &unreadable)?,
    }
    out.flush()?;
    let clean = reports.iter().all(|r| r.diagnostics.is_empty());
    Ok(match (unreadable.is_empty(), clean) {
        (true, true) => ExitCode::SUCCESS,
        (true, false) => ExitCode::from(1),
        _ => ExitCode::from(2),
    })
}

fn raised(severity: Severity, deny: Option<Deny>) -> Severity {
    match (severity, deny) {
        (Severity::Warning, Some(_)) | (Severity::Hint, Some(Deny::Hints)) => Severity::Error,
        (severity, _) => severity,
    }
}

/// How far it is, where somebody is watching and there is something to wait for.
fn progress(done: usize, count: usize) -> std::io::Result<()> {
    let mut stderr = std::io::stderr().lock();
    if count < 4 || !stderr.is_terminal() {
        return Ok(());
    }
    if done < count {
        write!(stderr, "\r\u{1b}[Kchecking {} of {count}", done + 1)?;
    } else {
        write!(stderr, "\r\u{1b}[K")?;
    }
    stderr.flush()
}

fn text(
    out: &mut impl Write,
    reports: &[Report],
    unreadable: &[Unreadable],
) -> std::io::Result<()> {
    let colour = std::io::stdout().is_terminal();
    let mut counts = Counts::default();
    for fault in unreadable {
        counts.unreadable += 1;
        writeln!(
            out,
            "error: {}\n  --> {}\n",
            fault.message,
            fault.path.display()
        )?;
    }
    for report in reports {
        counts.scenarios += 1;
        counts.add(&report.diagnostics);
        let root = report.folder.display().to_string();
        write!(
            out,
            "{}",
            script::render(&report.diagnostics, &report.source, &root, colour)
        )?;
    }
    writeln!(out, "{}", counts.sentence())
}

fn explain(code: &str, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let Some(page) = page::find(code) else {
        let near = script::codes::ALL
            .iter()
            .map(|c| c.id)
            .max_by(|a, b| strsim::jaro(a, code).total_cmp(&strsim::jaro(b, code)));
        match near {
            Some(near) => bail!("there is no code `{code}`; did you mean `{near}`?"),
            None => bail!("there is no code `{code}`"),
        }
    };
    write!(out, "{}", page.markdown())?;
    Ok(ExitCode::SUCCESS)
}

fn write_pages(folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let mut files = vec![("README.md".to_owned(), page::index())];
    let pages = page::all().into_iter();
    files.extend(pages.map(|page| (format!("{}.md", page.code.id), page.book())));
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
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
