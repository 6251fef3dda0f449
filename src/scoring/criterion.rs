//! One criterion against one reply: met or not, how sure, shown by which words, and what stood in the way.
//! Gives no points; [`super::accuracy`] does.

use super::Expectation;
use super::evidence::{ENOUGH, Evidence, Search};
use super::language::Language;
use super::text::Text;
use super::text::token::Token;
use crate::model::program::CriterionKind;
use crate::model::reason::{Obstacle, Span};

/// How a criterion came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Met; for `Never`: kept to.
    pub met: bool,
    /// How sure, in per cent.
    pub confidence: u8,
    /// The words that decided it.
    pub span: Option<Span>,
    /// What stood in the way of one that is not met.
    pub because: Option<Obstacle>,
}

/// From this strength on, part of it is there.
const TOUCHED: u8 = 25;

/// Judges a criterion.
pub fn judge(language: &Language, reply: &Text, expectation: &Expectation) -> Finding {
    judge_answer(language, reply, None, expectation)
}

/// Judges a criterion of a reply to a customer: what they said need not be said again.
pub fn judge_answer(
    language: &Language,
    reply: &Text,
    customer: Option<&Text>,
    expectation: &Expectation,
) -> Finding {
    let search = Search::new(language, reply, expectation).answering(customer);
    let found = search.all(expectation);
    match expectation.kind {
        CriterionKind::Never => never(&search, &found),
        kind => wanted(&search, &found, kind),
    }
}

/// `Ask`, `Offer`, `State`.
fn wanted(search: &Search<'_>, found: &[Evidence], kind: CriterionKind) -> Finding {
    let obstacle = |e: &Evidence| match (kind, e.obstacle) {
        // Somebody else's words state and offer nothing.
        (CriterionKind::State | CriterionKind::Offer, None) if search.is_quoted(e) => {
            Some(Obstacle::Partial)
        }
        (CriterionKind::State | CriterionKind::Offer, None) if search.taken_back(e) => {
            Some(Obstacle::Negated)
        }
        (CriterionKind::Ask, _) if search.says_not_to_ask(e) => Some(Obstacle::Negated),
        (CriterionKind::Ask, _) if !asks(search, e) => Some(Obstacle::Partial),
        // What is asked may be put under a condition and in the negative: “don't you see any light?”
        (CriterionKind::Ask, Some(Obstacle::WrongValue)) => e.obstacle,
        (CriterionKind::Ask, _) => None,
        // “Would you like a refund?” offers it.
        (CriterionKind::Offer, Some(Obstacle::Asked | Obstacle::Conditional)) => None,
        (_, obstacle) => obstacle,
    };
    let strong = |e: &&Evidence| e.strength >= ENOUGH;
    let fits = |e: &&Evidence| obstacle(e).is_none();
    if let Some(best) = found
        .iter()
        .filter(strong)
        .filter(fits)
        .max_by_key(|e| e.strength)
    {
        let both = found
            .iter()
            .any(|e| e.strength >= ENOUGH && e.by_cue != best.by_cue && obstacle(e).is_none());
        let confidence = (best.strength + if both { 6 } else { 0 }).min(98);
        return Finding {
            met: true,
            confidence,
            span: best.span(search.reply),
            because: None,
        };
    }
    let near = found.iter().filter(strong).max_by_key(|e| e.strength);
    let near = near.or_else(|| {
        found
            .iter()
            .max_by_key(|e| e.strength)
            .filter(|e| e.strength >= TOUCHED)
    });
    let because = near.map(|e| match e.obstacle {
        Some(Obstacle::WrongValue) => Obstacle::WrongValue,
        _ if e.strength >= ENOUGH => obstacle(e).unwrap_or(Obstacle::Partial),
        _ => Obstacle::Partial,
    });
    let confidence = near.map_or(95, |e| {
        if e.strength >= ENOUGH {
            75
        } else {
            95 - e.strength
        }
    });
    Finding {
        met: false,
        confidence,
        span: near.and_then(|e| e.span(search.reply)),
        because,
    }
}

/// Whether it is asked for: by a question, or by “please”.
fn asks(search: &Search<'_>, evidence: &Evidence) -> bool {
    let please = search.language.lexis.grammar.please;
    evidence.at.iter().any(|at| {
        let sentence = &search.reply.sentences[search.reply.words[*at].sentence];
        let mut words = search.reply.tokens[sentence.first..sentence.end].iter();
        sentence.asks || words.any(|t| please.contains(&t.keys.folded.as_str()))
    })
}

/// `Never`: broken only by what is plainly asserted, since breaking it may fail the attempt.
fn never(search: &Search<'_>, found: &[Evidence]) -> Finding {
    let broken = found
        .iter()
        .find(|e| plain(search, e) && asserted(search, e));
    if let Some(evidence) = broken {
        let confidence = if evidence.by_cue { 90 } else { 75 };
        return Finding {
            met: false,
            confidence,
            span: evidence.span(search.reply),
            because: None,
        };
    }
    let near = found.iter().any(|e| plain(search, e));
    Finding {
        met: true,
        confidence: if near { 70 } else { 95 },
        span: None,
        because: None,
    }
}

