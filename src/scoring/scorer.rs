//! The scorer: what the rest of Aplomb asks for a judgement. Puts the dimensions together and orders the
//! reasons; each dimension is judged in its own module.

use super::chosen::{Chosen, ChosenMemo, Occasion};
use super::criterion::Finding;
use super::empathy::Typed;
use super::features::{Features, Known};
use super::graded::Graded;
use super::language::Language;
use super::names::without_names;
use super::organisation::Organisation;
use super::pack::{Pack, PackError};
use super::politeness::Politeness;
use super::signals::Signals;
use super::text::Text;
use super::tone::Tone;
use super::{Candidate, Declared, Expectation, Nearness, Pace, Turn};
use super::{
    accuracy, attributable, criterion, empathy, fitted, graded, identify, linear, nearest,
    politeness, signs, speed, style, tone, weights,
};
use crate::model::ids::{CriterionId, ScorerId};
use crate::model::lang::Lang;
use crate::model::points::{Dimension, PerDimension, Points};
use crate::model::program::CriterionKind;
use crate::model::reason::{Judgement, Reason, Rule, Verdict};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Changes whenever the same reply may get another score for another reason than its packs and weights.
const VERSION: u32 = 4;

/// The packs shipped with Aplomb.
const PACKS: [(Lang, &str); 6] = [
    (Lang::En, include_str!("../../locales/en/scoring.ron")),
    (Lang::Lt, include_str!("../../locales/lt/scoring.ron")),
    (Lang::El, include_str!("../../locales/el/scoring.ron")),
    (Lang::Sl, include_str!("../../locales/sl/scoring.ron")),
    (Lang::Pl, include_str!("../../locales/pl/scoring.ron")),
    (Lang::Et, include_str!("../../locales/et/scoring.ron")),
];

/// A language's pack as it is shipped.
pub fn shipped(lang: Lang) -> &'static str {
    let of = PACKS.iter().find(|(l, _)| *l == lang);
    of.map_or("", |(_, text)| text)
}

/// What an organisation may settle for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether the model of tone counts, beside the cues.
    pub tone: bool,
    /// What it weighs otherwise than Aplomb does as shipped.
    pub organisation: Organisation,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            tone: true,
            organisation: Organisation::default(),
        }
    }
}

/// What the model of tone is fitted on: a reply in figures.
#[derive(Clone, Debug, Default)]
pub struct Observation {
    /// The manner, in thousandths.
    pub figures: [i32; style::COUNT],
    /// Features of words with their scaled counts, in thousandths.
    pub features: BTreeMap<String, i32>,
    /// Words that were heard.
    pub words: usize,
    /// How many of them are different.
    pub different: usize,
}

/// Judges replies in all six languages. Each is compiled when it is first needed: an attempt needs one.
#[derive(Debug)]
pub struct Scorer {
    id: OnceLock<ScorerId>,
    options: Options,
    packs: Vec<(Lang, Cow<'static, str>)>,
    languages: [OnceLock<Language>; Lang::ALL.len()],
    chosen: ChosenMemo,
    politeness: OnceLock<Politeness>,
}

impl Scorer {
    /// With the packs that Aplomb ships.
    ///
    /// # Errors
    /// None today: the shipped packs are read when they are needed, and a test holds them sound.
    pub fn new() -> Result<Scorer, PackError> {
        let packs = PACKS.map(|(lang, text)| (lang, Cow::Borrowed(text)));
        Ok(Scorer::of(packs.to_vec()))
    }

    /// With these packs; a language without one is judged without cues.
    ///
    /// # Errors
    /// Where a pack is broken.
    pub fn with_packs(packs: &[(Lang, &str)]) -> Result<Scorer, PackError> {
        packs
            .iter()
            .try_for_each(|(lang, text)| Pack::read(*lang, text).map(|_| ()))?;
        let own = |(lang, text): &(Lang, &str)| (*lang, Cow::Owned((*text).to_owned()));
        Ok(Scorer::of(packs.iter().map(own).collect()))
    }

    /// The same packs with other options.
    #[must_use]
    pub fn with(self, options: Options) -> Scorer {
        Scorer {
            options,
            ..Scorer::of(self.packs)
        }
    }

