//! Tests of the store: what it keeps, what it refuses, and what it does when the disk or the file is
//! against it.

use super::{SqliteStore, State};
use crate::model::attempt::Summary;
use crate::model::event::What;
use crate::model::ids::LearnerId;
use crate::model::learner::{Learner, Settings};
use crate::model::time::Moment;
use crate::ports::{Store, StoreError};
use crate::storage::DATABASE;
use crate::storage::testing::{LEARNER, conversation, end, learner, source};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// A store with the learner and the source that attempts refer to.
fn ready(folder: &Path) -> SqliteStore {
    let mut store = SqliteStore::open(folder).unwrap();
    store.put_learner(&learner()).unwrap();
    store.put_source(&source()).unwrap();
    store
}

/// The connection, to make trouble with.
fn connection(store: &SqliteStore) -> &Connection {
    let State::Open(conn) = &store.state else {
        panic!("the store is closed")
    };
    conn
}

#[test]
fn what_is_kept_is_read_back_by_another_start() {
    let folder = tempfile::tempdir().unwrap();
    let nested = folder.path().join("not/there/yet");
    let mut events = conversation("a1", 8);
    events.push(end(8));
    {
        let mut store = ready(&nested);
        store
            .put_settings(
                &LEARNER.into(),
                &Settings {
                    text_size: 150,
                    ..Settings::default()
                },
            )
            .unwrap();
        store.append(&"a1".into(), &events[..5]).unwrap();
        store.append(&"a1".into(), &events[5..]).unwrap();
    }
    let mut store = SqliteStore::open(&nested).unwrap();
    assert_eq!(store.learners().unwrap(), [learner()]);
    assert_eq!(store.settings(&LEARNER.into()).unwrap().text_size, 150);
    assert_eq!(
        store.settings(&"nobody".into()).unwrap(),
        Settings::default()
    );
    assert_eq!(store.source(&source().hash()).unwrap(), Some(source()));
    assert_eq!(store.source(&"other".into()).unwrap(), None);
    assert_eq!(store.events(&"a1".into()).unwrap(), events);
    assert_eq!(store.events(&"a2".into()).unwrap(), []);
    assert_eq!(
        store.attempts(&LEARNER.into()).unwrap(),
        [Summary::fold(&events).unwrap()]
    );
    assert_eq!(store.attempts(&"nobody".into()).unwrap(), []);
}

#[test]
fn writes_are_made_to_survive_a_power_cut() {
    let folder = tempfile::tempdir().unwrap();
    let store = ready(folder.path());
    let pragma = |name: &str| -> String {
        let sql = format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}");
        connection(&store)
            .query_row(&sql, [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2");
    assert_eq!(pragma("foreign_keys"), "1");
    assert_eq!(pragma("fullfsync"), "1");
}

#[test]
fn putting_a_learner_again_renames_and_the_oldest_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    let older = Learner {
        id: "l0".into(),
        name: "Marek".to_owned(),
        since: Moment(5),
    };
    store.put_learner(&older).unwrap();
    let renamed = Learner {
        name: "Eleni".to_owned(),
        ..learner()
    };
    store.put_learner(&renamed).unwrap();
    assert_eq!(store.learners().unwrap(), [older, renamed]);
}

#[test]
fn a_retry_is_passed_over_and_may_bring_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    let events = conversation("a1", 6);
    store.append(&"a1".into(), &events[..4]).unwrap();
    store.append(&"a1".into(), &events[..4]).unwrap();
    store.append(&"a1".into(), &events[2..]).unwrap();
    store.append(&"a1".into(), &[]).unwrap();
    assert_eq!(store.events(&"a1".into()).unwrap(), events);
    assert_eq!(
        store.attempts(&LEARNER.into()).unwrap(),
        [Summary::fold(&events).unwrap()]
    );
}

