//! What an organisation settles for itself: how much its kinds of wording and the tone weigh, where a reply begins,
//! and how its own people rate such scores. Read from `organisation.ron`; changes a judgement that was made, and
//! judges nothing. Fits nothing: `fit::calibrate` does.

use super::accuracy::Outcome;
use super::empathy::{cap_good, cap_scale};
use super::signs::speaks_for;
use super::weights::BASE;
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Category, Reason, Rule};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The name of the file, in the folder `scoring` of the data folder.
pub const FILE: &str = "organisation.ron";
/// The most that [`Organisation::base`] may move, in points, up or down.
pub const MOST_BASE: i32 = 15;
/// The least and the most that a weight may be scaled to, in per cent.
pub const SCALES: (i32, i32) = (50, 150);
/// The scores at which a curve is given.
pub const KNOTS: [i32; 5] = [0, 25, 50, 75, 100];
/// The most that a curve may move a score, in points, up or down.
pub const MOST_CURVE: i32 = 15;

/// The settled figures. All are whole, so that they stand in the file as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Points added to where a reply begins.
    pub base: i32,
    /// Per cent of each category's weight, in the order of [`Category::ALL`].
    pub scale: [i32; Category::ALL.len()],
    /// Per cent of what the tone adds.
    pub warm: i32,
    /// Per cent of what the tone takes away.
    pub cold: i32,
    /// What this organisation's people say where the scorer says [`KNOTS`].
    pub empathy: [i32; KNOTS.len()],
    /// The same of accuracy.
    pub accuracy: [i32; KNOTS.len()],
}

impl Default for Organisation {
    /// As shipped: nothing is changed.
    fn default() -> Organisation {
        Organisation {
            base: 0,
            scale: [100; Category::ALL.len()],
            warm: 100,
            cold: 100,
            empathy: KNOTS,
            accuracy: KNOTS,
        }
    }
}

/// Why a file cannot be used; each says what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationError {
    /// No RON, or not these fields.
    #[error("{0}")]
    Syntax(String),
    /// Another version of the format.
    #[error("`format: {0}` is not known; this Aplomb reads `format: 1`")]
    Format(u32),
    /// A category that there is not.
    #[error("`scale` has `{found}`, which is no kind of wording; they are {known}")]
    Category {
        /// What stands there.
        found: String,
        /// Those that there are.
        known: String,
    },
    /// A figure beyond its bounds.
    #[error("`{field}` is {found}; write a whole number from {least} to {most}")]
    Bounds {
        /// Where.
        field: String,
        /// What stands there.
        found: i32,
        /// The least.
        least: i32,
        /// The most.
        most: i32,
    },
    /// A curve that falls.
    #[error(
        "`{0}` falls; a better score must not become a worse one, so let no figure be below the one before it"
    )]
    Falls(&'static str),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    #[serde(default = "yes")]
    tone: bool,
    #[serde(default)]
    base: i32,
    #[serde(default)]
    scale: BTreeMap<String, i32>,
    #[serde(default = "whole")]
    warm: i32,
    #[serde(default = "whole")]
    cold: i32,
    #[serde(default = "straight")]
    empathy: [i32; KNOTS.len()],
    #[serde(default = "straight")]
    accuracy: [i32; KNOTS.len()],
}

fn yes() -> bool {
    true
}

fn whole() -> i32 {
    100
}

fn straight() -> [i32; KNOTS.len()] {
    KNOTS
}

/// Reads a file: whether the model of tone counts, and the figures.
///
/// # Errors
/// Where it is no such file, or a figure is beyond its bounds.
pub fn read(text: &str) -> Result<(bool, Organisation), OrganisationError> {
    let file: File =
        ron::from_str(text).map_err(|error| OrganisationError::Syntax(error.to_string()))?;
    if file.format != 1 {
        return Err(OrganisationError::Format(file.format));
    }
    let mut organisation = Organisation {
        base: file.base,
        warm: file.warm,
        cold: file.cold,
        empathy: file.empathy,
        accuracy: file.accuracy,
        ..Organisation::default()
    };
    for (key, percent) in file.scale {
        let place = Category::ALL.iter().position(|c| c.key() == key);
        let Some(place) = place else {
            return Err(OrganisationError::Category {
                found: key,
                known: Category::ALL.map(Category::key).join(", "),
            });
        };
        organisation.scale[place] = percent;
    }
    organisation.check()?;
    Ok((file.tone, organisation))
}

