//! Holds the reader against the crate `ron`: what that accepts, ours accepts without a word and with
//! the same value. Bytes and ranges excepted.

use super::read;
use super::tree::{Kind, Tree};
use crate::model::diagnostic::Diagnostic;
use crate::script::sink::{MOST, Sink};
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_oneof, proptest};
use proptest::{collection, option, string::string_regex};
use ron::Value;
use ron::value::Number;

fn ours(source: &str) -> (Option<Tree<'_>>, Vec<Diagnostic>) {
    let mut sink = Sink::new();
    let tree = read(source, &mut sink);
    (tree, sink.finish())
}

fn theirs(source: &str) -> Option<Value> {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(source)
        .ok()
}

fn same_number(number: Number, kind: &Kind<'_>) -> bool {
    let whole = match number {
        Number::I8(n) => i128::from(n),
        Number::I16(n) => i128::from(n),
        Number::I32(n) => i128::from(n),
        Number::I64(n) => i128::from(n),
        Number::U8(n) => i128::from(n),
        Number::U16(n) => i128::from(n),
        Number::U32(n) => i128::from(n),
        Number::U64(n) => i128::from(n),
        _ => {
            let Kind::Float(ours) = kind else {
                return false;
            };
            return match number {
                Number::F32(f) => (*ours as f32) == f.0 || (ours.is_nan() && f.0.is_nan()),
                _ => *ours == number.into_f64() || ours.is_nan(),
            };
        }
    };
    *kind == Kind::Int(whole)
}

fn same_entries(map: &ron::Map, entries: &[(Option<&str>, Option<&Tree<'_>>, &Tree<'_>)]) -> bool {
    let key_is =
        |key: &Value, (name, tree, _): &(Option<&str>, Option<&Tree<'_>>, &Tree<'_>)| match tree {
            Some(tree) => same(key, tree),
            None => matches!(key, Value::String(text) if Some(text.as_str()) == *name),
        };
    // the last of several with one key counts
    map.iter().all(|(key, value)| {
        entries
            .iter()
            .rev()
            .find(|e| key_is(key, e))
            .is_some_and(|(_, _, t)| same(value, t))
    }) && entries.iter().all(|e| map.keys().any(|key| key_is(key, e)))
}

fn same(value: &Value, tree: &Tree<'_>) -> bool {
    match (value, &tree.kind) {
        (Value::Bool(a), Kind::Bool(b)) => a == b,
        (Value::Char(a), Kind::Char(b)) => a == b,
        (Value::String(a), Kind::Text(b)) => a == b,
        (Value::Number(a), b) => same_number(*a, b),
        (Value::Option(None), Kind::None) => true,
        (Value::Option(Some(a)), Kind::Some(b)) => same(a, b),
        (Value::Unit, Kind::Word(_)) => true,
        (Value::Unit, Kind::Items(None, items)) => items.is_empty(),
        (Value::Seq(a), Kind::List(b) | Kind::Items(_, b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Map(a), Kind::Fields(_, b)) => {
            let entries: Vec<_> = b
                .iter()
                .map(|f| (Some(f.name.value), None, &f.value))
                .collect();
            same_entries(a, &entries)
        }
        (Value::Map(a), Kind::Map(b)) => {
            let entries: Vec<_> = b.iter().map(|(k, v)| (None, Some(k), v)).collect();
            same_entries(a, &entries)
        }
        _ => false,
    }
}

/// Whether `ron` made bytes or a range of something, took `Some 1` for `Some(1)`, or has −0 beside 0 as
/// keys, which compare as the same number here.
fn beyond_us(source: &str) -> bool {
    let mut behind_some = source.split("Some").skip(1).map(str::trim_start);
    behind_some.any(|rest| !rest.starts_with('('))
        || source.contains("-0")
        || source.contains("..")
        || source.contains("b\"")
        || source.contains("b'")
        || source.contains("br")
}

fn assert_agreement(source: &str) {
    let Some(value) = theirs(source) else { return };
    if beyond_us(source) {
        return;
    }
    let (tree, diagnostics) = ours(source);
    assert!(diagnostics.is_empty(), "{source}\n{diagnostics:#?}");
    let tree = tree.expect("a tree where there is no diagnostic");
    assert!(same(&value, &tree), "{source}\n{value:#?}\n{tree:#?}");
}

#[test]
fn agrees_on_odd_but_right_syntax() {
    for source in [
        "()",
        "( )",
        "Foo",
        "Foo()",
        "Foo ( 1 , )",
        "(a: 1, b: Some(2), c: None, d: Some(()))",
        "[1, -2, +3, 0x1F, 0b11, 0o17, 1_000, 1e5, -1.5, .5, 5., inf, -inf, NaN, 7u8, 1f32]",
        "99999999999999999999",
        "18446744073709551615",
        "-9223372036854775808",
        "{ \"a\": 1, 'b': [], Foo: (), 1: 2, [1]: {} }",
        "{ 1: 2, 1: 3 }",
        "// one\n/* two /* three */ */ (a /* x */ : /* y */ 1 // z\n)",
        "r\"raw \\n\"",
        "r##\"raw \"# text\"##",
        "(r#type: 1, r#a-b: 2)",
        "\"\\n\\t\\\\\\\"\\'\\0\\x41\\u{e9}\\xc4\\x85\"",
        "\"goes \\\n     on\"",
        "\"several\nlines\", ",
        "(\"several\nlines\", \"and\nmore\")",
        "'\\''",
        "'ą'",
        "\u{200e}(\u{2028}a:\u{85}1)",
        "#![enable(implicit_some)]\n(a: 1)",
        "#![enable(unwrap_newtypes, unwrap_variant_newtypes,)]\n(a: Some(b: 1), c: Some(1, 2))",
        "#![type = \"x\"] #![schema = \"y\"] 1",
        "true",
        "(true, false, trueish)",
    ] {
        assert_agreement(source);
    }
}

#[test]
fn agrees_on_the_scenarios() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    for folder in std::fs::read_dir(root).expect("there are scenarios") {
        let file = folder.expect("a folder").path().join("scenario.ron");
        if let Ok(source) = std::fs::read_to_string(&file) {
            assert!(theirs(&source).is_some(), "{} is not RON", file.display());
            assert_agreement(&source);
        }
    }
}

