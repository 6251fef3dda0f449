//! The few facts of grammar that belong to the code and not to a pack, because the matcher is built on
//! them: which endings a stemmer takes off, how a language negates, which words say next to nothing.

use crate::model::lang::Lang;
use std::borrow::Cow;

/// What the matcher knows of a language's build. Words are folded.
#[derive(Debug)]
pub struct Grammar {
    /// Words change their endings so much that a long common beginning means the same word.
    pub inflecting: bool,
    /// A verb is negated by a syllable before it (Lithuanian `ne`).
    pub negative_prefix: Option<&'static str>,
    /// Negators that belong to a verb: they also deny the subject before them (“a refund is *not* possible”).
    pub verbal: &'static [&'static str],
    /// Syllables before a verb that change little of what it means beside the bare verb: `pa-`, `wy-`.
    pub prefixes: &'static [&'static str],
    /// Verbal negators that are “is not” in themselves.
    pub copular: &'static [&'static str],
    /// Auxiliaries that may stand between that subject and the negator.
    pub auxiliary: &'static [&'static str],
    /// Words that may be missing from a scenario's cue without a loss.
    pub light: &'static [&'static str],
    /// “That”: carries a negation into the clause that it begins.
    pub that: &'static [&'static str],
    /// “Please”: makes a question a request.
    pub please: &'static [&'static str],
    /// Words by which a question asks for something: “*could* you send …”.
    pub request: &'static [&'static str],
    /// “Yes” and its like at the head of an answer.
    pub yes: &'static [&'static str],
    /// “No” and its like at the head of an answer.
    pub no: &'static [&'static str],
    /// “What, which, when”: words of questions that cannot be answered by yes or no.
    pub open: &'static [&'static str],
    /// “Whether”: begins a clause that leaves open what is so.
    pub whether: &'static [&'static str],
    /// How verbs begin that only help another: “we *can* not give …”.
    pub modal: &'static [&'static str],
    /// “I, we”: words by which the writer speaks of themselves.
    pub first_person: &'static [&'static str],
    /// “You”: words by which the reader is spoken to.
    pub second_person: &'static [&'static str],
    /// Words beside a time of day in digits: “*at* 10.30”.
    pub clock: &'static [&'static str],
    /// How a time half an hour off is said.
    pub half: Half,
    /// A semicolon ends a question.
    pub greek_question: bool,
    /// Above how many words a sentence is long for somebody with little of the language.
    pub long_sentence: usize,
    stem: Option<fn(&str) -> Cow<'_, str>>,
}

/// How a time half an hour off is said.
#[derive(Debug)]
pub struct Half {
    /// “Half”; where `after`, all the words that follow the hour.
    pub words: &'static [&'static str],
    /// Words between it and the hour: “half *past* ten”.
    pub link: &'static [&'static str],
    /// The hour named is the one that is past, not the one to come.
    pub past: bool,
    /// It follows the hour.
    pub after: bool,
    /// How the names of the hours 1–12 begin, where they are other than the numbers.
    pub hours: &'static [&'static str],
}

impl Grammar {
    /// The grammar of a language.
    pub fn of(lang: Lang) -> &'static Grammar {
        match lang {
            Lang::En => &EN,
            Lang::Lt => &LT,
            Lang::El => &EL,
            Lang::Sl => &SL,
            Lang::Pl => &PL,
            Lang::Et => &ET,
        }
    }

    /// The stem of a lower-case word by the language's algorithm; `None` where a pack's endings do it.
    pub fn stem(&self, word: &str) -> Option<String> {
        self.stem.map(|stem| stem(word).into_owned())
    }
}

static EN: Grammar = Grammar {
    inflecting: false,
    negative_prefix: None,
    prefixes: &[],
    verbal: &["not"],
    copular: &[],
    auxiliary: &[
        "is", "are", "was", "were", "be", "been", "will", "would", "can", "could", "do", "does",
        "did", "has", "have", "may", "should",
    ],
    light: &[
        "the", "a", "an", "is", "are", "was", "it", "be", "been", "this", "that", "of", "do",
        "does", "to", "any",
    ],
    that: &["that"],
    please: &["please"],
    request: &["could", "would"],
    yes: &["yes", "yeah", "yep", "sure", "absolutely", "certainly"],
    no: &["no", "nope", "unfortunately", "sorry"],
    open: &["what", "when", "which", "who", "where", "why", "how"],
    whether: &["whether"],
    modal: &["able"],
    first_person: &["i", "my", "me", "we", "our", "us", "mine"],
    second_person: &["you", "your", "yours"],
    clock: &[
        "at", "from", "until", "till", "by", "to", "between", "and", "before", "after", "since",
    ],
    half: Half {
        words: &["half"],
        link: &["past"],
        past: true,
        after: false,
        hours: &[],
    },
    greek_question: false,
    long_sentence: 18,
    stem: Some(tantivy_stemmers::algorithms::english_porter_2),
};

