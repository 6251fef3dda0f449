//! Scenarios that can be played but have something likely wrong, each with the findings that it must get
//! written in it: `//~ AP0601 12:5`. Those called `…-not` are as near as can be and must get none. Also
//! the pages of the codes.

use aplomb::check::lint::{check, page};
use aplomb::library::read_path;
use aplomb::model::diagnostic::line_column;
use aplomb::model::source::{SCENARIO_FILE, Source};
use aplomb::script::{codes, render_short};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures() -> Vec<(String, Source)> {
    let folder = root().join("tests/lints");
    let mut fixtures: Vec<(String, Source)> = std::fs::read_dir(folder)
        .expect("the folder of fixtures")
        .map(|file| {
            let path = file.expect("a file").path();
            let name = path.file_stem().and_then(|n| n.to_str()).expect("a name");
            let text = std::fs::read_to_string(&path).expect("a text");
            let files = [(SCENARIO_FILE.to_owned(), text)].into();
            let id = "broken".into();
            (name.to_owned(), Source { id, files })
        })
        .collect();
    fixtures.sort_by(|a, b| a.0.cmp(&b.0));
    fixtures
}

fn expected(source: &Source) -> Vec<String> {
    let marks = source
        .scenario()
        .lines()
        .filter_map(|l| l.strip_prefix("//~ "));
    marks.map(|mark| mark.trim().to_owned()).collect()
}

#[test]
fn every_fixture_gets_exactly_its_findings() {
    let mut wrong = String::new();
    for (name, source) in fixtures() {
        let list = check(&source);
        let found: Vec<String> = list
            .iter()
            .map(|d| {
                let (line, column) = line_column(source.scenario(), d.place.start);
                format!("{} {line}:{column}", d.code)
            })
            .collect();
        if found != expected(&source) {
            let shown = render_short(&list, &source, &name);
            wrong.push_str(&format!("\n{name} gets\n{}\n{shown}", found.join("\n")));
        }
        if name.ends_with("-not") && !found.is_empty() {
            wrong.push_str(&format!("\n{name} must get none: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_lint_has_a_fixture_and_one_that_it_must_not_fire_on() {
    let fixtures = fixtures();
    let names: BTreeSet<&str> = fixtures.iter().map(|(name, _)| name.as_str()).collect();
    for code in codes::ALL
        .iter()
        .filter(|c| ("AP0600".."AP0900").contains(&c.id))
    {
        let fires = fixtures.iter().find(|(name, source)| {
            let mark = expected(source).iter().any(|m| m.starts_with(code.id));
            mark && names.contains(format!("{name}-not").as_str())
        });
        assert!(fires.is_some(), "{} {}", code.id, code.title);
    }
}

#[test]
fn the_shipped_scenarios_are_clean() {
    let (sources, faults) = read_path(&root().join("scenarios"));
    assert!(faults.is_empty() && sources.len() >= 3);
    for source in sources {
        let list = check(&source);
        let shown = render_short(&list, &source, source.id.as_str());
        assert!(list.is_empty(), "{shown}");
    }
}

#[test]
fn every_code_has_its_page_and_the_files_are_the_pages() {
    let folder = root().join("docs/lints");
    let mend = "write them again with `aplomb check --write-pages docs/lints`";
    let mut files: BTreeSet<String> = std::fs::read_dir(&folder)
        .expect("the pages")
        .map(|f| {
            f.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    for code in codes::ALL {
        let page = page::find(code.id).unwrap_or_else(|| panic!("{} has no page", code.id));
        assert_eq!(page.code, *code);
        for part in [page.what, page.why, page.example, page.mend] {
            assert!(part.trim().len() > 8, "{}: “{part}”", code.id);
        }
        assert_eq!(read(&root().join(page.path())), page.book(), "{mend}");
        files.remove(&format!("{}.md", code.id));
    }
    assert_eq!(read(&folder.join("README.md")), page::index(), "{mend}");
    files.remove("README.md");
    assert!(files.is_empty(), "pages of no code: {files:?}");
}

#[test]
fn translations_are_judged_too_and_an_allowance_covers_them() {
    let (mut sources, _) = read_path(&root().join("scenarios/language-barrier"));
    let mut source = sources.pop().expect("the scenario");
    let overlay = source.files.get_mut("sl.ftl").expect("an overlay");
    let line = overlay
        .lines()
        .find(|l| l.contains(".fact-card-number ="))
        .expect("the fact")
        .to_owned();
    // so short that who says never to send it seems to ask for it
    let short = "    .fact-card-number = Pošljite mi številko kartice ali PIN.";
    *overlay = overlay.replace(&line, short);
    let found = check(&source);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].code, "AP0609");
    assert!(found[0].message.contains("in `sl`"), "{}", found[0].message);

    let scenario = source.files.get_mut(SCENARIO_FILE).expect("the file");
    let allow = "allow: [(code: \"AP0609\", reason: \"A test.\")],\n    start:";
    *scenario = scenario.replacen("start:", allow, 1);
    assert_eq!(check(&source), []);
}
