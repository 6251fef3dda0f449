//! Letters that our faces do not have: noticing them, and taking in faces of the system that do.
//!
//! Inter carries Latin, Greek and Cyrillic; a customer may write in another script. Reads no file: the
//! host looks for faces when [`take_wanted`] says so. Right-to-left scripts are not promised, since egui
//! lays no text out from the right.

use std::ops::RangeInclusive;

use egui::epaint::text::{FontInsert, FontPriority, InsertFontFamily};
use egui::{Context, FontData, FontFamily, Id};

use super::{FILLED_FAMILY, SEMIBOLD_FAMILY};

/// Where the scripts that Inter carries end in the order of Unicode.
const FIRST: char = '\u{530}';
/// Blocks above it that belong to them nevertheless: letters for phonetics, old Greek, signs, ligatures.
const OURS: [RangeInclusive<char>; 9] = [
    '\u{1C80}'..='\u{1C8F}',
    '\u{1D00}'..='\u{1FFF}',
    '\u{2071}'..='\u{214F}',
    '\u{2460}'..='\u{24FF}',
    '\u{2C60}'..='\u{2C7F}',
    '\u{2DE0}'..='\u{2E2F}',
    '\u{A640}'..='\u{A7FF}',
    '\u{AB30}'..='\u{AB6F}',
    '\u{FB00}'..='\u{FB06}',
];

/// Whether a text has letters of a script that our faces do not carry.
pub fn is_foreign(text: &str) -> bool {
    text.chars()
        .any(|c| c >= FIRST && c.is_alphabetic() && !OURS.iter().any(|block| block.contains(&c)))
}

/// What became of the wish for further faces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Faces {
    #[default]
    NotWanted,
    Wanted,
    Asked,
}

/// Looks at a text that is about to be shown: where it needs further faces, they are wanted from now on.
pub fn look_at(ctx: &Context, text: &str) {
    if is_foreign(text) {
        ctx.data_mut(|data| {
            let faces = data.get_temp_mut_or_default::<Faces>(Id::NULL);
            if *faces == Faces::NotWanted {
                *faces = Faces::Wanted;
            }
        });
    }
}

/// Whether further faces are wanted that nobody has been asked for; true once.
pub fn take_wanted(ctx: &Context) -> bool {
    ctx.data_mut(|data| {
        let faces = data.get_temp_mut_or_default::<Faces>(Id::NULL);
        let wanted = *faces == Faces::Wanted;
        if wanted {
            *faces = Faces::Asked;
        }
        wanted
    })
}

/// Takes a face in behind all others, from the next frame on. May be called from any thread.
pub fn add(ctx: &Context, name: &str, face: Vec<u8>) {
    let families = [
        FontFamily::Proportional,
        FontFamily::Monospace,
        SEMIBOLD_FAMILY.clone(),
        FILLED_FAMILY.clone(),
    ];
    let families = families
        .map(|family| InsertFontFamily {
            family,
            priority: FontPriority::Lowest,
        })
        .to_vec();
    ctx.add_font(FontInsert::new(name, FontData::from_owned(face), families));
    ctx.request_repaint();
}

#[cfg(test)]
mod tests {
    use super::{add, is_foreign, look_at, take_wanted};
    use crate::ui::fonts::tests::{drawn, fresh_context};
    use egui::{FontFamily, FontId};

    #[test]
    fn only_scripts_that_inter_lacks_are_foreign() {
        let ours = [
            "Łódź, Žydrė, Õhtu",
            "Γεια σου, ᾄδω",
            "Привіт, Їжак",
            "Việt Nam, Ǩ",
            "№ ™ € → ⓪ ﬁ 😀 \u{e2c2}",
        ];
        for text in ours {
            assert!(!is_foreign(text), "{text}");
        }
        for text in ["გამარჯობა", "Բարև", "你好", "สวัสดี", "नमस्ते", "שלום", "안녕"]
        {
            assert!(is_foreign(text), "{text}");
        }
    }

    #[test]
    fn further_faces_are_asked_for_once_and_only_when_needed() {
        let ctx = fresh_context();
        look_at(&ctx, "Привіт");
        assert!(!take_wanted(&ctx));
        look_at(&ctx, "გამარჯობა");
        assert!(take_wanted(&ctx));
        look_at(&ctx, "你好");
        assert!(!take_wanted(&ctx));
    }

    #[test]
    fn a_face_that_is_taken_in_changes_no_letter_that_there_was() {
        let ctx = fresh_context();
        let font = FontId::new(14.0, FontFamily::Proportional);
        let before = drawn(&ctx, &font, 'A');
        // any face will do: it is behind ours
        let face = include_bytes!("Inter-SemiBold.otf").to_vec();
        add(&ctx, "system", face);
        ctx.run_ui(egui::RawInput::default(), |_| {})
            .drop_without_applying_deltas();
        let known = ctx.fonts(|fonts| fonts.definitions().font_data.contains_key("system"));
        assert!(known);
        let size = |(from, to): ([u16; 2], [u16; 2])| [to[0] - from[0], to[1] - from[1]];
        assert_eq!(size(drawn(&ctx, &font, 'A')), size(before));
    }
}
