//! Fluent patterns as people read them: arguments by name, selectors by their default variant. For
//! counting words and labelling pictures; a conversation is formatted by `text`.

use super::fluent::{depth, unfold::unfold};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The words of a pattern as it stands in a scenario; what cannot be read is given as it is.
pub(super) fn plain(pattern: &str) -> String {
    if !pattern.contains('{') || depth::too_deep(pattern, false).is_some() {
        return pattern.to_owned();
    }
    let source = format!("m = {}\n", unfold(pattern).pattern);
    match parser::parse(source.as_str()) {
        Ok(resource) => match resource.body.first() {
            Some(Entry::Message(message)) => message.value.as_ref().map(words).unwrap_or_default(),
            _ => pattern.to_owned(),
        },
        Err(_) => pattern.to_owned(),
    }
}

/// The words of a pattern that Fluent has read.
pub(super) fn words(pattern: &Pattern<&str>) -> String {
    let mut out = String::new();
    push(pattern, &mut out);
    out
}

fn push(pattern: &Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => expressed(expression, out),
        }
    }
}

fn expressed(expression: &Expression<&str>, out: &mut String) {
    match expression {
        Expression::Inline(inline) => inlined(inline, out),
        Expression::Select { variants, .. } => {
            if let Some(variant) = variants.iter().find(|v| v.default) {
                push(&variant.value, out);
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, out: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            out.push_str(value);
        }
        InlineExpression::VariableReference { id } => {
            out.push('$');
            out.push_str(id.name);
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            if let Some(first) = arguments.positional.first() {
                inlined(first, out);
            }
        }
        InlineExpression::Placeable { expression } => expressed(expression, out),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn arguments_are_named_and_selectors_say_their_default() {
        let pattern =
            "After { $days -> [one] { $days } day *[other] { $days } days }, {\"{\"}so{\"}\"}";
        assert_eq!(plain(pattern), "After $days days, {so}");
        assert_eq!(plain("broken { $x"), "broken { $x");
    }
}
