//! The customer, the articles, the targets and the rubric.

use super::Decoder;
use crate::model::points::{Dimension, PerDimension};
use crate::model::program::{Fluency, Targets};
use crate::script::codes;
use crate::script::ron::tree::{Kind, Tree};
use crate::script::source::{Article, Customer, Rubric};

/// The longest time that a scenario may speak of, in seconds: thirty days.
const LONGEST_TIME: i64 = 30 * 24 * 3600;

impl Decoder<'_> {
    /// Who writes.
    pub(super) fn customer(&mut self, tree: &Tree<'_>) -> Option<Customer> {
        let mut f = self.fields(tree, "the customer", None)?;
        let name = f.need_text(self, "name");
        let language = f.need_text(self, "language");
        if let Some(tag) = &language
            && tag
                .value
                .parse::<unic_langid::LanguageIdentifier>()
                .is_err()
        {
            let message = format!("`{}` is not the tag of a language", tag.value);
            self.sink.push(
                codes::WORD,
                tag.place,
                message,
                "write e.g. \"uk\" or \"pt-BR\"",
            );
        }
        let fluency = f
            .need(self, "fluency")
            .and_then(|t| self.word(t, Fluency::ALL));
        let mood = f
            .get("mood")
            .and_then(|t| self.small(t, -100, 100))
            .unwrap_or(0);
        let patience = f.get("patience").and_then(|t| self.seconds(t, 1));
        let leaves = f.text(self, "leaves");
        let rows = f
            .get("profile")
            .map(|t| self.map(t, "ids"))
            .unwrap_or_default();
        let profile = rows
            .into_iter()
            .map(|(id, tree)| {
                let Some(mut f) = self.fields(tree, "a row of the profile", Some(id.place)) else {
                    return (id, None, None);
                };
                let (label, value) = (f.need_text(self, "label"), f.need_text(self, "value"));
                f.finish(self);
                (id, label, value)
            })
            .collect();
        let entries = f
            .get("history")
            .map(|t| self.map(t, "ids"))
            .unwrap_or_default();
        let history = entries
            .into_iter()
            .map(|(id, tree)| (id, self.text(tree)))
            .collect();
        f.finish(self);
        let language = language.map(|tag| tag.value);
        Some(Customer {
            name,
            language,
            fluency,
            mood,
            patience,
            leaves,
            profile,
            history,
        })
    }

    /// The articles of the knowledge base.
    pub(super) fn knowledge(&mut self, tree: &Tree<'_>) -> Vec<Article> {
        let entries = self.map(tree, "ids");
        entries
            .into_iter()
            .map(|(id, tree)| {
                let Some(mut f) = self.fields(tree, "an article", Some(id.place)) else {
                    return Article {
                        id,
                        title: None,
                        body: None,
                    };
                };
                let (title, body) = (f.need_text(self, "title"), f.need_text(self, "body"));
                f.finish(self);
                Article { id, title, body }
            })
            .collect()
    }

    /// Response targets.
    pub(super) fn targets(&mut self, tree: &Tree<'_>) -> Option<Targets> {
        let mut f = self.fields(tree, "the targets", None)?;
        let first_reply = f.need(self, "first_reply").and_then(|t| self.seconds(t, 1));
        let reply = f.need(self, "reply").and_then(|t| self.seconds(t, 1));
        f.finish(self);
        Some(Targets {
            first_reply: first_reply?,
            reply: reply?,
        })
    }

    /// How scores become a verdict.
    pub(super) fn rubric(&mut self, tree: &Tree<'_>) -> Option<Rubric> {
        let mut f = self.fields(tree, "the rubric", None)?;
        let weights = f.need(self, "weights").and_then(|t| self.weights(t));
        let pass = f.need(self, "pass").and_then(|t| self.small(t, 0, 100));
        let pass_place = f.place("pass").unwrap_or_else(|| f.head());
        let minimum = f
            .get("minimum")
            .map(|t| self.per_dimension(t, "the minimums", 0, 100));
        f.finish(self);
        let minimum = minimum.unwrap_or_default();
        Some(Rubric {
            weights: weights?,
            pass: pass?,
            pass_place,
            minimum,
        })
    }

    fn weights(&mut self, tree: &Tree<'_>) -> Option<PerDimension<u32>> {
        let before = self.sink.errors();
        let weights = self.per_dimension(tree, "the weights", 0, 100);
        let weights = PerDimension::from_fn(|d| weights.get(d).map_or(0, i32::unsigned_abs));
        let sum: u32 = Dimension::ALL.into_iter().map(|d| *weights.get(d)).sum();
        if sum != 100 && self.sink.errors() == before && tree.kind != Kind::Broken {
            let message = format!("the weights add up to {sum}, not to 100");
            let mend = "change one of them; a dimension that is left out weighs nothing";
            self.sink.push(codes::WEIGHTS, tree.head(), message, mend);
        }
        Some(weights)
    }

    /// A whole number for each dimension, absent where none is written.
    pub(super) fn per_dimension(
        &mut self,
        tree: &Tree<'_>,
        what: &'static str,
        low: i64,
        high: i64,
    ) -> PerDimension<Option<i32>> {
        let Some(mut f) = self.fields(tree, what, None) else {
            return PerDimension::default();
        };
        let values =
            PerDimension::from_fn(|d| f.get(d.key()).and_then(|t| self.small(t, low, high)));
        f.finish(self);
        values
    }

    /// A number that fits 32 bits because its bounds do.
    pub(super) fn small(&mut self, tree: &Tree<'_>, low: i64, high: i64) -> Option<i32> {
        self.whole(tree, low, high)
            .and_then(|n| i32::try_from(n.value).ok())
    }

    /// A span of time in seconds.
    pub(super) fn seconds(&mut self, tree: &Tree<'_>, low: i64) -> Option<u32> {
        self.whole(tree, low, LONGEST_TIME)
            .and_then(|n| u32::try_from(n.value).ok())
    }
}
