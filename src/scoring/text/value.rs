//! Numbers, amounts of money, spans of time, dates and times of day in any usual form, as integers that
//! can be compared. Does not know what they are about.

use super::calendar::{clock, date, weekday};
use super::measure::{Measure, Unit};
use super::token::Token;
use crate::scoring::language::Language;

/// What a value measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Money, with its ISO code.
    Money(String),
    /// A span in minutes.
    Minutes,
    /// A span in months.
    Months,
    /// A measure of a thing, in its smallest unit.
    Measure(Measure),
    /// Per cent.
    Percent,
    /// A day of the year: month × 100 + day.
    Date,
    /// A time of day: hour × 100 + minute.
    Clock,
    /// A day of the week, 1–7 from Monday.
    Weekday,
    /// A bare number.
    Plain,
}

/// A value in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// What it measures.
    pub kind: Kind,
    /// How much, in hundredths of the kind's unit.
    pub amount: i64,
    /// The number as written, in hundredths.
    pub written: i64,
    /// First word.
    pub first: usize,
    /// Last word.
    pub last: usize,
}

impl Value {
    /// Whether both say the same; a bare number is compared with the number as written.
    pub fn same(&self, other: &Value) -> bool {
        match (&self.kind, &other.kind) {
            // “10.30” without a colon, “at 10”
            (Kind::Plain, Kind::Clock) => self.written == other.amount,
            (Kind::Clock, Kind::Plain) => self.amount == other.written,
            (Kind::Plain, Kind::Weekday) | (Kind::Weekday, Kind::Plain) => false,
            (Kind::Plain, _) | (_, Kind::Plain) => self.written == other.written,
            // Half past six may be in the evening.
            (Kind::Clock, Kind::Clock) => {
                let (early, late) = (self.amount.min(other.amount), self.amount.max(other.amount));
                early == late || (early + 1200 == late && (100..1300).contains(&early))
            }
            (a, b) => a == b && self.amount == other.amount,
        }
    }

    /// Whether both measure the same sort of thing, so that unequal ones contradict one another.
    pub fn comparable(&self, other: &Value) -> bool {
        match (&self.kind, &other.kind) {
            (Kind::Plain, _) | (_, Kind::Plain) => false,
            (Kind::Money(_), Kind::Money(_)) => true,
            (Kind::Minutes | Kind::Months, Kind::Minutes | Kind::Months) => true,
            (a, b) => a == b,
        }
    }
}

/// A number found, before its surroundings are looked at.
struct Number {
    hundredths: i64,
    words: usize,
    /// Letters stuck to it, e.g. `d` of `5d`.
    stuck: Option<String>,
    /// Written in words.
    spelt: bool,
}

/// Finds all values.
pub fn find(language: &Language, text: &str, tokens: &[Token]) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let calendar = date(language, text, tokens, at)
            .or_else(|| clock(language, text, tokens, at))
            .or_else(|| weekday(language, tokens, at));
        if let Some(value) = calendar {
            at = value.last + 1;
            values.push(value);
            continue;
        }
        if let Some(value) = phrase(language, tokens, at) {
            at = value.last + 1;
            values.push(value);
            continue;
        }
        let Some(number) = number(language, text, tokens, at) else {
            at += 1;
            continue;
        };
        let value = measured(language, text, tokens, (at, &number));
        let value = with_cents(language, text, tokens, value);
        at = value.last.max(at + number.words - 1) + 1;
        // “one” is seldom a number.
        if !(number.spelt && number.hundredths == 100 && value.kind == Kind::Plain) {
            values.push(value);
        }
    }
    share_units(tokens, &mut values);
    values
}

/// “Half an hour”, “a quarter of”.
fn phrase(language: &Language, tokens: &[Token], at: usize) -> Option<Value> {
    let value = |length: usize, hundredths: i64| Value {
        kind: Kind::Percent,
        amount: hundredths,
        written: hundredths,
        first: at,
        last: at + length - 1,
    };
    if let Some((length, (n, unit))) = language.spans.at(tokens, at) {
        return Some(unit.of(value(length, n.saturating_mul(100))));
    }
    let (length, percent) = language.fractions.at(tokens, at)?;
    Some(value(length, percent.saturating_mul(100)))
}

