//! Tree → typed source. Every field is read whatever is wrong with the others; all that is wrong is
//! reported. Nothing is resolved here: that is `compile`.
//!
//! Reading order: `fields`, `scalars`, `vary`, `parts`, `allow`, `node`; here the file as a whole; `plan`.

mod allow;
mod fields;
mod node;
mod parts;
mod plan;
mod scalars;
mod vary;

pub(super) use vary::is_currency;

use super::codes;
use super::names;
use super::plan::Plan;
use super::ron::tree::{Kind, Tree};
use super::sink::Sink;
use super::source::{Scenario, Spanned, Text};
use crate::model::lang::Lang;
use crate::model::program::{Channel, Difficulty, Kind as Case, Skill};

/// The most nodes that a scenario may have.
pub const MOST_NODES: usize = 20_000;

/// Keys with their values.
type Entries<'t> = Vec<(Tree<'t>, Tree<'t>)>;

/// Reads values and reports what is wrong with them.
pub(super) struct Decoder<'k> {
    pub(super) sink: &'k mut Sink,
}

/// Reads a whole plan.
pub(super) fn plan(tree: &Tree<'_>, sink: &mut Sink) -> Option<Plan> {
    Decoder { sink }.plan(tree)
}

/// Reads a whole file.
pub(super) fn scenario(mut tree: Tree<'_>, sink: &mut Sink) -> Scenario {
    let mut decoder = Decoder { sink };
    // of a long scenario they are nearly all: each is freed as soon as it is read
    let nodes = take_map(&mut tree, "nodes");
    decoder.scenario(&tree, nodes).unwrap_or_default()
}

/// The entries of a field that is a map, taken out of the tree.
fn take_map<'t>(tree: &mut Tree<'t>, name: &str) -> Option<Entries<'t>> {
    let Kind::Fields(_, list) = &mut tree.kind else {
        return None;
    };
    let field = list.iter_mut().find(|f| f.name.value == name)?;
    let mut value = &mut field.value;
    loop {
        match &mut value.kind {
            Kind::Map(entries) => return Some(std::mem::take(entries)),
            Kind::Some(inner) => value = inner,
            _ => return None,
        }
    }
}

impl Decoder<'_> {
    fn scenario(&mut self, tree: &Tree<'_>, nodes: Option<Entries<'_>>) -> Option<Scenario> {
        let mut f = self.fields(tree, "a scenario", None)?;
        if let Some(format) = f.need(self, "format") {
            self.format(format);
        }
        let id = f.need(self, "id").and_then(|t| self.id(t));
        let title = f.need_text(self, "title");
        let brief = f.need_text(self, "brief");
        let kind = f.need(self, "kind").and_then(|t| self.word(t, Case::ALL));
        let trains = f
            .need(self, "trains")
            .map(|t| self.skills(t))
            .unwrap_or_default();
        let channel = f
            .need(self, "channel")
            .and_then(|t| self.word(t, Channel::ALL));
        let difficulty = f
            .need(self, "difficulty")
            .and_then(|t| self.word(t, Difficulty::ALL));
        let source_language = f
            .need(self, "source_language")
            .and_then(|t| self.language(t));
        let vary = f.get("vary").map(|t| self.vary(t)).unwrap_or_default();
        let customer = f.need(self, "customer").and_then(|t| self.customer(t));
        let limits = f
            .get("limits")
            .map(|t| self.amounts(t, 0))
            .unwrap_or_default();
        let knowledge = f
            .get("knowledge")
            .map(|t| self.knowledge(t))
            .unwrap_or_default();
        let targets = f.get("targets").and_then(|t| self.targets(t));
        let rubric = f.need(self, "rubric").and_then(|t| self.rubric(t));
        let variables = f
            .get("variables")
            .map(|t| self.amounts(t, i64::MIN))
            .unwrap_or_default();
        let start = f.need_text(self, "start");
        let nodes = f
            .need(self, "nodes")
            .map(|t| self.nodes(t, nodes))
            .unwrap_or_default();
        let allow = f.get("allow").map(|t| self.allow(t)).unwrap_or_default();
        let always = f
            .get("always")
            .map(|t| self.texts(Some(t), "conditions"))
            .unwrap_or_default();
        f.finish(self);
        Some(Scenario {
            id,
            title,
            brief,
            kind,
            trains,
            channel,
            difficulty,
            source_language,
            vary,
            customer,
            limits,
            knowledge,
            targets,
            rubric,
            variables,
            start,
            nodes,
            allow,
            always,
        })
    }

    fn format(&mut self, tree: &Tree<'_>) {
        if tree.kind == Kind::Int(1) || tree.kind == Kind::Broken {
            return;
        }
        if let Kind::Int(n) = tree.kind {
            let message = format!("this Aplomb reads format 1, not {n}");
            let mend = if n > 1 {
                "a newer Aplomb may read it"
            } else {
                "write `format: 1`"
            };
            self.sink.push(codes::FORMAT, tree.place, message, mend);
        } else {
            self.wrong_type(tree, "a whole number");
        }
    }

    fn language(&mut self, tree: &Tree<'_>) -> Option<Lang> {
        let tag = self.text(tree)?;
        let lang = Lang::from_tag(&tag.value);
        if lang.is_none() {
            let tags: Vec<&str> = Lang::ALL.into_iter().map(Lang::tag).collect();
            let message = format!("`{}` is not a language that Aplomb speaks", tag.value);
            let mend = format!("there are {}", names::quoted(&tags));
            self.sink.push(codes::WORD, tag.place, message, mend);
        }
        lang
    }

    fn skills(&mut self, tree: &Tree<'_>) -> Vec<Skill> {
        let mut skills: Vec<Skill> = Vec::new();
        let list = self.texts(Some(tree), "skills");
        if list.is_empty() && matches!(&tree.kind, Kind::List(items) if items.is_empty()) {
            let mend = "name at least one skill, e.g. \"communication\"";
            self.sink.push(
                codes::EMPTY,
                tree.head(),
                "a scenario trains something",
                mend,
            );
        }
        for Spanned { value, place } in list {
            match Skill::from_key(&value) {
                Some(skill) if skills.contains(&skill) => {
                    let message = format!("the skill `{value}` stands here twice");
                    self.sink
                        .push(codes::DUPLICATE, place, message, "take one away");
                }
                Some(skill) => skills.push(skill),
                None => {
                    let keys = Skill::ALL.iter().map(|s| s.key());
                    let mend = names::hint(&value, keys, "");
                    let message = format!("`{value}` is not a skill");
                    self.sink.push(codes::SKILL, place, message, mend);
                }
            }
        }
        skills
    }

    /// A map from names to whole numbers.
    fn amounts(&mut self, tree: &Tree<'_>, low: i64) -> Vec<(Text, Option<Spanned<i64>>)> {
        let entries = self.map(tree, "names");
        entries
            .into_iter()
            .map(|(id, value)| (id, self.whole(value, low, i64::MAX)))
            .collect()
    }
}
