//! Aplomb over the story. Knows nothing of the peers.

use crate::plays::{Played, Random};
use aplomb::engine::walk::{Place, Walk};
use aplomb::model::program::Program;
use aplomb::model::source::{SCENARIO_FILE, Source};
use std::sync::Arc;

/// The source that `check` and `load` read.
pub fn source(text: &str) -> Source {
    Source {
        id: "story".into(),
        files: [(SCENARIO_FILE.to_owned(), text.to_owned())].into(),
    }
}

/// Source → playable.
pub fn playable(source: &Source) -> Walk {
    Walk::new(Arc::new(program(source)))
}

/// Source → program.
pub fn program(source: &Source) -> Program {
    aplomb::script::load(source).expect("the story compiles")
}

/// Plays from the start to an end, again and again, with these random numbers.
pub fn play(walk: &Walk, plays: usize) -> Played {
    let mut random = Random::new();
    let mut played = Played::default();
    let mut offered = Vec::new();
    let start = walk.begin(&[]);
    let mut place = start.clone();
    for _ in 0..plays {
        place.clone_from(&start);
        while !walk.over(&place) {
            walk.offered(&place, &[], &mut offered);
            let choice = offered[random.below(offered.len())];
            walk.choose(&mut place, &[], choice);
            played.steps += 1;
        }
        played.end(sums(walk, &place));
    }
    played
}

/// empathy, patience, accuracy
fn sums(walk: &Walk, place: &Place) -> [i64; 3] {
    let value = |name: &str| {
        let variables = &walk.program().variables;
        let ix = variables.iter().position(|v| v.name == name);
        let ix = ix.expect("the variable is there") as u32;
        let slot = walk.slot(aplomb::engine::facts::Fact::Variable(ix));
        place.slots[slot.expect("variables have slots")]
    };
    ["empathy", "patience", "accuracy"].map(value)
}

/// A place some steps into a play.
pub fn somewhere(walk: &Walk, steps: usize) -> Place {
    let mut place = walk.begin(&[]);
    for _ in 0..steps {
        walk.choose(&mut place, &[], 0);
    }
    place
}
