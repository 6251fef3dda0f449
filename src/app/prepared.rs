//! Prepared texts, as every help desk has them: which there are, on which channels, and their words with
//! this customer's data. The words are messages of `locales/<lang>/prepared.ftl`, in the language of the
//! conversation. What sending them unchanged costs is `scoring::prepared`'s.

use super::desk::Desk;
use crate::model::program::Channel;
use crate::scoring::text::clean::fold;
use crate::text::catalogue::Messages;
use fluent_bundle::FluentValue;

/// A prepared text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// The key of its message; the message's attribute `title` is what it is called.
    pub key: &'static str,
    /// Where it is offered; none: everywhere.
    channels: &'static [Channel],
    /// Whether it speaks of an order, which not every customer has.
    order: bool,
}

const fn everywhere(key: &'static str) -> Prepared {
    Prepared {
        key,
        channels: &[],
        order: false,
    }
}

/// The form of a drawn name in which people are addressed, where the language has one.
const ADDRESSED: &str = "name-vocative";

/// All of them, in the order of the menu.
pub const ALL: [Prepared; 8] = [
    everywhere("prepared-thanks"),
    everywhere("prepared-sorry"),
    Prepared {
        key: "prepared-moment",
        channels: &[Channel::Chat, Channel::Phone],
        order: false,
    },
    Prepared {
        key: "prepared-order",
        channels: &[],
        order: true,
    },
    Prepared {
        key: "prepared-private",
        channels: &[Channel::Social],
        order: false,
    },
    Prepared {
        key: "prepared-update",
        channels: &[Channel::Email],
        order: false,
    },
    everywhere("prepared-colleague"),
    everywhere("prepared-close"),
];

/// The prepared texts for this customer.
pub fn offered(desk: &Desk) -> impl Iterator<Item = Prepared> {
    let channel = desk.session.cast().program.channel;
    let order = desk.values().text("order").is_some();
    ALL.into_iter()
        .filter(move |p| p.channels.is_empty() || p.channels.contains(&channel))
        .filter(move |p| order || !p.order)
}

/// What a prepared text is called, in the language of the conversation.
pub fn title(key: &str, desk: &Desk) -> String {
    Messages::new(desk.session.cast().texts.lang()).text(&format!("{key}.title"))
}

/// Its words with this customer's data; `None` where there is no such text for this customer.
pub fn filled(key: &str, desk: &Desk) -> Option<String> {
    let key = offered(desk).find(|p| p.key == key)?.key;
    let cast = desk.session.cast();
    let values = desk.values();
    let name = addressed(desk);
    let order = values.text("order").unwrap_or_default();
    let args = [
        ("name", FluentValue::from(name)),
        ("order", FluentValue::from(order)),
    ];
    Some(Messages::new(cast.texts.lang()).with(key, &args))
}

/// The customer's name as one addresses them.
pub fn addressed(desk: &Desk) -> String {
    let cast = desk.session.cast();
    let values = desk.values();
    let called = || cast.texts.render(cast.program.customer.name, &values);
    values.text(ADDRESSED).map_or_else(called, str::to_owned)
}

/// Where a draft ends in `/` and the beginning of a title, and what stands behind the `/`.
pub fn asked(draft: &str) -> Option<(usize, &str)> {
    let at = draft.rfind('/')?;
    let begins = draft[..at]
        .chars()
        .next_back()
        .is_none_or(char::is_whitespace);
    let word = &draft[at + 1..];
    (begins && !word.contains('\n') && word.len() <= 40).then_some((at, word))
}

/// The prepared texts whose titles have what stands behind the `/`, whatever accents it is written with.
pub fn matching(desk: &Desk, word: &str) -> Vec<Prepared> {
    let wanted = fold(word.trim());
    offered(desk)
        .filter(|p| fold(&title(p.key, desk)).contains(&wanted))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn a_slash_asks_only_where_a_word_begins() {
        assert_eq!(asked("/"), Some((0, "")));
        assert_eq!(asked("Hello /tha"), Some((6, "tha")));
        assert_eq!(asked("24/7"), None);
        assert_eq!(asked("/thanks\nfor that"), None);
        assert_eq!(asked("thanks"), None);
    }
}
