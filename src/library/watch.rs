//! Tells when something in scenario folders may have changed: waits until writing is over, and passes
//! over what editors put beside a file while they save it. Reads none of it: who is told looks anew.

use super::archive::is_archive;
use super::folder::wording;
use crate::ports::ScenarioFault;
use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// So long nothing must have happened before a change is told: an editor that saves writes, renames and
/// deletes within a few milliseconds.
const QUIET: Duration = Duration::from_millis(120);
/// After so many happenings a change is told even if more come: a copy of many files is not waited for.
const MOST: usize = 4096;

/// Watches until it is dropped.
pub struct Watch {
    // dropped first: with it the thread's channel ends, and with that the thread
    _watcher: RecommendedWatcher,
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
        let told = move |event: notify::Result<Event>| {
            // what the system could not follow may have been a change
            if event.as_ref().map_or(true, matters) {
                // where the thread has ended there is nobody to tell
                let _ = sender.send(());
            }
        };
        let root = paths.first().cloned().unwrap_or_default();
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(told, config).map_err(|e| fault(&root, &e))?;
        for (folder, deep) in places(paths) {
            let mode = if deep {
                RecursiveMode::Recursive
            } else {
                RecursiveMode::NonRecursive
            };
            watcher
                .watch(&folder, mode)
                .map_err(|error| fault(&folder, &error))?;
        }
        let thread = thread::Builder::new().name("aplomb-watch".to_owned());
        thread
            .spawn(move || {
                while settled(&happenings) {
                    changed();
                }
            })
            .map_err(|error| ScenarioFault {
                path: root,
                message: wording(&error),
            })?;
        Ok(Watch { _watcher: watcher })
    }
}

/// Waits for something to happen, and then until nothing more does; `false`: nothing ever will.
fn settled(happenings: &Receiver<()>) -> bool {
    if happenings.recv().is_err() {
        return false;
    }
    for _ in 0..MOST {
        match happenings.recv_timeout(QUIET) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
    true
}

/// The folders to watch, and whether with what is in their folders. Files are watched through their folder, since an editor that saves by renaming
/// puts another file in their place.
fn places(paths: &[PathBuf]) -> BTreeSet<(PathBuf, bool)> {
    let mut places = BTreeSet::new();
    for path in paths {
        // one that is not there yet is told when it is watched
        let path = path.canonicalize().unwrap_or_else(|_| path.clone());
        let place = if path.is_dir() {
            (path, true)
        } else {
            let parent = path.parent().unwrap_or(Path::new("."));
            (parent.to_path_buf(), !is_archive(&path))
        };
        places.insert(place);
    }
    places
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
    use super::{Watch, is_meant, matters, places, settled};
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
        for _ in 0..5 {
            sender.send(()).unwrap();
        }
        assert!(settled(&happenings));
        assert!(happenings.try_recv().is_err());
        drop(sender);
        assert!(!settled(&happenings));
    }

    #[test]
    fn a_file_is_watched_through_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::write(root.join("scenario.ron"), "()").unwrap();
        fs::write(root.join("x.zip"), "").unwrap();
        let at = |name: &str| {
            places(&[folder.path().join(name)])
                .into_iter()
                .next()
                .unwrap()
        };
        assert_eq!(at("scenario.ron"), (root.clone(), true));
        assert_eq!(at("x.zip"), (root.clone(), false));
        assert_eq!(at(""), (root, true));
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
        drop(watch);
        assert!(changes.recv().is_err(), "with the watch its thread ends");
    }

    #[test]
    fn a_path_that_is_not_there_is_named() {
        let path = Path::new("/not/there/at-all").to_path_buf();
        let fault = Watch::start(&[path], || {}).err().unwrap();
        assert_eq!(fault.path, Path::new("/not/there"));
    }
}