#[test]
fn another_event_under_the_same_number_is_a_conflict_and_nothing_of_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    let events = conversation("a1", 4);
    store.append(&"a1".into(), &events[..3]).unwrap();
    let mut other = events.clone();
    other[2].what = What::Paused;
    for changed in [&other[..], &other[2..]] {
        let error = store.append(&"a1".into(), changed).unwrap_err();
        assert!(
            matches!(error, StoreError::Conflict { seq: 2, .. }),
            "{error:?}"
        );
    }
    let mut later = events.clone();
    later[1].at.0 += 1;
    let error = store.append(&"a1".into(), &later).unwrap_err();
    assert!(
        matches!(error, StoreError::Conflict { seq: 1, .. }),
        "{error:?}"
    );
    assert_eq!(store.events(&"a1".into()).unwrap(), events[..3]);
}

#[test]
fn a_gap_a_false_start_and_missing_relations_are_refused_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = SqliteStore::open(folder.path()).unwrap();
    let events = conversation("a1", 5);
    let refused = |store: &mut SqliteStore, attempt: &str, part: &[_], word: &str| {
        let error = store.append(&attempt.into(), part).unwrap_err();
        let StoreError::Other { message, .. } = error else {
            panic!("{error:?}")
        };
        assert!(message.contains(word), "{message}");
        assert_eq!(store.events(&attempt.into()).unwrap(), []);
    };
    refused(&mut store, "a1", &events, "must be kept first");
    store.put_learner(&learner()).unwrap();
    refused(&mut store, "a1", &events, "must be kept first");
    store.put_source(&source()).unwrap();
    refused(&mut store, "a1", &events[1..], "has 0 events");
    refused(&mut store, "a2", &events, "a1");
    let mut headless = events.clone();
    headless[0].what = What::Paused;
    refused(&mut store, "a1", &headless, "does not begin it");
    let gap = [events[0].clone(), events[2].clone()];
    refused(&mut store, "a1", &gap, "has 1 events");
    store.append(&"a1".into(), &events).unwrap();
}

#[test]
fn two_instances_share_the_data_and_learn_of_their_conflict() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = ready(folder.path());
    let mut second = SqliteStore::open(folder.path()).unwrap();
    let events = conversation("a1", 4);
    first.append(&"a1".into(), &events[..2]).unwrap();
    assert_eq!(second.events(&"a1".into()).unwrap(), events[..2]);
    second.append(&"a1".into(), &events[2..3]).unwrap();
    let mut other = events[2].clone();
    other.what = What::Paused;
    let error = first.append(&"a1".into(), &[other]).unwrap_err();
    assert!(
        matches!(error, StoreError::Conflict { seq: 2, .. }),
        "{error:?}"
    );
    first.append(&"a1".into(), &events[2..]).unwrap();
    assert_eq!(second.events(&"a1".into()).unwrap(), events);
    second.append(&"b1".into(), &conversation("b1", 1)).unwrap();
    assert_eq!(first.attempts(&LEARNER.into()).unwrap().len(), 2);
}

#[test]
fn many_that_start_at_once_on_nothing_all_get_a_store() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for n in 0..4_u32 {
            let path = folder.path();
            scope.spawn(move || {
                let mut store = ready(path);
                let id = format!("t{n}");
                store
                    .append(&id.as_str().into(), &conversation(&id, 10))
                    .unwrap();
            });
        }
    });
    let mut store = SqliteStore::open(folder.path()).unwrap();
    assert_eq!(store.attempts(&LEARNER.into()).unwrap().len(), 4);
}

#[test]
fn while_another_program_holds_the_data_they_are_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    connection(&store)
        .busy_timeout(std::time::Duration::ZERO)
        .unwrap();
    let other = Connection::open(store.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let events = conversation("a1", 2);
    let error = store.append(&"a1".into(), &events).unwrap_err();
    assert!(matches!(error, StoreError::InUse(_)), "{error:?}");
    other.execute_batch("ROLLBACK").unwrap();
    store.append(&"a1".into(), &events).unwrap();
}

