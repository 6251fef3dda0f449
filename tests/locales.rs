//! Every language says everything, with the same arguments and all the plural forms that it needs; and
//! the code asks for nothing that is not there, nor is anything there that nobody asks for.

use aplomb::model::lang::Lang;
use aplomb::model::program::{Channel, Difficulty, Ending, Fluency, Kind, Skill};
use aplomb::text::catalogue::files;
use aplomb::text::reasons;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What a message uses: its arguments, and for each selector on a number its variants.
#[derive(Debug, Default, PartialEq)]
struct Uses {
    arguments: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys: BTreeSet<String> = variants
                    .iter()
                    .map(|v| match &v.key {
                        fluent_syntax::ast::VariantKey::Identifier { name } => (*name).to_owned(),
                        fluent_syntax::ast::VariantKey::NumberLiteral { value } => {
                            (*value).to_owned()
                        }
                    })
                    .collect();
                let categories = ["zero", "one", "two", "few", "many", "other"];
                if keys.iter().any(|k| categories.contains(&k.as_str())) {
                    self.plurals.push(keys);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn messages(lang: Lang) -> BTreeMap<String, Uses> {
    let mut all = BTreeMap::new();
    for (name, text) in files(lang) {
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("locales/{lang}/{name}: {errors:?}"));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut uses = Uses::default();
                if let Some(value) = &message.value {
                    uses.pattern(value);
                }
                let twice = all.insert(message.id.name.to_owned(), uses);
                assert!(
                    twice.is_none(),
                    "locales/{lang}/{name}: `{}` twice",
                    message.id.name
                );
            }
        }
    }
    all
}

/// The plural categories of a language, found by asking for many numbers.
fn categories(lang: Lang) -> BTreeSet<&'static str> {
    let id: unic_langid::LanguageIdentifier = lang.tag().parse().expect("a tag");
    let rules = PluralRules::create(id, PluralRuleType::CARDINAL).expect("rules");
    let name = |category| match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    let mut found: BTreeSet<&'static str> = (0..1000_u32)
        .filter_map(|n| rules.select(n).ok().map(name))
        .collect();
    // no figure of ours is a fraction in front of a noun, except where the language says so
    found.extend(
        ["0.5", "1.5"]
            .iter()
            .filter_map(|n| rules.select(*n).ok().map(name)),
    );
    found
}

#[test]
fn every_language_says_everything_with_the_same_arguments() {
    let english = messages(Lang::En);
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let own = messages(lang);
        for (key, uses) in &english {
            match own.get(key) {
                None => faults.push(format!("{lang}: `{key}` is missing")),
                Some(theirs) if theirs.arguments != uses.arguments => faults.push(format!(
                    "{lang}: `{key}` has arguments {:?}, English has {:?}",
                    theirs.arguments, uses.arguments
                )),
                Some(_) => {}
            }
        }
        for key in own.keys().filter(|k| !english.contains_key(*k)) {
            faults.push(format!("{lang}: `{key}` is not in English"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_plural_has_all_its_forms() {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let needed = categories(lang);
        for (key, uses) in messages(lang) {
            for variants in uses.plurals {
                let missing: Vec<_> = needed.iter().filter(|c| !variants.contains(**c)).collect();
                if !missing.is_empty() {
                    faults.push(format!("{lang}: `{key}` lacks {missing:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Keys that are put together while running.
fn families() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = reasons::keys().into_iter().collect();
    keys.extend(aplomb::report::keys());
    let mut add = |prefix: &str, names: Vec<&str>| {
        keys.extend(names.into_iter().map(|n| format!("{prefix}-{n}")));
    };
    add("channel", Channel::ALL.iter().map(|x| x.key()).collect());
    add(
        "difficulty",
        Difficulty::ALL.iter().map(|x| x.key()).collect(),
    );
    add("kind", Kind::ALL.iter().map(|x| x.key()).collect());
    add("ending", Ending::ALL.iter().map(|x| x.key()).collect());
    add("fluency", Fluency::ALL.iter().map(|x| x.key()).collect());
    add("skill", Skill::ALL.iter().map(|x| x.key()).collect());
    add(
        "asks-again",
        vec!["calm-once", "calm-twice", "upset-once", "upset-twice"],
    );
    add("mode", vec!["practice", "typed"]);
    add("limit", vec!["refund", "credit", "discount"]);
    add("hint", aplomb::model::hint::Hint::KEYS.to_vec());
    for name in ["csat", "nps", "ces", "frt", "resolution", "fcr"] {
        keys.insert(format!("indicator-{name}"));
        keys.insert(format!("indicator-{name}-how"));
    }
    keys
}

fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("readable") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "html") {
            into.push(path);
        }
    }
}

/// The keys that code asks for by name: string literals that look like keys.
fn literals() -> BTreeSet<String> {
    let mut files = Vec::new();
    for part in ["ui", "app", "hosts", "text", "report"] {
        rust_files(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(part),
            &mut files,
        );
    }
    let mut found = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file).expect("UTF-8");
        let text = text.split("#[cfg(test)]").next().unwrap_or("").to_owned();
        for literal in text.split(['"', '\'']) {
            let key = !literal.is_empty()
                && literal
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            if key {
                found.insert(literal.to_owned());
            }
        }
    }
    found
}

#[test]
fn the_code_asks_for_what_there_is() {
    let english = messages(Lang::En);
    let mut faults: Vec<String> = families()
        .into_iter()
        .filter(|key| !english.contains_key(key))
        .map(|key| format!("`{key}` is asked for and missing"))
        .collect();
    let mut asked = families();
    asked.extend(literals());
    for key in english.keys().filter(|k| !asked.contains(*k)) {
        faults.push(format!("`{key}` is in locales/en and nobody asks for it"));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// `text("key")` and `with("key", …)`: every such key exists.
#[test]
fn every_key_named_in_a_call_exists() {
    let english = messages(Lang::En);
    let mut files = Vec::new();
    for part in ["ui", "app", "hosts", "text", "report"] {
        rust_files(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(part),
            &mut files,
        );
    }
    let mut faults = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("UTF-8");
        let text = text.split("#[cfg(test)]").next().unwrap_or("").to_owned();
        for call in [".text(", ".with("] {
            for rest in text.split(call).skip(1) {
                let rest = rest.trim_start();
                let Some(rest) = rest.strip_prefix('"') else {
                    continue;
                };
                let key = rest.split('"').next().unwrap_or("");
                let is_key = key.contains('-') || english.contains_key(key);
                if is_key && !english.contains_key(key) {
                    faults.push(format!("{}: no message `{key}`", file.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
