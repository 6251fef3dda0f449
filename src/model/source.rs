//! The source of a scenario: its files as text, and their hash, by which an attempt remembers the exact
//! version that it was played on.

use super::ids::{ScenarioId, SourceHash};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of the file with the conversation.
pub const SCENARIO_FILE: &str = "scenario.ron";

/// All files of one scenario that playing it needs: `scenario.ron` and the overlays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The folder's name.
    pub id: ScenarioId,
    /// File name → text.
    pub files: BTreeMap<String, String>,
}

impl Source {
    /// BLAKE3 over name and text of every file, each preceded by its length, in order of the names.
    pub fn hash(&self) -> SourceHash {
        let mut hasher = blake3::Hasher::new();
        for (name, text) in &self.files {
            for part in [name.as_bytes(), text.as_bytes()] {
                hasher.update(&(part.len() as u64).to_le_bytes());
                hasher.update(part);
            }
        }
        SourceHash(hasher.finalize().to_hex().to_string())
    }

    /// The conversation's file; empty where it is missing.
    pub fn scenario(&self) -> &str {
        self.files.get(SCENARIO_FILE).map_or("", String::as_str)
    }

    /// The overlay of a language.
    pub fn overlay(&self, lang: super::lang::Lang) -> Option<&str> {
        self.files
            .get(&format!("{}.ftl", lang.tag()))
            .map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn the_hash_tells_apart_where_one_file_ends_and_the_next_begins() {
        let source = |files: &[(&str, &str)]| Source {
            id: "x".into(),
            files: files
                .iter()
                .map(|(n, t)| ((*n).to_owned(), (*t).to_owned()))
                .collect(),
        };
        let a = source(&[("a", "bc")]);
        let b = source(&[("ab", "c")]);
        assert_ne!(a.hash(), b.hash());
        assert_eq!(a.hash(), a.clone().hash());
    }
}
