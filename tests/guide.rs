//! What the guide shows works: its scenarios and overlays have no finding, its strong answers pass, its
//! verdicts are the scorer's; its links lead somewhere, and every field that the reader knows is described.

use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::model::diagnostic::Diagnostic;
use aplomb::model::event::{Mode, Terms};
use aplomb::model::lang::Lang;
use aplomb::model::program::CriterionKind;
use aplomb::model::source::Source;
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::scoring::{Expectation, Pace, Scorer, Turn};
use aplomb::script;
use aplomb::text::scenario::ScenarioTexts;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn readme_scenario() -> Source {
    let readme =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("README");
    let block = readme
        .split("```ron\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let text = block.expect("a scenario in the README").to_owned();
    Source {
        id: "my-first".into(),
        files: [("scenario.ron".to_owned(), text)].into(),
    }
}

#[test]
fn the_first_scenario_compiles_without_a_finding() {
    let source = readme_scenario();
    let compiled = script::compile(&source);
    let shown = script::render(&compiled.diagnostics, &source, "my-first", false);
    assert!(compiled.diagnostics.is_empty(), "{shown}");
}

#[test]
fn the_first_scenario_plays_by_its_own_strong_answer() {
    let source = readme_scenario();
    let program = Arc::new(script::load(&source).expect("it compiles"));
    let scorer = Arc::new(Scorer::new().expect("packs"));
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: program.id.clone(),
        source: source.hash(),
        seed: 1,
        lang: Lang::En,
        mode: Mode::Typed,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let texts = Arc::new(ScenarioTexts::new(program.clone(), Lang::En, None));
    let cast = Cast {
        program,
        texts,
        scorer,
    };
    let (mut session, _) = Session::begin(cast, terms);
    let answer = "I'm sorry that you have had to wait so long. What is your order number? I'll look it up at once.";
    session
        .apply(Input::Type(answer.to_owned()), Millis(20_000))
        .expect("taken");
    let outcome = session.state().outcome.clone().expect("an ending");
    assert_eq!(outcome.node.as_str(), "thanks");
    assert!(outcome.passed, "{outcome:?}");
}

// --- reading the pages

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every page: those of `docs/`, and the README; by path from the root.
fn pages() -> BTreeMap<PathBuf, String> {
    let mut files = vec![root().join("README.md")];
    let mut folders = vec![root().join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("docs is readable") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "md") {
                files.push(path);
            }
        }
    }
    let name = |p: &Path| p.strip_prefix(root()).expect("below the root").to_owned();
    let read = |p: PathBuf| (name(&p), fs::read_to_string(&p).expect("a page"));
    files.into_iter().map(read).collect()
}

/// A fenced example, and the lines of the page that follow it up to the next one.
struct Example {
    info: String,
    text: String,
    after: Vec<String>,
}

/// The prose of a page, by line with the heading that it stands under, and its examples.
fn split(page: &str) -> (Vec<(String, String)>, Vec<Example>) {
    let (mut prose, mut examples) = (Vec::new(), Vec::<Example>::new());
    let (mut inside, mut heading) = (false, String::new());
    for line in page.lines() {
        if let Some(info) = line.strip_prefix("```") {
            inside = !inside;
            if inside {
                examples.push(Example {
                    info: info.trim().to_owned(),
                    text: String::new(),
                    after: Vec::new(),
                });
            }
        } else if let Some(example) = examples.last_mut().filter(|_| inside) {
            example.text.push_str(line);
            example.text.push('\n');
        } else {
            if line.starts_with('#') {
                heading = line.trim_start_matches('#').trim().to_owned();
            }
            if let Some(example) = examples.last_mut() {
                example.after.push(line.to_owned());
            }
            prose.push((heading.clone(), line.to_owned()));
        }
    }
    assert!(!inside, "an example is not closed after “{heading}”");
    (prose, examples)
}

/// What stands between back quotes.
fn code_spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

// --- examples

