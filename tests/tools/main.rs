//! The authors' tools: new scenarios play in every language, pictures are well formed and complete,
//! overlays are filled and never harmed, Twee stories become drafts that compile.

mod commands;
mod story;

use aplomb::engine::Cast;
use aplomb::engine::session::{Input, Session};
use aplomb::library::built_in;
use aplomb::model::event::{Event, Mode, Terms, What};
use aplomb::model::ids::NodeId;
use aplomb::model::lang::Lang;
use aplomb::model::program::{Channel, Difficulty, Kind, Program};
use aplomb::model::source::{SCENARIO_FILE, Source};
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::scoring::Scorer;
use aplomb::script::extract::{extract, status};
use aplomb::script::graph::layout::layout;
use aplomb::script::graph::{Graph, dot, mermaid, svg};
use aplomb::script::new::{Wishes, scenario};
use aplomb::script::{self, stats::stats};
use aplomb::text::scenario::ScenarioTexts;
use std::sync::Arc;

fn source(id: &str, text: &str) -> Source {
    Source {
        id: id.into(),
        files: [(SCENARIO_FILE.to_owned(), text.to_owned())].into(),
    }
}

fn found(source: &Source) -> String {
    let compiled = script::compile(source);
    script::render(&compiled.diagnostics, source, "", false)
}

fn wishes(lang: Lang) -> Wishes {
    Wishes {
        id: "mine".to_owned(),
        title: String::new(),
        kind: Kind::Other,
        channel: Channel::Chat,
        difficulty: Difficulty::Foundation,
        lang,
        customer: String::new(),
        mood: -20,
    }
}

fn refund() -> Source {
    let (sources, _) = built_in();
    let wanted = sources
        .into_iter()
        .find(|s| s.id.as_str() == "refund-request");
    wanted.expect("it is built in")
}

fn program(source: &Source) -> Program {
    script::load(source).unwrap_or_else(|_| panic!("{}", found(source)))
}

/// A play of a scenario, begun at its start or elsewhere.
fn begin(source: &Source, from: Option<&str>) -> (Session, Vec<Event>) {
    let program = Arc::new(program(source));
    let lang = program.source_language;
    let scorer = Arc::new(Scorer::new().expect("packs"));
    let terms = Terms {
        attempt: "a".into(),
        learner: "l".into(),
        scenario: program.id.clone(),
        source: source.hash(),
        seed: 1,
        lang,
        mode: Mode::Typed,
        allowance: Allowance::Times(1),
        scorer: scorer.id(),
        began: Moment(0),
    };
    let texts = Arc::new(ScenarioTexts::new(program.clone(), lang, None));
    let start = from.map_or(program.start, |id| {
        program.find_node(&NodeId::new(id)).expect("a node")
    });
    let cast = Cast {
        program,
        texts,
        scorer,
    };
    Session::begin_at(cast, terms, start)
}

// --- new

#[test]
fn a_new_scenario_has_no_findings_whatever_is_wished() {
    for lang in Lang::ALL {
        for (n, kind) in Kind::ALL.iter().enumerate() {
            for channel in Channel::ALL {
                let wishes = Wishes {
                    kind: *kind,
                    channel: *channel,
                    customer: if n == 0 {
                        "Ona \"{x}\" %id%".into()
                    } else {
                        String::new()
                    },
                    title: if n == 1 {
                        "A { title } 100%days% \\ \"q\"".into()
                    } else {
                        String::new()
                    },
                    ..wishes(lang)
                };
                let text = scenario(&wishes);
                let source = source("mine", &text);
                let shown = found(&source);
                assert!(shown.is_empty(), "{lang} {kind:?}\n{shown}");
                let left = text.split('%').count();
                assert!(n < 2 || left == 1, "{lang}: a gap is left\n{text}");
                if n == 1 {
                    let program = Arc::new(program(&source));
                    let texts = ScenarioTexts::new(program.clone(), lang, None);
                    let title = texts.render(program.title, &texts.values(&[], &[]));
                    assert_eq!(title, "A { title } 100%days% \\ \"q\"");
                }
            }
        }
    }
}

