//! Looking back at an attempt: its events, played on the version of the scenario that they were made
//! with.

use super::shelf::Entry;
use crate::engine::draw::draw;
use crate::model::event::Event;
use crate::model::source::Source;
use crate::progress::attempt::AttemptView;

/// An attempt that is looked back at.
pub struct Debrief {
    /// Everything about it that is shown, folded from its events.
    pub view: AttemptView,
    /// Its events.
    pub events: Vec<Event>,
}

impl Debrief {
    /// Folds an attempt; `None` where the record does not begin an attempt, or its scenario cannot be
    /// compiled any more.
    pub fn new(events: Vec<Event>, source: Option<Source>) -> Option<Debrief> {
        let entry = Entry::new(source?).ok()?;
        let crate::model::event::What::AttemptStarted(terms) = &events.first()?.what else {
            return None;
        };
        let texts = entry.texts(terms.lang);
        let drawn = draw(&entry.program, terms.seed);
        let view = AttemptView::fold(&texts, &drawn, &events)?;
        Some(Debrief { view, events })
    }
}