#[test]
fn lists_are_read_from_an_index_and_touch_no_events() {
    let folder = tempfile::tempdir().unwrap();
    let store = ready(folder.path());
    for sql in [
        include_str!("sql/attempts.sql"),
        include_str!("sql/attempt.sql"),
        include_str!("sql/event.sql"),
        include_str!("sql/events.sql"),
        include_str!("sql/source.sql"),
    ] {
        let mut statement = connection(&store)
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        let inputs = statement.parameter_count();
        let inputs = rusqlite::params_from_iter(vec!["1"; inputs]);
        let plan: Vec<String> = statement
            .query_map(inputs, |row| row.get(3))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(plan.len(), 1, "{sql}: {plan:?}");
        assert!(plan[0].starts_with("SEARCH"), "{sql}: {plan:?}");
    }
}

#[test]
fn attempts_come_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    for (id, began) in [("a2", 20), ("a3", 30), ("a1", 10)] {
        let mut events = conversation(id, 1);
        let What::AttemptStarted(terms) = &mut events[0].what else {
            panic!("no terms")
        };
        terms.began = Moment(began);
        store.append(&id.into(), &events).unwrap();
    }
    let list = store.attempts(&LEARNER.into()).unwrap();
    let ids: Vec<_> = list
        .iter()
        .map(|summary| summary.terms.attempt.as_str())
        .collect();
    assert_eq!(ids, ["a3", "a2", "a1"]);
}

#[test]
fn a_full_disk_loses_nothing_and_room_mends_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    let mut events = conversation("a1", 2);
    store.append(&"a1".into(), &events[..1]).unwrap();
    let limit = |store: &SqliteStore, pages: i64| {
        let set = |value| {
            connection(store)
                .pragma_update_and_check(None, "max_page_count", value, |row| row.get::<_, i64>(0))
                .unwrap()
        };
        set(pages)
    };
    limit(&store, 1); // SQLite takes the pages that there are as the least
    if let What::ReplyGiven { text, .. } = &mut events[1].what {
        *text = "x".repeat(100_000);
    }
    let error = store.append(&"a1".into(), &events[1..]).unwrap_err();
    assert!(matches!(error, StoreError::Full(_)), "{error:?}");
    assert_eq!(store.events(&"a1".into()).unwrap(), events[..1]);
    assert_eq!(store.attempts(&LEARNER.into()).unwrap()[0].events, 1);
    limit(&store, 1_000_000);
    store.append(&"a1".into(), &events[1..]).unwrap();
    assert_eq!(store.events(&"a1".into()).unwrap(), events);
}

#[test]
fn a_newer_schema_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = ready(folder.path()).path().to_owned();
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = fs::read(&path).unwrap();
    let error = SqliteStore::open(folder.path()).unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Newer {
                found: 99,
                known: 1,
                ..
            }
        ),
        "{error:?}"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn what_is_no_database_is_put_aside_under_a_new_name_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE);
    for n in 1..=2 {
        let rubbish = format!("rubbish {n} ").repeat(500);
        fs::write(&path, &rubbish).unwrap();
        let error = SqliteStore::open(folder.path()).unwrap_err();
        let StoreError::Damaged(from, to) = error else {
            panic!("{error:?}")
        };
        assert_eq!(from, path);
        assert_eq!(to, folder.path().join(format!("aplomb.damaged-{n}.db")));
        assert_eq!(fs::read_to_string(to).unwrap(), rubbish);
        assert!(!path.exists());
    }
    assert_eq!(ready(folder.path()).learners().unwrap().len(), 1);
}

#[test]
fn a_log_goes_aside_with_its_database() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    fs::write(file(DATABASE), "no database".repeat(100)).unwrap();
    fs::write(file("aplomb.db-wal"), "log").unwrap();
    // a name of which only a part is taken is not free
    fs::write(file("aplomb.damaged-1.db-wal"), "older log").unwrap();
    let error = SqliteStore::open(folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::Damaged(..)), "{error:?}");
    assert!(file("aplomb.damaged-2.db").exists());
    assert_eq!(
        fs::read_to_string(file("aplomb.damaged-2.db-wal")).unwrap(),
        "log"
    );
    assert_eq!(
        fs::read_to_string(file("aplomb.damaged-1.db-wal")).unwrap(),
        "older log"
    );
    assert!(!file("aplomb.db-wal").exists());
}

