//! `aplomb play ID --watch`: the scenario is read anew when its files change, and the conversation goes
//! on in the new version, as a trial. What was stored of it stays as it is.

use super::Play;
use crate::app::follow::TRIAL;
use crate::app::shelf::Entry;
use crate::engine::Cast;
use crate::engine::again::{Fit, again_from};
use crate::engine::session::Session;
use crate::library::Library;
use crate::model::event::{Event, Terms};
use crate::model::ids::{AttemptId, NodeId, ScenarioId, SourceHash};
use crate::model::source::{SCENARIO_FILE, Source};
use crate::ports::ScenarioSource;
use crate::script;
use anyhow::bail;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

/// The scenario that is watched.
pub(super) struct Follow {
    folder: PathBuf,
    id: ScenarioId,
    /// What was read last, good or not: where nothing has changed nothing is said.
    seen: Option<SourceHash>,
    /// The node at which the play was begun, where it was begun elsewhere than at the start.
    from: Option<NodeId>,
    /// What was done in an earlier version, until something more is done: the number of events that the
    /// play had then, and its record.
    past: Option<(usize, Vec<Event>)>,
}

impl Follow {
    /// Of the scenario in `folder` that is being played.
    pub(super) fn new(folder: PathBuf, session: &Session, from: bool) -> anyhow::Result<Follow> {
        let program = &session.cast().program;
        let id = program.id.clone();
        let zip = folder.join(format!("{id}.zip"));
        if !folder.join(id.as_str()).join(SCENARIO_FILE).exists() && !zip.exists() {
            bail!(
                "`{id}` is not in {}, and what is built in does not change; name the folder of your \
                 scenarios with --scenarios",
                folder.display()
            );
        }
        let state = session.state();
        let node = || program.node(state.node).id.clone();
        Ok(Follow {
            folder,
            id,
            seen: Some(state.terms.source.clone()),
            from: from.then(node),
            past: None,
        })
    }

    /// The scenario as it is now, if it is another one than before; else what is wrong, in the words of
    /// `check`.
    fn read(&mut self) -> Option<Result<Entry, String>> {
        let (sources, faults) = Library::new().with_folder(&self.folder).list();
        let own = self.folder.join(self.id.as_str());
        if let Some(fault) = faults.iter().find(|f| f.path.starts_with(&own)) {
            self.seen = None;
            let path = fault.path.display();
            return Some(Err(format!("error: {}\n  --> {path}\n\n", fault.message)));
        }
        let source = sources.into_iter().find(|s| s.id == self.id)?;
        let hash = source.hash();
        if self.seen.as_ref() == Some(&hash) {
            return None;
        }
        self.seen = Some(hash);
        Some(self.compiled(source))
    }

    fn compiled(&self, source: Source) -> Result<Entry, String> {
        let files = source.clone();
        Entry::new(source).map_err(|mistakes| {
            let root = self.folder.join(self.id.as_str()).display().to_string();
            let colour = std::io::stdout().is_terminal();
            script::render(&mistakes, &files, &root, colour)
        })
    }
}

impl<W: Write> Play<W> {
    /// Takes in what has changed; whether the play is another one now.
    pub(super) fn reload(&mut self) -> anyhow::Result<bool> {
        let Some(follow) = &mut self.follow else {
            return Ok(false);
        };
        let entry = match follow.read() {
            None => return Ok(false),
            Some(Ok(entry)) => entry,
            Some(Err(found)) => {
                self.screen.broken(&found)?;
                return Ok(false);
            }
        };
        let was = self.session.state().terms.clone();
        if entry.hash == was.source {
            // mended, and as it was
            return Ok(false);
        }
        let past = match follow.past.take() {
            Some((count, past)) if count == self.events.len() => past,
            _ => self.events.clone(),
        };
        let texts = entry.texts(was.lang);
        let terms = Terms {
            attempt: AttemptId::new(TRIAL),
            source: entry.hash.clone(),
            lang: texts.lang(),
            ..was
        };
        let cast = Cast {
            program: entry.program.clone(),
            texts,
            scorer: self.session.cast().scorer.clone(),
        };
        let start = match &follow.from {
            None => entry.program.start,
            Some(id) => match entry.program.find_node(id) {
                Some(start) => start,
                None => {
                    let found = format!("the node `{id}`, where the trial began, is gone\n");
                    self.screen.broken(&found)?;
                    return Ok(false);
                }
            },
        };
        let made = again_from(cast, terms, start, &past);
        follow.past = (made.fit != Fit::Same).then_some((made.events.len(), past));
        // what was stored stays as it was; from here on nothing is
        self.store = None;
        self.session = made.session;
        self.events = made.events;
        self.screen.changed(&made.fit)?;
        let told = self.events.clone();
        self.screen.events(&told, &self.session)?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Play;
    use super::Follow;
    use crate::app::shelf::Entry;
    use crate::engine::Cast;
    use crate::engine::session::Session;
    use crate::hosts::clock::SystemClock;
    use crate::hosts::terminal::{Lines, News, Screen};
    use crate::library::read_folder;
    use crate::model::event::{Mode, Terms};
    use crate::model::lang::Lang;
    use crate::model::time::{Allowance, Moment};
    use crate::ports::Store;
    use crate::scoring::Scorer;
    use crate::storage::SqliteStore;
    use crate::text::catalogue::Messages;
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;
    use std::sync::mpsc::channel;

    const STORY: &str = include_str!("../../../../scenarios/refund-request/scenario.ron");

    fn write(root: &Path, text: &str) {
        let folder = root.join("scenarios/refund-request");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("scenario.ron"), text).unwrap();
    }

