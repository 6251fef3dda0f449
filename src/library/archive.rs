//! A scenario mailed as a zip: looked at before anything is unpacked, unpacked in memory only, counted while
//! it is inflated. Believes no header, writes nothing to disk, judges nothing that is written in the files.

use super::folder::{MOST_FILES, is_ours, wording};
use super::plans::{PLANS, is_plan};
use super::text::decode;
use crate::model::ids::ScenarioId;
use crate::model::source::{SCENARIO_FILE, Source};
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::read::ArchiveOffset;
use zip::{CompressionMethod, ZipArchive};

/// The most that an archive may have, in bytes.
const MOST_PACKED: usize = 4 * 1024 * 1024;
/// The most that one file in an archive may have, in bytes: less than in a folder, since what is packed is
/// unpacked in memory.
const MOST_BYTES: usize = 1024 * 1024;
/// The most that all its files together may have when they are unpacked.
const MOST_UNPACKED: u64 = 16 * 1024 * 1024;
/// The most files and folders in it.
const MOST_ENTRIES: usize = 256;
/// How many times larger than packed a file may be; text is rarely twenty times larger.
const MOST_RATIO: u64 = 100;
/// Files up to this size do no harm, however well they are packed.
const RATIO_FROM: u64 = 64 * 1024;
/// The longest path within it, in bytes.
const MOST_NAME: usize = 255;
/// Signatures may stand in packed bytes by chance, so that this many more than entries are let pass.
const BY_CHANCE: usize = 16;
/// What ends the name of an archive.
const PACKED: [&str; 12] = [
    "zip", "jar", "gz", "tgz", "tar", "7z", "rar", "xz", "bz2", "zst", "lzma", "cab",
];
/// What an archive begins with, whatever it is called.
const BEGINS: [&[u8]; 8] = [
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a",
    b"\xfd7zXZ\0",
    b"BZh",
    b"\x28\xb5\x2f\xfd",
];

/// Why an archive is not read, in words for its author.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveFault {
    /// The system says why.
    #[error("{0}")]
    Unreadable(String),
    /// Too many bytes.
    #[error("the archive is larger than {} MiB, the most that one may have", MOST_PACKED >> 20)]
    Large,
    /// Not a zip, or not a whole one.
    #[error("this is no zip, or a damaged one ({0}); pack the scenario's folder again")]
    Damaged(String),
    /// Too many files and folders.
    #[error("the archive has more than {MOST} files and folders; pack the scenario's folder alone", MOST = MOST_ENTRIES)]
    Entries,
    /// Two entries of the same name.
    #[error("the archive has {0} twice, or two that differ by capital letters only; keep one")]
    Twice(String),
    /// Bytes that belong to two entries.
    #[error("files in the archive overlap, as in an archive that was made to do harm")]
    Overlap,
    /// A name with a zero byte, another control character, or not in UTF-8.
    #[error("the name {0} in the archive has characters that a file name cannot have; rename it")]
    Name(String),
    /// A name that is too long.
    #[error("the name {0} in the archive is longer than {MOST} bytes; shorten it", MOST = MOST_NAME)]
    Long(String),
    /// `..` or `.` in a path.
    #[error(
        "the path {0} in the archive leads out of it or in circles; pack the scenario's folder itself"
    )]
    Escape(String),
    /// A path from the root of a disk.
    #[error("the path {0} in the archive is absolute; pack the scenario's folder itself")]
    Absolute(String),
    /// A letter of a drive, or another use of a colon.
    #[error("the path {0} in the archive names a drive or has a colon; rename it")]
    Drive(String),
    /// A backslash.
    #[error(
        "the path {0} in the archive has a backslash; pack it with a program that writes slashes"
    )]
    Backslash(String),
    /// A password is needed.
    #[error("{0} in the archive is encrypted; pack it without a password")]
    Encrypted(String),
    /// A symbolic link.
    #[error("{0} in the archive is a link, and links are not followed; put a copy in its place")]
    Link(String),
    /// A pipe, a device or the like.
    #[error("{0} in the archive is neither a file nor a folder; leave it out")]
    Special(String),
    /// Packed by something other than deflate.
    #[error("{0} in the archive is packed in an unusual way; pack it as an ordinary zip (deflate)")]
    Method(String),
    /// An archive within.
    #[error("{0} in the archive is an archive itself; leave it out or unpack it")]
    Nested(String),
    /// One file is too large.
    #[error("{0} in the archive is larger than {MOST} MiB, the most that a file may have", MOST = MOST_BYTES >> 20)]
    FileLarge(String),
    /// All files together are too large.
    #[error("unpacked, the archive is larger than {} MiB, the most that one may have", MOST_UNPACKED >> 20)]
    AllLarge,
    /// A bomb, or nearly one.
    #[error("{0} in the archive is more than {MOST} times larger than packed, as no text is", MOST = MOST_RATIO)]
    Ratio(String),
    /// The header lies.
    #[error(
        "{0} in the archive is not as large as its header says; pack the scenario's folder again"
    )]
    Size(String),
    /// More than one folder.
    #[error("the archive has more than one folder at its top; pack one scenario's folder alone")]
    Tops,
    /// No scenario.
    #[error(
        "there is no {} at the top of the archive, nor in the one folder at its top",
        SCENARIO_FILE
    )]
    NoScenario,
    /// Too many files of the scenario itself.
    #[error("it has more than {MOST} files", MOST = MOST_FILES)]
    Files,
    /// Not UTF-8.
    #[error("{0}")]
    Text(String),
}

