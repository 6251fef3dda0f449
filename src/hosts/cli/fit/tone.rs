//! `aplomb fit tone`: fits the model of tone on the pairs and prints how it orders pairs that it has not seen.

use crate::fit::pairs::{self, Pair};
use crate::fit::scale;
use crate::fit::tone::{Examples, Model, Outcome, Penalties, plain_scorer};
use crate::model::lang::Lang;
use crate::model::reason::Category;
use crate::scoring::style;
use anyhow::Context;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Penalties that are tried for the words; the one that orders most pairs wins.
const WORDS: [f64; 2] = [2.0, 3.0];
/// Penalty of the manner, found in the same way.
const STYLE: f64 = 4.0;
/// Penalty of the manner of one language.
const OWN: f64 = 11.0;

#[derive(clap::Args)]
#[command(after_help = "\
Example:
  aplomb fit tone --data src/fit/data --out .")]
pub struct Arguments {
    /// A folder with <lang>.tsv: trade, channel, customer, better, worse, trait
    #[arg(long, value_name = "DIR", default_value = "src/fit/data")]
    data: PathBuf,
    /// Where to write locales/<lang>/tone.txt and src/scoring/fitted/style.txt; without it nothing is written
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Show every held-out pair that is put in the wrong order
    #[arg(long)]
    wrong: bool,
    /// Print as JSON
    #[arg(long)]
    json: bool,
}

