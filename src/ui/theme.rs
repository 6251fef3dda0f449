//! The looks of Aplomb: with its parts the one place that knows colours (`palettes`), distances and type
//! sizes, which colours meet (`pairs`), and how egui's own widgets are dressed (`dress`).
//!
//! Draws nothing itself; the widgets ask [`Theme::of`] and paint.

use egui::{Color32, FontId, Id, Shadow, Stroke, TextStyle, Ui};
use egui_phosphor::regular as icons;

use crate::ui::fonts;

mod dress;
pub mod pairs;
mod palettes;

pub use dress::apply;

/// Distances on the 8-point grid; the two half steps are for the inside of small things.
pub mod space {
    /// Half a step: between an icon and its word in small type.
    pub const XS: f32 = 4.0;
    /// One step: between things that belong together.
    pub const S: f32 = 8.0;
    /// A step and a half: the inside of controls.
    pub const SM: f32 = 12.0;
    /// Two steps: the inside of cards, between groups.
    pub const M: f32 = 16.0;
    /// Three steps: between sections.
    pub const L: f32 = 24.0;
    /// Four steps: the margin of a page.
    pub const XL: f32 = 32.0;
    /// Six steps: around an empty state.
    pub const XXL: f32 = 48.0;
}

/// Corner radii.
pub mod radius {
    /// Buttons, fields, choices.
    pub const CONTROL: u8 = 6;
    /// Cards, notices, windows.
    pub const CARD: u8 = 10;
    /// Speech bubbles.
    pub const BUBBLE: u8 = 14;
    /// Chips and bars: as round as they go.
    pub const PILL: u8 = 255;
}

/// Sizes of things that are not text.
pub mod size {
    /// The least height of whatever can be pressed.
    pub const CONTROL: f32 = 32.0;
    /// The height of an item in the sidebar and of the main button of a page.
    pub const CONTROL_LARGE: f32 = 40.0;
    /// The thickness of meters and progress bars.
    pub const BAR: f32 = 8.0;
    /// The thickness of the focus ring and the gap between it and the thing.
    pub const FOCUS: f32 = 2.0;
    /// Lines longer than this are tiring to read.
    pub const READABLE: f32 = 640.0;
    /// Rows narrower than this stack their parts.
    pub const NARROW: f32 = 440.0;
}

/// The type scale: 12, 14, 16, 20 and 28 points before the reader's own text size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// 12: captions, times, help.
    Small,
    /// 14: everything that is not something else.
    Body,
    /// 16: what is read at length or leads a card.
    Lead,
    /// 20: headings of sections.
    Title,
    /// 28: headings of pages and large figures.
    Display,
}

impl Type {
    /// All steps, smallest first.
    pub const ALL: [Self; 5] = [
        Self::Small,
        Self::Body,
        Self::Lead,
        Self::Title,
        Self::Display,
    ];

    /// The size in points at text scale 1.
    pub const fn points(self) -> f32 {
        match self {
            Self::Small => 12.0,
            Self::Body => 14.0,
            Self::Lead => 16.0,
            Self::Title => 20.0,
            Self::Display => 28.0,
        }
    }

    /// The egui text style of this step, for `RichText::text_style` and the like.
    pub fn style(self) -> TextStyle {
        match self {
            Self::Small => TextStyle::Small,
            Self::Body => TextStyle::Body,
            Self::Lead => TextStyle::Name("lead".into()),
            Self::Title => TextStyle::Heading,
            Self::Display => TextStyle::Name("display".into()),
        }
    }

    /// The font of this step in the reader's text size.
    pub fn font(self, ui: &Ui) -> FontId {
        let scaled = ui.style().text_styles.get(&self.style()).cloned();
        scaled.unwrap_or_else(|| FontId::proportional(self.points()))
    }

    /// The same, semibold.
    pub fn strong(self, ui: &Ui) -> FontId {
        FontId::new(self.font(ui).size, fonts::semibold(ui.ctx()))
    }
}

/// What a colour means; every meaning has an icon, because colour alone tells some people nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SemanticColor {
    Empathy,
    Accuracy,
    Speed,
    Good,
    Warn,
    Bad,
    Accent,
}

impl SemanticColor {
    /// All meanings.
    pub const ALL: [Self; 7] = [
        Self::Empathy,
        Self::Accuracy,
        Self::Speed,
        Self::Good,
        Self::Warn,
        Self::Bad,
        Self::Accent,
    ];

    /// The Phosphor icon that goes with the meaning.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Empathy => icons::HEART,
            Self::Accuracy => icons::TARGET,
            Self::Speed => icons::LIGHTNING,
            Self::Good => icons::CHECK_CIRCLE,
            Self::Warn => icons::WARNING,
            Self::Bad => icons::X_CIRCLE,
            Self::Accent => icons::INFO,
        }
    }
}

/// The two shades of one meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tone {
    /// Text, icons, bars; also the fill of a solid button under [`Theme::on_solid`].
    pub fg: Color32,
    /// A tint to stand behind text.
    pub soft: Color32,
}

