//! What a good agent looks at before answering: the customer and how they feel, their orders and history,
//! the limits; below them the knowledge base and one's own notes.

use super::conversation::{mood_word, mood_words};
use super::{knowledge, notes};
use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::model::event::What;
use crate::model::program::ProfileRow;
use crate::text::format;
use crate::ui::theme::{SemanticColor, Theme, Type, space};
use crate::ui::widgets::{Avatar, Card, Chip, Meter, section_heading_ui};
use crate::ui::{Memory, Scene};
use egui::text::{LayoutJob, TextFormat};
use egui::{Frame, Label, RichText, ScrollArea, Ui};
use egui_phosphor::regular as icons;
use fluent_bundle::FluentValue;

/// The panel beside a wide conversation.
pub fn panel_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    ScrollArea::vertical()
        .id_salt("side")
        .auto_shrink(false)
        .show(ui, |ui| {
            Frame::new().inner_margin(space::M).show(ui, |ui| {
                ui.set_width(ui.available_width());
                customer_ui(ui, scene, desk);
                ui.add_space(space::S);
                limits_ui(ui, scene, desk);
                knowledge::knowledge_ui(ui, scene, desk, memory, commands);
                ui.add_space(space::S);
                notes::notes_ui(ui, scene, desk, memory, commands);
            });
        });
}

/// The same in a window, where there is no room beside.
pub fn drawer_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let theme = Theme::of(ui);
    let mut open = memory.drawer;
    egui::Window::new(scene.text("desk-details"))
        .open(&mut open)
        .collapsible(false)
        .default_width(theme.scaled(320.0))
        .anchor(
            egui::Align2::RIGHT_TOP,
            egui::vec2(-space::M, theme.scaled(64.0)),
        )
        .show(ui.ctx(), |ui| {
            panel_ui(ui, scene, desk, memory, commands);
        });
    memory.drawer = open;
}

fn customer_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let theme = Theme::of(ui);
    let cast = desk.session.cast();
    let program = &cast.program;
    let values = desk.values();
    let text = |ix| cast.texts.render(ix, &values);
    let name = text(program.customer.name);
    let mood = shown_mood(desk);
    Card::new().show(ui, |ui| {
        let described = mood_words(scene, &name, mood);
        ui.horizontal(|ui| {
            ui.add(Avatar::new(&name, &described).mood(mood).diameter(48.0));
            ui.vertical(|ui| {
                section_heading_ui(ui, None, &name);
                let fluency = scene.text(&format!("fluency-{}", program.customer.fluency.key()));
                let small = RichText::new(fluency)
                    .font(Type::Small.font(ui))
                    .color(theme.muted);
                ui.add(Label::new(small).wrap());
            });
        });
        ui.add_space(space::S);
        mood_ui(ui, scene, desk, mood);
        patience_ui(ui, scene, desk);
        let (orders, profile): (Vec<&ProfileRow>, Vec<&ProfileRow>) =
            program.customer.profile.iter().partition(|r| of_order(r));
        for (key, icon, rows) in [
            ("desk-profile", icons::USER, profile),
            ("desk-orders", icons::PACKAGE, orders),
        ] {
            if rows.is_empty() {
                continue;
            }
            ui.add_space(space::S);
            section_heading_ui(ui, Some(icon), &scene.text(key));
            for row in rows {
                let mut line = LayoutJob::default();
                let font = Type::Body.font(ui);
                let label = format!("{}: ", text(row.label));
                line.append(&label, 0.0, TextFormat::simple(font.clone(), theme.muted));
                line.append(&text(row.value), 0.0, TextFormat::simple(font, theme.text));
                ui.add(Label::new(line).wrap());
            }
        }
        let (tickets, history): (Vec<_>, Vec<_>) =
            (program.customer.history.iter()).partition(|entry| entry.id.starts_with(TICKET));
        for (key, icon, entries) in [
            ("desk-history", icons::CLOCK_COUNTER_CLOCKWISE, history),
            ("desk-tickets", icons::TICKET, tickets),
        ] {
            if entries.is_empty() {
                continue;
            }
            ui.add_space(space::S);
            section_heading_ui(ui, Some(icon), &scene.text(key));
            for entry in entries {
                ui.add(Label::new(RichText::new(text(entry.text)).color(theme.text)).wrap());
            }
        }
    });
}

/// Rows of the profile whose ids begin so are about the order.
const OF_ORDER: [&str; 8] = [
    "order",
    "item",
    "product",
    "paid",
    "parcel",
    "delivered",
    "invoice",
    "amount",
];
/// Entries of the history whose ids begin so are earlier tickets.
const TICKET: &str = "ticket";

