//! Criteria judged on sentences that nobody tuned on: `tests/scoring/held/<lang>.jsonl`, written by people who had
//! not seen the scorer. Facts with an even number may be looked at; those with an odd one are only counted. Prints
//! both halves by trap, and with `APLOMB_HELD_SHOW` set what is judged wrongly in the even half.

use aplomb::model::lang::Lang;
use aplomb::model::program::CriterionKind;
use aplomb::scoring::{Expectation, Scorer};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

#[derive(Deserialize)]
struct Case {
    trap: String,
    kind: CriterionKind,
    #[serde(default)]
    customer: Option<String>,
    fact: String,
    #[serde(default)]
    cues: Vec<String>,
    reply: String,
    met: bool,
}

fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a data file for each language")
}

fn cases(lang: Lang) -> Vec<Case> {
    let text = read(&format!("tests/scoring/held/{lang}.jsonl"));
    let line = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).expect("a line that is JSON");
        let fact = value["sort"] == "fact";
        fact.then(|| serde_json::from_value(value).expect("a case with all its fields"))
    };
    text.lines()
        .filter(|l| !l.trim().is_empty())
        .filter_map(line)
        .collect()
}

/// Right and all.
type Count = (usize, usize);

/// At least so many per cent right of the half that was looked at and of the one that was not.
fn check(lang: Lang, floors: [usize; 2]) {
    let pack = read(&format!("locales/{lang}/scoring.ron"));
    let scorer = Scorer::with_packs(&[(lang, &pack)]).expect("the pack is sound");
    let show = std::env::var_os("APLOMB_HELD_SHOW").is_some();
    let mut traps: BTreeMap<String, [Count; 2]> = BTreeMap::new();
    let mut halves: [Count; 2] = [(0, 0); 2];
    let mut report = String::new();
    for (number, case) in cases(lang).into_iter().enumerate() {
        let criterion = [Expectation {
            id: "c".into(),
            kind: case.kind,
            fact: case.fact.clone(),
            cues: case.cues.clone(),
            weight: 1,
        }];
        let customer = case.customer.as_deref();
        let graded = &scorer.graded(lang, &case.reply, customer, &criterion)[0];
        let right = graded.met == case.met;
        let half = number % 2;
        let trap = &mut traps.entry(case.trap.clone()).or_default()[half];
        for count in [trap, &mut halves[half]] {
            count.0 += usize::from(right);
            count.1 += 1;
        }
        if show && !right && half == 0 {
            let _ = writeln!(
                report,
                "  {number} {} {:?} should be {}: {}\n      | {} | {:?}\n      > {}\n      {:?} {}",
                case.trap,
                case.kind,
                case.met,
                case.fact,
                case.customer.as_deref().unwrap_or(""),
                case.cues,
                case.reply,
                graded.because,
                graded.credit.0
            );
        }
    }
    let per_trap = traps.iter().fold(String::new(), |mut line, (trap, both)| {
        let _ = write!(
            line,
            " {trap} {}/{} {}/{}",
            both[0].0, both[0].1, both[1].0, both[1].1
        );
        line
    });
    let [even, odd] = halves;
    let _ = writeln!(
        std::io::stderr(),
        "{lang}: even {}/{} odd {}/{};{per_trap}\n{report}",
        even.0,
        even.1,
        odd.0,
        odd.1
    );
    for (count, floor) in halves.into_iter().zip(floors) {
        assert!(
            count.0 * 100 >= floor * count.1,
            "{lang}: {} of {}",
            count.0,
            count.1
        );
    }
}

#[test]
fn english() {
    check(Lang::En, [95, 79]);
}

#[test]
fn lithuanian() {
    check(Lang::Lt, [93, 86]);
}

#[test]
fn greek() {
    check(Lang::El, [93, 86]);
}

#[test]
fn slovenian() {
    check(Lang::Sl, [93, 81]);
}

#[test]
fn polish() {
    check(Lang::Pl, [92, 81]);
}

#[test]
fn estonian() {
    check(Lang::Et, [90, 83]);
}
