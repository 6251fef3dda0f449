//! What texts may refer to: the arguments that an attempt gives them. Judges what a pattern uses
//! against that; where the pattern stands, and in which file, is the business of who asks.

use super::codes::{self, Code};
use super::fluent::plural::{self, Numbers};
use super::fluent::uses::{Uses, What};
use super::names::{hint, nearest};
use crate::model::lang::Lang;
use crate::model::program::{Domain, Limit, Variable, Vary};
use std::collections::{BTreeMap, BTreeSet};

/// What an argument is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Argument {
    /// A number, and whether it is money.
    Number(Numbers, bool),
    /// Digits, or the words of an item.
    Words,
    /// A form of an item, with the items that do not have it.
    Form(Vec<String>),
}

/// All arguments of a scenario.
#[derive(Clone, Debug, Default)]
pub(super) struct Arguments {
    map: BTreeMap<String, Argument>,
    /// Names of `OneOf`s with the forms that their items have, by item.
    choices: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

/// Something that a pattern uses wrongly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// What sort of mistake.
    pub(super) code: &'static Code,
    /// First byte of the pattern, or of the file that holds it.
    pub(super) offset: usize,
    /// How many bytes.
    pub(super) length: usize,
    /// What is wrong.
    pub(super) message: String,
    /// How to mend it.
    pub(super) mend: String,
}

/// Where a pattern stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    /// The language of its text; `None` where plural forms are not looked at.
    pub(super) lang: Option<Lang>,
    /// Messages and terms of the same file, that it may refer to. In an overlay, forms that the
    /// scenario itself does not have may be used too.
    pub(super) overlay: Option<&'a BTreeSet<String>>,
    /// Whether amounts are converted, so that they may be any number.
    pub(super) converted: bool,
}

impl Arguments {
    /// From the tables of a scenario.
    pub(super) fn of(vary: &[Vary], variables: &[Variable], limits: &[Limit]) -> Self {
        let mut arguments = Arguments::default();
        for Vary { name, domain } in vary {
            let argument = match domain {
                Domain::OneOf(_) | Domain::Digits(_) => Argument::Words,
                Domain::Money { min, max, step, .. } => Argument::Number(
                    Numbers {
                        min: *min,
                        max: *max,
                        step: *step,
                    },
                    true,
                ),
                Domain::Int { min, max } => Argument::Number(
                    Numbers {
                        min: *min,
                        max: *max,
                        step: 1,
                    },
                    false,
                ),
            };
            arguments.map.insert(name.clone(), argument);
            if let Domain::OneOf(items) = domain {
                let forms = items.iter().map(|item| {
                    (
                        item.id.clone(),
                        item.forms.iter().map(|(form, _)| form.clone()).collect(),
                    )
                });
                arguments.choices.insert(name.clone(), forms.collect());
            }
        }
        for (choice, items) in &arguments.choices {
            for form in items.values().flatten() {
                let lacking = items.iter().filter(|(_, forms)| !forms.contains(form));
                let lacking = lacking.map(|(id, _)| id.clone()).collect();
                arguments
                    .map
                    .insert(format!("{choice}-{form}"), Argument::Form(lacking));
            }
        }
        for variable in variables {
            arguments
                .map
                .insert(variable.name.clone(), Argument::Number(Numbers::ANY, false));
        }
        for Limit { id, amount } in limits {
            let numbers = Numbers {
                min: *amount,
                max: *amount,
                step: 1,
            };
            arguments
                .map
                .insert(format!("limit-{id}"), Argument::Number(numbers, true));
        }
        arguments
    }

    /// The names of all.
    fn known(&self) -> impl Iterator<Item = &str> + Clone {
        self.map.keys().map(String::as_str)
    }

