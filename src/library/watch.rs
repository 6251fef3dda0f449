//! Tells when something in scenario folders may have changed: waits until writing is over, and passes
//! over what editors put beside a file while they save it. Reads none of it: who is told looks anew.

use super::archive::is_archive;
use super::folder::wording;
use super::plans::PLANS;
use crate::model::source::SCENARIO_FILE;
use crate::ports::ScenarioFault;
use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// So long nothing must have happened before a change is told: an editor that saves writes, renames and
/// deletes within a few milliseconds.
const QUIET: Duration = Duration::from_millis(120);
/// After so many happenings a change is told even if more come: a copy of many files is not waited for.
const MOST: usize = 4096;

/// The most folders that are watched at once: somebody's whole disk is not.
const MOST_FOLDERS: usize = 1000;

/// Watches until it is dropped.
pub struct Watch {
    happenings: Sender<Happening>,
}

/// What the thread is told.
enum Happening {
    /// Something may have changed; folders of these names may be others now.
    Change(Vec<PathBuf>),
    /// Nobody wants to know any more.
    Stop,
}

impl Watch {
    /// Watches scenario folders, folders of scenarios, single files of them and zips. `changed` is called
    /// on a thread of its own, `aplomb-watch`; nothing is told of changes before this returns.
    ///
    /// # Errors
    /// Names the path that cannot be watched, and says what to do.
    pub fn start(
        paths: &[PathBuf],
        mut changed: impl FnMut() + Send + 'static,
    ) -> Result<Watch, ScenarioFault> {
        let (sender, happenings) = channel();
        let watch = Watch {
            happenings: sender.clone(),
        };
        let told = move |event: notify::Result<Event>| {
            let renamed = match event {
                Ok(event) if !matters(&event) => return,
                Ok(event) if is_move(&event) => event.paths,
                Ok(_) => Vec::new(),
                // what the system could not follow may have been a change
                Err(error) => error.paths,
            };
            // where the thread has ended there is nobody to tell
            let _ = sender.send(Happening::Change(renamed));
        };
        let root = paths.first().cloned().unwrap_or_default();
        let config = Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(told, config).map_err(|e| fault(&root, &e))?;
        let mut folders = Folders {
            watcher,
            paths: paths.iter().map(|p| resolved(p)).collect(),
            watched: BTreeSet::new(),
        };
        folders.keep_up()?;
        let thread = thread::Builder::new().name("aplomb-watch".to_owned());
        let begun = thread.spawn(move || {
            while let Some(renamed) = settled(&happenings) {
                for path in &renamed {
                    folders.watched.remove(path);
                }
                // a folder that cannot be watched is looked at with the next change
                let _ = folders.keep_up();
                changed();
            }
        });
        begun.map_err(|error| fault(&root, &notify::Error::io(error)))?;
        Ok(watch)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // a thread that has ended already needs no telling
        let _ = self.happenings.send(Happening::Stop);
    }
}

/// The folders that are watched. None is watched with all that is below it: there may be anything there.
struct Folders {
    watcher: RecommendedWatcher,
    paths: Vec<PathBuf>,
    watched: BTreeSet<PathBuf>,
}

impl Folders {
    /// Watches what is there by now, and no longer what is gone.
    fn keep_up(&mut self) -> Result<(), ScenarioFault> {
        let there = places(&self.paths);
        for gone in self.watched.difference(&there) {
            // it is gone: mostly the system has forgotten it too
            let _ = self.watcher.unwatch(gone);
        }
        self.watched.retain(|folder| there.contains(folder));
        for folder in there {
            if self.watched.contains(&folder) {
                continue;
            }
            self.watcher
                .watch(&folder, RecursiveMode::NonRecursive)
                .map_err(|error| fault(&folder, &error))?;
            self.watched.insert(folder);
        }
        Ok(())
    }
}

