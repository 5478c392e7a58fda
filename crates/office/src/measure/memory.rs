//! The most memory a stretch of work used, as the Linux kernel counts it. Zero elsewhere.

use std::fs;

/// Starts counting anew.
pub(super) fn reset() {
    // Not possible everywhere; then the figure is the most since the start of the program.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The most since counting began, in megabytes.
pub(super) fn peak_mb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}
