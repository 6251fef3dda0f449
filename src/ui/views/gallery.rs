//! Every widget of the house in every state and theme, for whoever works on them: `aplomb --gallery`.
//!
//! Needs no data. A workshop, not a view for learners: its words are samples, in English alone.

use crate::ui::theme::{self, SemanticColor, Theme, Type, Wishes, pairs, space};
use crate::ui::widgets::{
    Avatar, Bubble, Button, Card, Chip, ChoiceRow, ClockRing, ClockState, CopyWords, Dialog,
    EmptyState, Manner, Mark, MarkedText, Meter, NavItem, Notice, ProgressBar, ScoreDial, Setting,
    Side, TextField, key_hint_ui, labelled_key_hint_ui, page_heading_ui, scroll_by_keys,
    section_heading_ui, set_words, toasts_ui, typing_ui,
};
use egui::{CentralPanel, Frame, Key, RichText, ScrollArea, ThemePreference, Ui};
use egui_phosphor::regular as icons;

/// What is tried out in the gallery.
pub struct Gallery {
    /// Dark, or light.
    pub dark: bool,
    /// With high contrast.
    pub contrast: bool,
    /// Text size in per cent.
    pub size: f32,
    still: bool,
    dressed: Option<(bool, bool, f32, bool)>,
    line: String,
    lines: String,
    secret: String,
    on: bool,
    pick: u8,
    toast: bool,
    dialog: bool,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            dark: false,
            contrast: false,
            size: 100.0,
            still: true,
            dressed: None,
            line: "Ieva".to_owned(),
            lines: "I am sorry that the kettle stopped.\nDid you see a light?".to_owned(),
            secret: "2468".to_owned(),
            on: true,
            pick: 1,
            toast: false,
            dialog: false,
        }
    }
}

type Part = fn(&mut Gallery, &mut Ui);

/// The parts, in two columns.
const COLUMNS: [&[(&str, Part)]; 2] = [
    &[
        ("Buttons", buttons_ui),
        ("Chips", chips_ui),
        ("Clock, dials and meters", figures_ui),
        ("Choices", choices_ui),
        ("Fields", fields_ui),
        ("Type", type_ui),
        ("Contrast", contrast_ui),
    ],
    &[
        ("Messages", messages_ui),
        ("Marked words", marks_ui),
        ("Faces", faces_ui),
        ("Notices", notices_ui),
        ("Cards", cards_ui),
        ("Settings", settings_ui),
        ("Places and keys", places_ui),
        ("Empty states", empty_ui),
    ],
];

/// The whole gallery.
pub fn gallery_ui(ui: &mut Ui, gallery: &mut Gallery) {
    gallery.dress(ui);
    let words = CopyWords {
        copy: "Copy".to_owned(),
    };
    set_words(ui.ctx(), words);
    let frame = Frame::new()
        .fill(Theme::of(ui).background)
        .inner_margin(space::L);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            scroll_by_keys(ui);
            page_heading_ui(ui, "Gallery", Some("Every widget in every state"));
            gallery.looks_ui(ui);
            ui.add_space(space::M);
            let wide = ui.available_width() > Theme::of(ui).scaled(760.0);
            if wide {
                ui.columns(2, |columns| {
                    for (column, parts) in columns.iter_mut().zip(COLUMNS) {
                        gallery.parts_ui(column, parts);
                    }
                });
            } else {
                for parts in COLUMNS {
                    gallery.parts_ui(ui, parts);
                }
            }
        });
    });
    gallery.over_ui(ui);
}

impl Gallery {
    fn dress(&mut self, ui: &Ui) {
        let looks = (self.dark, self.contrast, self.size, self.still);
        if self.dressed == Some(looks) {
            return;
        }
        self.dressed = Some(looks);
        let mode = if self.dark {
            ThemePreference::Dark
        } else {
            ThemePreference::Light
        };
        let wishes = Wishes {
            text_scale: self.size / 100.0,
            reduced_motion: self.still,
            high_contrast: self.contrast,
        };
        theme::apply(ui.ctx(), mode, wishes);
    }