    fn of(packs: Vec<(Lang, Cow<'static, str>)>) -> Scorer {
        Scorer {
            id: OnceLock::new(),
            options: Options::default(),
            packs,
            languages: Default::default(),
            chosen: ChosenMemo::default(),
            politeness: OnceLock::new(),
        }
    }

    /// Its version and a hash of its packs and weights: the same id gives the same scores.
    pub fn id(&self) -> ScorerId {
        let of_packs = || {
            let mut hasher = blake3::Hasher::new();
            hasher.update(weights::fingerprint().as_bytes());
            hasher.update(identify::fingerprint().as_bytes());
            hasher.update(fitted::ACCURACY.as_bytes());
            hasher.update(attributable::WEIGHTS.as_bytes());
            if self.options.tone {
                hasher.update(tone::STYLE.as_bytes());
                for lang in Lang::ALL {
                    hasher.update(tone::words_of(lang).as_bytes());
                }
            }
            if self.options.organisation != Organisation::default() {
                hasher.update(self.options.organisation.fingerprint().as_bytes());
            }
            for (lang, text) in &self.packs {
                hasher.update(lang.tag().as_bytes());
                hasher.update(&(text.len() as u64).to_le_bytes());
                hasher.update(text.as_bytes());
            }
            let hash = hasher.finalize().to_hex();
            ScorerId::new(format!("{VERSION}-{}", &hash.as_str()[..12]))
        };
        self.id.get_or_init(of_packs).clone()
    }

    pub(super) fn organisation(&self) -> &Organisation {
        &self.options.organisation
    }

    pub(super) fn language(&self, lang: Lang) -> &Language {
        // `languages` is in the order of `Lang::ALL`, which is that of the variants.
        self.languages[lang as usize].get_or_init(|| {
            let text = self
                .packs
                .iter()
                .find(|(l, _)| *l == lang)
                .map(|(_, text)| text);
            // Packs were checked when they came in, or are shipped.
            let pack = text
                .and_then(|text| Pack::read(lang, text).ok())
                .unwrap_or_default();
            let tone = if self.options.tone {
                Tone::read(tone::STYLE, tone::words_of(lang))
            } else {
                Tone::default()
            };
            Language::compile(lang, &pack, tone)
        })
    }

    /// Judges what a trainee wrote.
    pub fn judge_typed(&self, turn: &Turn<'_>, reply: &str) -> Judgement {
        let language = self.language(turn.lang);
        let text = Text::of_reply(language, turn, reply);
        let signs = signs::find(language, turn, reply, &text);
        let typed = Typed {
            original: reply,
            reply: &text,
            signs: &signs,
        };
        let felt = empathy::of_typed(language, turn, typed);
        let accuracy = accuracy::of_findings(turn.expects, &findings(language, turn, &text));
        let own = self.organisation();
        let empathy = own.empathy((felt.points, felt.reasons));
        let apart = judgement(turn, empathy, own.accuracy(accuracy));
        self.in_time(&apart, turn.lang, turn.customer, &turn.pace)
    }

    /// Judges criteria on a continuous scale, as `aplomb score` shows them; `customer` is what the reply
    /// answers, where it is known. A criterion may have a fact, cues or both.
    pub fn graded(
        &self,
        lang: Lang,
        reply: &str,
        customer: Option<&str>,
        criteria: &[Expectation],
    ) -> Vec<Graded> {
        let language = self.language(lang);
        let reply = Text::read(language, reply);
        let customer = customer.map(|text| Text::read(language, text));
        graded::judge(language, &reply, customer.as_ref(), criteria)
    }

    /// The features of a reply beside the fact of each criterion, on which `aplomb fit` fits.
    pub fn features(
        &self,
        lang: Lang,
        reply: &str,
        customer: Option<&str>,
        criteria: &[Expectation],
    ) -> Vec<Features> {
        let language = self.language(lang);
        let reply = Text::read(language, reply);
        let customer = customer.map(|text| Text::read(language, text));
        let known = Known::new(language, &reply, customer.as_ref());
        let beside = |e: &Expectation| {
            let finding = criterion::judge(language, &reply, e);
            known.beside(&language.authored(&e.fact), &finding)
        };
        criteria.iter().map(beside).collect()
    }

    /// How likely everything in a reply stands in these sources, 0–1 in ten-thousandths; `None` without any.
    pub fn attributable(
        &self,
        lang: Lang,
        reply: &str,
        customer: Option<&str>,
        sources: &[&str],
    ) -> Option<i32> {
        let language = self.language(lang);
        let read = |text: &str| Text::read(language, text);
        let (reply, customer) = (read(reply), customer.map(read));
        let sources: Vec<Text> = sources.iter().map(|s| read(s)).collect();
        let sources: Vec<&Text> = sources.iter().collect();
        attributable::judge(language, &reply, customer.as_ref(), &sources)
    }

    /// The features of a reply beside its sources, on which `aplomb fit` fits.
    pub fn attributable_features(
        &self,
        lang: Lang,
        reply: &str,
        customer: Option<&str>,
        sources: &[&str],
    ) -> [i32; attributable::COUNT] {
        let language = self.language(lang);
        let read = |text: &str| Text::read(language, text);
        let (reply, customer) = (read(reply), customer.map(read));
        let sources: Vec<Text> = sources.iter().map(|s| read(s)).collect();
        let sources: Vec<&Text> = sources.iter().collect();
        attributable::features(language, &reply, customer.as_ref(), &sources)
    }

    /// Judges a choice: the author's values, with the evidence in its words.
    pub fn judge_chosen(&self, turn: &Turn<'_>, text: &str, declared: &Declared) -> Judgement {
        let apart = self.judge_chosen_apart(turn, text, declared);
        self.in_time(&apart, turn.lang, turn.customer, &turn.pace)
    }

    /// The same without speed; what was judged on this occasion before is not judged again. `words` tells
    /// the choice's words and the judgement of [`Scorer::judge_chosen_apart`].
    pub fn chosen(&self, occasion: &Occasion<'_>, words: impl FnOnce() -> Chosen) -> Arc<Chosen> {
        self.chosen.get_or_make(occasion, words)
    }

    /// Judges a choice without its speed.
    pub fn judge_chosen_apart(
        &self,
        turn: &Turn<'_>,
        text: &str,
        declared: &Declared,
    ) -> Judgement {
        let language = self.language(turn.lang);
        let read = Text::of_reply(language, turn, text);
        let signs = signs::find(language, turn, text, &read);
        let empathy = empathy::of_choice(declared.empathy, &signs);
        let findings = accuracy::declared(turn.expects, declared, &findings(language, turn, &read));
        let accuracy = accuracy::of_choice(turn.expects, declared, &findings);
        judgement(turn, empathy, accuracy)
    }

    /// A judgement without speed, with the speed of an answer to these words.
    pub fn in_time(&self, apart: &Judgement, lang: Lang, customer: &str, pace: &Pace) -> Judgement {
        let language = self.language(lang);
        let mut whole = apart.clone();
        if let Some((points, reason)) = speed::judge(pace, language.reading_ms(customer)) {
            whole.score.speed = Some(points);
            // among those that weigh alike it comes last; it is never one of what is missing
            let key = (group(&reason), -reason.points.0);
            let before = |r: &Reason| (group(r), -r.points.0) <= key;
            let place = whole.reasons.partition_point(before);
            whole.reasons.insert(place, reason);
        }
        whole
    }

    /// The raw values behind the empathy of a reply.
    pub fn signals(&self, turn: &Turn<'_>, reply: &str) -> Signals {
        let language = self.language(turn.lang);
        let text = Text::of_reply(language, turn, reply);
        let typed = Typed {
            original: reply,
            reply: &text,
            signs: &signs::find(language, turn, reply, &text),
        };
        let tone = empathy::of_typed(language, turn, typed).tone;
        self.signals_of(turn.lang, typed, tone)
    }

    /// The same of a reply that was read and whose tone was heard.
    pub(super) fn signals_of(&self, lang: Lang, typed: Typed<'_>, tone: Option<i32>) -> Signals {
        let mut signals = Signals::of_signs(typed.signs);
        signals.tone = tone.map(|logit| linear::chance(logit) * 2 - 10_000);
        if lang == Lang::En {
            let read = || Politeness::read(politeness::WEIGHTS);
            signals.politeness = Some(
                self.politeness
                    .get_or_init(read)
                    .of(&without_names(typed.original, typed.reply)),
            );
        }
        signals
    }

    /// What the model of tone is fitted on.
    pub fn observe(&self, turn: &Turn<'_>, reply: &str) -> Observation {
        let language = self.language(turn.lang);
        let text = Text::of_reply(language, turn, reply);
        let heard = style::heard(reply, &text);
        Observation {
            figures: style::figures(language, turn, &text, &heard),
            features: tone::features(&text, &heard),
            different: tone::different(&text, &heard),
            words: heard.iter().filter(|h| **h).count(),
        }
    }

    /// Judges an answer that never came: nothing of what was expected, and no speed where it is measured.
    pub fn silence(&self, turn: &Turn<'_>) -> Judgement {
        let expected = turn.expects.iter().any(|e| e.kind != CriterionKind::Never);
        let measured = turn.pace.allowance.factor().is_some();
        let score = PerDimension::from_fn(|dimension| {
            let counts = if dimension == Dimension::Speed {
                measured
            } else {
                expected
            };
            counts.then_some(Points::ZERO)
        });
        let silent = |dimension| Reason {
            dimension,
            points: Points::ZERO,
            rule: Rule::Silent,
            span: None,
        };
        let reasons = Dimension::ALL
            .into_iter()
            .filter(|d| score.get(*d).is_some())
            .map(silent)
            .collect();
        let verdicts = turn
            .expects
            .iter()
            .map(|e| {
                let met = e.kind == CriterionKind::Never;
                Verdict {
                    criterion: e.id.clone(),
                    met,
                    confidence: 100,
                    span: None,
                }
            })
            .collect();
        Judgement {
            score,
            reasons,
            verdicts,
        }
    }

    /// The authored choice that a typed reply is nearest to; `None` where it is near none.
    pub fn nearest(
        &self,
        turn: &Turn<'_>,
        reply: &str,
        candidates: &[Candidate],
    ) -> Option<Nearness> {
        let language = self.language(turn.lang);
        let text = Text::of_reply(language, turn, reply);
        let signs = signs::find(language, turn, reply, &text);
        let typed = Typed {
            original: reply,
            reply: &text,
            signs: &signs,
        };
        let empathy = empathy::of_typed(language, turn, typed).points;
        let met: Vec<CriterionId> = turn
            .expects
            .iter()
            .zip(findings(language, turn, &text))
            .filter(|(e, f)| e.kind != CriterionKind::Never && f.met)
            .map(|(e, _)| e.id.clone())
            .collect();
        let known = nearest::Known {
            language,
            reply: &text,
            original: reply,
            met: &met,
            empathy,
        };
        nearest::nearest(&known, candidates)
    }
}

fn findings(language: &Language, turn: &Turn<'_>, reply: &Text) -> Vec<Finding> {
    let customer = Text::read(language, turn.customer);
    let graded = graded::judge(language, reply, Some(&customer), turn.expects);
    graded.iter().map(Graded::finding).collect()
}

/// Without speed.
pub(super) fn judgement(
    turn: &Turn<'_>,
    empathy: (Points, Vec<Reason>),
    accuracy: accuracy::Outcome,
) -> Judgement {
    let (empathy_points, mut reasons) = empathy;
    reasons.extend(accuracy.reasons);
    let score = PerDimension {
        empathy: Some(empathy_points),
        accuracy: accuracy.points,
        speed: None,
    };
    let weight = |rule: &Rule| match rule {
        Rule::Missed { criterion, .. } => turn
            .expects
            .iter()
            .find(|e| e.id == *criterion)
            .map_or(0, |e| e.weight),
        _ => 0,
    };
    reasons.sort_by_key(|r| (group(r), weight(&r.rule), -r.points.0));
    Judgement {
        score,
        reasons,
        verdicts: accuracy.verdicts,
    }
}

/// Good ones first, what is missing last.
fn group(reason: &Reason) -> u8 {
    match (&reason.rule, reason.points.0) {
        (Rule::Baseline, _) => 0,
        (Rule::Missed { .. }, _) => 5,
        (Rule::Cap, _) => 4,
        (_, 1..) => 1,
        (_, 0) => 2,
        _ => 3,
    }
}

#[cfg(test)]
pub mod tests {
    use super::{PACKS, Pack, Scorer};
    use crate::model::lang::Lang;
    use crate::model::program::CriterionKind;
    use crate::model::reason::Judgement;
    use crate::model::time::Allowance;
    use crate::scoring::language::Language;
    use crate::scoring::{Expectation, Pace, Turn};
    use std::sync::OnceLock;