#[test]
fn a_new_scenario_is_passed_by_its_own_strong_answers_in_every_language() {
    for lang in Lang::ALL {
        let source = source("mine", &scenario(&wishes(lang)));
        let (mut session, _) = begin(&source, None);
        for node in ["opening", "when"] {
            let cast = session.cast().clone();
            let here = cast.program.node(session.state().node);
            assert_eq!(here.id.as_str(), node, "{lang}");
            let state = session.state();
            let values = cast.texts.values(&state.drawn, &state.variables);
            let strong = cast.texts.render(here.strong.expect("one"), &values);
            let at = Millis(session.state().at.0 + 20_000);
            session.apply(Input::Type(strong), at).expect("taken");
        }
        let outcome = session.state().outcome.clone().expect("an ending");
        assert_eq!(outcome.node.as_str(), "thanks", "{lang}");
        assert!(outcome.passed, "{lang}: {outcome:?}");
    }
}

#[test]
fn the_choices_of_a_new_scenario_would_do_what_they_declare_if_they_were_typed() {
    for lang in Lang::ALL {
        let source = source("mine", &scenario(&wishes(lang)));
        let program = program(&source);
        for node in program.nodes.iter().filter(|n| n.ends.is_none()) {
            for reply in &node.replies {
                let (mut session, _) = begin(&source, Some(node.id.as_str()));
                let cast = session.cast().clone();
                let state = session.state();
                let values = cast.texts.values(&state.drawn, &state.variables);
                let words = cast.texts.render(reply.text, &values);
                let events = session
                    .apply(Input::Type(words.clone()), Millis(20_000))
                    .expect("taken");
                let verdicts = events.iter().find_map(|e| match &e.what {
                    What::ReplyScored { verdicts, .. } => Some(verdicts.clone()),
                    _ => None,
                });
                for verdict in verdicts.expect("judged") {
                    let ix = cast
                        .program
                        .find_criterion(&verdict.criterion)
                        .expect("known");
                    let never = reply.breaks.contains(&ix);
                    let declared = reply.meets.contains(&ix)
                        || (program.criterion(ix).kind
                            == aplomb::model::program::CriterionKind::Never
                            && !never);
                    assert_eq!(
                        verdict.met, declared,
                        "{lang} {}: {words}",
                        verdict.criterion
                    );
                }
            }
        }
    }
}

// --- play --from

