//! Scenarios in folders on disk. Reads `scenario.ron` and the overlays beside it and nothing else, never
//! follows a link inside a folder, and stops at hard limits. Judges nothing that is written in the files.

use super::RESERVED;
use super::archive::{ArchiveFault, is_archive, read_archive};
use super::text::{MOST_BYTES, decode};
use crate::model::ids::ScenarioId;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::ports::ScenarioFault;
use std::collections::BTreeMap;
use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The most files that a scenario may have.
pub(super) const MOST_FILES: usize = 64;

/// Reads the scenario in the folder `path`. The folder itself may be reached through a link, because
/// somebody has named it; nothing in it may be one.
///
/// # Errors
/// Names the file, and says what to do.
pub fn read_folder(path: &Path) -> Result<Source, ScenarioFault> {
    let id = id_of(&named(path)).map_err(|message| fault(path, message))?;
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(path).map_err(|error| fault(path, wording(&error)))? {
        let entry = entry.map_err(|error| fault(path, wording(&error)))?;
        let name = entry.file_name();
        // a name that is not Unicode cannot be one of ours
        let Some(name) = name.to_str().filter(|name| is_ours(name)) else {
            continue;
        };
        if files.len() == MOST_FILES {
            return Err(fault(path, format!("it has more than {MOST_FILES} files")));
        }
        let text = read_file(&entry, name).map_err(|message| fault(&entry.path(), message))?;
        files.insert(name.to_owned(), text);
    }
    if !files.contains_key(SCENARIO_FILE) {
        return Err(fault(
            path,
            format!("there is no {SCENARIO_FILE} in this folder"),
        ));
    }
    Ok(Source { id, files })
}

/// Reads what a person named: a scenario's folder, its `scenario.ron`, its zip, or a folder of scenarios.
/// Sorted by id; where nothing at all is found, a fault says so.
pub fn read_path(path: &Path) -> (Vec<Source>, Vec<ScenarioFault>) {
    let one = |result: Result<Source, ScenarioFault>| match result {
        Ok(source) => (vec![source], Vec::new()),
        Err(fault) => (Vec::new(), vec![fault]),
    };
    let kind = match fs::metadata(path) {
        Ok(kind) => kind,
        Err(error) => return one(Err(fault(path, wording(&error)))),
    };
    if !kind.is_dir() {
        if path.file_name().is_some_and(|name| name == SCENARIO_FILE) {
            // the folder of a bare file name is the empty path, which is no folder
            let parent = path
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty());
            return one(read_folder(parent.unwrap_or(Path::new("."))));
        }
        // a pipe would be waited for without end
        if kind.is_file() && is_archive(path) {
            return one(read_archive(path).map_err(|why| fault(path, why.to_string())));
        }
        let message =
            format!("this is no scenario: name its folder, its {SCENARIO_FILE} or its zip");
        return one(Err(fault(path, message)));
    }
    if is_scenario(path) {
        return one(read_folder(path));
    }
    let (sources, mut faults) = read_children(path);
    if sources.is_empty() && faults.is_empty() {
        let message = format!("there is no {SCENARIO_FILE} here, nor in any folder in it");
        faults.push(fault(path, message));
    }
    (sources, faults)
}

/// Reads every sub-folder that has a `scenario.ron` and every zip that has one, sorted by id. Hidden ones
/// and the reserved names are passed over. A folder goes before a zip of the same scenario.
pub(super) fn read_children(path: &Path) -> (Vec<Source>, Vec<ScenarioFault>) {
    let mut sources: Vec<Source> = Vec::new();
    let mut faults = Vec::new();
    let mut archives = Vec::new();
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => return (sources, vec![fault(path, wording(&error))]),
    };
    for entry in entries {
        let child = entry.and_then(|entry| {
            let child = read_child(&entry)?;
            if child.is_none() && is_archive(&entry.path()) {
                archives.push(entry);
            }
            Ok(child)
        });
        match child {
            Ok(None) => {}
            Ok(Some(Ok(source))) => sources.push(source),
            Ok(Some(Err(fault))) => faults.push(fault),
            Err(error) => faults.push(fault(path, wording(&error))),
        }
    }
    archives.sort_by_key(DirEntry::file_name);
    for entry in &archives {
        match read_archive_child(entry) {
            Ok(None) => {}
            Ok(Some(new)) => match sources.iter().find(|old| old.id == new.id) {
                None => sources.push(new),
                Some(old) => {
                    let message = format!(
                        "the scenario {} is here in another form too, and that one is used; take one of them away",
                        old.id
                    );
                    faults.push(fault(&entry.path(), message));
                }
            },
            Err(fault) => faults.push(fault),
        }
    }
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    faults.sort_by(|a, b| a.path.cmp(&b.path));
    (sources, faults)
}

