//! The way from files to a program as a whole: the shipped scenarios, damaged ones, overlays.

use super::{Compiled, codes, compile, load, render_short};
use crate::model::diagnostic::Diagnostic;
use crate::model::ids::ScenarioId;
use crate::model::program::Program;
use crate::model::source::{SCENARIO_FILE, Source};
use crate::script::sink::MOST;
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};
use std::collections::BTreeMap;

/// All shipped scenarios.
fn shipped() -> Vec<Source> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let mut sources = Vec::new();
    for folder in std::fs::read_dir(root).expect("there are scenarios") {
        let folder = folder.expect("a folder").path();
        if !folder.join(SCENARIO_FILE).exists() {
            continue;
        }
        let mut files = BTreeMap::new();
        for file in std::fs::read_dir(&folder).expect("a folder") {
            let file = file.expect("a file").path();
            let name = file
                .file_name()
                .and_then(|n| n.to_str())
                .expect("a name")
                .to_owned();
            if name == SCENARIO_FILE || name.ends_with(".ftl") {
                files.insert(name, std::fs::read_to_string(&file).expect("text"));
            }
        }
        let name = folder.file_name().and_then(|n| n.to_str()).expect("a name");
        sources.push(Source {
            id: ScenarioId::new(name),
            files,
        });
    }
    assert!(!sources.is_empty());
    sources
}

/// A small scenario with these parts put in.
fn small(head: &str, opening: &str, overlays: &[(&str, &str)]) -> Source {
    let text = format!(
        r#"(
    format: 1, id: "small", title: "Small", brief: "For {{ $name }}.", kind: Other,
    trains: ["effort"], channel: Chat, difficulty: Foundation, source_language: "en",
    vary: {{
        "name": OneOf([(id: "ruta", text: "Rūta", forms: {{ "gender": "f" }}), "Jon"]),
        "days": Int(1, 30),
    }},
    customer: (name: "{{ $name }}", language: "en", fluency: Native),
    rubric: (weights: (empathy: 50, accuracy: 50), pass: 70),
    {head}
    start: "opening",
    nodes: {{
        "opening": (
            says: "After {{ $days -> [one] {{ $days }} day *[other] {{ $days }} days }}.",
            replies: [
                (id: "good", text: "Sorry, {{ $name }}.", then: "over"),
                (id: "bad", text: "So?", then: "over"),
            ],
            {opening}
            otherwise: "over", silence: (after: 60, then: "over"),
        ),
        "over": (says: "Bye.", ends: Resolved),
    }},
)"#
    );
    let mut files: BTreeMap<String, String> = overlays
        .iter()
        .map(|(n, t)| ((*n).to_owned(), (*t).to_owned()))
        .collect();
    files.insert(SCENARIO_FILE.to_owned(), text);
    Source {
        id: "small".into(),
        files,
    }
}

