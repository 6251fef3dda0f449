//! Linear models in whole numbers: the same result on every machine, without the system's `exp`. Fits
//! nothing; `fit` does.

/// One of a fixed-point number: features, weights and logits are in thousandths.
pub const ONE: i32 = 1_000;

/// The logistic function at 0, 1/8, 2/8 … 8, in ten-thousandths.
const LOGISTIC: [i32; 65] = [
    5_000, 5_312, 5_622, 5_927, 6_225, 6_514, 6_792, 7_058, 7_311, 7_549, 7_773, 7_982, 8_176,
    8_355, 8_520, 8_670, 8_808, 8_933, 9_047, 9_149, 9_241, 9_325, 9_399, 9_466, 9_526, 9_579,
    9_627, 9_669, 9_707, 9_740, 9_770, 9_797, 9_820, 9_841, 9_859, 9_876, 9_890, 9_903, 9_914,
    9_924, 9_933, 9_941, 9_948, 9_954, 9_959, 9_964, 9_968, 9_972, 9_975, 9_978, 9_981, 9_983,
    9_985, 9_987, 9_988, 9_990, 9_991, 9_992, 9_993, 9_994, 9_994, 9_995, 9_996, 9_996, 9_997,
];

/// Bias plus the products of weights and features, all in thousandths. What has no partner counts nothing.
pub fn logit(bias: i32, weights: &[i32], features: &[i32]) -> i32 {
    let products = weights.iter().zip(features);
    let sum: i64 = products.map(|(w, f)| i64::from(*w) * i64::from(*f)).sum();
    let logit = i64::from(bias) + sum / i64::from(ONE);
    logit.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
}

/// The probability of a logit in thousandths, in ten-thousandths, 3–9,997. Between the places of the table
/// it is a straight line (error below 0.0008); beyond ±8 it stays.
pub fn chance(logit: i32) -> i32 {
    let size = logit.unsigned_abs().min(8 * ONE as u32) as i32;
    let (step, rest) = (size / 125, size % 125);
    let low = LOGISTIC[step as usize];
    let high = LOGISTIC[(step as usize + 1).min(64)];
    let above = low + (high - low) * rest / 125;
    if logit < 0 { 10_000 - above } else { above }
}

#[cfg(test)]
mod tests {
    use super::{chance, logit};

    #[test]
    fn it_is_the_logistic_function() {
        for thousandths in -9_000..=9_000 {
            let exact = 1.0 / (1.0 + (-f64::from(thousandths) / 1_000.0).exp());
            let ours = f64::from(chance(thousandths)) / 10_000.0;
            assert!(
                (exact - ours).abs() < 0.000_8,
                "{thousandths}: {exact} {ours}"
            );
        }
        assert_eq!(chance(0), 5_000);
        assert_eq!(chance(i32::MIN), 10_000 - chance(i32::MAX));
    }

    #[test]
    fn a_logit_adds_up_without_overflow() {
        assert_eq!(logit(500, &[2_000, -1_000], &[1_000, 250]), 2_250);
        assert_eq!(logit(0, &[i32::MAX], &[i32::MAX]), i32::MAX);
    }
}
