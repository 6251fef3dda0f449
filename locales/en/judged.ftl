# “How is this judged?”: what is measured and what is not, for learners.

judged-title = How is this judged?
judged-empathy = Empathy looks at wording: whether you name what the customer feels, take responsibility, offer something concrete, and avoid blame, orders and stock phrases. Every point shows the words it comes from.
judged-accuracy = Accuracy looks at content: whether you ask, offer and say what this turn needs, and leave unsaid what must not be said. Other words with the same meaning count; a wrong number does not.
judged-speed = Speed is the time you took, without the time for reading. You can stretch it or switch it off in Settings.
judged-rules = A prepared answer has the value its author gave it. Your own words are measured by the same rules for everybody, on this machine, and the same words always get the same score.
judged-names = Names, and whether you write as a woman or a man, should make no difference; if they seem to, tell your trainer.
judged-not = Not measured: irony, whether a promise will be kept, facts this scenario does not ask about, unwritten rules of a culture, and you as a person. Some good wordings will not be recognised.
judged-person = A person decides what a score means. If you disagree with a reason, show it to your trainer.
