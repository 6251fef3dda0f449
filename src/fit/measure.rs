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

#[cfg(test)]
mod tests {
    use super::{auc, macro_f1, pearson, ranks, spearman};

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
