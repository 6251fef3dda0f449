//! A scenario in a zip: what is read, and what is refused before it can do harm, each with its own words.

use aplomb::library::archive::{ArchiveFault, unpack};
use aplomb::library::{Library, read_path};
use aplomb::ports::ScenarioSource;
use assert_cmd::Command;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const RON: &str = include_str!("../scenarios/refund-request/scenario.ron");
const LT: &str = include_str!("../scenarios/refund-request/lt.ftl");

/// A zip of these files, deflated; a name with a slash at its end is a folder.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    packed_by(CompressionMethod::Deflated, files)
}

fn packed_by(method: CompressionMethod, files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in files {
        if name.ends_with('/') {
            zip.add_directory(*name, options).expect("a folder");
        } else {
            zip.start_file(*name, options).expect("a file");
            zip.write_all(bytes).expect("bytes");
        }
    }
    zip.finish().expect("a zip").into_inner()
}

/// The same with every occurrence of some bytes replaced, as a hand with a hex editor would.
fn edited(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_vec();
    let mut found = 0;
    for at in 0..=bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + from.len()].copy_from_slice(to);
            found += 1;
        }
    }
    assert!(found > 0, "{from:?}");
    bytes
}

/// Where the central header of the first entry begins.
fn central(bytes: &[u8]) -> usize {
    let at = bytes.windows(4).position(|w| w == b"PK\x01\x02");
    at.expect("a central header")
}

fn refused(bytes: &[u8]) -> ArchiveFault {
    unpack("x", bytes).expect_err("it is refused")
}

const SMALL: (&str, &[u8]) = ("scenario.ron", b"()");

#[test]
fn a_zip_is_the_same_scenario_with_a_folder_at_its_top_or_without() {
    let (ron, lt) = (RON.as_bytes(), LT.as_bytes());
    let with = packed(&[
        ("refund-request/", b""),
        ("refund-request/scenario.ron", ron),
        ("refund-request/lt.ftl", lt),
        ("refund-request/plans/best.ron", b"()"),
        ("refund-request/plans/no.ftl", b"\xff"),
        ("refund-request/picture.png", b"\x89PNG\xff"),
        ("__MACOSX/refund-request/._lt.ftl", b"\0\x05\xff"),
    ]);
    let without = packed_by(
        CompressionMethod::Stored,
        &[("scenario.ron", ron), ("lt.ftl", lt), ("plans/a.ron", b"")],
    );
    let with = unpack("other", &with).expect("it is read");
    let without = unpack("refund-request", &without).expect("it is read");
    assert_eq!(with, without);
    assert_eq!(with.id.as_str(), "refund-request");
    let names: Vec<_> = with.files.keys().collect();
    assert_eq!(names, ["lt.ftl", "scenario.ron"]);
    assert_eq!(with.files["lt.ftl"], LT.trim_start_matches('\u{feff}'));
}

#[test]
fn a_path_cannot_leave_the_archive() {
    let good = packed(&[SMALL, ("aa/bcd", b"x")]);
    for (to, fault) in [
        ("../bcd", "Escape"),
        ("aa/../", "Escape"),
        ("aa//cd", "Escape"),
        ("./abcd", "Escape"),
        ("/a/bcd", "Absolute"),
        ("C:/bcd", "Drive"),
        ("a:bcde", "Drive"),
        ("..\\bcd", "Backslash"),
        ("a\0bcde", "Name"),
        ("a\u{1b}bcde", "Name"),
    ] {
        let bad = edited(&good, b"aa/bcd", to.as_bytes());
        let why = refused(&bad);
        assert!(format!("{why:?}").starts_with(fault), "{to:?}: {why:?}");
        assert!(!why.to_string().contains(['\0', '\u{1b}']), "{why}");
    }
    let bad = edited(&good, b"aa/bcd", b"a\xffbcde");
    assert!(matches!(refused(&bad), ArchiveFault::Name(_)));
    let long = packed(&[SMALL, (&"a".repeat(300), b"")]);
    assert!(matches!(refused(&long), ArchiveFault::Long(_)));
}

#[test]
fn names_may_not_stand_there_twice() {
    let good = packed(&[SMALL, ("aa.ftl", b"x"), ("ab.ftl", b"y")]);
    for to in [b"aa.ftl", b"AA.ftl"] {
        let bad = edited(&good, b"ab.ftl", to);
        assert!(matches!(refused(&bad), ArchiveFault::Twice(_)));
    }
    let both = packed(&[SMALL, ("a", b"x"), ("a/", b"")]);
    assert!(matches!(refused(&both), ArchiveFault::Twice(_)));
}

