//! Aplomb, bladeink and Yarn Spinner over the same story, side by side in one run: source to playable, steps
//! a second, save and restore, peak memory. Asserts that all three take the same steps and come to the same
//! sums for the same random numbers, and says by how much each aim is met. Timings are the best of a few.
//!
//! `aplomb-peers BIG SMALL`: prefixes of what `stories.py` wrote, each with `.json`, `.ink` and `.yarn`.
//! `aplomb-peers scenario PREFIX FOLDER` writes the Aplomb scenario alone.

mod aplomb_side;
mod ink;
mod plays;
mod story;
mod yarn;

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["scenario", prefix, folder] => write(prefix, Path::new(folder)),
        ["memory", what, prefix] => memory(what, prefix),
        [big, small] => compare(big, small),
        _ => Err("usage: aplomb-peers BIG SMALL".into()),
    }
}

fn scenario(prefix: &str, id: &str) -> Result<String, Box<dyn std::error::Error>> {
    let plain = std::fs::read_to_string(format!("{prefix}.json"))?;
    let story: story::Story = serde_json::from_str(&plain)?;
    Ok(story::scenario(&story, id))
}

fn write(prefix: &str, folder: &Path) -> Outcome {
    std::fs::create_dir_all(folder)?;
    let id = folder.file_name().and_then(|n| n.to_str());
    let text = scenario(prefix, id.ok_or("a folder with a name")?)?;
    Ok(std::fs::write(folder.join("scenario.ron"), text)?)
}

/// The least time of some tries, in seconds, and what the last one made.
fn least<T>(tries: usize, mut run: impl FnMut() -> T) -> (f64, T) {
    let mut best = f64::INFINITY;
    let mut time = || {
        let began = Instant::now();
        let made = run();
        best = best.min(began.elapsed().as_secs_f64());
        made
    };
    let mut made = time();
    for _ in 1..tries {
        // what is taken down is not timed
        made = time();
    }
    (best, made)
}

fn compare(big: &str, small: &str) -> Outcome {
    let text = scenario(big, "story")?;
    let ink_text = std::fs::read_to_string(format!("{big}.ink"))?;
    let yarn_text = std::fs::read_to_string(format!("{big}.yarn"))?;
    println!(
        "source: Aplomb {:.1} MB, ink {:.1} MB, Yarn {:.1} MB",
        text.len() as f64 / 1e6,
        ink_text.len() as f64 / 1e6,
        yarn_text.len() as f64 / 1e6
    );

    let source = aplomb_side::source(&text);
    let (ours, walk) = least(5, || aplomb_side::playable(black_box(&source)));
    let (checked, found) = least(3, || aplomb::check::lint::check(black_box(&source)));
    let (compiled, json) = least(3, || ink::compile(black_box(&ink_text)));
    let (loaded, mut story) = least(3, || ink::load(black_box(&json)));
    let theirs = compiled + loaded;
    let (yarn_time, mut ready) = least(1, || yarn::playable(black_box(&yarn_text)));
    println!(
        "source to playable: Aplomb {ours:.3} s, with all lints {checked:.3} s ({} findings)",
        found.len()
    );
    println!("    bladeink {compiled:.3} + {loaded:.3} s, Yarn Spinner {yarn_time:.3} s");
    ratio("source to playable, of bladeink's", ours / theirs, 0.20);
    ratio(
        "source to playable, of Yarn Spinner's",
        ours / yarn_time,
        0.03,
    );
    ratio("with all lints, of bladeink's", checked / theirs, 0.40);
    ratio(
        "with all lints, of Yarn Spinner's",
        checked / yarn_time,
        0.05,
    );

    const SAME: usize = 300;
    const MANY: usize = 200_000;
    let own = aplomb_side::play(&walk, SAME);
    let (ink_time, ink_played) = least(3, || ink::play(&mut story, SAME));
    let (yarn_play, yarn_played) = least(1, || yarn::play(&mut ready, SAME));
    assert_eq!(own, ink_played, "bladeink goes another way");
    assert_eq!(own, yarn_played, "Yarn Spinner goes another way");
    let (time, many) = least(3, || aplomb_side::play(black_box(&walk), MANY));
    let rate = many.steps as f64 / time;
    let ink_rate = ink_played.steps as f64 / ink_time;
    let yarn_rate = yarn_played.steps as f64 / yarn_play;
    println!(
        "the same {} steps and sums {:?} in all three engines",
        own.steps, own.sums
    );
    println!(
        "steps a second: Aplomb {rate:.0}, bladeink {ink_rate:.0}, Yarn Spinner {yarn_rate:.0}"
    );
    ratio("steps, bladeink's of ours", ink_rate / rate, 1.0 / 50.0);
    println!(
        "    that is {:.0} times bladeink's and {:.0} times Yarn Spinner's",
        rate / ink_rate,
        rate / yarn_rate
    );

    let session = aplomb_side::session_step();
    println!("a step of a session with words, scores and reasons: {session:.1} µs");

    save(small)?;

    let us = peak("aplomb", big)?;
    let compiling = peak("ink-compile", big)?;
    // what is compiled already is what a player loads
    std::fs::write(format!("{big}.ink.json"), &json)?;
    let playing = peak("ink-play", big)?;
    let yarn = peak("yarn", big)?;
    println!(
        "peak memory: Aplomb {us} KiB, bladeink {compiling} KiB compiling and {playing} KiB playing, Yarn Spinner {yarn} KiB"
    );
    ratio(
        "memory, of bladeink's compiler",
        us as f64 / compiling as f64,
        0.25,
    );
    ratio(
        "memory, of bladeink's player",
        us as f64 / playing as f64,
        0.25,
    );
    ratio("memory, of Yarn Spinner's", us as f64 / yarn as f64, 0.25);
    Ok(())
}