fn blank() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        2 => Just(" ".to_owned()),
        1 => Just("\n".to_owned()),
        1 => Just(" // note ) ] \" \n".to_owned()),
        1 => Just("/* a, /* b */ \" */".to_owned()),
    ]
}

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<i64>().prop_map(|n| n.to_string()),
        any::<f32>().prop_map(|x| format!("{x:?}")),
        any::<char>().prop_map(|c| format!("{c:?}").replace("\\u{0}", "\\0")),
        any::<String>().prop_map(|s| format!("{s:?}")),
        string_regex("[ a-z\"\n]{0,8}")
            .expect("a pattern")
            .prop_map(|s| format!("r#\"{s}\"#")),
        string_regex("[A-Z][a-z]{2,6}").expect("a pattern"),
        Just("true".to_owned()),
        Just("None".to_owned()),
        Just("()".to_owned()),
    ]
}

/// Puts entries in brackets, with white space and perhaps a trailing comma.
fn bracketed(open: &str, entries: &[(String, String)], close: &str, trailing: bool) -> String {
    let mut text = open.to_owned();
    for (index, (blank, entry)) in entries.iter().enumerate() {
        text.push_str(if index > 0 { "," } else { "" });
        text.push_str(blank);
        text.push_str(entry);
        text.push_str(blank);
    }
    text + if trailing && !entries.is_empty() {
        ","
    } else {
        ""
    } + close
}

fn document() -> impl Strategy<Value = String> {
    scalar().prop_recursive(4, 40, 5, |inner| {
        let entries = collection::vec((blank(), inner.clone()), 0..5).boxed();
        let named = collection::vec((blank(), "[a-z_]{1,6}", inner.clone()), 1..5);
        let keyed = collection::vec((blank(), scalar(), inner.clone()), 0..5);
        let name = option::of("[A-Z][a-z]{2,6}")
            .prop_map(Option::unwrap_or_default)
            .boxed();
        prop_oneof![
            (entries.clone(), any::<bool>())
                .prop_map(|(e, t): (Vec<(String, String)>, bool)| bracketed("[", &e, "]", t)),
            (name.clone(), entries, any::<bool>()).prop_map(|(n, e, t)| bracketed(
                &format!("{n}("),
                &e,
                ")",
                t
            )),
            (name, named, any::<bool>()).prop_map(|(n, e, t)| {
                let join =
                    |(b, k, v): (String, String, String)| (b.clone(), format!("{k}{b}:{b}{v}"));
                let e: Vec<_> = e.into_iter().map(join).collect();
                bracketed(&format!("{n}("), &e, ")", t)
            }),
            (keyed, any::<bool>()).prop_map(|(e, t)| {
                let join =
                    |(b, k, v): (String, String, String)| (b.clone(), format!("{k}{b}:{b}{v}"));
                let e: Vec<_> = e.into_iter().map(join).collect();
                bracketed("{", &e, "}", t)
            }),
            inner.prop_map(|v| format!("Some({v})")),
        ]
    })
}

proptest! {
    #[test]
    fn agrees_on_what_is_generated(source in document()) {
        prop_assert!(theirs(&source).is_some(), "the generator writes RON: {source}");
        assert_agreement(&source);
    }

    #[test]
    fn agrees_on_soup(source in r#"([(){}\[\],:"'#!/* \n]|[a-z]{1,3}|-?[0-9]{1,2}|r#"|Some|\\n){0,24}"#) {
        assert_agreement(&source);
    }

    #[test]
    fn never_panics_and_is_bounded(source in any::<String>()) {
        prop_assert!(ours(&source).1.len() <= MOST + 1);
    }
}

#[test]
fn what_would_be_slow_is_not() {
    let n = 60_000;
    for source in [
        "(".repeat(n),
        "[(]".repeat(n),
        format!("[{}", "[(]".repeat(n)),
        "a\n\\\"".repeat(n),
        "\"a\n\\".repeat(n),
        "r#\"\n".repeat(n),
        "r##\"\n\"#".repeat(n),
        "/*".repeat(n),
        "(a:".repeat(n),
        "\"x\n\" /* */ y".repeat(n),
        "1 ".repeat(n),
        "}".repeat(n),
    ] {
        assert!(ours(&source).1.len() <= MOST + 1);
    }
}
