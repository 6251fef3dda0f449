//! `aplomb simulate`: every path through a scenario, and trainees of known manners who play it.

mod page;
pub(super) mod pool;
mod report;
mod text;

use super::Places;
use crate::app::shelf::Entry;
use crate::check::simulate::{self, Limits};
use crate::engine::Cast;
use crate::hosts::home;
use crate::library::read_path;
use crate::model::ids::ScenarioId;
use crate::model::lang::Lang;
use crate::model::source::SCENARIO_FILE;
use crate::scoring::Scorer;
use anyhow::{Context, bail};
use report::{Played, Report, Told};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// The arguments of `simulate`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb simulate                           the scenarios in ./scenarios
  aplomb simulate scenarios/refund-request --runs 1000 --seed 7
  aplomb simulate angry-customer --html angry.html
  aplomb simulate my-scenarios --json

Every path is looked at with answers in time and, unless --no-silence is given, with no answer at all.
Each path that is shown is a line that plays it. What the figures mean is in docs/simulate.md.

Exit status: 0 nothing found, 1 something found, 2 a scenario could not be simulated.")]
pub struct Arguments {
    /// Scenario folders, folders of scenarios, or ids of scenarios on the shelf
    #[arg(value_name = "SCENARIO", default_value = "scenarios")]
    wanted: Vec<PathBuf>,
    /// Attempts of each profile; 0: no trainees
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u64).range(..=1_000_000))]
    runs: u64,
    /// The same seed gives the same figures
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Language in which the trainees read: en, lt, el, sl, pl or et (default: the scenario's own)
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Look at no more than so many places
    #[arg(long, value_name = "N", default_value_t = 2_000_000, value_parser = clap::value_parser!(u32).range(1..=100_000_000))]
    states: u32,
    /// Look at paths of no more than so many answers
    #[arg(long, value_name = "N", default_value_t = 60)]
    answers: u32,
    /// Leave out paths on which an answer fails to come
    #[arg(long)]
    no_silence: bool,
    /// How many threads play (default: as many as the machine has cores)
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// Write one JSON object a scenario
    #[arg(long, conflicts_with = "html")]
    json: bool,
    /// Write a page with charts to this file; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

fn parse_lang(text: &str) -> Result<Lang, String> {
    Lang::from_tag(text).ok_or_else(|| "expected one of en, lt, el, sl, pl, et".to_owned())
}

/// A scenario to simulate, and the folder to name to `aplomb play`.
struct Found {
    entry: Entry,
    folder: Option<PathBuf>,
}

/// Runs `simulate`.
pub fn run(arguments: &Arguments, places: &Places) -> anyhow::Result<ExitCode> {
    let mut found = Vec::new();
    for wanted in &arguments.wanted {
        found.extend(find(wanted, places)?);
    }
    let scorer =
        Arc::new(Scorer::new().context("the language packs of the scorer cannot be read")?);
    let mut out = std::io::stdout().lock();
    let mut reports = Vec::with_capacity(found.len());
    for found in &found {
        let report = simulate(found, &scorer, arguments)?;
        if arguments.json {
            writeln!(out, "{}", serde_json::to_string(&report)?)?;
        } else if arguments.html.is_none() {
            text::write(&report, &mut out)?;
        }
        reports.push(report);
    }
    let findings: usize = reports.iter().map(|r| r.findings.len()).sum();
    if let Some(file) = &arguments.html {
        let page = page::page(&reports)?;
        std::fs::write(file, page)
            .with_context(|| format!("{} cannot be written", file.display()))?;
        writeln!(
            out,
            "{}: {findings} finding{}",
            file.display(),
            if findings == 1 { "" } else { "s" }
        )?;
    }
    Ok(if findings == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

/// The scenarios at a path, or the one on the shelf with this id.
fn find(wanted: &Path, places: &Places) -> anyhow::Result<Vec<Found>> {
    if wanted.exists() {
        return at(wanted);
    }
    let id = ScenarioId::new(wanted.to_string_lossy());
    let plain = wanted.components().count() == 1;
    let data = home::data_folder(places.data.clone())?;
    let shelf = home::shelf(&data, places.scenarios.clone());
    match shelf.find(&id).filter(|_| plain) {
        Some(entry) => Ok(vec![Found {
            entry: entry.clone(),
            folder: places.scenarios.clone(),
        }]),
        None => bail!(
            "{}: there is no such folder, and no scenario on the shelf with this id",
            wanted.display()
        ),
    }
}

fn at(path: &Path) -> anyhow::Result<Vec<Found>> {
    let (sources, faults) = read_path(path);
    if let Some(fault) = faults.first() {
        bail!("{}: {}", fault.path.display(), fault.message);
    }
    if sources.is_empty() {
        bail!(
            "{}: no scenario here: expected a folder with a {SCENARIO_FILE}, or a folder of such folders",
            path.display()
        );
    }
    let single = path.is_file() || path.join(SCENARIO_FILE).is_file();
    let full = path
        .canonicalize()
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let own = if path.is_file() {
        full.parent()
    } else {
        Some(full.as_path())
    };
    let parent = own.and_then(|own| if single { own.parent() } else { Some(own) });
    let mut found = Vec::with_capacity(sources.len());
    for source in sources {
        let id = source.id.clone();
        let entry = Entry::new(source).map_err(|mistakes| {
            let first = mistakes.first().map_or("", |m| m.message.as_str());
            anyhow::anyhow!("`{id}` cannot be played: {first} (see `aplomb check`)")
        })?;
        let folder = parent.map(Path::to_path_buf);
        found.push(Found { entry, folder });
    }
    Ok(found)
}

/// Simulates one scenario.
fn simulate(found: &Found, scorer: &Arc<Scorer>, arguments: &Arguments) -> anyhow::Result<Report> {
    let entry = &found.entry;
    let lang = arguments.lang.unwrap_or(entry.program.source_language);
    if !entry.langs.contains(&lang) {
        let has: Vec<&str> = entry.langs.iter().map(|l| l.tag()).collect();
        bail!(
            "`{}` is not available in `{}`; it has {}",
            entry.program.id,
            lang.tag(),
            has.join(", ")
        );
    }
    let cast = Cast {
        program: entry.program.clone(),
        texts: entry.texts(lang),
        scorer: scorer.clone(),
    };
    let limits = Limits {
        states: arguments.states as usize,
        answers: arguments.answers.clamp(1, 1000),
        silence: !arguments.no_silence,
        ..Limits::default()
    };
    let progress = std::io::stderr().is_terminal();
    pool::say(
        progress,
        &format!("{}: looking at every path …", cast.program.id),
    );
    let paths = simulate::explore(&cast, limits);
    let plan = pool::Plan {
        seed: arguments.seed,
        runs: arguments.runs,
        threads: arguments.threads,
        progress,
    };
    let trainees = pool::play(&cast, &plan);
    pool::say(progress, "");
    let told = Told {
        cast: &cast,
        folder: found.folder.as_deref(),
    };
    let played = (arguments.runs > 0).then_some(Played {
        seed: arguments.seed,
        runs: arguments.runs,
        trainees: &trainees,
    });
    Ok(report::report(&told, &paths, played))
}
