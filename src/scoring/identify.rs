//! Which of our languages a short text is in: character n-grams of one to four letters within words, weighed by a
//! naive Bayes model that `aplomb fit identify` makes. Knows nothing of packs and meanings; whole numbers only.

mod others;

use crate::model::lang::Lang;
use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The classes told apart: the languages in the order of [`Lang::ALL`], then Greek in Latin letters.
pub const CLASSES: usize = Lang::ALL.len() + 1;
/// Longest n-gram, in letters, with the edges of a word.
pub const LONGEST: usize = 4;
/// Weights are in these parts of a nat.
pub const PARTS: i32 = 4;
/// The letter of weight nought in the file of the model.
pub const NOUGHT: u8 = b'P';

/// Words after the first that begin with a capital are mostly names, and tell a quarter as much.
const FULL: i32 = 4;
const NAME: i32 = 1;
/// So many words tell enough.
const MOST_WORDS: usize = 40;
/// Below so much for each n-gram, in thousandths of a nat, a text of so many words or more is in none of our
/// languages. Names and foreign words weigh less among many.
const LEAST: [(usize, i32); 3] = [(10, 120), (7, 50), (0, -150)];
/// Below so much, another detector is asked about languages that are not ours …
const DOUBTFUL: i32 = 380;
/// … where there are so many words for it to judge by.
const DOUBTFUL_WORDS: usize = 7;
/// Fewer letters tell nothing.
const LEAST_LETTERS: usize = 3;
/// How far the best must be ahead, in thousandths of a nat.
const AHEAD: i32 = 300;
/// Letters that none of our languages writes; a text with more than one in so many is in another.
const FOREIGN: &str = "āēīķļņģßàâçèêñôûùòìîřěůýåđőűğıșțăæøãáíú";
const FOREIGN_ONE_IN: usize = 50;

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(SHIPPED));
const SHIPPED: &str = include_str!("fitted/identify.txt");

/// What can be told of a text's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identified {
    /// One of ours.
    Ours(Lang),
    /// Surely none of ours.
    Foreign,
    /// Too little to tell, or most likely none of ours.
    Unsure,
}

/// The language of a text; `None` for too little of it, or for one that is not ours.
pub fn identify(text: &str) -> Option<Lang> {
    match judge(text) {
        Identified::Ours(lang) => Some(lang),
        Identified::Foreign | Identified::Unsure => None,
    }
}

/// The language of a text, or what stands in the way of telling it.
pub fn judge(text: &str) -> Identified {
    MODEL.judge(text)
}

/// The most likely of our languages, however little speaks for it; `None` for a text without letters.
pub fn likeliest(text: &str) -> Option<Lang> {
    MODEL.tell(text).map(|told| told.lang())
}

/// The model as text, for the scorer's id.
pub fn fingerprint() -> &'static str {
    SHIPPED
}

/// What a model says of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The best class.
    pub class: usize,
    /// What speaks for it, for each n-gram, in thousandths of a nat.
    pub evidence: i32,
    /// How far it is ahead of the second language, in thousandths of a nat.
    pub ahead: i32,
    /// Words that were looked at.
    pub words: usize,
    letters: usize,
    foreign: usize,
}

impl Told {
    /// The language of the best class.
    pub fn lang(&self) -> Lang {
        Lang::ALL.get(self.class).copied().unwrap_or(Lang::El)
    }
}

/// N-grams and what each says of each class.
pub struct Model {
    /// Open addressing: the n-gram, nought where free, and the weights.
    places: Vec<(u64, [i8; 8])>,
}

impl Model {
    /// Reads a model: a line for each n-gram (`_` is the edge of a word), a tab, and a letter for the weight in
    /// each class, `P` for nought and a quarter of a nat a letter. Lines that begin with `#` say something else.
    pub fn read(text: &str) -> Model {
        let lines = || text.lines().filter(|line| !line.starts_with('#'));
        let size = (2 * lines().count()).next_power_of_two().max(16);
        let mut model = Model {
            places: vec![(0, [0; 8]); size],
        };
        for (gram, letters) in lines().filter_map(|line| line.split_once('\t')) {
            let mut weights = [0; 8];
            for (weight, letter) in weights.iter_mut().zip(letters.bytes()).take(CLASSES) {
                *weight = letter.wrapping_sub(NOUGHT) as i8;
            }
            let key = gram.chars().fold(0, |key, c| key << 16 | code(c));
            let at = model.place(key);
            model.places[at] = (key, weights);
        }
        model
    }

