//! The manner of a reply in figures that any language has: whose words it takes up, who acts, what it asks,
//! how it runs. Weighs nothing; [`super::tone`] does.

use super::Turn;
use super::language::Language;
use super::marks;
use super::names::is_name;
use super::person;
use super::text::Text;

/// How many figures there are.
pub const COUNT: usize = 22;
/// Their names, in their order; the file of weights names them.
pub const NAMES: [&str; COUNT] = [
    "word-length",
    "long-words",
    "sentence-length",
    "uneven-sentences",
    "commas",
    "questions-to-you",
    "questions-of-file",
    "customers-words",
    "customers-words-share",
    "customers-words-first",
    "i",
    "we",
    "you",
    "nobody",
    "function-words",
    "negations",
    "but",
    "contractions",
    "office",
    "vague",
    "feelings",
    "orders",
];

/// One, in thousandths.
const ONE: i32 = 1_000;
/// A word of so many letters is long in any of the languages.
const LONG_WORD: usize = 10;
/// Words of about so many letters are neither long nor short.
const USUAL_LETTERS: i32 = 5;
/// Shares of short replies say less: so many words of nothing in particular are added to each.
pub const SHRINK: usize = 6;
/// So many equal letters at the beginning make two words one; shorter words must be equal.
const SAME_LETTERS: usize = 5;
/// Words of fewer letters are taken up by chance.
const TELLING_LETTERS: usize = 4;
/// More pauses in ten words, in thousandths, make a list.
const MOST_PAUSES: i32 = 1_500;
/// More of the customer's words taken up say no more.
const MOST_TAKEN_UP: usize = 3;

/// Which words of a reply are looked at: not names, so that nobody's name changes a score.
pub fn heard(original: &str, reply: &Text) -> Vec<bool> {
    let is_name = |at: usize| {
        let keys = &reply.tokens[at].keys;
        if is_name(keys) {
            return true;
        }
        let written = |at: usize| original.get(reply.words[at].start..).unwrap_or("");
        let capital = written(at).starts_with(char::is_uppercase);
        if !capital || keys.stop || keys.known {
            return false;
        }
        let inside = reply.sentences[reply.words[at].sentence].first != at;
        // “Anna, …”, “… Anna.”: called by name at the head
        let next = reply.words.get(at + 1);
        let called = next.is_none_or(|n| n.segment != reply.words[at].segment);
        inside || called
    };
    (0..reply.words.len()).map(|at| !is_name(at)).collect()
}

/// The figures of a reply, in thousandths.
pub fn figures(language: &Language, turn: &Turn<'_>, reply: &Text, heard: &[bool]) -> [i32; COUNT] {
    let places: Vec<usize> = (0..reply.words.len()).filter(|at| heard[*at]).collect();
    let n = places.len();
    if n == 0 {
        return [0; COUNT];
    }
    let per_ten = |count: usize| (count * 10 * ONE as usize / (n + SHRINK)).min(4_000) as i32;
    let count = |is: &dyn Fn(usize) -> bool| places.iter().filter(|at| is(**at)).count();
    let person = |bit: u8| per_ten(count(&|at| reply.tokens[at].keys.persons & bit != 0));
    let letters: usize = places.iter().map(|at| reply.tokens[*at].keys.letters).sum();
    let mean = letters as i32 * ONE / n as i32 - USUAL_LETTERS * ONE;
    let rhythm = Rhythm::of(reply, heard);
    let taken_up = taken_up(language, turn, reply, &places);
    let content = count(&|at| reply.is_content(at));
    let asked = |of_you: bool| {
        let is = |s: &&super::text::segment::Sentence| {
            let you = (s.first..s.end).any(|at| reply.tokens[at].keys.persons & person::YOU != 0);
            let listened = (s.first..s.end).any(|at| heard[at]);
            s.question_mark && listened && you == of_you
        };
        reply.sentences.iter().filter(is).count().min(2) as i32 * ONE
    };
    let buts = count(&|at| language.but.at(&reply.tokens, at).is_some());
    [
        mean.clamp(-ONE, ONE) * n as i32 / (n + SHRINK) as i32,
        per_ten(count(&|at| reply.tokens[at].keys.letters >= LONG_WORD)),
        rhythm.mean,
        rhythm.spread,
        per_ten(rhythm.pauses).min(MOST_PAUSES),
        asked(true),
        asked(false),
        taken_up.len().min(MOST_TAKEN_UP) as i32 * ONE / MOST_TAKEN_UP as i32,
        (taken_up.len() * ONE as usize / (content + SHRINK)) as i32,
        i32::from(taken_up.iter().any(|at| reply.words[*at].sentence == 0)) * ONE,
        person(person::I),
        person(person::WE),
        person(person::YOU),
        person(person::NOBODY),
        per_ten(count(&|at| reply.tokens[at].keys.stop)),
        per_ten(count(&|at| reply.words[at].negator)),
        per_ten(buts),
        per_ten(contractions(reply, &places)),
        per_ten(marked(reply, &places, marks::OFFICE)),
        per_ten(marked(reply, &places, marks::VAGUE)),
        per_ten(marked(reply, &places, marks::FEELING)),
        per_ten(marked(reply, &places, marks::ORDER)),
    ]
}

