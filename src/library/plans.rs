//! The plans of a scenario: `plans/*.ron` in its folder. They are no part of the source that an attempt
//! keeps. Held to the same limits as the other files; judges nothing that is written in them.

use super::archive::{is_archive, read_archive_plans};
use super::folder::{MOST_FILES, fault, link, read_file, wording};
use crate::ports::ScenarioFault;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The folder of plans within a scenario's folder.
pub const PLANS: &str = "plans";

/// Reads the plans of the scenario in the folder or the zip `path`: file name within the scenario's folder
/// → text. A scenario need not have any.
///
/// # Errors
/// Names the file, and says what to do.
pub fn read_plans(path: &Path) -> Result<BTreeMap<String, String>, ScenarioFault> {
    if is_archive(path) && path.is_file() {
        return read_archive_plans(path).map_err(|why| fault(path, why.to_string()));
    }
    let folder = path.join(PLANS);
    let mut plans = BTreeMap::new();
    match folder.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(plans),
        Err(error) => return Err(fault(&folder, wording(&error))),
        Ok(kind) if kind.is_symlink() => return Err(fault(&folder, link(PLANS))),
        Ok(_) => {}
    }
    for entry in fs::read_dir(&folder).map_err(|error| fault(&folder, wording(&error)))? {
        let entry = entry.map_err(|error| fault(&folder, wording(&error)))?;
        let name = entry.file_name();
        // a name that is not Unicode cannot be one of ours
        let Some(name) = name.to_str().filter(|name| is_plan(name)) else {
            continue;
        };
        if plans.len() == MOST_FILES {
            return Err(fault(
                &folder,
                format!("it has more than {MOST_FILES} plans"),
            ));
        }
        let text = read_file(&entry, name).map_err(|message| fault(&entry.path(), message))?;
        plans.insert(format!("{PLANS}/{name}"), text);
    }
    Ok(plans)
}

/// Whether a file of this name is a plan. Hidden ones are never meant.
pub(super) fn is_plan(name: &str) -> bool {
    name.ends_with(".ron") && !name.starts_with('.')
}

#[cfg(test)]
mod tests {
    use super::read_plans;
    use crate::library::read_folder;
    use std::fs;

    #[test]
    fn plans_are_read_by_name_and_are_no_part_of_the_source() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("scenario.ron"), "()").unwrap();
        assert!(read_plans(folder.path()).unwrap().is_empty());
        let without = read_folder(folder.path()).unwrap().hash();
        let plans = folder.path().join("plans");
        fs::create_dir(&plans).unwrap();
        for (name, text) in [
            ("b.ron", "(b)"),
            ("a.ron", "(a)"),
            (".a.ron", ""),
            ("a.md", ""),
        ] {
            fs::write(plans.join(name), text).unwrap();
        }
        let found = read_plans(folder.path()).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|(n, t)| (n.as_str(), t.as_str()))
            .collect();
        assert_eq!(found, [("plans/a.ron", "(a)"), ("plans/b.ron", "(b)")]);
        assert_eq!(read_folder(folder.path()).unwrap().hash(), without);
    }

    #[test]
    fn a_plan_is_held_to_the_limits() {
        let folder = tempfile::tempdir().unwrap();
        let plans = folder.path().join("plans");
        fs::create_dir(&plans).unwrap();
        fs::write(plans.join("a.ron"), b"\xff").unwrap();
        assert_eq!(
            read_plans(folder.path()).unwrap_err().path,
            plans.join("a.ron")
        );
        fs::write(plans.join("a.ron"), "").unwrap();
        for n in 0..64 {
            fs::write(plans.join(format!("p{n}.ron")), "").unwrap();
        }
        let fault = read_plans(folder.path()).unwrap_err();
        assert!(fault.message.contains("more than 64"), "{}", fault.message);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_told_and_not_followed() {
        use std::os::unix::fs::symlink;
        let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(outside.path().join("secret.ron"), "secret").unwrap();
        let plans = folder.path().join("plans");
        symlink(outside.path(), &plans).unwrap();
        let fault = read_plans(folder.path()).unwrap_err();
        assert!(
            fault.message.contains("links are not followed"),
            "{}",
            fault.message
        );
        fs::remove_file(&plans).unwrap();
        fs::create_dir(&plans).unwrap();
        symlink(outside.path().join("secret.ron"), plans.join("a.ron")).unwrap();
        let fault = read_plans(folder.path()).unwrap_err();
        assert!(
            fault.message.contains("links are not followed"),
            "{}",
            fault.message
        );
    }
}
