//! Allowances for findings that are not there any more. Looks at what the lints and the compiler found,
//! so it comes after all of them.

use super::context::Context;
use super::finding::Findings;
use super::page::Page;
use crate::model::diagnostic::Diagnostic;
use crate::script::codes;

/// Its page.
pub const PAGE: Page = Page {
    code: codes::ALLOWANCE,
    what: "Finds entries of `allow` whose code is not found in the scenario, in any of its files.",
    why: "It hides nothing today, and will hide something that nobody has looked at tomorrow.",
    example: r#"
allow: [(code: "AP0606", reason: "The first node is a warm-up.")],     // the node has gone since
"#,
    mend: "Take the allowance away.",
};

/// Reports allowances that none of these findings needs.
pub fn unused(context: &Context<'_>, found: &[Diagnostic], findings: &mut Findings) {
    for allowance in &context.typed.allow {
        let code = allowance.code.value.as_str();
        if code != codes::ALLOWANCE.id && !found.iter().any(|d| d.code == code) {
            let message = format!("there is no `{code}` in this scenario to allow");
            let mend = "take the allowance away";
            findings.push(codes::ALLOWANCE, allowance.code.place, message, mend);
        }
    }
}
