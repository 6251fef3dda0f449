//! Pairs of a kinder and a colder reply to the same words, as their files say them. Fits nothing.

/// A pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Line of the file, from 1.
    pub line: usize,
    /// Trade: splits keep each whole.
    pub trade: String,
    /// Channel.
    pub channel: String,
    /// What the customer said.
    pub customer: String,
    /// The kinder reply.
    pub better: String,
    /// The colder one, with the same facts.
    pub worse: String,
    /// What chiefly makes the difference.
    pub quality: String,
}

/// The first line of a file.
pub const HEADER: &str = "trade\tchannel\tcustomer\tbetter\tworse\ttrait";

/// What is wrong with a file of pairs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PairError {
    /// The first line is another.
    #[error("the first line is not `{HEADER}` (with tabs)")]
    Header,
    /// A line has too few or too many fields.
    #[error("line {line}: {found} fields between tabs, not 6")]
    Fields {
        /// Which line.
        line: usize,
        /// How many it has.
        found: usize,
    },
}

/// Reads a file of pairs.
///
/// # Errors
/// Where the header or the number of fields is another.
pub fn read(text: &str) -> Result<Vec<Pair>, PairError> {
    let mut lines = (1..).zip(text.trim_start_matches('\u{feff}').lines());
    if lines.next().map(|(_, header)| header.trim_end()) != Some(HEADER) {
        return Err(PairError::Header);
    }
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(line, text)| {
            let fields: Vec<&str> = text.split('\t').map(str::trim).collect();
            let [trade, channel, customer, better, worse, quality] = fields[..] else {
                let found = fields.len();
                return Err(PairError::Fields { line, found });
            };
            Ok(Pair {
                line,
                trade: trade.to_owned(),
                channel: channel.to_owned(),
                customer: customer.to_owned(),
                better: better.to_owned(),
                worse: worse.to_owned(),
                quality: quality.to_owned(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{HEADER, PairError, read};

    #[test]
    fn fields_are_counted() {
        let file = format!("{HEADER}\nshop\tchat\tHi.\tHello!\tState your case.\ttone\n\n");
        let pairs = read(&file).expect("sound");
        assert_eq!(
            (pairs[0].line, pairs[0].worse.as_str()),
            (2, "State your case.")
        );
        assert_eq!(
            read(&format!("{HEADER}\na\tb")),
            Err(PairError::Fields { line: 2, found: 2 })
        );
        assert_eq!(read("a\tb"), Err(PairError::Header));
    }
}
