//! CSV of rated replies → replies with what people say of each. Judges nothing. The replies themselves are read by
//! the contract of `aplomb score`, so that both commands mean the same by a column.

use crate::check::lines::read::{self, Asked};
use crate::model::points::{Dimension, PerDimension};
use crate::script::names::did_you_mean;
use anyhow::{Context, bail};
use csv::StringRecord;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fmt;
use std::io::Read;
use std::path::Path;

/// Columns of a reply, with the names that the app's exports have for them.
const COLUMNS: [(&str, &[&str]); 9] = [
    ("id", &[]),
    ("lang", &["language"]),
    ("customer", &["customer_says"]),
    ("reply", &["answer"]),
    ("facts", &[]),
    ("criteria", &[]),
    ("name", &[]),
    ("seconds", &[]),
    ("channel", &[]),
];
/// Most faults of a file that are shown.
const SHOWN: usize = 20;

/// What one person says of a reply.
#[derive(Clone, Debug, Default)]
pub struct Rating {
    /// Who; empty where it is not said.
    pub rater: String,
    /// 0–100, where it was rated.
    pub points: PerDimension<Option<f64>>,
}

/// A reply and what people say of it.
#[derive(Clone, Debug)]
pub struct Rated {
    /// Where it stands: `ratings.csv:12`.
    pub at: String,
    /// The reply with what is known of it.
    pub asked: Asked,
    /// The cells of [`COLUMNS`], as they were read, for the export.
    pub cells: Vec<String>,
    /// At least one.
    pub ratings: Vec<Rating>,
}

impl Rated {
    /// The mean of the ratings of a dimension.
    pub fn mean(&self, dimension: Dimension) -> Option<f64> {
        let all = self.all(dimension);
        (!all.is_empty()).then(|| all.iter().sum::<f64>() / all.len() as f64)
    }

    /// The ratings of a dimension.
    pub fn all(&self, dimension: Dimension) -> Vec<f64> {
        let points = self.ratings.iter().map(|r| *r.points.get(dimension));
        points.flatten().collect()
    }
}

/// Rated replies, each once.
#[derive(Debug, Default)]
pub struct Replies {
    /// In the order in which they came.
    pub list: Vec<Rated>,
    known: HashMap<Vec<String>, usize>,
}

impl Replies {
    /// Adds a rating; one of the same reply joins those that are there. A rater who rates a reply again changes
    /// their mind.
    pub fn add(&mut self, reply: Rated) {
        // all but the id, by which nothing is judged
        let key = reply.cells[1..].to_vec();
        let at = *self.known.entry(key).or_insert(self.list.len());
        let Some(known) = self.list.get_mut(at) else {
            self.list.push(reply);
            return;
        };
        for rating in reply.ratings {
            let same = |r: &&mut Rating| !rating.rater.is_empty() && r.rater == rating.rater;
            match known.ratings.iter_mut().find(same) {
                Some(before) => *before = rating,
                None => known.ratings.push(rating),
            }
        }
    }
}

/// What is wrong with a row, and how to mend it.
#[derive(Debug)]
pub struct Fault {
    at: String,
    column: Option<String>,
    message: String,
    mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault {
            at, message, mend, ..
        } = self;
        match &self.column {
            Some(column) => write!(f, "{at}: column `{column}`: {message}; {mend}"),
            None => write!(f, "{at}: {message}; {mend}"),
        }
    }
}

/// Reads a file; bad rows are left out and told.
///
/// # Errors
/// Where the file cannot be read, or its header has not what is needed.
pub fn file(path: &Path, into: &mut Replies) -> anyhow::Result<Vec<Fault>> {
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(path).with_context(|| name.clone())?;
    }
    table(&name, &bytes, into)
}

/// Where the columns are.
struct Header {
    reply: [Option<usize>; COLUMNS.len()],
    ratings: PerDimension<Option<usize>>,
    rater: Option<usize>,
    by: Option<usize>,
}

