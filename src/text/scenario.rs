//! The texts of one scenario in one language, with an attempt's own values put in.

use super::catalogue::new_bundle;
use super::format;
use crate::model::draw::Drawn;
use crate::model::lang::Lang;
use crate::model::program::{Domain, Program, TextIx};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

type Bundle = FluentBundle<FluentResource>;

/// The texts of a scenario in the language of a conversation.
pub struct ScenarioTexts {
    program: Arc<Program>,
    lang: Lang,
    overlay: Option<Bundle>,
    source: Bundle,
    exchange: Option<Exchange>,
    id: u64,
}

/// The number of the next texts, so that what is remembered of some is never taken for that of others.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Amounts shown in the currency of the place.
struct Exchange {
    currency: String,
    rate: i64,
}

/// What patterns may refer to: the values of one attempt in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(
    /// Sorted by name.
    Vec<(String, FluentValue<'static>)>,
);

impl Values {
    /// Sets a number.
    pub fn set_number(&mut self, name: &str, number: i64) {
        self.set(name, FluentValue::from(number));
    }

    /// Sets a text.
    pub fn set_text(&mut self, name: &str, text: String) {
        self.set(name, FluentValue::from(text));
    }

    /// The text of a value; `None` where it is a number or missing.
    pub fn text(&self, name: &str) -> Option<&str> {
        match &self.0[self.place(name).ok()?].1 {
            FluentValue::String(text) => Some(text),
            _ => None,
        }
    }

    fn set(&mut self, name: &str, value: FluentValue<'static>) {
        match self.place(name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (name.to_owned(), value)),
        }
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(known, _)| known.as_str().cmp(name))
    }
}

impl ScenarioTexts {
    /// The texts in `lang`: from the overlay, and where that lacks one, in the source language.
    pub fn new(program: Arc<Program>, lang: Lang, overlay: Option<&str>) -> ScenarioTexts {
        let overlay = overlay
            .filter(|_| lang != program.source_language)
            .map(|text| {
                let mut bundle = new_bundle(lang);
                let resource = match FluentResource::try_new(text.to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
                bundle
            });
        let source = new_bundle(program.source_language);
        let mut texts = ScenarioTexts {
            program,
            lang,
            overlay,
            source,
            exchange: None,
            id: NEXT.fetch_add(1, Ordering::Relaxed),
        };
        texts.exchange = texts.read_exchange();
        texts
    }

    /// The language asked for.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A number that no other texts have while the program runs; it means nothing beyond that.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The program whose texts these are.
    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }

    fn read_exchange(&self) -> Option<Exchange> {
        let bundle = self.overlay.as_ref()?;
        let currency = attribute(bundle, "scenario", "currency")?;
        let rate = attribute(bundle, "scenario", "rate")?.trim().parse().ok()?;
        Some(Exchange { currency, rate })
    }

    /// The values of an attempt that drew `drawn` and whose variables have these values.
    pub fn values(&self, drawn: &[Drawn], variables: &[i64]) -> Values {
        let mut values = Values::default();
        for (vary, drawn) in self.program.vary.iter().zip(drawn) {
            match (&vary.domain, drawn) {
                (Domain::OneOf(items), Drawn::Item(place)) => {
                    let Some(item) = items.get(*place as usize) else {
                        continue;
                    };
                    values.set_text(&vary.name, self.render(item.text, &Values::default()));
                    for (form, text) in self.forms(item) {
                        values.set_text(&format!("{}-{form}", vary.name), text);
                    }
                }
                (Domain::Money { currency, .. }, Drawn::Money(units)) => {
                    values.set_text(&vary.name, self.money(*units, currency));
                }
                (_, Drawn::Int(number)) => values.set_number(&vary.name, *number),
                (_, Drawn::Digits(text)) => values.set_text(&vary.name, text.clone()),
                _ => {}
            }
        }
        for limit in &self.program.limits {
            let text = self.money(limit.amount, self.currency());
            values.set_text(&format!("limit-{}", limit.id), text);
        }
        for (variable, value) in self.program.variables.iter().zip(variables) {
            values.set_number(&variable.name, *value);
        }
        values
    }

    /// The currency of the scenario's amounts: that of the first `Money`, else the euro.
    fn currency(&self) -> &str {
        let found = self.program.vary.iter().find_map(|v| match &v.domain {
            Domain::Money { currency, .. } => Some(currency.as_str()),
            _ => None,
        });
        found.unwrap_or("EUR")
    }

    fn money(&self, units: i64, currency: &str) -> String {
        match &self.exchange {
            Some(e) => format::money(self.lang, units.saturating_mul(e.rate), &e.currency),
            None => format::money(self.lang, units, currency),
        }
    }

