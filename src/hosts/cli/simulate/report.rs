//! What a simulation found, as plain data: the JSON that is written, and what the text and the page show.

use super::pool::Trainees;
use crate::check::simulate::explore::{Breach, Ended, Exhaustive, Fault, Stopped};
use crate::check::simulate::spread::Spread;
use crate::check::simulate::tally::Range;
use crate::check::simulate::verdict::LARGE;
use crate::check::simulate::{self, Comparison, Distribution, Profile, words};
use crate::engine::Cast;
use crate::model::points::PerDimension;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// An effect beyond any use is cut off here: where nothing varies it would be infinite.
const MOST_EFFECT: f64 = 99.0;

/// A scenario's simulation.
#[derive(Debug, Serialize)]
pub struct Report {
    pub format: u32,
    pub scenario: String,
    pub lang: &'static str,
    pub pass: f64,
    pub paths: Paths,
    pub trainees: Option<Group>,
    pub findings: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Paths {
    pub places: usize,
    pub customers: usize,
    pub longest: u32,
    pub complete: bool,
    pub left_out: Vec<&'static str>,
    pub endings: Vec<Ending>,
    pub breaches: Vec<Broken>,
}

#[derive(Debug, Serialize)]
pub struct Ending {
    pub node: String,
    pub ending: &'static str,
    pub stars: Option<u8>,
    /// A whole number as text: it may be longer than other readers of JSON can hold.
    pub paths: String,
    pub scores: PerDimension<Option<Span>>,
    pub overall: Option<Span>,
    pub shortest: Option<Way>,
}

/// A range of points.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Span {
    pub low: f64,
    pub high: f64,
    pub exact: bool,
}

#[derive(Debug, Serialize)]
pub struct Broken {
    pub what: String,
    pub shortest: Way,
}

/// A path and how to take it.
#[derive(Debug, Serialize)]
pub struct Way {
    pub seed: u64,
    pub taken: Vec<Step>,
    pub at: String,
    pub mood: i32,
    pub overall: Option<f64>,
    pub passed: Option<bool>,
    pub command: String,
}

#[derive(Debug, Serialize)]
pub struct Step {
    pub node: String,
    pub reply: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Group {
    pub seed: u64,
    pub runs: u64,
    pub profiles: Vec<Manner>,
    pub verdicts: Vec<Verdict>,
    pub tells_apart: bool,
}

#[derive(Debug, Serialize)]
pub struct Manner {
    pub profile: &'static str,
    pub runs: u64,
    pub passed: u64,
    pub unfinished: u64,
    pub overall: Figures,
    pub scores: PerDimension<Figures>,
    pub answers: Figures,
    pub seconds: Figures,
    pub endings: BTreeMap<String, u64>,
    /// Attempts by overall score, in 20 steps of 5 points.
    pub histogram: Vec<u64>,
}

#[derive(Debug, Serialize)]
pub struct Figures {
    pub mean: Option<f64>,
    pub deviation: Option<f64>,
    pub p10: Option<f64>,
    pub p50: Option<f64>,
    pub p90: Option<f64>,
}

#[derive(Debug, Serialize)]
pub struct Verdict {
    pub profile: &'static str,
    pub overall: Option<f64>,
    pub dimension: Option<&'static str>,
    pub effect: Option<f64>,
    pub tells_apart: bool,
}

/// The scenario that a report is of.
pub struct Told<'a> {
    pub cast: &'a Cast,
    /// The folder that `aplomb play` needs to find it.
    pub folder: Option<&'a Path>,
}

/// The trainees, where there were any.
pub struct Played<'a> {
    pub seed: u64,
    pub runs: u64,
    pub trainees: &'a Trainees,
}

/// Puts a report together.
pub fn report(told: &Told<'_>, found: &Exhaustive, played: Option<Played<'_>>) -> Report {
    let paths = Paths {
        places: found.states,
        customers: found.customers,
        longest: found.longest,
        complete: found.stopped.is_empty(),
        left_out: found.stopped.iter().copied().map(left_out).collect(),
        endings: found.endings.iter().map(|e| ending(told, e)).collect(),
        breaches: found.breaches.iter().map(|b| broken(told, b)).collect(),
    };
    let trainees = played.map(|played| group(&played));
    Report {
        format: 1,
        scenario: told.cast.program.id.to_string(),
        lang: told.cast.texts.lang().tag(),
        pass: told.cast.program.rubric.pass.as_f64(),
        findings: findings(&paths, trainees.as_ref()),
        paths,
        trainees,
    }
}

fn findings(paths: &Paths, trainees: Option<&Group>) -> Vec<String> {
    let mut findings = Vec::new();
    let unreached = paths.endings.iter().filter(|e| e.shortest.is_none());
    for ending in unreached {
        findings.push(if paths.complete {
            format!(
                "no choices and silences lead to the ending `{}`",
                ending.node
            )
        } else {
            format!("the ending `{}` was not reached so far", ending.node)
        });
    }
    findings.extend(paths.breaches.iter().map(|b| b.what.clone()));
    let lost = trainees.into_iter().flat_map(|t| &t.profiles);
    for manner in lost.filter(|m| m.unfinished > 0) {
        findings.push(format!(
            "{} of {} {} trainees went round in circles without an end",
            manner.unfinished, manner.runs, manner.profile
        ));
    }
    let verdicts = trainees.into_iter().flat_map(|t| &t.verdicts);
    // of fewer than two attempts nothing can be said
    for verdict in verdicts.filter(|v| !v.tells_apart && v.overall.is_some()) {
        findings.push(format!(
            "careful trainees do not stand out from {} ones (d below {LARGE})",
            verdict.profile
        ));
    }
    findings
}

