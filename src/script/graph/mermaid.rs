//! The picture as a Mermaid flowchart, which many editors and code hosts draw by themselves.

use super::{Graph, Sort, Tone};

/// Writes it.
pub fn mermaid(graph: &Graph) -> String {
    let mut out = String::from("flowchart TD\n");
    out.push_str(&format!("    accTitle: {}\n", one_line(&graph.title)));
    for (n, node) in graph.nodes.iter().enumerate() {
        let says = escape(&node.says);
        let id = escape(&node.id);
        let state = escape(&node.state());
        let mark = if n == graph.start { "start · " } else { "" };
        let label = format!("{id}<br/>{mark}{state}<br/>{says}");
        let (open, close) = match node.tone {
            Tone::Ends(_) => ("([\"", "\"])"),
            _ => ("[\"", "\"]"),
        };
        let class = node.tone.class();
        out.push_str(&format!("    n{n}{open}{label}{close}:::{class}\n"));
    }
    for way in &graph.ways {
        let arrow = match way.sort {
            Sort::Choice => "-->",
            Sort::Route => "==>",
            Sort::Otherwise | Sort::Silence => "-.->",
        };
        let label = escape(&way.labels.join(", "));
        out.push_str(&format!(
            "    n{} {arrow}|\"{label}\"| n{}\n",
            way.from, way.to
        ));
    }
    if let Some(leaves) = graph.leaves {
        out.push_str("    patience{{\"patience runs out\"}}\n");
        out.push_str(&format!("    patience -.-> n{leaves}\n"));
    }
    out.push_str("    subgraph legend[\"Legend\"]\n");
    for tone in Tone::ALL.into_iter().filter(|t| used(graph, *t)) {
        let class = tone.class();
        let meaning = tone.meaning();
        out.push_str(&format!("        key_{class}[\"{meaning}\"]:::{class}\n"));
    }
    out.push_str("    end\n");
    for tone in Tone::ALL {
        let (fill, stroke) = tone.colours();
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
    out
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
