//! The window when the data cannot be opened: what is wrong and what to do, and nothing else.

use crate::hosts::home;
use crate::text::catalogue::Messages;
use crate::ui;

/// A window that only says what is wrong.
pub struct Trouble {
    messages: Messages,
    text: String,
}

impl Trouble {
    /// Words an error for people.
    pub fn new(error: &anyhow::Error) -> Trouble {
        let messages = Messages::new(home::system_lang());
        let text = super::worded(&messages, error);
        Trouble { messages, text }
    }
}

impl eframe::App for Trouble {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        ui::trouble_ui(ui, &self.messages, &self.text);
    }
}
