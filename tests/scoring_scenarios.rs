//! The shipped scenarios against the scorer, in every language that they are written in: each example of a
//! strong answer meets what its node asks for, and each choice's text judged as if typed meets and breaks
//! what it declares. Reads the files leniently; whether they are well formed is `script`'s to say.

use aplomb::model::lang::Lang;
use aplomb::model::program::CriterionKind;
use aplomb::model::reason::{Judgement, Rule};
use aplomb::model::time::Allowance;
use aplomb::scoring::{Expectation, Pace, Scorer, Turn};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Deserialize)]
struct Scenario {
    #[serde(default)]
    vary: BTreeMap<String, Vary>,
    #[serde(default)]
    limits: BTreeMap<String, i64>,
    customer: Customer,
    nodes: BTreeMap<String, Node>,
}

#[derive(Deserialize)]
struct Customer {
    fluency: Fluency,
}

#[derive(Deserialize, PartialEq)]
enum Fluency {
    Native,
    Fluent,
    Halting,
    Beginner,
}

#[derive(Deserialize)]
enum Vary {
    OneOf(Vec<Item>),
    Digits(String),
    Money {
        min: i64,
    },
    Int(
        i64,
        #[expect(dead_code, reason = "the lowest value stands for all")] i64,
    ),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Item {
    Word(String),
    Forms {
        #[serde(default)]
        id: Option<String>,
        text: String,
    },
}

#[derive(Clone, Deserialize)]
struct Node {
    #[serde(default)]
    says: String,
    #[serde(default)]
    expects: Vec<Expect>,
    #[serde(default)]
    replies: Vec<Reply>,
    #[serde(default)]
    strong: Option<String>,
}

#[derive(Clone, Deserialize)]
enum Expect {
    Ask {
        id: String,
        fact: String,
        #[serde(default)]
        cues: Vec<String>,
    },
    Offer {
        id: String,
        fact: String,
        #[serde(default)]
        cues: Vec<String>,
    },
    State {
        id: String,
        fact: String,
        #[serde(default)]
        cues: Vec<String>,
    },
    Never {
        id: String,
        fact: String,
        #[serde(default)]
        cues: Vec<String>,
    },
}

#[derive(Clone, Deserialize)]
struct Reply {
    id: String,
    text: String,
    #[serde(default)]
    meets: Vec<String>,
    #[serde(default)]
    breaks: Vec<String>,
    empathy: i8,
}

/// Replaces placeables by the lowest value that may be drawn, and takes the default of a selection.
fn fill(text: &str, values: &BTreeMap<String, String>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        filled.push_str(&rest[..open]);
        let mut depth = 0;
        let close = rest[open..].char_indices().find_map(|(i, c)| {
            depth += match c {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            (depth == 0).then_some(open + i)
        });
        let Some(close) = close else { break };
        let inner = &rest[open + 1..close];
        match inner.split_once("*[") {
            Some((_, default)) => filled.push_str(&fill(
                default.split_once(']').map_or("", |d| d.1).trim(),
                values,
            )),
            None => {
                let name = inner.trim().trim_start_matches('$');
                filled.push_str(values.get(name).map_or("", String::as_str));
            }
        }
        rest = &rest[close + 1..];
    }
    filled + rest
}

fn values(scenario: &Scenario) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for (name, vary) in &scenario.vary {
        let value = match vary {
            Vary::OneOf(items) => match items.first() {
                Some(Item::Word(text) | Item::Forms { text, .. }) => text.clone(),
                None => String::new(),
            },
            Vary::Digits(pattern) => pattern.replace('#', "4"),
            Vary::Money { min } => format!("€{min}"),
            Vary::Int(low, _) => low.to_string(),
        };
        values.insert(name.clone(), value);
    }
    for (name, limit) in &scenario.limits {
        values.insert(format!("limit-{name}"), format!("€{limit}"));
    }
    values
}

