//! Pictures of every view, drawn without a GPU and compared with those in `tests/images`. How to renew
//! them is told in `tests/images/README.md`.

use crate::driver::Stage;
use crate::plays::careful;
use aplomb::app::command::{Command, Screen, Setting};
use aplomb::model::lang::Lang;
use aplomb::model::learner::Appearance;
use aplomb::ui::{Gallery, gallery_ui, prepare};
use aplomb_raster::{Raster, files};
use egui_kittest::Harness;
use image::RgbImage;
use image::buffer::ConvertBuffer;
use std::path::{Path, PathBuf};

/// So many of the 1,024,000 pixels may differ: other machines round otherwise, and dates are in local time.
const MAY_DIFFER: usize = 300;

/// Every view: its name, and how one gets there.
pub const VIEWS: [&str; 9] = [
    "home",
    "brief",
    "desk",
    "article",
    "debrief",
    "progress",
    "progress-empty",
    "settings",
    "shortcuts",
];

/// How a picture is taken.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub lang: Lang,
    pub appearance: Appearance,
    pub contrast: bool,
    pub text_size: u16,
}

impl Look {
    const fn new(lang: Lang, appearance: Appearance) -> Look {
        Look {
            lang,
            appearance,
            contrast: false,
            text_size: 100,
        }
    }
}

fn start(seed: u64) -> Command {
    Command::Start {
        scenario: "refund-request".into(),
        seed: Some(seed),
    }
}

/// Plays to the end as a careful trainee does.
fn play(harness: &mut Harness<'_, Stage>, seed: u64) {
    lead(harness, vec![start(seed)]);
    for _ in 0..20 {
        if harness.state().app.screen != Screen::Desk {
            return;
        }
        harness.state_mut().pass(24);
        let (choice, _) = careful(harness.state());
        lead(harness, vec![Command::Choose(choice)]);
    }
}

/// Answers `turns` times with the choice at `place`, each after a while.
fn answer(harness: &mut Harness<'_, Stage>, turns: usize, place: usize) {
    for _ in 0..turns {
        let stage = harness.state_mut();
        let Some(desk) = stage.app.desk.as_ref().filter(|d| !d.is_over()) else {
            return;
        };
        let choices = desk.session.choices();
        let Some(choice) = choices.get(place).or(choices.first()) else {
            return;
        };
        let choice = choice.id.clone();
        stage.pass(24);
        lead(harness, vec![Command::Choose(choice)]);
    }
}

fn lead(harness: &mut Harness<'_, Stage>, commands: Vec<Command>) {
    harness.state_mut().carry_out(commands);
    harness.run();
}

/// Leads the application to a view.
fn lead_to(harness: &mut Harness<'_, Stage>, view: &str) {
    let open = |screen| vec![Command::Open(screen)];
    match view {
        "home" => {
            play(harness, 5);
            lead(harness, vec![start(7)]);
            answer(harness, 1, 1);
            lead(harness, open(Screen::Home));
        }
        "brief" => lead(harness, vec![Command::ShowBrief("angry-customer".into())]),
        "desk" => {
            lead(harness, vec![start(5)]);
            answer(harness, 2, 0);
            harness.state_mut().pass(31);
        }
        "article" => {
            lead(harness, vec![start(5)]);
            lead(harness, vec![Command::OpenArticle("returns".into())]);
            harness.state_mut().pass(70);
        }
        "debrief" => play(harness, 5),
        "progress" => {
            for (seed, place) in [(5, 2), (6, 1)] {
                lead(harness, vec![start(seed)]);
                answer(harness, 20, place);
                harness.state_mut().pass(90_000);
            }
            play(harness, 7);
            lead(harness, open(Screen::Progress));
        }
        "progress-empty" => lead(harness, open(Screen::Progress)),
        "settings" => lead(harness, open(Screen::Settings)),
        "shortcuts" => {
            harness.key_press(egui::Key::F1);
            harness.run();
        }
        _ => panic!("no view `{view}`"),
    }
    harness.run();
}

/// The harness leaves a margin around what it is given.
const MARGIN: u32 = 8;

/// A view of the usual size in a harness that can draw.
pub fn drawn(view: &str, look: Look) -> (Harness<'static, Stage>, Raster) {
    drawn_in(egui::vec2(1280.0, 800.0), view, look)
}

/// A view of a size in a harness that can draw.
pub fn drawn_in(size: egui::Vec2, view: &str, look: Look) -> (Harness<'static, Stage>, Raster) {
    let raster = Raster::default();
    let margin = 2.0 * MARGIN as f32;
    let mut harness = Harness::builder()
        .with_size(size + egui::vec2(margin, margin))
        .with_max_steps(32)
        .renderer(raster.clone())
        .build_ui_state(|ui, stage: &mut Stage| stage.ui(ui), Stage::new(look.lang));
    harness.run();
    harness.state_mut().app.data_folder = "/home/ieva/.local/share/aplomb".into();
    let looks = vec![
        Command::Set(Setting::Appearance(look.appearance)),
        Command::Set(Setting::TextSize(look.text_size)),
        Command::Set(Setting::HighContrast(look.contrast)),
    ];
    lead(&mut harness, looks);
    lead_to(&mut harness, view);
    (harness, raster)
}

fn picture(view: &str, look: Look) -> RgbImage {
    if view == "gallery" {
        let (mut harness, _) = gallery_drawn(look);
        return harness.render().expect("a picture").convert();
    }
    let (mut harness, _) = drawn(view, look);
    let whole: RgbImage = harness.render().expect("a picture").convert();
    image::imageops::crop_imm(&whole, MARGIN, MARGIN, 1280, 800).to_image()
}

