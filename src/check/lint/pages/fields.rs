//! Fields: unknown, missing, of the wrong type or beyond what is allowed.

use super::page;
use crate::check::lint::page::Page;
use crate::script::codes;

/// Their pages.
pub const PAGES: &[Page] = &[
    page(
        codes::UNKNOWN_FIELD,
        "Finds fields that do not exist, and names the one that may be meant.",
        "A misspelt field would be ignored in silence, and the scenario would play without it.",
        r#"titel: "The kettle","#,
        "Write the field that is meant; `docs/format.md` lists them all.",
    ),
    page(
        codes::MISSING_FIELD,
        "Finds values without a field that they need.",
        "There is no sensible guess for it.",
        r#"(id: "own", text: "I am sorry.")   // where does it lead?"#,
        "Add the field that is named.",
    ),
    page(
        codes::DUPLICATE,
        "Finds a field, a key or an entry of a list that stands there twice.",
        "Only one of them could count.",
        r#"title: "The kettle",
title: "The toaster","#,
        "Take one away, or rename it.",
    ),
    page(
        codes::TYPE,
        "Finds a value of another type than the field has.",
        "A text is no number, even if it looks like one.",
        r#"pass: "75","#,
        "Write what the message expects: `pass: 75`.",
    ),
    page(
        codes::RANGE,
        "Finds numbers that are too small or too large for their field.",
        "Scores, moods and times have bounds beyond which they mean nothing.",
        "empathy: 5,",
        "Take a number within the bounds that are named.",
    ),
    page(
        codes::WORD,
        "Finds words that are not among those that the field allows.",
        "Every word has a meaning; another one has none.",
        "channel: Telephone,",
        "Take one of the words that are named: `channel: Phone`.",
    ),
    page(
        codes::SHAPE,
        "Finds brackets with too many or too few values in them.",
        "It is not clear which value is which.",
        r#""amount": Money(29, 79, 1, "EUR", true),"#,
        "Write the values that `docs/format.md` shows there.",
    ),
    page(
        codes::FORMAT,
        "Finds a `format` that this version does not read.",
        "A newer format may have fields that change the meaning of the others.",
        "format: 2,",
        "Write `format: 1`, or take a newer Aplomb.",
    ),
    page(
        codes::WEIGHTS,
        "Finds weights of the rubric that do not add up to 100.",
        "The overall score is a share of 100 points.",
        "weights: (empathy: 40, accuracy: 40, speed: 10),",
        "Change one of them so that the sum is 100.",
    ),
    page(
        codes::ENDS_AND_GOES_ON,
        "Finds endings that have replies, routes, criteria or a silence.",
        "Where the conversation is over nobody answers.",
        r#""happy": (says: "Thank you!", ends: Resolved, replies: […]),"#,
        "Take the ways on away, or take `ends` away.",
    ),
    page(
        codes::FEW_REPLIES,
        "Finds nodes with fewer than two replies that are no endings.",
        "One reply is no choice.",
        r#"replies: [(id: "own", text: "I am sorry.", then: "happy")],"#,
        "Write at least two, or end the conversation with `ends`.",
    ),
    page(
        codes::NO_WAY_ON,
        "Finds nodes without `otherwise` or `silence` that are no endings.",
        "A typed reply that fits nothing, or no reply at all, would lead nowhere.",
        r#""opening": (says: "My kettle has stopped.", replies: […]),"#,
        r#"Add `otherwise: "…"` and `silence: (after: 60, then: "…")`."#,
    ),
    page(
        codes::EMPTY,
        "Finds lists that need an entry and have none.",
        "A scenario trains something; something is drawn from something.",
        "trains: [],",
        "Add at least one.",
    ),
    page(
        codes::BOUNDS,
        "Finds a least value above the greatest.",
        "There is nothing between them that could be drawn.",
        r#""days": Int(13, 5),"#,
        "Swap them.",
    ),
    page(
        codes::STARS,
        "Finds `stars` on a node that is no ending.",
        "Stars say how good an ending is.",
        r#""opening": (says: "…", stars: 4, replies: […], …),"#,
        "Take them away, or move them to the ending.",
    ),
];
