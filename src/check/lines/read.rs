//! One line of `aplomb score` → what is asked, or what is wrong with it. Judges nothing.

use super::Fault;
use crate::model::ids::CriterionId;
use crate::model::lang::Lang;
use crate::model::program::{Channel, CriterionKind};
use crate::scoring::Expectation;
use crate::script::names::did_you_mean;
use serde_json::{Map, Value};

/// Longest reply or customer's text, in characters: far beyond an e-mail, and what is still judged at once.
pub const LONGEST_TEXT: usize = 20_000;
/// Longest fact or cue, in characters.
const LONGEST_FACT: usize = 2_000;
/// Most criteria of a reply, and cues of a criterion.
const MOST: usize = 200;
/// Longest time, in seconds: ten years.
const LONGEST_TIME: f64 = 315_360_000.0;

/// A reply to be scored, with what is known of it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// As it came in: a text or a number; null where there is none.
    pub id: Value,
    /// Language, where it is given.
    pub lang: Option<Lang>,
    /// What was written.
    pub reply: String,
    /// What it answers; empty where it is not given.
    pub customer: String,
    /// The customer's names.
    pub names: Vec<String>,
    /// Criteria, then facts. Each is known by its place, since ids may come twice.
    pub criteria: Vec<Expectation>,
    /// Their ids as they came in.
    pub ids: Vec<Value>,
    /// How long it took, in milliseconds.
    pub took_ms: Option<u64>,
    /// The channel whose target holds.
    pub channel: Option<Channel>,
}

const FIELDS: [&str; 9] = [
    "id", "lang", "reply", "customer", "criteria", "facts", "name", "seconds", "channel",
];
const CRITERION_FIELDS: [&str; 5] = ["id", "kind", "fact", "cues", "weight"];

/// The kinds of criteria by their words.
const KINDS: [(&str, CriterionKind); 4] = [
    ("state", CriterionKind::State),
    ("ask", CriterionKind::Ask),
    ("offer", CriterionKind::Offer),
    ("never", CriterionKind::Never),
];

type Object = Map<String, Value>;

/// Reads a line.
///
/// # Errors
/// Where it is no JSON object with these fields, or a value makes no sense.
pub fn read(line: &[u8]) -> Result<Asked, Fault> {
    let text = std::str::from_utf8(line).map_err(|error| {
        let at = error.valid_up_to() + 1;
        let message = format!("byte {at} of the line is not UTF-8");
        Fault::new(message, "text in UTF-8", "save the file as UTF-8")
    })?;
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let mend = "write each reply as one JSON object on a line of its own";
        Fault::new(format!("not JSON: {error}"), "a JSON object", mend)
    })?;
    let Value::Object(object) = value else {
        let message = format!("{} where an object should be", what(&value));
        return Err(Fault::new(
            message,
            "a JSON object",
            r#"write {"id": "1", "lang": "en", "reply": "…"}"#,
        ));
    };
    known(&object, &FIELDS, "the line")?;
    let reply = needed_text(&object, "reply", LONGEST_TEXT)?;
    let (mut criteria, mut ids) = (Vec::new(), Vec::new());
    for (at, value) in list(&object, "criteria")?.iter().enumerate() {
        let (id, expectation) = criterion(at, value)?;
        ids.push(id);
        criteria.push(expectation);
    }
    for (n, fact) in (1..).zip(texts(&object, "facts")?) {
        ids.push(Value::String(format!("fact-{n}")));
        criteria.push(fact_only(n, criteria.len(), fact)?);
    }
    few("criteria and facts", criteria.len())?;
    let channels: Vec<&str> = Channel::ALL.iter().map(|c| c.key()).collect();
    Ok(Asked {
        id: id(&object, "id")?.unwrap_or(Value::Null),
        lang: lang(&object)?,
        reply,
        customer: text_of(&object, "customer", LONGEST_TEXT)?.unwrap_or_default(),
        names: texts(&object, "name")?,
        criteria,
        ids,
        took_ms: seconds(&object)?,
        channel: word(&object, "channel", &channels)?.and_then(|key| Channel::from_key(&key)),
    })
}

/// What a value is, in words.
fn what(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn wrong_type(field: &str, value: &Value, expected: &str) -> Fault {
    let message = format!("`{field}` is {}", what(value));
    Fault::new(message, expected, format!("write `{field}` as {expected}"))
}

fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|w| format!("`{w}`")).collect();
    words.join(", ")
}

/// Refuses fields that there are not, so that a misspelt one is not passed over.
fn known(object: &Object, fields: &[&str], place: &str) -> Result<(), Fault> {
    let Some(unknown) = object.keys().find(|key| !fields.contains(&key.as_str())) else {
        return Ok(());
    };
    let shown: String = unknown.chars().take(60).collect();
    let mend = did_you_mean(unknown, fields.iter().copied());
    Err(Fault::new(
        format!("{place} has a field `{shown}` that is not known"),
        format!("fields {}", quoted(fields)),
        mend.unwrap_or_else(|| format!("leave `{shown}` out")),
    ))
}

