//! The picture for Graphviz.

use super::mermaid::used;
use super::{Graph, Sort, Tone};

/// Writes it.
pub fn dot(graph: &Graph) -> String {
    let mut out = String::from("digraph conversation {\n");
    out.push_str(&format!("    label={}; labelloc=t;\n", quote(&graph.title)));
    out.push_str("    node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\", fontcolor=\"#1a1a1a\"];\n");
    out.push_str("    edge [fontname=\"sans-serif\", fontsize=10];\n");
    for (n, node) in graph.nodes.iter().enumerate() {
        let mark = if n == graph.start { "start · " } else { "" };
        let label = format!("{}\n{mark}{}\n{}", node.id, node.state(), node.says);
        out.push_str(&format!(
            "    n{n} [label={}, {}];\n",
            quote(&label),
            look(node.tone)
        ));
    }
    for way in &graph.ways {
        let style = match way.sort {
            Sort::Choice => "solid",
            Sort::Route => "bold",
            Sort::Otherwise => "dashed",
            Sort::Silence => "dotted",
        };
        let label = quote(&way.labels.join(", "));
        out.push_str(&format!(
            "    n{} -> n{} [label={label}, style={style}];\n",
            way.from, way.to
        ));
    }
    if let Some(leaves) = graph.leaves {
        out.push_str("    patience [label=\"patience runs out\", shape=hexagon, style=solid];\n");
        out.push_str(&format!("    patience -> n{leaves} [style=dotted];\n"));
    }
    out.push_str("    subgraph cluster_legend {\n        label=\"Legend\";\n");
    for tone in Tone::ALL.into_iter().filter(|t| used(graph, *t)) {
        out.push_str(&format!(
            "        key_{} [label={}, {}];\n",
            tone.class(),
            quote(&tone.meaning()),
            look(tone)
        ));
    }
    out.push_str("    }\n}\n");
    out
}

fn look(tone: Tone) -> String {
    let (fill, stroke) = tone.colours();
    let style = match tone {
        Tone::Unreachable => ", style=\"rounded,dashed\"",
        Tone::Ends(_) => ", peripheries=2",
        _ => "",
    };
    format!("fillcolor=\"{fill}\", color=\"{stroke}\"{style}")
}

/// A quoted text; line breaks stay.
fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn quotes_and_backslashes_are_escaped() {
        assert_eq!(quote("a \"b\" \\n\nc"), r#""a \"b\" \\n\nc""#);
    }
}
