//! `aplomb new`: a scenario to begin with.

use super::files;
use crate::model::ids::ScenarioId;
use crate::model::lang::Lang;
use crate::model::program::{Channel, Difficulty, Kind};
use crate::model::source::{SCENARIO_FILE, Source};
use crate::script::new::{PLAN_FILE, Wishes, id_from, plan, scenario};
use crate::script::{self};
use anyhow::{Context, bail};
use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The arguments of `new`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb new                                               asks
  aplomb new scenarios/late-parcel --title \"The late parcel\"
  aplomb new my/angry-guest --kind angry-customer --channel phone --lang pl --mood -60

At a terminal it asks for what no flag says; elsewhere, and with --yes, it takes the defaults. What is
there already is never overwritten. Exit status: 0 made, 2 it could not be made.")]
pub struct Arguments {
    /// The scenario's folder; its name is the scenario's id
    #[arg(value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// What it is called
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// angry-customer, refund-request, language-barrier or other
    #[arg(long, value_name = "KIND", value_parser = parse_kind)]
    kind: Option<Kind>,
    /// chat, email, phone or social
    #[arg(long, value_name = "CHANNEL", value_parser = parse_channel)]
    channel: Option<Channel>,
    /// foundation, practised or expert
    #[arg(long, value_name = "LEVEL", value_parser = parse_difficulty)]
    difficulty: Option<Difficulty>,
    /// The language that it is written in: en, lt, el, sl, pl or et
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// The customer's name (default: drawn from two)
    #[arg(long, value_name = "NAME")]
    customer: Option<String>,
    /// The customer's mood at the start, −100 to 100
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(i32).range(-100..=100))]
    mood: Option<i32>,
    /// Ask nothing
    #[arg(long)]
    yes: bool,
    /// Say what was made as one JSON object; asks nothing
    #[arg(long)]
    json: bool,
}

fn parse_kind(text: &str) -> Result<Kind, String> {
    Kind::from_key(text).ok_or_else(|| expected(Kind::ALL.iter().map(|k| k.key())))
}

fn parse_channel(text: &str) -> Result<Channel, String> {
    Channel::from_key(text).ok_or_else(|| expected(Channel::ALL.iter().map(|c| c.key())))
}

fn parse_difficulty(text: &str) -> Result<Difficulty, String> {
    Difficulty::from_key(text).ok_or_else(|| expected(Difficulty::ALL.iter().map(|d| d.key())))
}

fn parse_lang(text: &str) -> Result<Lang, String> {
    Lang::from_tag(text).ok_or_else(|| expected(Lang::ALL.into_iter().map(Lang::tag)))
}

fn expected<'a>(words: impl Iterator<Item = &'a str>) -> String {
    format!("expected one of {}", words.collect::<Vec<_>>().join(", "))
}

/// Runs `new`.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let asks = !arguments.yes && !arguments.json && std::io::stdin().is_terminal();
    let mut asker = Asker { asks };
    let title = asker.text("Title", arguments.title.clone(), "")?;
    let folder = match &arguments.folder {
        Some(folder) => folder.clone(),
        None => {
            let near = id_from(&title);
            let default = if near.is_empty() {
                String::new()
            } else {
                format!("scenarios/{near}")
            };
            PathBuf::from(asker.text("Folder", None, &default)?)
        }
    };
    if folder.as_os_str().is_empty() {
        bail!("name the scenario's folder, such as scenarios/late-parcel");
    }
    let id = files::id_of(&folder)?;
    let wishes = Wishes {
        id,
        title,
        kind: asker.word("Kind", arguments.kind, Kind::Other, parse_kind)?,
        channel: asker.word("Channel", arguments.channel, Channel::Chat, parse_channel)?,
        difficulty: arguments.difficulty.unwrap_or(Difficulty::Foundation),
        lang: asker.word("Language", arguments.lang, Lang::En, parse_lang)?,
        customer: asker.text(
            "Customer's name (empty: drawn from two)",
            arguments.customer.clone(),
            "",
        )?,
        mood: arguments.mood.unwrap_or(-20),
    };
    make(&folder, &wishes)?;
    let mut out = std::io::stdout().lock();
    let parent = folder.parent().filter(|p| !p.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    if arguments.json {
        let object = serde_json::json!({"id": wishes.id, "file": folder.join(SCENARIO_FILE)});
        writeln!(out, "{object}")?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "{}", folder.join(SCENARIO_FILE).display())?;
    writeln!(out, "  check it:  aplomb check {}", folder.display())?;
    writeln!(out, "  test it:   aplomb test {}", folder.display())?;
    writeln!(
        out,
        "  play it:   aplomb play {} --scenarios {}",
        wishes.id,
        parent.display()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the scenario, unless something in the wishes makes it one that has findings.
fn make(folder: &Path, wishes: &Wishes) -> anyhow::Result<()> {
    let text = scenario(wishes);
    let source = Source {
        id: ScenarioId::new(&wishes.id),
        files: [(SCENARIO_FILE.to_owned(), text.clone())].into(),
    };
    let diagnostics = script::compile(&source).diagnostics;
    if let Some(first) = diagnostics.first() {
        bail!("with these words it would not be right: {}", first.message);
    }
    let files = [(SCENARIO_FILE, text.as_str()), (PLAN_FILE, &plan(wishes))];
    files::new_scenario(folder, &files)
}

/// Asks at a terminal for what is not given.
struct Asker {
    asks: bool,
}

impl Asker {
    fn text(&mut self, what: &str, given: Option<String>, default: &str) -> anyhow::Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        if !self.asks {
            return Ok(default.to_owned());
        }
        let mut stderr = std::io::stderr().lock();
        let shown = if default.is_empty() {
            String::new()
        } else {
            format!(" [{default}]")
        };
        write!(stderr, "{what}{shown}: ")?;
        stderr.flush()?;
        let mut line = String::new();
        let read = std::io::stdin()
            .lock()
            .read_line(&mut line)
            .context("the answer cannot be read")?;
        if read == 0 {
            bail!("the input ended before all was answered; nothing was made");
        }
        let line = line.trim();
        Ok(if line.is_empty() { default } else { line }.to_owned())
    }

    fn word<T: Copy>(
        &mut self,
        what: &str,
        given: Option<T>,
        default: T,
        parse: fn(&str) -> Result<T, String>,
    ) -> anyhow::Result<T> {
        if let Some(given) = given {
            return Ok(given);
        }
        loop {
            let choices = parse("").err().unwrap_or_default();
            let choices = choices.trim_start_matches("expected one of ");
            let answer = self.text(&format!("{what} ({choices})"), None, "")?;
            if answer.is_empty() {
                return Ok(default);
            }
            match parse(&answer) {
                Ok(value) => return Ok(value),
                Err(why) => writeln!(std::io::stderr().lock(), "{why}")?,
            }
        }
    }
}
