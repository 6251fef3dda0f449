//! Where diagnostics are collected: counted, limited, put in order. Words nothing itself.

use super::codes::{self, Code};
use crate::model::diagnostic::{Diagnostic, Place, Severity};
use crate::model::source::SCENARIO_FILE;

/// The most diagnostics that are kept; one more says how many follow.
pub const MOST: usize = 200;

/// Diagnostics of one compilation.
#[derive(Debug)]
pub(super) struct Sink {
    file: String,
    list: Vec<Diagnostic>,
    dropped: usize,
    /// How many of those dropped were errors.
    dropped_errors: usize,
    errors: usize,
}

impl Sink {
    /// An empty collection; places are in `scenario.ron` until [`Sink::enter`].
    pub(super) fn new() -> Self {
        Sink {
            file: SCENARIO_FILE.to_owned(),
            list: Vec::new(),
            dropped: 0,
            dropped_errors: 0,
            errors: 0,
        }
    }

    /// From here on places are in this file.
    pub(super) fn enter(&mut self, file: &str) {
        file.clone_into(&mut self.file);
    }

    /// Reports a mistake; `mend` says what to do, or is empty.
    pub(super) fn push(
        &mut self,
        code: &'static Code,
        place: Place,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        if code.severity == Severity::Error {
            self.errors += 1;
        }
        if self.list.len() >= MOST {
            self.dropped += 1;
            self.dropped_errors += usize::from(code.severity == Severity::Error);
            return;
        }
        let diagnostic = Diagnostic {
            code: code.id,
            severity: code.severity,
            file: self.file.clone(),
            place,
            message: message.into(),
            mend: mend.into(),
        };
        self.list.push(diagnostic);
    }

    /// Whether what is reported from here on is only counted, so that no mend need be searched for it.
    pub(super) fn is_full(&self) -> bool {
        self.list.len() >= MOST
    }

    /// How many errors there were so far.
    pub(super) fn errors(&self) -> usize {
        self.errors
    }

    /// Whether the reader stumbled over something within `place`: what is missing there may only be
    /// missing because of that.
    pub(super) fn stumbled_in(&self, place: Place) -> bool {
        self.list.iter().any(|d| {
            d.code < "AP0100" && d.place.start >= place.start && d.place.start <= place.end
        })
    }

    /// The diagnostics: the scenario's file first, then the overlays by name; each by place.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.file != SCENARIO_FILE, d.file.clone(), d.place.start);
            key(a).cmp(&key(b)).then(a.code.cmp(b.code))
        });
        self.list.dedup();
        if self.dropped > 0 {
            let last = self.list.last();
            let file = last.map_or_else(|| SCENARIO_FILE.to_owned(), |d| d.file.clone());
            let place = last.map_or_else(Place::default, |d| d.place);
            self.list.push(Diagnostic {
                code: codes::MORE.id,
                // what cannot be seen is no worse than it is
                severity: match self.dropped_errors {
                    0 => Severity::Warning,
                    _ => codes::MORE.severity,
                },
                file,
                place,
                message: format!("{} more mistakes are not shown", self.dropped),
                mend: "mend those above first; many of the others may go with them".to_owned(),
            });
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Sink};
    use crate::model::diagnostic::{Place, Severity};
    use crate::script::codes;

    #[test]
    fn order_is_by_file_and_place_and_the_number_is_bounded() {
        let mut sink = Sink::new();
        sink.enter("lt.ftl");
        sink.push(codes::PATTERN, Place { start: 1, end: 2 }, "b", "");
        sink.enter("scenario.ron");
        sink.push(codes::COMMA, Place { start: 9, end: 9 }, "a", "");
        sink.push(codes::COMMA, Place { start: 3, end: 3 }, "a", "");
        for n in 0..MOST {
            sink.push(
                codes::STRAY,
                Place {
                    start: n + 10,
                    end: n + 11,
                },
                "c",
                "",
            );
        }
        let list = sink.finish();
        assert_eq!(list.len(), MOST + 1);
        assert_eq!((list[0].place.start, list[1].place.start), (3, 9));
        assert_eq!(list[MOST - 1].file, "lt.ftl");
        assert_eq!(list[MOST].code, codes::MORE.id);
        assert!(list[MOST].message.starts_with("3 more"));
        assert_eq!(list[MOST].severity, Severity::Error);
    }

    #[test]
    fn what_is_not_shown_is_no_worse_than_it_is() {
        let told = |last| {
            let mut sink = Sink::new();
            for n in 0..=MOST {
                let place = Place {
                    start: n,
                    end: n + 1,
                };
                sink.push(codes::UNTRANSLATED, place, "w", "");
            }
            sink.push(last, Place::default(), "x", "");
            let list = sink.finish();
            (list.len(), list[MOST].code, list[MOST].severity)
        };
        let more = codes::MORE.id;
        assert_eq!(
            told(codes::PLURAL),
            (MOST + 1, more, Severity::Warning),
            "only warnings are dropped"
        );
        assert_eq!(told(codes::COMMA), (MOST + 1, more, Severity::Error));
    }
}
