//! What there is to translate: messages and attributes of a program, with the arguments that their
//! texts use.

use crate::model::program::{Domain, Program};
use crate::script::fluent::{self, depth, unfold::unfold, uses::What};
use std::collections::{BTreeMap, BTreeSet};

/// One message.
#[derive(Debug, Default)]
pub(super) struct Message<'p> {
    /// The pattern of its value, if it has one.
    pub(super) value: Option<&'p str>,
    /// The patterns of its attributes.
    pub(super) attributes: BTreeMap<&'p str, &'p str>,
    /// The `OneOf` and the item that it words, if it does.
    pub(super) item: Option<(&'p str, &'p str)>,
}

/// All messages of a program.
#[derive(Debug)]
pub(super) struct Expected<'p> {
    map: BTreeMap<&'p str, Message<'p>>,
    /// In the order of the program.
    order: Vec<&'p str>,
}

impl<'p> Expected<'p> {
    /// The messages of a program.
    pub(super) fn of(program: &'p Program) -> Self {
        let mut expected = Expected {
            map: BTreeMap::new(),
            order: Vec::new(),
        };
        for text in &program.texts {
            let message = expected.map.entry(&text.message).or_insert_with(|| {
                expected.order.push(&text.message);
                Message::default()
            });
            match &text.attribute {
                Some(attribute) => {
                    message.attributes.insert(attribute, &text.pattern);
                }
                None => message.value = Some(&text.pattern),
            }
        }
        for vary in &program.vary {
            let Domain::OneOf(items) = &vary.domain else {
                continue;
            };
            for item in items {
                let name = &program.text(item.text).message;
                if let Some(message) = expected.map.get_mut(name.as_str()) {
                    message.item = Some((&vary.name, &item.id));
                }
            }
        }
        expected
    }

    /// The message with this name.
    pub(super) fn get(&self, name: &str) -> Option<&Message<'p>> {
        self.map.get(name)
    }

    /// The names of all, in the order of the program.
    pub(super) fn messages(&self) -> impl Iterator<Item = &'p str> + Clone {
        self.order.iter().copied()
    }
}

/// The arguments that a pattern shows or chooses by.
pub(super) fn arguments_of(pattern: &str) -> BTreeSet<String> {
    let collect = |uses: &fluent::uses::Uses<'_>, _: &dyn Fn(&str) -> usize| {
        let arguments = uses.uses.iter().filter(|u| u.what == What::Argument);
        arguments.map(|u| u.name.to_owned()).collect()
    };
    if depth::too_deep(pattern, false).is_some() {
        return BTreeSet::new();
    }
    fluent::parse(&unfold(pattern).pattern, collect).unwrap_or_default()
}
