//! The names of things, each its own type so that one cannot be taken for another.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// Takes the text as it is; whether it is well formed is checked where text comes in.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    };
}

id!(
    /// A scenario; the name of its folder.
    ScenarioId
);
id!(
    /// A node of a scenario: one thing that the customer says.
    NodeId
);
id!(
    /// An authored choice within its node.
    ReplyId
);
id!(
    /// A criterion; unique within its scenario.
    CriterionId
);
id!(
    /// An article of a scenario's knowledge base.
    ArticleId
);
id!(
    /// A person who practises: 128 random bits in hexadecimal.
    LearnerId
);
id!(
    /// One play of one scenario: 128 random bits in hexadecimal.
    AttemptId
);
id!(
    /// The exact source of a scenario: BLAKE3 of its files, in hexadecimal.
    SourceHash
);
id!(
    /// A scorer: its version and a hash of its packs and weights.
    ScorerId
);

/// Whether `text` may be an id in a scenario: `[a-z][a-z0-9-]*`.
pub fn is_well_formed(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_lowercase())
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// 128 bits as an id's text.
pub fn hex_id(bits: u128) -> String {
    format!("{bits:032x}")
}

#[cfg(test)]
mod tests {
    use super::is_well_formed;

    #[test]
    fn ids_are_lower_case_words() {
        for good in ["a", "asks-again", "n10", "gave-up"] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in ["", "A", "1st", "über", "with space", "_x", "-x"] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }
}
