//! Findings that an author has looked at and keeps, each with its reason. What they silence is `check`'s
//! affair.

use super::Decoder;
use crate::model::diagnostic::Severity;
use crate::script::codes;
use crate::script::names;
use crate::script::ron::tree::Tree;
use crate::script::source::Allow;

impl Decoder<'_> {
    /// The list of them.
    pub(super) fn allow(&mut self, tree: &Tree<'_>) -> Vec<Allow> {
        let list = self.list(tree, "allowances");
        list.iter().filter_map(|tree| self.allowed(tree)).collect()
    }

    fn allowed(&mut self, tree: &Tree<'_>) -> Option<Allow> {
        let mut f = self.fields(tree, "an allowance", None)?;
        let code = f.need_text(self, "code");
        let reason = f.need_text(self, "reason");
        f.finish(self);
        if let Some(reason) = &reason
            && reason.value.trim().is_empty()
        {
            let mend = "say why it is kept: whoever reads the scenario next will ask";
            self.sink.push(
                codes::BLANK,
                reason.place,
                "there is nothing in this reason",
                mend,
            );
        }
        let code = code?;
        match codes::find(&code.value) {
            Some(known) if known.severity == Severity::Error => {
                let message = format!("`{}` is an error and cannot be allowed", code.value);
                let mend = "mend what it reports; warnings and hints can be allowed";
                self.sink.push(codes::WORD, code.place, message, mend);
                return None;
            }
            Some(_) => {}
            None => {
                let message = format!("`{}` is not the code of a finding", code.value);
                let all = codes::ALL
                    .iter()
                    .filter(|c| c.severity != Severity::Error)
                    .map(|c| c.id);
                let mend = names::did_you_mean(&code.value, all)
                    .unwrap_or_else(|| "the code stands beside the finding: `AP0601`".to_owned());
                self.sink.push(codes::WORD, code.place, message, mend);
                return None;
            }
        }
        Some(Allow { code, reason })
    }
}