/// Whether evidence is plain enough to break a `Never`.
fn plain(search: &Search<'_>, evidence: &Evidence) -> bool {
    if evidence.by_cue {
        // A comma may lead to another thing: “the e-mail is right, and the mistake is mine”.
        let segment = |at: usize| search.reply.words[at].segment;
        let near = |pair: &[usize]| segment(pair[0]) == segment(pair[1]) || pair[1] - pair[0] <= 2;
        let together = evidence.at.windows(2).all(near);
        return together && evidence.strength >= 65;
    }
    let content = evidence.at.len();
    let tight = evidence
        .at
        .last()
        .zip(evidence.at.first())
        .is_some_and(|(l, f)| l - f <= 8);
    let whole = evidence.strength >= 76 && content >= 2;
    let fact_is_short = search.fact.words.len() <= 8;
    let promised = evidence.strength >= ENOUGH && search.is_promised(evidence);
    let in_order = evidence.close && whole && tight && (content >= 3 || fact_is_short);
    // In another order all of it must stand in one part of the sentence.
    let segment = |at: &usize| search.reply.words[*at].segment;
    let first = evidence.at.first().map(segment);
    let together = evidence.at.iter().all(|at| Some(segment(at)) == first);
    // Where only one word has content, the others must be there as well.
    let literal = content == 1 && evidence.literal && search.fact.words.len() >= 4;
    promised || in_order || literal || (evidence.complete && together && tight && content >= 2)
}

/// Whether it is said, and not denied, asked or put under a condition.
fn asserted(search: &Search<'_>, evidence: &Evidence) -> bool {
    let words = &search.reply.words;
    let denied = |first: usize| {
        let clause = words[first].clause;
        let in_clause = |at: usize| words[at].clause == clause && words[at].negator;
        let begin = (0..=first)
            .rev()
            .take_while(|at| words[*at].clause == clause);
        let begin = begin.last().unwrap_or(first);
        // “I cannot say that …” denies whatever follows.
        let that = search.language.lexis.grammar.that;
        let opens = that.contains(&search.reply.tokens[begin].keys.folded.as_str());
        let outer = begin
            .checked_sub(1)
            .map(|at| (words[at].clause, words[at].sentence));
        let unsure = opens
            && outer.is_some_and(|(clause, sentence)| {
                sentence == words[first].sentence
                    && words.iter().any(|w| w.clause == clause && w.negator)
            });
        let after = || !evidence.by_cue && (first..words.len()).any(in_clause);
        unsure || (!evidence.negative && ((begin..first).any(in_clause) || after()))
    };
    let denied = evidence.at.first().is_some_and(|first| denied(*first));
    // Somebody else's words are not the trainee's.
    match evidence.obstacle {
        _ if denied || search.is_quoted(evidence) || depends(search, evidence) => false,
        None => true,
        // A request is made by asking: “could you send the receipt, please?”
        Some(Obstacle::Asked) => is_request(search, evidence),
        Some(_) => false,
    }
}

/// Whether what is said hangs on a condition: on one before it in its sentence, or on one that follows at once
/// without a comma.
fn depends(search: &Search<'_>, evidence: &Evidence) -> bool {
    let words = &search.reply.words;
    let (Some(first), Some(last)) = (evidence.at.first(), evidence.at.last()) else {
        return false;
    };
    let inside = evidence.at.iter().any(|at| words[*at].conditional);
    let sentence = words[*first].sentence;
    let before = words[..*first]
        .iter()
        .any(|w| w.sentence == sentence && w.conditional);
    let after = words[*last..]
        .iter()
        .any(|w| w.segment == words[*last].segment && w.conditional);
    !inside && !search.is_conditional() && (before || after)
}

/// Whether a question asks for something, rather than whether it is so.
fn is_request(search: &Search<'_>, evidence: &Evidence) -> bool {
    let grammar = search.language.lexis.grammar;
    let polite = |t: &Token| {
        let word = t.keys.folded.as_str();
        grammar.please.contains(&word) || grammar.request.contains(&word)
    };
    let reply = search.reply;
    let sentence = evidence
        .at
        .first()
        .map(|at| &reply.sentences[reply.words[*at].sentence]);
    let clauses: Vec<usize> = evidence
        .at
        .iter()
        .map(|at| reply.words[*at].clause)
        .collect();
    let here = |at: usize| {
        let please = grammar
            .please
            .contains(&reply.tokens[at].keys.folded.as_str());
        please || (clauses.contains(&reply.words[at].clause) && polite(&reply.tokens[at]))
    };
    let asked = sentence.is_some_and(|s| (s.first..s.end).any(here));
    asked || search.fact.tokens.iter().any(polite) || search.fact.sentences.iter().any(|s| s.asks)
}
