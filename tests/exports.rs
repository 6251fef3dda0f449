//! Reports as files: a realistic attempt, a learner's progress, and people who write what breaks tables
//! and pages. The pages are left in the target folder (`tmp/report-*.html`) to be looked at.

#[path = "exports/fixture.rs"]
mod fixture;

use aplomb::report;
use aplomb::report::export::{Format, Played, Report, write};
use aplomb::report::model::LearnerReport;
use fixture::{attempt_report, hostile, learner_report, summaries, view};
use serde_json::Value;
use std::path::Path;

fn written(report: Report<'_>, format: Format) -> String {
    let mut out = Vec::new();
    write(report, format, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("UTF-8")
}

/// What a learner's export reads: one attempt whole, the others in outline.
fn learner_written(report: &LearnerReport, format: Format) -> String {
    let whole = Played::Whole(Box::new(attempt_report(&view(), &report.learner.name)));
    let rest = report
        .attempts
        .iter()
        .skip(1)
        .cloned()
        .map(|row| Played::Outline(Box::new(row)));
    let mut attempts = std::iter::once(whole).chain(rest).map(Ok);
    written(Report::Learner(report, &mut attempts), format)
}

fn keep(name: &str, page: &str) {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(path, page).expect("the target folder can be written");
}

fn rows(csv: &str) -> Vec<Vec<String>> {
    let csv = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.as_bytes());
    reader
        .records()
        .map(|r| {
            r.expect("every row has as many cells")
                .iter()
                .map(str::to_owned)
                .collect()
        })
        .collect()
}

fn cell<'a>(rows: &'a [Vec<String>], row: usize, column: &str) -> &'a str {
    let at = rows[0]
        .iter()
        .position(|c| c == column)
        .expect("a known column");
    &rows[row][at]
}

/// The tags of a page: what stands between `<` and `>` outside the style sheet.
fn tags(page: &str) -> Vec<&str> {
    let (before, rest) = page.split_once("<style>").expect("a style sheet");
    let (_, after) = rest.split_once("</style>").expect("its end");
    [before, after]
        .into_iter()
        .flat_map(|part| part.split('<').skip(1))
        .map(|tag| tag.split('>').next().unwrap_or(tag))
        .collect()
}

/// No script, no handler, no address but places in the page itself.
fn assert_harmless(page: &str) {
    assert!(page.contains("default-src 'none'"), "no policy");
    assert!(
        !page.contains('\0') && !page.contains('\u{202e}'),
        "invisible characters"
    );
    let style = page
        .split("<style>")
        .nth(1)
        .and_then(|s| s.split("</style>").next());
    let style = style.expect("a style sheet");
    assert!(!style.contains("url(") && !style.contains("@import") && !style.contains('<'));
    assert_eq!(page.matches("</style>").count(), 1);
    for tag in tags(page) {
        let lower = tag.to_lowercase();
        let name = lower.split_whitespace().next().unwrap_or_default();
        assert!(
            !["script", "iframe", "object", "embed", "img", "link", "base"].contains(&name),
            "{tag}"
        );
        // values may say anything; the names of attributes may not
        for (i, part) in lower.split('"').enumerate() {
            if i % 2 == 0 {
                for attribute in part.split_whitespace() {
                    let fine = !attribute.starts_with("on")
                        && attribute != "src="
                        && attribute != "style=";
                    assert!(fine, "{tag}");
                }
            }
        }
        if let Some(target) = lower.split("href=\"").nth(1) {
            assert!(target.starts_with('#'), "{tag}");
        }
    }
}

