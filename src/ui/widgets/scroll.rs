//! Scrolling by keyboard, which egui leaves to us: for pages and dialogs that have nothing to tab to.

use egui::{Key, Modifiers, Ui, vec2};

/// Lets PageUp, PageDown, Home and End move the scroll area that `ui` lies in, unless somebody is typing or
/// something else is in front.
pub fn scroll_by_keys(ui: &Ui) {
    let in_front = ui.memory(|memory| memory.is_above_modal_layer(ui.layer_id()));
    if ui.ctx().text_edit_focused() || !in_front {
        return;
    }
    // as far as there may be; egui stops at the ends
    const ALL: f32 = 1.0e6;
    let page = ui.clip_rect().height() * 0.9;
    let ways = [
        (Key::PageUp, page),
        (Key::PageDown, -page),
        (Key::Home, ALL),
        (Key::End, -ALL),
    ];
    for (key, way) in ways {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, way));
        }
    }
}