/// The examples of a page as sources: each scenario, then again with each overlay that follows it.
fn sources(page: &str) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for example in split(page).1 {
        match example.info.as_str() {
            "ron,scenario" => {
                let mut ids = example
                    .text
                    .lines()
                    .filter_map(|l| l.trim().strip_prefix("id: \""));
                let id = ids.next().and_then(|l| l.split('"').next());
                sources.push(Source {
                    id: id.expect("a scenario with an id").into(),
                    files: [("scenario.ron".to_owned(), example.text)].into(),
                });
            }
            "ftl,overlay" => {
                let first = example.text.lines().next().unwrap_or_default();
                let name = first
                    .strip_prefix("# ")
                    .expect("an overlay that begins with its name");
                let source = sources.last_mut().expect("a scenario before its overlay");
                source.files.insert(name.to_owned(), example.text.clone());
            }
            _ => {}
        }
    }
    sources
}

#[test]
fn the_scenarios_and_overlays_of_the_guide_have_no_finding() {
    let (mut scenarios, mut overlays) = (0, 0);
    for (path, page) in pages() {
        for source in sources(&page) {
            let found = script::compile(&source).diagnostics;
            let shown = script::render(&found, &source, &path.to_string_lossy(), false);
            assert!(found.is_empty(), "{shown}");
            scenarios += 1;
            overlays += source.files.len() - 1;
        }
    }
    assert!(scenarios >= 3 && overlays >= 1, "{scenarios}, {overlays}");
}

/// Types the strong answer of every node that is reached.
fn play_strong(source: &Source, lang: Lang, seed: u64, scorer: &Arc<Scorer>) -> Session {
    let program = Arc::new(script::load(source).expect("it compiles"));
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: program.id.clone(),
        source: source.hash(),
        seed,
        lang,
        mode: Mode::Typed,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let texts = Arc::new(ScenarioTexts::new(
        program.clone(),
        lang,
        source.overlay(lang),
    ));
    let scorer = scorer.clone();
    let cast = Cast {
        program,
        texts,
        scorer,
    };
    let (mut session, _) = Session::begin(cast, terms);
    for turn in 1..=20 {
        let (state, cast) = (session.state(), session.cast());
        if state.outcome.is_some() {
            return session;
        }
        let strong = cast
            .program
            .node(state.node)
            .strong
            .expect("a strong answer");
        let values = cast.texts.values(&state.drawn, &state.variables);
        let answer = cast.texts.render(strong, &values);
        session
            .apply(Input::Type(answer), Millis(turn * 20_000))
            .expect("taken");
    }
    panic!("it does not end")
}

#[test]
fn who_types_the_strong_answers_of_the_guide_passes() {
    let scorer = Arc::new(Scorer::new().expect("packs"));
    for source in pages().values().flat_map(|page| sources(page)) {
        let translated = |lang: &Lang| *lang == Lang::En || source.overlay(*lang).is_some();
        for lang in Lang::ALL.into_iter().filter(translated) {
            for seed in 1..=6 {
                let session = play_strong(&source, lang, seed, &scorer);
                let outcome = session.state().outcome.as_ref().expect("an ending");
                let accuracy = outcome.score.accuracy.map(|p| p.rounded());
                let all = outcome.passed && accuracy == Some(100);
                assert!(all, "{} in {lang}, seed {seed}: {outcome:?}", source.id);
            }
        }
    }
}

/// A criterion as it stands in an example.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    fact: String,
    #[serde(default)]
    cues: Vec<String>,
}

#[derive(serde::Deserialize)]
enum Kinded {
    Ask(Written),
    Offer(Written),
    State(Written),
    Never(Written),
}

fn expectation(text: &str) -> Expectation {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
    let (kind, written) = match options.from_str(text).expect("a criterion") {
        Kinded::Ask(w) => (CriterionKind::Ask, w),
        Kinded::Offer(w) => (CriterionKind::Offer, w),
        Kinded::State(w) => (CriterionKind::State, w),
        Kinded::Never(w) => (CriterionKind::Never, w),
    };
    Expectation {
        id: written.id.as_str().into(),
        kind,
        fact: written.fact,
        cues: written.cues,
        weight: 1,
    }
}

