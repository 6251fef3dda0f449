//! Whether everything that a reply says stands in its sources: shows a trainer where a reply invents. Never
//! part of a score, since an apology is not in the source either.

use super::language::Language;
use super::text::Text;

/// 0–1 in ten-thousandths: how likely all of the reply stands in the sources. `None` without sources.
pub fn judge(
    language: &Language,
    reply: &Text,
    customer: Option<&Text>,
    sources: &[&Text],
) -> Option<i32> {
    let _ = customer;
    if sources.is_empty() {
        return None;
    }
    let inflecting = language.lexis.grammar.inflecting;
    let stands = |at: usize| {
        sources
            .iter()
            .any(|s| (0..s.words.len()).any(|there| reply.same_word(at, s, there, inflecting)))
    };
    let content = || (0..reply.words.len()).filter(|at| reply.is_content(*at));
    let (found, all) = (
        content().filter(|at| stands(*at)).count(),
        content().count(),
    );
    Some((found * 10_000 / all.max(1)) as i32)
}
