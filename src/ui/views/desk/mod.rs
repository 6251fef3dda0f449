//! The desk: the conversation in the middle, the composer below it, the customer and the knowledge base
//! beside it, as in the help desk of a good company.

mod composer;
mod conversation;
mod knowledge;
mod message;
mod news;
mod notes;
mod panel;
mod tools;

pub use conversation::{Heights, mood_words};
pub use tools::hint_words;

use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::model::ids::AttemptId;
use crate::model::program::Channel;
use crate::ui::theme::{Theme, Type, space};
use crate::ui::views::parts;
use crate::ui::widgets::{Button, EmptyState};
use crate::ui::{Memory, Scene};
use egui::{CentralPanel, Frame, Label, Margin, Panel, RichText, Ui};
use egui_phosphor::regular as icons;

/// What the desk remembers by itself: nothing that would be missed.
#[derive(Default)]
pub struct Held {
    /// Of which attempt; another one begins with nothing.
    of: Option<AttemptId>,
    /// Whether the menu of prepared texts is open.
    prepared: bool,
    /// Whether the cursor goes behind what was put into the draft.
    cursor_to_end: bool,
    /// Whether the end of the conversation is kept in sight: until somebody scrolls up.
    following: bool,
    /// How high the conversation's room was, and how far it was scrolled.
    seen: (f32, f32),
    /// What is looked for in the knowledge base.
    search: String,
    /// The note that is being written.
    note: String,
}

/// The whole view.
pub fn desk_ui(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    let Some(desk) = &scene.app.desk else {
        let (title, text) = (
            scene.text("desk-empty-title"),
            scene.text("desk-empty-text"),
        );
        let home = scene.text("nav-home");
        if EmptyState::new(icons::CHATS_CIRCLE, &title, &text)
            .action(&home, Some(icons::HOUSE))
            .show(ui)
        {
            commands.push(Command::Open(crate::app::command::Screen::Home));
        }
        return;
    };
    if memory.desk.of.as_ref() != Some(desk.attempt()) {
        memory.desk = Held {
            of: Some(desk.attempt().clone()),
            ..Held::default()
        };
    }
    if desk.is_due(scene.now) {
        commands.push(Command::Tick);
    }
    let theme = Theme::of(ui);
    let plain = Frame::new().fill(theme.surface);
    let margin = Margin::symmetric(space::M as i8, space::S as i8);
    let wide = ui.available_width() > theme.scaled(820.0);
    Panel::top("desk-head")
        .frame(plain.inner_margin(margin))
        .show(ui, |ui| head_ui(ui, (scene, desk, wide), memory, commands));
    news::news_ui(ui, scene, desk);
    if desk.session.state().paused {
        CentralPanel::default()
            .frame(plain)
            .show(ui, |ui| paused_ui(ui, scene, commands));
        return;
    }
    if wide {
        let width = theme.scaled(320.0).min(ui.available_width() * 0.36);
        Panel::right("desk-side")
            .resizable(false)
            .exact_size(width)
            .frame(Frame::new().fill(theme.background))
            .show(ui, |ui| panel::panel_ui(ui, scene, desk, memory, commands));
    }
    let tallest = ui.available_height() * 0.66;
    Panel::bottom("desk-composer")
        .resizable(false)
        .frame(plain.inner_margin(margin))
        .show(ui, |ui| {
            ui.set_max_height(tallest);
            composer::composer_ui(ui, scene, desk, memory, commands);
        });
    if desk.session.cast().program.channel == Channel::Phone {
        Panel::top("desk-call-bar")
            .frame(Frame::new())
            .show(ui, |ui| message::call_ui(ui, scene, desk));
    }
    CentralPanel::default().frame(plain).show(ui, |ui| {
        conversation::conversation_ui(ui, scene, desk, memory);
    });
    if !wide {
        panel::drawer_ui(ui, scene, desk, memory, commands);
    }
}

/// Covers the conversation while the clock stands still, so that nobody reads on for free.
fn paused_ui(ui: &mut Ui, scene: &Scene<'_>, commands: &mut Vec<Command>) {
    let (title, text) = (
        scene.text("desk-paused-title"),
        scene.text("desk-paused-text"),
    );
    let go_on = scene.text("desk-go-on");
    if EmptyState::new(icons::PAUSE_CIRCLE, &title, &text)
        .action(&go_on, Some(icons::PLAY))
        .show(ui)
    {
        commands.push(Command::GoOn);
    }
}

/// What is being played, and the ways out.
fn head_ui(
    ui: &mut Ui,
    (scene, desk, wide): (&Scene<'_>, &Desk, bool),
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let cast = desk.session.cast();
    let title = cast.texts.render(cast.program.title, &desk.values());
    let theme = Theme::of(ui);
    // the ways out first: they stay whole, the title takes a second line where it must
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        let leave = scene.text("desk-leave");
        let leave = Button::quiet(&leave).icon(icons::SIGN_OUT);
        let leave = if wide { leave } else { leave.icon_only() };
        if ui.add(leave).clicked() {
            commands.push(Command::LeaveDesk);
        }
        give_up_ui(ui, scene, memory, commands);
        if !wide {
            // where there is no room beside, the panel is a window of its own
            let details = scene.text("desk-details");
            let button = Button::secondary(&details)
                .icon(icons::ADDRESS_BOOK)
                .icon_only();
            if ui.add(button).clicked() {
                memory.drawer = !memory.drawer;
            }
        }
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            let icon = RichText::new(parts::channel_icon(cast.program.channel)).color(theme.muted);
            ui.add(Label::new(icon.font(Type::Lead.font(ui))).selectable(false));
            let heading = RichText::new(title)
                .font(Type::Lead.strong(ui))
                .color(theme.text);
            ui.add(Label::new(heading).wrap());
        });
    });
}

/// Below this height, at text of the usual size, the composer gives way to the conversation.
const LOW: f32 = 420.0;

/// Whether there is little height for the size of the text.
fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < Theme::of(ui).scaled(LOW)
}

/// Ending an attempt asks once more, in place.
fn give_up_ui(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, commands: &mut Vec<Command>) {
    if memory.giving_up {
        let (yes, no) = (
            scene.text("desk-give-up-yes"),
            scene.text("desk-give-up-no"),
        );
        if ui.add(Button::quiet(&no)).clicked() {
            memory.giving_up = false;
        }
        if ui.add(Button::danger(&yes).icon(icons::FLAG)).clicked() {
            memory.giving_up = false;
            commands.push(Command::GiveUp);
        }
    } else {
        let end = scene.text("desk-give-up");
        if ui.add(Button::quiet(&end).icon(icons::FLAG)).clicked() {
            memory.giving_up = true;
        }
    }
}
