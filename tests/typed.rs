//! Typed conversations from beginning to end: who types what the scenario itself calls a strong answer
//! passes, in every scenario and language and for several customers; who types stock phrases does not.

use aplomb::app::shelf::Entry;
use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::library::built_in;
use aplomb::model::event::{Mode, Terms};
use aplomb::model::lang::Lang;
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::scoring::Scorer;
use std::fmt::Write;
use std::sync::Arc;

fn cast(entry: &Entry, lang: Lang, scorer: &Arc<Scorer>) -> Cast {
    Cast {
        program: entry.program.clone(),
        texts: entry.texts(lang),
        scorer: scorer.clone(),
    }
}

fn terms(entry: &Entry, lang: Lang, seed: u64, scorer: &Scorer) -> Terms {
    Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: entry.program.id.clone(),
        source: entry.hash.clone(),
        seed,
        lang,
        mode: Mode::Typed,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    }
}

/// Types an answer at every turn until the conversation ends.
fn play(cast: Cast, terms: Terms, mut answer: impl FnMut(&Session) -> String) -> Session {
    let (mut session, _) = Session::begin(cast, terms);
    let mut at = 0;
    for _ in 0..30 {
        if session.state().outcome.is_some() {
            return session;
        }
        let text = answer(&session);
        at += 25_000;
        session
            .apply(Input::Type(text), Millis(at))
            .expect("it is taken");
    }
    panic!("it does not end");
}

fn strong(session: &Session) -> String {
    let (state, cast) = (session.state(), session.cast());
    let text = cast.program.node(state.node).strong;
    let values = cast.texts.values(&state.drawn, &state.variables);
    cast.texts
        .render(text.expect("every turn has a strong answer"), &values)
}

/// What tired people write who have stopped listening.
fn poor(lang: Lang) -> [&'static str; 4] {
    match lang {
        Lang::En => [
            "That is our policy.",
            "You should have read the terms.",
            "Please be patient.",
            "Thank you for contacting us, we apologise for any inconvenience.",
        ],
        Lang::Lt => [
            "Tokios taisyklės.",
            "Reikėjo perskaityti sąlygas.",
            "Prašome kantrybės.",
            "Dėkojame, kad kreipėtės, atsiprašome už nepatogumus.",
        ],
        Lang::El => [
            "Αυτή είναι η πολιτική μας.",
            "Έπρεπε να διαβάσετε τους όρους.",
            "Κάντε υπομονή.",
            "Ευχαριστούμε που επικοινωνήσατε, ζητούμε συγγνώμη για την ταλαιπωρία.",
        ],
        Lang::Sl => [
            "Takšna so pravila.",
            "Morali bi prebrati pogoje.",
            "Prosimo za potrpljenje.",
            "Hvala za vaše sporočilo, opravičujemo se za nevšečnosti.",
        ],
        Lang::Pl => [
            "Takie są zasady.",
            "Trzeba było przeczytać regulamin.",
            "Proszę o cierpliwość.",
            "Dziękujemy za kontakt, przepraszamy za niedogodności.",
        ],
        Lang::Et => [
            "Sellised on meie reeglid.",
            "Oleksite pidanud tingimusi lugema.",
            "Palun varuge kannatust.",
            "Täname pöördumast, vabandame ebamugavuste pärast.",
        ],
    }
}

#[test]
fn stock_phrases_and_rules_do_not_pass_in_any_language() {
    let scorer = Arc::new(Scorer::new().expect("packs"));
    for source in built_in().0 {
        let entry = Entry::new(source).expect("it compiles");
        for lang in Lang::ALL {
            let mut next = poor(lang).into_iter().cycle();
            let session = play(
                cast(&entry, lang, &scorer),
                terms(&entry, lang, 2, &scorer),
                |_| next.next().unwrap_or_default().to_owned(),
            );
            let outcome = session.state().outcome.as_ref().expect("an ending");
            assert!(
                !outcome.passed,
                "{} in {lang}: {outcome:?}",
                entry.program.id
            );
            let empathy = outcome.score.empathy.expect("measured").rounded();
            assert!(
                empathy < 45,
                "{} in {lang}: empathy {empathy}",
                entry.program.id
            );
        }
    }
}

#[test]
fn strong_answers_pass_in_every_language() {
    let scorer = Arc::new(Scorer::new().expect("packs"));
    let mut report = String::new();
    let mut failures = 0;
    for source in built_in().0 {
        let entry = Entry::new(source).expect("it compiles");
        for lang in Lang::ALL {
            for seed in 1..=4 {
                let session = play(
                    cast(&entry, lang, &scorer),
                    terms(&entry, lang, seed, &scorer),
                    strong,
                );
                let outcome = session.state().outcome.as_ref().expect("an ending");
                let points =
                    |p: Option<aplomb::model::points::Points>| p.map_or(-1, |p| p.rounded());
                if !outcome.passed {
                    failures += 1;
                }
                let _ = writeln!(
                    report,
                    "{} {lang} {seed}: {:?} at {}, overall {}, empathy {}, accuracy {}, {}",
                    entry.program.id,
                    outcome.ending,
                    outcome.node,
                    points(outcome.overall),
                    points(outcome.score.empathy),
                    points(outcome.score.accuracy),
                    if outcome.passed {
                        "passed"
                    } else {
                        "NOT PASSED"
                    },
                );
            }
        }
    }
    assert!(failures == 0, "{failures} fail\n{report}");
}