    /// Where an n-gram stands, or the free place where it would.
    fn place(&self, key: u64) -> usize {
        let mask = self.places.len() - 1;
        let mut at = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & mask;
        while self.places[at].0 != 0 && self.places[at].0 != key {
            at = (at + 1) & mask;
        }
        at
    }

    /// The language of a text, or what stands in the way of telling it.
    pub fn judge(&self, text: &str) -> Identified {
        let text = &*in_one_script(text);
        let Some(told) = self.tell(text) else {
            return Identified::Unsure;
        };
        let strange = told.foreign * FOREIGN_ONE_IN > told.letters;
        let least = LEAST.iter().find(|(words, _)| told.words >= *words);
        let plausible = !strange
            && told.letters >= LEAST_LETTERS
            && least.is_some_and(|(_, least)| told.evidence >= *least)
            && told.ahead >= AHEAD;
        if plausible && told.evidence >= DOUBTFUL {
            return Identified::Ours(told.lang());
        }
        let enough = told.words >= DOUBTFUL_WORDS;
        if others::has_their_words(text) || (enough && others::is_other(text, plausible)) {
            return Identified::Foreign;
        }
        if plausible {
            Identified::Ours(told.lang())
        } else {
            Identified::Unsure
        }
    }

    /// What it says of a text; `None` where there are no letters.
    pub fn tell(&self, text: &str) -> Option<Told> {
        let mut sums = [0_i32; 8];
        let mut all = 0;
        let seen = grams(text, |key, weight| {
            all += weight;
            let found = &self.places[self.place(key)].1;
            sums.iter_mut()
                .zip(found)
                .for_each(|(sum, w)| *sum += weight * i32::from(*w));
        });
        let thousandths = |sum: i64, over: i64| (sum * 1_000 / (i64::from(PARTS) * over)) as i32;
        let class = (0..CLASSES).max_by_key(|c| (sums[*c], CLASSES - c))?;
        let greek = |c: usize| {
            if c == CLASSES - 1 {
                Lang::El as usize
            } else {
                c
            }
        };
        let second = (0..CLASSES)
            .filter(|c| greek(*c) != greek(class))
            .map(|c| sums[c])
            .max()?;
        (all > 0).then(|| Told {
            class,
            evidence: thousandths(i64::from(sums[class]), i64::from(all)),
            ahead: thousandths(i64::from(sums[class] - second), i64::from(FULL)),
            words: seen.words,
            letters: seen.letters,
            foreign: seen.foreign,
        })
    }
}

/// So many words in one script make another script's words in it names.
const OF_ONE_SCRIPT: usize = 3;

/// A text without the names that are written in the other script: they say nothing of its language.
fn in_one_script(text: &str) -> Cow<'_, str> {
    let greek = |word: &str| {
        let letter = word.chars().find(|c| c.is_alphabetic());
        letter
            .map(|c| ('\u{370}'..='\u{3ff}').contains(&c) || ('\u{1f00}'..='\u{1fff}').contains(&c))
    };
    let scripts: Vec<bool> = text.split_whitespace().filter_map(greek).collect();
    let of_greek = scripts.iter().filter(|g| **g).count();
    let other = scripts.len() - of_greek;
    if of_greek == 0 || other == 0 || of_greek.max(other) < OF_ONE_SCRIPT {
        return Cow::Borrowed(text);
    }
    let name = |word: &str| {
        greek(word).is_some_and(|g| g != (of_greek > other))
            && word
                .trim_start_matches(|c: char| !c.is_alphabetic())
                .starts_with(char::is_uppercase)
    };
    let words: Vec<&str> = text.split_whitespace().filter(|w| !name(w)).collect();
    Cow::Owned(words.join(" "))
}

/// A letter as sixteen bits; those beyond are all the same to us.
fn code(c: char) -> u64 {
    u64::from(u16::try_from(c as u32).unwrap_or(u16::MAX))
}

/// What was gone through.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    words: usize,
    letters: usize,
    foreign: usize,
}

/// Calls for each n-gram of the first words of a text, with how much it counts.
pub fn grams(text: &str, mut each: impl FnMut(u64, i32)) -> Seen {
    if text.chars().take(2_000).any(is_combining_mark) {
        let start: String = text.chars().take(2_000).collect();
        return grams_of(&start.nfc().collect::<String>(), &mut each);
    }
    grams_of(text, &mut each)
}

