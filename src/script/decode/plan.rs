//! A plan: what is done, and what must then hold. Whether its names exist is not asked here.

use super::Decoder;
use super::fields::Fields;
use crate::model::diagnostic::Place;
use crate::model::points::PerDimension;
use crate::model::program::Ending;
use crate::model::time::Allowance;
use crate::script::codes;
use crate::script::names;
use crate::script::plan::{Does, Expected, Names, Plan, Range, Step};
use crate::script::ron::tree::{Kind, Name, Tree};
use crate::script::source::Spanned;

/// The most steps that a plan may have.
const MOST_STEPS: usize = 1_000;
/// The longest time that a step may take, in seconds of story time: thirty days.
const LONGEST: i64 = 30 * 24 * 3600;
/// How many seconds an answer takes where the plan says nothing.
const TOOK: u64 = 20;
const STEPS: [&str; 6] = ["Choose", "Type", "Wait", "Open", "GiveUp", "Expect"];
const RANGES: [&str; 4] = ["Between", "AtLeast", "AtMost", "Unmeasured"];

impl Decoder<'_> {
    /// The whole file.
    pub(super) fn plan(&mut self, tree: &Tree<'_>) -> Option<Plan> {
        let mut f = self.fields(tree, "a plan", None)?;
        if let Some(format) = f.need(self, "format") {
            self.format(format);
        }
        let name = f.need(self, "plan").and_then(|t| self.id(t));
        let seed = f
            .need(self, "seed")
            .and_then(|t| self.whole(t, 0, i64::MAX));
        let lang = f.need(self, "lang").and_then(|t| {
            let value = self.language(t)?;
            Some(Spanned {
                value,
                place: t.place,
            })
        });
        let allowance = match f.get("allowance") {
            Some(tree) => self.allowance(tree),
            None => Some(Allowance::default()),
        };
        let took = match f.get("took") {
            Some(tree) => self.plan_seconds(tree),
            None => Some(TOOK),
        };
        let steps = f.need(self, "steps").map(|t| self.steps(t));
        let end = f.get("end").map(|t| self.end(t));
        f.finish(self);
        Some(Plan {
            name: name?,
            seed: u64::try_from(seed?.value).ok()?,
            lang: lang?,
            allowance: allowance?,
            took: took?,
            steps: steps?,
            end: end.flatten(),
        })
    }

    fn plan_seconds(&mut self, tree: &Tree<'_>) -> Option<u64> {
        let seconds = self.whole(tree, 0, LONGEST)?;
        u64::try_from(seconds.value).ok()
    }

    /// A factor, or `Off`.
    fn allowance(&mut self, tree: &Tree<'_>) -> Option<Allowance> {
        match &tree.kind {
            Kind::Word(word) if *word == "Off" => Some(Allowance::Off),
            Kind::Int(_) => {
                let factor = self.whole(tree, 1, 10)?;
                u8::try_from(factor.value).ok().map(Allowance::Times)
            }
            _ => {
                self.wrong_type(tree, "a whole number from 1 to 10, or `Off`");
                None
            }
        }
    }

    fn steps(&mut self, tree: &Tree<'_>) -> Vec<Step> {
        let list = self.list(tree, "steps");
        if list.len() > MOST_STEPS {
            let message = format!(
                "this plan has {} steps; {MOST_STEPS} are allowed",
                list.len()
            );
            let mend = "make several plans of it";
            self.sink.push(codes::RANGE, tree.head(), message, mend);
            return Vec::new();
        }
        list.iter().filter_map(|tree| self.step(tree)).collect()
    }

    fn step(&mut self, tree: &Tree<'_>) -> Option<Step> {
        let does = match &tree.kind {
            Kind::Word(word) if *word == "GiveUp" => Does::GiveUp,
            Kind::Items(Some(name), items) => self.does(name, items, tree)?,
            Kind::Fields(Some(name), _) if name.value == "Expect" => {
                Does::Expect(Box::new(self.expected(tree)?))
            }
            Kind::Fields(Some(name), _) if STEPS.contains(&name.value) => {
                self.wrong_step(name.value, name.place);
                return None;
            }
            Kind::Fields(Some(name), _) => {
                self.unknown(name.value, name.place, &STEPS, "a step");
                return None;
            }
            Kind::Word(word) if STEPS.contains(word) => {
                self.wrong_step(word, tree.place);
                return None;
            }
            Kind::Word(word) => {
                self.unknown(word, tree.place, &STEPS, "a step");
                return None;
            }
            _ => {
                self.wrong_type(
                    tree,
                    "a step: `Choose(\"own\")`, `Type(\"…\")`, `Wait(70)` …",
                );
                return None;
            }
        };
        let place = tree.place;
        Some(Step { does, place })
    }

    fn does(&mut self, name: &Name<'_>, items: &[Tree<'_>], tree: &Tree<'_>) -> Option<Does> {
        match (name.value, items) {
            ("Choose", [reply]) => Some(Does::Choose(self.id(reply)?, None)),
            ("Choose", [reply, took]) => {
                let reply = self.id(reply);
                Some(Does::Choose(reply?, Some(self.plan_seconds(took)?)))
            }
            ("Type", [text]) => Some(Does::Type(self.text(text)?.value, None)),
            ("Type", [text, took]) => {
                let text = self.text(text);
                Some(Does::Type(text?.value, Some(self.plan_seconds(took)?)))
            }
            ("Wait", [seconds]) => Some(Does::Wait(self.plan_seconds(seconds)?)),
            ("Open", [article]) => Some(Does::Open(self.id(article)?)),
            ("Expect", []) => Some(Does::Expect(Box::new(self.expected(tree)?))),
            ("Expect", [inner]) => Some(Does::Expect(Box::new(self.expected(inner)?))),
            (step, _) if STEPS.contains(&step) => {
                if !self.sink.stumbled_in(tree.place) {
                    self.wrong_step(step, name.place);
                }
                None
            }
            (other, _) => {
                self.unknown(other, name.place, &STEPS, "a step");
                None
            }
        }
    }

    fn wrong_step(&mut self, step: &str, place: Place) {
        let mend = match step {
            "Choose" => {
                "write `Choose(\"own\")`, or `Choose(\"own\", 45)` for an answer after 45 seconds"
            }
            "Type" => "write `Type(\"…\")`, or `Type(\"…\", 45)` for an answer after 45 seconds",
            "Wait" => "write `Wait(70)`: seconds",
            "Open" => "write `Open(\"returns\")`: the id of an article",
            "GiveUp" => "write `GiveUp` without brackets",
            _ => "write `Expect(node: \"…\", mood: AtLeast(0))`",
        };
        let message = format!("`{step}` has something else in its brackets");
        self.sink.push(codes::SHAPE, place, message, mend);
    }

    fn unknown(&mut self, found: &str, place: Place, all: &[&str], what: &str) {
        let message = format!("`{found}` is not {what}");
        let mend = names::hint(found, all.iter().copied(), "");
        self.sink.push(codes::WORD, place, message, mend);
    }

    /// What must hold in the middle of a conversation.
    fn expected(&mut self, tree: &Tree<'_>) -> Option<Expected> {
        let mut f = self.fields(tree, "`Expect`", None)?;
        let common = self.common(&mut f, tree);
        f.finish(self);
        Some(common)
    }

    /// What must hold at the end.
    fn end(&mut self, tree: &Tree<'_>) -> Option<Expected> {
        let mut f = self.fields(tree, "`end`", None)?;
        let ending = f.get("ending").and_then(|t| {
            let value = self.word(t, Ending::ALL)?;
            Some(Spanned {
                value,
                place: t.place,
            })
        });
        let passed = f.get("passed").and_then(|t| {
            let value = self.flag(t)?;
            Some(Spanned {
                value,
                place: t.place,
            })
        });
        let overall = f.get("overall").and_then(|t| self.range(t, 0));
        let common = self.common(&mut f, tree);
        f.finish(self);
        Some(Expected {
            ending,
            passed,
            overall,
            ..common
        })
    }

    fn common(&mut self, f: &mut Fields<'_>, tree: &Tree<'_>) -> Expected {
        Expected {
            place: tree.place,
            node: f.get("node").and_then(|t| self.id(t)),
            ending: None,
            passed: None,
            mood: f.get("mood").and_then(|t| self.range(t, -100)),
            overall: None,
            score: PerDimension {
                empathy: f.get("empathy").and_then(|t| self.range(t, 0)),
                accuracy: f.get("accuracy").and_then(|t| self.range(t, 0)),
                speed: f.get("speed").and_then(|t| self.range(t, 0)),
            },
            met: f.get("met").map(|t| self.plan_criteria(t)),
            not_met: f.get("not_met").map(|t| self.plan_criteria(t)),
            broke: f.get("broke").map(|t| self.plan_criteria(t)),
            not_broke: f.get("not_broke").map(|t| self.plan_criteria(t)),
        }
    }

    fn plan_criteria(&mut self, tree: &Tree<'_>) -> Names {
        let list = self.list(tree, "criteria");
        let items = list.iter().filter_map(|t| self.id(t)).collect();
        Names {
            items,
            place: tree.place,
        }
    }

    /// A number from `low` to 100, or bounds for it.
    fn range(&mut self, tree: &Tree<'_>, low: i64) -> Option<Spanned<Range>> {
        let value = match &tree.kind {
            Kind::Int(_) => Range::Exactly(self.whole(tree, low, 100)?.value),
            Kind::Word(word) if *word == "Unmeasured" => Range::Unmeasured,
            Kind::Items(Some(name), items) => self.bounded(name, items, low)?,
            Kind::Word(word) if !RANGES.contains(word) => {
                self.unknown(word, tree.place, &RANGES, "a range");
                return None;
            }
            _ => {
                let expected = "a whole number, `Between(60, 80)`, `AtLeast(60)`, `AtMost(80)` or `Unmeasured`";
                self.wrong_type(tree, expected);
                return None;
            }
        };
        Some(Spanned {
            value,
            place: tree.place,
        })
    }

    fn bounded(&mut self, name: &Name<'_>, items: &[Tree<'_>], low: i64) -> Option<Range> {
        match (name.value, items) {
            ("AtLeast", [n]) => Some(Range::AtLeast(self.whole(n, low, 100)?.value)),
            ("AtMost", [n]) => Some(Range::AtMost(self.whole(n, low, 100)?.value)),
            ("Between", [from, to]) => {
                let from = self.whole(from, low, 100);
                let to = self.whole(to, low, 100);
                let (from, to) = (from?.value, to?.value);
                self.bounds(from, to, name.place)?;
                Some(Range::Between(from, to))
            }
            (range, _) if RANGES.contains(&range) => {
                let message = format!("`{range}` has something else in its brackets");
                let mend = "write `Between(60, 80)`, `AtLeast(60)`, `AtMost(80)` or `Unmeasured`";
                self.sink.push(codes::SHAPE, name.place, message, mend);
                None
            }
            (other, _) => {
                self.unknown(other, name.place, &RANGES, "a range");
                None
            }
        }
    }
}
