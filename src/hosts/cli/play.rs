//! `aplomb play`: a conversation in the terminal, through the same engine and store as the window.
//!
//! At a terminal the clock is real. From a pipe it is story time: a line may begin with `@SECONDS` to
//! say how long the answer took; without it, an answer takes half its target.

mod follow;

use super::{Places, watch};
use crate::app::shelf::{Entry, Shelf};
use crate::app::state::App;
use crate::engine::Cast;
use crate::engine::session::{Input, Refusal, Session};
use crate::hosts::clock::{SystemClock, random};
use crate::hosts::terminal::{self, Line, Lines, News, Screen};
use crate::hosts::{home, organisation};
use crate::model::event::{Event, Mode, Terms};
use crate::model::expr::NodeIx;
use crate::model::ids::{AttemptId, NodeId, ScenarioId, hex_id};
use crate::model::lang::Lang;
use crate::model::time::{Allowance, Millis};
use crate::ports::{Clock, Store};
use crate::scoring::Scorer;
use crate::storage::SqliteStore;
use crate::text::catalogue::Messages;
use anyhow::{Context, bail};
use follow::Follow;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// The arguments of `play`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb play                                   lists the scenarios
  aplomb play refund-request --lang lt
  aplomb play angry-customer --typed --seed 7
  aplomb play refund-request --from smell       tries out one place; nothing is stored
  aplomb play my-own --scenarios . --watch      shows what you save in my-own at once
  printf '1\\n@20 I am so sorry\\n' | aplomb play angry-customer

In the conversation: a number takes a choice, anything else is your own answer.
  ?            the customer's details and the articles
  ? ARTICLE    reads an article
  /leave       leaves; `aplomb play --continue` goes on
From a pipe, `@20 text` says that the answer took 20 seconds.")]
pub struct Arguments {
    /// The scenario; without it, those that there are are listed
    #[arg(value_name = "ID")]
    scenario: Option<String>,
    /// Language of the conversation: en, lt, el, sl, pl or et
    #[arg(long, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// The same seed meets the same customer
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Answer in your own words: no choices are shown
    #[arg(long)]
    typed: bool,
    /// More time: 1 to 10 times as much, or `off`
    #[arg(long, value_name = "N|off", value_parser = parse_allowance)]
    allowance: Option<Allowance>,
    /// Go on with the attempt that was left last
    #[arg(long = "continue", conflicts_with_all = ["scenario", "seed"])]
    go_on: bool,
    /// Begin at this node, to try it out: nothing is stored
    #[arg(
        long,
        value_name = "NODE",
        requires = "scenario",
        conflicts_with = "go_on"
    )]
    from: Option<String>,
    /// When a file of the scenario changes, go on in the new version, as a trial that is not stored
    #[arg(long, requires = "scenario", conflicts_with = "go_on")]
    watch: bool,
}

fn parse_lang(text: &str) -> Result<Lang, String> {
    Lang::from_tag(text).ok_or_else(|| "expected one of en, lt, el, sl, pl, et".to_owned())
}

fn parse_allowance(text: &str) -> Result<Allowance, String> {
    if text == "off" {
        return Ok(Allowance::Off);
    }
    match text.parse() {
        Ok(n @ 1..=10) => Ok(Allowance::Times(n)),
        _ => Err("expected a whole number from 1 to 10, or off".to_owned()),
    }
}

