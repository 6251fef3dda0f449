//! `--watch`: does a command again whenever a file that it reads has changed. Knows neither the command
//! nor what changed.

use super::{complain, is_closed_pipe};
use crate::library::watch::Watch;
use anyhow::anyhow;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, channel};

/// Runs at once and after each change at the paths, until somebody ends the program.
pub(super) fn follow(
    paths: &[PathBuf],
    run: &mut dyn FnMut() -> anyhow::Result<ExitCode>,
) -> anyhow::Result<ExitCode> {
    let (sender, changes) = channel();
    // before the first run, so that nothing is missed between
    let _watch = start(paths, move || {
        // where nobody listens the program is ending
        let _ = sender.send(());
    })?;
    rounds(&changes, run)
}

/// Watches; a path that cannot be watched is a failure with its reason.
pub(super) fn start(
    paths: &[PathBuf],
    changed: impl FnMut() + Send + 'static,
) -> anyhow::Result<Watch> {
    Watch::start(paths, changed).map_err(|why| anyhow!("{}: {}", why.path.display(), why.message))
}

/// A run, and one more for each change. What fails while somebody is editing is told, and waited out.
fn rounds(
    changes: &Receiver<()>,
    run: &mut dyn FnMut() -> anyhow::Result<ExitCode>,
) -> anyhow::Result<ExitCode> {
    let mut code = run()?;
    say("watching for changes; Ctrl+C ends");
    while changes.recv().is_ok() {
        say("── changed ──");
        code = match run() {
            Err(error) if !is_closed_pipe(&error) => {
                complain(&error);
                ExitCode::from(2)
            }
            run => run?,
        };
    }
    Ok(code)
}

fn say(text: &str) {
    // a courtesy: where the error stream is gone nobody misses it
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::rounds;
    use anyhow::bail;
    use std::process::ExitCode;
    use std::sync::mpsc::channel;

    #[test]
    fn it_runs_once_more_for_each_change_and_outlives_a_failure() {
        let (sender, changes) = channel();
        sender.send(()).unwrap();
        sender.send(()).unwrap();
        drop(sender);
        let mut runs = 0;
        let mut run = || {
            runs += 1;
            if runs == 2 {
                bail!("half written");
            }
            Ok(ExitCode::from(if runs == 3 { 1 } else { 0 }))
        };
        let code = rounds(&changes, &mut run).unwrap();
        assert_eq!((code, runs), (ExitCode::from(1), 3));
    }

    #[test]
    fn a_first_run_that_fails_ends_it_and_so_does_a_reader_that_has_gone() {
        let (sender, changes) = channel();
        assert!(rounds(&changes, &mut || bail!("no such folder")).is_err());
        sender.send(()).unwrap();
        let mut runs = 0;
        let gone = rounds(&changes, &mut || {
            runs += 1;
            if runs == 2 {
                let pipe = std::io::Error::from(std::io::ErrorKind::BrokenPipe);
                return Err(pipe.into());
            }
            Ok(ExitCode::SUCCESS)
        });
        assert!(gone.is_err());
    }
}
