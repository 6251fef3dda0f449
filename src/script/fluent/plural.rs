//! Plural forms: which of them a choice among variants lacks for the numbers that can come up.

use crate::model::lang::Lang;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

/// The numbers that an argument can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::script) struct Numbers {
    /// Least.
    pub(in crate::script) min: i64,
    /// Greatest.
    pub(in crate::script) max: i64,
    /// Step.
    pub(in crate::script) step: i64,
}

impl Numbers {
    /// Any whole number: as many as it takes to see every plural form.
    pub(in crate::script) const ANY: Numbers = Numbers {
        min: 0,
        max: 200,
        step: 1,
    };

    fn iter(self) -> impl Iterator<Item = i64> {
        let step = self.step.max(1);
        let last = self
            .max
            .min(self.min.saturating_add(step.saturating_mul(400)));
        (0..=400)
            .map(move |n| self.min.saturating_add(step.saturating_mul(n)))
            .take_while(move |n| *n <= last)
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether variants with these names choose by plural form.
pub(in crate::script) fn is_plural(keys: &[&str]) -> bool {
    keys.iter().any(|key| CATEGORIES.contains(key))
}

/// The plural forms that whole numbers take in a language, by CLDR.
fn forms(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En | Lang::El | Lang::Et => &["one", "other"],
        Lang::Lt => &["one", "few", "other"],
        Lang::Pl => &["one", "few", "many"],
        Lang::Sl => &["one", "two", "few", "other"],
    }
}

/// The plural forms of `lang` that come up and have no variant, each with a number that needs it.
pub(in crate::script) fn missing(
    lang: Lang,
    keys: &[&str],
    numbers: Numbers,
) -> Vec<(&'static str, i64)> {
    // nearly always all are there, and no number needs to be looked at
    if forms(lang).iter().all(|form| keys.contains(form)) {
        return Vec::new();
    }
    let Ok(id) = lang.tag().parse::<unic_langid::LanguageIdentifier>() else {
        return Vec::new();
    };
    let Ok(rules) = PluralRules::create(id, PluralRuleType::CARDINAL) else {
        return Vec::new();
    };
    let mut missing: Vec<(&'static str, i64)> = Vec::new();
    for number in numbers.iter() {
        let Ok(category) = rules.select(number.unsigned_abs()) else {
            continue;
        };
        let name = match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        };
        let written = number.to_string();
        let covered = keys.iter().any(|key| *key == name || *key == written);
        if !covered && missing.iter().all(|(known, _)| *known != name) {
            missing.push((name, number));
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::{Numbers, forms, missing};
    use crate::model::lang::Lang;

    #[test]
    fn each_language_needs_its_own_forms() {
        let need = |lang| {
            let mut names: Vec<&str> = missing(lang, &[], Numbers::ANY)
                .into_iter()
                .map(|(name, _)| name)
                .collect();
            names.sort_unstable();
            let mut known = forms(lang).to_vec();
            known.sort_unstable();
            assert_eq!(names, known, "{lang}");
            names
        };
        assert_eq!(need(Lang::En), ["one", "other"]);
        assert_eq!(need(Lang::El), ["one", "other"]);
        assert_eq!(need(Lang::Et), ["one", "other"]);
        assert_eq!(need(Lang::Lt), ["few", "one", "other"]);
        assert_eq!(need(Lang::Pl), ["few", "many", "one"]);
        assert_eq!(need(Lang::Sl), ["few", "one", "other", "two"]);
    }

    #[test]
    fn only_numbers_that_come_up_count() {
        let numbers = Numbers {
            min: 5,
            max: 18,
            step: 1,
        };
        assert_eq!(missing(Lang::Pl, &["many"], numbers), []);
        assert_eq!(missing(Lang::En, &["other"], numbers), []);
        let numbers = Numbers {
            min: 1,
            max: 2,
            step: 1,
        };
        assert_eq!(missing(Lang::En, &["1", "other"], numbers), []);
        assert_eq!(missing(Lang::Lt, &["one", "other"], numbers), [("few", 2)]);
        let all = Numbers {
            min: i64::MIN,
            max: i64::MAX,
            step: i64::MAX,
        };
        assert!(missing(Lang::En, &["one", "other"], all).is_empty());
    }
}
