//! The picture as a Mermaid flowchart, which many editors and code hosts draw by themselves.

use super::heat::Heat;
use super::layout::layout;
use super::{Graph, Sort, Tone};

/// Writes it.
pub fn mermaid(graph: &Graph) -> String {
    let mut out = String::from("flowchart TD\n");
    out.push_str(&format!("    accTitle: {}\n", one_line(&graph.title)));
    // after the classes, so that they win
    let mut styles = String::new();
    for (n, node) in graph.nodes.iter().enumerate() {
        let says = escape(&node.says);
        let id = escape(&node.id);
        let state = escape(&graph.state(n));
        let mark = if n == graph.start { "start · " } else { "" };
        let label = format!("{id}<br/>{mark}{state}<br/>{says}");
        let (open, close) = match node.tone {
            Tone::Ends(_) => ("([\"", "\"])"),
            _ => ("[\"", "\"]"),
        };
        let class = node.tone.class();
        out.push_str(&format!("    n{n}{open}{label}{close}:::{class}\n"));
        if graph.heat.is_some() {
            let (fill, _) = graph.colours(n);
            styles.push_str(&format!("    style n{n} fill:{fill}\n"));
        }
    }
    for (n, way) in graph.ways.iter().enumerate() {
        let arrow = match way.sort {
            Sort::Choice => "-->",
            Sort::Route => "==>",
            Sort::Otherwise | Sort::Silence => "-.->",
        };
        let mut label = escape(&way.labels.join(", "));
        if let Some(heat) = &graph.heat {
            label.push_str(&format!("<br/>{}", escape(&heat.percent(heat.ways[n]))));
        }
        out.push_str(&format!(
            "    n{} {arrow}|\"{label}\"| n{}\n",
            way.from, way.to
        ));
        if let Some(heat) = &graph.heat {
            let (colour, width) = heat.stroke(heat.ways[n]);
            styles.push_str(&format!(
                "    linkStyle {n} stroke:{colour},stroke-width:{width}px\n"
            ));
        }
    }
    if let Some(leaves) = graph.leaves {
        out.push_str("    patience{{\"patience runs out\"}}\n");
        out.push_str(&format!("    patience -.-> n{leaves}\n"));
    }
    let legend = graph
        .heat
        .as_ref()
        .map_or("Legend".to_owned(), Heat::meaning);
    out.push_str(&format!("    subgraph legend[\"{}\"]\n", escape(&legend)));
    for tone in Tone::ALL.into_iter().filter(|t| used(graph, *t)) {
        let class = tone.class();
        let meaning = tone.meaning();
        out.push_str(&format!("        key_{class}[\"{meaning}\"]:::{class}\n"));
    }
    for (n, (fill, text)) in graph.heat.iter().flat_map(Heat::legend).enumerate() {
        out.push_str(&format!("        heat_{n}[\"{text}\"]\n"));
        styles.push_str(&format!(
            "    style heat_{n} fill:{fill},stroke:#6b6b6b,color:#1a1a1a\n"
        ));
    }
    out.push_str("    end\n");
    // held below the last row, or ways are drawn across it
    if let Some(last) = layout(graph).rows.last().and_then(|row| row.first()) {
        out.push_str(&format!("    n{last} ~~~ legend\n"));
    }
    for tone in Tone::ALL {
        let (fill, stroke) = graph.key_colours(tone);
        let dash = if tone == Tone::Unreachable {
            ",stroke-dasharray:6 4"
        } else {
            ""
        };
        out.push_str(&format!(
            "    classDef {} fill:{fill},stroke:{stroke},color:#1a1a1a{dash}\n",
            tone.class()
        ));
    }
    out + &styles
}

/// Whether a colour occurs.
pub(super) fn used(graph: &Graph, tone: Tone) -> bool {
    graph.nodes.iter().any(|n| n.tone == tone)
}

/// Text for quoted labels: everything that means something there as a numbered entity.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' | ';' => {
                out.push_str(&format!("#{};", u32::from(c)));
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Text for the line of the title, which knows no escapes.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() || ";{}#".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_in_a_label_can_end_it() {
        let shown = escape("a\"]; click <b> `x` #1\n");
        assert_eq!(shown, "a#34;]#59; click #60;b#62; #96;x#96; #35;1 ");
    }
}