/// What stands between a word and the next, or the end.
pub fn gap<'a>(text: &'a str, tokens: &[Token], at: usize) -> &'a str {
    let start = tokens.get(at).map_or(0, |t| t.end);
    text.get(start..tokens.get(at + 1).map_or(text.len(), |t| t.start))
        .unwrap_or("")
}

/// Digits, with a decimal part or grouped by thousands, or number words.
fn number(language: &Language, text: &str, tokens: &[Token], at: usize) -> Option<Number> {
    let word = tokens[at].keys.folded.as_str();
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return spelt(language, text, tokens, at);
    }
    // K-12345, #12345: a name, not a number.
    if at > 0 && gap(text, tokens, at - 1) == "-" && !tokens[at - 1].keys.digits {
        return None;
    }
    if let Some(number) = grouped_code(text, tokens, at) {
        return Some(number);
    }
    let digits = word.len()
        - word
            .trim_start_matches(|c: char| c.is_ascii_digit() || ".,'".contains(c))
            .len();
    let mut hundredths = hundredths(&word[..digits])?;
    let stuck = (digits < word.len()).then(|| word[digits..].to_owned());
    let mut words = 1;
    // 1 234
    while stuck.is_none() && digits <= 3 && hundredths > 0 {
        let Some(next) = tokens.get(at + words) else {
            break;
        };
        let (group, cents) = match next.keys.folded.split_once(['.', ',']) {
            Some((group, cents)) => (group, cents),
            None => (next.keys.folded.as_str(), ""),
        };
        let figures = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if gap(text, tokens, at + words - 1) != " "
            || group.len() != 3
            || !matches!(cents.len(), 0 | 2)
            || !figures(group)
            || !figures(cents)
        {
            break;
        }
        hundredths = hundredths
            .checked_mul(1000)?
            .checked_add(group.parse::<i64>().ok()?.checked_mul(100)?)?
            .checked_add(cents.parse::<i64>().unwrap_or(0))?;
        words += 1;
    }
    Some(Number {
        hundredths,
        words,
        stuck,
        spelt: false,
    })
}

/// The number of a telephone or an account, however it is cut into groups: seven figures or more.
fn grouped_code(text: &str, tokens: &[Token], at: usize) -> Option<Number> {
    let figures = |at: usize| {
        let word = tokens.get(at)?.keys.folded.as_str();
        word.bytes()
            .all(|b| b.is_ascii_digit())
            .then_some(word)
            .filter(|word| word.len() <= 6)
    };
    let mut code = figures(at)?.to_owned();
    let mut words = 1;
    while matches!(gap(text, tokens, at + words - 1), " " | "-")
        && let Some(next) = figures(at + words)
    {
        code.push_str(next);
        words += 1;
    }
    let number = code
        .parse::<i64>()
        .ok()
        .filter(|_| (7..=15).contains(&code.len()))?;
    (words > 1).then_some(Number {
        hundredths: number.checked_mul(100)?,
        words,
        stuck: None,
        spelt: false,
    })
}

