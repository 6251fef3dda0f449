//! The pass mark against all ways through the choices, each answered in time. Conditions are not looked
//! at, so there are more ways here than in play: what none of them reaches, no play with choices reaches.

use super::Lint;
use super::context::Context;
use super::finding::Findings;
use super::marks;
use super::page::Page;
use crate::model::expr::CriterionIx;
use crate::model::points::{Dimension, PerDimension, Points, Score, overall};
use crate::model::program::{CriterionKind, Ending, Program};
use crate::script::codes;
use std::collections::HashSet;

pub const LINT: Lint = Lint {
    pages: &[
        Page {
            code: codes::OUT_OF_REACH,
            what: "Walks all ways through the choices, answered in time, and finds none that is passed: by the overall \
                   score, the minimums and the critical criteria.",
            why: "Whatever the trainee chooses, the attempt is failed.",
            example: r#"
rubric: (weights: (empathy: 100), pass: 90),
…
(id: "best", text: "…", empathy: 1, then: "end"),       // 67 points
(id: "worst", text: "…", empathy: -3, then: "end"),     // 0 points
"#,
            mend: "Lower `pass` or the `minimum`, or write a way with better choices. Empathy 3 is 100 points, 0 is 50.",
        },
        Page {
            code: codes::ALWAYS_PASSED,
            what: "Walks all ways through the choices, answered in time, and finds none that is failed.",
            why: "The verdict says nothing: whoever answers in time passes, whatever they choose.",
            example: r#"
rubric: (weights: (empathy: 100), pass: 30),
…
(id: "best", text: "…", empathy: 3, then: "end"),
(id: "worst", text: "…", empathy: 0, then: "end"),      // 50 points
"#,
            mend: "Raise `pass`, set a `minimum`, or write choices that cost something.",
        },
        Page {
            code: codes::UNDECIDED,
            what: "Says that the ways through the choices are too many to walk, or go in circles, and that only one \
                   sort of them was met.",
            why: "Whether the pass mark can be reached, or missed, has not been checked; the scenario may be sound.",
            example: r#"
// a hub that every topic leads back to, and choices that are worth all alike
"hub": (replies: [(id: "a", then: "topic-a", …), (id: "b", then: "topic-b", …)], …),
"#,
            mend: "Play its best and its worst way yourself, record them as plans, and allow the hint with that reason.",
        },
    ],
    run,
};

/// So many steps are walked at most, each way round.
const STEPS: usize = 200_000;
/// So many answers a way has at most.
const ANSWERS: u32 = 64;
/// So many critical criteria are followed at most.
const CRITICAL: usize = 64;

/// What the walks found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Yes,
    No,
    TooMany,
}

fn run(context: &Context<'_>, findings: &mut Findings) {
    let walk = Walk::new(&context.program);
    let place = context.typed.rubric.as_ref().map(|r| r.pass_place);
    let place = place.unwrap_or_default();
    let (Some(passed), Some(failed)) = (walk.find(true), walk.find(false)) else {
        let message = format!("more than {CRITICAL} critical criteria are not followed");
        let mend = "record its best and its worst way as plans";
        findings.push(codes::UNDECIDED, place, message, mend);
        return;
    };
    let pass = context.program.rubric.pass;
    match (passed, failed) {
        (Found::No, _) => findings.push(
            codes::OUT_OF_REACH,
            place,
            format!("no way through the choices is passed with {pass}"),
            "lower it or a `minimum`, or write better choices",
        ),
        (_, Found::No) => findings.push(
            codes::ALWAYS_PASSED,
            place,
            format!("every way through the choices is passed with {pass}"),
            "raise it, set a `minimum`, or write choices that cost something",
        ),
        (Found::Yes, Found::Yes) => {}
        (passed, _) => findings.push(
            codes::UNDECIDED,
            place,
            if passed == Found::Yes {
                "no way was found that fails, and there are too many to walk them all"
            } else {
                "no way was found that is passed, and there are too many to walk them all"
            },
            "record its best and its worst way as plans",
        ),
    }
}

/// A way so far: all that the verdict depends on.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Way {
    node: u32,
    answers: u32,
    /// For each dimension: the weights, and the points by weight.
    sums: [(u32, i64); 3],
    /// Critical criteria that were asked, that were met, and that were broken.
    asked: u64,
    met: u64,
    broken: u64,
}

/// What a choice leads to.
struct Step {
    then: u32,
    score: Score,
    met: u64,
    broken: u64,
}

