//! The pages of the guide, taken apart into prose and examples. Judges nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every page: those of `docs/`, and the README; by path from the root.
pub fn pages() -> BTreeMap<PathBuf, String> {
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
pub struct Example {
    /// What stands behind the fence.
    pub info: String,
    /// The example itself.
    pub text: String,
    /// The lines after it.
    pub after: Vec<String>,
}

/// The prose of a page, by line with the heading that it stands under, and its examples.
pub fn split(page: &str) -> (Vec<(String, String)>, Vec<Example>) {
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
pub fn code_spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}
