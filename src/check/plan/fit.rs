//! Whether a plan names things that its scenario has. What comes of it is not asked.

use crate::model::diagnostic::{Diagnostic, Place};
use crate::model::ids::{CriterionId, NodeId};
use crate::model::lang::Lang;
use crate::model::program::{CriterionKind, Program};
use crate::script::codes::{self, Code};
use crate::script::names;
use crate::script::plan::{Does, Expected, Names, Plan};
use crate::script::source::Text;

/// All names in a plan that lead nowhere. `file` is the plan's name within the scenario's folder,
/// `langs` the languages that the scenario can be played in.
pub fn fit(file: &str, plan: &Plan, program: &Program, langs: &[Lang]) -> Vec<Diagnostic> {
    let mut fit = Fit {
        file,
        program,
        found: Vec::new(),
    };
    if !langs.contains(&plan.lang.value) {
        let tags: Vec<&str> = langs.iter().map(|l| l.tag()).collect();
        let message = format!("the scenario has no `{}`", plan.lang.value);
        let mend = format!("it can be played in {}", names::quoted(&tags));
        fit.push(codes::WORD, plan.lang.place, message, mend);
    }
    for step in &plan.steps {
        match &step.does {
            Does::Choose(reply, _) => fit.reply(reply),
            Does::Open(article) => fit.article(article),
            Does::Expect(expected) => fit.expected(expected),
            Does::Type(..) | Does::Wait(_) | Does::GiveUp => {}
        }
    }
    if let Some(end) = &plan.end {
        fit.expected(end);
    }
    fit.found
}

struct Fit<'a> {
    file: &'a str,
    program: &'a Program,
    found: Vec<Diagnostic>,
}

impl Fit<'_> {
    fn push(&mut self, code: &'static Code, place: Place, message: String, mend: String) {
        let file = self.file.to_owned();
        let Code { id, severity, .. } = *code;
        self.found.push(Diagnostic {
            code: id,
            severity,
            file,
            place,
            message,
            mend,
        });
    }

    fn reply(&mut self, reply: &Text) {
        let replies = || self.program.nodes.iter().flat_map(|n| &n.replies);
        if replies().all(|r| r.id.as_str() != reply.value) {
            let all = replies().map(|r| r.id.as_str());
            let mend = names::did_you_mean(&reply.value, all).unwrap_or_default();
            let message = format!("no node has a reply `{}`", reply.value);
            self.push(codes::REFERENCE, reply.place, message, mend);
        }
    }

    fn article(&mut self, article: &Text) {
        let all = self.program.knowledge.iter().map(|a| a.id.as_str());
        if all.clone().all(|id| id != article.value) {
            let mend = names::hint(&article.value, all, "this scenario has no knowledge");
            let message = format!("there is no article `{}`", article.value);
            self.push(codes::REFERENCE, article.place, message, mend);
        }
    }

    fn expected(&mut self, expected: &Expected) {
        if let Some(node) = &expected.node
            && self
                .program
                .find_node(&NodeId::new(node.value.as_str()))
                .is_none()
        {
            let all = self.program.nodes.iter().map(|n| n.id.as_str());
            let mend = names::hint(&node.value, all, "");
            let message = format!("there is no node `{}`", node.value);
            self.push(codes::NO_NODE, node.place, message, mend);
        }
        for list in [&expected.met, &expected.not_met] {
            self.criteria(list.as_ref(), false);
        }
        for list in [&expected.broke, &expected.not_broke] {
            self.criteria(list.as_ref(), true);
        }
    }

    /// Criteria that are met, or those that are broken, which are others.
    fn criteria(&mut self, list: Option<&Names>, never: bool) {
        for name in list.iter().flat_map(|names| &names.items) {
            let program = self.program;
            let is_never = |kind| (kind == CriterionKind::Never) == never;
            let found = program.find_criterion(&CriterionId::new(name.value.as_str()));
            match found.map(|ix| program.criterion(ix).kind) {
                Some(kind) if is_never(kind) => {}
                Some(_) => {
                    let (message, mend) = if never {
                        (
                            "is no `Never`: it is met, not broken",
                            "write it under `met` or `not_met`",
                        )
                    } else {
                        (
                            "is a `Never`: it is broken, not met",
                            "write it under `broke` or `not_broke`",
                        )
                    };
                    let message = format!("`{}` {message}", name.value);
                    self.push(codes::WRONG_SIDE, name.place, message, mend.to_owned());
                }
                None => {
                    let all = program.criteria.iter().filter(|c| is_never(c.kind));
                    let mend =
                        names::hint(&name.value, all.map(|c| c.id.as_str()), "there are none");
                    let message = format!("there is no criterion `{}`", name.value);
                    self.push(codes::REFERENCE, name.place, message, mend);
                }
            }
        }
    }
}
