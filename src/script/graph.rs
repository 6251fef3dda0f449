//! The conversation as a picture: Mermaid, DOT or SVG. Knows where each way leads and in what mood a
//! customer arrives; does not ask whether conditions can hold.
//!
//! Reading order: here nodes, ways and moods; [`layout`]; [`heat`]; then `mermaid`, `dot`, `svg`.

mod dot;
pub mod heat;
pub mod layout;
mod mermaid;
mod svg;

use super::plain::plain;
use crate::model::expr::NodeIx;
use crate::model::points::{PerDimension, Points};
use crate::model::program::{CriterionKind, Ending, Node, Program, Reply};
use std::collections::VecDeque;

pub use dot::dot;
pub use mermaid::mermaid;
pub use svg::svg;

/// Change of mood when no answer comes, as the engine has it.
const SILENCE_MOOD: i32 = -10;
/// Moods above this are friendly.
const FRIENDLY: i32 = 10;
/// Moods below this are upset.
const UPSET: i32 = -30;
/// So many characters of the customer's words stand in a node.
const EXCERPT: usize = 56;

/// A conversation ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The scenario's title.
    pub title: String,
    /// The nodes, in the order of the file.
    pub nodes: Vec<Vertex>,
    /// The ways; those between the same two nodes and of the same sort are one.
    pub ways: Vec<Way>,
    /// Where it begins.
    pub start: usize,
    /// Where it goes when the customer's patience runs out.
    pub leaves: Option<usize>,
    /// How many attempts came by, where that was counted; else colours are the moods'.
    pub heat: Option<heat::Heat>,
}

/// A node of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vertex {
    /// Its id.
    pub id: String,
    /// The beginning of the customer's words.
    pub says: String,
    /// How it is coloured.
    pub tone: Tone,
    /// The customer's mood on the shortest way here; `None` where nothing leads.
    pub mood: Option<i32>,
}

/// What a node is coloured by: the ending, or else the mood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Mood above [`FRIENDLY`].
    Friendly,
    /// Mood between the two.
    Uneasy,
    /// Mood below [`UPSET`].
    Upset,
    /// An ending.
    Ends(Ending),
    /// Nothing leads here.
    Unreachable,
}

/// What makes a conversation go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// An authored choice.
    Choice,
    /// A typed reply that fits a route.
    Route,
    /// A typed reply that fits nothing.
    Otherwise,
    /// No answer.
    Silence,
}

/// A way from one node to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// From here.
    pub from: usize,
    /// To here.
    pub to: usize,
    /// What makes it.
    pub sort: Sort,
    /// Ids of replies, numbers of routes, seconds of silence.
    pub labels: Vec<String>,
}

impl Tone {
    /// All of them, in the order of the legend.
    pub const ALL: [Tone; 8] = [
        Tone::Friendly,
        Tone::Uneasy,
        Tone::Upset,
        Tone::Ends(Ending::Resolved),
        Tone::Ends(Ending::Escalated),
        Tone::Ends(Ending::Lost),
        Tone::Ends(Ending::Abandoned),
        Tone::Unreachable,
    ];

    /// Fill and outline; the text on it is nearly black.
    fn colours(self) -> (&'static str, &'static str) {
        match self {
            Tone::Friendly => ("#e3f4e1", "#2f7d32"),
            Tone::Uneasy => ("#fdf3d0", "#8a6d00"),
            Tone::Upset => ("#fde3d8", "#b3401a"),
            Tone::Ends(Ending::Resolved) => ("#b9e4b4", "#1b5e20"),
            Tone::Ends(Ending::Escalated) => ("#cfe2f7", "#1f5a96"),
            Tone::Ends(Ending::Lost) => ("#f6c1c1", "#9b1c1c"),
            Tone::Ends(Ending::Abandoned) => ("#ded9e8", "#57497a"),
            Tone::Unreachable => ("#ffffff", "#6b6b6b"),
        }
    }

    /// A name for classes.
    fn class(self) -> &'static str {
        match self {
            Tone::Friendly => "friendly",
            Tone::Uneasy => "uneasy",
            Tone::Upset => "upset",
            Tone::Ends(ending) => ending.key(),
            Tone::Unreachable => "unreachable",
        }
    }

    /// What it means, in the legend.
    fn meaning(self) -> String {
        match self {
            Tone::Friendly => format!("mood above {FRIENDLY}"),
            Tone::Uneasy => format!("mood from {UPSET} to {FRIENDLY}"),
            Tone::Upset => format!("mood below {UPSET}"),
            Tone::Ends(ending) => format!("ends: {}", ending.key()),
            Tone::Unreachable => "nothing leads here".to_owned(),
        }
    }
}

