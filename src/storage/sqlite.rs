//! The store in one SQLite file. Several instances may share it: every append is a transaction, and
//! a conflict tells when two play the same attempt. Starts no thread; [`super::worker`] does.

use super::append::append;
use super::rows::{SummaryRow, from_json, to_json, to_millis};
use super::trouble::Trouble;
use super::{DATABASE, aside, open};
use crate::model::attempt::Summary;
use crate::model::event::Event;
use crate::model::ids::{AttemptId, LearnerId, ScenarioId, SourceHash};
use crate::model::learner::{Learner, Settings};
use crate::model::source::Source;
use crate::model::time::Moment;
use crate::ports::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::path::{Path, PathBuf};

/// A database that is open.
#[derive(Debug)]
pub struct SqliteStore {
    path: PathBuf,
    state: State,
}

/// Whether it can still be worked with.
#[derive(Debug)]
enum State {
    Open(Connection),
    /// It was found damaged and is kept under this name.
    Aside(PathBuf),
}

impl SqliteStore {
    /// Opens the database in `folder`, creating both where they are missing.
    ///
    /// # Errors
    /// A database that turns out damaged is put aside and told of as [`StoreError::Damaged`]; opening
    /// again then starts afresh. Every other error leaves everything as it was.
    pub fn open(folder: &Path) -> Result<SqliteStore, StoreError> {
        open::prepare(folder)?;
        let path = folder.join(DATABASE);
        let turn = open::lock(folder)?;
        match open::connect(&path) {
            Ok(conn) => Ok(SqliteStore {
                path,
                state: State::Open(conn),
            }),
            Err(trouble) if trouble.is_damage() => {
                let error = aside::put_aside(&path);
                drop(turn);
                Err(error)
            }
            Err(trouble) => Err(trouble.into_error(&path)),
        }
    }

    /// The database's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Works on the connection and turns what goes wrong into the port's errors.
    fn run<T>(
        &mut self,
        work: impl FnOnce(&mut Connection) -> Result<T, Trouble>,
    ) -> Result<T, StoreError> {
        match &mut self.state {
            State::Aside(kept) => Err(StoreError::Damaged(self.path.clone(), kept.clone())),
            State::Open(conn) => match work(conn) {
                Ok(value) => Ok(value),
                Err(trouble) if trouble.is_damage() => Err(self.retire(trouble)),
                Err(trouble) => Err(trouble.into_error(&self.path)),
            },
        }
    }

    /// Closes a damaged database and puts it aside, unless what lies at its path is sound: then
    /// another instance has done so already, and its new database must not be touched.
    fn retire(&mut self, trouble: Trouble) -> StoreError {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let turn = match open::lock(folder) {
            Ok(turn) => turn,
            Err(error) => return error,
        };
        if !aside::is_damaged(&self.path) {
            return trouble.into_error(&self.path);
        }
        // where it cannot be moved it stays in its place, and the next start puts it aside
        let state = std::mem::replace(&mut self.state, State::Aside(self.path.clone()));
        if let State::Open(conn) = state {
            // should this fail, the log is merged into the damaged file: nothing is lost by it
            open::keep_log_on_close(&conn, true).ok();
        }
        let error = aside::put_aside(&self.path);
        drop(turn);
        if let StoreError::Damaged(_, kept) = &error {
            self.state = State::Aside(kept.clone());
        }
        error
    }
}

impl Store for SqliteStore {
    fn learners(&mut self) -> Result<Vec<Learner>, StoreError> {
        self.run(|conn| {
            let mut statement = conn.prepare_cached(include_str!("sql/learners.sql"))?;
            let rows = statement.query_map([], |row| {
                Ok(Learner {
                    id: LearnerId(row.get(0)?),
                    name: row.get(1)?,
                    since: Moment(row.get(2)?),
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn put_learner(&mut self, learner: &Learner) -> Result<(), StoreError> {
        self.run(|conn| {
            conn.prepare_cached(include_str!("sql/put_learner.sql"))?
                .execute(params![learner.id.as_str(), learner.name, learner.since.0])?;
            Ok(())
        })
    }

    fn settings(&mut self, learner: &LearnerId) -> Result<Settings, StoreError> {
        self.run(|conn| {
            let body: Option<String> = conn
                .prepare_cached(include_str!("sql/settings.sql"))?
                .query_row([learner.as_str()], |row| row.get(0))
                .optional()?;
            body.map_or_else(
                || Ok(Settings::default()),
                |body| from_json("the settings", &body),
            )
        })
    }

    fn put_settings(&mut self, learner: &LearnerId, settings: &Settings) -> Result<(), StoreError> {
        self.run(|conn| {
            let body = to_json("the settings", settings)?;
            conn.prepare_cached(include_str!("sql/put_settings.sql"))?
                .execute(params![learner.as_str(), body])?;
            Ok(())
        })
    }

    fn put_source(&mut self, source: &Source) -> Result<SourceHash, StoreError> {
        self.run(|conn| {
            let hash = source.hash();
            let files = to_json("a scenario's source", &source.files)?;
            conn.prepare_cached(include_str!("sql/put_source.sql"))?
                .execute(params![hash.as_str(), source.id.as_str(), files])?;
            Ok(hash)
        })
    }

    fn source(&mut self, hash: &SourceHash) -> Result<Option<Source>, StoreError> {
        self.run(|conn| {
            let row: Option<(String, String)> = conn
                .prepare_cached(include_str!("sql/source.sql"))?
                .query_row([hash.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let Some((scenario, files)) = row else {
                return Ok(None);
            };
            let files = from_json("a scenario's source", &files)?;
            Ok(Some(Source {
                id: ScenarioId(scenario),
                files,
            }))
        })
    }

    fn append(&mut self, attempt: &AttemptId, events: &[Event]) -> Result<(), StoreError> {
        self.run(|conn| {
            // immediate: whoever comes second waits here and then sees what the first has written
            let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            append(&transaction, attempt, events)?;
            Ok(transaction.commit()?)
        })
    }

    fn events(&mut self, attempt: &AttemptId) -> Result<Vec<Event>, StoreError> {
        self.run(|conn| {
            let mut statement = conn.prepare_cached(include_str!("sql/events.sql"))?;
            let mut rows = statement.query([attempt.as_str()])?;
            let mut events = Vec::new();
            while let Some(row) = rows.next()? {
                let seq: u32 = row.get(0)?;
                let what = from_json(
                    &format!("event {seq} of attempt {attempt}"),
                    row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?,
                )?;
                events.push(Event {
                    seq,
                    at: to_millis(row.get(1)?),
                    what,
                });
            }
            Ok(events)
        })
    }

    fn attempts(&mut self, learner: &LearnerId) -> Result<Vec<Summary>, StoreError> {
        self.run(|conn| {
            let mut statement = conn.prepare_cached(include_str!("sql/attempts.sql"))?;
            let rows = statement.query_map([learner.as_str()], SummaryRow::read)?;
            rows.map(|row| row?.into_summary()).collect()
        })
    }
}

#[cfg(test)]
#[path = "sqlite_tests.rs"]
mod tests;