/// The rows of the table after an example: two cells each.
fn rows(after: &[String]) -> Vec<(&str, &str)> {
    let table = after.iter().skip_while(|l| !l.starts_with('|'));
    let rows = table.take_while(|l| l.starts_with('|')).skip(2);
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        (cells[0], cells[1])
    })
    .collect()
}

#[test]
fn the_verdicts_in_the_guide_are_those_of_the_scorer() {
    let scorer = Scorer::new().expect("packs");
    let (mut wrong, mut judged) = (String::new(), 0);
    for (path, page) in pages() {
        for example in split(&page).1 {
            let Some(tag) = example.info.strip_prefix("ron,criterion") else {
                continue;
            };
            let lang = match tag.strip_prefix(',') {
                Some(tag) => Lang::from_tag(tag).expect("a language"),
                None => Lang::En,
            };
            let expects = [expectation(&example.text)];
            let names = ["Anna".to_owned()];
            let turn = Turn {
                lang,
                customer: "It does not work.",
                names: &names,
                expects: &expects,
                plain: false,
                spent: &[],
                pace: Pace {
                    took_ms: 0,
                    clock_rate: 1,
                    target_ms: 1,
                    allowance: Allowance::Off,
                },
            };
            let rows = rows(&example.after);
            assert!(!rows.is_empty(), "{}: no verdicts", path.display());
            for (reply, said) in rows {
                let met = scorer.judge_typed(&turn, reply).verdicts[0].met;
                let verdict = match (expects[0].kind, met) {
                    (CriterionKind::Never, true) => "kept",
                    (CriterionKind::Never, false) => "broken",
                    (_, true) => "met",
                    (_, false) => "missed",
                };
                judged += 1;
                if said != verdict {
                    wrong.push_str(&format!(
                        "{}: “{}”: {reply} → {verdict}, the page says {said}\n",
                        path.display(),
                        expects[0].fact
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(judged >= 15, "{judged}");
}

// --- links

/// The targets of the links of a page.
fn links(page: &str) -> Vec<String> {
    let mut links = Vec::new();
    for (_, line) in split(page).0 {
        for part in line.split("](").skip(1) {
            links.extend(part.split(')').next().map(str::to_owned));
        }
    }
    links
}

/// The name by which a heading is linked to.
fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

#[test]
fn every_link_leads_somewhere() {
    let mut wrong = String::new();
    for (path, page) in pages() {
        for link in links(&page) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            let (file, heading) = link.split_once('#').unwrap_or((&link, ""));
            let from = root().join(&path);
            let target = match file {
                "" => from,
                _ => from.parent().expect("a folder").join(file),
            };
            let there = match heading {
                "" => target.exists(),
                _ => fs::read_to_string(&target)
                    .is_ok_and(|text| split(&text).0.iter().any(|(h, _)| anchor(h) == heading)),
            };
            if !there {
                wrong.push_str(&format!("{}: {link}\n", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "links that lead nowhere:\n{wrong}");
}

#[test]
fn the_summary_names_every_page_once() {
    let pages = pages();
    let named = links(&pages[Path::new("docs/SUMMARY.md")]);
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for path in pages.keys() {
        if let Ok(page) = path.strip_prefix("docs") {
            wanted.insert(page.to_string_lossy().replace('\\', "/"));
        }
    }
    wanted.remove("SUMMARY.md");
    let lacking: Vec<_> = wanted.iter().filter(|page| !named.contains(page)).collect();
    assert!(lacking.is_empty(), "docs/SUMMARY.md lacks {lacking:?}");
    assert_eq!(
        named.len(),
        wanted.len(),
        "a page is named twice: {named:?}"
    );
}

// --- fields

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
