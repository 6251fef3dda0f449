//! What came of a plan → words and JSON: what was expected, what was found, at which step, and the
//! conversation so far.

use super::Outcome;
use crate::model::diagnostic::{Place, line_column};
use crate::model::event::{Barrier, Event, Outcome as Over, Routed, What};
use crate::model::points::{Dimension, Score};
use crate::model::program::{CriterionKind, Program};
use crate::model::reason::Verdict;
use crate::script::plan::Plan;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// What does not hold, for people; empty where all does. `path` is the plan's file as the reader would
/// write it, `text` what is in it.
pub fn show(plan: &Plan, outcome: &Outcome, path: &str, text: &str, program: &Program) -> String {
    let mut out = String::new();
    let steps = plan.steps.len();
    let at = |place: Place| {
        let (line, column) = line_column(text, place.start);
        format!("{path}:{line}:{column}")
    };
    let mut after = 0;
    let mut last = None;
    // writing to a String cannot fail
    for d in &outcome.differences {
        if last != Some(d.step) {
            let when = d
                .step
                .map_or("at the end".to_owned(), |n| format!("step {n} of {steps}"));
            let _ = writeln!(out, "  {when}");
            last = Some(d.step);
        }
        let _ = writeln!(out, "    --> {}", at(d.place));
        let _ = writeln!(out, "    {:<9} expected {}", d.field, d.expected);
        let _ = writeln!(out, "    {:<9} found    {}", "", d.found);
        after = d.after;
    }
    if let Some(stuck) = &outcome.stuck {
        let _ = writeln!(
            out,
            "  step {} of {steps} cannot be done: {}",
            stuck.step, stuck.refusal
        );
        let _ = writeln!(out, "    --> {}", at(stuck.place));
        if !stuck.mend.is_empty() {
            let _ = writeln!(out, "    {}", stuck.mend);
        }
        after = outcome.events.len();
    }
    if out.is_empty() {
        return out;
    }
    let _ = writeln!(out, "  the conversation so far:");
    for event in outcome.events.iter().take(after) {
        if let Some(line) = line(event, program) {
            let _ = writeln!(out, "    {line}");
        }
    }
    out
}

/// An event in a line, where it belongs to the conversation.
fn line(event: &Event, program: &Program) -> Option<String> {
    let seconds = event.at.0 / 1000;
    let clock = format!("{:>2}:{:02}", seconds / 60, seconds % 60);
    let words = match &event.what {
        What::NodeEntered { node, says } => format!("[{node}] {}", says.replace('\n', " ")),
        What::ReplyGiven {
            choice: Some(choice),
            text,
            ..
        } => format!("> ({choice}) {text}"),
        What::ReplyGiven { text, .. } => format!("> {text}"),
        What::ReplyScored {
            score,
            route,
            verdicts,
            ..
        } => {
            let names: Vec<String> = verdicts.iter().filter_map(|v| judged(v, program)).collect();
            let route = route_words(route);
            let names = match names.join(", ") {
                none if none.is_empty() => "nothing was asked".to_owned(),
                names => names,
            };
            format!("  {}; {names}; {route}", scores(score))
        }
        What::SilenceFell { score, .. } => format!("  no answer; {}", scores(score)),
        What::PatienceLost { .. } => "  patience has run out".to_owned(),
        What::MoodChanged { from, to } => format!("  mood {from} → {to}"),
        What::VariableSet { name, value } => format!("  {name} = {value}"),
        What::ArticleOpened { article } => format!("  opens the article `{article}`"),
        What::Paused => "  the desk is left".to_owned(),
        What::Resumed { .. } => "  the desk is opened again".to_owned(),
        What::AttemptEnded(over) => format!("  {:?}: {}", over.ending, verdict(over)),
        What::HintGiven { hint, .. } => format!("  asks for a hint: {}", hint.key()),
        What::NoteWritten { text } => format!("  notes: {}", text.replace('\n', " ")),
        What::PreparedInserted { name, .. } => format!("  takes the prepared text `{name}`"),
        What::TimeExtended { .. } => "  takes more time".to_owned(),
        What::SteppedBack { .. } => "  takes the last turn back".to_owned(),
        What::AttemptStarted(_) | What::DraftKept { .. } | What::TurnRated { .. } => {
            return None;
        }
    };
    Some(format!("{clock} {words}"))
}

