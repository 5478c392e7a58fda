//! The options that may stand anywhere on the command line.

use clap::Args;
use jiff::civil::Date;

use punctueel_domain::party::Language;

use super::values;

/// What holds for every command.
#[derive(Args, Clone, Debug)]
pub struct Options {
    /// Where the data is.
    #[arg(long, global = true, env = "PUNCTUEEL_DATABASE", hide_env = true, value_name = "URL")]
    pub database: Option<String>,
    /// Which administration, when there are several.
    #[arg(long, global = true, value_name = "NAME")]
    pub administration: Option<String>,
    /// The day to act as.
    #[arg(long, global = true, value_name = "DAY", value_parser = values::day)]
    pub today: Option<Date>,
    /// Who works.
    #[arg(long = "as", global = true, env = "PUNCTUEEL_AS", hide_env = true, value_name = "USER")]
    pub user: Option<String>,
    /// The last event that was looked at.
    #[arg(long, global = true, value_name = "EVENT")]
    pub since: Option<i64>,
    /// The answer for machines.
    #[arg(long, global = true)]
    pub json: bool,
    /// The language for people. Read before all else; here so that it is understood anywhere.
    #[arg(long, global = true, value_name = "nl|en", value_parser = values::language)]
    pub language: Option<Language>,
}
