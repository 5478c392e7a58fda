//! What is true. (The map is below.)
pub mod id;
pub mod money;
