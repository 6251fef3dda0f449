//! The window as people use it: by accessible label, with a real store, a clock that is told.

mod access;
mod contrast;
mod desk;
mod driver;
mod flows;
mod follow;
mod images;
mod look;
mod plays;
