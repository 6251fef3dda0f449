//! The table of texts: each gets its name in overlays, and its pattern is checked. Formats nothing.

use super::Compiler;
use crate::model::program::{Text as Numbered, TextIx};
use crate::script::arguments::{Arguments, Finding, Setting};
use crate::script::codes;
use crate::script::fluent::{self, depth, unfold::unfold};
use crate::script::source::Text;

impl Compiler<'_> {
    /// Numbers a text and checks it. A text that is missing gets a number too, so that the work goes
    /// on; that it is missing has been reported.
    pub(super) fn text(
        &mut self,
        message: String,
        attribute: Option<String>,
        text: Option<&Text>,
    ) -> TextIx {
        if let Some(text) = text {
            self.check(text);
        }
        let pattern = text.map(|t| t.value.clone()).unwrap_or_default();
        self.number(message, attribute, pattern)
    }

    /// The same, for one of many: its words move into the program.
    pub(super) fn moved(
        &mut self,
        message: String,
        attribute: Option<String>,
        text: Option<&mut Text>,
    ) -> TextIx {
        let mut pattern = String::new();
        if let Some(text) = text {
            self.check(text);
            pattern = std::mem::take(&mut text.value);
        }
        self.number(message, attribute, pattern)
    }

    /// Several texts that make one, a line each.
    pub(super) fn lines(
        &mut self,
        message: String,
        attribute: Option<String>,
        lines: &[Text],
    ) -> TextIx {
        for line in lines {
            self.check(line);
        }
        let pattern: Vec<&str> = lines.iter().map(|l| l.value.as_str()).collect();
        let pattern = pattern.join("\n");
        self.number(message, attribute, pattern)
    }

    /// Numbers a pattern that is checked.
    pub(super) fn number(
        &mut self,
        message: String,
        attribute: Option<String>,
        pattern: String,
    ) -> TextIx {
        let ix = TextIx(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push(Numbered {
            message,
            attribute,
            pattern,
        });
        ix
    }

    /// Checks the pattern of a text.
    fn check(&mut self, text: &Text) {
        let arguments = std::mem::take(&mut self.arguments);
        self.check_with(text, &arguments);
        self.arguments = arguments;
    }

    /// The same, for a text that may refer to something else.
    pub(super) fn check_with(&mut self, text: &Text, arguments: &Arguments) {
        if text.value.trim().is_empty() {
            let mend = "write the text, or leave the field out if it may be";
            self.sink.push(
                codes::BLANK,
                text.place,
                "there is nothing in this text",
                mend,
            );
            return;
        }
        // nothing in it but words: most texts of a long scenario
        let plain = |b: u8| (b' '..=b'~').contains(&b) & (b != b'{') & (b != b'}');
        // all bytes without stopping at one: many are looked at in one instruction
        if text.value.bytes().fold(true, |all, b| all & plain(b))
            || !text
                .value
                .contains(|c: char| matches!(c, '{' | '}') || c.is_control())
        {
            return;
        }
        if let Some(offset) = depth::too_deep(&text.value, false) {
            let place = self.inside(text, offset, offset + 1);
            let message = format!(
                "braces stand within braces more than {} deep",
                depth::DEEPEST
            );
            self.sink
                .push(codes::PATTERN, place, message, "write it more simply");
            return;
        }
        let unfolded = unfold(&text.value);
        let lang = Some(self.lang);
        let setting = Setting {
            lang,
            overlay: None,
            converted: false,
        };
        let judged = fluent::parse(&unfolded.pattern, |uses, at| {
            arguments.judge(uses, at, setting)
        });
        let findings = judged.unwrap_or_else(|fault| {
            let fluent::Fault {
                offset,
                message,
                mend,
            } = fault;
            let mend = mend.to_owned();
            vec![Finding {
                code: codes::PATTERN,
                offset,
                length: 1,
                message,
                mend,
            }]
        });
        for Finding {
            code,
            offset,
            length,
            message,
            mend,
        } in findings
        {
            let start = unfolded.written(offset).min(text.value.len());
            let place = self.inside(text, start, (start + length).min(text.value.len()));
            self.sink.push(code, place, message, mend);
        }
    }
}