/// The gallery whole, so that every widget is in the picture.
pub fn gallery_drawn(look: Look) -> (Harness<'static, (Gallery, bool)>, Raster) {
    let mut gallery = Gallery::default();
    gallery.dark = look.appearance == Appearance::Dark;
    gallery.contrast = look.contrast;
    gallery.size = f32::from(look.text_size);
    let raster = Raster::default();
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1280.0, 2240.0))
        .with_max_steps(32)
        .renderer(raster.clone())
        .build_ui_state(
            |ui, (gallery, ready): &mut (Gallery, bool)| {
                if !*ready {
                    // fonts arrive with the next frame
                    prepare(ui.ctx());
                    *ready = true;
                    return;
                }
                gallery_ui(ui, gallery);
            },
            (gallery, false),
        );
    harness.step();
    harness.run();
    (harness, raster)
}

/// Every picture that is kept: its file's name, the view and the look.
fn all() -> Vec<(String, &'static str, Look)> {
    let mut all = Vec::new();
    for view in VIEWS {
        for lang in [Lang::En, Lang::El] {
            for (name, appearance) in [("light", Appearance::Light), ("dark", Appearance::Dark)] {
                let look = Look::new(lang, appearance);
                all.push((format!("{view}-{name}-{lang}"), view, look));
            }
        }
        let large = Look {
            text_size: 200,
            ..Look::new(Lang::En, Appearance::Light)
        };
        all.push((format!("{view}-200"), view, large));
    }
    for (name, appearance) in [("light", Appearance::Light), ("dark", Appearance::Dark)] {
        let strong = Look {
            contrast: true,
            ..Look::new(Lang::Lt, appearance)
        };
        all.push((format!("desk-contrast-{name}"), "desk", strong));
    }
    // the gallery is large: its other two themes are held by the test of contrast alone
    let plain = Look::new(Lang::En, Appearance::Light);
    let strong = Look {
        contrast: true,
        ..Look::new(Lang::En, Appearance::Dark)
    };
    all.push(("gallery-light".to_owned(), "gallery", plain));
    all.push(("gallery-contrast-dark".to_owned(), "gallery", strong));
    all
}

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/images")
        .join(format!("{name}.png"))
}

/// What differs, in words; the new picture and the difference are written where builds are.
fn compared(name: &str, new: &RgbImage) -> Option<String> {
    let told = match files::read(&kept(name)) {
        Err(error) => format!("{name}: {error}"),
        Ok(old) => {
            let (count, difference) = files::difference(&old, new);
            if count <= MAY_DIFFER && old.dimensions() == new.dimensions() {
                return None;
            }
            let path = beside(name, "difference");
            files::write(&path, &difference, files::FEW).expect("written");
            format!("{name}: {count} pixels differ, see {}", path.display())
        }
    };
    files::write(&beside(name, "new"), new, files::MANY).expect("written");
    Some(told)
}

fn beside(name: &str, what: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("images/{name}.{what}.png"))
}

/// Pictures are made on both cores' worth of tests: each takes every second one.
fn compare_every_second(first: usize) {
    let told: Vec<String> = all()
        .into_iter()
        .skip(first)
        .step_by(2)
        .filter_map(|(name, view, look)| compared(&name, &picture(view, look)))
        .collect();
    assert!(
        told.is_empty(),
        "if they are as they should be, renew them: cargo test --test ui renew -- --ignored\n{told:#?}"
    );
}

#[test]
fn the_views_look_as_they_did() {
    compare_every_second(0);
}

#[test]
fn the_other_views_look_as_they_did() {
    compare_every_second(1);
}

#[test]
fn the_kept_pictures_are_few_and_small() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/images");
    let names: Vec<String> = all().into_iter().map(|(name, ..)| name).collect();
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder).expect("the pictures") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|e| e == "png") {
            let stem = path
                .file_stem()
                .and_then(|s| s.to_str())
                .unwrap_or_default();
            assert!(names.iter().any(|n| n == stem), "{stem} is of no view");
            bytes += path.metadata().expect("its size").len();
        }
    }
    assert!(bytes < 2_000_000, "{bytes} bytes");
}

/// Not a test: writes the pictures anew, of those that differ.
#[test]
#[ignore = "renews the pictures"]
fn renew() {
    let mut coarse = Vec::new();
    for (name, view, look) in all() {
        let new = picture(view, look);
        let differ = || {
            let old = files::read(&kept(&name));
            old.map_or(usize::MAX, |old| files::difference(&old, &new).0)
        };
        // what few colours lose must leave room for other machines
        let slack = MAY_DIFFER / 3;
        for colors in [files::FEW, files::MORE, files::MANY] {
            if differ() > slack {
                files::write(&kept(&name), &new, colors).expect("written");
            }
        }
        if differ() > slack {
            coarse.push(format!("{name}: {}", differ()));
        }
    }
    assert!(coarse.is_empty(), "more colours are needed: {coarse:#?}");
}

/// Not a test: writes the pictures of the README.
#[test]
#[ignore = "renews the pictures of the README"]
fn for_the_readme() {
    let pictures = [
        ("desk-light", "desk", Look::new(Lang::En, Appearance::Light)),
        (
            "debrief-dark",
            "debrief",
            Look::new(Lang::En, Appearance::Dark),
        ),
        ("home-lt", "home", Look::new(Lang::Lt, Appearance::Light)),
        (
            "progress-el",
            "progress",
            Look::new(Lang::El, Appearance::Light),
        ),
    ];
    for (name, view, look) in pictures {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/images/{name}.png"));
        files::write(&path, &picture(view, look), files::MANY).expect("written");
    }
}
