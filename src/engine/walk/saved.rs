//! A place as a few bytes and back. What was drawn is not in them: the seed tells it again.
//!
//! The bytes, version 1: the version (1 byte); what the program is (4 bytes, so that a place of another
//! scenario, or of one with other nodes or variables, is refused); then numbers of 7 bits a byte, the last
//! byte without its highest bit: the node, overdue milliseconds twice and 1 more where patience has run
//! out, and each slot, zigzag (0, −1, 1, −2, …), in the order of [`Place::slots`].

use super::{Place, Walk};

const VERSION: u8 = 1;

/// Why bytes are no place of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// They are of another version of this layout.
    #[error("these bytes are of another version")]
    Version,
    /// They are of another program.
    #[error("these bytes are of another scenario")]
    Program,
    /// There are too few, too many, or numbers that cannot be.
    #[error("these bytes are damaged")]
    Damaged,
}

impl Walk {
    /// Appends a place's bytes.
    pub fn save(&self, place: &Place, into: &mut Vec<u8>) {
        into.push(VERSION);
        into.extend_from_slice(&self.print.to_le_bytes());
        put(u64::from(place.node), into);
        put(place.overdue << 1 | u64::from(place.impatient), into);
        for slot in &place.slots {
            put((slot << 1 ^ slot >> 63) as u64, into);
        }
    }

    /// The place that [`Walk::save`] has saved.
    ///
    /// # Errors
    /// Where the bytes are no place of this program.
    pub fn restore(&self, bytes: &[u8]) -> Result<Place, Unreadable> {
        let (version, rest) = bytes.split_first().ok_or(Unreadable::Damaged)?;
        if *version != VERSION {
            return Err(Unreadable::Version);
        }
        let (print, mut rest) = rest.split_first_chunk().ok_or(Unreadable::Damaged)?;
        if u32::from_le_bytes(*print) != self.print {
            return Err(Unreadable::Program);
        }
        let node = get(&mut rest)?;
        let overdue = get(&mut rest)?;
        let mut slots = Vec::with_capacity(self.initial.len());
        for _ in 0..self.initial.len() {
            let number = get(&mut rest)?;
            slots.push((number >> 1) as i64 ^ -((number & 1) as i64));
        }
        if node >= self.spots.len() as u64 || !rest.is_empty() {
            return Err(Unreadable::Damaged);
        }
        Ok(Place {
            node: node as u32,
            impatient: overdue & 1 == 1,
            overdue: overdue >> 1,
            slots,
        })
    }
}

fn put(mut number: u64, into: &mut Vec<u8>) {
    while number >= 0x80 {
        into.push(number as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}

fn get(bytes: &mut &[u8]) -> Result<u64, Unreadable> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first().ok_or(Unreadable::Damaged)?;
        *bytes = rest;
        let bits = u64::from(byte & 0x7f);
        if shift == 63 && bits > 1 {
            return Err(Unreadable::Damaged);
        }
        number |= bits << shift;
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(Unreadable::Damaged)
}

#[cfg(test)]
mod tests {
    use super::{get, put};

    #[test]
    fn numbers_come_back_and_too_long_ones_do_not() {
        for number in [0, 1, 127, 128, 16_384, u64::MAX / 2, u64::MAX] {
            let mut bytes = Vec::new();
            put(number, &mut bytes);
            assert_eq!(get(&mut bytes.as_slice()), Ok(number));
        }
        assert!(get(&mut [0xff; 11].as_slice()).is_err());
        assert!(get(&mut [0x80].as_slice()).is_err());
    }
}
