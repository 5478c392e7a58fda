//! The command line as people and scripts use it: the real program, on a database of its own.

mod day;
mod help;
mod program;
mod refusals;
mod shapes;
mod words;
