# Words that several views share.

app-name = Aplomb
you = You

channel-chat = Chat
channel-email = E-mail
channel-phone = Phone
channel-social = Social media

difficulty-foundation = Foundation
difficulty-practised = Practised
difficulty-expert = Expert

kind-angry-customer = Angry customer
kind-refund-request = Refund request
kind-language-barrier = Language barrier
kind-other = Conversation

mode-practice = Practice
mode-typed = Typed answers

ending-resolved = Resolved
ending-escalated = Escalated
ending-lost = The customer left unhappy
ending-abandoned = Left before the end

skill-communication = Communication
skill-personalisation = Personalisation
skill-speed = Speed
skill-knowledge = Knowledge
skill-tools = Tools
skill-metrics = Metrics
skill-empowerment = Empowerment
skill-feedback = Feedback
skill-channels = Channels
skill-wellbeing = Wellbeing
skill-effort = Low effort
skill-follow-up = Follow-up
skill-professionalism = Professionalism
skill-language = Language
skill-returns = Returns
skill-crisis = Crisis
skill-proactivity = Proactivity
skill-human-touch = Human touch

score-overall = Overall score
score-of-100 = out of 100
score-not-measured = not measured

verdict-passed = Passed
verdict-not-yet = Not there yet

indicators-estimated = Estimated indicators
indicator-csat = CSAT
indicator-csat-how = 1 to 5. 3, plus the customer’s last mood ÷ 50, plus 0.5 if resolved, minus 0.5 if the customer was lost or the conversation was left. Over several attempts: the share of 4s and 5s.
indicator-nps = NPS
indicator-nps-how = 0 to 10. 5, plus the customer’s last mood ÷ 20, plus 1 if resolved, minus 0.5 for every time the customer had to repeat or wait in vain. Over several attempts: % of 9–10 minus % of 0–6.
indicator-ces = CES
indicator-ces-how = 1 to 7, where 7 is effortless. 7, minus 1 for every time the customer had to repeat or wait in vain, minus 0.25 for every answer beyond the fourth.
indicator-frt = First response time
indicator-frt-how = From the customer’s first message to your first answer, in the story’s time.
indicator-resolution = Resolution time
indicator-resolution-how = From the customer’s first message to the end, in the story’s time; only where the case was resolved.
indicator-fcr = First-contact resolution
indicator-fcr-how = Whether the case was resolved in this one conversation.

desk-silence = No answer came in time; the customer goes on.
desk-patience-lost = The customer’s patience has run out.

debrief-coach = Coach
debrief-strong = A strong answer
rating-title = A trainer’s rating
rating-open = Rate this answer
rating-change = Change the rating
rating-points = { $dimension }, 0–100
rating-comment = Why? (optional)
rating-save = Save the rating
rating-cancel = Cancel
rating-wrong = Write a whole number from 0 to 100, or leave it empty.
rating-beside = { $dimension } { $theirs } (Aplomb: { $ours })
