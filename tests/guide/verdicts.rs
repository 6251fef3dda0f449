//! The verdicts in the guide's tables are those of the scorer.

use crate::pages::{pages, split};
use aplomb::model::lang::Lang;
use aplomb::model::program::CriterionKind;
use aplomb::model::time::Allowance;
use aplomb::scoring::{Expectation, Pace, Scorer, Turn};

/// A criterion as it stands in an example.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    fact: String,
    #[serde(default)]
    cues: Vec<String>,
}

#[derive(serde::Deserialize)]
enum Kinded {
    Ask(Written),
    Offer(Written),
    State(Written),
    Never(Written),
}

fn expectation(text: &str) -> Expectation {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let (kind, written) = match options.from_str(text).expect("a criterion") {
        Kinded::Ask(w) => (CriterionKind::Ask, w),
        Kinded::Offer(w) => (CriterionKind::Offer, w),
        Kinded::State(w) => (CriterionKind::State, w),
        Kinded::Never(w) => (CriterionKind::Never, w),
    };
    Expectation {
        id: written.id.as_str().into(),
        kind,
        fact: written.fact,
        cues: written.cues,
        weight: 1,
    }
}

/// The rows of the table after an example: two cells each.
fn rows(after: &[String]) -> Vec<(&str, &str)> {
    let table = after.iter().skip_while(|l| !l.starts_with('|'));
    let rows = table.take_while(|l| l.starts_with('|')).skip(2);
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        (cells[0], cells[1])
    })
    .collect()
}

#[test]
fn the_verdicts_in_the_guide_are_those_of_the_scorer() {
    let scorer = Scorer::new().expect("packs");
    let (mut wrong, mut judged) = (String::new(), 0);
    for (path, page) in pages() {
        for example in split(&page).1 {
            let Some(tag) = example.info.strip_prefix("ron,criterion") else {
                continue;
            };
            let lang = match tag.strip_prefix(',') {
                Some(tag) => Lang::from_tag(tag).expect("a language"),
                None => Lang::En,
            };
            let expects = [expectation(&example.text)];
            let names = ["Anna".to_owned()];
            let turn = Turn {
                lang,
                customer: "It does not work.",
                names: &names,
                expects: &expects,
                plain: false,
                spent: &[],
                pace: Pace {
                    took_ms: 0,
                    clock_rate: 1,
                    target_ms: 1,
                    allowance: Allowance::Off,
                },
            };
            let rows = rows(&example.after);
            assert!(!rows.is_empty(), "{}: no verdicts", path.display());
            for (reply, said) in rows {
                let met = scorer.judge_typed(&turn, reply).verdicts[0].met;
                let verdict = match (expects[0].kind, met) {
                    (CriterionKind::Never, true) => "kept",
                    (CriterionKind::Never, false) => "broken",
                    (_, true) => "met",
                    (_, false) => "missed",
                };
                judged += 1;
                if said != verdict {
                    wrong.push_str(&format!(
                        "{}: “{}”: {reply} → {verdict}, the page says {said}\n",
                        path.display(),
                        expects[0].fact
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(judged >= 15, "{judged}");
}