/// Every colour of one appearance, with the reader's text size and wish for less motion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    pub dark: bool,
    /// How much larger than designed the reader wants the text.
    pub text_scale: f32,
    /// The reader asked for things not to move.
    pub reduced_motion: bool,
    /// The reader asked for text at 7 : 1 and a line around whatever has only a tint otherwise.
    pub high_contrast: bool,
    /// The window behind everything.
    pub background: Color32,
    /// Panels and cards.
    pub surface: Color32,
    /// Wells: tracks of bars, insides of grouped content.
    pub sunken: Color32,
    /// A quiet thing under the pointer.
    pub hover: Color32,
    /// Lines that only separate.
    pub border: Color32,
    /// Lines that show where a control is (3 : 1).
    pub outline: Color32,
    pub text: Color32,
    pub muted: Color32,
    /// Text on a solid fill.
    pub on_solid: Color32,
    pub bubble_customer: Color32,
    pub bubble_trainee: Color32,
    /// Behind selected text.
    pub selection: Color32,
    pub shadow: Shadow,
    empathy: Tone,
    accuracy: Tone,
    speed: Tone,
    good: Tone,
    warn: Tone,
    bad: Tone,
    accent: Tone,
}

impl Theme {
    /// The theme in force where `ui` draws.
    pub fn of(ui: &Ui) -> Self {
        let wishes = ui
            .ctx()
            .data(|data| data.get_temp::<Wishes>(Id::NULL))
            .unwrap_or_default();
        Self::new(ui.visuals().dark_mode, wishes)
    }

    /// The two shades of a meaning.
    pub const fn tone(&self, meaning: SemanticColor) -> Tone {
        match meaning {
            SemanticColor::Empathy => self.empathy,
            SemanticColor::Accuracy => self.accuracy,
            SemanticColor::Speed => self.speed,
            SemanticColor::Good => self.good,
            SemanticColor::Warn => self.warn,
            SemanticColor::Bad => self.bad,
            SemanticColor::Accent => self.accent,
        }
    }

    /// The accent colour, for what can be pressed and what is current.
    pub const fn accent(&self) -> Color32 {
        self.accent.fg
    }

    /// A length that grows with the reader's text, for things that hold text.
    pub fn scaled(&self, points: f32) -> f32 {
        (points * self.text_scale).round()
    }

    /// The line around things that stand out by their tint alone: none, until the reader asks for contrast.
    pub fn tint_line(&self, color: Color32) -> Stroke {
        if self.high_contrast {
            Stroke::new(1.0, color)
        } else {
            Stroke::NONE
        }
    }

    /// `color` as it looks under the pointer (`0.08`) or pressed (`0.16`): nearer to the text colour.
    pub fn toward_text(&self, color: Color32, amount: f32) -> Color32 {
        color.lerp_to_gamma(self.text, amount)
    }

    fn new(dark: bool, wishes: Wishes) -> Self {
        let base = match (dark, wishes.high_contrast) {
            (false, false) => Self::light(),
            (true, false) => Self::dark(),
            (false, true) => Self::light_high(),
            (true, true) => Self::dark_high(),
        };
        Self {
            text_scale: wishes.text_scale,
            reduced_motion: wishes.reduced_motion,
            ..base
        }
    }
}

/// What the reader asked for, apart from light or dark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wishes {
    /// How much larger than designed the text is; 0.75 to 3.
    pub text_scale: f32,
    /// Nothing moves.
    pub reduced_motion: bool,
    /// Text at 7 : 1.
    pub high_contrast: bool,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            text_scale: 1.0,
            reduced_motion: false,
            high_contrast: false,
        }
    }
}

/// The height of a control that is `designed` points high at text scale 1.
pub fn control_height(theme: &Theme, designed: f32) -> f32 {
    designed
        .max(theme.scaled(designed * 0.75) + space::S)
        .round()
}

#[cfg(test)]
mod tests {
    use egui::{Context, ThemePreference};

    use super::{SemanticColor, Theme, Type, Wishes, apply, control_height, size};

    #[test]
    fn every_meaning_has_an_icon_of_its_own() {
        let mut icons: Vec<_> = SemanticColor::ALL
            .iter()
            .map(|meaning| meaning.icon())
            .collect();
        icons.sort_unstable();
        icons.dedup();
        assert_eq!(icons.len(), SemanticColor::ALL.len());
    }

    #[test]
    fn applying_sets_size_motion_and_mode_at_once() {
        let ctx = Context::default();
        let wishes = Wishes {
            text_scale: 2.0,
            reduced_motion: true,
            high_contrast: true,
        };
        apply(&ctx, ThemePreference::Dark, wishes);
        let mut seen = None;
        ctx.run_ui(egui::RawInput::default(), |ui| {
            seen = Some((
                Theme::of(ui),
                Type::Body.font(ui).size,
                ui.style().animation_time,
            ));
        })
        .drop_without_applying_deltas();
        let (theme, body, animation) = seen.unwrap();
        assert!(theme.dark && theme.reduced_motion && theme.high_contrast);
        assert_eq!(theme.text, Theme::dark_high().text);
        assert_eq!((theme.text_scale, body, animation), (2.0, 28.0, 0.0));
    }

    #[test]
    fn controls_never_get_lower_than_their_design() {
        let mut theme = Theme::light();
        for (scale, least) in [(0.75, size::CONTROL), (1.0, size::CONTROL), (2.0, 56.0)] {
            theme.text_scale = scale;
            assert!(control_height(&theme, size::CONTROL) >= least, "at {scale}");
        }
    }
}
