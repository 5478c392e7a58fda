//! Small closed lists whose values have a stable lower-case code in files, tables and events.
//!
//! Knows how such a list prints, parses and serialises its codes, and that a code can stand in a
//! coded value; nothing else.

/// A text that is no code of the asked list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACode;

/// Makes a closed list of plain codes.
#[macro_export]
macro_rules! codes {
    ($($(#[$doc:meta])* pub enum $name:ident {
        $($(#[$value_doc:meta])* $value:ident = $code:literal,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
                 serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$value_doc])* #[serde(rename = $code)] $value,)* }

        impl $name {
            /// All values, in order.
            pub const ALL: &'static [$name] = &[$($name::$value,)*];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $($name::$value => $code,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::code::NotACode;
            fn from_str(text: &str) -> Result<$name, $crate::code::NotACode> {
                match text { $($code => Ok($name::$value),)* _ => Err($crate::code::NotACode) }
            }
        }

        impl $crate::coded::Data for $name {
            fn arg(&self) -> $crate::coded::Arg {
                $crate::coded::Arg::Text(self.code().to_owned())
            }
            fn sample() -> $name {
                $name::ALL[0]
            }
        }
    )*};
}

pub use codes;
