//! Speed: how long an answer took against its target. Reads no clock: the time comes with the turn.

use super::{Pace, words};
use crate::model::points::{Dimension, Points};
use crate::model::reason::{Reason, Rule};

/// Reading takes so many milliseconds a word: 200 words a minute.
const READING_MS: u64 = 300;

/// How long reading the customer's words may take, in milliseconds at the desk.
pub fn reading_ms(customer: &str) -> u64 {
    words(customer) as u64 * READING_MS
}

/// The points for speed and their reason; `None` where speed is not measured.
///
/// Full points up to the target, then evenly fewer, none from three times the target on. Reading the
/// customer's words, which takes `reading` milliseconds, is not counted.
pub fn judge(pace: &Pace, reading: u64) -> Option<(Points, Reason)> {
    let target_ms = pace.target_ms.saturating_mul(pace.allowance.factor()?);
    let took_ms = pace
        .took_ms
        .saturating_sub(reading)
        .saturating_mul(u64::from(pace.clock_rate));
    let points = points(took_ms, target_ms);
    let rule = if took_ms <= target_ms {
        Rule::InTime { took_ms, target_ms }
    } else {
        Rule::Late { took_ms, target_ms }
    };
    Some((
        points,
        Reason {
            dimension: Dimension::Speed,
            points,
            rule,
            span: None,
        },
    ))
}

fn points(took: u64, target: u64) -> Points {
    if took <= target {
        return Points::FULL;
    }
    let left = u128::from(target) * 3;
    let left = left.saturating_sub(u128::from(took));
    let full = Points::FULL.0 as u128;
    Points((full * left / (2 * u128::from(target).max(1))) as i32).clamped()
}

#[cfg(test)]
mod tests {
    use super::{judge, reading_ms};
    use crate::model::points::Points;
    use crate::model::time::Allowance;
    use crate::scoring::Pace;

    fn pace(seconds: u64, allowance: Allowance) -> Pace {
        Pace {
            took_ms: seconds * 1000,
            clock_rate: 1,
            target_ms: 45_000,
            allowance,
        }
    }

    fn score(pace: &Pace, customer: &str) -> Option<Points> {
        judge(pace, reading_ms(customer)).map(|(points, _)| points)
    }

    #[test]
    fn full_to_the_target_then_evenly_down_to_three_times() {
        let at = |s| score(&pace(s, Allowance::Times(1)), "");
        assert_eq!(at(0), Some(Points::whole(100)));
        assert_eq!(at(45), Some(Points::whole(100)));
        assert_eq!(at(90), Some(Points::whole(50)));
        assert_eq!(at(135), Some(Points::ZERO));
        assert_eq!(at(u64::MAX / 1000), Some(Points::ZERO));
    }

    #[test]
    fn reading_and_allowance_give_time() {
        let text = "word ".repeat(100);
        assert_eq!(
            score(&pace(75, Allowance::Times(1)), &text),
            Some(Points::whole(100))
        );
        assert_eq!(
            score(&pace(450, Allowance::Times(10)), ""),
            Some(Points::whole(100))
        );
        assert_eq!(score(&pace(1, Allowance::Off), ""), None);
    }

    #[test]
    fn a_compressed_clock_runs_after_the_reading() {
        let mail = Pace {
            took_ms: 60_000,
            clock_rate: 240,
            target_ms: 4 * 3_600_000,
            allowance: Allowance::Times(1),
        };
        assert_eq!(score(&mail, ""), Some(Points::whole(100)));
        assert_eq!(
            score(
                &Pace {
                    took_ms: 120_000,
                    ..mail
                },
                ""
            ),
            Some(Points::whole(50))
        );
    }

    #[test]
    fn a_target_of_nought_does_not_divide_by_it() {
        let none = Pace {
            target_ms: 0,
            ..pace(1, Allowance::Times(1))
        };
        assert_eq!(score(&none, ""), Some(Points::ZERO));
    }
}
