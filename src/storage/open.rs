//! From a folder to an open database: the folder, the lock on opening, the pragmas, the migrations.
//! Keeps no state and reads no data.

use super::migrate::migrate;
use super::trouble::{Trouble, from_io};
use crate::ports::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Duration;

/// How long one Aplomb waits for another's transaction before it says that the data are in use.
const PATIENCE: Duration = Duration::from_secs(5);

/// Held while a database is opened, migrated or put aside, so that two that start at once, or find
/// the same damage, do not do it twice.
const LOCK: &str = "aplomb.lock";

/// Makes sure that `folder` is a folder, creating it where it is missing.
pub(super) fn prepare(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    if folder.exists() {
        return Err(StoreError::NotAFolder(folder.to_owned()));
    }
    // a link to what is not there: the disk is not mounted
    if folder
        .ancestors()
        .any(|part| part.is_symlink() && !part.exists())
    {
        return Err(StoreError::Missing(folder.to_owned()));
    }
    let parent_is_there = folder.parent().is_some_and(Path::exists);
    fs::create_dir_all(folder).map_err(|error| match error.kind() {
        // nobody may write where the missing parts would be: that is where disks get mounted
        io::ErrorKind::PermissionDenied if !parent_is_there => {
            StoreError::Missing(folder.to_owned())
        }
        io::ErrorKind::AlreadyExists => StoreError::NotAFolder(folder.to_owned()),
        _ => from_io(folder, &error),
    })
}

/// Whether files can be made in `folder`.
pub(super) fn probe(folder: &Path) -> Result<(), StoreError> {
    let file = folder.join("aplomb.probe");
    let made = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(&file);
    made.and_then(|_| fs::remove_file(&file))
        .map_err(|error| from_io(folder, &error))
}

/// Waits for its turn to open or put aside; the turn ends when the file is dropped.
pub(super) fn lock(folder: &Path) -> Result<File, StoreError> {
    let opened = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(folder.join(LOCK));
    let file = opened.map_err(|error| from_io(folder, &error))?;
    match file.lock() {
        Ok(()) => Ok(file),
        // some network disks have no locks: SQLite's own then have to do
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        Err(error) => Err(from_io(folder, &error)),
    }
}

/// Opens and migrates the database at `path`, creating it where it is missing. The caller holds the
/// [`lock`].
pub(super) fn connect(path: &Path) -> Result<Connection, Trouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    // until it is known to be sound, closing it must not write into it
    keep_log_on_close(&conn, true)?;
    conn.busy_timeout(PATIENCE)?;
    if conn.is_readonly(MAIN_DB)? {
        return Err(Trouble::Known(StoreError::ReadOnly(path.to_owned())));
    }
    // reads the header, then every line of the schema: cheap, whatever the size of the data
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    super::migrate::refuse_newer(&conn, path)?;
    set_pragmas(&conn)?;
    migrate(&mut conn)?;
    keep_log_on_close(&conn, false)?;
    Ok(conn)
}

/// Whether SQLite leaves the write-ahead log alone when the last connection closes.
pub(super) fn keep_log_on_close(conn: &Connection, keep: bool) -> rusqlite::Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)
        .map(|_| ())
}

/// What makes an acknowledged event survive a power cut, and rows refer to what exists.
fn set_pragmas(conn: &Connection) -> rusqlite::Result<()> {
    let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode != "wal" {
        // where the disk cannot share memory SQLite stays with its rollback journal, as safe and slower
        conn.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    }
    conn.pragma_update(None, "synchronous", "full")?;
    // macOS: plain fsync does not reach the platter there; elsewhere it does nothing
    conn.pragma_update(None, "fullfsync", true)?;
    conn.pragma_update(None, "checkpoint_fullfsync", true)?;
    conn.pragma_update(None, "foreign_keys", true)
}
