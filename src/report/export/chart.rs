//! The geometry of the charts: places in a drawing of [`WIDTH`] (or [`WIDE`]) × [`HEIGHT`], for a template
//! to draw. Knows nothing of colours and writes no markup.

use crate::model::points::Dimension;
use crate::model::reason::Rule;
use crate::model::time::Millis;
use crate::report::model::{AttemptReport, CurvePoint, Figure};
use crate::report::words;
use crate::text::format;
use serde::Serialize;

/// Width of a drawing.
pub const WIDTH: u32 = 460;
/// Height of a drawing.
pub const HEIGHT: u32 = 220;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 446.0;
/// Width of a drawing that has the page to itself.
pub const WIDE: u32 = 940;
const WIDE_RIGHT: f64 = 926.0;
const TOP: f64 = 24.0;
const BOTTOM: f64 = 180.0;

/// A place on an axis with its label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tick {
    at: f64,
    text: String,
}

/// A place in the drawing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spot {
    x: f64,
    y: f64,
    label: Option<Label>,
}

/// Words in the drawing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    x: f64,
    y: f64,
    /// Whether the words end here instead of beginning.
    end: bool,
    text: String,
}

/// The customer's mood over the time at the desk, as steps.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoodChart {
    x: Vec<Tick>,
    y: Vec<Tick>,
    line: String,
    spots: Vec<Spot>,
}

/// How long the customer waited at each turn.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeChart {
    y: Vec<Tick>,
    bars: Vec<Bar>,
    /// Whether the scale has hours.
    hours: bool,
}

/// One turn's waiting time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    middle: f64,
    label: String,
    text: String,
    text_y: f64,
    late: bool,
    target: Option<f64>,
}

/// Scores of the attempts in their order.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CurveChart {
    x: Vec<Tick>,
    y: Vec<Tick>,
    lines: Vec<Line>,
}

/// One line of a [`CurveChart`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    key: &'static str,
    path: String,
    spots: Vec<Spot>,
}

/// A scale from values to places.
struct Axis {
    from: (f64, f64),
    to: (f64, f64),
}

impl Axis {
    /// The place of a value, to a tenth; the beginning where the scale has no length.
    fn place(&self, value: f64) -> f64 {
        let length = self.from.1 - self.from.0;
        let share = if length > 0.0 {
            (value - self.from.0) / length
        } else {
            0.0
        };
        let place = self.to.0 + share.clamp(0.0, 1.0) * (self.to.1 - self.to.0);
        (place * 10.0).round() / 10.0
    }
}

/// The mood; `None` where it was never recorded.
pub fn mood(report: &AttemptReport) -> Option<MoodChart> {
    let first = report.moods.first()?;
    let lasted = report.row.lasted.ms.max(1);
    let (x, y) = (
        Axis {
            from: (0.0, lasted as f64),
            to: (LEFT, RIGHT),
        },
        Axis {
            from: (-100.0, 100.0),
            to: (BOTTOM, TOP),
        },
    );
    let mut line = format!("M{LEFT} {}", y.place(f64::from(first.mood)));
    let mut spots = Vec::new();
    let mut before = first.mood;
    for mood in &report.moods {
        let (px, py) = (x.place(mood.at.ms as f64), y.place(f64::from(mood.mood)));
        line.push_str(&format!("H{px}V{py}"));
        // on the side that the line does not come from
        let below = mood.mood < before && py < BOTTOM - 16.0;
        let (end, label_y) = (px > RIGHT - 20.0, if below { py + 16.0 } else { py - 7.0 });
        let label = Label {
            x: tenth(if end { px } else { px + 4.0 }),
            y: tenth(label_y),
            end,
            text: words::mood(report.reader, mood.mood),
        };
        spots.push(Spot {
            x: px,
            y: py,
            label: Some(label),
        });
        before = mood.mood;
    }
    line.push_str(&format!("H{RIGHT}"));
    thin_out(&mut spots);
    Some(MoodChart {
        x: time_ticks(lasted)
            .into_iter()
            .map(|ms| tick(&x, ms, format::clock(Millis(ms))))
            .collect(),
        y: [-100, -50, 0, 50, 100]
            .map(|m| Tick {
                at: y.place(f64::from(m)),
                text: words::mood(report.reader, m),
            })
            .to_vec(),
        line,
        spots,
    })
}

