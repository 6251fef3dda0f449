//! What can go wrong below the store, and how it is told upwards. Words nothing for users: hosts do.

use crate::ports::StoreError;
use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_IOERR_SHMSIZE};
use std::io;
use std::path::Path;

/// Something went wrong while working on the database.
#[derive(Debug)]
pub(super) enum Trouble {
    /// SQLite says so.
    Sql(rusqlite::Error),
    /// What is stored, or is to be stored, makes no sense; in one sentence.
    Senseless(String),
    /// It is known already what the caller is to hear.
    Known(StoreError),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Trouble::Sql(error)
    }
}

impl Trouble {
    /// Whether the file itself is broken.
    pub(super) fn is_damage(&self) -> bool {
        let Trouble::Sql(error) = self else {
            return false;
        };
        matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
        )
    }

    /// As the error of the port, for the database at `path`.
    pub(super) fn into_error(self, path: &Path) -> StoreError {
        match self {
            Trouble::Known(error) => error,
            Trouble::Senseless(message) => StoreError::Other {
                path: path.to_owned(),
                message,
            },
            Trouble::Sql(error) => from_sql(path, &error),
        }
    }
}

/// SQLite's error as ours.
fn from_sql(path: &Path, error: &rusqlite::Error) -> StoreError {
    let owned = path.to_owned();
    let other = |message: String| StoreError::Other {
        path: path.to_owned(),
        message,
    };
    let Some(failure) = error.sqlite_error() else {
        return other(error.to_string());
    };
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::InUse(owned),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreError::ReadOnly(owned),
        ErrorCode::DiskFull => StoreError::Full(owned),
        // the shared memory of the write-ahead log cannot grow: there is no room
        _ if failure.extended_code == SQLITE_IOERR_SHMSIZE => StoreError::Full(owned),
        _ if failure.extended_code == SQLITE_CONSTRAINT_FOREIGNKEY => {
            other("the learner or the source that this refers to must be kept first".to_owned())
        }
        // SQLite does not say why a file beside the database cannot be made; the folder does
        ErrorCode::CannotOpen => match path.parent().map(super::open::probe) {
            Some(Err(error)) => error,
            _ => other(error.to_string()),
        },
        _ => other(error.to_string()),
    }
}

/// An error of the file system as ours.
pub(super) fn from_io(path: &Path, error: &io::Error) -> StoreError {
    let owned = path.to_owned();
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            StoreError::ReadOnly(owned)
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full(owned),
        io::ErrorKind::NotADirectory => StoreError::NotAFolder(owned),
        io::ErrorKind::NotFound => StoreError::Missing(owned),
        _ => StoreError::Other {
            path: owned,
            message: error.to_string(),
        },
    }
}
