//! What can be counted of a reply beside a sentence that it should say, whatever the language: shares, flags and
//! distances, in thousandths. Weighs nothing: [`super::fitted`] does, with weights that `aplomb fit` found.

use super::criterion::Finding;
use super::language::Language;
use super::text::Text;
use super::text::value::{Kind, Value};
use crate::model::reason::Obstacle;

/// How many features there are.
pub const COUNT: usize = 46;

/// Their names, in order, as the files of weights have them.
pub const NAMES: [&str; COUNT] = [
    "recall",
    "recall-new",
    "nothing-new",
    "recall-question",
    "precision",
    "precision-fact",
    "foreign",
    "pairs",
    "pairs-precision",
    "order",
    "order-precision",
    "values-missing",
    "values-all",
    "values-foreign",
    "values-wrong",
    "turned",
    "fact-negates",
    "reply-negates",
    "question-negates",
    "one-negates",
    "head",
    "head-fact",
    "head-against-negation",
    "head-of-open-question",
    "heads-differ",
    "names-foreign",
    "names-recall",
    "no-names",
    "first-word-foreign",
    "length-ratio",
    "length",
    "fact-length",
    "open-question",
    "has-question",
    "asked",
    "conditional",
    "function-words",
    "rule-met",
    "rule-confidence",
    "rule-wrong-value",
    "rule-negated",
    "longest-run",
    "span",
    "foreign-long",
    "missed-long",
    "no-content",
];

/// The features of a reply beside a sentence, in thousandths.
pub type Features = [i32; COUNT];

const ONE: i32 = 1_000;

/// A reply and what it answers, looked at once for all sentences.
#[derive(Debug)]
pub struct Known<'a> {
    /// The language of all texts.
    pub language: &'a Language,
    /// The reply.
    pub reply: &'a Text,
    /// What it answers.
    pub customer: Option<&'a Text>,
    /// For each word of the reply, whether the customer said it.
    echoed: Vec<bool>,
    /// The share of what the customer said that the reply says again.
    answered: i32,
    /// The customer asks what cannot be answered by yes or no.
    open: bool,
    /// Yes or no at the head of the reply.
    head: i32,
}

fn same(language: &Language, a: &Text, at: usize, b: &Text, there: usize) -> bool {
    let (word, its) = (&a.tokens[at].keys, &b.tokens[there].keys);
    if word.stop || its.stop {
        return word.same_letters(its);
    }
    a.same_word(at, b, there, language.lexis.grammar.inflecting)
}

/// For each word of `a` whether `b` has it.
fn among(language: &Language, a: &Text, b: Option<&Text>) -> Vec<bool> {
    let said = |at: usize| {
        b.is_some_and(|b| (0..b.words.len()).any(|there| same(language, a, at, b, there)))
    };
    (0..a.words.len()).map(said).collect()
}

fn share(part: usize, whole: usize) -> i32 {
    (part * ONE as usize / whole.max(1)) as i32
}

fn flag(is: bool) -> i32 {
    i32::from(is) * ONE
}

/// Rare words weigh more; their length stands in for how rare they are.
fn rarity(text: &Text, at: usize) -> usize {
    text.tokens[at].keys.letters.min(8) + 2
}

/// 1 for yes, −1 for no at the head of an answer, followed by a mark; an answer may not begin so.
fn head(language: &Language, text: &Text) -> i32 {
    let (Some(first), Some(word)) = (text.tokens.first(), text.words.first()) else {
        return 0;
    };
    let grammar = language.lexis.grammar;
    let letters = first.keys.folded.as_str();
    let alone = text
        .words
        .get(1)
        .is_none_or(|next| next.segment != word.segment);
    if grammar.yes.contains(&letters) {
        1
    } else if grammar.no.contains(&letters) && (alone || !word.negator) {
        -1
    } else {
        0
    }
}

fn open_question(language: &Language, text: &Text) -> bool {
    let open = language.lexis.grammar.open;
    text.tokens
        .iter()
        .any(|t| open.contains(&t.keys.folded.as_str()))
}

