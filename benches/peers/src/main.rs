//! Aplomb, bladeink and Yarn Spinner over the same story, side by side in one run: source to playable, steps
//! a second, save and restore, peak memory; and Aplomb's own `check` and exhaustive `simulate`. Asserts that all three take the same steps and come to the same
//! sums for the same random numbers, and says by how much each aim is met. Times are of the processor, the least of a few rounds in which
//! the engines take turns; Yarn Spinner, which takes longest by far, goes once.
//!
//! `aplomb-peers BIG SMALL`: prefixes of what `stories.py` wrote, each with `.json`, `.ink` and `.yarn`.
//! `aplomb-peers scenario PREFIX FOLDER` writes the Aplomb scenario alone; `aplomb-peers alone check PREFIX`
//! (or `aplomb`, `simulate`, `ink-compile`, `ink-play`, `yarn`) does one thing and says its KiB and seconds.

mod aplomb_side;
mod clock;
mod ink;
mod plays;
mod story;
mod yarn;

use aplomb::model::source::Source;
use clock::{LONG, least};
use std::hint::black_box;
use std::path::Path;
use std::process::Command;

/// How often what is compared takes its turn.
const ROUNDS: usize = 7;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["scenario", prefix, folder] => write(prefix, Path::new(folder)),
        ["alone", what, prefix] => doing(what, prefix),
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
    let (mut ours, mut checked, mut compiled, mut loaded) = (LONG, LONG, LONG, LONG);
    let (mut walk, mut found, mut story) = (None, 0, None);
    let mut json = String::new();
    // in turn, so that all of them meet the same neighbours
    for _ in 0..ROUNDS {
        walk = Some(least(&mut ours, || {
            aplomb_side::playable(black_box(&source))
        }));
        found = least(&mut checked, || {
            aplomb::check::lint::check(black_box(&source))
        })
        .len();
        json = least(&mut compiled, || ink::compile(black_box(&ink_text)));
        story = Some(least(&mut loaded, || ink::load(black_box(&json))));
    }
    let (walk, mut story) = walk.zip(story).ok_or("no round")?;
    let theirs = compiled + loaded;
    let mut yarn_time = LONG;
    let mut ready = least(&mut yarn_time, || yarn::playable(black_box(&yarn_text)));
    println!(
        "source to playable: Aplomb {ours:.3} s, with all lints {checked:.3} s ({found} findings)"
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
    let (mut time, mut ink_time, mut yarn_play) = (LONG, LONG, LONG);
    let yarn_played = least(&mut yarn_play, || yarn::play(&mut ready, SAME));
    assert_eq!(own, yarn_played, "Yarn Spinner goes another way");
    let mut steps = 0;
    for _ in 0..ROUNDS {
        let ink_played = least(&mut ink_time, || ink::play(&mut story, SAME));
        assert_eq!(own, ink_played, "bladeink goes another way");
        let many = least(&mut time, || aplomb_side::play(black_box(&walk), MANY));
        steps = many.steps;
    }
    let rate = steps as f64 / time;
    let ink_rate = own.steps as f64 / ink_time;
    let yarn_rate = own.steps as f64 / yarn_play;
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

    let (us, _) = alone("aplomb", big)?;
    let (compiling, _) = alone("ink-compile", big)?;
    // what is compiled already is what a player loads
    std::fs::write(format!("{big}.ink.json"), &json)?;
    let (playing, _) = alone("ink-play", big)?;
    let (yarn, _) = alone("yarn", big)?;
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
    for (what, most) in [("check", 2.0), ("simulate", 10.0)] {
        let (peak, seconds) = alone(what, big)?;
        println!(
            "{what}, a process of its own: {seconds:.2} s, {} MiB",
            peak >> 10
        );
        ratio("seconds, of those allowed", seconds / most, 1.0);
        ratio("memory, of 300 MB", peak as f64 * 1024.0 / 300e6, 1.0);
    }
    Ok(())
}

fn save(small: &str) -> Outcome {
    const TIMES: usize = 20_000;
    let text = scenario(small, "story")?;
    let walk = aplomb_side::playable(&aplomb_side::source(&text));
    let mut place = aplomb_side::somewhere(&walk, 4);
    let mut bytes = Vec::new();
    let json = ink::compile(&std::fs::read_to_string(format!("{small}.ink"))?);
    let mut story = ink::load(&json);
    ink::go(&mut story, 4);
    let (mut ours, mut theirs) = (LONG, LONG);
    for _ in 0..ROUNDS {
        least(&mut ours, || {
            for _ in 0..TIMES {
                bytes.clear();
                walk.save(black_box(&place), &mut bytes);
                place = walk.restore(black_box(&bytes)).expect("a place");
            }
        });
        least(&mut theirs, || {
            for _ in 0..TIMES / 20 {
                let saved = story.save_state().expect("it is saved");
                story.load_state(black_box(&saved)).expect("it is loaded");
            }
        });
    }
    assert_eq!(place, aplomb_side::somewhere(&walk, 4));
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

/// The greatest resident set, in KiB, and the seconds of processor time of a process of its own that
/// does this.
fn alone(what: &str, prefix: &str) -> Result<(u64, f64), Box<dyn std::error::Error>> {
    let output = Command::new(std::env::current_exe()?)
        .args(["alone", what, prefix])
        .output()?;
    let told = String::from_utf8(output.stdout)?;
    let (peak, seconds) = told
        .lines()
        .last()
        .and_then(|line| line.split_once(' '))
        .ok_or("the process said nothing")?;
    Ok((peak.parse()?, seconds.parse()?))
}

/// Compiles, loads, plays or checks one engine's story and says what that took.
fn doing(what: &str, prefix: &str) -> Outcome {
    const PLAYS: usize = 100;
    match what {
        "aplomb" => {
            let source = written(prefix)?;
            let walk = aplomb_side::playable(&source);
            drop(source);
            black_box(aplomb_side::play(&walk, PLAYS));
        }
        "check" => {
            let source = written(prefix)?;
            black_box(aplomb::check::lint::check(&source));
        }
        "simulate" => {
            let source = written(prefix)?;
            black_box(aplomb_side::every_path(source));
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
    let peak = peak.trim().trim_end_matches("kB").trim();
    println!("{peak} {}", clock::seconds());
    Ok(())
}

/// The source of the scenario, which another process has written, as an author would have done.
fn written(prefix: &str) -> Result<Source, Box<dyn std::error::Error>> {
    let folder = std::env::temp_dir().join(format!("aplomb-peers-{}", std::process::id()));
    let status = Command::new(std::env::current_exe()?)
        .args(["scenario", prefix])
        .arg(folder.join("story"))
        .status()?;
    assert!(status.success(), "the scenario is written");
    let (mut sources, faults) = aplomb::library::read_path(&folder.join("story"));
    std::fs::remove_dir_all(&folder)?;
    assert!(faults.is_empty(), "{faults:?}");
    Ok(sources.pop().ok_or("a scenario")?)
}

fn ratio(what: &str, found: f64, aim: f64) {
    let verdict = if found <= aim { "met" } else { "MISSED" };
    println!("  {what}: {found:.3} (aim {aim:.2}: {verdict})");
}
