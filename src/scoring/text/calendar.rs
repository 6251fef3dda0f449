//! Dates and times of day as people write them. Knows nothing of other numbers.

use super::spoken::{named_hour, spoken};
use super::token::Token;
use super::value::{Kind, Value, gap};
use crate::scoring::language::Language;

/// Words that are a month only without their diacritics: Polish “they have”.
const NO_MONTHS: [&str; 1] = ["mają"];

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
    let written = tokens.get(at).and_then(|t| text.get(t.start..t.end));
    if written.is_some_and(|w| NO_MONTHS.contains(&w.to_lowercase().as_str())) {
        return None;
    }
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
        // “piątego maja”, “είκοσι Μαΐου”
        let (length, day) = named_hour(language, tokens, at)?;
        let (more, month) = language.months.at(tokens, at + length)?;
        return on(*month, day, at + length + more - 1);
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
        // 14. 3.
        [day]
            if *day > 0
                && word(at).len() <= 2
                && gap(text, tokens, at) == ". "
                && word(at + 1).len() <= 2
                && gap(text, tokens, at + 1).starts_with('.') =>
        {
            on(word(at + 1).parse().ok()?, *day, at + 1)
        }
        // 03-14
        [month]
            if word(at).len() == 2
                && word(at).starts_with('0')
                && word(at + 1).len() == 2
                && gap(text, tokens, at) == "-" =>
        {
            on(*month, word(at + 1).parse().ok()?, at + 1)
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

/// `14:30`, `2:30 pm`, `at 14.30`, `half past two`.
pub fn clock(language: &Language, text: &str, tokens: &[Token], at: usize) -> Option<Value> {
    let (hour, minute, last) = digital(language, text, tokens, at)
        .or_else(|| half(language, tokens, at))
        .or_else(|| spoken(language, tokens, at))
        .or_else(|| ordinal_hour(language, tokens, at))
        .or_else(|| noon(tokens, at))?;
    let (hour, last) = match meridiem(text, tokens, last) {
        Some((after_noon, end)) => (hour % 12 + if after_noon { 12 } else { 0 }, end),
        None => match evening(language, tokens, last) {
            Some(end) if hour < 12 => (hour + 12, end),
            Some(end) => (hour, end),
            None => (hour, last),
        },
    };
    let fits = (0..24).contains(&hour) && (0..60).contains(&minute);
    let amount = hour * 100 + minute;
    fits.then_some(Value {
        kind: Kind::Clock,
        amount,
        written: amount * 100,
        first: at,
        last,
    })
}

/// The last word that puts a time of day after noon.
fn evening(language: &Language, tokens: &[Token], last: usize) -> Option<usize> {
    let (length, ()) = language.evening.at(tokens, last + 1)?;
    Some(last + length)
}

/// A day of the week.
pub fn weekday(language: &Language, tokens: &[Token], at: usize) -> Option<Value> {
    let (length, day) = language.weekdays.at(tokens, at)?;
    Some(Value {
        kind: Kind::Weekday,
        amount: *day,
        written: 0,
        first: at,
        last: at + length - 1,
    })
}

fn folded(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |t| t.keys.folded.as_str())
}

/// Hour and minute in digits.
fn digital(
    language: &Language,
    text: &str,
    tokens: &[Token],
    at: usize,
) -> Option<(i64, i64, usize)> {
    let word = folded(tokens, at);
    let minutes = folded(tokens, at + 1);
    if gap(text, tokens, at) == ":" && minutes.len() == 2 {
        return Some((word.parse().ok()?, minutes.parse().ok()?, at + 1));
    }
    let (hour, minute) = word.split_once(['.', ':'])?;
    if minute.len() != 2 || hour.len() > 2 {
        return None;
    }
    let clock = language.lexis.grammar.clock;
    let told = (at > 0 && clock.contains(&folded(tokens, at - 1)))
        || clock.contains(&folded(tokens, at + 1))
        || word.contains(':')
        || meridiem(text, tokens, at).is_some();
    let date = gap(text, tokens, at).starts_with('.') && at + 1 < tokens.len();
    (told && !date).then_some((hour.parse().ok()?, minute.parse().ok()?, at))
}

/// “Half past ten”; in most languages half *of* the hour to come: `pół do jedenastej`, `pool üksteist`.
fn half(language: &Language, tokens: &[Token], at: usize) -> Option<(i64, i64, usize)> {
    let halves = &language.lexis.grammar.half;
    let number = |at: usize| {
        let spelt = language.numbers.at(tokens, at).map(|(n, v)| (*v, n));
        spelt.or_else(|| folded(tokens, at).parse().ok().map(|n| (n, 1)))
    };
    if halves.after {
        // δέκα και μισή
        let (hour, words) = number(at)?;
        let is = |n: usize| folded(tokens, at + words + n) == halves.words[n];
        let all = (0..halves.words.len()).all(is);
        return (all && (1..=23).contains(&hour)).then_some((hour, 30, at + words + 1));
    }
    let found = halves.words.iter().position(|w| *w == folded(tokens, at))?;
    let mut next = at + 1;
    if halves.link.contains(&folded(tokens, next)) {
        next += 1;
    } else if !halves.link.is_empty() && found == 0 && halves.past {
        return None;
    }
    let word = folded(tokens, next);
    let named = halves.hours.iter().position(|h| word.starts_with(h));
    let (hour, words) = match named {
        Some(hour) => (hour as i64 + 1, 1),
        None => number(next)?,
    };
    if !(1..=23).contains(&hour) {
        return None;
    }
    let hour = if halves.past { hour } else { hour - 1 };
    let hour = if hour == 0 { 12 } else { hour };
    Some((hour, 30, next + words - 1))
}

/// An ordinal after a word for times of day: “o siódmej”, “ob sedmih”.
fn ordinal_hour(language: &Language, tokens: &[Token], at: usize) -> Option<(i64, i64, usize)> {
    let clock = language.lexis.grammar.clock;
    let told = at > 0 && clock.contains(&folded(tokens, at - 1));
    if !told || language.numbers.at(tokens, at).is_some() {
        return None;
    }
    let (length, hour) = named_hour(language, tokens, at)?;
    let month = language.months.at(tokens, at + length).is_some();
    (!month).then_some((hour, 0, at + length - 1))
}

/// `3 pm`, `3pm`.
fn noon(tokens: &[Token], at: usize) -> Option<(i64, i64, usize)> {
    let word = folded(tokens, at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let hour: i64 = digits.parse().ok()?;
    let stuck = matches!(&word[digits.len()..], "am" | "pm");
    let apart = digits == word && matches!(folded(tokens, at + 1), "am" | "pm" | "a.m" | "p.m");
    ((stuck || apart) && (1..=12).contains(&hour)).then_some((hour, 0, at))
}

/// Whether it is after noon, and the last word that says so.
fn meridiem(text: &str, tokens: &[Token], last: usize) -> Option<(bool, usize)> {
    let word = folded(tokens, last);
    if word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['m']) {
        return Some((word.ends_with("pm"), last));
    }
    let near = gap(text, tokens, last).trim().is_empty();
    match folded(tokens, last + 1) {
        "am" | "a.m" if near => Some((false, last + 1)),
        "pm" | "p.m" if near => Some((true, last + 1)),
        _ => None,
    }
}
