//! Putting a damaged database aside, whole and without overwriting anything. Repairs nothing.

use super::open::keep_log_on_close;
use super::trouble::from_io;
use crate::ports::StoreError;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};

/// What SQLite keeps beside a database. The log goes first and the database last: should the power
/// fail in between, the next start finds the damaged database in its place and puts it aside.
const ENDINGS: [&str; 3] = ["-wal", "-shm", ""];

/// Whether the file at `path` is damaged, and not just a connection to a file that was there before.
pub(super) fn is_damaged(path: &Path) -> bool {
    let check = || -> rusqlite::Result<bool> {
        // not created where it is missing: then another Aplomb has put it aside already
        let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        keep_log_on_close(&conn, true)?;
        conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
            .map(|answer| answer != "ok")
    };
    match check() {
        Ok(damaged) => damaged,
        Err(error) => super::trouble::Trouble::Sql(error).is_damage(),
    }
}

/// Moves the database at `path` and its companions aside and returns the error that says so. No
/// connection of this process is open to it, and the caller holds the lock on opening.
pub(super) fn put_aside(path: &Path) -> StoreError {
    let target = free_name(path);
    for ending in ENDINGS {
        let (from, to) = (with_ending(path, ending), with_ending(&target, ending));
        if !from.exists() {
            continue;
        }
        if let Err(error) = fs::rename(&from, &to) {
            return from_io(&from, &error);
        }
    }
    StoreError::Damaged(path.to_owned(), target)
}

/// `aplomb.damaged-<n>.db` with the first `n` under which nothing is kept yet.
fn free_name(path: &Path) -> PathBuf {
    let name = |n: u64| path.with_file_name(format!("aplomb.damaged-{n}.db"));
    let mut n = 1;
    while ENDINGS
        .iter()
        .any(|ending| with_ending(&name(n), ending).exists())
    {
        n += 1;
    }
    name(n)
}

/// `path` with `ending` behind its whole name.
fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
