//! What happens beside answering: turns taken back, hints, notes, prepared texts, more time. Both
//! branches stay in the record, the one that goes on counts, and all of it replays to the letter.

use aplomb::app::shelf::Entry;
use aplomb::engine::Cast;
use aplomb::engine::draw::draw;
use aplomb::engine::replay::{Verdict, replay};
use aplomb::engine::session::{Input, Refusal, Session};
use aplomb::library::built_in;
use aplomb::model::event::{Event, Mode, Terms, What, branch};
use aplomb::model::hint::Hint;
use aplomb::model::lang::Lang;
use aplomb::model::reason::Rule;
use aplomb::model::time::{Allowance, Millis, Moment};
use aplomb::progress::attempt::AttemptView;
use aplomb::scoring::Scorer;
use rand::rand_core::{Rng, SeedableRng};
use rand_chacha::ChaCha12Rng;
use std::sync::{Arc, OnceLock};

fn scorer() -> Arc<Scorer> {
    static SCORER: OnceLock<Arc<Scorer>> = OnceLock::new();
    SCORER
        .get_or_init(|| Arc::new(Scorer::new().expect("packs")))
        .clone()
}

fn entry(id: &str) -> Entry {
    let source = built_in().0.into_iter().find(|s| s.id.as_str() == id);
    Entry::new(source.expect("it is built in")).expect("it compiles")
}

fn cast(entry: &Entry, lang: Lang) -> Cast {
    Cast {
        program: entry.program.clone(),
        texts: entry.texts(lang),
        scorer: scorer(),
    }
}

fn begin(entry: &Entry, lang: Lang, mode: Mode) -> Play {
    let terms = Terms {
        attempt: "attempt".into(),
        learner: "learner".into(),
        scenario: entry.program.id.clone(),
        source: entry.hash.clone(),
        seed: 5,
        lang,
        mode,
        allowance: Allowance::Times(1),
        scorer: scorer().id(),
        began: Moment(1_790_000_000_000),
    };
    let (session, events) = Session::begin(cast(entry, lang), terms);
    Play {
        session,
        events,
        at: 0,
    }
}

struct Play {
    session: Session,
    events: Vec<Event>,
    at: u64,
}

impl Play {
    fn input(&mut self, input: Input) -> Result<(), Refusal> {
        self.at += 5_000;
        let made = self.session.apply(input, Millis(self.at))?;
        self.events.extend(made);
        Ok(())
    }

    fn back(&mut self) -> Result<(), Refusal> {
        self.at += 5_000;
        let made = self.session.step_back(&self.events, Millis(self.at))?;
        self.events.extend(made);
        Ok(())
    }

    fn choose(&mut self, place: usize) {
        let id = self.session.choices()[place].id.clone();
        self.input(Input::Choose(id)).expect("on offer");
    }
}

#[test]
fn a_turn_taken_back_leaves_everything_as_it_was_before_it() {
    let entry = entry("refund-request");
    let mut play = begin(&entry, Lang::Lt, Mode::Practice);
    play.choose(0);
    let before = play.session.state().clone();
    play.choose(1);
    assert_ne!(play.session.state().node, before.node);
    play.back().expect("a turn to take back");
    let mut after = play.session.state().clone();
    assert_eq!(
        after.waiting_since,
        Millis(play.at),
        "the customer waits anew"
    );
    after.waiting_since = before.waiting_since;
    (after.at, after.next_seq) = (before.at, before.next_seq);
    assert_eq!(after, before);
}

#[test]
fn the_branch_that_goes_on_counts_and_both_are_seen() {
    let entry = entry("refund-request");
    let mut play = begin(&entry, Lang::En, Mode::Practice);
    play.choose(0);
    play.choose(0);
    play.back().expect("the second turn");
    play.back().expect("the first turn");
    assert_eq!(play.back(), Err(Refusal::Nothing));
    play.choose(1);
    let scores = play.session.state().scores.len();
    assert_eq!(scores, 1);
    play.input(Input::GiveUp).expect("it ends");
    let drawn = draw(&entry.program, 5);
    let view = AttemptView::fold(&entry.texts(Lang::En), &drawn, &play.events).expect("a view");
    assert_eq!(view.turns.len(), 1);
    assert_eq!(view.turns[0].number, 1);
    let back: Vec<u32> = view.taken_back.iter().map(|t| t.number).collect();
    assert_eq!(back, [2, 1]);
    assert_eq!(view.taken_back[1].says, view.turns[0].says);
    assert_ne!(view.taken_back[1].answer, view.turns[0].answer);
    let outcome = view.summary.outcome.expect("it ended");
    assert_eq!(outcome.score.empathy, view.turns[0].score.empathy);
}

