# The conversation in the terminal.

terminal-scenarios = Scenarios
terminal-how-to-play = Play one with: aplomb play ID
terminal-seed = Seed { $seed }: the same seed meets the same customer again.
terminal-help = Answer with the number of a choice or in your own words. “?” shows the customer’s details and articles, “/leave” leaves and keeps your place.
terminal-left = Your place is kept. Continue with: aplomb play --continue
terminal-too-long = This answer is too long and was not sent.
terminal-not-now = This cannot be done now.
terminal-from = This is a trial from “{ $node }”, as if nothing had happened before. It is not stored.
terminal-more-reasons = { $count ->
    [one] { $count } more reason
   *[other] { $count } more reasons
}. See all: aplomb report attempt
