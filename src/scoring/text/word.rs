//! When are two words the same word? Whatever their capitals, diacritics, endings or a slip of the
//! finger. Knows nothing of meaning or of neighbours.

/// A word as it is compared, with what its language says of it. Made once for each way to write it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// Lower case without diacritics.
    pub folded: String,
    /// Stem of the word as written, folded.
    pub stem: String,
    /// Stem of the folded word: differs where a stemmer needs the diacritics.
    pub bare: String,
    /// Letters of `folded`.
    pub letters: usize,
    /// The word stands in the language's pack, so it is no typing error of another.
    pub known: bool,
    /// It has digits: compared to the letter.
    pub digits: bool,
    /// Which letters `folded` and `stem` have, a bit each: words that differ in many are no typing errors
    /// of one another.
    pub bags: (u32, u32),
    /// The first eight bytes of `folded`, the first one lowest: most words differ in them.
    head: u64,
    /// A number of `stem` and one of `bare`: equal stems have equal numbers. Nought for a stem too short to
    /// be compared.
    stems: (u32, u32),
    /// A number of `stem` without a verb's prefix; nought where it has none.
    root: u32,
    /// It carries no content of its own.
    pub stop: bool,
    /// It says next to nothing: an article and the like.
    pub light: bool,
    /// Which sets of phrases may have one that begins with it, a bit each.
    pub opens: u32,
    /// Group of synonyms.
    pub group: Option<u16>,
    /// Side of a pair of antonyms: the other side has the number that differs in the lowest bit.
    pub side: Option<u16>,
    /// The words of the pack's cues that it may stand for, as places in the lexicon, in order.
    pub cue_words: Box<[u32]>,
    /// Who acts in it, a bit each, as `scoring::person` numbers them.
    pub persons: u8,
    /// In what manner it speaks, a bit each, as `scoring::marks` numbers them.
    pub marks: u8,
    /// What the model of tone says of it, in hundredths of its weights.
    pub tone: i32,
}

/// The letters of a word as bits.
fn bag(word: &str) -> u32 {
    word.chars().fold(0, |bits, c| bits | 1 << (c as u32 % 32))
}

/// Shortest stem, in bytes, that is compared: below it words that have nothing in common would be the same.
const SHORTEST_STEM: usize = 3;
/// The part of a head that words must have in common to be compared at all …
const FIRST_BYTE: u64 = 0xff;
/// … and the part that the shortest of [`BEGINNINGS`] has at least.
const FIRST_BYTES: u64 = 0xff_ffff_ffff;

/// The first eight bytes of a word.
fn head(word: &str) -> u64 {
    let bytes = word.bytes().take(8).enumerate();
    bytes.fold(0, |head, (i, byte)| head | u64::from(byte) << (8 * i))
}

