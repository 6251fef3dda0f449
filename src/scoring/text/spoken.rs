//! Times of day in words that count the minutes to or past an hour: “ten to five”, “veerand seitse”. Half hours
//! and digits are in [`super::calendar`].

use super::token::Token;
use crate::model::lang::Lang;
use crate::scoring::language::Language;

/// One way to say it: the words around the minutes and the hour.
struct Way {
    /// Words before the minutes; none: the minutes come first.
    before: &'static [&'static str],
    /// Words between minutes and hour.
    link: &'static [&'static str],
    /// The hour comes first: “έξι παρά δέκα”.
    hour_first: bool,
    /// The minutes are to the hour, not past it.
    to: bool,
    /// A quarter *of* the hour to come: “četrt na sedem” is a quarter past six.
    of: bool,
}

const fn way(before: &'static [&'static str], link: &'static [&'static str], to: bool) -> Way {
    Way {
        before,
        link,
        hour_first: false,
        to,
        of: false,
    }
}

const fn first(link: &'static [&'static str], to: bool) -> Way {
    Way {
        before: &[],
        link,
        hour_first: true,
        to,
        of: false,
    }
}

const fn of(link: &'static [&'static str]) -> Way {
    Way {
        before: &[],
        link,
        hour_first: false,
        to: false,
        of: true,
    }
}

static EN: [Way; 2] = [way(&[], &["to"], true), way(&[], &["past"], false)];
static LT: [Way; 2] = [way(&["be"], &[], true), way(&[], &["po"], false)];
static EL: [Way; 2] = [first(&["παρα"], true), first(&["και"], false)];
static SL: [Way; 3] = [
    of(&["na"]),
    way(&[], &["do"], true),
    way(&[], &["cez"], false),
];
static PL: [Way; 2] = [way(&["za"], &[], true), way(&[], &["po"], false)];
static ET: [Way; 1] = [of(&[])];

/// The ways of a language.
fn ways(lang: Lang) -> &'static [Way] {
    match lang {
        Lang::En => &EN,
        Lang::Lt => &LT,
        Lang::El => &EL,
        Lang::Sl => &SL,
        Lang::Pl => &PL,
        Lang::Et => &ET,
    }
}

/// Quarters, folded.
const QUARTERS: [(&str, i64); 9] = [
    ("quarter", 15),
    ("ketvirtis", 15),
    ("τεταρτο", 15),
    ("cetrt", 15),
    ("kwadrans", 15),
    ("veerand", 15),
    ("kolmveerand", 45),
    ("penkiolikos", 15),
    ("dwadziescia", 20),
];

/// Hour, minute and last word.
pub fn spoken(language: &Language, tokens: &[Token], at: usize) -> Option<(i64, i64, usize)> {
    ways(language.lang)
        .iter()
        .find_map(|way| told(language, tokens, at, way))
}

fn told(language: &Language, tokens: &[Token], at: usize, way: &Way) -> Option<(i64, i64, usize)> {
    let word = |at: usize| tokens.get(at).map_or("", |t| t.keys.folded.as_str());
    let follows =
        |at: usize, words: &[&str]| words.iter().enumerate().all(|(i, w)| word(at + i) == *w);
    let minutes = |at: usize| {
        let quarter = QUARTERS
            .iter()
            .find(|(w, _)| *w == word(at))
            .map(|(_, n)| (1, *n));
        // In the ways without a word between them only quarters are times.
        let counted = || {
            let (length, n) = language.numbers.at(tokens, at)?;
            (way.link.len() + way.before.len() > 0 && matches!(n, 5 | 10 | 15 | 20 | 25))
                .then_some((length, *n))
        };
        quarter.or_else(counted)
    };
    let hour = |at: usize| named_hour(language, tokens, at);
    if !follows(at, way.before) {
        return None;
    }
    let at = at + way.before.len();
    let (hour, minutes, end) = if way.hour_first {
        let (length, hour) = hour(at)?;
        if !follows(at + length, way.link) {
            return None;
        }
        let next = at + length + way.link.len();
        let (more, minutes) = minutes(next)?;
        (hour, minutes, next + more - 1)
    } else {
        let (length, minutes) = minutes(at)?;
        if !follows(at + length, way.link) {
            return None;
        }
        let next = at + length + way.link.len();
        let (more, hour) = hour(next)?;
        (hour, minutes, next + more - 1)
    };
    let unit = (1..=2).any(|n| language.units.at(tokens, end + n).is_some());
    if unit || !(1..=12).contains(&hour) {
        return None;
    }
    let before = if hour == 1 { 12 } else { hour - 1 };
    Some(match (way.to, way.of) {
        (true, _) => (before, 60 - minutes, end),
        (_, true) => (before, minutes, end),
        _ => (hour, minutes, end),
    })
}

/// The name of an hour: a number, or an ordinal where the language counts hours so.
pub fn named_hour(language: &Language, tokens: &[Token], at: usize) -> Option<(usize, i64)> {
    if let Some((length, n)) = language.numbers.at(tokens, at) {
        return Some((length, *n));
    }
    let word = tokens.get(at)?.keys.folded.as_str();
    let hours = language.lexis.grammar.half.hours;
    let fits = |h: &str| word.starts_with(h) && word.len() <= h.len() + 3;
    let named = hours.iter().rposition(|h| fits(h));
    let weekday = language.weekdays.at(tokens, at).is_some();
    named.filter(|_| !weekday).map(|hour| (1, hour as i64 + 1))
}

#[cfg(test)]
mod tests {
    use crate::model::lang::Lang;
    use crate::scoring::scorer::tests::language;
    use crate::scoring::text::Text;
    use crate::scoring::text::value::Kind;

    #[test]
    fn minutes_to_and_past_the_hour() {
        for (lang, text, time) in [
            (Lang::En, "at ten to five", 450),
            (Lang::En, "at a quarter past six", 615),
            (Lang::El, "στις έξι παρά δέκα", 550),
            (Lang::Sl, "ob četrt na sedem", 615),
            (Lang::Pl, "za dziesięć piąta", 450),
            (Lang::Et, "kell veerand seitse", 615),
            (Lang::Et, "kell kolmveerand seitse", 645),
            (Lang::Lt, "be dešimt penkios", 450),
        ] {
            let values = Text::read(language(lang), text).values;
            assert!(
                values
                    .iter()
                    .any(|v| v.kind == Kind::Clock && v.amount == time),
                "{text}: {values:?}"
            );
        }
    }

    #[test]
    fn not_every_pair_of_numbers_is_a_time() {
        for text in ["five to ten working days", "ten past orders"] {
            let values = Text::read(language(Lang::En), text).values;
            assert!(
                values.iter().all(|v| v.kind != Kind::Clock),
                "{text}: {values:?}"
            );
        }
    }
}
