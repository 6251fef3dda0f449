//! Every path at once: step by step, plays that nothing can tell apart any more are one play with more
//! ways to it. What comes out is exact unless it says that it is a bound or that a limit was reached.

use super::board::{Act, Board, Key};
use super::classes::classes;
use super::path::{Path, walk};
use super::tally::{Range, Tallies, Tally};
use crate::engine::Cast;
use crate::model::expr::NodeIx;
use crate::model::points::PerDimension;
use crate::model::program::Ending;
use std::collections::{BTreeMap, HashMap};

/// How far to look.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most places that are looked at.
    pub states: usize,
    /// The most answers in one path.
    pub answers: u32,
    /// The most customers told apart.
    pub customers: usize,
    /// Whether giving no answer is a choice too.
    pub silence: bool,
    /// The most sums that are kept apart at one time, over all places; beyond it ranges become bounds.
    pub tallies: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            states: 2_000_000,
            answers: 60,
            customers: 4096,
            silence: true,
            tallies: 600_000,
        }
    }
}

/// The most sums that one place keeps apart.
const APART: usize = 4096;

/// What stopped the search before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// There are more places than allowed.
    States,
    /// There are longer paths than allowed: the conversation can go round in circles.
    Answers,
    /// There are more customers than allowed.
    Customers,
}

/// What every path comes to.
#[derive(Clone, Debug)]
pub struct Exhaustive {
    /// How many places were looked at.
    pub states: usize,
    /// How many customers conditions tell apart.
    pub customers: usize,
    /// The answers and silences of the longest path.
    pub longest: u32,
    /// What is left out, if anything.
    pub stopped: Vec<Stopped>,
    /// All endings of the scenario, in the order of the file.
    pub endings: Vec<Ended>,
    /// What breaks, the shortest first.
    pub breaches: Vec<Breach>,
}

/// What the paths to one ending come to.
#[derive(Clone, Debug)]
pub struct Ended {
    /// The ending's node.
    pub node: NodeIx,
    /// How it ends.
    pub ending: Ending,
    /// How many paths lead here, at most `u128::MAX`.
    pub paths: u128,
    /// What each dimension can come to.
    pub scores: PerDimension<Option<Range>>,
    /// What the overall score can come to.
    pub overall: Option<Range>,
    /// A shortest path.
    pub shortest: Option<Path>,
}

/// What can be wrong on a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The condition at this place of `always` does not hold.
    Always(usize),
    /// No choice is on offer at this node.
    DeadEnd(NodeIx),
}

/// Something that breaks, and a shortest path to it.
#[derive(Clone, Debug)]
pub struct Breach {
    /// What.
    pub fault: Fault,
    /// The way there.
    pub path: Path,
}

/// Where a place was first reached from.
#[derive(Clone, Copy)]
struct Step {
    from: u32,
    act: u32,
}

const ROOT: u32 = u32::MAX;
const WAIT: u32 = u32::MAX;

/// A place of the present layer.
struct Place {
    key: Key,
    step: u32,
    tallies: Tallies,
}

/// The places that are so many steps from the beginning.
#[derive(Default)]
struct Layer {
    places: Vec<Place>,
    index: HashMap<Key, u32>,
}

struct Search<'c> {
    cast: &'c Cast,
    board: Board,
    limits: Limits,
    steps: Vec<Step>,
    next: Layer,
    /// How many sums each place may keep apart.
    apart: usize,
    endings: BTreeMap<NodeIx, Found>,
    breaches: BTreeMap<Fault, (u32, Vec<Act>)>,
    longest: u32,
}

#[derive(Default)]
struct Found {
    paths: u128,
    scores: [Option<Range>; 3],
    overall: Option<Range>,
    first: Option<(u32, Act)>,
}

/// Looks at every path.
pub fn explore(cast: &Cast, limits: Limits) -> Exhaustive {
    let (classes, all) = classes(&cast.program, limits.customers);
    let customers = classes.len();
    let mut search = Search {
        cast,
        board: Board::new(cast, classes),
        limits,
        steps: Vec::new(),
        next: Layer::default(),
        apart: 1,
        endings: BTreeMap::new(),
        breaches: BTreeMap::new(),
        longest: 0,
    };
    let mut stopped = Vec::new();
    if !all {
        stopped.push(Stopped::Customers);
    }
    stopped.extend(search.run(customers as u32));
    search.finish(customers, stopped)
}

