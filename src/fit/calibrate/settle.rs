//! Fits an organisation's figures on rated replies. Every figure is drawn to the shipped one, so that few ratings
//! change little, and what no rating speaks of stays as it is.
//!
//! The figures are whole and few, so they are searched one by one, by the scorer's own rules: what is minimised is
//! what the organisation would see. It is the most likely setting where a rating scatters by [`NOISE`] points around
//! the score and each figure, before any rating is seen, by the spreads below around the shipped one.

use super::Example;
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Category, Reason, Rule};
use crate::scoring::Organisation;
use crate::scoring::organisation::KNOTS;

/// How far one person's rating of a reply scatters around the score, in points. Chosen, not measured: about the
/// width of a band of kappa less a quarter.
const NOISE: f64 = 15.0;
/// Spread of a scale, in per cent.
const SCALE: f64 = 20.0;
/// Spread of the base and of a curve's knots, in points.
const POINTS: f64 = 5.0;
/// Steps of the search, from coarse to fine, in per cent or points.
const STEPS: [i32; 4] = [8, 4, 2, 1];
/// Rounds over all figures at one step: a bound, mostly three are enough.
const ROUNDS: usize = 20;

/// One of the figures.
#[derive(Clone, Copy, Debug)]
enum Figure {
    Base,
    Scale(usize),
    Warm,
    Cold,
    Empathy(usize),
    Accuracy(usize),
}

impl Figure {
    fn of(self, organisation: &mut Organisation) -> &mut i32 {
        match self {
            Figure::Base => &mut organisation.base,
            Figure::Scale(at) => &mut organisation.scale[at],
            Figure::Warm => &mut organisation.warm,
            Figure::Cold => &mut organisation.cold,
            Figure::Empathy(at) => &mut organisation.empathy[at],
            Figure::Accuracy(at) => &mut organisation.accuracy[at],
        }
    }

    fn spread(self) -> f64 {
        match self {
            Figure::Base | Figure::Empathy(_) | Figure::Accuracy(_) => POINTS,
            Figure::Scale(_) | Figure::Warm | Figure::Cold => SCALE,
        }
    }

    /// Which of them a dimension has.
    fn all(dimension: Dimension) -> Vec<Figure> {
        let knots = 0..KNOTS.len();
        match dimension {
            Dimension::Empathy => [Figure::Base, Figure::Warm, Figure::Cold]
                .into_iter()
                .chain((0..Category::ALL.len()).map(Figure::Scale))
                .chain(knots.map(Figure::Empathy))
                .collect(),
            Dimension::Accuracy => knots.map(Figure::Accuracy).collect(),
            Dimension::Speed => Vec::new(),
        }
    }
}

/// A rated reply of one dimension, as the fit needs it.
#[derive(Clone, Debug)]
pub struct Rated {
    theirs: f64,
    points: Points,
    reasons: Vec<Reason>,
}

impl Rated {
    /// `None` where the dimension was not rated or not judged.
    pub fn of(example: &Example, dimension: Dimension) -> Option<Rated> {
        let points = (*example.ours.get(dimension))?;
        let theirs = (*example.theirs.get(dimension))?;
        let reasons = example.reasons.iter().filter(|r| r.dimension == dimension);
        Some(Rated {
            theirs,
            points,
            reasons: reasons.map(light).collect(),
        })
    }

    /// What an organisation with these figures says of it.
    pub fn points(&self, organisation: &Organisation, dimension: Dimension) -> f64 {
        match dimension {
            Dimension::Empathy => {
                let judged = (self.points, self.reasons.clone());
                organisation.empathy(judged).0.as_f64()
            }
            Dimension::Accuracy => organisation.accuracy_points(self.points).as_f64(),
            Dimension::Speed => self.points.as_f64(),
        }
    }

    fn has(&self, category: Category) -> bool {
        let is = |r: &Reason| matches!(r.rule, Rule::Wording { category: c, .. } if c == category);
        self.reasons.iter().any(is)
    }

    /// What people say.
    pub fn theirs(&self) -> f64 {
        self.theirs
    }
}

/// The same reason without its words, which count for nothing here and take time.
fn light(reason: &Reason) -> Reason {
    let rule = match &reason.rule {
        Rule::Wording { category, .. } => Rule::Wording {
            category: *category,
            cue: String::new(),
        },
        other => other.clone(),
    };
    Reason {
        rule,
        ..reason.clone()
    }
}

/// Fits the figures of one dimension; those of the others stay as `from` has them.
pub fn fit(rated: &[&Rated], dimension: Dimension, from: Organisation) -> Organisation {
    let mut figures = Figure::all(dimension);
    // What no reason speaks of can only cost.
    figures.retain(|figure| match figure {
        Figure::Scale(at) => rated.iter().any(|r| r.has(Category::ALL[*at])),
        _ => true,
    });
    let cost = |organisation: &Organisation| -> f64 {
        let missed: f64 = rated
            .iter()
            .map(|r| (r.points(organisation, dimension) - r.theirs).powi(2))
            .sum();
        missed / (NOISE * NOISE) + drawn(&figures, organisation)
    };
    let mut best = from;
    let mut least = cost(&best);
    for step in STEPS {
        for _ in 0..ROUNDS {
            let before = least;
            for figure in &figures {
                for by in [step, -step] {
                    let mut other = best;
                    *figure.of(&mut other) += by;
                    if other.check().is_err() {
                        continue;
                    }
                    // Nothing that the ratings say can be below nought: a dearer figure needs no look at them.
                    if drawn(&figures, &other) >= least {
                        continue;
                    }
                    let costs = cost(&other);
                    if costs < least {
                        (best, least) = (other, costs);
                    }
                }
            }
            if least >= before {
                break;
            }
        }
    }
    best
}

/// What leaving the shipped figures costs.
fn drawn(figures: &[Figure], organisation: &Organisation) -> f64 {
    let (mut own, mut shipped) = (*organisation, Organisation::default());
    let cost = figures.iter().map(|figure| {
        let away = f64::from(*figure.of(&mut own) - *figure.of(&mut shipped));
        (away / figure.spread()).powi(2)
    });
    cost.sum()
}

#[cfg(test)]
#[path = "settle_tests.rs"]
mod tests;