/// Takes away labels that would lie on one another; the last and the first stay before the others.
fn thin_out(spots: &mut [Spot]) {
    let last = spots.len().saturating_sub(1);
    let order = std::iter::once(last).chain(0..last);
    let mut kept: Vec<Label> = Vec::new();
    for i in order {
        let Some(label) = spots.get_mut(i).and_then(|s| s.label.take()) else {
            continue;
        };
        let near = |k: &Label| (k.x - label.x).abs() < 34.0 && (k.y - label.y).abs() < 14.0;
        if !kept.iter().any(near) {
            kept.push(label.clone());
            spots[i].label = Some(label);
        }
    }
}

fn tick(axis: &Axis, value: u64, text: String) -> Tick {
    Tick {
        at: axis.place(value as f64),
        text,
    }
}

/// At most six round times from 0 up to `most` milliseconds.
fn time_ticks(most: u64) -> Vec<u64> {
    const STEPS: [u64; 17] = [
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14_400, 28_800, 86_400, 604_800,
    ];
    let fitting = STEPS
        .into_iter()
        .map(|s| s * 1000)
        .find(|step| most / step < 6);
    let step = fitting.unwrap_or(most / 5).max(1);
    (0..=most / step).map(|i| i * step).collect()
}

/// The waiting times; `None` where there are no turns.
pub fn times(report: &AttemptReport) -> Option<TimeChart> {
    let turns = &report.turns;
    let longest = |t: &crate::report::model::TurnReport| {
        t.took_story
            .ms
            .max(t.target_story.as_ref().map_or(0, |t| t.ms))
    };
    let most = turns.iter().map(longest).max()?.max(1000);
    // room for a label above the highest bar
    let y = Axis {
        from: (0.0, most as f64 * 1.12),
        to: (BOTTOM, TOP),
    };
    let slot = (RIGHT - LEFT) / turns.len() as f64;
    let every = turns.len().div_ceil(14);
    let bars = turns.iter().enumerate().map(|(i, turn)| {
        let shown = i % every == 0;
        let (width, top) = ((slot * 0.6).min(44.0), y.place(turn.took_story.ms as f64));
        let middle = LEFT + (i as f64 + 0.5) * slot;
        let target = turn.target_story.as_ref().map(|t| y.place(t.ms as f64));
        // a target just above the bar would cross out its label
        let free = target.filter(|t| *t < top && top - t < 18.0).unwrap_or(top);
        Bar {
            x: tenth(middle - width / 2.0),
            y: top,
            width: tenth(width),
            height: tenth(BOTTOM - top),
            middle: tenth(middle),
            label: if shown {
                turn.number.to_string()
            } else {
                String::new()
            },
            text: if turns.len() <= 8 {
                turn.took_story.text.clone()
            } else {
                String::new()
            },
            text_y: tenth(free - 5.0),
            late: turn
                .reasons
                .iter()
                .any(|r| matches!(r.rule, Rule::Late { .. } | Rule::Silent)),
            target,
        }
    });
    Some(TimeChart {
        bars: bars.collect(),
        y: time_ticks(most)
            .into_iter()
            .map(|ms| tick(&y, ms, format::clock(Millis(ms))))
            .collect(),
        hours: most >= 3_600_000,
    })
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The scores of finished attempts; `None` where there are none.
pub fn curve(points: &[CurvePoint], lang: crate::model::lang::Lang) -> Option<CurveChart> {
    let last = points.len().checked_sub(1)?;
    let x = match last {
        0 => Axis {
            from: (0.0, 0.0),
            to: ((LEFT + WIDE_RIGHT) / 2.0, WIDE_RIGHT),
        },
        _ => Axis {
            from: (0.0, last as f64),
            to: (LEFT + 24.0, WIDE_RIGHT - 24.0),
        },
    };
    let y = Axis {
        from: (0.0, 100.0),
        to: (BOTTOM, TOP),
    };
    let mut labels: Vec<usize> = [0, last / 2, last].to_vec();
    labels.dedup();
    let values = |of: &dyn Fn(&CurvePoint) -> Option<Figure>| -> Vec<Option<Figure>> {
        points.iter().map(of).collect()
    };
    let mut lines = vec![line("overall", &values(&|p| p.overall.clone()), &x, &y)];
    for dimension in Dimension::ALL {
        let values = values(&|p| p.scores.get(dimension).clone());
        lines.push(line(dimension.key(), &values, &x, &y));
    }
    Some(CurveChart {
        x: labels
            .into_iter()
            .map(|i| Tick {
                at: x.place(i as f64),
                text: points[i].began.date.clone(),
            })
            .collect(),
        y: [0, 25, 50, 75, 100]
            .map(|v| Tick {
                at: y.place(f64::from(v)),
                text: format::integer(lang, i64::from(v)),
            })
            .to_vec(),
        lines,
    })
}

/// A line through the values that there are; it is broken where one is missing.
fn line(key: &'static str, values: &[Option<Figure>], x: &Axis, y: &Axis) -> Line {
    let (mut path, mut spots, mut drawing) = (String::new(), Vec::new(), false);
    for (i, value) in values.iter().enumerate() {
        let Some(figure) = value else {
            drawing = false;
            continue;
        };
        let (px, py) = (x.place(i as f64), y.place(figure.points));
        // a round end without length is a dot: a value between two gaps is seen
        path.push_str(&if drawing {
            format!("L{px} {py}")
        } else {
            format!("M{px} {py}h0")
        });
        drawing = true;
        if values.len() <= 40 {
            spots.push(Spot {
                x: px,
                y: py,
                label: None,
            });
        }
    }
    Line { key, path, spots }
}

#[cfg(test)]
mod tests {
    use super::{Axis, Label, Spot, line, thin_out, time_ticks};
    use crate::report::model::Figure;

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(time_ticks(95_000), [0, 30_000, 60_000, 90_000]);
        assert_eq!(time_ticks(1), [0]);
        for most in [0, 999, 61_000, 4_000_000, 90_000_000, u64::MAX] {
            let ticks = time_ticks(most);
            assert!(!ticks.is_empty() && ticks.len() <= 7, "{most}: {ticks:?}");
        }
    }

    #[test]
    fn of_labels_that_lie_on_one_another_the_last_stays() {
        let spot = |x: f64| Spot {
            x,
            y: 0.0,
            label: Some(Label {
                x,
                y: 0.0,
                end: false,
                text: String::new(),
            }),
        };
        let mut spots = [spot(0.0), spot(10.0), spot(90.0), spot(100.0)];
        thin_out(&mut spots);
        assert_eq!(spots.map(|s| s.label.is_some()), [true, false, false, true]);
        thin_out(&mut []);
    }

    #[test]
    fn a_scale_without_length_has_one_place() {
        let axis = Axis {
            from: (0.0, 0.0),
            to: (5.0, 9.0),
        };
        assert_eq!(axis.place(3.0), 5.0);
    }

    #[test]
    fn a_line_is_broken_where_a_value_is_missing() {
        let axis = || Axis {
            from: (0.0, 100.0),
            to: (0.0, 100.0),
        };
        let value = |points: f64| {
            Some(Figure {
                points,
                text: String::new(),
            })
        };
        let drawn = line(
            "speed",
            &[value(1.0), None, value(3.0), value(4.0)],
            &axis(),
            &axis(),
        );
        assert_eq!(drawn.path, "M0 1h0M2 3h0L3 4");
        assert_eq!(drawn.spots.len(), 3);
    }
}