    /// The name of the `OneOf` of which an argument is a form, and the form.
    pub(super) fn form_of<'a>(&self, argument: &'a str) -> Option<(&'a str, &'a str)> {
        argument.match_indices('-').find_map(|(at, _)| {
            let (choice, form) = (&argument[..at], &argument[at + 1..]);
            self.choices.contains_key(choice).then_some((choice, form))
        })
    }

    /// The argument without the form: what it tells, in whatever grammar.
    pub(super) fn base<'a>(&self, argument: &'a str) -> &'a str {
        if matches!(self.map.get(argument), None | Some(Argument::Form(_))) {
            self.form_of(argument)
                .map_or(argument, |(choice, _)| choice)
        } else {
            argument
        }
    }

    /// The forms that each item of a `OneOf` has in the scenario itself.
    pub(super) fn items(&self, choice: &str) -> Option<&BTreeMap<String, BTreeSet<String>>> {
        self.choices.get(choice)
    }

    /// Judges all that a pattern uses; `at` tells at which byte a name stands.
    pub(super) fn judge(
        &self,
        uses: &Uses<'_>,
        at: &dyn Fn(&str) -> usize,
        setting: Setting<'_>,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        for used in &uses.uses {
            let found = match used.what {
                What::Argument => self.judge_argument(used.name, setting),
                _ => self.judge_reference(used.what, used.name, setting),
            };
            if let Some((code, message, mend)) = found {
                let sign = usize::from(matches!(used.what, What::Argument | What::Term));
                let offset = at(used.name).saturating_sub(sign);
                let length = used.name.len() + sign;
                findings.push(Finding {
                    code,
                    offset,
                    length,
                    message,
                    mend,
                });
            }
        }
        for selector in &uses.selectors {
            let Some(Argument::Number(numbers, money)) = self.map.get(selector.argument) else {
                continue;
            };
            let Some(lang) = setting.lang.filter(|_| plural::is_plural(&selector.keys)) else {
                continue;
            };
            let numbers = if *money && setting.converted {
                Numbers::ANY
            } else {
                *numbers
            };
            let missing = plural::missing(lang, &selector.keys, numbers);
            if missing.is_empty() {
                continue;
            }
            let list: Vec<String> = missing
                .iter()
                .map(|(name, n)| format!("`[{name}]` (for {n})"))
                .collect();
            findings.push(Finding {
                code: codes::PLURAL,
                offset: at(selector.argument).saturating_sub(1),
                length: selector.argument.len() + 1,
                message: format!(
                    "{} lacks the plural form {}",
                    lang.tag(),
                    list.join(" and ")
                ),
                mend: "add a variant for it".to_owned(),
            });
        }
        findings
    }

    fn judge_argument(
        &self,
        name: &str,
        setting: Setting<'_>,
    ) -> Option<(&'static Code, String, String)> {
        match self.map.get(name) {
            Some(Argument::Form(lacking)) if !lacking.is_empty() && setting.overlay.is_none() => {
                let (_, form) = self.form_of(name)?;
                let lacking: Vec<&str> = lacking.iter().map(String::as_str).collect();
                let message = format!("{} lacks the form `{form}`", super::names::quoted(&lacking));
                let mend = format!("add forms: {{ \"{form}\": \"…\" }} to the item");
                Some((codes::FORM, message, mend))
            }
            Some(_) => None,
            None if setting.overlay.is_some() && self.form_of(name).is_some() => None,
            None if nearest(name, self.known()).is_none() && self.form_of(name).is_some() => {
                let (choice, form) = self.form_of(name)?;
                let message = format!("no item of `{choice}` has the form `{form}`");
                let mend = format!("add forms: {{ \"{form}\": \"…\" }} to the items");
                Some((codes::ARGUMENT, message, mend))
            }
            None => {
                let mend = match nearest(name, self.known()) {
                    Some(meant) => format!("did you mean `${meant}`?"),
                    None => hint(
                        name,
                        self.known(),
                        "this scenario draws nothing, see `vary`",
                    ),
                };
                Some((codes::ARGUMENT, format!("`${name}` is not known"), mend))
            }
        }
    }

    fn judge_reference(
        &self,
        what: What,
        name: &str,
        setting: Setting<'_>,
    ) -> Option<(&'static Code, String, String)> {
        let own = match what {
            What::Function => name == "NUMBER",
            What::Term => setting
                .overlay
                .is_some_and(|own| own.contains(&format!("-{name}"))),
            _ => setting.overlay.is_some_and(|own| own.contains(name)),
        };
        if own {
            return None;
        }
        let (what, sign) = match what {
            What::Function => ("function", ""),
            What::Term => ("term", "-"),
            _ => ("message", ""),
        };
        let mend = match nearest(name, self.known()) {
            _ if what == "function" => "the only one is `NUMBER($name)`".to_owned(),
            _ if self.map.contains_key(name) => format!("write `{{ ${name} }}`"),
            Some(meant) => format!("did you mean `{{ ${meant} }}`?"),
            None => "what an attempt draws is written with a `$`: `{ $name }`".to_owned(),
        };
        Some((
            codes::REFERENCE,
            format!("there is no {what} `{sign}{name}`"),
            mend,
        ))
    }
}
