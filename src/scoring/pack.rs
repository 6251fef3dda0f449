//! A language pack as its file says it: read and checked, not yet compiled. Holds no weights: what counts,
//! and how much, is the same in all languages.

use super::text::measure::Unit;
use crate::model::lang::Lang;
use crate::model::reason::Category;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `locales/<lang>/scoring.ron`; `docs/packs.md` describes every field.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Version of the format: 1.
    pub format: u32,
    /// Tag of the language.
    pub lang: String,
    /// Words without content.
    pub stop: Vec<String>,
    /// Endings, for a language without a stemmer.
    #[serde(default)]
    pub suffixes: Vec<String>,
    /// Words that turn round what follows.
    pub negators: Vec<String>,
    /// Phrases whose negator turns nothing round.
    #[serde(default)]
    pub not_negating: Vec<String>,
    /// Beginnings of a clause in which nothing is promised.
    pub conditionals: Vec<String>,
    /// Beginnings of a question.
    pub questions: Vec<String>,
    /// Beginnings of a clause.
    pub clause: Vec<String>,
    /// “But”.
    pub but: Vec<String>,
    /// Who acts in a sentence.
    #[serde(default)]
    pub persons: Persons,
    /// Words of offices, of what is vague, of feelings, and of orders.
    #[serde(default)]
    pub manner: MannerWords,
    /// Number words.
    pub numbers: BTreeMap<String, i64>,
    /// Twelve lists of names.
    pub months: Vec<Vec<String>>,
    /// Spans of time.
    pub units: BTreeMap<String, Vec<String>>,
    /// Seven lists of names, from Monday.
    pub weekdays: Vec<Vec<String>>,
    /// ISO code → names and signs.
    pub currencies: BTreeMap<String, Vec<String>>,
    /// Words that mean the same.
    #[serde(default)]
    pub synonyms: Vec<Vec<String>>,
    /// Words that say the opposite of one another.
    #[serde(default)]
    pub antonyms: Vec<(Vec<String>, Vec<String>)>,
    /// How criteria and replies speak about speaking.
    #[serde(default)]
    pub meta: Meta,
    /// Spans of time that are said otherwise than by a number and a unit: “half an hour” → 30, “minute”.
    #[serde(default)]
    pub spans: BTreeMap<String, (i64, String)>,
    /// Parts of a whole, in per cent: “a quarter of” → 25.
    #[serde(default)]
    pub fractions: BTreeMap<String, i64>,
    /// Number words that are no whole numbers, in hundredths: “one and a half” → 150.
    #[serde(default)]
    pub mixed: BTreeMap<String, i64>,
    /// Words that put a time of day after noon: “in the evening”.
    #[serde(default)]
    pub evening: Vec<String>,
    /// Category → cues.
    pub categories: BTreeMap<String, Vec<String>>,
    /// Transliteration in use.
    #[serde(default)]
    pub macaronic: BTreeMap<String, String>,
}

/// The words that tell who acts: whole words, and endings of verbs after a “-”.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persons {
    /// The agent.
    #[serde(default)]
    pub i: Vec<String>,
    /// The agent's side.
    #[serde(default)]
    pub we: Vec<String>,
    /// The customer.
    #[serde(default)]
    pub you: Vec<String>,
    /// Nobody: the passive, and nouns made of verbs.
    #[serde(default)]
    pub nobody: Vec<String>,
}

/// How criteria and replies speak about speaking; all of it concerns facts only.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// Whom a fact speaks of: “customer”, “guest”. They need not be said.
    #[serde(default)]
    pub roles: Vec<String>,
    /// How an offer or a question is named at the head of its criterion: “offer to”, “ask whether”.
    #[serde(default)]
    pub acts: Vec<String>,
    /// How a `never` begins that names what must not be said: “do not promise that”.
    #[serde(default)]
    pub forbids: Vec<String>,
    /// What somebody else said follows: “you write that”, “you were told”.
    #[serde(default)]
    pub reports: Vec<String>,
    /// What somebody else said is so: “and that is right”.
    #[serde(default)]
    pub confirms: Vec<String>,
    /// What was said before is taken back: “correction”, “to be precise”.
    #[serde(default)]
    pub corrects: Vec<String>,
    /// The writer gives their word for what the sentence says: “I promise”, “for certain”.
    #[serde(default)]
    pub promises: Vec<String>,
}

