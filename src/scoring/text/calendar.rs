//! Dates and times of day as people write them. Knows nothing of other numbers.

use super::token::Token;
use super::value::{Kind, Value, gap};
use crate::scoring::language::Language;

/// `14 March`, `March 14`, `14.03.`, `14/03/2026`, `2026-03-14`.
pub fn date(language: &Language, text: &str, tokens: &[Token], at: usize) -> Option<Value> {
    let on = |month: i64, day: i64, last: usize| {
        let fits = (1..=12).contains(&month) && (1..=31).contains(&day);
        let amount = month * 100 + day;
        fits.then_some(Value {
            kind: Kind::Date,
            amount,
            written: day * 100,
            first: at,
            last,
        })
    };
    let word = |i: usize| tokens.get(i).map_or("", |t| t.keys.folded.as_str());
    let day = |i: usize| ordinal(word(i));
    if let Some((length, month)) = language.months.at(tokens, at) {
        // “may 2” is a date, “may take 2” is none: the number must follow at once.
        return day(at + length).and_then(|d| on(*month, d, at + length));
    }
    if let Some(day) = day(at) {
        let near =
            at + 1 < tokens.len() && gap(text, tokens, at).chars().all(|c| c == ' ' || c == '.');
        if near && let Some((length, month)) = language.months.at(tokens, at + 1) {
            return on(*month, day, at + length);
        }
    }
    if !word(at).starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let numbers: Vec<i64> = word(at)
        .split(['.', '/'])
        .map(|p| p.parse().unwrap_or(-1))
        .collect();
    match numbers.as_slice() {
        [day, month] if word(at).len() == 5 && gap(text, tokens, at).starts_with('.') => {
            on(*month, *day, at)
        }
        [day, month, year] if *year > 0 && word(at).len() >= 6 => on(*month, *day, at),
        [year]
            if *year >= 1900
                && gap(text, tokens, at) == "-"
                && gap(text, tokens, at + 1) == "-" =>
        {
            on(
                word(at + 1).parse().ok()?,
                word(at + 2).parse().ok()?,
                at + 2,
            )
        }
        [day] if *day > 0 && gap(text, tokens, at) == "/" => {
            let year = gap(text, tokens, at + 1) == "/" && at + 2 < tokens.len();
            on(word(at + 1).parse().ok()?, *day, at + 1 + usize::from(year))
        }
        _ => None,
    }
}

/// `14`, `14th`, `1st`.
fn ordinal(word: &str) -> Option<i64> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &word[digits..];
    if digits == 0 || digits > 2 || !matches!(rest, "" | "st" | "nd" | "rd" | "th") {
        return None;
    }
    word[..digits].parse().ok()
}

/// `14:30`.
pub fn clock(text: &str, tokens: &[Token], at: usize) -> Option<Value> {
    let minutes = tokens.get(at + 1)?;
    if gap(text, tokens, at) != ":" || minutes.keys.folded.len() != 2 {
        return None;
    }
    let (hour, minute): (i64, i64) = (
        tokens[at].keys.folded.parse().ok()?,
        minutes.keys.folded.parse().ok()?,
    );
    let fits = (0..24).contains(&hour) && (0..60).contains(&minute);
    let amount = hour * 100 + minute;
    fits.then_some(Value {
        kind: Kind::Clock,
        amount,
        written: amount * 100,
        first: at,
        last: at + 1,
    })
}
