//! What holds for every reply that a keyboard can write: no panic, spans on character boundaries, points
//! between 0 and 100 to which the reasons add up exactly, the same twice.

use aplomb::model::lang::Lang;
use aplomb::model::points::{Dimension, Points};
use aplomb::model::program::CriterionKind;
use aplomb::model::reason::Judgement;
use aplomb::model::time::Allowance;
use aplomb::scoring::{Candidate, Declared, Expectation, Pace, Scorer, Turn};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
use proptest::test_runner::Config;
use std::sync::OnceLock;

fn scorer() -> &'static Scorer {
    static SCORER: OnceLock<Scorer> = OnceLock::new();
    SCORER.get_or_init(|| Scorer::new().expect("the shipped packs are sound"))
}

fn expectations() -> Vec<Expectation> {
    let expectation = |id: &str, kind, fact: &str, cues: &[&str], weight| Expectation {
        id: id.into(),
        kind,
        fact: fact.to_owned(),
        cues: cues.iter().map(|c| (*c).to_owned()).collect(),
        weight,
    };
    vec![
        expectation(
            "refund",
            CriterionKind::Offer,
            "We will refund €49.90.",
            &["full refund", "pinig*", "|", "~ ~"],
            3,
        ),
        expectation(
            "smell",
            CriterionKind::Ask,
            "Is there a burning smell?",
            &["any smoke|sparks"],
            1,
        ),
        expectation("sorry", CriterionKind::State, "We are sorry.", &[""], 2),
        expectation(
            "blame",
            CriterionKind::Never,
            "It is your fault.",
            &["your fault"],
            9,
        ),
    ]
}

fn check(reply: &str, judgement: &Judgement) {
    for dimension in Dimension::ALL {
        let of: Vec<_> = judgement
            .reasons
            .iter()
            .filter(|r| r.dimension == dimension)
            .collect();
        let sum: Points = of.iter().map(|r| r.points).sum();
        match judgement.score.get(dimension) {
            Some(points) => {
                assert_eq!(*points, sum, "{dimension:?} of {reply:?}: {of:?}");
                assert_eq!(*points, points.clamped(), "{dimension:?} of {reply:?}");
            }
            None => assert_eq!(sum, Points::ZERO),
        }
    }
    let spans = judgement
        .reasons
        .iter()
        .filter_map(|r| r.span)
        .chain(judgement.verdicts.iter().filter_map(|v| v.span));
    for span in spans {
        let (start, end) = (span.start as usize, span.end as usize);
        assert!(
            start < end && reply.get(start..end).is_some(),
            "{span:?} of {reply:?}"
        );
    }
    assert_eq!(judgement.verdicts.len(), 4);
    assert!(judgement.verdicts.iter().all(|v| v.confidence <= 100));
}

fn all(reply: &str, plain: bool, choices: &[i8]) {
    let (names, expects) = (["Anna".to_owned(), "Robin Hood".to_owned()], expectations());
    for lang in Lang::ALL {
        let turn = Turn {
            lang,
            customer: "My kettle stopped after 12 days, Robin! Grąžinkite 49,90 €.",
            names: &names,
            expects: &expects,
            plain,
            spent: &["apologise:sorry".to_owned()],
            pace: Pace {
                took_ms: 60_000,
                clock_rate: 1,
                target_ms: 45_000,
                allowance: Allowance::Times(1),
            },
        };
        let judgement = scorer().judge_typed(&turn, reply);
        check(reply, &judgement);
        assert_eq!(judgement, scorer().judge_typed(&turn, reply));
        for &empathy in choices {
            let declared = Declared {
                empathy,
                accuracy: (empathy % 2 == 0).then_some(empathy),
                meets: vec!["refund".into()],
                breaks: vec!["blame".into()],
            };
            check(reply, &scorer().judge_chosen(&turn, reply, &declared));
        }
        let candidates = [Candidate {
            text: "Sorry, we will refund 49,90 € today.".to_owned(),
            meets: vec!["refund".into()],
            empathy: 0,
        }];
        assert!(
            scorer()
                .nearest(&turn, reply, &candidates)
                .is_none_or(|n| n.percent <= 100 && n.index == 0)
        );
        check("", &scorer().silence(&turn));
    }
}

/// Pieces that replies are made of, and that have surprised text code before.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "sorry",
        "we will refund",
        "49,90 €",
        "€",
        "K-12345",
        "14.03.",
        "2026-03-14",
        "14:99",
        "3-5 days",
        "99999999999999999999",
        "not",
        "n't",
        "can't",
        "'",
        "’s",
        "your fault",
        "Anna",
        "but",
        "if",
        "is there",
        "burning smell",
        "?",
        "!!",
        ".",
        ";",
        "...",
        "\u{200b}",
        "\u{200f}",
        "\u{0}",
        "\u{feff}",
        "ı",
        "İ",
        "ﬁ",
        "e\u{301}",
        "ß",
        "🙂",
        "👩\u{200d}💻",
        "שלום",
        "مرحبا",
        "ΛΥΠΑΜΑΙ",
        "grąžinsime",
        "negrąžinsime",
        "zwrócimy",
        "vrnili",
        "tagastame",
        "λυπάμαι",
        "\n",
        "\r\n",
        "\t",
        "a.b.c",
        "1 234 567",
        "%",
        "-",
        "|*~",
    ];
    prop_oneof![
        8 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => Just("word ".repeat(50)),
    ]
}

proptest! {
    #![proptest_config(Config { cases: 16, failure_persistence: None, ..Config::default() })]

    #[test]
    fn anything_can_be_judged(pieces in prop::collection::vec(piece(), 0..12), glue in "[ ,.]{0,2}", plain: bool) {
        all(&pieces.join(&glue), plain, &[-3, 0, 2]);
    }
}

#[test]
fn extremes_can_be_judged() {
    for reply in [
        "",
        " ",
        "\u{200b}",
        "🙂🙂🙂",
        "!!!!!!",
        "a",
        "????",
        "\u{0}\u{0}",
    ] {
        all(reply, true, &[-3, 0, 2]);
    }
    let long = "We are not sorry for 49,90 € if it is your fault? ".repeat(200);
    all(&long, true, &[0]);
    all(&"x".repeat(10_000), false, &[0]);
}

#[test]
fn padding_does_not_raise_empathy() {
    let turn = Turn {
        lang: Lang::En,
        customer: "My kettle stopped.",
        names: &[],
        expects: &[],
        plain: false,
        spent: &[],
        pace: Pace {
            took_ms: 0,
            clock_rate: 1,
            target_ms: 1,
            allowance: Allowance::Off,
        },
    };
    let empathy = |text: &str| scorer().judge_typed(&turn, text).score.empathy;
    let good = "I'm sorry, I understand how annoying that is. I'll send you a new one today.";
    let padded = format!(
        "{good} Your call is important to us. Thank you for your patience. We value your business."
    );
    let repeated = format!("{good} {good} {good} {good}");
    assert!(empathy(&padded) < empathy(good));
    assert!(empathy(&repeated).map(|p| p.0 - 1000) <= empathy(good).map(|p| p.0 + 1000));
}
