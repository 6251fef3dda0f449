//! Mistakes of writing: brackets, quotation marks, commas.

use super::page;
use crate::check::lint::page::Page;
use crate::script::codes;

/// Their pages.
pub const PAGES: &[Page] = &[
    page(
        codes::CHARACTER,
        "Finds characters that have no meaning outside of a text.",
        "The reader cannot tell what was meant; mostly a quotation mark is missing or a word processor put a typographic one.",
        "title: “The kettle”,",
        r#"Write straight quotation marks: `title: "The kettle"`."#,
    ),
    page(
        codes::UNCLOSED_TEXT,
        "Finds a text whose closing quotation mark is missing.",
        "All that follows would be part of the text.",
        r#"title: "The kettle,
brief: "It stopped.","#,
        r#"Close the text with `"`. A quotation mark within a text is written `\"`."#,
    ),
    page(
        codes::ESCAPE,
        "Finds a backslash followed by something that is not known after one.",
        "It would be guesswork what character is meant.",
        r#"says: "Yes \/ no","#,
        r#"Write `\n` for a new line, `\"` for a quotation mark, `\\` for a backslash, or leave the backslash out."#,
    ),
    page(
        codes::NUMBER,
        "Finds numbers that are not written as RON writes them.",
        "A number that is guessed would be a wrong score or a wrong clock.",
        "after: 6O,",
        "Write digits only: `after: 60`.",
    ),
    page(
        codes::UNCLOSED,
        "Finds a bracket that is never closed, and says where its node or reply begins.",
        "What follows would be part of it.",
        r#""happy": (says: "Thank you!", ends: Resolved,
"gone": (says: "Goodbye.", ends: Lost),"#,
        "Close it: every `(`, `[` and `{` has its `)`, `]` and `}`.",
    ),
    page(
        codes::STRAY,
        "Finds a closing bracket that closes nothing, or another kind than was opened.",
        "The rest of the file would stand outside of the scenario.",
        r#"trains: ["returns")],"#,
        "Take it away, or open the bracket that it should close.",
    ),
    page(
        codes::COMMA,
        "Finds two fields or items without a comma between them.",
        "The reader guesses that a comma was meant and goes on, but does not play guesses.",
        r#"title: "The kettle"
brief: "It stopped.","#,
        "Write a comma after each field and each item; after the last one too, if you like.",
    ),
    page(
        codes::EXPECTED,
        "Finds a place where something else must stand: a `:` after a name, a value after a `:`.",
        "The field has no value.",
        r#"title "The kettle","#,
        "Write what the message expects.",
    ),
    page(
        codes::COMMENT,
        "Finds a comment that begins with `/*` and is not closed.",
        "The rest of the file would be comment.",
        r#"/* later:
limits: { "refund": 50 },"#,
        "Close it with `*/`, or begin each of its lines with `//`.",
    ),
    page(
        codes::UNSUPPORTED,
        "Finds values that RON knows and scenarios do not have.",
        "There is no field that could take them.",
        r#"title: b"The kettle","#,
        "Write a text, a whole number, `true`, `false`, a list or fields.",
    ),
    page(
        codes::TRAILING,
        "Finds something after the bracket that closes the scenario.",
        "It is not part of the scenario; mostly a bracket was closed too early.",
        r#"(format: 1, …)
limits: { "refund": 50 },"#,
        "Move it into the brackets, or take it away.",
    ),
    page(
        codes::NOTHING,
        "Finds an empty `scenario.ron`, or a folder without one.",
        "There is nothing to play.",
        "// nothing but a comment",
        "Write a scenario between `(` and `)`; `docs/format.md` has one to begin with.",
    ),
    page(
        codes::HEADER,
        "Finds a line `#![…]` at the top that cannot be read.",
        "Such a line changes how the file is read.",
        "#![enable(everything)]",
        "Take it away: scenarios need no such line.",
    ),
];
