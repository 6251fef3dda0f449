//! Indicators in words: name, value with its unit, and how it is estimated. The estimates themselves are
//! made by `progress::indicators`.

use super::model::Indicator;
use crate::model::time::Millis;
use crate::progress::indicators::{GroupIndicators, Indicators};
use crate::text::catalogue::Messages;
use crate::text::format;
use fluent_bundle::FluentValue;

/// The indicators of one attempt.
pub fn of_attempt(messages: &Messages, of: &Indicators) -> Vec<Indicator> {
    let words = Words { messages };
    vec![
        words.scale(
            "csat",
            of.csat,
            Scale {
                unit: "1-5",
                most: 5,
            },
        ),
        words.scale(
            "nps",
            of.recommend,
            Scale {
                unit: "0-10",
                most: 10,
            },
        ),
        words.scale(
            "ces",
            of.ces,
            Scale {
                unit: "1-7",
                most: 7,
            },
        ),
        words.time("frt", of.first_response),
        words.time("resolution", of.resolution),
        words.indicator(
            "fcr",
            Some(f64::from(u8::from(of.first_contact))),
            "yes-no",
            {
                messages.text(if of.first_contact {
                    "report-yes"
                } else {
                    "report-no"
                })
            },
        ),
    ]
}

/// The indicators of several attempts, by their standard definitions.
pub fn of_group(messages: &Messages, of: &GroupIndicators) -> Vec<Indicator> {
    let words = Words { messages };
    vec![
        words.percent("csat", of.csat_percent),
        words.indicator("nps", Some(f64::from(of.nps)), "-100-100", {
            let sign = if of.nps > 0 { "+" } else { "" };
            format!(
                "{sign}{}",
                format::integer(messages.lang(), i64::from(of.nps))
            )
        }),
        words.scale(
            "ces",
            of.ces,
            Scale {
                unit: "1-7",
                most: 7,
            },
        ),
        words.time("frt", of.first_response),
        words.time("resolution", of.resolution),
        words.percent("fcr", of.first_contact_percent),
    ]
}

/// A scale that ends at `most`.
struct Scale {
    unit: &'static str,
    most: u32,
}

struct Words<'a> {
    messages: &'a Messages,
}

impl Words<'_> {
    fn indicator(
        &self,
        key: &'static str,
        value: Option<f64>,
        unit: &'static str,
        text: String,
    ) -> Indicator {
        Indicator {
            key,
            name: self.messages.text(&format!("indicator-{key}")),
            value,
            unit,
            text,
            how: self.messages.text(&format!("indicator-{key}-how")),
        }
    }

    fn scale(&self, key: &'static str, hundredths: u32, scale: Scale) -> Indicator {
        let value = format::decimal(self.messages.lang(), i64::from(hundredths) * 10, 1);
        let text = self.messages.with(
            "report-of",
            &[
                ("value", FluentValue::from(value)),
                ("most", FluentValue::from(scale.most)),
            ],
        );
        self.indicator(key, Some(f64::from(hundredths) / 100.0), scale.unit, text)
    }

    fn percent(&self, key: &'static str, percent: u32) -> Indicator {
        let text = format::percent(self.messages.lang(), i64::from(percent));
        self.indicator(key, Some(f64::from(percent)), "percent", text)
    }

    fn time(&self, key: &'static str, span: Option<Millis>) -> Indicator {
        let text = match span {
            Some(span) => format::duration(self.messages.lang(), span),
            None => self.messages.text("report-none"),
        };
        self.indicator(key, span.map(|s| s.0 as f64), "ms", text)
    }
}
