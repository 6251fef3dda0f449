//! How many attempts came to each node and took each way. Counts what it is given; where the attempts
//! come from, people or a simulation, is for others to say.

use super::{Graph, Sort};
use crate::model::event::{Event, Routed, What};
use crate::model::ids::NodeId;
use std::collections::{BTreeMap, BTreeSet};

/// Fills of nodes, from nobody to nearly everybody; the text on them is nearly black.
const FILLS: [&str; 6] = [
    "#f7f7f7", "#fff1dc", "#ffddb0", "#ffc47d", "#ffa84a", "#f78b2b",
];
/// Colours and widths of ways, from nobody to nearly everybody.
const STROKES: [(&str, &str); 6] = [
    ("#c4c4c4", "1"),
    ("#c99a66", "1.4"),
    ("#bd8443", "2"),
    ("#ad6b21", "2.8"),
    ("#94530d", "3.8"),
    ("#733b00", "5"),
];

/// How many attempts came by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heat {
    /// What sort of attempts, such as `recorded attempts`.
    pub of: String,
    /// How many attempts.
    pub attempts: u64,
    /// How many of them came to each node.
    pub nodes: Vec<u64>,
    /// How many took each way of [`Graph::ways`].
    pub ways: Vec<u64>,
    /// How many went from one node to another by any way.
    pub pairs: BTreeMap<(usize, usize), u64>,
    /// How many were played on other versions of the scenario; they are counted by the ids of nodes.
    pub others: u64,
    /// How many came to nodes that this version does not have.
    pub strays: u64,
}

/// Where one attempt went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// The nodes that it came to.
    pub nodes: Vec<NodeId>,
    /// From where, by which sort of way, to where.
    pub steps: Vec<(NodeId, Sort, NodeId)>,
}

impl Trace {
    /// Of a record. A typed reply that was nearest to a choice took that choice's way.
    pub fn of(events: &[Event]) -> Trace {
        let mut trace = Trace::default();
        let mut by = None;
        for event in events {
            match &event.what {
                What::ReplyScored { route, .. } => {
                    by = Some(match route {
                        Routed::Choice | Routed::Nearest { .. } => Sort::Choice,
                        Routed::Route { .. } => Sort::Route,
                        Routed::Otherwise => Sort::Otherwise,
                        Routed::AsSilence => Sort::Silence,
                    });
                }
                What::SilenceFell { .. } => by = Some(Sort::Silence),
                What::NodeEntered { node, .. } => trace.enter(by.take(), node.clone()),
                _ => {}
            }
        }
        trace
    }

    /// Comes to a node; `None`: by no way of the node before.
    pub fn enter(&mut self, by: Option<Sort>, node: NodeId) {
        if let (Some(by), Some(from)) = (by, self.nodes.last()) {
            self.steps.push((from.clone(), by, node.clone()));
        }
        self.nodes.push(node);
    }
}

/// Counts attempts on a graph.
pub struct Treads {
    nodes: BTreeMap<String, usize>,
    ways: BTreeMap<(usize, usize, Sort), usize>,
    heat: Heat,
}

impl Treads {
    /// Before any attempt.
    pub fn new(graph: &Graph, of: String) -> Treads {
        let nodes = graph.nodes.iter().enumerate();
        let ways = graph.ways.iter().enumerate();
        Treads {
            nodes: nodes.map(|(n, node)| (node.id.clone(), n)).collect(),
            ways: ways.map(|(n, w)| ((w.from, w.to, w.sort), n)).collect(),
            heat: Heat {
                of,
                attempts: 0,
                nodes: vec![0; graph.nodes.len()],
                ways: vec![0; graph.ways.len()],
                pairs: BTreeMap::new(),
                others: 0,
                strays: 0,
            },
        }
    }

    /// One more attempt; it counts once wherever it came, however often. `other`: it was played on
    /// another version.
    pub fn add(&mut self, trace: &Trace, other: bool) {
        let find = |id: &NodeId| self.nodes.get(id.as_str()).copied();
        let heat = &mut self.heat;
        heat.attempts += 1;
        heat.others += u64::from(other);
        heat.strays += u64::from(trace.nodes.iter().any(|id| find(id).is_none()));
        let came: BTreeSet<usize> = trace.nodes.iter().filter_map(find).collect();
        for node in came {
            heat.nodes[node] += 1;
        }
        let mut taken = BTreeSet::new();
        let mut pairs = BTreeSet::new();
        for (from, by, to) in &trace.steps {
            let (Some(from), Some(to)) = (find(from), find(to)) else {
                continue;
            };
            if let Some(way) = self.ways.get(&(from, to, *by)) {
                taken.insert(*way);
                pairs.insert((from, to));
            }
        }
        for way in taken {
            heat.ways[way] += 1;
        }
        for pair in pairs {
            *heat.pairs.entry(pair).or_default() += 1;
        }
    }

    /// What was counted.
    pub fn heat(self) -> Heat {
        self.heat
    }
}

impl Heat {
    /// So many of all attempts in per cent, rounded; what is not nobody is not shown as nobody, and what
    /// is not everybody not as everybody.
    pub fn percent(&self, count: u64) -> String {
        let all = self.attempts.max(1);
        match (count * 200 + all) / (2 * all) {
            0 if count > 0 => "< 1 %".to_owned(),
            100 if count < all => "> 99 %".to_owned(),
            percent => format!("{percent} %"),
        }
    }

    /// `37 % of 1,000 attempts`.
    pub(super) fn share(&self, count: u64) -> String {
        format!("{} of {}", self.percent(count), self.all())
    }

