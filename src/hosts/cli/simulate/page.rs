//! A simulation as a self-contained page: no script, no request to anywhere. Everything is escaped by the
//! template engine; what the page looks like stands in `page.html`.

use super::report::{Figures, Manner, Report, Span};
use super::text;
use anyhow::Context;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

const PAGE: &str = include_str!("page.html");

/// Width of a histogram's drawing.
const WIDTH: f64 = 300.0;
/// Height of its tallest bar.
const HEIGHT: f64 = 90.0;

#[derive(Serialize)]
struct Page<'a> {
    title: String,
    parts: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Part<'a> {
    report: &'a Report,
    endings: Vec<EndingRow<'a>>,
    charts: Vec<Chart<'a>>,
    pass_x: f64,
}

#[derive(Serialize)]
struct EndingRow<'a> {
    node: &'a str,
    ending: &'static str,
    paths: &'a str,
    ranges: Vec<RangeBar>,
    command: Option<&'a str>,
    length: usize,
}

/// A range as a bar on the scale from 0 to 100.
#[derive(Serialize)]
struct RangeBar {
    key: &'static str,
    text: String,
    x: f64,
    width: f64,
    measured: bool,
}

#[derive(Serialize)]
struct Chart<'a> {
    profile: &'static str,
    bars: Vec<Bar>,
    mean: Option<f64>,
    overall: String,
    empathy: String,
    accuracy: String,
    speed: String,
    answers: String,
    seconds: String,
    passed: u64,
    endings: Vec<Slice<'a>>,
}

#[derive(Serialize)]
struct Bar {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    title: String,
}

/// An ending's share of a profile's attempts.
#[derive(Serialize)]
struct Slice<'a> {
    node: &'a str,
    percent: u64,
    width: f64,
}

/// The page of some simulations.
pub fn page(reports: &[Report]) -> anyhow::Result<String> {
    let ids: Vec<&str> = reports.iter().map(|r| r.scenario.as_str()).collect();
    let page = Page {
        title: ids.join(", "),
        parts: reports.iter().map(part).collect(),
    };
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build();
    environment.set_syntax(syntax.context("the page's template cannot be read")?);
    environment
        .add_template("page.html", PAGE)
        .context("the page's template cannot be read")?;
    let template = environment.get_template("page.html");
    template
        .and_then(|t| t.render(Value::from(Serde(&page))))
        .context("the page could not be made")
}

fn part(report: &Report) -> Part<'_> {
    let ranges = |e: &super::report::Ending| {
        vec![
            range("overall", e.overall),
            range("empathy", e.scores.empathy),
            range("accuracy", e.scores.accuracy),
            range("speed", e.scores.speed),
        ]
    };
    let endings = report.paths.endings.iter().map(|e| EndingRow {
        node: &e.node,
        ending: e.ending,
        paths: &e.paths,
        ranges: ranges(e),
        command: e.shortest.as_ref().map(|w| w.command.as_str()),
        length: e.shortest.as_ref().map_or(0, |w| w.taken.len()),
    });
    let profiles = report.trainees.iter().flat_map(|t| &t.profiles);
    Part {
        endings: endings.collect(),
        charts: profiles.map(chart).collect(),
        pass_x: place(report.pass),
        report,
    }
}

fn range(key: &'static str, span: Option<Span>) -> RangeBar {
    let (low, high) = span.map_or((0.0, 0.0), |s| (s.low, s.high));
    RangeBar {
        key,
        text: text::span(span),
        x: low.min(98.0),
        width: (high - low).max(2.0),
        measured: span.is_some(),
    }
}

fn chart(manner: &Manner) -> Chart<'_> {
    let most = manner.histogram.iter().copied().max().unwrap_or(0).max(1);
    let step = WIDTH / manner.histogram.len().max(1) as f64;
    let bars = manner.histogram.iter().enumerate().map(|(bin, times)| {
        let height = tenth(*times as f64 * HEIGHT / most as f64);
        Bar {
            x: tenth(bin as f64 * step),
            y: tenth(HEIGHT - height),
            width: tenth(step - 1.0),
            height,
            title: format!("{}–{}: {times}", bin * 5, bin * 5 + 5),
        }
    });
    let mut endings: Vec<Slice<'_>> = manner
        .endings
        .iter()
        .map(|(node, times)| Slice {
            node,
            percent: text::share(*times, manner.runs),
            width: tenth(*times as f64 * 100.0 / manner.runs.max(1) as f64),
        })
        .collect();
    endings.sort_by(|a, b| b.width.total_cmp(&a.width));
    let figures = |f: &Figures| text::figures(f);
    Chart {
        profile: manner.profile,
        bars: bars.collect(),
        mean: manner.overall.mean.map(place),
        overall: figures(&manner.overall),
        empathy: figures(&manner.scores.empathy),
        accuracy: figures(&manner.scores.accuracy),
        speed: figures(&manner.scores.speed),
        answers: figures(&manner.answers),
        seconds: figures(&manner.seconds),
        passed: text::share(manner.passed, manner.runs),
        endings,
    }
}

/// The place of a score in a histogram.
fn place(points: f64) -> f64 {
    tenth(points * WIDTH / 100.0)
}

fn tenth(x: f64) -> f64 {
    (x * 10.0).round() / 10.0
}
