//! Simulation: every path through a scenario at once, and trainees of known manners drawn at random.
//! Starts no threads and shows no progress: a host divides the work and folds what comes back.
//!
//! Reading order: [`words`] (a condition as text), `live` (what can still be read), `classes` (customers
//! that conditions tell apart), [`tally`] (sums of scores), `board` (one step), [`explore`], [`path`];
//! then [`profile`], [`trainee`], [`spread`], [`verdict`], [`footprints`].

mod board;
mod classes;
pub mod explore;
pub mod footprints;
mod live;
pub mod path;
pub mod profile;
pub mod spread;
pub mod tally;
pub mod trainee;
pub mod verdict;
pub mod words;

pub use explore::{Exhaustive, Limits, explore};
pub use footprints::footprints;
pub use path::Path;
pub use profile::Profile;
pub use spread::Distribution;
pub use trainee::{Run, run_one};
pub use verdict::{Comparison, compare};

use crate::engine::Cast;
use crate::model::event::{Mode, Terms};
use crate::model::ids::{AttemptId, LearnerId, SourceHash};
use crate::model::time::{Allowance, Moment};

/// Seeds of attempts lie below this, as people's do.
pub const SEEDS: u64 = 1_000_000;

/// The terms of a simulated attempt: chosen answers, the usual clock.
fn terms(cast: &Cast, seed: u64) -> Terms {
    Terms {
        attempt: AttemptId::new("simulated"),
        learner: LearnerId::new("simulated"),
        scenario: cast.program.id.clone(),
        source: SourceHash::new("simulated"),
        seed,
        lang: cast.texts.lang(),
        mode: Mode::Practice,
        allowance: Allowance::Times(1),
        scorer: cast.scorer.id(),
        began: Moment(0),
    }
}
