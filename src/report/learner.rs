//! A learner's attempts → the report of their whole practice. Reads summaries only; the turns come in
//! attempt by attempt when an export wants them.

use super::model::{AttemptRow, CurvePoint, LearnerReport, SkillReport};
use super::words::{Name, figure, figures, length, person, row, when, word};
use super::{Context, indicators};
use crate::model::attempt::Summary;
use crate::model::ids::ScenarioId;
use crate::model::lang::Lang;
use crate::model::points::PerDimension;
use crate::progress::overview::Overview;

/// What a scenario is called, and in which language that is; `None` where it is not known any more.
pub type Title<'a> = &'a dyn Fn(&ScenarioId) -> Option<(String, Lang)>;

/// The report of a learner. `attempts` are theirs, newest first, and `overview` is folded from them.
pub fn learner(
    overview: &Overview,
    attempts: &[Summary],
    title: Title<'_>,
    context: &Context<'_>,
) -> LearnerReport {
    let messages = context.messages;
    let lang = messages.lang();
    let rows: Vec<AttemptRow> = attempts
        .iter()
        .map(|s| outline(s, title, context))
        .collect();
    let mut finished: Vec<(&Summary, &AttemptRow)> = attempts
        .iter()
        .zip(&rows)
        .filter(|(s, _)| !s.is_open())
        .collect();
    finished.sort_by_key(|(s, _)| s.began());
    let began = || attempts.iter().map(Summary::began);
    LearnerReport {
        reader: lang,
        made: when(lang, context.made),
        learner: person(context),
        first: began().min().map(|m| when(lang, m)),
        last: began().max().map(|m| when(lang, m)),
        begun: attempts.len() as u32,
        finished: overview.finished,
        passed: overview.passed,
        practised: length(lang, overview.practised),
        overall: overview.overall.map(|points| figure(lang, points, None)),
        scores: figures(lang, &overview.mean, &PerDimension::default()),
        curve: finished
            .into_iter()
            .map(|(_, row)| curve_point(row))
            .collect(),
        skills: overview
            .skills
            .iter()
            .map(|(skill, mean, count)| SkillReport {
                skill: word(messages, "skill", skill.key()),
                mean: figure(lang, *mean, None),
                attempts: *count,
            })
            .collect(),
        indicators: overview
            .indicators
            .map(|i| indicators::of_group(messages, &i))
            .unwrap_or_default(),
        attempts: rows,
    }
}

/// An attempt in one row, from its summary alone.
pub fn outline(summary: &Summary, title: Title<'_>, context: &Context<'_>) -> AttemptRow {
    let scenario = &summary.terms.scenario;
    let (title, language) =
        title(scenario).unwrap_or_else(|| (scenario.to_string(), context.messages.lang()));
    row(context.messages, summary, Name { title, language })
}

fn curve_point(row: &AttemptRow) -> CurvePoint {
    CurvePoint {
        attempt: row.id.clone(),
        began: row.began.clone(),
        overall: row.overall.clone(),
        scores: row.scores.clone(),
    }
}
