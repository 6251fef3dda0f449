//! Yarn Spinner over the story.

use crate::plays::{Played, Random};
use yarnspinner::compiler::{Compilation, Compiler, File};
use yarnspinner::core::YarnValue;
use yarnspinner::runtime::{
    Dialogue, DialogueEvent, MemoryVariableStorage, StringTableTextProvider, VariableStorage,
};

/// A dialogue that is ready, and its variables.
pub struct Ready {
    dialogue: Dialogue,
    storage: MemoryVariableStorage,
    initial: Vec<(String, f32)>,
}

/// Source → ready to play.
pub fn playable(source: &str) -> Ready {
    let mut compiler = Compiler::new();
    compiler.add_file(File {
        file_name: "story.yarn".to_owned(),
        source: source.to_owned(),
    });
    ready(compiler.compile().expect("the story compiles"))
}

fn ready(compilation: Compilation) -> Ready {
    let storage = MemoryVariableStorage::new();
    let mut texts = StringTableTextProvider::new();
    let table = compilation.string_table;
    texts.extend_base_language(table.into_iter().map(|(id, info)| (id, info.text)));
    let mut dialogue = Dialogue::new(Box::new(storage.clone()), Box::new(texts));
    dialogue.replace_program(compilation.program.expect("a program"));
    let initial = [("empathy", 0.0), ("patience", 5.0), ("accuracy", 0.0)];
    let initial = initial.map(|(name, value)| (format!("${name}"), value));
    Ready {
        dialogue,
        storage,
        initial: initial.to_vec(),
    }
}

/// Plays from the start to an end, again and again.
pub fn play(ready: &mut Ready, plays: usize) -> Played {
    let mut random = Random::new();
    let mut played = Played::default();
    for _ in 0..plays {
        for (name, value) in &ready.initial {
            let value = YarnValue::from(*value);
            ready.storage.set(name.clone(), value).expect("it is kept");
        }
        ready.dialogue.set_node("n0").expect("the first node");
        'play: loop {
            for event in ready.dialogue.continue_().expect("it goes on") {
                match event {
                    DialogueEvent::Options(options) => {
                        let offered: Vec<_> = options.iter().filter(|o| o.is_available).collect();
                        let option = offered[random.below(offered.len())].id;
                        ready
                            .dialogue
                            .set_selected_option(option)
                            .expect("it is on offer");
                        played.steps += 1;
                    }
                    DialogueEvent::DialogueComplete => break 'play,
                    _ => {}
                }
            }
        }
        let number = |name: &str| -> i64 {
            let value = ready.storage.get(name).expect("it is set");
            let value = f32::try_from(value).expect("a number");
            value as i64
        };
        played.end(["$empathy", "$patience", "$accuracy"].map(number));
    }
    played
}
