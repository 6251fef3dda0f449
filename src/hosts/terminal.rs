//! What a conversation looks like in a terminal, and how its lines come in.

use crate::app::shelf::Shelf;
use crate::engine::again::Fit;
use crate::engine::session::{Refusal, Session};
use crate::model::event::{Event, Mode, What};
use crate::model::ids::{ArticleId, NodeId};
use crate::model::lang::Lang;
use crate::model::points::{Dimension, Score};
use crate::model::time::Millis;
use crate::progress::attempt::{AttemptView, TurnView};
use crate::text::catalogue::Messages;
use crate::text::telling::{self, Told};
use crate::text::{format, reasons};
use fluent_bundle::FluentValue;
use std::io::{BufRead, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// A line from a person or a pipe, or what came instead.
pub enum Line {
    /// What was written.
    Text(String),
    /// Nothing, for as long as was waited.
    Timeout,
    /// A file of the scenario has changed.
    Changed,
    /// There will be no more.
    End,
}

/// What threads tell of: lines, and changes of files.
pub enum News {
    /// A line, or why there is none.
    Line(std::io::Result<String>),
    /// A file of the scenario has changed.
    Changed,
    /// The input has ended.
    End,
}

/// Lines of the standard input; at a terminal they can be waited for with a limit.
pub enum Lines {
    /// Read by a thread of its own.
    Live(Receiver<News>),
    /// Read when asked for.
    Piped,
}

impl Lines {
    /// Begins to read on a thread of its own; through the sender other news may come in.
    pub fn live() -> std::io::Result<(Lines, Sender<News>)> {
        let (sender, receiver) = channel();
        let lines = sender.clone();
        std::thread::Builder::new()
            .name("keyboard".to_owned())
            .spawn(move || {
                loop {
                    let news = match read_line() {
                        Ok(Some(line)) => News::Line(Ok(line)),
                        Ok(None) => News::End,
                        Err(error) => News::Line(Err(error)),
                    };
                    let last = !matches!(news, News::Line(Ok(_)));
                    if lines.send(news).is_err() || last {
                        break;
                    }
                }
            })?;
        Ok((Lines::Live(receiver), sender))
    }

    /// The next line.
    pub fn next(&mut self, limit: Option<Duration>) -> std::io::Result<Line> {
        let news = match self {
            Lines::Piped => return Ok(read_line()?.map_or(Line::End, Line::Text)),
            Lines::Live(receiver) => match limit {
                Some(limit) => receiver.recv_timeout(limit),
                None => receiver.recv().map_err(RecvTimeoutError::from),
            },
        };
        match news {
            Ok(News::Line(line)) => line.map(Line::Text),
            Ok(News::Changed) => Ok(Line::Changed),
            Err(RecvTimeoutError::Timeout) => Ok(Line::Timeout),
            Ok(News::End) | Err(RecvTimeoutError::Disconnected) => Ok(Line::End),
        }
    }
}

/// A line of the standard input; `None` where it has ended.
fn read_line() -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_until(b'\n', &mut bytes)?;
    // what is not UTF-8 is shown as such and judged like any other answer
    let text = || String::from_utf8_lossy(&bytes).trim_end().to_owned();
    Ok((read > 0).then(text))
}

