//! `aplomb import`: a Twee 3 story becomes a draft of a scenario.

use super::files;
use crate::model::diagnostic::Severity;
use crate::model::ids::ScenarioId;
use crate::model::lang::Lang;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::script;
use crate::script::twee::{Import, import};
use anyhow::{Context, bail};
use serde_json::json;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The most that a story may have, in bytes.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// The arguments of `import`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb import story.twee                                 makes a folder called after the story's title
  aplomb import story.twee --out scenarios/late-parcel --lang lt

Passages become nodes and links become choices; TODO marks where the scenario needs more. A passage
without links is an ending; a tag resolved, escalated, lost or abandoned says which. Macros, variables,
scripts and styles are listed and left out.
Exit status: 0 all was carried over, 1 something was left out, 2 failure.")]
pub struct Arguments {
    /// The story, in Twee 3 notation
    #[arg(value_name = "FILE")]
    story: PathBuf,
    /// The scenario's folder, which must not be there yet
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// The language of the story: en, lt, el, sl, pl or et
    #[arg(long, value_name = "LANG", value_parser = parse_lang, default_value = "en")]
    lang: Lang,
    /// Say what was made and what was left out as one JSON object
    #[arg(long)]
    json: bool,
}

fn parse_lang(text: &str) -> Result<Lang, String> {
    Lang::from_tag(text).ok_or_else(|| "expected one of en, lt, el, sl, pl, et".to_owned())
}

/// Runs `import`.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let text = read(&arguments.story)?;
    let id = arguments.out.as_deref().map(files::id_of).transpose()?;
    let draft = import(&text, id.as_deref(), arguments.lang)
        .map_err(|why| anyhow::anyhow!("{}: {why}", arguments.story.display()))?;
    let folder = match &arguments.out {
        Some(folder) => folder.clone(),
        None => PathBuf::from(&draft.id),
    };
    files::id_of(&folder)?;
    let source = Source {
        id: ScenarioId::new(&draft.id),
        files: [(SCENARIO_FILE.to_owned(), draft.scenario.clone())].into(),
    };
    let diagnostics = script::compile(&source).diagnostics;
    let errors = diagnostics
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .count();
    files::new_scenario(&folder, &[(SCENARIO_FILE, &draft.scenario)])?;
    tell(arguments, &folder, &draft, errors)?;
    Ok(if draft.left.is_empty() && errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

fn read(path: &Path) -> anyhow::Result<String> {
    let named = || format!("{} cannot be read", path.display());
    let file = std::fs::File::open(path).with_context(named)?;
    if !file.metadata().with_context(named)?.is_file() {
        bail!("{} is not a file", path.display());
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .with_context(named)?;
    if bytes.len() as u64 > MOST_BYTES {
        bail!(
            "{} is larger than 4 MiB, the most that a story may have",
            path.display()
        );
    }
    String::from_utf8(bytes)
        .map_err(|_| anyhow::anyhow!("{} is not in UTF-8; save it as UTF-8", path.display()))
}

fn tell(
    arguments: &Arguments,
    folder: &Path,
    draft: &Import,
    errors: usize,
) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let file = folder.join(SCENARIO_FILE);
    if arguments.json {
        let left: Vec<_> = draft
            .left
            .iter()
            .map(|l| json!({"line": l.line, "passage": l.passage, "what": l.what}))
            .collect();
        let object = json!({
            "id": draft.id,
            "file": file,
            "nodes": draft.nodes,
            "choices": draft.choices,
            "errors": errors,
            "left": left,
        });
        return writeln!(out, "{object}");
    }
    writeln!(
        out,
        "{}: {} passages became nodes, {} links became choices; search for TODO",
        file.display(),
        draft.nodes,
        draft.choices
    )?;
    if errors > 0 {
        writeln!(
            out,
            "it has {errors} mistakes: see `aplomb check {}`",
            folder.display()
        )?;
    }
    if !draft.left.is_empty() {
        writeln!(out, "not carried over:")?;
    }
    for left in &draft.left {
        let passage = if left.passage.is_empty() {
            String::new()
        } else {
            format!(" “{}”", left.passage)
        };
        let story = arguments.story.display();
        writeln!(out, "  {story}:{}{passage}: {}", left.line, left.what)?;
    }
    Ok(())
}
