//! What the tests of this folder keep in a store: one learner, one source, conversations of any
//! length. Not compiled outside tests.

use crate::model::event::{Event, Mode, Outcome, Routed, Terms, What};
use crate::model::learner::Learner;
use crate::model::points::{PerDimension, Points};
use crate::model::program::Ending;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::model::time::{Allowance, Millis, Moment};
use std::collections::BTreeMap;

/// The learner of all conversations here.
pub(super) const LEARNER: &str = "l1";

/// A person.
pub(super) fn learner() -> Learner {
    Learner {
        id: LEARNER.into(),
        name: "Rūta".to_owned(),
        since: Moment(1_000),
    }
}

/// A scenario's source, in letters of several alphabets.
pub(super) fn source() -> Source {
    let files = BTreeMap::from([
        (
            SCENARIO_FILE.to_owned(),
            "(title: \"Žalia Καλημέρα\")".to_owned(),
        ),
        ("lt.ftl".to_owned(), "a = ąčę\n".to_owned()),
    ]);
    Source {
        id: "refund-request".into(),
        files,
    }
}

/// The first `length` events of a conversation that has no end.
pub(super) fn conversation(attempt: &str, length: u32) -> Vec<Event> {
    (0..length)
        .map(|seq| Event {
            seq,
            at: Millis(u64::from(seq) * 500),
            what: what(attempt, seq),
        })
        .collect()
}

/// Something different for every number.
fn what(attempt: &str, seq: u32) -> What {
    match seq {
        0 => What::AttemptStarted(Box::new(terms(attempt))),
        n if n % 3 == 1 => What::ReplyGiven {
            node: "opening".into(),
            choice: None,
            text: format!("I am sorry, \"really\" — {n}"),
            took: Millis(1_500),
        },
        n if n % 3 == 2 => What::ReplyScored {
            score: PerDimension {
                empathy: Some(Points::whole(60)),
                ..PerDimension::default()
            },
            reasons: Vec::new(),
            verdicts: Vec::new(),
            route: Routed::Otherwise,
        },
        n => What::MoodChanged {
            from: 0,
            to: -(n as i32),
        },
    }
}

/// The terms of an attempt; the seed needs all 64 bits.
fn terms(attempt: &str) -> Terms {
    Terms {
        attempt: attempt.into(),
        learner: LEARNER.into(),
        scenario: "refund-request".into(),
        source: source().hash(),
        seed: u64::MAX - 1,
        lang: crate::model::lang::Lang::Lt,
        mode: Mode::Practice,
        allowance: Allowance::Times(2),
        scorer: "s1".into(),
        began: Moment(1_700_000_000_000),
    }
}

/// The end of a conversation, as event `seq`.
pub(super) fn end(seq: u32) -> Event {
    let outcome = Outcome {
        ending: Ending::Resolved,
        node: "refunded".into(),
        score: PerDimension {
            empathy: Some(Points(7_350)),
            ..PerDimension::default()
        },
        overall: Some(Points(7_350)),
        passed: true,
        barriers: Vec::new(),
    };
    Event {
        seq,
        at: Millis(90_000),
        what: What::AttemptEnded(Box::new(outcome)),
    }
}
