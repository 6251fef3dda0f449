//! Rated replies → what the scorer says of each, with sentences. Compares nothing.

use super::read::{Rated, Replies};
use crate::check::lines::judge;
use crate::check::lines::read::Asked;
use crate::fit::calibrate::Example;
use crate::hosts::cli::simulate::pool::say;
use crate::model::ids::CriterionId;
use crate::model::lang::Lang;
use crate::model::points::{Dimension, PerDimension, Points, Score};
use crate::model::reason::Reason;
use crate::scoring::{Options, Organisation, Scorer};
use crate::text::catalogue::Messages;
use crate::text::reasons::{About, sentence};

/// Progress is shown every so many replies.
const SHOWN: usize = 500;

/// A reply with both sides.
#[derive(Debug)]
pub struct Both {
    /// What people say.
    pub rated: Rated,
    /// The language that it was judged in.
    pub lang: Lang,
    /// What the scorer says, with the organisation's figures.
    pub score: Score,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The same as shipped, for fitting.
    pub shipped: Example,
}

impl Both {
    /// Ours and theirs, where there are both.
    pub fn pair(&self, dimension: Dimension) -> Option<(f64, f64)> {
        let ours = self.score.get(dimension).map(|p| p.as_f64());
        ours.zip(self.rated.mean(dimension))
    }

    /// The reasons of a dimension that pull the way in which we differ, the strongest first, at most three.
    pub fn causes(&self, dimension: Dimension, ours_is_higher: bool) -> Vec<(Points, String)> {
        let pulls = |r: &&Reason| {
            r.dimension == dimension
                && if ours_is_higher {
                    r.points > Points::ZERO
                } else {
                    r.points < Points::ZERO
                }
        };
        let mut causes: Vec<&Reason> = self.reasons.iter().filter(pulls).collect();
        if causes.is_empty() {
            // What is missing brings nothing: that is the reason.
            causes = self
                .reasons
                .iter()
                .filter(|r| r.dimension == dimension)
                .collect();
            causes.sort_by_key(|r| r.points.0);
        } else {
            causes.sort_by_key(|r| -r.points.0.abs());
        }
        let messages = Messages::new(self.lang);
        let asked = &self.rated.asked;
        let fact = |id: &CriterionId| fact(asked, id);
        let about = About {
            reply: &asked.reply,
            fact: &fact,
        };
        let said = causes.iter().take(3);
        said.map(|r| (r.points, sentence(&messages, r, &about)))
            .collect()
    }
}

fn fact(asked: &Asked, id: &CriterionId) -> String {
    let criterion = asked.criteria.iter().find(|e| e.id == *id);
    let shown = criterion.and_then(|e| {
        let fact = Some(&e.fact).filter(|f| !f.trim().is_empty());
        fact.or(e.cues.first())
    });
    shown.cloned().unwrap_or_default()
}

/// All of them, and who judged.
#[derive(Debug)]
pub struct Judged {
    /// The scorer's id.
    pub scorer: String,
    /// In the order in which they came.
    pub list: Vec<Both>,
    /// What cannot be judged, and why.
    pub left_out: Vec<String>,
}

/// Judges each reply, with the organisation's figures and as shipped.
///
/// # Errors
/// Where a language pack cannot be read.
pub fn judge(replies: Replies, options: Options, progress: bool) -> anyhow::Result<Judged> {
    let scorer = Scorer::new()?.with(options);
    let shipped = Scorer::new()?.with(Options {
        organisation: Organisation::default(),
        ..options
    });
    let (mut list, mut left_out) = (Vec::new(), Vec::new());
    for rated in replies.list {
        let ask = |scorer: &Scorer| judge::judge(scorer, &rated.asked);
        let (ours, plain) = match (ask(&scorer), ask(&shipped)) {
            (Ok(ours), Ok(plain)) => (ours, plain),
            (Err(fault), _) | (_, Err(fault)) => {
                left_out.push(format!("{}: {}; {}", rated.at, fault.message, fault.mend));
                continue;
            }
        };
        let shipped = Example {
            group: rated.asked.reply.trim().to_lowercase(),
            theirs: PerDimension::from_fn(|d| rated.mean(d)),
            ours: plain.score,
            reasons: plain.reasons,
        };
        list.push(Both {
            lang: ours.lang,
            score: ours.score,
            reasons: ours.reasons,
            shipped,
            rated,
        });
        if list.len().is_multiple_of(SHOWN) {
            say(progress, &format!("{} judged", list.len()));
        }
    }
    if list.len() >= SHOWN {
        say(progress, "");
    }
    let scorer = scorer.id().as_str().to_owned();
    Ok(Judged {
        scorer,
        list,
        left_out,
    })
}
