//! What a coach may whisper before an answer: where to look, never what to say. Worded by the screen in
//! the reader's language; chosen by `engine::hints`.

use super::ids::ArticleId;
use serde::{Deserialize, Serialize};

/// One hint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "hint", rename_all = "kebab-case")]
pub enum Hint {
    /// Something must be asked before anything can be decided.
    Ask,
    /// The customer needs to be told something.
    State,
    /// There is something to offer or promise.
    Offer,
    /// An article of the knowledge base has what is needed.
    Article {
        /// Which.
        article: ArticleId,
    },
    /// Something must not be said or promised here.
    Never,
    /// The customer's feeling comes first.
    Feeling,
    /// The customer needs plain words.
    Plain,
}

impl Hint {
    /// Every word in keys of texts.
    pub const KEYS: [&'static str; 7] = [
        "ask", "state", "offer", "article", "never", "feeling", "plain",
    ];

    /// The word in keys of texts.
    pub fn key(&self) -> &'static str {
        match self {
            Hint::Ask => "ask",
            Hint::State => "state",
            Hint::Offer => "offer",
            Hint::Article { .. } => "article",
            Hint::Never => "never",
            Hint::Feeling => "feeling",
            Hint::Plain => "plain",
        }
    }
}
