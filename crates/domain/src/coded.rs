//! The mechanism behind the closed lists of codes: refusals, reasons and evidence.
//!
//! A coded value is an enum variant with data; it has a stable code (`BANK-STALE`), its data by
//! name for the sentence made in `letters`, and samples so that a test can render every variant in
//! every language. Knows no sentence itself.

use jiff::civil::{Date, date};

use crate::money::{Cents, Rate};

/// One piece of data in a coded value, as a sentence needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A calendar day.
    Day(Date),
    /// An amount of money.
    Money(Cents),
    /// A rate, as a percentage.
    Percent(Rate),
    /// A count, for plurals.
    Count(i64),
    /// A code, number or name, printed as it is.
    Text(String),
}

/// A type that can stand in a coded value.
pub trait Data {
    /// This value as a sentence needs it.
    fn arg(&self) -> Arg;
    /// Any value, to render the sentence with in a test.
    fn sample() -> Self;
}

impl Data for Date {
    fn arg(&self) -> Arg {
        Arg::Day(*self)
    }
    fn sample() -> Date {
        date(2026, 11, 23)
    }
}

/// A day that may be missing; a sentence then sees `none`.
impl Data for Option<Date> {
    fn arg(&self) -> Arg {
        self.map_or_else(|| Arg::Text("none".to_owned()), Arg::Day)
    }
    fn sample() -> Option<Date> {
        Some(Date::sample())
    }
}

impl Data for Cents {
    fn arg(&self) -> Arg {
        Arg::Money(*self)
    }
    fn sample() -> Cents {
        Cents(121_000)
    }
}

impl Data for Rate {
    fn arg(&self) -> Arg {
        Arg::Percent(*self)
    }
    fn sample() -> Rate {
        Rate(1_040)
    }
}

impl Data for u32 {
    fn arg(&self) -> Arg {
        Arg::Count(i64::from(*self))
    }
    fn sample() -> u32 {
        3
    }
}

impl Data for String {
    fn arg(&self) -> Arg {
        Arg::Text(self.clone())
    }
    fn sample() -> String {
        "2026-101".to_owned()
    }
}

/// A value of one of the closed lists.
pub trait Coded {
    /// The stable code.
    fn code(&self) -> &'static str;
    /// The data by name.
    fn args(&self) -> Vec<(&'static str, Arg)>;
    /// How the id of its sentence begins, when it belongs to a list that others hold too.
    fn family(&self) -> Option<&'static str> {
        None
    }
}

/// Makes a closed list of coded values, each with its code and its data. A last line
/// `..Name(Other) as "prefix"` takes in all values of another list, as they are: their codes, their
/// data, and their sentences, whose ids begin with that prefix.
#[macro_export]
macro_rules! coded {
    (
        $(#[$doc:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_doc:meta])*
                $variant:ident $({ $($field:ident: $kind:ty),* $(,)? })? = $code:literal,
            )*
            $(..$shared:ident($other:ty) as $family:literal,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(tag = "code")]
        pub enum $name {
            $(
                $(#[$variant_doc])*
                #[serde(rename = $code)]
                $variant $({ $(
                    #[doc = concat!("The ", stringify!($field), " of it.")]
                    $field: $kind
                ),* })?,
            )*
            $(
                #[doc = concat!("One of those that are said by `", $family, "`.")]
                #[serde(untagged)]
                $shared($other),
            )?
        }

        impl $name {
            /// One of each, with made-up data: for the test that renders all of them.
            pub fn samples() -> Vec<$name> {
                let all = vec![$($name::$variant $({ $(
                    $field: <$kind as $crate::coded::Data>::sample()
                ),* })?,)*];
                $(let shared = <$other>::samples().into_iter().map($name::$shared);
                let all = all.into_iter().chain(shared).collect();)?
                all
            }
        }

        impl $crate::coded::Coded for $name {
            fn code(&self) -> &'static str {
                match self {
                    $($name::$variant $({ $($field: _),* })? => $code,)*
                    $($name::$shared(one) => <$other as $crate::coded::Coded>::code(one),)?
                }
            }

            fn args(&self) -> Vec<(&'static str, $crate::coded::Arg)> {
                match self {
                    $($name::$variant $({ $($field),* })? =>
                        vec![$($((stringify!($field), $crate::coded::Data::arg($field)),)*)?],)*
                    $($name::$shared(one) => <$other as $crate::coded::Coded>::args(one),)?
                }
            }

            $(
                fn family(&self) -> Option<&'static str> {
                    matches!(self, $name::$shared(_)).then_some($family)
                }
            )?
        }
    };
}