impl Sort {
    /// All of them, in the order of the legend.
    pub const ALL: [Sort; 4] = [Sort::Choice, Sort::Route, Sort::Otherwise, Sort::Silence];

    /// The word in exports.
    pub fn key(self) -> &'static str {
        match self {
            Sort::Choice => "choice",
            Sort::Route => "route",
            Sort::Otherwise => "otherwise",
            Sort::Silence => "silence",
        }
    }

    /// What it means, in the legend.
    fn meaning(self) -> &'static str {
        match self {
            Sort::Choice => "a reply that is chosen, by its id",
            Sort::Route => "a typed reply, by its route",
            Sort::Otherwise => "a typed reply that fits nothing",
            Sort::Silence => "no answer",
        }
    }
}

impl Vertex {
    /// The word of its ending, if it is one that can be reached.
    pub fn ends(&self) -> Option<&'static str> {
        match self.tone {
            Tone::Ends(ending) => Some(ending.key()),
            _ => None,
        }
    }

    /// Its state in words: what the colour says, for those who do not see it.
    fn state(&self) -> String {
        match (self.tone, self.mood) {
            (Tone::Unreachable, _) | (_, None) => "nothing leads here".to_owned(),
            (Tone::Ends(ending), Some(mood)) => format!("ends: {} · mood {mood}", ending.key()),
            (_, Some(mood)) => format!("mood {mood}"),
        }
    }
}

impl Graph {
    /// The picture of a program.
    pub fn of(program: &Program) -> Graph {
        let ways = ways(program);
        let leaves = program.customer.leaves.map(|n| n.0 as usize);
        let moods = moods(program);
        let nodes = program
            .nodes
            .iter()
            .zip(&moods)
            .map(|(node, mood)| Vertex {
                id: node.id.to_string(),
                says: excerpt(&plain(&program.text(node.says).pattern)),
                tone: tone(node, *mood),
                mood: *mood,
            })
            .collect();
        Graph {
            title: plain(&program.text(program.title).pattern),
            nodes,
            ways,
            start: program.start.0 as usize,
            leaves,
            heat: None,
        }
    }

    /// A node's state in words, with how many came to it where that was counted.
    fn state(&self, node: usize) -> String {
        let state = self.nodes[node].state();
        match &self.heat {
            Some(heat) => format!("{state} · {}", heat.share(heat.nodes[node])),
            None => state,
        }
    }

    /// A node's fill and outline.
    fn colours(&self, node: usize) -> (&'static str, &'static str) {
        let (fill, stroke) = self.nodes[node].tone.colours();
        match &self.heat {
            Some(heat) => (heat.fill(heat.nodes[node]), stroke),
            None => (fill, stroke),
        }
    }

    /// The fill and outline of a tone in the legend: with heat, tones are outlines only.
    fn key_colours(&self, tone: Tone) -> (&'static str, &'static str) {
        let (fill, stroke) = tone.colours();
        (if self.heat.is_some() { "#ffffff" } else { fill }, stroke)
    }

    /// How many nodes nothing leads to.
    pub fn unreachable(&self) -> usize {
        self.nodes
            .iter()
            .filter(|n| n.tone == Tone::Unreachable)
            .count()
    }
}

fn tone(node: &Node, mood: Option<i32>) -> Tone {
    match (mood, node.ends) {
        (None, _) => Tone::Unreachable,
        (_, Some(ending)) => Tone::Ends(ending),
        (Some(mood), _) if mood > FRIENDLY => Tone::Friendly,
        (Some(mood), _) if mood < UPSET => Tone::Upset,
        _ => Tone::Uneasy,
    }
}

