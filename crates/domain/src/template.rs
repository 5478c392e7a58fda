//! A firm's own page or words for a kind of letter, instead of ours.
//!
//! Knows the two forms. What stands in them is kept as a file; whether that is right is judged by
//! `letters` (a text) and `print` (a page).

use crate::code::codes;

codes! {
    /// What of a letter is a firm's own.
    pub enum TemplateForm {
        /// How it looks: the page it is printed on, in every language.
        Page = "page",
        /// What it says, in one language.
        Text = "text",
    }
}
