//! The commands as a user runs them.

use assert_cmd::Command;
use std::path::Path;

fn aplomb(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
    command
        .arg("--data")
        .arg(data)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("LANG", "en_GB.UTF-8");
    command
}

fn output(command: &mut Command) -> (i32, String, String) {
    let out = command.output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (
        out.status.code().expect("a status"),
        text(out.stdout),
        text(out.stderr),
    )
}

#[test]
fn without_a_display_it_says_so_and_names_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let (status, _, said) = output(&mut aplomb(folder.path()));
    assert_eq!(status, 2);
    assert!(said.contains("no display"), "{said}");
    assert!(said.contains("aplomb play"), "{said}");
}

#[test]
fn the_same_seed_and_answers_say_the_same_to_the_letter() {
    let input = "1\n2\n@30 I am so sorry. Is there a burning smell?\n1\n2\n1\n1\n2\n1\n1\n";
    let play = |folder: &Path| {
        let mut command = aplomb(folder);
        command
            .args(["play", "refund-request", "--seed", "11", "--lang", "en"])
            .write_stdin(input);
        output(&mut command)
    };
    let (a, b) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let (first, second) = (play(a.path()), play(b.path()));
    assert_eq!(first.0, 0, "{}", first.2);
    assert_eq!(first, second);
    assert!(first.1.contains("Overall score"), "{}", first.1);
}

#[test]
fn the_end_of_input_keeps_the_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = aplomb(folder.path());
    command
        .args(["play", "angry-customer", "--seed", "1", "--lang", "en"])
        .write_stdin("1\n");
    let (status, shown, said) = output(&mut command);
    assert_eq!(status, 0, "{said}");
    assert!(shown.contains("--continue"), "{shown}");
    let mut command = aplomb(folder.path());
    command.args(["play", "--continue"]).write_stdin("");
    let (status, again, _) = output(&mut command);
    assert_eq!(status, 0);
    let last = shown
        .lines()
        .rev()
        .find(|l| l.contains(": "))
        .expect("a line");
    assert!(
        again.contains(last.split(": ").nth(1).expect("words")),
        "{again}"
    );
}

#[test]
fn silence_falls_in_story_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = aplomb(folder.path());
    command
        .args(["play", "refund-request", "--seed", "1", "--lang", "en"])
        .write_stdin("@200\n");
    let (status, shown, _) = output(&mut command);
    assert_eq!(status, 0);
    assert!(shown.contains("No answer came"), "{shown}");
}

#[test]
fn an_unknown_scenario_gets_a_suggestion() {
    let folder = tempfile::tempdir().expect("a folder");
    let (status, _, said) = output(aplomb(folder.path()).args(["play", "refund-reqest"]));
    assert_eq!(status, 2);
    assert!(said.contains("did you mean `refund-request`?"), "{said}");
}

#[test]
fn check_says_where_and_how_to_mend() {
    let folder = tempfile::tempdir().expect("a folder");
    let scenario = folder.path().join("mine");
    std::fs::create_dir(&scenario).expect("a folder");
    std::fs::write(
        scenario.join("scenario.ron"),
        "(\n    format: 1,\n    id: \"mine\",\n    titel: \"X\",\n)",
    )
    .expect("written");
    let (status, shown, _) = output(aplomb(folder.path()).arg("check").arg(&scenario));
    assert_eq!(status, 1, "{shown}");
    assert!(shown.contains("scenario.ron:4:5"), "{shown}");
    assert!(shown.contains("did you mean `title`?"), "{shown}");
    let (status, shown, _) = output(
        aplomb(folder.path())
            .args(["check", "--json"])
            .arg(&scenario),
    );
    assert_eq!(status, 1);
    for line in shown.lines() {
        let object: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert!(
            object["line"].is_u64() && object["code"].is_string(),
            "{line}"
        );
    }
    let (status, _, said) = output(aplomb(folder.path()).args(["check", "/nowhere/at/all"]));
    assert_eq!(status, 2, "{said}");
}