/// A field that is there and not null.
fn field<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    object.get(name).filter(|value| !value.is_null())
}

fn bounded(field: &str, text: &str, most: usize) -> Result<(), Fault> {
    // Bytes first: a short text need not be counted.
    if text.len() <= most {
        return Ok(());
    }
    let count = text.chars().count();
    if count <= most {
        return Ok(());
    }
    Err(Fault::new(
        format!("`{field}` has {count} characters"),
        format!("at most {most} characters"),
        "shorten it, or score its parts apart",
    ))
}

fn text_of(object: &Object, name: &str, most: usize) -> Result<Option<String>, Fault> {
    match field(object, name) {
        None => Ok(None),
        Some(Value::String(text)) => bounded(name, text, most).map(|()| Some(text.clone())),
        Some(other) => Err(wrong_type(name, other, "a text")),
    }
}

fn needed_text(object: &Object, name: &str, most: usize) -> Result<String, Fault> {
    text_of(object, name, most)?.ok_or_else(|| {
        Fault::new(
            format!("`{name}` is missing"),
            format!("`{name}` as a text"),
            format!("add \"{name}\": \"…\""),
        )
    })
}

/// A text or a number, as it came in.
fn id(object: &Object, name: &str) -> Result<Option<Value>, Fault> {
    match field(object, name) {
        None => Ok(None),
        Some(value @ (Value::String(_) | Value::Number(_))) => Ok(Some(value.clone())),
        Some(other) => Err(wrong_type(name, other, "a text or a number")),
    }
}

fn list<'a>(object: &'a Object, name: &str) -> Result<&'a [Value], Fault> {
    match field(object, name) {
        None => Ok(&[]),
        Some(Value::Array(values)) => few(name, values.len()).map(|()| values.as_slice()),
        Some(other) => Err(wrong_type(name, other, "a list")),
    }
}

/// A list of texts, or one.
fn texts(object: &Object, name: &str) -> Result<Vec<String>, Fault> {
    let own = |value: &Value| match value {
        Value::String(text) => bounded(name, text, LONGEST_FACT).map(|()| text.clone()),
        other => Err(wrong_type(name, other, "a list of texts")),
    };
    match field(object, name) {
        Some(text @ Value::String(_)) => Ok(vec![own(text)?]),
        _ => list(object, name)?.iter().map(own).collect(),
    }
}

fn few(what: &str, count: usize) -> Result<(), Fault> {
    if count <= MOST {
        return Ok(());
    }
    let message = format!("{count} {what}");
    Err(Fault::new(
        message,
        format!("at most {MOST}"),
        "score the reply against fewer at a time",
    ))
}

/// One of some words, in any capitals.
fn word(object: &Object, name: &str, words: &[&str]) -> Result<Option<String>, Fault> {
    let expected = || format!("one of {}", quoted(words));
    let found = match field(object, name) {
        None => return Ok(None),
        Some(Value::String(text)) => text.trim().to_lowercase(),
        Some(other) => return Err(wrong_type(name, other, &expected())),
    };
    if words.contains(&found.as_str()) {
        return Ok(Some(found));
    }
    let shown: String = found.chars().take(60).collect();
    let mend = did_you_mean(&found, words.iter().copied());
    Err(Fault::new(
        format!("`{name}` is `{shown}`"),
        expected(),
        mend.unwrap_or_else(|| format!("write {}", expected())),
    ))
}

fn lang(object: &Object) -> Result<Option<Lang>, Fault> {
    let tags = Lang::ALL.map(Lang::tag);
    if let Some(Value::String(tag)) = field(object, "lang")
        && let Some(lang) = Lang::from_tag(tag.trim())
    {
        return Ok(Some(lang));
    }
    Ok(word(object, "lang", &tags)?.and_then(|tag| Lang::from_tag(&tag)))
}

/// Seconds, as a number or as one in a text, in milliseconds.
fn seconds(object: &Object) -> Result<Option<u64>, Fault> {
    let expected = "seconds as a number that is not negative";
    let number = match field(object, "seconds") {
        None => return Ok(None),
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse::<f64>().ok(),
        Some(other) => return Err(wrong_type("seconds", other, expected)),
    };
    match number {
        Some(seconds) if (0.0..=LONGEST_TIME).contains(&seconds) => {
            Ok(Some((seconds * 1000.0).round() as u64))
        }
        _ => Err(Fault::new(
            "`seconds` is no time that a reply can take",
            expected,
            "write the seconds between the customer's words and the reply, such as 75 or 12.5",
        )),
    }
}

