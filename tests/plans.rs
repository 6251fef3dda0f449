//! The plans of the shipped scenarios hold, and `aplomb test` as an author runs it.

use aplomb::app::shelf::Entry;
use aplomb::check::plan::{Outcome, bless, fit, run};
use aplomb::engine::Cast;
use aplomb::library::{read_path, read_plans};
use aplomb::model::event::What;
use aplomb::model::program::Ending;
use aplomb::scoring::Scorer;
use aplomb::script::plan::{Does, Plan, read};
use assert_cmd::Command;
use proptest::prelude::{ProptestConfig, any, proptest};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

static SCORER: LazyLock<Arc<Scorer>> =
    LazyLock::new(|| Arc::new(Scorer::new().expect("the packs are good")));

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

fn entries() -> Vec<Entry> {
    let (sources, faults) = read_path(&root());
    assert_eq!(faults, []);
    let entry = |source| Entry::new(source).unwrap_or_else(|d| panic!("{d:?}"));
    sources.into_iter().map(entry).collect()
}

fn refund() -> Entry {
    let found = entries()
        .into_iter()
        .find(|e| e.program.id.as_str() == "refund-request");
    found.expect("it is shipped")
}

fn play(entry: &Entry, plan: &Plan) -> Outcome {
    let cast = Cast {
        program: entry.program.clone(),
        texts: entry.texts(plan.lang.value),
        scorer: SCORER.clone(),
    };
    run(plan, &cast)
}

#[test]
fn every_shipped_scenario_has_its_plans_and_they_hold() {
    for entry in entries() {
        let id = entry.program.id.as_str();
        let plans = read_plans(&root().join(id)).unwrap_or_else(|f| panic!("{f:?}"));
        let mut typed: BTreeMap<_, usize> = BTreeMap::new();
        let mut names = BTreeSet::new();
        for (file, text) in &plans {
            let plan = read(file, text).unwrap_or_else(|d| panic!("{id}/{file}: {d:?}"));
            assert_eq!(
                fit(file, &plan, &entry.program, &entry.langs),
                [],
                "{id}/{file}"
            );
            let outcome = play(&entry, &plan);
            assert!(
                outcome.holds(),
                "{id}/{file}: {:?} {:?}; see `aplomb test`",
                outcome.differences,
                outcome.stuck
            );
            assert!(
                outcome.blanks.is_empty(),
                "{id}/{file} expects nothing somewhere"
            );
            assert!(plan.end.is_some(), "{id}/{file} has no end");
            assert_eq!(file, &format!("plans/{}.ron", plan.name.value));
            let chosen = plan
                .steps
                .iter()
                .any(|s| matches!(s.does, Does::Choose(..)));
            if !chosen {
                *typed.entry(plan.lang.value).or_default() += 1;
            }
            names.insert(plan.name.value.clone());
        }
        assert!(
            names.contains("best") && names.contains("worst"),
            "{id}: {names:?}"
        );
        let languages = typed.values().filter(|count| **count >= 2).count();
        assert!(languages >= 2, "{id}: typed plans {typed:?}");
    }
}

#[test]
fn the_best_plan_passes_and_nothing_is_above_it_and_the_worst_fails() {
    for entry in entries() {
        let folder = root().join(entry.program.id.as_str());
        let plans = read_plans(&folder).unwrap_or_else(|f| panic!("{f:?}"));
        let ended = |text: &String| {
            let plan = read("p", text).unwrap_or_else(|d| panic!("{d:?}"));
            let mut events = play(&entry, &plan).events.into_iter();
            let over = events.find_map(|event| match event.what {
                What::AttemptEnded(over) => Some(over),
                _ => None,
            });
            over.expect("it is over")
        };
        let best = ended(&plans["plans/best.ron"]);
        assert!(best.passed && best.ending == Ending::Resolved, "{best:?}");
        assert!(
            plans
                .values()
                .all(|text| ended(text).overall <= best.overall),
            "{folder:?}"
        );
        let worst = ended(&plans["plans/worst.ron"]);
        assert!(
            !worst.passed && worst.ending != Ending::Resolved,
            "{worst:?}"
        );
    }
}

