//! What Fluent cannot read in an overlay: where, and why, in plain words.

use crate::model::diagnostic::Place;
use crate::script::codes;
use crate::script::fluent::reason;
use crate::script::sink::Sink;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

/// Reports something that cannot be read.
pub(super) fn report(text: &str, error: &ParserError, sink: &mut Sink) {
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let content = text.get(slice.clone()).unwrap_or("");
    let (start, kind) = attribute(content).map_or_else(
        || (error.pos.start, error.kind.clone()),
        |(at, kind)| (slice.start + at, kind),
    );
    let (message, mend) = reason::plain(&kind);
    let start = start.min(text.len());
    // the mistake is often seen only where the next message begins: point at the last thing before it
    let start = start.min(slice.start + content.trim_end().len());
    // one character, or nothing at the end of the file
    let next = text.get(start..).and_then(|rest| rest.chars().next());
    let width = next.map_or(0, char::len_utf8);
    sink.push(
        codes::PATTERN,
        Place {
            start,
            end: start + width,
        },
        message,
        mend,
    );
}

/// The mistake in an attribute, which Fluent's parser keeps to itself: it says only that no message
/// begins there. Reads the attribute as if it were a message.
fn attribute(content: &str) -> Option<(usize, ErrorKind)> {
    let dot = content.len() - content.trim_start().len();
    let body = content[dot..].strip_prefix('.')?;
    let begins = dot + 1;
    let Err((_, errors)) = parser::parse(body) else {
        return None;
    };
    let error = errors.into_iter().next()?;
    Some((begins + error.pos.start, error.kind))
}

/// The name of the message that something unreadable begins with, if it does.
pub(super) fn message_name(content: &str) -> Option<&str> {
    let length = content
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .unwrap_or(content.len());
    let name = &content[..length];
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(name)
}