    /// Plays these lines in the shipped version, of which the first is stored, while the file becomes
    /// `text`; what was shown, and how many events are stored.
    fn shown(text: &str, lines: &[&str]) -> (String, usize) {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), STORY);
        let scenarios = folder.path().join("scenarios");
        let entry = Entry::new(read_folder(&scenarios.join("refund-request")).unwrap()).unwrap();
        let mut store = SqliteStore::open(folder.path()).unwrap();
        let learner = crate::hosts::home::learner(&mut store, None, Moment(0)).unwrap();
        store.put_source(&entry.source).unwrap();
        let scorer = Arc::new(Scorer::new().unwrap());
        let terms = Terms {
            attempt: "recorded".into(),
            learner: learner.id,
            scenario: entry.program.id.clone(),
            source: entry.hash.clone(),
            seed: 5,
            lang: Lang::En,
            mode: Mode::Practice,
            allowance: Allowance::Off,
            scorer: scorer.id(),
            began: Moment(0),
        };
        let cast = Cast {
            program: entry.program.clone(),
            texts: entry.texts(Lang::En),
            scorer,
        };
        let (session, events) = Session::begin(cast, terms);
        store.append(&"recorded".into(), &events).unwrap();
        let follow = Follow::new(scenarios, &session, false).unwrap();
        let mut out = Vec::new();
        let mut play = Play {
            session,
            events,
            store: Some(store),
            screen: Screen::new(Messages::new(Lang::En), &mut out),
            clock: SystemClock::new(),
            follow: Some(follow),
        };
        write(folder.path(), text);
        let (sender, receiver) = channel();
        for line in lines {
            let news = match *line {
                "changed" => News::Changed,
                // the seed puts the choices in an order of its own
                line => News::Line(Ok(number(&play.session, line))),
            };
            sender.send(news).unwrap();
        }
        sender.send(News::End).unwrap();
        play.open().unwrap();
        play.converse(&mut Lines::Live(receiver), true).unwrap();
        drop(play);
        let mut store = SqliteStore::open(folder.path()).unwrap();
        let stored = store.events(&"recorded".into()).unwrap().len();
        (String::from_utf8(out).unwrap(), stored)
    }

    fn number(session: &Session, id: &str) -> String {
        let place = session.choices().iter().position(|c| c.id.as_str() == id);
        place.map_or(id.to_owned(), |n| (n + 1).to_string())
    }

    #[test]
    fn the_place_is_kept_in_the_new_version_and_the_record_stays() {
        let text = STORY.replace("did you get my message?", "did you read my message?");
        let (screen, stored) = shown(&text, &["receipt", "changed"]);
        let (before, after) = screen.split_once("The scenario has changed").unwrap();
        assert!(before.contains("did you get my message?"), "{screen}");
        assert!(after.contains("did you read my message?"), "{screen}");
        // what follows the change is not stored, not even that the desk was left
        let (_, left) = shown(STORY, &["receipt"]);
        assert_eq!(stored, left - 1, "{screen}");
    }

    #[test]
    fn a_choice_that_is_gone_is_named_and_the_conversation_stands_before_it() {
        let text = STORY.replace("id: \"receipt\"", "id: \"proof\"");
        let (screen, _) = shown(&text, &["receipt", "changed"]);
        let (_, after) = screen.split_once("The scenario has changed").unwrap();
        assert!(
            after.contains("From answer 1 on, what you did no longer fits: the reply `receipt`"),
            "{screen}"
        );
        assert!(!after.contains("get my message"), "{screen}");
    }

    #[test]
    fn a_file_with_mistakes_is_shown_as_check_does_and_the_play_goes_on_recorded() {
        let text = STORY.replace(
            "otherwise: \"receipt-again\"",
            "otherwice: \"receipt-again\"",
        );
        let (screen, stored) = shown(&text, &["receipt", "changed", "changed"]);
        assert_eq!(
            screen.matches("last good version stays").count(),
            1,
            "{screen}"
        );
        assert!(screen.contains("error[AP0101]"), "{screen}");
        assert!(screen.contains("did you mean `otherwise`?"), "{screen}");
        let (_, left) = shown(STORY, &["receipt"]);
        assert_eq!(stored, left);
    }
}
