//! The customer, the articles and the rubric.

use super::Compiler;
use crate::model::ids::ArticleId;
use crate::model::points::{PerDimension, Points};
use crate::model::program::{Article, Customer, Fluency, HistoryEntry, ProfileRow, Rubric};
use crate::script::source;

impl Compiler<'_> {
    /// Who writes.
    pub(super) fn customer(&mut self, written: Option<&source::Customer>) -> Customer {
        let name = written.and_then(|c| c.name.as_ref());
        let name = self.text("customer-name".into(), None, name);
        let mut customer = Customer {
            name,
            language: String::new(),
            fluency: Fluency::Native,
            mood: 0,
            patience: None,
            leaves: None,
            profile: Vec::new(),
            history: Vec::new(),
        };
        let Some(written) = written else {
            return customer;
        };
        customer.language = written.language.clone().unwrap_or_default();
        customer.fluency = written.fluency.unwrap_or(Fluency::Native);
        customer.mood = written.mood;
        customer.patience = written.patience;
        customer.leaves = written.leaves.as_ref().map(|id| self.link(Some(id)));
        for (id, label, value) in &written.profile {
            let message = format!("profile-{}", id.value);
            let label = self.text(message.clone(), Some("label".into()), label.as_ref());
            let value = self.text(message, None, value.as_ref());
            customer.profile.push(ProfileRow {
                id: id.value.clone(),
                label,
                value,
            });
        }
        for (id, text) in &written.history {
            let text = self.text(format!("history-{}", id.value), None, text.as_ref());
            customer.history.push(HistoryEntry {
                id: id.value.clone(),
                text,
            });
        }
        customer
    }

    /// The articles, in the order of the file.
    pub(super) fn knowledge(&mut self, written: &[source::Article]) -> Vec<Article> {
        let mut articles = Vec::with_capacity(written.len());
        for article in written {
            let message = format!("knowledge-{}", article.id.value);
            let title = self.text(
                message.clone(),
                Some("title".into()),
                article.title.as_ref(),
            );
            let body = self.text(message, None, article.body.as_ref());
            articles.push(Article {
                id: ArticleId::new(&article.id.value),
                title,
                body,
            });
        }
        articles
    }

    /// How scores become a verdict.
    pub(super) fn rubric(&mut self, written: Option<&source::Rubric>) -> Rubric {
        match written {
            Some(written) => Rubric {
                weights: written.weights,
                pass: Points::whole(written.pass),
                minimum: PerDimension::from_fn(|d| written.minimum.get(d).map(Points::whole)),
            },
            None => Rubric {
                weights: PerDimension::default(),
                pass: Points::ZERO,
                minimum: PerDimension::default(),
            },
        }
    }
}
