//! The whole of a learner's practice, from the summaries of their attempts.

use super::indicators::{GroupIndicators, Indicators};
use crate::model::attempt::Summary;
use crate::model::ids::ScenarioId;
use crate::model::points::{Dimension, Points, Score, weighted_mean};
use crate::model::program::{Channel, Skill};
use crate::model::time::{Millis, Moment};

/// What is known of a scenario apart from any attempt: what a summary does not tell.
pub struct About {
    /// Where it happens.
    pub channel: Channel,
    /// What it trains.
    pub trains: Vec<Skill>,
}

/// The whole of a learner's practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// Finished attempts.
    pub finished: u32,
    /// Those that were passed.
    pub passed: u32,
    /// Active time of all attempts together.
    pub practised: Millis,
    /// Mean of each dimension over the finished attempts.
    pub mean: Score,
    /// Mean overall score.
    pub overall: Option<Points>,
    /// Each dimension over time, oldest first.
    pub curves: [Vec<(Moment, Points)>; 3],
    /// The overall score over time, oldest first.
    pub overall_curve: Vec<(Moment, Points)>,
    /// Indicators over all finished attempts whose scenario is known.
    pub indicators: Option<GroupIndicators>,
    /// Skills that were practised, with the mean overall score and the number of attempts.
    pub skills: Vec<(Skill, Points, u32)>,
}

impl Overview {
    /// From the attempts of one learner in any order; `about` tells of the scenarios that there are.
    pub fn of<'a>(
        attempts: impl IntoIterator<Item = &'a Summary>,
        about: &dyn Fn(&ScenarioId) -> Option<About>,
    ) -> Overview {
        let attempts: Vec<&Summary> = attempts.into_iter().collect();
        let mut finished: Vec<&Summary> = attempts
            .iter()
            .copied()
            .filter(|s| s.outcome.is_some())
            .collect();
        finished.sort_by_key(|s| s.began());
        let outcomes = || {
            finished
                .iter()
                .filter_map(|s| s.outcome.as_ref().map(|o| (s.began(), o)))
        };
        let known: Vec<(&Summary, About)> = finished
            .iter()
            .filter_map(|s| about(&s.terms.scenario).map(|a| (*s, a)))
            .collect();
        let indicators: Vec<Indicators> = known
            .iter()
            .filter_map(|(s, a)| Indicators::estimate(s, a.channel))
            .collect();
        Overview {
            finished: finished.len() as u32,
            passed: outcomes().filter(|(_, o)| o.passed).count() as u32,
            practised: Millis(attempts.iter().map(|s| s.lasted.0).sum()),
            mean: Score::from_fn(|d| {
                weighted_mean(outcomes().filter_map(|(_, o)| o.score.get(d).map(|p| (p, 1))))
            }),
            overall: weighted_mean(outcomes().filter_map(|(_, o)| o.overall.map(|p| (p, 1)))),
            curves: Dimension::ALL.map(|d| {
                outcomes()
                    .filter_map(|(on, o)| o.score.get(d).map(|p| (on, p)))
                    .collect()
            }),
            overall_curve: outcomes()
                .filter_map(|(on, o)| o.overall.map(|p| (on, p)))
                .collect(),
            indicators: GroupIndicators::of(&indicators),
            skills: skills(&known),
        }
    }
}

fn skills(known: &[(&Summary, About)]) -> Vec<(Skill, Points, u32)> {
    Skill::ALL
        .iter()
        .filter_map(|skill| {
            let scores: Vec<(Points, u32)> = known
                .iter()
                .filter(|(_, about)| about.trains.contains(skill))
                .filter_map(|(s, _)| s.outcome.as_ref()?.overall.map(|p| (p, 1)))
                .collect();
            let count = scores.len() as u32;
            weighted_mean(scores).map(|mean| (*skill, mean, count))
        })
        .collect()
}