/// Overwrites everything behind the first page, so that header and schema stay sound.
fn spoil(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    for byte in bytes.iter_mut().skip(4096) {
        *byte = 0x5a;
    }
    fs::write(path, bytes).unwrap();
}

#[test]
fn damage_found_at_work_is_put_aside_once_and_the_other_instance_keeps_off_the_new_file() {
    let folder = tempfile::tempdir().unwrap();
    drop(ready(folder.path()));
    spoil(&folder.path().join(DATABASE));
    let mut first = SqliteStore::open(folder.path()).unwrap();
    let mut second = SqliteStore::open(folder.path()).unwrap();
    let error = first.learners().unwrap_err();
    let StoreError::Damaged(_, kept) = error else {
        panic!("{error:?}")
    };
    assert!(kept.exists());
    // the store that found it stays closed, and says the same again
    let error = first.put_learner(&learner()).unwrap_err();
    assert!(matches!(error, StoreError::Damaged(_, again) if again == kept));

    let mut fresh = ready(folder.path());
    let error = second.learners().unwrap_err();
    assert!(matches!(error, StoreError::Other { .. }), "{error:?}");
    assert_eq!(fresh.learners().unwrap(), [learner()]);
    assert!(!folder.path().join("aplomb.damaged-2.db").exists());
}

#[test]
fn an_event_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    store.append(&"a1".into(), &conversation("a1", 3)).unwrap();
    connection(&store)
        .execute("UPDATE event SET body = '{}' WHERE seq = 1", [])
        .unwrap();
    let error = store.events(&"a1".into()).unwrap_err();
    assert!(
        error.to_string().contains("event 1 of attempt a1"),
        "{error}"
    );
}

#[test]
fn a_file_where_the_folder_should_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        let error = SqliteStore::open(&path).unwrap_err();
        assert!(
            matches!(&error, StoreError::NotAFolder(named) if *named == path),
            "{error:?}"
        );
    }
    assert_eq!(fs::read_to_string(file).unwrap(), "");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_disk_that_is_not_mounted_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(folder.path().join("unmounted/data"), &link).unwrap();
    let error = SqliteStore::open(&link).unwrap_err();
    assert!(
        matches!(&error, StoreError::Missing(named) if *named == link),
        "{error:?}"
    );
    let below = link.join("below");
    let error = SqliteStore::open(&below).unwrap_err();
    assert!(
        matches!(&error, StoreError::Missing(named) if *named == below),
        "{error:?}"
    );
}

#[test]
fn a_database_that_may_only_be_read_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    connection(&store)
        .pragma_update(None, "query_only", true)
        .unwrap();
    let error = store
        .append(&"a1".into(), &conversation("a1", 1))
        .unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly(_)), "{error:?}");
}

/// The rights of files bind nobody who runs as root, so that there this only shows that nothing breaks.
#[cfg(unix)]
#[test]
fn a_folder_that_may_only_be_read_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    drop(ready(folder.path()));
    let rights =
        |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    rights(0o555);
    let bound = fs::write(folder.path().join("x"), "").is_err();
    for path in [folder.path().to_owned(), folder.path().join("new")] {
        let opened = SqliteStore::open(&path).map(drop);
        if bound {
            assert!(matches!(opened, Err(StoreError::ReadOnly(_))), "{opened:?}");
        } else {
            assert!(opened.is_ok(), "{opened:?}");
        }
    }
    rights(0o755);
}

#[test]
fn ids_are_values_and_never_sql() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(folder.path());
    let nasty = LearnerId::new("'; DROP TABLE learner; --");
    store
        .put_learner(&Learner {
            id: nasty.clone(),
            ..learner()
        })
        .unwrap();
    assert!(
        store
            .learners()
            .unwrap()
            .iter()
            .any(|learner| learner.id == nasty)
    );
}
