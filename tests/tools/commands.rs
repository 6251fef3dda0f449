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

/// What a picture says of heat, as JSON.
fn heat(data: &Path, what: &[&str]) -> serde_json::Value {
    let arguments = [&["graph", "refund-request", "--json", "--heat"], what].concat();
    let (status, json, said) = aplomb(data, &arguments);
    assert_eq!(status, 0, "{said}");
    serde_json::from_str(&json).expect("JSON")
}

fn attempts(picture: &serde_json::Value, node: &str) -> u64 {
    let nodes = picture["nodes"].as_array().expect("nodes");
    let found = nodes.iter().find(|n| n["id"] == node).expect("a node");
    found["attempts"].as_u64().expect("a number")
}

#[test]
fn a_picture_shows_where_simulated_trainees_go_and_says_of_how_many() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| aplomb(folder.path(), arguments);
    let few = ["simulation", "--runs", "20", "--seed", "3"];
    let picture = heat(folder.path(), &few);
    assert_eq!(
        picture,
        heat(folder.path(), &few),
        "the same seed, the same figures"
    );
    assert_eq!(picture["heat"]["attempts"], 100);
    assert_eq!(attempts(&picture, "opening"), 100);
    let ends: u64 = ["lost", "gave-up", "team-lead", "settled", "straight"]
        .iter()
        .map(|node| attempts(&picture, node))
        .sum();
    assert_eq!(ends, 100, "each attempt ends once");
    for (format, mark) in [
        ("svg", "100 % of 100 attempts"),
        ("dot", "Heat: 100 attempts (simulated: 5 profiles"),
        ("mermaid", "linkStyle 0 stroke:"),
    ] {
        let drawn = ["graph", "refund-request", "--format", format, "--heat"];
        let (status, drawn, _) = run(&[&drawn[..], &few[..]].concat());
        assert!(status == 0 && drawn.contains(mark), "{format}");
        assert!(format != "svg" || is_balanced(&drawn));
    }
}

#[test]
fn a_picture_shows_where_learners_went_also_in_other_versions() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| aplomb(folder.path(), arguments);
    let (status, _, said) = run(&["graph", "refund-request", "--heat", "attempts"]);
    assert!(
        status == 2 && said.contains("no attempts here yet"),
        "{said}"
    );
    let play = |learner: &str, scenarios: &str, input: &'static str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
        let data = folder.path().join("data");
        let out = command
            .args(["play", "refund-request", "--seed", "5", "--lang", "en"])
            .args(["--learner", learner, "--scenarios", scenarios, "--data"])
            .arg(data)
            .current_dir(folder.path())
            .write_stdin(input)
            .output();
        assert!(out.expect("it runs").status.success());
    };
    play("Ona", "none", "1\n");
    play("Jon", "none", "");
    let own = folder.path().join("own/refund-request");
    std::fs::create_dir_all(&own).expect("a folder");
    let text = include_str!("../../scenarios/refund-request/scenario.ron");
    let text = text.replace("\"opening\"", "\"beginning\"");
    std::fs::write(own.join("scenario.ron"), text).expect("written");
    play("Jon", "own", "1\n");
    let picture = heat(folder.path(), &["attempts"]);
    assert_eq!(attempts(&picture, "opening"), 2);
    assert_eq!(picture["heat"]["attempts"], 3);
    assert_eq!(picture["heat"]["other_versions"], 1);
    assert_eq!(picture["heat"]["strays"], 1);
    let first = heat(folder.path(), &["attempts", "--learner", "Ona"]);
    assert_eq!(first["heat"]["attempts"], 1);
    let ways = first["ways"].as_array().expect("ways");
    let taken: Vec<_> = ways.iter().filter(|w| w["attempts"] == 1).collect();
    assert_eq!(taken.len(), 1, "{taken:?}");
}

/// The one test of watching through the command itself: it waits for the real event.
#[test]
fn check_goes_on_checking_what_is_saved() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    use std::sync::mpsc::channel;
    use std::time::Duration;
    let folder = tempfile::tempdir().expect("a folder");
    let mine = folder.path().join("mine");
    assert_eq!(aplomb(folder.path(), &["new", "mine", "--lang", "en"]).0, 0);
    let mut child = Command::new(env!("CARGO_BIN_EXE_aplomb"))
        .args(["check", "mine", "--watch"])
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let out = child.stdout.take().expect("an output");
    let (sender, lines) = channel();
    let reading = std::thread::Builder::new().spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    let until = |part: &str| {
        while let Ok(line) = lines.recv_timeout(Duration::from_secs(60)) {
            if line.contains(part) {
                return;
            }
        }
        panic!("`{part}` was not said");
    };
    until("1 scenario checked: 0 errors");
    let file = mine.join("scenario.ron");
    let good = std::fs::read_to_string(&file).expect("there");
    // as editors save: beside it, then in its place
    let save = |text: &str| {
        std::fs::write(mine.join(".scenario.ron.part"), text).expect("written");
        std::fs::rename(mine.join(".scenario.ron.part"), &file).expect("renamed");
    };
    save(&good.replace("brief:", "breif:"));
    until("AP0101");
    until("1 scenario checked: ");
    save(&good);
    until("1 scenario checked: 0 errors");
    child.kill().expect("it runs still");
    child.wait().expect("ended");
    let reader = reading.expect("a thread");
    reader.join().expect("read");
}
