//! An attempt turn by turn, folded from its events with the texts of the version that it was played on.

use super::indicators::Indicators;
use crate::model::attempt::Summary;
use crate::model::draw::Drawn;
use crate::model::event::{Event, Routed, What};
use crate::model::expr::CriterionIx;
use crate::model::hint::Hint;
use crate::model::ids::{ArticleId, CriterionId, NodeId, ReplyId};
use crate::model::points::{Points, Score, overall};
use crate::model::program::{CriterionKind, Node, Program, TextIx};
use crate::model::reason::{Reason, Rule, Verdict};
use crate::model::time::Millis;
use crate::text::scenario::{ScenarioTexts, Values};
use std::collections::BTreeMap;
use std::sync::Arc;

/// An attempt, turn by turn.
#[derive(Clone, Debug)]
pub struct AttemptView {
    /// In one row.
    pub summary: Summary,
    /// The scenario as it was played.
    pub program: Arc<Program>,
    /// Its title in the language of the conversation.
    pub title: String,
    /// The customer's name.
    pub customer: String,
    /// The turns, in order.
    pub turns: Vec<TurnView>,
    /// The customer's last words; `None` while it goes on.
    pub last_words: Option<String>,
    /// The mood whenever it changed, from the beginning.
    pub moods: Vec<(Millis, i32)>,
    /// Articles that were opened, in order.
    pub articles: Vec<ArticleId>,
    /// Estimated indicators; `None` while it goes on.
    pub indicators: Option<Indicators>,
    /// Turns that were taken back, with the number that each had, in the order in which they were said.
    /// They count for nothing.
    pub taken_back: Vec<TurnView>,
    /// Hints that were asked for, with the number of the turn that was being answered.
    pub hints: Vec<(u32, Hint)>,
    /// Private notes, with the number of the turn that was being answered.
    pub notes: Vec<(u32, String)>,
    /// How often more time was taken.
    pub extended: u32,
}

/// A turn: the customer's words and the answer, or its absence.
#[derive(Clone, Debug)]
pub struct TurnView {
    /// From 1.
    pub number: u32,
    /// The node.
    pub node: NodeId,
    /// The customer's words.
    pub says: String,
    /// When they were shown.
    pub at: Millis,
    /// The answer; `None` where none came.
    pub answer: Option<Answer>,
    /// How long the customer waited, at the desk's clock.
    pub took: Millis,
    /// The scores.
    pub score: Score,
    /// The turn's overall score by the rubric's weights.
    pub overall: Option<Points>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The criteria.
    pub verdicts: Vec<Verdict>,
    /// The facts of the criteria.
    pub facts: BTreeMap<CriterionId, String>,
    /// Of criteria: a choice of this node that meets it, in the words of the best one.
    pub examples: BTreeMap<CriterionId, String>,
    /// What the author's coach says of the choice taken.
    pub coach: Option<String>,
    /// What a strong reply says.
    pub strong: Option<String>,
    /// How it led on.
    pub route: Option<Routed>,
    /// The customer's mood before and after.
    pub mood: (i32, i32),
    /// What a trainer said of it afterwards.
    pub rating: Option<TrainerRating>,
}

/// What a trainer said of a turn; it stands beside the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainerRating {
    /// What they say of each dimension that they rated.
    pub score: Score,
    /// Why; may be empty.
    pub comment: String,
}

/// What the trainee said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The choice, where one was taken.
    pub choice: Option<ReplyId>,
    /// The words.
    pub text: String,
}

impl TurnView {
    /// What a good answer would have said of the thing that a reason misses.
    pub fn example(&self, reason: &Reason) -> Option<&str> {
        match &reason.rule {
            Rule::Missed { criterion, .. } => {
                let example = self.examples.get(criterion).map(String::as_str);
                // the strong answer is shown anyway
                example.filter(|e| self.strong.as_deref() != Some(*e))
            }
            _ => None,
        }
    }
}