    /// The scorer with the shipped packs, compiled once for all tests.
    pub fn scorer() -> &'static Scorer {
        static SCORER: OnceLock<Scorer> = OnceLock::new();
        SCORER.get_or_init(|| Scorer::new().expect("the shipped packs are sound"))
    }

    /// A language with its shipped pack.
    pub fn language(lang: Lang) -> &'static Language {
        scorer().language(lang)
    }

    #[test]
    fn the_id_tells_packs_apart() {
        let all = Scorer::with_packs(&PACKS).expect("the shipped packs are sound");
        let some = Scorer::with_packs(&PACKS[..5]).expect("sound");
        assert_ne!(all.id(), some.id());
        assert_eq!(all.id(), scorer().id());
    }

    /// Replies made of the cues of a language's pack, ten in each, and as many others of made-up words.
    fn replies(lang: Lang) -> Vec<String> {
        let (_, text) = PACKS.iter().find(|(l, _)| *l == lang).expect("a pack");
        let pack = Pack::read(lang, text).expect("sound");
        let cues: Vec<String> = pack.categories.into_values().flatten().collect();
        let said = cues.chunks(10).map(|some| {
            let said = some.join(", ").replace(['|', '*', '~'], " ");
            format!("Ok 14 days. {said}?")
        });
        let made_up =
            (0_u64..).map(|n| format!("{}a {}b", blake3::hash(&n.to_le_bytes()).to_hex(), n % 7));
        said.clone().chain(made_up.take(said.len())).collect()
    }

