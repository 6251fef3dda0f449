//! Checks that play: what can be said of a scenario only by going through it. Prints nothing, reads no
//! files and starts no threads.

pub mod simulate;
