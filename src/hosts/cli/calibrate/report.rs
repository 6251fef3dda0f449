//! What is found, as `--json` prints it and the text and the page show it. Words nothing.

use super::judged::{Both, Judged};
use crate::fit::calibrate::agreement::{self, Agreement};
use crate::fit::calibrate::held_out::Gain;
use crate::model::points::Dimension;
use serde::Serialize;

/// All of it.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The scorer that judged.
    pub scorer: String,
    /// How many replies.
    pub replies: usize,
    /// How many ratings, of all dimensions and raters.
    pub ratings: usize,
    /// Those that were rated.
    pub dimensions: Vec<OfDimension>,
    /// The largest disagreements, the largest first.
    pub largest: Vec<Far>,
    /// What a fit came to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fit: Option<Vec<Fitted>>,
    /// The file that the fit wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<String>,
}

/// Agreement in a dimension.
#[derive(Debug, Serialize)]
pub struct OfDimension {
    /// Which.
    pub dimension: Dimension,
    /// Rated replies without a figure of ours: no criteria, or no seconds.
    pub not_judged: usize,
    /// The scorer against the mean of the raters.
    pub scorer: Option<Agreement>,
    /// Each rater against the mean of the others.
    pub raters: Option<Agreement>,
}

/// A reply of which people think otherwise.
#[derive(Debug, Serialize)]
pub struct Far {
    /// File and line, or the attempt.
    pub at: String,
    /// Which dimension.
    pub dimension: Dimension,
    /// Our points.
    pub ours: f64,
    /// People's.
    pub theirs: f64,
    /// Ours less theirs.
    pub difference: f64,
    /// The reply.
    pub reply: String,
    /// What pulled our figure that way.
    pub reasons: Vec<Cause>,
}

/// A reason.
#[derive(Debug, Serialize)]
pub struct Cause {
    /// Its points.
    pub points: f64,
    /// Its sentence, in the language that the reply was judged in.
    pub text: String,
}

/// A dimension's fit on replies that it has not seen.
#[derive(Debug, Serialize)]
pub struct Fitted {
    /// Which.
    pub dimension: Dimension,
    /// With the weights as shipped; absent where there were too few ratings.
    pub before: Option<Agreement>,
    /// With fitted ones.
    pub after: Option<Agreement>,
    /// What was gained.
    pub gain: Option<Gain>,
    /// Whether it is used.
    pub better: bool,
}

/// The report of judged replies, with so many of the largest disagreements.
pub fn of(judged: &Judged, worst: usize) -> Report {
    let dimensions = Dimension::ALL
        .into_iter()
        .filter_map(|d| of_dimension(judged, d));
    let ratings = |both: &Both| -> usize {
        let of = |d| both.rated.all(d).len();
        Dimension::ALL.into_iter().map(of).sum()
    };
    Report {
        scorer: judged.scorer.clone(),
        replies: judged.list.len(),
        ratings: judged.list.iter().map(ratings).sum(),
        dimensions: dimensions.collect(),
        largest: largest(judged, worst),
        fit: None,
        written: None,
    }
}

fn of_dimension(judged: &Judged, dimension: Dimension) -> Option<OfDimension> {
    let ratings: Vec<Vec<f64>> = judged.list.iter().map(|b| b.rated.all(dimension)).collect();
    let rated = ratings.iter().filter(|r| !r.is_empty()).count();
    let pairs: Vec<(f64, f64)> = judged
        .list
        .iter()
        .filter_map(|b| b.pair(dimension))
        .collect();
    (rated > 0).then(|| OfDimension {
        dimension,
        not_judged: rated - pairs.len(),
        scorer: agreement::of(&pairs),
        raters: agreement::among(&ratings),
    })
}

fn largest(judged: &Judged, worst: usize) -> Vec<Far> {
    let mut all: Vec<(f64, &Both, Dimension)> = Vec::new();
    for both in &judged.list {
        for dimension in Dimension::ALL {
            if let Some((ours, theirs)) = both.pair(dimension) {
                all.push((ours - theirs, both, dimension));
            }
        }
    }
    // stable: those that are as far keep their order
    all.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
    all.retain(|(difference, ..)| difference.abs() > agreement::NEAR);
    let far = |(difference, both, dimension): (f64, &Both, Dimension)| {
        let (ours, theirs) = both.pair(dimension)?;
        let causes = both.causes(dimension, difference > 0.0);
        Some(Far {
            at: both.rated.at.clone(),
            dimension,
            ours,
            theirs,
            difference,
            reply: both.rated.asked.reply.clone(),
            reasons: causes
                .into_iter()
                .map(|(points, text)| Cause {
                    points: points.as_f64(),
                    text,
                })
                .collect(),
        })
    };
    all.into_iter().take(worst).filter_map(far).collect()
}
