//! Empathy and tone of typed replies: what support teams teach is recognised in every language, what takes it
//! back is too, stock phrases do not pile up, names change nothing, and the model of tone can be switched off.

use aplomb::model::lang::Lang;
use aplomb::model::points::Dimension;
use aplomb::model::reason::{Category, Judgement, Rule};
use aplomb::model::time::Allowance;
use aplomb::scoring::{Options, Pace, Scorer, Turn};
use proptest::prelude::{any, prop, proptest};
use proptest::test_runner::Config;
use std::fmt::Write;
use std::sync::OnceLock;

fn scorer() -> &'static Scorer {
    static SCORER: OnceLock<Scorer> = OnceLock::new();
    SCORER.get_or_init(|| Scorer::new().expect("the shipped packs are sound"))
}

fn turn(lang: Lang) -> Turn<'static> {
    Turn {
        lang,
        customer: "",
        names: &[],
        expects: &[],
        plain: false,
        spent: &[],
        pace: Pace {
            took_ms: 0,
            clock_rate: 1,
            target_ms: 1,
            allowance: Allowance::Off,
        },
    }
}

fn judge(lang: Lang, reply: &str) -> Judgement {
    scorer().judge_typed(&turn(lang), reply)
}

fn points(lang: Lang, reply: &str) -> i32 {
    judge(lang, reply).score.empathy.map_or(-1, |p| p.0)
}

fn has(judgement: &Judgement, category: Category) -> bool {
    let is = |r: &Rule| matches!(r, Rule::Wording { category: c, .. } if *c == category);
    judgement.reasons.iter().any(|r| is(&r.rule))
}

/// What courses for support teams teach, as people say it.
fn taught(lang: Lang) -> [&'static str; 4] {
    match lang {
        Lang::En => [
            "I understand how frustrating this must be for you.",
            "I can see why you're upset.",
            "That must have been really stressful.",
            "I'd feel the same way in your place.",
        ],
        Lang::Lt => [
            "Suprantu, kaip tai turi būti nusivylę jums.",
            "Suprantu, kaip tai turi jus erzinti.",
            "Puikiai suprantu jūsų nusivylimą.",
            "Jūsų vietoje jausčiausi taip pat.",
        ],
        Lang::El => [
            "Καταλαβαίνω πόσο εκνευριστικό είναι αυτό για εσάς.",
            "Καταλαβαίνω απόλυτα την απογοήτευσή σας.",
            "Έχετε κάθε δίκιο να είστε θυμωμένος.",
            "Στη θέση σας θα ένιωθα το ίδιο.",
        ],
        Lang::Sl => [
            "Razumem, kako frustrirajuče je to za vas.",
            "Razumem vašo jezo.",
            "Popolnoma razumem, da ste razočarani.",
            "Na vašem mestu bi se počutil enako.",
        ],
        Lang::Pl => [
            "Rozumiem, jak bardzo to musi być frustrujące.",
            "Rozumiem Pana zdenerwowanie.",
            "Ma Pani pełne prawo być zła.",
            "Na Pana miejscu czułbym się tak samo.",
        ],
        Lang::Et => [
            "Ma mõistan, kui masendav see teie jaoks on.",
            "Saan aru, miks te pahane olete.",
            "Mõistan täiesti teie pettumust.",
            "Teie asemel tunneksin ma sama.",
        ],
    }
}

/// The same, denied; and taken back.
fn denied(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::En => [
            "I don't see why you are upset.",
            "I understand, but you should have read the manual.",
        ],
        Lang::Lt => [
            "Nesuprantu, kodėl jūs nusivylę.",
            "Suprantu, bet reikėjo perskaityti instrukciją.",
        ],
        Lang::El => [
            "Δεν καταλαβαίνω γιατί είστε εκνευρισμένος.",
            "Καταλαβαίνω, αλλά έπρεπε να διαβάσετε τις οδηγίες.",
        ],
        Lang::Sl => [
            "Ne razumem, zakaj ste jezni.",
            "Razumem, ampak morali bi prebrati navodila.",
        ],
        Lang::Pl => [
            "Nie rozumiem, dlaczego jest Pan zły.",
            "Rozumiem, ale trzeba było przeczytać instrukcję.",
        ],
        Lang::Et => [
            "Ma ei saa aru, miks te pahane olete.",
            "Saan aru, aga te oleksite pidanud juhendit lugema.",
        ],
    }
}

