//! `aplomb calibrate` as an organisation runs it, on ratings whose truth is known.

use aplomb::fit::pairs;
use aplomb::model::event::{Event, What};
use aplomb::model::lang::Lang;
use aplomb::model::points::{PerDimension, Points};
use aplomb::model::time::Allowance;
use aplomb::ports::Store;
use aplomb::scoring::{Options, Organisation, Pace, Scorer, Turn};
use aplomb::storage::SqliteStore;
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// What people of this organisation would say of the first replies of the English pairs, with a scatter of so many
/// points; two raters of each.
fn ratings(organisation: Organisation, scatter: f64) -> String {
    let options = Options {
        organisation,
        ..Options::default()
    };
    let scorer = Scorer::new().expect("packs").with(options);
    let pairs = pairs::read(include_str!("../src/fit/data/en.tsv")).expect("pairs");
    let mut out = csv::Writer::from_writer(Vec::new());
    let header = ["rater", "lang", "customer", "reply", "empathy", "note"];
    out.write_record(header).expect("memory");
    let replies = pairs
        .iter()
        .take(40)
        .flat_map(|p| [(&p.customer, &p.better), (&p.customer, &p.worse)]);
    for (n, (customer, reply)) in replies.enumerate() {
        let turn = Turn {
            lang: Lang::En,
            customer,
            names: &[],
            expects: &[],
            plain: false,
            spent: &[],
            pace: Pace {
                took_ms: 0,
                clock_rate: 1,
                target_ms: 0,
                allowance: Allowance::Off,
            },
        };
        let judged = scorer.judge_typed(&turn, reply).score.empathy;
        let points = judged.map_or(0.0, |p: Points| p.as_f64());
        for (rater, off) in [("ann", 1.0), ("bob", -0.5)] {
            let off = off * scatter * [1.0, -1.2, 0.4][n % 3];
            let mut rated = String::new();
            write!(rated, "{:.1}", (points + off).clamp(0.0, 100.0)).expect("memory");
            out.write_record([rater, "en", customer, reply, &rated, "mine"])
                .expect("memory");
        }
    }
    String::from_utf8(out.into_inner().expect("memory")).expect("UTF-8")
}

fn strict() -> Organisation {
    Organisation {
        base: -10,
        warm: 140,
        ..Organisation::default()
    }
}

fn run(data: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_aplomb"))
        .arg("--data")
        .arg(data)
        .args(arguments)
        .output()
        .expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (out.status.code(), text(out.stdout), text(out.stderr))
}

fn json(data: &Path, arguments: &[&str]) -> (Option<i32>, Value) {
    let (status, out, said) = run(data, arguments);
    let value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}\n{said}"));
    (status, value)
}

#[test]
fn a_better_fit_is_written_and_everything_reads_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let file = data.join("ratings.csv");
    std::fs::write(&file, ratings(strict(), 4.0)).expect("written");
    let file = file.to_str().expect("UTF-8");

    let (status, before) = json(data, &["calibrate", file, "--json", "--fit"]);
    assert_eq!(status, Some(0), "{before:#}");
    let fit = &before["fit"][0];
    assert_eq!(
        (&fit["dimension"], &fit["better"]),
        (&"empathy".into(), &true.into())
    );
    assert!(fit["gain"]["points"].as_f64() > fit["gain"]["error"].as_f64());
    assert!(fit["after"]["distance"].as_f64() < fit["before"]["distance"].as_f64());
    // nobody rated accuracy
    assert_eq!(before["fit"][1]["after"], Value::Null);
    let written = data.join("scoring").join("organisation.ron");
    let text = std::fs::read_to_string(&written).expect("it was written");
    assert!(
        text.starts_with("// ") && text.contains("held out"),
        "{text}"
    );

    let empathy = |report: &Value| report["dimensions"][0]["scorer"].clone();
    let (_, after) = json(data, &["calibrate", file, "--json"]);
    assert!(empathy(&after)["distance"].as_f64() < empathy(&before)["distance"].as_f64());
    assert_ne!(after["scorer"], before["scorer"]);
    let (_, shipped) = json(data, &["calibrate", file, "--json", "--shipped"]);
    assert_eq!(shipped["scorer"], before["scorer"]);

    let line = data.join("line.jsonl");
    std::fs::write(
        &line,
        "{\"lang\":\"en\",\"reply\":\"Thank you for the photo.\"}",
    )
    .expect("written");
    let own = data.join("scoring");
    let named = ["--organisation", own.to_str().expect("UTF-8")];
    let (_, scored) = json(
        data,
        &["score", line.to_str().expect("UTF-8"), named[0], named[1]],
    );
    assert_eq!(scored["scorer"], after["scorer"]);
}

#[test]
fn a_fit_that_is_no_better_is_not_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let file = data.join("ratings.csv");
    std::fs::write(&file, ratings(Organisation::default(), 2.0)).expect("written");
    let (status, out, _) = run(data, &["calibrate", file.to_str().expect("UTF-8"), "--fit"]);
    assert_eq!(status, Some(1), "{out}");
    assert!(
        out.contains("Nothing was written") && out.contains("not better by more"),
        "{out}"
    );
    assert!(!data.join("scoring").exists());
}

