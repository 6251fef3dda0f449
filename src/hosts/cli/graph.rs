//! `aplomb graph`: a picture of a conversation.

mod heat;

use super::Places;
use super::files;
use crate::script::graph::{Graph, dot, mermaid, svg};
use anyhow::bail;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// The arguments of `graph`.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  aplomb graph refund-request --out refund.svg
  aplomb graph scenarios/refund-request                    Mermaid, for documents and code hosts
  aplomb graph refund-request --format dot | dot -Tpng -o refund.png
  aplomb graph refund-request --heat simulation --out refund.svg    where simulated trainees go
  aplomb graph refund-request --heat attempts --out refund.svg      where your learners went

Nodes are coloured by the customer's mood on the shortest way to them, and by how they end; nodes that
nothing leads to are marked. Exit status: 0 drawn, 2 it could not be drawn.")]
pub struct Arguments {
    /// A scenario's folder, or the id of a scenario
    #[arg(value_name = "PATH|ID")]
    path: PathBuf,
    /// mermaid, dot or svg (default: by the ending of FILE, else mermaid)
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<Format>,
    /// Write to this file; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Colour by how many attempts came by: simulated ones of all profiles, or the recorded ones
    #[arg(long, value_name = "WHAT", value_enum)]
    heat: Option<What>,
    /// With --heat simulation: attempts of each profile
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    runs: u64,
    /// With --heat simulation: the same seed gives the same figures
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Nodes and ways as one JSON object
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Text that many editors draw by themselves
    Mermaid,
    /// For Graphviz
    Dot,
    /// A picture
    Svg,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum What {
    /// Trainees of known manners, as `aplomb simulate` lets them play
    Simulation,
    /// The attempts in the data folder
    Attempts,
}

/// Runs `graph`.
pub fn run(arguments: &Arguments, places: &Places) -> anyhow::Result<ExitCode> {
    let sources = files::read(&arguments.path, places)?;
    let [(folder, source)] = sources.as_slice() else {
        bail!(
            "{}: there are {} scenarios here; name one",
            arguments.path.display(),
            sources.len()
        );
    };
    let mut graph = Graph::of(&files::program(folder, source)?);
    graph.heat = match arguments.heat {
        None => None,
        Some(What::Simulation) => {
            let many = (arguments.seed, arguments.runs);
            Some(heat::simulated(&graph, source, many)?)
        }
        Some(What::Attempts) => Some(heat::recorded(&graph, source, places)?),
    };
    let ending = arguments.out.as_ref().and_then(|p| p.extension());
    let by_name = match ending.and_then(|e| e.to_str()) {
        Some("svg") => Format::Svg,
        Some("dot" | "gv") => Format::Dot,
        _ => Format::Mermaid,
    };
    let text = if arguments.json {
        format!("{}\n", as_json(&graph))
    } else {
        match arguments.format.unwrap_or(by_name) {
            Format::Mermaid => mermaid(&graph),
            Format::Dot => dot(&graph),
            Format::Svg => svg(&graph),
        }
    };
    match &arguments.out {
        Some(path) => files::replace(path, &text)?,
        None => std::io::stdout().lock().write_all(text.as_bytes())?,
    }
    if graph.unreachable() > 0 {
        let mut stderr = std::io::stderr().lock();
        // where nobody listens nobody is told
        let _ = writeln!(
            stderr,
            "nodes that nothing leads to: {}",
            graph.unreachable()
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn as_json(graph: &Graph) -> serde_json::Value {
    let id = |n: usize| graph.nodes[n].id.clone();
    let came = |node: usize| graph.heat.as_ref().map(|h| h.nodes[node]);
    let took = |way: usize| graph.heat.as_ref().map(|h| h.ways[way]);
    let nodes: Vec<_> = graph
        .nodes
        .iter()
        .enumerate()
        .map(|(i, n)| json!({"id": n.id, "says": n.says, "mood": n.mood, "ends": n.ends(), "reachable": n.mood.is_some(), "attempts": came(i)}))
        .collect();
    let ways: Vec<_> = graph
        .ways
        .iter()
        .enumerate()
        .map(|(i, w)| json!({"from": id(w.from), "to": id(w.to), "sort": w.sort.key(), "labels": w.labels, "attempts": took(i)}))
        .collect();
    let heat = graph.heat.as_ref().map(|h| {
        json!({"of": h.of, "attempts": h.attempts, "other_versions": h.others, "strays": h.strays})
    });
    json!({
        "heat": heat,
        "title": graph.title,
        "start": id(graph.start),
        "leaves": graph.leaves.map(id),
        "nodes": nodes,
        "ways": ways,
    })
}