impl AttemptView {
    /// Folds events; `None` where they do not begin an attempt of this program.
    /// `drawn` is what its seed drew.
    pub fn fold(texts: &ScenarioTexts, drawn: &[Drawn], events: &[Event]) -> Option<AttemptView> {
        let program = texts.program();
        let summary = Summary::fold(events)?;
        if summary.terms.scenario != program.id {
            return None;
        }
        let initial: Vec<i64> = program.variables.iter().map(|v| v.initial).collect();
        let mut fold = Fold {
            program,
            texts,
            values: texts.values(drawn, &initial),
        };
        let mut view = AttemptView {
            title: fold.text(program.title),
            customer: fold.text(program.customer.name),
            indicators: Indicators::estimate(&summary, program.channel),
            summary,
            program: program.clone(),
            turns: Vec::new(),
            last_words: None,
            moods: Vec::new(),
            articles: Vec::new(),
            taken_back: Vec::new(),
            hints: Vec::new(),
            notes: Vec::new(),
            extended: 0,
        };
        let mut said: Option<(NodeId, String, Millis)> = None;
        let mut mood = 0;
        for event in events {
            match &event.what {
                What::NodeEntered { node, says } => {
                    said = Some((node.clone(), says.clone(), event.at));
                }
                What::ReplyGiven {
                    node,
                    choice,
                    text,
                    took,
                } => {
                    let answer = Answer {
                        choice: choice.clone(),
                        text: text.clone(),
                    };
                    let turn = fold.turn(&view, node, said.take(), *took, mood);
                    view.turns.push(TurnView {
                        answer: Some(answer),
                        ..turn
                    });
                }
                What::ReplyScored {
                    score,
                    reasons,
                    verdicts,
                    route,
                } => {
                    if let Some(turn) = view.turns.last_mut() {
                        turn.score = *score;
                        turn.overall = overall(score, &program.rubric.weights);
                        turn.reasons.clone_from(reasons);
                        turn.verdicts.clone_from(verdicts);
                        turn.coach = fold.coach(turn);
                        turn.route = Some(route.clone());
                    }
                }
                What::SilenceFell {
                    node,
                    waited,
                    score,
                    reasons,
                } => {
                    let mut turn = fold.turn(&view, node, said.take(), *waited, mood);
                    turn.score = *score;
                    turn.overall = overall(score, &program.rubric.weights);
                    turn.reasons.clone_from(reasons);
                    view.turns.push(turn);
                }
                What::MoodChanged { to, .. } => {
                    mood = *to;
                    view.moods.push((event.at, *to));
                    if let Some(turn) = view.turns.last_mut() {
                        turn.mood.1 = *to;
                    }
                }
                What::ArticleOpened { article } => view.articles.push(article.clone()),
                What::VariableSet { name, value } => fold.values.set_number(name, *value),
                What::TurnRated {
                    turn,
                    score,
                    comment,
                    ..
                } => {
                    if let Some(rated) = view.turns.iter_mut().find(|t| t.number == *turn) {
                        rated.rating = Some(TrainerRating {
                            score: *score,
                            comment: comment.clone(),
                        });
                    }
                }
                What::AttemptEnded(_) => view.last_words = said.take().map(|(_, says, _)| says),
                What::HintGiven { hint, .. } => {
                    view.hints.push((view.turns.len() as u32 + 1, hint.clone()));
                }
                What::NoteWritten { text } => {
                    view.notes.push((view.turns.len() as u32 + 1, text.clone()));
                }
                What::TimeExtended { .. } => view.extended += 1,
                What::SteppedBack { .. } => {
                    if let Some(turn) = view.turns.pop() {
                        said = Some((turn.node.clone(), turn.says.clone(), event.at));
                        view.taken_back.push(turn);
                    }
                }
                _ => {}
            }
        }
        Some(view)
    }

    /// The fact of a criterion of any turn; its id where no turn asked for it.
    pub fn fact(&self, criterion: &CriterionId) -> String {
        self.turns
            .iter()
            .find_map(|t| t.facts.get(criterion).cloned())
            .unwrap_or_else(|| criterion.to_string())
    }
}

struct Fold<'a> {
    program: &'a Program,
    texts: &'a ScenarioTexts,
    values: Values,
}

impl Fold<'_> {
    fn text(&self, ix: TextIx) -> String {
        self.texts.render(ix, &self.values)
    }

    fn turn(
        &self,
        view: &AttemptView,
        node: &NodeId,
        said: Option<(NodeId, String, Millis)>,
        took: Millis,
        mood: i32,
    ) -> TurnView {
        let known = self.program.find_node(node).map(|ix| self.program.node(ix));
        let facts = known.iter().flat_map(|n| &n.expects).map(|ix| {
            let criterion = self.program.criterion(*ix);
            (criterion.id.clone(), self.text(criterion.fact))
        });
        let (says, at) = said.map(|(_, says, at)| (says, at)).unwrap_or_default();
        TurnView {
            number: view.turns.len() as u32 + 1,
            node: node.clone(),
            says,
            at,
            answer: None,
            took,
            score: Score::default(),
            overall: None,
            reasons: Vec::new(),
            verdicts: Vec::new(),
            facts: facts.collect(),
            examples: known.map(|n| self.examples(n)).unwrap_or_default(),
            coach: None,
            strong: known.and_then(|n| n.strong).map(|ix| self.text(ix)),
            route: None,
            mood: (mood, mood),
            rating: None,
        }
    }

    /// What a good answer would say: the warmest choice that meets a criterion, breaks none and is on
    /// offer whatever was drawn; else the strong answer.
    fn examples(&self, node: &Node) -> BTreeMap<CriterionId, String> {
        let good = |ix: &CriterionIx| {
            let meeting = node
                .replies
                .iter()
                .filter(|r| r.meets.contains(ix) && r.breaks.is_empty() && r.when.is_none());
            let best = meeting.max_by_key(|r| r.empathy).map(|r| r.text);
            let text = self.text(best.or(node.strong)?);
            Some((self.program.criterion(*ix).id.clone(), text))
        };
        let asked = |ix: &&CriterionIx| self.program.criterion(**ix).kind != CriterionKind::Never;
        node.expects.iter().filter(asked).filter_map(good).collect()
    }

    fn coach(&self, turn: &TurnView) -> Option<String> {
        let choice = turn.answer.as_ref()?.choice.as_ref()?;
        let node = self.program.node(self.program.find_node(&turn.node)?);
        let reply = node.replies.iter().find(|r| r.id == *choice)?;
        reply.coach.map(|ix| self.text(ix))
    }
}