impl Search<'_> {
    fn run(&mut self, customers: u32) -> Option<Stopped> {
        for class in 0..customers {
            self.board.begin(class);
            self.steps.push(Step {
                from: ROOT,
                act: class,
            });
            let step = self.steps.len() as u32 - 1;
            self.look(step, None);
            if self.board.node().ends.is_none() {
                self.reach(Tallies::one(Tally::start()), Some(step), (ROOT, 0));
            }
        }
        for steps in 0..=self.limits.answers {
            let mut layer = std::mem::take(&mut self.next);
            if layer.places.is_empty() {
                return None;
            }
            if steps == self.limits.answers {
                return Some(Stopped::Answers);
            }
            layer.index = HashMap::new();
            let most = (self.limits.tallies / layer.places.len()).clamp(1, APART);
            for mut place in layer.places {
                if self.steps.len() >= self.limits.states {
                    return Some(Stopped::States);
                }
                place.tallies.settle(most);
                self.go_on(&place, steps);
            }
        }
        None
    }

    /// All ways on from a place.
    fn go_on(&mut self, place: &Place, steps: u32) {
        self.longest = self.longest.max(steps + 1);
        self.board.load(&place.key, steps);
        let offered = self.board.offered();
        if offered.is_empty() {
            let fault = Fault::DeadEnd(self.board.at());
            self.breaches
                .entry(fault)
                .or_insert_with(|| (place.step, Vec::new()));
        }
        let node = NodeIx(place.key.node);
        let acts = offered.into_iter().map(Act::Choose);
        let silence = self.limits.silence.then_some(Act::Wait);
        for act in acts.chain(silence) {
            self.board.load(&place.key, steps);
            let score = match act {
                Act::Choose(reply) => Some(self.board.choose(reply)),
                Act::Wait => match self.board.wait() {
                    Some(score) => score,
                    None => continue,
                },
            };
            self.look(place.step, Some(act));
            let weight = self.cast.program.node(node).weight;
            let add = |tally: &Tally| match &score {
                Some(score) => tally.with(score, &weight),
                None => tally.clone(),
            };
            if self.board.node().ends.is_some() {
                let first = (place.step, act);
                self.end(place.tallies.each().iter().map(add), first);
            } else {
                let code = match act {
                    Act::Choose(reply) => u32::from(reply),
                    Act::Wait => WAIT,
                };
                let mut tallies = Tallies::default();
                for tally in place.tallies.each() {
                    tallies.add(add(tally), usize::MAX / 2);
                }
                self.reach(tallies, None, (place.step, code));
            }
        }
    }

    /// Notes what must hold and does not, where the board is.
    fn look(&mut self, step: u32, act: Option<Act>) {
        for place in self.board.broken() {
            self.breaches
                .entry(Fault::Always(place))
                .or_insert_with(|| (step, act.into_iter().collect()));
        }
    }

    fn reach(&mut self, tallies: Tallies, step: Option<u32>, (from, act): (u32, u32)) {
        let key = self.board.key();
        let Layer { places, index } = &mut self.next;
        self.apart = (self.limits.tallies / (places.len() + 1)).clamp(1, APART);
        if let Some(place) = index.get(&key) {
            let known = &mut places[*place as usize].tallies;
            for tally in tallies.each() {
                known.add(tally.clone(), self.apart);
            }
            return;
        }
        let step = step.unwrap_or_else(|| {
            self.steps.push(Step { from, act });
            self.steps.len() as u32 - 1
        });
        index.insert(key.clone(), places.len() as u32);
        places.push(Place { key, step, tallies });
    }

    fn end(&mut self, tallies: impl Iterator<Item = Tally>, first: (u32, Act)) {
        let found = self.endings.entry(self.board.at()).or_default();
        found.first.get_or_insert(first);
        for tally in tallies {
            found.paths = found.paths.saturating_add(tally.ways);
            let (each, whole) = tally.ranges(&self.cast.program.rubric.weights);
            for (known, new) in found.scores.iter_mut().zip(each) {
                widen(known, new);
            }
            widen(&mut found.overall, whole);
        }
    }

    fn finish(self, customers: usize, stopped: Vec<Stopped>) -> Exhaustive {
        let program = &self.cast.program;
        let ends = program.nodes.iter().enumerate();
        let endings = ends.filter_map(|(place, node)| {
            let ix = NodeIx(place as u32);
            let found = self.endings.get(&ix);
            let range = |i: usize| found.and_then(|f| f.scores[i]);
            Some(Ended {
                node: ix,
                ending: node.ends?,
                paths: found.map_or(0, |f| f.paths),
                scores: PerDimension {
                    empathy: range(0),
                    accuracy: range(1),
                    speed: range(2),
                },
                overall: found.and_then(|f| f.overall),
                shortest: found
                    .and_then(|f| f.first)
                    .map(|(step, act)| self.path(step, &[act])),
            })
        });
        let endings = endings.collect();
        let breach = |(fault, (step, acts)): (&Fault, &(u32, Vec<Act>))| Breach {
            fault: *fault,
            path: self.path(*step, acts),
        };
        let mut breaches: Vec<Breach> = self.breaches.iter().map(breach).collect();
        breaches.sort_by_key(|b| b.path.taken.len());
        Exhaustive {
            states: self.steps.len(),
            customers,
            longest: self.longest,
            stopped,
            endings,
            breaches,
        }
    }

    /// The path to a place and on from it.
    fn path(&self, step: u32, on: &[Act]) -> Path {
        let mut acts: Vec<Act> = on.iter().rev().copied().collect();
        let mut at = self.steps[step as usize];
        while at.from != ROOT {
            acts.push(match at.act {
                WAIT => Act::Wait,
                reply => Act::Choose(reply as u16),
            });
            at = self.steps[at.from as usize];
        }
        acts.reverse();
        walk(self.cast, self.board.classes[at.act as usize].seed, &acts)
    }
}

fn widen(known: &mut Option<Range>, new: Option<Range>) {
    match (known.as_mut(), new) {
        (Some(known), Some(new)) => known.hull(new),
        (None, Some(_)) => *known = new,
        _ => {}
    }
}
