//! The picture as SVG: one file without anything from outside, readable by people and screen readers.

use super::layout::{Layout, layout};
use super::mermaid::used;
use super::{Graph, Sort, Tone};

const WIDTH: usize = 220;
const HEIGHT: usize = 84;
const GAP_X: usize = 44;
const GAP_Y: usize = 96;
const MARGIN: usize = 40;
const HEAD: usize = 56;
/// Characters of a node's text in one line.
const LINE: usize = 32;
const LEGEND_ROW: usize = 26;

/// Writes it.
pub fn svg(graph: &Graph) -> String {
    let layout = layout(graph);
    let widest = layout.rows.iter().map(Vec::len).max().unwrap_or(0).max(3);
    let inner = widest * (WIDTH + GAP_X);
    let width = inner + 3 * MARGIN;
    let below = HEAD + layout.rows.len() * (HEIGHT + GAP_Y);
    let tones: Vec<Tone> = Tone::ALL.into_iter().filter(|t| used(graph, *t)).collect();
    let legend = tones.len().max(Sort::ALL.len()) * LEGEND_ROW + 2 * LEGEND_ROW;
    let height = below + legend + MARGIN;
    let title = escape(&graph.title);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#1a1a1a\">\n<title id=\"title\">{title}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n<text x=\"{MARGIN}\" y=\"34\" font-size=\"18\" font-weight=\"bold\">{title}</text>\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#444\"/></marker></defs>\n"
    );
    let canvas = Canvas {
        graph,
        layout: &layout,
        inner,
    };
    canvas.ways(&mut out);
    canvas.nodes(&mut out);
    write_legend(&tones, below, &mut out);
    out.push_str("</svg>\n");
    out
}

struct Canvas<'a> {
    graph: &'a Graph,
    layout: &'a Layout,
    inner: usize,
}

impl Canvas<'_> {
    /// The upper left corner of a node.
    fn corner(&self, node: usize) -> (usize, usize) {
        let row = self.layout.row[node];
        let used = self.layout.rows[row].len() * (WIDTH + GAP_X);
        let left = MARGIN + (self.inner - used) / 2 + self.layout.place[node] * (WIDTH + GAP_X);
        (left, HEAD + row * (HEIGHT + GAP_Y))
    }

    fn ways(&self, out: &mut String) {
        let mut seen = std::collections::BTreeMap::new();
        for way in &self.graph.ways {
            let (x, y) = self.corner(way.from);
            let (to_x, to_y) = self.corner(way.to);
            // ways between the same two nodes stand a little apart
            let apart: &mut usize = seen.entry((way.from, way.to)).or_default();
            let shift = *apart * 16;
            *apart += 1;
            let (path, label) = if to_y > y {
                let (x1, y1) = (x + WIDTH / 2 + shift, y + HEIGHT);
                let (x2, y2) = (to_x + WIDTH / 2 + shift, to_y);
                let bend = GAP_Y / 2;
                let (c1, c2) = (y1 + bend, y2.saturating_sub(bend));
                let path = format!("M{x1} {y1}C{x1} {c1} {x2} {c2} {x2} {y2}");
                // the labels of one node fan out: nearer to where they lead
                let label = ((x1 + 2 * x2) / 3, (y1 + 2 * y2) / 3 + shift);
                (path, label)
            } else {
                let (x1, y1) = (x + WIDTH, y + HEIGHT / 2 + shift);
                let (x2, y2) = (to_x + WIDTH, to_y + HEIGHT / 4 + shift);
                let out_to = x1.max(x2) + GAP_X + shift;
                let path = format!("M{x1} {y1}C{out_to} {y1} {out_to} {y2} {x2} {y2}");
                (path, (x1 + 8, y1.saturating_sub(6)))
            };
            let dash = match way.sort {
                Sort::Choice | Sort::Route => "",
                Sort::Otherwise => " stroke-dasharray=\"8 5\"",
                Sort::Silence => " stroke-dasharray=\"2 4\"",
            };
            let strong = if way.sort == Sort::Route { 2 } else { 1 };
            out.push_str(&format!(
                "<path d=\"{path}\" fill=\"none\" stroke=\"#444\" stroke-width=\"{strong}\"{dash} marker-end=\"url(#tip)\"/>\n"
            ));
            let words = escape(&way.labels.join(", "));
            let (x, y) = label;
            out.push_str(&format!(
                "<text x=\"{x}\" y=\"{y}\" font-size=\"10\" text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\">{words}</text>\n"
            ));
        }
        if let Some(leaves) = self.graph.leaves {
            let (x, y) = self.corner(leaves);
            let y = y.saturating_sub(6);
            out.push_str(&format!(
                "<text x=\"{x}\" y=\"{y}\" font-size=\"10\" font-style=\"italic\">when patience runs out</text>\n"
            ));
        }
    }

    fn nodes(&self, out: &mut String) {
        for (n, node) in self.graph.nodes.iter().enumerate() {
            let (x, y) = self.corner(n);
            let round = if matches!(node.tone, Tone::Ends(_)) {
                26
            } else {
                6
            };
            let thick = if n == self.graph.start { 3 } else { 1 };
            let id = escape(&node.id);
            out.push_str(&format!("<g><title>{id}: {}</title>", escape(&node.says)));
            rect(out, (x, y), (WIDTH, HEIGHT), (node.tone, round, thick));
            let mark = if n == self.graph.start {
                "start · "
            } else {
                ""
            };
            let left = x + 12;
            let line = |out: &mut String, at: usize, style: &str, text: &str| {
                out.push_str(&format!(
                    "<text x=\"{left}\" y=\"{at}\"{style}>{text}</text>"
                ));
            };
            line(out, y + 20, " font-weight=\"bold\"", &id);
            let state = format!("{mark}{}", escape(&node.state()));
            line(out, y + 36, " font-size=\"10\"", &state);
            for (i, words) in wrap(&node.says).iter().take(2).enumerate() {
                line(out, y + 54 + 16 * i, "", &escape(words));
            }
            out.push_str("</g>\n");
        }
    }
}

