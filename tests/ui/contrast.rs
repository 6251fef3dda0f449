//! Whatever is written stands out from what is really behind it: each view is drawn without its text, and
//! the colour of every letter is held against the picture.

use crate::driver::Stage;
use crate::images::{Look, VIEWS, drawn};
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
}

fn blank(text: &mut TextShape, clip: Rect, letters: &mut Vec<Letter>) {
    let (origin, fallback, over) = (text.pos, text.fallback_color, text.override_text_color);
    // what is disabled is exempt (WCAG 1.4.3), and is drawn faint
    let faint = text.opacity_factor < 1.0;
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
            if ink.a() == 255 && !faint && clip.contains(at) {
                let words = words.clone();
                letters.push(Letter { at, ink, words });
            }
        }
        let glyphs = row.visuals.glyph_vertex_range.clone();
        for vertex in &mut row.visuals.mesh.vertices[glyphs] {
            vertex.color = Color32::TRANSPARENT;
        }
    }
}

/// Every weak piece of text of what was drawn last.
fn weak(harness: &Harness<'_, Stage>, raster: &mut Raster, least: f64) -> BTreeSet<String> {
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
        }
    }
}
