//! Lints: what can be played but is likely wrong or unfair. An ordered list of small files; each finds
//! one sort of thing and says beside it what its page says. Mends nothing.
//!
//! Reading order: [`page`], [`context`], [`finding`], [`marks`], [`values`], [`graph`]; then the lints in
//! the order of their codes.

mod accident;
mod allowance;
mod clock;
mod conditions;
mod context;
mod contradiction;
mod correlated;
mod dominated;
mod finding;
mod graph;
mod hard_words;
mod knowledge;
mod language;
mod limits;
mod long_text;
mod marks;
mod obvious;
pub mod page;
mod pages;
mod pass_mark;
mod unmet;
mod values;
mod variables;

use crate::model::diagnostic::{Diagnostic, Severity};
use crate::model::program::Program;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::script;
use context::Context;
use finding::Findings;
use page::Page;
use std::sync::Arc;

/// One lint.
struct Lint {
    /// The pages of the codes that it finds.
    pages: &'static [Page],
    /// Looks for them.
    run: fn(&Context<'_>, &mut Findings),
}

/// All lints, by code.
const LINTS: &[Lint] = &[
    conditions::LINT,
    variables::LINT,
    dominated::LINT,
    obvious::LINT,
    unmet::LINT,
    accident::LINT,
    contradiction::LINT,
    clock::LINT,
    limits::LINT,
    knowledge::LINT,
    pass_mark::LINT,
    long_text::LINT,
    language::LINT,
    hard_words::LINT,
];

/// What the lints find in a program that was compiled from this source, without what its author allows;
/// by place.
pub fn lint(source: &Source, program: &Program) -> Vec<Diagnostic> {
    let context = Context::new(source, Arc::new(program.clone()), script::read(source));
    let mut list = run(&context);
    list.retain(|d| context.allowance(d.code).is_none());
    list
}

/// All that is wrong with a scenario: what compiling finds and, where it can be played, what the lints
/// find; without what its author allows.
pub fn check(source: &Source) -> Vec<Diagnostic> {
    let (compiled, typed) = script::compile_with_places(source);
    let mut list = compiled.diagnostics;
    let Some(program) = compiled.program else {
        return list;
    };
    let context = Context::new(source, Arc::new(program), typed);
    list.extend(run(&context));
    let mut findings = Findings::default();
    allowance::unused(&context, &list, &mut findings);
    list.extend(findings.finish());
    list.retain(|d| d.severity == Severity::Error || context.allowance(d.code).is_none());
    list.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.file != SCENARIO_FILE, d.file.clone(), d.place.start);
        key(a).cmp(&key(b)).then(a.code.cmp(b.code))
    });
    list
}

fn run(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    for lint in LINTS {
        (lint.run)(context, &mut findings);
    }
    findings.finish()
}
