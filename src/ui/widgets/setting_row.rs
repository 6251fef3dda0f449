//! One setting: its name and explanation at the left, its control at the right, the two tied
//! together for screen readers.

use std::ops::RangeInclusive;

use egui::{Align, Color32, CornerRadius, Label, Layout, Rect, Response, RichText, Sense, Stroke};
use egui::{ComboBox, Slider, StrokeKind, Ui, Vec2, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::ui::theme::{Theme, Type, size, space};

/// A setting's words; finish with the kind of control.
#[must_use = "finish with a control"]
pub struct Setting<'a> {
    label: &'a str,
    help: Option<&'a str>,
}

impl<'a> Setting<'a> {
    /// A setting called `label`.
    pub fn new(label: &'a str) -> Self {
        Self { label, help: None }
    }

    /// What it does, in a sentence.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = Some(help);
        self
    }

    /// A slider in steps; `words` writes the value as the reader's language does.
    pub fn slider(
        self,
        ui: &mut Ui,
        value: &mut f32,
        (range, step): (RangeInclusive<f32>, f32),
        words: impl Fn(f32) -> String,
    ) -> Response {
        self.row(ui, |ui| {
            let theme = Theme::of(ui);
            let figure_room = theme.scaled(64.0);
            ui.horizontal(|ui| {
                ui.spacing_mut().slider_width = theme
                    .scaled(200.0)
                    .min(ui.available_width() - figure_room - space::S)
                    .max(theme.scaled(64.0));
                // The rail must be seen against the surface; its filled part is the accent.
                let visuals = ui.visuals_mut();
                visuals.widgets.inactive.bg_fill = theme.outline;
                visuals.selection.bg_fill = theme.accent();
                let (from, to) = (*range.start(), *range.end());
                let slider = Slider::new(value, range)
                    .step_by(f64::from(step))
                    .show_value(false);
                let response = ui.add(slider);
                let share = (*value - from) / (to - from).max(f32::EPSILON);
                handle_ui(ui, &response, share);
                let figure = words(*value);
                let text = RichText::new(figure.as_str()).font(Type::Body.strong(ui));
                ui.add(Label::new(text).selectable(false));
                ui.ctx()
                    .accesskit_node_builder(response.id, |node| node.set_value(figure));
                response
            })
            .inner
        })
    }

    /// One of several, in a list that opens; each with its words.
    pub fn choice<T: Copy + PartialEq>(
        self,
        ui: &mut Ui,
        value: &mut T,
        options: &[(T, &str)],
    ) -> Response {
        let salt = self.label.to_owned();
        self.row(ui, |ui| {
            let before = *value;
            let shown = options
                .iter()
                .find(|(option, _)| option == value)
                .map_or("", |(_, w)| *w);
            let width = ui.available_width().min(240.0);
            let combo = ComboBox::from_id_salt(salt)
                .width(width)
                .selected_text(shown);
            let mut response = combo
                .show_ui(ui, |ui| {
                    for (option, words) in options {
                        ui.selectable_value(value, *option, *words);
                    }
                })
                .response;
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_value(shown));
            if *value != before {
                response.mark_changed();
            }
            response
        })
    }

    /// On or off.
    pub fn toggle(self, ui: &mut Ui, on: &mut bool) -> Response {
        let label = self.label;
        self.row(ui, |ui| ui.add(Switch { on, label }))
    }

    /// Any other control; return its response, so that the label can be tied to it.
    pub fn row(self, ui: &mut Ui, control: impl FnOnce(&mut Ui) -> Response) -> Response {
        let theme = Theme::of(ui);
        let width = ui.available_width();
        if width < theme.scaled(size::NARROW) {
            return ui
                .vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    let label = self.words_ui(ui);
                    control(ui).labelled_by(label.id)
                })
                .inner;
        }
        let words = (width * 0.55).round();
        ui.horizontal(|ui| {
            let label = ui
                .vertical(|ui| {
                    ui.set_width(words);
                    if self.help.is_none() {
                        // One line stands level with its control.
                        let line = paint::line_height(ui, &Type::Body.font(ui));
                        ui.add_space((ui.spacing().interact_size.y - line) / 2.0);
                    }
                    self.words_ui(ui)
                })
                .inner;
            ui.add_space(space::M);
            ui.with_layout(Layout::left_to_right(Align::Center), control)
                .inner
                .labelled_by(label.id)
        })
        .inner
    }

    fn words_ui(&self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        ui.spacing_mut().item_spacing.y = 2.0;
        let label = ui.add(Label::new(RichText::new(self.label).color(theme.text)).wrap());
        if let Some(help) = self.help {
            let help = RichText::new(help)
                .font(Type::Small.font(ui))
                .color(theme.muted);
            ui.add(Label::new(help).wrap());
        }
        label
    }
}

