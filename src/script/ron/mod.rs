//! A reader of RON's syntax that does not stop at the first mistake: every value has its place, and
//! every mistake is reported. It knows nothing of what a scenario is. What the crate `ron` accepts, it
//! accepts alike, except for bytes and ranges, which scenarios do not have.
//!
//! Reading order: [`tree`], [`literal`], `lexeme`, `lexer`, `parser`, `recover`.

#[cfg(test)]
mod agreement;
mod lexeme;
mod lexer;
pub mod literal;
mod parser;
mod recover;
pub mod tree;

use super::codes;
use super::sink::Sink;
use crate::model::diagnostic::Place;
use tree::Tree;

/// The largest file that is read, in bytes: twice what 10,000 nodes of a long-winded author need. Nodes,
/// texts and depth have limits of their own.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// Reads a file; `None` where there is nothing to go on with. Takes time in proportion to its length.
pub(super) fn read<'s>(source: &'s str, sink: &mut Sink) -> Option<Tree<'s>> {
    if source.len() > LARGEST {
        let message = format!(
            "this file has {} KiB; {} are allowed",
            source.len() >> 10,
            LARGEST >> 10
        );
        let mend = "is it a scenario? One of 10,000 nodes has half of that";
        sink.push(codes::FILE_SIZE, Place::default(), message, mend);
        return None;
    }
    let lexemes = lexer::lex(source, sink);
    parser::Parser::new(source, lexemes, sink).file()
}
