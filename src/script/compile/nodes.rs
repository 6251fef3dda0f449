//! Nodes: their links, criteria, choices and conditions. Whether the nodes hang together as a whole is
//! `graph`'s question.

use super::Compiler;
use super::tables::ix;
use crate::model::expr::{Assignment, Comparison, Condition, CriterionIx, NodeIx, Sum, VariableIx};
use crate::model::ids::{CriterionId, NodeId, ReplyId};
use crate::model::program::{Criterion, CriterionKind, Node, Reply, Route, Silence};
use crate::script::codes;
use crate::script::expr::{self, Fault};
use crate::script::names::{did_you_mean, hint};
use crate::script::source::{self, Text};
use std::collections::BTreeSet;

/// Stands for a condition that could not be read.
const UNREAD: Condition = Condition::Compare(Comparison::Equal, Sum::Number(0), Sum::Number(0));

impl Compiler<'_> {
    /// All nodes and all criteria, in the order of the file.
    pub(super) fn nodes(&mut self, written: &mut [source::Node]) -> (Vec<Node>, Vec<Criterion>) {
        let mut criteria = Vec::new();
        let mut nodes = Vec::with_capacity(written.len());
        for node in written {
            nodes.push(self.node(node, &mut criteria));
        }
        (nodes, criteria)
    }

    /// The number of a node by name; reports one that does not exist.
    pub(super) fn link(&mut self, id: Option<&Text>) -> NodeIx {
        let Some(id) = id else {
            self.dangling = true;
            return NodeIx(0);
        };
        if let Some(ix) = self.names.nodes.get(&id.value) {
            return *ix;
        }
        self.dangling = true;
        if self.names.nodes.is_empty() {
            // that there are no nodes at all has been said
            return NodeIx(0);
        }
        let looked_at = if self.sink.is_full() { 0 } else { usize::MAX };
        let known = self.names.nodes.keys().map(String::as_str).take(looked_at);
        let mend = did_you_mean(&id.value, known)
            .unwrap_or_else(|| "write a node with this id, or lead somewhere else".to_owned());
        let message = format!("there is no node `{}`", id.value);
        self.sink.push(codes::NO_NODE, id.place, message, mend);
        NodeIx(0)
    }

    fn node(&mut self, node: &mut source::Node, criteria: &mut Vec<Criterion>) -> Node {
        let message = format!("node-{}", node.id.value);
        self.shape(node);
        let says = self.moved(message.clone(), None, node.says.as_mut());
        let first = criteria.len();
        for criterion in &node.expects {
            criteria.push(self.criterion(&message, criterion));
        }
        let expects = (first..criteria.len())
            .map(|i| CriterionIx(ix(i)))
            .collect();
        let mut replies = Vec::with_capacity(node.replies.len());
        let mut ids = BTreeSet::new();
        for reply in &node.replies {
            if let Some(id) = &reply.id
                && !ids.insert(id.value.as_str())
            {
                let message = format!("another reply of this node has the id `{}`", id.value);
                self.sink
                    .push(codes::SAME_ID, id.place, message, "rename one of them");
            }
        }
        let mut written = std::mem::take(&mut node.replies);
        for reply in &mut written {
            replies.push(self.reply(&message, reply, node));
        }
        node.replies = written;
        let routes = node.routes.iter().map(|route| self.route(route)).collect();
        Node {
            id: NodeId::new(&node.id.value),
            says,
            expects,
            replies,
            routes,
            otherwise: node.otherwise.as_ref().map(|id| self.link(Some(id))),
            silence: node.silence.as_ref().map(|s| Silence {
                after: s.after,
                then: self.link(s.then.as_ref()),
            }),
            set: self.assignments(&node.set),
            mood: node.mood,
            weight: node.weight,
            strong: node
                .strong
                .as_mut()
                .map(|t| self.moved(message, Some("strong".into()), Some(t))),
            ends: node.ends,
            stars: node.stars.as_ref().map(|s| s.value),
        }
    }

    /// An ending has no ways on, and every other node has all that it needs.
    fn shape(&mut self, node: &source::Node) {
        if node.ends.is_some() {
            for (field, place) in &node.present {
                let message = format!("an ending has no `{field}`");
                let mend = "take it away, or take `ends` away";
                self.sink
                    .push(codes::ENDS_AND_GOES_ON, *place, message, mend);
            }
            return;
        }
        if !node.readable {
            self.dangling = true;
            return;
        }
        if let Some(stars) = &node.stars {
            let message = "stars say how good an ending is, and this is none";
            self.sink
                .push(codes::STARS, stars.place, message, "take them away");
        }
        let place_of = |field| {
            node.present
                .iter()
                .find(|(f, _)| *f == field)
                .map(|(_, p)| *p)
        };
        if node.replies.len() < 2 {
            let place = place_of("replies").unwrap_or(node.id.place);
            let message = match node.replies.len() {
                0 => format!("the node `{}` has no replies to choose from", node.id.value),
                _ => format!("the node `{}` has only one reply to choose", node.id.value),
            };
            let mend = "write at least two, or end the conversation here with `ends`";
            self.sink.push(codes::FEW_REPLIES, place, message, mend);
        }
        // without `otherwise` the customer asks again in words of the language
        if place_of("silence").is_none() {
            let message = format!("the node `{}` needs `silence`", node.id.value);
            let mend = "add what happens when no reply comes";
            self.sink
                .push(codes::NO_WAY_ON, node.id.place, message, mend);
        }
    }

    fn criterion(&mut self, message: &str, criterion: &source::Criterion) -> Criterion {
        let id = criterion
            .id
            .as_ref()
            .map(|id| id.value.clone())
            .unwrap_or_default();
        let fact = Some(format!("fact-{id}"));
        let fact = self.text(message.to_owned(), fact, criterion.fact.as_ref());
        let cues = (!criterion.cues.is_empty()).then(|| {
            self.lines(
                message.to_owned(),
                Some(format!("cues-{id}")),
                &criterion.cues,
            )
        });
        Criterion {
            id: CriterionId::new(id),
            kind: criterion.kind.unwrap_or(CriterionKind::State),
            fact,
            cues,
            weight: criterion.weight,
            critical: criterion.critical,
        }
    }

    fn reply(&mut self, message: &str, reply: &mut source::Reply, node: &source::Node) -> Reply {
        let id = reply
            .id
            .as_ref()
            .map(|id| id.value.clone())
            .unwrap_or_default();
        let name = Some(format!("reply-{id}"));
        let text = self.moved(message.to_owned(), name, reply.text.as_mut());
        let coach = reply
            .coach
            .as_mut()
            .map(|coach| self.moved(message.to_owned(), Some(format!("coach-{id}")), Some(coach)));
        Reply {
            id: ReplyId::new(id),
            text,
            meets: self.declared(&reply.meets, node, false),
            breaks: self.declared(&reply.breaks, node, true),
            empathy: reply.empathy,
            accuracy: reply.accuracy,
            mood: reply.mood,
            then: self.link(reply.then.as_ref()),
            set: self.assignments(&reply.set),
            when: reply.when.as_ref().map(|when| self.condition(when)),
            coach,
        }
    }

    /// What a choice meets, or breaks: criteria of its own node, of the right kind.
    fn declared(&mut self, ids: &[Text], node: &source::Node, breaks: bool) -> Vec<CriterionIx> {
        let mut list = Vec::with_capacity(ids.len());
        for id in ids {
            let is_it = |c: &&source::Criterion| c.id.as_ref().is_some_and(|i| i.value == id.value);
            let Some(criterion) = node.expects.iter().find(is_it) else {
                if node.readable {
                    self.foreign(id, node);
                }
                continue;
            };
            let is_never = criterion.kind == Some(CriterionKind::Never);
            if is_never && !breaks {
                let message = format!("`{}` must never be said; it is broken, not met", id.value);
                self.sink
                    .push(codes::WRONG_SIDE, id.place, message, "move it to `breaks`");
            } else if !is_never && breaks && criterion.kind.is_some() {
                let message = format!("`{}` is no `Never`; it can only be met", id.value);
                self.sink
                    .push(codes::WRONG_SIDE, id.place, message, "move it to `meets`");
            }
            let Some(ix) = self.names.criteria.get(&id.value).copied() else {
                continue;
            };
            if list.contains(&ix) {
                let message = format!("`{}` stands here twice", id.value);
                self.sink
                    .push(codes::DUPLICATE, id.place, message, "take one away");
            } else {
                list.push(ix);
            }
        }
        list
    }

    fn foreign(&mut self, id: &Text, node: &source::Node) {
        let own: Vec<&str> = node
            .expects
            .iter()
            .filter_map(|c| c.id.as_ref())
            .map(|i| i.value.as_str())
            .collect();
        let mend = if self.names.criteria.contains_key(&id.value) {
            "it belongs to another node; a reply declares only those of its own".to_owned()
        } else {
            hint(
                &id.value,
                own.iter().copied(),
                "the node has no criteria: add them as `expects`",
            )
        };
        let message = format!(
            "the node `{}` has no criterion `{}`",
            node.id.value, id.value
        );
        self.sink.push(codes::NO_CRITERION, id.place, message, mend);
    }

    fn route(&mut self, route: &source::Route) -> Route {
        Route {
            when: route
                .when
                .as_ref()
                .map_or(UNREAD, |when| self.condition(when)),
            then: self.link(route.then.as_ref()),
            set: self.assignments(&route.set),
        }
    }

    pub(super) fn condition(&mut self, text: &Text) -> Condition {
        let read = expr::condition(&text.value, &self.names);
        read.unwrap_or_else(|faults| {
            self.faults(text, faults);
            UNREAD
        })
    }

    fn faults(&mut self, text: &Text, faults: Vec<Fault>) {
        for Fault {
            code,
            start,
            end,
            message,
            mend,
        } in faults
        {
            let place = self.inside(text, start, end);
            self.sink.push(code, place, message, mend);
        }
    }

    fn assignments(&mut self, written: &[source::Assignment]) -> Vec<Assignment> {
        written
            .iter()
            .map(|assignment| self.assignment(assignment))
            .collect()
    }

    fn assignment(&mut self, assignment: &source::Assignment) -> Assignment {
        let name = &assignment.variable;
        let variable = self.names.variables.get(&name.value).copied();
        if variable.is_none() {
            let known = self.names.variables.keys().map(String::as_str);
            let mend = hint(
                &name.value,
                known,
                "name it in `variables`, with its first value",
            );
            let message = format!("there is no variable `{}`", name.value);
            self.sink
                .push(codes::NO_VARIABLE, name.place, message, mend);
        }
        let value = match &assignment.value {
            source::Sum::Number(n) => Sum::Number(*n),
            source::Sum::Broken => Sum::Number(0),
            source::Sum::Written(text) => {
                expr::sum(&text.value, &self.names).unwrap_or_else(|faults| {
                    self.faults(text, faults);
                    Sum::Number(0)
                })
            }
        };
        Assignment {
            variable: variable.unwrap_or(VariableIx(0)),
            value,
        }
    }
}
