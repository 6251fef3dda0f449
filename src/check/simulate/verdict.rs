//! Whether a scenario tells good trainees from poor ones: the difference between two means in units of
//! their common spread (Cohen's d). By custom 0.2 is small, 0.5 is middling and 0.8 is large.

use super::profile::Profile;
use super::spread::{Distribution, Spread};
use crate::model::points::Dimension;

/// From this effect on, careful trainees stand out.
pub const LARGE: f64 = 0.8;

/// Careful trainees against those of another profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The other profile.
    pub profile: Profile,
    /// By the overall score; `None` where there is nothing to compare.
    pub overall: Option<f64>,
    /// The dimension that should tell them apart, and by how much it does.
    pub dimension: Option<(Dimension, Option<f64>)>,
}

impl Comparison {
    /// Whether careful trainees stand out overall and where they should.
    pub fn tells_apart(&self) -> bool {
        let large = |d: Option<f64>| d.is_some_and(|d| d >= LARGE);
        large(self.overall) && self.dimension.is_none_or(|(_, d)| large(d))
    }
}

/// Compares careful trainees with another profile.
pub fn compare(careful: &Distribution, profile: Profile, other: &Distribution) -> Comparison {
    let dimension = profile.weak_in().map(|dimension| {
        let of = |d: &Distribution| d.scores.get(dimension).clone();
        (dimension, effect(&of(careful), &of(other)))
    });
    Comparison {
        profile,
        overall: effect(&careful.overall, &other.overall),
        dimension,
    }
}

/// Cohen's d. Where nothing varies and the means differ it is infinite; `None` of fewer than two values.
pub fn effect(better: &Spread, worse: &Spread) -> Option<f64> {
    let difference = better.mean()? - worse.mean()?;
    let (n, m) = (better.count() as f64, worse.count() as f64);
    let pooled = (n - 1.0) * better.variance()? + (m - 1.0) * worse.variance()?;
    let deviation = (pooled / (n + m - 2.0)).sqrt();
    Some(match (difference == 0.0, deviation == 0.0) {
        (true, _) => 0.0,
        (false, true) => f64::INFINITY.copysign(difference),
        (false, false) => difference / deviation,
    })
}

#[cfg(test)]
mod tests {
    use super::effect;
    use crate::check::simulate::spread::Spread;

    fn spread(values: &[i64]) -> Spread {
        let mut spread = Spread::default();
        values.iter().for_each(|v| spread.add(*v));
        spread
    }

    #[test]
    fn the_effect_is_the_difference_in_common_deviations() {
        // means 4 and 2, both with variance 4
        let (a, b) = (spread(&[2, 4, 6]), spread(&[0, 2, 4]));
        assert_eq!(effect(&a, &b), Some(1.0));
        assert_eq!(effect(&b, &a), Some(-1.0));
        assert_eq!(effect(&a, &a), Some(0.0));
        assert_eq!(
            effect(&spread(&[5, 5]), &spread(&[3, 3])),
            Some(f64::INFINITY)
        );
        assert_eq!(effect(&spread(&[5]), &a), None);
    }
}
