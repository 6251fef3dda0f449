//! `aplomb test`: plays the plans beside scenarios, and shows what comes out otherwise.

use super::files::folder_of;
use super::watch;
use crate::app::shelf::Entry;
use crate::check::plan::{self, Outcome};
use crate::engine::Cast;
use crate::library::{PLANS, read_path, read_plans};
use crate::model::diagnostic::{Diagnostic, line_column};
use crate::model::program::Program;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::ports::ScenarioFault;
use crate::scoring::Scorer;
use crate::script;
use crate::script::plan::Plan;
use anyhow::{Context, bail};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// The arguments of `test`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb test                       the plans of the scenarios in ./scenarios
  aplomb test scenarios/refund-request
  aplomb test scenarios/refund-request/plans/best.ron
  aplomb test my-scenario --bless   records what comes out now
  aplomb test my-scenario --watch   plays them again whenever a file is saved
  aplomb test refund-request.zip    the plans of a scenario that came by mail
  aplomb test scenarios --json

A plan is a file in the folder `plans` of a scenario; docs/plans.md says how one is written.

Exit status: 0 all plans hold, 1 something differs, 2 a path could not be read.")]
pub struct Arguments {
    /// Scenario folders, their zips, folders of scenarios, or single plans
    #[arg(value_name = "PATH", default_value = "scenarios")]
    paths: Vec<PathBuf>,
    /// Write one JSON object a plan, and one a mistake
    #[arg(long)]
    json: bool,
    /// Record the present results in the plans that differ
    #[arg(long)]
    bless: bool,
    /// Play the plans again whenever a file changes, until Ctrl+C
    #[arg(long, conflicts_with = "bless")]
    watch: bool,
}

/// Runs `test`.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let scorer =
        Arc::new(Scorer::new().context("the language packs of the scorer cannot be read")?);
    if !arguments.watch {
        return once(arguments, &scorer);
    }
    // a plan that is named is read with its scenario
    let folders: Vec<PathBuf> = arguments.paths.iter().map(|p| named(p).0).collect();
    watch::follow(&folders, &mut || once(arguments, &scorer))
}

/// Plays all plans.
fn once(arguments: &Arguments, scorer: &Arc<Scorer>) -> anyhow::Result<ExitCode> {
    let mut test = Test {
        json: arguments.json,
        bless: arguments.bless,
        scorer: scorer.clone(),
        counts: Counts::default(),
        out: std::io::stdout().lock(),
    };
    for path in &arguments.paths {
        let (folder, only) = named(path);
        let (sources, faults) = read_path(&folder);
        for fault in &faults {
            test.unreadable(fault)?;
        }
        for source in sources {
            let root = folder_of(&folder, &source);
            test.scenario(source, &root, only.as_deref())?;
        }
    }
    test.out.flush()?;
    let counts = test.counts;
    if counts.plans == 0 && counts.unreadable == 0 && counts.broken == 0 {
        bail!("there are no plans here: write one as {PLANS}/best.ron in a scenario's folder");
    }
    if !arguments.json {
        writeln!(test.out, "{}", counts.sentence())?;
    }
    Ok(match (counts.unreadable, counts.differ + counts.broken) {
        (0, 0) => ExitCode::SUCCESS,
        (0, _) => ExitCode::from(1),
        _ => ExitCode::from(2),
    })
}

/// The path of scenarios, and the one plan of them that is meant, if a plan is named.
fn named(path: &Path) -> (PathBuf, Option<String>) {
    let name = path.file_name().and_then(|name| name.to_str());
    let within = path
        .parent()
        .filter(|p| p.file_name().is_some_and(|n| n == PLANS));
    match (name, within) {
        (Some(name), Some(plans)) if !path.is_dir() => {
            let folder = plans.parent().filter(|p| !p.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new(".")).to_path_buf();
            (folder, Some(format!("{PLANS}/{name}")))
        }
        // the folder of plans means all of them
        (Some(PLANS), None) if path.is_dir() => {
            let folder = path.parent().filter(|p| p.join(SCENARIO_FILE).is_file());
            (folder.unwrap_or(path).to_path_buf(), None)
        }
        _ => (path.to_path_buf(), None),
    }
}

#[derive(Clone, Copy, Default)]
struct Counts {
    plans: usize,
    differ: usize,
    broken: usize,
    blessed: usize,
    unreadable: usize,
}

impl Counts {
    fn sentence(&self) -> String {
        let many = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
        let mut parts = vec![format!("{} hold", self.plans - self.differ)];
        for (n, what) in [
            (self.differ, "differ"),
            (self.blessed, "recorded anew"),
            (self.broken, "with mistakes"),
            (self.unreadable, "unreadable"),
        ] {
            if n > 0 {
                parts.push(format!("{n} {what}"));
            }
        }
        format!("{}: {}", many(self.plans, "plan"), parts.join(", "))
    }
}

/// A plan as it was found.
struct Found<'a> {
    /// Its file, for the reader.
    path: PathBuf,
    /// Its file within the scenario's folder.
    file: &'a str,
    text: &'a str,
    program: &'a Program,
}

struct Test<'a> {
    json: bool,
    bless: bool,
    scorer: Arc<Scorer>,
    counts: Counts,
    out: std::io::StdoutLock<'a>,
}

