//! Typed source → program: names are looked up, texts numbered, conditions read, links followed. All
//! that is wrong is reported; a program comes out only where nothing is. Reads no overlays.
//!
//! Reading order: `tables`, `texts`, `people`, `nodes`, `graph`; here the order in which they work.

mod graph;
mod nodes;
mod people;
mod tables;
mod texts;

use super::arguments::Arguments;
use super::codes;
use super::expr::Names;
use super::ron::literal::locate;
use super::sink::Sink;
use super::source::{Scenario, Spanned, Text};
use crate::model::diagnostic::Place;
use crate::model::ids::ScenarioId;
use crate::model::lang::Lang;
use crate::model::program::{
    Channel, Difficulty, Kind, Names as ByName, Program, Text as Numbered,
};
use std::collections::BTreeMap;

/// Names of folders that are no scenarios.
const RESERVED: [&str; 2] = ["shifts", "workshops"];

/// What all steps share.
struct Compiler<'c> {
    sink: &'c mut Sink,
    /// The text of `scenario.ron`, to find places in.
    source: &'c str,
    lang: Lang,
    names: Names,
    arguments: Arguments,
    texts: Vec<Numbered>,
    /// Messages of items with the name of their `OneOf`.
    taken: BTreeMap<String, String>,
    /// Whether a link leads nowhere, so that it makes no sense to follow them all.
    dangling: bool,
}

/// Compiles a scenario that lies in `folder`; also gives what its texts may refer to. The words of nodes
/// and replies move into the program.
pub(super) fn compile(
    scenario: &mut Scenario,
    folder: &ScenarioId,
    source: &str,
    sink: &mut Sink,
) -> (Option<Program>, Arguments) {
    let mut c = Compiler {
        lang: scenario.source_language.unwrap_or(Lang::En),
        source,
        sink,
        names: Names::default(),
        arguments: Arguments::default(),
        texts: Vec::new(),
        taken: BTreeMap::new(),
        dangling: false,
    };
    c.id(scenario.id.as_ref(), folder);
    let vary = c.vary(&scenario.vary);
    let limits = c.limits(scenario);
    let variables = c.variables(scenario);
    c.node_names(scenario);
    c.arguments = Arguments::of(&vary, &variables, &limits);
    c.check_collisions(scenario);
    let title = c.text(
        "scenario".into(),
        Some("title".into()),
        scenario.title.as_ref(),
    );
    let brief = c.text(
        "scenario".into(),
        Some("brief".into()),
        scenario.brief.as_ref(),
    );
    let customer = c.customer(scenario.customer.as_ref());
    let knowledge = c.knowledge(&scenario.knowledge);
    let rubric = c.rubric(scenario.rubric.as_ref());
    let start = c.link(scenario.start.as_ref());
    let (nodes, criteria) = c.nodes(&mut scenario.nodes);
    let always = scenario.always.iter().map(|t| c.condition(t)).collect();
    c.graph(scenario, start, &nodes, customer.leaves);
    let channel = scenario.channel.unwrap_or(Channel::Chat);
    let program = Program {
        id: folder.clone(),
        source_language: c.lang,
        title,
        brief,
        kind: scenario.kind.unwrap_or(Kind::Other),
        trains: scenario.trains.clone(),
        channel,
        difficulty: scenario.difficulty.unwrap_or(Difficulty::Foundation),
        vary,
        customer,
        limits,
        knowledge,
        targets: scenario
            .targets
            .unwrap_or_else(|| channel.default_targets()),
        rubric,
        variables,
        names: ByName::new(&nodes, &criteria),
        criteria,
        start,
        nodes,
        always,
        texts: std::mem::take(&mut c.texts),
    };
    let arguments = std::mem::take(&mut c.arguments);
    (c.sink.errors().eq(&0).then_some(program), arguments)
}

impl Compiler<'_> {
    /// The id must be the folder's name.
    fn id(&mut self, id: Option<&Text>, folder: &ScenarioId) {
        let Some(Spanned { value, place }) = id else {
            return;
        };
        if RESERVED.contains(&value.as_str()) {
            let message = format!("`{value}` is the name of a folder with something else in it");
            self.sink.push(
                codes::RESERVED,
                *place,
                message,
                "call the scenario something else",
            );
        } else if value != folder.as_str() {
            let message = format!("the id is `{value}`, but the folder is called `{folder}`");
            let mend = format!("write \"{folder}\", or rename the folder");
            self.sink.push(codes::FOLDER, *place, message, mend);
        }
    }

    /// The place in the file of some bytes of a text's value.
    fn inside(&self, text: &Text, start: usize, end: usize) -> Place {
        let start = locate(self.source, text.place, start);
        let end = locate(self.source, text.place, end);
        Place {
            start,
            end: end.max(start),
        }
    }
}