/// Words that tell in what manner something is said. A “*” at the end: all words that begin so; a “-” at the
/// head: all that end so.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MannerWords {
    /// The words of offices and forms.
    #[serde(default)]
    pub office: Vec<String>,
    /// What leaves open when, whether or who.
    #[serde(default)]
    pub vague: Vec<String>,
    /// Feelings, and what is said to somebody who has them.
    #[serde(default)]
    pub feeling: Vec<String>,
    /// Orders: endings anywhere, whole words at the head of a clause.
    #[serde(default)]
    pub orders: Vec<String>,
}

/// Why a pack cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It is not well-formed RON or has fields that there are not.
    #[error("the scoring pack of {lang} cannot be read: {source}")]
    Syntax {
        /// Language that the file is for.
        lang: Lang,
        /// What RON says, with line and column.
        source: Box<ron::error::SpannedError>,
    },
    /// A value makes no sense.
    #[error("the scoring pack of {lang}: {message}")]
    Content {
        /// Language that the file is for.
        lang: Lang,
        /// What was found and what is expected.
        message: String,
    },
}

/// Categories that are computed: a pack has no cues for them.
pub const COMPUTED: [Category; 6] = [
    Category::Mirror,
    Category::UseName,
    Category::ButAfterSympathy,
    Category::Shouting,
    Category::HardWording,
    Category::WrongLanguage,
];

impl Pack {
    /// Reads and checks the pack of a language.
    ///
    /// # Errors
    /// Where the text is not RON of this shape, or a value makes no sense.
    pub fn read(lang: Lang, text: &str) -> Result<Pack, PackError> {
        let pack: Pack = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .from_str(text)
            .map_err(|source| PackError::Syntax {
                lang,
                source: Box::new(source),
            })?;
        match pack.fault(lang) {
            Some(message) => Err(PackError::Content { lang, message }),
            None => Ok(pack),
        }
    }

    /// The first value that makes no sense.
    fn fault(&self, lang: Lang) -> Option<String> {
        if self.format != 1 {
            return Some(format!("format {} is not known, 1 is", self.format));
        }
        if self.lang != lang.tag() {
            return Some(format!("it says that it is of “{}”", self.lang));
        }
        if self.months.len() != 12 || self.weekdays.len() != 7 {
            return Some("twelve lists of months and seven of weekdays are expected".to_owned());
        }
        let named = self.spans.values().map(|(_, unit)| unit);
        let unknown = |u: &&String| Unit::from_key(u).is_none();
        if let Some(unit) = self.units.keys().chain(named).find(unknown) {
            return Some(format!("unit “{unit}” is not known"));
        }
        for (key, cues) in &self.categories {
            if cue_category(key).is_none() {
                return Some(format!("“{key}” is not a category that has cues"));
            }
            if let Some(cue) = cues.iter().find(|c| !c.chars().any(char::is_alphanumeric)) {
                return Some(format!("cue “{cue}” of {key} has no words"));
            }
        }
        None
    }
}

/// The category with this key, where a pack may have cues for it.
pub fn cue_category(key: &str) -> Option<Category> {
    Category::ALL
        .into_iter()
        .find(|c| c.key() == key && !COMPUTED.contains(c))
}

#[cfg(test)]
mod tests {
    use super::{Pack, PackError};
    use crate::model::lang::Lang;

    const SMALL: &str = r#"(format: 1, lang: "en", stop: [], negators: [], conditionals: [], questions: [],
        clause: [], but: [], numbers: {}, months: [[],[],[],[],[],[],[],[],[],[],[],[]], units: {},
        weekdays: [[],[],[],[],[],[],[]], currencies: {}, categories: {"apologise": ["sorry"]})"#;

    #[test]
    fn a_small_pack_is_read() {
        assert!(Pack::read(Lang::En, SMALL).is_ok());
    }

    #[test]
    fn mistakes_are_named() {
        let unknown = SMALL.replace("apologise", "apologize");
        let error = Pack::read(Lang::En, &unknown).expect_err("an unknown category");
        assert!(error.to_string().contains("apologize"), "{error}");
        assert!(matches!(
            Pack::read(Lang::Lt, SMALL),
            Err(PackError::Content { .. })
        ));
        assert!(matches!(
            Pack::read(Lang::En, "("),
            Err(PackError::Syntax { .. })
        ));
        let computed = SMALL.replace("apologise", "mirror");
        assert!(Pack::read(Lang::En, &computed).is_err());
    }
}
