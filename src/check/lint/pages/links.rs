//! Ids and links: names that are missing, taken or badly formed, and how nodes hang together.

use super::page;
use crate::check::lint::page::Page;
use crate::script::codes;

/// Their pages.
pub const PAGES: &[Page] = &[
    page(
        codes::ID,
        "Finds ids that are not made of lower-case words joined by hyphens.",
        "Ids are names in translations, plans and reports, and must be names everywhere.",
        r#""Asks again": (says: "…"),"#,
        r#"Write `"asks-again"`."#,
    ),
    page(
        codes::NO_NODE,
        "Finds links to nodes that do not exist.",
        "The conversation would lead nowhere.",
        r#"then: "hapy","#,
        "Write the id of a node that there is.",
    ),
    page(
        codes::NO_CRITERION,
        "Finds `meets` and `breaks` of criteria that the node does not have.",
        "A reply is judged by the criteria of its own node.",
        r#"meets: ["symptoms"],"#,
        "Write the id of a criterion in the `expects` of the same node.",
    ),
    page(
        codes::WRONG_SIDE,
        "Finds a `Never` in `meets`, or another criterion in `breaks`.",
        "A `Never` is broken, never met; the others are met or missed.",
        r#"meets: ["blame"],     // Never(id: "blame", …)"#,
        "Move it to the other list.",
    ),
    page(
        codes::SAME_ID,
        "Finds criteria with one id in the scenario, or replies with one id in a node.",
        "Translations, plans and records name them by it.",
        r#"Ask(id: "symptom", …), State(id: "symptom", …),"#,
        "Rename one of them.",
    ),
    page(
        codes::SKILL,
        "Finds skills that are not known.",
        "Progress is added up by skill, over all scenarios.",
        r#"trains: ["kindness"],"#,
        "Take one of the skills in `docs/format.md`.",
    ),
    page(
        codes::FOLDER,
        "Finds an `id` that is not the name of the folder.",
        "The folder's name is the id, wherever the scenario is sent.",
        r#"// scenarios/refund-request/scenario.ron
id: "refund","#,
        "Write the name of the folder, or rename it.",
    ),
    page(
        codes::RESERVED,
        "Finds names that have a meaning of their own in conditions, or folders that are no scenarios.",
        "`mood` is the customer's mood, not a variable.",
        r#"variables: { "mood": 0 },"#,
        "Call it something else.",
    ),
    page(
        codes::COLLISION,
        "Finds two things that would have the same name in texts or in translations.",
        "Nobody could say which of them is meant.",
        r#"vary: { "refund": Int(1, 5) },
limits: { "refund": 50 },"#,
        "Rename one of them.",
    ),
    page(
        codes::UNREACHABLE,
        "Finds nodes that no reply, route, silence or `otherwise` leads to.",
        "Nobody will ever read it; mostly a link was forgotten.",
        r#""bonus": (says: "One more thing.", ends: Resolved),   // nothing leads here"#,
        "Lead to it, or take it away.",
    ),
    page(
        codes::NO_ENDING,
        "Finds nodes from which no ending can be reached.",
        "The conversation would go round for ever.",
        r#""a": (… then: "b" …), "b": (… then: "a" …),"#,
        "Let one of its ways lead to a node with `ends`.",
    ),
    page(
        codes::CURRENCIES,
        "Finds amounts in more than one currency.",
        "Limits and conditions compare amounts, and would compare euros with zloty.",
        r#""amount": Money(min: 1, max: 9, currency: "EUR"),
"fee": Money(min: 1, max: 9, currency: "PLN"),"#,
        "Take one currency; a translation may show another with `.currency` and `.rate`.",
    ),
];
