//! Where things are on this machine: the data folder, the scenarios, the languages that the system asks
//! for, and who practises here.

use crate::app::shelf::Shelf;
use crate::library::Library;
use crate::model::ids::{LearnerId, hex_id};
use crate::model::lang::Lang;
use crate::model::learner::Learner;
use crate::model::time::Moment;
use crate::ports::{ScenarioSource, Store, StoreError};
use crate::text::negotiate::negotiate;
use anyhow::Context;
use std::path::PathBuf;

/// The folder for data: the one given, else the platform's.
pub fn data_folder(given: Option<PathBuf>) -> anyhow::Result<PathBuf> {
    given
        .or_else(crate::storage::default_folder)
        .context("this system names no folder for an application's data; give one with --data DIR")
}

/// The best of our languages for this system.
pub fn system_lang() -> Lang {
    let wanted: Vec<String> = sys_locale::get_locales().collect();
    negotiate(wanted.iter().map(String::as_str))
}

/// The folder of one's own scenarios: the one given, else the data folder's `scenarios/`.
pub fn scenario_folder(data: &std::path::Path, given: Option<PathBuf>) -> PathBuf {
    given.unwrap_or_else(|| data.join("scenarios"))
}

/// The built-in scenarios and those of the data folder's `scenarios/`, or of a folder given.
pub fn shelf(data: &std::path::Path, given: Option<PathBuf>) -> Shelf {
    shelf_of(scenario_folder(data, given))
}

/// The built-in scenarios and those of this folder.
pub fn shelf_of(own: PathBuf) -> Shelf {
    let mut library = Library::new();
    if own.is_dir() {
        library = library.with_folder(own);
    }
    let (sources, faults) = library.list();
    Shelf::new(sources, faults)
}

/// The learner with this name, or the first where none is given; made where there is none.
pub fn learner(
    store: &mut dyn Store,
    name: Option<&str>,
    now: Moment,
) -> Result<Learner, StoreError> {
    let learners = store.learners()?;
    let found = match name {
        Some(name) => learners.into_iter().find(|l| l.name == name),
        None => learners.into_iter().next(),
    };
    if let Some(learner) = found {
        return Ok(learner);
    }
    let id = u128::from(super::clock::random()) << 64 | u128::from(super::clock::random());
    let learner = Learner {
        id: LearnerId(hex_id(id)),
        name: name.unwrap_or("").to_owned(),
        since: now,
    };
    store.put_learner(&learner)?;
    Ok(learner)
}