struct Walk<'p> {
    program: &'p Program,
    /// Of each node, the worst choice first.
    steps: Vec<Vec<Step>>,
    /// Of each node, the critical criteria that it asks.
    asks: Vec<u64>,
    fits: bool,
}

impl<'p> Walk<'p> {
    fn new(program: &'p Program) -> Walk<'p> {
        let critical: Vec<usize> = (0..program.criteria.len())
            .filter(|at| program.criteria[*at].critical)
            .collect();
        let bits = |list: &[CriterionIx]| {
            list.iter()
                .filter_map(|ix| critical.binary_search(&(ix.0 as usize)).ok())
                .filter(|bit| *bit < CRITICAL)
                .fold(0_u64, |bits, bit| bits | 1 << bit)
        };
        let wanted = |list: &[CriterionIx]| {
            let wanted: Vec<CriterionIx> = list
                .iter()
                .copied()
                .filter(|ix| program.criterion(*ix).kind != CriterionKind::Never)
                .collect();
            bits(&wanted)
        };
        let steps = program.nodes.iter().map(|node| {
            let mut steps: Vec<Step> = node
                .replies
                .iter()
                .map(|reply| Step {
                    then: reply.then.0,
                    score: marks::score(program, node, reply),
                    met: bits(&reply.meets),
                    broken: bits(&reply.breaks),
                })
                .collect();
            steps.sort_by_key(|step| {
                let overall = overall(&step.score, &program.rubric.weights);
                (step.broken == 0, overall)
            });
            steps
        });
        Walk {
            program,
            steps: steps.collect(),
            asks: program.nodes.iter().map(|n| wanted(&n.expects)).collect(),
            fits: critical.len() <= CRITICAL,
        }
    }

    /// Whether there is a way that is passed, or failed; `None` where the program is beyond this walk.
    fn find(&self, passed: bool) -> Option<Found> {
        if !self.fits {
            return None;
        }
        let mut seen = HashSet::new();
        let mut todo = vec![Way {
            node: self.program.start.0,
            answers: 0,
            sums: [(0, 0); 3],
            asked: 0,
            met: 0,
            broken: 0,
        }];
        let mut cut = false;
        while let Some(way) = todo.pop() {
            if !seen.insert(way) {
                continue;
            }
            if seen.len() > STEPS {
                return Some(Found::TooMany);
            }
            let node = way.node as usize;
            if let Some(ending) = self.program.nodes[node].ends {
                if self.passes(&way, ending) == passed {
                    return Some(Found::Yes);
                }
                continue;
            }
            if way.answers >= ANSWERS {
                cut = true;
                continue;
            }
            // what is pushed last is walked first
            let steps = self.steps[node].iter();
            if passed {
                todo.extend(steps.map(|step| self.go(way, step)));
            } else {
                todo.extend(steps.rev().map(|step| self.go(way, step)));
            }
        }
        Some(if cut { Found::TooMany } else { Found::No })
    }

    fn go(&self, mut way: Way, step: &Step) -> Way {
        let node = way.node as usize;
        let weights = &self.program.nodes[node].weight;
        for (sum, dimension) in way.sums.iter_mut().zip(Dimension::ALL) {
            if let Some(points) = step.score.get(dimension) {
                let weight = *weights.get(dimension);
                sum.0 += weight;
                sum.1 += i64::from(weight) * i64::from(points.0);
            }
        }
        way.asked |= self.asks[node];
        way.met |= step.met;
        way.broken |= step.broken;
        way.node = step.then;
        way.answers += 1;
        way
    }

    /// As the engine decides it.
    fn passes(&self, way: &Way, ending: Ending) -> bool {
        let sum = PerDimension {
            empathy: way.sums[0],
            accuracy: way.sums[1],
            speed: way.sums[2],
        };
        let rubric = &self.program.rubric;
        let score = Score::from_fn(|dimension| {
            let (weight, points) = *sum.get(dimension);
            let weight = i64::from(weight);
            // as `weighted_mean` rounds
            let mean = (2 * points + weight).checked_div_euclid(2 * weight)?;
            Some(Points(i32::try_from(mean).ok()?))
        });
        let floors = Dimension::ALL.into_iter().all(|dimension| {
            match (score.get(dimension), rubric.minimum.get(dimension)) {
                (Some(points), Some(minimum)) => points >= minimum,
                _ => true,
            }
        });
        ending != Ending::Abandoned
            && way.broken == 0
            && way.asked & !way.met == 0
            && floors
            && overall(&score, &rubric.weights).is_some_and(|o| o >= rubric.pass)
    }
}
