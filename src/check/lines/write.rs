//! What was found of a reply → the object that `aplomb score` writes. Judges nothing.

use super::judge::{Found, Signals};
use super::read::Asked;
use crate::model::ids::CriterionId;
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Reason, Rule, Span};
use crate::scoring::Scorer;
use crate::scoring::plain::Plain;
use crate::text::catalogue::Messages;
use crate::text::reasons::{About, sentence};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

#[derive(Serialize)]
struct Scored<'a> {
    id: &'a Value,
    empathy: Option<f64>,
    accuracy: Option<f64>,
    speed: Option<f64>,
    criteria: Vec<Criterion<'a>>,
    reasons: Vec<Said>,
    signals: Raw<'a>,
    lang_detected: Option<&'static str>,
    scorer: &'a str,
}

#[derive(Serialize)]
struct Criterion<'a> {
    id: &'a Value,
    met: bool,
    confidence: f64,
    span: Option<[usize; 2]>,
}

#[derive(Serialize)]
struct Said {
    dimension: Dimension,
    points: f64,
    rule: String,
    span: Option<[usize; 2]>,
    text: String,
}

/// The object, without a line break.
pub fn object(scorer: &Scorer, asked: &Asked, found: &Found) -> String {
    let points = |dimension| found.score.get(dimension).map(Points::as_f64);
    let places = Places::new(&asked.reply);
    let id = scorer.id();
    let criteria = asked.ids.iter().zip(&found.criteria);
    let scored = Scored {
        id: &asked.id,
        empathy: points(Dimension::Empathy),
        accuracy: points(Dimension::Accuracy),
        speed: points(Dimension::Speed),
        criteria: criteria
            .map(|(id, verdict)| Criterion {
                id,
                met: verdict.met,
                confidence: share(verdict.confidence),
                span: verdict.span.map(|s| places.characters(s)),
            })
            .collect(),
        reasons: reasons(asked, found, &places),
        signals: Raw(&found.signals),
        lang_detected: found.detected.map(|lang| lang.tag()),
        scorer: id.as_str(),
    };
    serde_json::to_string(&scored).unwrap_or_default()
}

/// Ten-thousandths as a figure from 0 to 1.
fn share(ten_thousandths: i32) -> f64 {
    f64::from(ten_thousandths) / 10_000.0
}

fn reasons(asked: &Asked, found: &Found, places: &Places<'_>) -> Vec<Said> {
    let messages = Messages::new(found.lang);
    let fact = |id: &CriterionId| fact(asked, id);
    let about = About {
        reply: &asked.reply,
        fact: &fact,
    };
    let said = |reason: &Reason| Said {
        dimension: reason.dimension,
        points: reason.points.as_f64(),
        rule: rule(asked, &reason.rule),
        span: reason.span.map(|s| places.characters(s)),
        text: sentence(&messages, reason, &about),
    };
    found.reasons.iter().map(said).collect()
}

/// The sentence of a criterion; where it has none, its first cue.
fn fact(asked: &Asked, id: &CriterionId) -> String {
    let criterion = asked.criteria.iter().find(|e| e.id == *id);
    let shown = criterion.and_then(|e| {
        let fact = Some(&e.fact).filter(|f| !f.trim().is_empty());
        fact.or(e.cues.first())
    });
    shown.cloned().unwrap_or_default()
}

/// A rule as programs tell it apart: a word, for criteria with the id.
fn rule(asked: &Asked, rule: &Rule) -> String {
    let of = |word: &str, criterion: &CriterionId| {
        let at = asked.criteria.iter().position(|e| e.id == *criterion);
        match at.and_then(|at| asked.ids.get(at)) {
            Some(Value::String(id)) => format!("{word}:{id}"),
            Some(id) => format!("{word}:{id}"),
            None => word.to_owned(),
        }
    };
    match rule {
        Rule::Baseline => "baseline".to_owned(),
        Rule::Authored { .. } => "authored".to_owned(),
        Rule::Wording { category, .. } => category.key().to_owned(),
        Rule::Stock { category } => format!("stock:{}", category.key()),
        Rule::Tone => "tone".to_owned(),
        Rule::Manner { .. } => "manner".to_owned(),
        Rule::Repeated { category } => format!("repeated:{}", category.key()),
        Rule::Met { criterion, .. } => of("met", criterion),
        Rule::Missed { criterion, .. } => of("missed", criterion),
        Rule::Broken { criterion } => of("broken", criterion),
        Rule::InTime { .. } => "in-time".to_owned(),
        Rule::Late { .. } => "late".to_owned(),
        Rule::Silent => "silent".to_owned(),
        Rule::Organisation => "organisation".to_owned(),
        Rule::Cap => "cap".to_owned(),
        Rule::Prepared { .. } => "prepared".to_owned(),
    }
}

/// Each kind of wording with its strength, the mechanisms of empathy, tone and politeness, then the figures that have parts.
struct Raw<'a>(&'a Signals);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let empathy = &self.0.empathy;
        for signal in &empathy.categories {
            map.serialize_entry(signal.category.key(), &share(i32::from(signal.strength)))?;
        }
        let mechanisms = &empathy.mechanisms;
        map.serialize_entry("emotional-reaction", &share(i32::from(mechanisms.reaction)))?;
        map.serialize_entry(
            "interpretation",
            &share(i32::from(mechanisms.interpretation)),
        )?;
        map.serialize_entry("exploration", &share(i32::from(mechanisms.exploration)))?;
        map.serialize_entry("tone", &empathy.tone.map(share))?;
        let politeness = empathy.politeness.map(|p| share(i32::from(p)));
        map.serialize_entry("politeness", &politeness)?;
        map.serialize_entry("attributable", &self.0.attributable.map(share))?;
        map.serialize_entry("plain", &Wording::of(&self.0.plain))?;
        map.end()
    }
}

#[derive(Serialize)]
struct Wording {
    score: f64,
    words: usize,
    sentences: usize,
    words_per_sentence: f64,
    longest_sentence: usize,
    rare_words: usize,
    idioms: usize,
    passive: usize,
    conditions: usize,
    questions: usize,
}

impl Wording {
    fn of(plain: &Plain) -> Wording {
        Wording {
            score: plain.score().as_f64(),
            words: plain.words,
            sentences: plain.sentences,
            words_per_sentence: f64::from(plain.words_per_sentence) / 100.0,
            longest_sentence: plain.longest,
            rare_words: plain.rare_words,
            idioms: plain.idioms,
            passive: plain.passive,
            conditions: plain.conditions,
            questions: plain.questions,
        }
    }
}

/// The way from bytes of a text to its characters (Unicode scalar values).
struct Places<'a> {
    text: &'a str,
    ascii: bool,
}

impl<'a> Places<'a> {
    fn new(text: &'a str) -> Places<'a> {
        let ascii = text.is_ascii();
        Places { text, ascii }
    }

    fn characters(&self, span: Span) -> [usize; 2] {
        let (start, end) = (span.start as usize, span.end as usize);
        if self.ascii {
            return [start, end];
        }
        let count =
            |from: usize, to: usize| self.text.get(from..to).map_or(0, |t| t.chars().count());
        let first = count(0, start);
        [first, first + count(start, end)]
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::model::reason::Span;

    #[test]
    fn places_are_counted_in_characters() {
        assert_eq!(Places::new("abc").characters(Span::new(1, 3)), [1, 3]);
        let text = "ąč 🙂 ž";
        assert_eq!(Places::new(text).characters(Span::new(0, 4)), [0, 2]);
        assert_eq!(Places::new(text).characters(Span::new(10, 12)), [5, 6]);
    }
}