/// Reads one entry of a folder of scenarios; `None` where it is not a scenario.
fn read_child(entry: &DirEntry) -> io::Result<Option<Result<Source, ScenarioFault>>> {
    let name = entry.file_name();
    let name = name.to_string_lossy();
    if name.starts_with('.') || RESERVED.contains(&name.as_ref()) {
        return Ok(None);
    }
    let path = entry.path();
    let kind = entry.file_type()?;
    if !is_scenario(&path) {
        return Ok(None);
    }
    if kind.is_symlink() {
        return Ok(Some(Err(fault(&path, link("the folder")))));
    }
    Ok(Some(read_folder(&path)))
}

/// Reads one zip in a folder of scenarios; `None` where it is not a scenario.
fn read_archive_child(entry: &DirEntry) -> Result<Option<Source>, ScenarioFault> {
    let path = entry.path();
    let kind = entry
        .file_type()
        .map_err(|error| fault(&path, wording(&error)))?;
    let hidden = entry.file_name().to_string_lossy().starts_with('.');
    if kind.is_symlink() && !hidden {
        return Err(fault(&path, link("the archive")));
    }
    if hidden || !kind.is_file() {
        return Ok(None);
    }
    match read_archive(&path) {
        Ok(source) => Ok(Some(source)),
        // somebody's other things
        Err(ArchiveFault::NoScenario) => Ok(None),
        Err(why) => Err(fault(&path, why.to_string())),
    }
}

/// Whether something called `scenario.ron` is in this folder; also when it turns out unreadable.
fn is_scenario(path: &Path) -> bool {
    path.join(SCENARIO_FILE).symlink_metadata().is_ok()
}

/// Reads one file; else why not, in words for its author.
pub(super) fn read_file(entry: &DirEntry, name: &str) -> Result<String, String> {
    let kind = entry.file_type().map_err(|error| wording(&error))?;
    if kind.is_symlink() {
        return Err(link(name));
    }
    // a pipe would be waited for without end
    if !kind.is_file() {
        return Err(format!("{name} is not a file"));
    }
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64 + 1;
    File::open(entry.path())
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|error| wording(&error))?;
    decode(name, &bytes)
}

/// Whether playing needs a file of this name. Hidden ones, which some systems add to an archive, are
/// never meant.
pub(super) fn is_ours(name: &str) -> bool {
    name == SCENARIO_FILE || (name.ends_with(".ftl") && !name.starts_with('.'))
}

/// The id of the scenario in the folder `path`; whether it is well formed is for `script` to say.
pub(super) fn id_of(path: &Path) -> Result<ScenarioId, String> {
    path.file_name()
        .and_then(|name| name.to_str())
        .map(ScenarioId::new)
        .ok_or_else(|| "the folder's name, which is the scenario's id, cannot be read".to_owned())
}

/// A path that ends in a name, also where it was given as `.` or `..`.
fn named(path: &Path) -> PathBuf {
    if path.file_name().is_some() {
        return path.to_owned();
    }
    // what cannot be resolved has no name, and that is told
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// Why links are not read.
pub(super) fn link(what: &str) -> String {
    format!("{what} is a link, and links are not followed; put a copy in its place")
}

/// What the system says, in the words of the people who meet it most.
pub(super) fn wording(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is nothing at this path".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read; check its rights".to_owned(),
        _ => format!("it cannot be read: {error}"),
    }
}