    /// The judgement of a reply against criteria made of the two before it.
    fn judge(scorer: &Scorer, lang: Lang, replies: &[String], at: usize) -> Judgement {
        let criterion = |n: usize, kind| Expectation {
            id: format!("c{n}").as_str().into(),
            kind,
            fact: replies[at.saturating_sub(n)].chars().take(80).collect(),
            cues: replies[at.saturating_sub(n)]
                .split(", ")
                .map(str::to_owned)
                .collect(),
            weight: 1,
        };
        let turn = Turn {
            lang,
            customer: &replies[(at + 1) % replies.len()],
            names: &[],
            expects: &[
                criterion(0, CriterionKind::State),
                criterion(1, CriterionKind::Ask),
                criterion(2, CriterionKind::Never),
            ],
            plain: at.is_multiple_of(2),
            spent: &[],
            pace: Pace {
                took_ms: 60_000,
                clock_rate: 1,
                target_ms: 1_000,
                allowance: Allowance::Times(1),
            },
        };
        scorer.judge_typed(&turn, &replies[at])
    }

    #[test]
    fn what_was_judged_before_changes_nothing() {
        for lang in Lang::ALL {
            let replies = replies(lang);
            let fresh = || Scorer::new().expect("the shipped packs are sound");
            let (one, other) = (fresh(), fresh());
            let forward: Vec<Judgement> = (0..replies.len())
                .map(|at| judge(&one, lang, &replies, at))
                .collect();
            for at in (0..replies.len()).rev() {
                let backward = judge(&other, lang, &replies, at);
                assert_eq!(backward, forward[at], "{lang}: {}", replies[at]);
            }
            for at in (0..replies.len()).step_by(9) {
                let again = judge(&one, lang, &replies, at);
                assert_eq!(again, forward[at], "{lang}: {}", replies[at]);
                // nothing of it was ever read
                one.language(lang).forget();
                let cold = judge(&one, lang, &replies, at);
                assert_eq!(cold, forward[at], "{lang}: {}", replies[at]);
            }
        }
    }

    #[test]
    fn languages_are_in_the_order_of_their_variants() {
        for lang in Lang::ALL {
            assert_eq!(language(lang).lang, lang);
        }
    }

    #[test]
    fn it_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(scorer());
    }
}
