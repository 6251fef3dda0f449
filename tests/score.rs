//! `aplomb score` as an organisation runs it: JSON lines in, JSON lines out.

use assert_cmd::Command;
use serde_json::{Value, json};

fn run(input: impl Into<Vec<u8>>, arguments: &[&str]) -> (i32, Vec<Value>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
    let out = command
        .arg("score")
        .args(arguments)
        .write_stdin(input)
        .output()
        .expect("it runs");
    let text = String::from_utf8(out.stdout).expect("UTF-8");
    let objects = text.lines().map(|l| serde_json::from_str(l).expect(l));
    let said = String::from_utf8(out.stderr).expect("UTF-8");
    (
        out.status.code().expect("a status"),
        objects.collect(),
        said,
    )
}

fn one(object: &Value) -> Value {
    let (status, mut out, said) = run(object.to_string(), &[]);
    assert_eq!((status, out.len()), (0, 1), "{said} {out:?}");
    out.remove(0)
}

#[test]
fn the_contract_of_a_line() {
    let reply = "Labai atsiprašau, Rūta. Grąžinsime 49,90 € per penkias dienas.";
    let out = one(&json!({
        "id": 7, "lang": "lt", "reply": reply, "customer": "Kur mano pinigai?", "name": "Rūta",
        "criteria": [
            {"id": "days", "kind": "state", "fact": "Pinigai grįš per 5 dienas.", "cues": ["per penkias dienas"]},
            {"id": 2, "kind": "never", "fact": "Pinigai grįš rytoj."},
        ],
        "facts": ["Grąžinsime 49,90 euro."], "seconds": 20, "channel": "chat",
    }));
    let keys: Vec<&str> = out
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    let mut expected = [
        "id",
        "empathy",
        "accuracy",
        "speed",
        "criteria",
        "reasons",
        "signals",
        "lang_detected",
        "scorer",
    ];
    expected.sort_unstable();
    let mut found = keys.clone();
    found.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(out["id"], 7);
    assert_eq!(out["lang_detected"], "lt");
    assert_eq!(out["speed"], 100.0);
    for dimension in ["empathy", "accuracy", "speed"] {
        let points = out[dimension].as_f64().expect("a number");
        assert!((0.0..=100.0).contains(&points));
        let of_it = out["reasons"].as_array().expect("a list").iter();
        let sum: f64 = of_it
            .filter(|r| r["dimension"] == dimension)
            .map(|r| r["points"].as_f64().expect("a number"))
            .sum();
        assert!((sum - points).abs() < 0.005, "{dimension}: {sum} {points}");
    }
    let ids: Vec<&Value> = out["criteria"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|c| &c["id"])
        .collect();
    assert_eq!(ids, [&json!("days"), &json!(2), &json!("fact-1")]);
    for criterion in out["criteria"].as_array().expect("a list") {
        assert_eq!(criterion["met"], true, "{criterion}");
        let confidence = criterion["confidence"].as_f64().expect("a number");
        assert!((0.0..=1.0).contains(&confidence));
    }
    // spans count characters, not bytes
    let span = &out["criteria"][0]["span"];
    let (from, to) = (
        span[0].as_u64().expect("from") as usize,
        span[1].as_u64().expect("to") as usize,
    );
    let words: String = reply.chars().skip(from).take(to - from).collect();
    assert!(words.contains("penkias"), "{words}");
    for reason in out["reasons"].as_array().expect("a list") {
        assert!(reason["rule"].is_string());
        let text = reason["text"].as_str().expect("a text");
        assert!(
            text.ends_with(['.', '“', '”', '"']) && !text.starts_with("reason-"),
            "{text}"
        );
    }
    let plain = out["signals"]["plain"]["score"].as_f64().expect("a number");
    assert!((0.0..=100.0).contains(&plain));
    assert!(out["signals"]["apologise"].as_f64().expect("a strength") > 0.0);
}

#[test]
fn what_is_not_given_is_null() {
    let out = one(
        &json!({"reply": "Thank you, we will send you a new one today.", "lang": "en-GB", "seconds": 5}),
    );
    assert_eq!(out["id"], Value::Null);
    assert_eq!(out["accuracy"], Value::Null);
    assert_eq!(out["speed"], Value::Null, "no channel");
    assert_eq!(out["criteria"], json!([]));
    let nothing =
        one(&json!({"id": "x", "reply": "", "lang": "pl", "customer": null, "facts": null}));
    assert_eq!(nothing["lang_detected"], Value::Null);
    assert_eq!(nothing["empathy"], 0.0);
}

