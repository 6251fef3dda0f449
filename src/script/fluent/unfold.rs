//! A pattern as authors may write it → a pattern as Fluent wants it: variants on lines of their own,
//! lines indented, characters that begin something in Fluent escaped at the beginning of a line. What
//! comes out can stand behind `id =`. Whether it is right is not judged here; what is wrong stays wrong.

/// What stands before every further line.
const INDENT: &str = "\n    ";

/// A pattern ready for Fluent, and where its parts were written.
#[derive(Debug, Default)]
pub(in crate::script) struct Unfolded {
    /// The pattern.
    pub(in crate::script) pattern: String,
    /// From these bytes of the pattern on, bytes come from these bytes of what was written.
    jumps: Vec<(usize, usize)>,
}

impl Unfolded {
    /// The byte of what was written from which a byte of the pattern comes.
    pub(in crate::script) fn written(&self, offset: usize) -> usize {
        let after = self.jumps.partition_point(|(ours, _)| *ours <= offset);
        match after.checked_sub(1).and_then(|i| self.jumps.get(i)) {
            Some((ours, theirs)) => theirs + (offset - ours),
            None => offset,
        }
    }
}

/// Brings a pattern into Fluent's form. Brackets must not be nested deeper than
/// [`super::depth::DEEPEST`].
pub(in crate::script) fn unfold(written: &str) -> Unfolded {
    if !written.contains('\n') && !written.contains("->") {
        return Unfolded {
            pattern: written.to_owned(),
            jumps: Vec::new(),
        };
    }
    let mut folder = Folder {
        written,
        at: 0,
        out: Unfolded::default(),
    };
    folder.text(false);
    folder.out
}

struct Folder<'w> {
    written: &'w str,
    at: usize,
    out: Unfolded,
}

impl<'w> Folder<'w> {
    fn rest(&self) -> &'w str {
        &self.written[self.at..]
    }

    /// Takes this many bytes over as they are.
    fn copy(&mut self, bytes: usize) {
        let ours = self.out.pattern.len();
        // what goes on where the last part ended is no jump
        let goes_on = |(o, theirs): &(usize, usize)| ours - o == self.at.wrapping_sub(*theirs);
        if !self.out.jumps.last().is_some_and(goes_on) {
            self.out.jumps.push((ours, self.at));
        }
        self.out.pattern.push_str(&self.rest()[..bytes]);
        self.at += bytes;
    }

    /// Adds something that was not written.
    fn insert(&mut self, text: &str) {
        self.out.jumps.push((self.out.pattern.len(), self.at));
        self.out.pattern.push_str(text);
    }

    fn skip(&mut self, blank: &[char]) {
        self.at = self.written.len() - self.rest().trim_start_matches(blank).len();
    }

    /// Text and what stands in braces, to the end; within a variant, to the end of the variant.
    fn text(&mut self, in_variant: bool) {
        while let Some(c) = self.rest().chars().next() {
            match c {
                '{' => self.placeable(),
                '}' if in_variant => return,
                ' ' | '\n' | '\r' if in_variant && self.variant_ends() => return,
                '\n' => {
                    self.at += 1;
                    self.insert(INDENT);
                    self.line_start();
                }
                '\r' if self.rest().starts_with("\r\n") => self.at += 1,
                _ => {
                    let rest = self.rest().as_bytes();
                    let ends = |b: &u8| match b {
                        b'{' | b'}' | b'\n' | b'\r' => true,
                        b' ' => in_variant,
                        _ => false,
                    };
                    let next = rest[1..].iter().position(ends);
                    self.copy(next.map_or(rest.len(), |i| i + 1));
                }
            }
        }
    }

    /// Whether nothing but white space stands before the next variant or the closing brace.
    fn variant_ends(&self) -> bool {
        let rest = self.rest();
        let next = rest.trim_start_matches([' ', '\n', '\r']);
        let breaks = rest[..rest.len() - next.len()].contains('\n');
        variant_key(next).is_some() || (breaks && next.starts_with('}'))
    }

    /// The beginning of a further line: a character that means something there is escaped.
    fn line_start(&mut self) {
        let rest = self.rest();
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        self.copy(spaces);
        if let Some(c @ ('.' | '[' | '*')) = self.rest().chars().next() {
            self.insert(&format!("{{\"{c}\"}}"));
            self.at += 1;
        }
    }

    /// `{ … }`
    fn placeable(&mut self) {
        self.copy(1);
        while let Some(c) = self.rest().chars().next() {
            match c {
                '}' => return self.copy(1),
                '{' => self.placeable(),
                '"' => self.copy(literal_length(self.rest())),
                '-' if self.rest().starts_with("->") => {
                    self.copy(2);
                    self.variants();
                }
                '\n' => {
                    self.at += 1;
                    self.insert(INDENT);
                }
                _ => self.copy(c.len_utf8()),
            }
        }
    }

    /// `[one] … *[other] …`, each on a line of its own.
    fn variants(&mut self) {
        loop {
            self.skip(&[' ', '\n', '\r', '\t']);
            let kept = self.out.pattern.trim_end_matches(' ').len();
            self.out.pattern.truncate(kept);
            while self.out.jumps.last().is_some_and(|(ours, _)| *ours > kept) {
                self.out.jumps.pop();
            }
            self.insert(INDENT);
            let Some(length) = variant_key(self.rest()) else {
                return;
            };
            self.copy(length);
            self.skip(&[' ']);
            self.insert(" ");
            self.text(true);
        }
    }
}