    /// The forms of a drawn item: the overlay's, else the source's.
    fn forms(&self, item: &crate::model::program::Item) -> Vec<(String, String)> {
        let message = &self.program.text(item.text).message;
        if let Some(bundle) = &self.overlay
            && let Some(found) = bundle.get_message(message)
        {
            let args = FluentArgs::new();
            return found
                .attributes()
                .map(|a| {
                    let text = bundle.format_pattern(a.value(), Some(&args), &mut Vec::new());
                    (a.id().to_owned(), text.into_owned())
                })
                .collect();
        }
        let none = Values::default();
        item.forms
            .iter()
            .map(|(name, ix)| (name.clone(), self.render(*ix, &none)))
            .collect()
    }

    /// A text with values put in. A form that a language does not have (`$name-vocative`) is the word
    /// itself.
    pub fn render(&self, ix: TextIx, values: &Values) -> String {
        let text = self.program.text(ix);
        if let Some(bundle) = &self.overlay
            && let Some(message) = bundle.get_message(&text.message)
        {
            let pattern = match &text.attribute {
                Some(name) => message.get_attribute(name).map(|a| a.value()),
                None => message.value(),
            };
            if let Some(pattern) = pattern {
                return fill(bundle, pattern, values);
            }
        }
        if plain(&text.pattern) {
            return text.pattern.clone();
        }
        match inline(&text.pattern) {
            Some(resource) => match resource.get_entry(0) {
                Some(fluent_syntax::ast::Entry::Message(m)) => match &m.value {
                    Some(pattern) => fill(&self.source, pattern, values),
                    None => String::new(),
                },
                _ => text.pattern.clone(),
            },
            None => text.pattern.clone(),
        }
    }

    /// Every name by which the customer may be addressed: the name and its forms.
    pub fn customer_names(&self, values: &Values) -> Vec<String> {
        let name = self.render(self.program.customer.name, values);
        let mut names = vec![name];
        for vary in &self.program.vary {
            let pattern = &self.program.text(self.program.customer.name).pattern;
            if pattern.contains(&format!("${}", vary.name)) {
                let vocative = values.text(&format!("{}-vocative", vary.name));
                names.extend(vocative.map(str::to_owned));
                names.extend(values.text(&vary.name).map(str::to_owned));
            }
        }
        names.retain(|n| !n.trim().is_empty());
        names.sort();
        names.dedup();
        names
    }
}

fn attribute(bundle: &Bundle, message: &str, name: &str) -> Option<String> {
    let message = bundle.get_message(message)?;
    let pattern = message.get_attribute(name)?.value();
    Some(
        bundle
            .format_pattern(pattern, None, &mut Vec::new())
            .into_owned(),
    )
}

/// An inline pattern as a Fluent resource of one message; `None` where it is not a pattern.
pub fn inline(pattern: &str) -> Option<FluentResource> {
    FluentResource::try_new(inline_source(pattern)).ok()
}

/// Whether Fluent would give a pattern back as it is, so that it need not be asked.
fn plain(pattern: &str) -> bool {
    !pattern.is_empty()
        && pattern.trim() == pattern
        && !pattern.starts_with(['.', '[', '*'])
        && !pattern.contains(|c: char| matches!(c, '{' | '}') || c.is_control())
}

/// The text of the resource that [`inline`] reads: the pattern indented; what would begin an attribute
/// or a variant at the start of a line written as a literal; the variants of a selector, which may
/// stand in one line in a scenario, each on a line of their own, as Fluent wants them.
pub fn inline_source(pattern: &str) -> String {
    let mut source = String::from("text =\n    ");
    let mut depth = 0_u32;
    let mut selectors = Vec::new();
    let mut quoted = false;
    let mut line_start = true;
    let bytes = pattern.as_bytes();
    let mut next = 0;
    while let Some(c) = pattern[next..].chars().next() {
        if !line_start {
            // words, nearly all of it, mean nothing to what follows
            let sign = |b: &u8| matches!(b, b'\n' | b'"' | b'{' | b'}' | b'-' | b'*' | b'[');
            let words = bytes[next..].iter().position(sign);
            let words = words.unwrap_or(bytes.len() - next);
            if words > 0 {
                source.push_str(&pattern[next..next + words]);
                next += words;
                continue;
            }
        }
        let i = next;
        next += c.len_utf8();
        let rest = &bytes[i..];
        if c == '\n' {
            source.push_str("\n    ");
            line_start = true;
            quoted = false;
            continue;
        }
        if depth == 0 && line_start && matches!(c, '.' | '[' | '*') {
            source.push_str(&format!("{{\"{c}\"}}"));
            line_start = false;
            continue;
        }
        match c {
            '"' if depth > 0 && !(i > 0 && bytes[i - 1] == b'\\') => {
                // within a variant's text a quotation mark is only a character
                quoted = if quoted { false } else { in_placeable(&source) };
            }
            '{' if !quoted => {
                depth += 1;
                selectors.push(false);
            }
            '}' if !quoted => {
                depth = depth.saturating_sub(1);
                if selectors.pop() == Some(true) {
                    source.push_str("\n    ");
                }
            }
            '-' if rest.starts_with(b"->") && !quoted => {
                if let Some(last) = selectors.last_mut() {
                    *last = true;
                }
            }
            '*' | '['
                if !quoted
                    && selectors.last() == Some(&true)
                    && apart(bytes, i)
                    && begins_variant(rest) =>
            {
                let starred = c == '[' && i > 0 && bytes[i - 1] == b'*';
                if !starred {
                    source.push_str("\n    ");
                }
            }
            _ => {}
        }
        source.push(c);
        line_start = line_start && c == ' ';
    }
    source.push('\n');
    source
}

