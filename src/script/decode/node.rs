//! Nodes with their criteria, choices and routes.

use super::{Decoder, Entries, MOST_NODES};
use crate::model::points::PerDimension;
use crate::model::program::{CriterionKind, Ending};
use crate::script::codes;
use crate::script::ron::tree::{Kind, Tree};
use crate::script::source::{
    Assignment, Criterion, Node, Reply, Route, Silence, Spanned, Sum, Text,
};

/// The fields of a node that an ending does not have.
const WAYS_ON: [&str; 5] = ["expects", "replies", "routes", "otherwise", "silence"];

const KINDS: [CriterionKind; 4] = [
    CriterionKind::Ask,
    CriterionKind::Offer,
    CriterionKind::State,
    CriterionKind::Never,
];

impl Decoder<'_> {
    /// All nodes; `taken` are those that were taken out of the tree.
    pub(super) fn nodes(&mut self, tree: &Tree<'_>, taken: Option<Entries<'_>>) -> Vec<Node> {
        let Some(taken) = taken else {
            // it is no map, which this reports
            self.map(tree, "ids of nodes");
            return Vec::new();
        };
        let ids = self.keys(&taken);
        let count = ids.iter().flatten().count();
        if count > MOST_NODES {
            let message = format!("{count} nodes; {MOST_NODES} are allowed");
            self.sink.push(
                codes::NODES,
                tree.head(),
                message,
                "make several scenarios of it",
            );
        }
        let mut nodes = Vec::with_capacity(count.min(MOST_NODES));
        let named = ids.into_iter().zip(taken);
        for (id, (_, tree)) in named.filter_map(|(id, entry)| Some((id?, entry))) {
            if nodes.len() < MOST_NODES {
                nodes.push(self.node(id, &tree));
            }
        }
        nodes
    }

    fn node(&mut self, id: Text, tree: &Tree<'_>) -> Node {
        let Some(mut f) = self.fields(tree, "a node", Some(id.place)) else {
            return unreadable(id);
        };
        let says = f.need_text(self, "says");
        let expects = f
            .get("expects")
            .map(|t| self.criteria(t))
            .unwrap_or_default();
        let replies = f
            .get("replies")
            .map(|t| self.replies(t))
            .unwrap_or_default();
        let routes = f.get("routes").map(|t| self.routes(t)).unwrap_or_default();
        let otherwise = f.text(self, "otherwise");
        let silence = f.get("silence").and_then(|t| self.silence(t));
        let set = f
            .get("set")
            .map(|t| self.assignments(t))
            .unwrap_or_default();
        let mood = f
            .get("mood")
            .and_then(|t| self.small(t, -100, 100))
            .unwrap_or(0);
        let weight = f
            .get("weight")
            .map(|t| self.per_dimension(t, "the weight", 0, 9));
        let strong = f.text(self, "strong");
        let ends = f.get("ends").and_then(|t| self.word(t, Ending::ALL));
        let stars = f.get("stars").and_then(|t| {
            let number = self.whole(t, 0, 4)?;
            Some(Spanned {
                value: u8::try_from(number.value).ok()?,
                place: number.place,
            })
        });
        let present = WAYS_ON
            .iter()
            .filter_map(|name| Some((*name, f.place(name)?)))
            .collect();
        // an `ends` that could not be read is still one: nothing is missing then
        let readable = f.place("ends").is_none() || ends.is_some();
        f.finish(self);
        Node {
            readable: readable && !self.sink.stumbled_in(tree.place),
            id,
            says,
            expects,
            replies,
            routes,
            otherwise,
            silence,
            set,
            mood,
            weight: weight.map_or(ONE_EACH, |w| {
                PerDimension::from_fn(|d| w.get(d).map_or(1, i32::unsigned_abs))
            }),
            strong,
            ends,
            stars,
            present,
        }
    }

    fn criteria(&mut self, tree: &Tree<'_>) -> Vec<Criterion> {
        let list = self.list(tree, "criteria");
        list.iter()
            .filter_map(|tree| self.criterion(tree))
            .collect()
    }

    fn criterion(&mut self, tree: &Tree<'_>) -> Option<Criterion> {
        let name = match &tree.kind {
            Kind::Fields(Some(name), _) | Kind::Items(Some(name), _) => name,
            Kind::Some(inner) => return self.criterion(inner),
            _ => {
                let expected =
                    "a criterion, such as `Ask(id: \"symptom\", fact: \"What happens?\")`";
                self.wrong_type(tree, expected);
                return None;
            }
        };
        let word = Tree {
            kind: Kind::Word(name.value),
            place: name.place,
        };
        let kind = self.word(&word, &KINDS);
        let mut f = self.fields(tree, "a criterion", None)?;
        let id = f.need(self, "id").and_then(|t| self.id(t));
        let fact = f.need_text(self, "fact");
        let cues = f.get("cues");
        let cues = self.texts(cues, "cues");
        let weight = f
            .get("weight")
            .and_then(|t| self.small(t, 1, 9))
            .map_or(1, i32::unsigned_abs);
        let critical = f
            .get("critical")
            .and_then(|t| self.flag(t))
            .unwrap_or(false);
        f.finish(self);
        Some(Criterion {
            kind,
            id,
            fact,
            cues,
            weight,
            critical,
        })
    }

    fn replies(&mut self, tree: &Tree<'_>) -> Vec<Reply> {
        let list = self.list(tree, "replies");
        list.iter().filter_map(|tree| self.reply(tree)).collect()
    }

    fn reply(&mut self, tree: &Tree<'_>) -> Option<Reply> {
        let mut f = self.fields(tree, "a reply", None)?;
        let id = f.need(self, "id").and_then(|t| self.id(t));
        let text = f.need_text(self, "text");
        let meets = f.get("meets");
        let meets = self.texts(meets, "criteria");
        let breaks = f.get("breaks");
        let breaks = self.texts(breaks, "criteria");
        let empathy = f.get("empathy").and_then(|t| self.grade(t)).unwrap_or(0);
        let accuracy = f.get("accuracy").and_then(|t| self.grade(t));
        let mood = f.get("mood").and_then(|t| self.small(t, -100, 100));
        let then = f.need_text(self, "then");
        let set = f
            .get("set")
            .map(|t| self.assignments(t))
            .unwrap_or_default();
        let when = f.text(self, "when");
        let coach = f.text(self, "coach");
        f.finish(self);
        Some(Reply {
            id,
            text,
            meets,
            breaks,
            empathy,
            accuracy,
            mood,
            then,
            set,
            when,
            coach,
        })
    }

    /// A grade on the authors' scale.
    fn grade(&mut self, tree: &Tree<'_>) -> Option<i8> {
        self.whole(tree, -3, 3)
            .and_then(|n| i8::try_from(n.value).ok())
    }

    fn routes(&mut self, tree: &Tree<'_>) -> Vec<Route> {
        let list = self.list(tree, "routes");
        list.iter().filter_map(|tree| self.route(tree)).collect()
    }

    fn route(&mut self, tree: &Tree<'_>) -> Option<Route> {
        let mut f = self.fields(tree, "a route", None)?;
        let when = f.need_text(self, "when");
        let then = f.need_text(self, "then");
        let set = f
            .get("set")
            .map(|t| self.assignments(t))
            .unwrap_or_default();
        f.finish(self);
        Some(Route { when, then, set })
    }

    fn silence(&mut self, tree: &Tree<'_>) -> Option<Silence> {
        let mut f = self.fields(tree, "the silence", None)?;
        let after = f.need(self, "after").and_then(|t| self.seconds(t, 1));
        let then = f.need_text(self, "then");
        f.finish(self);
        Some(Silence {
            after: after.unwrap_or(1),
            then,
        })
    }

    fn assignments(&mut self, tree: &Tree<'_>) -> Vec<Assignment> {
        let entries = self.map(tree, "variables");
        entries
            .into_iter()
            .map(|(variable, tree)| {
                let value = match &tree.kind {
                    Kind::Int(_) => self
                        .whole(tree, i64::MIN, i64::MAX)
                        .map_or(Sum::Broken, |n| Sum::Number(n.value)),
                    _ => self.text(tree).map_or(Sum::Broken, Sum::Written),
                };
                Assignment { variable, value }
            })
            .collect()
    }
}

const ONE_EACH: PerDimension<u32> = PerDimension {
    empathy: 1,
    accuracy: 1,
    speed: 1,
};

fn unreadable(id: Text) -> Node {
    Node {
        id,
        readable: false,
        says: None,
        expects: Vec::new(),
        replies: Vec::new(),
        routes: Vec::new(),
        otherwise: None,
        silence: None,
        set: Vec::new(),
        mood: 0,
        weight: ONE_EACH,
        strong: None,
        ends: None,
        stars: None,
        present: Vec::new(),
    }
}