#[test]
fn the_language_is_identified_where_it_is_not_given() {
    for (lang, reply) in [
        ("en", "I am so sorry about that"),
        ("lt", "Labai atsiprašome dėl šio nesusipratimo"),
        ("lt", "Labai atsiprasome del sio nesusipratimo"),
        ("el", "Λυπάμαι πολύ για την καθυστέρηση"),
        ("el", "Lipamai poly gia tin kathysterisi"),
        ("sl", "Zelo mi je žal za nevšečnosti"),
        ("pl", "Bardzo przepraszam za tę sytuację"),
        ("et", "Vabandan väga selle viivituse pärast"),
    ] {
        assert_eq!(
            one(&json!({"reply": reply}))["lang_detected"],
            lang,
            "{reply}"
        );
    }
    for foreign in [
        "Es tut mir sehr leid, dass Sie so lange warten mussten.",
        "Je suis vraiment désolé pour ce retard, votre colis arrive demain.",
        "Здравствуйте, мне очень жаль, что так получилось.",
    ] {
        assert_eq!(
            one(&json!({"reply": foreign, "lang": "en"}))["lang_detected"],
            Value::Null,
            "{foreign}"
        );
        let (status, out, _) = run(json!({"reply": foreign}).to_string(), &[]);
        assert_eq!(status, 1);
        assert!(
            out[0]["error"]["mend"]
                .as_str()
                .expect("a mend")
                .contains("lang"),
            "{out:?}"
        );
    }
}

#[test]
fn a_bad_line_is_said_and_the_rest_goes_on() {
    let good = json!({"id": "g", "lang": "en", "reply": "Sorry, we will mend it."}).to_string();
    let bad: [&[u8]; 12] = [
        b"{\"reply\": ",
        b"[1]",
        b"\"text\"",
        b"{\"id\": 1}",
        b"{\"reply\": 5, \"lang\": \"en\"}",
        b"{\"reply\": \"x\", \"lang\": \"de\"}",
        b"{\"reply\": \"x\", \"lang\": \"en\", \"criterias\": []}",
        b"{\"reply\": \"x\", \"lang\": \"en\", \"criteria\": [{\"kind\": \"sate\", \"fact\": \"y\"}]}",
        b"{\"reply\": \"x\", \"lang\": \"en\", \"criteria\": [{\"id\": \"a\"}]}",
        b"{\"reply\": \"x\", \"lang\": \"en\", \"seconds\": -1}",
        b"{\"reply\": \"\xff\"}",
        b"{\"reply\": \"\\ud800\"}",
    ];
    let mut input = Vec::from(b"\xef\xbb\xbf".as_slice());
    for line in bad {
        input.extend_from_slice(good.as_bytes());
        input.extend_from_slice(b"\r\n\r\n");
        input.extend_from_slice(line);
        input.extend_from_slice(b"\n");
    }
    let (status, out, _) = run(input, &[]);
    assert_eq!((status, out.len()), (1, 24));
    for (n, pair) in out.chunks(2).enumerate() {
        assert_eq!(pair[0]["id"], "g", "{n}");
        assert_eq!(pair[1]["line"], 3 * n + 3);
        for part in ["message", "expected", "mend"] {
            assert!(
                !pair[1]["error"][part].as_str().expect("a text").is_empty(),
                "{pair:?}"
            );
        }
    }
    let mend = |n: usize| {
        out[2 * n + 1]["error"]["mend"]
            .as_str()
            .expect("a text")
            .to_owned()
    };
    assert!(mend(6).contains("`criteria`"), "{}", mend(6));
    assert!(mend(7).contains("`state`"), "{}", mend(7));
}

#[test]
fn order_is_kept_over_many_threads_and_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let line = |n: usize| {
        let reply = "We are sorry and will refund it. ".repeat(1 + n % 7 * 20);
        json!({"id": n, "lang": "en", "reply": reply}).to_string()
    };
    let lines: Vec<String> = (0..700).map(line).collect();
    let file = folder.path().join("replies.jsonl");
    std::fs::write(&file, lines.join("\n")).expect("written");
    let path = file.to_str().expect("a path");
    let (status, out, _) = run("", &["--threads", "7", path]);
    assert_eq!(status, 0);
    let ids: Vec<u64> = out
        .iter()
        .map(|o| o["id"].as_u64().expect("an id"))
        .collect();
    assert_eq!(ids, (0..700).collect::<Vec<_>>());
    let (_, alone, _) = run(lines.join("\n"), &["--threads", "1"]);
    assert_eq!(alone, out, "threads change nothing");
    let (status, both, _) = run("oops", &[path, "-"]);
    assert_eq!((status, both.len()), (1, 701));
    assert_eq!(both[700]["file"], "-");
}

#[test]
fn a_line_of_ten_megabytes_is_passed_over() {
    let long = json!({"lang": "en", "reply": "sorry ".repeat(1_700_000)}).to_string();
    let good = json!({"id": 2, "lang": "en", "reply": "Sorry."}).to_string();
    let (status, out, _) = run(format!("{long}\n{good}\n"), &[]);
    assert_eq!((status, out.len()), (1, 2));
    assert_eq!(out[0]["line"], 1);
    assert_eq!(out[1]["id"], 2);
}

#[test]
fn input_that_cannot_be_read_is_a_failure() {
    let (status, out, said) = run("", &["no-such-file.jsonl"]);
    assert_eq!((status, out.len()), (2, 0));
    assert!(said.contains("no-such-file.jsonl"), "{said}");
    let (status, _, _) = run("", &["."]);
    assert_eq!(status, 2);
    assert_eq!(run("", &[]).0, 0);
}
