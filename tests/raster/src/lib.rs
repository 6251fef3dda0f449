//! Draws egui's triangles on the CPU: no GPU, no driver, the same picture on every machine. A package of
//! its own only so that it is compiled with optimisation while the tests around it are not.
//!
//! Blends as egui's own painters do: premultiplied, in gamma space. Edges need no smoothing here, since
//! egui's meshes bring their own. Does not draw paint callbacks.

pub mod files;

use egui::epaint::{ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, Context, FullOutput, Pos2, Rect, TextureFilter, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// The renderer. Clones share their textures, so that a test can keep one and draw something else with it.
#[derive(Clone, Default)]
pub struct Raster {
    textures: Rc<RefCell<HashMap<TextureId, Texture>>>,
}

#[derive(Default)]
struct Texture {
    size: [usize; 2],
    pixels: Vec<Color32>,
    nearest: bool,
}

impl TestRenderer for Raster {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut textures = self.textures.borrow_mut();
        for (id, changes) in delta.set.drain() {
            for change in changes {
                let ImageData::Color(image) = &change.image;
                let texture = textures.entry(id).or_default();
                texture.nearest = change.options.magnification == TextureFilter::Nearest;
                match change.pos {
                    None => {
                        texture.size = image.size;
                        texture.pixels.clone_from(&image.pixels);
                    }
                    Some([left, top]) => {
                        let [width, height] = image.size;
                        for row in 0..height {
                            let from = row * width;
                            let to = (top + row) * texture.size[0] + left;
                            texture.pixels[to..to + width]
                                .copy_from_slice(&image.pixels[from..from + width]);
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = (ctx.viewport_rect().size() * scale).round();
        let mut canvas = Canvas::new(size.x as usize, size.y as usize);
        let textures = self.textures.borrow();
        for part in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &part.primitive else {
                continue;
            };
            let texture = textures
                .get(&mesh.texture_id)
                .ok_or_else(|| format!("no texture {:?}", mesh.texture_id))?;
            canvas.mesh(mesh, texture, part.clip_rect, scale);
        }
        Ok(canvas.image())
    }
}

impl Texture {
    /// The colour at `uv`, 0 to 1.
    fn at(&self, uv: Pos2) -> [f32; 4] {
        let (x, y) = (uv.x * self.size[0] as f32, uv.y * self.size[1] as f32);
        if self.nearest {
            return self.texel(x as isize, y as isize);
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (right_share, low_share) = (x - left, y - top);
        let (left, top) = (left as isize, top as isize);
        let mix = |a: [f32; 4], b: [f32; 4], share: f32| -> [f32; 4] {
            std::array::from_fn(|i| a[i] + (b[i] - a[i]) * share)
        };
        let high = mix(self.texel(left, top), self.texel(left + 1, top), right_share);
        let low = mix(self.texel(left, top + 1), self.texel(left + 1, top + 1), right_share);
        mix(high, low, low_share)
    }

    fn texel(&self, x: isize, y: isize) -> [f32; 4] {
        let inside = |v: isize, size: usize| v.clamp(0, size.max(1) as isize - 1) as usize;
        let place = inside(y, self.size[1]) * self.size[0] + inside(x, self.size[0]);
        self.pixels[place].to_array().map(f32::from)
    }
}

/// Premultiplied colours, row by row.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Canvas {
        let pixels = vec![[0.0, 0.0, 0.0, 255.0]; width * height];
        Canvas {
            width,
            height,
            pixels,
        }
    }

    fn image(&self) -> RgbaImage {
        RgbaImage::from_fn(self.width as u32, self.height as u32, |x, y| {
            let pixel = self.pixels[y as usize * self.width + x as usize];
            image::Rgba(pixel.map(|v| v.round().clamp(0.0, 255.0) as u8))
        })
    }

    fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Rect, scale: f32) {
        let bounds = |v: f32, most: usize| (v * scale).round().clamp(0.0, most as f32) as usize;
        let clip = [
            bounds(clip.min.x, self.width),
            bounds(clip.min.y, self.height),
            bounds(clip.max.x, self.width),
            bounds(clip.max.y, self.height),
        ];
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |i: usize| {
                let mut vertex = mesh.vertices[corners[i] as usize];
                vertex.pos = (vertex.pos.to_vec2() * scale).to_pos2();
                vertex
            };
            self.triangle([corner(0), corner(1), corner(2)], texture, clip);
        }
    }

    fn triangle(&mut self, [a, mut b, mut c]: [Vertex; 3], texture: &Texture, clip: [usize; 4]) {
        let mut area = edge(a.pos, b.pos, c.pos);
        if area == 0.0 || !area.is_finite() {
            return;
        }
        if area < 0.0 {
            std::mem::swap(&mut b, &mut c);
            area = -area;
        }
        let xs = [a.pos.x, b.pos.x, c.pos.x];
        let ys = [a.pos.y, b.pos.y, c.pos.y];
        let least = |v: [f32; 3]| v[0].min(v[1]).min(v[2]).floor().max(0.0) as usize;
        let most = |v: [f32; 3]| v[0].max(v[1]).max(v[2]).ceil().max(0.0) as usize;
        let columns = least(xs).max(clip[0])..most(xs).min(clip[2]);
        let rows = least(ys).max(clip[1])..most(ys).min(clip[3]);
        let flat = (a.uv == b.uv && b.uv == c.uv && a.color == b.color && b.color == c.color)
            .then(|| shade(texture.at(a.uv), a.color.to_array().map(f32::from)));
        let sides = [(b.pos, c.pos), (c.pos, a.pos), (a.pos, b.pos)];
        for y in rows {
            for x in columns.clone() {
                let middle = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
                let weights = sides.map(|(from, to)| edge(from, to, middle));
                let inside = weights
                    .iter()
                    .zip(sides)
                    .all(|(w, (from, to))| *w > 0.0 || (*w == 0.0 && is_top_or_left(from, to)));
                if !inside {
                    continue;
                }
                let color = flat.unwrap_or_else(|| {
                    let [u, v, w] = weights.map(|w| w / area);
                    let uv = Pos2::new(
                        a.uv.x * u + b.uv.x * v + c.uv.x * w,
                        a.uv.y * u + b.uv.y * v + c.uv.y * w,
                    );
                    let (p, q, r) = (a.color.to_array(), b.color.to_array(), c.color.to_array());
                    let tint = std::array::from_fn(|i| {
                        f32::from(p[i]) * u + f32::from(q[i]) * v + f32::from(r[i]) * w
                    });
                    shade(texture.at(uv), tint)
                });
                let pixel = &mut self.pixels[y * self.width + x];
                let through = 1.0 - color[3] / 255.0;
                *pixel = std::array::from_fn(|i| color[i] + pixel[i] * through);
            }
        }
    }
}

fn shade(texel: [f32; 4], tint: [f32; 4]) -> [f32; 4] {
    std::array::from_fn(|i| texel[i] * tint[i] / 255.0)
}

/// Twice the area of the triangle; above 0 where `c` lies to the right of the way from `a` to `b` on a
/// screen whose y grows downwards.
fn edge(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// A pixel on an edge that two triangles share belongs to one of them.
fn is_top_or_left(from: Pos2, to: Pos2) -> bool {
    (from.y == to.y && to.x > from.x) || to.y < from.y
}
