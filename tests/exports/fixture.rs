//! A realistic attempt and a learner's attempts, made by hand: no engine, no scorer, no store.

use aplomb::model::attempt::Summary;
use aplomb::model::event::{Barrier, Mode, Outcome, Routed, Terms};
use aplomb::model::expr::NodeIx;
use aplomb::model::ids::ScenarioId;
use aplomb::model::lang::Lang;
use aplomb::model::learner::Learner;
use aplomb::model::points::{Dimension, PerDimension, Points, Score, overall};
use aplomb::model::program::{
    Channel, Criterion, CriterionKind, Customer, Difficulty, Ending, Fluency, Kind, Names, Program,
    Rubric, Skill, Targets, TextIx,
};
use aplomb::model::reason::{Category, Obstacle, Reason, Rule, Span, Verdict};
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::progress::attempt::{Answer, AttemptView, TurnView};
use aplomb::progress::indicators::Indicators;
use aplomb::progress::overview::{About, Overview};
use aplomb::report;
use aplomb::report::model::{AttemptReport, LearnerReport};
use aplomb::text::catalogue::Messages;
use std::sync::Arc;

const DAY: i64 = 86_400_000;
const MADE: Moment = Moment(1_795_340_000_000);

fn learner_named(name: &str) -> Learner {
    Learner {
        id: "5f0c".into(),
        name: name.to_owned(),
        since: Moment(0),
    }
}

fn program() -> Program {
    let none = TextIx(0);
    let mut program = Program {
        id: "refund-request".into(),
        source_language: Lang::En,
        texts: vec![],
        title: none,
        brief: none,
        kind: Kind::RefundRequest,
        trains: vec![Skill::Empowerment, Skill::Knowledge, Skill::Returns],
        channel: Channel::Chat,
        difficulty: Difficulty::Foundation,
        vary: vec![],
        customer: Customer {
            name: none,
            language: "en".into(),
            fluency: Fluency::Native,
            mood: -30,
            patience: None,
            leaves: None,
            profile: vec![],
            history: vec![],
        },
        limits: vec![],
        knowledge: vec![],
        targets: Targets {
            first_reply: 45,
            reply: 90,
        },
        rubric: Rubric {
            weights: PerDimension {
                empathy: 35,
                accuracy: 45,
                speed: 20,
            },
            pass: Points::whole(75),
            minimum: PerDimension {
                accuracy: Some(Points::whole(60)),
                ..Default::default()
            },
        },
        variables: vec![],
        criteria: vec![Criterion {
            id: "blame".into(),
            kind: CriterionKind::Never,
            fact: none,
            cues: None,
            weight: 1,
            critical: true,
        }],
        start: NodeIx(0),
        nodes: vec![],
        names: Names::default(),
        always: vec![],
    };
    program.names = Names::new(&program.nodes, &program.criteria);
    program
}

fn terms(number: u32, allowance: Allowance) -> Terms {
    Terms {
        attempt: format!("{number:032x}").as_str().into(),
        learner: "5f0c".into(),
        scenario: "refund-request".into(),
        source: "9e107d9d372bb6826bd81d3542a419d6e4d909c290d0fb1ca068ffaddf22cbd0".into(),
        seed: 714_203,
        lang: Lang::En,
        mode: Mode::Practice,
        allowance,
        scorer: "1-6b86b273".into(),
        began: Moment(MADE.0 - DAY),
    }
}

/// A reason that points at words of the reply, or at nothing.
fn why(reply: &str, dimension: Dimension, points: i32, words: &str, rule: Rule) -> Reason {
    let start = reply.find(words).filter(|_| !words.is_empty());
    let span = start.map(|start| Span::new(start, start + words.len()));
    Reason {
        dimension,
        points: Points::whole(points),
        rule,
        span,
    }
}

fn wording(category: Category) -> Rule {
    Rule::Wording {
        category,
        cue: "cue".to_owned(),
    }
}

struct Said<'a> {
    says: &'a str,
    answer: Option<(&'a str, bool)>,
    took: u64,
    reasons: Vec<Reason>,
    facts: &'a [(&'a str, &'a str, bool)],
    mood: (i32, i32),
    route: Option<Routed>,
}

fn turn(number: u32, said: Said<'_>) -> TurnView {
    let score = Score::from_fn(|d| {
        let of: Vec<Points> = said
            .reasons
            .iter()
            .filter(|r| r.dimension == d)
            .map(|r| r.points)
            .collect();
        (!of.is_empty()).then(|| of.into_iter().sum())
    });
    TurnView {
        number,
        node: "opening".into(),
        says: said.says.to_owned(),
        at: Millis(u64::from(number) * 60_000),
        answer: said.answer.map(|(text, chosen)| Answer {
            choice: chosen.then(|| "own".into()),
            text: text.to_owned(),
        }),
        took: Millis(said.took * 1000),
        score,
        overall: overall(&score, &program().rubric.weights),
        reasons: said.reasons,
        verdicts: said
            .facts
            .iter()
            .map(|(id, _, met)| Verdict {
                criterion: (*id).into(),
                met: *met,
                confidence: 92,
                span: None,
            })
            .collect(),
        facts: said
            .facts
            .iter()
            .map(|(id, fact, _)| ((*id).into(), (*fact).to_owned()))
            .collect(),
        examples: std::collections::BTreeMap::new(),
        coach: said.answer.filter(|(_, chosen)| *chosen).map(|_| {
            "Owning the failure first makes room for the question that you need to ask.".to_owned()
        }),
        strong: Some(
            "I’m sorry it failed so soon, Marek – that should not happen. Does it still \
             light up when you switch it on, and did you notice a smell?"
                .to_owned(),
        ),
        route: said.route,
        mood: said.mood,
        rating: None,
    }
}

