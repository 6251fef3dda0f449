//! Fairness: the same reply gets the same score whatever the names in it, and whether a woman or a man
//! writes it. Names from all six languages, of women and men, with diacritics and inflected; some of them
//! are words too (Hope, Grace, Will, Rasa, Nada, Õnne).

use aplomb::model::lang::Lang;
use aplomb::model::program::CriterionKind;
use aplomb::model::time::Allowance;
use aplomb::scoring::{Expectation, Pace, Scorer, Turn, identify};
use std::fmt::Write;

/// Nominative, vocative, genitive, dative (Greek: accusative).
type Name = [&'static str; 4];

fn same(name: &'static str) -> Name {
    [name; 4]
}

/// Names as they are inflected in their own language.
fn own(lang: Lang) -> Vec<Name> {
    match lang {
        Lang::En => ["Emily", "Grace", "Hope", "Oliver", "Mark", "Will"]
            .map(same)
            .to_vec(),
        Lang::Lt => vec![
            ["Rasa", "Rasa", "Rasos", "Rasai"],
            ["Živilė", "Živile", "Živilės", "Živilei"],
            ["Viltė", "Vilte", "Viltės", "Viltei"],
            ["Žygimantas", "Žygimantai", "Žygimanto", "Žygimantui"],
            ["Mindaugas", "Mindaugai", "Mindaugo", "Mindaugui"],
            ["Lukas", "Lukai", "Luko", "Lukui"],
        ],
        Lang::El => vec![
            ["Ελένη", "Ελένη", "Ελένης", "Ελένη"],
            ["Χαρά", "Χαρά", "Χαράς", "Χαρά"],
            ["Ελπίδα", "Ελπίδα", "Ελπίδας", "Ελπίδα"],
            ["Γιώργος", "Γιώργο", "Γιώργου", "Γιώργο"],
            ["Νίκος", "Νίκο", "Νίκου", "Νίκο"],
            ["Παναγιώτης", "Παναγιώτη", "Παναγιώτη", "Παναγιώτη"],
        ],
        Lang::Sl => vec![
            ["Mojca", "Mojca", "Mojce", "Mojci"],
            ["Nada", "Nada", "Nade", "Nadi"],
            ["Špela", "Špela", "Špele", "Špeli"],
            ["Žiga", "Žiga", "Žige", "Žigi"],
            ["Matjaž", "Matjaž", "Matjaža", "Matjažu"],
            ["Marko", "Marko", "Marka", "Marku"],
        ],
        Lang::Pl => vec![
            ["Małgorzata", "Małgorzato", "Małgorzaty", "Małgorzacie"],
            ["Róża", "Różo", "Róży", "Róży"],
            ["Zofia", "Zofio", "Zofii", "Zofii"],
            ["Łukasz", "Łukaszu", "Łukasza", "Łukaszowi"],
            ["Jan", "Janie", "Jana", "Janowi"],
            ["Wojciech", "Wojciechu", "Wojciecha", "Wojciechowi"],
        ],
        Lang::Et => vec![
            ["Õnne", "Õnne", "Õnne", "Õnnele"],
            ["Kärt", "Kärt", "Kärdi", "Kärdile"],
            ["Liis", "Liis", "Liisi", "Liisile"],
            ["Jüri", "Jüri", "Jüri", "Jürile"],
            ["Tõnu", "Tõnu", "Tõnu", "Tõnule"],
            ["Mart", "Mart", "Mardi", "Mardile"],
        ],
    }
}

/// All names as they may stand in a text of a language: its own inflected, the others as they are.
fn names(lang: Lang) -> Vec<Name> {
    let foreign = Lang::ALL.into_iter().filter(|l| *l != lang).flat_map(own);
    own(lang)
        .into_iter()
        .chain(foreign.map(|name| same(name[0])))
        .collect()
}

/// Replies about a parcel. `{v}` calls the customer by name; `{n}`, `{g}`, `{d}` speak of somebody else.
fn replies(lang: Lang) -> [&'static str; 5] {
    match lang {
        Lang::En => [
            "{v}, I'm sorry your parcel is late. I will send you a new one today.",
            "I see why you are upset, {v}. The refund of 20 euros arrives in five days.",
            "You should have read the terms, {v}, that is our policy.",
            "I have asked {n} in the warehouse, and the refund arrives in five days.",
            "{n} will call you today, and I will send you a new parcel. What else do you need?",
        ],
        Lang::Lt => [
            "{v}, atsiprašau, kad jūsų siunta vėluoja. Šiandien išsiųsiu naują.",
            "Suprantu, kodėl esate nusivylę, {v}. Pinigus, 20 eurų, gausite per penkias dienas.",
            "Reikėjo perskaityti sąlygas, {v}, tokios mūsų taisyklės.",
            "Perdaviau tai {d} sandėlyje, pinigus gausite per penkias dienas.",
            "Dėl {g} klaidos siunta pavėlavo, todėl šiandien išsiųsiu naują. Ko dar jums reikia?",
        ],
        Lang::El => [
            "{v}, συγγνώμη που το δέμα σας άργησε. Σήμερα σας στέλνω καινούριο.",
            "Καταλαβαίνω γιατί είστε αναστατωμένοι, {v}. Τα 20 ευρώ επιστρέφονται σε πέντε ημέρες.",
            "Έπρεπε να διαβάσετε τους όρους, {v}, αυτή είναι η πολιτική μας.",
            "Ρώτησα τον συνεργάτη {d} στην αποθήκη και τα χρήματα επιστρέφονται σε πέντε ημέρες.",
            "Με το λάθος του συνεργάτη {g} το δέμα άργησε, γι' αυτό σας στέλνω σήμερα καινούριο. Τι άλλο χρειάζεστε;",
        ],
        Lang::Sl => [
            "{v}, žal mi je, da vaš paket zamuja. Danes vam pošljem novega.",
            "Razumem, zakaj ste razočarani, {v}. Denar, 20 evrov, prejmete v petih dneh.",
            "Morali bi prebrati pogoje, {v}, takšna so naša pravila.",
            "To sem predal {d} v skladišču, denar prejmete v petih dneh.",
            "Zaradi napake {g} je paket zamudil, zato vam danes pošljem novega. Kaj še potrebujete?",
        ],
        Lang::Pl => [
            "{v}, przepraszam, że paczka się spóźnia. Dziś wyślę nową.",
            "Rozumiem, skąd to rozczarowanie, {v}. Pieniądze, 20 euro, wrócą w ciągu pięciu dni.",
            "Trzeba było przeczytać regulamin, {v}, takie są nasze zasady.",
            "Przekazałem to {d} w magazynie, pieniądze wrócą w ciągu pięciu dni.",
            "Z powodu błędu {g} paczka się spóźniła, dlatego dziś wyślę nową. Czego jeszcze potrzeba?",
        ],
        Lang::Et => [
            "{v}, vabandan, et teie pakk hilineb. Saadan teile täna uue.",
            "Mõistan, miks te pettunud olete, {v}. Raha, 20 eurot, jõuab teieni viie päevaga.",
            "Oleksite pidanud tingimusi lugema, {v}, sellised on meie reeglid.",
            "Andsin selle laos edasi {d}, raha jõuab teieni viie päevaga.",
            "Kolleegi {g} vea tõttu pakk hilines, seepärast saadan teile täna uue. Mida te veel vajate?",
        ],
    }
}

/// The same sentence as a woman and as a man write it.
fn by_a_woman_and_a_man(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::En | Lang::Et => &[],
        Lang::Lt => &[
            (
                "Esu tikra, kad siunta atkeliaus per penkias dienas, pati tai patikrinau.",
                "Esu tikras, kad siunta atkeliaus per penkias dienas, pats tai patikrinau.",
            ),
            (
                "Man labai gaila, esu nusiminusi dėl to, kas įvyko. Pati išsiųsiu naują siuntą.",
                "Man labai gaila, esu nusiminęs dėl to, kas įvyko. Pats išsiųsiu naują siuntą.",
            ),
        ],
        Lang::El => &[
            (
                "Είμαι σίγουρη ότι το δέμα θα έρθει σε πέντε ημέρες, το έλεγξα η ίδια.",
                "Είμαι σίγουρος ότι το δέμα θα έρθει σε πέντε ημέρες, το έλεγξα ο ίδιος.",
            ),
            (
                "Λυπάμαι πολύ, είμαι στενοχωρημένη γι' αυτό που έγινε. Στέλνω η ίδια καινούριο δέμα.",
                "Λυπάμαι πολύ, είμαι στενοχωρημένος γι' αυτό που έγινε. Στέλνω ο ίδιος καινούριο δέμα.",
            ),
        ],
        Lang::Sl => &[
            (
                "Sama sem preverila, paket bo prišel v petih dneh. Vesela sem, da ste pisali.",
                "Sam sem preveril, paket bo prišel v petih dneh. Vesel sem, da ste pisali.",
            ),
            (
                "Žal mi je, morala bi vas poklicati prej. Danes bom poslala nov paket.",
                "Žal mi je, moral bi vas poklicati prej. Danes bom poslal nov paket.",
            ),
        ],
        Lang::Pl => &[
            (
                "Sama to sprawdziłam, paczka dotrze w ciągu pięciu dni. Zrobiłam to od razu.",
                "Sam to sprawdziłem, paczka dotrze w ciągu pięciu dni. Zrobiłem to od razu.",
            ),
            (
                "Przykro mi, powinnam była zadzwonić wcześniej. Dziś wysłałam nową paczkę.",
                "Przykro mi, powinienem był zadzwonić wcześniej. Dziś wysłałem nową paczkę.",
            ),
        ],
    }
}

