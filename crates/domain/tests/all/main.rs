//! Tests over the whole crate, in one binary.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod event_samples;
mod events;
mod law;
