//! Any bytes as a zip of a scenario.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| aplomb_fuzz::zip(bytes));
