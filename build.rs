//! Has Cargo compile anew when a scenario or a message file is added, changed or removed: the macro that
//! puts them into the binary only sees the files that were there last time. Generates nothing.

fn main() {
    for watched in ["build.rs", "scenarios", "locales"] {
        println!("cargo::rerun-if-changed={watched}");
    }
}
