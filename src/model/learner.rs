//! A person who practises, and how they like the application to be.

use super::ids::LearnerId;
use super::lang::Lang;
use super::time::{Allowance, Moment};
use serde::{Deserialize, Serialize};

/// A person who practises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    /// Who.
    pub id: LearnerId,
    /// What they are called; empty until they say.
    pub name: String,
    /// Since when.
    pub since: Moment,
}

/// How a learner likes the application to be. Kept with the learner's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language of the interface; `None`: the system's.
    pub lang: Option<Lang>,
    /// Language of conversations; `None`: the interface's.
    pub conversation: Option<Lang>,
    /// Light, dark or the system's.
    pub appearance: Appearance,
    /// Size of text in per cent, 80–200.
    pub text_size: u16,
    /// More time.
    pub allowance: Allowance,
    /// No motion.
    pub reduced_motion: bool,
    /// Changes of scenario files are shown at once: for those who write scenarios.
    pub follow: bool,
    /// Ctrl+Enter sends and Enter begins a line; else Enter sends.
    pub send_with_ctrl: bool,
    /// Answers can be rated in the debrief: for those who train others.
    pub trainer: bool,
    /// Text at 7 : 1 and a line around everything, in light and dark alike.
    pub high_contrast: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            lang: None,
            conversation: None,
            appearance: Appearance::System,
            text_size: 100,
            allowance: Allowance::default(),
            reduced_motion: false,
            follow: false,
            send_with_ctrl: false,
            trainer: false,
            high_contrast: false,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}