#[test]
fn hints_say_where_to_look_and_come_to_an_end() {
    let entry = entry("refund-request");
    let mut play = begin(&entry, Lang::En, Mode::Practice);
    let all = play.session.hints_left();
    assert!(all >= 3, "{all}");
    for _ in 0..all {
        play.input(Input::Hint).expect("a hint");
    }
    assert_eq!(play.input(Input::Hint), Err(Refusal::Nothing));
    let given: Vec<Hint> = play
        .events
        .iter()
        .filter_map(|e| match &e.what {
            What::HintGiven { hint, .. } => Some(hint.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(given[0], Hint::Ask);
    let safety = Hint::Article {
        article: "safety".into(),
    };
    assert!(given.contains(&safety), "{given:?}");
    play.choose(0);
    assert!(play.session.hints_left() > 0, "the next line has its own");
}

#[test]
fn help_is_for_practice() {
    let entry = entry("refund-request");
    let mut play = begin(&entry, Lang::En, Mode::Typed);
    play.input(Input::Type("Is there a burning smell?".to_owned()))
        .expect("an answer");
    assert_eq!(play.input(Input::Hint), Err(Refusal::OnlyInPractice));
    assert_eq!(play.input(Input::MoreTime), Err(Refusal::OnlyInPractice));
    assert_eq!(play.back(), Err(Refusal::OnlyInPractice));
    play.input(Input::Note("ask about smoke".to_owned()))
        .expect("notes are anybody's");
}

#[test]
fn more_time_is_as_if_the_customer_had_just_written() {
    let entry = entry("refund-request");
    let mut play = begin(&entry, Lang::En, Mode::Practice);
    let due = play.session.deadline().expect("a deadline");
    play.at = due.0 - 6_000;
    play.input(Input::MoreTime).expect("more time");
    let later = play.session.deadline().expect("a deadline");
    assert_eq!(later.0, due.0 + play.at);
    play.choose(0);
    let took = play.events.iter().find_map(|e| match &e.what {
        What::ReplyGiven { took, .. } => Some(*took),
        _ => None,
    });
    assert_eq!(took, Some(Millis(5_000)));
}

#[test]
fn a_prepared_text_sent_as_it_is_has_a_reason_against_it() {
    let entry = entry("refund-request");
    let text =
        "Thank you for getting in touch. I am looking at your order and will be with you shortly.";
    let score = |inserted: bool, reply: &str| {
        let mut play = begin(&entry, Lang::En, Mode::Practice);
        if inserted {
            let (name, text) = ("macro-moment".to_owned(), text.to_owned());
            play.input(Input::Prepare { name, text }).expect("inserted");
        }
        play.input(Input::Type(reply.to_owned())).expect("sent");
        let scored = play.events.iter().find_map(|e| match &e.what {
            What::ReplyScored { score, reasons, .. } => Some((score.empathy, reasons.clone())),
            _ => None,
        });
        assert_eq!(replay(&cast(&entry, Lang::En), &play.events), Verdict::Same);
        scored.expect("a score")
    };
    let (own, reasons) = score(false, text);
    assert!(
        !reasons
            .iter()
            .any(|r| matches!(r.rule, Rule::Prepared { .. }))
    );
    let (sent, reasons) = score(true, text);
    assert!(sent < own, "{sent:?} {own:?}");
    let reason = reasons
        .iter()
        .find(|r| matches!(r.rule, Rule::Prepared { .. }));
    assert!(reason.expect("a reason").span.is_some());
    let adapted = "I am sorry about your dad's kettle. Is there a burning smell?";
    assert_eq!(score(true, adapted).0, score(false, adapted).0);
}

#[test]
fn plays_with_everything_beside_replay_and_restore_to_the_letter() {
    for id in ["angry-customer", "refund-request", "language-barrier"] {
        let entry = entry(id);
        for seed in 0..20 {
            let mut rng = ChaCha12Rng::seed_from_u64(seed);
            let mut play = begin(&entry, Lang::En, Mode::Practice);
            for _ in 0..60 {
                if play.session.state().outcome.is_some() {
                    break;
                }
                play.at += rng.next_u64() % 40_000;
                let dice = rng.next_u64() % 12;
                // what is refused has not happened
                let _ = match dice {
                    _ if play.session.state().paused => play.input(Input::Resume(Moment(1))),
                    0 | 1 => play.back(),
                    2 => play.input(Input::Hint),
                    3 => play.input(Input::MoreTime),
                    4 => play.input(Input::Note("a note".to_owned())),
                    5 => play.input(Input::KeepDraft("half a".to_owned())),
                    6 => play.input(Input::Pause),
                    7 => play.input(Input::Wait),
                    8 => play.input(Input::Prepare {
                        name: "macro-thanks".to_owned(),
                        text: "Thank you for your patience.".to_owned(),
                    }),
                    9 => play.input(Input::Type("Thank you for your patience!".to_owned())),
                    _ => {
                        let count = play.session.choices().len();
                        play.choose(rng.next_u64() as usize % count);
                        Ok(())
                    }
                };
                let restored = Session::restore(cast(&entry, Lang::En), &play.events);
                assert_eq!(restored.expect("it folds").state(), play.session.state());
            }
            let verdict = replay(&cast(&entry, Lang::En), &play.events);
            assert_eq!(verdict, Verdict::Same, "{id} {seed}");
            let written = serde_json::to_string(&play.events).expect("written");
            let read: Vec<Event> = serde_json::from_str(&written).expect("read");
            assert_eq!(read, play.events);
            assert!(branch(&read).len() <= read.len());
        }
    }
}
