//! What our pages must keep, seen in the laid out pages and in the finished files.

mod file;
mod list;
mod own;
mod page;
mod sample;
mod sheet;