    fn looks_ui(&mut self, ui: &mut Ui) {
        ui.horizontal_wrapped(|ui| {
            let switches = [
                ("Dark", &mut self.dark),
                ("High contrast", &mut self.contrast),
                ("Less motion", &mut self.still),
            ];
            for (name, on) in switches {
                if ui.add(Chip::new(name).selected(*on)).clicked() {
                    *on = !*on;
                }
            }
            for size in [100.0, 150.0, 200.0] {
                let name = format!("{size} %");
                let chip = Chip::new(&name).selected((self.size - size).abs() < 1.0);
                if ui.add(chip).clicked() {
                    self.size = size;
                }
            }
        });
    }

    fn parts_ui(&mut self, ui: &mut Ui, parts: &[(&str, Part)]) {
        for (name, part) in parts {
            section_heading_ui(ui, None, name);
            ui.push_id(name, |ui| Card::new().show(ui, |ui| part(self, ui)));
            ui.add_space(space::M);
        }
    }

    /// What stands in front of everything.
    fn over_ui(&mut self, ui: &Ui) {
        if self.toast {
            toasts_ui(ui.ctx(), |ui| {
                let toast = Notice::success("Saved as progress.html").dismiss("Close");
                self.toast = !toast.raised().show(ui).dismissed;
            });
        }
        if self.dialog {
            let closed = Dialog::new("A dialog", "Close").show(ui.ctx(), |ui| {
                ui.label(
                    "It waits until it is closed: by the cross, by Esc, by a press beside it.",
                );
            });
            self.dialog = !closed;
        }
    }
}

fn buttons_ui(gallery: &mut Gallery, ui: &mut Ui) {
    for enabled in [true, false] {
        ui.add_enabled_ui(enabled, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.add(Button::primary("Start").icon(icons::PLAY));
                ui.add(Button::secondary("Again").icon(icons::SHUFFLE));
                ui.add(Button::quiet("Not now"));
                ui.add(Button::danger("Erase").icon(icons::TRASH));
                ui.add(Button::quiet("Close").icon(icons::X).icon_only());
            });
        });
    }
    ui.add(
        Button::primary("Continue")
            .large()
            .trailing_icon(icons::ARROW_RIGHT),
    );
    ui.horizontal_wrapped(|ui| {
        if ui.add(Button::secondary("Show a toast")).clicked() {
            gallery.toast = true;
        }
        if ui.add(Button::secondary("Show a dialog")).clicked() {
            gallery.dialog = true;
        }
    });
}

fn chips_ui(gallery: &mut Gallery, ui: &mut Ui) {
    ui.horizontal_wrapped(|ui| {
        ui.add(Chip::new("Tag"));
        for meaning in SemanticColor::ALL {
            ui.add(Chip::new(&format!("{meaning:?}")).meaning(meaning));
        }
    });
    ui.horizontal_wrapped(|ui| {
        for (name, on) in [("Switch on", gallery.on), ("Switch off", !gallery.on)] {
            if ui.add(Chip::new(name).selected(on)).clicked() {
                gallery.on = !gallery.on;
            }
        }
    });
}

