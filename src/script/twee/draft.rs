//! Passages → `scenario.ron`: one node a passage, one choice a link, and `TODO` wherever Aplomb needs
//! what a story does not have. The draft compiles, so that it can be checked and played while it is
//! worked on.

use super::links::{Said, said};
use super::read::{Passage, Story, decoded, story};
use crate::model::lang::Lang;
use crate::model::program::Ending;
use crate::script::write::{literal, slug};
use std::collections::BTreeMap;

/// Passages that belong to story formats.
const SPECIAL: [&str; 17] = [
    "StoryAuthor",
    "StorySubtitle",
    "StoryMenu",
    "StorySettings",
    "StoryIncludes",
    "StoryInit",
    "StoryCaption",
    "StoryBanner",
    "StoryInterface",
    "StoryShare",
    "StoryDisplayTitle",
    "PassageHeader",
    "PassageFooter",
    "PassageReady",
    "PassageDone",
    "StoryStylesheet",
    "StoryScript",
];
/// Tags of passages that are not said.
const UNSAID: [&str; 9] = [
    "script",
    "stylesheet",
    "widget",
    "annotation",
    "header",
    "footer",
    "startup",
    "init",
    "Twine.private",
];
/// As many as a scenario may have nodes, roughly.
const MOST_PASSAGES: usize = 10_000;
/// The node that every silence leads to.
const NO_ANSWER: &str = "no-answer";

/// Something that could not be carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The line of the passage's header, or of the fault.
    pub line: usize,
    /// The passage; empty where it is none's.
    pub passage: String,
    /// What.
    pub what: String,
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The scenario's id.
    pub id: String,
    /// The text of `scenario.ron`.
    pub scenario: String,
    /// Nodes that came from passages.
    pub nodes: usize,
    /// Choices that came from links.
    pub choices: usize,
    /// What could not be carried over, by line.
    pub left: Vec<Left>,
}

/// Makes a draft. `id` is the folder's name, where one is decided already.
///
/// # Errors
/// Where there is no passage to begin with.
pub fn import(text: &str, id: Option<&str>, lang: Lang) -> Result<Import, String> {
    let story = story(text);
    let mut left: Vec<Left> = story
        .faults
        .iter()
        .map(|(line, what)| Left {
            line: *line,
            passage: String::new(),
            what: what.clone(),
        })
        .collect();
    let (told, unsaid): (Vec<&Passage>, Vec<&Passage>) =
        story.passages.iter().partition(|p| is_said(p));
    for passage in unsaid {
        let what = if passage.tags.is_empty() {
            "a passage of the story format".to_owned()
        } else {
            format!("a passage with the tags {}", passage.tags.join(" "))
        };
        left.push(note(passage, what));
    }
    if told.len() > MOST_PASSAGES {
        return Err(format!(
            "it has {} passages; {MOST_PASSAGES} are allowed",
            told.len()
        ));
    }
    let Some(start) = told.iter().position(|p| p.name == story.start) else {
        return Err(format!(
            "there is no passage `{}` to begin with; name one as `start` in StoryData, or call it `Start`",
            story.start
        ));
    };
    let title = story
        .title
        .clone()
        .unwrap_or_else(|| "TODO: a title".to_owned());
    let id = match id {
        Some(id) => id.to_owned(),
        None => Some(slug(&title, 40))
            .filter(|id| !id.is_empty() && story.title.is_some())
            .unwrap_or_else(|| "story".to_owned()),
    };
    let mut draft = Draft {
        ids: Ids::of(&told),
        missing: BTreeMap::new(),
        left,
        out: String::new(),
        choices: 0,
    };
    draft.head(&story, &title, &id, lang);
    draft.out.push_str(&format!(
        "    start: \"{}\",\n    nodes: {{\n",
        draft.ids.list[start]
    ));
    for (place, passage) in told.iter().enumerate() {
        draft.node(place, passage);
    }
    draft.rest();
    let Draft {
        mut left,
        out,
        choices,
        ..
    } = draft;
    left.sort_by_key(|l| l.line);
    Ok(Import {
        id,
        scenario: out,
        nodes: told.len(),
        choices,
        left,
    })
}

fn is_said(passage: &Passage) -> bool {
    !SPECIAL.contains(&passage.name.as_str())
        && !passage.tags.iter().any(|t| UNSAID.contains(&t.as_str()))
}

fn note(passage: &Passage, what: String) -> Left {
    Left {
        line: passage.line,
        passage: passage.name.clone(),
        what,
    }
}

/// The ids of nodes, by passage.
struct Ids {
    list: Vec<String>,
    by_name: BTreeMap<String, usize>,
    taken: BTreeMap<String, u32>,
}

impl Ids {
    fn of(passages: &[&Passage]) -> Ids {
        let mut ids = Ids {
            list: Vec::new(),
            by_name: BTreeMap::new(),
            taken: BTreeMap::from([(NO_ANSWER.to_owned(), 1)]),
        };
        for (place, passage) in passages.iter().enumerate() {
            let id = ids.fresh(&passage.name, "passage");
            ids.list.push(id);
            ids.by_name.insert(passage.name.clone(), place);
        }
        ids
    }

    fn fresh(&mut self, name: &str, otherwise: &str) -> String {
        fresh(&mut self.taken, name, (otherwise, 40))
    }

    /// The place of the passage that a link names, as it is or with escapes.
    fn find(&self, target: &str) -> Option<usize> {
        let by_name = &self.by_name;
        by_name
            .get(target)
            .or_else(|| by_name.get(&decoded(target)))
            .copied()
    }
}

