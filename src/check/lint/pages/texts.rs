//! Texts and translations: patterns, arguments, plural forms, what is missing and what is left over.

use super::page;
use crate::check::lint::page::Page;
use crate::script::codes;

/// Their pages.
pub const PAGES: &[Page] = &[
    page(
        codes::PATTERN,
        "Finds texts that are no Fluent patterns.",
        "Its values could not be put in.",
        r#"says: "It cost { $amount.","#,
        r#"Close the brace; a literal brace is written `{"{"}`."#,
    ),
    page(
        codes::ARGUMENT,
        "Finds `{ $… }` of something that is not drawn and is no variable or limit.",
        "The customer would say the name instead of the value.",
        r#"says: "It cost { $amout }.","#,
        "Write a name of `vary`, `variables`, or `$limit-…`.",
    ),
    page(
        codes::BLANK,
        "Finds texts with nothing in them.",
        "An empty bubble is no answer, and an empty reason no reason.",
        r#"says: " ","#,
        "Write the text, or leave the field out if it may be.",
    ),
    page(
        codes::REFERENCE,
        "Finds references to other messages or terms.",
        "A text of a scenario stands alone: there is nothing to refer to.",
        r#"says: "{ greeting } My kettle has stopped.","#,
        "Write the words themselves.",
    ),
    page(
        codes::FORM,
        "Finds forms such as `{ $name-vocative }` that an item does not have.",
        "The word itself is shown instead, which may be wrong grammar.",
        r#"says: "{ $name-vocative }, listen.",   // no item of `name` has this form"#,
        r#"Add the form to every item: `forms: { "vocative": "…" }`, or `.vocative = …` in the overlay."#,
    ),
    page(
        codes::PLURAL,
        "Finds a choice of plural forms that lacks a form of the language.",
        "For some numbers the sentence would be wrong: Polish and Lithuanian need `few` and `many`, Slovenian `two`.",
        "history-bought = Kupione { $days ->\n        [one] dzień\n       *[other] dni\n    } temu.",
        "Add the missing variants.",
    ),
    page(
        codes::OBSOLETE,
        "Finds messages and attributes of an overlay that the scenario does not have.",
        "They are never shown; mostly the id has changed.",
        "node-openning = Labas.",
        "Rename it after the id, or take it away.",
    ),
    page(
        codes::UNTRANSLATED,
        "Finds texts that an overlay lacks.",
        "They are shown in the source language in the middle of a translated conversation.",
        "node-opening = Labas.\n    # .reply-own is missing",
        "Translate them.",
    ),
    page(
        codes::DROPPED,
        "Finds arguments of the source that the translation leaves out.",
        "The amount or name that the answer is about is not told.",
        r#"# source: "It cost { $amount }."
node-opening = Brangu."#,
        "Put the argument in, in whatever form the language needs.",
    ),
    page(
        codes::TWICE,
        "Finds a message or attribute that stands in an overlay twice.",
        "Only the last one counts.",
        "node-gone = Viso gero.\nnode-gone = Sudie.",
        "Take one away.",
    ),
    page(
        codes::LANGUAGE,
        "Finds overlays in a language that Aplomb does not speak.",
        "It is never offered.",
        "# de.ftl\nnode-gone = Auf Wiedersehen.",
        "Name the file after one of the six languages.",
    ),
    page(
        codes::OWN_LANGUAGE,
        "Finds an overlay in the source language itself.",
        "It is never read: these texts stand in `scenario.ron`.",
        r#"# en.ftl beside source_language: "en"
node-gone = Goodbye."#,
        "Change the texts in `scenario.ron` and take the file away.",
    ),
    page(
        codes::MONEY,
        "Finds a `.currency` or `.rate` that cannot be read, or one without the other.",
        "Amounts would be shown in the wrong money.",
        "scenario =\n    .currency = zloty\n    .rate = 4",
        "Write the three letters of the currency and a whole number: `PLN` and `4`.",
    ),
];
