//! Tests of the fit on made ratings, whose true figures are known.

use super::{Rated, fit};
use crate::fit::calibrate::{Example, held_out};
use crate::fit::pairs;
use crate::model::lang::Lang;
use crate::model::points::{Dimension, PerDimension};
use crate::model::reason::Category;
use crate::model::time::Allowance;
use crate::scoring::{Organisation, Pace, Scorer, Turn};

/// Replies of the English pairs, judged as shipped, and rated as an organisation with these figures would, with a
/// scatter of so many points.
fn examples(truth: &Organisation, scatter: f64) -> Vec<Example> {
    let scorer = Scorer::new().expect("packs");
    let pairs = pairs::read(include_str!("../data/en.tsv")).expect("pairs");
    let replies = pairs
        .iter()
        .take(60)
        .flat_map(|p| [&p.better, &p.worse].map(|r| (&p.customer, r)));
    let example = |(n, (customer, reply)): (usize, (&String, &String))| {
        let turn = Turn {
            lang: Lang::En,
            customer,
            names: &[],
            expects: &[],
            plain: false,
            spent: &[],
            pace: Pace {
                took_ms: 0,
                clock_rate: 1,
                target_ms: 0,
                allowance: Allowance::Off,
            },
        };
        let judged = scorer.judge_typed(&turn, reply);
        let mut example = Example {
            group: reply.clone(),
            theirs: PerDimension::default(),
            ours: judged.score,
            reasons: judged.reasons,
        };
        example.theirs.empathy = Some(0.0);
        let rated = Rated::of(&example, Dimension::Empathy).expect("rated");
        // three values that add up to nought
        let off = scatter * [1.0, -1.25, 0.25][n % 3];
        example.theirs.empathy =
            Some((rated.points(truth, Dimension::Empathy) + off).clamp(0.0, 100.0));
        example
    };
    replies.enumerate().map(example).collect()
}

#[test]
fn what_people_agree_with_stays_as_it_is() {
    let examples = examples(&Organisation::default(), 0.0);
    let rated: Vec<Rated> = examples
        .iter()
        .filter_map(|e| Rated::of(e, Dimension::Empathy))
        .collect();
    let all: Vec<&Rated> = rated.iter().collect();
    let fitted = fit(&all, Dimension::Empathy, Organisation::default());
    assert_eq!(fitted, Organisation::default());
    let outcome =
        held_out::fit(&examples, Dimension::Empathy, Organisation::default()).expect("enough");
    assert!(!outcome.gain.is_sure());
}

#[test]
fn people_of_another_mind_are_followed_so_far() {
    let mut truth = Organisation {
        base: -8,
        warm: 140,
        ..Organisation::default()
    };
    truth.scale[Category::Policy as usize] = 150;
    let outcome = held_out::fit(
        &examples(&truth, 4.0),
        Dimension::Empathy,
        Organisation::default(),
    )
    .expect("enough");
    assert!(outcome.gain.is_sure(), "{:?}", outcome.gain);
    assert!(outcome.after.distance < outcome.before.distance);
    assert!(
        outcome.organisation.warm > 100,
        "{:?}",
        outcome.organisation
    );
    // nobody said anything of it
    assert_eq!(outcome.organisation.scale[Category::Rude as usize], 100);
    assert_eq!(
        outcome.organisation.accuracy,
        Organisation::default().accuracy
    );
}

#[test]
fn a_few_ratings_change_little_and_are_not_held_out() {
    let truth = Organisation {
        base: -15,
        ..Organisation::default()
    };
    let examples = examples(&truth, 0.0);
    let few = &examples[..3];
    assert!(held_out::fit(few, Dimension::Empathy, Organisation::default()).is_none());
    let rated: Vec<Rated> = few
        .iter()
        .filter_map(|e| Rated::of(e, Dimension::Empathy))
        .collect();
    let all: Vec<&Rated> = rated.iter().collect();
    let fitted = fit(&all, Dimension::Empathy, Organisation::default());
    assert!((-6..0).contains(&fitted.base), "{fitted:?}");
}
