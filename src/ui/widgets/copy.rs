//! A way to take a text along: a small button over what can be copied, seen when the pointer or the
//! keyboard is there.
//!
//! Its words come from the shell once for all of them, so that whatever shows a person's words can be
//! copied from without being told how that is called.

use egui::{Context, CornerRadius, CursorIcon, Id, Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};
use egui_phosphor::regular as icons;

use super::paint;
use crate::ui::theme::{Theme, Type, radius, space};

/// For so long, in seconds, a tick says that the text was copied.
const TOLD: f64 = 1.5;

/// What copying is called in the language of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyWords {
    /// The name of the button; what it copies is said after it.
    pub copy: String,
}

/// Tells every place that can be copied from how that is called. Until then none shows a button.
pub fn set_words(ctx: &Context, words: CopyWords) {
    ctx.data_mut(|data| data.insert_temp(Id::NULL, words));
}

/// Whether something was copied since this was asked last.
pub fn take_copied(ctx: &Context) -> bool {
    ctx.data_mut(|data| data.remove_temp::<Copied>(Id::NULL))
        .is_some()
}

/// Something was copied.
#[derive(Clone, Copy, Default)]
struct Copied;

/// When the text at this button was copied.
#[derive(Clone, Copy)]
struct CopiedAt(f64);

/// A button after `beside`, on its line and without room of its own: `text` goes to the clipboard.
///
/// `whose` follows the button's name for screen readers; `around` is where the pointer shows it.
pub fn copy_ui(ui: &mut Ui, beside: Rect, around: Rect, (whose, text): (&str, &str)) {
    let Some(words) = ui.data(|data| data.get_temp::<CopyWords>(Id::NULL)) else {
        return;
    };
    let theme = Theme::of(ui);
    let side = theme.scaled(24.0);
    let place = beside.right_center() + vec2(space::XS + side / 2.0, 0.0);
    let rect = Rect::from_center_size(place, vec2(side, side));
    let response = ui.interact(rect, ui.unique_id().with("copy"), Sense::click());
    let name = format!("{} · {whose}", words.copy);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &name));
    let now = ui.input(|input| input.time);
    if response.clicked() {
        ui.ctx().copy_text(text.to_owned());
        ui.data_mut(|data| {
            data.insert_temp(response.id, CopiedAt(now));
            data.insert_temp(Id::NULL, Copied);
        });
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs_f64(TOLD));
    }
    let done = ui
        .data(|data| data.get_temp::<CopiedAt>(response.id))
        .is_some_and(|at| now - at.0 < TOLD);
    let near = ui.rect_contains_pointer(around.union(rect));
    if !(near || done || response.has_focus()) || !ui.is_rect_visible(rect) {
        return;
    }
    if response.hovered() {
        ui.set_cursor_icon(CursorIcon::PointingHand);
        let corners = CornerRadius::same(radius::CONTROL);
        ui.painter().rect_filled(rect, corners, theme.hover);
    }
    let (glyph, ink) = if done {
        (icons::CHECK, theme.accent())
    } else {
        (icons::COPY, theme.muted)
    };
    paint::focus_ring(ui, &response, rect, radius::CONTROL);
    paint::icon(ui.painter(), rect.center(), glyph, Type::Body.font(ui), ink);
    response.on_hover_text(&words.copy);
}

#[cfg(test)]
mod tests {
    use egui::{Key, OutputCommand};
    use egui_kittest::kittest::Queryable as _;

    use super::{CopyWords, copy_ui, set_words, take_copied};
    use crate::ui::widgets::testing::harness;

    fn show(ui: &mut egui::Ui, copied: &mut u32) {
        let words = CopyWords {
            copy: "Copy".to_owned(),
        };
        set_words(ui.ctx(), words);
        let beside = ui.label("Maria").rect;
        copy_ui(ui, beside, beside, ("Maria", "Where is my kettle?"));
        *copied += u32::from(take_copied(ui.ctx()));
    }

    #[test]
    fn mouse_and_keyboard_copy_and_it_is_told_once() {
        let mut harness = harness(0, show);
        harness.get_by_label("Copy · Maria").focus();
        harness.run();
        harness.key_down(Key::Enter);
        let text = OutputCommand::CopyText("Where is my kettle?".to_owned());
        harness.step();
        let seen = harness.output().platform_output.commands.contains(&text);
        assert!(seen);
        harness.run_ok();
        assert_eq!(*harness.state(), 1);
    }
}
