//! Making report files: reads the store, folds, and writes where it is told, into a file of the data
//! folder or to any writer. What a report says and looks like is decided in `report`.

use crate::app::command::{Export, ExportScope, Format};
use crate::app::shelf::{Entry, Shelf};
use crate::engine::draw::draw;
use crate::model::attempt::Summary;
use crate::model::ids::{AttemptId, ScenarioId, SourceHash};
use crate::model::lang::Lang;
use crate::model::learner::Learner;
use crate::model::time::Moment;
use crate::ports::{Store, StoreError};
use crate::progress::attempt::AttemptView;
use crate::progress::overview::{About, Overview};
use crate::report::export::{self, Played, Report, SourceError};
use crate::report::{self, Context};
use crate::storage::SqliteStore;
use crate::text::catalogue::Messages;
use crate::text::scenario::Values;
use anyhow::{Context as _, bail};
use std::collections::HashMap;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A report that is asked for, with all that making it needs apart from the store.
pub struct Request {
    /// Of what, as what.
    pub export: Export,
    /// Whose.
    pub learner: Learner,
    /// The language of its words.
    pub lang: Lang,
    /// Now.
    pub made: Moment,
    /// The scenarios, for titles and skills.
    pub shelf: Shelf,
}

/// Writes a report into `reports` in the data folder, under a name that is new there, and returns its
/// path. Opens a store of its own.
///
/// # Errors
/// Where the store cannot be read or the folder not be written; no part of a report is left then.
pub fn to_folder(data: &Path, request: &Request) -> anyhow::Result<PathBuf> {
    let mut store = SqliteStore::open(data)?;
    let folder = data.join("reports");
    fs::create_dir_all(&folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let subject = match &request.export.scope {
        ExportScope::Learner => request.learner.name.clone(),
        ExportScope::Attempt(attempt) => own_attempt(&mut store, request, attempt)?
            .map(|s| s.terms.scenario.to_string())
            .unwrap_or_default(),
    };
    let path = reserve(
        &folder,
        &file_name(request, &subject),
        request.export.format.extension(),
    )?;
    let written = to_file(&path, |out| to_writer(&mut store, request, out));
    if written.is_err() {
        // the reserved name; that it stays should this fail too harms nobody
        let _ = fs::remove_file(&path);
    }
    written.map(|()| path)
}

/// Writes a file whole or not at all: beside its place first, then into it. What is no file, such as
/// `/dev/stdout` or a named pipe, is written to as it is.
///
/// # Errors
/// Where the folder cannot be written or `write` fails.
pub fn to_file(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let cannot = || format!("{} cannot be written", path.display());
    if fs::metadata(path).is_ok_and(|m| !m.is_file()) {
        let mut out = OpenOptions::new()
            .write(true)
            .open(path)
            .with_context(cannot)?;
        return write(&mut out);
    }
    // a link stays a link: what it points to is replaced
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut part = path.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(part);
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&part)
        .with_context(cannot)?;
    let result = write(&mut file).and_then(|()| {
        file.sync_all().with_context(cannot)?;
        fs::rename(&part, &path).with_context(cannot)
    });
    if result.is_err() {
        // should this fail too, an unfinished file with an ending of its own stays
        let _ = fs::remove_file(&part);
    }
    result
}

/// Writes a report to `out`.
///
/// # Errors
/// Where the attempt is not there or not complete, the store cannot be read, or `out` fails.
pub fn to_writer(
    store: &mut dyn Store,
    request: &Request,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let messages = Messages::new(request.lang);
    let context = Context {
        learner: &request.learner,
        messages: &messages,
        made: request.made,
    };
    let format = format_of(request.export.format);
    let mut reader = Reader {
        store,
        entries: HashMap::new(),
    };
    match &request.export.scope {
        ExportScope::Attempt(attempt) => {
            let summary = own_attempt(reader.store, request, attempt)?
                .with_context(|| format!("there is no attempt {attempt}"))?;
            let view = reader.view(&summary)?.context(
                "this attempt cannot be told: its record or its version of the scenario is not \
                 complete",
            )?;
            let report = report::attempt(&view, &context);
            export::write(Report::Attempt(&report), format, out)?;
        }
        ExportScope::Learner => {
            let attempts = reader.store.attempts(&request.learner.id)?;
            let titles = titles(&request.shelf, request.lang);
            let title = |id: &ScenarioId| titles.get(id).cloned();
            let overview = Overview::of(&attempts, &|id| about(&request.shelf, id));
            let report = report::learner(&overview, &attempts, &title, &context);
            let mut played = attempts
                .iter()
                .map(|summary| -> Result<Played, SourceError> {
                    Ok(match reader.view(summary)? {
                        Some(view) => Played::Whole(Box::new(report::attempt(&view, &context))),
                        None => {
                            Played::Outline(Box::new(report::outline(summary, &title, &context)))
                        }
                    })
                });
            export::write(Report::Learner(&report, &mut played), format, out)?;
        }
    }
    Ok(())
}

