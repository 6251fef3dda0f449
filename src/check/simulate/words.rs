//! Conditions as an author writes them, for messages. Reads nothing back.

use crate::model::expr::{Comparison, Condition, Sum};
use crate::model::program::{Domain, Program};

/// A condition in the words of the condition language.
pub fn condition(condition: &Condition, program: &Program) -> String {
    match condition {
        Condition::Not(a) => format!("not {}", inner(a, program)),
        Condition::And(a, b) => format!("{} and {}", inner(a, program), inner(b, program)),
        Condition::Or(a, b) => format!("{} or {}", inner(a, program), inner(b, program)),
        Condition::Compare(how, a, b) => {
            let sign = match how {
                Comparison::Equal => "==",
                Comparison::NotEqual => "!=",
                Comparison::Less => "<",
                Comparison::LessOrEqual => "<=",
                Comparison::Greater => ">",
                Comparison::GreaterOrEqual => ">=",
            };
            format!("{} {sign} {}", sum(a, program), sum(b, program))
        }
        Condition::Drew(vary, item) => {
            let vary = &program.vary[vary.0 as usize];
            let item = match &vary.domain {
                Domain::OneOf(items) => items.get(*item as usize).map_or("", |i| i.id.as_str()),
                _ => "",
            };
            format!("{} == \"{item}\"", vary.name)
        }
        Condition::Met(c) => format!("met({})", program.criterion(*c).id),
        Condition::Broke(c) => format!("broke({})", program.criterion(*c).id),
        Condition::Visited(n) => format!("visited({})", program.node(*n).id),
    }
}

fn inner(part: &Condition, program: &Program) -> String {
    match part {
        Condition::And(..) | Condition::Or(..) => format!("({})", condition(part, program)),
        _ => condition(part, program),
    }
}

fn sum(part: &Sum, program: &Program) -> String {
    match part {
        Sum::Number(n) => n.to_string(),
        Sum::Variable(v) => program.variables[v.0 as usize].name.clone(),
        Sum::Drawn(v) => program.vary[v.0 as usize].name.clone(),
        Sum::Limit(l) => format!("limit({})", program.limits[l.0 as usize].id),
        Sum::Mood => "mood".to_owned(),
        Sum::Turn => "turn".to_owned(),
        Sum::Add(a, b) => format!("{} + {}", sum(a, program), sum(b, program)),
        Sum::Sub(a, b) => format!("{} - {}", sum(a, program), sum(b, program)),
    }
}
