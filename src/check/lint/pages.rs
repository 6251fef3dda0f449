//! The pages of the mistakes that `script` finds, in the order of their codes. Those of the lints stand
//! beside the lints.
//!
//! Reading order: [`syntax`], [`fields`], [`links`], [`conditions`], [`texts`], [`limits`].

mod conditions;
mod fields;
mod limits;
mod links;
mod syntax;
mod texts;

use super::page::Page;
use crate::script::codes::Code;

/// All of them, by part.
pub const ALL: &[&[Page]] = &[
    syntax::PAGES,
    fields::PAGES,
    links::PAGES,
    conditions::PAGES,
    texts::PAGES,
    limits::PAGES,
];

/// A page: what it does, why it matters, an example and how to mend it.
const fn page(
    code: &'static Code,
    what: &'static str,
    why: &'static str,
    example: &'static str,
    mend: &'static str,
) -> Page {
    Page {
        code,
        what,
        why,
        example,
        mend,
    }
}
