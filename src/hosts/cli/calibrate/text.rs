//! The report for people at a terminal. Computes nothing.

use super::report::{Far, Fitted, Report};
use crate::fit::calibrate::agreement::Agreement;
use crate::fit::calibrate::held_out::FEWEST;
use std::io::{self, Write};

/// Longest piece of a reply that is shown, in characters.
const LONGEST: usize = 160;

/// Writes it.
pub fn write(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let Report {
        replies,
        ratings,
        scorer,
        ..
    } = report;
    writeln!(
        out,
        "{replies} replies, {ratings} ratings, scorer {scorer}\n"
    )?;
    writeln!(out, "{}", head("agreement"))?;
    for of in &report.dimensions {
        let name = of.dimension.key();
        match &of.scorer {
            Some(figures) => writeln!(out, "{}", line(name, figures))?,
            None => writeln!(out, "{name:<22} not judged: {}", missing(name))?,
        }
        if let Some(figures) = &of.raters {
            writeln!(out, "{}", line("  raters, each other", figures))?;
        }
        if of.not_judged > 0 && of.scorer.is_some() {
            let count = of.not_judged;
            writeln!(out, "  {count} rated, but not judged: {}", missing(name))?;
        }
    }
    writeln!(
        out,
        "\nwithin 10: share no further apart than 10 points · bias: ours less theirs · kappa: quadratic weights, \
         bands 0-19, 20-39, 40-59, 60-79, 80-100"
    )?;
    if !report.largest.is_empty() {
        writeln!(out, "\nLargest disagreements")?;
    }
    report.largest.iter().try_for_each(|far| one(far, out))?;
    if let Some(fits) = &report.fit {
        fit(fits, report.written.as_deref(), out)?;
    }
    Ok(())
}

fn missing(dimension: &str) -> &'static str {
    match dimension {
        "accuracy" => "they have no `facts` or `criteria`",
        "speed" => "they have no `seconds` and `channel`",
        _ => "there is no figure",
    }
}

fn head(title: &str) -> String {
    format!(
        "{title:<22} {:>5} {:>10} {:>7} {:>9} {:>9} {:>6}",
        "n", "within 10", "bias", "distance", "Spearman", "kappa"
    )
}

/// A figure that may be missing.
pub fn shown(figure: Option<f64>) -> String {
    figure.map_or_else(|| "–".to_owned(), |f| format!("{f:.2}"))
}

fn line(name: &str, of: &Agreement) -> String {
    let percent = format!("{:.0} %", of.within_10 * 100.0);
    format!(
        "{name:<22} {:>5} {percent:>10} {:>+7.1} {:>9.1} {:>9} {:>6}",
        of.n,
        of.bias,
        of.distance,
        shown(of.spearman),
        shown(of.kappa)
    )
}

fn one(far: &Far, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "\n{} {}: ours {:.0}, theirs {:.0} ({:+.0})",
        far.at,
        far.dimension.key(),
        far.ours,
        far.theirs,
        far.difference
    )?;
    writeln!(out, "  “{}”", cut(&far.reply))?;
    for cause in &far.reasons {
        writeln!(out, "  {:>+6.1}  {}", cause.points, cause.text)?;
    }
    Ok(())
}

/// The beginning of a text on one line, without what a terminal would obey.
pub fn cut(text: &str) -> String {
    let mut shown: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    shown.retain(|c| !c.is_control());
    if shown.chars().count() > LONGEST {
        shown = shown.chars().take(LONGEST).chain("…".chars()).collect();
    }
    shown
}

fn fit(fits: &[Fitted], written: Option<&str>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{}", head("fit, on held-out replies"))?;
    for fitted in fits {
        let name = fitted.dimension.key();
        let figures = fitted.before.as_ref().zip(fitted.after.as_ref());
        let Some(((before, after), gain)) = figures.zip(fitted.gain) else {
            writeln!(
                out,
                "{name:<22} fewer than {FEWEST} rated and judged replies: not fitted"
            )?;
            continue;
        };
        writeln!(out, "{}", line(&format!("{name} as shipped"), before))?;
        writeln!(out, "{}", line(&format!("{name} fitted"), after))?;
        let verdict = if fitted.better {
            "better"
        } else {
            "not better by more than the standard error: left as shipped"
        };
        let (points, error) = (gain.points, gain.error);
        writeln!(
            out,
            "  nearer by {points:.2} ± {error:.2} points: {verdict}"
        )?;
    }
    match written {
        Some(path) => writeln!(out, "\nWritten: {path}\nDelete it to judge as shipped."),
        None => writeln!(
            out,
            "\nNothing was written: on replies that it was not fitted on, the fit is no better than the weights as \
             shipped."
        ),
    }
}
