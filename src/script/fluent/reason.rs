//! What Fluent's parser says, in plain words: the mistake and how to mend it.

use fluent_syntax::parser::ErrorKind;

/// What is wrong, and how to mend it.
pub(in crate::script) fn plain(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::ExpectedToken('}') => (
            "a `{` is not closed, or something stands in braces that does not belong there"
                .to_owned(),
            "write `{ $name }`; a brace that is just a brace is written `{\"{\"}`",
        ),
        ErrorKind::ExpectedToken('=') => (
            "`=` is expected after the name of a message".to_owned(),
            "a message is `name = text`; further lines of a text are indented",
        ),
        ErrorKind::ExpectedToken(']') => (
            "the name of a variant is not closed".to_owned(),
            "write `[one]`, `[few]`, `*[other]`",
        ),
        ErrorKind::ExpectedToken(' ') => (
            "a comment needs a space after its `#`".to_owned(),
            "write `# like this`",
        ),
        ErrorKind::ExpectedToken(c) => (format!("`{c}` is expected here"), ""),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => (
            "variants begin on a new line".to_owned(),
            "break the line after `->` and put every variant on a line of its own",
        ),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => (
            "a name is expected here".to_owned(),
            "a name begins with a letter: `{ $name }`, `message-name = …`, `.attribute = …`",
        ),
        ErrorKind::ExpectedCharRange { range } => (format!("one of {range} is expected here"), ""),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` is empty"),
            "write its text after `=`, further lines indented",
        ),
        ErrorKind::ExpectedTermField { entry_id } => (
            format!("the term `-{entry_id}` is empty"),
            "write its text after `=`",
        ),
        ErrorKind::ForbiddenCallee => (
            "only functions in capitals can be called".to_owned(),
            "write `{ $name }`; round brackets need no braces",
        ),
        ErrorKind::MissingDefaultVariant => (
            "one of the variants must be marked with `*`".to_owned(),
            "mark the one that fits everything else: `*[other]`",
        ),
        ErrorKind::MissingValue => (
            "a text is missing here".to_owned(),
            "write it behind the name",
        ),
        ErrorKind::MultipleDefaultVariants => (
            "two variants are marked with `*`".to_owned(),
            "take one of the stars away",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "variants are chosen by a value, not by this".to_owned(),
            "write a `$` before the name: `{ $days -> …`",
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            "the attribute of a term cannot be shown".to_owned(),
            "choose variants by it instead",
        ),
        ErrorKind::UnterminatedStringLiteral => (
            "a quotation mark within braces is not closed".to_owned(),
            "close it before the line ends",
        ),
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => (
            "the values in these round brackets are out of order".to_owned(),
            "",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "this escape is not known within braces".to_owned(),
            "known are \\\\ \\\" \\u0000",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "a `}` closes nothing".to_owned(),
            "a brace that is just a brace is written `{\"}\"}`",
        ),
        ErrorKind::ExpectedInlineExpression => (
            "there is nothing in these braces that can be shown".to_owned(),
            "write `{ $name }`; a brace that is just a brace is written `{\"{\"}`",
        ),
        ErrorKind::ExpectedLiteral => (
            "a number or a text in quotation marks is expected here".to_owned(),
            "",
        ),
    }
}
