//! The message files, read with Fluent.
//!
//! Knows how a message is looked up and filled. Marks around filled-in pieces are switched off:
//! they are meant for texts that mix writing directions, and would end up in files and letters.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use punctueel_domain::party::Language;
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub(super) struct Bundle(FluentBundle<FluentResource>);

impl Bundle {
    /// Reads the messages of a language, and `more` besides. Lines that are no message are passed
    /// over.
    pub(super) fn read(language: Language, more: &str) -> Bundle {
        let (name, text) = match language {
            Language::Nl => ("nl", include_str!("../../words/nl.ftl")),
            Language::En => ("en", include_str!("../../words/en.ftl")),
        };
        let name: LanguageIdentifier = name.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![name]);
        bundle.set_use_isolating(false);
        for text in [text, more] {
            let messages = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(messages.unwrap_or_else(|(readable, _)| readable));
        }
        Bundle(bundle)
    }

    /// A message with its data filled in; `None` when it is not there or needs other data.
    pub(super) fn say(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (id, part) = split(id);
        let message = self.0.get_message(id)?;
        let pattern = match part {
            "" => message.value()?,
            _ => message.get_attribute(part)?.value(),
        };
        let mut errors = Vec::new();
        let said = self.0.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }

    /// Yes when there is such a message, or such a part of one.
    pub(super) fn has(&self, id: &str) -> bool {
        let (id, part) = split(id);
        self.0.get_message(id).is_some_and(|message| match part {
            "" => message.value().is_some(),
            _ => message.get_attribute(part).is_some(),
        })
    }
}

/// The name of a message and the part of it that is meant.
fn split(id: &str) -> (&str, &str) {
    id.split_once('.').unwrap_or((id, ""))
}