fn left_out(stopped: Stopped) -> &'static str {
    match stopped {
        Stopped::States => {
            "there are more places than --states allows: what is said is of the shorter paths"
        }
        Stopped::Answers => {
            "there are longer paths than --answers allows: the conversation can go round in circles"
        }
        Stopped::Customers => "there are more customers to tell apart than are looked at",
    }
}

fn ending(told: &Told<'_>, ended: &Ended) -> Ending {
    let node = told.cast.program.node(ended.node);
    let paths = match ended.paths {
        u128::MAX => format!("{} or more", u128::MAX),
        paths => paths.to_string(),
    };
    Ending {
        node: node.id.to_string(),
        ending: ended.ending.key(),
        stars: node.stars,
        paths,
        scores: PerDimension::from_fn(|d| ended.scores.get(d).map(span)),
        overall: ended.overall.map(span),
        shortest: ended.shortest.as_ref().map(|path| way(told, path)),
    }
}

fn span(range: Range) -> Span {
    Span {
        low: range.low.as_f64(),
        high: range.high.as_f64(),
        exact: range.exact(),
    }
}

fn broken(told: &Told<'_>, breach: &Breach) -> Broken {
    let program = &told.cast.program;
    let what = match breach.fault {
        Fault::Always(place) => format!(
            "`always`: {} does not hold at `{}`",
            words::condition(&program.always[place], program),
            breach.path.at
        ),
        Fault::DeadEnd(node) => format!(
            "dead end: no choice is on offer at `{}`",
            program.node(node).id
        ),
    };
    Broken {
        what,
        shortest: way(told, &breach.path),
    }
}

fn way(told: &Told<'_>, path: &simulate::Path) -> Way {
    let outcome = path.outcome.as_ref();
    Way {
        seed: path.seed,
        taken: path
            .taken
            .iter()
            .map(|t| Step {
                node: t.node.to_string(),
                reply: t.reply.as_ref().map(ToString::to_string),
            })
            .collect(),
        at: path.at.to_string(),
        mood: path.mood,
        overall: outcome.and_then(|o| o.overall).map(|p| p.as_f64()),
        passed: outcome.map(|o| o.passed),
        command: command(told, path),
    }
}

/// The line that plays a path.
fn command(told: &Told<'_>, path: &simulate::Path) -> String {
    let folder = match told.folder {
        Some(folder) => format!(" --scenarios {}", quoted(&folder.display().to_string())),
        None => String::new(),
    };
    let begin = format!(
        "aplomb play {} --seed {} --lang {}{folder}",
        told.cast.program.id,
        path.seed,
        told.cast.texts.lang().tag()
    );
    let mut commands = Vec::new();
    for part in path.taken.split_inclusive(|t| t.pauses) {
        let lines: String = part.iter().map(|t| format!("{}\\n", t.line)).collect();
        let play = if commands.is_empty() {
            begin.as_str()
        } else {
            "aplomb play --continue"
        };
        commands.push(format!("printf '{lines}' | {play}"));
    }
    if commands.is_empty() {
        begin
    } else {
        commands.join("; ")
    }
}

/// A word for the shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

fn group(played: &Played<'_>) -> Group {
    let nobody = Distribution::default();
    let of = |profile: Profile| played.trainees.get(&profile).unwrap_or(&nobody);
    let careful = of(Profile::Careful);
    let others = Profile::ALL.into_iter().filter(|p| *p != Profile::Careful);
    let verdicts: Vec<Verdict> = others
        .map(|p| verdict(&simulate::compare(careful, p, of(p))))
        .collect();
    Group {
        seed: played.seed,
        runs: played.runs,
        profiles: Profile::ALL.map(|p| manner(p, of(p))).into(),
        tells_apart: verdicts.iter().all(|v| v.tells_apart),
        verdicts,
    }
}

fn manner(profile: Profile, all: &Distribution) -> Manner {
    Manner {
        profile: profile.key(),
        runs: all.runs,
        passed: all.passed,
        unfinished: all.unfinished,
        overall: figures(&all.overall, 100.0),
        scores: PerDimension::from_fn(|d| figures(all.scores.get(d), 100.0)),
        answers: figures(&all.answers, 1.0),
        seconds: figures(&all.seconds, 1.0),
        endings: all
            .endings
            .iter()
            .map(|(node, times)| (node.to_string(), *times))
            .collect(),
        histogram: all.overall.histogram(10_000, 20),
    }
}

fn figures(spread: &Spread, unit: f64) -> Figures {
    let at = |percent| spread.percentile(percent).map(|v| v as f64 / unit);
    Figures {
        mean: spread.mean().map(|m| hundredths(m / unit)),
        deviation: spread.variance().map(|v| hundredths(v.sqrt() / unit)),
        p10: at(10),
        p50: at(50),
        p90: at(90),
    }
}

fn verdict(comparison: &Comparison) -> Verdict {
    let held = |d: f64| hundredths(d.clamp(-MOST_EFFECT, MOST_EFFECT));
    Verdict {
        profile: comparison.profile.key(),
        overall: comparison.overall.map(held),
        dimension: comparison.dimension.map(|(d, _)| d.key()),
        effect: comparison.dimension.and_then(|(_, d)| d).map(held),
        tells_apart: comparison.tells_apart(),
    }
}

fn hundredths(x: f64) -> f64 {
    (x * 100.0).round() / 100.0
}
