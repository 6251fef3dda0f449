//! The four sets of colours: light, dark, and both in high contrast. Says nothing of where they are used;
//! `pairs` does, and holds them to their contrast.

use super::{Theme, Tone};
use egui::{Color32, Shadow};

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const fn tone(fg: u32, soft: u32) -> Tone {
    Tone {
        fg: rgb(fg),
        soft: rgb(soft),
    }
}

impl Theme {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::light(),
        Self::dark(),
        Self::light_high(),
        Self::dark_high(),
    ];

    /// Ink on paper.
    pub const fn light() -> Self {
        Self {
            dark: false,
            text_scale: 1.0,
            reduced_motion: false,
            high_contrast: false,
            background: rgb(0xF3F5F7),
            surface: rgb(0xFFFFFF),
            sunken: rgb(0xE6EAEE),
            hover: rgb(0xEDF0F3),
            border: rgb(0xD5DBE1),
            outline: rgb(0x78838F),
            text: rgb(0x1A222C),
            muted: rgb(0x525D69),
            on_solid: rgb(0xFFFFFF),
            bubble_customer: rgb(0xEBEFF3),
            bubble_trainee: rgb(0xDBEFF0),
            selection: rgb(0xA5DADD),
            shadow: Shadow {
                offset: [0, 2],
                blur: 12,
                spread: 0,
                color: Color32::from_black_alpha(24),
            },
            empathy: tone(0xA3246F, 0xF9E4F0),
            accuracy: tone(0x1F55B5, 0xE2ECFA),
            speed: tone(0x6A3DB8, 0xECE5F9),
            good: tone(0x1B6E37, 0xE0F2E5),
            warn: tone(0x8A5000, 0xFBECD2),
            bad: tone(0xB1281E, 0xFBE5E2),
            accent: tone(0x0B6B73, 0xDDF0F0),
        }
    }

    /// For dim rooms and projectors.
    pub const fn dark() -> Self {
        Self {
            dark: true,
            text_scale: 1.0,
            reduced_motion: false,
            high_contrast: false,
            background: rgb(0x11161B),
            surface: rgb(0x192027),
            sunken: rgb(0x0C1014),
            hover: rgb(0x242D36),
            border: rgb(0x2F3944),
            outline: rgb(0x77838F),
            text: rgb(0xE7EBEF),
            muted: rgb(0xA3AEB9),
            on_solid: rgb(0x0C1417),
            bubble_customer: rgb(0x25303A),
            bubble_trainee: rgb(0x123A3E),
            selection: rgb(0x1F5F66),
            shadow: Shadow {
                offset: [0, 4],
                blur: 16,
                spread: 0,
                color: Color32::from_black_alpha(110),
            },
            empathy: tone(0xF094C7, 0x3B2133),
            accuracy: tone(0x8DB5FA, 0x1D2D49),
            speed: tone(0xBEA5F6, 0x2D2547),
            good: tone(0x78CE8E, 0x18351F),
            warn: tone(0xEBB75E, 0x3A2C12),
            bad: tone(0xF7948A, 0x42211F),
            accent: tone(0x58C5CB, 0x15353A),
        }
    }

    /// Ink on paper for weak eyes and bright rooms: text at 7 : 1, lines dark enough to see.
    pub const fn light_high() -> Self {
        Self {
            dark: false,
            text_scale: 1.0,
            reduced_motion: false,
            high_contrast: true,
            background: rgb(0xFFFFFF),
            surface: rgb(0xFFFFFF),
            sunken: rgb(0xEEF0F2),
            hover: rgb(0xE6E9ED),
            border: rgb(0x5B6672),
            outline: rgb(0x1A222C),
            text: rgb(0x000000),
            muted: rgb(0x2B333C),
            on_solid: rgb(0xFFFFFF),
            bubble_customer: rgb(0xEEF1F4),
            bubble_trainee: rgb(0xDFF3F4),
            selection: rgb(0x8FD3D8),
            shadow: Shadow {
                offset: [0, 2],
                blur: 8,
                spread: 0,
                color: Color32::from_black_alpha(60),
            },
            empathy: tone(0x7D0F50, 0xFDEFF7),
            accuracy: tone(0x0C3A8A, 0xEFF5FE),
            speed: tone(0x4B2392, 0xF5F0FD),
            good: tone(0x0A4A20, 0xECF8EF),
            warn: tone(0x5A3200, 0xFEF5E4),
            bad: tone(0x820F0A, 0xFEF0EE),
            accent: tone(0x00454C, 0xE8F7F7),
        }
    }

    /// White on black, for who reads best without glare.
    pub const fn dark_high() -> Self {
        Self {
            dark: true,
            text_scale: 1.0,
            reduced_motion: false,
            high_contrast: true,
            background: rgb(0x000000),
            surface: rgb(0x000000),
            sunken: rgb(0x1C1F22),
            hover: rgb(0x24282C),
            border: rgb(0xA9B3BD),
            outline: rgb(0xFFFFFF),
            text: rgb(0xFFFFFF),
            muted: rgb(0xDDE3E9),
            on_solid: rgb(0x000000),
            bubble_customer: rgb(0x1B1F24),
            bubble_trainee: rgb(0x00282C),
            selection: rgb(0x0F4A50),
            shadow: Shadow {
                offset: [0, 2],
                blur: 8,
                spread: 0,
                color: Color32::from_black_alpha(160),
            },
            empathy: tone(0xFFB8E0, 0x2A0F20),
            accuracy: tone(0xB4D0FF, 0x0C1A33),
            speed: tone(0xDCCBFF, 0x1C1333),
            good: tone(0x9BF0AE, 0x06230F),
            warn: tone(0xFFD884, 0x2A1C00),
            bad: tone(0xFFBDB6, 0x330F0C),
            accent: tone(0x7DE6EC, 0x002226),
        }
    }
}
