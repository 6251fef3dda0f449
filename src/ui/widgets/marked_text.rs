//! A person's own words with the evidence marked: good underlined straight, bad with a squiggle.
//!
//! Judges nothing: it draws the marks it is given, whatever their ranges.

use std::ops::Range;

use egui::text::{CharIndex, LayoutJob, TextFormat};
use egui::text_selection::LabelSelectionState;
use egui::{Align, Color32, Galley, Label, Pos2, Response, Shape, Stroke, Ui, WidgetInfo};
use egui::{WidgetType, pos2, vec2};

use crate::ui::theme::{SemanticColor, Theme, Type};

/// How far the lines of running text stand apart, in sizes of the type.
const LEADING: f32 = 1.45;

/// Some bytes of a text, what they show, and the number of the reason that says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub range: Range<usize>,
    pub meaning: SemanticColor,
    /// Set small and raised behind the words, so that a list of reasons can refer to it.
    pub note: Option<u32>,
}

impl Mark {
    /// Words that earned something.
    pub fn good(range: Range<usize>) -> Self {
        Self {
            range,
            meaning: SemanticColor::Good,
            note: None,
        }
    }

    /// Words that cost something.
    pub fn bad(range: Range<usize>) -> Self {
        Self {
            range,
            meaning: SemanticColor::Bad,
            note: None,
        }
    }

    /// Refer to reason `number`.
    pub fn note(mut self, number: u32) -> Self {
        self.note = Some(number);
        self
    }
}

/// A text ready to draw, with its marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarkedText {
    job: LayoutJob,
    lines: Vec<Line>,
}

/// A line under some bytes of the job's text.
///
/// Drawn by us over the finished text: egui's own would vanish under the tint of the row below.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    bytes: Range<usize>,
    color: Color32,
    wavy: bool,
}

impl MarkedText {
    /// Running text in the body type, without marks.
    pub fn plain(ui: &Ui, text: &str) -> Self {
        Self::new(ui, text, &[])
    }

    /// Running text in the body type. Where marks overlap, the later one is drawn; ranges
    /// outside the text or inside a letter are drawn as far as they make sense.
    pub fn new(ui: &Ui, text: &str, marks: &[Mark]) -> Self {
        let theme = Theme::of(ui);
        let font = Type::Body.font(ui);
        let base = TextFormat {
            line_height: Some((font.size * LEADING).round()),
            valign: Align::Center,
            ..TextFormat::simple(font, theme.text)
        };
        let raised = TextFormat {
            valign: Align::TOP,
            ..TextFormat::simple(Type::Small.strong(ui), theme.text)
        };
        let marks: Vec<Mark> = marks.iter().filter_map(|mark| fitted(text, mark)).collect();
        let mut cuts: Vec<usize> = marks
            .iter()
            .flat_map(|mark| [mark.range.start, mark.range.end])
            .chain([0, text.len()])
            .collect();
        cuts.sort_unstable();
        cuts.dedup();

        let mut marked = Self::default();
        for pair in cuts.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let mark = marks
                .iter()
                .rfind(|mark| mark.range.start <= from && to <= mark.range.end);
            marked.append(
                &theme,
                &text[from..to],
                mark.map(|mark| mark.meaning),
                &base,
            );
            for ended in marks.iter().filter(|mark| mark.range.end == to) {
                if let Some(number) = ended.note {
                    let mut format = raised.clone();
                    format.color = theme.tone(ended.meaning).fg;
                    marked.job.append(&number.to_string(), 1.0, format);
                }
            }
        }
        marked
    }

    /// The text as it is drawn, notes included.
    pub fn text(&self) -> &str {
        &self.job.text
    }

    /// The layout, for measuring.
    pub fn job(&self) -> &LayoutJob {
        &self.job
    }

    fn append(
        &mut self,
        theme: &Theme,
        text: &str,
        meaning: Option<SemanticColor>,
        base: &TextFormat,
    ) {
        let mut format = base.clone();
        if let Some(meaning) = meaning {
            let tone = theme.tone(meaning);
            format.color = tone.fg;
            format.background = tone.soft;
            self.underline(text.len(), tone.fg, meaning == SemanticColor::Bad);
        }
        self.job.append(text, 0.0, format);
    }

    /// One line under the next `length` bytes, drawn on from the last one where they touch.
    fn underline(&mut self, length: usize, color: Color32, wavy: bool) {
        let start = self.job.text.len();
        match self.lines.last_mut() {
            Some(last) if last.bytes.end == start && last.color == color => {
                last.bytes.end += length;
            }
            _ => {
                let bytes = start..start + length;
                self.lines.push(Line { bytes, color, wavy });
            }
        }
    }
}

impl From<LayoutJob> for MarkedText {
    fn from(job: LayoutJob) -> Self {
        Self {
            job,
            lines: Vec::new(),
        }
    }
}

/// The mark within the text and on whole letters; nothing where nothing is left of it.
fn fitted(text: &str, mark: &Mark) -> Option<Mark> {
    let start = text.floor_char_boundary(mark.range.start);
    let end = text.ceil_char_boundary(mark.range.end.min(text.len()));
    (start < end).then(|| Mark {
        range: start..end,
        ..mark.clone()
    })
}

