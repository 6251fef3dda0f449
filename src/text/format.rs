//! Numbers, money, durations and dates as each language writes them.

use crate::model::lang::Lang;
use crate::model::points::Points;
use crate::model::time::{Millis, Moment};

/// The space that does not break a line.
const NBSP: char = '\u{a0}';

fn decimal_mark(lang: Lang) -> char {
    match lang {
        Lang::En => '.',
        Lang::Lt | Lang::El | Lang::Sl | Lang::Pl | Lang::Et => ',',
    }
}

fn group_mark(lang: Lang) -> char {
    match lang {
        Lang::En => ',',
        Lang::El | Lang::Sl => '.',
        Lang::Lt | Lang::Pl | Lang::Et => NBSP,
    }
}

/// A whole number with its groups: `12 345`. Four digits stay together where the language does so.
pub fn integer(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let together = matches!(lang, Lang::Lt | Lang::Pl | Lang::Et | Lang::Sl) && digits.len() == 4;
    let mut out = String::new();
    if number < 0 {
        out.push('−');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) && !together {
            out.push(group_mark(lang));
        }
        out.push(digit);
    }
    out
}

/// A number with a fixed count of decimals, given as thousandths: `decimal(lang, 4250, 1)` is `4.3`.
pub fn decimal(lang: Lang, thousandths: i64, decimals: u32) -> String {
    let decimals = decimals.min(3);
    let step = 10_i64.pow(3 - decimals);
    let rounded = (thousandths.abs() + step / 2) / step;
    let scale = 10_i64.pow(decimals);
    let mut out = String::new();
    if thousandths < 0 && rounded != 0 {
        out.push('−');
    }
    out.push_str(&integer(lang, rounded / scale));
    if decimals > 0 {
        out.push(decimal_mark(lang));
        out.push_str(&format!(
            "{:0width$}",
            rounded % scale,
            width = decimals as usize
        ));
    }
    out
}

/// Points with a sign, for reasons: `+12`, `−7.5`.
pub fn signed_points(lang: Lang, points: Points) -> String {
    let whole = points.0 % 100 == 0;
    let body = decimal(lang, i64::from(points.0) * 10, u32::from(!whole));
    if points.0 > 0 {
        format!("+{body}")
    } else {
        body
    }
}

/// An amount of money in whole units.
pub fn money(lang: Lang, units: i64, currency: &str) -> String {
    let sign = match currency {
        "EUR" => "€",
        "PLN" => "zł",
        "GBP" => "£",
        "USD" => "$",
        other => other,
    };
    let number = integer(lang, units);
    match lang {
        Lang::En if sign.chars().count() == 1 => format!("{sign}{number}"),
        _ => format!("{number}{NBSP}{sign}"),
    }
}

/// A share in per cent, from whole per cent.
pub fn percent(lang: Lang, whole: i64) -> String {
    match lang {
        Lang::En | Lang::El | Lang::Pl => format!("{}%", integer(lang, whole)),
        Lang::Lt | Lang::Sl | Lang::Et => format!("{}{NBSP}%", integer(lang, whole)),
    }
}

/// Minutes and seconds of a clock: `1:05`, `1:02:03`.
pub fn clock(span: Millis) -> String {
    let seconds = span.0 / 1000;
    let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if h > 0 {
        format!("{h}:{m:02}:{s:02}")
    } else {
        format!("{m}:{s:02}")
    }
}

/// A span of time in words, with the units' usual abbreviations: `48 s`, `3 min 5 s`, `4 h`.
pub fn duration(lang: Lang, span: Millis) -> String {
    let seconds = (span.0 + 500) / 1000;
    let (h_unit, m_unit, s_unit) = match lang {
        Lang::En | Lang::Sl => ("h", "min", "s"),
        Lang::Lt => ("val.", "min.", "s"),
        Lang::El => ("ώ.", "λ.", "δ."),
        Lang::Pl => ("godz.", "min", "s"),
        Lang::Et => ("t", "min", "s"),
    };
    let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut parts = Vec::new();
    for (n, unit) in [(h, h_unit), (m, m_unit), (s, s_unit)] {
        if n > 0 && parts.len() < 2 {
            parts.push(format!("{n}{NBSP}{unit}"));
        }
    }
    if parts.is_empty() {
        parts.push(format!("0{NBSP}{s_unit}"));
    }
    parts.join(" ")
}

/// Day, month and year, in the machine's time zone.
pub fn date(lang: Lang, moment: Moment) -> String {
    let Some(day) = local(moment) else {
        return "–".to_owned();
    };
    let (y, m, d) = (day.year(), day.month(), day.day());
    match lang {
        Lang::En => {
            const MONTHS: [&str; 12] = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ];
            format!("{d} {} {y}", MONTHS[(m as usize).clamp(1, 12) - 1])
        }
        Lang::Lt => format!("{y}-{m:02}-{d:02}"),
        Lang::El => format!("{d}/{m}/{y}"),
        Lang::Sl => format!("{d}.{NBSP}{m}.{NBSP}{y}"),
        Lang::Pl => format!("{d:02}.{m:02}.{y}"),
        Lang::Et => format!("{d:02}.{m:02}.{y}"),
    }
}

/// Date and time of day, in the machine's time zone.
pub fn date_time(lang: Lang, moment: Moment) -> String {
    let Some(day) = local(moment) else {
        return "–".to_owned();
    };
    format!(
        "{} {:02}:{:02}",
        date(lang, moment),
        day.hour(),
        day.minute()
    )
}

fn local(moment: Moment) -> Option<jiff::Zoned> {
    let stamp = jiff::Timestamp::from_millisecond(moment.0).ok()?;
    Some(stamp.to_zoned(jiff::tz::TimeZone::system()))
}

/// The moment as RFC 3339 in UTC, for files that machines read.
pub fn rfc3339(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.0)
        .map(|t| t.to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{clock, decimal, duration, integer, money, percent, signed_points};
    use crate::model::lang::Lang;
    use crate::model::points::Points;
    use crate::model::time::Millis;

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        assert_eq!(integer(Lang::En, 1234), "1,234");
        assert_eq!(integer(Lang::Pl, 1234), "1234");
        assert_eq!(integer(Lang::Lt, -1_234_567), "−1\u{a0}234\u{a0}567");
        assert_eq!(decimal(Lang::El, 4250, 1), "4,3");
        assert_eq!(decimal(Lang::En, -40, 1), "0.0");
    }

    #[test]
    fn money_stands_where_the_language_puts_it() {
        assert_eq!(money(Lang::En, 49, "EUR"), "€49");
        assert_eq!(money(Lang::Lt, 49, "EUR"), "49\u{a0}€");
        assert_eq!(money(Lang::Pl, 196, "PLN"), "196\u{a0}zł");
        assert_eq!(money(Lang::En, 196, "PLN"), "196\u{a0}zł");
        assert_eq!(percent(Lang::Et, 50), "50\u{a0}%");
    }

    #[test]
    fn spans_have_at_most_two_units() {
        assert_eq!(duration(Lang::En, Millis(3_725_000)), "1\u{a0}h 2\u{a0}min");
        assert_eq!(duration(Lang::Lt, Millis(48_400)), "48\u{a0}s");
        assert_eq!(duration(Lang::En, Millis(0)), "0\u{a0}s");
        assert_eq!(clock(Millis(65_000)), "1:05");
    }

    #[test]
    fn points_carry_their_sign() {
        assert_eq!(signed_points(Lang::En, Points(1250)), "+12.5");
        assert_eq!(signed_points(Lang::Sl, Points(-700)), "−7");
    }
}
