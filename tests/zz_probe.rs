use aplomb::app::shelf::Entry;
use aplomb::engine::Cast;
use aplomb::engine::session::Session;
use aplomb::library::built_in;
use aplomb::model::event::{Mode, Terms};
use aplomb::model::lang::Lang;
use aplomb::model::time::{Allowance, Moment};
use aplomb::scoring::{Options, Pace, Scorer, Turn};
use std::sync::Arc;
#[test]
fn probe() {
    let s = Arc::new(Scorer::new().unwrap());
    let plain = Scorer::new().unwrap().with(Options { tone: false });
    for source in built_in().0 {
        let entry = Entry::new(source).unwrap();
        for lang in Lang::ALL {
            let cast = Cast {
                program: entry.program.clone(),
                texts: entry.texts(lang),
                scorer: s.clone(),
            };
            let terms = Terms {
                attempt: "a".into(),
                learner: "l".into(),
                scenario: entry.program.id.clone(),
                source: entry.hash.clone(),
                seed: 1,
                lang,
                mode: Mode::Typed,
                allowance: Allowance::Times(1),
                scorer: s.id(),
                began: Moment(0),
            };
            let (session, _) = Session::begin(cast, terms);
            let (state, cast) = (session.state(), session.cast());
            let values = cast.texts.values(&state.drawn, &state.variables);
            for node in &cast.program.nodes {
                let says = cast.texts.render(node.says, &values);
                let turn = Turn {
                    lang,
                    customer: &says,
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
                let points = |sc: &Scorer, t: &str| {
                    sc.judge_typed(&turn, t).score.empathy.map_or(-1, |p| p.0)
                };
                if let Some(strong) = node.strong {
                    let t = cast.texts.render(strong, &values);
                    println!(
                        "SC\t{}\t{lang}\t{}\tstrong\t9\t{}\t{}\t{t}",
                        entry.program.id,
                        node.id,
                        points(&s, &t),
                        points(&plain, &t)
                    );
                }
                for r in &node.replies {
                    let t = cast.texts.render(r.text, &values);
                    println!(
                        "SC\t{}\t{lang}\t{}\treply\t{}\t{}\t{}\t{t}",
                        entry.program.id,
                        node.id,
                        r.empathy,
                        points(&s, &t),
                        points(&plain, &t)
                    );
                }
            }
        }
    }
}