fn fact_only(n: usize, at: usize, fact: String) -> Result<Expectation, Fault> {
    if !has_words(&fact) {
        return Err(Fault::new(
            format!("fact {n} says nothing"),
            "a sentence",
            "write what the reply must say, or leave it out",
        ));
    }
    Ok(Expectation {
        id: place_id(at),
        kind: CriterionKind::State,
        fact,
        cues: Vec::new(),
        weight: 1,
    })
}

/// The id by which the criterion at a place is judged.
fn place_id(at: usize) -> CriterionId {
    CriterionId::new(at.to_string())
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn criterion(at: usize, value: &Value) -> Result<(Value, Expectation), Fault> {
    let place = format!("criterion {}", at + 1);
    let Value::Object(object) = value else {
        return Err(wrong_type(&place, value, "an object"));
    };
    known(object, &CRITERION_FIELDS, &place)?;
    let kind = word(object, "kind", &KINDS.map(|(key, _)| key))?;
    let of_key = |key: String| KINDS.iter().find(|(k, _)| *k == key).map(|(_, kind)| *kind);
    let fact = text_of(object, "fact", LONGEST_FACT)?.unwrap_or_default();
    let mut cues = texts(object, "cues")?;
    cues.retain(|cue| has_words(cue));
    if !has_words(&fact) && cues.is_empty() {
        return Err(Fault::new(
            format!("{place} has neither a fact nor cues"),
            "`fact` as a sentence, `cues` as a list of phrases, or both",
            "say in one sentence what it asks of the reply",
        ));
    }
    let id = id(object, "id")?.unwrap_or_else(|| Value::String((at + 1).to_string()));
    let expectation = Expectation {
        id: place_id(at),
        kind: kind.and_then(of_key).unwrap_or(CriterionKind::State),
        fact,
        cues,
        weight: weight(object)?,
    };
    Ok((id, expectation))
}

/// How much a criterion counts, 1–9; 1 where nothing is said.
fn weight(object: &Object) -> Result<u32, Fault> {
    match field(object, "weight") {
        None => Ok(1),
        Some(value) => match value.as_u64() {
            Some(weight @ 1..=9) => Ok(weight as u32),
            _ => Err(wrong_type("weight", value, "a whole number from 1 to 9")),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_TEXT, read};
    use crate::check::lines::Fault;
    use crate::model::lang::Lang;
    use crate::model::program::CriterionKind;
    use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};

    fn fault(line: &str) -> Fault {
        read(line.as_bytes()).expect_err(line)
    }

    #[test]
    fn a_line_with_everything_is_read() {
        let asked = read(
            br#"{"id":1.5,"lang":"sl-SI","reply":"r","customer":"c","name":["Ana","Ane"],"seconds":"12.5",
                "channel":"Email","criteria":[{"id":3,"kind":"NEVER","cues":"x y"}],"facts":["f","g"]}"#,
        )
        .expect("it is sound");
        assert_eq!(asked.id, 1.5);
        assert_eq!(asked.lang, Some(Lang::Sl));
        assert_eq!(asked.took_ms, Some(12_500));
        assert_eq!(asked.ids.len(), 3);
        assert_eq!(asked.ids[2], "fact-2");
        assert_eq!(asked.criteria[0].kind, CriterionKind::Never);
        assert_eq!(asked.criteria[0].cues, ["x y"]);
        assert_eq!(asked.names, ["Ana", "Ane"]);
    }

    #[test]
    fn the_same_id_twice_is_no_confusion() {
        let line = br#"{"reply":"r","criteria":[{"id":"a","fact":"one"},{"id":"a","fact":"two"}]}"#;
        let asked = read(line).expect("it is sound");
        assert_ne!(asked.criteria[0].id, asked.criteria[1].id);
    }

    #[test]
    fn faults_say_what_would_be_right() {
        assert!(fault(r#"{"repyl":"x"}"#).mend.contains("`reply`"));
        assert!(fault("{}").message.contains("missing"));
        assert!(
            fault(r#"{"reply":"x","lang":"lv"}"#)
                .expected
                .contains("`lt`")
        );
        assert!(
            fault(r#"{"reply":"x","channel":"emial"}"#)
                .mend
                .contains("`email`")
        );
        assert!(
            fault(r#"{"reply":"x","facts":["…"]}"#)
                .message
                .contains("fact 1")
        );
        assert!(
            fault(r#"{"reply":"x","facts":[1]}"#)
                .message
                .contains("`facts`")
        );
        let long = format!(r#"{{"reply":"{}"}}"#, "ą".repeat(LONGEST_TEXT + 1));
        assert!(fault(&long).message.contains("20001"));
        let deep = "[".repeat(100_000);
        assert!(fault(&deep).message.contains("JSON"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn whatever_comes_in_is_read_or_refused(bytes in any::<Vec<u8>>(), text in "\\PC{0,40}") {
            let _ = read(&bytes);
            let value = serde_json::json!({"reply": text, "lang": text, "seconds": text, text.as_str(): 1});
            prop_assert!(read(value.to_string().as_bytes()).is_err());
        }
    }
}
