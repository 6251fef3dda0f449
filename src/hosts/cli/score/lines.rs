//! Bytes → numbered lines, as they come in: never waits for more than it needs, and never holds more than one
//! line of bounded length. Looks at nothing in them.

use std::io::{ErrorKind, Read};

/// Longest line, in bytes. Longer ones are passed over and reported.
pub const LONGEST: usize = 1 << 20;
/// So much is read at once.
const READ: usize = 1 << 16;

/// A line without its line break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is too long; so many bytes.
    TooLong(u64),
}

/// Lines of a file or a pipe.
pub struct Lines<R> {
    input: R,
    buffer: Vec<u8>,
    /// What came of a line whose end has not come yet.
    rest: Vec<u8>,
    /// How many bytes of it were dropped.
    dropped: u64,
    number: u64,
}

impl<R: Read> Lines<R> {
    /// From the beginning of an input.
    pub fn new(input: R) -> Lines<R> {
        Lines {
            input,
            buffer: vec![0; READ],
            rest: Vec::new(),
            dropped: 0,
            number: 0,
        }
    }

    /// The lines that have come in since, with their numbers from 1, blank ones left out; empty where only a
    /// part of one has come, `None` at the end.
    ///
    /// # Errors
    /// Where the input cannot be read.
    pub fn next(&mut self) -> std::io::Result<Option<Vec<(u64, Line)>>> {
        let count = loop {
            match self.input.read(&mut self.buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        let mut lines = Vec::new();
        if count == 0 {
            if self.rest.is_empty() && self.dropped == 0 {
                return Ok(None);
            }
            self.end_line(&mut lines);
            return Ok(Some(lines));
        }
        let buffer = std::mem::take(&mut self.buffer);
        let mut parts = buffer[..count].split(|b| *b == b'\n').peekable();
        while let Some(part) = parts.next() {
            self.add(part);
            if parts.peek().is_some() {
                self.end_line(&mut lines);
            }
        }
        self.buffer = buffer;
        Ok(Some(lines))
    }

    fn add(&mut self, part: &[u8]) {
        if self.dropped > 0 || self.rest.len() + part.len() > LONGEST {
            self.dropped += (self.rest.len() + part.len()) as u64;
            self.rest = Vec::new();
        } else {
            self.rest.extend_from_slice(part);
        }
    }

    fn end_line(&mut self, lines: &mut Vec<(u64, Line)>) {
        self.number += 1;
        let mut bytes = std::mem::take(&mut self.rest);
        let dropped = std::mem::take(&mut self.dropped);
        if dropped > 0 {
            lines.push((self.number, Line::TooLong(dropped)));
            return;
        }
        if self.number == 1 && bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        if !bytes.trim_ascii().is_empty() {
            lines.push((self.number, Line::Bytes(bytes)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Line, Lines};
    use std::io::Read;

    /// Gives so many bytes at a time.
    struct Drip<'a>(&'a [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let count = self.1.min(self.0.len()).min(buffer.len());
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn all(bytes: &[u8], at_a_time: usize) -> Vec<(u64, Line)> {
        let mut lines = Lines::new(Drip(bytes, at_a_time));
        let mut all = Vec::new();
        while let Some(more) = lines.next().expect("it reads") {
            all.extend(more);
        }
        all
    }

    #[test]
    fn lines_are_the_same_however_they_come_in() {
        let text = b"\xef\xbb\xbf{}\r\n\n  \nlast";
        let expected = vec![
            (1, Line::Bytes(b"{}\r".to_vec())),
            (4, Line::Bytes(b"last".to_vec())),
        ];
        for at_a_time in [1, 2, 5, 100] {
            assert_eq!(all(text, at_a_time), expected, "{at_a_time}");
        }
        assert_eq!(all(b"", 1), []);
        assert_eq!(all(b"\n", 1), []);
    }

    #[test]
    fn long_lines_are_passed_over_without_being_held() {
        let mut text = vec![b'x'; LONGEST + 1];
        text.extend_from_slice(b"\nshort\n");
        text.extend(vec![b'y'; 3 * LONGEST]);
        let found = all(&text, 70_000);
        assert_eq!(found[0], (1, Line::TooLong(LONGEST as u64 + 1)));
        assert_eq!(found[1], (2, Line::Bytes(b"short".to_vec())));
        assert_eq!(found[2], (3, Line::TooLong(3 * LONGEST as u64)));
    }
}