/// `49`, `49.9`, `49,90`, `1.234`, `1,234.50` in hundredths; `None` where it is no number of a usual size.
fn hundredths(digits: &str) -> Option<i64> {
    let digits = digits.trim_end_matches(['.', ',', '\'']);
    if digits.len() > 12 {
        return None;
    }
    let (whole, cents) = match digits.rfind(['.', ',']) {
        Some(mark) if digits.len() - mark - 1 <= 2 => (&digits[..mark], &digits[mark + 1..]),
        _ => (digits, ""),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let cents = match cents.len() {
        0 => 0,
        1 => cents.parse::<i64>().ok()? * 10,
        _ => cents.parse().ok()?,
    };
    whole
        .parse::<i64>()
        .ok()?
        .checked_mul(100)?
        .checked_add(cents)
}

/// Number words, put together: “two hundred and” stays simple, “twenty-five” is 25.
fn spelt(language: &Language, text: &str, tokens: &[Token], at: usize) -> Option<Number> {
    if let Some((words, hundredths)) = language.mixed.at(tokens, at) {
        return Some(Number {
            hundredths: *hundredths,
            words,
            stuck: None,
            spelt: true,
        });
    }
    let (mut words, first) = language.numbers.at(tokens, at)?;
    let (mut thousands, mut total) = (0, *first);
    while let Some((length, next)) = language.numbers.at(tokens, at + words) {
        if !matches!(gap(text, tokens, at + words - 1), " " | "-") {
            break;
        }
        match (total, *next) {
            (t, n @ (100 | 1000)) if (1..n).contains(&t) => total = t * n,
            (t, n) if t >= 1000 && t % 1000 == 0 && n < 1000 => (thousands, total) = (t, n),
            (t, n) if t >= 20 && t % 10 == 0 && n < 10 => total = t + n,
            (t, n) if t >= 100 && t % 100 == 0 && n < 100 => total = t + n,
            _ => break,
        }
        words += length;
    }
    let mut hundredths = total.checked_add(thousands)?.checked_mul(100)?;
    // “four point nine”
    let point = tokens
        .get(at + words)
        .is_some_and(|t| POINT.contains(&t.keys.folded.as_str()));
    if point
        && let Some((length, tenths)) = language.numbers.at(tokens, at + words + 1)
        && (0..10).contains(tenths)
    {
        hundredths = hundredths.checked_add(tenths * 10)?;
        words += 1 + length;
    }
    Some(Number {
        hundredths,
        words,
        stuck: None,
        spelt: true,
    })
}

/// The words before decimals, folded, in all our languages.
const POINT: [&str; 6] = ["point", "koma", "kablelis", "przecinek", "κομμα", "celih"];

/// A number with what it measures, from the words and signs around it.
fn measured(
    language: &Language,
    text: &str,
    tokens: &[Token],
    (at, number): (usize, &Number),
) -> Value {
    let last = at + number.words - 1;
    let plain = Value {
        kind: Kind::Plain,
        amount: number.hundredths,
        written: number.hundredths,
        first: at,
        last,
    };
    if gap(text, tokens, last).trim_start().starts_with('%') || is_percent(tokens, last + 1) {
        return Value {
            kind: Kind::Percent,
            ..plain
        };
    }
    if let Some((code, first, last)) = currency(language, text, tokens, (at, last)) {
        return Value {
            kind: Kind::Money(code),
            first,
            last,
            ..plain
        };
    }
    if let Some(stuck) = &number.stuck {
        let parts = language.lexis.tokens(stuck);
        if let Some((_, code)) = language.currencies.at(&parts, 0) {
            return Value {
                kind: Kind::Money(code.clone()),
                ..plain
            };
        }
        return language
            .units
            .at(&parts, 0)
            .map(|(_, unit)| *unit)
            .or_else(|| Unit::from_sign(stuck))
            .map_or(plain.clone(), |unit| unit.of(plain));
    }
    // A word may stand between: “five working days”.
    for next in last + 1..=last + 2 {
        if !gap(text, tokens, next - 1)
            .chars()
            .all(|c| " -°".contains(c))
        {
            break;
        }
        let sign = || Unit::from_sign(&tokens.get(next)?.keys.folded).filter(|_| next == last + 1);
        if language.units.at(tokens, next).is_none()
            && let Some(unit) = sign()
        {
            return Value {
                last: next,
                ..unit.of(plain)
            };
        }
        if let Some((length, unit)) = language.units.at(tokens, next) {
            return Value {
                last: next + length - 1,
                ..unit.of(plain)
            };
        }
        let number = |t: &Token| t.keys.digits || language.numbers.at(tokens, next).is_some();
        if tokens.get(next).is_none_or(number) {
            break;
        }
    }
    plain
}

/// How the words for per cent begin, folded, in all our languages.
const PERCENT: [&str; 4] = ["percent", "procent", "odstot", "protsent"];

fn is_percent(tokens: &[Token], at: usize) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |t| t.keys.folded.as_str());
    PERCENT.iter().any(|p| word(at).starts_with(p))
        || matches!(
            (word(at), word(at + 1)),
            ("per", "cent") | ("τοισ", "εκατο")
        )
}