fn lines(source: &Source) -> Vec<String> {
    let Compiled { diagnostics, .. } = compile(source);
    render_short(&diagnostics, source, "")
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn shipped_scenarios_are_without_mistakes() {
    for source in shipped() {
        let Compiled {
            program,
            diagnostics,
        } = compile(&source);
        let shown = render_short(&diagnostics, &source, source.id.as_str());
        assert!(program.is_some(), "{shown}");
        assert!(diagnostics.is_empty(), "{shown}");
    }
}

#[test]
fn a_small_scenario_becomes_a_program() {
    let source = small("", "", &[]);
    let program = load(&source)
        .map_err(|d| render_short(&d, &source, ""))
        .expect("right");
    let names: Vec<String> = program
        .texts
        .iter()
        .map(|t| match &t.attribute {
            Some(attribute) => format!("{}.{attribute}", t.message),
            None => t.message.clone(),
        })
        .collect();
    let expected = [
        "vary-name-ruta",
        "vary-name-ruta.gender",
        "vary-name-jon",
        "scenario.title",
        "scenario.brief",
        "customer-name",
        "node-opening",
        "node-opening.reply-good",
        "node-opening.reply-bad",
        "node-over",
    ];
    assert_eq!(names, expected);
    let vary: Vec<&str> = program.vary.iter().map(|v| v.name.as_str()).collect();
    assert_eq!(vary, ["days", "name"], "sorted by name");
    assert_eq!(program.targets, program.channel.default_targets());
}

#[test]
fn loading_and_compiling_make_the_same_program() {
    for source in shipped() {
        let loaded: Option<Program> = load(&source).ok();
        assert_eq!(loaded, compile(&source).program);
    }
}

#[test]
fn a_translation_is_held_against_the_scenario() {
    let lt = "\
scenario =
    .title = Mažas
    .brief = Skirta { $nam }.
customer-name = { $name }
vary-name-ruta = Rūta
    .vocative = Rūta
vary-name-jon = Jonas
node-opening = Po { $days ->
        [one] { $days } dienos
       *[other] { $days } dienų
    }.
    .reply-good = Atsiprašau, { $name-vocative }.
    .reply-god = Ką?
node-ower = Iki.
";
    let expected = [
        "lt.ftl:1:1: warning[AP0408]: a message is not translated: `node-over`",
        "lt.ftl:3:23: error[AP0402]: `$nam` is not known — did you mean `$name`?",
        "lt.ftl:8:1: warning[AP0408]: `node-opening` lacks `.reply-bad`",
        "lt.ftl:8:21: warning[AP0406]: lt lacks the plural form `[few]` (for 2)",
        "lt.ftl:12:33: warning[AP0405]: the form `vocative` of `name` is missing for `jon`",
        "lt.ftl:13:6: warning[AP0407]: `node-opening.reply-god` translates nothing",
        "lt.ftl:14:1: warning[AP0407]: `node-ower` translates nothing — did you mean `node-over`?",
    ];
    let found = lines(&small("", "", &[("lt.ftl", lt)]));
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found}\n{expected}");
    }
}

#[test]
fn what_fluent_cannot_read_is_said_in_plain_words() {
    for (text, place, words) in [
        ("node-over = Iki { $name\n", "1:24", "`{` is not closed"),
        ("node-over Iki\n", "1:11", "`=` is expected"),
        (
            "node-opening = Labas\n    .reply-good = { $name ->\n    [a] b\n    }\n",
            "4:5",
            "marked with `*`",
        ),
        (
            "node-over = { $days -> [one] x *[other] y }\n",
            "1:24",
            "variants begin on a new line",
        ),
        ("node-over = Iki }\n", "1:17", "closes nothing"),
    ] {
        let found = lines(&small("", "", &[("lt.ftl", text)]));
        let found: Vec<&String> = found.iter().filter(|l| l.contains("AP0401")).collect();
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(
            found[0].starts_with(&format!("lt.ftl:{place}: ")),
            "{text}: {found:?}"
        );
        assert!(found[0].contains(words), "{text}: {found:?}");
    }
}

#[test]
fn files_of_unknown_or_own_language_and_money_are_noticed() {
    let money = "scenario =\n    .title = T\n    .brief = { $name }\n    .rate = x\n";
    let files = [("de.ftl", ""), ("en.ftl", ""), ("pl.ftl", money)];
    let found: Vec<Diagnostic> = compile(&small("", "", &files)).diagnostics;
    let codes: Vec<(&str, &str)> = found.iter().map(|d| (d.file.as_str(), d.code)).collect();
    for wanted in [
        ("de.ftl", codes::LANGUAGE.id),
        ("en.ftl", codes::OWN_LANGUAGE.id),
        ("pl.ftl", codes::MONEY.id),
    ] {
        assert!(codes.contains(&wanted), "{codes:?}");
    }
}

#[test]
fn an_empty_folder_and_a_huge_file_are_told_apart() {
    let code = |files: &[(&str, String)]| {
        let files = files
            .iter()
            .map(|(n, t)| ((*n).to_owned(), t.clone()))
            .collect();
        let source = Source {
            id: "x".into(),
            files,
        };
        let found = load(&source).expect_err("no program");
        found.into_iter().map(|d| d.code).collect::<Vec<_>>()
    };
    assert_eq!(code(&[]), [codes::NOTHING.id]);
    assert_eq!(
        code(&[(SCENARIO_FILE, " ".repeat((16 << 20) + 1))]),
        [codes::FILE_SIZE.id]
    );
    assert_eq!(
        code(&[(SCENARIO_FILE, "[".repeat(100))]),
        [codes::TYPE.id, codes::DEPTH.id]
    );
}

