//! What is expected against what is. Scores are compared as people see them: rounded to whole points.

use super::{Difference, Edit};
use crate::engine::state::State;
use crate::model::diagnostic::Place;
use crate::model::ids::CriterionId;
use crate::model::points::{Dimension, Points, Score};
use crate::model::program::{CriterionKind, Program};
use crate::script::names;
use crate::script::plan::{Expected, Names, Range};
use crate::script::source::Spanned;

/// How things stand.
pub struct Now<'a> {
    /// The scenario.
    pub program: &'a Program,
    /// Where the play stands.
    pub state: &'a State,
    /// The scores that are looked at: of the last answer, at the end of the attempt.
    pub score: Score,
    /// The step that looks; `None`: the end.
    pub step: Option<usize>,
}

impl Now<'_> {
    fn node(&self) -> &str {
        self.program.node(self.state.node).id.as_str()
    }

    fn met(&self, name: &str) -> bool {
        self.is_set(name, &self.state.met)
    }

    fn broke(&self, name: &str) -> bool {
        self.is_set(name, &self.state.broke)
    }

    fn is_set(&self, name: &str, flags: &[bool]) -> bool {
        self.program
            .find_criterion(&CriterionId::new(name))
            .is_some_and(|ix| flags[ix.0 as usize])
    }

    fn difference(&self, place: Place, field: &'static str) -> Difference {
        Difference {
            step: self.step,
            place,
            field,
            expected: String::new(),
            found: String::new(),
            edit: None,
            after: 0,
        }
    }
}

fn rounded(points: Option<Points>) -> Option<i64> {
    points.map(|p| i64::from(p.rounded()))
}

/// All that is otherwise than expected.
pub fn compare(expected: &Expected, now: &Now<'_>) -> Vec<Difference> {
    let mut all = Vec::new();
    let over = now.state.outcome.as_ref();
    let open = || {
        format!(
            "the conversation is not over: it stands at `{}`",
            now.node()
        )
    };
    if let Some(ending) = &expected.ending
        && over.map(|o| o.ending) != Some(ending.value)
    {
        let mut d = now.difference(ending.place, "ending");
        d.expected = format!("{:?}", ending.value);
        d.found = over.map_or_else(open, |o| format!("{:?}", o.ending));
        d.edit = over.map(|o| replace(ending.place, format!("{:?}", o.ending)));
        all.push(d);
    }
    if let Some(node) = &expected.node
        && node.value != now.node()
    {
        let mut d = now.difference(node.place, "node");
        d.expected = format!("\"{}\"", node.value);
        d.found = format!("\"{}\"", now.node());
        d.edit = Some(replace(node.place, d.found.clone()));
        all.push(d);
    }
    if let Some(passed) = &expected.passed
        && over.map(|o| o.passed) != Some(passed.value)
    {
        let mut d = now.difference(passed.place, "passed");
        d.expected = passed.value.to_string();
        d.found = over.map_or_else(open, |o| o.passed.to_string());
        d.edit = over.map(|o| replace(passed.place, o.passed.to_string()));
        all.push(d);
    }
    let mood = Some(i64::from(now.state.mood));
    all.extend(range(now, "mood", expected.mood.as_ref(), mood));
    match over {
        Some(o) => all.extend(range(
            now,
            "overall",
            expected.overall.as_ref(),
            rounded(o.overall),
        )),
        None => all.extend(expected.overall.as_ref().map(|wanted| Difference {
            expected: wanted.value.to_string(),
            found: open(),
            ..now.difference(wanted.place, "overall")
        })),
    }
    for dimension in Dimension::ALL {
        let found = rounded(*now.score.get(dimension));
        let wanted = expected.score.get(dimension).as_ref();
        all.extend(range(now, dimension.key(), wanted, found));
    }
    all.extend(list(now, "met", expected.met.as_ref(), |n| now.met(n)));
    all.extend(list(now, "not_met", expected.not_met.as_ref(), |n| {
        !now.met(n)
    }));
    all.extend(list(now, "broke", expected.broke.as_ref(), |n| {
        now.broke(n)
    }));
    all.extend(list(now, "not_broke", expected.not_broke.as_ref(), |n| {
        !now.broke(n)
    }));
    all
}

fn replace(place: Place, text: String) -> Edit {
    Edit {
        place,
        text,
        inside: false,
    }
}

fn number(found: Option<i64>) -> String {
    found.map_or(Range::Unmeasured, Range::Exactly).to_string()
}

fn range(
    now: &Now<'_>,
    field: &'static str,
    wanted: Option<&Spanned<Range>>,
    found: Option<i64>,
) -> Option<Difference> {
    let wanted = wanted.filter(|wanted| !wanted.value.holds(found))?;
    let found = number(found);
    Some(Difference {
        expected: wanted.value.to_string(),
        edit: Some(replace(wanted.place, found.clone())),
        found,
        ..now.difference(wanted.place, field)
    })
}

fn list(
    now: &Now<'_>,
    field: &'static str,
    wanted: Option<&Names>,
    holds: impl Fn(&str) -> bool,
) -> Option<Difference> {
    let wanted = wanted?;
    let (good, bad): (Vec<_>, Vec<_>) = wanted.items.iter().partition(|n| holds(&n.value));
    let place = bad.first()?.place;
    let texts =
        |list: &[&Spanned<String>]| list.iter().map(|n| n.value.clone()).collect::<Vec<_>>();
    let (good, bad) = (texts(&good), texts(&bad));
    let is = match field {
        "met" => "not met",
        "not_met" => "met",
        "broke" => "not broken",
        _ => "broken",
    };
    let bad: Vec<&str> = bad.iter().map(String::as_str).collect();
    Some(Difference {
        expected: written(wanted.items.iter().map(|n| n.value.as_str())),
        found: format!("{} {is}", names::quoted(&bad)),
        edit: Some(replace(
            wanted.place,
            written(good.iter().map(String::as_str)),
        )),
        ..now.difference(place, field)
    })
}

/// `["a", "b"]`
fn written<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|n| format!("\"{n}\"")).collect();
    format!("[{}]", names.join(", "))
}

/// How things stand, as it is written between the brackets of an expectation.
pub fn present(now: &Now<'_>) -> String {
    let mut fields = Vec::new();
    let over = now.state.outcome.as_ref().filter(|_| now.step.is_none());
    if let Some(over) = over {
        fields.push(format!("ending: {:?}", over.ending));
    }
    fields.push(format!("node: \"{}\"", now.node()));
    if let Some(over) = over {
        fields.push(format!("passed: {}", over.passed));
        fields.push(format!("overall: {}", number(rounded(over.overall))));
    }
    fields.push(format!("mood: {}", now.state.mood));
    for dimension in Dimension::ALL {
        let found = number(rounded(*now.score.get(dimension)));
        fields.push(format!("{}: {found}", dimension.key()));
    }
    let set = |never: bool, flags: &[bool]| {
        let criteria = now.program.criteria.iter().zip(flags);
        let set = criteria.filter(|(c, set)| **set && (c.kind == CriterionKind::Never) == never);
        written(set.map(|(c, _)| c.id.as_str()))
    };
    fields.push(format!("met: {}", set(false, &now.state.met)));
    fields.push(format!("broke: {}", set(true, &now.state.broke)));
    fields.join(", ")
}
