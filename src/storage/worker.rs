//! A thread that owns a store, so that nobody who draws or answers waits for a disk. Keeps the order of
//! what it is asked, answers everything once, and decides nothing.

use crate::model::attempt::Summary;
use crate::model::event::{Event, What};
use crate::model::ids::{AttemptId, LearnerId, SourceHash};
use crate::model::learner::{Learner, Settings};
use crate::model::source::Source;
use crate::ports::{Store, StoreError};
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

/// What can be asked of the store: the methods of [`Store`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Add or rename this learner.
    PutLearner(Learner),
    /// Save this learner's settings.
    PutSettings(LearnerId, Settings),
    /// Keep this source.
    PutSource(Source),
    /// Append events.
    Append {
        /// To which attempt.
        attempt: AttemptId,
        /// Which, in order.
        events: Vec<Event>,
    },
    /// All events of this attempt, and the source that it was played on.
    Record(AttemptId),
    /// The attempts of this learner.
    Attempts(LearnerId),
}

/// What the store answered, with what was asked; one for each request, in the same order.
#[derive(Debug)]
pub enum Reply {
    /// This learner was saved.
    LearnerPut(LearnerId, Result<(), StoreError>),
    /// A learner's settings were saved.
    SettingsPut(LearnerId, Result<(), StoreError>),
    /// A source was kept.
    SourcePut(Result<SourceHash, StoreError>),
    /// Events were appended.
    Appended {
        /// To which attempt.
        attempt: AttemptId,
        /// The number of the last event of the request; `None` where it had none.
        last: Option<u32>,
        /// `Ok`: they are on disk.
        result: Result<(), StoreError>,
    },
    /// The events of an attempt, and the source that it was played on where it is kept.
    Record(AttemptId, Result<(Vec<Event>, Option<Source>), StoreError>),
    /// The attempts of a learner.
    Attempts(LearnerId, Result<Vec<Summary>, StoreError>),
}

/// The thread has ended early, which only a defect in the program makes it do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the store's worker has stopped; nothing more is saved until Aplomb is started again")]
pub struct WorkerGone;

/// The store's thread. Dropping it waits until everything that was asked is done.
#[derive(Debug)]
pub struct Worker {
    requests: Option<Sender<Request>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the thread `aplomb-store`. `answer` is called on that thread, once for each request; it
    /// hands the reply over, wakes whoever waits, and does no work of its own.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(store: Box<dyn Store>, answer: Box<dyn Fn(Reply) + Send>) -> io::Result<Worker> {
        let (requests, inbox) = channel();
        let thread = thread::Builder::new()
            .name("aplomb-store".to_owned())
            .spawn(move || serve(store, &inbox, &answer))?;
        Ok(Worker {
            requests: Some(requests),
            thread: Some(thread),
        })
    }

    /// Asks for something; returns at once.
    ///
    /// # Errors
    /// When the thread has ended: nothing will be done and nothing answered.
    pub fn send(&self, request: Request) -> Result<(), WorkerGone> {
        let requests = self.requests.as_ref().ok_or(WorkerGone)?;
        requests.send(request).map_err(|_| WorkerGone)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // no more senders: the thread finishes what is queued and ends
        self.requests = None;
        let Some(thread) = self.thread.take() else {
            return;
        };
        // dropped by its own callback it cannot wait for itself
        if thread.thread().id() != thread::current().id() {
            // a panic was reported when it happened
            thread.join().ok();
        }
    }
}

/// Does what it is asked until nobody can ask any more.
fn serve(mut store: Box<dyn Store>, inbox: &Receiver<Request>, answer: &dyn Fn(Reply)) {
    for request in inbox {
        answer(perform(store.as_mut(), request));
    }
}

