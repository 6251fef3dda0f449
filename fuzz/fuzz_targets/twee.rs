//! Any bytes as a Twee 3 story.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| aplomb_fuzz::twee(bytes));
