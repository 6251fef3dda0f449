//! Any bytes as a condition within a scenario.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| aplomb_fuzz::expression(bytes));