#[test]
fn the_shipped_scenarios_are_without_findings() {
    let folder = tempfile::tempdir().expect("a folder");
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let (status, shown, said) = output(aplomb(folder.path()).arg("check").arg(scenarios));
    assert_eq!(status, 0, "{shown}{said}");
}

#[test]
fn a_read_only_or_impossible_folder_is_a_clear_message() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a-file");
    std::fs::write(&file, "not a folder").expect("written");
    let (status, _, said) = output(
        aplomb(&file)
            .args(["play", "refund-request"])
            .write_stdin(""),
    );
    assert_eq!(status, 2);
    assert!(said.contains("a-file"), "{said}");
    assert_eq!(
        std::fs::read_to_string(&file).expect("still there"),
        "not a folder"
    );
}

#[test]
fn a_damaged_database_is_put_aside_and_not_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("aplomb.db");
    std::fs::write(&database, "this is no database, but somebody's only copy").expect("written");
    let (status, _, said) = output(
        aplomb(folder.path())
            .args(["play", "refund-request"])
            .write_stdin(""),
    );
    assert_eq!(status, 2);
    assert!(said.contains("damaged"), "{said}");
    let kept: Vec<_> = std::fs::read_dir(folder.path())
        .expect("readable")
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.to_string_lossy().contains("damaged"))
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    let text = std::fs::read_to_string(&kept[0]).expect("kept");
    assert_eq!(text, "this is no database, but somebody's only copy");
}

/// A scenario that can be played and of which one thing is likely wrong.
fn with_a_warning(folder: &Path) -> std::path::PathBuf {
    let scenario = folder.join("broken");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lints/always.ron");
    std::fs::create_dir(&scenario).expect("a folder");
    std::fs::copy(fixture, scenario.join("scenario.ron")).expect("written");
    scenario
}

#[test]
fn check_writes_the_same_finding_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let scenario = with_a_warning(folder.path());
    let check = |arguments: &[&str]| {
        let mut command = aplomb(folder.path());
        let (status, shown, said) = output(command.arg("check").args(arguments).arg(&scenario));
        assert_eq!(status, 1, "{shown}{said}");
        shown
    };
    let text = check(&[]);
    assert!(text.contains("warning[AP0601]"), "{text}");
    assert!(text.contains("docs/lints/AP0601.md"), "{text}");
    assert!(check(&["--deny", "warnings"]).contains("error[AP0601]"));

    let lines = check(&["--format", "json"]);
    assert_eq!(lines, check(&["--json"]));
    let object: serde_json::Value = serde_json::from_str(&lines).expect("one object");
    assert_eq!(object["code"], "AP0601");

    let log: serde_json::Value =
        serde_json::from_str(&check(&["--format", "sarif"])).expect("JSON");
    let run = &log["runs"][0];
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "AP0601");
    assert_eq!(result["level"], "warning");
    let rule = result["ruleIndex"].as_u64().expect("a number") as usize;
    assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], "AP0601");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startLine"], object["line"]);
    assert_eq!(region["endColumn"], object["end_column"]);

    let command = check(&["--format", "github"]);
    assert!(command.starts_with("::warning file="), "{command}");
    assert!(
        command.contains(&format!("line={}", object["line"])),
        "{command}"
    );
    assert!(check(&["--format", "github", "--deny", "warnings"]).starts_with("::error "));
}

#[test]
fn check_explains_its_codes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (status, shown, _) = output(aplomb(folder.path()).args(["check", "--explain", "ap0101"]));
    assert_eq!(status, 0);
    for part in [
        "# AP0101",
        "What it does",
        "Why it matters",
        "Example",
        "Mend",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    let (status, _, said) = output(aplomb(folder.path()).args(["check", "--explain", "AP9999"]));
    assert_eq!(status, 2);
    assert!(said.contains("did you mean"), "{said}");
}
