//! What a scorer must not be fooled by, in every language: one data file each in `tests/scoring/`, written
//! in that language's own grammar. Criteria by trap; pairs of a kinder and a colder reply; bands.

use aplomb::model::lang::Lang;
use aplomb::model::program::CriterionKind;
use aplomb::model::reason::{Obstacle, Rule};
use aplomb::model::time::Allowance;
use aplomb::scoring::{Expectation, Pace, Scorer, Turn};
use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Traps {
    criteria: Vec<Criterion>,
    customer: String,
    names: Vec<String>,
    better: Vec<(String, String)>,
    #[serde(default)]
    bands: Vec<Band>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Criterion {
    kind: CriterionKind,
    fact: String,
    cues: Vec<String>,
    replies: Vec<Reply>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    trap: String,
    text: String,
    met: bool,
    #[serde(default)]
    because: Option<Blocked>,
}

#[derive(Deserialize, Clone, Copy)]
enum Blocked {
    Negated,
    Asked,
    Conditional,
    WrongValue,
    Partial,
}

impl From<Blocked> for Obstacle {
    fn from(blocked: Blocked) -> Obstacle {
        match blocked {
            Blocked::Negated => Obstacle::Negated,
            Blocked::Asked => Obstacle::Asked,
            Blocked::Conditional => Obstacle::Conditional,
            Blocked::WrongValue => Obstacle::WrongValue,
            Blocked::Partial => Obstacle::Partial,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Band {
    text: String,
    least: i32,
    most: i32,
}

fn traps(lang: Lang) -> Traps {
    let path =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/scoring/{lang}.ron"));
    let text = std::fs::read_to_string(path).expect("a data file for each language");
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(&text).expect("a data file that is RON")
}

fn turn<'a>(lang: Lang, traps: &'a Traps, expects: &'a [Expectation]) -> Turn<'a> {
    let pace = Pace {
        took_ms: 0,
        clock_rate: 1,
        target_ms: 1,
        allowance: Allowance::Off,
    };
    Turn {
        lang,
        customer: &traps.customer,
        names: &traps.names,
        expects,
        plain: false,
        spent: &[],
        pace,
    }
}

fn check(lang: Lang) {
    let scorer = Scorer::new().expect("the shipped packs are sound");
    let traps = traps(lang);
    let mut wrong = String::new();
    for criterion in &traps.criteria {
        let expects = [Expectation {
            id: "c".into(),
            kind: criterion.kind,
            fact: criterion.fact.clone(),
            cues: criterion.cues.clone(),
            weight: 1,
        }];
        for reply in &criterion.replies {
            let judgement = scorer.judge_typed(&turn(lang, &traps, &expects), &reply.text);
            let met = judgement.verdicts[0].met;
            let because = judgement.reasons.iter().find_map(|r| match r.rule {
                Rule::Missed { because, .. } => because,
                _ => None,
            });
            let other_reason = reply.because.is_some_and(|b| because != Some(b.into()));
            if met != reply.met || other_reason {
                let _ = writeln!(
                    wrong,
                    "{} ({}): {} → met {met}, {because:?}",
                    criterion.fact, reply.trap, reply.text
                );
            }
        }
    }
    let empathy = |text: &str| {
        let points = scorer
            .judge_typed(&turn(lang, &traps, &[]), text)
            .score
            .empathy;
        points.map_or(-1, |p| p.rounded())
    };
    for (better, worse) in &traps.better {
        let (good, bad) = (empathy(better), empathy(worse));
        if good < bad + 5 {
            let _ = writeln!(
                wrong,
                "{good} {better}\n   is not clearly kinder than {bad} {worse}"
            );
        }
    }
    for band in &traps.bands {
        let points = empathy(&band.text);
        if !(band.least..=band.most).contains(&points) {
            let _ = writeln!(
                wrong,
                "{points} is not in {}–{}: {}",
                band.least, band.most, band.text
            );
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn english() {
    check(Lang::En);
}

#[test]
fn lithuanian() {
    check(Lang::Lt);
}

#[test]
fn greek() {
    check(Lang::El);
}

#[test]
fn slovenian() {
    check(Lang::Sl);
}

#[test]
fn polish() {
    check(Lang::Pl);
}

#[test]
fn estonian() {
    check(Lang::Et);
}