/// How many different words speak in a manner. A word that is an order at the head of a clause only counts there.
fn marked(reply: &Text, places: &[usize], mark: u8) -> usize {
    let head = |at: usize| at == 0 || reply.words[at - 1].segment != reply.words[at].segment;
    let speaks = |at: &usize| {
        let marks = reply.tokens[*at].keys.marks;
        let at_head = mark == marks::ORDER && marks & marks::ORDER_AT_HEAD != 0;
        marks & mark != 0 || (at_head && head(*at))
    };
    let mut words: Vec<&str> = places
        .iter()
        .filter(|at| speaks(at))
        .map(|at| reply.tokens[*at].keys.folded.as_str())
        .collect();
    words.sort_unstable();
    words.dedup();
    words.len()
}

/// Words that stand together in one written word: “I'll” is two.
fn contractions(reply: &Text, places: &[usize]) -> usize {
    let joined = |at: &&usize| **at > 0 && reply.words[**at - 1].end == reply.words[**at].start;
    places.iter().filter(joined).count()
}

/// Sentences and pauses.
struct Rhythm {
    /// Mean words in a sentence; ten are 1,000.
    mean: i32,
    /// Words of the longest less the shortest; ten are 1,000.
    spread: i32,
    /// Pauses within sentences.
    pauses: usize,
}

impl Rhythm {
    fn of(reply: &Text, heard: &[bool]) -> Rhythm {
        let lengths: Vec<usize> = reply
            .sentences
            .iter()
            .map(|s| (s.first..s.end).filter(|at| heard[*at]).count())
            .filter(|length| *length > 0)
            .collect();
        let total: usize = lengths.iter().sum();
        let most = lengths.iter().max().copied().unwrap_or(0);
        let least = lengths.iter().min().copied().unwrap_or(0);
        let tenth = |words: usize| (words * 100).min(3_000) as i32;
        let paused = |at: &usize| {
            let (before, word) = (&reply.words[*at - 1], &reply.words[*at]);
            heard[*at] && before.sentence == word.sentence && before.segment != word.segment
        };
        Rhythm {
            mean: tenth(total) / lengths.len().max(1) as i32,
            spread: tenth(most - least),
            pauses: (1..reply.words.len()).filter(paused).count(),
        }
    }
}

/// The places where the customer's own words are taken up, each word once.
fn taken_up(language: &Language, turn: &Turn<'_>, reply: &Text, places: &[usize]) -> Vec<usize> {
    let customer = language.authored(turn.customer);
    let telling = |text: &Text, at: usize| {
        let keys = &text.tokens[at].keys;
        text.is_content(at) && keys.letters >= TELLING_LETTERS && !keys.digits
    };
    let theirs: Vec<usize> = (0..customer.words.len())
        .filter(|at| telling(&customer, *at))
        .collect();
    let same = |at: usize, there: usize| {
        let (mine, its) = (&reply.tokens[at].keys, &customer.tokens[there].keys);
        mine.stem == its.stem
            || (mine.letters >= SAME_LETTERS
                && beginning(&mine.folded).is_some_and(|b| beginning(&its.folded) == Some(b)))
    };
    let mut met: Vec<usize> = Vec::new();
    let mut taken_up = Vec::new();
    for at in places.iter().copied().filter(|at| telling(reply, *at)) {
        if let Some(there) = theirs.iter().find(|there| same(at, **there))
            && !met.contains(there)
        {
            met.push(*there);
            taken_up.push(at);
        }
    }
    taken_up
}

/// The first letters of a word that has so many.
fn beginning(folded: &str) -> Option<&str> {
    let end = folded.char_indices().nth(SAME_LETTERS - 1)?;
    folded.get(..end.0 + end.1.len_utf8())
}