/// How words for hundredths of a currency begin, folded, in all our languages.
const CENTS: [&str; 10] = [
    "cent", "ct", "λεπτ", "gros", "gr", "sent", "stotin", "pence", "penny", "p",
];

/// “49 euros 90”, “49 euros and 90 cents”: an amount without cents of its own takes those that follow its name.
fn with_cents(language: &Language, text: &str, tokens: &[Token], value: Value) -> Value {
    let Kind::Money(_) = value.kind else {
        return value;
    };
    let named = !tokens[value.last].keys.digits;
    let digits = |at: usize| {
        let keys = &tokens.get(at)?.keys;
        let cents = keys.letters <= 2 && keys.folded.bytes().all(|b| b.is_ascii_digit());
        let near = gap(text, tokens, at - 1).trim().is_empty();
        if cents && near {
            keys.folded.parse::<i64>().ok()
        } else {
            None
        }
    };
    let word = |at: usize| tokens.get(at).map(|t| t.keys.folded.as_str());
    let called = |at: usize| {
        let near = gap(text, tokens, at - 1).trim().is_empty();
        near && word(at).is_some_and(|w| match w {
            "p" | "gr" | "ct" => true,
            longer => CENTS.iter().any(|c| c.len() > 2 && longer.starts_with(c)),
        })
    };
    let next = value.last + 1;
    let linked = word(next).is_some_and(|w| !w.starts_with(|c: char| c.is_ascii_digit()))
        && tokens[next].keys.letters <= 3;
    let at = if linked { next + 1 } else { next };
    let Some(cents) = digits(at) else {
        return with_spelt_cents((language, text, tokens), value, at, called);
    };
    let end = called(at + 1);
    // Without their name they must be two digits at the end of what is said of the amount.
    let alone = language.units.at(tokens, at + 1).is_none()
        && language.months.at(tokens, at + 1).is_none()
        && language.currencies.at(tokens, at + 1).is_none();
    let bare = !linked && named && alone && tokens[at].keys.letters == 2;
    if value.amount % 100 != 0 || !(end || bare) {
        return value;
    }
    let amount = value.amount + cents;
    Value {
        amount,
        written: amount,
        last: at + usize::from(end),
        ..value
    }
}

/// The same with the cents in words, which must be named.
fn with_spelt_cents(
    (language, text, tokens): (&Language, &str, &[Token]),
    value: Value,
    at: usize,
    called: impl Fn(usize) -> bool,
) -> Value {
    let cents = tokens
        .get(at)
        .and_then(|_| spelt(language, text, tokens, at));
    match cents {
        Some(n) if n.hundredths < 10_000 && value.amount % 100 == 0 && called(at + n.words) => {
            let amount = value.amount + n.hundredths / 100;
            Value {
                amount,
                written: amount,
                last: at + n.words,
                ..value
            }
        }
        _ => value,
    }
}

/// The currency before or after a number, and the words that both take.
fn currency(
    language: &Language,
    text: &str,
    tokens: &[Token],
    (at, last): (usize, usize),
) -> Option<(String, usize, usize)> {
    let after = gap(text, tokens, last).trim_start();
    let before = if at == 0 {
        &text[..tokens[0].start]
    } else {
        gap(text, tokens, at - 1)
    }
    .trim_end();
    for (sign, code) in &language.signs {
        if before.ends_with(sign.as_str()) || after.starts_with(sign.as_str()) {
            return Some((code.clone(), at, last));
        }
    }
    if after.is_empty()
        && let Some((length, code)) = language.currencies.at(tokens, last + 1)
    {
        return Some((code.clone(), at, last + length));
    }
    if at > 0
        && before.is_empty()
        && let Some((1, code)) = language.currencies.at(tokens, at - 1)
    {
        return Some((code.clone(), at - 1, last));
    }
    None
}

