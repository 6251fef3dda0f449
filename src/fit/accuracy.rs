//! Fits how far a reply says what a fact says, on replies that people rated against the right fact: rows like
//! those of DSTC9 Track 1, one JSON object a line. Prints nothing.

use super::boost::{self, Rows, Settings};
use super::folds::fold;
use super::measure::{auc, spearman};
use crate::model::lang::Lang;
use crate::model::program::CriterionKind;
use crate::scoring::features::{COUNT, NAMES};
use crate::scoring::trees::Trees;
use crate::scoring::{Expectation, Scorer, fitted};
use serde::Deserialize;

/// A line of the file.
#[derive(Clone, Debug, Deserialize)]
pub struct Line {
    /// The question: all replies to one fall into the same fold.
    pub id: String,
    /// What is right.
    pub knowledge: Vec<Snippet>,
    /// The rated reply.
    pub response: String,
    /// Ratings, 1–5.
    pub accuracy: Vec<f64>,
}

/// Something that is known.
#[derive(Clone, Debug, Deserialize)]
pub struct Snippet {
    /// The question that it answers.
    #[serde(default)]
    pub q: String,
    /// The answer.
    #[serde(default)]
    pub a: String,
}

impl Line {
    /// The mean of the ratings.
    pub fn rating(&self) -> f64 {
        self.accuracy.iter().sum::<f64>() / self.accuracy.len().max(1) as f64
    }

    fn question(&self) -> Option<&str> {
        let question = self.knowledge.first().map(|k| k.q.as_str());
        question.filter(|q| !q.is_empty())
    }

    fn criteria(&self) -> Vec<Expectation> {
        let criterion = |snippet: &Snippet| Expectation {
            id: "fact".into(),
            kind: CriterionKind::State,
            fact: snippet.a.clone(),
            cues: Vec::new(),
            weight: 1,
        };
        self.knowledge.iter().map(criterion).collect()
    }
}

/// A good reply has a mean rating of at least this …
const GOOD: f64 = 4.0;
/// … and a bad one of at most this.
const BAD: f64 = 2.5;
/// Folds of the cross-validation.
const FOLDS: usize = 5;

/// How to fit; found by cross-validation.
pub const SETTINGS: Settings = Settings {
    rounds: 160,
    depth: 4,
    rate: 0.07,
    least: 40.0,
    smooth: 20.0,
    columns: 0.5,
};

/// How well it agrees with people on rows that it was not fitted on.
#[derive(Clone, Copy, Debug)]
pub struct Agreement {
    /// How often a good reply has the higher figure than a bad one.
    pub auc: f64,
    /// Rank correlation with the mean rating.
    pub spearman: f64,
}

fn agreement(figures: &[f64], ratings: &[f64]) -> Option<Agreement> {
    let side = |of: &dyn Fn(f64) -> bool| -> Vec<f64> {
        let both = figures.iter().zip(ratings);
        both.filter(|(_, r)| of(**r)).map(|(f, _)| *f).collect()
    };
    // 3.9999… is a mean of 4
    Some(Agreement {
        auc: auc(&side(&|r| r > GOOD - 1e-6), &side(&|r| r < BAD + 1e-6))?,
        spearman: spearman(figures, ratings)?,
    })
}

/// Rows ready to be fitted.
pub struct Table {
    rows: Rows,
    ratings: Vec<f64>,
    folds: Vec<usize>,
}

/// Features of all lines; with the question that they answer, or without it.
pub fn table(scorer: &Scorer, lines: &[Line], with_question: bool) -> Table {
    let mut table = Table {
        rows: Rows::default(),
        ratings: Vec::new(),
        folds: Vec::new(),
    };
    for line in lines {
        let question = line.question().filter(|_| with_question);
        let features = scorer.features(Lang::En, &line.response, question, &line.criteria());
        let Some(first) = features.first() else {
            continue;
        };
        table.rows.features.push(first.to_vec());
        table.rows.targets.push((line.rating() - 1.0) / 4.0);
        table.ratings.push(line.rating());
        table.folds.push(fold(&line.id, FOLDS));
    }
    table
}

/// The agreement by grouped cross-validation, fitting on the `train` tables together and measuring on `held`;
/// `after` is called when a fold is done.
pub fn cross_validate(
    train: &[&Table],
    held: &Table,
    settings: Settings,
    after: &dyn Fn(usize),
) -> Option<Agreement> {
    let mut figures = vec![0.0; held.ratings.len()];
    for out in 0..FOLDS {
        let trees = fit(train, Some(out), settings);
        for (at, row) in held.rows.features.iter().enumerate() {
            if held.folds[at] == out {
                figures[at] = f64::from(fitted::credit(&trees, row));
            }
        }
        after(out + 1);
    }
    agreement(&figures, &held.ratings)
}

/// Fits on all tables together, without one fold.
pub fn fit(tables: &[&Table], without: Option<usize>, settings: Settings) -> Trees {
    let mut rows = Rows::default();
    for table in tables {
        let all = table.rows.features.iter().zip(&table.rows.targets);
        for ((features, target), fold) in all.zip(&table.folds) {
            if Some(*fold) != without {
                rows.features.push(features.clone());
                rows.targets.push(*target);
            }
        }
    }
    let rising: [i8; COUNT] = std::array::from_fn(fitted::direction);
    boost::fit(&rows, &NAMES, &rising, settings)
}
