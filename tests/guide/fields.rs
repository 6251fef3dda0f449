//! Every field that the reader knows is documented, in `format.md` or, for plans, in `plans.md`.

use crate::pages::{code_spans, pages, root, split};
use aplomb::model::diagnostic::Diagnostic;
use aplomb::model::source::Source;
use aplomb::script;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A field that nothing has.
const NOTHING: &str = "zzqqxxyyzz";

/// The round brackets of a text in RON that hold fields: where they begin, and the fields.
fn brackets(text: &str) -> Vec<(usize, BTreeSet<String>)> {
    let mut done = Vec::new();
    let mut open: Vec<(usize, BTreeSet<String>)> = Vec::new();
    let (mut word, mut at) = (String::new(), 0);
    while let Some(c) = text[at..].chars().next() {
        at += c.len_utf8();
        if c == '/' && text[at..].starts_with('/') {
            at += text[at..].find('\n').unwrap_or(text.len() - at);
        } else if c == '"' {
            while let Some(c) = text[at..].chars().next() {
                at += c.len_utf8();
                match c {
                    '\\' => at += 1,
                    '"' => break,
                    _ => {}
                }
            }
        } else if "([{".contains(c) {
            open.push((at, BTreeSet::new()));
        } else if ")]}".contains(c) {
            done.extend(open.pop().filter(|(_, fields)| !fields.is_empty()));
        } else if c == ':'
            && !word.is_empty()
            && let Some((_, fields)) = open.last_mut()
        {
            fields.insert(word.clone());
        }
        if c.is_ascii_lowercase() || c == '_' {
            word.push(c);
        } else {
            word.clear();
        }
    }
    done.sort();
    done
}

/// The kinds of brackets in an example: what the reader calls each, the fields that it knows there, and
/// those that the example shows. The reader is asked by giving it a field that nothing has.
fn kinds(
    example: &str,
    read: impl Fn(&str) -> Vec<Diagnostic>,
) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let mut asked = String::new();
    let mut places = BTreeMap::new();
    let mut from = 0;
    for (at, fields) in brackets(example) {
        asked.push_str(&example[from..at]);
        places.insert(asked.len(), fields);
        asked.push_str(&format!("{NOTHING}: 0, "));
        from = at;
    }
    asked.push_str(&example[from..]);
    let mut kinds: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    let found = read(&asked);
    let unknown = script::codes::UNKNOWN_FIELD.id;
    for diagnostic in found
        .iter()
        .filter(|d| d.code == unknown && d.message.contains(NOTHING))
    {
        let (what, known) = diagnostic.mend.split_once(" has ").expect("what it has");
        let (all, shown) = kinds.entry(what.to_owned()).or_default();
        all.extend(code_spans(known).map(str::to_owned));
        shown.extend(places[&diagnostic.place.start].iter().cloned());
    }
    kinds
}

/// What the reader calls the brackets that it knows, from its own source.
fn known_to_the_reader() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for entry in fs::read_dir(root().join("src/script/decode")).expect("the reader") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("its source");
        for call in ["fields(", "per_dimension("] {
            for rest in text.split(call).skip(1) {
                let mut parts = rest.splitn(3, '"');
                let before = parts.next().unwrap_or_default();
                let what = parts.next().unwrap_or_default();
                let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || c == ',';
                if before.chars().all(plain) && before.matches(',').count() == 1 {
                    known.insert(what.to_owned());
                }
            }
        }
    }
    known
}

/// The section that describes a kind of bracket, where it has one of its own.
fn section(what: &str) -> Option<&'static str> {
    match what {
        "a node" => Some("Nodes"),
        "a criterion" => Some("Criteria"),
        "a reply" => Some("Replies (choices)"),
        _ => None,
    }
}

/// The fields that are neither in a page's own example, at their place, nor in its prose.
fn undocumented(
    page: &str,
    read: impl Fn(&str) -> Vec<Diagnostic>,
) -> (BTreeSet<String>, Vec<String>) {
    let (prose, examples) = split(page);
    let example = examples
        .iter()
        .find(|e| e.info == "ron")
        .expect("an example");
    let mut lacking = Vec::new();
    let kinds = kinds(&example.text, read);
    for (what, (known, shown)) in &kinds {
        let own = section(what);
        assert!(
            own.is_none_or(|own| prose.iter().any(|(h, _)| h == own)),
            "{own:?}"
        );
        let lines = prose.iter().filter(|(h, _)| own.is_none_or(|own| h == own));
        let word = |c: char| !(c.is_ascii_lowercase() || c == '_');
        let told: BTreeSet<&str> = lines
            .flat_map(|(_, line)| code_spans(line))
            .flat_map(|s| s.split(word))
            .collect();
        let missing = known
            .iter()
            .filter(|f| !shown.contains(*f) && !told.contains(f.as_str()));
        lacking.extend(missing.map(|field| format!("{what}: {field}")));
    }
    (kinds.into_keys().collect(), lacking)
}

#[test]
fn every_field_that_the_reader_knows_is_documented() {
    let pages = pages();
    let (mut seen, lacking) = undocumented(&pages[Path::new("docs/format.md")], |text| {
        let source = Source {
            id: "refund-request".into(),
            files: [("scenario.ron".to_owned(), text.to_owned())].into(),
        };
        script::compile(&source).diagnostics
    });
    assert!(lacking.is_empty(), "docs/format.md lacks {lacking:#?}");
    let (of_plans, lacking) = undocumented(&pages[Path::new("docs/plans.md")], |text| {
        script::plan::read("plans/example.ron", text).expect_err("unknown fields")
    });
    assert!(lacking.is_empty(), "docs/plans.md lacks {lacking:#?}");
    seen.extend(of_plans);
    let known = known_to_the_reader();
    assert!(known.len() >= 15 && known.contains("a node"), "{known:?}");
    let unseen: Vec<_> = known.difference(&seen).collect();
    assert!(
        unseen.is_empty(),
        "no example in format.md or plans.md has {unseen:?}"
    );
}
