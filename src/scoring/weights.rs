//! What each sign of empathy is worth: one table for all languages. Finds nothing itself.

use crate::model::points::Points;
use crate::model::reason::Category;

/// Points that a reply begins with: correct and cold. A plain offer lands above 50, care above 80.
pub const BASE: i32 = 48;
/// A reply of fewer words begins with less: a word or two is no answer to a person.
pub const BASE_WORDS: usize = 4;
/// The most that good signs can add: past it, more of the same is padding.
pub const MOST_GOOD: i32 = 40;

/// The most that the tone of a reply can add, or take away.
pub const MOST_TONE: i32 = 50;

/// A reply of fewer different words tells little of its tone: it has as much less of it.
const TONE_WORDS: usize = 20;

/// Points for what the model of tone says, in thousandths of a logit, of a reply of so many different words.
pub fn tone_points(logit: i32, words: usize) -> Points {
    let above = super::linear::chance(logit) - 5_000;
    Points(above * MOST_TONE / 50 * words.min(TONE_WORDS) as i32 / TONE_WORDS as i32)
}

/// Whole points of a category the first time; the second time half, then nothing.
pub const fn weight(category: Category) -> i32 {
    match category {
        // Being understood comes before anything else.
        Category::Acknowledge => 11,
        // Cheap to say, yet missed where it is due; worth more only with ownership beside it.
        Category::Apologise => 6,
        // Who takes it on is what an upset customer asks.
        Category::Own => 9,
        // Help is care made concrete.
        Category::Offer => 9,
        // Interest in the person or in what they need.
        Category::CaringQuestion => 8,
        // The customer's own words show that one has read them.
        Category::Mirror => 4,
        // Friendly; empty when it stands alone.
        Category::Thank => 2,
        // A name makes it personal, once.
        Category::UseName => 2,
        // Nobody should have to guess.
        Category::CheckUnderstanding => 5,
        // A kind boundary protects both sides.
        Category::Boundary => 9,
        // Nothing that follows is heard after it.
        Category::Blame => -23,
        // Says that the feeling does not count.
        Category::Dismiss => -16,
        // Weighed by what it takes back: half of the sympathy before it.
        Category::ButAfterSympathy => 0,
        // Orders belong to superiors.
        Category::Command => -12,
        // Contempt, worse than coldness.
        Category::Sarcasm => -24,
        // Read as shouting whatever was meant.
        Category::Shouting => -15,
        // Anybody could say it to anybody: costs more than it brings, so padding never pays.
        Category::Boilerplate => -14,
        // Hides a person behind a rule.
        Category::Policy => -12,
        // Denies the feeling outright.
        Category::NegatedEmpathy => -22,
        // Only where plain words are needed: these are lost on the customer.
        Category::Idiom => -9,
        Category::HardWording => -12,
        // The customer cannot read it at all.
        Category::WrongLanguage => -40,
        // Ends the conversation.
        Category::Rude => -45,
    }
}

/// Hundredths of points of the `nth` sign of a category, from 0.
pub const fn diminished(category: Category, nth: usize) -> i32 {
    match nth {
        0 => weight(category) * 100,
        1 => weight(category) * 50,
        _ => 0,
    }
}

/// Whether a phrase of this category counts only once in an attempt: said again it is a formula. Offers,
/// questions and deeds are new each time.
pub const fn counts_once(category: Category) -> bool {
    matches!(
        category,
        Category::Acknowledge | Category::Apologise | Category::Thank | Category::Boundary
    )
}

/// The table as text, for the scorer's id.
pub fn fingerprint() -> String {
    let mut text = format!("{BASE} {BASE_WORDS} {MOST_GOOD} {MOST_TONE} {TONE_WORDS}");
    for category in Category::ALL {
        text.push_str(&format!(" {}={}", category.key(), weight(category)));
    }
    text
}
