//! Scores. Fixed point, so that sums are exact and the same on every machine.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// Points in hundredths: `Points(7350)` is 73.5 points.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Points(pub i32);

impl Points {
    /// No points.
    pub const ZERO: Points = Points(0);
    /// The most that a dimension can have.
    pub const FULL: Points = Points(10_000);

    /// Whole points.
    pub const fn whole(points: i32) -> Self {
        Points(points * 100)
    }

    /// Held between 0 and 100.
    pub fn clamped(self) -> Self {
        Points(self.0.clamp(0, Self::FULL.0))
    }

    /// Rounded to whole points, halves away from zero.
    pub fn rounded(self) -> i32 {
        (self.0.abs() + 50) / 100 * self.0.signum()
    }

    /// For display and export; never used to compute a score.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(self.0 + other.0)
    }
}

impl Sub for Points {
    type Output = Points;
    fn sub(self, other: Points) -> Points {
        Points(self.0 - other.0)
    }
}

impl Neg for Points {
    type Output = Points;
    fn neg(self) -> Points {
        Points(-self.0)
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Points>>(iter: I) -> Points {
        iter.fold(Points::ZERO, Add::add)
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.rounded())
    }
}

/// What a reply is judged on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dimension {
    /// Whether the customer feels seen and taken care of.
    Empathy,
    /// Whether what is said is right and complete.
    Accuracy,
    /// Whether it comes in the time that the channel allows.
    Speed,
}

impl Dimension {
    /// In the order in which people see them.
    pub const ALL: [Dimension; 3] = [Dimension::Empathy, Dimension::Accuracy, Dimension::Speed];

    /// The word used in files and keys.
    pub fn key(self) -> &'static str {
        match self {
            Dimension::Empathy => "empathy",
            Dimension::Accuracy => "accuracy",
            Dimension::Speed => "speed",
        }
    }
}

/// One value for each dimension.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PerDimension<T> {
    /// Of empathy.
    pub empathy: T,
    /// Of accuracy.
    pub accuracy: T,
    /// Of speed.
    pub speed: T,
}

impl<T> PerDimension<T> {
    /// The value of one dimension.
    pub fn get(&self, dimension: Dimension) -> &T {
        match dimension {
            Dimension::Empathy => &self.empathy,
            Dimension::Accuracy => &self.accuracy,
            Dimension::Speed => &self.speed,
        }
    }

    /// The value of one dimension, to change it.
    pub fn get_mut(&mut self, dimension: Dimension) -> &mut T {
        match dimension {
            Dimension::Empathy => &mut self.empathy,
            Dimension::Accuracy => &mut self.accuracy,
            Dimension::Speed => &mut self.speed,
        }
    }

    /// Computes a value for each dimension.
    pub fn from_fn(mut f: impl FnMut(Dimension) -> T) -> Self {
        PerDimension {
            empathy: f(Dimension::Empathy),
            accuracy: f(Dimension::Accuracy),
            speed: f(Dimension::Speed),
        }
    }
}

/// A score: a dimension that was not measured is absent, and does not count.
pub type Score = PerDimension<Option<Points>>;

/// Integer mean with weights, rounded half up; `None` where nothing has weight.
pub fn weighted_mean(items: impl IntoIterator<Item = (Points, u32)>) -> Option<Points> {
    let (sum, weight) = items
        .into_iter()
        .fold((0_i64, 0_i64), |(sum, total), (p, w)| {
            (sum + i64::from(p.0) * i64::from(w), total + i64::from(w))
        });
    (weight > 0).then(|| Points(((2 * sum + weight).div_euclid(2 * weight)) as i32))
}

/// The overall score: the mean of the measured dimensions by the rubric's weights, so that a
/// dimension that was switched off renormalises the rest.
pub fn overall(score: &Score, weights: &PerDimension<u32>) -> Option<Points> {
    weighted_mean(
        Dimension::ALL
            .into_iter()
            .filter_map(|d| score.get(d).map(|points| (points, *weights.get(d)))),
    )
}

#[cfg(test)]
mod tests {
    use super::{PerDimension, Points, overall, weighted_mean};

    #[test]
    fn overall_renormalises_over_what_was_measured() {
        let weights = PerDimension {
            empathy: 35,
            accuracy: 45,
            speed: 20,
        };
        let all = PerDimension {
            empathy: Some(Points::whole(80)),
            accuracy: Some(Points::whole(60)),
            speed: Some(Points::whole(100)),
        };
        assert_eq!(overall(&all, &weights), Some(Points::whole(75)));
        let no_speed = PerDimension { speed: None, ..all };
        assert_eq!(overall(&no_speed, &weights), Some(Points(6875)));
        assert_eq!(overall(&PerDimension::default(), &weights), None);
    }

    #[test]
    fn means_round_half_up() {
        assert_eq!(
            weighted_mean([(Points(1), 1), (Points(2), 1)]),
            Some(Points(2))
        );
        assert_eq!(
            weighted_mean([(Points(1), 2), (Points(2), 1)]),
            Some(Points(1))
        );
        assert_eq!(weighted_mean([(Points(5), 0)]), None);
    }

    #[test]
    fn rounding_is_away_from_zero() {
        assert_eq!(Points(250).rounded(), 3);
        assert_eq!(Points(-250).rounded(), -3);
        assert_eq!(Points(249).rounded(), 2);
    }
}
