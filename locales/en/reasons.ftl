# Why a reply got its points. One sentence each, to the person who wrote the reply.
# $quote is from their reply; $fact is a sentence from the scenario.

dimension-empathy = Empathy
dimension-accuracy = Accuracy
dimension-speed = Speed

reason-baseline = Where every reply begins.
reason-authored-warm = The wording as a whole shows care.
reason-authored-cold = The wording as a whole comes across as cold.
reason-authored-right = The author of the scenario judges this answer right.
reason-authored-wrong = The author of the scenario judges this answer wrong.
reason-authored-neutral = Neither warm nor cold.
reason-repeated = “{ $quote }” has already counted earlier in this conversation.

reason-acknowledge = “{ $quote }” shows that you understand how the customer feels.
reason-acknowledge-unquoted = You show that you understand how the customer feels.
reason-mirror = “{ $quote }” takes up the customer’s own words, so they know you listened.
reason-mirror-unquoted = You take up the customer’s own words, so they know you listened.
reason-apologise = “{ $quote }” is an apology.
reason-apologise-unquoted = You apologise.
reason-own = “{ $quote }” takes responsibility.
reason-own-unquoted = You take responsibility.
reason-offer = “{ $quote }” offers something concrete.
reason-offer-unquoted = You offer something concrete.
reason-caring-question = “{ $quote }” asks what the customer needs.
reason-caring-question-unquoted = You ask what the customer needs.
reason-thank = “{ $quote }” thanks the customer.
reason-thank-unquoted = You thank the customer.
reason-use-name = You use the customer’s name.
reason-use-name-unquoted = You use the customer’s name.
reason-check-understanding = “{ $quote }” makes sure that you are understood.
reason-check-understanding-unquoted = You make sure that you are understood.
reason-boundary = “{ $quote }” sets a boundary without attacking.
reason-boundary-unquoted = You set a boundary without attacking.
reason-blame = “{ $quote }” puts the blame on the customer.
reason-blame-unquoted = This puts the blame on the customer.
reason-dismiss = “{ $quote }” brushes the problem aside.
reason-dismiss-unquoted = This brushes the problem aside.
reason-but-after-sympathy = “{ $quote }” takes the sympathy back.
reason-but-after-sympathy-unquoted = A “but” takes the sympathy back.
reason-command = “{ $quote }” sounds like an order.
reason-command-unquoted = This sounds like an order.
reason-sarcasm = “{ $quote }” can be read as mockery.
reason-sarcasm-unquoted = This can be read as mockery.
reason-shouting = “{ $quote }” looks like shouting.
reason-shouting-unquoted = This looks like shouting.
reason-boilerplate = “{ $quote }” is a stock phrase that anyone could send to anyone.
reason-boilerplate-unquoted = This is a stock phrase that anyone could send to anyone.
reason-policy = “{ $quote }” hides behind the rules instead of explaining.
reason-policy-unquoted = This hides behind the rules instead of explaining.
reason-negated-empathy = “{ $quote }” denies the customer’s feeling.
reason-negated-empathy-unquoted = This denies the customer’s feeling.
reason-idiom = “{ $quote }” is a figure of speech that this customer may not know.
reason-idiom-unquoted = This figure of speech may be unknown to this customer.
reason-hard-wording = “{ $quote }” is hard to follow for somebody who is learning the language.
reason-hard-wording-unquoted = The wording is hard to follow for somebody who is learning the language.
reason-wrong-language = The reply is not in the language of the conversation.
reason-wrong-language-unquoted = The reply is not in the language of the conversation.
reason-rude = “{ $quote }” is insulting.
reason-rude-unquoted = This is insulting.

reason-met-ask = You asked what needed asking: “{ $fact }”
reason-met-offer = You offered what was needed: “{ $fact }”
reason-met-state = You said what needed saying: “{ $fact }”
reason-met-never = You kept clear of saying: “{ $fact }”
reason-missed-ask = Not asked: “{ $fact }”
reason-missed-offer = Not offered: “{ $fact }”
reason-missed-state = Not said: “{ $fact }”
reason-missed-negated = Your reply says the opposite of: “{ $fact }”
reason-missed-asked = You asked about it, but did not say it: “{ $fact }”
reason-missed-conditional = You said it only under a condition: “{ $fact }”
reason-missed-value = A number, amount or date differs from: “{ $fact }”
reason-missed-partial = Only part of it is there: “{ $fact }”
reason-broken = This must never be said here: “{ $fact }”

reason-in-time = Answered in { $took }; the target is { $target }.
reason-late = Answered in { $took }, beyond the target of { $target }.
reason-silent = No answer came.
reason-cap-top = The scale ends at 100 points.
reason-cap-bottom = The scale ends at 0 points.
reason-prepared = { $share } of a prepared text went out as it was: make it fit this customer.

barrier-pass = The overall score is below the pass mark of { $pass }.
barrier-minimum = { $dimension } is below the minimum of { $minimum } for this scenario.
barrier-critical = Critical for this scenario: “{ $fact }”
barrier-abandoned = The conversation was left before its end.
