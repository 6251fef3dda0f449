//! How the parts of a judgement come together: choices, silence, repetition, plain wording, “but”, the
//! order of reasons, and which choice a reply is nearest to. English only; see the traps for the rest.

use aplomb::model::lang::Lang;
use aplomb::model::points::{Dimension, Points};
use aplomb::model::program::CriterionKind;
use aplomb::model::reason::{Category, Judgement, Rule};
use aplomb::model::time::Allowance;
use aplomb::scoring::{Candidate, Declared, Expectation, Pace, Scorer, Turn, spent_key};

const CUSTOMER: &str = "My kettle makes a crackling noise and the lamp flickers. I want my money.";

fn scorer() -> Scorer {
    Scorer::new().expect("the shipped packs are sound")
}

fn expectation(id: &str, kind: CriterionKind, fact: &str, weight: u32) -> Expectation {
    Expectation {
        id: id.into(),
        kind,
        fact: fact.to_owned(),
        cues: vec![],
        weight,
    }
}

fn expects() -> Vec<Expectation> {
    vec![
        expectation(
            "refund",
            CriterionKind::Offer,
            "We will refund the full amount.",
            2,
        ),
        expectation(
            "courier",
            CriterionKind::State,
            "A courier collects the old kettle.",
            1,
        ),
        Expectation {
            cues: vec!["your fault".to_owned()],
            ..expectation("blame", CriterionKind::Never, "It is your fault.", 1)
        },
    ]
}

fn turn<'a>(expects: &'a [Expectation], spent: &'a [String]) -> Turn<'a> {
    let pace = Pace {
        took_ms: 1000,
        clock_rate: 1,
        target_ms: 45_000,
        allowance: Allowance::Times(1),
    };
    Turn {
        lang: Lang::En,
        customer: CUSTOMER,
        names: &[],
        expects,
        plain: false,
        spent,
        pace,
    }
}

fn has(judgement: &Judgement, category: Category) -> bool {
    judgement
        .reasons
        .iter()
        .any(|r| matches!(&r.rule, Rule::Wording { category: c, .. } if *c == category))
}

#[test]
fn a_choice_scores_what_its_author_declared_and_shows_it_in_its_words() {
    let expects = expects();
    let declared = |empathy, accuracy| Declared {
        empathy,
        accuracy,
        meets: vec!["refund".into()],
        breaks: vec![],
    };
    let text = "I'm sorry. A courier collects the old kettle.";
    let warm = scorer().judge_chosen(&turn(&expects, &[]), text, &declared(2, None));
    assert_eq!(warm.score.empathy, Some(Points::whole(83)));
    assert_eq!(warm.score.accuracy, Some(Points(6667)));
    assert!(has(&warm, Category::Apologise), "{:?}", warm.reasons);
    let cold = scorer().judge_chosen(&turn(&expects, &[]), text, &declared(-2, Some(3)));
    assert_eq!(cold.score.empathy, Some(Points::whole(17)));
    assert_eq!(cold.score.accuracy, Some(Points::whole(100)));
    assert!(
        cold.reasons
            .iter()
            .any(|r| r.rule == Rule::Authored { value: -2 } && r.span.is_none())
    );
    assert!(cold.verdicts.iter().all(|v| v.confidence == 100));
}

#[test]
fn breaking_a_never_costs_its_weight() {
    let expects = expects();
    let judge = |text| {
        scorer()
            .judge_typed(&turn(&expects, &[]), text)
            .score
            .accuracy
    };
    assert_eq!(
        judge("We will refund the full amount. A courier collects the old kettle."),
        Some(Points::FULL)
    );
    assert_eq!(
        judge("We will refund the full amount, though it is your fault."),
        Some(Points(3334))
    );
    assert_eq!(judge("It is your fault."), Some(Points::ZERO));
    let only_never = &expects[2..];
    let none = scorer().judge_typed(&turn(only_never, &[]), "Good day to you.");
    assert_eq!(none.score.accuracy, None);
    let broken = scorer().judge_typed(&turn(only_never, &[]), "It is your fault.");
    assert_eq!(broken.score.accuracy, Some(Points::ZERO));
}

#[test]
fn silence_is_nothing_of_what_was_expected() {
    let expects = expects();
    let silent = scorer().silence(&turn(&expects, &[]));
    assert!(
        Dimension::ALL
            .iter()
            .all(|d| *silent.score.get(*d) == Some(Points::ZERO))
    );
    assert!(
        silent
            .verdicts
            .iter()
            .all(|v| v.met == (v.criterion.as_str() == "blame"))
    );
    let mut unhurried = turn(&[], &[]);
    unhurried.pace.allowance = Allowance::Off;
    let silent = scorer().silence(&unhurried);
    assert!(
        Dimension::ALL
            .iter()
            .all(|d| silent.score.get(*d).is_none())
    );
}

