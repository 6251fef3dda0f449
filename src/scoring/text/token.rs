//! A readable text → its words, contracted ones taken apart (“can't” is *can* and *not*). Knows nothing
//! of sentences.

use super::clean::fold;
use super::gender::even;
use super::grammar::Grammar;
use super::irregular;
use super::word::Keys;
use crate::model::lang::Lang;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

/// A word at bytes `start..end` of the readable text.
#[derive(Clone, Debug)]
pub struct Token {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Its forms.
    pub keys: Arc<Keys>,
}

/// A word within a written word, at bytes `from..to` of it.
#[derive(Clone, Debug)]
pub struct Piece {
    /// First byte.
    pub from: usize,
    /// One past the last byte.
    pub to: usize,
    /// Its forms.
    pub keys: Keys,
}

/// What a pack says of a word.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    stop: bool,
    known: bool,
    opens: u32,
}

/// What cutting a text into words needs to know of a language.
#[derive(Debug)]
pub struct Lexis {
    /// The language's build.
    pub grammar: &'static Grammar,
    lang: Lang,
    dictionary: HashMap<String, Entry>,
    sets: u32,
    suffixes: Vec<String>,
    macaronic: BTreeMap<String, String>,
}

impl Lexis {
    /// Of a language, with the endings and the transliteration of its pack.
    pub fn new(lang: Lang, suffixes: &[String], macaronic: &BTreeMap<String, String>) -> Lexis {
        let mut suffixes: Vec<String> = suffixes.iter().map(|s| fold(s)).collect();
        suffixes.sort_by_key(|s| std::cmp::Reverse(s.len()));
        suffixes.dedup();
        let macaronic = macaronic
            .iter()
            .map(|(from, to)| (fold(from), fold(to)))
            .collect();
        Lexis {
            grammar: Grammar::of(lang),
            lang,
            dictionary: HashMap::new(),
            sets: 0,
            suffixes,
            macaronic,
        }
    }

    /// Adds words without content.
    pub fn add_stop(&mut self, phrase: &str) {
        for folded in self.folded(phrase) {
            let entry = self.entry(folded);
            (entry.known, entry.stop) = (true, true);
        }
    }

    /// Adds words that are no typing errors of others.
    pub fn add_known(&mut self, phrase: &str) {
        for folded in self.folded(phrase) {
            self.entry(folded).known = true;
        }
    }

    /// The bit of one more set of phrases. Past the thirty-second, sets share a bit: it says only that a
    /// phrase *may* begin.
    pub fn add_set(&mut self) -> u32 {
        let bit = 1 << self.sets.min(31);
        self.sets += 1;
        bit
    }

    /// Words read from now on know that a phrase of this set may begin with `folded`.
    pub fn add_opening(&mut self, folded: &str, set: u32) {
        self.entry(folded.to_owned()).opens |= set;
    }

    fn entry(&mut self, folded: String) -> &mut Entry {
        self.dictionary.entry(folded).or_default()
    }