#[test]
fn a_bomb_stops_at_the_limit_whatever_its_header_says() {
    let zeros = vec![b' '; 50 << 20];
    let bomb = packed(&[SMALL, ("bomb.txt", &zeros)]);
    assert!(matches!(refused(&bomb), ArchiveFault::Ratio(_)));
    // the header says ten bytes; only reading finds out
    let told = u32::try_from(zeros.len()).expect("small").to_le_bytes();
    let lie = edited(&bomb, &told, &10_u32.to_le_bytes());
    assert!(
        matches!(refused(&lie), ArchiveFault::FileLarge(_)),
        "{:?}",
        refused(&lie)
    );
    let bomb = packed(&[SMALL, ("bomb.txt", &zeros[..1 << 20])]);
    let lie = edited(&bomb, &(1_u32 << 20).to_le_bytes(), &10_u32.to_le_bytes());
    assert!(matches!(refused(&lie), ArchiveFault::Ratio(_)));
    // and a small lie, in both directions
    let small = packed(&[("scenario.ron", &[b'a'; 1234])]);
    for size in [1233_u32, 1235] {
        let lie = edited(&small, &1234_u32.to_le_bytes(), &size.to_le_bytes());
        assert!(matches!(refused(&lie), ArchiveFault::Size(_)));
    }
}

/// Bytes that do not pack well, the same at every run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let byte = |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        b'a' + (state >> 28) as u8
    };
    (0..length).map(byte).collect()
}

#[test]
fn sizes_and_numbers_have_limits() {
    let mib = noise((1 << 20) + 1);
    let one = packed(&[SMALL, ("a.txt", &mib)]);
    assert!(matches!(refused(&one), ArchiveFault::FileLarge(_)));
    assert_eq!(refused(&vec![b'P'; (4 << 20) + 1]), ArchiveFault::Large);

    // a mebibyte that packs about twenty to one: below the limit of a file, an archive and the ratio
    let text: Vec<u8> = noise(60 << 10)
        .chunks(60)
        .flat_map(|chunk| [chunk, &[b' '; 964]].concat())
        .collect();
    assert_eq!(text.len(), 1 << 20);
    let names: Vec<String> = (0..16).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &text[..])).collect();
    let all = [&files[..], &[SMALL]].concat();
    assert_eq!(refused(&packed(&all)), ArchiveFault::AllLarge);
    let within = packed(&all[1..]);
    assert!(unpack("x", &within).is_ok(), "{:?}", unpack("x", &within));
    // no header tells of it, and the first that is read gives it away
    let over = edited(
        &packed(&all),
        &(1_u32 << 20).to_le_bytes(),
        &1_u32.to_le_bytes(),
    );
    assert!(
        matches!(refused(&over), ArchiveFault::Size(_)),
        "{:?}",
        refused(&over)
    );

    for (count, fault) in [
        (255, None),
        (256, Some(ArchiveFault::Entries)),
        (3000, Some(ArchiveFault::Entries)),
    ] {
        let names: Vec<String> = (0..count).map(|n| format!("{n}.txt")).collect();
        let mut files: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &b""[..])).collect();
        files.push(SMALL);
        assert_eq!(unpack("x", &packed(&files)).err(), fault);
    }
    let names: Vec<String> = (0..64).map(|n| format!("l{n}.ftl")).collect();
    let mut files: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &b""[..])).collect();
    files.push(SMALL);
    assert_eq!(refused(&packed(&files)), ArchiveFault::Files);
}

#[test]
fn what_is_no_plain_file_is_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("scenario.ron", options).expect("a file");
    zip.add_symlink("en.ftl", "/etc/passwd", options)
        .expect("a link");
    let link = zip.finish().expect("a zip").into_inner();
    assert!(matches!(refused(&link), ArchiveFault::Link(_)));

    let good = packed(&[SMALL]);
    let at = central(&good);
    let mut pipe = good.clone();
    pipe[at + 5] = 3;
    pipe[at + 38..at + 42].copy_from_slice(&(0o010_644_u32 << 16).to_le_bytes());
    assert!(matches!(refused(&pipe), ArchiveFault::Special(_)));
    let mut encrypted = good.clone();
    encrypted[at + 8] |= 1;
    assert!(matches!(refused(&encrypted), ArchiveFault::Encrypted(_)));
    let mut bzip = good.clone();
    bzip[at + 10] = 12;
    assert!(matches!(refused(&bzip), ArchiveFault::Method(_)));
    let mut changed = packed_by(CompressionMethod::Stored, &[("scenario.ron", b"hello")]);
    let text = changed
        .windows(5)
        .position(|w| w == b"hello")
        .expect("it is stored");
    changed[text] = b'j';
    assert!(
        matches!(refused(&changed), ArchiveFault::Damaged(_)),
        "the checksum differs"
    );
}

#[test]
fn archives_within_and_files_that_share_bytes_are_refused() {
    let inner = packed(&[SMALL]);
    for name in ["inner.zip", "inner.ZIP", "a/inner.tar.gz", "picture.png"] {
        let outer = packed(&[SMALL, (name, &inner)]);
        assert!(matches!(refused(&outer), ArchiveFault::Nested(_)), "{name}");
    }
    // the second entry's header points to the first one's bytes
    let mut shared = packed(&[("aaaa.ron", b"()"), ("bbbb.ron", b"()"), SMALL]);
    let second = central(&shared) + 46 + "aaaa.ron".len();
    let at = shared[second..].windows(4).position(|w| w == b"PK\x01\x02");
    let second = second + at.expect("a second header");
    shared[second + 42..second + 46].copy_from_slice(&0_u32.to_le_bytes());
    assert_eq!(refused(&shared), ArchiveFault::Overlap);
    let ends = b"PK\x05\x06".repeat(1000);
    assert_eq!(refused(&ends), ArchiveFault::Overlap);
}

