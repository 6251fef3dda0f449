//! Lines over as many threads as there are cores, and the answers in the order of the lines. Each thread has a
//! short queue of its own and they are served in turn, so that neither order nor memory depends on how long one
//! takes.

use super::lines::{LONGEST, Line, Lines};
use crate::check::lines::{Fault, fault, score};
use crate::hosts::cli::simulate::pool::say;
use crate::scoring::Scorer;
use anyhow::Context;
use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Lines that a thread takes at once, when all packs have been read: the first lines go one by one, so that the
/// packs are read by all threads.
const BATCH: u64 = 16;
/// Batches that wait for a thread, and for being written.
const WAITING: usize = 4;
/// Progress is shown every so many lines.
const SHOWN: u64 = 1_000;

/// How to score.
pub struct Plan<'a> {
    /// By whom.
    pub scorer: &'a Scorer,
    /// The name of the file, where there are several.
    pub file: Option<&'a str>,
    /// How many threads; `None`: one a core.
    pub threads: Option<usize>,
    /// Whether somebody looks at the error stream.
    pub progress: bool,
}

type Batch = Vec<(u64, Line)>;

/// The answers of a batch.
struct Answers {
    text: String,
    count: u64,
    bad: u64,
}

/// Scores all lines; says how many were bad.
///
/// # Errors
/// Where the input cannot be read or the output cannot be written.
pub fn run<R: Read + Send>(
    mut lines: Lines<R>,
    plan: &Plan<'_>,
    out: &mut impl Write,
) -> anyhow::Result<u64> {
    let cores = || thread::available_parallelism().map_or(1, NonZero::get);
    let threads = plan.threads.unwrap_or_else(cores).clamp(1, 64);
    thread::scope(|scope| {
        let (mut give, mut take) = (Vec::new(), Vec::new());
        for n in 0..threads {
            let (batches, batches_in) = sync_channel::<Batch>(WAITING);
            let (answers_out, answers) = sync_channel::<Answers>(WAITING);
            thread::Builder::new()
                .name(format!("score-{n}"))
                .spawn_scoped(scope, move || work(plan, &batches_in, &answers_out))?;
            give.push(batches);
            take.push(answers);
        }
        let reader = thread::Builder::new()
            .name("score-reader".to_owned())
            .spawn_scoped(scope, move || deal(&mut lines, &give))?;
        let bad = write(&take, plan, out);
        // Threads that still have something to say are told that nobody listens.
        drop(take);
        let bad = bad?;
        let read = reader
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        read.context("it cannot be read to its end")?;
        Ok(bad)
    })
}

/// Deals the lines out in turn.
fn deal<R: Read>(lines: &mut Lines<R>, give: &[SyncSender<Batch>]) -> std::io::Result<()> {
    let mut turn = give.iter().cycle();
    let mut dealt = 0;
    while let Some(more) = lines.next()? {
        let mut more = more.into_iter().peekable();
        while more.peek().is_some() {
            let size = (1 + dealt / 8).min(BATCH);
            let batch: Batch = more.by_ref().take(size as usize).collect();
            dealt += batch.len() as u64;
            let sent = turn.next().map(|to| to.send(batch));
            if !matches!(sent, Some(Ok(()))) {
                // nobody writes any more
                return Ok(());
            }
        }
    }
    Ok(())
}

fn work(plan: &Plan<'_>, batches: &Receiver<Batch>, answers: &SyncSender<Answers>) {
    for batch in batches {
        if answers.send(answer(plan, &batch)).is_err() {
            return;
        }
    }
}

fn answer(plan: &Plan<'_>, batch: &[(u64, Line)]) -> Answers {
    let mut answers = Answers {
        text: String::with_capacity(batch.len() * 2_000),
        count: batch.len() as u64,
        bad: 0,
    };
    for (number, line) in batch {
        let scored = match line {
            Line::Bytes(bytes) => score(plan.scorer, bytes),
            Line::TooLong(bytes) => Err(too_long(*bytes)),
        };
        let object = scored.unwrap_or_else(|fault| {
            answers.bad += 1;
            fault::object(plan.file, *number, &fault)
        });
        answers.text.push_str(&object);
        answers.text.push('\n');
    }
    answers
}

fn too_long(bytes: u64) -> Fault {
    Fault::new(
        format!("the line has {bytes} bytes"),
        format!("at most {LONGEST} bytes a line"),
        "write each reply on a line of its own, and shorten it",
    )
}

fn write(take: &[Receiver<Answers>], plan: &Plan<'_>, out: &mut impl Write) -> anyhow::Result<u64> {
    let (mut done, mut bad, mut shown) = (0, 0, 0);
    // The batches were dealt in turn: the first thread without one more is where they ended.
    for answers in take.iter().cycle() {
        let Ok(answers) = answers.recv() else { break };
        out.write_all(answers.text.as_bytes())?;
        out.flush()?;
        done += answers.count;
        bad += answers.bad;
        if done >= shown + SHOWN {
            shown = done;
            say(plan.progress, &format!("{done} scored, {bad} bad"));
        }
    }
    if shown > 0 {
        say(plan.progress, "");
    }
    Ok(bad)
}
