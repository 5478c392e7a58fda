//! Chance that can be repeated: a small generator of numbers that starts from a seed.
//!
//! Knows splitmix64 (Steele, Lea, Flood, 2014): the same seed gives the same numbers on every
//! machine and for ever, which a crate for chance does not promise. Only for made-up data; never
//! for secrets.

/// A generator of numbers.
#[derive(Clone, Debug)]
pub struct Dice {
    state: u64,
}

impl Dice {
    /// Starts from a seed and a number for what is being made, so that adding one thing does not
    /// change another.
    pub fn of(seed: u64, what: u64) -> Dice {
        let mut dice = Dice { state: seed ^ what.wrapping_mul(0xD6E8_FEB8_6659_FD93) };
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` up to and including `high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.saturating_sub(low).max(0) as u64 + 1;
        low + (self.next() % span) as i64
    }

    /// Yes in so many of a hundred.
    pub fn chance(&mut self, of_hundred: i64) -> bool {
        self.between(1, 100) <= of_hundred
    }

    /// One of several; the default when there is none.
    pub fn one_of<T: Copy + Default>(&mut self, several: &[T]) -> T {
        let last = several.len().saturating_sub(1) as i64;
        let place = self.between(0, last) as usize;
        several.get(place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let throw = |seed, what| {
            let mut dice = Dice::of(seed, what);
            [(); 5].map(|()| dice.between(1, 1_000_000))
        };
        assert_eq!(throw(1, 2), throw(1, 2));
        assert_ne!(throw(1, 2), throw(1, 3));
        assert_ne!(throw(1, 2), throw(2, 2));
    }

    #[test]
    fn a_number_stays_between_its_ends() {
        let mut dice = Dice::of(7, 7);
        let thrown: Vec<i64> = (0..500).map(|_| dice.between(-3, 3)).collect();
        assert!((-3..=3).all(|number| thrown.contains(&number)));
        assert!(thrown.iter().all(|number| (-3..=3).contains(number)));
        assert_eq!(dice.between(4, 4), 4);
        assert_eq!(dice.one_of::<&str>(&[]), "");
    }
}
