//! Names of people in a reply: they are taken out before anything is judged, so that nobody's name changes
//! a score. Names are told by the customer's own, by a capital within a sentence, by being called, and by a
//! list of common ones. Words that the case itself uses stay. Does not judge.

use super::Turn;
use super::language::Language;
use super::text::Text;
use super::text::clean::fold;
use super::text::token::Token;
use super::text::word::Keys;
use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

/// Common given names of the six languages in the nominative, folded. They decide only where a name stands
/// first in its sentence without a comma, or is a word as well (Hope, Will, Jan).
const COMMON: &str = "
    emily olivia emma sophie charlotte grace hope faith joy rose lily daisy ruby iris alice sarah laura
    oliver jack harry george thomas james william will mark bill frank rob grant dean miles max daniel
    rasa ieva laima aiste egle ruta vilte zivile jurate austeja gintare ona zygimantas mindaugas lukas
    tomas jonas matas mantas paulius andrius darius vytautas
    ελενη μαρια χαρα ελπιδα ειρηνη σοφια κατερινα αννα δημητρα γιωργος νικος παναγιωτης γιαννης δημητρης
    κωστας χρηστος eleni maria chara elpida irini giorgos nikos panagiotis giannis dimitris kostas
    mojca nada spela zora vesna tina maja katja ana nina ziga matjaz marko luka anze janez ales rok
    malgorzata roza zofia agnieszka katarzyna joanna barbara magdalena ewa lukasz jan wojciech marek
    piotr pawel krzysztof tomasz michal
    onne kart liis mari kadri kristiina piret juri tonu mart toomas andres peeter rein
    ingrid elena pavel martin robin";

static COMMON_NAMES: LazyLock<HashSet<String>> =
    LazyLock::new(|| COMMON.split_whitespace().map(fold).collect());
/// Their beginnings, which inflection leaves as they are.
static BEGINNINGS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    COMMON_NAMES
        .iter()
        .map(|name| beginning(name))
        .filter(|b| b.chars().count() >= LETTERS_LEFT)
        .collect()
});
/// So many letters of a name stand before its ending.
const LETTERS_LEFT: usize = 3;
/// So many letters an inflected form may add.
const ENDING: usize = 4;
/// Titles and polite words for you, folded: written large, and nobody's name.
const POLITE: [&str; 38] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "sir",
    "madam",
    "pan",
    "pani",
    "pana",
    "panu",
    "pania",
    "panem",
    "panie",
    "panstwo",
    "panstwa",
    "panstwu",
    "panstwem",
    "ponas",
    "ponia",
    "pone",
    "gerbiamas",
    "gerbiama",
    "gerbiamoji",
    "κυριε",
    "κυρια",
    "κυριος",
    "κυριο",
    "αγαπητε",
    "αγαπητη",
    "gospod",
    "gospa",
    "gospodicna",
    "spostovani",
    "spostovana",
    "harra",
    "proua",
    "lugupeetud",
    "teie",
];
/// Words after which, in English, what begins the sentence is its subject: “Hope will call you”.
const AFTER_SUBJECT: [&str; 8] = ["will", "has", "is", "can", "was", "would", "had", "and"];

/// What stands for every name; no text has these letters.
const NAME: &str = "\u{e000}\u{e001}\u{e002}\u{e003}\u{e004}";

static NAME_KEYS: LazyLock<Arc<Keys>> = LazyLock::new(|| {
    let name = || NAME.to_owned();
    let mut keys = Keys::new(name(), name(), name());
    (keys.stop, keys.known) = (true, true);
    Arc::new(keys)
});

/// Whether these are the keys of a name that was taken out.
pub fn is_name(keys: &Keys) -> bool {
    keys.folded == NAME
}

/// What is known of names before a reply is read.
pub struct Names<'a> {
    language: &'a Language,
    turn: &'a Turn<'a>,
    /// The customer's, folded.
    customers: HashSet<String>,
    /// Words of the case, folded and by their stems: they are no names of people, or matter. Gathered when
    /// the first word is in doubt, since most replies have none.
    case: OnceCell<HashSet<String>>,
}