/// Runs `play`.
pub fn run(arguments: &Arguments, places: &Places) -> anyhow::Result<ExitCode> {
    let clock = SystemClock::new();
    let data = home::data_folder(places.data.clone())?;
    let shelf = home::shelf(&data, places.scenarios.clone());
    let mut store = SqliteStore::open(&data)?;
    let learner = home::learner(&mut store, places.learner.as_deref(), clock.now())?;
    let settings = store.settings(&learner.id)?;
    let reader = settings
        .lang
        .or(arguments.lang)
        .unwrap_or_else(home::system_lang);
    let messages = Messages::new(reader);
    let scorer = Arc::new(organisation::scorer(&organisation::folder(&data))?);
    let mut screen = Screen::new(messages, std::io::stdout().lock());

    let opened = if arguments.go_on {
        go_on(&mut store, &learner.id, &scorer)?
    } else {
        let Some(id) = &arguments.scenario else {
            screen.shelf(&shelf, arguments.lang.unwrap_or(reader))?;
            return Ok(ExitCode::SUCCESS);
        };
        let entry = find(&shelf, id)?;
        let lang = arguments.lang.or(settings.conversation).unwrap_or(reader);
        if arguments.lang.is_some() && !entry.langs.contains(&lang) {
            let has: Vec<&str> = entry.langs.iter().map(|l| l.tag()).collect();
            bail!(
                "`{id}` is not available in `{lang}`; it has {}",
                has.join(", ")
            );
        }
        let texts = entry.texts(lang);
        let terms = Terms {
            attempt: AttemptId(hex_id(u128::from(random()) << 64 | u128::from(random()))),
            learner: learner.id.clone(),
            scenario: entry.program.id.clone(),
            source: entry.hash.clone(),
            seed: arguments.seed.unwrap_or_else(|| random() % App::SEEDS),
            lang: texts.lang(),
            mode: if arguments.typed {
                Mode::Typed
            } else {
                Mode::Practice
            },
            allowance: arguments.allowance.unwrap_or(settings.allowance),
            scorer: scorer.id(),
            began: clock.now(),
        };
        let cast = Cast {
            program: entry.program.clone(),
            texts,
            scorer,
        };
        match &arguments.from {
            Some(node) => Session::begin_at(cast, terms, place(entry, node)?),
            None => {
                store.put_source(&entry.source)?;
                let (session, events) = Session::begin(cast, terms);
                store.append(&session.state().terms.attempt, &events)?;
                (session, events)
            }
        }
    };
    if let Some(node) = &arguments.from {
        screen.trying_out(node)?;
    }
    let mut play = Play {
        session: opened.0,
        events: opened.1,
        store: arguments.from.is_none().then_some(store),
        screen,
        clock,
        follow: None,
    };
    let live = std::io::stdin().is_terminal();
    let (mut lines, news) = if live || arguments.watch {
        let (lines, news) = Lines::live()?;
        (lines, Some(news))
    } else {
        (Lines::Piped, None)
    };
    let folder = home::scenario_folder(&data, places.scenarios.clone());
    // dropped at the end: it watches for as long as is played
    let _watch = match news.filter(|_| arguments.watch) {
        Some(news) => {
            let follow = Follow::new(folder.clone(), &play.session, arguments.from.is_some())?;
            play.follow = Some(follow);
            Some(watch::start(&[folder], move || {
                // where nobody listens the play is ending
                let _ = news.send(News::Changed);
            })?)
        }
        None => None,
    };
    play.open()?;
    play.converse(&mut lines, live)
}

fn find<'a>(shelf: &'a Shelf, id: &str) -> anyhow::Result<&'a Entry> {
    if let Some(entry) = shelf.find(&ScenarioId::new(id)) {
        return Ok(entry);
    }
    if let Some(broken) = shelf.broken.iter().find(|b| b.name == id) {
        bail!(
            "`{id}` cannot be played: {} (see `aplomb check`)",
            broken.first
        );
    }
    let near = shelf
        .entries
        .iter()
        .map(|e| e.program.id.as_str())
        .max_by(|a, b| strsim::jaro(a, id).total_cmp(&strsim::jaro(b, id)));
    match near {
        Some(near) => bail!("there is no scenario `{id}`; did you mean `{near}`?"),
        None => bail!("there is no scenario `{id}`, nor any other"),
    }
}

/// The place of a node that somebody names.
fn place(entry: &Entry, name: &str) -> anyhow::Result<NodeIx> {
    let program = &entry.program;
    if let Some(place) = program.find_node(&NodeId::new(name)) {
        return Ok(place);
    }
    let near = program
        .nodes
        .iter()
        .map(|n| n.id.as_str())
        .max_by(|a, b| strsim::jaro(a, name).total_cmp(&strsim::jaro(b, name)));
    bail!(
        "`{}` has no node `{name}`; did you mean `{}`?",
        program.id,
        near.unwrap_or_default()
    )
}

/// The attempt that was left last, on the version of the scenario that it was begun on.
fn go_on(
    store: &mut SqliteStore,
    learner: &crate::model::ids::LearnerId,
    scorer: &Arc<Scorer>,
) -> anyhow::Result<(Session, Vec<Event>)> {
    let attempts = store.attempts(learner)?;
    let Some(open) = attempts.iter().find(|s| s.is_open()) else {
        bail!("there is no attempt to go on with; begin one with `aplomb play ID`");
    };
    let events = store.events(&open.terms.attempt)?;
    let source = store.source(&open.terms.source)?;
    let source = source.context("the scenario of this attempt is not in the store any more")?;
    let entry = Entry::new(source).map_err(|d| {
        anyhow::anyhow!("its scenario has {} mistakes and cannot be played", d.len())
    })?;
    let texts = entry.texts(open.terms.lang);
    let cast = Cast {
        program: entry.program.clone(),
        texts,
        scorer: scorer.clone(),
    };
    Ok((Session::restore(cast, &events)?, events))
}

/// A conversation in the terminal.
struct Play<W: Write> {
    session: Session,
    events: Vec<Event>,
    /// `None` for what is only tried out.
    store: Option<SqliteStore>,
    screen: Screen<W>,
    clock: SystemClock,
    /// What is watched, where something is.
    follow: Option<Follow>,
}

impl<W: Write> Play<W> {
    /// Says what it is about, and what has been said so far.
    fn open(&mut self) -> anyhow::Result<()> {
        self.screen.opening(&self.session)?;
        if self.session.state().paused {
            let moment = self.clock.now();
            let made = self
                .session
                .apply(Input::Resume(moment), self.session.state().at);
            self.keep(made.unwrap_or_default(), false)?;
        }
        let told = self.events.clone();
        self.screen.events(&told, &self.session)?;
        Ok(())
    }

