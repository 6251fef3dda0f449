//! The properties of the fuzz targets, held on stable Rust: for every seed, and for some changes of each.

#[path = "../fuzz/src/lib.rs"]
mod properties;

use aplomb::model::lang::Lang;
use aplomb::model::source::{SCENARIO_FILE, Source};
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop, proptest};
use std::path::Path;
use std::sync::LazyLock;

/// The files of these folders of the repository.
fn seeds(folders: &[&str], ending: &str) -> Vec<Vec<u8>> {
    let mut paths = Vec::new();
    for folder in folders {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in std::fs::read_dir(&folder).expect("a folder of seeds") {
            let path = entry.expect("an entry").path();
            if path.is_file() && path.to_string_lossy().ends_with(ending) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    assert!(paths.len() >= 3, "{folders:?} {paths:?}");
    let read = |path| std::fs::read(path).expect("a seed");
    paths.iter().map(read).collect()
}

/// Takes bytes away, doubles some, puts some in, once to four times.
fn changed(seeds: &'static [Vec<u8>]) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop::string::string_regex(r#"[(){}\[\],:"'$#/*\\ a-z0-9<>=.-]{0,6}"#)
        .expect("a pattern")
        .prop_map(String::into_bytes);
    let put = proptest::prop_oneof![piece, vec(any::<u8>(), 0..5), Just(vec![0xff; 4])];
    let change = (
        any::<prop::sample::Index>(),
        0_usize..50,
        any::<bool>(),
        put,
    );
    (any::<prop::sample::Index>(), vec(change, 1..5)).prop_map(|(which, changes)| {
        let mut bytes = which.get(seeds).clone();
        for (at, length, double, put) in changes {
            let start = at.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            let piece = if double {
                bytes[start..end].to_vec()
            } else {
                Vec::new()
            };
            bytes.splice(
                if double { start..start } else { start..end },
                [put, piece].concat(),
            );
        }
        bytes
    })
}

macro_rules! hold {
    ($($name:ident $cases:literal $folders:expr, $ending:literal;)+) => {$(
        mod $name {
            use super::{LazyLock, ProptestConfig, changed, properties, proptest, seeds};

            static SEEDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| seeds(&$folders, $ending));

            #[test]
            fn the_seeds_do_no_harm() {
                for seed in SEEDS.iter() {
                    properties::$name(seed);
                }
            }

            proptest! {
                #![proptest_config(ProptestConfig { cases: $cases, failure_persistence: None, ..ProptestConfig::default() })]

                #[test]
                fn changed_seeds_do_no_harm(bytes in changed(&SEEDS)) {
                    properties::$name(&bytes);
                }
            }
        }
    )+};
}

hold! {
    scenario 256 ["tests/broken"], ".ron";
    expression 256 ["fuzz/seeds/expression"], "";
    plan 256 ["scenarios/refund-request/plans", "scenarios/language-barrier/plans"], ".ron";
    twee 256 ["fuzz/seeds/twee"], ".twee";
    overlay 256 ["tests/broken"], ".ftl";
    zip 512 ["fuzz/seeds/zip"], ".zip";
}

/// A property that refuses all that it is given would hold nothing.
#[test]
fn right_things_are_read() {
    let read = |bytes: &&Vec<u8>| aplomb::library::archive::unpack("x", bytes).is_ok();
    let zips = seeds(&["fuzz/seeds/zip"], ".zip");
    assert_eq!(zips.iter().filter(read).count(), 2);

    let stories = seeds(&["fuzz/seeds/twee"], ".twee");
    let imported = |bytes: &&Vec<u8>| {
        let text = str::from_utf8(bytes).expect("a story");
        aplomb::script::twee::import(text, None, Lang::En).is_ok()
    };
    assert_eq!(stories.iter().filter(imported).count(), 3);

    let text = properties::WITH_CONDITION.replace("CONDITION", r#"days < 8 and name != \"ruta\""#);
    let files = [(SCENARIO_FILE.to_owned(), text)].into();
    let id = properties::ID.into();
    let compiled = aplomb::script::compile(&Source { id, files });
    assert!(compiled.program.is_some(), "{:?}", compiled.diagnostics);
}