/// The handle of a slider over egui's own, which takes its colour from the rail.
fn handle_ui(ui: &Ui, response: &Response, share: f32) {
    let theme = Theme::of(ui);
    let rect = response.rect;
    let egui_radius = rect.height() / 2.5;
    let way = rect.x_range().shrink(egui_radius);
    let x = egui::lerp(way.min..=way.max, share.clamp(0.0, 1.0));
    let center = pos2(x, rect.center().y);
    let radius = egui_radius + 1.0;
    ui.painter().circle(
        center,
        radius,
        theme.surface,
        Stroke::new(2.0, theme.accent()),
    );
    ui.painter()
        .circle_filled(center, radius - space::XS, theme.accent());
    let around = Rect::from_center_size(center, Vec2::splat(2.0 * radius));
    paint::focus_ring(ui, response, around, radius as u8);
}

/// A switch; a tick inside says "on" to those who do not see the colour.
struct Switch<'a> {
    on: &'a mut bool,
    label: &'a str,
}

impl Widget for Switch<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let body = vec2(theme.scaled(40.0), theme.scaled(24.0));
        let press = vec2(body.x, body.y.max(size::CONTROL));
        let (area, mut response) = ui.allocate_exact_size(press, Sense::click());
        if response.clicked() {
            *self.on = !*self.on;
            response.mark_changed();
        }
        response.widget_info(|| {
            WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), *self.on, self.label)
        });
        if ui.is_rect_visible(area) {
            let rect = Rect::from_center_size(area.center(), body);
            let round = (rect.height() / 2.0) as u8;
            let time = ui.style().animation_time;
            let way = ui.ctx().animate_bool_with_time(response.id, *self.on, time);
            let (fill, line, knob) = if *self.on {
                (theme.accent(), Color32::TRANSPARENT, theme.on_solid)
            } else {
                (theme.surface, theme.outline, theme.outline)
            };
            let line = Stroke::new(1.5, line);
            ui.painter().rect(
                rect,
                CornerRadius::same(round),
                fill,
                line,
                StrokeKind::Inside,
            );
            paint::focus_ring(ui, &response, rect, round);
            let inset = rect.height() / 2.0;
            let x = egui::lerp(rect.left() + inset..=rect.right() - inset, way);
            let center = pos2(x, rect.center().y);
            ui.painter().circle_filled(center, inset - space::XS, knob);
            if *self.on {
                let glyph = egui_phosphor::regular::CHECK;
                paint::icon(
                    ui.painter(),
                    center,
                    glyph,
                    Type::Small.font(ui),
                    theme.accent(),
                );
            }
        }
        if response.hovered() {
            ui.set_cursor_icon(egui::CursorIcon::PointingHand);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui::accesskit::Role;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::Setting;
    use crate::ui::widgets::testing::harness;

    struct Wishes {
        scale: f32,
        mode: u8,
        calm: bool,
    }

    fn show(ui: &mut egui::Ui, wishes: &mut Wishes) {
        let range = (0.5..=2.0, 0.25);
        Setting::new("Text size")
            .help("How large words are")
            .slider(ui, &mut wishes.scale, range, |v| {
                format!("{:.0} %", v * 100.0)
            });
        let modes = [(0, "Light"), (1, "Dark")];
        Setting::new("Appearance").choice(ui, &mut wishes.mode, &modes);
        Setting::new("Less motion").toggle(ui, &mut wishes.calm);
    }

    fn start() -> egui_kittest::Harness<'static, Wishes> {
        harness(
            Wishes {
                scale: 1.0,
                mode: 0,
                calm: false,
            },
            show,
        )
    }

    #[test]
    fn a_switch_goes_by_name_and_keyboard() {
        let mut harness = start();
        harness.get_by_label("Less motion").click();
        harness.run();
        assert!(harness.state().calm);
        harness.get_by_label("Less motion").focus();
        harness.run();
        harness.key_press(Key::Space);
        harness.run();
        assert!(!harness.state().calm);
    }

    #[test]
    fn a_slider_moves_by_arrow_and_says_its_value_in_words() {
        let mut harness = start();
        harness
            .get_by_role_and_label(Role::Slider, "Text size")
            .focus();
        harness.run();
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert!((harness.state().scale - 1.25).abs() < 1e-6);
        let slider = harness.get_by_role_and_label(Role::Slider, "Text size");
        assert_eq!(slider.value().as_deref(), Some("125 %"));
        assert_eq!(slider.accesskit_node().numeric_value(), Some(1.25));
    }

    #[test]
    fn a_list_opens_and_picks() {
        let mut harness = start();
        harness
            .get_by_role_and_label(Role::ComboBox, "Appearance")
            .click();
        harness.run();
        harness.get_by_label("Dark").click();
        harness.run();
        assert_eq!(harness.state().mode, 1);
    }
}
