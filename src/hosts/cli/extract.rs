//! `aplomb extract`: overlays to be filled by translators.

use super::Places;
use super::files;
use crate::model::lang::Lang;
use crate::model::program::Program;
use crate::model::source::Source;
use crate::script::extract::{Key, Status, extract, status};
use anyhow::{Context, bail};
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The arguments of `extract`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb extract my-scenarios/late-parcel --lang lt,pl     makes or updates lt.ftl and pl.ftl
  aplomb extract my-scenarios                              updates the overlays that there are
  aplomb extract my-scenarios --status                     writes nothing, lists what is to be done

Missing texts are added as comments; take “# ~ ” away and translate. What has changed in the source is
marked `# source changed: …`; delete that line when the translation is right again. Translations and
comments are kept; only --prune removes what the scenario does not have any more.
Exit status: 0 done, or all translated; 1 with --status: something is to be done; 2 failure.")]
pub struct Arguments {
    /// Scenario folders, or folders of scenarios
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The languages, divided by commas (default: those that have an overlay)
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = parse_lang)]
    lang: Vec<Lang>,
    /// Remove translations of what the scenario does not have any more
    #[arg(long, conflicts_with = "status")]
    prune: bool,
    /// Write nothing; list what is missing, changed and obsolete
    #[arg(long)]
    status: bool,
    /// Write one JSON object a line
    #[arg(long)]
    json: bool,
}

fn parse_lang(text: &str) -> Result<Lang, String> {
    Lang::from_tag(text).ok_or_else(|| "expected one of en, lt, el, sl, pl, et".to_owned())
}

/// Runs `extract`.
pub fn run(arguments: &Arguments, places: &Places) -> anyhow::Result<ExitCode> {
    let mut found = false;
    for path in &arguments.paths {
        if path.symlink_metadata().is_err() {
            bail!("{}: there is nothing at this path", path.display());
        }
        for (folder, source) in files::read(path, places)? {
            if folder.is_file() {
                bail!(
                    "{}: unpack it first; files are not written into a zip",
                    folder.display()
                );
            }
            let program = files::program(&folder, &source)?;
            for lang in langs(arguments, &program, &source) {
                let file = folder.join(format!("{}.ftl", lang.tag()));
                let status = one(arguments, (&program, &source), lang, &file)?;
                found |= !status.missing.is_empty()
                    || !status.changed.is_empty()
                    || !status.obsolete.is_empty();
                tell(arguments, &file, &status)?;
            }
        }
    }
    Ok(if arguments.status && found {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    })
}

fn langs(arguments: &Arguments, program: &Program, source: &Source) -> Vec<Lang> {
    let wanted = |lang: &Lang| {
        if arguments.lang.is_empty() {
            source.overlay(*lang).is_some()
        } else {
            arguments.lang.contains(lang)
        }
    };
    Lang::ALL
        .into_iter()
        .filter(|lang| *lang != program.source_language && wanted(lang))
        .collect()
}

fn one(
    arguments: &Arguments,
    (program, source): (&Program, &Source),
    lang: Lang,
    file: &Path,
) -> anyhow::Result<Status> {
    let overlay = source.overlay(lang);
    let named = || file.display().to_string();
    if arguments.status {
        return status(program, lang, overlay).with_context(named);
    }
    let extracted = extract(program, lang, overlay, arguments.prune).with_context(named)?;
    if overlay != Some(extracted.text.as_str()) {
        files::replace(file, &extracted.text)?;
    }
    Ok(extracted.status)
}

fn tell(arguments: &Arguments, file: &Path, status: &Status) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let shown = |(message, attribute): &Key| match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.clone(),
    };
    let lists = [
        ("missing", &status.missing),
        ("changed", &status.changed),
        ("obsolete", &status.obsolete),
    ];
    if arguments.json {
        let names = |list: &[Key]| list.iter().map(shown).collect::<Vec<_>>();
        let object = json!({
            "file": file,
            "texts": status.texts,
            "translated": status.translated,
            "missing": names(&status.missing),
            "changed": names(&status.changed),
            "obsolete": names(&status.obsolete),
        });
        return writeln!(out, "{object}");
    }
    let mut sentence = format!(
        "{}: {} of {} translated",
        file.display(),
        status.translated,
        status.texts
    );
    for (word, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
        sentence.push_str(&format!(", {} {word}", list.len()));
    }
    writeln!(out, "{sentence}")?;
    for (word, list) in lists.iter().filter(|_| arguments.status) {
        for key in *list {
            writeln!(out, "  {word:<9}{}", shown(key))?;
        }
    }
    Ok(())
}