    /// The words of a readable text.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        for (start, word) in written_words(text) {
            tokens.extend(self.pieces(word).into_iter().map(|piece| Token {
                start: start + piece.from,
                end: start + piece.to,
                keys: Arc::new(piece.keys),
            }));
        }
        tokens
    }

    /// The words of a readable text in lower case without diacritics, as they are looked up.
    pub fn folded(&self, text: &str) -> Vec<String> {
        let mut words = Vec::new();
        for (_, word) in written_words(text) {
            self.cut(word, |_, _, lower| {
                let folded = fold(lower);
                words.push(self.transliterated(&folded).unwrap_or(folded));
            });
        }
        words
    }

    /// The words in one written word.
    pub fn pieces(&self, written: &str) -> Vec<Piece> {
        let mut pieces = Vec::with_capacity(1);
        self.cut(written, |from, to, lower| {
            pieces.push(self.piece(from, to, lower));
        });
        pieces
    }

    /// Cuts a written word: bytes and lower case of each word in it.
    fn cut(&self, written: &str, mut each: impl FnMut(usize, usize, &str)) {
        for (start, end) in sentence_inside(written) {
            let word = &written[start..end];
            let lower = lower(word);
            if self.lang == Lang::En && lower.is_ascii() && lower.len() == word.len() {
                for (from, to, read) in expand(&lower) {
                    each(start + from, start + to, read);
                }
            } else {
                each(start, end, &even(self.lang, &lower));
            }
        }
    }

    fn piece(&self, from: usize, to: usize, lower: &str) -> Piece {
        let mut folded = fold(lower);
        let transliterated = self.transliterated(&folded);
        let lower = match &transliterated {
            Some(word) => {
                folded.clone_from(word);
                word.as_str()
            }
            None => lower,
        };
        let entry = self.dictionary.get(&folded).copied().unwrap_or_default();
        let digits = folded.bytes().any(|b| b.is_ascii_digit());
        let (stem, bare) = if entry.stop || digits {
            (folded.clone(), folded.clone())
        } else {
            self.stems(lower, &folded)
        };
        let mut keys = Keys::new(folded, stem, bare);
        keys.set_root(self.grammar.prefixes);
        (keys.stop, keys.known, keys.opens) = (entry.stop, entry.known, entry.opens);
        keys.light = self.grammar.light.contains(&keys.folded.as_str());
        Piece { from, to, keys }
    }

    fn stems(&self, lower: &str, folded: &str) -> (String, String) {
        let (lower, folded) = match self.lang {
            Lang::En => (irregular::base(lower), irregular::base(folded)),
            _ => (lower, folded),
        };
        if let Some(bare) = self.grammar.stem(folded) {
            let bare = fold(&bare);
            let stem = if lower == folded {
                bare.clone()
            } else {
                self.grammar
                    .stem(lower)
                    .map_or_else(|| bare.clone(), |s| fold(&s))
            };
            return (stem, bare);
        }
        let fits = |suffix: &&String| {
            folded
                .strip_suffix(suffix.as_str())
                .is_some_and(|rest| rest.chars().count() >= 3)
        };
        let ending = self.suffixes.iter().find(fits).map_or(0, String::len);
        let stem = folded[..folded.len() - ending].to_owned();
        (stem.clone(), stem)
    }

    /// A word in Latin letters of a language that has others, letter by letter; `None` where it has none.
    fn transliterated(&self, folded: &str) -> Option<String> {
        if self.macaronic.is_empty() || !folded.bytes().all(|b| b.is_ascii_alphabetic()) {
            return None;
        }
        let mut written = String::new();
        let mut rest = folded;
        while !rest.is_empty() {
            let longest = (1..=rest.len())
                .rev()
                .find_map(|n| Some((n, self.macaronic.get(&rest[..n])?)));
            match longest {
                Some((n, letters)) => {
                    written.push_str(letters);
                    rest = &rest[n..];
                }
                None => {
                    written.push_str(&rest[..1]);
                    rest = &rest[1..];
                }
            }
        }
        Some(fold(&written))
    }
}

/// The words of a readable text as written, contracted ones whole, each with its first byte.
pub fn written_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices()
}

/// Lower case in canonical form.
fn lower(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    match is_nfc_quick(word.chars()) {
        IsNormalized::Yes => word.to_lowercase(),
        IsNormalized::No | IsNormalized::Maybe => word.nfc().collect::<String>().to_lowercase(),
    }
}

/// A word that is two, because no space follows the full stop (“tomorrow.We”).
fn sentence_inside(word: &str) -> Vec<(usize, usize)> {
    let stop = word.match_indices('.').find(|(i, _)| {
        let letters = |s: &str| s.chars().take_while(|c| c.is_alphabetic()).count() >= 2;
        letters(&word[i + 1..])
            && word[..*i]
                .chars()
                .rev()
                .take_while(|c| c.is_alphabetic())
                .count()
                >= 2
    });
    match stop {
        Some((i, _)) => vec![(0, i), (i + 1, word.len())],
        None => vec![(0, word.len())],
    }
}

