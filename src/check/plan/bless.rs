//! Records the present result in a plan: rewrites the values that do not hold where they stand, fills
//! in what is empty, and leaves every other byte, comments included, as it is.

use super::{Edit, Outcome};

/// The plan's text with the present result; `None` where there is nothing to record.
pub fn bless(text: &str, outcome: &Outcome) -> Option<String> {
    let changed = outcome.differences.iter().filter_map(|d| d.edit.as_ref());
    let mut edits: Vec<&Edit> = changed.chain(&outcome.blanks).collect();
    if edits.is_empty() {
        return None;
    }
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.place.start));
    let mut text = text.to_owned();
    for edit in edits {
        let (mut start, mut end) = (edit.place.start, edit.place.end);
        let Some(old) = text.get(start..end) else {
            continue;
        };
        if edit.inside {
            let Some(open) = old.find('(') else { continue };
            // only white space and comments stand there; before what closes, they stay
            start += open + 1;
            end = start;
        }
        text.replace_range(start..end, &edit.text);
    }
    Some(text)
}
