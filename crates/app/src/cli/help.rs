//! The texts behind `--help`, in the language asked for.
//!
//! Knows how a command is named in the words (`help-bank-list`, its options as parts of it) and
//! what the parser says of itself. A text that is missing shows as its id in brackets; a test looks
//! for those.

use clap::builder::{Styles, styling::Style};
use clap::{Arg, ArgAction, Command};

use punctueel_letters::words::Words;

/// How wide the line may be that shows how a command is typed: a page less the word before it.
const USAGE: usize = 88;

/// The whole command line with its texts.
pub fn translated(root: Command, words: &Words) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::HelpShort).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let styles = Styles::plain().header(Style::new().bold()).usage(Style::new().bold());
    let root = root
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help)
        .arg(version)
        .styles(styles)
        .max_term_width(100);
    let mut root = described(root, "help", words);
    root.build();
    with_usage(root, words)
}

/// A command with its texts, and all below it.
fn described(mut command: Command, id: &str, words: &Words) -> Command {
    let about = words.say(id, &[]);
    let long_id = format!("{id}.long");
    let has_more = words.has(&long_id);
    if has_more {
        command = command.before_help(format!("\n{}", words.say(&long_id, &[])));
    }
    let names: Vec<String> =
        command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    for name in names {
        let below = format!("{id}-{name}");
        command = command.mut_subcommand(&name, |one| described(one, &below, words));
    }
    command
        .about(about)
        .disable_help_subcommand(true)
        .help_template(template(words, has_more))
        .subcommand_value_name(words.say("help-word-command", &[]))
        .subcommand_help_heading(words.say("help-word-commands", &[]))
        .mut_args(|arg| described_arg(arg, id, words))
}

fn described_arg(arg: Arg, id: &str, words: &Words) -> Arg {
    let is_anywhere = arg.is_global_set() || arg.get_id() == "version";
    let place = if is_anywhere { "help-anywhere" } else { id };
    let text = words.say(&format!("{place}.{}", arg.get_id()), &[]);
    let heading = match (is_anywhere, arg.is_positional()) {
        (true, _) => "help-word-anywhere",
        (false, true) => "help-word-arguments",
        (false, false) => "help-word-options",
    };
    let names: Vec<String> = arg.get_value_names().unwrap_or_default().iter().map(said).collect();
    let arg = arg.help(text).help_heading(words.say(heading, &[]));
    if !arg.get_action().takes_values() {
        return arg;
    }
    let translated = names.iter().map(|name| {
        let id = format!("help-value-{name}");
        if words.has(&id) { words.say(&id, &[]) } else { name.clone() }
    });
    arg.value_names(translated.collect::<Vec<_>>())
        .hide_default_value(true)
        .hide_possible_values(true)
}

fn said(name: &clap::builder::Str) -> String {
    name.to_string()
}

/// What stands where. The text above the usage brings its own empty line.
fn template(words: &Words, has_more: bool) -> String {
    let usage = words.say("help-word-usage", &[]);
    let more = if has_more { "{before-help}" } else { "\n" };
    format!("{{about}}\n{more}\u{1b}[1m{usage}:\u{1b}[0m {{usage}}\n\n{{all-args}}\n")
}

/// The line that shows how a command is typed, with our word for the options.
fn with_usage(mut command: Command, words: &Words) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let usage = usage.replace("[OPTIONS]", &words.say("help-word-options-usage", &[]));
    let usage = without_groups(&usage);
    let names: Vec<String> =
        command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |one| with_usage(one, words));
    }
    command.override_usage(narrow(&usage))
}

/// Options of which one must be given stand below the line; in it they would fill the screen.
fn without_groups(usage: &str) -> String {
    match (usage.find("<--"), usage.find(">> ")) {
        (Some(from), Some(to)) if from < to => format!("{}{}", &usage[..from], &usage[to + 3..]),
        _ => usage.to_owned(),
    }
}

/// A line that is too wide for the page goes on below, at an option.
fn narrow(usage: &str) -> String {
    let mut lines = vec![String::new()];
    for (at, part) in usage.split(" --").enumerate() {
        let part = if at == 0 { part.to_owned() } else { format!("--{part}") };
        match lines.last_mut() {
            Some(line) if line.is_empty() => *line = part,
            Some(line) if line.chars().count() + part.chars().count() < USAGE => {
                line.push(' ');
                line.push_str(&part);
            }
            _ => lines.push(part),
        }
    }
    lines.join("\n           ")
}
