//! How plain a reply is worded, for somebody who has little of the language: a figure with its parts. Gives no
//! points for empathy; `wording` does where plain words are needed.

use super::language::Language;
use super::text::Text;
use crate::model::lang::Lang;
use crate::model::points::Points;

/// The parts of the measure. Counts, except where it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plain {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words in a sentence on average, in hundredths.
    pub words_per_sentence: u32,
    /// Words of the longest sentence.
    pub longest: usize,
    /// Words that are likely rare: longer than nine in ten of the language's, unknown to its pack and not the
    /// customer's own. Length stands in for rarity (Zipf 1935).
    pub rare_words: usize,
    /// Figures of speech that the pack knows.
    pub idioms: usize,
    /// Verbs in the passive, where the language shows it in a way that is told safely.
    pub passive: usize,
    /// Conditions.
    pub conditions: usize,
    /// Questions.
    pub questions: usize,
    /// Above so many words a sentence is long in this language.
    pub long_sentence: usize,
}

/// A part of the figure: points off for each unit beyond what is free, and the most it takes.
#[derive(Clone, Copy)]
struct Cost {
    each: usize,
    free: usize,
    most: usize,
}

impl Cost {
    fn of(self, count: usize) -> usize {
        (count.saturating_sub(self.free) * self.each).min(self.most)
    }
}

// Sentences first: long ones are what learners lose (ISO 24495-1:2023 asks for short ones).
const LONGEST: Cost = Cost {
    each: 3,
    free: 0,
    most: 30,
};
const AVERAGE: Cost = Cost {
    each: 3,
    free: 0,
    most: 30,
};
// A word in twenty may be hard.
const RARE_PERCENT: Cost = Cost {
    each: 2,
    free: 5,
    most: 30,
};
const IDIOM: Cost = Cost {
    each: 10,
    free: 0,
    most: 30,
};
const PASSIVE: Cost = Cost {
    each: 4,
    free: 1,
    most: 12,
};
// One “if” is clear, a stack of them is a maze.
const CONDITION: Cost = Cost {
    each: 6,
    free: 1,
    most: 18,
};
// One question at a time.
const QUESTION: Cost = Cost {
    each: 8,
    free: 1,
    most: 24,
};

impl Plain {
    /// 0–100: how plain it is. 100 less what each part takes.
    pub fn score(&self) -> Points {
        // On average sentences should have three quarters of the words at which one is long.
        let calm = self.long_sentence * 3 / 4;
        let average = (self.words_per_sentence as usize / 100).saturating_sub(calm);
        let rare = self.rare_words * 100 / self.words.max(1);
        let off = LONGEST.of(self.longest.saturating_sub(self.long_sentence))
            + AVERAGE.of(average)
            + RARE_PERCENT.of(if self.rare_words > 1 { rare } else { 0 })
            + IDIOM.of(self.idioms)
            + PASSIVE.of(self.passive)
            + CONDITION.of(self.conditions)
            + QUESTION.of(self.questions);
        Points::whole(100 - off.min(100) as i32)
    }
}

/// Measures a reply. `idioms`: how many figures of speech were found.
pub fn measure(language: &Language, customer: &str, reply: &Text, idioms: usize) -> Plain {
    let sentences = reply.sentences.len();
    let words = reply.words.len();
    Plain {
        words,
        sentences,
        words_per_sentence: (words * 100 / sentences.max(1)) as u32,
        longest: reply
            .sentences
            .iter()
            .map(|s| s.end - s.first)
            .max()
            .unwrap_or(0),
        rare_words: rare(language, customer, reply),
        idioms,
        passive: (0..words)
            .filter(|at| is_passive(language.lang, reply, *at))
            .count(),
        conditions: conditions(reply),
        questions: reply.sentences.iter().filter(|s| s.question_mark).count(),
        long_sentence: language.lexis.grammar.long_sentence,
    }
}

/// The words of nine in ten have at most so many letters: counted in the first 998 sentences of NTREX-128.
fn usual_letters(lang: Lang) -> usize {
    match lang {
        Lang::En => 8,
        Lang::Sl => 9,
        Lang::Lt | Lang::El => 10,
        Lang::Pl | Lang::Et => 11,
    }
}

fn rare(language: &Language, customer: &str, reply: &Text) -> usize {
    let usual = usual_letters(language.lang);
    let long = |at: &usize| {
        let keys = &reply.tokens[*at].keys;
        keys.letters > usual
            && !keys.known
            && !keys.stop
            && !keys.digits
            && reply.words[*at].group.is_none()
    };
    let long: Vec<usize> = (0..reply.words.len()).filter(long).collect();
    if long.is_empty() {
        return 0;
    }
    let customer = language.authored(customer);
    let inflecting = language.lexis.grammar.inflecting;
    let theirs = |at: usize| {
        let keys = &reply.tokens[at].keys;
        customer
            .tokens
            .iter()
            .any(|t| t.keys.letters > 4 && t.keys.alike(keys, inflecting))
    };
    long.into_iter().filter(|at| !theirs(*at)).count()
}

/// Clauses under a condition, each counted once.
fn conditions(reply: &Text) -> usize {
    let begins = |at: &usize| {
        let word = &reply.words[*at];
        let before = at.checked_sub(1).map(|b| &reply.words[b]);
        word.conditional && before.is_none_or(|b| !b.conditional || b.clause != word.clause)
    };
    (0..reply.words.len()).filter(begins).count()
}