/// One request, one reply.
fn perform(store: &mut dyn Store, request: Request) -> Reply {
    match request {
        Request::PutLearner(learner) => {
            let result = store.put_learner(&learner);
            Reply::LearnerPut(learner.id, result)
        }
        Request::PutSettings(learner, settings) => {
            let result = store.put_settings(&learner, &settings);
            Reply::SettingsPut(learner, result)
        }
        Request::PutSource(source) => Reply::SourcePut(store.put_source(&source)),
        Request::Append { attempt, events } => {
            let result = store.append(&attempt, &events);
            let last = events.last().map(|event| event.seq);
            Reply::Appended {
                attempt,
                last,
                result,
            }
        }
        Request::Record(attempt) => {
            let result = record(store, &attempt);
            Reply::Record(attempt, result)
        }
        Request::Attempts(learner) => {
            let result = store.attempts(&learner);
            Reply::Attempts(learner, result)
        }
    }
}

/// An attempt with the source that it was played on.
fn record(
    store: &mut dyn Store,
    attempt: &AttemptId,
) -> Result<(Vec<Event>, Option<Source>), StoreError> {
    let events = store.events(attempt)?;
    let source = match events.first().map(|e| &e.what) {
        Some(What::AttemptStarted(terms)) => store.source(&terms.source)?,
        _ => None,
    };
    Ok((events, source))
}

#[cfg(test)]
mod tests {
    use super::{Reply, Request, Worker, WorkerGone};
    use crate::storage::SqliteStore;
    use crate::storage::testing::{LEARNER, conversation, learner, source};
    use std::sync::mpsc::channel;

    #[test]
    fn answers_come_in_order_and_name_what_was_asked() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        let (replies, inbox) = channel();
        let answer = Box::new(move |reply| replies.send(reply).unwrap());
        let worker = Worker::start(Box::new(store), answer).unwrap();
        let events = conversation("a1", 3);
        for request in [
            Request::PutLearner(learner()),
            Request::PutSource(source()),
            Request::Append {
                attempt: "a1".into(),
                events: events.clone(),
            },
            Request::Record("a1".into()),
            Request::Attempts(LEARNER.into()),
        ] {
            worker.send(request).unwrap();
        }
        assert!(matches!(
            inbox.recv().unwrap(),
            Reply::LearnerPut(_, Ok(()))
        ));
        assert!(matches!(inbox.recv().unwrap(), Reply::SourcePut(Ok(_))));
        let appended = inbox.recv().unwrap();
        assert!(
            matches!(
                appended,
                Reply::Appended {
                    last: Some(2),
                    result: Ok(()),
                    ..
                }
            ),
            "{appended:?}"
        );
        let Reply::Record(_, Ok((read, kept))) = inbox.recv().unwrap() else {
            panic!("events expected")
        };
        assert_eq!(read, events);
        assert_eq!(kept, Some(source()));
        let Reply::Attempts(_, Ok(list)) = inbox.recv().unwrap() else {
            panic!("list expected")
        };
        assert_eq!(list.len(), 1);
    }

    #[test]
    fn dropping_it_first_finishes_what_is_queued() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        let worker = Worker::start(Box::new(store), Box::new(|_| {})).unwrap();
        worker.send(Request::PutLearner(learner())).unwrap();
        worker.send(Request::PutSource(source())).unwrap();
        let events = conversation("a1", 50);
        for event in &events {
            let request = Request::Append {
                attempt: "a1".into(),
                events: vec![event.clone()],
            };
            worker.send(request).unwrap();
        }
        drop(worker);
        let mut again = SqliteStore::open(folder.path()).unwrap();
        assert_eq!(
            crate::ports::Store::events(&mut again, &"a1".into()).unwrap(),
            events
        );
    }

    #[test]
    fn a_worker_that_stopped_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        let (gone, waits) = channel::<()>();
        let answer = Box::new(move |_| {
            let _keep = &gone;
            panic!("a defect in a host");
        });
        let worker = Worker::start(Box::new(store), answer).unwrap();
        worker.send(Request::PutLearner(learner())).unwrap();
        // the callback, and the channel's end in it, are gone when the thread has unwound
        assert!(waits.recv().is_err());
        let mut answer = worker.send(Request::PutLearner(learner()));
        // the inbox is dropped a moment before or after the callback
        while answer.is_ok() {
            std::thread::yield_now();
            answer = worker.send(Request::PutLearner(learner()));
        }
        assert_eq!(answer, Err(WorkerGone));
    }
}