/// Reads the bytes of a file of this name.
fn table(name: &str, bytes: &[u8], into: &mut Replies) -> anyhow::Result<Vec<Fault>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes[..error.valid_up_to()]
            .iter()
            .filter(|b| **b == b'\n')
            .count();
        anyhow::anyhow!("{name}:{line}: not UTF-8; save it as “CSV UTF-8”")
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = header(name, reader.headers()?)?;
    let width = reader.headers()?.len();
    let (mut faults, mut left_out) = (Vec::new(), 0);
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    for record in reader.records() {
        // the text is UTF-8 and rows may have any width: there is nothing else to go wrong
        let record = record.with_context(|| name.to_owned())?;
        let byte = record.position().map_or(0, csv::Position::byte);
        let line = lines.of(byte as usize);
        let at = format!("{name}:{line}");
        match row(&at, &header, &record, width) {
            Ok(Some(reply)) => into.add(reply),
            Ok(None) => {}
            Err(fault) if faults.len() < SHOWN => faults.push(fault),
            Err(_) => left_out += 1,
        }
    }
    if left_out > 0 {
        faults.push(Fault {
            at: name.to_owned(),
            column: None,
            message: format!("{left_out} more rows are bad"),
            mend: "mend the first ones".to_owned(),
        });
    }
    Ok(faults)
}

/// Counts lines. The reader's own count is behind where lines end in CR LF.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a record that begins at this byte, or after the line breaks there.
    fn of(&mut self, byte: usize) -> usize {
        let bytes = self.text.as_bytes();
        let blank = |b: &&u8| matches!(b, b'\r' | b'\n');
        let blanks = bytes.iter().skip(byte).take_while(blank).count();
        let begins = (byte + blanks).min(bytes.len());
        let passed = bytes.get(self.at..begins).unwrap_or_default();
        self.line += passed.iter().filter(|b| **b == b'\n').count();
        self.at = begins;
        self.line
    }
}

/// Spreadsheets of many countries write semicolons.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default().as_bytes();
    let count = |d: u8| head.iter().filter(|b| **b == d).count();
    let most = [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|d| count(*d));
    most.unwrap_or(b',')
}

fn header(name: &str, cells: &StringRecord) -> anyhow::Result<Header> {
    let names: Vec<String> = cells.iter().map(|c| c.trim().to_lowercase()).collect();
    let place = |wanted: &str| names.iter().position(|n| n == wanted);
    let reply = COLUMNS
        .map(|(own, others)| place(own).or_else(|| others.iter().find_map(|other| place(other))));
    if reply[3].is_none() {
        let like = did_you_mean("reply", names.iter().map(String::as_str));
        let mend = like.unwrap_or_else(|| "name the column with the replies `reply`".to_owned());
        bail!("{name}:1: no column `reply` in the header; {mend}");
    }
    // Where our own figures stand beside people's, people's are called `rated_…`.
    let beside = names.iter().any(|n| n.starts_with("rated_"));
    let ratings = PerDimension::from_fn(|d| {
        if beside {
            place(&format!("rated_{}", d.key()))
        } else {
            place(d.key())
        }
    });
    if Dimension::ALL.iter().all(|d| ratings.get(*d).is_none()) {
        bail!(
            "{name}:1: no ratings in the header; name their columns `empathy`, `accuracy` or `speed`"
        );
    }
    Ok(Header {
        reply,
        ratings,
        rater: place("rater"),
        by: place("by"),
    })
}

