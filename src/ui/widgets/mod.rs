//! The house's widgets, each in a file of its own; they bring no words, only looks and behaviour.
//!
//! Read `paint` first, then from small to large.

pub mod paint;
#[cfg(test)]
pub mod testing;

pub mod avatar;
pub mod bubble;
pub mod button;
pub mod card;
pub mod chip;
pub mod choice_row;
pub mod clock_ring;
pub mod copy;
pub mod dialog;
pub mod empty_state;
pub mod heading;
pub mod key_hint;
pub mod letter;
pub mod marked_text;
pub mod meter;
pub mod nav_item;
pub mod notice;
pub mod post;
pub mod progress_bar;
pub mod score_dial;
pub mod scroll;
pub mod setting_row;
pub mod text_field;

pub use avatar::Avatar;
pub use bubble::{Bubble, Manner, Side, typing_ui};
pub use button::Button;
pub use card::Card;
pub use chip::Chip;
pub use choice_row::{ChoiceResponse, ChoiceRow};
pub use clock_ring::{ClockRing, ClockState};
pub use copy::{CopyWords, copy_ui, set_words, take_copied};
pub use dialog::Dialog;
pub use empty_state::EmptyState;
pub use heading::{page_heading_ui, section_heading_ui, section_heading_with_ui};
pub use key_hint::{key_hint_ui, labelled_key_hint_ui};
pub use letter::Letter;
pub use marked_text::{Mark, MarkedText, marked_text_ui};
pub use meter::Meter;
pub use nav_item::NavItem;
pub use notice::{Notice, NoticeResponse, toasts_ui};
pub use post::Post;
pub use progress_bar::ProgressBar;
pub use score_dial::ScoreDial;
pub use scroll::scroll_by_keys;
pub use setting_row::Setting;
pub use text_field::TextField;
