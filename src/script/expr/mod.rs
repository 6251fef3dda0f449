//! Conditions and sums: text → `model::expr`, with names looked up. Evaluates nothing.
//!
//! Reading order: `lexer`, `parser`, `resolve`.

mod lexer;
mod parser;
mod resolve;

use super::codes::Code;
use crate::model::expr::{Condition, CriterionIx, LimitIx, NodeIx, Sum, VariableIx};
use parser::parse;
use resolve::{Resolver, Varied};
use std::collections::BTreeMap;

/// What a drawn value is to a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Drawable {
    /// One of these ids.
    Items(Vec<String>),
    /// A number.
    Number,
    /// Digits, which conditions cannot read.
    Digits,
    /// It could not be read and is reported.
    Unknown,
}

/// All names that conditions may use.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// Nodes.
    pub(super) nodes: BTreeMap<String, NodeIx>,
    /// Criteria.
    pub(super) criteria: BTreeMap<String, CriterionIx>,
    /// Variables.
    pub(super) variables: BTreeMap<String, VariableIx>,
    /// What is drawn.
    pub(super) vary: BTreeMap<String, Varied>,
    /// Limits.
    pub(super) limits: BTreeMap<String, LimitIx>,
}

/// What is wrong with a condition, and with which of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// What sort of mistake.
    pub(super) code: &'static Code,
    /// First byte.
    pub(super) start: usize,
    /// One past the last.
    pub(super) end: usize,
    /// What is wrong.
    pub(super) message: String,
    /// How to mend it.
    pub(super) mend: String,
}

/// Words that cannot be the name of a variable or of something drawn.
pub(super) const KEYWORDS: [&str; 9] = [
    "and", "or", "not", "mood", "turn", "met", "broke", "visited", "limit",
];

/// Reads a condition.
pub(super) fn condition(source: &str, names: &Names) -> Result<Condition, Vec<Fault>> {
    let ast = parse(source).map_err(|fault| vec![fault])?;
    let mut resolver = Resolver {
        names,
        faults: Vec::new(),
    };
    let condition = resolver.condition(&ast);
    condition
        .filter(|_| resolver.faults.is_empty())
        .ok_or(resolver.faults)
}

/// Reads a sum.
pub(super) fn sum(source: &str, names: &Names) -> Result<Sum, Vec<Fault>> {
    let ast = parse(source).map_err(|fault| vec![fault])?;
    let mut resolver = Resolver {
        names,
        faults: Vec::new(),
    };
    let sum = resolver.number(&ast);
    sum.filter(|_| resolver.faults.is_empty())
        .ok_or(resolver.faults)
}

#[cfg(test)]
mod tests {
    use super::{Drawable, Names, condition, sum};
    use crate::model::expr::{
        Comparison, Condition, CriterionIx, LimitIx, NodeIx, Sum, VariableIx, VaryIx,
    };

    fn names() -> Names {
        let items = vec!["kettle".to_owned(), "toaster".to_owned()];
        Names {
            nodes: [("opening".to_owned(), NodeIx(0))].into(),
            criteria: [("own-it".to_owned(), CriterionIx(0))].into(),
            variables: [("promised".to_owned(), VariableIx(0))].into(),
            vary: [
                ("product".to_owned(), (VaryIx(1), Drawable::Items(items))),
                ("days".to_owned(), (VaryIx(0), Drawable::Number)),
                ("order".to_owned(), (VaryIx(2), Drawable::Digits)),
            ]
            .into(),
            limits: [("refund".to_owned(), LimitIx(0))].into(),
        }
    }

    #[test]
    fn precedence_is_or_and_not_comparison_sum() {
        let found = condition("not days < 3 and met(own-it) or mood > -40", &names());
        let less = Condition::Compare(Comparison::Less, Sum::Drawn(VaryIx(0)), Sum::Number(3));
        let mood = Condition::Compare(Comparison::Greater, Sum::Mood, Sum::Number(-40));
        let expected = Condition::Or(
            Box::new(Condition::And(
                Box::new(Condition::Not(Box::new(less))),
                Box::new(Condition::Met(CriterionIx(0))),
            )),
            Box::new(mood),
        );
        assert_eq!(found, Ok(expected));
    }

    #[test]
    fn sums_go_from_left_to_right() {
        let found = sum("promised - 3 + limit(refund)", &names());
        let inner = Sum::Sub(
            Box::new(Sum::Variable(VariableIx(0))),
            Box::new(Sum::Number(3)),
        );
        let expected = Sum::Add(Box::new(inner), Box::new(Sum::Limit(LimitIx(0))));
        assert_eq!(found, Ok(expected));
    }

    #[test]
    fn items_are_compared_by_id() {
        let drew = |n| Condition::Drew(VaryIx(1), n);
        assert_eq!(condition("product == \"toaster\"", &names()), Ok(drew(1)));
        let other = Condition::Not(Box::new(drew(0)));
        assert_eq!(condition("'kettle' != product", &names()), Ok(other));
    }

    fn faults(source: &str) -> Vec<(&'static str, &str, String)> {
        let faults = condition(source, &names()).expect_err(source);
        faults
            .into_iter()
            .map(|f| (f.code.id, &source[f.start..f.end], f.mend))
            .collect()
    }

    #[test]
    fn mistakes_are_named_where_they_stand() {
        for (source, code, at, mend) in [
            ("met(own-itt)", "AP0302", "own-itt", "own-it"),
            ("dys > 3", "AP0302", "dys", "days"),
            ("days-1 > 3", "AP0302", "days-1", "days - 1"),
            ("not 3", "AP0303", "3", "compare"),
            ("days and mood > 1", "AP0303", "days", "days > 0"),
            ("1 < days < 3", "AP0304", "<", "and"),
            ("product == \"ketle\"", "AP0305", "\"ketle\"", "kettle"),
            (
                "product < \"kettle\"",
                "AP0305",
                "product < \"kettle\"",
                "==",
            ),
            ("days == \"kettle\"", "AP0305", "\"kettle\"", "without"),
            ("product > 3", "AP0303", "product", "kettle"),
            ("order > 3", "AP0303", "order", "Int"),
            ("days = 3", "AP0301", "=", "=="),
            ("met(own-it) && days > 1", "AP0301", "&&", "and"),
            ("own-it", "AP0302", "own-it", "met(own-it)"),
            ("seen(opening)", "AP0302", "seen(opening)", "visited"),
            ("met(own-it", "AP0301", "own-it", ""),
            ("", "AP0301", "", ""),
            (
                "days > 99999999999999999999",
                "AP0301",
                "99999999999999999999",
                "",
            ),
        ] {
            let found = faults(source);
            let (found_code, found_at, found_mend) = &found[0];
            assert_eq!((*found_code, *found_at), (code, at), "{source}: {found:?}");
            assert!(found_mend.contains(mend), "{source}: {found_mend}");
        }
    }

    #[test]
    fn several_unknown_names_are_all_reported() {
        assert_eq!(faults("met(a) and visited(b) or c > d").len(), 4);
    }

    #[test]
    fn depth_and_length_are_bounded() {
        let deep = format!("{}days > 1{}", "(".repeat(40), ")".repeat(40));
        assert_eq!(faults(&deep)[0].0, "AP0506");
        let long = vec!["met(own-it)"; 300].join(" and ");
        assert_eq!(faults(&long)[0].0, "AP0506");
        assert_eq!(faults(&"not ".repeat(5000))[0].0, "AP0506");
        assert!(condition(&vec!["met(own-it)"; 200].join(" or "), &names()).is_ok());
    }
}
