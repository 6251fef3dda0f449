//! What must hold for whatever bytes a reader is given: it never panics, what it says is bounded and has its
//! place, and what it lets pass is within the limits. Shared by the fuzz targets, each of which uses one, and
//! by `tests/fuzz.rs`, which holds them on stable Rust.

use aplomb::library::archive::unpack;
use aplomb::model::diagnostic::{Diagnostic, Severity};
use aplomb::model::lang::Lang;
use aplomb::model::source::{SCENARIO_FILE, Source};
use aplomb::script;
use aplomb::text::scenario::ScenarioTexts;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most diagnostics of one source, with the one that says that there are more.
const MOST_DIAGNOSTICS: usize = 201;
/// The id that the scenarios here have.
pub const ID: &str = "broken";
/// A scenario in which nothing is wrong.
const RIGHT: &str = include_str!("../../tests/broken/right.ron");

/// Any bytes as `scenario.ron`.
pub fn scenario(bytes: &[u8]) {
    if let Ok(text) = str::from_utf8(bytes) {
        compile(&[(SCENARIO_FILE, text)]);
    }
}

/// Any bytes as a condition.
pub fn expression(bytes: &[u8]) {
    if let Ok(text) = str::from_utf8(bytes) {
        let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
        let scenario = WITH_CONDITION.replace("CONDITION", &quoted);
        compile(&[(SCENARIO_FILE, &scenario)]);
    }
}

/// Any bytes as a plan.
pub fn plan(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    if let Err(diagnostics) = script::plan::read("plans/p.ron", text) {
        assert!(!diagnostics.is_empty());
        placed(&diagnostics, |_| text);
    }
}

/// Any bytes as a Twee 3 story: what it becomes is a scenario without errors, and what is left has its line.
pub fn twee(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let Ok(draft) = script::twee::import(text, Some(ID), Lang::En) else {
        return;
    };
    let lines = text.split('\n').count();
    assert!(draft.left.iter().all(|left| left.line <= lines));
    let source = compile(&[(SCENARIO_FILE, &draft.scenario)]);
    assert!(
        script::load(&source).is_ok(),
        "a draft with errors:\n{}",
        draft.scenario
    );
}

/// Any bytes as a translation: checked, and used as play uses it.
pub fn overlay(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let source = compile(&[(SCENARIO_FILE, RIGHT), ("lt.ftl", text)]);
    let program = script::load(&source).expect("nothing is wrong with it");
    ScenarioTexts::new(Arc::new(program), Lang::Lt, source.overlay(Lang::Lt));
}

/// Any bytes as a zip.
pub fn zip(bytes: &[u8]) {
    let Ok(source) = unpack("stem", bytes) else {
        return;
    };
    assert!(source.files.contains_key(SCENARIO_FILE) && source.files.len() <= 64);
    for (name, text) in &source.files {
        assert!(
            !name.contains(['/', '\\', '\0']) && text.len() <= 1024 * 1024,
            "{name}"
        );
    }
    let id = source.id.as_str();
    assert!(!id.contains(['/', '\\', '\0', ':']) && id != "..", "{id}");
    script::compile(&source);
}

/// A scenario with `CONDITION` in it, twice.
pub const WITH_CONDITION: &str = r#"(
    format: 1, id: "broken", title: "Small", brief: "Small.", kind: Other,
    trains: ["effort"], channel: Chat, difficulty: Foundation, source_language: "en",
    vary: { "name": OneOf([(id: "ruta", text: "Rūta"), (id: "jon", text: "Jon")]), "days": Int(1, 30) },
    customer: (name: "{ $name }", language: "en", fluency: Native),
    rubric: (weights: (empathy: 50, accuracy: 50), pass: 70),
    start: "opening",
    nodes: {
        "opening": (
            says: "After { $days }.",
            replies: [
                (id: "good", text: "Sorry.", then: "over"),
                (id: "bad", text: "So?", when: "CONDITION", then: "over"),
            ],
            routes: [(when: "CONDITION", then: "over")],
            otherwise: "over", silence: (after: 60, then: "over"),
        ),
        "over": (says: "Bye.", ends: Resolved),
    },
)"#;

/// Compiles, and looks at what is said.
fn compile(files: &[(&str, &str)]) -> Source {
    let files: BTreeMap<String, String> = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    let source = Source {
        id: ID.into(),
        files,
    };
    let compiled = script::compile(&source);
    let diagnostics = &compiled.diagnostics;
    let errors = diagnostics.iter().any(|d| d.severity == Severity::Error);
    assert_eq!(compiled.program.is_some(), !errors);
    placed(diagnostics, |file| {
        source.files.get(file).map_or("", String::as_str)
    });
    script::render(diagnostics, &source, "x", false);
    source
}

/// Few enough, and each within its file, on whole characters.
fn placed<'a>(diagnostics: &[Diagnostic], text: impl Fn(&str) -> &'a str) {
    assert!(diagnostics.len() <= MOST_DIAGNOSTICS);
    for d in diagnostics {
        let text = text(&d.file);
        assert!(
            d.place.start <= d.place.end && d.place.end <= text.len(),
            "{d:?}"
        );
        let whole = text.is_char_boundary(d.place.start) && text.is_char_boundary(d.place.end);
        assert!(whole, "within a character: {d:?}");
    }
}
