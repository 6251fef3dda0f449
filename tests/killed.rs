//! A real process, killed in the middle of an attempt again and again: every answer that it had
//! acknowledged is found, and the conversation goes on at the customer's line.

use aplomb::model::event::{Event, What};
use aplomb::ports::Store;
use aplomb::storage::SqliteStore;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

fn aplomb(data: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_aplomb"))
        .args(arguments)
        .arg("--data")
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the binary starts")
}

/// The events of the only attempt.
fn record(data: &Path) -> Vec<Event> {
    let mut store = SqliteStore::open(data).expect("a store");
    let learner = store.learners().expect("learners").remove(0);
    let attempts = store.attempts(&learner.id).expect("attempts");
    assert_eq!(attempts.len(), 1);
    store.events(&attempts[0].terms.attempt).expect("events")
}

fn answers(events: &[Event]) -> usize {
    events
        .iter()
        .filter(|e| matches!(e.what, What::ReplyGiven { .. }))
        .count()
}

fn last_line(events: &[Event]) -> String {
    let lines = events.iter().rev().find_map(|e| match &e.what {
        What::NodeEntered { says, .. } => Some(says.clone()),
        _ => None,
    });
    lines.expect("the customer spoke")
}

/// Plays `answers_before` answers, waits until each is acknowledged by the customer's next line, sends
/// one more and kills the process without waiting. Returns the number acknowledged.
fn play_and_kill(data: &Path, arguments: &[&str], answers_before: usize) -> usize {
    let mut child = aplomb(data, arguments);
    let mut input = child.stdin.take().expect("stdin");
    let mut lines = BufReader::new(child.stdout.take().expect("stdout")).lines();
    let mut until_choices = || {
        // the last of the three choices: everything before it, the customer's line included, was shown
        lines
            .by_ref()
            .map_while(Result::ok)
            .any(|line| line.starts_with("  3. "))
    };
    assert!(until_choices(), "the conversation opens");
    let mut acknowledged = 0;
    for _ in 0..answers_before {
        input.write_all(b"2\n").expect("an answer");
        input.flush().expect("sent");
        if !until_choices() {
            // the conversation came to its end
            break;
        }
        acknowledged += 1;
    }
    let _ = input.write_all(b"1\n");
    let _ = input.flush();
    child.kill().expect("SIGKILL");
    child.wait().expect("gone");
    acknowledged
}

#[test]
fn every_acknowledged_answer_is_found_after_sigkill() {
    for before in 0..4 {
        for round in 0..4 {
            let folder = tempfile::tempdir().expect("a folder");
            let seed = format!("{}", before * 10 + round);
            let arguments = ["play", "refund-request", "--lang", "en", "--seed", &seed];
            let acknowledged = play_and_kill(folder.path(), &arguments, before);
            let events = record(folder.path());
            let found = answers(&events);
            assert!(
                found >= acknowledged,
                "{found} of {acknowledged} answers are found"
            );
            assert!(found <= acknowledged + 1, "no answer is found twice");
            for (place, event) in events.iter().enumerate() {
                assert_eq!(event.seq as usize, place, "no gap");
            }
        }
    }
}

#[test]
fn killed_again_and_again_one_attempt_goes_on_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = ["play", "angry-customer", "--lang", "en", "--seed", "3"];
    play_and_kill(folder.path(), &first, 1);
    for _ in 0..3 {
        let before = record(folder.path());
        if before
            .iter()
            .any(|e| matches!(e.what, What::AttemptEnded(_)))
        {
            break;
        }
        let place = last_line(&before);
        let mut child = aplomb(folder.path(), &["play", "--continue"]);
        let mut input = child.stdin.take().expect("stdin");
        let lines = BufReader::new(child.stdout.take().expect("stdout")).lines();
        let mut shown = Vec::new();
        for line in lines.map_while(Result::ok) {
            let last = line.starts_with("  3. ");
            shown.push(line);
            if last {
                break;
            }
        }
        let said = shown.iter().rev().find(|l| l.contains(&place));
        assert!(
            said.is_some(),
            "it goes on at “{place}”:\n{}",
            shown.join("\n")
        );
        let _ = input.write_all(b"2\n");
        let _ = input.flush();
        child.kill().expect("SIGKILL");
        child.wait().expect("gone");
        let after = record(folder.path());
        assert_eq!(
            after[..before.len()],
            before[..],
            "what was stored stays as it was"
        );
    }
}