fn of_order(row: &ProfileRow) -> bool {
    OF_ORDER.iter().any(|begins| row.id.starts_with(begins))
}

/// For so many seconds the meter moves to a new mood.
const MOVING: f32 = 0.6;

/// How the customer feels: the word, the meter, and what the last turn did to it.
fn mood_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk, mood: i32) {
    let figure = format::integer(scene.app.lang(), i64::from(mood));
    let figure = format!("{} · {figure}", mood_word(scene, mood));
    let meaning = match mood {
        ..=-30 => SemanticColor::Bad,
        -29..=20 => SemanticColor::Warn,
        21.. => SemanticColor::Good,
    };
    let label = scene.text("desk-mood");
    let share = moving(ui, ("mood", desk.attempt()), (mood + 100) as f32 / 2.0);
    ui.add(Meter::new(&label, share, &figure, meaning).icon(icons::SMILEY));
    let change = last_change(desk);
    if change != 0 {
        let by = format::integer(scene.app.lang(), i64::from(change.abs()));
        let by = [("by", FluentValue::from(by))];
        let (key, icon, meaning) = if change > 0 {
            ("desk-mood-up", icons::TREND_UP, SemanticColor::Good)
        } else {
            ("desk-mood-down", icons::TREND_DOWN, SemanticColor::Bad)
        };
        let words = scene.with(key, &by);
        ui.add(Chip::new(&words).icon(icon).meaning(meaning));
    }
}

/// A value that moves to where it should be, at once where motion is unwelcome.
fn moving(ui: &Ui, of: impl std::hash::Hash + std::fmt::Debug, value: f32) -> f32 {
    if Theme::of(ui).reduced_motion {
        return value;
    }
    let id = egui::Id::new(of);
    ui.ctx().animate_value_with_time(id, value, MOVING)
}

/// What the last turn did to the mood.
fn last_change(desk: &Desk) -> i32 {
    let shown = desk.shown();
    let turn = |what: &What| {
        matches!(
            what,
            What::ReplyGiven { .. } | What::SilenceFell { .. } | What::SteppedBack { .. }
        )
    };
    let Some(begun) = shown.iter().rposition(|e| turn(&e.what)) else {
        return 0;
    };
    if matches!(shown[begun].what, What::SteppedBack { .. }) {
        return 0;
    }
    let by = |what: &What| match what {
        What::MoodChanged { from, to } => to - from,
        _ => 0,
    };
    shown[begun..].iter().map(|e| by(&e.what)).sum()
}

/// The mood after the last event that may be shown.
fn shown_mood(desk: &Desk) -> i32 {
    let changes = desk.shown().iter().rev().find_map(|e| match e.what {
        What::MoodChanged { to, .. } => Some(to),
        _ => None,
    });
    changes.unwrap_or(desk.session.cast().program.customer.mood)
}

fn patience_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let state = desk.session.state();
    let Some(patience) = desk.session.cast().program.customer.patience else {
        return;
    };
    let label = scene.text("desk-patience");
    if state.terms.allowance.factor().is_none() {
        let off = scene.text("desk-patience-endless");
        ui.add(Meter::unmeasured(&label, &off, SemanticColor::Good).icon(icons::HOURGLASS));
        return;
    }
    let whole = u64::from(patience) * 1000;
    let left = if state.impatient {
        0
    } else {
        whole.saturating_sub(state.overdue_ms)
    };
    let share = left as f32 / whole.max(1) as f32 * 100.0;
    let percent = format::percent(scene.app.lang(), share.round() as i64);
    let shown = moving(ui, ("patience", desk.attempt()), share);
    let meaning = if share < 34.0 {
        SemanticColor::Warn
    } else {
        SemanticColor::Good
    };
    ui.add(Meter::new(&label, shown, &percent, meaning).icon(icons::HOURGLASS));
}

fn limits_ui(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let cast = desk.session.cast();
    if cast.program.limits.is_empty() {
        return;
    }
    let values = desk.values();
    Card::new().show(ui, |ui| {
        section_heading_ui(ui, Some(icons::SCALES), &scene.text("desk-limits"));
        for limit in &cast.program.limits {
            let amount = values
                .text(&format!("limit-{}", limit.id))
                .unwrap_or_default()
                .to_owned();
            let key = format!("limit-{}", limit.id);
            let named = if scene.app.messages.has(&key) {
                key
            } else {
                "limit-other".to_owned()
            };
            let text = scene.with(
                &named,
                &[
                    ("amount", FluentValue::from(amount)),
                    ("what", FluentValue::from(limit.id.as_str())),
                ],
            );
            ui.add(Label::new(text).wrap());
        }
    });
    ui.add_space(space::S);
}
