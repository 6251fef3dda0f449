//! Where the scale of a language lies: the centre and the spread under which replies come nearest to the worth
//! that the authors of the scenarios declared. Knows nothing of files.

use super::tone::{Examples, Model, Side};
use crate::model::lang::Lang;
use crate::scoring::weights::tone_points;

/// What an author declared of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Worth {
    /// A choice, −3 … 3.
    Choice(i8),
    /// An example of a strong answer.
    Strong,
}

impl Worth {
    /// `−3` … `3` or `strong`.
    pub fn read(text: &str) -> Option<Worth> {
        if text == "strong" {
            return Some(Worth::Strong);
        }
        let value = text.parse().ok()?;
        (-3..=3).contains(&value).then_some(Worth::Choice(value))
    }

    /// The points that replies of this worth should have on average, and how much that counts.
    fn aim(self) -> (f64, f64) {
        match self {
            Worth::Choice(..=-3) => (15.0, 0.5),
            Worth::Choice(-2) => (26.0, 1.5),
            Worth::Choice(-1) => (40.0, 0.3),
            Worth::Choice(0) => (50.0, 2.0),
            Worth::Choice(1) => (66.0, 0.3),
            Worth::Choice(2) => (83.0, 1.0),
            Worth::Choice(3..) => (88.0, 0.5),
            Worth::Strong => (90.0, 1.0),
        }
    }
}

/// A reply of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its language.
    pub lang: Lang,
    /// What its author declared.
    pub worth: Worth,
    /// What it answers.
    pub customer: String,
    /// Its words.
    pub reply: String,
}

/// What is wrong with a file of choices.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "line {line}: not a language, a worth (-3 … 3, strong), the customer's words and a reply between tabs"
)]
pub struct ChoiceError {
    /// Which line.
    pub line: usize,
}

/// Reads a file of choices; its first line is a heading.
///
/// # Errors
/// Where a line has other fields.
pub fn read(text: &str) -> Result<Vec<Choice>, ChoiceError> {
    let lines = (1..).zip(text.lines()).skip(1);
    lines
        .map(|(line, text)| {
            let fields: Vec<&str> = text.split('\t').collect();
            let [lang, worth, customer, reply] = fields[..] else {
                return Err(ChoiceError { line });
            };
            let lang = Lang::ALL.into_iter().find(|l| l.tag() == lang);
            let (lang, worth) = lang.zip(Worth::read(worth)).ok_or(ChoiceError { line })?;
            Ok(Choice {
                lang,
                worth,
                customer: customer.to_owned(),
                reply: reply.to_owned(),
            })
        })
        .collect()
}

/// The scale of a language, in logits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// What is heard in a reply that is neither warm nor cold.
    pub centre: f64,
    /// How far replies differ.
    pub spread: f64,
}

impl Default for Scale {
    fn default() -> Scale {
        Scale {
            centre: 0.0,
            spread: 2.0,
        }
    }
}

impl Scale {
    /// The points of a reply in which so much is heard.
    pub(super) fn points(self, heard: f64, side: &Side) -> f64 {
        let logit = ((heard - self.centre) / self.spread * 1_000.0).round() as i32;
        let tone = f64::from(tone_points(logit, side.different).0) / 100.0;
        (side.cues + tone).clamp(0.0, 100.0)
    }
}

/// Spreads that are tried.
const SPREADS: [f64; 8] = [1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0];
/// Centres are tried at so many places between the coldest and the warmest reply.
const CENTRES: u32 = 40;
/// The mean of a worth counts as much as so many replies of it.
const MEAN_COUNTS: f64 = 25.0;

/// The scale of a language: nearest to what was declared.
pub(super) fn of(examples: &Examples, model: &Model, lang: Lang) -> Scale {
    let declared = examples.declared.iter().filter(|d| d.lang == lang);
    let heard: Vec<(Worth, f64, &Side)> = declared
        .map(|d| (d.worth, model.heard(lang, &d.side), &d.side))
        .collect();
    let least = heard.iter().map(|h| h.1).fold(f64::INFINITY, f64::min);
    let most = heard.iter().map(|h| h.1).fold(f64::NEG_INFINITY, f64::max);
    let mut best = (f64::INFINITY, Scale::default());
    for step in 0..=CENTRES {
        for spread in SPREADS {
            let centre = least + (most - least) * f64::from(step) / f64::from(CENTRES);
            let scale = Scale { centre, spread };
            let off = off(&heard, scale);
            if off < best.0 {
                best = (off, scale);
            }
        }
    }
    best.1
}

/// How far replies are from what was declared.
fn off(heard: &[(Worth, f64, &Side)], scale: Scale) -> f64 {
    if heard.is_empty() {
        return f64::INFINITY;
    }
    let all = (-3..=3).map(Worth::Choice).chain([Worth::Strong]);
    all.map(|worth| {
        let (aim, counts) = worth.aim();
        let of_worth = heard.iter().filter(|h| h.0 == worth);
        let points: Vec<f64> = of_worth.map(|h| scale.points(h.1, h.2)).collect();
        let n = points.len().max(1) as f64;
        let each: f64 = points.iter().map(|p| (p - aim).powi(2)).sum::<f64>() / n;
        let mean = points.iter().sum::<f64>() / n - aim;
        counts * (each + MEAN_COUNTS * mean.powi(2))
    })
    .sum()
}

/// The groups of worths of which the table is made.
pub const GROUPS: [(&str, &[Worth]); 6] = [
    ("-3 -2", &[Worth::Choice(-3), Worth::Choice(-2)]),
    ("-1", &[Worth::Choice(-1)]),
    ("0", &[Worth::Choice(0)]),
    ("1", &[Worth::Choice(1)]),
    ("2 3", &[Worth::Choice(2), Worth::Choice(3)]),
    ("strong", &[Worth::Strong]),
];

/// The mean points of each group of worths in a language; not a number for a group without replies.
pub fn table(examples: &Examples, model: &Model, lang: Lang) -> [f64; GROUPS.len()] {
    GROUPS.map(|(_, worths)| {
        let of = examples.declared.iter();
        let of = of.filter(|d| d.lang == lang && worths.contains(&d.worth));
        let points: Vec<f64> = of.map(|d| model.points(lang, &d.side)).collect();
        points.iter().sum::<f64>() / points.len() as f64
    })
}

#[cfg(test)]
mod tests {
    use super::{ChoiceError, Worth, read};

    #[test]
    fn choices_are_read_with_their_worth() {
        let choices =
            read("a heading\nlt\t-2\tLabas\tNe.\nen\tstrong\tHi\tHello!\n").expect("sound");
        assert_eq!(choices[0].worth, Worth::Choice(-2));
        assert_eq!(choices[1].worth, Worth::Strong);
        assert_eq!(
            read("a heading\nlt\t4\tLabas\tNe."),
            Err(ChoiceError { line: 2 })
        );
    }
}
