//! A typed answer goes to the authored reply that says the same in other words, in every scenario and
//! language; what says nothing of the kind goes to none. The words in `tests/nearest/` were written
//! after the replies alone, without a look at criteria and cues.

use aplomb::app::shelf::Entry;
use aplomb::engine::Cast;
use aplomb::engine::session::Session;
use aplomb::library::built_in;
use aplomb::model::event::{Mode, Terms};
use aplomb::model::lang::Lang;
use aplomb::model::time::{Allowance, Moment};
use aplomb::scoring::Scorer;
use std::collections::BTreeMap;
use std::sync::Arc;

fn words(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("nearest/en.txt"),
        Lang::Lt => include_str!("nearest/lt.txt"),
        Lang::El => include_str!("nearest/el.txt"),
        Lang::Sl => include_str!("nearest/sl.txt"),
        Lang::Pl => include_str!("nearest/pl.txt"),
        Lang::Et => include_str!("nearest/et.txt"),
    }
}

/// (scenario/node/reply or `-`, words)
fn lines(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    words(lang)
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once(" = ").expect("place = words"))
}

fn entries() -> BTreeMap<String, Entry> {
    built_in()
        .0
        .into_iter()
        .map(|source| Entry::new(source).expect("it compiles"))
        .map(|entry| (entry.program.id.to_string(), entry))
        .collect()
}

fn at(entry: &Entry, node: &str, lang: Lang, scorer: &Arc<Scorer>) -> Session {
    let cast = Cast {
        program: entry.program.clone(),
        texts: entry.texts(lang),
        scorer: scorer.clone(),
    };
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: entry.program.id.clone(),
        source: entry.hash.clone(),
        seed: 3,
        lang,
        mode: Mode::Typed,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let node = entry.program.find_node(&node.into()).expect("a node");
    Session::begin_at(cast, terms, node).0
}

#[test]
fn the_same_in_other_words_goes_to_the_same_choice() {
    let (scorer, entries) = (Arc::new(Scorer::new().expect("packs")), entries());
    let mut wrong = Vec::new();
    let mut checked = 0;
    for lang in Lang::ALL {
        for (place, text) in lines(lang).filter(|(place, _)| *place != "-") {
            let parts: Vec<&str> = place.split('/').collect();
            let session = at(&entries[parts[0]], parts[1], lang, &scorer);
            let near = session.nearest(text);
            checked += 1;
            if near.as_ref().is_none_or(|n| n.reply.as_str() != parts[2]) {
                wrong.push(format!("{lang} {place}: {near:?}\n  {text}"));
            }
        }
    }
    assert!(checked >= 54, "only {checked}");
    assert!(
        wrong.is_empty(),
        "{} of {checked} go elsewhere\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_says_nothing_of_the_kind_goes_nowhere() {
    const GIBBERISH: [&str; 5] = [
        "asdf qwer zxcv hjkl",
        "banana banana banana",
        "…!?",
        "42",
        "ok ok ok ok",
    ];
    let (scorer, entries) = (Arc::new(Scorer::new().expect("packs")), entries());
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let off_topic = lines(lang).filter(|(place, _)| *place == "-");
        let texts: Vec<&str> = off_topic.map(|(_, text)| text).chain(GIBBERISH).collect();
        let goodbye = lines(lang).last().map_or("", |(_, text)| text);
        for entry in entries.values() {
            for node in entry.program.nodes.iter().filter(|n| n.ends.is_none()) {
                let session = at(entry, node.id.as_str(), lang, &scorer);
                // Where the customer says goodbye a goodbye is an answer.
                let leaving = node.id.as_str() == "yes-clear";
                for text in texts.iter().filter(|t| !(leaving && **t == goodbye)) {
                    if let Some(near) = session.nearest(text) {
                        wrong.push(format!(
                            "{lang} {} {}: {near:?}\n  {text}",
                            entry.program.id, node.id
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Who types an authored choice word for word is understood as having taken it.
#[test]
fn authored_words_go_to_themselves() {
    let (scorer, entries) = (Arc::new(Scorer::new().expect("packs")), entries());
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for entry in entries.values() {
            for node in entry.program.nodes.iter().filter(|n| n.ends.is_none()) {
                let session = at(entry, node.id.as_str(), lang, &scorer);
                for choice in session.choices() {
                    let near = session.nearest(&choice.text);
                    if near.as_ref().is_none_or(|n| n.reply != choice.id) {
                        wrong.push(format!(
                            "{lang} {} {} {}: {near:?}\n  {}",
                            entry.program.id, node.id, choice.id, choice.text
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
