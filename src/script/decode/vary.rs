//! `vary`: what is drawn for each attempt.

use super::Decoder;
use crate::model::diagnostic::Place;
use crate::script::codes;
use crate::script::fold;
use crate::script::names;
use crate::script::ron::tree::{Kind, Name, Tree};
use crate::script::source::{Domain, Item, Spanned, Vary};
use std::collections::BTreeSet;

const DOMAINS: [&str; 4] = ["OneOf", "Digits", "Money", "Int"];

impl Decoder<'_> {
    /// All that is drawn, in the order of the file.
    pub(super) fn vary(&mut self, tree: &Tree<'_>) -> Vec<Vary> {
        let entries = self.map(tree, "names");
        entries
            .into_iter()
            .map(|(name, tree)| Vary {
                name,
                domain: self.domain(tree),
            })
            .collect()
    }

    fn domain(&mut self, tree: &Tree<'_>) -> Option<Domain> {
        let expected = "what is drawn: `OneOf([…])`, `Digits(\"##\")`, `Money(…)` or `Int(1, 9)`";
        match &tree.kind {
            Kind::Some(inner) => self.domain(inner),
            Kind::Items(Some(name), items) => self.plain_domain(name, items, tree),
            Kind::Fields(Some(name), _) if name.value == "Money" => self.money(tree),
            Kind::Fields(Some(name), _) if DOMAINS.contains(&name.value) => {
                self.wrong_shape(name);
                None
            }
            Kind::Fields(Some(name), _) => {
                self.unknown_domain(name.value, name.place);
                None
            }
            Kind::Word(word) => {
                self.unknown_domain(word, tree.place);
                None
            }
            _ => {
                self.wrong_type(tree, expected);
                None
            }
        }
    }

    fn plain_domain(
        &mut self,
        name: &Name<'_>,
        items: &[Tree<'_>],
        tree: &Tree<'_>,
    ) -> Option<Domain> {
        match (name.value, items) {
            ("OneOf", [list]) => self.one_of(list),
            ("Digits", [pattern]) => self.digits(pattern),
            ("Int", [min, max]) => {
                let min = self.whole(min, i64::MIN, i64::MAX);
                let max = self.whole(max, i64::MIN, i64::MAX);
                let (min, max) = (min?.value, max?.value);
                self.bounds(min, max, tree.head())?;
                Some(Domain::Int { min, max })
            }
            ("OneOf" | "Digits" | "Money" | "Int", _) => {
                if !self.sink.stumbled_in(tree.place) {
                    self.wrong_shape(name);
                }
                None
            }
            (other, _) => {
                self.unknown_domain(other, name.place);
                None
            }
        }
    }

    fn wrong_shape(&mut self, name: &Name<'_>) {
        let mend = match name.value {
            "OneOf" => "write `OneOf([\"kettle\", \"toaster\"])`: one list in square brackets",
            "Digits" => "write `Digits(\"K-#####\")`: one text",
            "Money" => "write `Money(min: 29, max: 79, step: 1, currency: \"EUR\")`",
            _ => "write `Int(5, 13)`: the least and the greatest",
        };
        let message = format!("`{}` has something else in its brackets", name.value);
        self.sink.push(codes::SHAPE, name.place, message, mend);
    }

    fn unknown_domain(&mut self, found: &str, place: Place) {
        let message = format!("`{found}` is nothing that can be drawn");
        let mend = names::hint(found, DOMAINS, "");
        self.sink.push(codes::WORD, place, message, mend);
    }

    /// Reports bounds that leave nothing between them.
    pub(super) fn bounds(&mut self, min: i64, max: i64, place: Place) -> Option<()> {
        if min <= max {
            return Some(());
        }
        let message = format!("the least, {min}, is greater than the greatest, {max}");
        self.sink
            .push(codes::BOUNDS, place, message, "swap the two");
        None
    }

    fn money(&mut self, tree: &Tree<'_>) -> Option<Domain> {
        let mut f = self.fields(tree, "`Money`", None)?;
        let min = f.need(self, "min").and_then(|t| self.whole(t, 0, i64::MAX));
        let max = f.need(self, "max").and_then(|t| self.whole(t, 0, i64::MAX));
        let step = match f.get("step") {
            Some(tree) => self.whole(tree, 1, i64::MAX).map(|n| n.value),
            None => Some(1),
        };
        let currency = f.need_text(self, "currency");
        let head = f.head();
        f.finish(self);
        if let Some(c) = &currency
            && !is_currency(&c.value)
        {
            let message = format!("`{}` is not a currency", c.value);
            let mend = "write its three capital letters: EUR, PLN, GBP, USD";
            self.sink.push(codes::WORD, c.place, message, mend);
        }
        let (min, max) = (min?.value, max?.value);
        self.bounds(min, max, head)?;
        Some(Domain::Money {
            min,
            max,
            step: step?,
            currency: currency?,
        })
    }

    fn digits(&mut self, tree: &Tree<'_>) -> Option<Domain> {
        let pattern = self.text(tree)?;
        if !pattern.value.contains('#') {
            let message = "there is no `#` in this pattern, so that nothing is drawn";
            let mend = "every `#` becomes a digit: \"K-#####\"";
            self.sink.push(codes::BOUNDS, pattern.place, message, mend);
        }
        Some(Domain::Digits(pattern.value))
    }

    fn one_of(&mut self, tree: &Tree<'_>) -> Option<Domain> {
        let list = self.list(tree, "items");
        if matches!(&tree.kind, Kind::List(items) if items.is_empty()) {
            let mend = "write at least one item";
            self.sink.push(
                codes::EMPTY,
                tree.head(),
                "there is nothing to draw from",
                mend,
            );
            return None;
        }
        let items: Vec<Item> = list.iter().filter_map(|t| self.choice(t)).collect();
        let mut seen = BTreeSet::new();
        for item in &items {
            if !seen.insert(item.id.value.as_str()) {
                let message = format!("two items have the id `{}`", item.id.value);
                let mend = "give one of them another: (id: \"…\", text: \"…\")";
                self.sink.push(codes::SAME_ID, item.id.place, message, mend);
            }
        }
        (!items.is_empty()).then_some(Domain::OneOf(items))
    }

    /// An item: a text that is its own id, or id, text and forms.
    fn choice(&mut self, tree: &Tree<'_>) -> Option<Item> {
        if let Kind::Text(_) = tree.kind {
            let text = self.text(tree)?;
            let Some(id) = fold::to_id(&text.value) else {
                let message = format!("no id can be made of the text \"{}\"", text.value);
                let mend = "give it one: (id: \"…\", text: \"…\")";
                self.sink.push(codes::ID, text.place, message, mend);
                return None;
            };
            let id = Spanned {
                value: id,
                place: text.place,
            };
            return Some(Item {
                id,
                text,
                forms: Vec::new(),
            });
        }
        let mut f = self.fields(tree, "an item", None)?;
        let id = f.need(self, "id").and_then(|t| self.id(t));
        let text = f.need_text(self, "text");
        let entries = f
            .get("forms")
            .map(|t| self.map(t, "names of forms"))
            .unwrap_or_default();
        f.finish(self);
        let forms = entries
            .into_iter()
            .filter_map(|(name, tree)| Some((name, self.text(tree)?)))
            .collect();
        Some(Item {
            id: id?,
            text: text?,
            forms,
        })
    }
}

/// Whether it looks like a code of ISO 4217.
pub(in crate::script) fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
}
