//! The random numbers that all engines play with, and what their plays come to.

/// splitmix64, from the same seed for every engine.
pub struct Random(u64);

impl Random {
    /// From the beginning.
    pub fn new() -> Random {
        Random(7)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((x ^ (x >> 31)) % n as u64) as usize
    }
}

/// What plays come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Played {
    /// Choices taken.
    pub steps: u64,
    /// empathy, patience and accuracy at the ends, each play's place told apart.
    pub sums: [i64; 3],
    plays: i64,
}

impl Played {
    /// One play has ended with these values.
    pub fn end(&mut self, values: [i64; 3]) {
        self.plays += 1;
        for (sum, value) in self.sums.iter_mut().zip(values) {
            *sum = sum.wrapping_mul(31).wrapping_add(value * self.plays);
        }
    }
}
