//! Criteria that are one plain sentence, over many trades, in every language: `tests/scoring/facts/<lang>.ron`
//! has replies that meet them and replies that do not, by trap. Each language has a floor; what fails is printed.

use aplomb::model::lang::Lang;
use aplomb::model::program::CriterionKind;
use aplomb::scoring::{Expectation, Scorer};
use serde::Deserialize;
use std::io::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    kind: CriterionKind,
    fact: String,
    #[serde(default)]
    cues: Vec<String>,
    /// Trap and reply.
    met: Vec<(String, String)>,
    missed: Vec<(String, String)>,
}

fn cases(lang: Lang) -> Vec<Case> {
    let path = format!(
        "{}/tests/scoring/facts/{lang}.ron",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).expect("a data file for each language");
    ron::from_str(&text).expect("a data file that is RON")
}

/// At least 60 cases, and at least so many per cent of them right.
fn check(lang: Lang, floor: usize) {
    let scorer = Scorer::new().expect("the shipped packs are sound");
    let (mut right, mut all) = (0, 0);
    let mut wrong = String::new();
    for case in cases(lang) {
        let criterion = [Expectation {
            id: "c".into(),
            kind: case.kind,
            fact: case.fact.clone(),
            cues: case.cues.clone(),
            weight: 1,
        }];
        let replies = |list: Vec<(String, String)>, met: bool| {
            list.into_iter().map(move |(trap, text)| (trap, text, met))
        };
        for (trap, text, met) in replies(case.met, true).chain(replies(case.missed, false)) {
            let graded = &scorer.graded(lang, &text, None, &criterion)[0];
            all += 1;
            if graded.met == met {
                right += 1;
            } else {
                let because = graded.because;
                wrong += &format!("{} ({trap}): {text} → {because:?}\n", case.fact);
            }
        }
    }
    let _ = writeln!(std::io::stderr(), "{lang}: {right} of {all}\n{wrong}");
    assert!(all >= 60, "{lang}: only {all} cases");
    assert!(
        right * 100 >= floor * all,
        "{lang}: {right} of {all}\n{wrong}"
    );
}

#[test]
fn english() {
    check(Lang::En, 97);
}

#[test]
fn lithuanian() {
    check(Lang::Lt, 97);
}

#[test]
fn greek() {
    check(Lang::El, 97);
}

#[test]
fn slovenian() {
    check(Lang::Sl, 97);
}

#[test]
fn polish() {
    check(Lang::Pl, 97);
}

#[test]
fn estonian() {
    check(Lang::Et, 97);
}
