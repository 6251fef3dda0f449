//! What the desk says of a scenario that was changed meanwhile: that this is a trial, where it no longer
//! fits, and what is wrong with the files. Decides none of it.

use crate::app::desk::Desk;
use crate::engine::again::Fit;
use crate::ui::Scene;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::Notice;
use egui::{Frame, Margin, Panel, Ui};
use fluent_bundle::FluentValue;

/// A row below the head, where there is anything to say.
pub fn news_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let id = &desk.session.cast().program.id;
    // who does not write scenarios is not told what is wrong with them in the middle of a conversation
    let broken = scene
        .app
        .shelf
        .fault(id)
        .filter(|_| scene.app.settings.follow);
    if desk.trial.is_none() && broken.is_none() {
        return;
    }
    let theme = Theme::of(ui);
    let margin = Margin::symmetric(space::M as i8, space::XS as i8);
    let frame = Frame::new().fill(theme.surface).inner_margin(margin);
    Panel::top("desk-news")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            if let Some(broken) = broken {
                let title = scene.text("desk-broken");
                let text = format!("{}\n{}", broken.first, broken.mend);
                Notice::warning(text.trim_end()).title(&title).show(ui);
            }
            if let Some(trial) = &desk.trial {
                let title = scene.text("desk-trial");
                match fit(scene, &trial.fit) {
                    Some(text) => Notice::info(&text).title(&title).show(ui),
                    None => Notice::info(&title).show(ui),
                };
            }
        });
}

/// Where what was done does not fit; `None`: it does.
fn fit(scene: &Scene<'_>, fit: &Fit) -> Option<String> {
    let id = |node: &crate::model::ids::NodeId| FluentValue::from(node.to_string());
    match fit {
        Fit::Same => None,
        Fit::Moved { was, is } => {
            Some(scene.with("desk-trial-moved", &[("was", id(was)), ("is", id(is))]))
        }
        Fit::Stopped { turn, why } => {
            let turn = FluentValue::from(*turn);
            let why = FluentValue::from(why.to_string());
            Some(scene.with("desk-trial-stopped", &[("turn", turn), ("why", why)]))
        }
    }
}