/// Whether a path is named like a zip.
pub fn is_archive(path: &Path) -> bool {
    let ending = path.extension().and_then(|e| e.to_str());
    ending.is_some_and(|e| e.eq_ignore_ascii_case("zip"))
}

/// Reads the scenario in the zip at `path`.
pub(super) fn read_archive(path: &Path) -> Result<Source, ArchiveFault> {
    Ok(read(path)?.source)
}

/// Reads the plans of the scenario in the zip at `path`: file name within the scenario's folder → text.
pub(super) fn read_archive_plans(path: &Path) -> Result<BTreeMap<String, String>, ArchiveFault> {
    let plans = read(path)?.plans;
    if plans.len() > MOST_FILES {
        return Err(ArchiveFault::Files);
    }
    Ok(plans)
}

fn read(path: &Path) -> Result<Contents, ArchiveFault> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MOST_PACKED as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| ArchiveFault::Unreadable(wording(&error)))?;
    let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or("");
    contents(stem, &bytes)
}

/// The scenario in the bytes of a zip. Its id is the name of the one folder at the top, or where there is
/// none, `stem`. All entries are unpacked, one at a time and in memory, so that one that lies is found also
/// where playing would not need it.
///
/// # Errors
/// Names the entry, and says what to do.
pub fn unpack(stem: &str, bytes: &[u8]) -> Result<Source, ArchiveFault> {
    Ok(contents(stem, bytes)?.source)
}

/// What of a zip is read.
struct Contents {
    source: Source,
    /// File name within the scenario's folder → text.
    plans: BTreeMap<String, String>,
}

fn contents(stem: &str, bytes: &[u8]) -> Result<Contents, ArchiveFault> {
    let mut archive = open(bytes)?;
    let entries = look(&archive)?;
    if archive.has_overlapping_entries().map_err(damaged)? {
        return Err(ArchiveFault::Overlap);
    }
    let root = root(&entries)?;
    let (mut files, mut plans) = (BTreeMap::new(), BTreeMap::new());
    let mut left = MOST_UNPACKED;
    for entry in entries.iter().filter(|entry| !entry.folder) {
        let bytes = inflate(&mut archive, entry, left)?;
        left -= bytes.len() as u64;
        let Some(name) = entry.name.strip_prefix(&root) else {
            continue;
        };
        let plan = name.strip_prefix(PLANS).and_then(|n| n.strip_prefix('/'));
        let into = match plan {
            Some(plan) if is_plan(plan) && !plan.contains('/') => &mut plans,
            None if is_ours(name) && !name.contains('/') => &mut files,
            _ => continue,
        };
        let text = decode(name, &bytes).map_err(ArchiveFault::Text)?;
        into.insert(name.to_owned(), text);
    }
    if files.len() > MOST_FILES {
        return Err(ArchiveFault::Files);
    }
    let folder = root.strip_suffix('/').unwrap_or(stem);
    let source = Source {
        id: ScenarioId::new(folder),
        files,
    };
    Ok(Contents { source, plans })
}

