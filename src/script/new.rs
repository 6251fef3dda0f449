//! A new scenario: a small conversation that compiles without a finding and plays, with comments that
//! say what to change. Its words, in each language, stand in `new/`, not here. Writes no files.

use super::write::{literal, quoted};
use crate::model::lang::Lang;
use crate::model::program::{Channel, Difficulty, Fluency, Kind};
use std::collections::BTreeMap;

/// The file with gaps.
const TEMPLATE: &str = include_str!("new/template.ron");

/// A plan that takes the template's good way.
const PLAN: &str = include_str!("new/plan.ron");
/// What the plan is called within the folder of the scenario.
pub const PLAN_FILE: &str = "plans/good.ron";

/// What the author decides beforehand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The folder's name.
    pub id: String,
    /// What it is called; empty: the template's own title.
    pub title: String,
    /// What sort of case it is.
    pub kind: Kind,
    /// Where it happens.
    pub channel: Channel,
    /// For whom it is.
    pub difficulty: Difficulty,
    /// The language that it is written in.
    pub lang: Lang,
    /// The customer's name; empty: drawn from two.
    pub customer: String,
    /// The customer's mood, −100 … 100.
    pub mood: i32,
}

/// Words that a folder of scenarios keeps for itself.
const RESERVED: [&str; 2] = ["shifts", "workshops"];

/// Why an id cannot be one.
///
/// # Errors
/// In words for the author.
pub fn check_id(id: &str) -> Result<(), String> {
    let right = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !right {
        let near = super::write::slug(id, 60);
        let hint = if near.is_empty() {
            "such as `late-parcel`".to_owned()
        } else {
            format!("such as `{near}`")
        };
        return Err(format!(
            "`{id}` cannot be an id: write lower-case letters, digits and hyphens, {hint}"
        ));
    }
    if RESERVED.contains(&id) {
        return Err(format!(
            "`{id}` is the name of a folder with something else in it"
        ));
    }
    Ok(())
}

/// An id made from a title; empty where it has no letters that an id may have.
pub fn id_from(title: &str) -> String {
    super::write::slug(title, 40)
}

/// The text of `scenario.ron`.
pub fn scenario(wishes: &Wishes) -> String {
    let words = words(wishes.lang);
    let fluency = match wishes.kind {
        Kind::LanguageBarrier => Fluency::Halting,
        _ => Fluency::Native,
    };
    let mother_tongue = match (wishes.kind, wishes.lang) {
        (Kind::LanguageBarrier, Lang::En) => "es",
        (Kind::LanguageBarrier, _) => "en",
        (_, lang) => lang.tag(),
    };
    let title = if wishes.title.trim().is_empty() {
        quoted(words.get("title").copied().unwrap_or_default())
    } else {
        literal(wishes.title.trim())
    };
    let (vary, name) = if wishes.customer.trim().is_empty() {
        (NAMES, quoted("{ $name }"))
    } else {
        ("", literal(wishes.customer.trim()))
    };
    let values = BTreeMap::from([
        ("id", quoted(&wishes.id)),
        ("title", title),
        ("kind", format!("{:?}", wishes.kind)),
        ("channel", format!("{:?}", wishes.channel)),
        ("difficulty", format!("{:?}", wishes.difficulty)),
        ("lang", quoted(wishes.lang.tag())),
        ("mother-tongue", quoted(mother_tongue)),
        ("fluency", format!("{fluency:?}")),
        ("name", name),
        ("mood", wishes.mood.clamp(-100, 100).to_string()),
        ("silence", silence(wishes.channel).to_string()),
    ]);
    let template = TEMPLATE.replace("        %names%\n", vary);
    let mut text = String::with_capacity(template.len() * 2);
    let mut rest = template.as_str();
    // what is put in is not looked at again
    while let Some((before, after)) = rest.split_once('%') {
        text.push_str(before);
        let Some((key, after)) = after.split_once('%') else {
            rest = after;
            break;
        };
        match (values.get(key), words.get(key)) {
            (Some(value), _) => text.push_str(value),
            (None, Some(cues)) if key.starts_with("cues-") => {
                let cues: Vec<String> = cues.split(" / ").map(quoted).collect();
                text.push_str(&cues.join(", "));
            }
            (None, word) => text.push_str(&quoted(word.copied().unwrap_or_default())),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The text of the plan beside it, [`PLAN_FILE`].
pub fn plan(wishes: &Wishes) -> String {
    PLAN.replace("%lang%", &quoted(wishes.lang.tag()))
}

/// Seconds of story time after which the customer goes on: beyond the targets of the channel.
fn silence(channel: Channel) -> u32 {
    let targets = channel.default_targets();
    targets.first_reply.max(targets.reply) * 3 / 2
}

/// Two people to draw from.
const NAMES: &str = "        // who writes: drawn anew for each attempt\n        \"name\": OneOf([(id: \"first\", text: %name-1%), (id: \"second\", text: %name-2%)]),\n";

/// The words of a language: `key = text` a line.
fn words(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    let file = match lang {
        Lang::En => include_str!("new/en.txt"),
        Lang::Lt => include_str!("new/lt.txt"),
        Lang::El => include_str!("new/el.txt"),
        Lang::Sl => include_str!("new/sl.txt"),
        Lang::Pl => include_str!("new/pl.txt"),
        Lang::Et => include_str!("new/et.txt"),
    };
    file.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, text)| (key.trim(), text.trim()))
        .collect()
}
