//! A reply as typed → a text that can be read: without invisible characters, with one kind of apostrophe
//! and space, and with the way back to the bytes of the original. Does not cut words.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A readable text, and where each of its bytes stood in the original.
#[derive(Debug)]
pub struct Clean<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// For each byte of `text`: start and end of the original character. Empty where it is the original.
    origin: Vec<(u32, u32)>,
}

impl Clean<'_> {
    /// Reads a text as typed.
    pub fn new(original: &str) -> Clean<'_> {
        if original.chars().all(|c| readable(c) == Some(c)) {
            let (text, origin) = (Cow::Borrowed(original), Vec::new());
            return Clean { text, origin };
        }
        let mut text = String::with_capacity(original.len());
        let mut origin = Vec::with_capacity(original.len());
        for (start, c) in original.char_indices() {
            let Some(c_read) = readable(c) else { continue };
            text.push(c_read);
            let place = (start as u32, (start + c.len_utf8()) as u32);
            origin.resize(text.len(), place);
        }
        Clean {
            text: Cow::Owned(text),
            origin,
        }
    }

    /// Bytes of the original for the bytes `start..end` of the text.
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        if self.origin.is_empty() {
            return (start, end);
        }
        let first = self.origin.get(start).map_or(0, |o| o.0 as usize);
        let last = end
            .checked_sub(1)
            .and_then(|e| self.origin.get(e))
            .map_or(first, |o| o.1 as usize);
        (first, last.max(first))
    }
}

/// The character as it is read; `None` for one that is not seen.
fn readable(c: char) -> Option<char> {
    match c {
        '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => None,
        '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' => None,
        '\n' => Some('\n'),
        '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{b4}' | '`' => Some('\''),
        '\u{37e}' => Some(';'),
        '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(' '),
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// The bytes between quotation marks, in any of our languages; a mark without a partner counts nothing.
pub fn quotes(text: &str) -> Vec<Range<usize>> {
    let mut quotes = Vec::new();
    let mut open: Option<usize> = None;
    for (at, mark) in text.match_indices(['"', '“', '”', '„', '«', '»']) {
        match (open, mark) {
            (None, "”" | "»") => {}
            (None, _) => open = Some(at),
            (Some(from), _) => {
                quotes.push(from..at);
                open = None;
            }
        }
    }
    quotes
}

/// Lower case, without diacritics and variants of letters: what stays the same whatever keyboard wrote it.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match LETTERS.get(c as usize) {
            Some(Some(letter)) => folded.push(*letter),
            _ => fold_letter(c, &mut folded),
        }
    }
    folded
}

/// The letters of our languages that fold to one letter, worked out once.
static LETTERS: LazyLock<Vec<Option<char>>> = LazyLock::new(|| {
    let one = |c: char| {
        let mut folded = String::new();
        fold_letter(c, &mut folded);
        let mut letters = folded.chars();
        letters.next().filter(|_| letters.next().is_none())
    };
    ('\0'..LETTERS_END).map(one).collect()
});

/// One past the last letter of Greek; all Latin letters that our languages write come before.
const LETTERS_END: char = '\u{400}';

/// Folds a letter. Each is folded by itself: marks, which alone depend on their neighbours, are dropped.
fn fold_letter(letter: char, folded: &mut String) {
    for c in std::iter::once(letter)
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ø' => folded.push('o'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Clean, fold, fold_letter};
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn folding_leaves_letters_alone_and_takes_marks_off() {
        assert_eq!(fold("ŠĄŽININGAI"), "saziningai");
        assert_eq!(fold("Żółć"), "zolc");
        assert_eq!(fold("Λόγος"), "λογοσ");
        assert_eq!(fold("ΛΟΓΟΣ"), "λογοσ");
        assert_eq!(fold("İstanbul ısı"), "istanbul isi");
        assert_eq!(fold("õige"), fold("o\u{303}ige"));
    }

    #[test]
    fn letters_fold_alike_alone_by_the_table_and_in_canonical_order() {
        for c in '\0'..'\u{3100}' {
            let text = format!("x{c}\u{31b}\u{323}s\u{301}{c}");
            let mut alone = String::new();
            text.chars().for_each(|c| fold_letter(c, &mut alone));
            let (composed, decomposed): (String, String) =
                (text.nfc().collect(), text.nfkd().collect());
            assert_eq!(fold(&text), alone, "{c:?}");
            assert_eq!(fold(&text), fold(&composed), "{c:?}");
            assert_eq!(fold(&text), fold(&decomposed), "{c:?}");
        }
    }

    #[test]
    fn invisible_characters_go_and_the_way_back_stays() {
        let clean = Clean::new("re\u{200b}fund ’s\u{0}x");
        assert_eq!(clean.text, "refund 's x");
        assert_eq!(clean.original(0, 6), (0, 9));
        assert_eq!(clean.original(0, 0), (0, 0));
    }
}
