//! A word that tells whether a woman or a man speaks or is spoken of → the same word of a man, so that
//! “padariusi” and “padaręs” are one word to every part of the scorer. Only forms of verbs and of the
//! adjectives that agents say of themselves; does not know the gender of things.

use super::super::text::clean::fold;
use crate::model::lang::Lang;
use std::borrow::Cow;

/// Whole words, folded: a woman's form and a man's.
const WORDS: [(Lang, &[(&str, &str)]); 4] = [
    (
        Lang::Lt,
        &[
            ("pati", "pats"),
            ("tikra", "tikras"),
            ("pasirengusi", "pasirenges"),
            ("dekinga", "dekingas"),
            ("atsakinga", "atsakingas"),
            ("laiminga", "laimingas"),
            ("kalta", "kaltas"),
        ],
    ),
    (
        Lang::El,
        &[
            ("η", "ο"),
            ("ιδια", "ιδιος"),
            ("σιγουρη", "σιγουρος"),
            ("βεβαιη", "βεβαιος"),
            ("ετοιμη", "ετοιμος"),
            ("προθυμη", "προθυμος"),
            ("υπευθυνη", "υπευθυνος"),
            ("μονη", "μονος"),
            ("ευγνωμων", "ευγνωμων"),
        ],
    ),
    (
        Lang::Sl,
        &[
            ("sama", "sam"),
            ("dolzna", "dolzan"),
            ("vesela", "vesel"),
            ("hvalezna", "hvalezen"),
            ("pripravljena", "pripravljen"),
            ("prepricana", "preprican"),
            ("odgovorna", "odgovoren"),
            ("sla", "sel"),
            ("prisla", "prisel"),
            ("nasla", "nasel"),
            ("mogla", "mogel"),
            ("rekla", "rekel"),
            ("rada", "rad"),
        ],
    ),
    (
        Lang::Pl,
        &[
            ("sama", "sam"),
            ("pewna", "pewien"),
            ("pewny", "pewien"),
            ("gotowa", "gotowy"),
            ("gotow", "gotowy"),
            ("wdzieczna", "wdzieczny"),
            ("swiadoma", "swiadomy"),
            ("zadowolona", "zadowolony"),
            ("winna", "winny"),
            ("powinnam", "powinienem"),
            ("powinna", "powinien"),
            ("byla", "byl"),
            ("mogla", "mogl"),
            ("moglam", "moglem"),
            ("poszlam", "poszedlem"),
            ("znalazlam", "znalazlem"),
            ("weszlam", "wszedlem"),
            ("wzielam", "wzialem"),
            ("przyjelam", "przyjalem"),
            ("zaczelam", "zaczalem"),
        ],
    ),
];

/// Endings as written, in lower case, with at least three letters before them: a woman's and a man's.
const ENDINGS: [(Lang, &[(&str, &str)]); 4] = [
    (
        Lang::Lt,
        &[("iusi", "ęs"), ("usi", "ęs"), ("dama", "damas")],
    ),
    (Lang::El, &[("μένη", "μένος"), ("μενη", "μένος")]),
    (
        Lang::Sl,
        &[("ila", "il"), ("ala", "al"), ("ela", "el"), ("ula", "ul")],
    ),
    (
        Lang::Pl,
        &[("łabym", "łbym"), ("łam", "łem"), ("lam", "łem")],
    ),
];

/// Words, folded, that only look like such forms.
const OTHERS: [&str; 12] = [
    "hvala",
    "zahvala",
    "pohvala",
    "skala",
    "dela",
    "cela",
    "bela",
    "nedela",
    "skatula",
    "formula",
    "reklam",
    "makulatur",
];

/// Letters before an ending.
const LETTERS_BEFORE: usize = 2;

/// The man's form of a word in lower case; any other word as it is.
pub fn even(lang: Lang, lower: &str) -> Cow<'_, str> {
    let of = |all: &'static [(Lang, &'static [(&'static str, &'static str)])]| {
        let own = all.iter().find(|(l, _)| *l == lang);
        own.map_or(&[][..], |(_, pairs)| *pairs)
    };
    let (words, endings) = (of(&WORDS), of(&ENDINGS));
    if endings.is_empty() {
        return Cow::Borrowed(lower);
    }
    let folded = fold(lower);
    if let Some((_, man)) = words.iter().find(|(woman, _)| *woman == folded) {
        return Cow::Borrowed(man);
    }
    if OTHERS.contains(&folded.as_str()) {
        return Cow::Borrowed(lower);
    }
    for (woman, man) in endings {
        if let Some(before) = lower.strip_suffix(woman)
            && before.chars().count() >= LETTERS_BEFORE
        {
            return Cow::Owned(format!("{before}{man}"));
        }
    }
    Cow::Borrowed(lower)
}

#[cfg(test)]
mod tests {
    use super::even;
    use crate::model::lang::Lang;

    #[test]
    fn the_agents_gender_is_no_part_of_a_word() {
        let pairs = [
            (Lang::Lt, "padariusi", "padaręs"),
            (Lang::Lt, "norėdama", "norėdamas"),
            (Lang::El, "στενοχωρημένη", "στενοχωρημένος"),
            (Lang::Sl, "preverila", "preveril"),
            (Lang::Sl, "poslala", "poslal"),
            (Lang::Pl, "sprawdziłam", "sprawdziłem"),
            (Lang::Pl, "mogłabym", "mógłbym"),
        ];
        for (lang, woman, man) in pairs {
            let fold = crate::scoring::text::clean::fold;
            assert_eq!(fold(&even(lang, woman)), fold(&even(lang, man)), "{woman}");
        }
        for (lang, word) in [(Lang::Sl, "hvala"), (Lang::En, "sama"), (Lang::Et, "hästi")] {
            assert_eq!(even(lang, word), word);
        }
    }
}
