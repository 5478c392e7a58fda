//! How it looks: a letter, a call sheet or a print file to PDF. Pure; the only crate that knows
//! typst.
//!
//! Gets words and gives a file; the same words give the same bytes. Does not know where words come
//! from, what they mean, or where the file goes.
//!
//! - [`House`]: the press with our own pages, which stand in `pages/*.typ`
//! - [`own`]: a firm's own page for its letters

mod alone;
mod house;
pub mod own;
mod reading;
mod scan;
#[cfg(test)]
mod tests;
mod typeset;
mod world;

pub use house::House;
