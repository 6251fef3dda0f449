//! The plain description of a story → an Aplomb scenario with the same nodes, choices, conditions and
//! variables. Plays nothing.
//!
//! What Aplomb wants beyond that is added alike to every node: the first choice is also where silence and
//! `otherwise` lead. The sentence on the customer's mood, which ink and Yarn Spinner choose by a
//! comparison, is a Fluent selector between the same two sentences by the plural form of the variable:
//! Fluent does not compare. No choice and no sum depends on it.

use serde::Deserialize;
use std::fmt::Write;

/// A story as `stories.py` describes it.
#[derive(Deserialize)]
pub struct Story {
    /// First node.
    pub start: String,
    /// Variables with their first values.
    pub vars: Vec<Var>,
    /// All nodes.
    pub nodes: Vec<Node>,
}

/// A variable.
#[derive(Deserialize)]
pub struct Var {
    /// Its name.
    pub name: String,
    /// Its first value.
    pub init: i64,
}

/// One thing that the customer says.
#[derive(Deserialize)]
pub struct Node {
    /// Its id.
    pub id: String,
    /// The words.
    pub text: String,
    /// A sentence that depends on a variable.
    pub mood: Option<Mood>,
    /// Ways on; none where the story ends.
    pub choices: Vec<Choice>,
}

/// A sentence that depends on a variable.
#[derive(Deserialize)]
pub struct Mood {
    /// The variable.
    pub var: String,
    /// The first sentence.
    pub yes: String,
    /// The other.
    pub no: String,
}

/// A choice.
#[derive(Deserialize)]
pub struct Choice {
    /// Its words.
    pub text: String,
    /// When it is offered.
    pub cond: Option<Cond>,
    /// What it adds to variables.
    pub effects: Vec<Effect>,
    /// Where it leads.
    pub goto: String,
}

/// A condition.
#[derive(Deserialize)]
pub struct Cond {
    /// The variable.
    pub var: String,
    /// `Gt` or `Lt`.
    pub op: String,
    /// Compared with.
    pub value: i64,
}

/// An effect.
#[derive(Deserialize)]
pub struct Effect {
    /// The variable.
    pub var: String,
    /// What is added.
    pub add: i64,
}

/// The scenario, as the file of a folder called `id`.
pub fn scenario(story: &Story, id: &str) -> String {
    let mut out = String::with_capacity(story.nodes.len() * 900);
    // writing to a String cannot fail
    let _ = write_scenario(story, id, &mut out);
    out
}

fn write_scenario(story: &Story, id: &str, out: &mut String) -> std::fmt::Result {
    writeln!(
        out,
        "(\n    format: 1,\n    id: {id:?},\n    title: \"Support call\",\n    brief: \"A long call.\",\n    \
         kind: Other,\n    trains: [\"communication\"],\n    channel: Chat,\n    difficulty: Expert,\n    \
         source_language: \"en\",\n    customer: (name: \"Customer\", language: \"en\", fluency: Native, mood: 0),\n    \
         rubric: (weights: (empathy: 40, accuracy: 40, speed: 20), pass: 60),"
    )?;
    write!(out, "    variables: {{ ")?;
    for var in &story.vars {
        write!(out, "{:?}: {}, ", var.name, var.init)?;
    }
    writeln!(out, "}},\n    start: {:?},\n    nodes: {{", story.start)?;
    for node in &story.nodes {
        write_node(node, out)?;
    }
    writeln!(out, "    }},\n)")
}

fn write_node(node: &Node, out: &mut String) -> std::fmt::Result {
    write!(
        out,
        "        {:?}: (\n            says: \"{}",
        node.id, node.text
    )?;
    if let Some(mood) = &node.mood {
        write!(
            out,
            " {{ ${} -> [one] {} *[other] {} }}",
            mood.var, mood.yes, mood.no
        )?;
    }
    writeln!(out, "\",")?;
    let Some(first) = node.choices.first() else {
        return writeln!(out, "            ends: Resolved,\n        ),");
    };
    writeln!(out, "            replies: [")?;
    for (place, choice) in node.choices.iter().enumerate() {
        write!(
            out,
            "                (id: \"c{place}\", text: {:?}, empathy: 1, then: {:?}, set: {{ ",
            choice.text, choice.goto
        )?;
        write_effects(&choice.effects, out)?;
        write!(out, "}}")?;
        if let Some(cond) = &choice.cond {
            let sign = if cond.op == "Gt" { '>' } else { '<' };
            write!(out, ", when: \"{} {sign} {}\"", cond.var, cond.value)?;
        }
        writeln!(out, "),")?;
    }
    writeln!(
        out,
        "            ],\n            otherwise: {0:?},\n            silence: (after: 300, then: {0:?}),\n        ),",
        first.goto
    )
}

/// Effects on the same variable are one sum: a `set` reads all variables before it sets any.
fn write_effects(effects: &[Effect], out: &mut String) -> std::fmt::Result {
    for (place, effect) in effects.iter().enumerate() {
        if effects[..place].iter().any(|e| e.var == effect.var) {
            continue;
        }
        let same = effects[place..].iter().filter(|e| e.var == effect.var);
        let sum: i64 = same.map(|e| e.add).sum();
        let sign = if sum < 0 { '-' } else { '+' };
        write!(out, "{0:?}: \"{0} {sign} {1}\", ", effect.var, sum.abs())?;
    }
    Ok(())
}
