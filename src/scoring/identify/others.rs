//! Languages that are not ours, where little speaks for any of ours: the commonest words of those that people fall
//! into, and the crate `whatlang`. Tells none of ours apart.

use whatlang::{Detector, Lang};

/// Those that replies may be in by mistake, beside ours. Croatian is left out: in a few words it cannot be
/// told from Slovenian, and Slovenian matters.
const ALL: [Lang; 25] = [
    Lang::Eng,
    Lang::Lit,
    Lang::Ell,
    Lang::Slv,
    Lang::Pol,
    Lang::Est,
    Lang::Rus,
    Lang::Ukr,
    Lang::Deu,
    Lang::Fra,
    Lang::Spa,
    Lang::Ita,
    Lang::Lav,
    Lang::Nld,
    Lang::Swe,
    Lang::Fin,
    Lang::Por,
    Lang::Ces,
    Lang::Slk,
    Lang::Ron,
    Lang::Hun,
    Lang::Tur,
    Lang::Dan,
    Lang::Nob,
    Lang::Bul,
];
const OURS: usize = 6;

/// Whether a text is more likely in one of them; `surely`: only what the detector is sure of.
pub fn is_other(text: &str, surely: bool) -> bool {
    let detector = Detector::with_allowlist(ALL.to_vec());
    detector
        .detect(text)
        .is_some_and(|info| (info.is_reliable() || !surely) && !ALL[..OURS].contains(&info.lang()))
}

/// The commonest words of German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Finnish, Latvian and Czech that
/// none of our languages has.
const WORDS: [&str; 103] = [
    "ich", "nicht", "sie", "das", "dass", "ist", "sehr", "wir", "ihr", "ihre", "ihnen", "für",
    "bitte", "danke", "eine", "einen", "und", "auf", "wird", "haben", "tut", "leid", "je", "vous",
    "nous", "est", "les", "une", "pour", "votre", "avec", "dans", "merci", "suis", "pas", "désolé",
    "que", "los", "las", "una", "por", "muy", "usted", "gracias", "está", "lamento", "pedido",
    "con", "del", "che", "il", "della", "sono", "grazie", "molto", "non", "gli", "di", "è",
    "dispiace", "não", "muito", "obrigado", "uma", "seu", "sua", "você", "het", "een", "niet",
    "ik", "van", "voor", "dat", "uw", "heeft", "wij", "jag", "är", "att", "och", "inte", "det",
    "har", "ditt", "som", "för", "olen", "että", "minä", "teidän", "todella", "jums", "lūdzu",
    "paldies", "labdien", "jsem", "jste", "prosím", "není", "můžete", "děkuji", "že",
];
/// So many of them make a text theirs …
const LEAST: usize = 2;
/// … and one in so many of its words.
const ONE_IN: usize = 4;

/// Whether a good part of the words are theirs.
pub fn has_their_words(text: &str) -> bool {
    let words = || {
        text.split(|c: char| !c.is_alphabetic())
            .filter(|w| !w.is_empty())
    };
    let theirs = |w: &&str| WORDS.contains(&w.to_lowercase().as_str());
    let found = words().take(60).filter(theirs).count();
    found >= LEAST && found * ONE_IN >= words().take(60).count()
}