impl Test<'_> {
    fn unreadable(&mut self, fault: &ScenarioFault) -> anyhow::Result<()> {
        self.counts.unreadable += 1;
        if self.json {
            let line = json!({"file": fault.path, "severity": "error", "message": fault.message});
            writeln!(self.out, "{line}")?;
        } else {
            let path = fault.path.display();
            writeln!(self.out, "error: {}\n  --> {path}\n", fault.message)?;
        }
        Ok(())
    }

    fn scenario(&mut self, source: Source, root: &Path, only: Option<&str>) -> anyhow::Result<()> {
        let mut plans = match read_plans(root) {
            Ok(plans) => plans,
            Err(fault) => return self.unreadable(&fault),
        };
        if let Some(only) = only {
            if !plans.contains_key(only) {
                let path = root.join(only);
                let message = "there is no such plan".to_owned();
                return self.unreadable(&ScenarioFault { path, message });
            }
            plans.retain(|file, _| file == only);
        }
        let files = source.clone();
        let entry = match Entry::new(source) {
            Ok(entry) => entry,
            Err(diagnostics) => return self.mistakes(&diagnostics, &files, root),
        };
        for (file, text) in &plans {
            let path = root.join(file);
            self.plan(
                &entry,
                &Found {
                    path,
                    file,
                    text,
                    program: &entry.program,
                },
                root,
            )?;
        }
        Ok(())
    }

    /// Mistakes in the files of a scenario, or in a plan.
    fn mistakes(&mut self, all: &[Diagnostic], files: &Source, root: &Path) -> anyhow::Result<()> {
        self.counts.broken += 1;
        if self.json {
            for d in all {
                let text = files.files.get(&d.file).map_or("", String::as_str);
                let (line, column) = line_column(text, d.place.start);
                let object = json!({
                    "file": root.join(&d.file), "line": line, "column": column, "code": d.code,
                    "message": d.message, "mend": d.mend,
                });
                writeln!(self.out, "{object}")?;
            }
        } else {
            let colour = std::io::stdout().is_terminal();
            let root = root.display().to_string();
            write!(self.out, "{}", script::render(all, files, &root, colour))?;
        }
        Ok(())
    }

    fn plan(&mut self, entry: &Entry, found: &Found<'_>, root: &Path) -> anyhow::Result<()> {
        let read = script::plan::read(found.file, found.text).and_then(|plan| {
            let misfits = plan::fit(found.file, &plan, &entry.program, &entry.langs);
            if misfits.is_empty() {
                Ok(plan)
            } else {
                Err(misfits)
            }
        });
        let plan = match read {
            Ok(plan) => plan,
            Err(diagnostics) => {
                let files = BTreeMap::from([(found.file.to_owned(), found.text.to_owned())]);
                let id = entry.program.id.clone();
                return self.mistakes(&diagnostics, &Source { id, files }, root);
            }
        };
        self.counts.plans += 1;
        let cast = Cast {
            program: entry.program.clone(),
            texts: entry.texts(plan.lang.value),
            scorer: self.scorer.clone(),
        };
        let outcome = plan::run(&plan, &cast);
        let blessed = plan::bless(found.text, &outcome).filter(|_| self.bless);
        if let Some(text) = blessed {
            if root.is_file() {
                bail!(
                    "{}: unpack it first; nothing is recorded in a zip",
                    root.display()
                );
            }
            replace(&found.path, &text)
                .with_context(|| format!("{} cannot be written", found.path.display()))?;
            self.counts.blessed += 1;
            let again = script::plan::read(found.file, &text);
            let plan = again.map_err(|_| anyhow::anyhow!("the recorded plan cannot be read"))?;
            let outcome = plan::run(&plan, &cast);
            let path = found.path.clone();
            let found = Found {
                path,
                file: found.file,
                text: &text,
                program: found.program,
            };
            return self.tell(&plan, &outcome, &found, "new ");
        }
        self.tell(&plan, &outcome, found, "ok  ")
    }

    fn tell(
        &mut self,
        plan: &Plan,
        outcome: &Outcome,
        found: &Found<'_>,
        good: &str,
    ) -> anyhow::Result<()> {
        let path = found.path.display().to_string();
        if !outcome.holds() {
            self.counts.differ += 1;
        }
        if self.json {
            writeln!(self.out, "{}", plan::json(plan, outcome, &path, found.text))?;
            return Ok(());
        }
        let word = if outcome.holds() { good } else { "FAIL" };
        let (lang, seed) = (plan.lang.value, plan.seed);
        let end = plan::ending(outcome);
        writeln!(self.out, "{word} {path} ({lang}, seed {seed}): {end}")?;
        write!(
            self.out,
            "{}",
            plan::show(plan, outcome, &path, found.text, found.program)
        )?;
        Ok(())
    }
}

/// Puts a text in a file's place at once, so that the plan is whole whatever happens.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let new = path.with_extension("ron.new");
    let written = std::fs::write(&new, text).and_then(|()| std::fs::rename(&new, path));
    if written.is_err() {
        // it may not even be there; what failed is told
        let _ = std::fs::remove_file(&new);
    }
    written
}
