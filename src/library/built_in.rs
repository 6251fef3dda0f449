//! The scenarios shipped inside the binary. Held to the same limits as any other.

use super::RESERVED;
use super::folder::{MOST_FILES, id_of, is_ours};
use super::text::decode;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::ports::ScenarioFault;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The built-in scenarios, sorted by id, and those that cannot be read, which a release never has.
pub fn built_in() -> (Vec<Source>, Vec<ScenarioFault>) {
    let mut sources = Vec::new();
    let mut faults = Vec::new();
    for dir in SCENARIOS.dirs() {
        let name = dir
            .path()
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("");
        if RESERVED.contains(&name) || dir.get_file(dir.path().join(SCENARIO_FILE)).is_none() {
            continue;
        }
        match read(dir) {
            Ok(source) => sources.push(source),
            Err(message) => faults.push(ScenarioFault {
                path: dir.path().to_owned(),
                message,
            }),
        }
    }
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    (sources, faults)
}

/// One scenario; else why not, in words for its author.
fn read(dir: &Dir<'_>) -> Result<Source, String> {
    let id = id_of(dir.path())?;
    let mut files = BTreeMap::new();
    for file in dir.files() {
        let Some(name) = file.path().file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if is_ours(name) {
            files.insert(name.to_owned(), decode(name, file.contents())?);
        }
    }
    if files.len() > MOST_FILES {
        return Err(format!("it has more than {MOST_FILES} files"));
    }
    Ok(Source { id, files })
}

#[cfg(test)]
mod tests {
    use super::{built_in, read};
    use include_dir::{Dir, DirEntry, File};

    #[test]
    fn what_is_shipped_can_be_read() {
        let (sources, faults) = built_in();
        assert_eq!(faults, []);
        for source in &sources {
            assert!(!source.scenario().is_empty(), "{}", source.id);
            assert!(!super::RESERVED.contains(&source.id.as_str()));
        }
    }

    #[test]
    fn plans_and_other_files_stay_out() {
        static FILES: [DirEntry<'_>; 4] = [
            DirEntry::File(File::new("x/scenario.ron", b"()")),
            DirEntry::File(File::new("x/lt.ftl", b"\xef\xbb\xbfa = b")),
            DirEntry::File(File::new("x/readme.md", b"")),
            DirEntry::Dir(Dir::new("x/plans", &[])),
        ];
        let source = read(&Dir::new("x", &FILES)).unwrap();
        assert_eq!(source.id.as_str(), "x");
        let names: Vec<_> = source.files.keys().collect();
        assert_eq!(names, ["lt.ftl", "scenario.ron"]);
        assert_eq!(source.files["lt.ftl"], "a = b");
    }
}
