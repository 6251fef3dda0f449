//! Tests of an organisation's figures: the file, its bounds, and what they do to a judgement.

use super::{KNOTS, Organisation, OrganisationError, along, read, write};
use crate::model::lang::Lang;
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Category, Rule};
use crate::model::time::Allowance;
use crate::scoring::{Options, Pace, Scorer, Turn};

const REPLIES: [&str; 5] = [
    "I'm so sorry about the leaking kettle, I understand how annoying that is. I'll send a new one today. \
     Would that help you? Thank you for telling us. How are your floors? I can come over myself.",
    "I understand, but you should have read the manual!!! Calm down.",
    "Parcels are processed in the order of receipt. The application was passed to the department.",
    "Ok.",
    "",
];

fn turn() -> Turn<'static> {
    Turn {
        lang: Lang::En,
        customer: "The kettle leaks all over my floors.",
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
    }
}

fn with(organisation: Organisation) -> Scorer {
    let options = Options {
        organisation,
        ..Options::default()
    };
    Scorer::new().expect("packs").with(options)
}

#[test]
fn what_is_written_is_read_again() {
    let mut organisation = Organisation {
        base: -4,
        warm: 80,
        empathy: [10, 30, 50, 70, 90],
        ..Organisation::default()
    };
    organisation.scale[Category::Own as usize] = 140;
    let text = write(false, &organisation, "two\nlines");
    assert!(text.starts_with("// two\n// lines\n("));
    assert_eq!(read(&text), Ok((false, organisation)));
    assert_eq!(read("(format: 1)"), Ok((true, Organisation::default())));
}

#[test]
fn files_that_make_no_sense_say_why() {
    let fault = |text: &str| read(text).expect_err(text);
    assert!(
        matches!(fault("(format: 1, bas: 3)"), OrganisationError::Syntax(m) if m.contains("bas"))
    );
    assert_eq!(fault("(format: 2)"), OrganisationError::Format(2));
    let unknown = fault("(format: 1, scale: {\"kindness\": 120})").to_string();
    assert!(
        unknown.contains("`kindness`") && unknown.contains("acknowledge"),
        "{unknown}"
    );
    let far = fault("(format: 1, scale: {\"own\": 300})").to_string();
    assert_eq!(
        far,
        "`scale.own` is 300; write a whole number from 50 to 150"
    );
    let bent = fault("(format: 1, accuracy: (0, 25, 50, 75, 80))").to_string();
    assert_eq!(
        bent,
        "`accuracy` is 80; write a whole number from 85 to 100"
    );
}

#[test]
fn a_curve_that_falls_is_refused() {
    // each is within its bounds, but the third is below the second
    let fault = read("(format: 1, empathy: (0, 40, 38, 75, 100))");
    assert_eq!(fault, Err(OrganisationError::Falls("empathy")));
}

#[test]
fn curves_are_straight_between_their_knots() {
    assert_eq!(along(&KNOTS, Points(3_333)), Points(3_333));
    let curve = [10, 20, 50, 80, 95];
    assert_eq!(along(&curve, Points(0)), Points(1_000));
    assert_eq!(along(&curve, Points(3_750)), Points(3_500));
    assert_eq!(along(&curve, Points(10_000)), Points(9_500));
}

#[test]
fn reasons_still_add_up() {
    let mut organisation = Organisation {
        base: 7,
        warm: 60,
        cold: 140,
        empathy: [12, 30, 45, 70, 92],
        ..Organisation::default()
    };
    for (n, percent) in organisation.scale.iter_mut().enumerate() {
        *percent = 60 + 4 * n as i32;
    }
    let scorer = with(organisation);
    for reply in REPLIES {
        let judged = scorer.judge_typed(&turn(), reply);
        let sum: Points = judged.reasons.iter().map(|r| r.points).sum();
        assert_eq!(judged.score.empathy, Some(sum), "{reply}");
    }
}

#[test]
fn each_figure_moves_what_it_says() {
    let shipped = Scorer::new().expect("packs");
    let score = |scorer: &Scorer, reply: &str| scorer.judge_typed(&turn(), reply).score.empathy;
    let higher = with(Organisation {
        base: 10,
        ..Organisation::default()
    });
    let cold = REPLIES[2];
    assert_eq!(
        score(&higher, cold),
        score(&shipped, cold).map(|p| p + Points::whole(10))
    );
    // a word or two begins with less, and has as much less of it
    let one = score(&higher, REPLIES[3]).zip(score(&shipped, REPLIES[3]));
    assert!(one.is_some_and(|(h, s)| h - s == Points(250)), "{one:?}");
    assert_eq!(score(&higher, ""), Some(Points::ZERO));
    let mut strict = Organisation::default();
    strict.scale[Category::Blame as usize] = 150;
    strict.scale[Category::Dismiss as usize] = 150;
    assert!(score(&with(strict), REPLIES[1]) <= score(&shipped, REPLIES[1]));
    let shown = with(Organisation {
        empathy: [0, 20, 40, 65, 90],
        ..Organisation::default()
    })
    .judge_typed(&turn(), cold);
    let by = shown.reasons.iter().find(|r| r.rule == Rule::Organisation);
    assert!(by.is_some_and(|r| r.points < Points::ZERO && r.dimension == Dimension::Empathy));
}

/// A figure that changes next to nothing goes the whole way round; it must end where the shipped one does.
#[test]
fn the_way_round_changes_nothing_by_itself() {
    let shipped = Scorer::new().expect("packs");
    let mut organisation = Organisation::default();
    organisation.scale[Category::WrongLanguage as usize] = 101;
    let other = with(organisation);
    for reply in REPLIES {
        let (a, b) = (
            shipped.judge_typed(&turn(), reply),
            other.judge_typed(&turn(), reply),
        );
        assert_eq!(a.score, b.score, "{reply}");
    }
}

#[test]
fn the_id_tells_organisations_apart() {
    let shipped = Scorer::new().expect("packs").id();
    assert_eq!(with(Organisation::default()).id(), shipped);
    let other = with(Organisation {
        base: 1,
        ..Organisation::default()
    });
    assert_ne!(other.id(), shipped);
}
