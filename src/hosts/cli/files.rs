//! What authors' commands read and write: scenarios by path or name, files as a whole or not at all,
//! folders that are not there yet.

use super::Places;
use crate::hosts::home;
use crate::library::archive::is_archive;
use crate::library::read_path;
use crate::model::ids::ScenarioId;
use crate::model::program::Program;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::script;
use anyhow::{Context, bail};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The scenarios at a path, each with its folder; where nothing is there, that with this id.
pub(super) fn read(path: &Path, places: &Places) -> anyhow::Result<Vec<(PathBuf, Source)>> {
    if path.symlink_metadata().is_err()
        && let Some(id) = path.to_str()
    {
        let data = home::data_folder(places.data.clone())?;
        let shelf = home::shelf(&data, places.scenarios.clone());
        if let Some(entry) = shelf.find(&ScenarioId::new(id)) {
            return Ok(vec![(path.to_owned(), (*entry.source).clone())]);
        }
        bail!("{id}: there is no such folder, and no scenario of that name");
    }
    let (sources, faults) = read_path(path);
    if let Some(fault) = faults.first() {
        bail!("{}: {}", fault.path.display(), fault.message);
    }
    Ok(sources
        .into_iter()
        .map(|source| (folder_of(path, &source), source))
        .collect())
}

/// The folder or the zip of a scenario that was found at or in `path`.
pub(super) fn folder_of(path: &Path, source: &Source) -> PathBuf {
    if path.is_file() && is_archive(path) {
        return path.to_path_buf();
    }
    if path.is_file() {
        let parent = path.parent().filter(|p| !p.as_os_str().is_empty());
        return parent.unwrap_or(Path::new(".")).to_owned();
    }
    if path.join(SCENARIO_FILE).exists() {
        return path.to_path_buf();
    }
    let folder = path.join(source.id.as_str());
    if folder.is_dir() {
        return folder;
    }
    zip_of(path, source).unwrap_or(folder)
}

/// The zip in a folder that has this scenario, which may have another name than the zip.
fn zip_of(folder: &Path, source: &Source) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).ok()?.flatten().map(|e| e.path());
    let mut zips: Vec<PathBuf> = entries.filter(|p| is_archive(p)).collect();
    // the order in which the library reads them
    zips.sort();
    zips.into_iter()
        .find(|zip| read_path(zip).0.first() == Some(source))
}

/// The program of a scenario.
pub(super) fn program(folder: &Path, source: &Source) -> anyhow::Result<Program> {
    match script::load(source) {
        Ok(program) => Ok(program),
        Err(diagnostics) => {
            let first = diagnostics.first();
            let why = first.map_or_else(String::new, |d| format!(": {}", d.message));
            bail!(
                "{}: it has mistakes{why} (see `aplomb check`)",
                folder.display()
            )
        }
    }
}

/// Writes a file as a whole: what was there is replaced at once, or stays as it was.
pub(super) fn replace(path: &Path, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("{} cannot be written", path.display());
    if path.symlink_metadata().is_ok_and(|m| m.is_symlink()) {
        bail!(
            "{} is a link, and links are not written through",
            path.display()
        );
    }
    let name = path.file_name().with_context(cannot)?;
    let mut part = std::ffi::OsString::from(".");
    part.push(name);
    part.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(part);
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&part)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        // what is half written is of no use to anybody
        let _ = fs::remove_file(&part);
    }
    written.with_context(cannot)
}

/// Makes the folder of a new scenario. What is there already is never touched.
pub(super) fn new_scenario(folder: &Path, files: &[(&str, &str)]) -> anyhow::Result<()> {
    if let Some(parent) = folder.parent().filter(|p| !p.as_os_str().is_empty()) {
        fs::create_dir_all(parent)
            .with_context(|| format!("the folder {} cannot be made", parent.display()))?;
    }
    match fs::create_dir(folder) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists && is_empty(folder) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!(
                "{} is there already and is not overwritten; choose another name",
                folder.display()
            )
        }
        Err(error) => {
            return Err(error)
                .with_context(|| format!("the folder {} cannot be made", folder.display()));
        }
    }
    for (name, text) in files {
        let path = folder.join(name);
        if let Some(inner) = path.parent() {
            fs::create_dir_all(inner)
                .with_context(|| format!("the folder {} cannot be made", inner.display()))?;
        }
        replace(&path, text)?;
    }
    Ok(())
}

/// Whether it is a folder, and nothing in it.
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// The id that a folder's name gives its scenario.
pub(super) fn id_of(folder: &Path) -> anyhow::Result<String> {
    let name = folder.file_name().and_then(|n| n.to_str());
    let name = name.with_context(|| {
        format!(
            "{}: name the folder of the scenario, such as scenarios/late-parcel",
            folder.display()
        )
    })?;
    script::new::check_id(name).map_err(|why| anyhow::anyhow!("{why}"))?;
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::folder_of;
    use crate::library::read_path;
    use crate::model::source::SCENARIO_FILE;
    use std::fs;
    use std::io::Write;
    use std::path::Path;
    use zip::write::SimpleFileOptions;

    fn pack(path: &Path, top: &str) {
        let mut zip = zip::ZipWriter::new(fs::File::create(path).unwrap());
        let name = format!("{top}/{SCENARIO_FILE}");
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(b"(format: 1)").unwrap();
        zip.finish().unwrap();
    }

    #[test]
    fn a_scenario_is_found_in_its_folder_its_file_and_its_zip() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let mine = root.join("mine");
        fs::create_dir(&mine).unwrap();
        fs::write(mine.join(SCENARIO_FILE), "()").unwrap();
        // its own zip inside the folder is not what is meant
        pack(&mine.join("mine.zip"), "mine");
        pack(&root.join("mailed-copy.zip"), "yours");
        let found = |path: &Path, id: &str| {
            let (sources, _) = read_path(path);
            let source = sources.iter().find(|s| s.id.as_str() == id).unwrap();
            folder_of(path, source)
        };
        assert_eq!(found(root, "mine"), mine);
        assert_eq!(found(&mine, "mine"), mine);
        assert_eq!(found(&mine.join(SCENARIO_FILE), "mine"), mine);
        let zip = root.join("mailed-copy.zip");
        assert_eq!(found(root, "yours"), zip);
        assert_eq!(found(&zip, "yours"), zip);
    }
}
