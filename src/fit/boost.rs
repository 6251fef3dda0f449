//! Gradient boosting of small trees for squared error (Friedman 2001), over whole-number features, with the
//! directions in which a feature may act given beforehand. Deterministic.

use crate::scoring::trees::{MILLION, Tree, Trees};

/// How to fit.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How many trees.
    pub rounds: usize,
    /// How many questions deep each is.
    pub depth: u32,
    /// What share of its finding each tree adds.
    pub rate: f64,
    /// Rows in a leaf at least.
    pub least: f64,
    /// Rows that think nothing, added to each leaf.
    pub smooth: f64,
    /// The share of the features that a tree may use.
    pub columns: f64,
}

/// Rows with what they should be.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Features of each row, all equally many.
    pub features: Vec<Vec<i32>>,
    /// What each should be.
    pub targets: Vec<f64>,
}

/// So many thresholds are tried of a feature at most.
const THRESHOLDS: usize = 40;

/// Rows and their sum.
#[derive(Clone, Copy, Debug, Default)]
struct Heap {
    sum: f64,
    rows: f64,
}

impl Heap {
    fn add(&mut self, value: f64) {
        self.sum += value;
        self.rows += 1.0;
    }

    fn and(self, other: Heap) -> Heap {
        Heap {
            sum: self.sum + other.sum,
            rows: self.rows + other.rows,
        }
    }

    fn mean(self, smooth: f64) -> f64 {
        self.sum / (self.rows + smooth).max(f64::MIN_POSITIVE)
    }

    fn gain(self, smooth: f64) -> f64 {
        self.sum * self.mean(smooth)
    }
}

/// What is known of the columns.
struct Columns {
    thresholds: Vec<Vec<i32>>,
    /// For each feature the place of each row's value among the thresholds.
    bins: Vec<Vec<u8>>,
}

/// Fits trees. `rising`: 1 where more of a feature may only add, −1 where it may only take off, else 0.
pub fn fit(rows: &Rows, names: &[&str], rising: &[i8], settings: Settings) -> Trees {
    let columns = columns(rows, names.len());
    let count = rows.targets.len().max(1) as f64;
    let mean = rows.targets.iter().sum::<f64>() / count;
    let mut rest: Vec<f64> = rows.targets.iter().map(|t| t - mean).collect();
    let mut trees = Vec::with_capacity(settings.rounds);
    for round in 0..settings.rounds {
        let usable: Vec<usize> = (0..names.len())
            .filter(|f| chance(round, *f) < settings.columns)
            .collect();
        let (tree, places) = grow(&columns, &rest, (&usable, rising), settings);
        for (rest, place) in rest.iter_mut().zip(places) {
            *rest -= f64::from(tree.leaves[place]) / f64::from(MILLION);
        }
        trees.push(tree);
    }
    Trees {
        features: names.iter().map(|n| (*n).to_owned()).collect(),
        base: millionths(mean),
        trees,
    }
}

fn millionths(value: f64) -> i32 {
    (value * f64::from(MILLION)).round() as i32
}

/// A number in 0–1 for a feature in a round, always the same.
fn chance(round: usize, feature: usize) -> f64 {
    let hash = blake3::hash(format!("{round} {feature}").as_bytes());
    f64::from(hash.as_bytes()[0]) / 256.0
}

fn columns(rows: &Rows, count: usize) -> Columns {
    let mut all = Columns {
        thresholds: Vec::new(),
        bins: Vec::new(),
    };
    for feature in 0..count {
        let mut values: Vec<i32> = rows.features.iter().map(|row| row[feature]).collect();
        values.sort_unstable();
        let mut thresholds: Vec<i32> = (1..=THRESHOLDS)
            .filter_map(|n| values.get(n * values.len() / (THRESHOLDS + 1)).copied())
            .collect();
        values.dedup();
        if values.len() <= THRESHOLDS {
            thresholds.clone_from(&values);
        }
        thresholds.dedup();
        let place = |row: &Vec<i32>| thresholds.partition_point(|t| *t < row[feature]) as u8;
        all.bins.push(rows.features.iter().map(place).collect());
        all.thresholds.push(thresholds);
    }
    all
}

/// The best question for a node.
#[derive(Clone, Copy)]
struct Split {
    gain: f64,
    feature: usize,
    /// Place of the threshold.
    bin: usize,
    means: (f64, f64),
}

