//! How far the scorer agrees with people's ratings, and an organisation's weights fitted on them. Reads no files and
//! words nothing for people; `aplomb calibrate` does.
//!
//! Reading order: [`agreement`] (figures), [`settle`] (the fit), [`held_out`] (whether the fit is any good).

pub mod agreement;
pub mod held_out;
pub mod settle;

use crate::model::points::{Dimension, PerDimension, Points};
use crate::model::reason::Reason;

/// A reply that people rated, beside what the shipped weights say of it.
#[derive(Clone, Debug)]
pub struct Example {
    /// What must not be on both sides of a split: the same for replies that are the same.
    pub group: String,
    /// What people say, 0–100, where they rated it.
    pub theirs: PerDimension<Option<f64>>,
    /// What the scorer says.
    pub ours: PerDimension<Option<Points>>,
    /// Why, as judged with the shipped figures; adds up to `ours`.
    pub reasons: Vec<Reason>,
}

impl Example {
    /// Both figures of a dimension, where there are both.
    pub fn pair(&self, dimension: Dimension) -> Option<(f64, f64)> {
        let ours = self.ours.get(dimension).map(Points::as_f64);
        ours.zip(*self.theirs.get(dimension))
    }
}