#[test]
fn the_same_apology_counts_once_in_an_attempt_and_an_offer_each_time() {
    let spent = [
        spent_key(Category::Apologise, "sorry"),
        spent_key(Category::Offer, "full refund"),
    ];
    let again = scorer().judge_typed(&turn(&[], &spent), "I'm sorry, you get a full refund.");
    let repeated = again
        .reasons
        .iter()
        .find(|r| matches!(r.rule, Rule::Repeated { .. }))
        .expect("a repetition");
    assert_eq!(
        (repeated.points, repeated.rule.clone()),
        (
            Points::ZERO,
            Rule::Repeated {
                category: Category::Apologise
            }
        )
    );
    assert!(has(&again, Category::Offer));
}

#[test]
fn but_takes_half_of_the_sympathy_back_unless_help_follows() {
    let judge = |text| scorer().judge_typed(&turn(&[], &[]), text);
    assert!(has(
        &judge("I understand how annoying that is, but you chose that model."),
        Category::ButAfterSympathy
    ));
    assert!(has(
        &judge("I'm sorry. But there is nothing to be done."),
        Category::ButAfterSympathy
    ));
    assert!(!has(
        &judge("I'm sorry it broke, but I can send you a new one today."),
        Category::ButAfterSympathy
    ));
}

#[test]
fn plain_wording_counts_only_where_it_is_needed() {
    let text = "It is a piece of cake, and if you bring along the old appliance together with the box that it came in \
        and the card that you paid with, then we shall have the whole matter settled.";
    let expects = [];
    let mut turn = turn(&expects, &[]);
    let judgement = scorer().judge_typed(&turn, text);
    assert!(!has(&judgement, Category::Idiom) && !has(&judgement, Category::HardWording));
    turn.plain = true;
    let judgement = scorer().judge_typed(&turn, text);
    assert!(has(&judgement, Category::Idiom) && has(&judgement, Category::HardWording));
}

#[test]
fn the_customers_own_words_are_heard_but_not_a_copy() {
    let judge = |text| scorer().judge_typed(&turn(&[], &[]), text);
    assert!(has(
        &judge("Does the crackling begin when the lamp flickers, or before?"),
        Category::Mirror
    ));
    assert!(!has(&judge(CUSTOMER), Category::Mirror));
    assert!(!has(&judge("Please send the money."), Category::Mirror));
}

#[test]
fn good_reasons_come_first_and_the_strongest_missing_one_last() {
    let expects = expects();
    let judgement = scorer().judge_typed(&turn(&expects, &[]), "I'm sorry, calm down.");
    assert_eq!(judgement.reasons[0].rule, Rule::Baseline);
    let last = judgement.reasons.last().map(|r| &r.rule);
    assert!(
        matches!(last, Some(Rule::Missed { criterion, .. }) if criterion.as_str() == "refund"),
        "{last:?}"
    );
    let signs: Vec<i32> = judgement
        .reasons
        .iter()
        .map(|r| r.points.0.signum())
        .filter(|s| *s != 0)
        .collect();
    assert!(signs.is_sorted_by(|a, b| a >= b), "{signs:?}");
}

#[test]
fn a_reply_is_nearest_to_the_choice_that_does_the_same() {
    let expects = expects();
    let candidate = |text: &str, meets: &[&str], empathy| Candidate {
        text: text.to_owned(),
        meets: meets.iter().map(|m| (*m).into()).collect(),
        empathy,
    };
    let candidates = [
        candidate("You will get all your money back.", &["refund"], 1),
        candidate(
            "Somebody will come and fetch the old kettle.",
            &["courier"],
            1,
        ),
        candidate("Please read our terms on the website.", &[], -2),
    ];
    let nearest = |text| scorer().nearest(&turn(&expects, &[]), text, &candidates);
    assert_eq!(
        nearest("We will refund the full amount to you.").map(|n| n.index),
        Some(0)
    );
    assert_eq!(
        nearest("A courier collects the old kettle.").map(|n| n.index),
        Some(1)
    );
    let terms = nearest("Read the terms on our website, please.").expect("near");
    assert_eq!(terms.index, 2);
    assert!(
        terms.shared.contains(&"terms".to_owned()),
        "{:?}",
        terms.shared
    );
    assert_eq!(nearest("asdf qwer zxcv"), None);
    assert_eq!(nearest(""), None);
}
