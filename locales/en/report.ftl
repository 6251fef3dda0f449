# Reports: pages, tables and files about one attempt or about a learner's whole practice.
# They are read by the learner, by team leads and by HR.

report-attempt = Report of a conversation
report-progress = Progress report
report-nameless = Learner without a name

report-learner = Learner
report-trainee = Trainee
report-customer = Customer
report-channel = Channel
report-difficulty = Level
report-language = Language
report-mode = How it was played
report-allowance = Time allowance
report-allowance-standard = Standard time
report-allowance-times = { $factor } times the standard time
# In a narrow column of a table.
report-allowance-brief = time × { $factor }
report-allowance-brief-off = no time limit
report-allowance-off = No time limit; speed is not measured
report-began = Date
report-lasted = Time at the desk
report-time = Time
report-scenario = Scenario
report-result = Result
report-answers = Answers
report-overall-short = Overall

report-yes = Yes
report-no = No
# Stands where there is nothing to show, as in an empty cell.
report-none = –
# $value is a figure such as 4.2, $most the highest on its scale.
report-of = { $value } out of { $most }
report-open = Not finished
report-pass-mark = Pass mark: { $points } points
report-weight = weight { $percent }%
report-minimum = at least { $points }
report-barriers = What stands in the way of passing

report-how-estimated = How these are estimated
report-as-table = Show as a table
report-course = The course of the conversation
report-course-caption = Waiting time and mood, turn by turn
report-mood = The customer’s mood
report-mood-desc = From minus 100, furious, to plus 100, delighted, over the time at the desk. The figures turn by turn are in the table below.
report-mood-before = Mood before
report-mood-after = Mood after
report-times = How long the customer waited
report-times-desc = The waiting time at each turn, with its target as a dashed line. The figures are in the table below.
report-axis-desk = Time at the desk (min:s)
report-axis-mood = Mood
report-axis-turn = Turn
report-axis-wait = Waiting time (min:s)
report-axis-wait-hours = Waiting time (h:min:s)
report-wait = Waiting time
report-axis-attempts = Finished attempts, in order of their dates
report-axis-points = Points
report-target = Target
report-target-legend = Target; time for reading is not counted

report-turns = Turn by turn
report-turn = Turn
report-turn-number = Turn { $number }
report-waited = Waited { $time }
report-waited-target = (target { $target })
report-mood-change = Mood { $before } → { $after }
report-by-chosen = prepared answer
report-by-typed = own words
report-reason = Reason { $number }
report-marks = The numbers in an answer lead to the reasons beside it. The words are underlined:
report-mark-good = counts in its favour
report-mark-bad = counts against it
report-mark-note = does not count
report-criteria = Expected of this answer

report-route-choice = A prepared answer was chosen.
report-route-route = The answer did what the conversation needed in order to go on.
report-route-nearest = The answer is closest to one of the prepared answers ({ $nearness }).
report-route-nearest-words = The answer is closest to one of the prepared answers ({ $nearness }). Words in common: { $words }.
report-route-otherwise = The answer did not take the conversation further, so the customer had to ask again.
report-route-as-silence = Three answers running did not take the conversation further, so the customer went on without one.

report-period = { $first } to { $last }
report-mean-overall = Mean overall score
report-over = { $count ->
    [0] no finished attempt yet
    [one] over { $count } finished attempt
   *[other] over { $count } finished attempts
}
report-finished = Finished attempts
report-passed = Passed
report-begun = Attempts in all
report-practised = Time practised
report-curve = Scores over time
report-curve-desc = The scores of every finished attempt, oldest first.
report-skills = Skills
report-skill = Skill
report-attempts = Attempts
report-no-attempts = No conversation has been practised yet.

report-about = About this report
report-about-scores = Every score runs from 0 to 100, and the points of its reasons add up to it. The same answer always gets the same score: neither chance nor the network plays a part. The indicators are estimates made from a practice conversation; they do not come from real customers.
report-seed = Seed
report-source = Version of the scenario
report-scorer = Scorer
report-attempt-id = Attempt
report-articles = Articles opened
report-made = Made by Aplomb on { $date }.
