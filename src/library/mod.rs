//! Finding scenarios: those built into the binary and those in folders. Reads text and judges none
//! of it; `script` does.
//!
//! Reading order: [`folder`] (one scenario, a path that a person named), [`archive`] (a scenario in a
//! zip), `plans`, `text` (bytes → text), [`built_in`],
//! [`watch`] (told when files change).

pub mod archive;
mod built_in;
mod folder;
mod plans;
mod text;
pub mod watch;

pub use built_in::built_in;
pub use folder::{read_folder, read_path};
pub use plans::{PLANS, read_plans};

use crate::model::source::Source;
use crate::ports::{ScenarioFault, ScenarioSource};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Folders beside the scenarios that are not scenarios.
const RESERVED: [&str; 2] = ["shifts", "workshops"];

/// The scenarios that there are: the built-in ones and any number of folders. Reads the disk anew
/// each time it is asked, and keeps nothing.
#[derive(Clone, Debug, Default)]
pub struct Library {
    folders: Vec<PathBuf>,
}

impl Library {
    /// The built-in scenarios alone.
    pub fn new() -> Library {
        Library::default()
    }

    /// Adds the scenarios in the sub-folders and the zips of `folder`. Where an id is there already, this one
    /// takes its place. A folder that does not exist (yet) has no scenarios.
    #[must_use]
    pub fn with_folder(mut self, folder: impl Into<PathBuf>) -> Library {
        self.folders.push(folder.into());
        self
    }
}

impl ScenarioSource for Library {
    fn list(&mut self) -> (Vec<Source>, Vec<ScenarioFault>) {
        let (sources, mut faults) = built_in();
        let mut found: BTreeMap<_, _> = sources.into_iter().map(|s| (s.id.clone(), s)).collect();
        for path in self
            .folders
            .iter()
            .filter(|path| path.exists() || path.is_symlink())
        {
            let (sources, more) = folder::read_children(path);
            found.extend(
                sources
                    .into_iter()
                    .map(|source| (source.id.clone(), source)),
            );
            faults.extend(more);
        }
        (found.into_values().collect(), faults)
    }
}

#[cfg(test)]
mod tests {
    use super::{Library, built_in};
    use crate::model::source::SCENARIO_FILE;
    use crate::ports::ScenarioSource;
    use std::fs;
    use std::path::Path;

    fn write(folder: &Path, id: &str, text: &str) {
        fs::create_dir_all(folder.join(id)).unwrap();
        fs::write(folder.join(id).join(SCENARIO_FILE), text).unwrap();
    }

    #[test]
    fn a_later_folder_takes_the_place_of_an_earlier_one_and_ids_are_sorted() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        write(one.path(), "zz-a", "one");
        write(one.path(), "zz-c", "one");
        write(two.path(), "zz-c", "two");
        write(two.path(), "zz-b", "two");
        let mut library = Library::new()
            .with_folder(one.path())
            .with_folder(two.path())
            .with_folder("/not/there");
        let (sources, faults) = library.list();
        assert_eq!(faults, []);
        let ours: Vec<_> = sources
            .iter()
            .filter(|source| source.id.as_str().starts_with("zz-"))
            .map(|source| (source.id.as_str(), source.scenario()))
            .collect();
        assert_eq!(ours, [("zz-a", "one"), ("zz-b", "two"), ("zz-c", "two")]);
        assert!(sources.is_sorted_by(|a, b| a.id < b.id));
    }

    #[test]
    fn a_folder_that_overrides_a_built_in_scenario_wins() {
        let folder = tempfile::tempdir().unwrap();
        let (built_in, _) = built_in();
        for source in &built_in {
            write(folder.path(), source.id.as_str(), "mine");
        }
        let (sources, _) = Library::new().with_folder(folder.path()).list();
        assert_eq!(sources.len(), built_in.len());
        assert!(sources.iter().all(|source| source.scenario() == "mine"));
    }

    #[test]
    fn a_broken_override_is_told_and_leaves_the_other_in_its_place() {
        let (good, bad) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        write(good.path(), "zz-a", "good");
        fs::create_dir_all(bad.path().join("zz-a")).unwrap();
        fs::write(bad.path().join("zz-a").join(SCENARIO_FILE), b"\xff").unwrap();
        let mut library = Library::new()
            .with_folder(good.path())
            .with_folder(bad.path());
        let (sources, faults) = library.list();
        assert_eq!(faults.len(), 1);
        let kept = sources
            .iter()
            .find(|source| source.id.as_str() == "zz-a")
            .unwrap();
        assert_eq!(kept.scenario(), "good");
    }
}
