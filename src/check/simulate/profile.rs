//! Manners of trainees: what draws each to an authored choice, and how long they take. Weights are whole
//! numbers, so that the same seed takes the same choice on every machine.

use crate::model::points::Dimension;

/// A manner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// Reads, is kind and right, and promises nothing that is not theirs to give.
    Careful,
    /// Takes what is quickly said: misses what was asked, promises easily.
    Hasty,
    /// Right, and without a kind word.
    Cold,
    /// Kind, and wrong.
    Warm,
    /// Takes anything.
    Random,
}

/// What a choice is to somebody who chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appeal {
    /// −3 … 3, as the author wrote it.
    pub empathy: i8,
    /// Points of accuracy in eighths of the scale, 0 … 8.
    pub accuracy: i32,
    /// How many criteria that must never be broken it breaks.
    pub breaks: i32,
}

/// How long answers take, in per cent of the time there is: to the target, or to the moment when the
/// customer goes on without an answer, whichever comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tempo {
    /// Least.
    pub least: u64,
    /// Most.
    pub most: u64,
    /// How many answers in a hundred never come.
    pub silent: u64,
}

impl Profile {
    /// All of them; the first is the one that the others are measured against.
    pub const ALL: [Profile; 5] = [
        Profile::Careful,
        Profile::Hasty,
        Profile::Cold,
        Profile::Warm,
        Profile::Random,
    ];

    /// The word in figures.
    pub fn key(self) -> &'static str {
        match self {
            Profile::Careful => "careful",
            Profile::Hasty => "hasty",
            Profile::Cold => "cold",
            Profile::Warm => "warm-but-wrong",
            Profile::Random => "random",
        }
    }

    /// The dimension in which careful trainees should stand out from these; `None`: no single one.
    pub fn weak_in(self) -> Option<Dimension> {
        match self {
            Profile::Careful | Profile::Random => None,
            Profile::Hasty | Profile::Warm => Some(Dimension::Accuracy),
            Profile::Cold => Some(Dimension::Empathy),
        }
    }

    /// How strongly a choice draws: one more is twice as likely.
    fn pull(self, appeal: &Appeal) -> i32 {
        let warmth = i32::from(appeal.empathy.clamp(-3, 3)) + 3;
        let right = appeal.accuracy.clamp(0, 8);
        let breaks = appeal.breaks.clamp(0, 2);
        match self {
            Profile::Careful => warmth + right - 4 * breaks,
            Profile::Hasty => (8 - right) / 2 + breaks,
            Profile::Cold => right + (6 - warmth) - breaks,
            Profile::Warm => warmth + (8 - right) + 2 * breaks,
            Profile::Random => 0,
        }
    }

    /// The weight of a choice; always at least 1, so that anybody may do anything.
    pub fn weight(self, appeal: &Appeal) -> u64 {
        1 << self.pull(appeal).clamp(0, 20)
    }

    /// How long they take.
    pub fn tempo(self) -> Tempo {
        let (least, most, silent) = match self {
            Profile::Careful => (40, 95, 0),
            Profile::Hasty => (5, 40, 1),
            Profile::Cold => (30, 90, 0),
            Profile::Warm => (50, 130, 1),
            Profile::Random => (5, 200, 5),
        };
        Tempo {
            least,
            most,
            silent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Appeal, Profile};

    #[test]
    fn each_manner_takes_what_it_is_named_after() {
        let choice = |empathy, accuracy, breaks| Appeal {
            empathy,
            accuracy,
            breaks,
        };
        let good = choice(3, 8, 0);
        let cold = choice(-2, 8, 0);
        let warm = choice(3, 0, 1);
        let poor = choice(0, 0, 0);
        let favourite = |profile: Profile| {
            let mut all = [good, cold, warm, poor];
            all.sort_by_key(|c| std::cmp::Reverse(profile.weight(c)));
            all[0]
        };
        assert_eq!(favourite(Profile::Careful), good);
        assert_eq!(favourite(Profile::Cold), cold);
        assert_eq!(favourite(Profile::Warm), warm);
        assert!(Profile::Hasty.weight(&poor) > Profile::Hasty.weight(&good));
        assert_eq!(Profile::Random.weight(&good), Profile::Random.weight(&poor));
    }

    #[test]
    fn nothing_is_impossible() {
        for profile in Profile::ALL {
            for empathy in -3..=3 {
                for (accuracy, breaks) in [(0, 0), (0, 9), (8, 0), (8, 9)] {
                    let appeal = Appeal {
                        empathy,
                        accuracy,
                        breaks,
                    };
                    assert!(profile.weight(&appeal) >= 1);
                }
            }
        }
    }
}