#[test]
fn what_support_teams_teach_is_recognised() {
    let mut missed = String::new();
    for lang in Lang::ALL {
        for reply in taught(lang) {
            let judgement = judge(lang, reply);
            if !has(&judgement, Category::Acknowledge) {
                let _ = writeln!(missed, "{lang}: {reply} {:?}", judgement.reasons);
            }
        }
    }
    assert!(missed.is_empty(), "\n{missed}");
}

#[test]
fn denied_and_taken_back_it_is_not() {
    let mut wrong = String::new();
    for lang in Lang::ALL {
        let kind = taught(lang).map(|reply| points(lang, reply));
        let least = kind.into_iter().min().unwrap_or(0);
        for reply in denied(lang) {
            let points = points(lang, reply);
            if points + 500 > least {
                let _ = writeln!(wrong, "{lang}: {points} against {least}: {reply}");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_negation_after_its_object_is_heard() {
    let replies = [
        (Lang::En, "Why you are upset I do not see."),
        (Lang::Lt, "Kodėl pykstate, nesuprantu."),
        (Lang::Sl, "Zakaj ste jezni, ne razumem."),
    ];
    for (lang, reply) in replies {
        let judgement = judge(lang, reply);
        assert!(
            has(&judgement, Category::NegatedEmpathy),
            "{reply} {:?}",
            judgement.reasons
        );
    }
}

#[test]
fn a_polite_request_is_no_blunt_question() {
    let kind = judge(
        Lang::En,
        "Could you send me the number on the label, please?",
    );
    assert!(!has(&kind, Category::Command), "{:?}", kind.reasons);
    let (kind, blunt) = (
        points(
            Lang::En,
            "Could you send me the number on the label, please?",
        ),
        points(Lang::En, "You must send me the number on the label."),
    );
    assert!(kind > blunt + 500, "{kind} {blunt}");
    let polite = |reply| scorer().signals(&turn(Lang::En), reply).politeness;
    assert!(polite("Could you please have a look? Thanks!") > polite("Why did you do that?"));
    assert_eq!(scorer().signals(&turn(Lang::Lt), "Ačiū!").politeness, None);
}

#[test]
fn the_tone_is_shown_in_words_and_can_be_switched_off() {
    let reply = "Two trips across town for nothing, I wouldn't love it either. I'll bring the crib up to your room myself by six.";
    let cold = "The request has been forwarded to the responsible department and will be processed in accordance with the procedure.";
    let tone = |judgement: &Judgement| -> i32 {
        let is = |rule: &Rule| matches!(rule, Rule::Tone | Rule::Manner { .. });
        let of = judgement.reasons.iter().filter(|r| is(&r.rule));
        of.map(|r| r.points.0).sum()
    };
    let (warm, cold) = (judge(Lang::En, reply), judge(Lang::En, cold));
    assert!(
        tone(&warm) > 500 && tone(&cold) < -500,
        "{:?} {:?}",
        warm.reasons,
        cold.reasons
    );
    let shown = |j: &Judgement| {
        j.reasons
            .iter()
            .any(|r| r.rule == Rule::Tone && r.span.is_some())
    };
    assert!(shown(&warm) && shown(&cold));
    let plain = Scorer::new().expect("packs").with(Options {
        tone: false,
        ..Options::default()
    });
    let without = plain.judge_typed(&turn(Lang::En), reply);
    assert_eq!(tone(&without), 0);
    assert_ne!(plain.id(), scorer().id());
    assert_eq!(plain.signals(&turn(Lang::En), reply).tone, None);
}

/// Phrases that anybody could send to anybody.
fn stock(lang: Lang) -> [&'static str; 5] {
    match lang {
        Lang::En => [
            "We are sorry.",
            "We apologise for any inconvenience.",
            "I understand your frustration.",
            "Thank you for your patience.",
            "Thank you for contacting us.",
        ],
        Lang::Lt => [
            "Labai atsiprašome.",
            "Atsiprašome už nepatogumus.",
            "Suprantu jūsų nusivylimą.",
            "Dėkojame už kantrybę.",
            "Dėkojame, kad kreipėtės.",
        ],
        Lang::El => [
            "Λυπούμαστε πολύ.",
            "Ζητούμε συγγνώμη για την ταλαιπωρία.",
            "Καταλαβαίνω την απογοήτευσή σας.",
            "Ευχαριστούμε για την υπομονή σας.",
            "Ευχαριστούμε που επικοινωνήσατε μαζί μας.",
        ],
        Lang::Sl => [
            "Zelo nam je žal.",
            "Opravičujemo se za nevšečnosti.",
            "Razumem vašo jezo.",
            "Hvala za potrpljenje.",
            "Hvala za vaše sporočilo.",
        ],
        Lang::Pl => [
            "Bardzo nam przykro.",
            "Przepraszamy za niedogodności.",
            "Rozumiem Pana zdenerwowanie.",
            "Dziękujemy za cierpliwość.",
            "Dziękujemy za kontakt.",
        ],
        Lang::Et => [
            "Meil on väga kahju.",
            "Vabandame ebamugavuste pärast.",
            "Mõistan teie pettumust.",
            "Täname kannatlikkuse eest.",
            "Täname pöördumast.",
        ],
    }
}

fn facts(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "The parcel left our warehouse on Monday and reaches you on Thursday.",
        Lang::Lt => "Siunta iš sandėlio išvyko pirmadienį ir pasieks jus ketvirtadienį.",
        Lang::El => "Το δέμα έφυγε από την αποθήκη τη Δευτέρα και φτάνει την Πέμπτη.",
        Lang::Sl => "Paket je v ponedeljek zapustil skladišče in bo pri vas v četrtek.",
        Lang::Pl => "Paczka wyjechała z magazynu w poniedziałek i dotrze w czwartek.",
        Lang::Et => "Pakk lahkus laost esmaspäeval ja jõuab teieni neljapäeval.",
    }
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    /// However many stock phrases pad a reply, it is worth no more than with the best one of them.
    #[test]
    fn padding_is_worth_no_more_than_one_phrase(order in prop::collection::vec(any::<prop::sample::Index>(), 2..8)) {
        for lang in Lang::ALL {
            let phrases: Vec<&str> = order.iter().map(|at| stock(lang)[at.index(5)]).collect();
            let padded = points(lang, &format!("{} {}", facts(lang), phrases.join(" ")));
            let with_one = phrases.iter().map(|p| points(lang, &format!("{} {p}", facts(lang))));
            let most = with_one.max().unwrap_or(0).max(points(lang, facts(lang)));
            assert!(padded <= most, "{lang}: {padded} > {most}: {phrases:?}");
        }
    }
}

#[test]
fn names_change_nothing() {
    let names = [
        "Anna",
        "Šarūnas",
        "Ελένη",
        "Żaneta",
        "Õnne",
        "Wojciech",
        "Tomas",
        "Živa",
    ];
    let of = |lang, template: &str| -> Vec<i32> {
        let replies = names.iter().map(|name| template.replace('@', name));
        replies.map(|reply| points(lang, &reply)).collect()
    };
    let templates = [
        (
            Lang::En,
            "@, I spoke to my colleague @ and the new kettle is with you on Friday.",
        ),
        (
            Lang::Lt,
            "@, kalbėjau su kolega, @ atveš virdulį penktadienį.",
        ),
        (
            Lang::Pl,
            "@, rozmawiałam z kolegą i @ przywiezie czajnik w piątek.",
        ),
    ];
    for (lang, template) in templates {
        let points = of(lang, template);
        let reasons = names.map(|n| judge(lang, &template.replace('@', n)).reasons);
        assert!(
            points.iter().all(|p| *p == points[0]),
            "{lang}: {points:?} {reasons:#?}"
        );
    }
}

#[test]
fn the_three_mechanisms_are_visible() {
    let reply = "I'm sorry. I can see why you are upset. What would help you most right now?";
    let mechanisms = scorer().signals(&turn(Lang::En), reply).mechanisms;
    assert!(
        mechanisms.reaction > 0 && mechanisms.interpretation > 0 && mechanisms.exploration > 0,
        "{mechanisms:?}"
    );
    let cold = scorer()
        .signals(&turn(Lang::En), "The order is closed.")
        .mechanisms;
    assert_eq!(cold, aplomb::scoring::signals::Mechanisms::default());
}

#[test]
fn reasons_add_up_with_tone_and_stock() {
    for lang in Lang::ALL {
        let reply = format!(
            "{} {} {}",
            stock(lang)[0],
            facts(lang),
            stock(lang).join(" ")
        );
        let judgement = judge(lang, &reply);
        let of = judgement
            .reasons
            .iter()
            .filter(|r| r.dimension == Dimension::Empathy);
        let sum: i32 = of.map(|r| r.points.0).sum();
        assert_eq!(Some(sum), judgement.score.empathy.map(|p| p.0), "{lang}");
    }
}
