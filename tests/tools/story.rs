//! Twee stories become drafts of scenarios.

use crate::{begin, found, program, source, wishes};
use aplomb::model::event::What;
use aplomb::model::lang::Lang;
use aplomb::script::extract::{extract, status};
use aplomb::script::new::scenario;
use aplomb::script::twee::import;
use aplomb::script::{self};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
const STORY: &str = r#":: StoryTitle
The "late" {parcel}

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube", "format-version": "2.36.1", "start": "Opening \\[1\\]"}

:: Opening \[1\] [first calm] {"position":"100,200"}
Where is my {parcel}? I said "soon" \ twice.
<<set $angry to true>>
[[I am sorry->Sorry]]
[[Sorry<-My apologies]]
[[No idea|Gone]]

:: Sorry
Thank you.
[[More|Opening [1]]]

:: Λυπάμαι [lost]
Bye

:: Styles [stylesheet]
body {}
"#;

#[test]
fn a_story_becomes_a_draft_that_compiles_and_plays() {
    let text = STORY.replace("Opening \\\\[1\\\\]", "Opening [1]");
    let draft = import(&text, None, Lang::En).expect("a draft");
    assert_eq!(draft.id, "the-late-parcel");
    assert_eq!((draft.nodes, draft.choices), (3, 4));
    let whole = source("the-late-parcel", &draft.scenario);
    let compiled = script::compile(&whole);
    let shown = found(&whole);
    let program = compiled
        .program
        .unwrap_or_else(|| panic!("{shown}\n{}", draft.scenario));
    assert_eq!(program.node(program.start).id.as_str(), "opening-1");
    assert!(
        draft
            .scenario
            .contains("[first calm] {\"position\":\"100,200\"}")
    );
    assert!(
        draft.scenario.contains("ends: Lost,\n"),
        "the tag says how it ends"
    );
    assert!(draft.scenario.matches("TODO").count() > 10);
    let what: Vec<(usize, &str)> = draft
        .left
        .iter()
        .map(|l| (l.line, l.what.as_str()))
        .collect();
    assert_eq!(
        what,
        [
            (7, "macro: <<set $angry to true>>"),
            (7, "a link to `Gone`, which is not a passage that is said"),
            (21, "a passage with the tags stylesheet"),
        ]
    );
    let (session, events) = begin(&whole, None);
    assert_eq!(session.choices().len(), 3);
    let says = events.iter().find_map(|e| match &e.what {
        What::NodeEntered { says, .. } => Some(says.clone()),
        _ => None,
    });
    assert_eq!(
        says.as_deref(),
        Some("Where is my {parcel}? I said \"soon\" \\ twice.")
    );
}

#[test]
fn a_story_without_a_beginning_is_refused() {
    let refused = import(":: Here\nHello\n", None, Lang::En).expect_err("refused");
    assert!(refused.contains("`Start`"), "{refused}");
}

#[test]
fn a_story_made_to_take_long_does_not() {
    for piece in [
        "[[",
        "<<",
        "(set:",
        "<!--",
        "]]",
        "[[[",
        "/*",
        "<a",
        "\n:: \u{3b1}",
        "[[\u{3b1}",
        "$a",
        "\\\n::",
    ] {
        let _ = import(
            &format!(":: Start\n{}", piece.repeat(4_000)),
            None,
            Lang::En,
        );
    }
    let links: String = (0..2_000).map(|n| format!("[[{n}]]")).collect();
    let draft = import(&format!(":: Start\n{links}"), None, Lang::En).expect("a draft");
    assert_eq!(draft.choices, 2_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_a_story_says_its_draft_compiles(pieces in proptest::collection::vec(0..STORY_PIECES.len(), 0..60)) {
        let mut text = String::from(":: Start\n");
        for piece in pieces {
            text.push_str(STORY_PIECES[piece]);
        }
        let draft = import(&text, Some("mine"), Lang::En).expect("it has a start");
        let whole = source("mine", &draft.scenario);
        let shown = found(&whole);
        prop_assert!(script::load(&whole).is_ok(), "{}\n{}\n{}", text, draft.scenario, shown);
    }

    #[test]
    fn nothing_written_makes_a_reader_panic(text in any::<String>()) {
        let _ = import(&format!(":: Start\n{text}"), None, Lang::En);
        let _ = import(&text, None, Lang::En);
        let program = program(&source("mine", &scenario(&wishes(Lang::En))));
        if let Ok(made) = extract(&program, Lang::Lt, Some(&text), false) {
            let again = extract(&program, Lang::Lt, Some(&made.text), false).expect("ours can be read");
            prop_assert_eq!(again.text, made.text);
        }
    }

    #[test]
    fn overlays_of_any_shape_come_to_rest_at_once(pieces in proptest::collection::vec(0..FTL_PIECES.len(), 0..25)) {
        let text: String = pieces.into_iter().map(|p| FTL_PIECES[p]).collect();
        let program = program(&source("mine", &scenario(&wishes(Lang::En))));
        if let Ok(made) = extract(&program, Lang::Lt, Some(&text), false) {
            let again = extract(&program, Lang::Lt, Some(&made.text), false).expect("ours can be read");
            prop_assert_eq!(&again.text, &made.text);
            prop_assert_eq!(again.status, made.status);
            let pruned = extract(&program, Lang::Lt, Some(&made.text), true).expect("ours can be read");
            let after = status(&program, Lang::Lt, Some(&pruned.text)).expect("ours can be read");
            prop_assert!(after.obsolete.is_empty(), "{}\n{:?}", pruned.text, after);
        }
    }
}

const STORY_PIECES: &[&str] = &[
    "\n",
    ":: ",
    "::",
    "Start",
    "no-answer",
    " [a b]",
    " {\"x\":1}",
    "{",
    "}",
    "\\",
    "\"",
    "[[",
    "]]",
    "->",
    "<-",
    "|",
    "[[a->Start]]\n",
    "[[\n]]",
    "<<",
    ">>",
    "(set: $x to 1)",
    "<!--",
    "-->",
    "ž ",
    "2 days",
    "$x",
    "word ",
    "\n:: Two\n",
    "\n:: Two [resolved]\n",
    "[[Two]]",
    "*/",
    "/*",
    "\t",
    "[[Three|Two][$a to 1]]",
    "\u{1}",
    "//",
    "\u{2028}",
    "%",
];

const FTL_PIECES: &[&str] = &[
    "\n",
    "# ~ node-when = X\n",
    "# source node-when 01234567\n",
    "# source changed: node-when\n",
    "# mine\n",
    "## group\n",
    "node-when = Kada?\n",
    "node-when =\n    .reply-soon = Greitai\n",
    "    .strong = S\n",
    "    .old = O\n",
    "node-old = O\n",
    "-term = T\n",
    "    more\n",
    "scenario =\n    .title = T\n",
    "vary-name-first = A\n    .vocative = B\n",
    "# ~\n",
    "   \n",
    "node-opening = { $days ->\n    [one] a\n   *[other] b\n}\n",
    "node-old =\n    .x = y\n",
];

// --- the commands
