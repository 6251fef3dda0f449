//! Turns the theme into egui's own style, so that its stock widgets look like ours.

use egui::style::ScrollStyle;
use egui::{Context, CornerRadius, FontId, Id, Margin, Stroke, Style, TextStyle, ThemePreference};
use egui::{Vec2, Visuals, vec2};

use super::{Theme, Type, Wishes, control_height, radius, size, space};

/// How long a change of state takes, in seconds.
const ANIMATION: f32 = 0.12;

/// Dress the whole context; call it when a setting changes, and once at the start.
///
/// `ThemePreference::System` follows the system from then on.
pub fn apply(ctx: &Context, mode: ThemePreference, wishes: Wishes) {
    let wishes = Wishes {
        text_scale: wishes.text_scale.clamp(0.75, 3.0),
        ..wishes
    };
    ctx.data_mut(|data| data.insert_temp(Id::NULL, wishes));
    ctx.set_style_of(egui::Theme::Light, style_of(&Theme::new(false, wishes)));
    ctx.set_style_of(egui::Theme::Dark, style_of(&Theme::new(true, wishes)));
    ctx.set_theme(mode);
}

fn style_of(theme: &Theme) -> Style {
    let mut style = Style {
        visuals: visuals_of(theme),
        animation_time: if theme.reduced_motion { 0.0 } else { ANIMATION },
        ..Style::default()
    };
    for step in Type::ALL {
        style.text_styles.insert(
            step.style(),
            FontId::proportional(theme.scaled(step.points())),
        );
    }
    let body = theme.scaled(Type::Body.points());
    style
        .text_styles
        .insert(TextStyle::Button, FontId::proportional(body));
    style
        .text_styles
        .insert(TextStyle::Monospace, FontId::monospace(body));
    if theme.reduced_motion {
        style.scroll_animation = egui::style::ScrollAnimation::none();
        style.visuals.text_cursor.blink = false;
    }

    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(space::S);
    spacing.interact_size = vec2(size::CONTROL, control_height(theme, size::CONTROL));
    spacing.button_padding = vec2(space::SM, space::XS);
    spacing.window_margin = Margin::same(space::M as i8);
    spacing.menu_margin = Margin::same(space::S as i8);
    spacing.indent = space::L;
    spacing.icon_width = theme.scaled(20.0);
    spacing.icon_width_inner = theme.scaled(12.0);
    spacing.icon_spacing = space::S;
    spacing.slider_width = 200.0;
    spacing.slider_rail_height = space::XS;
    spacing.combo_width = 160.0;
    spacing.text_edit_width = 320.0;
    spacing.tooltip_width = 360.0;
    spacing.scroll = scroll_bars(theme);
    style.interaction.tooltip_delay = 0.4;
    style
}

/// Bars that are thin until they are used, and never invisible.
fn scroll_bars(theme: &Theme) -> ScrollStyle {
    let solid = |opacity: f32| if theme.high_contrast { 1.0 } else { opacity };
    ScrollStyle {
        bar_width: space::S,
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.4,
        dormant_handle_opacity: solid(0.45),
        active_handle_opacity: solid(0.6),
        interact_handle_opacity: solid(0.8),
        ..ScrollStyle::thin()
    }
}

fn visuals_of(theme: &Theme) -> Visuals {
    let mut visuals = if theme.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let accent = theme.accent();
    let focus = Stroke::new(size::FOCUS, accent);
    visuals.widgets.noninteractive.bg_fill = theme.surface;
    visuals.widgets.noninteractive.weak_bg_fill = theme.surface;
    visuals.widgets.noninteractive.bg_stroke = Stroke::new(1.0, theme.border);
    visuals.widgets.noninteractive.fg_stroke = Stroke::new(1.0, theme.text);
    let states = [
        (
            &mut visuals.widgets.inactive,
            theme.surface,
            Stroke::new(1.0, theme.outline),
        ),
        (
            &mut visuals.widgets.hovered,
            theme.hover,
            Stroke::new(1.0, theme.text),
        ),
        (&mut visuals.widgets.active, theme.accent.soft, focus),
        (&mut visuals.widgets.open, theme.hover, focus),
    ];
    for (widget, fill, line) in states {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = line;
        widget.fg_stroke = Stroke::new(1.5, theme.text);
        widget.corner_radius = CornerRadius::same(radius::CONTROL);
        widget.expansion = 0.0;
    }
    visuals.widgets.noninteractive.corner_radius = CornerRadius::same(radius::CONTROL);
    visuals.selection.bg_fill = theme.selection;
    visuals.selection.stroke =
        Stroke::new(size::FOCUS, if theme.dark { theme.text } else { accent });
    visuals.text_cursor.stroke = Stroke::new(2.0, accent);
    visuals.weak_text_color = Some(theme.muted);
    visuals.hyperlink_color = accent;
    visuals.faint_bg_color = theme.background;
    visuals.extreme_bg_color = theme.sunken;
    visuals.text_edit_bg_color = Some(theme.surface);
    visuals.code_bg_color = theme.sunken;
    visuals.warn_fg_color = theme.warn.fg;
    visuals.error_fg_color = theme.bad.fg;
    visuals.panel_fill = theme.background;
    visuals.window_fill = theme.surface;
    visuals.window_stroke = Stroke::new(1.0, theme.border);
    visuals.window_corner_radius = CornerRadius::same(radius::CARD);
    visuals.menu_corner_radius = CornerRadius::same(radius::CARD);
    visuals.window_shadow = theme.shadow;
    visuals.popup_shadow = theme.shadow;
    visuals.slider_trailing_fill = true;
    visuals.handle_shape = egui::style::HandleShape::Circle;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals
}