/// Contractions that people write without their apostrophe.
const BARE: [(&str, usize); 26] = [
    ("whats", 4),
    ("thats", 4),
    ("theres", 5),
    ("youre", 3),
    ("theyre", 4),
    ("weve", 2),
    ("youve", 3),
    ("youll", 3),
    ("dont", 2),
    ("doesnt", 4),
    ("didnt", 3),
    ("cant", 2),
    ("wont", 2),
    ("isnt", 2),
    ("arent", 3),
    ("wasnt", 3),
    ("werent", 4),
    ("shouldnt", 6),
    ("couldnt", 5),
    ("wouldnt", 5),
    ("havent", 4),
    ("hasnt", 3),
    ("hadnt", 3),
    ("cannot", 3),
    ("im", 1),
    ("ive", 1),
];

/// The parts of an English word: bytes and how each is read.
fn expand(word: &str) -> Vec<(usize, usize, &str)> {
    let end = word.len();
    if let Some((_, cut)) = BARE.iter().find(|(bare, _)| *bare == word) {
        return vec![
            (0, *cut, base(&word[..*cut])),
            (*cut, end, ending(&word[*cut..])),
        ];
    }
    let Some(cut) = word.find('\'') else {
        return vec![(0, end, word)];
    };
    let cut = if word.ends_with("n't") { end - 3 } else { cut };
    let read = ending(&word[cut..]);
    if cut == 0 {
        return vec![(0, end, read)];
    }
    if read.is_empty() {
        return vec![(0, end, word)];
    }
    vec![(0, cut, base(&word[..cut])), (cut, end, read)]
}

fn base(word: &str) -> &str {
    match word {
        "ca" => "can",
        "wo" => "will",
        "sha" => "shall",
        _ => word,
    }
}

fn ending(part: &str) -> &str {
    match part {
        "n't" | "nt" | "not" | "t" => "not",
        "'m" | "m" => "am",
        "'re" | "re" => "are",
        "'ve" | "ve" => "have",
        "'ll" | "ll" => "will",
        "'d" => "would",
        "'s" | "s" => "is",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::Lexis;
    use crate::model::lang::Lang;
    use std::collections::BTreeMap;

    fn words(lang: Lang, text: &str) -> Vec<String> {
        let lexis = Lexis::new(lang, &[], &BTreeMap::new());
        lexis
            .tokens(text)
            .into_iter()
            .map(|t| t.keys.folded.clone())
            .collect()
    }

    #[test]
    fn contractions_are_taken_apart() {
        assert_eq!(
            words(Lang::En, "I can't, won't, don't"),
            ["i", "can", "not", "will", "not", "do", "not"]
        );
        assert_eq!(
            words(Lang::En, "we'll cannot dont n't"),
            ["we", "will", "can", "not", "do", "not", "not"]
        );
        assert_eq!(words(Lang::Pl, "nie'm"), ["nie'm"]);
    }

    #[test]
    fn a_missing_space_after_a_sentence_is_seen() {
        assert_eq!(
            words(Lang::En, "tomorrow.We 49.90 e.g."),
            ["tomorrow", "we", "49.90", "e.g"]
        );
    }

    #[test]
    fn endings_of_a_pack_leave_three_letters() {
        let lexis = Lexis::new(
            Lang::Sl,
            &["ega".into(), "a".into(), "lo".into()],
            &BTreeMap::new(),
        );
        let stems: Vec<_> = lexis
            .tokens("celega delo ura")
            .into_iter()
            .map(|t| t.keys.stem.clone())
            .collect();
        assert_eq!(stems, ["cel", "delo", "ura"]);
    }

    #[test]
    fn transliteration_takes_the_longest_fit() {
        let table = [("k", "κ"), ("th", "θ"), ("e", "ε"), ("l", "λ"), ("o", "ω")];
        let table = table
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect();
        let lexis = Lexis::new(Lang::El, &[], &table);
        assert_eq!(lexis.tokens("thelo")[0].keys.folded, "θελω");
    }
}