    /// Takes answers until the conversation is over or the input ends.
    fn converse(&mut self, lines: &mut Lines, live: bool) -> anyhow::Result<ExitCode> {
        // active time: real at a terminal, told by the lines of a pipe
        let mut at = self.session.state().at;
        while self.session.state().outcome.is_none() {
            if self.session.state().paused {
                return self.left();
            }
            self.screen.prompt(&self.session, live)?;
            let began = self.clock.read().steady_ms;
            let elapsed = |clock: &SystemClock| Millis(clock.read().steady_ms - began);
            let patience = self.session.deadline().filter(|_| live);
            let timeout = patience.map(|due| Duration::from_millis(due.since(at).0 + 1));
            match lines.next(timeout)? {
                Line::Timeout => {
                    at = Millis(at.0 + elapsed(&self.clock).0);
                    self.pass_time(at)?;
                }
                Line::Changed => {
                    let now = Millis(at.0 + elapsed(&self.clock).0);
                    at = match self.reload()? {
                        true => self.session.state().at,
                        false if live => now,
                        false => at,
                    };
                }
                Line::End => {
                    at = if live {
                        Millis(at.0 + elapsed(&self.clock).0)
                    } else {
                        at
                    };
                    return self.leave(at);
                }
                Line::Text(text) => {
                    let (said, rest) = if live {
                        (None, text.as_str())
                    } else {
                        terminal::told_time(&text)
                    };
                    let took = if live {
                        elapsed(&self.clock)
                    } else {
                        self.story_time(said, rest)
                    };
                    at = Millis(at.0 + took.0);
                    if self.pass_time(at)? && rest.trim().is_empty() {
                        continue;
                    }
                    if rest.trim() == "/leave" {
                        return self.leave(at);
                    }
                    self.take(rest.trim(), at)?;
                }
            }
        }
        let view = crate::progress::attempt::AttemptView::fold(
            &self.session.cast().texts,
            &self.session.state().drawn,
            &self.events,
        );
        if let Some(view) = view {
            self.screen.debrief(&view)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// How long an answer from a pipe took at the desk's clock.
    fn story_time(&self, told: Option<u64>, text: &str) -> Millis {
        let state = self.session.state();
        let program = &self.session.cast().program;
        let rate = u64::from(program.channel.clock_rate());
        match told {
            Some(seconds) => Millis(seconds * 1000 / rate),
            None if text.starts_with(['?', '/']) || text.trim().is_empty() => Millis(0),
            None => Millis(u64::from(state.target(program)) * 500 / rate),
        }
    }

    /// Lets silence fall and patience run out up to `at`; whether something happened.
    fn pass_time(&mut self, at: Millis) -> anyhow::Result<bool> {
        let mut happened = false;
        while let Ok(events) = self.session.apply(Input::Wait, at) {
            if events.is_empty() {
                break;
            }
            happened = true;
            self.keep(events, true)?;
        }
        Ok(happened)
    }

    fn take(&mut self, text: &str, at: Millis) -> anyhow::Result<()> {
        if text.is_empty() || self.session.state().outcome.is_some() || self.session.state().paused
        {
            return Ok(());
        }
        if let Some(article) = text.strip_prefix('?') {
            let id = self.screen.panel(&self.session, article.trim())?;
            if let Some(id) = id
                && let Ok(events) = self.session.apply(Input::OpenArticle(id), at)
            {
                self.keep(events, false)?;
            }
            return Ok(());
        }
        let typed_only = self.session.state().terms.mode == Mode::Typed;
        let choice = text
            .parse::<usize>()
            .ok()
            .filter(|_| !typed_only)
            .and_then(|n| self.session.choices().into_iter().nth(n.wrapping_sub(1)));
        let input = match choice {
            Some(choice) => Input::Choose(choice.id),
            None => Input::Type(text.to_owned()),
        };
        match self.session.apply(input, at) {
            Ok(events) => self.keep(events, true),
            Err(Refusal::Empty) => Ok(()),
            Err(refusal) => Ok(self.screen.refused(&refusal)?),
        }
    }

    /// Stores events, and only then shows them.
    fn keep(&mut self, events: Vec<Event>, show: bool) -> anyhow::Result<()> {
        if events.is_empty() {
            return Ok(());
        }
        if let Some(store) = &mut self.store {
            store.append(&self.session.state().terms.attempt, &events)?;
        }
        self.events.extend(events.iter().cloned());
        if show {
            self.screen.events(&events, &self.session)?;
        }
        Ok(())
    }

    fn leave(&mut self, at: Millis) -> anyhow::Result<ExitCode> {
        if let Ok(events) = self.session.apply(Input::Pause, at) {
            self.keep(events, false)?;
        }
        self.left()
    }

    /// Says that the place is kept, where it is.
    fn left(&mut self) -> anyhow::Result<ExitCode> {
        if self.store.is_some() {
            self.screen.left()?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
