//! Translations, checked against the program that they translate. Formats nothing, and does not judge
//! whether a translation is good.
//!
//! Reading order: `expected` (what there is to translate), `junk` (what Fluent cannot read), `message`
//! (one message), `forms` (grammar of items); here the file as a whole.

mod expected;
mod forms;
mod junk;
mod message;

use super::arguments::{Arguments, Setting};
use super::codes;
use super::fluent::{depth, uses};
use super::names::quoted;
use super::ron::LARGEST;
use super::sink::Sink;
use crate::model::diagnostic::Place;
use crate::model::lang::Lang;
use crate::model::program::Program;
use crate::model::source::Source;
use expected::Expected;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;
use forms::Forms;
use std::collections::BTreeSet;

/// Checks every `.ftl` file of a scenario.
pub(super) fn check_all(
    program: &Program,
    arguments: &Arguments,
    source: &Source,
    sink: &mut Sink,
) {
    for (name, text) in &source.files {
        let Some(stem) = name.strip_suffix(".ftl") else {
            continue;
        };
        sink.enter(name);
        let start = Place::default();
        match Lang::ALL.into_iter().find(|l| l.tag() == stem) {
            None => {
                let tags: Vec<&str> = Lang::ALL.into_iter().map(Lang::tag).collect();
                let message = format!("`{stem}` is not a language that Aplomb speaks");
                let mend = format!("the file is called after one of {}", quoted(&tags));
                sink.push(codes::LANGUAGE, start, message, mend);
            }
            Some(lang) if lang == program.source_language => {
                let message = format!("the scenario itself is written in {lang}");
                let mend = "change the texts in scenario.ron and delete this file";
                sink.push(codes::OWN_LANGUAGE, start, message, mend);
            }
            Some(lang) => check(program, arguments, (lang, text), sink),
        }
    }
}

/// What checking one file needs.
struct Check<'a> {
    arguments: &'a Arguments,
    expected: Expected<'a>,
    setting: Setting<'a>,
    text: &'a str,
    forms: Forms,
    /// Messages that were there, also those that cannot be read.
    seen: BTreeSet<String>,
    /// Messages behind which something cannot be read: what they lack may be in there.
    damaged: BTreeSet<String>,
    sink: &'a mut Sink,
}

fn check(program: &Program, arguments: &Arguments, (lang, text): (Lang, &str), sink: &mut Sink) {
    if text.len() > LARGEST {
        let message = format!(
            "this file has {} KiB; {} are allowed",
            text.len() >> 10,
            LARGEST >> 10
        );
        sink.push(
            codes::FILE_SIZE,
            Place::default(),
            message,
            "split the scenario",
        );
        return;
    }
    if let Some(at) = depth::too_deep(text, true) {
        let message = format!(
            "braces stand within braces more than {} deep",
            depth::DEEPEST
        );
        let mend = "a brace further up is not closed, or write it more simply";
        sink.push(
            codes::PATTERN,
            Place {
                start: at,
                end: at + 1,
            },
            message,
            mend,
        );
        return;
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in &errors {
        junk::report(text, error, sink);
    }
    let own = names(&resource);
    let converted = rate_of(&resource);
    let mut check = Check {
        arguments,
        expected: Expected::of(program),
        setting: Setting {
            lang: Some(lang),
            overlay: Some(&own),
            converted,
        },
        text,
        forms: Forms::default(),
        seen: BTreeSet::new(),
        damaged: BTreeSet::new(),
        sink,
    };
    check.entries(&resource);
    check.untranslated();
    check.forms.report(arguments, check.sink);
}

/// The messages and terms of a file, terms with their hyphen.
fn names(resource: &Resource<&str>) -> BTreeSet<String> {
    let name = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    };
    resource.body.iter().filter_map(name).collect()
}

/// Whether a file converts amounts.
fn rate_of(resource: &Resource<&str>) -> bool {
    resource.body.iter().any(|entry| match entry {
        Entry::Message(message) if message.id.name == "scenario" => {
            message.attributes.iter().any(|a| a.id.name == "rate")
        }
        _ => false,
    })
}

impl Check<'_> {
    fn place(&self, name: &str) -> Place {
        let start = uses::offset(self.text, name);
        Place {
            start,
            end: start + name.len(),
        }
    }

    fn entries(&mut self, resource: &Resource<&str>) {
        for pair in resource.body.windows(2) {
            if let [Entry::Message(message), Entry::Junk { content }] = pair
                && junk::message_name(content).is_none()
            {
                self.damaged.insert(message.id.name.to_owned());
            }
        }
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if self.seen.insert(message.id.name.to_owned()) {
                        self.message(message);
                    } else {
                        let place = self.place(message.id.name);
                        let what = format!("the message `{}` stands here twice", message.id.name);
                        self.sink.push(codes::TWICE, place, what, "take one away");
                    }
                }
                Entry::Term(term) => {
                    self.pattern(&term.value);
                }
                Entry::Junk { content } => {
                    self.seen
                        .extend(junk::message_name(content).map(str::to_owned));
                }
                _ => {}
            }
        }
    }

    /// Messages that are not there at all, in one go.
    fn untranslated(&mut self) {
        let missing: Vec<&str> = self
            .expected
            .messages()
            .filter(|name| !self.seen.contains(*name))
            .collect();
        if missing.is_empty() {
            return;
        }
        let shown = quoted(&missing[..missing.len().min(10)]);
        let more = match missing.len().saturating_sub(10) {
            0 => String::new(),
            n => format!(" and {n} more"),
        };
        let count = missing.len();
        let message = match count {
            1 => format!("a message is not translated: {shown}"),
            _ => format!("{count} messages are not translated: {shown}{more}"),
        };
        let mend = "until they are, the text of the scenario is shown";
        self.sink
            .push(codes::UNTRANSLATED, Place::default(), message, mend);
    }
}
