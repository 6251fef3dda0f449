//! Trainees on as many threads as there are cores, with a progress bar. Which thread plays which attempt
//! makes no difference to the figures.

use crate::check::simulate::{Distribution, Profile, run_one};
use crate::engine::Cast;
use std::collections::BTreeMap;
use std::io::Write;
use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// What is to be played.
pub struct Plan {
    /// Of the simulation.
    pub seed: u64,
    /// Attempts of each profile.
    pub runs: u64,
    /// How many threads; `None`: one a core.
    pub threads: Option<usize>,
    /// Whether somebody looks at the error stream.
    pub progress: bool,
}

/// The attempts of each profile.
pub type Trainees = BTreeMap<Profile, Distribution>;

/// Plays them all.
pub fn play(cast: &Cast, plan: &Plan) -> Trainees {
    let profiles = Profile::ALL.len() as u64;
    let total = plan.runs * profiles;
    let cores = || thread::available_parallelism().map_or(1, NonZero::get);
    let threads = plan.threads.unwrap_or_else(cores).clamp(1, 64);
    let next = AtomicU64::new(0);
    let work = || {
        let mut own = Trainees::new();
        loop {
            let job = next.fetch_add(1, Ordering::Relaxed);
            if job >= total {
                return own;
            }
            let profile = Profile::ALL[(job % profiles) as usize];
            let run = run_one(cast, profile, plan.seed, job / profiles);
            own.entry(profile).or_default().add(&run);
        }
    };
    let mut all = Trainees::new();
    let mut take = |own: Trainees| {
        for (profile, distribution) in &own {
            all.entry(*profile).or_default().merge(distribution);
        }
    };
    thread::scope(|scope| {
        let spawn = |i: usize| {
            let builder = thread::Builder::new().name(format!("trainees-{i}"));
            builder.spawn_scoped(scope, work).ok()
        };
        let others: Vec<_> = (0..threads).filter_map(spawn).collect();
        if others.is_empty() {
            // no thread is to be had: this one does it
            take(work());
        }
        while plan.progress && others.iter().any(|t| !t.is_finished()) {
            bar(next.load(Ordering::Relaxed).min(total), total);
            thread::sleep(Duration::from_millis(100));
        }
        for thread in others {
            match thread.join() {
                Ok(own) => take(own),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    all
}

fn bar(done: u64, total: u64) {
    const WIDTH: u64 = 30;
    let full = (done * WIDTH).checked_div(total).unwrap_or(WIDTH) as usize;
    let empty = WIDTH as usize - full;
    let bar = format!("{}{}", "█".repeat(full), "░".repeat(empty));
    say(true, &format!("trainees {bar} {done}/{total}"));
}

/// Writes over the last line of the error stream, where somebody looks at it.
pub fn say(progress: bool, text: &str) {
    if progress {
        // progress is a courtesy: nothing depends on it
        let mut stderr = std::io::stderr().lock();
        let _ = write!(stderr, "\r\x1b[2K{text}").and_then(|()| stderr.flush());
    }
}
