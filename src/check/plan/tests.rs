//! Plans on a small scenario: what holds, what differs, what is recorded, and what is told of mistakes.

use super::{Outcome, bless, fit, run, show};
use crate::engine::Cast;
use crate::model::diagnostic::{Diagnostic, line_column};
use crate::model::lang::Lang;
use crate::model::source::Source;
use crate::scoring::Scorer;
use crate::script;
use crate::script::plan::Plan;
use crate::text::scenario::ScenarioTexts;
use std::sync::Arc;

const SCENARIO: &str = r#"(
    format: 1, id: "small", title: "Small", brief: "Brief.", kind: Other, trains: ["communication"],
    channel: Chat, difficulty: Foundation, source_language: "en",
    customer: (name: "Ann", language: "en", fluency: Native, mood: -20, patience: 600),
    knowledge: { "returns": (title: "Returns", body: "Rules.") },
    rubric: (weights: (empathy: 40, accuracy: 40, speed: 20), pass: 50),
    start: "opening",
    nodes: {
        "opening": (
            says: "It broke.",
            expects: [
                Ask(id: "what", fact: "What happened?", cues: ["what happened"]),
                Never(id: "blame", fact: "You broke it.", cues: ["your fault"]),
            ],
            replies: [
                (id: "ask", text: "What happened?", meets: ["what"], empathy: 2, mood: 10, then: "good"),
                (id: "blame-it", text: "Your fault.", meets: [], breaks: ["blame"], empathy: -3, mood: -30, then: "bad"),
            ],
            otherwise: "opening",
            silence: (after: 60, then: "bad"),
        ),
        "good": (says: "Thanks.", ends: Resolved),
        "bad": (says: "Bye.", ends: Lost),
    },
)"#;

fn cast() -> Cast {
    let files = [("scenario.ron".to_owned(), SCENARIO.to_owned())].into();
    let source = Source {
        id: "small".into(),
        files,
    };
    let program = Arc::new(script::load(&source).unwrap_or_else(|d| panic!("{d:?}")));
    Cast {
        texts: Arc::new(ScenarioTexts::new(program.clone(), Lang::En, None)),
        program,
        scorer: Arc::new(Scorer::new().unwrap()),
    }
}

fn written(rest: &str) -> String {
    format!("(format: 1, plan: \"p\", seed: 5, lang: \"en\", {rest})")
}

fn read(text: &str) -> Plan {
    script::plan::read("plans/p.ron", text).unwrap_or_else(|d| panic!("{d:?}"))
}

fn play(text: &str) -> Outcome {
    run(&read(text), &cast())
}

/// Field, expected and found of all that differs.
fn differences(outcome: &Outcome) -> Vec<(&str, &str, &str)> {
    let all = outcome.differences.iter();
    all.map(|d| (d.field, d.expected.as_str(), d.found.as_str()))
        .collect()
}

/// Line, column, code and mend of every mistake.
fn mistakes(text: &str) -> Vec<(usize, usize, &'static str, String)> {
    let all = match script::plan::read("plans/p.ron", text) {
        Ok(plan) => fit("plans/p.ron", &plan, &cast().program, &[Lang::En]),
        Err(all) => all,
    };
    let told = |d: Diagnostic| {
        assert_eq!(d.file, "plans/p.ron");
        let (line, column) = line_column(text, d.place.start);
        (line, column, d.code, d.mend)
    };
    all.into_iter().map(told).collect()
}

