//! Broken scenarios and translations, each with the diagnostics that it must get written in it:
//! `//~ AP0102 12:5` at the top of a scenario, `# ~ AP0402 3:7` in a translation. Not one may be missing
//! and not one too many. A translation `name.lt.ftl` is held against `right.ron`.

use aplomb::model::diagnostic::line_column;
use aplomb::model::source::{SCENARIO_FILE, Source};
use aplomb::script::{codes, compile, render, render_short};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Codes that would need huge files; they have tests beside the code.
const ELSEWHERE: [&str; 4] = ["AP0501", "AP0503", "AP0504", "AP0505"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn fixtures() -> Vec<(String, String)> {
    let mut fixtures: Vec<(String, String)> = std::fs::read_dir(folder())
        .expect("the folder of fixtures")
        .map(|file| {
            let path = file.expect("a file").path();
            let name = path
                .file_name()
                .and_then(|n| n.to_str())
                .expect("a name")
                .to_owned();
            (name, std::fs::read_to_string(&path).expect("a text"))
        })
        .collect();
    fixtures.sort();
    fixtures
}

/// The source that a fixture makes, and the file in it that the fixture is.
fn source(name: &str, text: &str) -> (Source, String) {
    let mut files = std::collections::BTreeMap::new();
    let (_, rest) = name.split_once('.').expect("a dot in the name");
    let file = if rest == "ron" {
        SCENARIO_FILE.to_owned()
    } else {
        let right = std::fs::read_to_string(folder().join("right.ron")).expect("a scenario");
        files.insert(SCENARIO_FILE.to_owned(), right);
        rest.to_owned()
    };
    files.insert(file.clone(), text.to_owned());
    (
        Source {
            id: "broken".into(),
            files,
        },
        file,
    )
}

fn expected(text: &str) -> Vec<String> {
    let marks = text
        .lines()
        .filter_map(|l| l.strip_prefix("//~ ").or(l.strip_prefix("# ~ ")));
    marks
        .map(|mark| {
            mark.split_whitespace()
                .take(2)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

#[test]
fn every_broken_file_gets_exactly_its_diagnostics() {
    let mut wrong = String::new();
    let fixtures = fixtures();
    assert!(fixtures.len() > 20);
    for (name, text) in &fixtures {
        let (source, file) = source(name, text);
        let compiled = compile(&source);
        let found: Vec<String> = compiled
            .diagnostics
            .iter()
            .filter(|d| d.file == file)
            .map(|d| {
                let (line, column) = line_column(text, d.place.start);
                format!("{} {line}:{column}", d.code)
            })
            .collect();
        if found != expected(text) {
            let shown = render_short(&compiled.diagnostics, &source, name);
            wrong.push_str(&format!("\n{name} gets\n{}\n{shown}", found.join("\n")));
        }
        // whatever is wrong can be drawn
        render(&compiled.diagnostics, &source, name, true);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_kind_of_mistake_is_in_a_fixture() {
    let fixtures = fixtures();
    let seen: BTreeSet<String> = fixtures
        .iter()
        .flat_map(|(_, text)| expected(text))
        .filter_map(|mark| mark.split(' ').next().map(str::to_owned))
        .collect();
    // those of `check` have their own fixtures, in tests/lints
    for code in codes::ALL.iter().filter(|c| c.id < "AP0600") {
        let elsewhere = ELSEWHERE.contains(&code.id);
        assert_ne!(
            seen.contains(code.id),
            elsewhere,
            "{} {}",
            code.id,
            code.title
        );
    }
}