fn turns() -> Vec<TurnView> {
    use Dimension::{Accuracy, Empathy, Speed};
    let first = "I’m so sorry about your kettle, Marek. Does it light up when you switch it on? \
                 I will sort this out for you today.";
    let second = "I understand that this is annoying, but you should have kept the receipt. \
                  Our policy is that refunds above 60 € need approval.";
    let in_time = |took: u64, target: u64| Rule::InTime {
        took_ms: took * 1000,
        target_ms: target * 1000,
    };
    let met = |id: &str, kind| Rule::Met {
        criterion: id.into(),
        kind,
        confidence: 92,
    };
    vec![
        turn(
            1,
            Said {
                says: "Hi. My kettle stopped after nine days. I’d like my €72 back, please – and not \
                   another long form.",
                answer: Some((first, true)),
                took: 38,
                reasons: vec![
                    why(first, Empathy, 40, "", Rule::Baseline),
                    why(
                        first,
                        Empathy,
                        18,
                        "I’m so sorry about",
                        wording(Category::Apologise),
                    ),
                    why(first, Empathy, 8, "Marek", wording(Category::UseName)),
                    why(
                        first,
                        Empathy,
                        16,
                        "I will sort this out",
                        wording(Category::Own),
                    ),
                    why(first, Empathy, 6, "your kettle", wording(Category::Mirror)),
                    why(
                        first,
                        Accuracy,
                        60,
                        "Does it light up when you switch it on?",
                        met("symptom", CriterionKind::Ask),
                    ),
                    why(
                        first,
                        Accuracy,
                        0,
                        "",
                        Rule::Missed {
                            criterion: "smell".into(),
                            kind: CriterionKind::Ask,
                            because: None,
                        },
                    ),
                    why(first, Speed, 100, "", in_time(29, 45)),
                ],
                facts: &[
                    ("symptom", "What happens when it is switched on?", true),
                    ("smell", "Was there a smell of burning?", false),
                    ("blame", "The customer broke it.", true),
                ],
                mood: (-30, -14),
                route: Some(Routed::Choice),
            },
        ),
        turn(
            2,
            Said {
                says: "No light, nothing. And yes, it smelled a bit burnt. I threw the receipt away.",
                answer: Some((second, false)),
                took: 128,
                reasons: vec![
                    why(second, Empathy, 40, "", Rule::Baseline),
                    why(
                        second,
                        Empathy,
                        10,
                        "I understand that this is annoying",
                        wording(Category::Acknowledge),
                    ),
                    why(
                        second,
                        Empathy,
                        -10,
                        "but you should have kept the receipt",
                        wording(Category::ButAfterSympathy),
                    ),
                    why(
                        second,
                        Empathy,
                        -18,
                        "you should have",
                        wording(Category::Blame),
                    ),
                    why(
                        second,
                        Empathy,
                        -8,
                        "Our policy is",
                        wording(Category::Policy),
                    ),
                    why(
                        second,
                        Accuracy,
                        50,
                        "refunds above 60 € need approval",
                        met("approval", CriterionKind::State),
                    ),
                    why(
                        second,
                        Accuracy,
                        0,
                        "",
                        Rule::Missed {
                            criterion: "stop-using".into(),
                            kind: CriterionKind::State,
                            because: Some(Obstacle::Partial),
                        },
                    ),
                    why(
                        second,
                        Speed,
                        81,
                        "",
                        Rule::Late {
                            took_ms: 124_000,
                            target_ms: 90_000,
                        },
                    ),
                ],
                facts: &[
                    (
                        "approval",
                        "A refund of €72 needs the team lead’s approval.",
                        true,
                    ),
                    ("stop-using", "Please stop using the kettle.", false),
                ],
                mood: (-14, -38),
                route: Some(Routed::Nearest {
                    reply: "policy".into(),
                    nearness: 64,
                    shared: vec!["receipt".into(), "policy".into()],
                }),
            },
        ),
        turn(
            3,
            Said {
                says: "So it is my fault now?",
                answer: None,
                took: 150,
                reasons: vec![
                    why("", Empathy, 0, "", Rule::Silent),
                    why("", Accuracy, 0, "", Rule::Silent),
                    why("", Speed, 0, "", Rule::Silent),
                ],
                facts: &[],
                mood: (-38, -55),
                route: None,
            },
        ),
    ]
}

