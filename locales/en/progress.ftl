# Progress.

progress-title = Progress
progress-subtitle = What your practice adds up to.
progress-loading = Reading your attempts…
progress-empty-title = No attempts yet
progress-empty-text = Play a first conversation: your results and curves will appear here.
progress-empty-action = Choose a scenario
progress-all = All scenarios
progress-count = { $finished ->
    [one] { $finished } conversation finished
   *[other] { $finished } conversations finished
}, { $passed } passed, { $time } of practice.
progress-curves = Over time
progress-curves-x = finished conversations, oldest first
progress-curves-y = points out of 100
progress-skills = Skills
progress-skill = { $skill } ({ $count ->
    [one] { $count } conversation
   *[other] { $count } conversations
})
progress-attempts = Conversations
progress-open = Look back
progress-open-named = Look back at “{ $title }”, { $date }
progress-continue-named = Continue “{ $title }”, { $date }
progress-unfinished = unfinished