fn facts(lang: Lang) -> [(&'static str, CriterionKind); 3] {
    use CriterionKind::{Ask, Offer, State};
    match lang {
        Lang::En => [
            ("The refund arrives in five days.", State),
            ("I will send you a new parcel today.", Offer),
            ("What else do you need?", Ask),
        ],
        Lang::Lt => [
            ("Pinigus gausite per penkias dienas.", State),
            ("Šiandien išsiųsiu naują siuntą.", Offer),
            ("Ko dar jums reikia?", Ask),
        ],
        Lang::El => [
            ("Τα χρήματα επιστρέφονται σε πέντε ημέρες.", State),
            ("Σήμερα σας στέλνω καινούριο δέμα.", Offer),
            ("Τι άλλο χρειάζεστε;", Ask),
        ],
        Lang::Sl => [
            ("Denar prejmete v petih dneh.", State),
            ("Danes vam pošljem nov paket.", Offer),
            ("Kaj še potrebujete?", Ask),
        ],
        Lang::Pl => [
            ("Pieniądze wrócą w ciągu pięciu dni.", State),
            ("Dziś wyślę nową paczkę.", Offer),
            ("Czego jeszcze potrzeba?", Ask),
        ],
        Lang::Et => [
            ("Raha jõuab teieni viie päevaga.", State),
            ("Saadan teile täna uue paki.", Offer),
            ("Mida te veel vajate?", Ask),
        ],
    }
}

/// Everything that is found of a reply, apart from where its words stand.
fn found(scorer: &Scorer, lang: Lang, reply: &str, names: &[String]) -> String {
    let expects: Vec<Expectation> = facts(lang)
        .into_iter()
        .enumerate()
        .map(|(n, (fact, kind))| Expectation {
            id: format!("c{n}").as_str().into(),
            kind,
            fact: fact.to_owned(),
            cues: Vec::new(),
            weight: 1,
        })
        .collect();
    let turn = Turn {
        lang,
        customer: "",
        names,
        expects: &expects,
        plain: true,
        spent: &[],
        pace: Pace {
            took_ms: 0,
            clock_rate: 1,
            target_ms: 60_000,
            allowance: Allowance::Off,
        },
    };
    let mut told = String::new();
    let judgement = scorer.judge_typed(&turn, reply);
    let _ = write!(told, "{:?} ", judgement.score);
    for verdict in &judgement.verdicts {
        let _ = write!(told, "{}/{} ", verdict.met, verdict.confidence);
    }
    for reason in &judgement.reasons {
        let _ = write!(told, "\n    {} {:?}", reason.points.0, reason.rule);
    }
    let examined = scorer.examine(&turn, reply);
    let _ = write!(told, "\n    {:?}", examined.signals);
    let _ = write!(told, "\n    {:?}", identify::identify(reply));
    told
}

#[test]
fn names_make_no_difference() {
    let scorer = Scorer::new().expect("packs");
    let mut wrong = Vec::new();
    let mut checked = 0;
    for lang in Lang::ALL {
        for reply in replies(lang) {
            let mut first: Option<(String, String)> = None;
            for name in names(lang) {
                let text = ["{n}", "{v}", "{g}", "{d}"]
                    .iter()
                    .zip(name)
                    .fold(reply.to_owned(), |text, (slot, form)| {
                        text.replace(slot, form)
                    });
                let forms: Vec<String> = name[..2].iter().map(|n| (*n).to_owned()).collect();
                // somebody else is mentioned: the scorer knows another name
                let known = if reply.contains("{v}") {
                    forms
                } else {
                    vec!["Robin".to_owned()]
                };
                let told = found(&scorer, lang, &text, &known);
                checked += 1;
                match &first {
                    None => first = Some((text, told)),
                    Some((text_before, before)) if *before != told => {
                        wrong.push(format!(
                            "{lang}: {text}\n  {told}\n  against {text_before}\n  {before}"
                        ));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {checked} differ:\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
}

#[test]
fn a_woman_and_a_man_who_write_the_same_get_the_same() {
    let scorer = Scorer::new().expect("packs");
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for (woman, man) in by_a_woman_and_a_man(lang) {
            let (hers, his) = (
                found(&scorer, lang, woman, &[]),
                found(&scorer, lang, man, &[]),
            );
            if hers != his {
                wrong.push(format!("{lang}: {woman}\n  {hers}\n  {man}\n  {his}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
}