/// Grows a tree; also gives the leaf of each row.
fn grow(
    columns: &Columns,
    rest: &[f64],
    (usable, rising): (&[usize], &[i8]),
    settings: Settings,
) -> (Tree, Vec<usize>) {
    let mut places = vec![0_usize; rest.len()];
    let mut splits = Vec::new();
    // What the leaves below a node may lie between, so that directions hold in the whole tree.
    let mut bounds = vec![(f64::NEG_INFINITY, f64::INFINITY)];
    for _ in 0..settings.depth {
        let mut best: Vec<Option<Split>> = vec![None; bounds.len()];
        for feature in usable {
            let width = columns.thresholds[*feature].len() + 1;
            let mut heaps = vec![Heap::default(); width * bounds.len()];
            for ((bin, place), rest) in columns.bins[*feature].iter().zip(&places).zip(rest) {
                heaps[place * width + usize::from(*bin)].add(*rest);
            }
            for (node, heaps) in heaps.chunks(width).enumerate() {
                let split = question(heaps, rising[*feature], bounds[node], settings);
                if let Some((gain, bin, means)) = split
                    && best[node].is_none_or(|b| gain > b.gain)
                {
                    best[node] = Some(Split {
                        gain,
                        feature: *feature,
                        bin,
                        means,
                    });
                }
            }
        }
        let mut next = Vec::with_capacity(bounds.len() * 2);
        for (split, (low, high)) in best.iter().zip(&bounds) {
            let Some(split) = split else {
                splits.push((0, i32::MAX));
                next.extend([(*low, *high); 2]);
                continue;
            };
            splits.push((
                split.feature as u8,
                columns.thresholds[split.feature][split.bin],
            ));
            let middle = f64::midpoint(split.means.0, split.means.1).clamp(*low, *high);
            next.extend(match rising[split.feature] {
                1 => [(*low, middle), (middle, *high)],
                -1 => [(middle, *high), (*low, middle)],
                _ => [(*low, *high); 2],
            });
        }
        for (row, place) in places.iter_mut().enumerate() {
            let right =
                best[*place].is_some_and(|s| usize::from(columns.bins[s.feature][row]) > s.bin);
            *place = *place * 2 + usize::from(right);
        }
        bounds = next;
    }
    let mut leaves = vec![Heap::default(); bounds.len()];
    for (place, rest) in places.iter().zip(rest) {
        leaves[*place].add(*rest);
    }
    let leaves = leaves
        .iter()
        .zip(&bounds)
        .map(|(heap, (low, high))| {
            millionths(heap.mean(settings.smooth).clamp(*low, *high) * settings.rate)
        })
        .collect();
    (Tree { splits, leaves }, places)
}

/// The best threshold of a feature for a node: gain, place and the means on both sides.
fn question(
    heaps: &[Heap],
    rising: i8,
    (low, high): (f64, f64),
    settings: Settings,
) -> Option<(f64, usize, (f64, f64))> {
    let whole = heaps.iter().copied().fold(Heap::default(), Heap::and);
    let mut left = Heap::default();
    let mut best: Option<(f64, usize, (f64, f64))> = None;
    for (bin, heap) in heaps[..heaps.len().saturating_sub(1)].iter().enumerate() {
        left = left.and(*heap);
        let right = Heap {
            sum: whole.sum - left.sum,
            rows: whole.rows - left.rows,
        };
        if left.rows < settings.least || right.rows < settings.least {
            continue;
        }
        let smooth = settings.smooth;
        let means = (
            left.mean(smooth).clamp(low, high),
            right.mean(smooth).clamp(low, high),
        );
        if f64::from(rising) * (means.1 - means.0) < 0.0 {
            continue;
        }
        let gain = left.gain(smooth) + right.gain(smooth) - whole.gain(smooth);
        if gain > 1e-9 && best.is_none_or(|b| gain > b.0) {
            best = Some((gain, bin, means));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::{Rows, Settings, fit};

    const SETTINGS: Settings = Settings {
        rounds: 60,
        depth: 2,
        rate: 0.2,
        least: 2.0,
        smooth: 0.0,
        columns: 1.0,
    };

    /// 1 where exactly one of two features is above 500.
    fn either() -> Rows {
        let mut rows = Rows::default();
        for n in 0..400 {
            let (a, b) = (n % 20 * 50, n / 20 * 50);
            rows.features.push(vec![a, b]);
            rows.targets
                .push(f64::from(u8::from((a > 500) != (b > 500))));
        }
        rows
    }

    #[test]
    fn it_finds_what_two_features_do_together() {
        let trees = fit(&either(), &["a", "b"], &[0, 0], SETTINGS);
        let sums = [[0, 0], [900, 0], [0, 900], [900, 900]].map(|row| trees.sum(&row));
        assert!(
            sums[1] > sums[0] + 500_000 && sums[2] > sums[3] + 500_000,
            "{sums:?}"
        );
    }

    #[test]
    fn directions_hold_everywhere() {
        let trees = fit(&either(), &["a", "b"], &[1, 0], SETTINGS);
        for b in (0..1_000).step_by(50) {
            let sums: Vec<i32> = (0..20).map(|a| trees.sum(&[a * 50, b])).collect();
            assert!(sums.is_sorted(), "{sums:?}");
        }
    }
}