static LT: Grammar = Grammar {
    inflecting: true,
    negative_prefix: Some("ne"),
    prefixes: &[
        "pa", "is", "nu", "at", "su", "uz", "ap", "pri", "per", "pra",
    ],
    verbal: &["nera", "nebus", "negali", "nebuvo"],
    copular: &["nera", "nebus", "nebuvo"],
    auxiliary: &["yra", "bus", "buvo"],
    light: &[
        "yra", "tai", "si", "sis", "ji", "jis", "jo", "jos", "buvo", "bus",
    ],
    that: &["kad", "jog"],
    please: &["prasau", "prasom", "prasome", "prasyciau", "prasytume"],
    request: &["galite", "galetumete", "galetum", "gali"],
    yes: &["taip", "zinoma", "aisku", "tikrai"],
    no: &["ne", "deja"],
    open: &[
        "koks", "kokia", "kokie", "kokios", "koki", "kokius", "kada", "kur", "kodel", "kiek",
        "kaip", "kuris", "kuri", "kuria",
    ],
    whether: &["ar"],
    modal: &["gal"],
    first_person: &[
        "as", "man", "mane", "manau", "mano", "mes", "mums", "mus", "musu",
    ],
    second_person: &["tu", "tau", "tave", "jus", "jums", "jusu"],
    clock: &["val", "valanda", "valandos", "valanda", "iki", "nuo"],
    half: Half {
        words: &["puse"],
        link: &[],
        past: false,
        after: false,
        hours: &[
            "pirm",
            "antr",
            "treci",
            "ketvirt",
            "penkt",
            "sest",
            "septint",
            "astunt",
            "devint",
            "desimt",
            "vienuolikt",
            "dvylikt",
        ],
    },
    greek_question: false,
    long_sentence: 15,
    stem: Some(tantivy_stemmers::algorithms::lithuanian_jocas),
};

static EL: Grammar = Grammar {
    inflecting: true,
    negative_prefix: None,
    prefixes: &[],
    verbal: &["δεν", "δε"],
    copular: &[],
    auxiliary: &["ειναι", "ηταν", "θα"],
    light: &[
        "ο",
        "η",
        "το",
        "τα",
        "οι",
        "του",
        "τησ",
        "των",
        "τον",
        "την",
        "τη",
        "τουσ",
        "τισ",
        "ενα",
        "ενασ",
        "μια",
        "ειναι",
        "να",
        "αυτο",
    ],
    that: &["οτι", "πωσ"],
    please: &["παρακαλω"],
    request: &["μπορειτε", "μπορεισ", "μπορουσατε", "μου", "μασ"],
    yes: &["ναι", "βεβαια", "φυσικα", "βεβαιωσ"],
    no: &["οχι", "δυστυχωσ"],
    open: &[
        "τι",
        "ποτε",
        "πωσ",
        "γιατι",
        "ποιοσ",
        "ποια",
        "ποιο",
        "ποιεσ",
        "ποιοι",
        "ποιον",
        "ποσο",
        "ποσα",
        "ποσεσ",
    ],
    whether: &["αν"],
    modal: &["μπορ"],
    first_person: &["εγω", "μου", "μενα", "εμεισ", "μασ", "εμασ", "νομιζω"],
    second_person: &["εσυ", "σου", "εσενα", "εσεισ", "σασ", "εσασ"],
    clock: &["στισ", "απο", "μεχρι", "εωσ", "ωρα", "γυρω"],
    half: Half {
        words: &["και", "μιση"],
        link: &[],
        past: true,
        after: true,
        hours: &[],
    },
    greek_question: true,
    long_sentence: 18,
    stem: Some(tantivy_stemmers::algorithms::greek),
};

