//! What our pages must keep, seen in the laid out pages and in the finished files.

mod claim;
mod file;
mod list;
mod own;
mod page;
mod sample;
mod sheet;
