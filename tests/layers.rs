//! Imports point down: each module may use only those that `docs/architecture.md` allows it, and only
//! the frameworks that belong to its layer.

use std::fs;
use std::path::{Path, PathBuf};

/// Module → the modules of ours that it may import.
const LAYERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("scoring", &["model"]),
    ("ports", &["model"]),
    ("text", &["model"]),
    ("engine", &["model", "scoring", "text"]),
    ("script", &["model", "scoring", "text"]),
    ("progress", &["model", "scoring", "text"]),
    ("fit", &["model", "scoring"]),
    ("check", &["model", "scoring", "text", "script", "engine"]),
    ("report", &["model", "scoring", "progress", "text"]),
    (
        "app",
        &[
            "model", "scoring", "ports", "text", "engine", "script", "progress", "check", "report",
        ],
    ),
    (
        "ui",
        &[
            "model", "scoring", "text", "engine", "script", "progress", "check", "report", "app",
        ],
    ),
    ("storage", &["model", "ports", "script"]),
    ("library", &["model", "ports", "script"]),
    (
        "hosts",
        &[
            "model", "scoring", "ports", "text", "engine", "script", "progress", "check", "report",
            "app", "ui", "storage", "library", "fit",
        ],
    ),
];

/// A word that only these modules may contain in code.
const OWNED: &[(&str, &[&str])] = &[
    ("egui::", &["ui", "hosts"]),
    ("eframe::", &["hosts"]),
    ("clap::", &["hosts"]),
    ("anyhow::", &["hosts"]),
    ("rusqlite::", &["storage"]),
    ("notify::", &["library"]),
    ("std::fs", &["storage", "library", "hosts"]),
    ("std::thread", &["storage", "library", "hosts"]),
    ("std::time::Instant", &["hosts"]),
    ("SystemTime", &["hosts"]),
];

fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

/// The code of a file without comments and without its tests, which may use what they like.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or(text);
    text.lines()
        .map(|line| line.split("//").next().unwrap_or(""))
        .collect::<Vec<_>>()
        .join("\n")
}

fn module_of(src: &Path, file: &Path) -> Option<String> {
    let relative = file.strip_prefix(src).expect("inside src");
    let first = relative.components().next()?.as_os_str().to_str()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (!["lib", "main", "bin"].contains(&name)).then(|| name.to_owned())
}

/// Whether a file is declared as `#[cfg(test)] mod …;` beside it: tests may use what they like.
fn is_test(file: &Path) -> bool {
    let folder = file.parent().expect("a folder");
    let name = file.file_stem().and_then(|s| s.to_str()).expect("a name");
    let parent = [folder.join("mod.rs"), folder.with_extension("rs")];
    parent
        .iter()
        .filter_map(|p| fs::read_to_string(p).ok())
        .any(|text| {
            ["mod", "pub mod"]
                .iter()
                .any(|word| text.contains(&format!("#[cfg(test)]\n{word} {name};")))
        })
}

fn sources() -> Vec<(String, PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    files
        .into_iter()
        .filter(|file| !is_test(file))
        .filter_map(|file| {
            let module = module_of(&src, &file)?;
            let text = fs::read_to_string(&file).expect("UTF-8");
            Some((module, file, text))
        })
        .collect()
}

#[test]
fn imports_point_down() {
    let mut faults = Vec::new();
    for (module, file, text) in sources() {
        let allowed = LAYERS.iter().find(|(m, _)| *m == module).map(|(_, a)| *a);
        let Some(allowed) = allowed else {
            faults.push(format!(
                "{}: module `{module}` is in no layer",
                file.display()
            ));
            continue;
        };
        let code = code(&text);
        for part in code.split("crate::").skip(1) {
            let name: String = part
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            let ours = LAYERS.iter().any(|(m, _)| *m == name);
            if name != module && ours && !allowed.contains(&name.as_str()) {
                faults.push(format!(
                    "{}: `{module}` may not import `{name}`",
                    file.display()
                ));
            }
            if !ours {
                faults.push(format!(
                    "{}: write `crate::module::…`, found `crate::{name}`",
                    file.display()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn frameworks_stay_with_their_owners() {
    let mut faults = Vec::new();
    for (module, file, text) in sources() {
        let code = code(&text);
        for (word, owners) in OWNED {
            if code.contains(word) && !owners.contains(&module.as_str()) {
                faults.push(format!(
                    "{}: `{word}` belongs to {owners:?}",
                    file.display()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn files_are_short_and_say_their_job() {
    let mut faults = Vec::new();
    for (_, file, text) in sources() {
        if text.lines().count() > 600 {
            faults.push(format!("{}: over 600 lines", file.display()));
        }
        if !text.starts_with("//!") {
            faults.push(format!(
                "{}: does not open with its job (`//!`)",
                file.display()
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
