//! The table of diagnostics: every mistake that `script` can report has one stable code, one severity
//! and one title. The wording of a single finding, with its names and values, is not here.

use crate::model::diagnostic::Severity;

/// One kind of mistake.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable, e.g. `AP0101`; never reused for something else.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it is, without the names of this or that scenario.
    pub title: &'static str,
}

macro_rules! codes {
    ($($name:ident = $id:literal $severity:ident $title:literal;)+) => {
        $(
            #[doc = $title]
            pub const $name: &Code =
                &Code { id: $id, severity: Severity::$severity, title: $title };
        )+

        /// All of them, by code.
        pub const ALL: &[&Code] = &[$($name),+];
    };
}

codes! {
    // --- syntax
    CHARACTER = "AP0001" Error "A character that means nothing here";
    UNCLOSED_TEXT = "AP0002" Error "A text without its closing quotation mark";
    ESCAPE = "AP0003" Error "An escape that is not known";
    NUMBER = "AP0004" Error "A number that cannot be read";
    UNCLOSED = "AP0005" Error "A bracket that is not closed";
    STRAY = "AP0006" Error "A closing bracket that closes nothing";
    COMMA = "AP0007" Error "A missing comma";
    EXPECTED = "AP0008" Error "Something else is expected here";
    COMMENT = "AP0009" Error "A comment that is not closed";
    UNSUPPORTED = "AP0010" Error "A kind of value that scenarios do not have";
    TRAILING = "AP0011" Error "Something after the end of the scenario";
    NOTHING = "AP0012" Error "No scenario";
    HEADER = "AP0013" Error "A header that cannot be read";
    // --- structure and fields
    UNKNOWN_FIELD = "AP0101" Error "A field that is not known";
    MISSING_FIELD = "AP0102" Error "A field that is missing";
    DUPLICATE = "AP0103" Error "A field or key that stands there twice";
    TYPE = "AP0104" Error "Another type of value is expected";
    RANGE = "AP0105" Error "A value beyond what is allowed";
    WORD = "AP0106" Error "A word that is not one of those allowed";
    SHAPE = "AP0107" Error "Too many or too few values in brackets";
    FORMAT = "AP0108" Error "Another version of the format";
    WEIGHTS = "AP0109" Error "Weights that do not add up to 100";
    ENDS_AND_GOES_ON = "AP0110" Error "An ending with ways on";
    FEW_REPLIES = "AP0111" Error "A node with fewer than two replies";
    NO_WAY_ON = "AP0112" Error "A node without the ways on that it needs";
    EMPTY = "AP0113" Error "A list with nothing in it";
    BOUNDS = "AP0114" Error "Bounds between which there is nothing";
    STARS = "AP0115" Warning "Stars on a node that is no ending";
    // --- ids and links
    ID = "AP0201" Error "An id that is not well formed";
    NO_NODE = "AP0202" Error "A node that does not exist";
    NO_CRITERION = "AP0203" Error "A criterion that the node does not have";
    WRONG_SIDE = "AP0204" Error "A criterion of the wrong kind";
    SAME_ID = "AP0205" Error "An id that is used twice";
    SKILL = "AP0206" Error "A skill that is not known";
    FOLDER = "AP0207" Error "An id that differs from the folder's name";
    RESERVED = "AP0208" Error "A name that has a meaning of its own";
    COLLISION = "AP0209" Error "Two things that would have the same name";
    UNREACHABLE = "AP0210" Warning "A node that nothing leads to";
    NO_ENDING = "AP0211" Error "A node from which no ending can be reached";
    CURRENCIES = "AP0212" Error "Several currencies in one scenario";
    // --- conditions
    CONDITION = "AP0301" Error "A condition or sum that cannot be read";
    NO_NAME = "AP0302" Error "A name that is not known";
    MEANING = "AP0303" Error "A number where a condition is needed, or the other way round";
    CHAIN = "AP0304" Error "Comparisons in a row";
    ITEM = "AP0305" Error "A comparison with an item that cannot be drawn";
    NO_VARIABLE = "AP0306" Error "A variable that does not exist";
    // --- texts and translations
    PATTERN = "AP0401" Error "A text that is no Fluent pattern";
    ARGUMENT = "AP0402" Error "An argument that is not known";
    BLANK = "AP0403" Error "A text with nothing in it";
    REFERENCE = "AP0404" Error "A reference to something that is not there";
    FORM = "AP0405" Warning "A form that an item does not have";
    PLURAL = "AP0406" Warning "A plural form that is missing";
    OBSOLETE = "AP0407" Warning "A translation of something that does not exist";
    UNTRANSLATED = "AP0408" Warning "A text that is not translated";
    DROPPED = "AP0409" Warning "An argument that the translation leaves out";
    TWICE = "AP0410" Warning "A message that stands there twice";
    LANGUAGE = "AP0411" Warning "A translation into a language that is not known";
    OWN_LANGUAGE = "AP0412" Warning "A translation into the language of the scenario itself";
    MONEY = "AP0413" Error "A currency or rate that cannot be read";
    // --- limits
    FILE_SIZE = "AP0501" Error "A file that is too large";
    DEPTH = "AP0502" Error "Too many brackets within brackets";
    MORE = "AP0503" Error "More mistakes than are shown";
    TEXT_SIZE = "AP0504" Error "A text that is too long";
    NODES = "AP0505" Error "Too many nodes";
    CONDITION_SIZE = "AP0506" Error "A condition that is too long";
    // --- found by `check` in the program as a whole
    ALWAYS = "AP0601" Warning "A condition that always holds";
    NEVER_HOLDS = "AP0602" Warning "A condition that never holds";
    NEVER_SET = "AP0603" Warning "A variable that is never set";
    NEVER_READ = "AP0604" Warning "A variable that is never read";
    DOMINATED = "AP0605" Warning "A reply that another beats in every way";
    OBVIOUS = "AP0606" Hint "A reply that wins without thinking";
    UNMET = "AP0607" Warning "A criterion that no choice meets";
    ACCIDENT = "AP0608" Warning "A critical criterion that is met or broken by accident";
    CONTRADICTION = "AP0609" Warning "Criteria that contradict each other";
    CLOCK = "AP0610" Warning "A clock too short to read the choices";
    LIMIT = "AP0611" Warning "A limit that is never used";
    KNOWLEDGE = "AP0612" Hint "An article that no turn needs";
    ALLOWANCE = "AP0613" Hint "An allowance that allows nothing";
    // --- found by `check` by playing
    OUT_OF_REACH = "AP0701" Warning "A pass mark that no path reaches";
    ALWAYS_PASSED = "AP0702" Warning "A pass mark that every path reaches";
    UNDECIDED = "AP0703" Hint "Too many paths to judge the pass mark";
    // --- found by `check` in the texts
    LONG_TEXT = "AP0801" Warning "A text too long for its channel";
    OTHER_LANGUAGE = "AP0802" Warning "A text in another language";
    HARD_WORDS = "AP0803" Warning "Hard words where plain ones are needed";
}

/// The kind of mistake with this code.
pub fn find(id: &str) -> Option<&'static Code> {
    ALL.iter().copied().find(|code| code.id == id)
}

#[cfg(test)]
mod tests {
    use super::{ALL, find};

    #[test]
    fn codes_are_in_order_and_none_stands_for_two_things() {
        for pair in ALL.windows(2) {
            assert!(
                pair[0].id < pair[1].id,
                "{} before {}",
                pair[0].id,
                pair[1].id
            );
        }
        for code in ALL {
            assert_eq!(find(code.id), Some(*code));
            assert!(
                code.id.len() == 6 && code.id.starts_with("AP0"),
                "{}",
                code.id
            );
        }
    }
}