#[test]
fn there_is_one_scenario_at_the_top() {
    let two = packed(&[("a/scenario.ron", b"()"), ("b/scenario.ron", b"()")]);
    assert_eq!(refused(&two), ArchiveFault::Tops);
    let none = packed(&[("readme.md", b"")]);
    assert_eq!(refused(&none), ArchiveFault::NoScenario);
    let deep = packed(&[("a/b/scenario.ron", b"()")]);
    assert_eq!(refused(&deep), ArchiveFault::NoScenario);
    for bytes in [&b""[..], b"hello", &packed(&[SMALL])[..60]] {
        assert!(matches!(refused(bytes), ArchiveFault::Damaged(_)));
    }
    let latin = packed(&[("scenario.ron", b"\xff")]);
    let why = refused(&latin).to_string();
    assert!(why.contains("scenario.ron is not in UTF-8"), "{why}");
}

fn ids(folder: &Path) -> (Vec<String>, Vec<String>) {
    let (sources, faults) = read_path(folder);
    (
        sources.into_iter().map(|s| s.id.0).collect(),
        faults.into_iter().map(|f| f.message).collect(),
    )
}

#[test]
fn zips_among_scenarios_are_read_and_a_folder_goes_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.path().join(name), bytes).expect("written");
    };
    put("zz-a.zip", &packed(&[SMALL]));
    put("zz-b.ZIP", &packed(&[("zz-b/scenario.ron", b"()")]));
    put("holiday.zip", &packed(&[("beach.jpg", b"")]));
    put(".zz-c.zip", b"half");
    assert_eq!(
        ids(folder.path()),
        (vec!["zz-a".into(), "zz-b".into()], vec![])
    );
    assert_eq!(ids(&folder.path().join("zz-a.zip")).0, ["zz-a"]);
    let (sources, _) = Library::new().with_folder(folder.path()).list();
    assert!(sources.iter().any(|s| s.id.as_str() == "zz-b"));

    std::fs::create_dir(folder.path().join("zz-a")).expect("a folder");
    put("zz-a/scenario.ron", b"(format: 1)");
    put("zz-d.zip", b"no zip");
    let (sources, faults) = read_path(folder.path());
    assert_eq!(sources[0].scenario(), "(format: 1)");
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults.iter().any(|f| f.message.contains("in another form")));
    assert!(faults.iter().any(|f| f.message.contains("this is no zip")));
    #[cfg(unix)]
    {
        let link = folder.path().join("zz-e.zip");
        std::os::unix::fs::symlink(folder.path().join("zz-b.ZIP"), link).expect("a link");
        assert_eq!(read_path(folder.path()).1.len(), 3);
    }
}

fn aplomb(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
    command.arg("--data").arg(data).env("LANG", "en_GB.UTF-8");
    command
}

#[test]
fn the_commands_check_and_play_a_zip() {
    let folder = tempfile::tempdir().expect("a folder");
    let scenarios = folder.path().join("scenarios");
    std::fs::create_dir(&scenarios).expect("a folder");
    let mine = RON.replace("id: \"refund-request\"", "id: \"mailed\"");
    let zip = scenarios.join("mailed.zip");
    std::fs::write(&zip, packed(&[("mailed/scenario.ron", mine.as_bytes())])).expect("written");
    for path in [&zip, &scenarios] {
        let out = aplomb(folder.path())
            .arg("check")
            .arg(path)
            .output()
            .expect("it runs");
        let shown = String::from_utf8_lossy(&out.stdout).into_owned();
        assert_ne!(out.status.code(), Some(2), "{shown}");
        assert!(shown.contains("1 scenario checked: 0 errors"), "{shown}");
    }
    let mut play = aplomb(folder.path());
    play.args(["play", "mailed", "--seed", "1", "--lang", "en"])
        .write_stdin("1\n");
    let out = play.output().expect("it runs");
    assert_eq!(
        out.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );

    let broken = mine.replacen("title:", "titel:", 1);
    std::fs::write(&zip, packed(&[("scenario.ron", broken.as_bytes())])).expect("written");
    let out = aplomb(folder.path())
        .arg("check")
        .arg(&scenarios)
        .output()
        .expect("it runs");
    assert_eq!(out.status.code(), Some(1));
    let shown = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(shown.contains("mailed.zip/scenario.ron"), "{shown}");

    std::fs::write(&zip, packed(&[SMALL, ("bomb.txt", &vec![b' '; 9 << 20])])).expect("written");
    let out = aplomb(folder.path())
        .arg("check")
        .arg(&zip)
        .output()
        .expect("it runs");
    assert_eq!(out.status.code(), Some(2));
    let shown = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(shown.contains("times larger than packed"), "{shown}");
}