/// One file or folder, as its header tells it.
struct Entry {
    index: usize,
    name: String,
    folder: bool,
    size: u64,
    packed: u64,
}

/// Reads the table of contents, and refuses first what would make that a long work.
fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, ArchiveFault> {
    if bytes.len() > MOST_PACKED {
        return Err(ArchiveFault::Large);
    }
    let count = |sign: &[u8]| bytes.windows(sign.len()).filter(|w| *w == sign).count();
    if count(b"PK\x01\x02") > MOST_ENTRIES + BY_CHANCE {
        return Err(ArchiveFault::Entries);
    }
    if count(b"PK\x05\x06") > BY_CHANCE {
        return Err(ArchiveFault::Overlap);
    }
    let config = zip::read::Config {
        archive_offset: ArchiveOffset::Known(0),
    };
    let archive = ZipArchive::with_config(config, Cursor::new(bytes)).map_err(damaged)?;
    if archive.has_duplicate_names() {
        return Err(ArchiveFault::Twice("a name".to_owned()));
    }
    if archive.len() > MOST_ENTRIES {
        return Err(ArchiveFault::Entries);
    }
    Ok(archive)
}

/// Judges every entry by its header, without reading it.
fn look(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<Vec<Entry>, ArchiveFault> {
    let mut entries = Vec::new();
    let mut names = BTreeSet::new();
    let mut all = 0_u64;
    for index in 0..archive.len() {
        let header = archive.by_index_data(index).map_err(damaged)?;
        let name = named(header.name_raw())?;
        let (path, folder) = match name.strip_suffix('/') {
            Some(path) => (path, true),
            None => (name, false),
        };
        let shown = shown(name.as_bytes());
        if !names.insert(path.to_lowercase()) {
            return Err(ArchiveFault::Twice(shown));
        }
        if header.encrypted() {
            return Err(ArchiveFault::Encrypted(shown));
        }
        match header.unix_mode().unwrap_or(0) & 0o170_000 {
            0 | 0o100_000 | 0o040_000 => {}
            0o120_000 => return Err(ArchiveFault::Link(shown)),
            _ => return Err(ArchiveFault::Special(shown)),
        }
        let method = header.compression();
        if method != CompressionMethod::Stored && method != CompressionMethod::Deflated {
            return Err(ArchiveFault::Method(shown));
        }
        let ending = path.rsplit_once('.').map(|(_, e)| e.to_lowercase());
        if !folder && ending.is_some_and(|e| PACKED.contains(&e.as_str())) {
            return Err(ArchiveFault::Nested(shown));
        }
        let (size, packed) = (header.size(), header.compressed_size());
        if folder && size > 0 {
            return Err(ArchiveFault::Size(shown));
        }
        sized(size, packed, &shown)?;
        all = all.saturating_add(size);
        if all > MOST_UNPACKED {
            return Err(ArchiveFault::AllLarge);
        }
        entries.push(Entry {
            index,
            name: name.to_owned(),
            folder,
            size,
            packed,
        });
    }
    Ok(entries)
}

/// The name of an entry, if it can be nothing but a path within the archive.
fn named(raw: &[u8]) -> Result<&str, ArchiveFault> {
    let shown = || shown(raw);
    let Ok(name) = str::from_utf8(raw) else {
        return Err(ArchiveFault::Name(shown()));
    };
    if name.len() > MOST_NAME {
        return Err(ArchiveFault::Long(shown()));
    }
    if name.is_empty() || name.contains(char::is_control) {
        return Err(ArchiveFault::Name(shown()));
    }
    if name.contains('\\') {
        return Err(ArchiveFault::Backslash(shown()));
    }
    if name.starts_with('/') {
        return Err(ArchiveFault::Absolute(shown()));
    }
    if name.contains(':') {
        return Err(ArchiveFault::Drive(shown()));
    }
    let path = name.strip_suffix('/').unwrap_or(name);
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err(ArchiveFault::Escape(shown()));
    }
    Ok(name)
}