/// Waits for something to happen, and then until nothing more does: which folders may be others now.
/// `None`: it is to end.
fn settled(happenings: &Receiver<Happening>) -> Option<Vec<PathBuf>> {
    let Ok(Happening::Change(mut renamed)) = happenings.recv() else {
        return None;
    };
    for _ in 0..MOST {
        match happenings.recv_timeout(QUIET) {
            Ok(Happening::Change(more)) => renamed.extend(more),
            Err(RecvTimeoutError::Timeout) => break,
            Ok(Happening::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
    Some(renamed)
}

/// A path that does not change when the working folder does; one that is not there is told when it is
/// watched.
fn resolved(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

/// The folders to watch. Files are watched through their folder, since an editor that saves by renaming
/// puts another file in their place.
fn places(paths: &[PathBuf]) -> BTreeSet<PathBuf> {
    let mut places = BTreeSet::new();
    for path in paths {
        let is_folder = path.is_dir();
        let folder = if is_folder {
            path
        } else {
            path.parent().unwrap_or(Path::new("."))
        };
        places.insert(folder.to_path_buf());
        if is_archive(path) && !is_folder {
            continue;
        }
        if !is_folder || folder.join(SCENARIO_FILE).exists() {
            places.extend(plans_in(folder));
            continue;
        }
        // one that is no scenario yet may become one
        for child in folders_in(folder) {
            places.extend(plans_in(&child));
            places.insert(child);
        }
    }
    places
}

/// The folder of plans, where there is one.
fn plans_in(folder: &Path) -> Option<PathBuf> {
    Some(folder.join(PLANS)).filter(|plans| is_own_folder(plans))
}

/// The folders in a folder that may be scenarios.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.flatten().map(|entry| entry.path());
    paths
        .filter(|path| is_meant(path) && is_own_folder(path))
        .take(MOST_FOLDERS)
        .collect()
}

/// Whether it is a folder and no link to one, which is not read either.
fn is_own_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|kind| kind.is_dir())
}

/// Whether names have changed, so that a folder may be another one under the same name.
fn is_move(event: &Event) -> bool {
    matches!(
        event.kind,
        EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
    )
}

/// Whether something that happened may have changed a scenario. Reading is no change: who is told reads.
fn matters(event: &Event) -> bool {
    let writes = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
        _ => true,
    };
    // an event that names nothing says that some were missed
    writes && (event.paths.is_empty() || event.paths.iter().any(|path| is_meant(path)))
}

/// Whether a file is one that an author wrote, rather than what an editor keeps beside it.
fn is_meant(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return false;
    };
    let aside = name.starts_with(['.', '#']) || name.ends_with('~');
    // folders have no ending, and may be a whole scenario that was moved here
    let ending = path.extension().and_then(|e| e.to_str());
    !aside && matches!(ending, None | Some("ron" | "ftl" | "zip"))
}

