//! Tests only: a harness with our fonts and theme in place before the first widget is drawn.

use egui::{ThemePreference, Ui};
use egui_kittest::Harness;

use crate::ui::{fonts, theme};

/// Draw `add` with `state`, 480 points wide, in the light theme.
pub fn harness<'a, State: 'a>(
    state: State,
    mut add: impl FnMut(&mut Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    let mut dressed = false;
    let mut harness = Harness::builder().with_size([480.0, 640.0]).build_ui_state(
        move |ui, state| {
            if dressed {
                add(ui, state);
            } else {
                // Fonts arrive with the next frame.
                fonts::install(ui.ctx());
                let calm = theme::Wishes {
                    reduced_motion: true,
                    ..theme::Wishes::default()
                };
                theme::apply(ui.ctx(), ThemePreference::Light, calm);
                dressed = true;
                ui.ctx().request_repaint();
            }
        },
        state,
    );
    harness.run();
    harness
}
