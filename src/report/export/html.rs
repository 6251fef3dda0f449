//! Reports as self-contained pages: no script, no request to anywhere, readable on paper. Everything is
//! escaped by the template engine; what the pages look like stands in `templates/`.

use super::ExportError;
use super::chart::{self, CurveChart, MoodChart, TimeChart};
use super::clean::clean;
use super::marks::{Piece, pieces, tone};
use crate::model::lang::Lang;
use crate::model::points::Dimension;
use crate::report::model::{
    AttemptReport, AttemptRow, CriterionReport, Figure, LearnerReport, ReasonReport, TurnReport,
    When,
};
use crate::report::words;
use crate::text::catalogue::Messages;
use crate::text::reasons::dimension_name;
use fluent_bundle::FluentValue;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{Environment, Output, State, UndefinedBehavior, escape_formatter};
use serde::Serialize;
use std::io::{BufWriter, Write};

const STYLE: &str = include_str!("templates/style.css");
const ATTEMPT: &str = concat!(
    include_str!("templates/parts.html"),
    include_str!("templates/attempt.html")
);
const LEARNER: &str = concat!(
    include_str!("templates/parts.html"),
    include_str!("templates/learner.html")
);

/// What every page needs.
#[derive(Serialize)]
struct Frame<'a> {
    lang: Lang,
    style: &'static str,
    /// Contents of the running header, as a CSS string.
    running: String,
    made: &'a When,
    width: u32,
    wide: u32,
    height: u32,
}

#[derive(Serialize)]
struct AttemptPage<'a> {
    #[serde(flatten)]
    frame: Frame<'a>,
    report: &'a AttemptReport,
    dimensions: Vec<DimensionPart<'a>>,
    turns: Vec<TurnPart<'a>>,
    mood: Option<MoodChart>,
    times: Option<TimeChart>,
}

#[derive(Serialize)]
struct TurnPart<'a> {
    turn: &'a TurnReport,
    pieces: Vec<Piece>,
    groups: Vec<Group<'a>>,
    criteria: Vec<&'a CriterionReport>,
    /// What a trainer said of each dimension.
    rated: Vec<String>,
}

/// A dimension's bar.
#[derive(Serialize)]
struct DimensionPart<'a> {
    key: &'static str,
    name: String,
    score: Option<&'a Figure>,
    minimum: Option<&'a Figure>,
    weight: Option<u32>,
}

/// The reasons of one dimension of a turn.
#[derive(Serialize)]
struct Group<'a> {
    key: &'static str,
    name: String,
    score: Option<&'a Figure>,
    reasons: Vec<ReasonPart<'a>>,
}

#[derive(Serialize)]
struct ReasonPart<'a> {
    reason: &'a ReasonReport,
    tone: &'static str,
}

#[derive(Serialize)]
struct LearnerPage<'a> {
    #[serde(flatten)]
    frame: Frame<'a>,
    report: &'a LearnerReport,
    dimensions: Vec<DimensionPart<'a>>,
    attempts: &'a [AttemptRow],
    curve: Option<CurveChart>,
}

/// Writes the page of one attempt.
pub fn attempt(report: &AttemptReport, out: &mut dyn Write) -> Result<(), ExportError> {
    let messages = Messages::new(report.reader);
    let rubric = &report.rubric;
    let dimension = |d: Dimension| DimensionPart {
        key: d.key(),
        name: dimension_name(&messages, d),
        score: report.row.scores.get(d).as_ref(),
        minimum: rubric.minimum.get(d).as_ref(),
        weight: Some(*rubric.weights.get(d)),
    };
    let page = AttemptPage {
        frame: frame(report.reader, &report.learner.name, &report.made),
        report,
        dimensions: Dimension::ALL.map(dimension).into(),
        turns: report
            .turns
            .iter()
            .map(|turn| turn_part(turn, &messages))
            .collect(),
        mood: chart::mood(report),
        times: chart::times(report),
    };
    render(ATTEMPT, report.reader, Value::from(Serde(&page)), out)
}

/// Writes the page of a learner.
pub fn learner(report: &LearnerReport, out: &mut dyn Write) -> Result<(), ExportError> {
    let messages = Messages::new(report.reader);
    let dimension = |d: Dimension| DimensionPart {
        key: d.key(),
        name: dimension_name(&messages, d),
        score: report.scores.get(d).as_ref(),
        minimum: None,
        weight: None,
    };
    let page = LearnerPage {
        frame: frame(report.reader, &report.learner.name, &report.made),
        report,
        dimensions: Dimension::ALL.map(dimension).into(),
        attempts: &report.attempts,
        curve: chart::curve(&report.curve, report.reader),
    };
    render(LEARNER, report.reader, Value::from(Serde(&page)), out)
}