fn fault(path: &Path, error: &notify::Error) -> ScenarioFault {
    let message = match &error.kind {
        notify::ErrorKind::PathNotFound => "there is nothing at this path".to_owned(),
        notify::ErrorKind::MaxFilesWatch => {
            "the system watches no more folders; raise fs.inotify.max_user_watches".to_owned()
        }
        notify::ErrorKind::Io(error) => wording(error),
        _ => format!("it cannot be watched: {error}"),
    };
    ScenarioFault {
        path: path.to_owned(),
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::{Happening, Watch, is_meant, matters, places, settled};
    use notify::Event;
    use notify::event::{AccessKind, AccessMode, CreateKind, EventKind, MetadataKind, ModifyKind};
    use std::fs;
    use std::path::Path;
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Duration;

    #[test]
    fn what_editors_put_beside_a_file_is_passed_over() {
        for aside in [
            ".scenario.ron.swp",
            ".scenario.ron.123.part",
            "scenario.ron~",
            "#scenario.ron#",
            ".#scenario.ron",
            "best.ron.new",
            "notes.txt",
        ] {
            assert!(!is_meant(&Path::new("/s/mine").join(aside)), "{aside}");
        }
        for meant in [
            "scenario.ron",
            "lt.ftl",
            "plans/best.ron",
            "mine.zip",
            "mine",
        ] {
            assert!(is_meant(&Path::new("/s").join(meant)), "{meant}");
        }
    }

    #[test]
    fn reading_is_no_change() {
        let event = |kind| Event::new(kind).add_path("/s/mine/scenario.ron".into());
        let read = EventKind::Access(AccessKind::Open(AccessMode::Any));
        let closed = EventKind::Access(AccessKind::Close(AccessMode::Read));
        let touched = EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any));
        for kind in [read, closed, touched] {
            assert!(!matters(&event(kind)), "{kind:?}");
        }
        let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
        for kind in [written, EventKind::Create(CreateKind::File), EventKind::Any] {
            assert!(matters(&event(kind)), "{kind:?}");
        }
    }

    #[test]
    fn many_happenings_are_told_once_and_the_end_is_noticed() {
        let (sender, happenings) = channel();
        for name in ["a", "b"] {
            sender.send(Happening::Change(vec![name.into()])).unwrap();
        }
        let names = settled(&happenings).unwrap();
        assert_eq!(names, [Path::new("a"), Path::new("b")]);
        assert!(happenings.try_recv().is_err());
        sender.send(Happening::Change(Vec::new())).unwrap();
        sender.send(Happening::Stop).unwrap();
        assert!(settled(&happenings).is_none());
        drop(sender);
        assert!(settled(&happenings).is_none());
    }

    #[test]
    fn files_are_watched_through_their_folders_and_nothing_deeper_than_plans() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for deep in [
            "mine/plans",
            "mine/pictures/old",
            ".git/objects",
            "other/x/y",
        ] {
            fs::create_dir_all(root.join(deep)).unwrap();
        }
        fs::write(root.join("mine/scenario.ron"), "()").unwrap();
        fs::write(root.join("x.zip"), "").unwrap();
        let at = |name: &str| -> Vec<String> {
            let path = root.join(name);
            let found = places(&[path]).into_iter();
            let names = found.map(|p| p.strip_prefix(root).unwrap().display().to_string());
            names.collect()
        };
        assert_eq!(at("mine/scenario.ron"), ["mine", "mine/plans"]);
        assert_eq!(at("mine"), ["mine", "mine/plans"]);
        assert_eq!(at("x.zip"), [""]);
        assert_eq!(places(&[root.to_path_buf()]).len(), 4);
        assert!(places(&[root.to_path_buf()]).contains(&root.join("other")));
    }

    fn told(changes: &Receiver<()>) {
        let deadline = Duration::from_secs(20);
        assert_eq!(changes.recv_timeout(deadline), Ok(()), "nothing was told");
        // whatever else belongs to the same change
        while changes.recv_timeout(Duration::from_millis(300)).is_ok() {}
    }

    /// The one test of the system itself: every way in which editors save.
    #[test]
    fn every_way_of_saving_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mine = folder.path().join("mine");
        fs::create_dir(&mine).unwrap();
        let file = mine.join("scenario.ron");
        fs::write(&file, "(1)").unwrap();
        let (sender, changes) = channel();
        let paths = [folder.path().to_path_buf()];
        let watch = Watch::start(&paths, move || sender.send(()).unwrap_or(())).unwrap();
        fs::write(&file, "(2)").unwrap();
        told(&changes);
        // through a temporary file
        fs::write(mine.join(".scenario.ron.part"), "(3)").unwrap();
        fs::rename(mine.join(".scenario.ron.part"), &file).unwrap();
        told(&changes);
        // with the old one kept aside
        fs::rename(&file, mine.join("scenario.ron~")).unwrap();
        fs::write(&file, "(4)").unwrap();
        told(&changes);
        // a plan in a folder that was not there when the watch began
        fs::create_dir(mine.join("plans")).unwrap();
        told(&changes);
        fs::write(mine.join("plans/best.ron"), "()").unwrap();
        told(&changes);
        // another folder under the same name, as when a version is checked out
        fs::rename(&mine, folder.path().join("old")).unwrap();
        fs::create_dir(&mine).unwrap();
        fs::write(&file, "(5)").unwrap();
        told(&changes);
        fs::write(&file, "(6)").unwrap();
        told(&changes);
        drop(watch);
        assert!(changes.recv().is_err(), "with the watch its thread ends");
    }

    #[test]
    fn a_path_that_is_not_there_is_named() {
        let path = Path::new("/not/there/at-all").to_path_buf();
        let fault = Watch::start(&[path], || {}).err().unwrap();
        assert_eq!(fault.path, Path::new("/not/there"));
        assert!(
            fault.message.contains("nothing at this path"),
            "{}",
            fault.message
        );
    }
}
