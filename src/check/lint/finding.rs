//! Where findings are collected and put in order. Decides nothing.

use crate::model::diagnostic::{Diagnostic, Place};
use crate::model::source::SCENARIO_FILE;
use crate::script::codes::Code;

/// The most findings of one code that are kept: the next ones say nothing new.
const MOST: usize = 50;

/// The findings of one scenario.
#[derive(Default)]
pub struct Findings(Vec<Diagnostic>);

impl Findings {
    /// Reports something in `scenario.ron`; `mend` says what to do.
    pub fn push(
        &mut self,
        code: &'static Code,
        place: Place,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        if self.0.iter().filter(|d| d.code == code.id).count() >= MOST {
            return;
        }
        self.0.push(Diagnostic {
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
        self.0
            .sort_by(|a, b| (a.place.start, a.code).cmp(&(b.place.start, b.code)));
        self.0.dedup();
        self.0
    }
}