/// Draw the text, breaking at the width there is; it can be selected and copied.
pub fn marked_text_ui(ui: &mut Ui, text: impl Into<MarkedText>) -> Response {
    let MarkedText { mut job, lines } = text.into();
    job.wrap.max_width = ui.available_width();
    job.halign = Align::LEFT;
    job.justify = false;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let (place, galley, response) = Label::new(galley).selectable(true).layout_in_ui(ui);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), galley.text()));
    if ui.is_rect_visible(response.rect) {
        let under: Vec<Shape> = lines
            .iter()
            .flat_map(|line| line.shapes(&galley, place))
            .collect();
        let color = Theme::of(ui).text;
        LabelSelectionState::label_text_selection(
            ui,
            &response,
            place,
            galley,
            color,
            Stroke::NONE,
        );
        ui.painter().extend(under);
    }
    response
}

impl Line {
    /// One stroke under each row that the bytes touch.
    fn shapes(&self, galley: &Galley, origin: Pos2) -> Vec<Shape> {
        let text = galley.text();
        let chars_before = |byte: usize| text.get(..byte).map_or(0, |part| part.chars().count());
        let wanted = chars_before(self.bytes.start)..chars_before(self.bytes.end);
        let mut first = 0;
        let mut shapes = Vec::new();
        for placed in &galley.rows {
            let visible = placed.char_count_excluding_newline().0;
            let from = wanted.start.max(first) - first;
            let to = wanted.end.saturating_sub(first).min(visible);
            if from < to {
                let row = origin + placed.pos.to_vec2();
                let y = row.y + placed.rect().height() - 2.0;
                let left = pos2(row.x + placed.x_offset(CharIndex(from)), y);
                let right = pos2(row.x + placed.x_offset(CharIndex(to)), y);
                shapes.push(self.stroke(left, right));
            }
            first += placed.char_count_including_newline().0;
        }
        shapes
    }

    fn stroke(&self, left: Pos2, right: Pos2) -> Shape {
        const STEP: f32 = 2.0;
        if !self.wavy {
            return Shape::line_segment([left, right], Stroke::new(1.5, self.color));
        }
        let points = (0..=((right.x - left.x) / STEP) as u16)
            .map(|step| {
                let swing = if step % 2 == 0 { -1.0 } else { 1.0 };
                left + vec2(f32::from(step) * STEP, swing * STEP / 2.0)
            })
            .collect();
        Shape::line(points, Stroke::new(1.2, self.color))
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use egui_kittest::kittest::Queryable as _;

    use super::{Mark, MarkedText, marked_text_ui};
    use crate::ui::widgets::testing::harness;

    /// The pieces that the marks cut `text` into.
    fn pieces(text: &'static str, marks: Vec<Mark>) -> (Vec<String>, usize) {
        let harness = harness((Vec::new(), 0), move |ui, (pieces, wavy)| {
            let marked = MarkedText::new(ui, text, &marks);
            let sections = &marked.job.sections;
            *pieces = sections
                .iter()
                .map(|section| section.byte_range.start.0..section.byte_range.end.0)
                .map(|bytes| marked.job.text[bytes].to_owned())
                .collect();
            *wavy = marked.lines.iter().filter(|line| line.wavy).count();
            marked_text_ui(ui, marked);
        });
        harness.state().clone()
    }

    #[test]
    fn cuts_the_text_at_the_marks_and_sets_the_notes_behind() {
        let marks = vec![Mark::good(0..5).note(1), Mark::bad(10..14)];
        let (pieces, wavy) = pieces("Sorry for that, but no", marks);
        assert_eq!(pieces, ["Sorry", "1", " for ", "that", ", but no"]);
        assert_eq!(wavy, 1);
    }

    #[test]
    fn ranges_that_make_no_sense_do_no_harm() {
        let inside_a_letter = Mark::good(1..3);
        let reversed = Mark::bad(Range { start: 6, end: 2 });
        let marks = vec![
            inside_a_letter,
            Mark::bad(8..900),
            Mark::good(500..600),
            reversed,
        ];
        let (pieces, _) = pieces("Λυπάμαι", marks);
        assert_eq!(pieces.concat(), "Λυπάμαι");
        assert_eq!(pieces[0], "Λυ");
    }

    #[test]
    fn the_later_of_two_overlapping_marks_is_drawn() {
        let (pieces, wavy) = pieces("abcdef", vec![Mark::good(0..4), Mark::bad(2..6)]);
        assert_eq!(pieces, ["ab", "cdef"]);
        assert_eq!(wavy, 1);
    }

    #[test]
    fn is_read_out_as_plain_text() {
        let harness = harness((), |ui, ()| {
            let marked = MarkedText::new(ui, "Labai atsiprašau", &[Mark::good(6..17)]);
            marked_text_ui(ui, marked);
        });
        harness.get_by_label("Labai atsiprašau");
    }
}
