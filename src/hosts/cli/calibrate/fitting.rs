//! `--fit`: fits each dimension, keeps what is better on replies that were held out, writes the file.

use super::judged::Judged;
use super::report::Fitted;
use crate::fit::calibrate::Example;
use crate::fit::calibrate::held_out::{self, FOLDS, Outcome};
use crate::model::points::Dimension;
use crate::scoring::organisation;
use crate::scoring::{Options, Organisation};
use anyhow::Context;
use std::path::Path;

/// The dimensions that have figures to fit: speed is a formula over the clock.
const FITTED: [Dimension; 2] = [Dimension::Empathy, Dimension::Accuracy];

/// What came of it.
pub struct Fit {
    tone: bool,
    organisation: Organisation,
    outcomes: Vec<(Dimension, Option<Outcome>)>,
}

/// Fits from the shipped weights on, whatever was fitted before: figures that were fitted on these very ratings
/// could not be held out. Whether the tone counts stays as it is.
pub fn fit(judged: &Judged, options: Options) -> Fit {
    let examples: Vec<Example> = judged.list.iter().map(|b| b.shipped.clone()).collect();
    let mut organisation = Organisation::default();
    let mut outcomes = Vec::new();
    for dimension in FITTED {
        let outcome = held_out::fit(&examples, dimension, Organisation::default());
        if let Some(good) = outcome.as_ref().filter(|o| o.gain.is_sure()) {
            let fitted = good.organisation;
            organisation = match dimension {
                Dimension::Accuracy => Organisation {
                    accuracy: fitted.accuracy,
                    ..organisation
                },
                _ => Organisation {
                    accuracy: organisation.accuracy,
                    ..fitted
                },
            };
        }
        outcomes.push((dimension, outcome));
    }
    Fit {
        tone: options.tone,
        organisation,
        outcomes,
    }
}

impl Fit {
    /// Whether there is something to write.
    pub fn is_better(&self) -> bool {
        self.organisation != Organisation::default()
    }

    /// For the report.
    pub fn shown(&self) -> Vec<Fitted> {
        let shown = |(dimension, outcome): &(Dimension, Option<Outcome>)| Fitted {
            dimension: *dimension,
            before: outcome.as_ref().map(|o| o.before.clone()),
            after: outcome.as_ref().map(|o| o.after.clone()),
            gain: outcome.as_ref().map(|o| o.gain),
            better: outcome.as_ref().is_some_and(|o| o.gain.is_sure()),
        };
        self.outcomes.iter().map(shown).collect()
    }

    fn head(&self) -> String {
        let mut head =
            "What this organisation settles for itself; see docs/calibrate.md. Written by \
                        `aplomb calibrate --fit`.\nDelete it to judge as shipped."
                .to_owned();
        for (dimension, outcome) in &self.outcomes {
            if let Some(o) = outcome.as_ref().filter(|o| o.gain.is_sure()) {
                head.push_str(&format!(
                    "\n{}: {} replies; mean distance to people's ratings, {FOLDS} folds held out: {:.1} points as \
                     shipped, {:.1} so (better by {:.1} ± {:.1}).",
                    dimension.key(),
                    o.after.n,
                    o.before.distance,
                    o.after.distance,
                    o.gain.points,
                    o.gain.error
                ));
            }
        }
        head
    }
}

/// Writes the file, beside it first, so that it is there whole or not at all.
///
/// # Errors
/// Where it cannot be written.
pub fn write(fit: &Fit, path: &Path) -> anyhow::Result<()> {
    let text = organisation::write(fit.tone, &fit.organisation, &fit.head());
    let beside = path.with_extension("ron.new");
    let wrong = || path.display().to_string();
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(wrong)?;
    }
    std::fs::write(&beside, text).with_context(wrong)?;
    std::fs::rename(&beside, path).with_context(wrong)
}
