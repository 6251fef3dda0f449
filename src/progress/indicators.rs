//! What the field measures, estimated for one attempt. The formulas are shown to people where the
//! figures are (message `indicator-<name>-how`), so a change here is a change there.

use crate::model::attempt::Summary;
use crate::model::program::{Channel, Ending};
use crate::model::time::Millis;

/// The indicators of one finished attempt. Hundredths where a figure has decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicators {
    /// Customer satisfaction, 1–5, in hundredths. A group's CSAT is the share of 4s and 5s.
    pub csat: u32,
    /// Likelihood to recommend, 0–10, in hundredths. A group's NPS is % of 9–10 less % of 0–6.
    pub recommend: u32,
    /// Customer effort score as ease, 1–7, in hundredths; 7 is effortless.
    pub ces: u32,
    /// First response time, in story time.
    pub first_response: Option<Millis>,
    /// Time to the resolution, in story time; absent where it was not resolved.
    pub resolution: Option<Millis>,
    /// Whether it was resolved in this one contact.
    pub first_contact: bool,
}

impl Indicators {
    /// Estimates them; `None` while the attempt goes on.
    ///
    /// - CSAT = 3 + mood ⁄ 50, + 0.5 if resolved, − 0.5 if lost or abandoned, held within 1–5
    /// - recommendation = 5 + mood ⁄ 20, + 1 if resolved, − 0.5 for each effort, held within 0–10
    /// - CES = 7 − 1 for each effort − 0.25 for each answer beyond the fourth, held within 1–7
    ///
    /// Mood is the customer's last, −100 … 100; an effort is a turn in which they had to ask again or
    /// wait in vain. The scales are the standard ones; the estimates are ours.
    pub fn estimate(summary: &Summary, channel: Channel) -> Option<Indicators> {
        let ending = summary.outcome.as_ref()?.ending;
        let mood = i64::from(summary.mood);
        let efforts = i64::from(summary.efforts);
        let resolved = ending == Ending::Resolved;
        let gone = matches!(ending, Ending::Lost | Ending::Abandoned);
        let csat = 300 + mood * 2 + if resolved { 50 } else { 0 } - if gone { 50 } else { 0 };
        let recommend = 500 + mood * 5 + if resolved { 100 } else { 0 } - efforts * 50;
        let extra = i64::from(summary.turns.saturating_sub(4));
        let ces = 700 - efforts * 100 - extra * 25;
        let story = |span: Millis| Millis(span.0 * u64::from(channel.clock_rate()));
        Some(Indicators {
            csat: csat.clamp(100, 500) as u32,
            recommend: recommend.clamp(0, 1000) as u32,
            ces: ces.clamp(100, 700) as u32,
            first_response: summary.first_reply.map(story),
            resolution: resolved.then(|| story(summary.lasted)),
            first_contact: resolved,
        })
    }
}

/// The indicators of several attempts, by their standard definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupIndicators {
    /// Number of attempts.
    pub attempts: u32,
    /// CSAT: share of estimated 4s and 5s (rounded to whole marks), in per cent.
    pub csat_percent: u32,
    /// NPS, −100 … 100.
    pub nps: i32,
    /// Mean ease, 1–7, in hundredths.
    pub ces: u32,
    /// Mean first response time in story time.
    pub first_response: Option<Millis>,
    /// Mean time to resolution of those that were resolved, in story time.
    pub resolution: Option<Millis>,
    /// First-contact resolution in per cent.
    pub first_contact_percent: u32,
}

impl GroupIndicators {
    /// `None` for no attempts.
    pub fn of(all: &[Indicators]) -> Option<GroupIndicators> {
        let n = all.len() as u64;
        if n == 0 {
            return None;
        }
        let percent = |count: usize| ((count as u64 * 200 + n) / (2 * n)) as u32;
        let count = |f: &dyn Fn(&Indicators) -> bool| all.iter().filter(|i| f(i)).count();
        let promoters = percent(count(&|i| i.recommend >= 850)) as i32;
        let detractors = percent(count(&|i| i.recommend < 650)) as i32;
        Some(GroupIndicators {
            attempts: n as u32,
            csat_percent: percent(count(&|i| i.csat >= 350)),
            nps: promoters - detractors,
            ces: (all.iter().map(|i| u64::from(i.ces)).sum::<u64>() / n) as u32,
            first_response: mean(all.iter().filter_map(|i| i.first_response)),
            resolution: mean(all.iter().filter_map(|i| i.resolution)),
            first_contact_percent: percent(count(&|i| i.first_contact)),
        })
    }
}

fn mean(spans: impl Iterator<Item = Millis>) -> Option<Millis> {
    let (sum, n) = spans.fold((0_u64, 0_u64), |(sum, n), span| (sum + span.0, n + 1));
    (n > 0).then(|| Millis(sum / n))
}

#[cfg(test)]
mod tests {
    use super::{GroupIndicators, Indicators};
    use crate::model::time::Millis;

    fn one(csat: u32, recommend: u32) -> Indicators {
        Indicators {
            csat,
            recommend,
            ces: 600,
            first_response: Some(Millis::seconds(30)),
            resolution: None,
            first_contact: false,
        }
    }

    #[test]
    fn groups_follow_the_standard_definitions() {
        let all = [one(450, 950), one(400, 700), one(200, 300), one(349, 649)];
        let group = GroupIndicators::of(&all).expect("four attempts");
        assert_eq!(group.csat_percent, 50);
        assert_eq!(group.nps, 25 - 50);
        assert_eq!(group.ces, 600);
        assert_eq!(group.first_response, Some(Millis::seconds(30)));
        assert_eq!(group.resolution, None);
        assert_eq!(GroupIndicators::of(&[]), None);
    }
}