/// The number of a stem (FNV-1a, with the nought kept for those too short).
fn number(stem: &str) -> u32 {
    if stem.len() < SHORTEST_STEM {
        return 0;
    }
    let mixed = stem.bytes().fold(0x811c_9dc5_u32, |number, byte| {
        (number ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    mixed.max(1)
}

/// Common beginnings that make two words of an inflecting language the same: so many letters, and so many
/// per cent of the longer word.
const BEGINNINGS: [(usize, usize); 2] = [(5, 70), (6, 60)];

impl Keys {
    /// Of the forms of a word; nothing is known of it yet.
    pub fn new(folded: String, stem: String, bare: String) -> Keys {
        Keys {
            letters: folded.chars().count(),
            digits: folded.bytes().any(|b| b.is_ascii_digit()),
            bags: (bag(&folded), bag(&stem)),
            head: head(&folded),
            stems: (number(&stem), number(&bare)),
            folded,
            stem,
            bare,
            ..Keys::default()
        }
    }

    /// Whether both are the same but for capitals and diacritics.
    pub fn same_letters(&self, other: &Keys) -> bool {
        self.bags.0 == other.bags.0 && self.folded == other.folded
    }

    /// Whether both are the same word; `inflecting` as in the grammar.
    pub fn alike(&self, other: &Keys, inflecting: bool) -> bool {
        let differ = self.head ^ other.head;
        if differ & FIRST_BYTE != 0 {
            return false;
        }
        if self.same_letters(other) {
            return true;
        }
        if self.digits || other.digits {
            return false;
        }
        self.same_stem(other)
            || (inflecting && differ & FIRST_BYTES == 0 && self.same_beginning(other))
            || (!(self.known && other.known) && self.typing_error(other))
    }

    /// Notes the stem without the longest of these prefixes that leaves four letters.
    pub fn set_root(&mut self, prefixes: &[&str]) {
        let bare = prefixes
            .iter()
            .filter_map(|prefix| self.stem.strip_prefix(prefix))
            .filter(|rest| rest.chars().count() >= 4)
            .min_by_key(|rest| rest.len());
        self.root = bare.map_or(0, number);
    }

    /// Whether one is the other with a prefix, or their stems have most of their letters in common: pairs of
    /// aspects, nouns made of verbs. Never two prefixes of one stem: those are often contraries.
    pub fn related(&self, other: &Keys) -> bool {
        if self.stop || other.stop || self.digits || other.digits {
            return false;
        }
        let bare = |root: u32, stem: u32| root != 0 && root == stem;
        bare(self.root, other.stems.0) || bare(other.root, self.stems.0) || {
            let differ = self.head ^ other.head;
            differ & 0xffff_ffff == 0 && self.side.is_none() && {
                let letters = || self.stem.chars().zip(other.stem.chars());
                let common = letters().take_while(|(a, b)| a == b).count();
                let longer = self.stem.chars().count().max(other.stem.chars().count());
                common >= 4 && common * 100 >= longer * 80
            }
        }
    }

    fn same_stem(&self, other: &Keys) -> bool {
        let (stems, others) = (self.stems, other.stems);
        let same = |a: u32, b: u32, one: &str, two: &str| a == b && a != 0 && one == two;
        same(stems.0, others.0, &self.stem, &other.stem)
            || same(stems.0, others.1, &self.stem, &other.bare)
            || same(stems.1, others.0, &self.bare, &other.stem)
            || same(stems.1, others.1, &self.bare, &other.bare)
    }

    fn same_beginning(&self, other: &Keys) -> bool {
        let longer = self.letters.max(other.letters);
        let common = self
            .folded
            .chars()
            .zip(other.folded.chars())
            .take_while(|(a, b)| a == b)
            .count();
        BEGINNINGS
            .iter()
            .any(|(letters, percent)| common >= *letters && common * 100 >= longer * percent)
    }

    /// One wrong letter from five letters on, two from nine on; of the words or of their stems.
    fn typing_error(&self, other: &Keys) -> bool {
        let shorter = self.letters.min(other.letters);
        let allowed = match shorter {
            0..=4 => return false,
            5..=8 => 1,
            _ => 2,
        };
        if self.letters.abs_diff(other.letters) > allowed + 2 {
            return false;
        }
        let near = |a: u32, b: u32, allowed: usize| (a ^ b).count_ones() as usize <= 2 * allowed;
        (near(self.bags.0, other.bags.0, allowed) && within(&self.folded, &other.folded, allowed))
            || (self.stem.chars().nth(4).is_some()
                && other.stem.chars().nth(4).is_some()
                && near(self.bags.1, other.bags.1, 1)
                && within(&self.stem, &other.stem, 1))
    }
}

/// Longest word whose typing errors are looked at.
const LONGEST: usize = 32;

/// Whether at most `allowed` letters must be changed, left out, put in or swapped with their neighbour.
fn within(a: &str, b: &str, allowed: usize) -> bool {
    let mut a_letters = ['\0'; LONGEST];
    let mut b_letters = ['\0'; LONGEST];
    let (Some(a_len), Some(b_len)) = (fill(a, &mut a_letters), fill(b, &mut b_letters)) else {
        return false;
    };
    if a_len.abs_diff(b_len) > allowed {
        return false;
    }
    let (a, b) = (&a_letters[..a_len], &b_letters[..b_len]);
    let mut before = [0_usize; LONGEST + 1];
    let mut last = [0_usize; LONGEST + 1];
    let mut row = [0_usize; LONGEST + 1];
    for (j, cell) in last.iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a_len {
        row[0] = i;
        let mut best = i;
        for j in 1..=b_len {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut cost = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(before[j - 2] + 1);
            }
            row[j] = cost;
            best = best.min(cost);
        }
        if best > allowed {
            return false;
        }
        before = last;
        last = row;
    }
    last[b_len] <= allowed
}

fn fill(word: &str, letters: &mut [char; LONGEST]) -> Option<usize> {
    let mut count = 0;
    for c in word.chars() {
        *letters.get_mut(count)? = c;
        count += 1;
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::{Keys, within};

    fn keys(word: &str) -> Keys {
        Keys::new(word.to_owned(), word.to_owned(), word.to_owned())
    }

    #[test]
    fn short_stems_are_no_slips_of_one_another_in_any_script() {
        // letters count, not bytes: a Greek letter has two
        let greek =
            |word: &str, stem: &str| Keys::new(word.to_owned(), stem.to_owned(), stem.to_owned());
        assert!(!greek("χαθηκαν", "χαθ").alike(&greek("χαζοι", "χαζ"), true));
        assert!(!greek("καρτα", "καρτ").alike(&greek("καρφακι", "καρφ"), true));
    }

    #[test]
    fn slips_of_the_finger_are_forgiven_from_five_letters_on() {
        assert!(keys("refund").alike(&keys("refnud"), false), "swapped");
        assert!(keys("refund").alike(&keys("refun"), false), "left out");
        assert!(
            keys("replacement").alike(&keys("replacemmment"), false),
            "two from nine on"
        );
        assert!(!keys("cold").alike(&keys("cord"), false), "too short");
        assert!(
            !keys("refund").alike(&keys("refuse"), false),
            "two letters of six"
        );
        let known = |w| Keys {
            known: true,
            ..keys(w)
        };
        assert!(
            !known("order").alike(&known("older"), false),
            "both are words"
        );
    }

    #[test]
    fn endings_do_not_matter_where_words_are_inflected() {
        assert!(keys("grazinsime").alike(&keys("grazinimas"), true));
        assert!(!keys("grazinsime").alike(&keys("grazinimas"), false));
        assert!(!keys("prasau").alike(&keys("prastas"), true));
    }

    #[test]
    fn numbers_are_compared_to_the_letter() {
        assert!(!keys("12345").alike(&keys("12346"), true));
    }

    #[test]
    fn distance_stops_at_its_bound() {
        assert!(within("abcdef", "abdcef", 1));
        assert!(!within("abcdef", "badcfe", 1));
        assert!(
            !within(&"x".repeat(40), &"x".repeat(40), 1),
            "words that long are not looked at"
        );
    }
}
