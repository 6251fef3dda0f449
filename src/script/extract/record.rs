//! Our own lines in an overlay: which source texts it was last brought up to, and what has changed
//! since. They are taken out when a file is read, and written anew.

use super::{Key, SOURCE_TEXT};
use crate::model::program::Text;
use std::collections::{BTreeMap, BTreeSet};

/// What begins a line that remembers source texts.
const REMEMBERS: &str = "# source ";
/// What begins a line that marks a translation of a changed source.
pub(super) const CHANGED: &str = "# source changed: ";
/// So many hashes stand in one line.
const IN_A_LINE: usize = 5;
/// Hexadecimal digits of a hash.
const DIGITS: usize = 8;

/// What an overlay remembers.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// The source texts, by hash.
    pub(super) hashes: BTreeMap<Key, String>,
    /// Translations that somebody has to look at.
    pub(super) changed: BTreeSet<Key>,
}

/// The hash of a source text.
pub(super) fn hash(pattern: &str) -> String {
    let whole = blake3::hash(pattern.as_bytes()).to_hex();
    whole.chars().take(DIGITS).collect()
}

/// A text's names as people write them: `node-opening.reply-own`.
pub(super) fn shown(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    }
}

/// Takes our lines out of an overlay.
pub(super) fn split(text: &str) -> (String, Record) {
    let mut bare = String::with_capacity(text.len());
    let mut record = Record::default();
    for line in text.lines() {
        if line == SOURCE_TEXT || line.starts_with("# ~ ") || record.line(line) {
            continue;
        }
        bare.push_str(line);
        bare.push('\n');
    }
    (bare, record)
}

/// Writes the hashes of a message.
pub(super) fn write<'a>(
    name: &str,
    texts: impl Iterator<Item = (&'a Text, &'a str)>,
    out: &mut String,
) {
    let words: Vec<String> = texts
        .map(|(text, hash)| match &text.attribute {
            Some(attribute) => format!("{attribute}={hash}"),
            None => hash.to_owned(),
        })
        .collect();
    for words in words.chunks(IN_A_LINE) {
        out.push_str(&format!("{REMEMBERS}{name} {}\n", words.join(" ")));
    }
}

impl Record {
    /// Takes a line in, if it is one of ours.
    fn line(&mut self, line: &str) -> bool {
        if let Some(name) = line.strip_prefix(CHANGED) {
            let (message, attribute) = match name.trim().split_once('.') {
                Some((message, attribute)) => (message, Some(attribute)),
                None => (name.trim(), None),
            };
            let ours = is_name(message) && attribute.is_none_or(is_name);
            if ours {
                let key = (message.to_owned(), attribute.map(str::to_owned));
                self.changed.insert(key);
            }
            return ours;
        }
        let Some(rest) = line.strip_prefix(REMEMBERS) else {
            return false;
        };
        let mut words = rest.split_whitespace();
        let Some(message) = words.next().filter(|m| is_name(m)) else {
            return false;
        };
        let hashes: Option<Vec<(Key, String)>> = words
            .map(|word| {
                let (attribute, hash) = match word.split_once('=') {
                    Some((attribute, hash)) => (Some(attribute), hash),
                    None => (None, word),
                };
                let right = is_hash(hash) && attribute.is_none_or(is_name);
                let key = (message.to_owned(), attribute.map(str::to_owned));
                right.then(|| (key, hash.to_owned()))
            })
            .collect();
        match hashes {
            Some(hashes) if !hashes.is_empty() => {
                self.hashes.extend(hashes);
                true
            }
            _ => false,
        }
    }
}

fn is_name(word: &str) -> bool {
    !word.is_empty()
        && word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_hash(word: &str) -> bool {
    word.len() == DIGITS && word.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn only_our_own_lines_are_taken_out() {
        let text = "# source of this: the shop\n# source node-a 0123abcd reply-x=4567cdef\n# ~ node-a = X\n# ~\n# source changed: node-a.reply-x\n# source changed: hm, really?\n#~\nnode-a = Y\n";
        let (bare, record) = split(text);
        assert_eq!(
            bare,
            "# source of this: the shop\n# source changed: hm, really?\n#~\nnode-a = Y\n"
        );
        assert_eq!(record.hashes.len(), 2);
        assert_eq!(record.changed.len(), 1);
    }
}
