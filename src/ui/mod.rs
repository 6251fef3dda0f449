//! The screen: pure egui over `app`. Draws the state and pushes commands; never waits, saves, scores
//! or reads a clock. The same views run in the window and on the workshop's stage.

pub mod fonts;
pub mod theme;
pub mod views;
pub mod widgets;

mod live;
mod shell;
mod shortcuts;

pub use views::gallery::{Gallery, gallery_ui};

pub use shell::{Memory, Scene, prepare, repaint_after, shell_ui, trouble_ui};