fn rect(
    out: &mut String,
    (x, y): (usize, usize),
    (width, height): (usize, usize),
    (tone, round, thick): (Tone, usize, usize),
) {
    let (fill, stroke) = tone.colours();
    let dash = if tone == Tone::Unreachable {
        " stroke-dasharray=\"6 4\""
    } else {
        ""
    };
    out.push_str(&format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{thick}\"{dash}/>"
    ));
}

fn write_legend(tones: &[Tone], top: usize, out: &mut String) {
    out.push_str(&format!(
        "<text x=\"{MARGIN}\" y=\"{top}\" font-weight=\"bold\">Legend: the mood is the customer’s, on the shortest way to the node</text>\n"
    ));
    for (n, tone) in tones.iter().enumerate() {
        let y = top + 14 + n * LEGEND_ROW;
        rect(out, (MARGIN, y), (28, 18), (*tone, 4, 1));
        let x = MARGIN + 38;
        let y = y + 13;
        out.push_str(&format!(
            "<text x=\"{x}\" y=\"{y}\">{}</text>\n",
            tone.meaning()
        ));
    }
    for (n, sort) in Sort::ALL.into_iter().enumerate() {
        let y = top + 24 + n * LEGEND_ROW;
        let (x, to) = (MARGIN + 260, MARGIN + 300);
        let dash = match sort {
            Sort::Choice => "stroke-width=\"1\"",
            Sort::Route => "stroke-width=\"2\"",
            Sort::Otherwise => "stroke-dasharray=\"8 5\"",
            Sort::Silence => "stroke-dasharray=\"2 4\"",
        };
        let (text_x, text_y) = (to + 10, y + 4);
        out.push_str(&format!(
            "<path d=\"M{x} {y}H{to}\" stroke=\"#444\" {dash}/><text x=\"{text_x}\" y=\"{text_y}\">{}</text>\n",
            sort.meaning()
        ));
    }
}

/// Lines of at most [`LINE`] characters; a longer word is cut.
fn wrap(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let word: String = word.chars().take(LINE).collect();
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            *line = word;
        } else if line.chars().count() + 1 + word.chars().count() <= LINE {
            line.push(' ');
            line.push_str(&word);
        } else {
            lines.push(word);
        }
    }
    lines
}

/// Text for XML, without the characters that XML does not have.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escape, wrap};

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(
            escape("</text><script>&\u{1}"),
            "&lt;/text&gt;&lt;script&gt;&amp; "
        );
    }

    #[test]
    fn long_words_are_cut_and_lines_are_short() {
        let lines = wrap(&format!("a {} b", "x".repeat(100)));
        assert!(lines.iter().all(|l| l.chars().count() <= 32), "{lines:?}");
    }
}
