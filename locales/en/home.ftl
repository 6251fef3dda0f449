# Home, and the dialog before a scenario.

home-title = Good to see you, { $name }
home-title-nameless = Welcome to Aplomb
home-subtitle = Practise hard conversations before you meet the customer.
home-scenarios = Scenarios
home-continue = Continue
home-continue-text = You left a conversation begun on { $date }, after { $turns ->
    [0] reading the first message
    [one] { $turns } answer
   *[other] { $turns } answers
}:
home-next = Begin
home-next-text = Next for you:
home-again = Play again
home-again-text = Once more, to do better:
home-start = Play
home-start-named = Play “{ $title }”
home-best = Best result
home-not-played = not played yet
home-other-language = Only in { $language }
home-empty-title = No scenarios here
home-empty-text = Put scenario folders into “scenarios” in the data folder and start Aplomb again. Settings shows where that is.
home-broken = { $name } cannot be played: { $count ->
    [one] { $count } mistake
   *[other] { $count } mistakes
}, the first one: { $first }

welcome-title = Nice to meet you
welcome-text = Nothing here reaches a real customer. Answer as you would at work, see why each answer scored as it did, and try again as often as you like.
welcome-name = What should we call you?
welcome-save = That’s me

brief-start = Start the conversation
brief-cancel = Not now
brief-language = The conversation is in { $language }.
brief-pass = Pass mark: { $pass } out of 100 points.
brief-targets = First answer within { $first }, then within { $next }.
brief-no-clock = No clock: take all the time you need.
