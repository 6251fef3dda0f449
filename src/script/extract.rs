//! Overlays to be filled: what is missing is written as a comment to be uncommented and translated, what
//! has changed in the source is marked, and nothing that a translator wrote is touched. Writes no files.
//!
//! Three sorts of comment lines are ours, and are written anew each time:
//! `# source MESSAGE HASH …` remembers which source texts the file was last brought up to;
//! `# source changed: MESSAGE.ATTRIBUTE` marks a translation of a source that has changed since: whoever
//! has looked at it deletes the line; `# ~ …` is source text.

mod file;
mod record;

use super::fluent::unfold::unfold;
use crate::model::lang::Lang;
use crate::model::program::{Domain, Program, Text};
use file::File;
use record::{Record, hash};
use std::collections::{BTreeMap, BTreeSet};

/// What begins a comment line with source text.
const SOURCE_TEXT: &str = "# ~";

/// A text by its names: message, attribute.
pub type Key = (String, Option<String>);

/// How far an overlay is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Texts that there are to translate.
    pub texts: usize,
    /// Those that are translated.
    pub translated: usize,
    /// Those that are not.
    pub missing: Vec<Key>,
    /// Those whose source has changed since they were translated.
    pub changed: Vec<Key>,
    /// What the overlay has and the scenario does not.
    pub obsolete: Vec<Key>,
}

/// An overlay brought up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extracted {
    /// The whole file.
    pub text: String,
    /// How far it is.
    pub status: Status,
}

/// The overlay has mistakes, and what cannot be read cannot be kept with certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the file has {mistakes} mistakes that Fluent cannot read; mend them first (`aplomb check` shows them)"
)]
pub struct Unreadable {
    /// How many.
    pub mistakes: usize,
}

/// How far an overlay is; for the scenario's own language (`None`), all is there.
///
/// # Errors
/// Where the overlay cannot be read.
pub fn status(program: &Program, lang: Lang, overlay: Option<&str>) -> Result<Status, Unreadable> {
    let wanted = wanted(program);
    if lang == program.source_language {
        let texts = wanted.iter().filter(|t| !t.optional).count();
        return Ok(Status {
            texts,
            translated: texts,
            ..Status::default()
        });
    }
    let text = overlay.unwrap_or_default().replace("\r\n", "\n");
    let (bare, record) = record::split(&text);
    Ok(compare(&wanted, &File::read(&bare)?, &record))
}

/// Brings an overlay up to date, or makes one. What the scenario does not have any more stays, unless
/// `prune`.
///
/// # Errors
/// Where the overlay cannot be read.
pub fn extract(
    program: &Program,
    lang: Lang,
    overlay: Option<&str>,
    prune: bool,
) -> Result<Extracted, Unreadable> {
    let wanted = wanted(program);
    let given = overlay.unwrap_or_default();
    let windows = given.contains("\r\n");
    let (bare, record) = record::split(&given.replace("\r\n", "\n"));
    let file = File::read(&bare)?;
    let mut status = compare(&wanted, &file, &record);
    let mut out = String::new();
    if overlay.is_none() {
        out.push_str(&format!(
            "# {lang}: to translate a text, take “{SOURCE_TEXT} ” away before it and write the translation in its place.\n"
        ));
    }
    out.push_str(file.head());
    let mut written = BTreeSet::new();
    // what is missing stands behind what stands before it in the scenario
    let mut last: Option<usize> = None;
    let names = messages(&wanted);
    let mut after: BTreeMap<Option<usize>, Vec<&str>> = BTreeMap::new();
    for name in &names {
        match file.find(name) {
            Some(place) => last = Some(place),
            None => after.entry(last).or_default().push(name),
        }
    }
    let update = Update {
        wanted: &wanted,
        by_name: by_name(&wanted),
        changed: status.changed.iter().collect(),
        missing: status.missing.iter().collect(),
    };
    let skeletons = |behind: Option<usize>, out: &mut String| {
        for name in after.get(&behind).into_iter().flatten() {
            update.skeleton(name, out);
        }
    };
    let gone: BTreeSet<Key> = status.obsolete.iter().cloned().collect();
    // what has nothing before it stands below the comments with which the file begins
    let first = (0..file.entries()).find(|place| file.name(*place).is_some());
    for place in 0..file.entries() {
        if Some(place) == first {
            skeletons(None, &mut out);
        }
        match file.name(place) {
            Some(name) if update.by_name.contains_key(name) => {
                if written.insert(name.to_owned()) {
                    update.head(name, &mut out);
                }
                let gone = |attribute: &str| {
                    let key = (name.to_owned(), Some(attribute.to_owned()));
                    prune && gone.contains(&key)
                };
                file.write(place, &gone, &mut out);
            }
            Some(_) if prune => {}
            _ => file.write(place, &|_| false, &mut out),
        }
        skeletons(Some(place), &mut out);
    }
    if first.is_none() {
        skeletons(None, &mut out);
    }
    let mut text = tidy(&out);
    if prune {
        status.obsolete.clear();
    }
    if windows {
        text = text.replace('\n', "\r\n");
    }
    Ok(Extracted { text, status })
}

/// A text to be translated.
struct Wanted<'p> {
    text: &'p Text,
    hash: String,
    /// A grammatical form of an item: each language has its own.
    optional: bool,
    /// Belongs to an item, whose forms are the translator's to choose.
    item: bool,
}

