//! The knowledge base: found by words of title or body, read beside the conversation, with links from
//! one article to another.

use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::model::program::Article;
use crate::scoring::text::clean::fold;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{Button, Card, TextField, section_heading_ui};
use crate::ui::{Memory, Scene};
use egui::{Label, RichText, Ui};
use egui_phosphor::regular as icons;

/// The search, the list, or the open article.
pub fn knowledge_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    memory: &mut Memory,
    commands: &mut Vec<Command>,
) {
    let articles = &desk.session.cast().program.knowledge;
    if articles.is_empty() {
        return;
    }
    let heading = scene.text("desk-knowledge");
    section_heading_ui(ui, Some(icons::BOOK_OPEN), &heading);
    let open = articles
        .iter()
        .find(|a| Some(&a.id) == desk.article.as_ref());
    if let Some(article) = open {
        article_ui(ui, scene, desk, article, (memory, commands));
        return;
    }
    let (label, hint) = (
        scene.text("desk-search"),
        format!("{} {}", icons::MAGNIFYING_GLASS, scene.text("desk-search")),
    );
    TextField::new(&mut memory.desk.search, &label)
        .hidden_label()
        .hint(&hint)
        .id(egui::Id::new("knowledge-search"))
        .show(ui);
    ui.add_space(space::XS);
    let mut found = false;
    for article in articles
        .iter()
        .filter(|a| has_words(desk, a, &memory.desk.search))
    {
        found = true;
        let title = text(desk, article.title);
        let button = Button::secondary(&title).icon(icons::ARTICLE).full_width();
        if ui.add(button).clicked() {
            commands.push(Command::OpenArticle(article.id.clone()));
        }
    }
    if !found {
        let none = RichText::new(scene.text("desk-search-none")).color(Theme::of(ui).muted);
        ui.add(Label::new(none).wrap());
    }
}

fn text(desk: &Desk, ix: crate::model::program::TextIx) -> String {
    desk.session.cast().texts.render(ix, &desk.values())
}

/// Whether title and body together have all words that are looked for, whatever accents they are
/// written with.
fn has_words(desk: &Desk, article: &Article, wanted: &str) -> bool {
    if wanted.trim().is_empty() {
        return true;
    }
    let whole = format!("{} {}", text(desk, article.title), text(desk, article.body));
    let whole = fold(&whole);
    fold(wanted)
        .split_whitespace()
        .all(|word| whole.contains(word))
}

fn article_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &Desk,
    article: &Article,
    (memory, commands): (&mut Memory, &mut Vec<Command>),
) {
    let articles = &desk.session.cast().program.knowledge;
    let back = scene.text("desk-articles-back");
    if ui
        .add(Button::quiet(&back).icon(icons::ARROW_LEFT))
        .clicked()
    {
        commands.push(Command::CloseArticle);
    }
    // a link to an article is its id: it opens here, not in a browser
    for other in articles {
        if memory.markdown.get_link_hook(other.id.as_str()).is_none() {
            memory.markdown.add_link_hook(other.id.as_str());
        }
    }
    Card::new().show(ui, |ui| {
        section_heading_ui(ui, None, &text(desk, article.title));
        let body = text(desk, article.body);
        egui_commonmark::CommonMarkViewer::new().show(ui, &mut memory.markdown, &body);
    });
    let followed = articles
        .iter()
        .find(|a| memory.markdown.get_link_hook(a.id.as_str()) == Some(true));
    if let Some(followed) = followed {
        commands.push(Command::OpenArticle(followed.id.clone()));
    }
}