#[test]
fn a_play_may_begin_anywhere() {
    let (session, events) = begin(&refund(), Some("smell"));
    let entered: Vec<&str> = events
        .iter()
        .filter_map(|e| match &e.what {
            What::NodeEntered { node, .. } => Some(node.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(entered, ["smell"]);
    assert_eq!(session.state().turn, 1);
}

// --- graph

#[test]
fn a_picture_has_every_node_and_way_once() {
    let program = program(&refund());
    let graph = Graph::of(&program);
    assert_eq!(graph.nodes.len(), program.nodes.len());
    assert_eq!(graph.unreachable(), 0);
    let labels: usize = graph.ways.iter().map(|w| w.labels.len()).sum();
    let ways: usize = program
        .nodes
        .iter()
        .map(|n| {
            n.replies.len()
                + n.routes.len()
                + usize::from(n.otherwise.is_some())
                + usize::from(n.silence.is_some())
        })
        .sum();
    assert_eq!(labels, ways);
    let placed = layout(&graph);
    let mut all: Vec<usize> = placed.rows.concat();
    all.sort_unstable();
    assert_eq!(all, (0..graph.nodes.len()).collect::<Vec<_>>());
    for way in &graph.ways {
        assert!(placed.row[way.to] <= placed.row[way.from] + 1, "{way:?}");
    }
    let picture = svg(&graph);
    assert_eq!(picture.matches("<g>").count(), graph.nodes.len());
    for text in [mermaid(&graph), dot(&graph), picture] {
        assert!(text.contains("Legend"), "{text}");
        assert!(
            text.contains("mood below -30") && text.contains("ends: resolved"),
            "{text}"
        );
    }
}

#[test]
fn an_unreachable_node_is_marked_and_hostile_text_stays_text() {
    let text = scenario(&wishes(Lang::En))
        .replace("\"thanks\": (says: \"", "\"alone\": (says: \"nobody\", ends: Lost), \"thanks\": (says: \"</text><script>alert(1)</script>\\\"]; ");
    let graph = Graph::of(&program(&source("mine", &text)));
    assert_eq!(graph.unreachable(), 1);
    let picture = svg(&graph);
    assert!(!picture.contains("<script"), "{picture}");
    assert!(picture.contains("nothing leads here"), "{picture}");
    assert!(is_balanced(&picture), "{picture}");
    assert!(!mermaid(&graph).contains("<script"));
    assert!(dot(&graph).contains("\\\"]; "));
}

/// Whether every element that is opened is closed, in order.
fn is_balanced(xml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let Some((tag, _)) = tag.split_once('>') else {
            return false;
        };
        let name = tag.split([' ', '/']).next().unwrap_or("");
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return false;
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    open.is_empty()
}

// --- stats

#[test]
fn figures_agree_with_what_is_known_of_a_scenario() {
    let source = refund();
    let program = program(&source);
    let figures = stats(&source, &program);
    assert_eq!(figures.nodes, program.nodes.len());
    let criteria: usize = figures.criteria.iter().map(|(_, n)| n).sum();
    assert_eq!(criteria, program.criteria.len());
    assert_eq!(figures.languages.len(), 6);
    assert!(figures.languages[0].own && figures.languages[0].lang == Lang::En);
    for language in &figures.languages {
        let status = language.status.as_ref().expect("readable");
        assert_eq!(status.translated, status.texts, "{}", language.lang);
        assert_eq!(
            status.texts,
            figures.languages[0].status.as_ref().expect("own").texts
        );
        let read = language.customer + language.choices + language.articles;
        assert!(language.reading_seconds * 200 / 60 >= read, "{language:?}");
        assert!(language.words() > 500, "{language:?}");
    }
}

// --- extract

#[test]
fn a_new_overlay_is_all_comments_and_uncommented_it_is_complete() {
    let program = program(&refund());
    let made = extract(&program, Lang::Pl, None, false).expect("made");
    assert_eq!(made.status.translated, 0);
    let live = made
        .text
        .lines()
        .find(|l| !l.is_empty() && !l.starts_with('#'));
    assert_eq!(live, None);
    let again = extract(&program, Lang::Pl, Some(&made.text), false).expect("made");
    assert_eq!(again.text, made.text);
    let filled = made.text.replace("# ~ ", "").replace("# ~\n", "\n");
    let done = extract(&program, Lang::Pl, Some(&filled), false).expect("made");
    assert_eq!(done.status.missing, []);
    assert_eq!(done.status.translated, done.status.texts);
    assert!(!done.text.contains("# ~"), "{}", done.text);
    // what is uncommented says what the source says
    let mut whole = refund();
    whole.files.retain(|name, _| name == SCENARIO_FILE);
    whole.files.insert("pl.ftl".to_owned(), done.text);
    let compiled = script::compile(&whole);
    let other: Vec<_> = compiled
        .diagnostics
        .iter()
        .filter(|d| d.code != "AP0406")
        .collect();
    assert!(other.is_empty(), "{other:?}");
}

#[test]
fn the_shipped_overlays_keep_every_line_and_stay_as_they_are_the_second_time() {
    let (sources, _) = built_in();
    for source in sources {
        let program = program(&source);
        for lang in Lang::ALL
            .into_iter()
            .filter(|l| *l != program.source_language)
        {
            let Some(overlay) = source.overlay(lang) else {
                continue;
            };
            let once = extract(&program, lang, Some(overlay), false).expect("read");
            let mine = |text: &str| {
                let lines = text
                    .lines()
                    .filter(|l| !l.starts_with("# source ") && !l.trim().is_empty());
                lines.map(str::to_owned).collect::<Vec<_>>()
            };
            assert_eq!(mine(&once.text), mine(overlay), "{} {lang}", source.id);
            let twice = extract(&program, lang, Some(&once.text), false).expect("read");
            assert_eq!(twice.text, once.text, "{} {lang}", source.id);
            assert_eq!(once.status.changed, []);
        }
    }
}

#[test]
fn what_changes_in_the_source_is_marked_until_somebody_has_looked() {
    let before = scenario(&wishes(Lang::En));
    let first = program(&source("mine", &before));
    let skeleton = extract(&first, Lang::Lt, None, false).expect("made").text;
    let filled = skeleton.replace("# ~ ", "").replace("# ~\n", "\n");
    let filled =
        format!("# my own comment\n\n{filled}\nnode-old = Nebėra\n    .reply-x = Nebėra\n");
    let after = before
        .replace(
            "All right. And when will I know more?",
            "And when will I know more?",
        )
        .replace("id: \"comfort\"", "id: \"once-more\"");
    let second = program(&source("mine", &after));

    let done = extract(&second, Lang::Lt, Some(&filled), false).expect("made");
    let key =
        |message: &str, attribute: Option<&str>| (message.to_owned(), attribute.map(str::to_owned));
    assert_eq!(done.status.changed, [key("node-when", None)]);
    assert_eq!(
        done.status.missing,
        [key("node-doubt", Some("reply-once-more"))]
    );
    let gone = [
        key("node-doubt", Some("reply-comfort")),
        key("node-old", None),
        key("node-old", Some("reply-x")),
    ];
    assert_eq!(done.status.obsolete, gone);
    assert!(
        done.text
            .contains("# source changed: node-when\n# ~ node-when = And when"),
        "{}",
        done.text
    );
    assert!(
        done.text
            .contains("# ~     .reply-once-more = How worrying"),
        "{}",
        done.text
    );
    assert!(done.text.contains("# my own comment") && done.text.contains("Nebėra"));

    // the mark stays, and goes with its line
    let again = extract(&second, Lang::Lt, Some(&done.text), false).expect("made");
    assert_eq!(again.text, done.text);
    assert_eq!(again.status.changed.len(), 1);
    let seen = done.text.replace("# source changed: node-when\n", "");
    let seen = extract(&second, Lang::Lt, Some(&seen), false).expect("made");
    assert_eq!(seen.status.changed, []);
    assert!(!seen.text.contains("# ~ node-when"), "{}", seen.text);

    let pruned = extract(&second, Lang::Lt, Some(&done.text), true).expect("made");
    assert!(
        !pruned.text.contains("Nebėra") && !pruned.text.contains(".reply-comfort"),
        "{}",
        pruned.text
    );
    let status = status(&second, Lang::Lt, Some(&pruned.text)).expect("read");
    assert_eq!(status.obsolete, []);
    assert_eq!(status.translated, done.status.translated);
}

#[test]
fn an_overlay_that_cannot_be_read_is_left_alone_and_line_ends_are_kept() {
    let program = program(&source("mine", &scenario(&wishes(Lang::En))));
    assert!(extract(&program, Lang::Lt, Some("node-when = { $\n"), false).is_err());
    assert!(extract(&program, Lang::Lt, Some("???\n"), false).is_err());
    let windows = "# mine\r\n\r\nnode-thanks = Ačiū!\r\n";
    let made = extract(&program, Lang::Lt, Some(windows), false).expect("made");
    assert!(made.text.starts_with("# mine\r\n"), "{:?}", made.text);
    assert!(!made.text.replace("\r\n", "").contains('\n'));
    assert!(made.text.contains("node-thanks = Ačiū!\r\n"));
}

// --- import
