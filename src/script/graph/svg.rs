//! The picture as SVG: one file without anything from outside, readable by people and screen readers.

use super::heat::Heat;
use super::layout::{Layout, layout};
use super::mermaid::used;
use super::{Graph, Sort, Tone};
use std::cmp::Ordering;
use std::collections::BTreeMap;

const WIDTH: usize = 220;
const HEIGHT: usize = 84;
const GAP_X: usize = 44;
const GAP_Y: usize = 150;
const MARGIN: usize = 40;
const HEAD: usize = 56;
/// Characters of a node's text in one line.
const LINE: usize = 32;
const LEGEND_ROW: usize = 26;
/// Height of a line of a way's words.
const LABEL: usize = 11;
/// Characters in such a line.
const LABEL_LINE: usize = 18;

/// Writes it.
pub fn svg(graph: &Graph) -> String {
    let layout = layout(graph);
    let widest = layout.rows.iter().map(Vec::len).max().unwrap_or(0).max(3);
    let inner = widest * (WIDTH + GAP_X);
    let width = inner + 3 * MARGIN;
    let below = HEAD + layout.rows.len() * (HEIGHT + GAP_Y);
    let tones: Vec<Tone> = Tone::ALL.into_iter().filter(|t| used(graph, *t)).collect();
    let warm = graph
        .heat
        .as_ref()
        .map_or(0, |heat| heat.legend().len() + 2);
    let legend = (tones.len().max(Sort::ALL.len()) + 2 + warm) * LEGEND_ROW;
    let height = below + legend + MARGIN;
    let title = escape(&graph.title);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#1a1a1a\">\n<title id=\"title\">{title}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n<text x=\"{MARGIN}\" y=\"34\" font-size=\"18\" font-weight=\"bold\">{title}</text>\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#555\"/></marker></defs>\n"
    );
    let canvas = Canvas {
        graph,
        layout: &layout,
        inner,
    };
    canvas.ways(&mut out);
    canvas.nodes(&mut out);
    let warm_top = write_legend(graph, &tones, below, &mut out);
    if let Some(heat) = &graph.heat {
        write_heat(heat, warm_top, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

/// All ways between the same two nodes, drawn as one.
struct Line {
    from: usize,
    to: usize,
    /// The first that makes it.
    sort: Sort,
    words: Vec<String>,
}

/// An end of a line: how far left the other end is, which line, whether it leaves here.
type End = (usize, usize, bool);

/// Where a line touches a node.
#[derive(Clone, Default)]
struct Port {
    x: usize,
    /// So many lines of words are left free for the neighbour.
    drop: usize,
}

fn lines(graph: &Graph) -> Vec<Line> {
    let mut pairs: BTreeMap<(usize, usize), (Sort, Vec<&str>)> = BTreeMap::new();
    for way in &graph.ways {
        let (sort, labels) = pairs
            .entry((way.from, way.to))
            .or_insert((way.sort, Vec::new()));
        *sort = (*sort).min(way.sort);
        labels.extend(way.labels.iter().map(String::as_str));
    }
    let made = pairs.into_iter().map(|((from, to), (sort, labels))| {
        let mut line = Line {
            from,
            to,
            sort,
            words: wrap(&words(&labels), LABEL_LINE),
        };
        if let Some(heat) = &graph.heat {
            line.words.push(heat.percent(taken(heat, &line)));
        }
        line
    });
    made.collect()
}

/// Labels in a row; one label is not broken.
fn words(labels: &[&str]) -> String {
    let unbroken: Vec<String> = labels.iter().map(|l| l.replace(' ', "\u{a0}")).collect();
    unbroken.join(", ")
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
        let lines = lines(self.graph);
        let ports = self.ports(&lines);
        for (line, (from, to)) in lines.iter().zip(&ports) {
            let path = self.path(line, (from.x, to.x));
            let (strong, dash) = match line.sort {
                Sort::Choice => ("1", ""),
                Sort::Route => ("2", ""),
                Sort::Otherwise => ("1", " stroke-dasharray=\"8 5\""),
                Sort::Silence => ("1", " stroke-dasharray=\"2 4\""),
            };
            let (colour, strong) = match &self.graph.heat {
                Some(heat) => heat.stroke(taken(heat, line)),
                None => ("#555", strong),
            };
            out.push_str(&format!(
                "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{strong}\"{dash} marker-end=\"url(#tip)\"/>\n"
            ));
        }
        // labels lie on top of all ways
        for (line, (from, _)) in lines.iter().zip(&ports) {
            self.label(line, from, out);
        }
        if let Some(leaves) = self.graph.leaves {
            let (x, y) = self.corner(leaves);
            let y = y.saturating_sub(6);
            out.push_str(&format!(
                "<text x=\"{x}\" y=\"{y}\" font-size=\"10\" font-style=\"italic\">when patience runs out</text>\n"
            ));
        }
    }

    /// Where each line leaves and arrives: spread over the side of the node, in the order of what is at
    /// the other end, so that lines cross little.
    fn ports(&self, lines: &[Line]) -> Vec<(Port, Port)> {
        let mut sides: BTreeMap<(usize, bool), Vec<End>> = BTreeMap::new();
        for (n, line) in lines.iter().enumerate() {
            let (from, to) = (self.layout.row[line.from], self.layout.row[line.to]);
            let far = |node: usize| self.corner(node).0;
            // lines leave below, but for those that lead up; they arrive above, but for those from below
            let ends = [
                (line.from, to >= from, line.to, true),
                (line.to, to <= from, line.from, false),
            ];
            for (node, below, other, leaves) in ends {
                let side = sides.entry((node, below)).or_default();
                side.push((far(other), n, leaves));
            }
        }
        let mut ports = vec![(Port::default(), Port::default()); lines.len()];
        for ((node, _), mut ends) in sides {
            ends.sort_unstable();
            let (left, _) = self.corner(node);
            let (mut count, mut drop) = (0, 0);
            for (k, (_, n, leaves)) in ends.iter().enumerate() {
                let x = left + WIDTH * (k + 1) / (ends.len() + 1);
                if !leaves {
                    ports[*n].1 = Port { x, drop: 0 };
                    continue;
                }
                // the words of three neighbours stand one below the other
                drop = if count % 3 == 0 { 0 } else { drop };
                ports[*n].0 = Port { x, drop };
                drop += lines[*n].words.len();
                count += 1;
            }
        }
        ports
    }

    fn path(&self, line: &Line, (x1, x2): (usize, usize)) -> String {
        let (x, y) = self.corner(line.from);
        let (_, to_y) = self.corner(line.to);
        let bend = GAP_Y / 2;
        if line.from == line.to {
            let (x, y1, y2) = (x + WIDTH, y + HEIGHT * 3 / 4, y + HEIGHT / 4);
            let out_to = x + GAP_X;
            return format!("M{x} {y1}C{out_to} {y1} {out_to} {y2} {x} {y2}");
        }
        let (y1, y2, c1, c2) = match to_y.cmp(&y) {
            Ordering::Greater => {
                let y1 = y + HEIGHT;
                (y1, to_y, y1 + bend, to_y.saturating_sub(bend))
            }
            Ordering::Equal => {
                let y1 = y + HEIGHT;
                (y1, y1, y1 + bend, y1 + bend)
            }
            Ordering::Less => {
                let y2 = to_y + HEIGHT;
                (y, y2, y.saturating_sub(bend), y2 + bend)
            }
        };
        format!("M{x1} {y1}C{x1} {c1} {x2} {c2} {x2} {y2}")
    }

    /// The words of a line, near to where it begins.
    fn label(&self, line: &Line, port: &Port, out: &mut String) {
        let (x, y) = self.corner(line.from);
        let up = self.layout.row[line.to] < self.layout.row[line.from];
        let skip = port.drop * LABEL + port.drop.min(1) * 4;
        let (at, top) = if line.from == line.to {
            (x + WIDTH + GAP_X / 2, y + HEIGHT * 3 / 4)
        } else if up {
            (
                port.x,
                y.saturating_sub(10 + skip + line.words.len() * LABEL),
            )
        } else {
            (port.x, y + HEIGHT + 16 + skip)
        };
        for (n, words) in line.words.iter().enumerate() {
            let y = top + n * LABEL;
            out.push_str(&format!(
                "<text x=\"{at}\" y=\"{y}\" font-size=\"10\" text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\">{}</text>\n",
                escape(words)
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
            let look = (self.graph.colours(n), is_dashed(node.tone));
            rect(out, (x, y), (WIDTH, HEIGHT), (look, round, thick));
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
            let mut says = wrap(&node.says, LINE);
            says.truncate(2);
            if let Some(heat) = &self.graph.heat {
                // it takes the place of a line; all the words are in the node's title
                if says.len() > 1 {
                    says.truncate(1);
                    says[0].push_str(" …");
                }
                let share = heat.share(heat.nodes[n]);
                line(out, y + 54, " font-weight=\"bold\"", &escape(&share));
            }
            let first = if self.graph.heat.is_some() { 70 } else { 54 };
            for (i, words) in says.iter().enumerate() {
                line(out, y + first + 16 * i, "", &escape(words));
            }
            out.push_str("</g>\n");
        }
    }
}

/// Fill, outline, and whether the outline is broken.
type Look = ((&'static str, &'static str), bool);

fn is_dashed(tone: Tone) -> bool {
    tone == Tone::Unreachable
}

/// How many attempts went from the one node to the other.
fn taken(heat: &Heat, line: &Line) -> u64 {
    let pair = (line.from, line.to);
    heat.pairs.get(&pair).copied().unwrap_or(0)
}

fn rect(
    out: &mut String,
    (x, y): (usize, usize),
    (width, height): (usize, usize),
    (((fill, stroke), dashed), round, thick): (Look, usize, usize),
) {
    let dash = if dashed {
        " stroke-dasharray=\"6 4\""
    } else {
        ""
    };
    out.push_str(&format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{thick}\"{dash}/>"
    ));
}

/// Writes what moods and lines mean; where it ends.
fn write_legend(graph: &Graph, tones: &[Tone], top: usize, out: &mut String) -> usize {
    out.push_str(&format!(
        "<text x=\"{MARGIN}\" y=\"{top}\" font-weight=\"bold\">Legend: the mood is the customer’s, on the shortest way to the node</text>\n"
    ));
    for (n, tone) in tones.iter().enumerate() {
        let y = top + 14 + n * LEGEND_ROW;
        let look = (graph.key_colours(*tone), is_dashed(*tone));
        rect(out, (MARGIN, y), (28, 18), (look, 4, 1));
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
            "<path d=\"M{x} {y}H{to}\" stroke=\"#555\" {dash}/><text x=\"{text_x}\" y=\"{text_y}\">{}</text>\n",
            sort.meaning()
        ));
    }
    top + (tones.len().max(Sort::ALL.len()) + 2) * LEGEND_ROW
}

fn write_heat(heat: &Heat, top: usize, out: &mut String) {
    let meaning = escape(&heat.meaning());
    out.push_str(&format!(
        "<text x=\"{MARGIN}\" y=\"{top}\" font-weight=\"bold\">{meaning}</text>\n"
    ));
    for (n, (fill, text)) in heat.legend().into_iter().enumerate() {
        let y = top + 14 + n * LEGEND_ROW;
        rect(
            out,
            (MARGIN, y),
            (28, 18),
            (((fill, "#6b6b6b"), false), 4, 1),
        );
        let (x, y) = (MARGIN + 38, y + 13);
        out.push_str(&format!("<text x=\"{x}\" y=\"{y}\">{text}</text>\n"));
    }
}

/// Lines of at most so many characters; a longer word is cut.
fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let word: String = word.chars().take(most).collect();
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            *line = word;
        } else if line.chars().count() + 1 + word.chars().count() <= most {
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
        let lines = wrap(&format!("a {} b", "x".repeat(100)), 32);
        assert!(lines.iter().all(|l| l.chars().count() <= 32), "{lines:?}");
    }
}
