//! Images as small files, and what differs between two. Few colours from a table are enough for an
//! interface: flat colours stay exact, the shades of letters' edges come near.

use image::{Rgb, RgbImage};
use std::collections::HashMap;
use std::fs;
use std::io::{BufReader, BufWriter};
use std::path::Path;

/// Pixels that differ by more than this in a channel (of 255) are not the same.
pub const TOLERANCE: u8 = 48;

/// Enough colours for every flat one and the edges of the letters on it.
pub const FEW: usize = 32;
/// Enough for all themes and tints in one picture.
pub const MORE: usize = 96;
/// So many look like all of them.
pub const MANY: usize = 256;

/// The image in few colours: first the most frequent, then always the one that most pixels miss most.
fn reduced(image: &RgbImage, most: usize) -> (Vec<[u8; 3]>, Vec<u8>) {
    let mut counts: HashMap<[u8; 3], u64> = HashMap::new();
    for pixel in image.pixels() {
        *counts.entry(pixel.0).or_default() += 1;
    }
    let mut colors: Vec<([u8; 3], u64)> = counts.into_iter().collect();
    colors.sort_unstable();
    let distance = |a: &[u8; 3], b: &[u8; 3]| -> u64 {
        (0..3)
            .map(|i| u64::from(a[i].abs_diff(b[i])).pow(2))
            .sum()
    };
    // of every colour: how far it is from the table's nearest, and which that is
    let mut nearest = vec![(u64::from(u32::MAX), 0_u8); colors.len()];
    let mut table: Vec<[u8; 3]> = Vec::new();
    while table.len() < most.min(256) {
        let missed = (0..colors.len()).max_by_key(|&i| colors[i].1 * nearest[i].0);
        let Some(chosen) = missed.filter(|&i| nearest[i].0 > 0) else {
            break;
        };
        let chosen = colors[chosen].0;
        for ((color, _), known) in colors.iter().zip(&mut nearest) {
            *known = (*known).min((distance(color, &chosen), table.len() as u8));
        }
        table.push(chosen);
    }
    let places: HashMap<[u8; 3], u8> = colors
        .iter()
        .zip(&nearest)
        .map(|((color, _), (_, place))| (*color, *place))
        .collect();
    let pixels = image.pixels().map(|pixel| places[&pixel.0]).collect();
    (table, pixels)
}

/// Writes an image in at most so many colours from a table, [`FEW`], [`MORE`] or [`MANY`].
///
/// # Errors
/// What the file system or the encoder says.
pub fn write(path: &Path, image: &RgbImage, most: usize) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let (table, pixels) = reduced(image, most);
    let file = BufWriter::new(fs::File::create(path)?);
    let mut encoder = png::Encoder::new(file, image.width(), image.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(table.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(())
}

/// Reads an image that [`write`] wrote.
///
/// # Errors
/// What the file system or the decoder says.
pub fn read(path: &Path) -> Result<RgbImage, Box<dyn std::error::Error>> {
    let mut decoder = png::Decoder::new(BufReader::new(fs::File::open(path)?));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("too large")?];
    let frame = reader.next_frame(&mut pixels)?;
    pixels.truncate(frame.buffer_size());
    RgbImage::from_raw(frame.width, frame.height, pixels).ok_or_else(|| "not in colours".into())
}

/// How many pixels differ, and a picture of them: the same faint, what differs in red.
pub fn difference(kept: &RgbImage, new: &RgbImage) -> (usize, RgbImage) {
    let (width, height) = (
        kept.width().max(new.width()),
        kept.height().max(new.height()),
    );
    let mut count = 0;
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let both = kept.get_pixel_checked(x, y).zip(new.get_pixel_checked(x, y));
        let same = both.is_some_and(|(a, b)| (0..3).all(|i| a.0[i].abs_diff(b.0[i]) <= TOLERANCE));
        if same {
            let faint = both.map_or(255, |(a, _)| 192 + a.0[1] / 4);
            Rgb([faint; 3])
        } else {
            count += 1;
            Rgb([220, 0, 0])
        }
    });
    (count, picture)
}

#[cfg(test)]
mod tests {
    use super::{difference, read, write};
    use image::{Rgb, RgbImage};

    #[test]
    fn what_is_written_is_read_and_a_change_is_counted() {
        let path = std::env::temp_dir().join(format!("aplomb-raster-{}.png", std::process::id()));
        let mut image = RgbImage::from_pixel(40, 30, Rgb([20, 120, 220]));
        write(&path, &image, super::FEW).unwrap();
        let kept = read(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(kept, image);
        image.put_pixel(3, 4, Rgb([20, 20, 20]));
        let (count, picture) = difference(&kept, &image);
        assert_eq!(count, 1);
        assert_eq!(picture.get_pixel(3, 4).0, [220, 0, 0]);
    }
}
