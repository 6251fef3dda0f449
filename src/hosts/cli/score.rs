//! `aplomb score`: replies as JSON lines in, judgements as JSON lines out. What a line may hold and what comes of it
//! is the business of `check::lines`; here they are read, spread over the cores and written in their order.

mod lines;
mod pool;

use crate::hosts::organisation::scorer_of_named;
use crate::scoring::Scorer;
use anyhow::Context;
use lines::Lines;
use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  echo '{\"id\": 1, \"lang\": \"en\", \"reply\": \"I am so sorry.\"}' | aplomb score
  aplomb score replies.jsonl > scored.jsonl

One JSON object a line, one answer a line, in the same order. `reply` is needed; `id`, `lang`
(else it is identified), `customer`, `criteria` [{id, kind, fact, cues}], `facts`, `name`,
`seconds` and `channel` (chat, email, phone, social) may be there. A line that cannot be scored
gets an object with `line` and `error`, and the rest goes on. See docs/score.md.
Exit status: 0 all scored, 1 some lines were bad, 2 the input could not be read.")]
pub struct Arguments {
    /// Files with one JSON object a line; `-` is the standard input
    #[arg(value_name = "FILE", default_value = "-")]
    files: Vec<PathBuf>,
    /// How many threads (default: one a core)
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// Judge with the organisation.ron of this folder
    #[arg(long, value_name = "DIR")]
    organisation: Option<PathBuf>,
}

/// Runs `score`.
///
/// # Errors
/// Where a file cannot be read, or the output cannot be written.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    // all of them before the first answer: a wrong name is told at once
    let opened = arguments.files.iter().map(|path| open(path));
    let inputs = opened.collect::<anyhow::Result<Vec<_>>>()?;
    let scorer = match &arguments.organisation {
        Some(folder) => scorer_of_named(folder)?,
        None => Scorer::new()?,
    };
    let several = inputs.len() > 1;
    let mut bad = 0;
    for (path, input) in arguments.files.iter().zip(inputs) {
        let name = path.display().to_string();
        let plan = pool::Plan {
            scorer: &scorer,
            file: several.then_some(name.as_str()),
            threads: arguments.threads,
            // what is written to a terminal is progress enough
            progress: std::io::stderr().is_terminal() && !std::io::stdout().is_terminal(),
        };
        bad += pool::run(Lines::new(input), &plan, &mut std::io::stdout().lock()).context(name)?;
    }
    Ok(if bad == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

fn open(path: &Path) -> anyhow::Result<Box<dyn Read + Send>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(std::io::stdin()));
    }
    let file = File::open(path).with_context(|| path.display().to_string())?;
    if file.metadata().is_ok_and(|m| m.is_dir()) {
        anyhow::bail!("{}: a folder; name the files in it", path.display());
    }
    Ok(Box::new(file))
}