fn expectations(node: &Node, values: &BTreeMap<String, String>) -> Vec<Expectation> {
    node.expects
        .iter()
        .map(|e| {
            let (kind, id, fact, cues) = match e {
                Expect::Ask { id, fact, cues } => (CriterionKind::Ask, id, fact, cues),
                Expect::Offer { id, fact, cues } => (CriterionKind::Offer, id, fact, cues),
                Expect::State { id, fact, cues } => (CriterionKind::State, id, fact, cues),
                Expect::Never { id, fact, cues } => (CriterionKind::Never, id, fact, cues),
            };
            Expectation {
                id: id.as_str().into(),
                kind,
                fact: fill(fact, values),
                cues: cues.iter().map(|c| fill(c, values)).collect(),
                weight: 1,
            }
        })
        .collect()
}

/// Verdicts that are not as expected, in words.
fn wrong(
    judgement: &Judgement,
    expects: &[Expectation],
    meets: &dyn Fn(&Expectation) -> bool,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (verdict, expect) in judgement.verdicts.iter().zip(expects) {
        if verdict.met == meets(expect) {
            continue;
        }
        let because = judgement.reasons.iter().find_map(|r| match &r.rule {
            Rule::Missed {
                criterion, because, ..
            } if *criterion == expect.id => Some(format!("{because:?}")),
            _ => None,
        });
        wrong.push(format!(
            "{} {:?} found {} {}",
            expect.id,
            expect.kind,
            verdict.met,
            because.unwrap_or_default()
        ));
    }
    wrong
}

/// The texts of an overlay: `message` or `message.attribute` → pattern, with its placeables as written.
fn overlay(text: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut message = String::new();
    let mut key = String::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let indented = line.starts_with(' ');
        let entry = line
            .trim()
            .split_once('=')
            .map(|(k, v)| (k.trim(), v.trim()));
        let named =
            |k: &str| !k.is_empty() && k.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        match entry {
            Some((k, v)) if !indented && named(k) => {
                message = k.to_owned();
                key = k.to_owned();
                texts.insert(key.clone(), v.to_owned());
            }
            Some((k, v)) if indented && k.strip_prefix('.').is_some_and(named) => {
                key = format!("{message}{k}");
                texts.insert(key.clone(), v.to_owned());
            }
            _ => {
                if let Some(text) = texts.get_mut(&key) {
                    text.push('\n');
                    text.push_str(line.trim());
                }
            }
        }
    }
    texts
}

/// What the drawn items are called in a language.
fn translated(
    scenario: &Scenario,
    texts: &BTreeMap<String, String>,
    mut values: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    for (name, vary) in &scenario.vary {
        let Vary::OneOf(items) = vary else { continue };
        let id = match items.first() {
            Some(Item::Word(text)) => text,
            Some(Item::Forms { id: Some(id), .. }) => id,
            _ => continue,
        };
        let message = format!("vary-{name}-{id}");
        for (key, text) in texts {
            if *key == message {
                values.insert(name.clone(), text.clone());
            } else if let Some(form) = key.strip_prefix(&message).and_then(|k| k.strip_prefix('.'))
            {
                values.insert(format!("{name}-{form}"), text.clone());
            }
        }
    }
    values
}

/// Puts the texts of an overlay in place of a node's own.
fn translate(id: &str, node: &Node, texts: &BTreeMap<String, String>) -> Option<Node> {
    let get = |attribute: &str| texts.get(&format!("node-{id}{attribute}")).cloned();
    let mut node = node.clone();
    node.says = get("")?;
    node.strong = get(".strong");
    for reply in &mut node.replies {
        reply.text = get(&format!(".reply-{}", reply.id))?;
    }
    for expect in &mut node.expects {
        let (Expect::Ask { id, fact, cues }
        | Expect::Offer { id, fact, cues }
        | Expect::State { id, fact, cues }
        | Expect::Never { id, fact, cues }) = expect;
        *fact = get(&format!(".fact-{id}"))?;
        let lines = get(&format!(".cues-{id}")).unwrap_or_default();
        *cues = lines
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .map(str::to_owned)
            .collect();
    }
    Some(node)
}

/// What came out for one language of one scenario.
#[derive(Default)]
struct Count {
    report: String,
    checked: usize,
    strong: usize,
    choices: usize,
}

