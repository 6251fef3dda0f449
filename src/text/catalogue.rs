//! The messages of the interface: `locales/<lang>/*.ftl`, built into the binary. What a language lacks
//! is said in English; that nothing is lacking is the business of `tests/locales.rs`.

use crate::model::lang::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::sync::{Arc, OnceLock};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

type Bundle = FluentBundle<FluentResource>;

/// An argument of a message.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// The words of the interface in one language. Cheap to clone.
#[derive(Clone)]
pub struct Messages {
    lang: Lang,
    bundle: Arc<Bundle>,
    english: Arc<Bundle>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Messages({})", self.lang)
    }
}

impl Messages {
    /// The messages of a language; each language is read once.
    pub fn new(lang: Lang) -> Messages {
        static BUNDLES: [OnceLock<Arc<Bundle>>; 6] = [const { OnceLock::new() }; 6];
        let bundle = |lang: Lang| {
            BUNDLES[lang as usize]
                .get_or_init(|| Arc::new(read(lang)))
                .clone()
        };
        Messages {
            lang,
            bundle: bundle(lang),
            english: bundle(Lang::En),
        }
    }

    /// Their language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message with this key. A key that no language has is shown itself, so that it is noticed.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message with this key and these arguments.
    pub fn with(&self, key: &str, args: &[Arg<'_>]) -> String {
        format_in(&self.bundle, key, args)
            .or_else(|| format_in(&self.english, key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether this language itself has the key.
    pub fn has(&self, key: &str) -> bool {
        format_in(&self.bundle, key, &[]).is_some()
    }
}

/// The source of the files of a language: (name, text).
pub fn files(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    LOCALES
        .get_dir(lang.tag())
        .into_iter()
        .flat_map(|dir| dir.files())
        .filter(|f| f.path().extension().is_some_and(|e| e == "ftl"))
        .filter_map(|f| Some((f.path().file_name()?.to_str()?, f.contents_utf8()?)))
}

fn read(lang: Lang) -> Bundle {
    let mut bundle = new_bundle(lang);
    for (_, text) in files(lang) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// An empty bundle for a language, without the isolation marks that only bidirectional text needs.
pub(super) fn new_bundle<R>(lang: Lang) -> FluentBundle<R> {
    let id = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle
}

fn format_in(bundle: &Bundle, key: &str, args: &[Arg<'_>]) -> Option<String> {
    let (message, attribute) = match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs<'_> = args.iter().map(|(k, v)| (*k, v.clone())).collect();
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned(),
    )
}
