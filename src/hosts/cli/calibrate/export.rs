//! `--export`: each reply with people's figures, ours, and the differences, as CSV that this command reads again.

use super::judged::{Both, Judged};
use crate::model::points::{Dimension, Points};
use std::path::Path;

/// The columns. The first nine are those of the input.
const COLUMNS: [&str; 20] = [
    "id",
    "lang",
    "customer",
    "reply",
    "facts",
    "criteria",
    "name",
    "seconds",
    "channel",
    "raters",
    "rated_empathy",
    "rated_accuracy",
    "rated_speed",
    "our_empathy",
    "our_accuracy",
    "our_speed",
    "difference_empathy",
    "difference_accuracy",
    "difference_speed",
    "scorer",
];

/// Writes the file.
///
/// # Errors
/// Where it cannot be written.
pub fn write(judged: &Judged, path: &Path) -> anyhow::Result<()> {
    let mut out = csv::Writer::from_path(path)?;
    out.write_record(COLUMNS)?;
    for both in &judged.list {
        out.write_record(row(both, &judged.scorer))?;
    }
    Ok(out.flush()?)
}

fn row(both: &Both, scorer: &str) -> Vec<String> {
    let shown = |figure: Option<f64>| figure.map_or_else(String::new, |f| format!("{f:.2}"));
    let mut cells: Vec<String> = both.rated.cells.iter().map(|c| safe(c)).collect();
    cells.push(both.rated.ratings.len().to_string());
    cells.extend(Dimension::ALL.map(|d| shown(both.rated.mean(d))));
    cells.extend(Dimension::ALL.map(|d| shown(both.score.get(d).map(Points::as_f64))));
    cells.extend(Dimension::ALL.map(|d| shown(both.pair(d).map(|(ours, theirs)| ours - theirs))));
    cells.push(scorer.to_owned());
    cells
}

/// What a spreadsheet would take for a formula gets an apostrophe, which reading takes off again.
fn safe(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@']) {
        return format!("'{cell}");
    }
    cell.to_owned()
}
