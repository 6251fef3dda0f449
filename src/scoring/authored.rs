//! What authors wrote – facts, cues, a customer's lines – is judged against again and again: it is read
//! once and remembered. Judges nothing.

use super::cue::Cue;
use super::language::Language;
use super::memo::Memo;
use super::speed;
use super::text::Text;
use std::sync::Arc;

/// So many texts, and as many cues, are remembered in a generation: more than a scenario has.
const MOST: usize = 256;
/// Longer texts, in bytes, are read each time.
const LONGEST: usize = 2_000;

/// A cue of a scenario.
#[derive(Debug)]
pub struct AuthoredCue {
    /// Compiled.
    pub cue: Cue,
    /// It speaks of a condition itself.
    pub conditional: bool,
}

/// The texts and cues of scenarios that were read.
#[derive(Debug)]
pub struct Authored {
    texts: Memo<Arc<Text>>,
    cues: Memo<Option<Arc<AuthoredCue>>>,
    reading_ms: Memo<u64>,
}

impl Default for Authored {
    fn default() -> Authored {
        Authored {
            texts: Memo::new(MOST, LONGEST),
            cues: Memo::new(MOST, LONGEST),
            reading_ms: Memo::new(MOST, LONGEST),
        }
    }
}

impl Language {
    /// Forgets all that was read of replies and scenarios.
    #[cfg(test)]
    pub fn forget(&self) {
        self.words.forget();
        self.authored.texts.forget();
        self.authored.cues.forget();
        self.authored.reading_ms.forget();
    }

    /// Reads what an author wrote.
    pub fn authored(&self, text: &str) -> Arc<Text> {
        let read = || Arc::new(Text::read(self, text));
        self.authored.texts.get_or_make(text, read)
    }

    /// How long reading what an author wrote may take, in milliseconds.
    pub fn reading_ms(&self, text: &str) -> u64 {
        let count = || speed::reading_ms(text);
        self.authored.reading_ms.get_or_make(text, count)
    }

    /// Compiles a cue that an author wrote; `None` where it has no words.
    pub fn authored_cue(&self, source: &str) -> Option<Arc<AuthoredCue>> {
        let compile = || {
            let cue = Cue::of_scenario(source, &self.lexis, &self.negators)?;
            let tokens = self.lexis.tokens(source);
            let begins = |at| self.conditionals.at(&tokens, at).is_some();
            let conditional = (0..tokens.len()).any(begins);
            Some(Arc::new(AuthoredCue { cue, conditional }))
        };
        self.authored.cues.get_or_make(source, compile)
    }
}