fn save(small: &str) -> Outcome {
    const TIMES: usize = 20_000;
    let text = scenario(small, "story")?;
    let walk = aplomb_side::playable(&aplomb_side::source(&text));
    let mut place = aplomb_side::somewhere(&walk, 4);
    let mut bytes = Vec::new();
    let (ours, ()) = least(5, || {
        for _ in 0..TIMES {
            bytes.clear();
            walk.save(black_box(&place), &mut bytes);
            place = walk.restore(black_box(&bytes)).expect("a place");
        }
    });
    assert_eq!(place, aplomb_side::somewhere(&walk, 4));
    let json = ink::compile(&std::fs::read_to_string(format!("{small}.ink"))?);
    let mut story = ink::load(&json);
    ink::go(&mut story, 4);
    let (theirs, ()) = least(5, || {
        for _ in 0..TIMES / 20 {
            let saved = story.save_state().expect("it is saved");
            story.load_state(black_box(&saved)).expect("it is loaded");
        }
    });
    let (ours, theirs) = (ours / TIMES as f64, theirs * 20.0 / TIMES as f64);
    println!(
        "save and restore: Aplomb {:.3} µs ({} bytes), bladeink {:.1} µs",
        ours * 1e6,
        bytes.len(),
        theirs * 1e6
    );
    ratio("save and restore, of bladeink's", ours / theirs, 0.1);
    Ok(())
}

/// The greatest resident set, in KiB, of a process of its own that does this.
fn peak(what: &str, prefix: &str) -> Result<u64, Box<dyn std::error::Error>> {
    let output = Command::new(std::env::current_exe()?)
        .args(["memory", what, prefix])
        .output()?;
    let told = String::from_utf8(output.stdout)?;
    let last = told.lines().last().ok_or("the process said nothing")?;
    Ok(last.parse()?)
}

/// Compiles, loads or plays one engine's story and says what it took at most.
fn memory(what: &str, prefix: &str) -> Outcome {
    const PLAYS: usize = 100;
    match what {
        "aplomb" => {
            // the scenario is written by another process, as an author would have done
            let folder = std::env::temp_dir().join(format!("aplomb-peers-{}", std::process::id()));
            let status = Command::new(std::env::current_exe()?)
                .args(["scenario", prefix])
                .arg(folder.join("story"))
                .status()?;
            assert!(status.success(), "the scenario is written");
            let (mut sources, faults) = aplomb::library::read_path(&folder.join("story"));
            std::fs::remove_dir_all(&folder)?;
            assert!(faults.is_empty(), "{faults:?}");
            let source = sources.pop().ok_or("a scenario")?;
            let walk = aplomb_side::playable(&source);
            drop(source);
            black_box(aplomb_side::play(&walk, PLAYS));
        }
        "ink-compile" => {
            let text = std::fs::read_to_string(format!("{prefix}.ink"))?;
            black_box(ink::compile(&text));
        }
        "ink-play" => {
            let json = std::fs::read_to_string(format!("{prefix}.ink.json"))?;
            let mut story = ink::load(&json);
            drop(json);
            black_box(ink::play(&mut story, PLAYS));
        }
        "yarn" => {
            let text = std::fs::read_to_string(format!("{prefix}.yarn"))?;
            let mut ready = yarn::playable(&text);
            black_box(yarn::play(&mut ready, PLAYS));
        }
        other => return Err(format!("there is no {other}").into()),
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    let peak = peak.ok_or("the kernel tells no peak")?;
    println!("{}", peak.trim().trim_end_matches("kB").trim());
    Ok(())
}

fn ratio(what: &str, found: f64, aim: f64) {
    let verdict = if found <= aim { "met" } else { "MISSED" };
    println!("  {what}: {found:.3} (aim {aim:.2}: {verdict})");
}
