//! The window of the gallery: no data, no effects, only the widgets.

use crate::ui::{Gallery, gallery_ui, prepare};
use anyhow::Context;
use std::process::ExitCode;

/// Opens the gallery and stays until it is closed.
///
/// # Errors
/// Where no window can be opened.
pub fn run_gallery() -> anyhow::Result<ExitCode> {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Aplomb · gallery")
            .with_inner_size(egui::vec2(1280.0, 800.0)),
        ..Default::default()
    };
    let opened = eframe::run_native(
        "aplomb-gallery",
        options,
        Box::new(|cc| {
            prepare(&cc.egui_ctx);
            Ok(Box::new(Window(Gallery::default())))
        }),
    );
    match opened {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(anyhow::anyhow!("{error}")).context("the window cannot be opened"),
    }
}

struct Window(Gallery);

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        gallery_ui(ui, &mut self.0);
    }
}