fn ways(program: &Program) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for (from, node) in program.nodes.iter().enumerate() {
        let first = ways.len();
        let mut add = |to: NodeIx, sort: Sort, label: String| {
            let to = to.0 as usize;
            let same = ways[first..]
                .iter()
                .position(|w| w.to == to && w.sort == sort);
            match same {
                Some(place) => ways[first + place].labels.push(label),
                None => ways.push(Way {
                    from,
                    to,
                    sort,
                    labels: vec![label],
                }),
            }
        };
        for reply in &node.replies {
            add(reply.then, Sort::Choice, reply.id.to_string());
        }
        for (n, route) in node.routes.iter().enumerate() {
            add(route.then, Sort::Route, format!("route {}", n + 1));
        }
        if let Some(to) = node.otherwise {
            add(to, Sort::Otherwise, "otherwise".to_owned());
        }
        if let Some(silence) = node.silence {
            add(
                silence.then,
                Sort::Silence,
                format!("silence {} s", silence.after),
            );
        }
    }
    ways
}

/// The mood on the shortest way to each node: by choices where they lead there, else by any way.
fn moods(program: &Program) -> Vec<Option<i32>> {
    let mut moods = vec![None; program.nodes.len()];
    let enter = |ix: NodeIx, mood: i32| (mood + program.node(ix).mood).clamp(-100, 100);
    let start = program.start;
    moods[start.0 as usize] = Some(enter(start, program.customer.mood));
    let mut open = VecDeque::from([start]);
    spread(program, &mut moods, &mut open, false);
    if let Some(leaves) = program.customer.leaves
        && moods[leaves.0 as usize].is_none()
    {
        moods[leaves.0 as usize] = Some(enter(leaves, program.customer.mood));
    }
    let mut open: VecDeque<NodeIx> = (0..program.nodes.len())
        .filter(|i| moods[*i].is_some())
        .map(|i| NodeIx(i as u32))
        .collect();
    spread(program, &mut moods, &mut open, true);
    moods
}

fn spread(
    program: &Program,
    moods: &mut [Option<i32>],
    open: &mut VecDeque<NodeIx>,
    any_way: bool,
) {
    while let Some(ix) = open.pop_front() {
        let Some(mood) = moods[ix.0 as usize] else {
            continue;
        };
        let node = program.node(ix);
        let chosen = node
            .replies
            .iter()
            .map(|r| (r.then, change(program, node, r)));
        let typed = node.routes.iter().map(|r| (r.then, 0));
        let otherwise = node.otherwise.map(|then| (then, 0));
        let silence = node.silence.map(|s| (s.then, SILENCE_MOOD));
        let others = typed.chain(otherwise).chain(silence).filter(|_| any_way);
        for (to, by) in chosen.chain(others) {
            let slot = &mut moods[to.0 as usize];
            if slot.is_none() {
                let after = (mood + by).clamp(-100, 100) + program.node(to).mood;
                *slot = Some(after.clamp(-100, 100));
                open.push_back(to);
            }
        }
    }
}

/// The change of mood that a choice brings: the author's, or the formula of `docs/format.md` on what
/// the choice declares.
fn change(program: &Program, node: &Node, reply: &Reply) -> i32 {
    if let Some(mood) = reply.mood {
        return mood;
    }
    let scale = |value: i8| Points::whole((i32::from(value) + 3) * 100 / 6);
    let wanted = node
        .expects
        .iter()
        .map(|ix| (ix, program.criterion(*ix)))
        .filter(|(_, c)| c.kind != CriterionKind::Never);
    let (mut all, mut met) = (0, 0);
    for (ix, criterion) in wanted {
        all += criterion.weight;
        if reply.meets.contains(ix) {
            met += criterion.weight;
        }
    }
    let broken: u32 = reply
        .breaks
        .iter()
        .map(|ix| program.criterion(*ix).weight)
        .sum();
    let share = met.saturating_sub(broken) * 100;
    let share = (all > 0).then(|| Points::whole((share / all.max(1)) as i32));
    crate::scoring::mood_change(&PerDimension {
        empathy: Some(scale(reply.empathy)),
        accuracy: reply.accuracy.map(scale).or(share),
        speed: None,
    })
}

/// The first words, in one line.
fn excerpt(text: &str) -> String {
    let text: Vec<&str> = text.split_whitespace().collect();
    let text = text.join(" ");
    if text.chars().count() <= EXCERPT {
        return text;
    }
    let mut out = String::new();
    for word in text.split(' ') {
        if out.chars().count() + word.chars().count() > EXCERPT {
            break;
        }
        out.push_str(word);
        out.push(' ');
    }
    if out.is_empty() {
        out = text.chars().take(EXCERPT).collect();
    }
    format!("{} …", out.trim_end())
}
