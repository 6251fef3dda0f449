//! What is wrong with a line of `aplomb score`, so that whoever wrote it can mend it. Reads no lines.

use serde::Serialize;

/// Why a line cannot be scored. In English: it speaks to programs and their authors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub expected: String,
    /// What to do.
    pub mend: String,
}

impl Fault {
    /// From its three sentences.
    pub fn new(
        message: impl Into<String>,
        expected: impl Into<String>,
        mend: impl Into<String>,
    ) -> Fault {
        Fault {
            message: message.into(),
            expected: expected.into(),
            mend: mend.into(),
        }
    }
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: u64,
    error: &'a Fault,
}

/// The object that stands in the output in place of a bad line, without a line break. `file` is named where
/// there are several.
pub fn object(file: Option<&str>, line: u64, error: &Fault) -> String {
    serde_json::to_string(&Line { file, line, error }).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Fault, object};

    #[test]
    fn a_fault_is_one_object() {
        let fault = Fault::new("no\nreply", "a text", "write one");
        assert_eq!(
            object(None, 7, &fault),
            r#"{"line":7,"error":{"message":"no\nreply","expected":"a text","mend":"write one"}}"#
        );
        assert!(object(Some("a.jsonl"), 1, &fault).starts_with(r#"{"file":"a.jsonl","line":1,"#));
    }
}