#[test]
fn limits_hold() {
    let long = "x".repeat(20_001);
    let found = lines(&small("", &format!("strong: \"{long}\","), &[]));
    assert!(
        found.len() == 1 && found[0].contains(codes::TEXT_SIZE.id),
        "{found:?}"
    );
    let deep = format!("strong: \"{}\",", "{".repeat(10_000));
    let found = lines(&small("", &deep, &[]));
    assert!(
        found.len() == 1 && found[0].contains(codes::PATTERN.id),
        "{found:?}"
    );
}

#[test]
fn too_many_nodes_are_told_once_and_the_rest_is_not_read() {
    let with = |count: usize| {
        let nodes: String = (2..count)
            .map(|n| format!("\"n{n}\": (says: \"x\", ends: Lost),"))
            .collect();
        let mut source = small("", "", &[]);
        let text = source
            .scenario()
            .replace("\"over\": (says", &format!("{nodes}\"over\": (says"));
        source.files.insert(SCENARIO_FILE.to_owned(), text);
        let Compiled { diagnostics, .. } = compile(&source);
        diagnostics
            .iter()
            .filter(|d| d.code == codes::NODES.id)
            .count()
    };
    assert_eq!((with(20_000), with(20_001)), (0, 1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Takes a piece of a shipped scenario away, doubles it, or puts something in.
    #[test]
    fn damaged_scenarios_do_no_harm(
        which in any::<prop::sample::Index>(),
        from in any::<prop::sample::Index>(),
        length in 0_usize..60,
        put_in in r#"[(){}\[\],:"'$#/*\\ a-z]{0,4}"#,
        double in any::<bool>(),
    ) {
        let sources = shipped();
        let mut source = which.get(&sources).clone();
        let text = source.scenario().to_owned();
        let floor = |mut at: usize| {
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(from.index(text.len()));
        let end = floor((start + length).min(text.len()));
        let kept = if double { &text[start..] } else { &text[end..] };
        let damaged = format!("{}{put_in}{kept}", &text[..if double { end } else { start }]);
        source.files.insert(SCENARIO_FILE.to_owned(), damaged);
        let Compiled { program, diagnostics } = compile(&source);
        prop_assert!(diagnostics.len() <= MOST + 1);
        let errors = diagnostics.iter().any(|d| d.severity == crate::model::diagnostic::Severity::Error);
        prop_assert_eq!(program.is_some(), !errors);
        let text = source.scenario();
        for d in &diagnostics {
            prop_assert!(d.place.start <= text.len() && d.place.start <= d.place.end, "{d:?}");
        }
        super::render(&diagnostics, &source, "x", false);
    }

    #[test]
    fn any_text_as_a_translation_does_no_harm(text in r#"([a-z-]{1,6}( = |=)?|\n( {4})?|\.[a-z]{1,3} = |[{}\[\]*$"()]|-> ?){0,40}"#) {
        compile(&small("", "", &[("lt.ftl", &text)]));
    }

    #[test]
    fn any_pattern_and_condition_does_no_harm(
        pattern in r#"([a-z ]{1,3}|[{}\[\]*.(),]|\$days|-> ?|\[one\]|\*\[other\]|\\n|\\"){0,30}"#,
        condition in r#"([a-z ]{1,4}|[()=<>!+-]|not |and |days|[0-9]|\\"){0,20}"#,
    ) {
        let parts = format!("strong: \"x{pattern}\", routes: [(when: \"{condition}\", then: \"over\")],");
        compile(&small("", &parts, &[]));
    }
}

#[test]
fn a_place_is_of_whole_characters() {
    let source = small("", "says: \"x\"", &[]);
    let files = [(SCENARIO_FILE.to_owned(), "ąčę".to_owned())].into();
    let source = Source { files, ..source };
    let found = Diagnostic {
        code: codes::PATTERN.id,
        severity: codes::PATTERN.severity,
        file: SCENARIO_FILE.to_owned(),
        place: crate::model::diagnostic::Place { start: 1, end: 3 },
        message: String::new(),
        mend: String::new(),
    };
    let beyond = Diagnostic {
        place: crate::model::diagnostic::Place { start: 5, end: 99 },
        ..found.clone()
    };
    let moved = super::on_whole_characters(vec![found, beyond], &source);
    assert_eq!((moved[0].place.start, moved[0].place.end), (0, 4));
    assert_eq!((moved[1].place.start, moved[1].place.end), (4, 6));
}