#[test]
fn the_example_of_the_guide_holds() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/plans.md");
    let guide = fs::read_to_string(guide).expect("it is there");
    let example = guide
        .split("```ron\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let plan = read("guide", example.expect("an example")).unwrap_or_else(|d| panic!("{d:?}"));
    let entry = refund();
    assert_eq!(fit("guide", &plan, &entry.program, &entry.langs), []);
    let outcome = play(&entry, &plan);
    assert!(
        outcome.holds(),
        "{:?} {:?}",
        outcome.differences,
        outcome.stuck
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever an editor leaves half-written is told of, and never ends in a panic.
    #[test]
    fn a_damaged_plan_never_panics(at in any::<proptest::sample::Index>(), cut in 0usize..40, put in "[(){}\\[\\],:\"a-zA-Z0-9 /*-]{0,4}") {
        let text = include_str!("../scenarios/refund-request/plans/typed-lt-kind.ron");
        let boundary = |mut n: usize| { while !text.is_char_boundary(n) { n -= 1; } n };
        let start = boundary(at.index(text.len()));
        let end = boundary((start + cut).min(text.len())).max(start);
        let damaged = format!("{}{put}{}", &text[..start], &text[end..]);
        static ENTRY: LazyLock<Entry> = LazyLock::new(refund);
        match read("plans/p.ron", &damaged) {
            Err(diagnostics) => assert!(!diagnostics.is_empty()),
            Ok(plan) => {
                let outcome = play(&ENTRY, &plan);
                if let Some(blessed) = bless(&damaged, &outcome) {
                    let again = read("plans/p.ron", &blessed).expect("what is recorded can be read");
                    let again = play(&ENTRY, &again);
                    assert!(again.differences.iter().all(|d| d.edit.is_none()), "{blessed}");
                }
            }
        }
    }
}

fn aplomb() -> Command {
    Command::new(env!("CARGO_BIN_EXE_aplomb"))
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

/// A copy of the refund scenario with one plan.
fn scenario(folder: &Path, plan: &str) -> (PathBuf, PathBuf) {
    let to = folder.join("refund-request");
    fs::create_dir_all(to.join("plans")).expect("a folder");
    let from = root().join("refund-request/scenario.ron");
    fs::copy(from, to.join("scenario.ron")).expect("copied");
    let file = to.join("plans/mine.ron");
    fs::write(&file, plan).expect("written");
    (to, file)
}

const MINE: &str = r#"// mine
(
    format: 1, plan: "mine", seed: 1, lang: "en",
    steps: [
        Choose("own"),
        Expect(node: "money-first"), // not so
    ],
)
"#;

#[test]
fn the_shipped_plans_hold_on_the_command_line() {
    let (status, shown, said) = output(aplomb().arg("test").arg(root()));
    assert_eq!(status, 0, "{shown}{said}");
    assert!(shown.contains("18 plans: 18 hold"), "{shown}");
}

#[test]
fn a_difference_is_shown_and_blessing_records_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, file) = scenario(folder.path(), MINE);
    let (status, shown, _) = output(aplomb().arg("test").arg(folder.path()));
    assert_eq!(status, 1, "{shown}");
    for part in [
        "FAIL ",
        "step 2 of 2",
        "mine.ron:6:22",
        "expected \"money-first\"",
        "found    \"smell\"",
        "> (own) I'm sorry, Martin",
        "1 plan: 0 hold, 1 differ",
    ] {
        assert!(shown.contains(part), "{part} in\n{shown}");
    }
    assert_eq!(
        fs::read_to_string(&file).expect("there"),
        MINE,
        "only --bless writes"
    );
    let (status, shown, _) = output(aplomb().arg("test").arg(&file).arg("--bless"));
    assert_eq!(status, 0, "{shown}");
    let blessed = MINE.replace("money-first", "smell");
    assert_eq!(fs::read_to_string(&file).expect("there"), blessed);
    let (status, shown, _) = output(aplomb().arg("test").arg(&file).arg("--bless"));
    assert_eq!((status, shown.contains("anew")), (0, false), "{shown}");
    assert_eq!(
        fs::read_dir(file.parent().expect("a folder"))
            .expect("readable")
            .count(),
        1
    );
}

