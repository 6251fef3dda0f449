//! `--plot`: people's points across, ours up, with the line of agreement; one panel a dimension. An SVG that follows
//! the reader's light or dark. Computes no figures.

use super::html::{self, escaped};
use super::judged::Judged;
use super::report::Report;
use super::text::{cut, shown};
use crate::fit::calibrate::agreement::NEAR;
use crate::model::points::Dimension;
use anyhow::bail;
use std::fmt::Write;
use std::path::Path;

/// What a plot may be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The drawing.
    Svg,
    /// A page with the drawing, the figures and the largest disagreements.
    Html,
}

/// Side of a panel's square, in pixels; a point is three of them.
const SIDE: f64 = 300.0;
/// Space around it for figures and words.
const LEFT: f64 = 56.0;
const TOP: f64 = 40.0;
const BELOW: f64 = 64.0;
/// From one panel to the next.
const STEP: f64 = LEFT + SIDE + 28.0;

/// The colours of both themes. The class is on the drawing, so that it can stand in any page.
pub const STYLE: &str = "\
.agreement{--ink:#1c2330;--soft:#5b6575;--grid:#dfe3ea;--field:#fff;--ground:#fff;--band:#e6eef8;--dot:#1f5fae}
@media(prefers-color-scheme:dark){.agreement{--ink:#e8ebf0;--soft:#a3adbd;--grid:#363e4b;--field:#171c24;--ground:#0f131a;--band:#22314a;--dot:#7db4ff}}
.agreement text{fill:var(--soft);font:13px system-ui,sans-serif}
.agreement .title{fill:var(--ink);font-weight:600;font-size:15px}
.agreement .ground{fill:var(--ground)}
.agreement .field{fill:var(--field);stroke:var(--grid)}
.agreement .grid{stroke:var(--grid);fill:none}
.agreement .band{fill:var(--band)}
.agreement .same{stroke:var(--soft);stroke-dasharray:5 4}
.agreement circle{fill:var(--dot);fill-opacity:.45;stroke:var(--dot)}";

/// By the ending of a file's name.
///
/// # Errors
/// Where it is another.
pub fn kind(path: &Path) -> anyhow::Result<Kind> {
    let ending = path
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default();
    match ending.to_lowercase().as_str() {
        "svg" => Ok(Kind::Svg),
        "html" | "htm" => Ok(Kind::Html),
        _ => bail!(
            "--plot {}: let the name end in .svg or .html",
            path.display()
        ),
    }
}

/// Writes the file.
///
/// # Errors
/// Where it cannot be written.
pub fn write(judged: &Judged, report: &Report, path: &Path) -> anyhow::Result<()> {
    let svg = svg(judged, report);
    let text = match kind(path)? {
        Kind::Svg => svg,
        Kind::Html => html::page(report, &svg),
    };
    Ok(std::fs::write(path, text)?)
}

/// The drawing.
fn svg(judged: &Judged, report: &Report) -> String {
    let panels: Vec<_> = report
        .dimensions
        .iter()
        .filter(|d| d.scorer.is_some())
        .collect();
    let width = STEP * panels.len().max(1) as f64;
    let height = TOP + SIDE + BELOW;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"agreement\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"Points by people across, by Aplomb up\">\
         <style>{STYLE}</style>\n<rect class=\"ground\" width=\"{width}\" height=\"{height}\"/>\n"
    );
    for (n, of) in panels.iter().enumerate() {
        let kappa = of.scorer.as_ref().and_then(|s| s.kappa);
        let near = of.scorer.as_ref().map_or(0.0, |s| s.within_10 * 100.0);
        let count = of.scorer.as_ref().map_or(0, |s| s.n);
        let title = of.dimension.key();
        let caption = format!(
            "n {count} · within 10: {near:.0} % · kappa {}",
            shown(kappa)
        );
        // writing into a text cannot fail
        let _ = writeln!(
            out,
            "<g transform=\"translate({} {TOP})\">",
            LEFT + STEP * n as f64
        );
        panel(&mut out, title, &caption);
        dots(&mut out, judged, of.dimension);
        out.push_str("</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

fn across(points: f64) -> f64 {
    points / 100.0 * SIDE
}

fn up(points: f64) -> f64 {
    SIDE - across(points)
}

fn panel(out: &mut String, title: &str, caption: &str) {
    let _ = writeln!(
        out,
        "<text class=\"title\" x=\"0\" y=\"-14\">{title}</text>\
         <rect class=\"field\" width=\"{SIDE}\" height=\"{SIDE}\"/>"
    );
    let (near, far) = (NEAR, 100.0 - NEAR);
    let corners = [
        (0.0, 0.0),
        (near, 0.0),
        (100.0, far),
        (100.0, 100.0),
        (far, 100.0),
        (0.0, near),
    ];
    let band = corners.map(|(x, y)| format!("{},{}", across(x), up(y)));
    let _ = writeln!(
        out,
        "<polygon class=\"band\" points=\"{}\"/>",
        band.join(" ")
    );
    for points in [0.0, 20.0, 40.0, 60.0, 80.0, 100.0] {
        let (x, y) = (across(points), up(points));
        let _ = writeln!(
            out,
            "<path class=\"grid\" d=\"M{x} 0V{SIDE}M0 {y}H{SIDE}\"/>\
             <text x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{points}</text>\
             <text x=\"-8\" y=\"{}\" text-anchor=\"end\">{points}</text>",
            SIDE + 18.0,
            y + 4.0
        );
    }
    let middle = SIDE / 2.0;
    let _ = writeln!(
        out,
        "<line class=\"same\" x1=\"0\" y1=\"{SIDE}\" x2=\"{SIDE}\" y2=\"0\"/>\
         <text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">people</text>\
         <text transform=\"translate(-40 {middle}) rotate(-90)\" text-anchor=\"middle\">Aplomb</text>\
         <text x=\"0\" y=\"{}\">{caption}</text>",
        SIDE + 36.0,
        SIDE + 57.0
    );
}

fn dots(out: &mut String, judged: &Judged, dimension: Dimension) {
    for both in &judged.list {
        let Some((ours, theirs)) = both.pair(dimension) else {
            continue;
        };
        let said = escaped(&cut(&both.rated.asked.reply));
        let at = escaped(&both.rated.at);
        let _ = writeln!(
            out,
            "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"4\"><title>{at}: people {theirs:.0}, Aplomb {ours:.0}\n{said}</title></circle>",
            across(theirs),
            up(ours)
        );
    }
}
