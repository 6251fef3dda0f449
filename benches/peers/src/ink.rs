//! bladeink over the story.

use crate::plays::{Played, Random};
use bladeink::story::Story;
use bladeink::value_type::ValueType;
use bladeink_compiler::Compiler;

/// Source → compiled JSON.
pub fn compile(source: &str) -> String {
    Compiler::new().compile(source).expect("the story compiles")
}

/// Compiled JSON → story.
pub fn load(json: &str) -> Story {
    Story::new(json).expect("the story loads")
}

/// Plays from the start to an end, again and again.
pub fn play(story: &mut Story, plays: usize) -> Played {
    let mut random = Random::new();
    let mut played = Played::default();
    for _ in 0..plays {
        story.reset_state().expect("it begins again");
        loop {
            while story.can_continue() {
                story.cont().expect("it goes on");
            }
            let choices = story.get_current_choices();
            if choices.is_empty() {
                break;
            }
            let choice = random.below(choices.len());
            story.choose_choice_index(choice).expect("it is on offer");
            played.steps += 1;
        }
        played.end(["empathy", "patience", "accuracy"].map(|name| number(story, name)));
    }
    played
}

fn number(story: &Story, name: &str) -> i64 {
    match story.get_variable(name) {
        Some(ValueType::Int(n)) => i64::from(n),
        _ => panic!("{name} is no number"),
    }
}

/// Goes some steps into a play.
pub fn go(story: &mut Story, steps: usize) {
    for step in 0..=steps {
        while story.can_continue() {
            story.cont().expect("it goes on");
        }
        if step < steps {
            story.choose_choice_index(0).expect("it is on offer");
        }
    }
}
