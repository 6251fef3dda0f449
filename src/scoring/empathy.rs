//! Empathy: signs in the wording → points and reasons, for typed replies and for choices whose value an
//! author declared. Finds no signs itself.

use super::language::Language;
use super::shares::{scale_points, shares};
use super::signs::{Sign, speaks_for};
use super::stock::Worth;
use super::text::Text;
use super::tone::Heard;
use super::weights::{BASE, BASE_WORDS, MOST_GOOD, counts_once, diminished, tone_points};
use super::{Turn, stock, style, tone_evidence};
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Category, Reason, Rule, Span};

/// A typed reply, read.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// As typed.
    pub original: &'a str,
    /// Its words.
    pub reply: &'a Text,
    /// The signs found in it.
    pub signs: &'a [Sign],
}

/// The empathy of a typed reply. The reasons add up to the points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Felt {
    /// Points.
    pub points: Points,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What the model of tone says, in thousandths of a logit; `None` where it is switched off.
    pub tone: Option<i32>,
}

impl Felt {
    fn new((points, reasons): (Points, Vec<Reason>), tone: Option<i32>) -> Felt {
        Felt {
            points,
            reasons,
            tone,
        }
    }
}

/// Judges a typed reply.
pub fn of_typed(language: &Language, turn: &Turn<'_>, typed: Typed<'_>) -> Felt {
    let Typed {
        original,
        reply,
        signs,
    } = typed;
    if reply.words.is_empty() {
        let silent = (Points::ZERO, vec![reason(0, Rule::Silent, None)]);
        return Felt::new(silent, language.tone.speaks().then_some(0));
    }
    let words = distinct_words(reply).min(BASE_WORDS) as i32;
    let mut reasons = vec![reason(
        BASE * 100 * words / BASE_WORDS as i32,
        Rule::Baseline,
        None,
    )];
    let worths = stock::worths(language, turn, reply, signs);
    let mut counted = [0_usize; Category::ALL.len()];
    for sign in signs {
        let kind = speaks_for(sign.category) && !sign.cue.is_empty();
        let worth = worths[reply.words[sign.words.0].sentence];
        if kind && worth == Worth::Nothing {
            let category = sign.category;
            reasons.push(reason(0, Rule::Stock { category }, sign.span));
            continue;
        }
        if is_spent(turn, sign) {
            reasons.push(reason(
                0,
                Rule::Repeated {
                    category: sign.category,
                },
                sign.span,
            ));
            continue;
        }
        let nth = &mut counted[sign.category as usize];
        let points = diminished(sign.category, *nth);
        *nth += 1;
        let points = if kind && worth == Worth::Half {
            points / 2
        } else {
            points
        };
        if points == 0 {
            continue;
        }
        reasons.push(reason(points, wording(sign), sign.span));
        if let Some(taken_back) = but_after(language, reply, signs, sign) {
            let rule = Rule::Wording {
                category: Category::ButAfterSympathy,
                cue: String::new(),
            };
            reasons.push(reason(-points / 2, rule, Some(taken_back)));
        }
    }
    cap_good(&mut reasons);
    let mut heard_tone = None;
    if language.tone.speaks() {
        let mut heard = style::heard(original, reply);
        for (at, word) in reply.words.iter().enumerate() {
            heard[at] &= worths[word.sentence] != Worth::Nothing;
        }
        let tone = language.tone.listen(language, turn, reply, &heard);
        heard_tone = Some(tone.logit);
        // No warmth makes up for an insult.
        let insulted = signs.iter().any(|s| s.category == Category::Rude);
        if !(insulted && tone.logit > 0) {
            reasons.extend(evidence_of_tone(reply, &tone));
        }
    }
    Felt::new(cap_scale(reasons), heard_tone)
}

/// The points that the tone brings, as reasons.
fn evidence_of_tone(reply: &Text, tone: &Heard) -> Vec<Reason> {
    let points = tone_points(tone.logit, tone.different);
    let evidence = tone_evidence::strongest(reply, tone, points.0.signum());
    let weights: Vec<u32> = evidence.iter().map(|e| e.weight).collect();
    evidence
        .into_iter()
        .zip(shares(points, &weights))
        .map(|(e, share)| reason(share.0, e.rule, e.span))
        .collect()
}

