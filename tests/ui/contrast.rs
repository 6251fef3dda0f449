//! Whatever is written stands out from what is really behind it: each view is drawn without its text, and
//! the colour of every letter is held against the picture.

use crate::images::{Look, VIEWS, drawn, drawn_in, gallery_drawn};
use aplomb::model::lang::Lang;
use aplomb::model::learner::Appearance;
use aplomb::ui::theme::pairs::contrast;
use aplomb_raster::Raster;
use egui::epaint::{ClippedShape, TextShape};
use egui::{Color32, FullOutput, Pos2, Rect, Shape};
use egui_kittest::{Harness, TestRenderer};
use std::collections::BTreeSet;
use std::sync::Arc;

const SCREEN: Rect = Rect::from_min_max(Pos2::ZERO, Pos2::new(1280.0, 800.0));

/// Makes the letters of a shape invisible and notes where they are; tints and lines stay.
fn without_letters(shape: Shape, clip: Rect, letters: &mut Vec<Letter>) -> Shape {
    match shape {
        Shape::Text(mut text) => {
            blank(&mut text, clip, letters);
            Shape::Text(text)
        }
        Shape::Vec(parts) => Shape::Vec(
            parts
                .into_iter()
                .map(|part| without_letters(part, clip, letters))
                .collect(),
        ),
        // what lies behind the veil of a dialog is out of use
        Shape::Rect(veil)
            if veil.fill.a() < 255 && veil.fill.a() > 0 && veil.rect.contains_rect(SCREEN) =>
        {
            letters.clear();
            Shape::Rect(veil)
        }
        other => other,
    }
}

/// One letter as it was drawn.
struct Letter {
    at: Pos2,
    ink: Color32,
    words: String,
    /// What of the screen it could be drawn on.
    clip: Rect,
    /// Whether its text ends in "…" for want of room.
    elided: bool,
}

fn blank(text: &mut TextShape, clip: Rect, letters: &mut Vec<Letter>) {
    let (origin, fallback, over) = (text.pos, text.fallback_color, text.override_text_color);
    // what is disabled is exempt (WCAG 1.4.3), and is drawn faint
    let faint = text.opacity_factor < 1.0;
    let elided = text.galley.elided;
    let words: String = text.galley.text().chars().take(32).collect();
    text.override_text_color = None;
    for placed in &mut Arc::make_mut(&mut text.galley).rows {
        let place = origin + placed.pos.to_vec2();
        let row = Arc::make_mut(&mut placed.row);
        for glyph in &row.glyphs {
            if glyph.chr.is_whitespace() || glyph.uv_rect.is_nothing() {
                continue;
            }
            let own = match row.visuals.mesh.vertices[glyph.first_vertex as usize].color {
                Color32::PLACEHOLDER => fallback,
                color => color,
            };
            let (ink, at) = (
                over.unwrap_or(own),
                place + glyph.logical_rect().center().to_vec2(),
            );
            if ink.a() == 255 && !faint {
                letters.push(Letter {
                    at,
                    ink,
                    words: words.clone(),
                    clip,
                    elided,
                });
            }
        }
        let glyphs = row.visuals.glyph_vertex_range.clone();
        for vertex in &mut row.visuals.mesh.vertices[glyphs] {
            vertex.color = Color32::TRANSPARENT;
        }
    }
}

/// Every weak piece of text of what was drawn last.
fn weak<S>(harness: &Harness<'_, S>, raster: &mut Raster, least: f64) -> BTreeSet<String> {
    let output = harness.output();
    let mut letters = Vec::new();
    let shapes = output
        .shapes
        .iter()
        .map(|part| ClippedShape {
            clip_rect: part.clip_rect,
            shape: without_letters(part.shape.clone(), part.clip_rect, &mut letters),
        })
        .collect();
    let bare = FullOutput {
        shapes,
        pixels_per_point: output.pixels_per_point,
        ..FullOutput::default()
    };
    let ground = raster.render(&harness.ctx, &bare).expect("a picture");
    assert!(letters.len() > 50, "where is the text?");
    let mut weak = BTreeSet::new();
    for letter in letters {
        if !letter.clip.contains(letter.at) {
            continue;
        }
        let Some(pixel) = ground.get_pixel_checked(letter.at.x as u32, letter.at.y as u32) else {
            continue;
        };
        let behind = Color32::from_rgb(pixel[0], pixel[1], pixel[2]);
        let ratio = contrast(letter.ink, behind);
        if ratio < least {
            weak.insert(format!(
                "{:?}: {:?} on {behind:?}: {ratio:.2}",
                letter.words, letter.ink
            ));
        }
    }
    weak
}

#[test]
fn every_letter_of_every_view_stands_out() {
    for (contrast, least) in [(false, 4.5), (true, 7.0)] {
        for appearance in [Appearance::Light, Appearance::Dark] {
            for view in VIEWS {
                let look = Look {
                    lang: Lang::En,
                    appearance,
                    contrast,
                    text_size: 100,
                };
                let (mut harness, mut raster) = drawn(view, look);
                harness.render().expect("a picture");
                let weak = weak(&harness, &mut raster, least);
                assert!(weak.is_empty(), "{view}, {look:?}: {weak:#?}");
            }
            let look = Look {
                lang: Lang::En,
                appearance,
                contrast,
                text_size: 100,
            };
            let (mut harness, mut raster) = gallery_drawn(look);
            harness.render().expect("a picture");
            let weak = weak(&harness, &mut raster, least);
            assert!(weak.is_empty(), "gallery, {look:?}: {weak:#?}");
        }
    }
}

/// The pieces of text that are cut at their left or right: what is cut above or below can be scrolled to.
fn cut<S>(harness: &Harness<'_, S>) -> BTreeSet<String> {
    let mut letters = Vec::new();
    for part in &harness.output().shapes {
        let _ = without_letters(part.shape.clone(), part.clip_rect, &mut letters);
    }
    assert!(letters.len() > 50, "where is the text?");
    letters
        .into_iter()
        .filter(|letter| letter.elided || !letter.clip.x_range().contains(letter.at.x))
        .map(|letter| letter.words)
        .collect()
}

#[test]
fn nothing_is_cut_at_twice_the_text_size_in_a_small_window() {
    let small = egui::vec2(1000.0, 700.0);
    let looks = [
        (Lang::En, 200, small),
        (Lang::El, 200, small),
        (Lang::Lt, 200, small),
        // where the panel stands beside the conversation
        (Lang::Lt, 100, SCREEN.size()),
    ];
    for (lang, text_size, size) in looks {
        for view in VIEWS {
            let look = Look {
                lang,
                appearance: Appearance::Light,
                contrast: false,
                text_size,
            };
            let (harness, _) = drawn_in(size, view, look);
            let cut = cut(&harness);
            assert!(cut.is_empty(), "{view} in {lang} at {text_size}: {cut:#?}");
        }
    }
}
