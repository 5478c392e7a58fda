//! The presets that come with the product: one file per strategy, listed here.
//!
//! Each is a strategy text like a user's own. `source` names the articles it puts into steps.

/// Name and text of each preset, in the order shown to the user.
pub const PRESETS: &[(&str, &str)] = &[
    ("punctueel-mkb", include_str!("punctueel-mkb.toml")),
    ("punctueel-consument", include_str!("punctueel-consument.toml")),
    ("004", include_str!("004.toml")),
];

/// The text of a preset.
pub fn preset(name: &str) -> Option<&'static str> {
    PRESETS.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}