    /// `1,000 attempts`.
    fn all(&self) -> String {
        let word = if self.attempts == 1 {
            "attempt"
        } else {
            "attempts"
        };
        format!("{} {word}", thousands(self.attempts))
    }

    /// What the picture is of, in one line for the legend.
    pub fn meaning(&self) -> String {
        let mut text = format!("Heat: {} ({})", self.all(), self.of);
        if self.others > 0 {
            let others = thousands(self.others);
            text.push_str(&format!(
                "; {others} on other versions, counted by the ids of nodes"
            ));
        }
        if self.strays > 0 {
            let strays = thousands(self.strays);
            text.push_str(&format!(
                "; {strays} came to nodes that are not here any more"
            ));
        }
        text
    }

    /// Where it belongs among the six colours.
    fn level(&self, count: u64) -> usize {
        if count == 0 {
            return 0;
        }
        1 + (count * 5 / self.attempts.max(1)).min(4) as usize
    }

    pub(super) fn fill(&self, count: u64) -> &'static str {
        FILLS[self.level(count)]
    }

    /// Colour and width of a way.
    pub(super) fn stroke(&self, count: u64) -> (&'static str, &'static str) {
        STROKES[self.level(count)]
    }

    /// The rows of the legend: fill and what it means, in figures.
    pub(super) fn legend(&self) -> Vec<(&'static str, String)> {
        let mut rows = vec![(FILLS[0], "nobody".to_owned())];
        for (n, fill) in FILLS.iter().enumerate().skip(1) {
            let least = (self.attempts * (n as u64 - 1)).div_ceil(5).max(1);
            let most = if n == 5 {
                self.attempts
            } else {
                (self.attempts * n as u64).div_ceil(5).saturating_sub(1)
            };
            // of few attempts some colours cannot come
            if least <= most {
                let (from, to) = (20 * (n - 1), 20 * n);
                let (least, most) = (thousands(least), thousands(most));
                rows.push((fill, format!("{from} to {to} %: {least} to {most}")));
            }
        }
        rows
    }
}

/// `1,000`.
fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Graph, Heat, Sort, Trace, Treads, thousands};
    use crate::script::graph::{Tone, Vertex, Way};

    fn graph() -> Graph {
        let vertex = |id: &str| Vertex {
            id: id.to_owned(),
            says: String::new(),
            tone: Tone::Uneasy,
            mood: Some(0),
        };
        let way = |from, to, sort| Way {
            from,
            to,
            sort,
            labels: vec!["x".to_owned()],
        };
        Graph {
            title: String::new(),
            nodes: ["a", "b", "c"].map(vertex).to_vec(),
            ways: vec![
                way(0, 1, Sort::Choice),
                way(0, 1, Sort::Silence),
                way(1, 0, Sort::Choice),
            ],
            start: 0,
            leaves: Some(2),
            heat: None,
        }
    }

    fn trace(steps: &[(Option<Sort>, &str)]) -> Trace {
        let mut trace = Trace::default();
        for (by, node) in steps {
            trace.enter(*by, (*node).into());
        }
        trace
    }

    #[test]
    fn an_attempt_counts_once_wherever_it_came() {
        let mut treads = Treads::new(&graph(), "tests".to_owned());
        let (choice, silence) = (Some(Sort::Choice), Some(Sort::Silence));
        let round = [
            (None, "a"),
            (choice, "b"),
            (choice, "a"),
            (silence, "b"),
            (choice, "a"),
            (None, "c"),
        ];
        treads.add(&trace(&round), false);
        treads.add(&trace(&[(None, "a"), (choice, "gone")]), true);
        let heat = treads.heat();
        assert_eq!((heat.attempts, heat.others, heat.strays), (2, 1, 1));
        assert_eq!(heat.nodes, [2, 1, 1]);
        assert_eq!(heat.ways, [1, 1, 1]);
        let pairs: Vec<_> = heat.pairs.into_iter().collect();
        assert_eq!(pairs, [((0, 1), 1), ((1, 0), 1)], "two ways, one attempt");
    }

    fn of(attempts: u64) -> Heat {
        let mut heat = Treads::new(&graph(), "tests".to_owned()).heat();
        heat.attempts = attempts;
        heat
    }

    #[test]
    fn nobody_and_everybody_are_what_they_say() {
        let heat = of(1000);
        let percent = |n| heat.percent(n);
        assert_eq!(percent(0), "0 %");
        assert_eq!(percent(4), "< 1 %");
        assert_eq!(percent(370), "37 %");
        assert_eq!(percent(999), "> 99 %");
        assert_eq!(percent(1000), "100 %");
        assert_eq!(heat.share(370), "37 % of 1,000 attempts");
        assert_eq!(of(1).share(1), "100 % of 1 attempt");
        assert_eq!(of(0).percent(0), "0 %");
        assert_eq!(thousands(1_234_567), "1,234,567");
    }

    #[test]
    fn every_count_has_the_colour_that_the_legend_gives_it() {
        for attempts in [1, 2, 3, 7, 100, 1000] {
            let heat = of(attempts);
            let legend = heat.legend();
            for count in 1..=attempts {
                let row = legend.iter().find(|(fill, _)| *fill == heat.fill(count));
                let (_, text) = row.expect("in the legend");
                let figures = text.split(": ").nth(1).expect("figures").replace(',', "");
                let (least, most) = figures.split_once(" to ").expect("both");
                let range = least.parse::<u64>().unwrap()..=most.parse().unwrap();
                assert!(range.contains(&count), "{count} of {attempts}: {text}");
            }
        }
    }
}
