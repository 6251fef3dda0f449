//! Plans on a small scenario.
