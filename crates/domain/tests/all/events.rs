//! Every event that was ever written stays readable.
//!
//! The bodies of the samples stand in `fixtures/events/<kind>.<version>.json`. A changed shape
//! shows up there as a difference; then the event needs a new version, and the old file stays.

use punctueel_domain::event::*;

use super::event_samples::all;

#[expect(clippy::disallowed_methods, reason = "a test reads and rewrites its fixtures")]
fn fixture(name: &str, body: &str) -> String {
    let path = format!("{}/fixtures/events/{name}.json", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, format!("{body}\n")).unwrap();
    }
    std::fs::read_to_string(&path).unwrap_or_default()
}

#[test]
fn every_event_that_was_ever_written_is_still_read() {
    let samples = all();
    let mut kinds: Vec<_> = samples.iter().map(|event| (event.kind(), event.version())).collect();
    let mut known = Event::KINDS.to_vec();
    kinds.sort_unstable();
    known.sort_unstable();
    assert_eq!(kinds, known, "one sample per kind and version");
    for event in samples {
        let body = event.body().unwrap();
        let name = format!("{}.{}", event.kind(), event.version());
        let kept = fixture(&name, &body);
        assert_eq!(kept.trim_end(), body, "{name}: the shape of an event never changes");
        let read = Event::read(event.kind(), event.version(), kept.trim_end()).unwrap();
        assert_eq!(read, event, "{name}");
    }
}

#[test]
fn an_event_of_a_later_program_is_named_and_not_guessed() {
    assert!(matches!(Event::read("promise-made", 9, "{}"), Err(EventError::Unknown { .. })));
    assert!(matches!(Event::read("promise-made", 1, "{}"), Err(EventError::Body(_))));
}