fn figures_ui(_: &mut Gallery, ui: &mut Ui) {
    ui.horizontal_wrapped(|ui| {
        let states = [
            (ClockState::Running { used: 0.3 }, "0:14", "in time"),
            (ClockState::Running { used: 0.8 }, "0:36", "short"),
            (ClockState::Running { used: 1.4 }, "1:03", "over"),
            (ClockState::Paused { used: 0.5 }, "0:22", "paused"),
            (ClockState::Off, "", "off"),
        ];
        for (state, text, word) in states {
            ui.add(ClockRing::new(state, text, word).caption(word));
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.add(ScoreDial::new("Overall", Some(82.0), "82", "of 100").pass(75.0));
        let empathy = ScoreDial::new("Empathy", Some(38.0), "38", "of 100");
        ui.add(empathy.meaning(SemanticColor::Empathy).diameter(112.0));
        let speed = ScoreDial::new("Speed", None, "–", "not measured");
        ui.add(speed.meaning(SemanticColor::Speed).diameter(112.0));
    });
    ui.add(Meter::new("Accuracy", 64.0, "64", SemanticColor::Accuracy).threshold(60.0));
    ui.add(Meter::new("Patience", 18.0, "18 %", SemanticColor::Warn).icon(icons::HOURGLASS_LOW));
    ui.add(Meter::unmeasured(
        "Speed",
        "not measured",
        SemanticColor::Speed,
    ));
    ui.add(ProgressBar::new("Second of five", 0.4, "2 of 5"));
    ui.add(ProgressBar::new("Ready", 1.0, "all").meaning(SemanticColor::Good));
}

fn choices_ui(gallery: &mut Gallery, ui: &mut Ui) {
    let long = "I am sorry, Maria. I can see your order, and I would like to put this right today: \
                would you like a new kettle, or your money back?";
    ChoiceRow::new(long).key(Key::Num1, "1").show(ui);
    ui.add_enabled_ui(false, |ui| {
        ChoiceRow::new("Please wait.").key(Key::Num2, "2").show(ui);
    });
    for place in 0..2_u8 {
        let row = ChoiceRow::new(["A new one", "The money"][usize::from(place)]);
        if row.selected(gallery.pick == place).show(ui).chosen {
            gallery.pick = place;
        }
    }
    ChoiceRow::new("We never do that.")
        .outcome(SemanticColor::Bad, "The customer left")
        .show(ui);
}

fn fields_ui(gallery: &mut Gallery, ui: &mut Ui) {
    TextField::new(&mut gallery.line, "Name")
        .help("It appears on your reports.")
        .show(ui);
    TextField::new(&mut String::new(), "Empty")
        .hint("Write in your own words")
        .show(ui);
    TextField::new(&mut gallery.lines, "Several lines")
        .rows(2)
        .show(ui);
    TextField::new(&mut gallery.secret, "PIN")
        .password()
        .error(Some("At least six digits, please."))
        .show(ui);
}

fn type_ui(_: &mut Gallery, ui: &mut Ui) {
    for step in Type::ALL {
        let text = format!("{} · Ąžuolas, Γεια σου, Łódź, Õhtu", step.points());
        ui.label(RichText::new(&text).font(step.font(ui)));
    }
    let strong = RichText::new("Semibold: what is said first");
    ui.label(strong.font(Type::Body.strong(ui)));
    ui.label(RichText::new("Muted: what can wait").color(Theme::of(ui).muted));
}

/// The weakest pairs of text of the theme in force, each as it looks.
fn contrast_ui(_: &mut Gallery, ui: &mut Ui) {
    let theme = Theme::of(ui);
    let mut pairs = pairs::pairs(&theme);
    pairs.retain(|pair| pair.least >= pairs::text_least(&theme));
    pairs.sort_by(|a, b| (a.contrast() - a.least).total_cmp(&(b.contrast() - b.least)));
    for pair in pairs.iter().take(6) {
        let word = format!(
            " {} – {:.1} : 1, needs {:.1} ",
            pair.name,
            pair.contrast(),
            pair.least
        );
        let text = RichText::new(word)
            .color(pair.front)
            .background_color(pair.behind);
        ui.label(text);
    }
}

fn messages_ui(_: &mut Gallery, ui: &mut Ui) {
    let face = Avatar::new("Maria", "Maria, upset").mood(-40);
    let says = "My kettle stopped after twelve days. What now?";
    let body = MarkedText::plain(ui, says);
    Bubble::new(Side::Customer, "Maria", "0:00", body)
        .avatar(face)
        .show(ui);
    let body = MarkedText::plain(ui, "I am sorry, Maria. Let me see to it.");
    Bubble::new(Side::Trainee, "You", "0:24", body).show(ui);
    typing_ui(ui, "Maria is writing…");
    for (manner, side) in [
        (Manner::Letter, Side::Customer),
        (Manner::Letter, Side::Trainee),
        (Manner::Transcript, Side::Customer),
        (Manner::Transcript, Side::Trainee),
    ] {
        let who = if side == Side::Customer {
            "Maria"
        } else {
            "You"
        };
        let body = MarkedText::plain(ui, says);
        Bubble::new(side, who, "1:07", body).manner(manner).show(ui);
    }
}

fn marks_ui(_: &mut Gallery, ui: &mut Ui) {
    let text = "I am so sorry, but that is the policy.";
    let marks = [Mark::good(0..13).note(1), Mark::bad(15..38).note(2)];
    let marked = MarkedText::new(ui, text, &marks);
    Bubble::new(Side::Trainee, "You", "24 s", marked).show(ui);
}

fn faces_ui(_: &mut Gallery, ui: &mut Ui) {
    ui.horizontal_wrapped(|ui| {
        for mood in [-100, -60, -20, 0, 40, 80, 100] {
            ui.add(Avatar::new("Maria", &format!("Mood {mood}")).mood(mood));
        }
        ui.add(Avatar::new("Žydrė", "Žydrė"));
        ui.add(Avatar::new("Robin", "Robin").diameter(56.0).mood(60));
    });
}

fn notices_ui(_: &mut Gallery, ui: &mut Ui) {
    Notice::info("Good to know.").show(ui);
    Notice::success("Saved.").action("Open folder").show(ui);
    Notice::warning("Time is getting short.")
        .dismiss("Close")
        .show(ui);
    Notice::error("The disk is full. Free some space and save again; your answer is still here.")
        .title("Not saved")
        .action("Save again")
        .dismiss("Close")
        .show(ui);
}

fn cards_ui(_: &mut Gallery, ui: &mut Ui) {
    Card::new().sunken().show(ui, |ui| ui.label("A well"));
    for meaning in [SemanticColor::Good, SemanticColor::Accent] {
        Card::new().tinted(meaning).show(ui, |ui| {
            ui.label(format!("Tinted: {meaning:?}"));
        });
    }
    Card::new()
        .edge(SemanticColor::Warn)
        .show(ui, |ui| ui.label("With an edge"));
    Card::new()
        .pressable("A card to press")
        .show(ui, |ui| ui.label("A card to press"));
    Card::new()
        .pressable("The current card")
        .selected(true)
        .show(ui, |ui| ui.label("The current card"));
}

fn settings_ui(gallery: &mut Gallery, ui: &mut Ui) {
    Setting::new("A switch")
        .help("With a sentence that explains it.")
        .toggle(ui, &mut gallery.on);
    ui.separator();
    let range = (80.0..=200.0, 10.0);
    Setting::new("Text size").slider(ui, &mut gallery.size, range, |v| format!("{v:.0} %"));
    ui.separator();
    let picks = [(0, "First"), (1, "Second")];
    Setting::new("A list").choice(ui, &mut gallery.pick, &picks);
}

fn places_ui(_: &mut Gallery, ui: &mut Ui) {
    ui.add(NavItem::new(icons::HOUSE, "Home").selected(true));
    ui.add(NavItem::new(icons::CHART_LINE_UP, "Progress").badge("3"));
    ui.horizontal_wrapped(|ui| {
        key_hint_ui(ui, "F1");
        labelled_key_hint_ui(ui, "Enter", "sends");
    });
}

fn empty_ui(_: &mut Gallery, ui: &mut Ui) {
    EmptyState::new(icons::CHART_LINE_UP, "No attempts yet", "Play a first one.")
        .action("Choose a scenario", Some(icons::ARROW_RIGHT))
        .show(ui);
    EmptyState::loading("Reading", "Your attempts are being read.").show(ui);
    EmptyState::error("It cannot be read", "The file is damaged.").show(ui);
}