fn grams_of(text: &str, each: &mut impl FnMut(u64, i32)) -> Seen {
    let mut seen = Seen::default();
    let mut word: Vec<u64> = Vec::with_capacity(24);
    let words = text.split_whitespace().filter(|w| is_language(w));
    let parts = words.flat_map(|w| w.split(|c: char| !c.is_alphabetic()));
    for part in parts.filter(|p| !p.is_empty()).take(MOST_WORDS) {
        let capital = part.chars().next().is_some_and(char::is_uppercase);
        let weight = if seen.words > 0 && capital {
            NAME
        } else {
            FULL
        };
        seen.words += 1;
        word.clear();
        word.push(code('_'));
        for c in part.chars().flat_map(char::to_lowercase) {
            word.push(code(c));
            seen.letters += 1;
            seen.foreign += usize::from(c > '\u{7f}' && !capital && FOREIGN.contains(c));
        }
        word.push(code('_'));
        for start in 0..word.len() {
            let mut key = 0;
            for (length, letter) in (1..=LONGEST).zip(&word[start..]) {
                key = key << 16 | letter;
                if length > 1 || key != code('_') {
                    each(key, weight);
                }
            }
        }
    }
    seen
}

/// Addresses of pages and mail are in no language.
fn is_language(word: &str) -> bool {
    !(word.contains("://") || word.contains('@') || word.starts_with("www."))
}

#[cfg(test)]
mod tests {
    use super::{Identified, grams, identify, judge, likeliest};
    use crate::model::lang::Lang;

    #[test]
    fn short_replies_are_identified_however_they_are_typed() {
        for (lang, text) in [
            (Lang::En, "Thanks for letting us know"),
            (Lang::En, "SORRY ABOUT THAT"),
            (Lang::Lt, "Ačiū, kad parašėte mums"),
            (Lang::Lt, "Aciu, kad parasete mums"),
            (Lang::El, "Ευχαριστώ που μας γράψατε"),
            (Lang::El, "ΕΥΧΑΡΙΣΤΩ ΠΟΛΥ"),
            (Lang::El, "eyxaristo poly gia to minima sas"),
            (Lang::Sl, "Hvala za vaše sporočilo"),
            (Lang::Sl, "Hvala za vase sporocilo"),
            (Lang::Pl, "Dziękuję za wiadomość"),
            (Lang::Pl, "Dziekuje za wiadomosc, zaraz sprawdze"),
            (Lang::Et, "Aitäh, et kirjutasite"),
            (Lang::Et, "Aita\u{308}h, et kirjutasite meile"),
        ] {
            assert_eq!(identify(text), Some(lang), "{text}");
        }
    }

    #[test]
    fn other_languages_are_none_of_ours() {
        let foreign = [
            "Guten Tag, ich möchte gerne wissen, wann mein Paket endlich ankommt.",
            "Es tut mir sehr leid, dass Sie so lange warten mussten.",
            "Vielen Dank für Ihre Geduld, das Geld ist morgen auf Ihrem Konto.",
            "Bonjour, je suis désolé pour ce retard, votre colis arrive demain.",
            "Lamento mucho el retraso, su pedido llegará mañana por la mañana.",
            "Mi dispiace molto per il ritardo, il pacco arriverà domani.",
            "Labdien, man ļoti žēl, ka jums bija tik ilgi jāgaida.",
            "Здравствуйте, мне очень жаль, что так получилось.",
            "Het spijt me dat u zo lang heeft moeten wachten op uw pakket.",
            "Olen todella pahoillani, että jouduitte odottamaan näin kauan.",
            "Omlouvám se, že jste museli tak dlouho čekat na svou zásilku.",
        ];
        for text in foreign {
            assert_eq!(identify(text), None, "{text}");
        }
        assert_eq!(judge(foreign[7]), Identified::Foreign);
        assert_eq!(judge(foreign[0]), Identified::Foreign);
    }

    #[test]
    fn too_little_is_not_told() {
        for text in [
            "",
            "12345",
            "🙂 !!!",
            "https://example.com/thanks",
            "a",
            "ok",
        ] {
            assert_eq!(judge(text), Identified::Unsure, "{text}");
        }
        assert_eq!(likeliest("42"), None);
    }

    #[test]
    fn n_grams_stay_within_words_and_know_their_edges() {
        let mut count = 0;
        grams("ab", |_, _| count += 1);
        // a b, _a ab b_, _ab ab_, _ab_
        assert_eq!(count, 2 + 3 + 2 + 1);
    }
}