/// A fault at a path.
pub(super) fn fault(path: &Path, message: String) -> ScenarioFault {
    ScenarioFault {
        path: path.to_owned(),
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_FILES, read_children, read_folder, read_path};
    use crate::model::source::SCENARIO_FILE;
    use std::fs;
    use std::path::{Path, PathBuf};

    /// A scenario `id` in `folder`, with an overlay and things that are not part of it.
    fn scenario(folder: &Path, id: &str) -> PathBuf {
        let path = folder.join(id);
        fs::create_dir_all(path.join("plans")).unwrap();
        fs::write(path.join(SCENARIO_FILE), "(format: 1)").unwrap();
        fs::write(path.join("lt.ftl"), "a = b").unwrap();
        fs::write(path.join("._lt.ftl"), b"\x00\x05\x16\x07\xff").unwrap();
        fs::write(path.join("notes.txt"), b"\xff\xff").unwrap();
        fs::write(path.join("plans/p.ron"), "()").unwrap();
        path
    }

    #[test]
    fn a_folder_gives_the_conversation_and_the_overlays() {
        let folder = tempfile::tempdir().unwrap();
        let source = read_folder(&scenario(folder.path(), "refund-request")).unwrap();
        assert_eq!(source.id.as_str(), "refund-request");
        let names: Vec<_> = source.files.keys().collect();
        assert_eq!(names, ["lt.ftl", "scenario.ron"]);
    }

    #[test]
    fn a_person_may_name_the_folder_the_file_or_a_folder_of_folders() {
        let folder = tempfile::tempdir().unwrap();
        let b = scenario(folder.path(), "b");
        scenario(folder.path(), "a");
        for not_one in ["shifts", "workshops", ".hidden"] {
            scenario(folder.path(), not_one);
        }
        fs::create_dir(folder.path().join("empty")).unwrap();
        fs::write(folder.path().join("README.md"), "").unwrap();
        let ids = |path: &Path| -> Vec<String> {
            let (sources, faults) = read_path(path);
            assert_eq!(faults, []);
            sources.into_iter().map(|source| source.id.0).collect()
        };
        assert_eq!(ids(folder.path()), ["a", "b"]);
        assert_eq!(ids(&b), ["b"]);
        assert_eq!(ids(&b.join(SCENARIO_FILE)), ["b"]);
        assert_eq!(ids(&b.join("plans/..")), ["b"]);
    }

    #[test]
    fn what_is_no_scenario_is_told() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("notes.txt"), "").unwrap();
        for (path, word) in [
            ("nowhere", "nothing at this path"),
            ("notes.txt", "no scenario"),
            ("", "no scenario.ron here"),
        ] {
            let (sources, faults) = read_path(&folder.path().join(path));
            assert_eq!(sources, []);
            assert!(faults[0].message.contains(word), "{faults:?}");
        }
        assert!(
            read_folder(folder.path())
                .unwrap_err()
                .message
                .contains("no scenario.ron")
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_as_text_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = scenario(folder.path(), "x");
        fs::write(path.join("pl.ftl"), b"a = b\nc = \xb3").unwrap();
        let fault = read_folder(&path).unwrap_err();
        assert_eq!(fault.path, path.join("pl.ftl"));
        assert!(
            fault.message.contains("line 2 has the byte 0xB3 (byte 11)"),
            "{}",
            fault.message
        );
    }

    #[test]
    fn a_file_over_the_limit_is_refused_whatever_its_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = scenario(folder.path(), "x");
        // sparse: a terabyte that takes no room, and no memory if only the limit is read
        fs::File::create(path.join("et.ftl"))
            .unwrap()
            .set_len(1 << 40)
            .unwrap();
        let fault = read_folder(&path).unwrap_err();
        assert!(fault.message.contains("16 MiB"), "{}", fault.message);
    }

    #[test]
    fn too_many_files_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = scenario(folder.path(), "x");
        for n in 0..MOST_FILES - 2 {
            fs::write(path.join(format!("l{n}.ftl")), "").unwrap();
        }
        assert_eq!(read_folder(&path).unwrap().files.len(), MOST_FILES);
        fs::write(path.join("more.ftl"), "").unwrap();
        assert!(
            read_folder(&path)
                .unwrap_err()
                .message
                .contains("more than 64 files")
        );
    }

    #[test]
    fn one_bad_scenario_does_not_hide_the_others() {
        let folder = tempfile::tempdir().unwrap();
        scenario(folder.path(), "good");
        let bad = scenario(folder.path(), "bad");
        fs::remove_file(bad.join(SCENARIO_FILE)).unwrap();
        fs::create_dir(bad.join(SCENARIO_FILE)).unwrap();
        let (sources, faults) = read_children(folder.path());
        assert_eq!(sources.len(), 1);
        assert_eq!(faults.len(), 1);
        assert!(faults[0].message.contains("not a file"), "{faults:?}");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_told_and_not_followed() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        let secret = outside.path().join("secret");
        fs::write(&secret, "secret").unwrap();
        let path = scenario(folder.path(), "x");
        symlink(&secret, path.join("en.ftl")).unwrap();
        let fault = read_folder(&path).unwrap_err();
        assert_eq!(fault.path, path.join("en.ftl"));
        assert!(
            fault.message.contains("links are not followed"),
            "{}",
            fault.message
        );

        let other = scenario(outside.path(), "other");
        symlink(&other, folder.path().join("linked")).unwrap();
        let (sources, faults) = read_children(folder.path());
        assert_eq!(sources, []);
        assert_eq!(faults.len(), 2);
        // a folder that somebody names may be reached through a link
        assert_eq!(
            read_folder(&folder.path().join("linked"))
                .unwrap()
                .id
                .as_str(),
            "linked"
        );
    }
}
