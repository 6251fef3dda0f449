# The desk at work: channels, prepared texts, time, coaching, the panel beside.

# Channels: letter, call, post.
desk-support = Customer support
desk-from = From
desk-to = To
desk-subject-reply = Re: { $subject }
letter-greeting = Hello { $name },
letter-closing = Kind regards
desk-call = On the line with { $name }
desk-call-time = Length of the call
desk-speaking = { $name } is speaking…
desk-say-words = What you say
desk-say-hint = … or say it in your own words
desk-post = Public post
desk-post-reply = Reply, seen by everyone
desk-write-letter = Your letter
desk-write-post = Your public reply

# Prepared texts.
desk-prepared = Prepared texts
desk-prepared-help = Make it fit this customer: sent as it is, it counts as a stock phrase. Type / to search.
desk-prepared-none = No prepared text is called that.
key-ctrl-enter = Ctrl+Enter
settings-send-ctrl = Send with Ctrl+Enter
settings-send-ctrl-help = Enter then begins a new line. Otherwise Enter sends and Shift+Enter begins a new line.

# Time.
desk-pause = Pause
desk-go-on = Go on
desk-paused-title = The clock stands still
desk-paused-text = The conversation is covered meanwhile. The customer notices nothing, and your draft is kept.
desk-more-time = More time
desk-time-near = { $left } left. You may take more time.
desk-time-extended = You took more time for this answer.

# Coaching.
desk-hint = Hint
desk-hint-none = No further hint
hint-ask = Something needs asking before anything can be decided. What do you not know yet?
hint-state = The customer needs to be told something. The panel beside may have it.
hint-offer = There is something that you can offer or promise. What is within your limits?
hint-article = Look into the article “{ $article }”.
hint-never = One thing must not be said or promised here. Read the rules before you promise.
hint-feeling = First the feeling, then the facts: show that you have understood what this means to the customer.
hint-plain = Short sentences and plain words; one question at a time.
desk-step-back = Take back my last answer
desk-step-back-short = Take back
desk-stepped-back = You took your answer back: “{ $text }”
desk-stepped-back-silence = You went back to before the silence.

# The panel beside.
desk-profile = Profile
desk-orders = Order
desk-tickets = Previous tickets
desk-search = Search the knowledge base
desk-search-none = No article has these words.
desk-notes = Private notes
desk-note = Note for yourself
desk-note-help = The customer never sees it. You find it again in the debrief.
desk-note-keep = Keep note
desk-mood-up = better by { $by }
desk-mood-down = worse by { $by }

# Looking back.
debrief-taken-back = Taken back
debrief-beside = Help along the way
debrief-extended = You took more time: { $times ->
    [one] once
   *[other] { $times } times
}.
