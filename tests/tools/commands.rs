//! The authors' commands as a user runs them.

use crate::is_balanced;
use assert_cmd::Command;
use std::path::Path;
fn aplomb(data: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
    command
        .args(arguments)
        .arg("--data")
        .arg(data.join("data"))
        .env("LANG", "en_GB.UTF-8")
        .current_dir(data)
        .write_stdin("");
    let out = command.output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (
        out.status.code().expect("a status"),
        text(out.stdout),
        text(out.stderr),
    )
}

#[test]
fn a_scenario_is_made_checked_drawn_counted_translated_and_tried_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| aplomb(folder.path(), arguments);
    let (status, said, error) = run(&["new", "scenarios/late-parcel", "--title", "Late"]);
    assert_eq!(status, 0, "{error}");
    assert!(
        said.contains("aplomb play late-parcel --scenarios scenarios"),
        "{said}"
    );
    assert_eq!(run(&["check"]).0, 0);
    let (status, said, error) = run(&["test"]);
    assert_eq!(status, 0, "{said}{error}");
    assert!(said.contains("good"), "the plan was played: {said}");

    let path = folder.path().join("scenarios/late-parcel/scenario.ron");
    let before = std::fs::read_to_string(&path).expect("written");
    let (status, _, error) = run(&["new", "scenarios/late-parcel"]);
    assert_eq!(status, 2);
    assert!(error.contains("not overwritten"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).expect("still there"), before);
    assert_eq!(run(&["new", "Bad Name"]).0, 2);
    assert_eq!(run(&["new"]).0, 2);

    assert_eq!(
        run(&["graph", "scenarios/late-parcel", "--out", "late.svg"]).0,
        0
    );
    let picture = std::fs::read_to_string(folder.path().join("late.svg")).expect("drawn");
    assert!(picture.starts_with("<svg") && is_balanced(&picture));
    assert!(
        run(&["graph", "refund-request", "--format", "dot"])
            .1
            .starts_with("digraph")
    );
    let (status, json, _) = run(&["graph", "refund-request", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert!(status == 0 && json["nodes"].is_array());
    assert_eq!(run(&["graph", "nowhere"]).0, 2);

    let (status, json, _) = run(&["stats", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert!(status == 0 && json["nodes"] == 5, "{json}");
    assert!(run(&["stats", "refund-request"]).1.contains("100 %"));

    assert_eq!(run(&["extract", "scenarios", "--lang", "lt"]).0, 0);
    let (status, said, _) = run(&["extract", "scenarios", "--status"]);
    assert_eq!(status, 1, "{said}");
    assert!(
        said.contains("missing") && said.contains("node-when.reply-soon"),
        "{said}"
    );
    let parts = std::fs::read_dir(folder.path().join("scenarios/late-parcel")).expect("there");
    assert_eq!(parts.count(), 3, "nothing half written stays");

    let play = ["play", "late-parcel", "--scenarios", "scenarios", "--from"];
    let (status, said, error) = run(&[&play[..], &["when"]].concat());
    assert_eq!(status, 0, "{error}");
    assert!(
        said.contains("not stored") && said.contains("when will I know"),
        "{said}"
    );
    assert!(!said.contains("--continue"), "{said}");
    assert_eq!(run(&["play", "--continue"]).0, 2, "nothing was stored");
    let (status, _, error) = run(&[&play[..], &["wen"]].concat());
    assert_eq!(status, 2);
    assert!(error.contains("did you mean `when`?"), "{error}");
}

#[test]
fn a_story_is_imported_by_the_command_and_what_is_left_out_is_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| aplomb(folder.path(), arguments);
    let story = folder.path().join("story.twee");
    std::fs::write(&story, ":: Start\nHi $name\n[[Go]]\n:: Go\nBye\n").expect("written");
    let (status, said, error) = run(&["import", "story.twee", "--out", "scenarios/mine"]);
    assert_eq!(status, 1, "{error}");
    assert!(
        said.contains("story.twee:1 “Start”: variable: $name"),
        "{said}"
    );
    // a draft may have hints, which say what to do next, but no mistakes
    let (_, checked, _) = run(&["check", "scenarios/mine"]);
    assert!(checked.contains(" 0 errors, 0 warnings"), "{checked}");
    assert_eq!(
        run(&["import", "story.twee", "--out", "scenarios/mine"]).0,
        2
    );
    std::fs::write(&story, b":: Start\n\xff").expect("written");
    assert_eq!(
        run(&["import", "story.twee", "--out", "scenarios/other"]).0,
        2
    );
    assert_eq!(run(&["import", "nowhere.twee"]).0, 2);
}

#[test]
fn every_command_explains_itself_with_an_example() {
    let folder = tempfile::tempdir().expect("a folder");
    for command in ["new", "graph", "stats", "extract", "import", "play"] {
        let (status, said, _) = aplomb(folder.path(), &[command, "--help"]);
        assert_eq!(status, 0);
        assert!(said.contains("Examples:") && said.contains(&format!("aplomb {command}")));
    }
}