fn frame<'a>(lang: Lang, name: &str, made: &'a When) -> Frame<'a> {
    let parts = ["Aplomb", name, made.date.as_str()];
    let shown: Vec<&str> = parts.into_iter().filter(|p| !p.trim().is_empty()).collect();
    Frame {
        lang,
        style: STYLE,
        running: css_string(&shown.join(" · ")),
        made,
        width: chart::WIDTH,
        wide: chart::WIDE,
        height: chart::HEIGHT,
    }
}

/// A text as a CSS string: whatever is not a letter or digit of ASCII is written as its number, so that
/// nothing can end the string or the style sheet.
fn css_string(text: &str) -> String {
    let escaped: String = clean(text)
        .chars()
        .take(80)
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_string()
            } else {
                format!("\\{:x} ", c as u32)
            }
        })
        .collect();
    format!("\"{escaped}\"")
}

fn turn_part<'a>(turn: &'a TurnReport, messages: &Messages) -> TurnPart<'a> {
    let groups = Dimension::ALL.into_iter().map(|dimension| Group {
        key: dimension.key(),
        name: dimension_name(messages, dimension),
        score: turn.scores.get(dimension).as_ref(),
        reasons: turn
            .reasons
            .iter()
            .filter(|r| r.dimension.key == dimension.key())
            .map(|reason| ReasonPart {
                reason,
                tone: tone([reason.points].into_iter()),
            })
            .collect(),
    });
    TurnPart {
        turn,
        pieces: pieces(turn.answer.as_deref().unwrap_or_default(), &turn.reasons),
        groups: groups
            .filter(|g| g.score.is_some() || !g.reasons.is_empty())
            .collect(),
        criteria: turn.criteria.iter().filter(|c| !c.reasoned).collect(),
        rated: rated(turn, messages),
    }
}

fn rated(turn: &TurnReport, messages: &Messages) -> Vec<String> {
    let Some(trainer) = &turn.trainer else {
        return Vec::new();
    };
    let said = |dimension: Dimension| {
        let points = trainer.scores.get(dimension).as_ref()?;
        Some(format!(
            "{} {}",
            dimension_name(messages, dimension),
            points.text
        ))
    };
    Dimension::ALL.into_iter().filter_map(said).collect()
}

fn render(
    template: &'static str,
    lang: Lang,
    page: Value,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build();
    environment.set_syntax(syntax.map_err(ExportError::Page)?);
    environment.set_formatter(clean_and_escape);
    let messages = Messages::new(lang);
    environment.add_function("t", move |key: &str, arguments: Kwargs| {
        say(&messages, key, &arguments)
    });
    environment.add_function("signed", move |mood: i32| words::mood(lang, mood));
    environment
        .add_template("page.html", template)
        .map_err(ExportError::Page)?;
    let template = environment
        .get_template("page.html")
        .map_err(ExportError::Page)?;
    // rendered before it is written: a fault of the page must not leave half of one
    let text = template.render(page).map_err(ExportError::Page)?;
    let mut out = BufWriter::new(out);
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Every text that a template did not write itself is cleaned, then escaped.
fn clean_and_escape(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), minijinja::Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() => {
            escape_formatter(out, state, &Value::from(clean(text).into_owned()))
        }
        _ => escape_formatter(out, state, value),
    }
}

/// A message in the reader's language, for the templates.
fn say(messages: &Messages, key: &str, arguments: &Kwargs) -> Result<String, minijinja::Error> {
    let mut values = Vec::new();
    for name in arguments.args() {
        let value: Value = arguments.get(name)?;
        let value = match i64::try_from(value.clone()) {
            Ok(number) => FluentValue::from(number),
            Err(_) => FluentValue::from(value.to_string()),
        };
        values.push((name, value));
    }
    Ok(messages.with(key, &values))
}

/// The message keys that the templates name.
pub fn keys() -> Vec<String> {
    let mut keys: Vec<String> = [ATTEMPT, LEARNER]
        .into_iter()
        .flat_map(|template| template.split("t(\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    keys.sort();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use super::{css_string, keys};
    use crate::model::lang::Lang;
    use crate::text::catalogue::Messages;

    #[test]
    fn a_name_cannot_leave_its_css_string() {
        let made = css_string("A\"}</style><script>ė\n\\");
        let inside = made.trim_matches('"');
        assert!(
            inside
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '\\' || c == ' '),
            "{made}"
        );
    }

    #[test]
    fn every_word_of_the_pages_is_there() {
        let messages = Messages::new(Lang::En);
        let missing: Vec<String> = keys().into_iter().filter(|k| !messages.has(k)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