/// Length of `[key]` or `*[key]` at the beginning of `text`; a Markdown link is none.
fn variant_key(text: &str) -> Option<usize> {
    let star = usize::from(text.starts_with('*'));
    let inside = text[star..].strip_prefix('[')?;
    let end = inside.find(']')?;
    let key = inside[..end].trim_matches(' ');
    let is_key = key.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let link = inside[end + 1..].starts_with('(');
    (is_key && !link).then_some(star + end + 2)
}

/// Length of the quoted text at the beginning of `text`, at most to the end of the line.
pub(super) fn literal_length(text: &str) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return i,
            '"' if !escaped => return i + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::unfold;

    fn parses(pattern: &str) -> bool {
        fluent_syntax::parser::parse(format!("m = {pattern}\n").as_str()).is_ok()
    }

    #[test]
    fn variants_on_one_line_get_lines_of_their_own() {
        let written = "{ $d -> [one] { $d } day *[other] { $d } days }, yes";
        let unfolded = unfold(written);
        assert_eq!(
            unfolded.pattern,
            "{ $d ->\n    [one] { $d } day\n    *[other] { $d } days\n    }, yes"
        );
        assert!(parses(&unfolded.pattern));
        let days = unfolded.pattern.find("days").expect("the word is there");
        assert_eq!(
            unfolded.written(days),
            written.find("days").expect("it was written")
        );
    }

    #[test]
    fn variants_on_lines_and_within_variants_are_left_alone() {
        for written in [
            "in { $d ->\n    [one] { $d } day\n   *[other] { $d } days\n}. Good.",
            "{ $a -> [x] { $b -> [y] 1 *[z] 2 } *[w] 3 } end",
            "{ $a ->\n [x] see [this](url) or\n [that](url)\n *[y] no }",
            "{ $d -> [0] none [1] one *[other] many }",
            "{ NUMBER($d) -> [one] {\"}\"} *[other] { \"} *[x] \" } }",
        ] {
            let unfolded = unfold(written);
            assert!(parses(&unfolded.pattern), "{written}\n{}", unfolded.pattern);
        }
    }

    #[test]
    fn lines_may_begin_with_anything() {
        let written = "Rules:\n\n* one\n.two\n[three](url)\n**four**\n  indented";
        let unfolded = unfold(written);
        assert!(parses(&unfolded.pattern), "{}", unfolded.pattern);
        let four = unfolded.pattern.find("four").expect("the word is there");
        assert_eq!(&written[unfolded.written(four)..][..4], "four");
    }
}
