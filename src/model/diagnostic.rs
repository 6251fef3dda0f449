//! What is wrong with a scenario's source, where, and how to mend it. Worded in English: these are
//! the words of a compiler, read beside source code whose field names are English.

/// Bytes `start..end` of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// It can be played, but something is likely wrong.
    Warning,
    /// It could be better.
    Hint,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code, e.g. `AP0102`.
    pub code: &'static str,
    /// How bad.
    pub severity: Severity,
    /// File name within the scenario's folder, `/` between parts.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What is wrong: found and expected, in one sentence.
    pub message: String,
    /// How to mend it; empty where there is nothing to add.
    pub mend: String,
}

/// Line and column of a byte, both from 1; the column counts characters.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::line_column;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "ąb\nčd";
        assert_eq!(line_column(text, 0), (1, 1));
        assert_eq!(line_column(text, 2), (1, 2));
        assert_eq!(line_column(text, 4), (2, 1));
        assert_eq!(line_column(text, 999), (2, 3));
    }
}
