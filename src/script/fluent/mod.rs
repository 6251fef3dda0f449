//! Fluent patterns, as they are written in scenarios and in overlays: brought into form, measured,
//! parsed, searched. Formats nothing: that is `text`.
//!
//! Reading order: `unfold`, `depth`, `reason`, `uses`, `plural`.

pub(super) mod depth;
pub(super) mod plural;
pub(super) mod reason;
pub(super) mod unfold;
pub(super) mod uses;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use uses::Uses;

/// What stands before a pattern while it is parsed.
const HEAD: &str = "m = ";

/// What is wrong with a pattern, and at which of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The byte.
    pub(super) offset: usize,
    /// What is wrong.
    pub(super) message: String,
    /// How to mend it.
    pub(super) mend: &'static str,
}

/// Reads a pattern that is in Fluent's form, and hands what it uses to `see`, with a way to tell at
/// which of its bytes something stands.
pub(super) fn parse<T>(
    pattern: &str,
    see: impl FnOnce(&Uses<'_>, &dyn Fn(&str) -> usize) -> T,
) -> Result<T, Fault> {
    if let Some(offset) = depth::too_deep(pattern, false) {
        let message = format!(
            "braces stand within braces more than {} deep",
            depth::DEEPEST
        );
        return Err(Fault {
            offset,
            message,
            mend: "write it more simply",
        });
    }
    let source = format!("{HEAD}{pattern}\n");
    match parser::parse(source.as_str()) {
        Ok(resource) => {
            let mut uses = Uses::default();
            for entry in &resource.body {
                if let Entry::Message(message) = entry
                    && let Some(value) = &message.value
                {
                    uses = uses::of(value);
                }
            }
            let at = |part: &str| uses::offset(&source, part).saturating_sub(HEAD.len());
            Ok(see(&uses, &at))
        }
        Err((_, errors)) => {
            let (offset, (message, mend)) = errors.first().map_or((0, (String::new(), "")), |e| {
                (
                    e.pos.start.saturating_sub(HEAD.len()),
                    reason::plain(&e.kind),
                )
            });
            Err(Fault {
                offset: offset.min(pattern.len()),
                message,
                mend,
            })
        }
    }
}
