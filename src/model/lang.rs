//! The six languages of the interface, the shipped scenarios and the scoring packs.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language that Aplomb speaks and judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English
    En,
    /// Lithuanian
    Lt,
    /// Greek
    El,
    /// Slovenian
    Sl,
    /// Polish
    Pl,
    /// Estonian
    Et,
}

impl Lang {
    /// All of them, in the order in which people are offered them.
    pub const ALL: [Lang; 6] = [Lang::En, Lang::Lt, Lang::El, Lang::Sl, Lang::Pl, Lang::Et];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Lt => "lt",
            Lang::El => "el",
            Lang::Sl => "sl",
            Lang::Pl => "pl",
            Lang::Et => "et",
        }
    }

    /// The language with this tag; regional variants count as their language (`en-GB` is `en`).
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or(tag);
        Lang::ALL
            .into_iter()
            .find(|l| l.tag().eq_ignore_ascii_case(primary))
    }

    /// Its name in itself, as a person looks for it in a list.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Lt => "Lietuvių",
            Lang::El => "Ελληνικά",
            Lang::Sl => "Slovenščina",
            Lang::Pl => "Polski",
            Lang::Et => "Eesti",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn tags_round_trip_and_regions_fold() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::from_tag("lt_LT.UTF-8"), Some(Lang::Lt));
        assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_tag("de"), None);
    }
}
