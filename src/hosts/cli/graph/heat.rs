//! Where the attempts come from that a picture's heat counts: trainees that are simulated here, or the
//! records in the data folder. Changes no record.

use super::super::Places;
use crate::app::shelf::Entry;
use crate::check::simulate::{Profile, footprints};
use crate::engine::Cast;
use crate::hosts::home;
use crate::model::source::Source;
use crate::ports::Store;
use crate::scoring::Scorer;
use crate::script::graph::Graph;
use crate::script::graph::heat::{Heat, Trace, Treads};
use crate::storage::SqliteStore;
use anyhow::{Context, anyhow, bail};
use std::io::{IsTerminal, Write};
use std::sync::Arc;

/// Of simulated attempts: so many of each profile, from a seed.
pub(super) fn simulated(
    graph: &Graph,
    source: &Source,
    (seed, runs): (u64, u64),
) -> anyhow::Result<Heat> {
    let entry = Entry::new(source.clone()).map_err(|d| anyhow!("it has {} mistakes", d.len()))?;
    let scorer = Scorer::new().context("the language packs of the scorer cannot be read")?;
    let cast = Cast {
        program: entry.program.clone(),
        texts: entry.texts(entry.program.source_language),
        scorer: Arc::new(scorer),
    };
    let profiles = Profile::ALL.len();
    let of = format!("simulated: {profiles} profiles × {runs}, seed {seed}");
    let mut treads = Treads::new(graph, of);
    let progress = Progress::new(runs);
    for n in 0..runs {
        progress.at(n);
        for profile in Profile::ALL {
            let trace = footprints(&cast, profile, seed, n);
            treads.add(&trace, false);
        }
    }
    progress.done();
    Ok(treads.heat())
}

/// Of the attempts in the data folder: everybody's, or those of the learner who is named.
pub(super) fn recorded(graph: &Graph, source: &Source, places: &Places) -> anyhow::Result<Heat> {
    let data = home::data_folder(places.data.clone())?;
    if !data.is_dir() {
        bail!("{}: there are no attempts here yet", data.display());
    }
    let mut store = SqliteStore::open(&data)?;
    let named = |name: &str| places.learner.as_ref().is_none_or(|only| only == name);
    let learners = store.learners()?;
    let mut attempts = Vec::new();
    for learner in learners.iter().filter(|l| named(&l.name)) {
        let theirs = store.attempts(&learner.id)?.into_iter().map(|s| s.terms);
        attempts.extend(theirs.filter(|terms| terms.scenario == source.id));
    }
    if attempts.is_empty() {
        let id = &source.id;
        bail!("{}: there is no attempt of `{id}` here yet", data.display());
    }
    let of = match &places.learner {
        Some(name) => format!("recorded, of {name}"),
        None => "recorded, of all learners".to_owned(),
    };
    let hash = source.hash();
    let mut treads = Treads::new(graph, of);
    let progress = Progress::new(attempts.len() as u64);
    for (n, terms) in attempts.iter().enumerate() {
        progress.at(n as u64);
        let events = store.events(&terms.attempt)?;
        treads.add(&Trace::of(&events), terms.source != hash);
    }
    progress.done();
    Ok(treads.heat())
}

/// How far it is, where somebody looks at the error stream.
struct Progress {
    all: u64,
    shown: bool,
}

impl Progress {
    fn new(all: u64) -> Progress {
        let shown = std::io::stderr().is_terminal();
        Progress { all, shown }
    }

    fn at(&self, n: u64) {
        if self.shown && n.is_multiple_of(50) {
            self.say(&format!("attempts: {} %", n * 100 / self.all.max(1)));
        }
    }

    fn done(&self) {
        if self.shown {
            self.say("");
        }
    }

    fn say(&self, text: &str) {
        let mut stderr = std::io::stderr().lock();
        // progress is a courtesy: nothing depends on it
        let _ = write!(stderr, "\r\x1b[2K{text}").and_then(|()| stderr.flush());
    }
}
