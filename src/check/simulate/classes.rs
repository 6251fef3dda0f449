//! The customers that a seed may draw, told apart only where a condition can: one seed for each.

use super::live::assignments;
use crate::engine::draw::draw;
use crate::engine::facts::conditions;
use crate::model::draw::Drawn;
use crate::model::expr::{Comparison, Condition, Sum};
use crate::model::program::Program;
use std::collections::{BTreeMap, BTreeSet};

/// So many seeds are looked at: a customer rarer than one in some thousand may be missed.
pub(super) const SEEDS_LOOKED_AT: u64 = 10_000;
/// Beyond so many ways of filling variables into a comparison, drawn values are kept apart themselves.
const MOST_FILLINGS: usize = 64;

/// One customer.
#[derive(Clone, Debug)]
pub(super) struct Class {
    /// The first seed that draws it.
    pub(super) seed: u64,
    /// What that seed draws.
    pub(super) drawn: Vec<Drawn>,
}

/// All customers, and whether there were no more than `most`.
pub(super) fn classes(program: &Program, most: usize) -> (Vec<Class>, bool) {
    let sight = Sight::of(program);
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let seeds = if sight.blind() { 1 } else { SEEDS_LOOKED_AT };
    for seed in 0..seeds {
        let drawn = draw(program, seed);
        if seen.insert(sight.look(program, &drawn)) {
            if found.len() == most {
                return (found, false);
            }
            found.push(Class { seed, drawn });
        }
    }
    (found, true)
}

/// What conditions see of drawn values.
#[derive(Default)]
struct Sight {
    /// `product == "kettle"`
    items: BTreeSet<(u32, u32)>,
    /// Comparisons of which drawn values alone decide, variables filled in.
    compared: Vec<(Comparison, Sum, Sum)>,
    /// Drawn numbers that meet something else that changes, so that each value is its own customer.
    each: BTreeSet<u32>,
}

impl Sight {
    fn of(program: &Program) -> Sight {
        let values = Values::of(program);
        let mut sight = Sight::default();
        for condition in conditions(program) {
            sight.condition(condition, &values);
        }
        sight
    }

    fn blind(&self) -> bool {
        self.items.is_empty() && self.compared.is_empty() && self.each.is_empty()
    }

    fn condition(&mut self, condition: &Condition, values: &Values) {
        match condition {
            Condition::Not(a) => self.condition(a, values),
            Condition::And(a, b) | Condition::Or(a, b) => {
                self.condition(a, values);
                self.condition(b, values);
            }
            Condition::Drew(vary, item) => drop(self.items.insert((vary.0, *item))),
            Condition::Compare(how, a, b) => self.compare(*how, (a, b), values),
            Condition::Met(_) | Condition::Broke(_) | Condition::Visited(_) => {}
        }
    }

    fn compare(&mut self, how: Comparison, (a, b): (&Sum, &Sum), values: &Values) {
        let mut parts = Parts::default();
        values.parts(a, &mut parts);
        values.parts(b, &mut parts);
        if parts.drawn.is_empty() {
            return;
        }
        let filled = values.fill(a).zip(values.fill(b));
        match filled {
            Some((left, right)) if left.len() * right.len() <= MOST_FILLINGS => {
                for a in &left {
                    for b in &right {
                        self.compared.push((how, a.clone(), b.clone()));
                    }
                }
            }
            _ => self.each.extend(parts.drawn),
        }
    }

    fn look(&self, program: &Program, drawn: &[Drawn]) -> Vec<i64> {
        let item = |(vary, item): &(u32, u32)| {
            let is = matches!(drawn.get(*vary as usize), Some(Drawn::Item(i)) if i == item);
            i64::from(is)
        };
        let compare = |(how, a, b): &(Comparison, Sum, Sum)| {
            let (a, b) = (number(a, program, drawn), number(b, program, drawn));
            i64::from(how.holds(a, b))
        };
        let each = |vary: &u32| drawn.get(*vary as usize).map_or(0, Drawn::number);
        let items = self.items.iter().map(item);
        let compared = self.compared.iter().map(compare);
        items
            .chain(compared)
            .chain(self.each.iter().map(each))
            .collect()
    }
}

