//! Pairs of a better and a worse reply with the same facts, on which nothing was fitted: how many the scorer
//! puts in the right order, in each language and by trait. Those with an even number (from 0, among the pairs
//! of a language) may be looked at when the scorer is improved; the odd ones are only counted.

use aplomb::model::lang::Lang;
use aplomb::model::time::Allowance;
use aplomb::scoring::{Pace, Scorer, Turn};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Deserialize)]
#[serde(tag = "sort", rename_all = "lowercase")]
enum Held {
    Pair {
        #[serde(rename = "trait")]
        quality: String,
        #[serde(default)]
        customer: String,
        #[serde(default)]
        name: Option<String>,
        better: String,
        worse: String,
    },
    Fact {},
}

/// Right and all, of the even and of the odd ones.
#[derive(Clone, Copy, Default)]
struct Count {
    right: [usize; 2],
    all: [usize; 2],
}

impl Count {
    fn add(&mut self, half: usize, right: bool) {
        self.right[half] += usize::from(right);
        self.all[half] += 1;
    }
}

/// The fewest of a language's 60 that may be right: some below what was measured when the weights were fitted.
fn floor(lang: Lang) -> usize {
    match lang {
        Lang::El | Lang::Sl => 58,
        Lang::En => 57,
        Lang::Lt => 55,
        Lang::Pl => 54,
        Lang::Et => 52,
    }
}

fn points(scorer: &Scorer, lang: Lang, (customer, name): (&str, Option<&str>), reply: &str) -> i32 {
    let names: Vec<String> = name.map(str::to_owned).into_iter().collect();
    let turn = Turn {
        lang,
        customer,
        names: &names,
        expects: &[],
        plain: false,
        spent: &[],
        pace: Pace {
            took_ms: 0,
            clock_rate: 1,
            target_ms: 1,
            allowance: Allowance::Off,
        },
    };
    let empathy = scorer.judge_typed(&turn, reply).score.empathy;
    empathy.expect("empathy is always measured").0
}

#[test]
fn better_replies_get_more_than_worse_ones() {
    let scorer = Scorer::new().expect("the shipped packs are sound");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scoring/held");
    let mut below = Vec::new();
    for lang in Lang::ALL {
        let text = std::fs::read_to_string(folder.join(format!("{lang}.jsonl"))).expect("a file");
        let (mut whole, mut by_trait) = (Count::default(), BTreeMap::<String, Count>::new());
        let (mut means, mut number) = ([0_i64; 2], 0);
        for line in text.lines() {
            let held: Held = serde_json::from_str(line).expect("an object of the set");
            let Held::Pair {
                quality,
                customer,
                name,
                better,
                worse,
            } = held
            else {
                continue;
            };
            let half = number % 2;
            let moment = (customer.as_str(), name.as_deref());
            let [b, w] = [&better, &worse].map(|reply| points(&scorer, lang, moment, reply));
            whole.add(half, b > w);
            by_trait.entry(quality).or_default().add(half, b > w);
            means[0] += i64::from(b);
            means[1] += i64::from(w);
            if b <= w && half == 0 && std::env::var_os("SHOW_EVEN").is_some() {
                println!("{lang} {number} {b} {w}\n  + {better}\n  - {worse}");
            }
            number += 1;
        }
        let right: usize = whole.right.iter().sum();
        let mean = |sum: i64| sum / 100 / number as i64;
        println!(
            "{lang}: {right} of {number} (even {} of {}, odd {} of {}), better {} worse {}",
            whole.right[0],
            whole.all[0],
            whole.right[1],
            whole.all[1],
            mean(means[0]),
            mean(means[1])
        );
        for (quality, c) in &by_trait {
            println!(
                "  {quality:<12} even {} of {}, odd {} of {}",
                c.right[0], c.all[0], c.right[1], c.all[1]
            );
        }
        if right < floor(lang) {
            below.push(format!("{lang}: {right}, the floor is {}", floor(lang)));
        }
    }
    assert!(below.is_empty(), "{below:?}");
}

/// An insult, and an apology that owns what went wrong.
const SAID: [(Lang, &str, &str); 6] = [
    (
        Lang::En,
        "You idiot.",
        "I am sorry. That was our mistake and I will put it right today.",
    ),
    (
        Lang::Lt,
        "Jūs idiotas.",
        "Labai atsiprašau, tai mūsų klaida, šiandien pat ją ištaisysiu.",
    ),
    (
        Lang::El,
        "Είσαι ηλίθιος.",
        "Συγγνώμη, ήταν δικό μας λάθος και θα το διορθώσω σήμερα.",
    ),
    (
        Lang::Sl,
        "Vi ste idiot.",
        "Oprostite, to je bila naša napaka in danes jo bom popravil.",
    ),
    (
        Lang::Pl,
        "Jest Pan idiotą.",
        "Przepraszam, to nasz błąd i dziś go naprawię.",
    ),
    (
        Lang::Et,
        "Te olete idioot.",
        "Palun vabandust, see oli meie viga ja ma parandan selle täna.",
    ),
];

#[test]
fn an_insult_never_helps_and_owning_a_mistake_never_hurts() {
    let scorer = Scorer::new().expect("the shipped packs are sound");
    let replies = |lang| match lang {
        Lang::En => [
            "You're right, that was slow.",
            "The refund arrives on Friday.",
        ],
        Lang::Lt => ["Teisybė, užtrukome.", "Pinigai bus penktadienį."],
        Lang::El => ["Σωστά, αργήσαμε.", "Τα χρήματα έρχονται την Παρασκευή."],
        Lang::Sl => ["Res je, trajalo je predolgo.", "Denar pride v petek."],
        Lang::Pl => ["To prawda, długo to trwało.", "Pieniądze będą w piątek."],
        Lang::Et => ["Tõsi, see võttis kaua.", "Raha tuleb reedel."],
    };
    for (lang, insult, owned) in SAID {
        for reply in replies(lang) {
            let of = |text: &str| points(&scorer, lang, ("", None), text);
            let alone = of(reply);
            let (insulted, owning) = (
                of(&format!("{reply} {insult}")),
                of(&format!("{reply} {owned}")),
            );
            assert!(
                insulted <= alone.min(1_500),
                "{lang} {insulted} {alone}: {reply}"
            );
            assert!(owning >= alone, "{lang} {owning} {alone}: {reply}");
        }
    }
}
