//! Fitting the scorer's weights on people's judgements: what `aplomb fit` and `aplomb calibrate --fit` run. Never
//! runs while a reply is scored; what it finds is shipped as whole numbers that `scoring` reads.
//!
//! Reading order: [`logistic`] and [`boost`] (the optimisers), [`folds`] (fair splits), [`measure`] (how good a fit is),
//! [`calibrate`]
//! (agreement with an organisation's own people), [`accuracy`], [`attributable`], [`identify`], [`pairs`] and [`tone`], [`politeness`] (what is fitted).
//! `data/<lang>.tsv`: pairs of a kinder and a colder reply with the same facts, written for this project.

pub mod accuracy;
pub mod attributable;
pub mod boost;
pub mod calibrate;
pub mod folds;
pub mod identify;
pub mod logistic;
pub mod measure;
pub mod pairs;
pub mod politeness;
pub mod scale;
pub mod tone;