static SL: Grammar = Grammar {
    inflecting: true,
    negative_prefix: None,
    prefixes: &[
        "po", "za", "iz", "na", "pre", "pri", "od", "do", "raz", "ob", "s", "z", "u", "v",
    ],
    verbal: &["ne", "ni", "niso", "nismo", "nisem", "nista"],
    copular: &["ni", "niso", "nista"],
    auxiliary: &["je", "so", "bo", "bodo", "bi"],
    light: &["je", "so", "se", "to", "ta", "ga", "jo", "jih", "bo", "si"],
    that: &["da"],
    please: &["prosim", "prosimo"],
    request: &["lahko", "mi", "nam"],
    yes: &["da", "seveda", "ja"],
    no: &["ne", "zal"],
    open: &[
        "kaj", "kdaj", "kje", "kam", "kako", "zakaj", "kateri", "katera", "katero", "katere",
        "koliko", "kdo", "kaksen", "kaksna",
    ],
    whether: &["ali"],
    modal: &["mor"],
    first_person: &[
        "jaz", "mi", "mene", "me", "moj", "moja", "mislim", "midva", "nas", "nam",
    ],
    second_person: &["ti", "te", "tebe", "vi", "vas", "vam", "vasa"],
    clock: &["ob", "do", "od", "uri", "ure", "med"],
    half: Half {
        words: &["pol"],
        link: &[],
        past: false,
        after: false,
        hours: &[
            "ene",
            "dveh",
            "treh",
            "stirih",
            "petih",
            "sestih",
            "sedmih",
            "osmih",
            "devetih",
            "desetih",
            "enajstih",
            "dvanajstih",
        ],
    },
    greek_question: false,
    long_sentence: 16,
    stem: None,
};

static PL: Grammar = Grammar {
    inflecting: true,
    negative_prefix: None,
    prefixes: &[
        "po", "za", "wy", "na", "prze", "przy", "od", "do", "roz", "pod", "s", "z", "u", "o",
    ],
    verbal: &["nie"],
    copular: &[],
    auxiliary: &["jest", "sa", "bedzie", "byl", "byla", "bylo"],
    light: &[
        "jest", "sie", "to", "ten", "ta", "te", "go", "ja", "je", "sa",
    ],
    that: &["ze", "iz"],
    please: &["prosze", "prosimy", "poprosze"],
    request: &["moze", "moglby", "moglaby", "mi", "nam"],
    yes: &["tak", "oczywiscie", "jasne"],
    no: &["nie", "niestety"],
    open: &[
        "co", "kiedy", "gdzie", "jak", "dlaczego", "jaki", "jaka", "jakie", "ktory", "ktora",
        "ktore", "ile", "kto",
    ],
    whether: &["czy"],
    modal: &["moz", "mog"],
    first_person: &[
        "ja", "mi", "mnie", "moj", "moja", "my", "nas", "nam", "mysle",
    ],
    second_person: &[
        "ty", "ci", "cie", "ciebie", "pan", "pani", "panu", "panstwo",
    ],
    clock: &[
        "o", "od", "do", "godz", "godzinie", "godziny", "godzina", "godzine", "okolo",
    ],
    half: Half {
        words: &["pol", "wpol"],
        link: &["do"],
        past: false,
        after: false,
        hours: &[
            "pierwsz", "drugi", "trzeci", "czwart", "piat", "szost", "siodm", "osm", "dziewiat",
            "dziesiat", "jedenast", "dwunast",
        ],
    },
    greek_question: false,
    long_sentence: 16,
    stem: None,
};

static ET: Grammar = Grammar {
    inflecting: true,
    negative_prefix: None,
    prefixes: &[],
    verbal: &["ei", "pole", "polnud"],
    copular: &["pole", "polnud"],
    auxiliary: &["on", "oli", "ole", "olnud"],
    light: &["on", "see", "seda", "selle", "oli", "need"],
    that: &["et"],
    please: &["palun"],
    request: &["saate", "saaksite", "voiksite", "mulle", "meile"],
    yes: &["jah", "muidugi", "loomulikult", "ja"],
    no: &["ei", "kahjuks"],
    open: &[
        "mis", "millal", "kus", "kuhu", "kuidas", "miks", "milline", "millised", "mitu", "kes",
        "mida", "millise",
    ],
    whether: &["kas"],
    modal: &["saa", "voi"],
    first_person: &[
        "ma", "mina", "mul", "mulle", "minu", "me", "meie", "meil", "arvan",
    ],
    second_person: &["sa", "sina", "sul", "sulle", "te", "teie", "teil", "teile"],
    clock: &["kell", "kella", "kuni"],
    half: Half {
        words: &["pool"],
        link: &[],
        past: false,
        after: false,
        hours: &[],
    },
    greek_question: false,
    long_sentence: 15,
    stem: Some(tantivy_stemmers::algorithms::estonian_freienthal),
};
