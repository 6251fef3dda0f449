//! What every lint may look at: the scenario as written and as compiled, in each of its languages, and
//! the scorer. Finds nothing.

use super::graph::Graph;
use crate::model::diagnostic::Place;
use crate::model::draw::Drawn;
use crate::model::lang::Lang;
use crate::model::program::{Domain, Node, Program, Reply, TextIx};
use crate::model::reason::Judgement;
use crate::model::source::Source;
use crate::model::time::Allowance;
use crate::scoring::{Expectation, Pace, Scorer, Turn};
use crate::script::source::{Allow, Scenario};
use crate::text::scenario::{ScenarioTexts, Values};
use std::borrow::Cow;
use std::sync::Arc;

/// What every lint may look at.
pub struct Context<'a> {
    /// The files.
    pub source: &'a Source,
    /// `scenario.ron` as it is written: the same nodes, criteria and replies in the same order. Their words
    /// may be in the program alone.
    pub typed: Scenario,
    /// Compiled.
    pub program: Arc<Program>,
    /// Its links.
    pub graph: Graph,
    /// Its texts: the source language first, then the overlays'.
    pub voices: Vec<Voice>,
    /// Who judges; none where the language packs cannot be read.
    pub scorer: Option<Scorer>,
}

/// The texts in one language.
pub struct Voice {
    /// Which.
    pub lang: Lang,
    /// Whether it is the scenario's own.
    pub own: bool,
    /// The texts.
    pub texts: ScenarioTexts,
    /// The values of two attempts: the first or least of everything, and the last or greatest.
    pub values: [Values; 2],
}

impl<'a> Context<'a> {
    /// Of a program and what it was compiled from, as it is written; of that only names and places count.
    pub fn new(source: &'a Source, program: Arc<Program>, typed: Scenario) -> Context<'a> {
        let langs = std::iter::once(program.source_language).chain(
            Lang::ALL
                .into_iter()
                .filter(|l| *l != program.source_language && source.overlay(*l).is_some()),
        );
        let voices = langs
            .map(|lang| voice(&program, lang, source.overlay(lang)))
            .collect();
        Context {
            source,
            typed,
            graph: Graph::new(&program),
            voices,
            scorer: Scorer::new().ok(),
            program,
        }
    }

    /// The allowance for a code.
    pub fn allowance(&self, code: &str) -> Option<&Allow> {
        self.typed.allow.iter().find(|a| a.code.value == code)
    }

    /// Where the id of a node stands.
    pub fn node_place(&self, node: usize) -> Place {
        self.typed
            .nodes
            .get(node)
            .map_or_else(Place::default, |n| n.id.place)
    }

    /// Where the id of a reply stands.
    pub fn reply_place(&self, node: usize, reply: usize) -> Place {
        let written = self
            .typed
            .nodes
            .get(node)
            .and_then(|n| n.replies.get(reply));
        let id = written.and_then(|r| r.id.as_ref());
        id.map_or_else(|| self.node_place(node), |id| id.place)
    }

    /// Where the id of a node's criterion stands.
    pub fn criterion_place(&self, node: usize, criterion: usize) -> Place {
        let written = self
            .typed
            .nodes
            .get(node)
            .and_then(|n| n.expects.get(criterion));
        let id = written.and_then(|c| c.id.as_ref());
        id.map_or_else(|| self.node_place(node), |id| id.place)
    }

    /// All nodes with their numbers.
    pub fn nodes(&self) -> impl Iterator<Item = (usize, &Node)> {
        self.program.nodes.iter().enumerate()
    }

    /// All replies: number of the node, number of the reply.
    pub fn replies(&self) -> impl Iterator<Item = (usize, usize, &Reply)> {
        self.nodes().flat_map(|(at, node)| {
            let replies = node.replies.iter().enumerate();
            replies.map(move |(which, reply)| (at, which, reply))
        })
    }

    /// Whether plain wording counts in this scenario.
    pub fn plain(&self) -> bool {
        use crate::model::program::{Fluency, Kind};
        let fluency = self.program.customer.fluency;
        matches!(fluency, Fluency::Halting | Fluency::Beginner)
            || self.program.kind == Kind::LanguageBarrier
    }

    /// What the scorer says of a text that a trainee might type.
    pub fn judge(&self, voice: &Voice, expects: &[Expectation], text: &str) -> Option<Judgement> {
        let turn = Turn {
            lang: voice.lang,
            customer: "",
            names: &[],
            expects,
            plain: self.plain(),
            spent: &[],
            pace: Pace {
                took_ms: 0,
                clock_rate: 1,
                target_ms: 1,
                allowance: Allowance::Off,
            },
        };
        Some(self.scorer.as_ref()?.judge_typed(&turn, text))
    }
}

impl Voice {
    /// A text as a trainee might see it.
    pub fn text(&self, ix: TextIx) -> Cow<'_, str> {
        let pattern = &self.texts.program().text(ix).pattern;
        // most texts are plain words, which need no reading as a pattern
        if self.own && !pattern.contains(['{', '}', '\n']) {
            return Cow::Borrowed(pattern.trim());
        }
        Cow::Owned(self.texts.render(ix, &self.values[0]))
    }

    /// The criteria of a node in one of the two attempts, as the scorer wants them.
    pub fn expects(&self, node: &Node, values: &Values) -> Vec<Expectation> {
        let program = self.texts.program();
        let criteria = node.expects.iter().map(|ix| program.criterion(*ix));
        criteria
            .map(|criterion| {
                let cues = criterion.cues.map(|ix| self.texts.render(ix, values));
                let cues = cues.unwrap_or_default();
                let lines = cues.lines().map(str::trim).filter(|line| !line.is_empty());
                Expectation {
                    id: criterion.id.clone(),
                    kind: criterion.kind,
                    fact: self.texts.render(criterion.fact, values),
                    cues: lines.map(str::to_owned).collect(),
                    weight: criterion.weight,
                }
            })
            .collect()
    }

    /// “ in `lt`”, or nothing for the scenario's own language.
    pub fn note(&self) -> String {
        if self.own {
            String::new()
        } else {
            format!(" in `{}`", self.lang)
        }
    }
}

fn voice(program: &Arc<Program>, lang: Lang, overlay: Option<&str>) -> Voice {
    let texts = ScenarioTexts::new(program.clone(), lang, overlay);
    let variables: Vec<i64> = program.variables.iter().map(|v| v.initial).collect();
    let sample = |last: bool| -> Vec<Drawn> {
        let drawn = program.vary.iter().map(|vary| draw(&vary.domain, last));
        drawn.collect()
    };
    let values = [false, true].map(|last| texts.values(&sample(last), &variables));
    Voice {
        own: lang == program.source_language,
        lang,
        texts,
        values,
    }
}

fn draw(domain: &Domain, last: bool) -> Drawn {
    let pick = |min: i64, max: i64| if last { max } else { min };
    match domain {
        Domain::OneOf(items) => {
            let at = if last {
                items.len().saturating_sub(1)
            } else {
                0
            };
            Drawn::Item(at as u32)
        }
        Domain::Digits(pattern) => Drawn::Digits(pattern.replace('#', "5")),
        Domain::Money { min, max, .. } => Drawn::Money(pick(*min, *max)),
        Domain::Int { min, max } => Drawn::Int(pick(*min, *max)),
    }
}
