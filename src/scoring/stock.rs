//! Stock sentences: sympathy, regret or thanks with nothing of this case in them. However many a reply has,
//! it is worth no more than half of one of them. Gives no points.

use super::Turn;
use super::language::Language;
use super::names::is_name;
use super::signs::Sign;
use super::text::Text;
use super::weights::weight;
use crate::model::reason::Category;

/// So many words with content may stand beside the cues of a stock sentence: “very”, “truly”.
const BESIDE: usize = 1;

/// How far a sentence counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// It is about this case.
    Full,
    /// It is stock, the best such sentence of the reply.
    Half,
    /// It is stock beside a better one.
    Nothing,
}

/// How far each sentence of a reply counts.
pub fn worths(language: &Language, turn: &Turn<'_>, reply: &Text, signs: &[Sign]) -> Vec<Worth> {
    let mut worths = vec![Worth::Full; reply.sentences.len()];
    let stock: Vec<usize> = (0..reply.sentences.len())
        .filter(|s| is_stock(language, turn, reply, (*s, signs)))
        .collect();
    let worth = |s: &usize| {
        let points: i32 = of_sentence(reply, *s, signs)
            .map(|sign| weight(sign.category))
            .filter(|points| *points > 0)
            .sum();
        (points, std::cmp::Reverse(*s))
    };
    let best = stock.iter().copied().max_by_key(worth);
    for s in stock {
        worths[s] = if Some(s) == best {
            Worth::Half
        } else {
            Worth::Nothing
        };
    }
    worths
}

/// The cues found in a sentence.
fn of_sentence<'a>(
    reply: &'a Text,
    sentence: usize,
    signs: &'a [Sign],
) -> impl Iterator<Item = &'a Sign> {
    let within = move |s: &&Sign| !s.cue.is_empty() && reply.words[s.words.0].sentence == sentence;
    signs.iter().filter(within)
}

/// Whether a sentence says one of these things, and nothing of the customer's case beside it.
fn is_stock(
    language: &Language,
    turn: &Turn<'_>,
    reply: &Text,
    (sentence, signs): (usize, &[Sign]),
) -> bool {
    let says = |sign: &Sign| {
        matches!(
            sign.category,
            Category::Acknowledge | Category::Apologise | Category::Thank | Category::Boilerplate
        )
    };
    let concrete = |sign: &Sign| matches!(sign.category, Category::Own | Category::Offer);
    let found = || of_sentence(reply, sentence, signs);
    if !found().any(says) || found().any(concrete) {
        return false;
    }
    let customer = language.authored(turn.customer);
    let of_customer = |at: usize| {
        let keys = &reply.tokens[at].keys;
        keys.letters >= 4
            && (0..customer.words.len())
                .any(|c| customer.is_content(c) && customer.tokens[c].keys.stem == keys.stem)
    };
    let place = &reply.sentences[sentence];
    // somebody's name is of this case
    let of_case = |at: usize| reply.is_content(at) || is_name(&reply.tokens[at].keys);
    let content = || (place.first..place.end).filter(|at| of_case(*at));
    let beside = content().filter(|at| {
        let covered = found().any(|s| s.words.0 <= *at && *at <= s.words.1);
        !covered && reply.tokens[*at].keys.letters >= 3
    });
    beside.count() <= BESIDE
        && !content().any(of_customer)
        && !(place.first..place.end).any(|at| reply.tokens[at].keys.digits)
}