/// The share of the customer's content words that the reply says again.
fn answered(language: &Language, reply: &Text, customer: &Text) -> i32 {
    let back = among(language, customer, Some(reply));
    let content = || (0..customer.words.len()).filter(|at| customer.is_content(*at));
    let weigh = |at: usize| rarity(customer, at);
    let found: usize = content().filter(|at| back[*at]).map(weigh).sum();
    share(found, content().map(weigh).sum())
}

fn counts(value: &Value, text: &Text) -> bool {
    value.kind != Kind::Plain || text.tokens[value.first].keys.digits || value.written > 200
}

impl<'a> Known<'a> {
    /// Looks at a reply and what it answers.
    pub fn new(language: &'a Language, reply: &'a Text, customer: Option<&'a Text>) -> Known<'a> {
        Known {
            language,
            reply,
            customer,
            echoed: among(language, reply, customer),
            answered: customer.map_or(500, |customer| answered(language, reply, customer)),
            open: customer.is_some_and(|c| open_question(language, c)),
            head: head(language, reply),
        }
    }

    /// The features beside a sentence; `finding` is what the rules make of it.
    pub fn beside(&self, fact: &Text, finding: &Finding) -> Features {
        let pairs = Pairs::new(self, fact);
        let mut features = [0; COUNT];
        let all = pairs
            .words(self)
            .into_iter()
            .chain(pairs.sequence())
            .chain(pairs.values(self))
            .chain(pairs.negation(self))
            .chain(pairs.names(self))
            .chain(pairs.shape(self))
            .chain(rules(finding))
            .chain(pairs.more(self));
        features
            .iter_mut()
            .zip(all)
            .for_each(|(to, from)| *to = from);
        features
    }
}

fn rules(finding: &Finding) -> [i32; 4] {
    [
        flag(finding.met),
        i32::from(finding.confidence) * 10,
        flag(finding.because == Some(Obstacle::WrongValue)),
        flag(finding.because == Some(Obstacle::Negated)),
    ]
}

/// Which words of a fact and of the reply are the same.
struct Pairs<'t> {
    fact: &'t Text,
    /// Words of the reply that state something: not those of a question about something else.
    kept: Vec<usize>,
    /// For each word of the fact and each kept word, row by row.
    same: Vec<bool>,
    /// For each kept word, whether the fact has it.
    meant: Vec<bool>,
    /// For each word of the fact, whether the customer said it.
    asked: Vec<bool>,
}