/// The attempt with this id in one row, where it is there; an error where it is somebody else's.
fn own_attempt(
    store: &mut dyn Store,
    request: &Request,
    attempt: &AttemptId,
) -> anyhow::Result<Option<Summary>> {
    let summary = Summary::fold(&store.events(attempt)?);
    if summary
        .as_ref()
        .is_some_and(|s| s.terms.learner != request.learner.id)
    {
        bail!("attempt {attempt} is another learner's");
    }
    Ok(summary)
}

fn format_of(format: Format) -> export::Format {
    match format {
        Format::Html => export::Format::Html,
        Format::Csv => export::Format::Csv,
        Format::Json => export::Format::Json,
    }
}

fn about(shelf: &Shelf, id: &ScenarioId) -> Option<About> {
    let program = &shelf.find(id)?.program;
    Some(About {
        channel: program.channel,
        trains: program.trains.clone(),
    })
}

/// What the scenarios are called in the reader's language, or in their own.
fn titles(shelf: &Shelf, lang: Lang) -> HashMap<ScenarioId, (String, Lang)> {
    let named = shelf.entries.iter().map(|entry| {
        let texts = entry.texts(lang);
        let title = texts.render(entry.program.title, &Values::default());
        (entry.program.id.clone(), (title, texts.lang()))
    });
    named.collect()
}

/// Reads attempts; each version of a scenario is compiled once.
struct Reader<'a> {
    store: &'a mut dyn Store,
    entries: HashMap<SourceHash, Option<Entry>>,
}

impl Reader<'_> {
    /// An attempt turn by turn, on the version of its scenario that it was played on; `None` where its
    /// record or that version is not complete.
    fn view(&mut self, summary: &Summary) -> Result<Option<AttemptView>, StoreError> {
        let terms = &summary.terms;
        if !self.entries.contains_key(&terms.source) {
            let source = self.store.source(&terms.source)?;
            let entry = source.and_then(|source| Entry::new(source).ok());
            self.entries.insert(terms.source.clone(), entry);
        }
        let Some(Some(entry)) = self.entries.get(&terms.source) else {
            return Ok(None);
        };
        let events = self.store.events(&terms.attempt)?;
        let drawn = draw(&entry.program, terms.seed);
        Ok(AttemptView::fold(&entry.texts(terms.lang), &drawn, &events))
    }
}

/// `aplomb-<scope>-<learner or scenario>-<date-time>`, without an ending.
fn file_name(request: &Request, subject: &str) -> String {
    let scope = match request.export.scope {
        ExportScope::Attempt(_) => "attempt",
        ExportScope::Learner => "learner",
    };
    let parts = ["aplomb", scope, &safe(subject), &stamp(request.made)];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// Letters and digits of any script; everything else is one hyphen. At most 40 characters.
fn safe(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let short: String = out.chars().take(40).collect();
    short.trim_end_matches('-').to_owned()
}

/// The moment in the machine's time zone, as file names and lists like it.
fn stamp(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.0)
        .map(|t| {
            t.to_zoned(jiff::tz::TimeZone::system())
                .strftime("%Y%m%d-%H%M%S")
                .to_string()
        })
        .unwrap_or_default()
}

