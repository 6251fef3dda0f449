//! One simulated trainee: plays an attempt to its end through the engine itself. The same seed and number
//! make the same attempt, whatever else is played and in what order.

use super::profile::{Appeal, Profile};
use super::{SEEDS, terms};
use crate::engine::Cast;
use crate::engine::evaluate::holds;
use crate::engine::mark::accuracy_of;
use crate::engine::session::{Input, Session};
use crate::model::event::Outcome;
use crate::model::ids::ReplyId;
use crate::model::program::{Program, Reply};
use crate::model::time::{Millis, Moment};
use rand::rand_core::{Rng, SeedableRng};
use rand_chacha::ChaCha12Rng;

/// An attempt that has not ended after so many inputs is left.
pub(super) const INPUTS: usize = 300;

/// How one attempt went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The seed of the attempt.
    pub seed: u64,
    /// How it came out; `None`: it went round in circles and was left.
    pub outcome: Option<Outcome>,
    /// How many answers were given or failed to come.
    pub answers: u32,
    /// How long it took at the desk's clock.
    pub took: Millis,
}

/// Plays the `n`-th attempt of a profile.
pub fn run_one(cast: &Cast, profile: Profile, seed: u64, n: u64) -> Run {
    let mut dice = Dice::new(seed, profile, n);
    let attempt = dice.below(SEEDS);
    let (mut session, _) = Session::begin(cast.clone(), terms(cast, attempt));
    for _ in 0..INPUTS {
        let state = session.state();
        if state.outcome.is_some() {
            break;
        }
        let now = state.at;
        if state.paused {
            // a paused play always opens again
            let _ = session.apply(Input::Resume(Moment(0)), now);
            continue;
        }
        if !step(&mut session, profile, &mut dice) {
            break;
        }
    }
    let state = session.state();
    Run {
        seed: attempt,
        outcome: state.outcome.clone(),
        answers: state.scores.len() as u32,
        took: state.at,
    }
}

/// One answer, or what happens instead when it does not come in time. Whether anything happened.
pub(super) fn step(session: &mut Session, profile: Profile, dice: &mut Dice) -> bool {
    let tempo = profile.tempo();
    let state = session.state();
    let program = session.cast().program.clone();
    let percent = tempo.least + dice.below(tempo.most - tempo.least + 1);
    let silent = dice.below(100) < tempo.silent;
    let reading = crate::scoring::reading_ms(&state.line);
    let target = state.target(&program);
    let silence = program.node(state.node).silence;
    let there_is = silence.map_or(target, |s| target.min(s.after));
    let story = u64::from(there_is) * 10 * percent;
    let took = reading + story / u64::from(program.channel.clock_rate());
    let at = Millis(state.waiting_since.0 + took).max(state.at);
    let choice = choose(session, &program, profile, dice);
    if let Some(due) = session.deadline()
        && (silent || due <= at || choice.is_none())
    {
        let made = session.apply(Input::Wait, due);
        return made.is_ok_and(|events| !events.is_empty());
    }
    choice.is_some_and(|id| session.apply(Input::Choose(id), at).is_ok())
}

/// Draws one of the choices on offer.
fn choose(
    session: &Session,
    program: &Program,
    profile: Profile,
    dice: &mut Dice,
) -> Option<ReplyId> {
    let node = program.node(session.state().node);
    let state = session.state();
    let on_offer = |r: &&Reply| r.when.as_ref().is_none_or(|c| holds(c, state, program));
    let offered: Vec<&Reply> = node.replies.iter().filter(on_offer).collect();
    let weights: Vec<u64> = offered
        .iter()
        .map(|reply| {
            let points = accuracy_of(program, node, reply).map_or(5_000, |p| p.0);
            profile.weight(&Appeal {
                empathy: reply.empathy,
                accuracy: points / 1_250,
                breaks: reply.breaks.len() as i32,
            })
        })
        .collect();
    let mut left = dice.below(weights.iter().sum());
    for (reply, weight) in offered.iter().zip(weights) {
        if left < weight {
            return Some(reply.id.clone());
        }
        left -= weight;
    }
    None
}

/// Chance that belongs to one attempt alone.
pub(super) struct Dice(ChaCha12Rng);

impl Dice {
    pub(super) fn new(seed: u64, profile: Profile, n: u64) -> Dice {
        let mut rng = ChaCha12Rng::seed_from_u64(seed);
        rng.set_stream((profile as u64) << 48 | (n & ((1 << 48) - 1)));
        Dice(rng)
    }

    /// An even choice among `n`, by rejection.
    pub(super) fn below(&mut self, n: u64) -> u64 {
        let n = n.max(1);
        let zone = u64::MAX - (u64::MAX % n + 1) % n;
        loop {
            let x = self.0.next_u64();
            if x <= zone {
                return x % n;
            }
        }
    }
}
