//! Conditions and sums: how they are written and what they name.

use super::page;
use crate::check::lint::page::Page;
use crate::script::codes;

/// Their pages.
pub const PAGES: &[Page] = &[
    page(
        codes::CONDITION,
        "Finds conditions and sums that cannot be read.",
        "What cannot be read cannot be decided.",
        r#"when: "amount < and days > 3","#,
        "Write it as `docs/format.md` shows: `amount < 50 and days > 3`.",
    ),
    page(
        codes::NO_NAME,
        "Finds names in conditions that nothing has.",
        "It has no value.",
        r#"when: "amont < 50","#,
        "Write the name of something drawn, a variable, or `limit(…)`, `met(…)` and the like.",
    ),
    page(
        codes::MEANING,
        "Finds a number where true or false is needed, or the other way round.",
        "`met(x) + 1` means nothing, and neither does `amount` as a condition.",
        r#"when: "amount","#,
        "Compare the number with something: `amount > 0`.",
    ),
    page(
        codes::CHAIN,
        "Finds comparisons in a row.",
        "`1 < days < 5` would compare true or false with 5.",
        r#"when: "1 < days < 5","#,
        "Write `days > 1 and days < 5`.",
    ),
    page(
        codes::ITEM,
        "Finds a comparison with an item that the `OneOf` does not have.",
        "It would never hold.",
        r#"vary: { "product": OneOf(["kettle", "toaster"]) },
…
when: "product == \"iron\"","#,
        "Take one of its ids.",
    ),
    page(
        codes::NO_VARIABLE,
        "Finds a `set` of a variable that is not in `variables`.",
        "A variable has a first value, and only `variables` gives it one.",
        r#"set: { "promissed": 1 },"#,
        "Write the name that is meant, or add it to `variables`.",
    ),
];
