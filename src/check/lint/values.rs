//! Which values a number may have anywhere in a play, as a range that may be too wide but never too
//! narrow; and what follows from that for a condition.

use super::context::Context;
use crate::model::expr::{Assignment, Comparison, Condition, Sum};
use crate::model::program::{CriterionKind, Domain, Program};

/// From the least to the greatest value.
pub type Range = (i64, i64);

/// Everything.
const ANY: Range = (i64::MIN, i64::MAX);
/// After so many rounds a variable that still grows may have any value.
const ROUNDS: usize = 8;

/// The ranges of a program.
pub struct Ranges<'p> {
    program: &'p Program,
    variables: Vec<Range>,
}

/// Yes, no, or it depends.
pub type Truth = Option<bool>;

/// What is known in the moment in which a condition is read.
pub struct Moment<'a> {
    /// Everything.
    pub context: &'a Context<'a>,
    /// The node where the conversation is.
    pub node: usize,
    /// Whether the answer to this node has been judged: so it is for routes, not for choices.
    pub judged: bool,
    /// The nodes that may have been passed before.
    pub before: Option<Vec<bool>>,
}

impl Moment<'_> {
    /// Whether a criterion may have been met, or broken, by now.
    pub fn may_have(&self, criterion: usize, never: bool) -> bool {
        let program = &self.context.program;
        let kind = program.criteria.get(criterion).map(|c| c.kind);
        if kind.is_none_or(|k| (k == CriterionKind::Never) != never) {
            return false;
        }
        let Some(before) = &self.before else {
            return true;
        };
        let asks = |node: usize| {
            program.nodes[node]
                .expects
                .iter()
                .any(|ix| ix.0 as usize == criterion)
        };
        (self.judged && asks(self.node)) || (0..before.len()).any(|at| before[at] && asks(at))
    }

    /// Whether a node has been visited by now.
    pub fn visited(&self, node: usize) -> Truth {
        if node == self.node {
            return Some(true);
        }
        let before = self.before.as_ref()?;
        if !before.get(node).copied().unwrap_or(false) {
            return Some(false);
        }
        self.context
            .graph
            .always_passes(node, self.node)
            .then_some(true)
    }
}

impl<'p> Ranges<'p> {
    /// Follows every `set` until nothing grows any more.
    pub fn new(program: &'p Program) -> Ranges<'p> {
        let mut ranges = Ranges {
            program,
            variables: program
                .variables
                .iter()
                .map(|v| (v.initial, v.initial))
                .collect(),
        };
        let sets: Vec<&Assignment> = assignments(program).collect();
        for round in 0.. {
            let mut grown = false;
            for set in &sets {
                let (low, high) = ranges.sum(&set.value);
                let at = set.variable.0 as usize;
                let known = ranges.variables[at];
                let mut wider = (known.0.min(low), known.1.max(high));
                if wider != known {
                    grown = true;
                    if round >= ROUNDS {
                        wider = ANY;
                    }
                    ranges.variables[at] = wider;
                }
            }
            if !grown {
                break;
            }
        }
        ranges
    }

    /// The range of a variable.
    pub fn variable(&self, at: usize) -> Range {
        self.variables.get(at).copied().unwrap_or(ANY)
    }

    /// The range of a sum.
    pub fn sum(&self, sum: &Sum) -> Range {
        match sum {
            Sum::Number(n) => (*n, *n),
            Sum::Variable(v) => self.variable(v.0 as usize),
            Sum::Drawn(v) => match self.program.vary.get(v.0 as usize).map(|v| &v.domain) {
                Some(Domain::Int { min, max }) => (*min, *max),
                Some(Domain::Money { min, max, step, .. }) => {
                    let step = (*step).max(1);
                    (*min, max - max.saturating_sub(*min).rem_euclid(step))
                }
                _ => ANY,
            },
            Sum::Limit(l) => {
                let amount = self
                    .program
                    .limits
                    .get(l.0 as usize)
                    .map_or(0, |l| l.amount);
                (amount, amount)
            }
            Sum::Mood => (-100, 100),
            Sum::Turn => (1, i64::MAX),
            Sum::Add(a, b) => {
                let (a, b) = (self.sum(a), self.sum(b));
                (a.0.saturating_add(b.0), a.1.saturating_add(b.1))
            }
            Sum::Sub(a, b) => {
                let (a, b) = (self.sum(a), self.sum(b));
                (a.0.saturating_sub(b.1), a.1.saturating_sub(b.0))
            }
        }
    }

    /// Whether a condition holds, where the ranges alone decide it.
    pub fn truth(&self, condition: &Condition, moment: &Moment<'_>) -> Truth {
        match condition {
            Condition::Not(a) => self.truth(a, moment).map(|a| !a),
            Condition::And(a, b) => match (self.truth(a, moment), self.truth(b, moment)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Condition::Or(a, b) => match (self.truth(a, moment), self.truth(b, moment)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Condition::Compare(how, a, b) => compare(*how, self.sum(a), self.sum(b)),
            Condition::Drew(vary, item) => match self.program.vary.get(vary.0 as usize) {
                Some(vary) => match &vary.domain {
                    Domain::OneOf(items) if items.len() == 1 => Some(*item == 0),
                    _ => None,
                },
                None => None,
            },
            Condition::Met(c) => (!moment.may_have(c.0 as usize, false)).then_some(false),
            Condition::Broke(c) => (!moment.may_have(c.0 as usize, true)).then_some(false),
            Condition::Visited(node) => moment.visited(node.0 as usize),
        }
    }
}

fn compare(how: Comparison, a: Range, b: Range) -> Truth {
    let less = match () {
        () if a.1 < b.0 => Some(true),
        () if a.0 >= b.1 => Some(false),
        () => None,
    };
    let less_or_equal = match () {
        () if a.1 <= b.0 => Some(true),
        () if a.0 > b.1 => Some(false),
        () => None,
    };
    let equal = match () {
        () if a.0 == a.1 && a == b => Some(true),
        () if a.1 < b.0 || b.1 < a.0 => Some(false),
        () => None,
    };
    match how {
        Comparison::Equal => equal,
        Comparison::NotEqual => equal.map(|e| !e),
        Comparison::Less => less,
        Comparison::LessOrEqual => less_or_equal,
        Comparison::Greater => less_or_equal.map(|l| !l),
        Comparison::GreaterOrEqual => less.map(|l| !l),
    }
}

/// Every `set` of a program.
pub fn assignments(program: &Program) -> impl Iterator<Item = &Assignment> {
    program.nodes.iter().flat_map(|node| {
        let replies = node.replies.iter().flat_map(|r| &r.set);
        let routes = node.routes.iter().flat_map(|r| &r.set);
        node.set.iter().chain(replies).chain(routes)
    })
}

#[cfg(test)]
mod tests {
    use super::compare;
    use crate::model::expr::Comparison;

    #[test]
    fn ranges_decide_only_what_holds_for_all_their_values() {
        use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
        assert_eq!(compare(Less, (1, 4), (5, 9)), Some(true));
        assert_eq!(compare(Less, (1, 5), (5, 9)), None);
        assert_eq!(compare(LessOrEqual, (1, 5), (5, 9)), Some(true));
        assert_eq!(compare(Greater, (1, 5), (5, 9)), Some(false));
        assert_eq!(compare(GreaterOrEqual, (9, 12), (5, 9)), Some(true));
        assert_eq!(compare(Equal, (3, 3), (3, 3)), Some(true));
        assert_eq!(compare(Equal, (1, 3), (3, 3)), None);
        assert_eq!(compare(NotEqual, (1, 2), (3, 3)), Some(true));
    }
}