impl<'a> Names<'a> {
    /// Of a turn.
    pub fn of(language: &'a Language, turn: &'a Turn<'a>) -> Names<'a> {
        let customers: HashSet<String> = turn
            .names
            .iter()
            .flat_map(|name| name.split_whitespace())
            .map(fold)
            .collect();
        Names {
            language,
            turn,
            customers,
            case: OnceCell::new(),
        }
    }

    fn is_of_case(&self, keys: &Keys) -> bool {
        let case = self.case.get_or_init(|| {
            let texts = self.turn.expects.iter().flat_map(|e| {
                let cues = e.cues.iter().map(String::as_str);
                std::iter::once(e.fact.as_str()).chain(cues)
            });
            texts
                .chain([self.turn.customer])
                .flat_map(|text| self.language.tokens(text))
                .flat_map(|token| [token.keys.folded.clone(), token.keys.stem.clone()])
                .collect()
        });
        case.contains(&keys.folded) || case.contains(&keys.stem)
    }

    /// Takes the names out of the words of a readable text.
    pub fn take_out(&self, text: &str, tokens: &mut [Token]) {
        let names: Vec<usize> = (0..tokens.len())
            .filter(|at| self.is_name(text, tokens, *at))
            .collect();
        for at in names {
            tokens[at].keys = NAME_KEYS.clone();
        }
    }

    fn is_name(&self, text: &str, tokens: &[Token], at: usize) -> bool {
        let Token { start, end, keys } = &tokens[at];
        let written = text.get(*start..*end).unwrap_or("");
        let word_too = keys.stop || keys.known;
        let mut letters = written.chars();
        let capital = letters.next().is_some_and(char::is_uppercase)
            && letters.clone().next().is_some()
            && letters.all(char::is_lowercase);
        if !capital {
            return !word_too && self.customers.contains(&keys.folded);
        }
        let folded = fold(written);
        let before = text.get(..*start).unwrap_or("").trim_end();
        let inside = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ')'));
        let after = text.get(*end..).unwrap_or("").trim_start();
        let called = after.is_empty() || after.starts_with([',', '!', '.', '?', ';']);
        if self.customers.contains(&folded) {
            return !word_too || inside || called;
        }
        if POLITE.contains(&folded.as_str()) {
            return false;
        }
        let next = tokens.get(at + 1).map_or("", |t| t.keys.folded.as_str());
        let subject = AFTER_SUBJECT.contains(&next) && COMMON_NAMES.contains(&folded);
        let common = COMMON_NAMES.contains(&folded) || (!word_too && is_common(&folded));
        if (inside && common) || subject {
            return true;
        }
        let word_too = word_too || keys.group.is_some();
        let called = called && keys.cue_words.is_empty();
        let name = !word_too && (inside || called || COMMON_NAMES.contains(&folded));
        name && !self.is_of_case(keys)
    }
}

/// A name without the ending that inflection changes: an s and a vowel.
fn beginning(name: &str) -> &str {
    const VOWELS: [char; 12] = ['a', 'e', 'i', 'o', 'u', 'α', 'ε', 'η', 'ι', 'ο', 'υ', 'ω'];
    let name = name.strip_suffix(['s', 'ς', 'σ']).unwrap_or(name);
    name.strip_suffix(VOWELS).unwrap_or(name)
}

/// Whether a word is a form of a common name.
fn is_common(folded: &str) -> bool {
    COMMON_NAMES.contains(folded)
        || folded
            .char_indices()
            .map(|(end, _)| end)
            .skip(LETTERS_LEFT)
            .chain([folded.len()])
            .any(|end| {
                BEGINNINGS.contains(&folded[..end]) && folded[end..].chars().count() <= ENDING
            })
}

/// The reply with one and the same name for every name, for what reads letters only.
pub fn without_names(original: &str, reply: &Text) -> String {
    let mut text = String::with_capacity(original.len());
    let mut done = 0;
    for (token, word) in reply.tokens.iter().zip(&reply.words) {
        if is_name(&token.keys) {
            text.push_str(original.get(done..word.start).unwrap_or(""));
            text.push_str("Robin");
            done = word.end;
        }
    }
    text.push_str(original.get(done..).unwrap_or(""));
    text
}
