//! Where findings are collected and put in order. Decides nothing.

use crate::model::diagnostic::{Diagnostic, Place};
use crate::model::source::SCENARIO_FILE;
use crate::script::codes::Code;
use std::collections::BTreeMap;

/// The most findings of one code that are kept; the last one says how many follow.
const MOST: usize = 50;

/// The findings of one scenario.
#[derive(Default)]
pub struct Findings {
    list: Vec<Diagnostic>,
    /// How often each code was found.
    counts: BTreeMap<&'static str, usize>,
}

impl Findings {
    /// Reports something in `scenario.ron`; `mend` says what to do.
    pub fn push(
        &mut self,
        code: &'static Code,
        place: Place,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let count = self.counts.entry(code.id).or_insert(0);
        *count += 1;
        if *count > MOST {
            return;
        }
        self.list.push(Diagnostic {
            code: code.id,
            severity: code.severity,
            file: SCENARIO_FILE.to_owned(),
            place,
            message: message.into(),
            mend: mend.into(),
        });
    }

    /// All of them, by place.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        for (code, count) in &self.counts {
            let last = self.list.iter_mut().rfind(|d| d.code == *code);
            if let Some(last) = last
                && *count > MOST
            {
                let more = format!(" (and {} more of this code)", *count - MOST);
                last.message.push_str(&more);
            }
        }
        self.list
            .sort_by(|a, b| (a.place.start, a.code).cmp(&(b.place.start, b.code)));
        self.list.dedup();
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::{Findings, MOST};
    use crate::model::diagnostic::Place;
    use crate::script::codes;

    #[test]
    fn what_is_left_out_is_counted() {
        let mut findings = Findings::default();
        for start in 0..MOST + 3 {
            let place = Place {
                start,
                end: start + 1,
            };
            findings.push(codes::OBVIOUS, place, "this", "");
        }
        let list = findings.finish();
        assert_eq!(list.len(), MOST);
        assert_eq!(list[MOST - 1].message, "this (and 3 more of this code)");
        assert_eq!(list[MOST - 2].message, "this");
    }
}
