//! Whole hundredths of points, divided so that nothing is lost. Knows nothing of what they are for.

use crate::model::points::Points;

/// Divides points by weights; the parts add up exactly (largest remainder, earlier ones first).
pub fn shares(total: Points, weights: &[u32]) -> Vec<Points> {
    let sum: i64 = weights.iter().map(|w| i64::from(*w)).sum();
    if sum == 0 {
        return vec![Points::ZERO; weights.len()];
    }
    let (sign, size) = (i64::from(total.0.signum()), i64::from(total.0).abs());
    let exact: Vec<i64> = weights.iter().map(|w| size * i64::from(*w)).collect();
    let mut parts: Vec<i64> = exact.iter().map(|e| e / sum).collect();
    let mut left = size - parts.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|i| (std::cmp::Reverse(exact[*i] % sum), *i));
    for i in order {
        if left == 0 {
            break;
        }
        parts[i] += 1;
        left -= 1;
    }
    parts
        .into_iter()
        .map(|p| Points((p * sign) as i32))
        .collect()
}

/// A value from −3 to 3 on the scale from 0 to 100, in whole points; 0 is 50.
pub fn scale_points(value: i8) -> Points {
    let steps = i32::from(value.clamp(-3, 3)) + 3;
    Points::whole((steps * 100 + 3) / 6)
}

#[cfg(test)]
mod tests {
    use super::{scale_points, shares};
    use crate::model::points::Points;

    #[test]
    fn nothing_is_lost() {
        assert_eq!(
            shares(Points(100), &[1, 1, 1]),
            [Points(34), Points(33), Points(33)]
        );
        assert_eq!(
            shares(Points(-100), &[1, 1, 1]),
            [Points(-34), Points(-33), Points(-33)]
        );
        assert_eq!(shares(Points(100), &[0, 0]), [Points(0), Points(0)]);
        assert_eq!(
            shares(Points(10_000), &[2, 1]).into_iter().sum::<Points>(),
            Points::FULL
        );
    }

    #[test]
    fn the_scale_has_fifty_in_its_middle() {
        let all: Vec<i32> = (-3..=3).map(|v| scale_points(v).rounded()).collect();
        assert_eq!(all, [0, 17, 33, 50, 67, 83, 100]);
    }
}
