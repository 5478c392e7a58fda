//! Stopping long work: the first Ctrl-C asks it to stop after the piece it is at.
//!
//! What was done stays, the next run goes on. A second Ctrl-C ends the program at once; nothing is
//! half done then either, for every piece is one transaction.

use std::sync::atomic::{AtomicBool, Ordering};

static ASKED: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C asks to stop. Where that cannot be arranged, Ctrl-C just ends the program.
pub fn listen() {
    let heard = || {
        if ASKED.swap(true, Ordering::SeqCst) {
            std::process::exit(130);
        }
    };
    // Failing is harmless: then the system's own way of stopping stays.
    let _ = ctrlc::set_handler(heard);
}

/// Yes when somebody asked to stop.
pub fn is_asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}
