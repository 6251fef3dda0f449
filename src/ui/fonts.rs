//! The typefaces of the interface: Inter for text, Phosphor for icons, egui's own behind them.
//!
//! Knows no sizes and no colours; those are the theme's. How the files were made is told in
//! `fonts/README.md`.

use std::sync::{Arc, LazyLock};

use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};
use egui_phosphor::Variant;

pub mod foreign;

const REGULAR: &str = "Inter";
const SEMIBOLD: &str = "Inter SemiBold";
const ICONS: &str = "Phosphor";
const ICONS_FILLED: &str = "Phosphor Fill";

static SEMIBOLD_FAMILY: LazyLock<FontFamily> =
    LazyLock::new(|| FontFamily::Name(Arc::from("semibold")));
static FILLED_FAMILY: LazyLock<FontFamily> =
    LazyLock::new(|| FontFamily::Name(Arc::from("icons-filled")));

/// Every face and the order in which a missing glyph is looked for.
///
/// Filled icons share their code points with the regular ones, so they are a family of their own.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let mut add = |name: &str, data: FontData| {
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    };
    add(
        REGULAR,
        FontData::from_static(include_bytes!("fonts/Inter-Regular.otf")),
    );
    add(
        SEMIBOLD,
        FontData::from_static(include_bytes!("fonts/Inter-SemiBold.otf")),
    );
    add(ICONS, icon_data(Variant::Regular));
    add(ICONS_FILLED, icon_data(Variant::Fill));

    let defaults = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    let behind = |first: &[&str]| -> Vec<String> {
        first
            .iter()
            .map(|name| (*name).to_owned())
            .chain(defaults.iter().cloned())
            .collect()
    };
    let regular = behind(&[REGULAR, ICONS]);
    let semibold = behind(&[SEMIBOLD, ICONS]);
    let filled = behind(&[REGULAR, ICONS_FILLED]);

    // Code keeps egui's monospaced face where it is built in, and is never without glyphs.
    fonts
        .families
        .entry(FontFamily::Monospace)
        .or_default()
        .extend(regular.iter().cloned());
    fonts.families.insert(FontFamily::Proportional, regular);
    fonts.families.insert(SEMIBOLD_FAMILY.clone(), semibold);
    fonts.families.insert(FILLED_FAMILY.clone(), filled);
    fonts
}

/// Give the context our fonts. Call it once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}

/// The semibold family, or the ordinary one where [`install`] has not taken effect yet.
pub fn semibold(ctx: &Context) -> FontFamily {
    bound_or_proportional(ctx, &SEMIBOLD_FAMILY)
}

/// The family whose icons are filled, or the ordinary one where [`install`] has not taken effect.
pub fn filled_icons(ctx: &Context) -> FontFamily {
    bound_or_proportional(ctx, &FILLED_FAMILY)
}

fn bound_or_proportional(ctx: &Context, family: &FontFamily) -> FontFamily {
    // An unbound family is a panic in egui, so ask first.
    if ctx.fonts(|fonts| fonts.definitions().families.contains_key(family)) {
        family.clone()
    } else {
        FontFamily::Proportional
    }
}

fn icon_data(variant: Variant) -> FontData {
    // Phosphor sits on the baseline; lowered a little, it is level with the text beside it.
    FontData::from_static(variant.font_bytes()).tweak(FontTweak {
        y_offset_factor: 0.08,
        ..FontTweak::default()
    })
}

#[cfg(test)]
mod tests {
    use egui::{FontFamily, FontId};

    use super::{filled_icons, install, semibold};

    pub fn fresh_context() -> egui::Context {
        let ctx = egui::Context::default();
        install(&ctx);
        let output = ctx.run_ui(egui::RawInput::default(), |_| {});
        output.drop_without_applying_deltas();
        ctx
    }

    /// What is drawn for `letter`: its place in the texture and its size.
    pub fn drawn(ctx: &egui::Context, font: &FontId, letter: char) -> ([u16; 2], [u16; 2]) {
        let text = letter.to_string();
        let galley =
            ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text, font.clone(), egui::Color32::WHITE));
        let place = galley.rows[0].glyphs[0].uv_rect;
        (place.min, place.max)
    }

    #[test]
    fn every_language_of_ours_has_its_letters_in_both_weights() {
        let ctx = fresh_context();
        let samples = [
            "ΑαΆάΈέΉήΊίΪϊΐΌόΎύΫϋΰΏώςΣσΩω·;«»",
            "ĄąČčĘęĖėĮįŠšŲųŪūŽž„“",
            "ĄąĆćĘęŁłŃńÓóŚśŹźŻż",
            "ČčŠšŽžĐđ",
            "ÄäÕõÖöÜüŠšŽž",
            "€£%°…–—×‘’“”→",
        ];
        for family in [FontFamily::Proportional, semibold(&ctx)] {
            let font = FontId::new(14.0, family);
            // `has_glyph` says no for all of the face that also owns the replacement.
            let replacement = drawn(&ctx, &font, '\u{10FFFD}');
            for letter in samples.iter().flat_map(|sample| sample.chars()) {
                assert!(
                    drawn(&ctx, &font, letter) != replacement,
                    "{letter:?} in {font:?}"
                );
            }
        }
    }

    #[test]
    fn no_letter_of_the_text_face_hides_an_icon() {
        let ctx = fresh_context();
        for family in [FontFamily::Proportional, semibold(&ctx)] {
            let font = FontId::new(14.0, family);
            for icon in '\u{E000}'..='\u{F8FF}' {
                let owned_by_text = ctx.fonts_mut(|fonts| !fonts.has_glyph(&font, icon));
                let replaced = drawn(&ctx, &font, icon) == drawn(&ctx, &font, '\u{10FFFD}');
                assert!(!owned_by_text || replaced, "{icon:?} in {font:?}");
            }
        }
    }

    #[test]
    fn icons_can_stand_in_text_and_come_filled() {
        let ctx = fresh_context();
        let heart = egui_phosphor::regular::HEART;
        for family in [FontFamily::Proportional, semibold(&ctx), filled_icons(&ctx)] {
            let font = FontId::new(16.0, family);
            assert!(
                ctx.fonts_mut(|fonts| fonts.has_glyphs(&font, heart)),
                "{font:?}"
            );
        }
        assert_ne!(filled_icons(&ctx), FontFamily::Proportional);
    }

    #[test]
    fn asking_before_the_fonts_are_there_falls_back() {
        let ctx = egui::Context::default();
        let mut families = Vec::new();
        ctx.run_ui(egui::RawInput::default(), |ui| {
            families.push(semibold(ui.ctx()))
        })
        .drop_without_applying_deltas();
        assert_eq!(families, [FontFamily::Proportional]);
    }
}
