//! Agreement of two columns of points, 0–100: the scorer's and people's, or people's among themselves.

use crate::fit::measure::{spearman, weighted_kappa};
use serde::Serialize;

/// Two figures agree that are no further apart, in points.
pub const NEAR: f64 = 10.0;
/// How many bands there are for kappa: 0–19, 20–39, 40–59, 60–79, 80–100.
pub const BANDS: usize = 5;

/// Figures of agreement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// How many pairs.
    pub n: usize,
    /// The share of them that are no further apart than [`NEAR`], 0–1.
    pub within_10: f64,
    /// Mean of ours less theirs: above nought, we are the more generous.
    pub bias: f64,
    /// Mean distance, in points.
    pub distance: f64,
    /// Spearman's rank correlation.
    pub spearman: Option<f64>,
    /// Quadratic weighted kappa over [`BANDS`] bands.
    pub kappa: Option<f64>,
}

/// The band of some points.
pub fn band(points: f64) -> usize {
    let width = 100.0 / BANDS as f64;
    ((points.max(0.0) / width) as usize).min(BANDS - 1)
}

/// The figures of pairs (ours, theirs); `None` without any.
pub fn of(pairs: &[(f64, f64)]) -> Option<Agreement> {
    if pairs.is_empty() {
        return None;
    }
    let n = pairs.len() as f64;
    let (ours, theirs): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let bands = |points: &[f64]| points.iter().map(|p| band(*p)).collect::<Vec<_>>();
    let near = pairs.iter().filter(|(o, t)| (o - t).abs() <= NEAR + 1e-9);
    Some(Agreement {
        n: pairs.len(),
        within_10: near.count() as f64 / n,
        bias: pairs.iter().map(|(o, t)| o - t).sum::<f64>() / n,
        distance: pairs.iter().map(|(o, t)| (o - t).abs()).sum::<f64>() / n,
        spearman: spearman(&ours, &theirs),
        kappa: weighted_kappa(&bands(&ours), &bands(&theirs), BANDS),
    })
}

/// Each rater against the mean of the others, over replies with several: what the scorer can be asked to reach.
/// Each reply is the list of its ratings. `None` where no reply has two.
pub fn among(ratings: &[Vec<f64>]) -> Option<Agreement> {
    let mut pairs = Vec::new();
    for of_one in ratings.iter().filter(|r| r.len() > 1) {
        let sum: f64 = of_one.iter().sum();
        let others = (of_one.len() - 1) as f64;
        pairs.extend(of_one.iter().map(|r| (*r, (sum - r) / others)));
    }
    of(&pairs)
}

#[cfg(test)]
mod tests {
    use super::{among, band, of};

    #[test]
    fn figures_by_hand() {
        // distances 10, 20, 0, 30; signed 10, -20, 0, 30
        let pairs = [(60.0, 50.0), (20.0, 40.0), (90.0, 90.0), (70.0, 40.0)];
        let figures = of(&pairs).expect("some");
        assert_eq!((figures.n, figures.within_10), (4, 0.5));
        assert!((figures.bias - 5.0).abs() < 1e-12);
        assert!((figures.distance - 15.0).abs() < 1e-12);
        // ranks 2 1 4 3 against 3 1.5 4 1.5: deviations -.5 -1.5 1.5 .5 and .5 -1 1.5 -1,
        // products -.25 + 1.5 + 2.25 - .5 = 3; 3 / sqrt(5 · 4.5)
        let rank = 3.0 / 22.5_f64.sqrt();
        assert!(figures.spearman.is_some_and(|s| (s - rank).abs() < 1e-12));
        // bands 3 1 4 3 against 2 2 4 2: seen 1 + 1 + 0 + 1 = 3. Counts: 1 in 1, 2 in 3, 1 in 4; 3 in 2, 1 in 4.
        // Chance: 1·(3·1 + 1·9) + 2·(3·1 + 1·1) + 1·(3·4) = 12 + 8 + 12 = 32, /4 = 8.
        assert!(figures.kappa.is_some_and(|k| (k - 0.625).abs() < 1e-12));
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn bands_are_those_of_the_docs() {
        let bands = [0.0, 19.99, 20.0, 59.9, 60.0, 79.0, 80.0, 100.0].map(band);
        assert_eq!(bands, [0, 0, 1, 2, 3, 3, 4, 4]);
    }

    #[test]
    fn raters_meet_the_mean_of_the_others() {
        // 50 against 55, 50 against 60 and 60 against 50, twice: (50, 55) (50, 55) (60, 50)
        let figures = among(&[vec![50.0, 50.0, 60.0], vec![30.0]]).expect("several");
        assert_eq!(figures.n, 3);
        assert!((figures.distance - 20.0 / 3.0).abs() < 1e-12);
        assert_eq!(among(&[vec![30.0], vec![]]), None);
    }
}