/// Makes an empty file under this name, or with `-2`, `-3` … added where the name is taken.
fn reserve(folder: &Path, name: &str, extension: &str) -> anyhow::Result<PathBuf> {
    for n in 1..10_000_u32 {
        let number = if n == 1 {
            String::new()
        } else {
            format!("-{n}")
        };
        let path = folder.join(format!("{name}{number}.{extension}"));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => {
                return Err(error).with_context(|| format!("{} cannot be written", path.display()));
            }
        }
    }
    bail!("{} has too many reports of this name", folder.display())
}

#[cfg(test)]
mod tests {
    use super::{Request, reserve, safe, to_file, to_folder};
    use crate::app::command::{Export, ExportScope, Format};
    use crate::app::shelf::Shelf;
    use crate::model::lang::Lang;
    use crate::model::learner::Learner;
    use crate::model::time::Moment;

    fn request(scope: ExportScope, format: Format) -> Request {
        let learner = Learner {
            id: "l".into(),
            name: "Rūta K.".to_owned(),
            since: Moment(0),
        };
        Request {
            export: Export { scope, format },
            learner,
            lang: Lang::En,
            made: Moment(0),
            shelf: Shelf::default(),
        }
    }

    #[test]
    fn a_report_gets_a_file_of_its_own_every_time() {
        let data = tempfile::tempdir().expect("a folder");
        let make = |format| {
            let path = to_folder(data.path(), &request(ExportScope::Learner, format));
            let path = path.expect("a report");
            let text = std::fs::read_to_string(&path).expect("it");
            (
                path.file_name().and_then(|n| n.to_str()).map(str::to_owned),
                text,
            )
        };
        let (first, page) = make(Format::Html);
        let (second, _) = make(Format::Html);
        let first = first.expect("a name");
        assert!(
            first.starts_with("aplomb-learner-Rūta-K-19") && first.ends_with(".html"),
            "{first}"
        );
        assert_eq!(second, Some(first.replace(".html", "-2.html")));
        assert!(page.contains("No conversation has been practised yet."));
        assert!(make(Format::Csv).1.starts_with("\u{feff}learner_id,"));
        assert!(make(Format::Json).1.contains("\"attempts\": []"));
    }

    #[test]
    fn what_cannot_be_made_leaves_nothing() {
        let data = tempfile::tempdir().expect("a folder");
        let scope = ExportScope::Attempt("nowhere".into());
        let error = to_folder(data.path(), &request(scope, Format::Html)).expect_err("no attempt");
        assert_eq!(error.to_string(), "there is no attempt nowhere");
        let reports = data.path().join("reports");
        assert_eq!(reports.read_dir().expect("it").count(), 0);
    }

    #[test]
    fn file_names_are_safe_and_readable() {
        for (text, name) in [
            ("Rūta Kazlauskaitė", "Rūta-Kazlauskaitė"),
            ("../../etc/passwd", "etc-passwd"),
            ("a\0b\\c:d*?\"<>|", "a-b-c-d"),
            ("", ""),
            ("\u{202e}…", ""),
        ] {
            assert_eq!(safe(text), name, "{text:?}");
        }
        assert_eq!(safe(&"x".repeat(900)).len(), 40);
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let folder = tempfile::tempdir().expect("a folder");
        let name = |n: usize| {
            let path = reserve(folder.path(), "a", "csv").expect("a file");
            assert_eq!(folder.path().read_dir().expect("it").count(), n);
            path.file_name().and_then(|n| n.to_str()).map(str::to_owned)
        };
        assert_eq!(name(1).as_deref(), Some("a.csv"));
        assert_eq!(name(2).as_deref(), Some("a-2.csv"));
        assert_eq!(name(3).as_deref(), Some("a-3.csv"));
    }

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.html");
        std::fs::write(&path, "before").expect("written");
        let failed = to_file(&path, |out| {
            out.write_all(b"half")?;
            anyhow::bail!("the disk is gone")
        });
        assert!(failed.is_err());
        assert_eq!(std::fs::read_to_string(&path).expect("read"), "before");
        to_file(&path, |out| Ok(out.write_all(b"after")?)).expect("written");
        assert_eq!(std::fs::read_to_string(&path).expect("read"), "after");
        assert_eq!(folder.path().read_dir().expect("it").count(), 1);
    }
}
