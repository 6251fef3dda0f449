//! Limits of size: what no scenario needs and no reader should have to swallow.

use super::page;
use crate::check::lint::page::Page;
use crate::script::codes;

/// Their pages.
pub const PAGES: &[Page] = &[
    page(
        codes::FILE_SIZE,
        "Finds files above the size that is read.",
        "A file of that size is no conversation, and reading it would hold everything up.",
        "// several megabytes",
        "Split it into several scenarios, and take pictures or logs out.",
    ),
    page(
        codes::DEPTH,
        "Finds brackets within brackets within brackets beyond any use.",
        "A scenario needs a dozen levels; hundreds are a mistake or an attack.",
        "[[[[[[[[[[ … ]]]]]]]]]]",
        "Take the brackets away.",
    ),
    page(
        codes::MORE,
        "Says that there are more mistakes than are shown. Where none of those is an error, it is only a warning: \
         the scenario can be played if nothing else stands in the way.",
        "After so many the next ones are mostly consequences.",
        "// two hundred unknown fields",
        "Mend those above and check again.",
    ),
    page(
        codes::TEXT_SIZE,
        "Finds a text longer than is read.",
        "Nobody reads it, and no window shows it.",
        r#"body: "… twenty thousand characters …","#,
        "Make it shorter, or make several articles of it.",
    ),
    page(
        codes::NODES,
        "Finds scenarios with too many nodes.",
        "Checks and simulations of so many would take too long.",
        "nodes: { … }   // more than 20,000",
        "Make several scenarios of it.",
    ),
    page(
        codes::CONDITION_SIZE,
        "Finds conditions that are too long.",
        "Nobody can tell when they hold.",
        r#"when: "a == 1 or a == 2 or a == 3 or … ","#,
        "Use a variable, or ask for a range.",
    ),
];
