//! The scenarios that there are, compiled, and those that cannot be played with the reason.

use crate::model::diagnostic::Diagnostic;
use crate::model::ids::{ScenarioId, SourceHash};
use crate::model::lang::Lang;
use crate::model::program::Program;
use crate::model::source::Source;
use crate::ports::ScenarioFault;
use crate::script;
use crate::text::scenario::ScenarioTexts;
use std::sync::{Arc, OnceLock};

/// A scenario that can be played.
#[derive(Clone)]
pub struct Entry {
    /// Its files.
    pub source: Arc<Source>,
    /// Their hash.
    pub hash: SourceHash,
    /// Compiled.
    pub program: Arc<Program>,
    /// The languages that it can be played in: its own and its overlays'.
    pub langs: Vec<Lang>,
    /// The texts of each language, read when they are first asked for: a screen asks in every frame.
    texts: Arc<[OnceLock<Arc<ScenarioTexts>>; Lang::ALL.len()]>,
}

impl Entry {
    /// Compiles a source for play.
    pub fn new(source: Source) -> Result<Entry, Vec<Diagnostic>> {
        let program = Arc::new(script::load(&source)?);
        let langs = Lang::ALL
            .into_iter()
            .filter(|l| *l == program.source_language || source.overlay(*l).is_some())
            .collect();
        Ok(Entry {
            hash: source.hash(),
            source: Arc::new(source),
            program,
            langs,
            texts: Arc::default(),
        })
    }

    /// The texts in the language asked for, or where there is none, in the scenario's own.
    pub fn texts(&self, lang: Lang) -> Arc<ScenarioTexts> {
        let lang = if self.langs.contains(&lang) {
            lang
        } else {
            self.program.source_language
        };
        let read = || {
            let overlay = self.source.overlay(lang);
            Arc::new(ScenarioTexts::new(self.program.clone(), lang, overlay))
        };
        self.texts[lang as usize].get_or_init(read).clone()
    }
}

/// A scenario that cannot be played.
#[derive(Clone, Debug)]
pub struct Broken {
    /// Its folder's name or path.
    pub name: String,
    /// How many mistakes it has.
    pub mistakes: usize,
    /// The first of them, with its place.
    pub first: String,
    /// How to mend it; empty where there is nothing to add.
    pub mend: String,
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids = self.entries.iter().map(|e| e.program.id.as_str());
        f.debug_list().entries(ids).finish()
    }
}

/// All scenarios.
#[derive(Clone, Default)]
pub struct Shelf {
    /// Those that can be played: the easier first, then by id.
    pub entries: Vec<Entry>,
    /// Those that cannot.
    pub broken: Vec<Broken>,
}

impl Shelf {
    /// Compiles everything that was found.
    pub fn new(sources: Vec<Source>, faults: Vec<ScenarioFault>) -> Shelf {
        let mut shelf = Shelf::default();
        for fault in faults {
            let name = fault.path.display().to_string();
            shelf.broken.push(Broken {
                name,
                mistakes: 1,
                first: fault.message,
                mend: String::new(),
            });
        }
        for source in sources {
            let name = source.id.to_string();
            let files = source.files.clone();
            match Entry::new(source) {
                Ok(entry) => shelf.entries.push(entry),
                Err(diagnostics) => shelf.broken.push(Broken {
                    name,
                    mistakes: diagnostics.len(),
                    first: diagnostics
                        .first()
                        .map(|d| in_one_line(d, files.get(&d.file).map_or("", String::as_str)))
                        .unwrap_or_default(),
                    mend: diagnostics
                        .first()
                        .map(|d| d.mend.clone())
                        .unwrap_or_default(),
                }),
            }
        }
        shelf
            .entries
            .sort_by_key(|e| (e.program.difficulty, e.program.id.clone()));
        shelf
    }

    /// These scenarios, with the last good version of `before` in the place of each that cannot be played
    /// now. It stays among the broken too, so that it is said.
    #[must_use]
    pub fn or_last_good(mut self, before: &Shelf) -> Shelf {
        let lost: Vec<Entry> = before
            .entries
            .iter()
            .filter(|old| {
                self.find(&old.program.id).is_none() && self.fault(&old.program.id).is_some()
            })
            .cloned()
            .collect();
        self.entries.extend(lost);
        self.entries
            .sort_by_key(|e| (e.program.difficulty, e.program.id.clone()));
        self
    }

    /// What is wrong with the files of this scenario, where something is.
    pub fn fault(&self, id: &ScenarioId) -> Option<&Broken> {
        // a file that cannot be read is named by its path: in the scenario's folder, or its zip
        let names = |broken: &&Broken| {
            let path = std::path::Path::new(&broken.name);
            let folder = path.parent().and_then(|p| p.file_name());
            [path.file_stem(), path.file_name(), folder].contains(&Some(id.as_str().as_ref()))
        };
        self.broken.iter().find(names)
    }

    /// The scenario with this id.
    pub fn find(&self, id: &ScenarioId) -> Option<&Entry> {
        self.entries.iter().find(|e| e.program.id == *id)
    }
}

fn in_one_line(diagnostic: &Diagnostic, text: &str) -> String {
    let (line, column) = crate::model::diagnostic::line_column(text, diagnostic.place.start);
    format!("{}:{line}:{column} {}", diagnostic.file, diagnostic.message)
}
