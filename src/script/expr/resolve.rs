//! The tree of a condition → `model::expr`: names become places in the scenario's tables, and what is
//! true or false is kept apart from what is a number. Collects every mistake of a condition.

use super::parser::{Ast, Kind};
use super::{Drawable, Fault, Names};
use crate::model::expr::{Comparison, Condition, Sum, VaryIx};
use crate::script::codes::{self, Code};
use crate::script::names::{self, did_you_mean};

/// Looks names up and collects what is wrong.
pub(super) struct Resolver<'n> {
    pub(super) names: &'n Names,
    pub(super) faults: Vec<Fault>,
}

impl Resolver<'_> {
    fn fault(&mut self, code: &'static Code, ast: &Ast<'_>, message: String, mend: String) {
        self.faults.push(Fault {
            code,
            start: ast.start,
            end: ast.end,
            message,
            mend,
        });
    }

    /// Something that is true or false.
    pub(super) fn condition(&mut self, ast: &Ast<'_>) -> Option<Condition> {
        match &ast.kind {
            Kind::Not(inner) => Some(Condition::Not(Box::new(self.condition(inner)?))),
            Kind::And(left, right) => {
                let (left, right) = (self.condition(left), self.condition(right));
                Some(Condition::And(Box::new(left?), Box::new(right?)))
            }
            Kind::Or(left, right) => {
                let (left, right) = (self.condition(left), self.condition(right));
                Some(Condition::Or(Box::new(left?), Box::new(right?)))
            }
            Kind::Compare(how, left, right) => self.comparison(ast, *how, left, right),
            Kind::Call(function, name) => self.question(ast, function, name),
            Kind::Number(_) | Kind::Add(..) | Kind::Sub(..) => {
                let message = "a condition is needed here, this is a number".to_owned();
                let mend = "compare it with something: `… > 0`".to_owned();
                self.fault(codes::MEANING, ast, message, mend);
                None
            }
            Kind::Name(name) => {
                if self.number(ast).is_some() {
                    let message = format!("a condition is needed here, `{name}` is a number");
                    let mend = format!("compare it with something: `{name} > 0`");
                    self.fault(codes::MEANING, ast, message, mend);
                }
                None
            }
            Kind::Text(text) => {
                let message = "a condition is needed here, this is a text".to_owned();
                let mend = format!("compare with it: `… == \\\"{text}\\\"`");
                self.fault(codes::MEANING, ast, message, mend);
                None
            }
        }
    }

    /// `met(…)`, `broke(…)`, `visited(…)`
    fn question(&mut self, ast: &Ast<'_>, function: &str, name: &Ast<'_>) -> Option<Condition> {
        let Kind::Name(id) = name.kind else {
            return None;
        };
        match function {
            "met" | "broke" => {
                let Some(ix) = self.names.criteria.get(id) else {
                    self.unknown(name, id, "a criterion", self.names.criteria.keys());
                    return None;
                };
                Some(if function == "met" {
                    Condition::Met(*ix)
                } else {
                    Condition::Broke(*ix)
                })
            }
            "visited" => {
                let Some(ix) = self.names.nodes.get(id) else {
                    self.unknown(name, id, "a node", self.names.nodes.keys());
                    return None;
                };
                Some(Condition::Visited(*ix))
            }
            "limit" => {
                let message = "a condition is needed here, a limit is a number".to_owned();
                let mend = format!("compare with it: `amount <= limit({id})`");
                self.fault(codes::MEANING, ast, message, mend);
                None
            }
            _ => self.unknown_function(ast, function),
        }
    }

    fn unknown_function<T>(&mut self, ast: &Ast<'_>, function: &str) -> Option<T> {
        let known = ["met", "broke", "visited", "limit"];
        let mend = names::hint(function, known, "");
        self.fault(
            codes::NO_NAME,
            ast,
            format!("`{function}(…)` is not known"),
            mend,
        );
        None
    }

    fn comparison(
        &mut self,
        ast: &Ast<'_>,
        how: Comparison,
        left: &Ast<'_>,
        right: &Ast<'_>,
    ) -> Option<Condition> {
        match (&left.kind, &right.kind) {
            (Kind::Text(text), _) => self.item(ast, how, right, (text, left)),
            (_, Kind::Text(text)) => self.item(ast, how, left, (text, right)),
            _ => {
                let (left, right) = (self.number(left), self.number(right));
                Some(Condition::Compare(how, left?, right?))
            }
        }
    }

    /// `product == "kettle"`
    fn item(
        &mut self,
        ast: &Ast<'_>,
        how: Comparison,
        vary: &Ast<'_>,
        (text, text_ast): (&str, &Ast<'_>),
    ) -> Option<Condition> {
        let items = match vary.kind {
            Kind::Name(name) => match self.names.vary.get(name) {
                Some((ix, Drawable::Items(items))) => Some((*ix, items)),
                Some((_, Drawable::Unknown)) => return None,
                None if !self.is_known(name) => {
                    self.number(vary);
                    return None;
                }
                _ => None,
            },
            _ => None,
        };
        let Some((ix, items)) = items else {
            let message = "only what a `OneOf` draws is compared with a text".to_owned();
            let mend = "numbers stand without quotation marks".to_owned();
            self.fault(codes::ITEM, text_ast, message, mend);
            return None;
        };
        let Some(index) = items.iter().position(|item| item == text) else {
            let known = items.iter().map(String::as_str);
            let mend = names::hint(text, known, "");
            self.fault(
                codes::ITEM,
                text_ast,
                format!("no item has the id `{text}`"),
                mend,
            );
            return None;
        };
        let drew = Condition::Drew(ix, u32::try_from(index).unwrap_or(u32::MAX));
        match how {
            Comparison::Equal => Some(drew),
            Comparison::NotEqual => Some(Condition::Not(Box::new(drew))),
            _ => {
                let message = "an item is neither greater nor less than another".to_owned();
                self.fault(
                    codes::ITEM,
                    ast,
                    message,
                    "compare with `==` or `!=`".to_owned(),
                );
                None
            }
        }
    }

    /// A whole number.
    pub(super) fn number(&mut self, ast: &Ast<'_>) -> Option<Sum> {
        match &ast.kind {
            Kind::Number(n) => Some(Sum::Number(*n)),
            Kind::Add(left, right) => {
                let (left, right) = (self.number(left), self.number(right));
                Some(Sum::Add(Box::new(left?), Box::new(right?)))
            }
            Kind::Sub(left, right) => {
                let (left, right) = (self.number(left), self.number(right));
                Some(Sum::Sub(Box::new(left?), Box::new(right?)))
            }
            Kind::Name("mood") => Some(Sum::Mood),
            Kind::Name("turn") => Some(Sum::Turn),
            Kind::Name(name) => self.named_number(ast, name),
            Kind::Call("limit", inner) => {
                let Kind::Name(id) = inner.kind else {
                    return None;
                };
                let Some(ix) = self.names.limits.get(id) else {
                    self.unknown(inner, id, "a limit", self.names.limits.keys());
                    return None;
                };
                Some(Sum::Limit(*ix))
            }
            Kind::Call(function, _) if !matches!(*function, "met" | "broke" | "visited") => {
                self.unknown_function(ast, function)
            }
            Kind::Text(_) => {
                let message = "a number is needed here, this is a text".to_owned();
                let mend = "numbers stand without quotation marks".to_owned();
                self.fault(codes::MEANING, ast, message, mend);
                None
            }
            _ => {
                let message = "a number is needed here, this is true or false".to_owned();
                let mend = "`not`, `and` and `or` join conditions, not numbers".to_owned();
                self.fault(codes::MEANING, ast, message, mend);
                None
            }
        }
    }

    fn named_number(&mut self, ast: &Ast<'_>, name: &str) -> Option<Sum> {
        if let Some(ix) = self.names.variables.get(name) {
            return Some(Sum::Variable(*ix));
        }
        match self.names.vary.get(name) {
            Some((ix, Drawable::Number)) => Some(Sum::Drawn(*ix)),
            Some((_, Drawable::Unknown)) => None,
            Some((_, Drawable::Items(items))) => {
                let message = format!("a number is needed here, `{name}` draws an item");
                let item = items.first().map_or("…", String::as_str);
                let mend = format!("compare it with an item: `{name} == \\\"{item}\\\"`");
                self.fault(codes::MEANING, ast, message, mend);
                None
            }
            Some((_, Drawable::Digits)) => {
                let message = format!("a number is needed here, `{name}` draws digits");
                self.fault(
                    codes::MEANING,
                    ast,
                    message,
                    "draw it with `Int(…)`".to_owned(),
                );
                None
            }
            None => {
                self.unknown_number(ast, name);
                None
            }
        }
    }

    fn is_known(&self, name: &str) -> bool {
        matches!(name, "mood" | "turn")
            || self.names.variables.contains_key(name)
            || self.names.vary.contains_key(name)
    }

    fn unknown_number(&mut self, ast: &Ast<'_>, name: &str) {
        let known = self.names.variables.keys().chain(self.names.vary.keys());
        let known = known.map(String::as_str).chain(["mood", "turn"]);
        let minus = name
            .match_indices('-')
            .find(|(i, _)| self.is_known(&name[..*i]));
        let mend = match minus {
            Some((i, _)) => {
                format!(
                    "for minus, put spaces round it: `{} - {}`",
                    &name[..i],
                    &name[i + 1..]
                )
            }
            None if self.names.criteria.contains_key(name) => format!("write `met({name})`"),
            None if self.names.nodes.contains_key(name) => format!("write `visited({name})`"),
            None if self.names.limits.contains_key(name) => format!("write `limit({name})`"),
            None => names::hint(name, known.collect::<Vec<_>>(), ""),
        };
        self.fault(codes::NO_NAME, ast, format!("`{name}` is not known"), mend);
    }

    fn unknown<'a>(
        &mut self,
        ast: &Ast<'_>,
        id: &str,
        what: &str,
        known: impl Iterator<Item = &'a String>,
    ) {
        let mend = did_you_mean(id, known.map(String::as_str)).unwrap_or_default();
        self.fault(
            codes::NO_NAME,
            ast,
            format!("there is no `{id}`, which should be {what}"),
            mend,
        );
    }
}

/// What a name in `vary` may be used for in a condition.
pub(super) type Varied = (VaryIx, Drawable);
