//! Irregular forms of English words that a stemmer cannot lead back. Other languages have stemmers that do, or
//! change their beginnings too little to matter.

/// Each line: the base, then its irregular forms.
const FORMS: [&[&str]; 92] = [
    &["arise", "arose", "arisen"],
    &["become", "became"],
    &["begin", "began", "begun"],
    &["break", "broke", "broken"],
    &["bring", "brought"],
    &["build", "built"],
    &["buy", "bought"],
    &["catch", "caught"],
    &["choose", "chose", "chosen"],
    &["come", "came"],
    &["deal", "dealt"],
    &["draw", "drew", "drawn"],
    &["drive", "drove", "driven"],
    &["eat", "ate", "eaten"],
    &["fall", "fell", "fallen"],
    &["feel", "felt"],
    &["find", "found"],
    &["fly", "flew", "flown"],
    &["forget", "forgot", "forgotten"],
    &["freeze", "froze", "frozen"],
    &["get", "got", "gotten"],
    &["give", "gave", "given"],
    &["go", "went", "gone"],
    &["grow", "grew", "grown"],
    &["hang", "hung"],
    &["hear", "heard"],
    &["hide", "hid", "hidden"],
    &["hold", "held"],
    &["keep", "kept"],
    &["know", "knew", "known"],
    &["lead", "led"],
    &["leave", "left"],
    &["lend", "lent"],
    &["lose", "lost"],
    &["make", "made"],
    &["mean", "meant"],
    &["meet", "met"],
    &["pay", "paid"],
    &["ride", "rode", "ridden"],
    &["ring", "rang", "rung"],
    &["rise", "rose", "risen"],
    &["run", "ran"],
    &["say", "said"],
    &["see", "saw", "seen"],
    &["seek", "sought"],
    &["sell", "sold"],
    &["send", "sent"],
    &["shake", "shook", "shaken"],
    &["shoot", "shot"],
    &["show", "shown"],
    &["shrink", "shrank", "shrunk"],
    &["sit", "sat"],
    &["sleep", "slept"],
    &["speak", "spoke", "spoken"],
    &["spend", "spent"],
    &["stand", "stood"],
    &["steal", "stole", "stolen"],
    &["stick", "stuck"],
    &["swear", "swore", "sworn"],
    &["swim", "swam", "swum"],
    &["take", "took", "taken"],
    &["teach", "taught"],
    &["tear", "tore", "torn"],
    &["tell", "told"],
    &["think", "thought"],
    &["throw", "threw", "thrown"],
    &["understand", "understood"],
    &["wake", "woke", "woken"],
    &["wear", "wore", "worn"],
    &["win", "won"],
    &["withdraw", "withdrew", "withdrawn"],
    &["write", "wrote", "written"],
    &["child", "children"],
    &["person", "people"],
    &["man", "men"],
    &["woman", "women"],
    &["foot", "feet"],
    &["tooth", "teeth"],
    &["overcome", "overcame"],
    &["undo", "undid", "undone"],
    &["redo", "redid", "redone"],
    &["bend", "bent"],
    &["bite", "bit", "bitten"],
    &["blow", "blew", "blown"],
    &["burn", "burnt"],
    &["learn", "learnt"],
    &["light", "lit"],
    &["spill", "spilt"],
    &["spoil", "spoilt"],
    &["bear", "bore", "borne"],
    &["feed", "fed"],
    &["bind", "bound"],
];

/// The base of an irregular form; the word itself where it is none.
pub fn base(word: &str) -> &str {
    FORMS
        .iter()
        .find(|forms| forms[1..].contains(&word))
        .map_or(word, |forms| forms[0])
}

#[cfg(test)]
mod tests {
    use super::base;

    #[test]
    fn irregular_forms_lead_back_to_their_base() {
        assert_eq!(base("bought"), "buy");
        assert_eq!(base("refund"), "refund");
    }
}