#[test]
fn the_page_of_an_attempt_says_everything_and_asks_for_nothing() {
    let report = attempt_report(&view(), "Rūta Kazlauskaitė");
    let page = written(Report::Attempt(&report), Format::Html);
    keep("report-attempt.html", &page);
    assert_harmless(&page);
    assert!(!page.contains("http://") && !page.contains("https://"));
    for expected in [
        "<html lang=\"en\">",
        "Rūta Kazlauskaitė",
        "The kettle that stopped on day nine",
        "Standard time",
        "Not there yet",
        "<mark class=\"good\">Marek</mark>",
        "<mark class=\"bad\">you should have</mark>",
        "id=\"t2-r4\"",
        "href=\"#t2-r4\"",
        "No answer came in time",
        "59.6",
        "714203",
        "Words in common: receipt, policy.",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    // a key that has no message is shown itself
    for key in [
        "report-",
        "reason-",
        "indicator-",
        "score-",
        "verdict-",
        "barrier-",
    ] {
        assert!(!page.contains(&format!(">{key}")), "{key}");
    }
}

#[test]
fn the_page_of_a_learner_is_there_for_none_one_and_many() {
    for (count, name) in [(0, "none"), (2, "one"), (12, "many")] {
        let report = learner_report(&summaries(count), "Rūta Kazlauskaitė");
        let page = learner_written(&report, Format::Html);
        keep(&format!("report-learner-{name}.html"), &page);
        assert_harmless(&page);
        assert_eq!(
            page.contains("No conversation has been practised yet."),
            count == 0
        );
        assert_eq!(page.contains("class=\"line empathy\""), count > 1);
    }
}

const HOSTILE: [&str; 9] = [
    "<script>alert(1)</script>\"><img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>{{ 7 * 7 }}{% raw %}",
    "=HYPERLINK(\"http://example.invalid\",\"x\")",
    "  +1;=2\t@3\n-4",
    "＝1\u{200b}\u{202e}evil\u{2066}",
    "\0\u{1b}[31mred\u{7f}\u{85}",
    "👩‍👩‍👧‍👦 \"quoted\", comma;\r\nline ʼn İıſ",
    "",
    "javascript:alert(1)//' onmouseover='x",
];

#[test]
fn nothing_that_people_write_gets_out_of_its_place() {
    let long = "ž".repeat(10_000);
    for text in HOSTILE.into_iter().chain([long.as_str()]) {
        let report = attempt_report(&hostile(text), text);
        let page = written(Report::Attempt(&report), Format::Html);
        assert_harmless(&page);
        assert!(!page.contains("49") || !text.contains("7 * 7") || page.contains("{{ 7 * 7 }}"));
        let learner = learner_report(&summaries(3), text);
        assert_harmless(&learner_written(&learner, Format::Html));

        let table = rows(&written(Report::Attempt(&report), Format::Csv));
        assert_eq!(table.len(), 1 + report.turns.len());
        for row in &table[1..] {
            for (cell, column) in row.iter().zip(&table[0]) {
                let number = cell.parse::<f64>().is_ok();
                let first = cell.trim_start().chars().next().unwrap_or('x');
                assert!(
                    number || !"=+-@＝＋－＠".contains(first),
                    "{column}: {cell:?}"
                );
                assert!(
                    !cell.contains(|c: char| c.is_control() && c != '\n' && c != '\t'),
                    "{cell:?}"
                );
            }
        }

        let json: Value =
            serde_json::from_str(&written(Report::Attempt(&report), Format::Json)).expect("JSON");
        assert_eq!(
            json["attempt"]["turns"][0]["answer"], text,
            "JSON keeps every character"
        );
    }
}

#[test]
fn a_table_has_a_row_for_every_turn() {
    let csv = written(
        Report::Attempt(&attempt_report(&view(), "Rūta")),
        Format::Csv,
    );
    assert!(csv.lines().count() > 3 && csv.contains("\r\n"));
    let table = rows(&csv);
    assert_eq!(table.len(), 4);
    for (row, column, expected) in [
        (1, "learner_name", "Rūta"),
        (1, "began", "2026-11-21T09:33:20Z"),
        (1, "by", "chosen"),
        (1, "empathy", "88.00"),
        (1, "criteria_met", "symptom blame"),
        (1, "criteria_missed", "smell"),
        (2, "by", "typed"),
        (2, "took_s", "128.000"),
        (2, "nearness_percent", "64"),
        (2, "mood_after", "-38"),
        (3, "by", "silence"),
        (3, "answer", ""),
        (3, "attempt_accuracy", "59.67"),
        (3, "passed", "false"),
    ] {
        assert_eq!(cell(&table, row, column), expected, "{column} of row {row}");
    }
    assert!(cell(&table, 1, "reasons").starts_with("Empathy +40: Where every reply begins. | "));
}

#[test]
fn a_learners_table_has_a_row_even_where_turns_are_not_known() {
    let report = learner_report(&summaries(3), "Rūta");
    let table = rows(&learner_written(&report, Format::Csv));
    assert_eq!(table.len(), 1 + 3 + 2);
    assert_eq!(cell(&table, 4, "turn"), "");
    assert_eq!(cell(&table, 4, "scenario_title"), "The kettle");
}

/// The objects that are documented as types of their own, by their fields.
const TYPES: [&[&str]; 5] = [
    &["key", "text"],
    &["at", "date", "text"],
    &["ms", "text"],
    &["points", "text"],
    &["accuracy", "empathy", "speed"],
];

/// Every path of a JSON value down to the documented types; places in lists are `[]`.
fn paths(value: &Value, at: &str, into: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(fields) if TYPES.iter().any(|t| fields.keys().eq(t.iter())) => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if at.is_empty() {
                    name.clone()
                } else {
                    format!("{at}.{name}")
                };
                into.insert(path.clone());
                paths(value, &path, into);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| paths(item, &format!("{at}[]"), into)),
        _ => {}
    }
}

#[test]
fn json_is_as_documented() {
    let documented = include_str!("../docs/reports.md");
    let attempt = written(
        Report::Attempt(&attempt_report(&view(), "Rūta")),
        Format::Json,
    );
    let learner = learner_written(&learner_report(&summaries(3), "Rūta"), Format::Json);
    let mut missing = Vec::new();
    for (text, scope) in [(attempt, "attempt"), (learner, "learner")] {
        let json: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(json["format"], "aplomb-report");
        assert_eq!(json["version"], 1);
        assert_eq!(json["scope"], scope);
        assert_eq!(json["made"], "2026-11-22T09:33:20Z");
        let mut found = std::collections::BTreeSet::new();
        paths(&json, "", &mut found);
        // the attempts of a learner are documented once, as `attempt`
        let found = found.iter().map(|p| p.replace("attempts[].", "attempt."));
        missing.extend(found.filter(|p| !documented.contains(&format!("`{p}`"))));
    }
    missing.sort();
    missing.dedup();
    assert!(
        missing.is_empty(),
        "not in docs/reports.md:\n{}",
        missing.join("\n")
    );
}

#[test]
fn columns_are_as_documented() {
    let documented = include_str!("../docs/reports.md");
    let table = rows(&written(
        Report::Attempt(&attempt_report(&view(), "Rūta")),
        Format::Csv,
    ));
    let missing: Vec<&String> = table[0]
        .iter()
        .filter(|c| !documented.contains(&format!("`{c}`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn an_attempt_that_cannot_be_read_stops_the_export() {
    let report = learner_report(&summaries(2), "Rūta");
    for format in [Format::Csv, Format::Json] {
        let mut attempts = std::iter::once(Err("the disk is gone".into()));
        let result = write(
            Report::Learner(&report, &mut attempts),
            format,
            &mut Vec::new(),
        );
        assert!(
            matches!(result, Err(report::export::ExportError::Source(_))),
            "{format:?}"
        );
    }
}
