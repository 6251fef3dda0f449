//! Conditions that name the same thing twice (`days > 3 and days < 2`): ranges do not see how its
//! places hang together, so all its values are tried, where they are few.

use super::values::{Moment, Range, Ranges, Truth};
use crate::model::expr::{Condition, Sum};
use crate::model::program::{Domain, Program};
use std::collections::BTreeMap;

/// So many combinations are tried at most.
const MOST: usize = 20_000;

/// Something that a condition asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    Vary(u32),
    Variable(u32),
    Mood,
    Turn,
    Met(u32),
    Broke(u32),
    Visited(u32),
}

/// Whether a condition holds whatever the values; `None` where it depends, or was not tried.
pub fn truth(ranges: &Ranges<'_>, condition: &Condition, moment: &Moment<'_>) -> Truth {
    let mut asked = BTreeMap::new();
    collect(condition, &mut asked);
    if asked.values().all(|times| *times < 2) {
        return None;
    }
    let mut domains = Vec::with_capacity(asked.len());
    let mut combinations = 1_usize;
    for asked in asked.keys() {
        let values = domain(*asked, ranges, moment)?;
        combinations = combinations.checked_mul(values.len())?;
        if combinations > MOST {
            return None;
        }
        domains.push((*asked, values));
    }
    let program = &moment.context.program;
    let mut seen = None;
    for number in 0..combinations {
        let mut rest = number;
        let mut values = BTreeMap::new();
        for (asked, domain) in &domains {
            values.insert(*asked, domain[rest % domain.len()]);
            rest /= domain.len();
        }
        let holds = holds(condition, &values, program);
        if seen.is_some_and(|s| s != holds) {
            return None;
        }
        seen = Some(holds);
    }
    seen
}

fn domain(asked: Asked, ranges: &Ranges<'_>, moment: &Moment<'_>) -> Option<Vec<i64>> {
    let program = &moment.context.program;
    let every = |(low, high): Range, step: i64| -> Option<Vec<i64>> {
        let count = (high.checked_sub(low)? / step.max(1)).checked_add(1)?;
        usize::try_from(count)
            .is_ok_and(|c| c <= MOST)
            .then(|| (0..count).map(|n| low + n * step.max(1)).collect())
    };
    let flag = |known: Truth| match known {
        Some(known) => vec![i64::from(known)],
        None => vec![0, 1],
    };
    let maybe = |may: bool| flag((!may).then_some(false));
    match asked {
        Asked::Vary(v) => match &program.vary.get(v as usize)?.domain {
            Domain::OneOf(items) => Some((0..items.len() as i64).collect()),
            Domain::Money { min, max, step, .. } => every((*min, *max), *step),
            Domain::Int { min, max } => every((*min, *max), 1),
            Domain::Digits(_) => None,
        },
        Asked::Variable(v) => every(ranges.variable(v as usize), 1),
        Asked::Mood => every((-100, 100), 1),
        Asked::Turn => None,
        Asked::Met(c) => Some(maybe(moment.may_have(c as usize, false))),
        Asked::Broke(c) => Some(maybe(moment.may_have(c as usize, true))),
        Asked::Visited(n) => Some(flag(moment.visited(n as usize))),
    }
}

fn collect(condition: &Condition, into: &mut BTreeMap<Asked, usize>) {
    let mut add = |asked| *into.entry(asked).or_insert(0) += 1;
    match condition {
        Condition::Not(a) => collect(a, into),
        Condition::And(a, b) | Condition::Or(a, b) => {
            collect(a, into);
            collect(b, into);
        }
        Condition::Compare(_, a, b) => {
            collect_sum(a, into);
            collect_sum(b, into);
        }
        Condition::Drew(vary, _) => add(Asked::Vary(vary.0)),
        Condition::Met(c) => add(Asked::Met(c.0)),
        Condition::Broke(c) => add(Asked::Broke(c.0)),
        Condition::Visited(n) => add(Asked::Visited(n.0)),
    }
}

fn collect_sum(sum: &Sum, into: &mut BTreeMap<Asked, usize>) {
    let asked = match sum {
        Sum::Number(_) | Sum::Limit(_) => return,
        Sum::Variable(v) => Asked::Variable(v.0),
        Sum::Drawn(v) => Asked::Vary(v.0),
        Sum::Mood => Asked::Mood,
        Sum::Turn => Asked::Turn,
        Sum::Add(a, b) | Sum::Sub(a, b) => {
            collect_sum(a, into);
            collect_sum(b, into);
            return;
        }
    };
    *into.entry(asked).or_insert(0) += 1;
}

fn holds(condition: &Condition, values: &BTreeMap<Asked, i64>, program: &Program) -> bool {
    let is = |asked| values.get(&asked).is_some_and(|v| *v != 0);
    match condition {
        Condition::Not(a) => !holds(a, values, program),
        Condition::And(a, b) => holds(a, values, program) && holds(b, values, program),
        Condition::Or(a, b) => holds(a, values, program) || holds(b, values, program),
        Condition::Compare(how, a, b) => {
            let (a, b) = (number(a, values, program), number(b, values, program));
            how.holds(a, b)
        }
        Condition::Drew(vary, item) => {
            values.get(&Asked::Vary(vary.0)).copied() == Some(i64::from(*item))
        }
        Condition::Met(c) => is(Asked::Met(c.0)),
        Condition::Broke(c) => is(Asked::Broke(c.0)),
        Condition::Visited(n) => is(Asked::Visited(n.0)),
    }
}

fn number(sum: &Sum, values: &BTreeMap<Asked, i64>, program: &Program) -> i64 {
    let of = |asked| values.get(&asked).copied().unwrap_or(0);
    match sum {
        Sum::Number(n) => *n,
        Sum::Variable(v) => of(Asked::Variable(v.0)),
        Sum::Drawn(v) => of(Asked::Vary(v.0)),
        Sum::Limit(l) => program.limits.get(l.0 as usize).map_or(0, |l| l.amount),
        Sum::Mood => of(Asked::Mood),
        Sum::Turn => of(Asked::Turn),
        Sum::Add(a, b) => number(a, values, program).saturating_add(number(b, values, program)),
        Sum::Sub(a, b) => number(a, values, program).saturating_sub(number(b, values, program)),
    }
}
