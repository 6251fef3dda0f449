//! The links of the guide and the README lead somewhere, and the summary names every page.

use crate::pages::{pages, root, split};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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
