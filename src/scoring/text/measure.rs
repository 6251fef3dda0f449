//! Units: spans of time and the measures of things, with the signs that all our languages share. Finds no numbers.

use super::value::{Kind, Value};

/// A unit that packs name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// So many minutes.
    Minutes(i64),
    /// So many months: they have no fixed length in days.
    Months(i64),
    /// So many of the smallest unit of a measure.
    Of(Measure, i64),
}

/// What is measured, besides time and money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// In grams.
    Mass,
    /// In millimetres.
    Length,
    /// In millilitres.
    Volume,
    /// In megabytes.
    Data,
    /// In watt-hours.
    Energy,
    /// In degrees Celsius.
    Heat,
    /// How often.
    Times,
}

impl Unit {
    /// From the key in a pack.
    pub fn from_key(key: &str) -> Option<Unit> {
        Some(match key {
            "minute" => Unit::Minutes(1),
            "hour" => Unit::Minutes(60),
            "day" => Unit::Minutes(1440),
            "week" => Unit::Minutes(7 * 1440),
            "month" => Unit::Months(1),
            "year" => Unit::Months(12),
            "gram" => Unit::Of(Measure::Mass, 1),
            "kilogram" => Unit::Of(Measure::Mass, 1_000),
            "tonne" => Unit::Of(Measure::Mass, 1_000_000),
            "millimetre" => Unit::Of(Measure::Length, 1),
            "centimetre" => Unit::Of(Measure::Length, 10),
            "metre" => Unit::Of(Measure::Length, 1_000),
            "kilometre" => Unit::Of(Measure::Length, 1_000_000),
            "millilitre" => Unit::Of(Measure::Volume, 1),
            "litre" => Unit::Of(Measure::Volume, 1_000),
            "megabyte" => Unit::Of(Measure::Data, 1),
            "gigabyte" => Unit::Of(Measure::Data, 1_000),
            "kilowatt-hour" => Unit::Of(Measure::Energy, 1_000),
            "degree" => Unit::Of(Measure::Heat, 1),
            "times" => Unit::Of(Measure::Times, 1),
            _ => return None,
        })
    }

    /// From a sign or abbreviation that is the same in all our languages, folded; Greek ones in Greek letters.
    pub fn from_sign(sign: &str) -> Option<Unit> {
        let key = match sign {
            "g" | "γρ" => "gram",
            "kg" | "κγ" => "kilogram",
            "mm" => "millimetre",
            "cm" | "εκ" => "centimetre",
            "m" | "μ" => "metre",
            "km" | "χλμ" | "χμ" => "kilometre",
            "ml" => "millilitre",
            "l" | "λτ" => "litre",
            "mb" => "megabyte",
            "gb" => "gigabyte",
            "kwh" => "kilowatt-hour",
            "c" | "°c" => "degree",
            "x" => "times",
            _ => return None,
        };
        Unit::from_key(key)
    }

    /// A number of it.
    pub fn of(self, value: Value) -> Value {
        let (kind, n) = match self {
            Unit::Minutes(n) => (Kind::Minutes, n),
            Unit::Months(n) => (Kind::Months, n),
            Unit::Of(measure, n) => (Kind::Measure(measure), n),
        };
        let amount = value.written.saturating_mul(n);
        Value {
            kind,
            amount,
            ..value
        }
    }
}