impl Count {
    fn node(
        &mut self,
        scorer: &Scorer,
        (lang, plain): (Lang, bool),
        (id, node): (&str, &Node),
        values: &BTreeMap<String, String>,
    ) {
        let expects = expectations(node, values);
        let customer = fill(&node.says, values);
        let names: Vec<String> = values
            .iter()
            .filter(|(k, _)| k.starts_with("name"))
            .map(|(_, v)| v.clone())
            .collect();
        let pace = Pace {
            took_ms: 0,
            clock_rate: 1,
            target_ms: 1,
            allowance: Allowance::Off,
        };
        let turn = Turn {
            lang,
            customer: &customer,
            names: &names,
            expects: &expects,
            plain,
            spent: &[],
            pace,
        };
        let empathy = |j: &Judgement| j.score.empathy.map_or(0, |p| p.rounded());
        if let Some(strong) = &node.strong {
            let strong = fill(strong, values);
            let judgement = scorer.judge_typed(&turn, &strong);
            let wrong = wrong(&judgement, &expects, &|_| true);
            self.checked += expects.len();
            self.strong += wrong.len();
            if !wrong.is_empty() || empathy(&judgement) < 50 {
                let _ = writeln!(
                    self.report,
                    "STRONG {id} empathy {}: {wrong:?}\n    {strong}",
                    empathy(&judgement)
                );
            }
        }
        for reply in &node.replies {
            let text = fill(&reply.text, values);
            let judgement = scorer.judge_typed(&turn, &text);
            let meets = |e: &Expectation| match e.kind {
                CriterionKind::Never => !reply.breaks.contains(&e.id.0),
                _ => reply.meets.contains(&e.id.0),
            };
            let wrong = wrong(&judgement, &expects, &meets);
            self.checked += expects.len();
            self.choices += wrong.len();
            let (found, declared) = (
                empathy(&judgement),
                (i32::from(reply.empathy) + 3) * 100 / 6,
            );
            if !wrong.is_empty() || (found - declared).abs() > 45 {
                let _ = writeln!(
                    self.report,
                    "{id}/{} empathy {found} for {declared}: {wrong:?}\n    {text}",
                    reply.id
                );
            }
        }
    }
}

#[test]
fn strong_answers_meet_their_criteria_and_choices_what_they_declare() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let entries = std::fs::read_dir(folder).expect("the shipped scenarios");
    let mut looked_at = 0;
    let scorer = Scorer::new().expect("the shipped packs are sound");
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut failures = String::new();
    for entry in entries.flatten() {
        let Ok(text) = std::fs::read_to_string(entry.path().join("scenario.ron")) else {
            continue;
        };
        let scenario: Scenario = options.from_str(&text).expect("a scenario");
        let plain = matches!(
            scenario.customer.fluency,
            Fluency::Halting | Fluency::Beginner
        );
        for lang in Lang::ALL {
            let mut count = Count::default();
            let own = values(&scenario);
            if lang == Lang::En {
                scenario
                    .nodes
                    .iter()
                    .for_each(|(id, node)| count.node(&scorer, (lang, plain), (id, node), &own));
            } else {
                let Ok(text) = std::fs::read_to_string(entry.path().join(format!("{lang}.ftl")))
                else {
                    continue;
                };
                let texts = overlay(&text);
                let values = translated(&scenario, &texts, own);
                for (id, node) in &scenario.nodes {
                    if let Some(node) = translate(id, node, &texts) {
                        count.node(&scorer, (lang, plain), (id, &node), &values);
                    }
                }
            }
            looked_at += 1;
            let line = format!(
                "{} {lang}: {} of strong answers, {} of choices are off, of {} verdicts",
                entry.file_name().to_string_lossy(),
                count.strong,
                count.choices,
                count.checked
            );
            println!("{}{line}\n", count.report);
            // Choices may be written too hard or too vague to be recognised; that can be their point.
            if count.strong > 0 || count.choices * 100 > count.checked * 6 {
                let _ = writeln!(failures, "{}{line}", count.report);
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
    assert!(
        looked_at >= 3 * Lang::ALL.len(),
        "only {looked_at} of the scenarios' languages were found"
    );
}