/// The auxiliaries of the passive and the endings of its participles, folded; without auxiliaries the ending of
/// the verb itself says it. Polish and Slovenian participles are told by their auxiliary; Greek endings that
/// active verbs share are left out.
fn passive_of(lang: Lang) -> (&'static [&'static str], &'static [&'static str]) {
    match lang {
        Lang::En => (
            &["is", "are", "was", "were", "be", "been", "being"],
            &[
                "ed", "ept", "ent", "ade", "one", "iven", "aken", "ought", "own",
            ],
        ),
        Lang::Lt => (
            &["yra", "buvo", "bus", "butu"],
            &["tas", "ta", "ti", "tos", "amas", "ama", "ami", "amos"],
        ),
        Lang::El => (&[], &["θηκε", "θηκαν", "στηκε", "στηκαν", "χτηκε", "φτηκε"]),
        Lang::Sl => (
            &["bil", "bila", "bilo", "bili", "bile"],
            &[
                "an", "ana", "ano", "ani", "ane", "en", "ena", "eno", "eni", "ene",
            ],
        ),
        Lang::Pl => (
            &[
                "zostal", "zostala", "zostalo", "zostaly", "zostali", "zostanie", "zostana",
            ],
            &["ny", "na", "ne", "no", "ni", "ty", "ta", "te", "to", "ci"],
        ),
        Lang::Et => (&[], &["takse", "dakse", "akse", "tati", "ati", "itud"]),
    }
}

/// Longest distance from the auxiliary to its participle, in words.
const REACH: usize = 3;
/// Shorter words are no participles.
const PARTICIPLE_LETTERS: usize = 5;

fn is_passive(lang: Lang, reply: &Text, at: usize) -> bool {
    let (auxiliaries, endings) = passive_of(lang);
    let keys = &reply.tokens[at].keys;
    let ends =
        keys.letters >= PARTICIPLE_LETTERS && endings.iter().any(|e| keys.folded.ends_with(e));
    if !ends || keys.stop {
        return false;
    }
    let clause = reply.words[at].clause;
    let near = at.saturating_sub(REACH)..at;
    auxiliaries.is_empty()
        || near.into_iter().any(|before| {
            let word = reply.tokens[before].keys.folded.as_str();
            reply.words[before].clause == clause && auxiliaries.contains(&word)
        })
}

#[cfg(test)]
mod tests {
    use super::{Plain, measure};
    use crate::model::lang::Lang;
    use crate::model::points::Points;
    use crate::scoring::scorer::tests::language;
    use crate::scoring::text::Text;

    fn plain(lang: Lang, customer: &str, text: &str) -> Plain {
        let language = language(lang);
        measure(language, customer, &Text::read(language, text), 0)
    }

    #[test]
    fn short_sentences_with_one_question_are_plain() {
        let easy = plain(
            Lang::En,
            "",
            "I am sorry. We will send a new one today. Is that good for you?",
        );
        assert_eq!(easy.score(), Points::whole(100), "{easy:?}");
        assert_eq!((easy.sentences, easy.questions), (3, 1));
    }

    #[test]
    fn long_sentences_rare_words_and_stacks_are_not() {
        let hard = plain(
            Lang::En,
            "",
            "Should the aforementioned discrepancy be substantiated, and if the documentation is received before the \
             expiration of the statutory deadline, reimbursement will be initiated, unless the merchandise was \
             irreparably contaminated. Do you understand? Did you keep it? When was it delivered?",
        );
        assert!(hard.rare_words >= 6, "{hard:?}");
        assert!(
            hard.passive >= 2 && hard.questions == 3 && hard.conditions >= 2,
            "{hard:?}"
        );
        assert!(
            hard.score() < Points::whole(30),
            "{hard:?} {}",
            hard.score()
        );
    }

    #[test]
    fn the_customers_own_words_are_not_rare_to_them() {
        let text = "Your dishwasher-refrigerator combination arrives on Monday.";
        let theirs = "My dishwasher and refrigerator combination is broken";
        let (alone, answered) = (plain(Lang::En, "", text), plain(Lang::En, theirs, text));
        assert!(
            alone.rare_words > answered.rare_words,
            "{alone:?} {answered:?}"
        );
    }

    #[test]
    fn the_passive_is_told_where_the_language_shows_it() {
        for (lang, passive, active) in [
            (
                Lang::En,
                "The parcel was delivered yesterday.",
                "We delivered the parcel yesterday.",
            ),
            (
                Lang::Lt,
                "Siunta buvo pristatyta vakar.",
                "Siuntą pristatėme vakar.",
            ),
            (
                Lang::El,
                "Το δέμα παραδόθηκε χθες, η αίτηση εγκρίθηκε.",
                "Παραδώσαμε το δέμα χθες.",
            ),
            (
                Lang::Sl,
                "Paket je bil včeraj dostavljen.",
                "Paket smo dostavili včeraj.",
            ),
            (
                Lang::Pl,
                "Paczka została wczoraj dostarczona.",
                "Wczoraj dostarczyliśmy paczkę.",
            ),
            (Lang::Et, "Pakk tarnitakse homme.", "Toome paki homme."),
        ] {
            assert!(plain(lang, "", passive).passive > 0, "{passive}");
            assert_eq!(plain(lang, "", active).passive, 0, "{active}");
        }
    }

    #[test]
    fn nothing_is_plain() {
        assert_eq!(plain(Lang::Et, "", "").score(), Points::whole(100));
    }
}
