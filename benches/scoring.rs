//! A whole score of a reply – language, criteria, empathy, plain wording, reasons in sentences – beside the
//! sentiment of the same words by VADER, which passes over one lexicon. Run with `cargo bench --bench scoring`.

use aplomb::check::lines;
use aplomb::scoring::{Scorer, identify};
use divan::{Bencher, black_box};
use serde_json::json;
use std::sync::OnceLock;
use vader_sentiment::SentimentIntensityAnalyzer;

fn main() {
    divan::main();
}

/// 100 words.
const HUNDRED: &str = "I am really sorry, Laura, that the birthday present for your dad has let you down, and I can \
    see why this is so disappointing after only eighteen days. You don't need the receipt at all, because I have your \
    order right here in front of me. Before we talk about money, there is one important question: have you or your \
    dad noticed a burning smell, any smoke or sparks when it cuts out? If so, please ask him to unplug it and to leave \
    it off. I will stay with you until this is solved, and a courier collects it.";

/// 60 words.
const SIXTY: &str = "Hello Marek, I am so sorry that the kettle stopped after twelve days, and I understand that it is \
    frustrating. I will refund the full €49.90 to your card today, and you will see it within five working days. You \
    don't have to send the old one back. Did you notice any smell or smoke when it stopped working at home?";

const CUSTOMER: &str = "Hi, I bought this kettle for my dad's birthday and it cuts out every time. I have lost the \
    receipt. I want my money back, this is ridiculous.";

fn scorer() -> &'static Scorer {
    static SCORER: OnceLock<Scorer> = OnceLock::new();
    SCORER.get_or_init(|| Scorer::new().expect("packs"))
}

fn line(reply: &str, criteria: usize) -> String {
    let all = [
        json!({"id": "smell", "kind": "ask", "fact": "Was there a smell of burning, smoke or sparks?", "cues": ["any smell", "smoke or sparks"]}),
        json!({"id": "receipt", "kind": "state", "fact": "The receipt is not needed.", "cues": ["don't need the receipt"]}),
        json!({"id": "refund", "kind": "offer", "fact": "We refund 49.90 euros within five working days."}),
        json!({"id": "sorry", "kind": "state", "fact": "We are sorry that the kettle failed."}),
        json!({"id": "blame", "kind": "never", "fact": "It is the customer's own fault.", "cues": ["your own fault"]}),
    ];
    let customer = CUSTOMER;
    json!({"id": 1, "lang": "en", "reply": reply, "customer": customer, "name": "Laura", "criteria": &all[..criteria],
           "seconds": 40, "channel": "chat"})
    .to_string()
}

#[divan::bench]
fn a_whole_score_of_100_words(bencher: Bencher<'_, '_>) {
    let line = line(HUNDRED, 3);
    assert!((95..=105).contains(&aplomb::scoring::words(HUNDRED)));
    bencher.bench(|| lines::score(scorer(), black_box(line.as_bytes())).expect("scored"));
}

/// What VADER's time is compared with: language, criteria, empathy and plain wording, without reading and writing JSON.
#[divan::bench]
fn a_judgement_of_100_words_without_json(bencher: Bencher<'_, '_>) {
    let line = line(HUNDRED, 3);
    let asked = lines::read::read(line.as_bytes()).expect("sound");
    bencher.bench(|| lines::judge::judge(scorer(), black_box(&asked)).is_ok());
}

#[divan::bench]
fn a_whole_score_of_60_words_with_5_criteria(bencher: Bencher<'_, '_>) {
    let line = line(SIXTY, 5);
    assert!((55..=65).contains(&aplomb::scoring::words(SIXTY)));
    bencher.bench(|| lines::score(scorer(), black_box(line.as_bytes())).expect("scored"));
}

#[divan::bench]
fn vader_of_100_words(bencher: Bencher<'_, '_>) {
    let analyzer = SentimentIntensityAnalyzer::new();
    bencher.bench_local(|| analyzer.polarity_scores(black_box(HUNDRED)).len());
}

#[divan::bench]
fn the_language_of_5_words(bencher: Bencher<'_, '_>) {
    bencher.bench(|| identify::identify(black_box("Zelo mi je žal za")));
}
