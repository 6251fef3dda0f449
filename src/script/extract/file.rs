//! An overlay in parts that can be put back as they were: each entry with its comment, each attribute.

use super::{Key, Unreadable};
use crate::script::fluent::{depth, uses::offset};
use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A file in parts.
pub(super) struct File<'t> {
    text: &'t str,
    head: usize,
    parts: Vec<Part>,
    /// The first place of each message.
    places: BTreeMap<String, usize>,
    texts: BTreeSet<Key>,
}

struct Part {
    range: Range<usize>,
    /// A message's name; other things have none.
    name: Option<String>,
    value: bool,
    attributes: Vec<(String, Range<usize>)>,
}

impl<'t> File<'t> {
    /// Takes a file apart.
    ///
    /// # Errors
    /// Where anything in it cannot be read.
    pub(super) fn read(text: &'t str) -> Result<File<'t>, Unreadable> {
        if depth::too_deep(text, true).is_some() {
            return Err(Unreadable { mistakes: 1 });
        }
        let resource = parser::parse(text).map_err(|(_, errors)| Unreadable {
            mistakes: errors.len(),
        })?;
        let line = |part: &str| {
            text[..offset(text, part)]
                .rfind('\n')
                .map_or(0, |at| at + 1)
        };
        let above = |comment: &Comment<&str>| comment.content.first().map(|c| line(c));
        let mut parts: Vec<Part> = Vec::new();
        for entry in &resource.body {
            let mut part = Part {
                range: 0..text.len(),
                name: None,
                value: false,
                attributes: Vec::new(),
            };
            match entry {
                Entry::Message(message) => {
                    let own = line(message.id.name);
                    part.range.start = message.comment.as_ref().and_then(above).unwrap_or(own);
                    part.name = Some(message.id.name.to_owned());
                    part.value = message.value.is_some();
                    for attribute in &message.attributes {
                        let start = line(attribute.id.name);
                        if let Some((_, range)) = part.attributes.last_mut() {
                            range.end = start;
                        }
                        let range = start..text.len();
                        part.attributes.push((attribute.id.name.to_owned(), range));
                    }
                }
                Entry::Term(term) => {
                    let own = line(term.id.name);
                    part.range.start = term.comment.as_ref().and_then(above).unwrap_or(own);
                }
                Entry::Comment(c) | Entry::GroupComment(c) | Entry::ResourceComment(c) => {
                    let Some(start) = above(c) else { continue };
                    part.range.start = start;
                }
                Entry::Junk { .. } => return Err(Unreadable { mistakes: 1 }),
            }
            if let Some(before) = parts.last_mut() {
                before.end(part.range.start);
            }
            parts.push(part);
        }
        let head = parts.first().map_or(text.len(), |p| p.range.start);
        let mut file = File {
            text,
            head,
            parts,
            places: BTreeMap::new(),
            texts: BTreeSet::new(),
        };
        file.index();
        Ok(file)
    }

    fn index(&mut self) {
        for (place, part) in self.parts.iter().enumerate() {
            let Some(name) = &part.name else { continue };
            self.places.entry(name.clone()).or_insert(place);
            if part.value {
                self.texts.insert((name.clone(), None));
            }
            for (attribute, _) in &part.attributes {
                self.texts.insert((name.clone(), Some(attribute.clone())));
            }
        }
    }

    /// What stands before the first entry.
    pub(super) fn head(&self) -> &'t str {
        &self.text[..self.head]
    }

    /// How many entries there are.
    pub(super) fn entries(&self) -> usize {
        self.parts.len()
    }

    /// The place of a message.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// The name of the message at a place.
    pub(super) fn name(&self, place: usize) -> Option<&str> {
        self.parts[place].name.as_deref()
    }

    /// Whether a text is there.
    pub(super) fn has(&self, key: &Key) -> bool {
        self.texts.contains(key)
    }

    /// All messages and attributes. A message is named even where it has only attributes.
    pub(super) fn keys(&self) -> impl Iterator<Item = Key> {
        self.parts.iter().flat_map(|part| {
            let name = part.name.clone();
            let attributes = part.attributes.iter().map(|(a, _)| Some(a.clone()));
            std::iter::once(None)
                .chain(attributes)
                .filter_map(move |a| Some((name.clone()?, a)))
        })
    }

    /// Writes an entry as it was, but for the attributes that are gone; nothing where nothing is left.
    pub(super) fn write(&self, place: usize, gone: &dyn Fn(&str) -> bool, out: &mut String) {
        let part = &self.parts[place];
        let left = part.value || part.attributes.iter().any(|(a, _)| !gone(a));
        if part.name.is_some() && !left {
            return;
        }
        let mut at = part.range.start;
        for (_, range) in part.attributes.iter().filter(|(a, _)| gone(a)) {
            out.push_str(&self.text[at..range.start]);
            // the empty lines after it stay
            at = range.start + self.text[range.clone()].trim_end().len();
            at += usize::from(self.text[at..].starts_with('\n'));
        }
        out.push_str(&self.text[at..part.range.end]);
    }
}

impl Part {
    /// The next entry begins here.
    fn end(&mut self, at: usize) {
        self.range.end = at;
        if let Some((_, range)) = self.attributes.last_mut() {
            range.end = at;
        }
    }
}
