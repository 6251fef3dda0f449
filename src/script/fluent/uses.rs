//! What a pattern refers to and chooses by. Whether that exists is not asked here.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// What is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::script) enum What {
    /// `$name`
    Argument,
    /// `name`, `name.attribute`
    Message,
    /// `-name`
    Term,
    /// `NAME()`
    Function,
}

/// One reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::script) struct Use<'p> {
    /// To what.
    pub(in crate::script) what: What,
    /// Its name without sign.
    pub(in crate::script) name: &'p str,
}

/// One choice among variants by an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::script) struct Selector<'p> {
    /// The argument.
    pub(in crate::script) argument: &'p str,
    /// The names and numbers of the variants.
    pub(in crate::script) keys: Vec<&'p str>,
}

/// All that a pattern refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::script) struct Uses<'p> {
    /// In the order in which it is written.
    pub(in crate::script) uses: Vec<Use<'p>>,
    /// In the order in which they are written.
    pub(in crate::script) selectors: Vec<Selector<'p>>,
}

/// Collects them.
pub(in crate::script) fn of<'p>(pattern: &Pattern<&'p str>) -> Uses<'p> {
    let mut uses = Uses::default();
    uses.pattern(pattern);
    uses
}

impl<'p> Uses<'p> {
    fn pattern(&mut self, pattern: &Pattern<&'p str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'p str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let key = |key: &VariantKey<&'p str>| match key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                if let Some(argument) = argument_of(selector) {
                    let keys = variants.iter().map(|v| key(&v.key)).collect();
                    self.selectors.push(Selector { argument, keys });
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'p str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => self.push(What::Argument, id.name),
            InlineExpression::MessageReference { id, .. } => self.push(What::Message, id.name),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.push(What::Term, id.name);
                self.arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.push(What::Function, id.name);
                self.arguments(Some(arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: Option<&CallArguments<&'p str>>) {
        let Some(arguments) = arguments else { return };
        for inline in &arguments.positional {
            self.inline(inline);
        }
        for named in &arguments.named {
            self.inline(&named.value);
        }
    }

    fn push(&mut self, what: What, name: &'p str) {
        self.uses.push(Use { what, name });
    }
}

/// The argument that a selector looks at, also within a function.
fn argument_of<'p>(selector: &InlineExpression<&'p str>) -> Option<&'p str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(argument_of)
        }
        _ => None,
    }
}

/// Where a slice of `whole` begins in it.
pub(in crate::script) fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(whole.as_ptr() as usize)
        .min(whole.len())
}
