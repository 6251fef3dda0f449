//! A simulation as text for a terminal.

use super::report::{Ending, Figures, Group, Manner, Report, Span, Verdict};
use std::io::{self, Write};

/// Writes a report.
pub fn write(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let paths = &report.paths;
    writeln!(out, "{} ({})\n", report.scenario, report.lang)?;
    writeln!(
        out,
        "Every path: {}, {} told apart, at most {}",
        many(paths.places as u64, "place"),
        many(paths.customers as u64, "customer"),
        many(u64::from(paths.longest), "answer"),
    )?;
    for what in &paths.left_out {
        writeln!(out, "  not all: {what}")?;
    }
    let mut rows = vec![
        [
            "ending", "", "paths", "empathy", "accuracy", "speed", "overall", "shortest",
        ]
        .map(str::to_owned),
    ];
    rows.extend(paths.endings.iter().map(row));
    table(&rows, out)?;
    let endings = paths.endings.iter();
    if endings.clone().any(|e| e.overall.is_some_and(|o| !o.exact)) {
        writeln!(out, "  ≈ bounds: no path goes beyond, some may stop before")?;
    }
    writeln!(out, "\nShortest ways")?;
    for (ending, way) in endings.filter_map(|e| Some((e, e.shortest.as_ref()?))) {
        writeln!(out, "  {}\n    {}", ending.node, way.command)?;
    }
    for breach in &paths.breaches {
        writeln!(out, "  {}\n    {}", breach.what, breach.shortest.command)?;
    }
    if let Some(group) = &report.trainees {
        trainees(group, out)?;
    }
    writeln!(out)?;
    for finding in &report.findings {
        writeln!(out, "finding: {finding}")?;
    }
    writeln!(
        out,
        "{}: {}\n",
        report.scenario,
        many(report.findings.len() as u64, "finding")
    )
}

fn trainees(group: &Group, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "\nTrainees: {} of each profile, seed {} (mean ± deviation)",
        group.runs, group.seed
    )?;
    let mut rows = vec![
        [
            "profile", "overall", "empathy", "accuracy", "speed", "passed", "answers", "seconds",
        ]
        .map(str::to_owned),
    ];
    rows.extend(group.profiles.iter().map(|m| {
        [
            m.profile.to_owned(),
            figures(&m.overall),
            figures(&m.scores.empathy),
            figures(&m.scores.accuracy),
            figures(&m.scores.speed),
            format!("{} %", share(m.passed, m.runs)),
            figures(&m.answers),
            figures(&m.seconds),
        ]
    }));
    table(&rows, out)?;
    writeln!(out, "\nEndings of the trainees")?;
    for manner in &group.profiles {
        writeln!(out, "  {}: {}", manner.profile, endings(manner))?;
    }
    writeln!(
        out,
        "\nDo careful trainees stand out? (Cohen's d, 0.8 is large)"
    )?;
    for verdict in &group.verdicts {
        writeln!(out, "  {}", sentence(verdict))?;
    }
    Ok(())
}

fn endings(manner: &Manner) -> String {
    let mut all: Vec<_> = manner.endings.iter().collect();
    all.sort_by_key(|(node, times)| (std::cmp::Reverse(**times), *node));
    let mut parts: Vec<String> = all
        .into_iter()
        .map(|(node, times)| format!("{node} {} %", share(*times, manner.runs)))
        .collect();
    if manner.unfinished > 0 {
        parts.push(format!("unfinished {}", manner.unfinished));
    }
    parts.join(", ")
}

fn sentence(verdict: &Verdict) -> String {
    let d = |d: Option<f64>| d.map_or("–".to_owned(), |d| format!("{d:.2}"));
    let dimension = verdict
        .dimension
        .map(|name| format!(", {name} d = {}", d(verdict.effect)));
    format!(
        "from {}: overall d = {}{}: {}",
        verdict.profile,
        d(verdict.overall),
        dimension.unwrap_or_default(),
        if verdict.tells_apart { "yes" } else { "no" }
    )
}

/// Whole per cent.
pub fn share(part: u64, whole: u64) -> u64 {
    (part * 200 + whole)
        .checked_div(whole * 2)
        .unwrap_or_default()
}

fn row(ending: &Ending) -> [String; 8] {
    let length = ending.shortest.as_ref().map(|w| w.taken.len());
    [
        ending.node.clone(),
        ending.ending.to_owned(),
        ending.paths.clone(),
        span(ending.scores.empathy),
        span(ending.scores.accuracy),
        span(ending.scores.speed),
        span(ending.overall),
        length.map_or("–".to_owned(), |n| n.to_string()),
    ]
}

/// A range, in whole points.
pub fn span(span: Option<Span>) -> String {
    match span {
        None => "–".to_owned(),
        Some(Span { low, high, exact }) => {
            let mark = if exact { "" } else { "≈" };
            if low.round() == high.round() {
                format!("{mark}{low:.0}")
            } else {
                format!("{mark}{low:.0}…{high:.0}")
            }
        }
    }
}

/// A mean with its deviation.
pub fn figures(figures: &Figures) -> String {
    match (figures.mean, figures.deviation) {
        (Some(mean), Some(deviation)) => format!("{mean:.1} ± {deviation:.1}"),
        (Some(mean), None) => format!("{mean:.1}"),
        _ => "–".to_owned(),
    }
}

fn many(n: u64, word: &str) -> String {
    format!("{n} {word}{}", if n == 1 { "" } else { "s" })
}

/// Columns as wide as they need; the first to the left, the others to the right.
fn table(rows: &[[String; 8]], out: &mut impl Write) -> io::Result<()> {
    let wide = |column: usize| {
        let cells = rows.iter().map(|r| r[column].chars().count());
        cells.max().unwrap_or(0)
    };
    for row in rows {
        write!(out, "  {:<1$}", row[0], wide(0))?;
        for (column, cell) in row.iter().enumerate().skip(1) {
            write!(out, "  {cell:>0$}", wide(column))?;
        }
        writeln!(out)?;
    }
    Ok(())
}
