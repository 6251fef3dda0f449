//! From the languages that a person's system asks for to one that we have.

use crate::model::lang::Lang;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The best of our languages for these BCP 47 (or POSIX) tags, in order of preference; English where
/// none fits.
pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Lang {
    let wanted: Vec<LanguageIdentifier> = wanted
        .into_iter()
        .filter_map(|tag| tag.split('.').next()?.replace('_', "-").parse().ok())
        .collect();
    let ours: Vec<LanguageIdentifier> = Lang::ALL
        .into_iter()
        .filter_map(|l| l.tag().parse().ok())
        .collect();
    let found = negotiate_languages(&wanted, &ours, None, NegotiationStrategy::Lookup);
    found
        .first()
        .and_then(|id| Lang::from_tag(id.language.as_str()))
        .unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::negotiate;
    use crate::model::lang::Lang;

    #[test]
    fn the_first_that_we_have_wins() {
        assert_eq!(negotiate(["de-DE", "lt-LT", "en-US"]), Lang::Lt);
        assert_eq!(negotiate(["el_GR.UTF-8"]), Lang::El);
        assert_eq!(negotiate(["ja"]), Lang::En);
        assert_eq!(negotiate([]), Lang::En);
    }
}
