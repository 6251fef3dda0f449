//! Twee 3 notation: passages with names, tags and metadata; `StoryTitle` and `StoryData`. What passages
//! say is not looked into here. Follows the Twee 3 specification of the IFTF.

use serde_json::Value;
use std::collections::BTreeMap;

/// A passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Its name, without escapes.
    pub name: String,
    /// Its tags, without escapes.
    pub tags: Vec<String>,
    /// Its metadata as written, where it is a JSON object.
    pub metadata: Option<String>,
    /// The line of its header, from 1.
    pub line: usize,
    /// Its text, without empty lines at the end.
    pub text: String,
}

/// A story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// `StoryTitle`.
    pub title: Option<String>,
    /// `format` of `StoryData`, with its version.
    pub format: Option<String>,
    /// `ifid` of `StoryData`.
    pub ifid: Option<String>,
    /// The name of the first passage: `start` of `StoryData`, else `Start`.
    pub start: String,
    /// All passages, special ones too, but for `StoryTitle` and `StoryData`.
    pub passages: Vec<Passage>,
    /// What is wrong with the notation, by line.
    pub faults: Vec<(usize, String)>,
}

/// Reads a story.
pub fn story(text: &str) -> Story {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n");
    let text = text.replace(|c: char| c.is_control() && c != '\n', " ");
    let mut story = Story {
        start: "Start".to_owned(),
        ..Story::default()
    };
    let mut passages: Vec<Passage> = Vec::new();
    let mut stray = None;
    for (n, line) in text.lines().enumerate() {
        if let Some(header) = line.strip_prefix("::") {
            if let Some(last) = passages.last_mut() {
                finish(last);
            }
            passages.push(self::header(header, n + 1, &mut story.faults));
        } else if let Some(passage) = passages.last_mut() {
            passage.text.push_str(line);
            passage.text.push('\n');
        } else if !line.trim().is_empty() {
            stray.get_or_insert(n + 1);
        }
    }
    if let Some(last) = passages.last_mut() {
        finish(last);
    }
    if let Some(line) = stray {
        let fault = "text before the first passage".to_owned();
        story.faults.push((line, fault));
    }
    let mut places = BTreeMap::new();
    for passage in passages {
        story.take(passage, &mut places);
    }
    story.faults.sort();
    story
}

impl Story {
    fn take(&mut self, passage: Passage, places: &mut BTreeMap<String, usize>) {
        match passage.name.as_str() {
            "StoryTitle" => {
                let title = passage
                    .text
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ");
                self.title = Some(title).filter(|t| !t.is_empty());
            }
            "StoryData" => self.data(&passage),
            _ => {
                if let Some(&place) = places.get(&passage.name) {
                    let fault = format!(
                        "a second passage `{}` takes the place of that in line {}",
                        passage.name, self.passages[place].line
                    );
                    self.faults.push((passage.line, fault));
                    self.passages[place] = passage;
                } else {
                    places.insert(passage.name.clone(), self.passages.len());
                    self.passages.push(passage);
                }
            }
        }
    }

    fn data(&mut self, passage: &Passage) {
        let Ok(Value::Object(data)) = serde_json::from_str::<Value>(&passage.text) else {
            let fault = "`StoryData` is no JSON object and is passed over".to_owned();
            self.faults.push((passage.line, fault));
            return;
        };
        let text = |key: &str| data.get(key).and_then(Value::as_str).map(str::to_owned);
        self.ifid = text("ifid");
        self.format = text("format").map(|format| match text("format-version") {
            Some(version) => format!("{format} {version}"),
            None => format,
        });
        if let Some(start) = text("start").filter(|s| !s.is_empty()) {
            self.start = start;
        }
    }
}

fn finish(passage: &mut Passage) {
    let kept = passage.text.trim_end().len();
    passage.text.truncate(kept);
}

/// What stands behind `::`.
fn header(header: &str, line: usize, faults: &mut Vec<(usize, String)>) -> Passage {
    let (name, rest) = until(header, &['[', '{']);
    let mut passage = Passage {
        name: decoded(name.trim()),
        line,
        ..Passage::default()
    };
    if passage.name.is_empty() {
        faults.push((line, "a passage without a name".to_owned()));
    }
    let mut rest = rest;
    if let Some(inside) = rest.strip_prefix('[') {
        let (tags, after) = until(inside, &[']']);
        passage.tags = tags.split_whitespace().map(decoded).collect();
        match after.strip_prefix(']') {
            Some(after) => rest = after.trim_start(),
            None => {
                faults.push((line, "the tags are not closed with `]`".to_owned()));
                rest = "";
            }
        }
    }
    let metadata = rest.trim();
    if metadata.starts_with('{') && serde_json::from_str::<Value>(metadata).is_ok() {
        passage.metadata = Some(metadata.to_owned());
    } else if !metadata.is_empty() {
        let fault = "the metadata is no JSON object and is passed over".to_owned();
        faults.push((line, fault));
    }
    passage
}

/// Divides before the first of these characters that no backslash stands before.
fn until<'t>(text: &'t str, ends: &[char]) -> (&'t str, &'t str) {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if !escaped && ends.contains(&c) {
            return text.split_at(at);
        }
        escaped = c == '\\' && !escaped;
    }
    (text, "")
}

/// Without escapes: `\q` is `q`, whatever `q` is.
pub(super) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::story;

    #[test]
    fn headers_may_have_tags_metadata_and_escapes() {
        let text = "\u{feff}:: A \\[strange\\] \\{name\\} \\\\ [forest s\\]y] {\"position\":\"600,400\"}\nText\n\n\n::Second{\"size\":\"1,2\"}\n:: Third [tag]\n ::not a header\n";
        let story = story(text);
        assert_eq!(story.faults, []);
        let names: Vec<&str> = story.passages.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(names, ["A [strange] {name} \\", "Second", "Third"]);
        assert_eq!(story.passages[0].tags, ["forest", "s]y"]);
        let metadata = story.passages[0].metadata.as_deref();
        assert_eq!(metadata, Some("{\"position\":\"600,400\"}"));
        assert_eq!(story.passages[0].text, "Text");
        assert_eq!(story.passages[2].text, " ::not a header");
        assert_eq!(story.start, "Start");
    }

    #[test]
    fn story_data_names_the_start_and_what_is_broken_is_told() {
        let text = "stray\n:: StoryTitle\nMy\nstory\n:: StoryData\n{\"ifid\":\"D6\",\"format\":\"SugarCube\",\"format-version\":\"2.28.2\",\"start\":\"Here\"}\n:: Here {oops}\n:: Here\n:: \n:: Tags [a b\n";
        let story = story(text);
        assert_eq!(story.title.as_deref(), Some("My story"));
        assert_eq!(story.format.as_deref(), Some("SugarCube 2.28.2"));
        assert_eq!(story.start, "Here");
        let lines: Vec<usize> = story.faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 7, 8, 9, 10], "{:?}", story.faults);
    }
}