/// What a verdict says; nothing where what must not be said was not.
fn judged(verdict: &Verdict, program: &Program) -> Option<String> {
    let ix = program.find_criterion(&verdict.criterion)?;
    let never = program.criterion(ix).kind == CriterionKind::Never;
    let word = match (never, verdict.met) {
        (true, true) => return None,
        (true, false) => "broke",
        (false, true) => "met",
        (false, false) => "missed",
    };
    Some(format!("{word} {}", verdict.criterion))
}

/// How a conversation came out, in a few words.
pub fn ending(outcome: &Outcome) -> String {
    let over = outcome
        .events
        .iter()
        .rev()
        .find_map(|event| match &event.what {
            What::AttemptEnded(over) => Some(over),
            _ => None,
        });
    let Some(over) = over else {
        return "not over".to_owned();
    };
    let (ending, node) = (over.ending, &over.node);
    format!("{ending:?} at {node}, {}", verdict(over))
}

fn verdict(over: &Over) -> String {
    let overall = over
        .overall
        .map_or("unmeasured".to_owned(), |p| p.to_string());
    let passed = if over.passed { "passed" } else { "not passed" };
    let barriers: Vec<String> = over.barriers.iter().map(barrier_words).collect();
    let why = if barriers.is_empty() {
        String::new()
    } else {
        format!(": {}", barriers.join(", "))
    };
    format!("{overall} ({}), {passed}{why}", scores(&over.score))
}

fn barrier_words(barrier: &Barrier) -> String {
    match barrier {
        Barrier::BelowPass { pass } => format!("below {pass}"),
        Barrier::BelowMinimum { dimension, minimum } => {
            format!("{} below {minimum}", dimension.key())
        }
        Barrier::Critical { criterion } => format!("critical {criterion}"),
        Barrier::Abandoned => "abandoned".to_owned(),
    }
}

fn route_words(route: &Routed) -> String {
    match route {
        Routed::Choice => "as the choice says".to_owned(),
        Routed::Route { index } => format!("by route {}", index + 1),
        Routed::Nearest {
            reply, nearness, ..
        } => format!("as `{reply}`, {nearness} % near"),
        Routed::Otherwise => "otherwise".to_owned(),
        Routed::AsSilence => "as silence".to_owned(),
    }
}

fn scores(score: &Score) -> String {
    let parts: Vec<String> = Dimension::ALL
        .into_iter()
        .filter_map(|d| Some(format!("{} {}", d.key(), (*score.get(d))?)))
        .collect();
    parts.join(", ")
}

/// What came of a plan, for machines.
pub fn json(plan: &Plan, outcome: &Outcome, path: &str, text: &str) -> Value {
    let at = |place: Place| line_column(text, place.start);
    let differences: Vec<Value> = outcome
        .differences
        .iter()
        .map(|d| {
            let (line, column) = at(d.place);
            json!({
                "step": d.step, "line": line, "column": column, "field": d.field,
                "expected": d.expected, "found": d.found,
            })
        })
        .collect();
    let stuck = outcome.stuck.as_ref().map(|s| {
        let (line, column) = at(s.place);
        let message = s.refusal.to_string();
        json!({"step": s.step, "line": line, "column": column, "message": message, "mend": s.mend})
    });
    let end = outcome
        .events
        .iter()
        .rev()
        .find_map(|event| match &event.what {
            What::AttemptEnded(over) => Some(json!(over)),
            _ => None,
        });
    json!({
        "file": path, "plan": plan.name.value, "seed": plan.seed, "lang": plan.lang.value.tag(),
        "holds": outcome.holds(), "differences": differences, "stuck": stuck, "end": end,
        "events": outcome.events,
    })
}
