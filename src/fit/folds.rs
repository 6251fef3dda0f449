//! Fair splits: all rows of one group fall into the same fold, by a hash of the group's name, so that a
//! split never depends on order or chance.

/// The fold of a group, `0..of`.
pub fn fold(group: &str, of: usize) -> usize {
    let hash = blake3::hash(group.as_bytes());
    let bytes: [u8; 8] = std::array::from_fn(|i| hash.as_bytes()[i]);
    (u64::from_le_bytes(bytes) % of.max(1) as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn folds_are_about_even_and_stay() {
        let mut sizes = [0_usize; 5];
        for n in 0..1_000 {
            sizes[fold(&format!("group {n}"), 5)] += 1;
        }
        assert!(sizes.iter().all(|s| (150..250).contains(s)), "{sizes:?}");
        assert_eq!(fold("a", 5), fold("a", 5));
        assert_eq!(fold("a", 0), 0);
    }
}