/// A sum without variables, mood and turn.
fn number(sum: &Sum, program: &Program, drawn: &[Drawn]) -> i64 {
    match sum {
        Sum::Number(n) => *n,
        Sum::Drawn(v) => drawn.get(v.0 as usize).map_or(0, Drawn::number),
        Sum::Limit(l) => program.limits.get(l.0 as usize).map_or(0, |l| l.amount),
        Sum::Variable(_) | Sum::Mood | Sum::Turn => 0,
        Sum::Add(a, b) => number(a, program, drawn).saturating_add(number(b, program, drawn)),
        Sum::Sub(a, b) => number(a, program, drawn).saturating_sub(number(b, program, drawn)),
    }
}

/// What a sum is made of, through the variables.
#[derive(Default)]
struct Parts {
    drawn: BTreeSet<u32>,
    variables: BTreeSet<u32>,
}

/// What each variable may be set to.
struct Values(BTreeMap<u32, Vec<Sum>>);

impl Values {
    fn of(program: &Program) -> Values {
        let mut values: BTreeMap<u32, Vec<Sum>> = BTreeMap::new();
        for (place, variable) in program.variables.iter().enumerate() {
            values.insert(place as u32, vec![Sum::Number(variable.initial)]);
        }
        for assignment in assignments(program) {
            let known = values.entry(assignment.variable.0).or_default();
            // beyond this no comparison is filled in any more
            if known.len() <= MOST_FILLINGS && !known.contains(&assignment.value) {
                known.push(assignment.value.clone());
            } else if known.len() > MOST_FILLINGS {
                known.push(Sum::Variable(assignment.variable));
                known.push(assignment.value.clone());
            }
        }
        Values(values)
    }

    fn parts(&self, sum: &Sum, into: &mut Parts) {
        match sum {
            Sum::Number(_) | Sum::Limit(_) | Sum::Mood | Sum::Turn => {}
            Sum::Drawn(v) => drop(into.drawn.insert(v.0)),
            Sum::Variable(v) => {
                if into.variables.insert(v.0) {
                    for value in self.0.get(&v.0).into_iter().flatten() {
                        self.parts(value, into);
                    }
                }
            }
            Sum::Add(a, b) | Sum::Sub(a, b) => {
                self.parts(a, into);
                self.parts(b, into);
            }
        }
    }

    /// All sums that it becomes when variables are replaced by what they are set to; `None` where one of
    /// those still changes in play.
    fn fill(&self, sum: &Sum) -> Option<Vec<Sum>> {
        match sum {
            Sum::Number(_) | Sum::Limit(_) | Sum::Drawn(_) => Some(vec![sum.clone()]),
            Sum::Mood | Sum::Turn => None,
            Sum::Variable(v) => {
                let values = self.0.get(&v.0)?;
                values.iter().all(fixed).then(|| values.clone())
            }
            Sum::Add(a, b) => self.fill_both(a, b, Sum::Add),
            Sum::Sub(a, b) => self.fill_both(a, b, Sum::Sub),
        }
    }

    fn fill_both(&self, a: &Sum, b: &Sum, join: JoinSums) -> Option<Vec<Sum>> {
        let (left, right) = self.fill(a).zip(self.fill(b))?;
        if left.len() * right.len() > MOST_FILLINGS {
            return None;
        }
        let pairs = left.iter().flat_map(|a| right.iter().map(move |b| (a, b)));
        Some(
            pairs
                .map(|(a, b)| join(Box::new(a.clone()), Box::new(b.clone())))
                .collect(),
        )
    }
}

/// `Sum::Add` or `Sum::Sub`.
type JoinSums = fn(Box<Sum>, Box<Sum>) -> Sum;

/// Whether nothing in it changes in play.
fn fixed(sum: &Sum) -> bool {
    match sum {
        Sum::Number(_) | Sum::Limit(_) | Sum::Drawn(_) => true,
        Sum::Variable(_) | Sum::Mood | Sum::Turn => false,
        Sum::Add(a, b) | Sum::Sub(a, b) => fixed(a) && fixed(b),
    }
}