fn wanted(program: &Program) -> Vec<Wanted<'_>> {
    let items: BTreeSet<&str> = program
        .vary
        .iter()
        .filter_map(|v| match &v.domain {
            Domain::OneOf(items) => Some(items),
            _ => None,
        })
        .flatten()
        .map(|item| program.text(item.text).message.as_str())
        .collect();
    program
        .texts
        .iter()
        .map(|text| {
            let item = items.contains(text.message.as_str());
            Wanted {
                text,
                hash: hash(&text.pattern),
                optional: item && text.attribute.is_some(),
                item,
            }
        })
        .collect()
}

/// The places of each message's texts.
fn by_name<'w>(wanted: &[Wanted<'w>]) -> BTreeMap<&'w str, Vec<usize>> {
    let mut all: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, want) in wanted.iter().enumerate() {
        all.entry(&want.text.message).or_default().push(place);
    }
    all
}

fn messages<'p>(wanted: &[Wanted<'p>]) -> Vec<&'p str> {
    let mut seen = BTreeSet::new();
    let names = wanted.iter().map(|w| w.text.message.as_str());
    names.filter(|n| seen.insert(*n)).collect()
}

fn compare(wanted: &[Wanted<'_>], file: &File<'_>, record: &Record) -> Status {
    let mut status = Status::default();
    for want in wanted.iter().filter(|w| !w.optional) {
        let key = (want.text.message.clone(), want.text.attribute.clone());
        status.texts += 1;
        if !file.has(&key) {
            status.missing.push(key);
            continue;
        }
        status.translated += 1;
        let known = record.hashes.get(&key);
        if record.changed.contains(&key) || known.is_some_and(|h| *h != want.hash) {
            status.changed.push(key);
        }
    }
    let names: BTreeSet<&str> = wanted.iter().map(|w| w.text.message.as_str()).collect();
    let items: BTreeSet<&str> = wanted
        .iter()
        .filter(|w| w.item)
        .map(|w| w.text.message.as_str())
        .collect();
    let there: BTreeSet<(&str, Option<&str>)> = wanted
        .iter()
        .map(|w| (w.text.message.as_str(), w.text.attribute.as_deref()))
        .collect();
    for key in file.keys() {
        let (message, attribute) = &key;
        let money =
            message == "scenario" && matches!(attribute.as_deref(), Some("currency" | "rate"));
        let form = attribute.is_some() && items.contains(message.as_str());
        let there = there.contains(&(message.as_str(), attribute.as_deref()));
        let named = names.contains(message.as_str());
        if !(money || form || there || (named && attribute.is_none())) {
            status.obsolete.push(key);
        }
    }
    status
}

/// What the new lines are made from.
struct Update<'a> {
    wanted: &'a [Wanted<'a>],
    by_name: BTreeMap<&'a str, Vec<usize>>,
    changed: BTreeSet<&'a Key>,
    missing: BTreeSet<&'a Key>,
}

impl Update<'_> {
    fn of(&self, name: &str) -> impl Iterator<Item = &Wanted<'_>> {
        let places = self.by_name.get(name).map_or(&[][..], Vec::as_slice);
        places.iter().map(|place| &self.wanted[*place])
    }

    /// Our lines above a message that is there.
    fn head(&self, name: &str, out: &mut String) {
        self.hashes(name, out);
        let has = |list: &BTreeSet<&Key>, want: &Wanted<'_>| {
            list.contains(&(want.text.message.clone(), want.text.attribute.clone()))
        };
        for want in self.of(name).filter(|w| has(&self.changed, w)) {
            let shown = record::shown(&want.text.message, want.text.attribute.as_deref());
            out.push_str(&format!("{}{shown}\n", record::CHANGED));
            source_text(want.text, out);
        }
        for want in self.of(name).filter(|w| has(&self.missing, w)) {
            source_text(want.text, out);
        }
    }

    /// Our lines for a message that is not there; taking `# ~ ` away makes it one.
    fn skeleton(&self, name: &str, out: &mut String) {
        if !out.is_empty() && !out.ends_with("\n\n") {
            out.push('\n');
        }
        self.hashes(name, out);
        let texts: Vec<_> = self.of(name).collect();
        if texts.iter().all(|w| w.text.attribute.is_some()) {
            out.push_str(&format!("{SOURCE_TEXT} {name} =\n"));
        }
        let (value, attributes): (Vec<_>, Vec<_>) =
            texts.into_iter().partition(|w| w.text.attribute.is_none());
        for want in value.into_iter().chain(attributes) {
            source_text(want.text, out);
        }
        out.push('\n');
    }

    fn hashes(&self, name: &str, out: &mut String) {
        record::write(name, self.of(name).map(|w| (w.text, w.hash.as_str())), out);
    }
}

/// A source text as a comment, in the form that Fluent wants.
fn source_text(text: &Text, out: &mut String) {
    let pattern = unfold(&text.pattern).pattern;
    let line = match &text.attribute {
        Some(attribute) => format!("    .{attribute} = {pattern}"),
        None => format!("{} = {pattern}", text.message),
    };
    for line in line.lines() {
        out.push_str(format!("{SOURCE_TEXT} {line}").trim_end());
        out.push('\n');
    }
}

/// One empty line at most between things, none at the beginning, one line end at the end.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        if line.trim().is_empty() {
            empty += 1;
            continue;
        }
        // within a text two empty lines are the translator's
        if empty > 0 && !out.is_empty() {
            let kept = if line.starts_with(' ') { empty } else { 1 };
            out.push_str(&"\n".repeat(kept));
        }
        empty = 0;
        out.push_str(line);
        out.push('\n');
    }
    out
}
