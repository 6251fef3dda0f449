//! “Did you mean”: the nearest of the names that would have been right.

/// The candidate nearest to `found`, if it is near enough to be what was meant.
pub(super) fn nearest<'a>(
    found: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let folded = found.to_lowercase();
    let length = found.chars().count();
    if length > 100 {
        return None;
    }
    candidates
        .into_iter()
        .filter(|c| c.len().abs_diff(found.len()) <= 8 && *c != found)
        .map(|c| (strsim::damerau_levenshtein(&folded, &c.to_lowercase()), c))
        .filter(|(distance, c)| *distance <= allowed(length.max(c.chars().count())))
        .min_by_key(|(distance, c)| (*distance, c.len()))
        .map(|(_, c)| c)
}

/// How many wrong letters a name of this length may have.
fn allowed(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=4 => 1,
        5..=8 => 2,
        _ => 3,
    }
}

/// “did you mean `x`?”, or nothing.
pub fn did_you_mean<'a>(
    found: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    nearest(found, candidates).map(|c| format!("did you mean `{c}`?"))
}

/// “did you mean `x`?”, or else what there is to choose from.
pub fn hint<'a>(
    found: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
    none: &str,
) -> String {
    did_you_mean(found, candidates.clone()).unwrap_or_else(|| {
        let all: Vec<&str> = candidates.into_iter().take(25).collect();
        if all.is_empty() {
            none.to_owned()
        } else {
            format!("there are {}", quoted(&all))
        }
    })
}

/// “`a`, `b` and `c`”.
pub fn quoted(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [head @ .., last] => {
            let head: Vec<String> = head.iter().map(|n| format!("`{n}`")).collect();
            format!("{} and `{last}`", head.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{hint, nearest};

    #[test]
    fn small_slips_are_recognised_and_other_words_are_not() {
        let fields = ["replies", "expects", "routes", "says"];
        assert_eq!(nearest("repies", fields), Some("replies"));
        assert_eq!(nearest("Replies", fields), Some("replies"));
        assert_eq!(nearest("eplxyz", fields), None);
        assert_eq!(hint("x", [], "there are none"), "there are none");
        assert_eq!(hint("xxxx", ["a", "b"], ""), "there are `a` and `b`");
    }
}
