//! Brings a database to the schema of this version, one numbered file at a time. Never goes back.

use super::trouble::Trouble;
use crate::ports::StoreError;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// In order; the schema's number is how many have been applied. What has been released stays as it is.
const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_first.sql")];

/// The schema that this version writes.
pub(super) const KNOWN: u32 = MIGRATIONS.len() as u32;

/// The schema of a database; 0 where it is new.
fn version(conn: &Connection) -> rusqlite::Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Refuses a database that a newer Aplomb wrote, before anything is written into it.
pub(super) fn refuse_newer(conn: &Connection, path: &Path) -> Result<(), Trouble> {
    let found = version(conn)?;
    if found > KNOWN {
        return Err(Trouble::Known(StoreError::Newer {
            path: path.to_owned(),
            found,
            known: KNOWN,
        }));
    }
    Ok(())
}

/// Applies what is missing, each migration in a transaction of its own.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), Trouble> {
    for (applied, sql) in (0_u32..).zip(MIGRATIONS) {
        if version(conn)? > applied {
            continue;
        }
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // another Aplomb may have been faster, where the disk has no locks on opening
        if version(&transaction)? == applied {
            transaction.execute_batch(sql)?;
            transaction.pragma_update(None, "user_version", applied + 1)?;
        }
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, migrate, version};
    use rusqlite::Connection;

    #[test]
    fn migrating_twice_is_migrating_once() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        assert_eq!(version(&conn).unwrap(), KNOWN);
        migrate(&mut conn).unwrap();
        assert_eq!(version(&conn).unwrap(), KNOWN);
    }

    #[test]
    fn a_migration_that_fails_leaves_nothing_behind() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE attempt (x)").unwrap();
        assert!(migrate(&mut conn).is_err());
        assert_eq!(version(&conn).unwrap(), 0);
        assert!(!conn.table_exists(None, "learner").unwrap());
    }
}
