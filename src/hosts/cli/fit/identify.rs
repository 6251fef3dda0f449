//! `aplomb fit identify`: the model that tells our languages apart, from sentences of each. Fits nothing itself.

use crate::fit::identify::{Cut, Sample, Table, cross_validate, first_words, in_latin, model};
use crate::library::built_in;
use crate::model::lang::Lang;
use crate::scoring::text::clean::fold;
use crate::text::catalogue;
use anyhow::Context;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
#[command(after_help = "\
Example:
  aplomb fit identify data/ntrex --out src/scoring/fitted/identify.txt

The folder has a file for each language, en.txt, lt.txt and so on, with one sentence a line; line N of
each says the same, and is never fitted and tested on at once. The words of Aplomb's own interface,
scenarios and language packs are fitted on too. Prints how texts of 3, 5 and 10 words and whole ones are
told apart, by cross-validation.")]
pub struct Arguments {
    /// The folder
    folder: PathBuf,
    /// Write the model of all sentences to this file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// In how many parts to split for cross-validation
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u8).range(2..=50))]
    folds: u8,
}

/// Prints the figures and writes the model.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut samples = Vec::new();
    for lang in Lang::ALL {
        read(&arguments.folder, lang, &mut samples)?;
        let own = own_words(lang).into_iter();
        samples.extend(own.map(|text| Sample {
            lang,
            text,
            group: None,
        }));
    }
    let words = |count: usize| move |s: &Sample| Some(first_words(&s.text, count));
    let bare = |s: &Sample| Some(fold(&first_words(&s.text, 5)));
    let latin = |way: usize| {
        move |s: &Sample| {
            (s.lang == Lang::El).then(|| in_latin(&fold(&first_words(&s.text, 5)), way))
        }
    };
    let whole = |s: &Sample| Some(s.text.clone());
    let (three, five, ten) = (words(3), words(5), words(10));
    let (by_sound, by_looks) = (latin(0), latin(1));
    let cuts: [(&str, Cut<'_>); 7] = [
        ("3 words", &three),
        ("5 words", &five),
        ("10 words", &ten),
        ("whole", &whole),
        ("5 words, without diacritics", &bare),
        ("5 words, Greek in Latin letters by sound", &by_sound),
        ("5 words, Greek in Latin letters by looks", &by_looks),
    ];
    let functions = cuts.map(|(_, cut)| cut);
    let tables = cross_validate(&samples, usize::from(arguments.folds), &functions);
    let mut out = std::io::stdout().lock();
    for ((name, _), table) in cuts.iter().zip(&tables) {
        print(&mut out, name, table)?;
    }
    if let Some(path) = &arguments.out {
        let text = model(&samples);
        std::fs::write(path, &text).with_context(|| path.display().to_string())?;
        writeln!(out, "{}: {} bytes", path.display(), text.len())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn read(folder: &Path, lang: Lang, samples: &mut Vec<Sample>) -> anyhow::Result<()> {
    let path = folder.join(format!("{}.txt", lang.tag()));
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    samples.extend(
        (1..)
            .zip(text.lines())
            .map(|(n, line): (u32, &str)| Sample {
                lang,
                text: line.to_owned(),
                group: Some(n.to_string()),
            }),
    );
    Ok(())
}

/// What Aplomb itself says in a language: the interface, translated scenarios, the language pack.
fn own_words(lang: Lang) -> Vec<String> {
    let messages = catalogue::files(lang).map(|(_, text)| text.to_owned());
    let scenarios = built_in()
        .0
        .into_iter()
        .filter_map(|s| s.overlay(lang).map(str::to_owned));
    let said = |text: String| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines
            .map(|line| without_placeables(line.split_once('=').map_or(line, |(_, said)| said)))
            .collect()
    };
    let pack = crate::scoring::scorer::shipped(lang);
    let parts: Vec<&str> = pack.split('"').collect();
    // What a colon follows is a key, in English.
    let quoted = parts.windows(2).skip(1).step_by(2);
    let quoted = quoted
        .filter(|pair| !pair[1].trim_start().starts_with(':'))
        .map(|pair| pair[0].replace(['|', '*', '~'], " "));
    messages
        .chain(scenarios)
        .flat_map(said)
        .chain(quoted)
        .collect()
}

/// Without what stands in braces, and the names of forms in brackets.
fn without_placeables(text: &str) -> String {
    let mut depth = 0_u32;
    let keep = |c: &char| {
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(keep).collect()
}

fn print(out: &mut impl Write, name: &str, table: &Table) -> std::io::Result<()> {
    writeln!(out, "{name}: {:.2} % right", 100.0 * table.accuracy())?;
    let tags = Lang::ALL.map(|lang| format!("{:>6}", lang.tag()));
    writeln!(out, "      {}  none   (said)", tags.concat())?;
    for (lang, cells) in Lang::ALL.iter().zip(&table.cells) {
        let cells: Vec<String> = cells.iter().map(|n| format!("{n:>6}")).collect();
        writeln!(out, "  {:<4}{}", lang.tag(), cells.concat())?;
    }
    writeln!(out)
}