#[test]
fn a_plan_whose_expectations_are_met_holds() {
    let outcome = play(&written(
        "steps: [Open(\"returns\"), Choose(\"ask\"),
            Expect((node: \"good\", mood: -10, met: [\"what\"], not_broke: [\"blame\"], empathy: AtLeast(60)))],
         end: (ending: Resolved, node: \"good\", passed: true, overall: Between(80, 100), speed: 100)",
    ));
    assert!(outcome.holds(), "{:?}", outcome.differences);
}

#[test]
fn every_kind_of_expectation_can_fail() {
    let outcome = play(&written(
        "steps: [Choose(\"blame-it\")],
         end: (ending: Resolved, node: \"good\", passed: true, overall: AtLeast(99), mood: Between(0, 100),
               empathy: AtLeast(50), accuracy: 100, speed: Unmeasured,
               met: [\"what\"], not_broke: [\"blame\"])",
    ));
    let fields: Vec<_> = outcome.differences.iter().map(|d| d.field).collect();
    let expected = [
        "ending",
        "node",
        "passed",
        "mood",
        "overall",
        "empathy",
        "accuracy",
        "speed",
        "met",
        "not_broke",
    ];
    assert_eq!(fields, expected);
    let other = play(&written(
        "steps: [Choose(\"ask\"), Expect(not_met: [\"what\"], broke: [\"blame\"])]",
    ));
    assert_eq!(
        differences(&other),
        [
            ("not_met", "[\"what\"]", "`what` met"),
            ("broke", "[\"blame\"]", "`blame` not broken")
        ]
    );
}

#[test]
fn a_wait_lets_silence_fall_and_an_answer_has_its_own_time() {
    let late = play(&written(
        "steps: [Wait(70), Expect(node: \"bad\", speed: 0)]",
    ));
    assert!(late.holds(), "{:?}", late.differences);
    let early = play(&written(
        "steps: [Wait(30), Expect(node: \"opening\"), Choose(\"ask\")]",
    ));
    assert!(early.holds());
    let slow = play(&written("steps: [Type(\"What happened?\", 90)]"));
    assert!(
        slow.stuck.is_some(),
        "silence ended the conversation before the answer"
    );
    let patient = play(&written(
        "allowance: Off, steps: [Type(\"What happened?\", 90), Expect(speed: Unmeasured, met: [\"what\"])]",
    ));
    assert!(
        patient.holds(),
        "{:?} {:?}",
        patient.differences,
        patient.stuck
    );
}

#[test]
fn a_step_that_cannot_be_done_says_what_could() {
    let text = written("steps: [Choose(\"ask\"), Choose(\"ask\")]");
    let outcome = play(&text);
    let stuck = outcome.stuck.as_ref().unwrap();
    assert_eq!(stuck.step, 2);
    let shown = show(
        &read(&text),
        &outcome,
        "plans/p.ron",
        &text,
        &cast().program,
    );
    assert!(
        shown.contains("step 2 of 2 cannot be done: the conversation is over"),
        "{shown}"
    );

    // the same words, but said where the choice is not on offer
    let scenario = cast();
    let mut plan = read(&written("steps: [Choose(\"ask\")]"));
    if let script::plan::Does::Choose(reply, _) = &mut plan.steps[0].does {
        reply.value = "blame-its".to_owned();
    }
    let mend = run(&plan, &scenario).stuck.unwrap().mend;
    assert!(
        mend.contains("`opening`") && mend.contains("did you mean `blame-it`?"),
        "{mend}"
    );
}

#[test]
fn a_difference_shows_place_step_and_the_conversation_so_far() {
    let text = written("\n  steps: [Choose(\"ask\"),\n    Expect(mood: AtLeast(50)),\n  ]");
    let shown = show(
        &read(&text),
        &play(&text),
        "x/plans/p.ron",
        &text,
        &cast().program,
    );
    for part in [
        "step 2 of 2",
        "x/plans/p.ron:3:18",
        "mood      expected AtLeast(50)",
        "found    -10",
        "[opening] It broke.",
        "> (ask) What happened?",
        "met what",
        "mood -20 → -10",
    ] {
        assert!(shown.contains(part), "{part} in\n{shown}");
    }
    assert!(!shown.contains("blame"), "{shown}");
    let good = written("steps: [Choose(\"ask\")]");
    assert_eq!(
        show(&read(&good), &play(&good), "p", &good, &cast().program),
        ""
    );
}

#[test]
fn recording_changes_the_values_that_differ_and_nothing_else() {
    let before = written(
        "// the best
    steps: [
        Choose(\"ask\"), // a comment
        Expect( node : \"bad\", mood: -10, met: [\"what\"], not_met: [\"what\"]), /* here too */
        Expect(),
    ],
    end: (ending: Lost, passed: false, overall: AtMost(3), // why
        not_broke: [\"blame\"])",
    );
    let after = bless(&before, &play(&before)).unwrap();
    assert!(
        after
            .contains("Expect( node : \"good\", mood: -10, met: [\"what\"], not_met: []), /* here"),
        "{after}"
    );
    assert!(
        after.contains("Expect(node: \"good\", mood: -10, empathy: "),
        "{after}"
    );
    assert!(
        after.contains("end: (ending: Resolved, passed: true, overall: "),
        "{after}"
    );
    assert!(
        after.contains(", // why\n        not_broke: [\"blame\"])"),
        "{after}"
    );
    assert!(after.contains("// the best") && after.contains("// a comment"));
    let again = play(&after);
    assert!(again.holds(), "{:?}", again.differences);
    assert_eq!(bless(&after, &again), None);
}

#[test]
fn an_ending_that_did_not_come_cannot_be_recorded() {
    let text =
        written("steps: [], end: (ending: Resolved, passed: true, overall: 3, node: \"opening\")");
    let outcome = play(&text);
    assert_eq!(outcome.differences.len(), 3);
    assert!(
        outcome.differences[0]
            .found
            .contains("not over: it stands at `opening`")
    );
    assert_eq!(bless(&text, &outcome), None);
    let given_up = play(&written(
        "steps: [GiveUp], end: (ending: Abandoned, passed: false)",
    ));
    assert!(given_up.holds(), "{:?}", given_up.differences);
}

#[test]
fn mistakes_have_a_place_and_a_mend() {
    let told = |rest: &str| mistakes(&written(rest));
    let mend = |text: &str| text.to_owned();
    assert_eq!(
        told("\nstep: []"),
        [(2, 1, "AP0101", mend("did you mean `steps`?"))]
    );
    assert_eq!(
        told("steps: [\nChose(\"ask\")]"),
        [(2, 1, "AP0106", mend("did you mean `Choose`?"))]
    );
    assert_eq!(
        told("steps: [\nExpect(moood: 3)]"),
        [(2, 8, "AP0101", mend("did you mean `mood`?"))]
    );
    assert_eq!(told("steps: [\nExpect(mood: 101)]")[0].2, "AP0105");
    assert_eq!(
        told("steps: [\nExpect(mood: AtLeats(1))]")[0].3,
        "did you mean `AtLeast`?"
    );
    assert_eq!(
        told("steps: [\nExpect(mood: Between(5, 1))]")[0].2,
        "AP0114"
    );
    assert_eq!(told("steps: [\nWait()]")[0].2, "AP0107");
    assert_eq!(
        told("steps: [\nWait(5], end: ()").first().map(|m| m.0),
        Some(2)
    );
    assert_eq!(
        told("steps: [], end: (\nending: Resolve)")[0].3,
        "did you mean `Resolved`?"
    );
    assert_eq!(
        script::plan::read("p", "").unwrap_err()[0].message,
        "there is no plan here"
    );
}

#[test]
fn names_that_lead_nowhere_are_told() {
    let told = |rest: &str| mistakes(&written(rest));
    assert_eq!(
        told("steps: [Choose(\n\"asks\")]"),
        [(2, 1, "AP0404", "did you mean `ask`?".to_owned())]
    );
    assert_eq!(
        told("steps: [Open(\n\"return\")]")[0].3,
        "did you mean `returns`?"
    );
    assert_eq!(told("steps: [Expect(node: \n\"god\")]")[0].2, "AP0202");
    // a criterion that is not there would never be met, and the plan would hold for ever
    assert_eq!(
        told("steps: [Expect(not_met: [\n\"wat\"])]")[0].3,
        "did you mean `what`?"
    );
    assert_eq!(told("steps: [Expect(met: [\n\"blame\"])]")[0].2, "AP0204");
    assert_eq!(told("steps: [Expect(broke: [\n\"what\"])]")[0].2, "AP0204");
    let lithuanian = written("steps: []").replace("\"en\"", "\"lt\"");
    assert_eq!(mistakes(&lithuanian)[0].2, "AP0106");
}