/// An id that is not taken yet, from the words of a name.
fn fresh(
    taken: &mut BTreeMap<String, u32>,
    name: &str,
    (otherwise, most): (&str, usize),
) -> String {
    let base = Some(slug(name, most)).filter(|s| !s.is_empty());
    let base = base.unwrap_or_else(|| otherwise.to_owned());
    // the number of the last one with these words
    let mut n = taken.get(&base).copied().unwrap_or(0) + 1;
    let mut id = base.clone();
    while taken.contains_key(&id) {
        n += 1;
        id = format!("{base}-{n}");
    }
    taken.insert(base, n);
    taken.entry(id.clone()).or_insert(1);
    id
}

struct Draft {
    ids: Ids,
    /// Passages that links name and that are not there: name, node.
    missing: BTreeMap<String, String>,
    left: Vec<Left>,
    out: String,
    choices: usize,
}

impl Draft {
    fn head(&mut self, story: &Story, title: &str, id: &str, lang: Lang) {
        let came = |what: &str, value: &Option<String>| {
            value.as_ref().map_or(String::new(), |v| {
                format!("// Twee {what}: {}\n", in_comment(v))
            })
        };
        let title = literal(title);
        self.out.push_str(&format!(
            "// A draft from a Twee 3 story. Search for TODO; docs/format.md explains every field.\n{}{}(
    format: 1,
    id: \"{id}\",
    title: {title},
    brief: \"TODO: what the trainee knows before the customer writes.\",
    kind: Other,                    // TODO: AngryCustomer | RefundRequest | LanguageBarrier | Other
    trains: [\"communication\"],      // TODO: the skills that it trains
    channel: Chat,                  // TODO: Chat | Email | Phone | Social
    difficulty: Foundation,         // TODO: Foundation | Practised | Expert
    source_language: \"{lang}\",
    customer: (
        name: \"TODO\",               // TODO: who writes
        language: \"{lang}\",
        fluency: Native,
        mood: 0,                    // TODO: −100 furious … 100 delighted
    ),
    rubric: (
        weights: (empathy: 40, accuracy: 40, speed: 20),   // TODO
        pass: 70,                                          // TODO
    ),
",
            came("format", &story.format),
            came("ifid", &story.ifid),
        ));
    }

    fn node(&mut self, place: usize, passage: &Passage) {
        let Said { words, links, left } = said(&passage.text);
        for what in left {
            self.left.push(note(passage, what));
        }
        let tags = if passage.tags.is_empty() {
            String::new()
        } else {
            format!(" [{}]", passage.tags.join(" "))
        };
        let metadata = passage
            .metadata
            .as_ref()
            .map_or(String::new(), |m| format!(" {m}"));
        let came = in_comment(&format!("{}{tags}{metadata}", passage.name));
        let id = self.ids.list[place].clone();
        let says = if words.is_empty() {
            "\"TODO: what the customer says.\"".to_owned()
        } else {
            literal(&words)
        };
        self.out.push_str(&format!(
            "        // Twee: {came}\n        \"{id}\": (\n            says: {says},\n"
        ));
        if links.is_empty() {
            let tagged = passage
                .tags
                .iter()
                .find_map(|tag| Ending::from_key(&tag.to_lowercase()));
            let todo = if tagged.is_some() {
                ""
            } else {
                "   // TODO: Resolved | Escalated | Lost | Abandoned"
            };
            let ending = tagged.unwrap_or(Ending::Resolved);
            self.out.push_str(&format!(
                "            ends: {ending:?},{todo}\n        ),\n"
            ));
            return;
        }
        self.out.push_str("            // TODO expects: what a good answer asks, offers or says, and what it must never say\n            replies: [\n");
        let mut taken = BTreeMap::new();
        for link in &links {
            let then = match self.ids.find(&link.target) {
                Some(place) => self.ids.list[place].clone(),
                None => self.stub(&link.target, passage),
            };
            let reply = fresh(&mut taken, &link.text, ("reply", 24));
            let text = literal(&link.text);
            self.out.push_str(&format!(
                "                (id: \"{reply}\", text: {text}, empathy: 0, then: \"{then}\"),   // TODO: empathy, meets, coach\n"
            ));
            self.choices += 1;
        }
        if links.len() == 1 {
            let reply = fresh(&mut taken, "another", ("reply", 24));
            self.out.push_str(&format!(
                "                (id: \"{reply}\", text: \"TODO: a second choice.\", empathy: 0, then: \"{id}\"),\n"
            ));
        }
        self.out.push_str(&format!(
            "            ],
            otherwise: \"{id}\",                              // TODO: where a typed reply leads that fits nothing
            silence: (after: 300, then: \"{NO_ANSWER}\"),      // TODO
        ),
"
        ));
    }

    /// The node that stands for a passage that is not there.
    fn stub(&mut self, target: &str, passage: &Passage) -> String {
        if let Some(node) = self.missing.get(target) {
            return node.clone();
        }
        let what = format!("a link to `{target}`, which is not a passage that is said");
        self.left.push(note(passage, what));
        let node = self.ids.fresh(target, "missing");
        self.missing.insert(target.to_owned(), node.clone());
        node
    }

    /// The nodes that no passage stands for.
    fn rest(&mut self) {
        for (name, node) in std::mem::take(&mut self.missing) {
            let says = literal(&format!("TODO: the passage “{name}” is missing."));
            self.out.push_str(&format!(
                "        \"{node}\": (says: {says}, ends: Lost),   // TODO\n"
            ));
        }
        self.out.push_str(&format!(
            "        \"{NO_ANSWER}\": (says: \"TODO: what the customer says who waited in vain.\", ends: Abandoned),\n    }},\n)\n"
        ));
    }
}

/// Text for a comment to the end of a line.
fn in_comment(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
