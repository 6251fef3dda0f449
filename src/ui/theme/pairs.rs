//! Which colours meet, and how far apart they must be: the contrast of WCAG 2.2 for every pair in use.
//! The gallery shows them; the tests fail on a pair that is too weak.

use super::{SemanticColor, Theme};
use egui::Color32;

/// One colour in front of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What is drawn, and on what.
    pub name: String,
    /// The colour in front.
    pub front: Color32,
    /// The colour behind.
    pub behind: Color32,
    /// The contrast that it needs.
    pub least: f64,
}

impl Pair {
    /// The contrast that it has.
    pub fn contrast(&self) -> f64 {
        contrast(self.front, self.behind)
    }

    /// Whether it stands out enough.
    pub fn holds(&self) -> bool {
        self.contrast() >= self.least
    }
}

/// The relative luminance of an opaque colour, 0 to 1 (WCAG 2.2, definition of "relative luminance").
pub fn luminance(color: Color32) -> f64 {
    let channel = |byte: u8| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.2, definition of "contrast ratio").
pub fn contrast(one: Color32, other: Color32) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// What text must have: 4.5 (WCAG 1.4.3, AA), in high contrast 7 (1.4.6, AAA).
pub fn text_least(theme: &Theme) -> f64 {
    if theme.high_contrast { 7.0 } else { 4.5 }
}

/// What lines and icons of controls must have: 3 (WCAG 1.4.11), in high contrast 4.5.
pub fn line_least(theme: &Theme) -> f64 {
    if theme.high_contrast { 4.5 } else { 3.0 }
}

/// Where text may stand, by name.
fn grounds(theme: &Theme) -> [(&'static str, Color32); 6] {
    [
        ("background", theme.background),
        ("surface", theme.surface),
        ("well", theme.sunken),
        ("hover", theme.hover),
        ("customer's bubble", theme.bubble_customer),
        ("trainee's bubble", theme.bubble_trainee),
    ]
}

/// Every pair that the widgets and views use.
pub fn pairs(theme: &Theme) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut add = |name: String, front: Color32, behind: Color32, least: f64| {
        pairs.push(Pair {
            name,
            front,
            behind,
            least,
        });
    };
    let (text, line) = (text_least(theme), line_least(theme));
    for (name, ground) in grounds(theme) {
        add(format!("text on {name}"), theme.text, ground, text);
        add(format!("muted on {name}"), theme.muted, ground, text);
        for meaning in SemanticColor::ALL {
            let front = theme.tone(meaning).fg;
            add(format!("{meaning:?} on {name}"), front, ground, text);
        }
    }
    for meaning in SemanticColor::ALL {
        let tone = theme.tone(meaning);
        add(
            format!("text on soft {meaning:?}"),
            theme.text,
            tone.soft,
            text,
        );
        add(
            format!("muted on soft {meaning:?}"),
            theme.muted,
            tone.soft,
            text,
        );
        add(
            format!("{meaning:?} on its own tint"),
            tone.fg,
            tone.soft,
            text,
        );
        for (state, amount) in [("", 0.0), (", hovered", 0.08), (", pressed", 0.16)] {
            let fill = theme.toward_text(tone.fg, amount);
            let name = format!("text on solid {meaning:?}{state}");
            add(name, theme.on_solid, fill, text);
        }
    }
    add(
        "text on selection".to_owned(),
        theme.text,
        theme.selection,
        text,
    );
    for (name, ground) in [
        ("background", theme.background),
        ("surface", theme.surface),
        ("hover", theme.hover),
    ] {
        add(
            format!("outline of controls on {name}"),
            theme.outline,
            ground,
            line,
        );
        add(
            format!("focus ring on {name}"),
            theme.accent(),
            ground,
            line,
        );
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::{contrast, pairs};
    use crate::ui::theme::Theme;
    use egui::Color32;

    #[test]
    fn every_pair_in_use_holds_in_every_theme() {
        for theme in Theme::ALL {
            let weak: Vec<_> = pairs(&theme)
                .into_iter()
                .filter(|pair| !pair.holds())
                .map(|pair| format!("{}: {:.2} < {}", pair.name, pair.contrast(), pair.least))
                .collect();
            let (dark, high) = (theme.dark, theme.high_contrast);
            assert!(weak.is_empty(), "dark {dark}, high {high}: {weak:#?}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 1e-9);
        // the grey that is often called the lightest readable on white
        let grey = Color32::from_gray(0x76);
        assert!((contrast(grey, Color32::WHITE) - 4.54).abs() < 0.01);
    }
}
