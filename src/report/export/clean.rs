//! Text from people and scenarios, made fit for a page or a table: nothing invisible that could hide or
//! turn round what stands beside it. Does not escape; that belongs to each format.

use std::borrow::Cow;

/// The text without control characters (line breaks become `\n`, tabs stay) and without the marks that
/// embed or override the direction of what follows them.
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.contains(unfit) {
        return Cow::Borrowed(text);
    }
    let broken = text.replace("\r\n", "\n");
    Cow::Owned(
        broken
            .chars()
            .map(|c| if c == '\r' { '\n' } else { c })
            .filter(|c| !unfit(*c))
            .collect(),
    )
}

fn unfit(c: char) -> bool {
    let control = c.is_control() && c != '\n' && c != '\t';
    control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_is_invisible_and_harmful_goes_and_the_rest_stays() {
        assert_eq!(clean("a\0b\u{1b}[31m\u{85}c"), "ab[31mc");
        assert_eq!(
            clean("one\r\ntwo\rthree\n\tfour"),
            "one\ntwo\nthree\n\tfour"
        );
        assert_eq!(clean("\u{202e}txt.exe\u{2066}x"), "txt.exex");
        let fine = "Žąsis 👩‍👩‍👧 – «γειά»\u{a0}šou";
        assert!(matches!(clean(fine), std::borrow::Cow::Borrowed(text) if text == fine));
    }
}
