//! What `check` found, in the formats that machines read: JSON lines, SARIF 2.1.0 and the commands of
//! GitHub's actions. Decides nothing.

use super::{Report, Unreadable};
use crate::check::lint::page;
use crate::model::diagnostic::{Diagnostic, Severity, line_column};
use crate::script::codes;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// Where a finding begins and ends, in lines and characters from 1.
struct Region {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

fn region(report: &Report, diagnostic: &Diagnostic) -> Region {
    let text = report.source.files.get(&diagnostic.file);
    let text = text.map_or("", String::as_str);
    let (line, column) = line_column(text, diagnostic.place.start);
    let (end_line, end_column) = line_column(text, diagnostic.place.end);
    Region {
        line,
        column,
        end_line,
        end_column,
    }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}

/// One JSON object a line.
pub fn json(
    out: &mut impl Write,
    reports: &[Report],
    unreadable: &[Unreadable],
) -> std::io::Result<()> {
    for fault in unreadable {
        let line = json!({"file": fault.path, "severity": "error", "message": fault.message});
        writeln!(out, "{line}")?;
    }
    for report in reports {
        for d in &report.diagnostics {
            let at = region(report, d);
            let object = json!({
                "file": report.folder.join(&d.file),
                "line": at.line,
                "column": at.column,
                "end_line": at.end_line,
                "end_column": at.end_column,
                "code": d.code,
                "severity": word(d.severity),
                "message": d.message,
                "mend": d.mend,
                "page": page::path(d.code),
            });
            writeln!(out, "{object}")?;
        }
    }
    Ok(())
}

/// One SARIF log.
pub fn sarif(
    out: &mut impl Write,
    reports: &[Report],
    unreadable: &[Unreadable],
) -> std::io::Result<()> {
    let level = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    };
    let rules: Vec<Value> = codes::ALL
        .iter()
        .map(|code| {
            let mut rule = json!({
                "id": code.id,
                "shortDescription": {"text": code.title},
                "defaultConfiguration": {"level": level(code.severity)},
            });
            if let Some(page) = page::find(code.id) {
                rule["help"] = json!({"text": page.mend, "markdown": page.markdown()});
            }
            rule
        })
        .collect();
    let mut results = Vec::new();
    for report in reports {
        for d in &report.diagnostics {
            let at = region(report, d);
            let text = sentence(d);
            results.push(json!({
                "ruleId": d.code,
                "ruleIndex": codes::ALL.iter().position(|c| c.id == d.code),
                "level": level(d.severity),
                "message": {"text": text},
                "locations": [{"physicalLocation": {
                    "artifactLocation": {"uri": uri(&report.folder.join(&d.file))},
                    "region": {
                        "startLine": at.line,
                        "startColumn": at.column,
                        "endLine": at.end_line,
                        "endColumn": at.end_column,
                    },
                }}],
            }));
        }
    }
    let notifications: Vec<Value> = unreadable
        .iter()
        .map(|fault| {
            json!({
                "level": "error",
                "message": {"text": fault.message},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(&fault.path)}}}],
            })
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "aplomb",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": unreadable.is_empty(),
                "toolExecutionNotifications": notifications,
            }],
            "results": results,
        }],
    });
    writeln!(out, "{log:#}")
}

/// One `::error …::` or the like a line.
pub fn github(
    out: &mut impl Write,
    reports: &[Report],
    unreadable: &[Unreadable],
) -> std::io::Result<()> {
    for fault in unreadable {
        let file = property(&fault.path.display().to_string());
        writeln!(out, "::error file={file}::{}", data(&fault.message))?;
    }
    for report in reports {
        for d in &report.diagnostics {
            let command = match d.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Hint => "notice",
            };
            let file = property(&slashed(&report.folder.join(&d.file)));
            let title = codes::find(d.code).map_or("", |code| code.title);
            let title = property(&format!("{}: {title}", d.code));
            let Region {
                line,
                column,
                end_line,
                end_column,
            } = region(report, d);
            let text = data(&sentence(d));
            writeln!(
                out,
                "::{command} file={file},line={line},endLine={end_line},col={column},\
                 endColumn={end_column},title={title}::{text}"
            )?;
        }
    }
    Ok(())
}

fn sentence(d: &Diagnostic) -> String {
    if d.mend.is_empty() {
        d.message.clone()
    } else {
        format!("{}: {}", d.message, d.mend)
    }
}

fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// A path as the path of a URI.
fn uri(path: &Path) -> String {
    let mut text = String::new();
    for byte in slashed(path).bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                text.push(char::from(byte));
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{property, uri};
    use std::path::Path;

    #[test]
    fn what_has_a_meaning_of_its_own_is_escaped() {
        assert_eq!(property("a:b,c%d\n"), "a%3Ab%2Cc%25d%0A");
        assert_eq!(
            uri(Path::new("my scenario/ą.ron")),
            "my%20scenario/%C4%85.ron"
        );
    }
}
