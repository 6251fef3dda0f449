# Looking back at a conversation, and exporting it.

yes = yes
no = no

debrief-empty-title = Nothing to look back at yet
debrief-empty-text = Finish a conversation, or open one from Progress.
debrief-title = How it went
debrief-again = Try again with this customer
debrief-other-customer = Another customer
debrief-home = Back to Home
debrief-turns = Turn by turn
debrief-turn = Turn { $number }
debrief-mood = The customer’s mood
debrief-mood-axis = mood, −100 to 100
debrief-time = time in the conversation, min:s
debrief-kind-passed = Well done: this customer was in good hands.
debrief-kind-not-yet = Every attempt shows what to try next. The strong answers below are a good place to start.
how-estimated = How is this estimated?

export-title = Share this report
export-title-learner = Share your whole progress
export-html = Page to read or print (HTML)
export-csv = Table (CSV)
export-json = Data (JSON)
export-busy = Writing the report…
debrief-trial = This was a trial of a changed scenario. It is not recorded.

debrief-example = For example: “{ $reply }”
debrief-more-reasons = { $count ->
    [one] { $count } more reason
   *[other] { $count } more reasons
}
