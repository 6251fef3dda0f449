//! A typed answer goes to the authored reply that says the same in other words, in every scenario and
//! language; what says nothing of the kind goes to none. The words in `tests/nearest/` were written
//! after the replies alone, without a look at criteria and cues.

use aplomb::app::shelf::Entry;
use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::library::built_in;
use aplomb::model::event::{Event, Mode, Routed, Terms, What};
use aplomb::model::lang::Lang;
use aplomb::model::source::SCENARIO_FILE;
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::scoring::Scorer;
use aplomb::text::catalogue::Messages;
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

/// What the customer says, and how the answer before led there.
fn next(events: &[Event]) -> (Option<&str>, Option<&Routed>) {
    let says = events.iter().find_map(|e| match &e.what {
        What::NodeEntered { says, .. } => Some(says.as_str()),
        _ => None,
    });
    let route = events.iter().find_map(|e| match &e.what {
        What::ReplyScored { route, .. } => Some(route),
        _ => None,
    });
    (says, route)
}

/// A scenario that does not say where an answer leads that fits nothing.
#[test]
fn without_otherwise_the_customer_asks_again_twice_and_then_goes_on() {
    let scorer = Arc::new(Scorer::new().expect("packs"));
    let mut source = built_in()
        .0
        .into_iter()
        .find(|s| s.id.as_str() == "angry-customer")
        .expect("it is built in");
    let text = source
        .scenario()
        .replacen("otherwise: \"third-telling\",", "", 1);
    assert_ne!(text, source.scenario());
    source.files.insert(SCENARIO_FILE.to_owned(), text);
    let entry = Entry::new(source).expect("it compiles");
    for lang in Lang::ALL {
        let mut session = at(&entry, "opening", lang, &scorer);
        let mut at_ms = 0;
        let mut type_on = |session: &mut Session| {
            at_ms += 5_000;
            let typed = Input::Type("asdf qwer zxcv".to_owned());
            session.apply(typed, Millis(at_ms)).expect("it is taken")
        };
        let messages = Messages::new(lang);
        for key in ["asks-again-upset-once", "asks-again-upset-twice"] {
            let events = type_on(&mut session);
            let expected = messages.text(key);
            assert_ne!(expected, key, "{lang} has no words for it");
            assert_eq!(
                next(&events),
                (Some(expected.as_str()), Some(&Routed::Otherwise))
            );
            assert_eq!(session.state().node, entry.program.start, "{lang}");
        }
        let events = type_on(&mut session);
        assert_eq!(next(&events).1, Some(&Routed::AsSilence), "{lang}");
        let then = entry.program.find_node(&"third-telling".into());
        assert_eq!(Some(session.state().node), then, "{lang}");
    }
}
