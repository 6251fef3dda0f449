//! Variables that are never set, or set and never read. Does not ask whether the values make sense.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::page::Page;
use super::values::assignments;
use crate::model::diagnostic::Place;
use crate::model::expr::{Condition, Sum};
use crate::script::codes;
use std::collections::{BTreeMap, BTreeSet};

pub const LINT: Lint = Lint {
    pages: &[
        Page {
            code: codes::NEVER_SET,
            what: "Finds variables that no `set` of a node, reply or route changes.",
            why: "Such a variable keeps its first value, so every condition about it is decided beforehand. \
                  Mostly a `set` was forgotten, or it sets a variable with a similar name.",
            example: r#"
variables: { "promised": 0 },
…
routes: [(when: "promised > 0", then: "keeps-word")],
"#,
            mend: "Set it where it should change, or write the number itself and take the variable away.",
        },
        Page {
            code: codes::NEVER_READ,
            what: "Finds variables that no condition, no sum and no text reads.",
            why: "What the variable should remember has no effect: the way on that depends on it was forgotten.",
            example: r#"
variables: { "promised": 0 },
…
(id: "gift", text: "…", set: { "promised": 1 }, then: "glad"),
"#,
            mend: "Read it in a `when`, in a `route` or as `{ $promised }` in a text, or take it away.",
        },
    ],
    run,
};

fn run(context: &Context<'_>, findings: &mut Findings) {
    let program = &context.program;
    let mut set = vec![false; program.variables.len()];
    let mut read = vec![false; program.variables.len()];
    for assignment in assignments(program) {
        let at = assignment.variable.0 as usize;
        set[at] = true;
        // what is only read to set itself has no effect
        each(&assignment.value, &mut |v| read[v] |= v != at);
    }
    for (_, node) in context.nodes() {
        let replies = node.replies.iter().filter_map(|r| r.when.as_ref());
        let routes = node.routes.iter().map(|r| &r.when);
        for condition in replies.chain(routes) {
            in_condition(condition, &mut |v| read[v] = true);
        }
    }
    let shown = if read.iter().all(|read| *read) {
        BTreeSet::new()
    } else {
        shown(context)
    };
    let written = context.typed.variables.iter();
    let places: BTreeMap<&str, Place> = written
        .map(|(name, _)| (name.value.as_str(), name.place))
        .collect();
    for (at, variable) in program.variables.iter().enumerate() {
        let name = variable.name.as_str();
        let Some(place) = places.get(name).copied() else {
            continue;
        };
        if !read[at] && !shown.contains(name) {
            let message = format!("nothing reads `{name}`");
            let mend = "read it in a condition or a text, or take it away";
            findings.push(codes::NEVER_READ, place, message, mend);
        } else if !set[at] {
            let message = format!("nothing sets `{name}`: it is always {}", variable.initial);
            let mend = "set it where it should change, or take it away";
            findings.push(codes::NEVER_SET, place, message, mend);
        }
    }
}

/// What the texts of all languages show: the names behind `$`.
fn shown<'a>(context: &'a Context<'_>) -> BTreeSet<&'a str> {
    let own = context.program.texts.iter().map(|t| t.pattern.as_str());
    let overlays = context.source.files.iter();
    let overlays = overlays.filter(|(file, _)| file.ends_with(".ftl"));
    let texts = own.chain(overlays.map(|(_, text)| text.as_str()));
    let names = texts.flat_map(|text| text.split('$').skip(1));
    names
        .map(|rest| {
            let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
            &rest[..rest.find(ends).unwrap_or(rest.len())]
        })
        .collect()
}

fn in_condition(condition: &Condition, found: &mut impl FnMut(usize)) {
    match condition {
        Condition::Not(a) => in_condition(a, found),
        Condition::And(a, b) | Condition::Or(a, b) => {
            in_condition(a, found);
            in_condition(b, found);
        }
        Condition::Compare(_, a, b) => {
            each(a, found);
            each(b, found);
        }
        _ => {}
    }
}

fn each(sum: &Sum, found: &mut impl FnMut(usize)) {
    match sum {
        Sum::Variable(v) => found(v.0 as usize),
        Sum::Add(a, b) | Sum::Sub(a, b) => {
            each(a, found);
            each(b, found);
        }
        _ => {}
    }
}
