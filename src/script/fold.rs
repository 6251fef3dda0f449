//! Ids made of words: letters without their diacritics, in lower case, joined by hyphens.

use crate::model::ids::is_well_formed;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// An id made of the letters of `text`; `None` where nothing well formed comes of it.
pub(super) fn to_id(text: &str) -> Option<String> {
    if text.len() > 200 {
        return None;
    }
    let mut id = String::new();
    for c in text
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            'ł' => id.push('l'),
            'đ' => id.push('d'),
            'ø' => id.push('o'),
            'ß' => id.push_str("ss"),
            'æ' => id.push_str("ae"),
            '’' | '\'' => {}
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id = id.trim_end_matches('-');
    is_well_formed(id).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::to_id;

    #[test]
    fn diacritics_and_spaces_are_folded() {
        assert_eq!(to_id("Rūta Žilė").as_deref(), Some("ruta-zile"));
        assert_eq!(to_id("  Łódź!").as_deref(), Some("lodz"));
        assert_eq!(to_id("asks_again").as_deref(), Some("asks-again"));
        assert_eq!(to_id("14 days"), None);
        assert_eq!(to_id("βραστήρας"), None);
    }
}
