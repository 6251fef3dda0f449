//! Faces of the system for scripts that ours lack, read on a thread of their own when they are needed.

use crate::ui::fonts::foreign;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

/// Faces that cover many scripts, by the start of their file's name; the best known of each system.
const NAMES: [&str; 12] = [
    "DejaVuSans.ttf",
    "NotoSansCJK-Regular",
    "DroidSansFallbackFull",
    "NotoSansGeorgian-Regular",
    "NotoSansArmenian-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansThai-Regular",
    "FreeSans.ttf",
    "segoeui.ttf",
    "msyh.ttc",
    "Arial Unicode.ttf",
    "AppleSDGothicNeo.ttc",
];
/// No more than this of faces is held in memory, in bytes.
const MOST: u64 = 48 << 20;
/// Folders of fonts are not nested deeper.
const DEEPEST: usize = 5;

/// Looks for faces if any are wanted, without waiting for them.
pub fn see_to(ctx: &egui::Context) {
    if !foreign::take_wanted(ctx) {
        return;
    }
    let ctx = ctx.clone();
    // where no thread can be had, boxes stand for the letters, as before
    let _ = thread::Builder::new()
        .name("fonts".to_owned())
        .spawn(move || {
            let mut left = MOST;
            for (name, path) in found(&folders()) {
                let size = path.metadata().map_or(u64::MAX, |m| m.len());
                if size > left {
                    continue;
                }
                if let Ok(face) = fs::read(&path) {
                    left -= size;
                    foreign::add(&ctx, &name, face);
                }
            }
        });
}

/// Where systems keep fonts.
fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts",
        r"C:\Windows\Fonts",
    ]
    .map(PathBuf::from)
    .to_vec();
    if let Some(user) = directories::UserDirs::new() {
        folders.extend(user.font_dir().map(Path::to_owned));
    }
    folders
}

/// The faces of [`NAMES`] that there are, in that order: name and file.
fn found(folders: &[PathBuf]) -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    for folder in folders {
        collect(folder, 0, &mut files);
    }
    NAMES
        .iter()
        .filter_map(|name| {
            let file = files.iter().find(|file| {
                let own = file.file_name().and_then(|n| n.to_str());
                own.is_some_and(|own| own.starts_with(name))
            })?;
            Some((format!("system {name}"), file.clone()))
        })
        .collect()
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        // a link may lead in a circle
        if path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            if depth < DEEPEST {
                collect(&path, depth + 1, files);
            }
        } else {
            files.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::found;
    use std::fs;

    #[test]
    fn known_faces_are_found_in_their_order_wherever_they_lie() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("truetype/droid");
        fs::create_dir_all(&deep).unwrap();
        fs::write(deep.join("DroidSansFallbackFull.ttf"), b"x").unwrap();
        fs::write(folder.path().join("DejaVuSans.ttf"), b"x").unwrap();
        fs::write(folder.path().join("Comic.ttf"), b"x").unwrap();
        let missing = folder.path().join("nowhere");
        let found = found(&[missing, folder.path().to_owned()]);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            ["system DejaVuSans.ttf", "system DroidSansFallbackFull"]
        );
    }
}