/// A row's reply; `None` where nobody rated it or nobody typed it.
fn row(
    at: &str,
    header: &Header,
    record: &StringRecord,
    width: usize,
) -> Result<Option<Rated>, Fault> {
    let fault = |column: Option<&str>, message: String, mend: &str| Fault {
        at: at.to_owned(),
        column: column.map(str::to_owned),
        message,
        mend: mend.to_owned(),
    };
    if record.len() != width {
        let message = format!("{} cells where the header has {width}", record.len());
        let mend = "put cells with commas, line breaks or quotation marks in quotation marks";
        return Err(fault(None, message, mend));
    }
    let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or("").trim();
    let typed = matches!(cell(header.by), "" | "typed");
    let mut rating = Rating {
        rater: cell(header.rater).to_owned(),
        ..Rating::default()
    };
    for dimension in Dimension::ALL {
        let said = cell(*header.ratings.get(dimension));
        if said.is_empty() {
            continue;
        }
        let points = said.replace(',', ".").parse().ok();
        let points = points.filter(|p| (0.0..=100.0).contains(p));
        let Some(points) = points else {
            let mend = "write a number from 0 to 100, or leave it empty";
            let message = format!("`{}` is no rating", short(said));
            return Err(fault(Some(dimension.key()), message, mend));
        };
        *rating.points.get_mut(dimension) = Some(points);
    }
    if !typed
        || Dimension::ALL
            .iter()
            .all(|d| rating.points.get(*d).is_none())
    {
        return Ok(None);
    }
    let cells: Vec<String> = header
        .reply
        .iter()
        .map(|at| plain(cell(*at)).to_owned())
        .collect();
    let line =
        object(&cells).map_err(|(column, message, mend)| fault(Some(column), message, mend))?;
    let asked = read::read(line.to_string().as_bytes()).map_err(|f| {
        let column = COLUMNS.iter().map(|(own, _)| *own);
        let column = column
            .into_iter()
            .find(|c| f.message.contains(&format!("`{c}`")));
        fault(column, f.message.clone(), &f.mend)
    })?;
    if asked.reply.is_empty() {
        let message = "it is empty though it is rated".to_owned();
        return Err(fault(
            Some("reply"),
            message,
            "write the reply, or take the rating out",
        ));
    }
    Ok(Some(Rated {
        at: at.to_owned(),
        asked,
        cells,
        ratings: vec![rating],
    }))
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Exports for spreadsheets put an apostrophe before what would be a formula.
fn plain(cell: &str) -> &str {
    let rest = cell.strip_prefix('\'');
    rest.filter(|r| r.starts_with(['=', '+', '-', '@']))
        .unwrap_or(cell)
}

type Wrong = (&'static str, String, &'static str);

/// The line of `aplomb score` that a row stands for. Empty cells are not given.
fn object(cells: &[String]) -> Result<Value, Wrong> {
    let mut object = Map::new();
    for ((column, _), cell) in COLUMNS.iter().zip(cells) {
        if cell.is_empty() && *column != "reply" {
            continue;
        }
        let value = match *column {
            "facts" => json!(parts(cell)),
            "criteria" => criteria(cell)?,
            _ => json!(cell),
        };
        object.insert((*column).to_owned(), value);
    }
    Ok(Value::Object(object))
}

/// Sentences of a cell: one a line, or with `|` between them.
fn parts(cell: &str) -> Vec<&str> {
    let parts = cell.split(['\n', '|']).map(str::trim);
    parts.filter(|p| !p.is_empty()).collect()
}

/// A JSON list as in `aplomb score`, or `kind: sentence` one a line or with `|` between them.
fn criteria(cell: &str) -> Result<Value, Wrong> {
    let mend =
        "write `state: The refund takes 14 days. | never: …`, or a JSON list as in docs/score.md";
    if cell.starts_with('[') {
        let list = serde_json::from_str(cell);
        return list.map_err(|e| ("criteria", format!("no JSON list: {e}"), mend));
    }
    let one = |(n, part): (usize, &str)| {
        let split = part
            .split_once(':')
            .map(|(k, f)| (k.trim().to_lowercase(), f.trim()));
        let kinds = ["state", "ask", "offer", "never"];
        match split.filter(|(kind, _)| kinds.contains(&kind.as_str())) {
            Some((kind, fact)) => Ok(json!({"id": format!("c{n}"), "kind": kind, "fact": fact})),
            None => Err(("criteria", format!("`{}` has no kind", short(part)), mend)),
        }
    };
    (1..)
        .zip(parts(cell))
        .map(one)
        .collect::<Result<Vec<_>, _>>()
        .map(Value::Array)
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
