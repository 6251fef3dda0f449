//! Forms of items (vocative, gender …) in a translation: every item must have those that the
//! translation uses.

use crate::model::diagnostic::Place;
use crate::script::arguments::Arguments;
use crate::script::codes;
use crate::script::names::quoted;
use crate::script::sink::Sink;
use std::collections::{BTreeMap, BTreeSet};

/// Which forms are used, and which are given.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// `OneOf` and form → where it is used first.
    used: BTreeMap<(String, String), Place>,
    /// `OneOf` and item → its forms in the translation.
    given: BTreeMap<(String, String), BTreeSet<String>>,
}

impl Forms {
    /// A form is used here.
    pub(super) fn used(&mut self, (choice, form): (&str, &str), place: Place) {
        self.used
            .entry((choice.to_owned(), form.to_owned()))
            .or_insert(place);
    }

    /// An item has a form.
    pub(super) fn given(&mut self, (choice, item): (&str, &str), form: &str) {
        let forms = self
            .given
            .entry((choice.to_owned(), item.to_owned()))
            .or_default();
        forms.insert(form.to_owned());
    }

    /// Reports the items that lack a form that is used.
    pub(super) fn report(&self, arguments: &Arguments, sink: &mut Sink) {
        for ((choice, form), place) in &self.used {
            let Some(items) = arguments.items(choice) else {
                continue;
            };
            let lacking: Vec<&str> = items
                .iter()
                .filter(|(item, own)| {
                    let given = self.given.get(&(choice.clone(), (*item).clone()));
                    !own.contains(form) && !given.is_some_and(|forms| forms.contains(form))
                })
                .map(|(item, _)| item.as_str())
                .collect();
            if lacking.is_empty() {
                continue;
            }
            let shown = quoted(&lacking[..lacking.len().min(8)]);
            let message = format!(
                "the form `{form}` of `{choice}` is missing for {shown}, whose plain words are shown"
            );
            let mend = format!("add `.{form} = …` to `vary-{choice}-{}`", lacking[0]);
            sink.push(codes::FORM, *place, message, mend);
        }
    }
}