/// Fits, prints and writes.
///
/// # Errors
/// Where a file cannot be read or written, or no language has pairs.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let scorer = plain_scorer()?;
    let mut examples = Examples::default();
    let mut all: Vec<(Lang, Pair)> = Vec::new();
    for lang in Lang::ALL {
        let path = arguments.data.join(format!("{lang}.tsv"));
        if !path.exists() {
            continue;
        }
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let pairs = pairs::read(&text).with_context(|| path.display().to_string())?;
        examples.add(&scorer, lang, &pairs);
        all.extend(pairs.into_iter().map(|p| (lang, p)));
    }
    anyhow::ensure!(
        !all.is_empty(),
        "{}: no file of pairs (en.tsv, lt.tsv …)",
        arguments.data.display()
    );
    let path = arguments.data.join("choices.tsv");
    if path.exists() {
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let choices = scale::read(&text).with_context(|| path.display().to_string())?;
        examples.declare(&scorer, &choices);
    }
    let (penalties, outcomes) = best(&examples);
    let model = examples.fit(None, penalties);
    let mut out = std::io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", json(&outcomes, penalties))?;
    } else {
        print(&mut out, &examples, (&model, penalties), &outcomes)?;
    }
    if arguments.wrong {
        for o in outcomes.iter().filter(|o| o.margins[2] <= 0.0) {
            let (lang, pair) = &all[o.index];
            writeln!(
                out,
                "\n{lang}:{} {} ({:.0} : {:.0})\n  {}\n  + {}\n  − {}",
                pair.line,
                pair.quality,
                o.points.0,
                o.points.1,
                pair.customer,
                pair.better,
                pair.worse
            )?;
        }
    }
    if let Some(folder) = &arguments.out {
        write(folder, &examples, &model)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The penalty under which most held-out pairs are in the right order.
fn best(examples: &Examples) -> (Penalties, Vec<Outcome>) {
    let mut tried: Vec<(f64, Penalties, Vec<Outcome>)> = Vec::new();
    for words in WORDS {
        if std::io::stderr().is_terminal() {
            let _ = writeln!(std::io::stderr(), "fitting with penalty {words} …");
        }
        let penalties = Penalties {
            style: STYLE,
            own: OWN,
            words,
        };
        let outcomes = examples.cross_validate(penalties);
        tried.push((right(&outcomes, 2), penalties, outcomes));
    }
    let first = tried.swap_remove(0);
    let (_, penalties, outcomes) =
        tried.into_iter().fold(
            first,
            |best, next| if next.0 > best.0 { next } else { best },
        );
    (penalties, outcomes)
}

/// The share of pairs in the right order; ties are wrong.
fn right(outcomes: &[Outcome], by: usize) -> f64 {
    let right = outcomes.iter().filter(|o| o.margins[by] > 0.0).count();
    right as f64 / outcomes.len().max(1) as f64
}

fn of_lang(outcomes: &[Outcome], lang: Lang) -> Vec<Outcome> {
    let of = outcomes.iter().filter(|o| o.lang == lang);
    of.cloned().collect()
}

fn print(
    out: &mut impl Write,
    examples: &Examples,
    (model, penalties): (&Model, Penalties),
    outcomes: &[Outcome],
) -> std::io::Result<()> {
    writeln!(
        out,
        "held-out pairs in the right order, by trade in {} folds (penalty {})",
        crate::fit::tone::FOLDS,
        penalties.words
    )?;
    writeln!(
        out,
        "          pairs   cues  model   both   points better : worse"
    )?;
    let mut line = |name: &str, of: &[Outcome]| {
        let mean =
            |f: &dyn Fn(&Outcome) -> f64| of.iter().map(f).sum::<f64>() / of.len().max(1) as f64;
        writeln!(
            out,
            "{name:<12} {:>4}  {:.3}  {:.3}  {:.3}   {:.0} : {:.0}",
            of.len(),
            right(of, 0),
            right(of, 1),
            right(of, 2),
            mean(&|o| o.points.0),
            mean(&|o| o.points.1),
        )
    };
    for lang in Lang::ALL {
        let of = of_lang(outcomes, lang);
        if !of.is_empty() {
            line(lang.tag(), &of)?;
        }
    }
    line("all", outcomes)?;
    let mut by_quality: BTreeMap<&str, Vec<Outcome>> = BTreeMap::new();
    for o in outcomes {
        let quality = examples.all()[o.index].quality.as_str();
        by_quality.entry(quality).or_default().push(o.clone());
    }
    for (quality, of) in &by_quality {
        line(quality, of)?;
    }
    print_scale(out, examples, model)?;
    writeln!(out, "\nweights of ten points of cues, beside the tone")?;
    for (category, weight) in Category::ALL.into_iter().zip(&model.kinds) {
        writeln!(out, "  {:<22} {weight:>6.2}", category.key())?;
    }
    writeln!(out, "\nweights of the manner")?;
    for (name, weight) in style::NAMES.iter().zip(&model.style) {
        writeln!(out, "  {name:<22} {weight:>6.2}")?;
    }
    Ok(())
}

/// The points of replies whose worth the authors of the scenarios declared.
fn print_scale(out: &mut impl Write, examples: &Examples, model: &Model) -> std::io::Result<()> {
    let names = scale::GROUPS.map(|(name, _)| format!("{name:>7}"));
    writeln!(out, "\ndeclared  {}", names.concat())?;
    for lang in Lang::ALL {
        let means = scale::table(examples, model, lang).map(|mean| format!("{mean:>7.0}"));
        writeln!(out, "{lang:<10}{}", means.concat())?;
    }
    Ok(())
}

fn json(outcomes: &[Outcome], penalties: Penalties) -> serde_json::Value {
    let figures = |of: &[Outcome]| {
        serde_json::json!({
            "pairs": of.len(), "cues": right(of, 0), "model": right(of, 1), "both": right(of, 2),
        })
    };
    let languages: serde_json::Map<String, serde_json::Value> = Lang::ALL
        .into_iter()
        .map(|lang| (lang.tag().to_owned(), figures(&of_lang(outcomes, lang))))
        .collect();
    serde_json::json!({ "penalty": penalties.words, "languages": languages, "all": figures(outcomes) })
}

fn write(folder: &Path, examples: &Examples, model: &Model) -> anyhow::Result<()> {
    let put = |path: PathBuf, text: String| {
        std::fs::write(&path, text).with_context(|| path.display().to_string())
    };
    let line = |(name, weight): (&&str, &f64)| format!("{name}\t{}\n", (weight * 1_000.0).round());
    let style = style::NAMES.iter().zip(&model.style).map(line).collect();
    put(folder.join("src/scoring/fitted/style.txt"), style)?;
    for lang in Lang::ALL {
        let file = examples.file(model, lang);
        if !file.is_empty() {
            put(folder.join(format!("locales/{lang}/tone.txt")), file)?;
        }
    }
    Ok(())
}
