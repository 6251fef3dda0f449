//! A scenario's source → a program, and what is wrong with it: every mistake, each with its place and
//! how to mend it. Reads no files and plays nothing.
//!
//! Reading order: [`codes`], [`ron`] (text → tree), [`source`] and `decode` (tree → typed source),
//! `expr` and `fluent` (what stands inside texts), `compile` (typed source → program), `overlay`
//! (translations), `render` (diagnostics → text), [`plan`]. Authors' tools: [`graph`], [`stats`],
//! [`extract`], [`new`], [`twee`].

mod arguments;
pub mod codes;
mod compile;
mod decode;
mod expr;
pub mod extract;
mod fluent;
mod fold;
pub mod graph;
pub mod names;
pub mod new;
mod overlay;
mod plain;
pub mod plan;
mod render;
pub mod ron;
mod sink;
pub mod source;
pub mod stats;
#[cfg(test)]
mod tests;
pub mod twee;
mod write;

use crate::model::diagnostic::Diagnostic;
use crate::model::program::Program;
use crate::model::source::{SCENARIO_FILE, Source};
use arguments::Arguments;
pub use render::{render, render_short};
use sink::Sink;

/// What comes of a scenario's source.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The program; there is one exactly where no diagnostic is an error.
    pub program: Option<Program>,
    /// All that is wrong: `scenario.ron` first, then the overlays by name; each by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles a scenario and checks its overlays.
pub fn compile(source: &Source) -> Compiled {
    compile_with_places(source).0
}

/// The same, with the scenario as it is written, for the places of its parts. The words of its nodes and
/// replies are in the program alone: a long scenario has them once.
pub fn compile_with_places(source: &Source) -> (Compiled, source::Scenario) {
    let mut sink = Sink::new();
    let (program, arguments, typed) = scenario(source, &mut sink);
    if let Some(program) = &program {
        overlay::check_all(program, &arguments, source, &mut sink);
    }
    let program = program.filter(|_| sink.errors() == 0);
    let compiled = Compiled {
        program,
        diagnostics: on_whole_characters(sink.finish(), source),
    };
    (compiled, typed)
}

/// Compiles a scenario for play: overlays are not looked at.
///
/// # Errors
/// All that is wrong with `scenario.ron`, if any of it is an error.
pub fn load(source: &Source) -> Result<Program, Vec<Diagnostic>> {
    let mut sink = Sink::new();
    let (program, _, typed) = scenario(source, &mut sink);
    drop(typed);
    program.ok_or_else(|| on_whole_characters(sink.finish(), source))
}

/// Places that begin or end within a character take the whole of it: what a pattern's parser points at
/// is a byte.
fn on_whole_characters(mut diagnostics: Vec<Diagnostic>, source: &Source) -> Vec<Diagnostic> {
    for diagnostic in &mut diagnostics {
        let text = source
            .files
            .get(&diagnostic.file)
            .map_or("", String::as_str);
        let place = &mut diagnostic.place;
        place.end = text.ceil_char_boundary(place.end);
        place.start = text.floor_char_boundary(place.start.min(place.end));
    }
    diagnostics
}

/// `scenario.ron` as it is written, with the place of everything: what is wrong with it is not told.
pub fn read(source: &Source) -> source::Scenario {
    let mut sink = Sink::new();
    match ron::read(source.scenario(), &mut sink) {
        Some(tree) => decode::scenario(tree, &mut sink),
        None => source::Scenario::default(),
    }
}

/// `scenario.ron` → program, what its texts may refer to, and the rest of what is written.
fn scenario(source: &Source, sink: &mut Sink) -> (Option<Program>, Arguments, source::Scenario) {
    let nothing = (None, Arguments::default(), source::Scenario::default());
    if !source.files.contains_key(SCENARIO_FILE) {
        let place = crate::model::diagnostic::Place::default();
        let message = format!("the folder has no `{SCENARIO_FILE}`");
        sink.push(
            codes::NOTHING,
            place,
            message,
            "every scenario is a folder with that file in it",
        );
        return nothing;
    }
    let text = source.scenario();
    let Some(tree) = ron::read(text, sink) else {
        return nothing;
    };
    let mut typed = decode::scenario(tree, sink);
    let (program, arguments) = compile::compile(&mut typed, &source.id, text, sink);
    (program, arguments, typed)
}