/// Whether a quotation mark here opens a string literal: directly in a placeable, not in a text.
fn in_placeable(source: &str) -> bool {
    source.trim_end().ends_with(['{', '(', ',', ':'])
}

/// Whether what begins here stands apart from the word before it, as a variant does.
fn apart(bytes: &[u8], place: usize) -> bool {
    place == 0 || matches!(bytes[place - 1], b' ' | b'\t' | b'\n' | b'>' | b'*')
}

/// `[few]` or `*[other]`: a key of letters, digits, dots, hyphens in brackets. What a bracket follows
/// at once is a Markdown link.
fn begins_variant(rest: &[u8]) -> bool {
    let rest = rest.strip_prefix(b"*").unwrap_or(rest);
    let Some(rest) = rest.strip_prefix(b"[") else {
        return false;
    };
    let key = rest
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric() || b"-_. ".contains(b))
        .count();
    key > 0 && rest.get(key) == Some(&b']') && rest.get(key + 1) != Some(&b'(')
}

/// Formats a pattern. A form that a language does not have (`$name-vocative`) is the word itself.
fn fill(bundle: &Bundle, pattern: &fluent_syntax::ast::Pattern<&str>, values: &Values) -> String {
    let mut args: FluentArgs<'_> = values
        .0
        .iter()
        .map(|(k, v)| (k.as_str(), v.clone()))
        .collect();
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(&args), &mut errors)
        .into_owned();
    if errors.is_empty() {
        return text;
    }
    for name in errors.into_iter().filter_map(missing_variable) {
        let word = values
            .0
            .iter()
            .filter(|(known, _)| {
                name.strip_prefix(known.as_str())
                    .is_some_and(|r| r.starts_with('-'))
            })
            .max_by_key(|(known, _)| known.len());
        if let Some((_, value)) = word {
            args.set(name, value.clone());
        }
    }
    bundle
        .format_pattern(pattern, Some(&args), &mut Vec::new())
        .into_owned()
}

fn missing_variable(error: FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Some(id)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Values, fill, inline, plain};
    use crate::model::lang::Lang;
    use crate::text::catalogue::new_bundle;
    use fluent_syntax::ast::Entry;

    fn shown(pattern: &str, values: &Values) -> String {
        let resource = inline(pattern).expect("a pattern");
        let Some(Entry::Message(message)) = resource.get_entry(0) else {
            panic!("no message")
        };
        fill(
            &new_bundle(Lang::En),
            message.value.as_ref().expect("a value"),
            values,
        )
    }

    #[test]
    fn selectors_may_stand_in_one_line() {
        let mut values = Values::default();
        values.set_number("days", 1);
        let pattern = "After { $days -> [one] { $days } day *[other] { $days } days } it stopped.";
        assert_eq!(shown(pattern, &values), "After 1 day it stopped.");
        values.set_number("days", 5);
        assert_eq!(shown(pattern, &values), "After 5 days it stopped.");
    }

    #[test]
    fn plain_texts_are_what_fluent_makes_of_them() {
        for text in [
            "Hello.",
            "a  b",
            "x [one] y",
            "ą *č* – “x” \u{200b}y",
            "# no",
            "-term = x",
            "a = b",
            "\"q\"",
        ] {
            assert!(plain(text), "{text}");
            assert_eq!(shown(text, &Values::default()), text);
        }
        for text in [
            "", " a", "a ", "a\nb", "{ $x }", "a}", ".a", "[a]", "*a", "a\tb",
        ] {
            assert!(!plain(text), "{text}");
        }
    }

    #[test]
    fn what_fluent_gives_meaning_at_a_line_start_is_plain_text_here() {
        let text = "First\n.second\n[third]\n* fourth {\"{\"} \"quoted\"";
        let wanted = "First\n.second\n[third]\n* fourth { \"quoted\"";
        assert_eq!(shown(text, &Values::default()), wanted);
    }

    #[test]
    fn brackets_within_a_variant_are_text() {
        let mut values = Values::default();
        values.set_number("n", 1);
        let pattern = "{ $n -> [one] item[s] and [this](url) *[other] more }";
        assert_eq!(shown(pattern, &values), "item[s] and [this](url)");
    }

    #[test]
    fn a_form_that_is_missing_is_the_word_itself() {
        let mut values = Values::default();
        values.set_text("name", "Marek".to_owned());
        assert_eq!(shown("Hello { $name-vocative }!", &values), "Hello Marek!");
    }
}
