//! Following the scenario folder: watched, read and compiled on threads of their own, so that no frame
//! waits; what there is now returns as a command.

use crate::app::command::{Command, Consequence, Failure};
use crate::hosts::home;
use crate::library::watch::Watch;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// Follows until it is dropped.
pub struct Follow {
    /// With it the thread's channel ends, and with that the watch.
    _stop: Sender<()>,
}

impl Follow {
    /// Begins. The first news is what there is at that moment. A folder that is Aplomb's own is made
    /// where it is missing.
    pub fn start(
        folder: PathBuf,
        own: bool,
        tell: impl Fn(Command) + Clone + Send + 'static,
    ) -> io::Result<Follow> {
        let (stop, stopped) = channel::<()>();
        let thread = thread::Builder::new().name("aplomb-follow".to_owned());
        thread.spawn(move || {
            if own && !folder.is_dir() {
                // where that fails, watching it says why
                let _ = std::fs::create_dir(&folder);
            }
            let news = {
                let (folder, tell) = (folder.clone(), tell.clone());
                move || tell(Command::Reloaded(Box::new(home::shelf_of(folder.clone()))))
            };
            match Watch::start(std::slice::from_ref(&folder), news.clone()) {
                Ok(watch) => {
                    news();
                    // ends when the other end is dropped
                    let _ = stopped.recv();
                    drop(watch);
                }
                Err(why) => {
                    let detail = format!("{}: {}", why.path.display(), why.message);
                    tell(Command::Failed(failure(detail)));
                }
            }
        })?;
        Ok(Follow { _stop: stop })
    }
}

/// That it cannot be done.
pub fn failure(detail: String) -> Failure {
    Failure {
        key: "failed-follow",
        detail,
        then: Consequence::None,
    }
}

#[cfg(test)]
mod tests {
    use super::Follow;
    use crate::app::command::Command;
    use crate::app::shelf::Shelf;
    use std::fs;
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Duration;

    fn shelf(news: &Receiver<Command>) -> Shelf {
        match news.recv_timeout(Duration::from_secs(30)).unwrap() {
            Command::Reloaded(shelf) => *shelf,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_saved_file_comes_back_as_a_shelf_and_a_broken_one_as_what_is_wrong() {
        let data = tempfile::tempdir().unwrap();
        let (sender, news) = channel();
        let tell = move |command| sender.send(command).unwrap_or(());
        let folder = data.path().join("scenarios");
        let follow = Follow::start(folder.clone(), true, tell).unwrap();
        assert!(shelf(&news).find(&"mine".into()).is_none());
        assert!(folder.is_dir());
        // moved in whole, as by a trainer who unpacks a zip
        let made = data.path().join("mine");
        fs::create_dir(&made).unwrap();
        let text = crate::script::new::scenario(&crate::script::new::Wishes {
            id: "mine".to_owned(),
            title: String::new(),
            kind: crate::model::program::Kind::Other,
            channel: crate::model::program::Channel::Chat,
            difficulty: crate::model::program::Difficulty::Foundation,
            lang: crate::model::lang::Lang::En,
            customer: String::new(),
            mood: -20,
        });
        fs::write(made.join("scenario.ron"), &text).unwrap();
        fs::rename(&made, folder.join("mine")).unwrap();
        let good = shelf(&news);
        assert!(good.find(&"mine".into()).is_some());
        fs::write(folder.join("mine/scenario.ron"), "(format: 1, titel: 1)").unwrap();
        let mut broken = shelf(&news);
        // on a slow machine a half-written file may be told on its own
        while broken.fault(&"mine".into()).is_none() {
            broken = shelf(&news);
        }
        let kept = broken.or_last_good(&good);
        let fault = kept.fault(&"mine".into()).unwrap();
        assert!(fault.first.contains("scenario.ron:1:"), "{fault:?}");
        assert!(kept.find(&"mine".into()).is_some());
        drop(follow);
        while news.recv_timeout(Duration::from_secs(30)).is_ok() {}
    }
}
