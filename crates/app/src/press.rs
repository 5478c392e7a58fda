//! Which press prints: asked here by everything that puts words on paper.
//!
//! The only place that names the crate `print`; below, everything knows the trait `Press` alone.

use std::sync::Arc;

use punctueel_letters::paper::Press;
use punctueel_print::House;

/// The press of this house.
pub fn press() -> Arc<dyn Press> {
    Arc::new(House)
}