/// The first number of a range takes the unit of the second: “3–5 days”, “three to five days”.
fn share_units(tokens: &[Token], values: &mut [Value]) {
    for i in 1..values.len() {
        let (left, right) = values.split_at_mut(i);
        let (Some(low), Some(high)) = (left.last_mut(), right.first()) else {
            continue;
        };
        let between = tokens.get(low.last + 1..high.first).unwrap_or(&[]);
        let near = high.first.saturating_sub(low.last) <= 2
            && between.iter().all(|t| t.keys.stop || t.keys.letters <= 3);
        if low.kind != Kind::Plain || !near || low.written > high.written || high.written == 0 {
            continue;
        }
        match &high.kind {
            Kind::Minutes | Kind::Months | Kind::Measure(_) => {
                low.amount = high.amount / high.written * low.written
            }
            Kind::Money(_) | Kind::Percent => {}
            Kind::Plain | Kind::Date | Kind::Clock | Kind::Weekday => continue,
        }
        low.kind = high.kind.clone();
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::language;
    use crate::scoring::text::Text;

    fn values(text: &str) -> Vec<(Kind, i64)> {
        let read = Text::read(language(Lang::En), text);
        read.values
            .into_iter()
            .map(|v| (v.kind, v.amount))
            .collect()
    }

    #[test]
    fn money_in_every_usual_form() {
        let euro = |n| vec![(Kind::Money("EUR".to_owned()), n)];
        for text in [
            "49,90 €",
            "€49.90",
            "EUR 49.90",
            "49.90 euros",
            "49,90€",
            "49.90EUR",
            "€ 49.90",
        ] {
            assert_eq!(values(text), euro(4990), "{text}");
        }
        for text in ["49 euros 90", "49 euros and 90 cents", "49 euros 90 cents"] {
            assert_eq!(values(text), euro(4990), "{text}");
        }
        assert_eq!(values("49 euros 14 days").len(), 2);
        assert_eq!(values("1 234 €"), euro(123_400));
        assert_eq!(values("€1,234.50"), euro(123_450));
        assert_eq!(values("forty-nine euros"), euro(4900));
    }

    #[test]
    fn spans_of_time() {
        let days = |n: i64| (Kind::Minutes, n * 144_000);
        assert_eq!(values("14 days"), vec![days(14)]);
        assert_eq!(values("two weeks"), vec![days(14)]);
        assert_eq!(values("5d"), vec![days(5)]);
        assert_eq!(values("three to five working days"), vec![days(3), days(5)]);
        assert_eq!(values("3-5 days"), vec![days(3), days(5)]);
        assert_eq!(values("24 hours"), vec![days(1)]);
    }

    #[test]
    fn dates_and_times() {
        let date = vec![(Kind::Date, 314)];
        for text in [
            "14 March",
            "March 14",
            "14.03.",
            "14/03/2026",
            "2026-03-14",
            "14.03.2026",
            "14th March",
        ] {
            assert_eq!(values(text), date, "{text}");
        }
        for text in [
            "at 14:30",
            "at 2.30 pm",
            "from 14.30",
            "half past two pm",
            "2:30 p.m.",
        ] {
            assert_eq!(values(text), vec![(Kind::Clock, 1430)], "{text}");
        }
        assert_eq!(values("on Tuesday"), vec![(Kind::Weekday, 2)]);
        assert_eq!(values("20 percent"), values("20 %"));
        assert_eq!(values("it may take 2 tries"), vec![(Kind::Plain, 200)]);
    }

    #[test]
    fn names_with_digits_are_no_numbers() {
        assert_eq!(values("order K-48213"), vec![]);
        assert_eq!(values("a new one"), vec![]);
        assert_eq!(values("99999999999999999999"), vec![]);
    }
}