/// How many different words a reply has: saying one again and again is no answer.
fn distinct_words(reply: &Text) -> usize {
    let mut words: Vec<&str> = reply
        .tokens
        .iter()
        .map(|t| t.keys.folded.as_str())
        .collect();
    words.sort_unstable();
    words.dedup();
    words.len()
}

fn reason(points: i32, rule: Rule, span: Option<Span>) -> Reason {
    Reason {
        dimension: Dimension::Empathy,
        points: Points(points),
        rule,
        span,
    }
}

fn wording(sign: &Sign) -> Rule {
    Rule::Wording {
        category: sign.category,
        cue: sign.cue.clone(),
    }
}

/// The entry of [`Turn::spent`] for a cue.
pub fn spent_key(category: Category, cue: &str) -> String {
    format!("{}:{cue}", category.key())
}

fn is_spent(turn: &Turn<'_>, sign: &Sign) -> bool {
    let spends = counts_once(sign.category) && !sign.cue.is_empty();
    spends && turn.spent.contains(&spent_key(sign.category, &sign.cue))
}

/// The “but” that takes this sympathy back: in the same sentence or at the head of the next, unless help
/// follows it.
fn but_after(language: &Language, reply: &Text, signs: &[Sign], sign: &Sign) -> Option<Span> {
    if !matches!(sign.category, Category::Acknowledge | Category::Apologise) {
        return None;
    }
    let sentence = &reply.sentences[reply.words[sign.words.1].sentence];
    let inside = sign.words.1 + 1..sentence.end;
    let next = sentence.end..(sentence.end + 1).min(reply.words.len());
    let at = inside
        .chain(next)
        .find(|at| language.but.at(&reply.tokens, *at).is_some())?;
    let end = reply.sentences[reply.words[at].sentence].end;
    let helps = |s: &Sign| {
        matches!(
            s.category,
            Category::Offer | Category::Own | Category::CaringQuestion
        ) && s.words.0 > at
            && s.words.0 < end
    };
    let refuses = (at + 1..end).any(|i| reply.words[i].negator);
    let kind = signs.iter().any(helps) && !refuses;
    (!kind).then(|| Span::new(reply.words[at].start, reply.words[at].end))
}

/// Cuts off what good signs add beyond their most.
pub(super) fn cap_good(reasons: &mut Vec<Reason>) {
    let good: i32 = reasons
        .iter()
        .filter(|r| is_good(&r.rule) || is_taken_back(&r.rule))
        .map(|r| r.points.0)
        .sum();
    let over = good - MOST_GOOD * 100;
    if over > 0 {
        reasons.push(reason(-over, Rule::Cap, None));
    }
}

/// Cuts off what leaves the scale.
pub(super) fn cap_scale(mut reasons: Vec<Reason>) -> (Points, Vec<Reason>) {
    let sum: i32 = reasons.iter().map(|r| r.points.0).sum();
    let points = Points(sum).clamped();
    if points.0 != sum {
        reasons.push(reason(points.0 - sum, Rule::Cap, None));
    }
    (points, reasons)
}

fn is_good(rule: &Rule) -> bool {
    matches!(rule, Rule::Wording { category, .. } if speaks_for(*category))
}

fn is_taken_back(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::Wording {
            category: Category::ButAfterSympathy,
            ..
        }
    )
}

/// Reasons for a choice: the author's value, shown in the words that bear it out.
pub fn of_choice(value: i8, signs: &[Sign]) -> (Points, Vec<Reason>) {
    let points = scale_points(value);
    let rest = points - scale_points(0);
    let mut reasons = vec![reason(scale_points(0).0, Rule::Baseline, None)];
    if rest == Points::ZERO {
        return (points, reasons);
    }
    let good = rest.0 > 0;
    let mut bearing: Vec<&Sign> = Vec::new();
    for sign in signs.iter().filter(|s| s.span.is_some()) {
        let fits = sign.category != Category::ButAfterSympathy && speaks_for(sign.category) == good;
        if fits && !bearing.iter().any(|b| b.category == sign.category) {
            bearing.push(sign);
        }
    }
    if bearing.is_empty() {
        reasons.push(reason(rest.0, Rule::Authored { value }, None));
        return (points, reasons);
    }
    let weights: Vec<u32> = bearing
        .iter()
        .map(|s| super::weights::weight(s.category).unsigned_abs())
        .collect();
    for (sign, share) in bearing.iter().zip(shares(rest, &weights)) {
        reasons.push(reason(share.0, wording(sign), sign.span));
    }
    (points, reasons)
}
