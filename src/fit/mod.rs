//! Fitting the scorer's weights on people's judgements: what `aplomb fit` and `aplomb calibrate --fit` run. Never
//! runs while a reply is scored; what it finds is shipped as whole numbers that `scoring` reads.
//!
//! Reading order: [`logistic`] (the optimiser), [`folds`] (fair splits), [`measure`] (how good a fit is);
//! [`pairs`] and [`tone`]; [`politeness`].
//! `data/<lang>.tsv`: pairs of a kinder and a colder reply with the same facts, written for this project.

pub mod folds;
pub mod logistic;
pub mod measure;
pub mod pairs;
pub mod politeness;
pub mod tone;
