//! Tests of reading rated replies: columns, raters, and what is said of bad rows.

use super::{Fault, Replies, table};
use crate::model::points::Dimension;

fn read(text: &str) -> (Replies, Vec<String>) {
    let mut replies = Replies::default();
    let faults = table("r.csv", text.as_bytes(), &mut replies).expect("a good header");
    (replies, faults.iter().map(Fault::to_string).collect())
}

fn refused(text: &str) -> String {
    let refused = table("r.csv", text.as_bytes(), &mut Replies::default());
    refused.expect_err(text).to_string()
}

#[test]
fn raters_of_one_reply_are_averaged() {
    let (replies, faults) = read(
        "rater,lang,reply,empathy,accuracy\nann,en,Hello,40,\nbob,en,Hello,50,90\nann,lt,Hello,10,\nann,en,Hello,60,\n",
    );
    assert_eq!((replies.list.len(), faults.len()), (2, 0));
    // ann changed her mind: 60 and 50
    assert_eq!(replies.list[0].mean(Dimension::Empathy), Some(55.0));
    assert_eq!(replies.list[0].all(Dimension::Accuracy), [90.0]);
    assert_eq!(replies.list[0].mean(Dimension::Speed), None);
}

#[test]
fn faults_name_line_column_and_mend() {
    let (replies, faults) = read(
        "reply,empathy,channel,criteria\n\"two\nlines\",50,,\nHello,many,,\nHello,101,,\nHello,50,telegraph,\n\
         Hello,50,,say it is so\nHello,50\n,50,,\nHello,,,\n",
    );
    assert_eq!(replies.list.len(), 1);
    let expected = [
        "r.csv:4: column `empathy`: `many` is no rating; write a number from 0 to 100, or leave it empty",
        "r.csv:5: column `empathy`: `101` is no rating",
        "r.csv:6: column `channel`: `channel` is `telegraph`",
        "r.csv:7: column `criteria`: `say it is so` has no kind; write `state: ",
        "r.csv:8: 2 cells where the header has 4; put cells with commas",
        "r.csv:9: column `reply`: it is empty though it is rated",
    ];
    assert_eq!(faults.len(), expected.len(), "{faults:#?}");
    for (fault, begins) in faults.iter().zip(expected) {
        assert!(fault.starts_with(begins), "{fault}");
    }
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    let text = "reply,empathy\nHello,50\n\n\"two\nlines\",5\nHello,x\n";
    let crlf = text.replace('\n', "\r\n");
    for text in [text, &crlf, &format!("\u{feff}{crlf}")] {
        let (replies, faults) = read(text);
        let at: Vec<&str> = replies.list.iter().map(|r| r.at.as_str()).collect();
        assert_eq!(at, ["r.csv:2", "r.csv:4"], "{text:?}");
        assert!(faults[0].starts_with("r.csv:6: "), "{faults:?}");
    }
}

#[test]
fn criteria_and_facts_are_read_in_both_forms() {
    let (replies, faults) = read(
        "reply;empathy;facts;criteria\nHello;50,5;One. | Two.;state: Three. | never: Four.\n\
         Hello;50;;\"[{\"\"id\"\": \"\"a\"\", \"\"fact\"\": \"\"Five.\"\"}]\"\n",
    );
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(replies.list[0].asked.criteria.len(), 4);
    assert_eq!(replies.list[0].mean(Dimension::Empathy), Some(50.5));
    assert_eq!(replies.list[1].asked.criteria[0].fact, "Five.");
}

#[test]
fn what_the_app_exports_is_read() {
    let (replies, faults) = read(
        "\u{feff}language,customer_says,by,answer,empathy,rated_empathy\r\nen,Hm?,typed,'-5 % for you,12,70\r\n\
         en,Hm?,chosen,Hello,50,60\r\nen,Hm?,typed,Bye,50,\r\n",
    );
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(replies.list.len(), 1);
    assert_eq!(replies.list[0].asked.reply, "-5 % for you");
    assert_eq!(replies.list[0].mean(Dimension::Empathy), Some(70.0));
}

#[test]
fn headers_that_cannot_do_are_refused() {
    assert!(refused("text,empathy\n").contains("no column `reply`"));
    assert!(refused("reply,rating\n").contains("`empathy`, `accuracy` or `speed`"));
    let mut bytes = b"reply,empathy\nab,3\n".to_vec();
    bytes.push(0xff);
    let error = table("r.csv", &bytes, &mut Replies::default()).expect_err("not UTF-8");
    assert!(error.to_string().starts_with("r.csv:3: not UTF-8"));
}
