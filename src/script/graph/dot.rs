//! The picture for Graphviz.

use super::heat::Heat;
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
        let label = format!("{}\n{mark}{}\n{}", node.id, graph.state(n), node.says);
        out.push_str(&format!(
            "    n{n} [label={}, {}];\n",
            quote(&label),
            look(node.tone, graph.colours(n))
        ));
    }
    for (n, way) in graph.ways.iter().enumerate() {
        let style = match way.sort {
            Sort::Choice => "solid",
            Sort::Route => "bold",
            Sort::Otherwise => "dashed",
            Sort::Silence => "dotted",
        };
        let mut label = way.labels.join(", ");
        let mut warm = String::new();
        if let Some(heat) = &graph.heat {
            label.push_str(&format!("\n{}", heat.percent(heat.ways[n])));
            let (colour, width) = heat.stroke(heat.ways[n]);
            warm = format!(", color=\"{colour}\", penwidth={width}");
        }
        out.push_str(&format!(
            "    n{} -> n{} [label={}, style={style}{warm}];\n",
            way.from,
            way.to,
            quote(&label)
        ));
    }
    if let Some(leaves) = graph.leaves {
        out.push_str("    patience [label=\"patience runs out\", shape=hexagon, style=solid];\n");
        out.push_str(&format!("    patience -> n{leaves} [style=dotted];\n"));
    }
    let legend = graph
        .heat
        .as_ref()
        .map_or("Legend".to_owned(), Heat::meaning);
    out.push_str(&format!(
        "    subgraph cluster_legend {{\n        label={};\n",
        quote(&legend)
    ));
    let mut keys = Vec::new();
    for tone in Tone::ALL.into_iter().filter(|t| used(graph, *t)) {
        keys.push(format!("key_{}", tone.class()));
        out.push_str(&format!(
            "        key_{} [label={}, {}];\n",
            tone.class(),
            quote(&tone.meaning()),
            look(tone, graph.key_colours(tone))
        ));
    }
    if let Some(heat) = &graph.heat {
        for (n, (fill, text)) in heat.legend().into_iter().enumerate() {
            keys.push(format!("heat_{n}"));
            out.push_str(&format!(
                "        heat_{n} [label={}, fillcolor=\"{fill}\"];\n",
                quote(&text)
            ));
        }
    }
    // one below the other, or the legend is wider than the picture
    out.push_str(&format!(
        "        {} [style=invis];\n    }}\n}}\n",
        keys.join(" -> ")
    ));
    out
}

fn look(tone: Tone, (fill, stroke): (&str, &str)) -> String {
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