#[test]
fn plots_and_exports_are_whole_and_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let path = |name: &str| data.join(name).to_str().expect("UTF-8").to_owned();
    std::fs::write(path("r.csv"), ratings(strict(), 4.0)).expect("written");
    let arguments = [
        "calibrate",
        &path("r.csv"),
        "--plot",
        &path("p.svg"),
        "--plot",
        &path("p.html"),
    ];
    let (status, out, said) = run(
        data,
        &[&arguments[..], &["--export", &path("e.csv")]].concat(),
    );
    assert_eq!(status, Some(0), "{out}{said}");
    assert!(
        out.contains("80 replies, 160 ratings") && out.contains("raters, each other"),
        "{out}"
    );
    assert!(out.contains("Largest disagreements"), "{out}");
    let svg = std::fs::read_to_string(path("p.svg")).expect("there");
    assert_eq!(svg.matches("<circle").count(), 80);
    let page = std::fs::read_to_string(path("p.html")).expect("there");
    assert!(page.contains(&svg) && page.contains("prefers-color-scheme:dark"));
    for outside in ["src=", "href=", "<script", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
    let (_, first) = json(data, &["calibrate", &path("r.csv"), "--json"]);
    let (_, again) = json(data, &["calibrate", &path("e.csv"), "--json"]);
    let rounded = |v: &Value| (v.as_f64().unwrap_or_default() * 100.0).round();
    for figure in ["n", "within_10", "bias", "spearman", "kappa"] {
        let of = |report: &Value| rounded(&report["dimensions"][0]["scorer"][figure]);
        assert_eq!(of(&first), of(&again), "{figure}");
    }
}

#[test]
fn what_is_wrong_is_said_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let path = |name: &str| data.join(name).to_str().expect("UTF-8").to_owned();
    let rows = "lang,reply,empathy,accuracy,facts\nen,We refund you in 14 days.,60,100,The refund takes 14 days.\n\
                en,Hello,sixty,,\nxx,Hello,60,,\n";
    std::fs::write(path("r.csv"), rows).expect("written");
    let (status, out, said) = run(data, &["calibrate", &path("r.csv")]);
    assert_eq!(status, Some(1), "{out}");
    assert!(
        said.contains("r.csv:3: column `empathy`: `sixty` is no rating"),
        "{said}"
    );
    assert!(said.contains("r.csv:4: column `lang`"), "{said}");
    assert!(out.starts_with("1 replies, 2 ratings"), "{out}");

    let failures = [
        (vec!["calibrate"], "required"),
        (vec!["calibrate", "nothing.csv"], "nothing.csv"),
        (
            vec!["calibrate", "x.csv", "--plot", "x.png"],
            ".svg or .html",
        ),
        (vec!["calibrate", "--from-attempts"], "no rated reply"),
    ];
    for (arguments, expected) in failures {
        let (status, _, said) = run(data, &arguments);
        assert_eq!(status, Some(2), "{arguments:?}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
    std::fs::create_dir(path("scoring")).expect("made");
    std::fs::write(
        data.join("scoring/organisation.ron"),
        "(format: 1, base: 99)",
    )
    .expect("written");
    let (status, _, said) = run(data, &["calibrate", &path("r.csv")]);
    assert_eq!(status, Some(2));
    assert!(
        said.contains("organisation.ron: `base` is 99; write a whole number from -15 to 15"),
        "{said}"
    );
}

#[test]
fn what_is_rated_in_the_app_is_read_from_its_record_and_its_export() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let mut play = assert_cmd::Command::new(env!("CARGO_BIN_EXE_aplomb"));
    play.arg("--data").arg(data);
    play.args(["play", "refund-request", "--seed", "11", "--lang", "en"]);
    play.write_stdin("1\n2\n@30 I am so sorry. Is there a burning smell?\n1\n2\n1\n1\n2\n1\n1\n");
    play.assert().success();

    let attempt = {
        let mut store = SqliteStore::open(data).expect("a store");
        let learner = store.learners().expect("learners").remove(0);
        let attempt = store.attempts(&learner.id).expect("attempts").remove(0);
        let id = attempt.terms.attempt;
        let events = store.events(&id).expect("events");
        let last = events.last().expect("some");
        let rate = |seq: u32, turn: u32, points: i32| Event {
            seq: last.seq + seq,
            at: last.at,
            what: What::TurnRated {
                turn,
                score: PerDimension {
                    empathy: Some(Points::whole(points)),
                    accuracy: Some(Points::whole(30)),
                    speed: None,
                },
                comment: "=no".to_owned(),
                by: learner.id.clone(),
            },
        };
        // a choice is its author's business; the second word on a typed answer counts
        let rated = [rate(1, 1, 10), rate(2, 3, 90), rate(3, 3, 40)];
        store.append(&id, &rated).expect("stored");
        id.to_string()
    };
    let (status, report) = json(data, &["calibrate", "--from-attempts", "--json"]);
    assert_eq!(status, Some(0));
    assert_eq!(
        (&report["replies"], &report["ratings"]),
        (&1.into(), &2.into())
    );
    let of = |report: &Value, n: usize| report["dimensions"][n]["scorer"].clone();
    assert_eq!(report["dimensions"][1]["dimension"], "accuracy");
    assert_eq!(of(&report, 1)["n"], 1, "{report:#}");
    let far = report["largest"].as_array().expect("a list");
    assert!(
        far.iter()
            .all(|f| f["at"].as_str().is_some_and(|at| at.ends_with("turn 3")))
    );

    let path = data.join("report.csv");
    let path = path.to_str().expect("UTF-8");
    let (status, _, said) = run(
        data,
        &[
            "report", "attempt", &attempt, "--format", "csv", "--out", path,
        ],
    );
    assert_eq!(status, Some(0), "{said}");
    let (_, exported) = json(data, &["calibrate", path, "--json"]);
    assert_eq!(exported["replies"], 1);
    // exports have no facts: accuracy cannot be judged from them
    assert_eq!(exported["dimensions"][1]["not_judged"], 1);
    assert_eq!(of(&exported, 0)["n"], 1);
}
