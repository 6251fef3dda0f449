//! Fits whether everything in a reply stands in its source, on replies that people judged: rows like those of
//! BEGIN. Prints nothing.

use super::folds::fold;
use super::logistic::{self, Row};
use super::measure::{auc, macro_f1};
use crate::model::lang::Lang;
use crate::scoring::Scorer;
use crate::scoring::attributable::{COUNT, NAMES, Weights};

/// A judged reply.
#[derive(Clone, Debug)]
pub struct Line {
    /// The source; all replies to one fall into the same fold.
    pub knowledge: String,
    /// What the reply answers.
    pub message: String,
    /// The reply.
    pub response: String,
    /// Whether all of it stands in the source.
    pub stands: bool,
}

/// How well it agrees with people on rows that it was not fitted on.
#[derive(Clone, Copy, Debug)]
pub struct Agreement {
    /// The mean of the F1 figures of both classes.
    pub macro_f1: f64,
    /// How often a reply that stands in its source has the higher figure.
    pub auc: Option<f64>,
}

/// Folds of the cross-validation.
const FOLDS: usize = 5;
/// Splits into folds that the figures are the mean of.
const SPLITS: usize = 10;
/// The penalty on the weights of features brought to one spread; found by cross-validation.
const PENALTY: f64 = 4.0;

/// The features of each line.
pub fn table(scorer: &Scorer, lines: &[Line]) -> Vec<[i32; COUNT]> {
    let row = |line: &Line| {
        let sources = [line.knowledge.as_str()];
        scorer.attributable_features(Lang::En, &line.response, Some(&line.message), &sources)
    };
    lines.iter().map(row).collect()
}

/// Agreement by cross-validation grouped by source: the mean of several splits, since one of few rows is a matter
/// of luck.
pub fn cross_validate(lines: &[Line], table: &[[i32; COUNT]]) -> Agreement {
    let all: Vec<Agreement> = (0..SPLITS).map(|n| one_split(lines, table, n)).collect();
    let mean = |of: &dyn Fn(&Agreement) -> f64| all.iter().map(of).sum::<f64>() / SPLITS as f64;
    let measured = all.iter().all(|a| a.auc.is_some());
    Agreement {
        macro_f1: mean(&|a| a.macro_f1),
        auc: measured.then(|| mean(&|a| a.auc.unwrap_or_default())),
    }
}

fn one_split(lines: &[Line], table: &[[i32; COUNT]], split: usize) -> Agreement {
    let of = |line: &Line| fold(&format!("{split} {}", line.knowledge), FOLDS);
    let folds: Vec<usize> = lines.iter().map(of).collect();
    let mut figures = vec![0.0; lines.len()];
    for out in 0..FOLDS {
        let kept = |at: &usize| folds[*at] != out;
        let rows: Vec<usize> = (0..lines.len()).filter(kept).collect();
        let weights = fit(lines, table, &rows);
        for at in (0..lines.len()).filter(|at| folds[*at] == out) {
            figures[at] = f64::from(weights.chance(&table[at])) / 10_000.0;
        }
    }
    let said: Vec<(bool, bool)> = figures
        .iter()
        .zip(lines)
        .map(|(f, l)| (*f >= 0.5, l.stands))
        .collect();
    let side = |stands: bool| -> Vec<f64> {
        let both = figures.iter().zip(lines);
        both.filter(|(_, l)| l.stands == stands)
            .map(|(f, _)| *f)
            .collect()
    };
    Agreement {
        macro_f1: macro_f1(&said),
        auc: auc(&side(true), &side(false)),
    }
}

/// Fits on these rows of a table. Features are brought to one spread for it and the weights brought back.
pub fn fit(lines: &[Line], table: &[[i32; COUNT]], rows: &[usize]) -> Weights {
    let count = rows.len().max(1) as f64;
    let value = |at: usize, feature: usize| f64::from(table[at][feature]) / 1_000.0;
    let mut spread = [(0.0, 1.0); COUNT];
    for (feature, (mean, deviation)) in spread.iter_mut().enumerate() {
        *mean = rows.iter().map(|at| value(*at, feature)).sum::<f64>() / count;
        let squares = rows.iter().map(|at| (value(*at, feature) - *mean).powi(2));
        *deviation = (squares.sum::<f64>() / count).sqrt().max(1e-3);
    }
    // Both classes count alike, as they do in the macro-F1.
    let standing = rows.iter().filter(|at| lines[**at].stands).count() as f64;
    let weight = |stands: bool| {
        let of = if stands { standing } else { count - standing };
        count / (2.0 * of.max(1.0))
    };
    let row = |at: &usize| Row {
        features: (0..COUNT)
            .map(|f| (f as u32, (value(*at, f) - spread[f].0) / spread[f].1))
            .collect(),
        target: f64::from(u8::from(lines[*at].stands)),
        offset: 0.0,
        weight: weight(lines[*at].stands),
    };
    let settings = logistic::Settings {
        features: COUNT,
        penalty: PENALTY,
        bias: true,
        steps: 300,
    };
    let fitted = logistic::fit(&rows.iter().map(row).collect::<Vec<_>>(), settings);
    let raw: Vec<f64> = fitted
        .weights
        .iter()
        .zip(&spread)
        .map(|(w, (_, deviation))| w / deviation)
        .collect();
    let moved: f64 = raw.iter().zip(&spread).map(|(w, (mean, _))| w * mean).sum();
    let thousandths = |figure: f64| (figure * 1_000.0).round() as i32;
    Weights {
        features: NAMES.iter().map(|n| (*n).to_owned()).collect(),
        bias: thousandths(fitted.bias - moved),
        weights: raw.into_iter().map(thousandths).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, cross_validate, table};
    use crate::scoring::Scorer;

    #[test]
    fn what_stands_in_the_source_is_told_from_what_does_not() {
        let scorer = Scorer::new().expect("the shipped packs are sound");
        let line = |n: usize, stands: bool| Line {
            knowledge: format!("Shop number {n} sells green kettles and small lamps."),
            message: "What do you sell?".to_owned(),
            response: if stands {
                "It sells green kettles and small lamps.".to_owned()
            } else {
                "I went there yesterday with my sister, we bought a horse.".to_owned()
            },
            stands,
        };
        let lines: Vec<Line> = (0..60).map(|n| line(n / 2, n % 2 == 0)).collect();
        let agreement = cross_validate(&lines, &table(&scorer, &lines));
        assert!(agreement.macro_f1 > 0.99, "{agreement:?}");
    }
}
