//! All that is to be said of a reply, read once: what `aplomb score` writes. Play asks only for the judgement
//! ([`Scorer::judge_typed`]), in which a criterion is met or not; here it is met so far.

use super::empathy::{self, Typed};
use super::graded::{self, Graded};
use super::plain::{self, Plain};
use super::scorer::judgement;
use super::signals::Signals;
use super::text::Text;
use super::{Scorer, Turn, accuracy, attributable, signs};
use crate::model::program::CriterionKind;
use crate::model::reason::{Category, Judgement};

/// All that is to be said of a reply.
#[derive(Clone, Debug)]
pub struct Examined {
    /// Scores, with accuracy on the continuous scale, and reasons that add up to them.
    pub judgement: Judgement,
    /// The criteria, in their order.
    pub graded: Vec<Graded>,
    /// How plain it is worded, whether that counts or not.
    pub plain: Plain,
    /// The raw values behind empathy.
    pub signals: Signals,
    /// How likely everything in it stands in the facts or the customer's words, 0–1 in ten-thousandths; `None`
    /// without facts.
    pub attributable: Option<i32>,
}

impl Scorer {
    /// Says all that there is to say of a reply.
    pub fn examine(&self, turn: &Turn<'_>, reply: &str) -> Examined {
        let language = self.language(turn.lang);
        let text = Text::of_reply(language, turn, reply);
        let customer = Some(Text::read(language, turn.customer)).filter(|c| !c.words.is_empty());
        // Idioms are looked for whether they count or not.
        let plainly = Turn {
            plain: true,
            ..turn.clone()
        };
        let mut signs = signs::find(language, &plainly, reply, &text);
        let idiom = |s: &&signs::Sign| s.category == Category::Idiom;
        let idioms = signs.iter().filter(idiom).count();
        if !turn.plain {
            signs.retain(|s| !matches!(s.category, Category::Idiom | Category::HardWording));
        }
        let typed = Typed {
            original: reply,
            reply: &text,
            signs: &signs,
        };
        let graded = graded::judge(language, &text, customer.as_ref(), turn.expects);
        let own = self.organisation();
        let felt = empathy::of_typed(language, turn, typed);
        let tone = felt.tone;
        let apart = judgement(
            turn,
            own.empathy((felt.points, felt.reasons)),
            own.accuracy(accuracy::of_graded(turn.expects, &graded)),
        );
        let wanted = turn.expects.iter().filter(|e| {
            !matches!(e.kind, CriterionKind::Never | CriterionKind::Ask) && !e.fact.is_empty()
        });
        let sources: Vec<_> = wanted.map(|e| language.authored(&e.fact)).collect();
        let sources: Vec<&Text> = sources.iter().map(|s| &**s).collect();
        Examined {
            judgement: self.in_time(&apart, turn.lang, turn.customer, &turn.pace),
            plain: plain::measure(language, turn.customer, &text, idioms),
            signals: self.signals_of(turn.lang, typed, tone),
            attributable: attributable::judge(language, &text, customer.as_ref(), &sources),
            graded,
        }
    }
}