impl<'t> Pairs<'t> {
    fn new(known: &Known<'_>, fact: &'t Text) -> Pairs<'t> {
        let (language, reply) = (known.language, known.reply);
        let width = reply.words.len();
        let mut matrix = vec![false; fact.words.len() * width];
        for there in 0..fact.words.len() {
            for at in 0..width {
                matrix[there * width + at] = same(language, reply, at, fact, there);
            }
        }
        for (value, found) in fact
            .values
            .iter()
            .flat_map(|v| reply.values.iter().map(move |r| (v, r)))
            .filter(|(v, r)| v.same(r))
        {
            for (n, there) in (value.first..=value.last).enumerate() {
                if let Some(cell) =
                    matrix.get_mut(there * width + (found.first + n).min(found.last))
                {
                    *cell = true;
                }
            }
        }
        let speaks = |first: usize, end: usize| {
            let shared = |at: &usize| {
                reply.is_content(*at)
                    && (0..fact.words.len()).any(|there| matrix[there * width + at])
            };
            (first..end).filter(shared).count() >= 2
        };
        let mut kept: Vec<usize> = reply
            .sentences
            .iter()
            .filter(|s| !s.asks || speaks(s.first, s.end))
            .flat_map(|s| s.first..s.end)
            .collect();
        if kept.is_empty() {
            kept = (0..width).collect();
        }
        let same = (0..fact.words.len())
            .flat_map(|there| kept.iter().map(move |at| there * width + at))
            .map(|cell| matrix[cell])
            .collect();
        let meant = |at: &usize| (0..fact.words.len()).any(|there| matrix[there * width + at]);
        Pairs {
            fact,
            meant: kept.iter().map(meant).collect(),
            kept,
            same,
            asked: among(language, fact, known.customer),
        }
    }

    fn row(&self, there: usize) -> &[bool] {
        let width = self.kept.len();
        &self.same[there * width..(there + 1) * width]
    }

    fn said(&self, there: usize) -> bool {
        self.row(there).contains(&true)
    }

    /// Whether the fact has the kept word.
    fn meant(&self, place: usize) -> bool {
        self.meant[place]
    }

    fn recall(&self, of: &dyn Fn(usize) -> bool) -> (i32, bool) {
        let fact = self.fact;
        let (mut found, mut whole) = (0, 0);
        for there in (0..fact.words.len()).filter(|there| fact.is_content(*there) && of(*there)) {
            whole += rarity(fact, there);
            found += if self.said(there) {
                rarity(fact, there)
            } else {
                0
            };
        }
        (
            if whole == 0 { ONE } else { share(found, whole) },
            whole > 0,
        )
    }

    fn words(&self, known: &Known<'_>) -> [i32; 7] {
        let reply = known.reply;
        let (recall, _) = self.recall(&|_| true);
        let (new, any_new) = self.recall(&|there| !self.asked[there]);
        let content = || (0..self.kept.len()).filter(|p| reply.is_content(self.kept[*p]));
        let weigh = |place: usize| rarity(reply, self.kept[place]);
        let whole: usize = content().map(weigh).sum();
        let of_fact: usize = content().filter(|p| self.meant(*p)).map(weigh).sum();
        let own = |p: &usize| !self.meant(*p) && !known.echoed[self.kept[*p]];
        let foreign: usize = content().filter(own).map(weigh).sum();
        [
            recall,
            new,
            flag(!any_new),
            known.answered,
            ONE - share(foreign, whole),
            share(of_fact, whole),
            share(content().filter(own).count().min(6), 6),
        ]
    }

    /// Pairs of neighbours and the longest common sequence.
    fn sequence(&self) -> [i32; 4] {
        let (length, width) = (self.fact.words.len(), self.kept.len());
        let mut in_reply = vec![false; width];
        let mut found = 0;
        for there in 1..length {
            let (before, row) = (self.row(there - 1), self.row(there));
            let mut any = false;
            for place in 1..width {
                if before[place - 1] && row[place] {
                    (any, in_reply[place]) = (true, true);
                }
            }
            found += usize::from(any);
        }
        let mut longest = vec![0_usize; width + 1];
        for there in 0..length {
            let mut diagonal = 0;
            for (place, same) in self.row(there).iter().enumerate() {
                let above = longest[place + 1];
                longest[place + 1] = if *same {
                    diagonal + 1
                } else {
                    above.max(longest[place])
                };
                diagonal = above;
            }
        }
        let precise = in_reply.iter().filter(|p| **p).count();
        [
            share(found, length.saturating_sub(1)),
            share(precise, width.saturating_sub(1)),
            share(longest[width], length),
            share(longest[width], width),
        ]
    }

    fn values(&self, known: &Known<'_>) -> [i32; 4] {
        let reply = known.reply;
        let fact: Vec<&Value> = self
            .fact
            .values
            .iter()
            .filter(|v| counts(v, self.fact))
            .collect();
        let kept = |v: &&Value| counts(v, reply) && self.kept.binary_search(&v.first).is_ok();
        let ours: Vec<&Value> = reply.values.iter().filter(kept).collect();
        let missing = fact
            .iter()
            .filter(|v| !ours.iter().any(|o| o.same(v)))
            .count();
        let asked = |v: &Value| {
            known
                .customer
                .is_some_and(|c| c.values.iter().any(|a| a.same(v)))
        };
        let foreign = ours
            .iter()
            .any(|o| !asked(o) && !self.fact.values.iter().any(|v| v.same(o)));
        [
            share(missing, fact.len()),
            flag(!fact.is_empty() && missing == 0),
            flag(foreign),
            flag(foreign && missing > 0),
        ]
    }

    fn negation(&self, known: &Known<'_>) -> [i32; 9] {
        let (reply, language) = (known.reply, known.language);
        let negative = |text: &Text, at: usize| text.words[at].negated || text.words[at].denied;
        let (mut shared, mut turned) = (0, 0);
        for there in (0..self.fact.words.len()).filter(|there| self.fact.is_content(*there)) {
            if let Some(place) = self.row(there).iter().position(|same| *same) {
                shared += 1;
                turned +=
                    usize::from(negative(reply, self.kept[place]) != negative(self.fact, there));
            }
        }
        let (ours, its) = (known.head, head(language, self.fact));
        let no = |text: &Text| text.words.iter().any(|w| w.negator);
        let fact_negates = no(self.fact) || its < 0;
        let negates = self.kept.iter().any(|at| reply.words[*at].negator) || ours < 0;
        let against = match (ours, fact_negates) {
            (1, true) | (-1, false) => -ONE,
            (0, _) => 0,
            _ => ONE,
        };
        let open = known.open;
        [
            share(turned, shared),
            flag(fact_negates),
            flag(negates),
            flag(known.customer.is_some_and(no)),
            flag(fact_negates != negates),
            ours * ONE,
            its * ONE,
            against,
            flag(open && ours != 0),
        ]
    }

    fn names(&self, known: &Known<'_>) -> [i32; 5] {
        let reply = known.reply;
        let (ours, its) = (known.head, head(known.language, self.fact));
        let capital = |p: &usize| {
            let at = self.kept[*p];
            reply.words[at].capital && reply.is_content(at)
        };
        let names = || (0..self.kept.len()).filter(capital);
        let foreign = names()
            .filter(|p| !self.meant(*p) && !known.echoed[self.kept[*p]])
            .count();
        let fact_names =
            || (0..self.fact.words.len()).filter(|there| self.fact.words[*there].capital);
        let found = fact_names().filter(|there| self.said(*there)).count();
        let first = (0..self.kept.len()).find(|p| reply.is_content(self.kept[*p]));
        let first_foreign = first.is_some_and(|p| !self.meant(p) && !known.echoed[self.kept[p]]);
        let recalled = match fact_names().count() {
            0 => 500,
            all => share(found, all),
        };
        [
            flag(ours * its < 0),
            share(foreign.min(3), 3),
            recalled,
            flag(names().next().is_none()),
            flag(first_foreign),
        ]
    }

    fn shape(&self, known: &Known<'_>) -> [i32; 8] {
        let reply = known.reply;
        let (length, fact) = (self.kept.len(), self.fact.words.len());
        let of = |mark: &dyn Fn(usize) -> bool| {
            share(self.kept.iter().filter(|at| mark(**at)).count(), length)
        };
        let stop = || (0..fact).filter(|there| !self.fact.is_content(*there));
        let said = stop().filter(|there| self.said(*there)).count();
        [
            share(length, fact).min(2 * ONE),
            share(length.min(40), 40),
            share(fact.min(40), 40),
            flag(known.open),
            flag(reply.sentences.iter().any(|s| s.asks)),
            of(&|at| reply.words[at].asked),
            of(&|at| reply.words[at].conditional),
            share(said, stop().count()),
        ]
    }

    fn more(&self, known: &Known<'_>) -> [i32; 5] {
        let reply = known.reply;
        let (mut run, mut longest) = (0_usize, 0_usize);
        let (mut first, mut last) = (None, 0);
        for place in 0..self.kept.len() {
            if self.meant(place) {
                run += 1;
                longest = longest.max(run);
                first = first.or(Some(place));
                last = place;
            } else {
                run = 0;
            }
        }
        let long = |text: &Text, at: usize| {
            if text.is_content(at) {
                text.tokens[at].keys.letters
            } else {
                0
            }
        };
        let foreign = (0..self.kept.len())
            .filter(|p| !self.meant(*p) && !known.echoed[self.kept[*p]])
            .map(|p| long(reply, self.kept[p]))
            .max();
        let missed = (0..self.fact.words.len())
            .filter(|there| !self.said(*there))
            .map(|there| long(self.fact, there))
            .max();
        let content = self.kept.iter().filter(|at| reply.is_content(**at)).count();
        [
            share(longest.min(20), 20),
            share(first.map_or(0, |f| last + 1 - f), self.fact.words.len()).min(3 * ONE),
            share(foreign.unwrap_or(0).min(12), 12),
            share(missed.unwrap_or(0).min(12), 12),
            flag(content == 0),
        ]
    }
}
