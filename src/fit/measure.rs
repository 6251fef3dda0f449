//! How well figures agree with people's judgements. Pure arithmetic.

/// Area under the ROC curve: how often a good one has the larger value, ties counting half. `None` where one
/// side is empty. (Mann and Whitney 1947, through mid-ranks.)
pub fn auc(good: &[f64], bad: &[f64]) -> Option<f64> {
    if good.is_empty() || bad.is_empty() {
        return None;
    }
    let all: Vec<f64> = good.iter().chain(bad).copied().collect();
    let ranks = ranks(&all);
    let of_good: f64 = ranks[..good.len()].iter().sum();
    let (n, m) = (good.len() as f64, bad.len() as f64);
    Some((of_good - n * (n + 1.0) / 2.0) / (n * m))
}

/// Ranks from 1, equal values sharing the mean of theirs.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut at = 0;
    while at < order.len() {
        let same = order[at..]
            .iter()
            .take_while(|i| values[**i] == values[order[at]])
            .count();
        let rank = (2 * at + same + 1) as f64 / 2.0;
        order[at..at + same].iter().for_each(|i| ranks[*i] = rank);
        at += same;
    }
    ranks
}

/// Pearson's correlation; `None` where one side does not vary or the lengths differ.
pub fn pearson(a: &[f64], b: &[f64]) -> Option<f64> {
    if a.len() != b.len() || a.len() < 2 {
        return None;
    }
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
    let (ma, mb) = (mean(a), mean(b));
    let sum =
        |f: &dyn Fn(f64, f64) -> f64| a.iter().zip(b).map(|(x, y)| f(x - ma, y - mb)).sum::<f64>();
    let spread = (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt();
    (spread > 0.0).then(|| sum(&|x, y| x * y) / spread)
}

/// Spearman's rank correlation, with ties.
pub fn spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    pearson(&ranks(a), &ranks(b))
}

/// The mean of the F1 figures of the two classes, from pairs of (said, true).
pub fn macro_f1(pairs: &[(bool, bool)]) -> f64 {
    let count = |said: bool, is: bool| pairs.iter().filter(|p| **p == (said, is)).count() as f64;
    let f1 = |class: bool| {
        let right = count(class, class);
        let wrong = count(class, !class) + count(!class, class);
        if right == 0.0 {
            0.0
        } else {
            2.0 * right / (2.0 * right + wrong)
        }
    };
    f64::midpoint(f1(true), f1(false))
}

/// Cohen's kappa of two raters' bands `0..bands`, with quadratic weights (Cohen 1968): 1 is full agreement, 0 what
/// chance would bring, and two bands apart count four times as much as one. `None` where the lengths differ, a band is
/// not there, or chance alone would agree fully.
pub fn weighted_kappa(a: &[usize], b: &[usize], bands: usize) -> Option<f64> {
    if a.len() != b.len() || a.is_empty() || a.iter().chain(b).any(|band| *band >= bands) {
        return None;
    }
    let apart = |x: usize, y: usize| {
        let steps = x as f64 - y as f64;
        steps * steps
    };
    let seen: f64 = a.iter().zip(b).map(|(x, y)| apart(*x, *y)).sum();
    let share = |of: &[usize], band| of.iter().filter(|x| **x == band).count() as f64;
    let (in_a, in_b): (Vec<f64>, Vec<f64>) = (0..bands).map(|n| (share(a, n), share(b, n))).unzip();
    let mut chance = 0.0;
    for (x, p) in in_a.iter().enumerate() {
        for (y, q) in in_b.iter().enumerate() {
            chance += p * q * apart(x, y);
        }
    }
    chance /= a.len() as f64;
    (chance > 0.0).then(|| 1.0 - seen / chance)
}

#[cfg(test)]
mod tests {
    use super::{auc, macro_f1, pearson, ranks, spearman, weighted_kappa};

    #[test]
    fn kappa_by_hand() {
        // By hand: seen 0 + 1 + 0 + 4 = 5. Counts of a: 1 1 2; of b: 2 2 0. Chance, over n = 4:
        // a0·(b1·1) + a1·(b0·1) + a2·(b0·4 + b1·1) = 2 + 2 + 2·(8 + 2) = 24, /4 = 6. Kappa = 1 − 5/6.
        let kappa = weighted_kappa(&[0, 2, 1, 2], &[0, 1, 1, 0], 3);
        assert!(
            kappa.is_some_and(|k| (k - 1.0 / 6.0).abs() < 1e-12),
            "{kappa:?}"
        );
        // Two bands: quadratic weights are plain kappa. Agree 7 of 10; a has 6 and 4, b 5 and 5:
        // chance 0.6·0.5 + 0.4·0.5 = 0.5, so (0.7 − 0.5) / 0.5.
        let a = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
        let b = [0, 0, 0, 0, 1, 1, 1, 1, 1, 0];
        let kappa = weighted_kappa(&a, &b, 2);
        assert!(kappa.is_some_and(|k| (k - 0.4).abs() < 1e-12), "{kappa:?}");
        // The opposite of one another, evenly: seen 4·4 = 16, chance 4·4/2 = 8.
        assert_eq!(weighted_kappa(&[0, 0, 2, 2], &[2, 2, 0, 0], 3), Some(-1.0));
        assert_eq!(weighted_kappa(&[0, 4, 2], &[0, 4, 2], 5), Some(1.0));
    }

    #[test]
    fn kappa_of_nothing_is_none() {
        assert_eq!(weighted_kappa(&[], &[], 5), None);
        assert_eq!(weighted_kappa(&[1], &[1, 2], 5), None);
        assert_eq!(weighted_kappa(&[5], &[1], 5), None);
        assert_eq!(weighted_kappa(&[2, 2], &[2, 2], 5), None);
    }

    #[test]
    fn auc_counts_pairs_in_the_right_order() {
        assert_eq!(auc(&[2.0, 3.0], &[1.0, 2.0]), Some(3.5 / 4.0));
        assert_eq!(auc(&[], &[1.0]), None);
    }

    #[test]
    fn ties_share_a_rank() {
        assert_eq!(ranks(&[5.0, 1.0, 5.0]), [2.5, 1.0, 2.5]);
    }

    #[test]
    fn correlations() {
        assert_eq!(spearman(&[1.0, 2.0, 9.0], &[3.0, 4.0, 5.0]), Some(1.0));
        let falling = pearson(&[1.0, 2.0, 3.0], &[6.0, 4.0, 2.0]);
        assert!(falling.is_some_and(|r| (r + 1.0).abs() < 1e-12));
        assert_eq!(pearson(&[1.0, 1.0], &[1.0, 2.0]), None);
    }

    #[test]
    fn f1_of_both_classes() {
        let pairs = [(true, true), (true, false), (false, false), (false, false)];
        // true: 2·1/(2·1+1); false: 2·2/(2·2+1)
        assert!((macro_f1(&pairs) - f64::midpoint(2.0 / 3.0, 0.8)).abs() < 1e-12);
    }
}
