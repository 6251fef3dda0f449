//! The tables of names: what is drawn, limits, variables, nodes and criteria, each with its number; and
//! whether two of them would be the same name. Nothing is looked up here yet.

use super::Compiler;
use crate::model::expr::{CriterionIx, LimitIx, NodeIx, VariableIx, VaryIx};
use crate::model::program::{self, Item, Limit, Variable};
use crate::script::arguments::Arguments;
use crate::script::codes;
use crate::script::expr::{Drawable, KEYWORDS};
use crate::script::source::{self, Domain, Scenario, Text};
use std::collections::BTreeMap;

/// A number of a table, as large as tables may be.
pub(super) fn ix(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

impl Compiler<'_> {
    /// What is drawn, sorted by name.
    pub(super) fn vary(&mut self, written: &[source::Vary]) -> Vec<program::Vary> {
        let mut sorted: Vec<&source::Vary> = written.iter().collect();
        sorted.sort_by(|a, b| a.name.value.cmp(&b.name.value));
        self.currencies(written);
        let mut table = Vec::with_capacity(sorted.len());
        for (index, vary) in sorted.into_iter().enumerate() {
            let name = vary.name.value.clone();
            let (drawable, domain) = match &vary.domain {
                None => (Drawable::Unknown, program::Domain::Digits(String::new())),
                Some(Domain::OneOf(items)) => {
                    let ids = items.iter().map(|i| i.id.value.clone()).collect();
                    let items = items.iter().map(|i| self.item(&name, i)).collect();
                    (Drawable::Items(ids), program::Domain::OneOf(items))
                }
                Some(Domain::Digits(pattern)) => {
                    (Drawable::Digits, program::Domain::Digits(pattern.clone()))
                }
                Some(Domain::Money {
                    min,
                    max,
                    step,
                    currency,
                }) => {
                    let (min, max, step) = (*min, *max, *step);
                    let currency = currency.value.clone();
                    (
                        Drawable::Number,
                        program::Domain::Money {
                            min,
                            max,
                            step,
                            currency,
                        },
                    )
                }
                Some(Domain::Int { min, max }) => (
                    Drawable::Number,
                    program::Domain::Int {
                        min: *min,
                        max: *max,
                    },
                ),
            };
            self.names
                .vary
                .insert(name.clone(), (VaryIx(ix(index)), drawable));
            table.push(program::Vary { name, domain });
        }
        table
    }

    /// An item; its words stand alone, they are what others refer to.
    fn item(&mut self, vary: &str, item: &source::Item) -> Item {
        let alone = Arguments::default();
        let message = format!("vary-{vary}-{}", item.id.value);
        let of_other = self.taken.insert(message.clone(), vary.to_owned());
        if of_other.is_some_and(|other| other != vary) {
            let what = format!("two items would have the name `{message}` in translations");
            self.sink.push(
                codes::COLLISION,
                item.id.place,
                what,
                "change one of the ids",
            );
        }
        self.check_with(&item.text, &alone);
        let pattern = item.text.value.clone();
        let text = self.number(message.clone(), None, pattern);
        let mut forms = Vec::with_capacity(item.forms.len());
        for (form, words) in &item.forms {
            self.check_with(words, &alone);
            let pattern = words.value.clone();
            let name = form.value.clone();
            let ix = self.number(message.clone(), Some(name.clone()), pattern);
            forms.push((name, ix));
        }
        Item {
            id: item.id.value.clone(),
            text,
            forms,
        }
    }

    /// All amounts of a scenario are in one currency: limits are.
    fn currencies(&mut self, written: &[source::Vary]) {
        let mut first: Option<&Text> = None;
        for vary in written {
            let Some(Domain::Money { currency, .. }) = &vary.domain else {
                continue;
            };
            match first {
                Some(known) if known.value != currency.value => {
                    let message = format!(
                        "amounts are in {} above, here in {}",
                        known.value, currency.value
                    );
                    let mend = "take one currency; a translation may have another";
                    self.sink
                        .push(codes::CURRENCIES, currency.place, message, mend);
                }
                Some(_) => {}
                None => first = Some(currency),
            }
        }
    }

    /// Limits, sorted by id.
    pub(super) fn limits(&mut self, scenario: &Scenario) -> Vec<Limit> {
        let sorted: BTreeMap<&str, i64> = scenario
            .limits
            .iter()
            .map(|(id, n)| (id.value.as_str(), n.as_ref().map_or(0, |n| n.value)))
            .collect();
        for (index, id) in sorted.keys().enumerate() {
            self.names
                .limits
                .insert((*id).to_owned(), LimitIx(ix(index)));
        }
        sorted
            .into_iter()
            .map(|(id, amount)| Limit {
                id: id.to_owned(),
                amount,
            })
            .collect()
    }

    /// Variables, sorted by name.
    pub(super) fn variables(&mut self, scenario: &Scenario) -> Vec<Variable> {
        let sorted: BTreeMap<&str, i64> = scenario
            .variables
            .iter()
            .map(|(name, n)| (name.value.as_str(), n.as_ref().map_or(0, |n| n.value)))
            .collect();
        for (index, name) in sorted.keys().enumerate() {
            self.names
                .variables
                .insert((*name).to_owned(), VariableIx(ix(index)));
        }
        let variable = |(name, initial): (&str, i64)| Variable {
            name: name.to_owned(),
            initial,
        };
        sorted.into_iter().map(variable).collect()
    }

    /// Numbers nodes and criteria in the order of the file; reports criteria with the same id.
    pub(super) fn node_names(&mut self, scenario: &Scenario) {
        let mut number = 0;
        for (index, node) in scenario.nodes.iter().enumerate() {
            self.names
                .nodes
                .insert(node.id.value.clone(), NodeIx(ix(index)));
            for criterion in &node.expects {
                if let Some(id) = &criterion.id {
                    if self.names.criteria.contains_key(&id.value) {
                        let message = format!("another criterion has the id `{}`", id.value);
                        let mend = "ids of criteria are unique in the whole scenario";
                        self.sink.push(codes::SAME_ID, id.place, message, mend);
                    } else {
                        self.names
                            .criteria
                            .insert(id.value.clone(), CriterionIx(ix(number)));
                    }
                }
                number += 1;
            }
        }
    }

    /// Reports names that would mean two things in a text or in a condition.
    pub(super) fn check_collisions(&mut self, scenario: &Scenario) {
        let mut taken: BTreeMap<String, &'static str> = BTreeMap::new();
        let mut claims: Vec<(String, &'static str, &Text)> = Vec::new();
        for vary in &scenario.vary {
            claims.push((
                vary.name.value.clone(),
                "something that is drawn",
                &vary.name,
            ));
        }
        for (name, _) in &scenario.variables {
            claims.push((name.value.clone(), "a variable", name));
        }
        for (id, _) in &scenario.limits {
            claims.push((id.value.clone(), "a limit", id));
            claims.push((format!("limit-{}", id.value), "the amount of a limit", id));
        }
        let mut forms: BTreeMap<String, &Text> = BTreeMap::new();
        for vary in &scenario.vary {
            let Some(Domain::OneOf(items)) = &vary.domain else {
                continue;
            };
            for (form, _) in items.iter().flat_map(|i| &i.forms) {
                forms
                    .entry(format!("{}-{}", vary.name.value, form.value))
                    .or_insert(form);
            }
        }
        claims.extend(
            forms
                .into_iter()
                .map(|(name, form)| (name, "a form of an item", form)),
        );
        for (name, what, text) in claims {
            if what != "a form of an item" && KEYWORDS.contains(&name.as_str()) {
                let message = format!("`{name}` has a meaning of its own in conditions");
                self.sink.push(
                    codes::RESERVED,
                    text.place,
                    message,
                    "call it something else",
                );
            } else if let Some(other) = taken.get(&name) {
                let message = format!("`{name}` is the name of {other} and of {what}");
                self.sink
                    .push(codes::COLLISION, text.place, message, "rename one of them");
            } else {
                taken.insert(name, what);
            }
        }
    }
}