/// A file's size, as told or as found, against the limits.
fn sized(size: u64, packed: u64, shown: &str) -> Result<(), ArchiveFault> {
    if size > RATIO_FROM && size > packed.saturating_mul(MOST_RATIO) {
        return Err(ArchiveFault::Ratio(shown.to_owned()));
    }
    if size > MOST_BYTES as u64 {
        return Err(ArchiveFault::FileLarge(shown.to_owned()));
    }
    Ok(())
}

/// What comes before the scenario's files: the one folder at the top with its slash, or nothing.
fn root(entries: &[Entry]) -> Result<String, ArchiveFault> {
    let is = |name: &str| entries.iter().any(|e| !e.folder && e.name == name);
    if is(SCENARIO_FILE) {
        return Ok(String::new());
    }
    let tops: BTreeSet<&str> = entries
        .iter()
        .filter_map(|e| e.name.split('/').next())
        // what some systems add to every archive
        .filter(|top| *top != "__MACOSX" && !top.starts_with('.'))
        .collect();
    let suffix = format!("/{SCENARIO_FILE}");
    let deeper = |e: &Entry| e.name.ends_with(&suffix);
    match tops.first() {
        Some(top) if tops.len() == 1 && is(&format!("{top}{suffix}")) => Ok(format!("{top}/")),
        Some(_) if tops.len() > 1 && entries.iter().any(deeper) => Err(ArchiveFault::Tops),
        _ => Err(ArchiveFault::NoScenario),
    }
}

/// Unpacks one file, stops at the limit, and compares what came with what was told.
fn inflate(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    entry: &Entry,
    left: u64,
) -> Result<Vec<u8>, ArchiveFault> {
    let shown = shown(entry.name.as_bytes());
    let most = left.min(MOST_BYTES as u64);
    let mut bytes = Vec::new();
    // packed bytes, so that nobody but this function unpacks and counts
    let raw = archive.by_index_raw(entry.index).map_err(damaged)?;
    let (method, sum) = (raw.compression(), raw.crc32());
    let read = if method == CompressionMethod::Deflated {
        DeflateDecoder::new(raw)
            .take(most + 1)
            .read_to_end(&mut bytes)
    } else {
        raw.take(most + 1).read_to_end(&mut bytes)
    };
    let size = bytes.len() as u64;
    sized(size, entry.packed, &shown)?;
    if size > left {
        return Err(ArchiveFault::AllLarge);
    }
    read.map_err(|error| ArchiveFault::Damaged(format!("{shown}: {error}")))?;
    if size != entry.size {
        return Err(ArchiveFault::Size(shown));
    }
    let mut crc = Crc::new();
    crc.update(&bytes);
    if crc.sum() != sum {
        return Err(ArchiveFault::Damaged(format!(
            "{shown} has another checksum"
        )));
    }
    if BEGINS.iter().any(|begin| bytes.starts_with(begin)) {
        return Err(ArchiveFault::Nested(shown));
    }
    Ok(bytes)
}

/// What the reader of zips says.
fn damaged(error: zip::result::ZipError) -> ArchiveFault {
    ArchiveFault::Damaged(error.to_string())
}

/// A name from an archive so that it can do no harm to a terminal either.
fn shown(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name);
    let mut short: String = name.chars().take(60).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    format!("{short:?}")
}