/// `@20 text`: the seconds and the text.
pub fn told_time(line: &str) -> (Option<u64>, &str) {
    let Some(rest) = line.strip_prefix('@') else {
        return (None, line);
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    match rest[..digits].parse::<u64>() {
        Ok(seconds) if seconds <= 1_000_000 => (Some(seconds), rest[digits..].trim_start()),
        _ => (None, line),
    }
}

/// Writes a conversation.
pub struct Screen<W: Write> {
    messages: Messages,
    out: W,
}

impl<W: Write> Screen<W> {
    /// A screen whose own words are in the language of these messages.
    pub fn new(messages: Messages, out: W) -> Screen<W> {
        Screen { messages, out }
    }

    /// The scenarios that there are.
    pub fn shelf(&mut self, shelf: &Shelf, lang: Lang) -> std::io::Result<()> {
        writeln!(self.out, "{}\n", self.messages.text("terminal-scenarios"))?;
        for entry in &shelf.entries {
            let program = &entry.program;
            let texts = entry.texts(lang);
            let title = texts.render(program.title, &texts.values(&[], &[]));
            let channel = self
                .messages
                .text(&format!("channel-{}", program.channel.key()));
            let level = self
                .messages
                .text(&format!("difficulty-{}", program.difficulty.key()));
            writeln!(self.out, "  {:<20} {title}", program.id.as_str())?;
            writeln!(self.out, "  {:<20} {channel} · {level}\n", "")?;
        }
        for broken in &shelf.broken {
            writeln!(self.out, "  {:<20} {}\n", broken.name, broken.first)?;
        }
        writeln!(self.out, "{}", self.messages.text("terminal-how-to-play"))
    }

    /// That the play begins in the middle and is not stored.
    pub fn trying_out(&mut self, node: &str) -> std::io::Result<()> {
        let node = [("node", FluentValue::from(node.to_owned()))];
        writeln!(self.out, "{}\n", self.messages.with("terminal-from", &node))
    }

    /// That the scenario has changed, that this is a trial now, and where it does not fit.
    pub fn changed(&mut self, fit: &Fit) -> std::io::Result<()> {
        let id = |node: &NodeId| FluentValue::from(node.to_string());
        writeln!(
            self.out,
            "\n{}\n{}",
            "─".repeat(72),
            self.messages.text("desk-trial")
        )?;
        let more = match fit {
            Fit::Same => return Ok(()),
            Fit::Moved { was, is } => self
                .messages
                .with("desk-trial-moved", &[("was", id(was)), ("is", id(is))]),
            Fit::Stopped { turn, why } => {
                let why = FluentValue::from(why.to_string());
                let turn = FluentValue::from(*turn);
                self.messages
                    .with("desk-trial-stopped", &[("turn", turn), ("why", why)])
            }
        };
        writeln!(self.out, "{more}")
    }

    /// What is wrong with a scenario that has changed, and that the last good version stays.
    pub fn broken(&mut self, found: &str) -> std::io::Result<()> {
        writeln!(self.out, "\n{found}{}\n", self.messages.text("desk-broken"))
    }

    /// What the scenario is about.
    pub fn opening(&mut self, session: &Session) -> std::io::Result<()> {
        let cast = session.cast();
        let state = session.state();
        let values = cast.texts.values(&state.drawn, &state.variables);
        let title = cast.texts.render(cast.program.title, &values);
        let brief = cast.texts.render(cast.program.brief, &values);
        writeln!(
            self.out,
            "{title}\n{}\n\n{brief}\n",
            "─".repeat(title.chars().count().min(72))
        )?;
        let seed = [("seed", FluentValue::from(state.terms.seed.to_string()))];
        writeln!(self.out, "{}\n", self.messages.with("terminal-seed", &seed))?;
        writeln!(self.out, "{}\n", self.messages.text("terminal-help"))
    }

    /// What happened, as the trainee may see it.
    pub fn events(&mut self, events: &[Event], session: &Session) -> std::io::Result<()> {
        let cast = session.cast();
        let state = session.state();
        let values = cast.texts.values(&state.drawn, &state.variables);
        let customer = cast.texts.render(cast.program.customer.name, &values);
        for event in events {
            match &event.what {
                What::NodeEntered { says, .. } => writeln!(self.out, "\n{customer}: {says}\n")?,
                What::ReplyGiven { text, .. } => {
                    writeln!(self.out, "{}: {text}", self.messages.text("you"))?;
                }
                What::ReplyScored { score, .. } => self.scores(score)?,
                What::SilenceFell { .. } => {
                    writeln!(self.out, "({})", self.messages.text("desk-silence"))?;
                }
                What::PatienceLost { .. } => {
                    writeln!(self.out, "({})", self.messages.text("desk-patience-lost"))?;
                }
                _ => {}
            }
        }
        self.out.flush()
    }

    fn scores(&mut self, score: &Score) -> std::io::Result<()> {
        let shown: Vec<String> = Dimension::ALL
            .into_iter()
            .filter_map(|d| {
                let points = (*score.get(d))?;
                Some(format!(
                    "{} {points}",
                    reasons::dimension_name(&self.messages, d)
                ))
            })
            .collect();
        if shown.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "    [{}]", shown.join(" · "))
    }

    /// The choices, and that an answer is awaited.
    pub fn prompt(&mut self, session: &Session, live: bool) -> std::io::Result<()> {
        if session.state().terms.mode != Mode::Typed {
            for (n, choice) in session.choices().iter().enumerate() {
                writeln!(self.out, "  {}. {}", n + 1, choice.text)?;
            }
        }
        if live {
            write!(self.out, "> ")?;
        }
        self.out.flush()
    }

    /// The customer's details and the articles, or one article; the article that was opened.
    pub fn panel(&mut self, session: &Session, wanted: &str) -> std::io::Result<Option<ArticleId>> {
        let cast = session.cast();
        let program = &cast.program;
        let state = session.state();
        let values = cast.texts.values(&state.drawn, &state.variables);
        let text = |ix| cast.texts.render(ix, &values);
        if let Some(article) = program.knowledge.iter().find(|a| a.id.as_str() == wanted) {
            writeln!(
                self.out,
                "\n{}\n{}\n",
                text(article.title),
                text(article.body)
            )?;
            return Ok(Some(article.id.clone()));
        }
        writeln!(self.out)?;
        for row in &program.customer.profile {
            writeln!(self.out, "  {}: {}", text(row.label), text(row.value))?;
        }
        for entry in &program.customer.history {
            writeln!(self.out, "  – {}", text(entry.text))?;
        }
        for article in &program.knowledge {
            writeln!(self.out, "  ? {} – {}", article.id, text(article.title))?;
        }
        writeln!(self.out)?;
        Ok(None)
    }

    /// That an answer was not taken.
    pub fn refused(&mut self, refusal: &Refusal) -> std::io::Result<()> {
        let key = match refusal {
            Refusal::TooLong => "terminal-too-long",
            _ => "terminal-not-now",
        };
        writeln!(self.out, "({})", self.messages.text(key))
    }

    /// That the desk is left.
    pub fn left(&mut self) -> std::io::Result<()> {
        writeln!(self.out, "\n{}", self.messages.text("terminal-left"))?;
        self.out.flush()
    }

    /// How it went: scores, indicators, each turn with its reasons.
    pub fn debrief(&mut self, view: &AttemptView) -> std::io::Result<()> {
        let Some(outcome) = &view.summary.outcome else {
            return Ok(());
        };
        let ending = self
            .messages
            .text(&format!("ending-{}", outcome.ending.key()));
        writeln!(self.out, "\n═══ {ending} ═══")?;
        if let Some(overall) = outcome.overall {
            writeln!(
                self.out,
                "{}: {overall}",
                self.messages.text("score-overall")
            )?;
        }
        self.scores(&outcome.score)?;
        let verdict = if outcome.passed {
            "verdict-passed"
        } else {
            "verdict-not-yet"
        };
        writeln!(self.out, "{}", self.messages.text(verdict))?;
        for barrier in &outcome.barriers {
            let sentence = reasons::barrier(&self.messages, barrier, &|c| view.fact(c));
            writeln!(self.out, "  – {sentence}")?;
        }
        self.indicators(view)?;
        for turn in &view.turns {
            self.turn(view, turn)?;
        }
        self.out.flush()
    }

    fn indicators(&mut self, view: &AttemptView) -> std::io::Result<()> {
        let Some(i) = view.indicators else {
            return Ok(());
        };
        let lang = self.messages.lang();
        let shown = |n: u32| format::decimal(lang, i64::from(n) * 10, 1);
        let mut parts = vec![
            format!("CSAT {}/5", shown(i.csat)),
            format!(
                "NPS {}/10",
                format::decimal(lang, i64::from(i.recommend) * 10, 0)
            ),
            format!("CES {}/7", shown(i.ces)),
        ];
        let spans = [
            ("indicator-frt", i.first_response),
            ("indicator-resolution", i.resolution),
        ];
        for (key, span) in spans {
            if let Some(span) = span {
                let name = self.messages.text(key);
                parts.push(format!("{name} {}", format::duration(lang, span)));
            }
        }
        writeln!(
            self.out,
            "{}: {}",
            self.messages.text("indicators-estimated"),
            parts.join(" · ")
        )
    }

    fn turn(&mut self, view: &AttemptView, turn: &TurnView) -> std::io::Result<()> {
        writeln!(
            self.out,
            "\n{}. {}: {}",
            turn.number, view.customer, turn.says
        )?;
        let reply = turn.answer.as_ref().map_or("", |a| a.text.as_str());
        if let Some(answer) = &turn.answer {
            let took = format::duration(self.messages.lang(), Millis(turn.took.0));
            writeln!(
                self.out,
                "   {} ({took}): {}",
                self.messages.text("you"),
                answer.text
            )?;
        } else {
            writeln!(self.out, "   ({})", self.messages.text("desk-silence"))?;
        }
        let about = reasons::About {
            reply,
            fact: &|c| view.fact(c),
        };
        let told = Told::arrange(&turn.reasons);
        for reason in &told.first {
            let points = format::signed_points(self.messages.lang(), reason.points);
            let dimension = reasons::dimension_name(&self.messages, reason.dimension);
            let sentence = reasons::sentence(&self.messages, reason, &about);
            writeln!(self.out, "     {points:>6}  {dimension}: {sentence}")?;
        }
        let last = told.first.last();
        if let Some(example) = last.and_then(|reason| turn.example(reason)) {
            let example = [("reply", FluentValue::from(example))];
            let example = self.messages.with("debrief-example", &example);
            writeln!(self.out, "             {example}")?;
        }
        if let Some(route) = turn
            .route
            .as_ref()
            .and_then(|r| telling::route(&self.messages, r))
        {
            writeln!(self.out, "     {route}")?;
        }
        if !told.rest.is_empty() {
            let rest = [("count", FluentValue::from(told.rest.len()))];
            writeln!(
                self.out,
                "     {}",
                self.messages.with("terminal-more-reasons", &rest)
            )?;
        }
        if let Some(coach) = &turn.coach {
            writeln!(
                self.out,
                "     {}: {coach}",
                self.messages.text("debrief-coach")
            )?;
        }
        if let Some(strong) = &turn.strong {
            writeln!(
                self.out,
                "     {}: {strong}",
                self.messages.text("debrief-strong")
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::told_time;

    #[test]
    fn a_line_may_tell_how_long_it_took() {
        assert_eq!(told_time("@20 Hello"), (Some(20), "Hello"));
        assert_eq!(told_time("@70"), (Some(70), ""));
        assert_eq!(told_time("@home is where…"), (None, "@home is where…"));
        assert_eq!(told_time("2"), (None, "2"));
    }
}
