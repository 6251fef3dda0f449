//! The `aplomb` binary: the window without arguments, a command with one.

use std::process::ExitCode;

fn main() -> ExitCode {
    aplomb::hosts::cli::run()
}
