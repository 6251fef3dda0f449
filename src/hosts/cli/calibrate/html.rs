//! The page of `--plot FILE.html`: drawing, figures and the largest disagreements; self-contained, no script, light
//! and dark. Computes nothing.

use super::report::{Far, Report};
use super::text::shown;
use crate::fit::calibrate::agreement::Agreement;
use std::fmt::Write;

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1c2330;--soft:#5b6575;--line:#dfe3ea;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e8ebf0;--soft:#a3adbd;--line:#363e4b;--paper:#0f131a}}
body{margin:2rem auto;padding:0 1.25rem;max-width:76rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}p{margin:.25rem 0;max-width:70ch}
.soft{color:var(--soft)}svg{max-width:100%;height:auto}
table{border-collapse:collapse;margin:.5rem 0}th,td{padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line);text-align:right}
th:first-child,td:first-child{text-align:left}th{font-weight:600}
article{border-top:1px solid var(--line);padding:.9rem 0}blockquote{margin:.4rem 0;padding-left:.9rem;border-left:3px solid var(--line);max-width:75ch;white-space:pre-wrap}
ul{margin:.4rem 0;padding-left:1.2rem}";

/// A text that can stand in HTML and SVG.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // SVG is XML, which has no other control characters
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// The page.
pub fn page(report: &Report, svg: &str) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <title>Agreement with people's ratings</title><style>{STYLE}</style></head>\n<body>\n\
         <h1>Agreement with people's ratings</h1>\n<p class=\"soft\">{} replies, {} ratings, scorer {}</p>\n\
         <p>Each dot is a reply: people's points across, Aplomb's up. On the dashed line both say the same; in the \
         band they are no further apart than 10 points.</p>\n{svg}",
        report.replies,
        report.ratings,
        escaped(&report.scorer)
    );
    out.push_str(
        "<h2>Figures</h2>\n<table><tr><th></th><th>n</th><th>within 10</th><th>bias</th><th>distance</th>\
         <th>Spearman</th><th>kappa</th></tr>\n",
    );
    for of in &report.dimensions {
        let name = of.dimension.key();
        if let Some(figures) = &of.scorer {
            row(&mut out, name, figures);
        }
        if let Some(figures) = &of.raters {
            row(
                &mut out,
                &format!("{name}: raters among themselves"),
                figures,
            );
        }
    }
    for fitted in report.fit.iter().flatten() {
        let name = fitted.dimension.key();
        if let Some((before, after)) = fitted.before.as_ref().zip(fitted.after.as_ref()) {
            row(&mut out, &format!("{name}: as shipped, held out"), before);
            row(&mut out, &format!("{name}: fitted, held out"), after);
        }
    }
    out.push_str(
        "</table>\n<p class=\"soft\">Bias: Aplomb's points less people's. Kappa: quadratic weights, bands 0–19, \
         20–39, 40–59, 60–79, 80–100. Raters among themselves: each against the mean of the others.</p>\n",
    );
    if !report.largest.is_empty() {
        out.push_str("<h2>Largest disagreements</h2>\n");
    }
    report.largest.iter().for_each(|far| article(&mut out, far));
    out.push_str("</body>\n</html>\n");
    out
}

fn row(out: &mut String, name: &str, of: &Agreement) {
    // writing into a text cannot fail
    let _ = writeln!(
        out,
        "<tr><td>{name}</td><td>{}</td><td>{:.0} %</td><td>{:+.1}</td><td>{:.1}</td><td>{}</td><td>{}</td></tr>",
        of.n,
        of.within_10 * 100.0,
        of.bias,
        of.distance,
        shown(of.spearman),
        shown(of.kappa)
    );
}

fn article(out: &mut String, far: &Far) {
    let _ = writeln!(
        out,
        "<article><p><strong>{}: Aplomb {:.0}, people {:.0}</strong> <span class=\"soft\">{}</span></p>\
         <blockquote>{}</blockquote><ul>",
        far.dimension.key(),
        far.ours,
        far.theirs,
        escaped(&far.at),
        escaped(&far.reply)
    );
    for cause in &far.reasons {
        let _ = writeln!(
            out,
            "<li>{:+.1} {}</li>",
            cause.points,
            escaped(&cause.text)
        );
    }
    out.push_str("</ul></article>\n");
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_escapes() {
        assert_eq!(
            escaped("<a b=\"c\">&\u{7}\u{fffe}"),
            "&lt;a b=&quot;c&quot;&gt;&amp;\u{fffd}\u{fffd}"
        );
    }
}
