//! A scenario in figures: how large it is, how much there is to read, how far it is translated. Judges
//! nothing.

use super::extract::{self, Status};
use super::plain::{plain, words};
use crate::model::lang::Lang;
use crate::model::program::{CriterionKind, Ending, Program};
use crate::model::source::Source;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use std::collections::{BTreeMap, VecDeque};

/// Words a minute, as everywhere in Aplomb.
const WORDS_A_MINUTE: usize = 200;

/// The figures of one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stats {
    /// Nodes, endings included.
    pub nodes: usize,
    /// Endings of each kind that there are.
    pub endings: Vec<(Ending, usize)>,
    /// Authored choices.
    pub replies: usize,
    /// Routes of typed replies.
    pub routes: usize,
    /// Criteria of each kind.
    pub criteria: [(CriterionKind, usize); 4],
    /// Critical ones among them.
    pub critical: usize,
    /// Articles.
    pub articles: usize,
    /// Things that are drawn.
    pub draws: usize,
    /// Variables.
    pub variables: usize,
    /// The fewest answers to an ending.
    pub shortest: Option<usize>,
    /// Each language that it has, its own first.
    pub languages: Vec<Language>,
}

/// The figures of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Which.
    pub lang: Lang,
    /// Whether the scenario is written in it.
    pub own: bool,
    /// Words that the customer says.
    pub customer: usize,
    /// Words of the authored choices.
    pub choices: usize,
    /// Words of the articles.
    pub articles: usize,
    /// All other words that somebody reads: title, brief, panel, coach, examples, criteria. Cues are
    /// not read and not counted.
    pub other: usize,
    /// Seconds to read the brief, the customer, the choices and the articles at 200 words a minute.
    pub reading_seconds: usize,
    /// How far it is translated; `None` where the overlay cannot be read.
    pub status: Option<Status>,
}

impl Language {
    /// All words.
    pub fn words(&self) -> usize {
        self.customer + self.choices + self.articles + self.other
    }
}

/// Counts.
pub fn stats(source: &Source, program: &Program) -> Stats {
    let count = |kind| program.criteria.iter().filter(|c| c.kind == kind).count();
    let kinds = [
        CriterionKind::Ask,
        CriterionKind::Offer,
        CriterionKind::State,
        CriterionKind::Never,
    ];
    let endings = Ending::ALL.iter().map(|ending| {
        let nodes = program.nodes.iter();
        (*ending, nodes.filter(|n| n.ends == Some(*ending)).count())
    });
    let own = program.source_language;
    let others = Lang::ALL
        .into_iter()
        .filter(|l| *l != own && source.overlay(*l).is_some());
    Stats {
        nodes: program.nodes.len(),
        endings: endings.filter(|(_, n)| *n > 0).collect(),
        replies: program.nodes.iter().map(|n| n.replies.len()).sum(),
        routes: program.nodes.iter().map(|n| n.routes.len()).sum(),
        criteria: kinds.map(|kind| (kind, count(kind))),
        critical: program.criteria.iter().filter(|c| c.critical).count(),
        articles: program.knowledge.len(),
        draws: program.vary.len(),
        variables: program.variables.len(),
        shortest: shortest(program),
        languages: std::iter::once(own)
            .chain(others)
            .map(|lang| language(source, program, lang))
            .collect(),
    }
}

/// The fewest answers, chosen or typed, from the start to an ending.
fn shortest(program: &Program) -> Option<usize> {
    let mut far = vec![None; program.nodes.len()];
    far[program.start.0 as usize] = Some(0);
    let mut open = VecDeque::from([program.start]);
    while let Some(ix) = open.pop_front() {
        let node = program.node(ix);
        let here = far[ix.0 as usize]?;
        if node.ends.is_some() {
            return Some(here);
        }
        let replies = node.replies.iter().map(|r| r.then);
        for to in replies.chain(node.routes.iter().map(|r| r.then)) {
            let slot = &mut far[to.0 as usize];
            if slot.is_none() {
                *slot = Some(here + 1);
                open.push_back(to);
            }
        }
    }
    None
}

fn language(source: &Source, program: &Program, lang: Lang) -> Language {
    let own = lang == program.source_language;
    let overlay = source.overlay(lang).filter(|_| !own);
    let translated = overlay.map(translations).unwrap_or_default();
    let mut figures = Language {
        lang,
        own,
        customer: 0,
        choices: 0,
        articles: 0,
        other: 0,
        reading_seconds: 0,
        status: extract::status(program, lang, overlay).ok(),
    };
    let mut brief = 0;
    for text in &program.texts {
        let attribute = text.attribute.as_deref();
        let is = |prefix: &str| attribute.is_some_and(|a| a.starts_with(prefix));
        if is("cues-") {
            continue;
        }
        let key = (text.message.clone(), text.attribute.clone());
        let count = if own {
            crate::scoring::words(&plain(&text.pattern))
        } else {
            translated.get(&key).copied().unwrap_or(0)
        };
        let message = text.message.as_str();
        if message.starts_with("node-") && attribute.is_none() {
            figures.customer += count;
        } else if message.starts_with("node-") && is("reply-") {
            figures.choices += count;
        } else if message.starts_with("knowledge-") {
            figures.articles += count;
        } else {
            figures.other += count;
            if message == "scenario" && attribute == Some("brief") {
                brief = count;
            }
        }
    }
    let read = figures.customer + figures.choices + figures.articles + brief;
    figures.reading_seconds = (read * 60).div_ceil(WORDS_A_MINUTE);
    figures
}

/// The number of words of every message and attribute of an overlay.
fn translations(text: &str) -> BTreeMap<(String, Option<String>), usize> {
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name.to_owned();
        for attribute in &message.attributes {
            let key = (name.clone(), Some(attribute.id.name.to_owned()));
            all.insert(key, crate::scoring::words(&words(&attribute.value)));
        }
        if let Some(value) = &message.value {
            all.insert((name, None), crate::scoring::words(&words(value)));
        }
    }
    all
}