/// A realistic attempt of three turns: chosen, typed, unanswered.
pub fn view() -> AttemptView {
    let program = Arc::new(program());
    let turns = turns();
    let score = PerDimension {
        empathy: Some(Points(3400)),
        accuracy: Some(Points(5967)),
        speed: Some(Points(6033)),
    };
    let summary = Summary {
        terms: terms(1, Allowance::Times(1)),
        outcome: Some(Outcome {
            ending: Ending::Escalated,
            node: "handed-on".into(),
            score,
            overall: overall(&score, &program.rubric.weights),
            passed: false,
            barriers: vec![
                Barrier::BelowPass {
                    pass: Points::whole(75),
                },
                Barrier::BelowMinimum {
                    dimension: Dimension::Accuracy,
                    minimum: Points::whole(60),
                },
            ],
        }),
        turns: 2,
        first_reply: Some(Millis::seconds(38)),
        lasted: Millis::seconds(316),
        mood: -55,
        efforts: 1,
        events: 20,
    };
    AttemptView {
        indicators: Indicators::estimate(&summary, program.channel),
        summary,
        program,
        title: "The kettle that stopped on day nine".to_owned(),
        customer: "Marek".to_owned(),
        turns,
        last_words: Some("Then let me speak to somebody who can decide.".to_owned()),
        moods: [(0, -30), (38, -14), (166, -38), (316, -55)]
            .map(|(s, m)| (Millis::seconds(s), m))
            .to_vec(),
        articles: vec!["returns".into()],
        taken_back: Vec::new(),
        hints: Vec::new(),
        notes: Vec::new(),
        extended: 0,
    }
}

/// A view in which everything that a person or a scenario writes is this.
pub fn hostile(text: &str) -> AttemptView {
    let mut view = view();
    text.clone_into(&mut view.title);
    text.clone_into(&mut view.customer);
    view.last_words = Some(text.to_owned());
    view.summary.terms.scenario = text.into();
    view.summary.terms.scorer = text.into();
    view.articles = vec![text.into()];
    for turn in &mut view.turns {
        turn.node = text.into();
        text.clone_into(&mut turn.says);
        turn.answer = Some(Answer {
            choice: Some(text.into()),
            text: text.to_owned(),
        });
        turn.coach = Some(text.to_owned());
        turn.strong = Some(text.to_owned());
        turn.facts
            .values_mut()
            .for_each(|fact| text.clone_into(fact));
        turn.route = Some(Routed::Nearest {
            reply: text.into(),
            nearness: 50,
            shared: vec![text.to_owned()],
        });
    }
    view
}

/// The report of an attempt of a learner of this name.
pub fn attempt_report(view: &AttemptView, name: &str) -> AttemptReport {
    let (learner, messages) = (learner_named(name), Messages::new(Lang::En));
    report::attempt(
        view,
        &report::Context {
            learner: &learner,
            messages: &messages,
            made: MADE,
        },
    )
}

/// Attempts of a learner who gets better, newest first; the newest goes on still.
pub fn summaries(count: u32) -> Vec<Summary> {
    let one = |i: u32| {
        let mut summary = view().summary;
        summary.terms = terms(
            i,
            if i % 4 == 3 {
                Allowance::Off
            } else {
                Allowance::Times(2)
            },
        );
        summary.terms.began = Moment(MADE.0 - i64::from(count - i) * 3 * DAY);
        let grown = Points((4200 + i as i32 * 4300 / count.max(1) as i32).min(10_000));
        let wave = Points((i as i32 * 37 % 11 - 5) * 150);
        let score = PerDimension {
            empathy: Some((grown + wave).clamped()),
            accuracy: Some((grown - wave + Points(700)).clamped()),
            speed: (i % 4 != 3).then_some((grown + Points(900)).clamped()),
        };
        let outcome = summary.outcome.as_mut().expect("finished");
        outcome.score = score;
        outcome.overall = overall(&score, &program().rubric.weights);
        outcome.passed = outcome.overall >= Some(Points::whole(75));
        outcome.ending = if outcome.passed {
            Ending::Resolved
        } else {
            Ending::Lost
        };
        summary.mood = i as i32 * 10 - 40;
        summary
    };
    let mut all: Vec<Summary> = (0..count).rev().map(one).collect();
    if let Some(newest) = all.first_mut() {
        newest.outcome = None;
    }
    all
}

/// The report of a learner of this name.
pub fn learner_report(attempts: &[Summary], name: &str) -> LearnerReport {
    let about = |_: &ScenarioId| {
        Some(About {
            channel: Channel::Chat,
            trains: program().trains,
        })
    };
    let title = |_: &ScenarioId| Some(("The kettle".to_owned(), Lang::En));
    let (learner, messages) = (learner_named(name), Messages::new(Lang::En));
    let context = report::Context {
        learner: &learner,
        messages: &messages,
        made: MADE,
    };
    report::learner(&Overview::of(attempts, &about), attempts, &title, &context)
}
