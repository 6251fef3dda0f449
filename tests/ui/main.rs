//! The window as people use it: by accessible label, with a real store, a clock that is told.

mod access;
mod desk;
mod driver;
mod flows;
mod follow;
mod plays;
