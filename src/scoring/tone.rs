//! How warm a reply sounds beyond the cues of its pack: a linear model over the manner of the reply, the same
//! for all languages, and over its words and runs of letters, one for each language. Fits nothing;
//! `fit::tone` does. `docs/scoring.md` says what it may add.

use super::Turn;
use super::grams::Grams;
use super::language::Language;
use super::linear;
use super::style;
use super::text::Text;
use crate::model::lang::Lang;

/// Weights of the manner, `name TAB thousandths`.
pub const STYLE: &str = include_str!("fitted/style.txt");
/// The feature of a language's file that holds the level from which its replies are warm.
pub const CENTRE: &str = "#centre";
/// … and the one that holds how far its replies differ, in thousandths of a logit.
pub const SPREAD: &str = "#spread";

/// Marks a weight of the manner in a language's file, which is added to the shared one.
pub const OWN: &str = "#";

/// The fitted weights of a language's words, `feature TAB thousandths`.
pub const fn words_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../../locales/en/tone.txt"),
        Lang::Lt => include_str!("../../locales/lt/tone.txt"),
        Lang::El => include_str!("../../locales/el/tone.txt"),
        Lang::Sl => include_str!("../../locales/sl/tone.txt"),
        Lang::Pl => include_str!("../../locales/pl/tone.txt"),
        Lang::Et => include_str!("../../locales/et/tone.txt"),
    }
}

/// The model of a language.
#[derive(Debug, Default)]
pub struct Tone {
    style: [i32; style::COUNT],
    /// Words and neighbours.
    pub grams: Grams,
    centre: i32,
    spread: i32,
}

/// What the model says of a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Thousandths of a logit on the scale of the language, 0 for a reply that is neither warm nor cold.
    pub logit: i32,
    /// How many different words were heard.
    pub different: usize,
    /// What the figures of manner bring, in thousandths, in their order.
    pub manner: [i32; style::COUNT],
    /// What each word brings, in thousandths.
    pub words: Vec<i32>,
}

impl Tone {
    /// Whether it has anything to say.
    pub fn speaks(&self) -> bool {
        self.style.iter().any(|w| *w != 0)
    }

    /// From the text of the two files.
    pub fn read(style: &str, words: &str) -> Tone {
        let styles = Grams::read(style);
        let grams = Grams::read(words);
        Tone {
            style: style::NAMES
                .map(|name| styles.weight(name) + grams.weight(&format!("{OWN}{name}"))),
            centre: grams.weight(CENTRE),
            spread: grams.weight(SPREAD),
            grams,
        }
    }

    /// Listens to the words of a reply that are `heard`.
    pub fn listen(
        &self,
        language: &Language,
        turn: &Turn<'_>,
        reply: &Text,
        heard: &[bool],
    ) -> Heard {
        let places: Vec<usize> = (0..reply.words.len()).filter(|at| heard[*at]).collect();
        if places.is_empty() {
            return Heard {
                words: vec![0; reply.words.len()],
                ..Heard::default()
            };
        }
        let figures = style::figures(language, turn, reply, heard);
        let mut manner = [0; style::COUNT];
        for (brings, (weight, figure)) in manner.iter_mut().zip(self.style.iter().zip(&figures)) {
            *brings = linear::logit(0, &[*weight], &[*figure]);
        }
        let first = first_times(reply, &places);
        let words = self.words(reply, heard, (&places, &first));
        let all: i32 = manner.iter().chain(&words).sum();
        Heard {
            logit: scaled(all, self.centre, self.spread),
            different: first.iter().filter(|f| **f).count(),
            manner,
            words,
        }
    }

    /// What each word brings. A word, and two neighbours, count once.
    fn words(
        &self,
        reply: &Text,
        heard: &[bool],
        (places, first): (&[usize], &[bool]),
    ) -> Vec<i32> {
        let mut brings = vec![0_i32; reply.words.len()];
        let mut buffer = String::new();
        for at in places.iter().copied() {
            if first[at] {
                brings[at] += reply.tokens[at].keys.tone;
            }
            if follows(reply, heard, at) && (first[at] || first[at - 1]) {
                let (before, word) = (&reply.tokens[at - 1].keys, &reply.tokens[at].keys);
                let both = self.grams.pair(&before.folded, &word.folded, &mut buffer);
                brings[at - 1] += both / 2;
                brings[at] += both - both / 2;
            }
        }
        let share = |brings: &mut i32| *brings = scale(*brings, places.len());
        brings.iter_mut().for_each(share);
        brings
    }
}

/// What was heard above the centre of a language, in thousandths of its spread.
pub fn scaled(heard: i32, centre: i32, spread: i32) -> i32 {
    let spread = if spread > 0 { spread } else { linear::ONE };
    let above = i64::from(heard) - i64::from(centre);
    (above * i64::from(linear::ONE) / i64::from(spread)).clamp(-100_000, 100_000) as i32
}

/// A reply of so many words halves the weights of its words: with each word more, one says less.
const HALF: usize = 20;

/// The part of a weight that a feature has in a reply of so many words.
fn scale(weight: i32, words: usize) -> i32 {
    (i64::from(weight) * HALF as i64 / (words + HALF) as i64) as i32
}

/// Whether a word and the one before it are neighbours in a sentence and both heard.
pub fn follows(reply: &Text, heard: &[bool], at: usize) -> bool {
    at > 0 && heard[at] && heard[at - 1] && reply.words[at].sentence == reply.words[at - 1].sentence
}

/// For each word, whether it stands there for the first time; digits and words that are not heard never do.
pub fn first_times(reply: &Text, places: &[usize]) -> Vec<bool> {
    let mut first = vec![false; reply.words.len()];
    let word = |at: &usize| reply.tokens[*at].keys.folded.as_str();
    let mut order: Vec<usize> = places.to_vec();
    order.sort_by_key(|at| (word(at), *at));
    for (i, at) in order.iter().enumerate() {
        let new = i == 0 || word(&order[i - 1]) != word(at);
        first[*at] = new && !reply.tokens[*at].keys.digits;
    }
    first
}

/// How many different words of a reply are heard.
pub fn different(reply: &Text, heard: &[bool]) -> usize {
    let places: Vec<usize> = (0..reply.words.len()).filter(|at| heard[*at]).collect();
    first_times(reply, &places).iter().filter(|f| **f).count()
}

/// The features of the words of a reply with how often each is in them, scaled as [`Tone`] scales them, in
/// thousandths. For fitting.
pub fn features(reply: &Text, heard: &[bool]) -> std::collections::BTreeMap<String, i32> {
    let places: Vec<usize> = (0..reply.words.len()).filter(|at| heard[*at]).collect();
    let first = first_times(reply, &places);
    let mut features = std::collections::BTreeMap::new();
    let mut buffer = String::new();
    let one = scale(linear::ONE, places.len());
    for at in places {
        if first[at] {
            super::grams::of_word(&reply.tokens[at].keys.folded, |feature| {
                *features.entry(feature.to_owned()).or_default() += one;
            });
        }
        if follows(reply, heard, at) && (first[at] || first[at - 1]) {
            let (before, word) = (&reply.tokens[at - 1].keys, &reply.tokens[at].keys);
            super::grams::pair_into(&before.folded, &word.folded, &mut buffer);
            *features.entry(buffer.clone()).or_default() += one;
        }
    }
    features
}