/// The file, with what people should know of it at its head.
pub fn write(tone: bool, organisation: &Organisation, head: &str) -> String {
    let mut text = String::new();
    for line in head.lines() {
        // `write!` into a text cannot fail
        let _ = writeln!(text, "// {line}");
    }
    let changed: Vec<String> = Category::ALL
        .iter()
        .zip(&organisation.scale)
        .filter(|(_, percent)| **percent != 100)
        .map(|(category, percent)| format!("        \"{}\": {percent},\n", category.key()))
        .collect();
    let scale = if changed.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{\n{}    }}", changed.concat())
    };
    let Organisation {
        base, warm, cold, ..
    } = organisation;
    let _ = write!(
        text,
        "(
    format: 1,
    // whether the learned model of tone counts, beside the cues
    tone: {tone},
    // points added to where a reply begins, -{MOST_BASE} to {MOST_BASE}
    base: {base},
    // per cent of the weight of a kind of wording, {} to {}; those not named have 100
    scale: {scale},
    // per cent of what the tone adds, and takes away
    warm: {warm},
    cold: {cold},
    // what your people say where the scorer says {KNOTS:?}
    empathy: {},
    accuracy: {},
)
",
        SCALES.0,
        SCALES.1,
        tuple(&organisation.empathy),
        tuple(&organisation.accuracy),
    );
    text
}

/// RON writes arrays of a fixed length in round brackets.
fn tuple(figures: &[i32]) -> String {
    let shown: Vec<String> = figures.iter().map(i32::to_string).collect();
    format!("({})", shown.join(", "))
}

impl Organisation {
    /// Whether all figures are within their bounds.
    ///
    /// # Errors
    /// The first that is not.
    pub fn check(&self) -> Result<(), OrganisationError> {
        let within = |field: &str, found: i32, (least, most): (i32, i32)| {
            if (least..=most).contains(&found) {
                return Ok(());
            }
            Err(OrganisationError::Bounds {
                field: field.to_owned(),
                found,
                least,
                most,
            })
        };
        within("base", self.base, (-MOST_BASE, MOST_BASE))?;
        for (category, percent) in Category::ALL.iter().zip(self.scale) {
            within(&format!("scale.{}", category.key()), percent, SCALES)?;
        }
        within("warm", self.warm, SCALES)?;
        within("cold", self.cold, SCALES)?;
        for (name, curve) in [("empathy", &self.empathy), ("accuracy", &self.accuracy)] {
            for (figure, knot) in curve.iter().zip(KNOTS) {
                let bounds = ((knot - MOST_CURVE).max(0), (knot + MOST_CURVE).min(100));
                within(name, *figure, bounds)?;
            }
            if curve.windows(2).any(|two| two[0] > two[1]) {
                return Err(OrganisationError::Falls(name));
            }
        }
        Ok(())
    }

    /// The figures as text, for the scorer's id.
    pub fn fingerprint(&self) -> String {
        write(true, self, "")
    }

    /// The empathy of a typed reply as this organisation weighs it. The reasons add up to the points.
    pub fn empathy(&self, judged: (Points, Vec<Reason>)) -> (Points, Vec<Reason>) {
        let silent = judged.1.iter().any(|r| r.rule == Rule::Silent);
        if *self == Organisation::default() || silent {
            return judged;
        }
        let mut before = 100;
        let mut reasons = judged.1;
        reasons.retain(|r| r.rule != Rule::Cap);
        for reason in &mut reasons {
            let points = &mut reason.points.0;
            match &reason.rule {
                Rule::Baseline => *points += self.base * *points / BASE,
                // half of the sympathy just before it, whatever that counts
                Rule::Wording {
                    category: Category::ButAfterSympathy,
                    ..
                } => *points = *points * before / 100,
                Rule::Wording { category, .. } => {
                    let percent = self.scale[*category as usize];
                    if speaks_for(*category) {
                        before = percent;
                    }
                    *points = *points * percent / 100;
                }
                Rule::Tone | Rule::Manner { .. } => {
                    let percent = if *points > 0 { self.warm } else { self.cold };
                    *points = *points * percent / 100;
                }
                _ => {}
            }
        }
        cap_good(&mut reasons);
        let (points, mut reasons) = cap_scale(reasons);
        let settled = along(&self.empathy, points);
        reasons.extend(moved(Dimension::Empathy, settled - points));
        (settled, reasons)
    }

    /// The accuracy of a typed reply as this organisation's people rate it.
    pub fn accuracy(&self, mut outcome: Outcome) -> Outcome {
        if let Some(points) = &mut outcome.points {
            let settled = self.accuracy_points(*points);
            let by = moved(Dimension::Accuracy, settled - *points);
            outcome.reasons.extend(by);
            *points = settled;
        }
        outcome
    }

    /// What this organisation's people say of so much accuracy.
    pub fn accuracy_points(&self, points: Points) -> Points {
        along(&self.accuracy, points)
    }
}

/// The points of a curve at some points, straight between its knots.
fn along(curve: &[i32; KNOTS.len()], points: Points) -> Points {
    if *curve == KNOTS {
        return points;
    }
    let points = points.clamped().0;
    let step = (KNOTS[1] - KNOTS[0]) * 100;
    let at = (points / step).min(KNOTS.len() as i32 - 2);
    let (low, high) = (curve[at as usize] * 100, curve[at as usize + 1] * 100);
    Points(low + (high - low) * (points - at * step) / step)
}

fn moved(dimension: Dimension, points: Points) -> Option<Reason> {
    (points != Points::ZERO).then_some(Reason {
        dimension,
        points,
        rule: Rule::Organisation,
        span: None,
    })
}

#[cfg(test)]
#[path = "organisation_tests.rs"]
mod tests;
