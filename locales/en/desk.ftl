# The conversation.

desk-empty-title = No conversation is open
desk-empty-text = Choose a scenario on Home.
desk-leave = Pause and leave
desk-give-up = End
desk-give-up-yes = Yes, end it
desk-give-up-no = No, keep going
desk-choose = Choose an answer by its number…
desk-own-words = Your own answer
desk-own-words-hint = … or write it in your own words
desk-send = Send
desk-key-send = sends
key-enter = Enter
desk-writing = { $name } is writing…
desk-clock-name = Time since the customer’s message
desk-clock = target { $target }
desk-clock-over = over the target of { $target }
desk-clock-rate = the clock runs { $rate } times as fast
desk-no-clock = no clock
desk-details = Customer and knowledge
desk-mood = Mood
desk-patience = Patience
desk-patience-endless = endless
desk-history = Earlier
desk-limits = What you may decide alone
desk-knowledge = Knowledge base
desk-articles-back = All articles
desk-face = { $name }, { $mood }

limit-refund = You may refund up to { $amount }
limit-credit = You may give a goodwill credit of up to { $amount }
limit-discount = You may give a discount of up to { $amount }
limit-other = { $what } up to { $amount }

mood-furious = furious
mood-upset = upset
mood-neutral = calm
mood-content = content
mood-happy = happy

fluency-native = Writes in their mother tongue
fluency-fluent = Writes fluently in a foreign language
fluency-halting = Writes haltingly in a foreign language
fluency-beginner = Knows only a few words of the language

desk-trial = The scenario has changed, and you are trying out the new version. This is not recorded; your practice is kept as it was.
desk-trial-moved = Your last answer now leads to “{ $is }” (before: “{ $was }”).
desk-trial-stopped = From answer { $turn } on, what you did no longer fits: { $why }
desk-broken = The changed scenario has mistakes, so the last good version stays in play.
