//! Diagnostics → text for people: with the line of the source and a mark under what is wrong, or one
//! line each. Prints nothing.

use super::codes;
use crate::model::diagnostic::{Diagnostic, Severity, line_column};
use crate::model::source::Source;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::fmt::Write as _;

/// How wide a line of the source may be shown.
const WIDTH: usize = 110;

/// All diagnostics, each with its line of the source. `root` is what stands before the names of files:
/// the folder of the scenario, as the reader would write it.
pub fn render(diagnostics: &[Diagnostic], source: &Source, root: &str, colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(WIDTH);
    let mut text = String::new();
    for diagnostic in diagnostics {
        let path = path(root, &diagnostic.file);
        let file = source
            .files
            .get(&diagnostic.file)
            .map_or("", String::as_str);
        let (start, end) = range(file, diagnostic);
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Hint => Level::INFO.with_name("hint"),
        };
        let title = codes::find(diagnostic.code).map_or("", |code| code.title);
        let mark = AnnotationKind::Primary
            .span(start..end)
            .label(&*diagnostic.message);
        let snippet = Snippet::source(file).path(path).annotation(mark);
        let mut group = level
            .primary_title(title)
            .id(diagnostic.code)
            .element(snippet);
        if !diagnostic.mend.is_empty() {
            group = group.element(Level::HELP.message(&*diagnostic.mend));
        }
        let more = format!(
            "see docs/lints/{code}.md, or `aplomb check --explain {code}`",
            code = diagnostic.code
        );
        let group = group.element(Level::NOTE.message(more));
        text.push_str(&renderer.render(&[group]));
        text.push_str("\n\n");
    }
    text
}

/// All diagnostics, one line each: `path:line:column: error[AP0101]: message — mend`.
pub fn render_short(diagnostics: &[Diagnostic], source: &Source, root: &str) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let file = source
            .files
            .get(&diagnostic.file)
            .map_or("", String::as_str);
        let (line, column) = line_column(file, diagnostic.place.start);
        let word = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        };
        let path = path(root, &diagnostic.file);
        let Diagnostic {
            code,
            message,
            mend,
            ..
        } = diagnostic;
        let dash = if mend.is_empty() { "" } else { " — " };
        // writing to a String cannot fail
        let _ = writeln!(
            text,
            "{path}:{line}:{column}: {word}[{code}]: {message}{dash}{mend}"
        );
    }
    text
}

fn path(root: &str, file: &str) -> String {
    match root.trim_end_matches('/') {
        "" => file.to_owned(),
        root => format!("{root}/{file}"),
    }
}

/// The bytes to mark: within the file, on character boundaries, on one line, at least one character
/// where there is one.
fn range(file: &str, diagnostic: &Diagnostic) -> (usize, usize) {
    let mut start = diagnostic.place.start.min(file.len());
    while !file.is_char_boundary(start) {
        start -= 1;
    }
    let line_end = file[start..].find('\n').map_or(file.len(), |n| start + n);
    let mut end = diagnostic.place.end.clamp(start, line_end);
    while !file.is_char_boundary(end) {
        end -= 1;
    }
    if end == start && start < line_end {
        end += file[start..].chars().next().map_or(0, char::len_utf8);
    }
    (start, end)
}

#[cfg(test)]
mod tests {
    use super::{render, render_short};
    use crate::model::diagnostic::{Diagnostic, Place};
    use crate::model::source::Source;
    use crate::script::codes;

    fn example() -> (Vec<Diagnostic>, Source) {
        let text = "(\n    titel: \"ąč\",\n)\n";
        let files = [("scenario.ron".to_owned(), text.to_owned())].into();
        let diagnostic = |place| Diagnostic {
            code: codes::UNKNOWN_FIELD.id,
            severity: codes::UNKNOWN_FIELD.severity,
            file: "scenario.ron".to_owned(),
            place,
            message: "unknown field `titel`".to_owned(),
            mend: "did you mean `title`?".to_owned(),
        };
        let inside_a_character = Place {
            start: 15,
            end: 999,
        };
        let list = vec![
            diagnostic(Place { start: 6, end: 11 }),
            diagnostic(inside_a_character),
        ];
        (
            list,
            Source {
                id: "x".into(),
                files,
            },
        )
    }

    #[test]
    fn a_line_says_where_what_and_how_to_mend_it() {
        let (list, source) = example();
        let text = render_short(&list[..1], &source, "scenarios/x/");
        let expected = "scenarios/x/scenario.ron:2:5: error[AP0101]: unknown field `titel` \
                        — did you mean `title`?\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn the_drawing_shows_the_line_and_marks_the_word() {
        let (list, source) = example();
        let text = render(&list, &source, "x", false);
        assert!(text.contains("error[AP0101]"), "{text}");
        assert!(text.contains("x/scenario.ron:2:5"), "{text}");
        assert!(text.contains("    titel: \"ąč\","), "{text}");
        assert!(text.contains("^^^^^ unknown field `titel`"), "{text}");
        assert!(text.contains("help: did you mean `title`?"), "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(render(&list, &source, "x", true).contains('\u{1b}'));
    }

    #[test]
    fn a_file_that_is_not_there_is_no_trouble() {
        let (list, mut source) = example();
        source.files.clear();
        assert!(render(&list, &source, "", false).contains("AP0101"));
    }
}