#[test]
fn machines_read_an_object_a_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let (to, _) = scenario(folder.path(), MINE);
    fs::write(
        to.join("plans/other.ron"),
        "(format: 1, plan: \"other\", sed: 1)",
    )
    .expect("written");
    let (status, shown, _) = output(aplomb().arg("test").arg(&to).arg("--json"));
    assert_eq!(status, 1);
    let lines: Vec<serde_json::Value> = shown
        .lines()
        .map(|l| serde_json::from_str(l).expect("JSON"))
        .collect();
    assert_eq!(lines[0]["differences"][0]["line"], 6);
    assert_eq!(lines[0]["differences"][0]["found"], "\"smell\"");
    assert_eq!(lines[0]["holds"], false);
    assert!(
        lines[0]["events"]
            .as_array()
            .is_some_and(|events| events.len() > 3)
    );
    let told = lines
        .iter()
        .find(|l| l["code"] == "AP0101")
        .expect("the slip is told");
    assert_eq!((&told["line"], &told["column"]), (&1.into(), &28.into()));
    assert!(
        told["mend"].as_str().is_some_and(|m| m.contains("`seed`")),
        "{told}"
    );
}

#[test]
fn what_is_not_there_is_a_failure_with_a_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let (to, file) = scenario(folder.path(), MINE);
    let (status, shown, _) = output(aplomb().arg("test").arg(to.join("plans/none.ron")));
    assert_eq!(
        (status, shown.contains("no such plan")),
        (2, true),
        "{shown}"
    );
    let (_, shown, _) = output(aplomb().arg("test").arg(to.join("plans")));
    assert!(shown.contains("1 plan: 0 hold, 1 differ"), "{shown}");
    let (status, _, _) = output(aplomb().arg("test").arg("/nowhere/at/all"));
    assert_eq!(status, 2);
    fs::remove_file(file).expect("removed");
    let (status, _, said) = output(aplomb().arg("test").arg(&to));
    assert_eq!(
        (status, said.contains("no plans here")),
        (2, true),
        "{said}"
    );
    fs::write(to.join("scenario.ron"), "(").expect("written");
    let (status, shown, _) = output(aplomb().arg("test").arg(&to));
    assert_eq!((status, shown.contains("AP0005")), (1, true), "{shown}");
}

#[test]
fn plans_in_a_zip_are_played_and_never_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let (to, _) = scenario(folder.path(), MINE);
    let zipped = folder.path().join("mailed.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&zipped).expect("a file"));
    for name in ["scenario.ron", "plans/mine.ron"] {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(format!("refund-request/{name}"), options)
            .expect("an entry");
        let bytes = fs::read(to.join(name)).expect("there");
        std::io::Write::write_all(&mut zip, &bytes).expect("written");
    }
    zip.finish().expect("a zip");
    fs::remove_dir_all(&to).expect("removed");
    for path in [zipped.as_path(), folder.path()] {
        let (status, shown, said) = output(aplomb().arg("test").arg(path));
        assert_eq!(status, 1, "{shown}{said}");
        assert!(shown.contains("mailed.zip/plans/mine.ron:6:22"), "{shown}");
    }
    let before = fs::read(&zipped).expect("there");
    let (status, _, said) = output(aplomb().arg("test").arg(&zipped).arg("--bless"));
    assert_eq!(
        (status, said.contains("unpack it first")),
        (2, true),
        "{said}"
    );
    assert_eq!(fs::read(&zipped).expect("there"), before);
}
