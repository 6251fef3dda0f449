//! Fields in brackets and keys in maps: which are there, which are missing, which are unknown or stand
//! there twice. What their values are is the business of who asks.

use super::Decoder;
use crate::model::diagnostic::Place;
use crate::script::codes;
use crate::script::names;
use crate::script::ron::tree::{Field, Kind, Tree};
use crate::script::source::Text;

/// As many keys are compared one by one.
const FEW: usize = 8;

/// As many fields are.
const MANY: usize = 32;

/// The fields of one value, asked for by name and checked off.
pub(super) struct Fields<'t> {
    list: &'t [Field<'t>],
    asked: Vec<&'static str>,
    what: &'static str,
    whole: Place,
    head: Place,
}

impl<'t> Fields<'t> {
    /// The field, if it is there; `None` as a value is as good as no field.
    pub(super) fn get(&mut self, name: &'static str) -> Option<&'t Tree<'t>> {
        self.asked.push(name);
        let field = self.list.iter().find(|f| f.name.value == name)?;
        match &field.value.kind {
            Kind::None => None,
            Kind::Some(inner) => Some(inner),
            _ => Some(&field.value),
        }
    }

    /// The field; reports it where it is missing.
    pub(super) fn need(&mut self, d: &mut Decoder<'_>, name: &'static str) -> Option<&'t Tree<'t>> {
        let found = self.get(name);
        let is_there = self.list.iter().any(|f| f.name.value == name);
        if found.is_none() && !is_there && !d.sink.stumbled_in(self.whole) {
            let misspelt = self.list.iter().find(|f| {
                names::nearest(f.name.value, [name]).is_some()
                    && !self.asked.contains(&f.name.value)
            });
            if misspelt.is_none() {
                let message = format!("the field `{name}` is missing in {}", self.what);
                d.sink.push(
                    codes::MISSING_FIELD,
                    self.head,
                    message,
                    format!("add `{name}: …`"),
                );
            }
        }
        found
    }

    /// Where the field's name stands.
    pub(super) fn place(&self, name: &str) -> Option<Place> {
        self.list
            .iter()
            .find(|f| f.name.value == name)
            .map(|f| f.name.place)
    }

    /// Where to point at when something is to be said about the whole.
    pub(super) fn head(&self) -> Place {
        self.head
    }

    /// A text that must be there.
    pub(super) fn need_text(&mut self, d: &mut Decoder<'_>, name: &'static str) -> Option<Text> {
        let tree = self.need(d, name)?;
        d.text(tree)
    }

    /// A text that may be there.
    pub(super) fn text(&mut self, d: &mut Decoder<'_>, name: &'static str) -> Option<Text> {
        let tree = self.get(name)?;
        d.text(tree)
    }

    /// Reports the fields that nobody asked for.
    pub(super) fn finish(self, d: &mut Decoder<'_>) {
        let mut free: Option<Vec<&str>> = None;
        for field in self.list {
            let name = field.name.value;
            if self.asked.contains(&name) {
                continue;
            }
            let free = free.get_or_insert_with(|| {
                let asked = self.asked.iter().copied();
                asked.filter(|a| self.place(a).is_none()).collect()
            });
            let mend = names::did_you_mean(name, free.iter().copied())
                .unwrap_or_else(|| format!("{} has {}", self.what, names::quoted(&self.asked)));
            let message = format!("unknown field `{name}`");
            d.sink
                .push(codes::UNKNOWN_FIELD, field.name.place, message, mend);
        }
    }
}

impl Decoder<'_> {
    /// The fields of a value; `what` is what it is, with its article: “a node”. `key` is what stands
    /// before it, to point at, if anything does.
    pub(super) fn fields<'t>(
        &mut self,
        tree: &'t Tree<'t>,
        what: &'static str,
        key: Option<Place>,
    ) -> Option<Fields<'t>> {
        let list = match &tree.kind {
            Kind::Fields(_, list) => list.as_slice(),
            Kind::Items(_, items) if items.is_empty() => &[],
            Kind::Some(inner) => return self.fields(inner, what, key),
            _ => {
                self.wrong_type(tree, &format!("the fields of {what} in round brackets"));
                return None;
            }
        };
        let mut seen = std::collections::BTreeSet::new();
        for (index, field) in list.iter().enumerate() {
            let name = field.name.value;
            // as nearly always: a few, which are soon compared
            let is_new = if list.len() <= MANY {
                list[..index].iter().all(|f| f.name.value != name)
            } else {
                seen.insert(name)
            };
            if !is_new {
                let message = format!("the field `{}` stands here twice", field.name.value);
                let mend = "the first one counts; take one away";
                self.sink
                    .push(codes::DUPLICATE, field.name.place, message, mend);
            }
        }
        let head = key.unwrap_or_else(|| tree.head());
        Some(Fields {
            list,
            asked: Vec::with_capacity(list.len().max(FEW)),
            what,
            whole: tree.place,
            head,
        })
    }

    /// The entries of a map whose keys are ids. An entry with a key that was there before is left out.
    pub(super) fn map<'t>(&mut self, tree: &'t Tree<'t>, keys: &str) -> Vec<(Text, &'t Tree<'t>)> {
        let entries = match &tree.kind {
            Kind::Map(entries) => entries,
            Kind::Some(inner) => return self.map(inner, keys),
            _ => {
                self.wrong_type(tree, &format!("{keys} with their values in curly brackets"));
                return Vec::new();
            }
        };
        let keys = self.keys(entries);
        let named = keys.into_iter().zip(entries);
        named
            .filter_map(|(id, (_, value))| Some((id?, value)))
            .collect()
    }

    /// The keys of a map; `None` where there is none, or one that was there before.
    pub(super) fn keys(&mut self, entries: &[(Tree<'_>, Tree<'_>)]) -> Vec<Option<Text>> {
        let mut seen = std::collections::BTreeSet::new();
        let mut list: Vec<Option<Text>> = Vec::with_capacity(entries.len());
        for (key, _) in entries {
            let Some(id) = self.id(key) else {
                list.push(None);
                continue;
            };
            // most maps are of a few keys, which are soon compared
            let is_new = if entries.len() <= FEW {
                list.iter().flatten().all(|known| known.value != id.value)
            } else {
                seen.insert(id.value.clone())
            };
            if is_new {
                list.push(Some(id));
            } else {
                let message = format!("the key `{}` stands here twice", id.value);
                let mend = "every key names one thing; rename or take one away";
                self.sink.push(codes::DUPLICATE, id.place, message, mend);
                list.push(None);
            }
        }
        list
    }

    /// The items of a list in square brackets.
    pub(super) fn list<'t>(&mut self, tree: &'t Tree<'t>, of: &str) -> &'t [Tree<'t>] {
        match &tree.kind {
            Kind::List(items) => items,
            Kind::Some(inner) => self.list(inner, of),
            _ => {
                self.wrong_type(tree, &format!("a list of {of} in square brackets"));
                &[]
            }
        }
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, tree: Option<&Tree<'_>>, of: &str) -> Vec<Text> {
        let Some(tree) = tree else { return Vec::new() };
        let mut texts = Vec::new();
        for item in self.list(tree, of) {
            texts.extend(self.text(item));
        }
        texts
    }
}
