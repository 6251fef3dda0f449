//! One message of an overlay: whether there is something that it translates, what it leaves out, and
//! what its texts refer to.

use super::Check;
use super::expected::arguments_of;
use crate::model::diagnostic::Place;
use crate::script::codes;
use crate::script::decode::is_currency;
use crate::script::fluent::uses::{self, What};
use crate::script::names::{hint, nearest, quoted};
use fluent_syntax::ast::{Attribute, Message, Pattern, PatternElement};
use std::collections::BTreeSet;

/// Attributes of the message `scenario` that only translations have.
const MONEY: [&str; 2] = ["currency", "rate"];

/// What stands in an overlay for one text of the scenario.
struct Translated<'m> {
    name: &'m str,
    pattern: &'m Pattern<&'m str>,
}

impl Check<'_> {
    /// Checks one message.
    pub(super) fn message(&mut self, message: &Message<&str>) {
        let name = message.id.name;
        let Some(expected) = self.expected.get(name) else {
            let place = self.place(name);
            let known = self.expected.messages().filter(|m| !self.seen.contains(*m));
            let mend = match nearest(name, known) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "delete it: nothing in the scenario has this name".to_owned(),
            };
            let what = format!("`{name}` translates nothing");
            self.sink.push(codes::OBSOLETE, place, what, mend);
            return;
        };
        let item = expected.item;
        let value = expected.value;
        let attributes = expected.attributes.clone();
        if let Some(pattern) = &message.value {
            self.translation(
                &Translated { name, pattern },
                value.filter(|_| item.is_none()),
            );
        }
        let mut there: BTreeSet<&str> = BTreeSet::new();
        for attribute in &message.attributes {
            let id = attribute.id.name;
            there.insert(id);
            if let Some(item) = item {
                self.forms.given(item, id);
                self.pattern(&attribute.value);
            } else if let Some(source) = attributes.get(id) {
                let translated = Translated {
                    name: id,
                    pattern: &attribute.value,
                };
                self.translation(&translated, Some(source));
            } else if name == "scenario" && MONEY.contains(&id) {
                self.money(attribute);
            } else {
                let known: Vec<&str> = attributes.keys().copied().collect();
                let mend = hint(id, known.iter().copied(), "delete it");
                let what = format!("`{name}.{id}` translates nothing");
                let place = self.place(id);
                self.sink.push(codes::OBSOLETE, place, what, mend);
            }
        }
        if name == "scenario" {
            self.currency_with_rate(name, &there);
        }
        let own = value
            .filter(|_| message.value.is_none())
            .map(|_| "the text itself".to_owned());
        let lacking = attributes
            .keys()
            .filter(|a| item.is_none() && !there.contains(**a));
        let lacking: Vec<String> = own
            .into_iter()
            .chain(lacking.map(|a| format!("`.{a}`")))
            .collect();
        if !lacking.is_empty() && !self.damaged.contains(name) {
            let place = self.place(name);
            let what = format!("`{name}` lacks {}", lacking.join(", "));
            let mend = "until it is there, the text of the scenario is shown";
            self.sink.push(codes::UNTRANSLATED, place, what, mend);
        }
    }

    /// A text and what it translates: nothing may be left out, unless that is grammar.
    fn translation(&mut self, translated: &Translated<'_>, source: Option<&str>) {
        let strange = self.pattern(translated.pattern);
        // what is misspelt is not left out
        let Some(source) = source.filter(|_| !strange) else {
            return;
        };
        let here: BTreeSet<&str> = uses::of(translated.pattern)
            .uses
            .iter()
            .filter(|u| u.what == What::Argument)
            .map(|u| self.arguments.base(u.name))
            .collect();
        let wanted = arguments_of(source);
        let dropped: Vec<String> = wanted
            .iter()
            .filter(|a| self.arguments.base(a) == a.as_str() && !here.contains(a.as_str()))
            .map(|a| format!("${a}"))
            .collect();
        if dropped.is_empty() {
            return;
        }
        let names: Vec<&str> = dropped.iter().map(String::as_str).collect();
        let message = format!("the translation leaves out {}", quoted(&names));
        let place = self.place(translated.name);
        self.sink.push(
            codes::DROPPED,
            place,
            message,
            "the text of the scenario shows it",
        );
    }

    /// Checks what a pattern refers to; whether it refers to something that is not there.
    pub(super) fn pattern(&mut self, pattern: &Pattern<&str>) -> bool {
        let mut strange = false;
        let found = uses::of(pattern);
        let text = self.text;
        let at = |part: &str| uses::offset(text, part);
        for finding in self.arguments.judge(&found, &at, self.setting) {
            strange |= finding.code != codes::PLURAL;
            let place = Place {
                start: finding.offset,
                end: finding.offset + finding.length,
            };
            self.sink
                .push(finding.code, place, finding.message, finding.mend);
        }
        for used in found.uses.iter().filter(|u| u.what == What::Argument) {
            if self.arguments.base(used.name) != used.name
                && let Some(form) = self.arguments.form_of(used.name)
            {
                let Place { start, end } = self.place(used.name);
                self.forms.used(
                    form,
                    Place {
                        start: start.saturating_sub(1),
                        end,
                    },
                );
            }
        }
        strange
    }

    /// `.currency` and `.rate`
    fn money(&mut self, attribute: &Attribute<&str>) {
        let value = match attribute.value.elements.as_slice() {
            [PatternElement::TextElement { value }] => value.trim(),
            _ => "",
        };
        let (right, mend) = if attribute.id.name == "currency" {
            (
                is_currency(value),
                "write its three capital letters: EUR, PLN, GBP",
            )
        } else {
            (
                is_rate(value),
                "write a plain number above nought, such as 4 or 4.25",
            )
        };
        if !right {
            let message = format!("`.{}` cannot be read", attribute.id.name);
            let place = self.place(attribute.id.name);
            self.sink.push(codes::MONEY, place, message, mend);
        }
    }

    /// A rate without a currency, or the other way round, would show wrong amounts.
    fn currency_with_rate(&mut self, name: &str, there: &BTreeSet<&str>) {
        let [currency, rate] = MONEY.map(|field| there.contains(field));
        if currency != rate {
            let place = self.place(name);
            let message = "`.currency` and `.rate` belong together";
            let mend = if rate {
                "add `.currency = …`"
            } else {
                "add `.rate = …`, perhaps 1"
            };
            self.sink.push(codes::MONEY, place, message, mend);
        }
    }
}

/// Whether it is a plain decimal number above nought.
fn is_rate(text: &str) -> bool {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |t: &str| !t.is_empty() && t.len() <= 9 && t.bytes().all(|b| b.is_ascii_digit());
    digits(whole) && digits(part) && text.bytes().any(|b| (b'1'..=b'9').contains(&b))
}
