# Αναφορές: σελίδες, πίνακες και αρχεία για μία προσπάθεια ή για όλη την εξάσκηση.
# Τις διαβάζουν όσοι εκπαιδεύονται, οι επικεφαλής ομάδων και το τμήμα ανθρώπινου δυναμικού.

report-attempt = Αναφορά συνομιλίας
report-progress = Αναφορά προόδου
report-nameless = Χωρίς όνομα

report-learner = Εκπαιδευόμενος/-η
report-trainee = Εκπαιδευόμενος/-η
report-customer = Πελάτης
report-channel = Κανάλι
report-difficulty = Επίπεδο
report-language = Γλώσσα
report-mode = Λειτουργία
report-allowance = Περιθώριο χρόνου
report-allowance-standard = Κανονικός χρόνος
report-allowance-times = { $factor } φορές ο κανονικός χρόνος
# Σε στενή στήλη πίνακα.
report-allowance-brief = χρόνος × { $factor }
report-allowance-brief-off = χωρίς όριο χρόνου
report-allowance-off = Χωρίς όριο χρόνου· η ταχύτητα δεν μετριέται
report-began = Ημερομηνία
report-lasted = Χρόνος στη συνομιλία
report-time = Χρόνος
report-scenario = Σενάριο
report-result = Αποτέλεσμα
report-answers = Απαντήσεις
report-overall-short = Συνολικά

report-yes = Ναι
report-no = Όχι
# Εκεί όπου δεν υπάρχει τιμή, π.χ. σε κενό κελί.
report-none = –
# Το $value είναι αριθμός όπως 4,2 και το $most το ανώτατο της κλίμακας (5, 7 ή 10).
report-of = { $value } στα { $most }
# Θηλυκό: η προσπάθεια.
report-open = Ημιτελής
report-pass-mark = Βάση επιτυχίας: { $points } βαθμοί
report-weight = βαρύτητα { $percent }%
report-minimum = τουλάχιστον { $points }
report-barriers = Τι εμποδίζει την επιτυχία

report-how-estimated = Πώς εκτιμώνται οι δείκτες
report-as-table = Προβολή σε πίνακα
report-course = Η πορεία της συνομιλίας
report-course-caption = Χρόνος αναμονής και διάθεση, βήμα προς βήμα
report-mood = Η διάθεση του πελάτη
report-mood-desc = Από μείον 100 (οργή) έως συν 100 (χαρά), σε σχέση με τον χρόνο στη συνομιλία. Οι τιμές κάθε βήματος βρίσκονται στον πίνακα παρακάτω.
report-mood-before = Διάθεση πριν
report-mood-after = Διάθεση μετά
report-times = Πόσο περίμενε ο πελάτης
report-times-desc = Ο χρόνος αναμονής σε κάθε βήμα, με τον στόχο του ως διακεκομμένη γραμμή. Οι τιμές βρίσκονται στον πίνακα παρακάτω.
report-axis-desk = Χρόνος στη συνομιλία (λ:δ)
report-axis-mood = Διάθεση
report-axis-turn = Βήμα
report-axis-wait = Χρόνος αναμονής (λ:δ)
report-axis-wait-hours = Χρόνος αναμονής (ω:λ:δ)
report-wait = Χρόνος αναμονής
report-axis-attempts = Ολοκληρωμένες προσπάθειες, από την παλαιότερη
report-axis-points = Βαθμοί
report-target = Στόχος
report-target-legend = Στόχος. Ο χρόνος ανάγνωσης δεν προσμετράται.

report-turns = Βήμα προς βήμα
report-turn = Βήμα
report-turn-number = Βήμα { $number }
# Οι μονάδες χρόνου τελειώνουν σε τελεία («δ.»), γι’ αυτό δεν κλείνουν πρόταση.
report-waited = Αναμονή: { $time }
report-waited-target = (στόχος: { $target })
report-mood-change = Διάθεση { $before } → { $after }
report-by-chosen = έτοιμη απάντηση
report-by-typed = ελεύθερη διατύπωση
report-reason = Αιτιολογία { $number }
report-marks = Οι αριθμοί μέσα στις απαντήσεις παραπέμπουν στις αιτιολογίες δίπλα τους. Τι σημαίνει η υπογράμμιση:
report-mark-good = μετρά υπέρ
report-mark-bad = μετρά κατά
report-mark-note = δεν μετρά
report-criteria = Τα ζητούμενα της απάντησης

report-route-choice = Επιλέχθηκε μια έτοιμη απάντηση.
report-route-route = Η απάντηση έκανε ό,τι χρειαζόταν για να προχωρήσει η συνομιλία.
report-route-nearest = Η απάντηση είναι πιο κοντά σε μία από τις έτοιμες απαντήσεις (ομοιότητα { $nearness }).
report-route-nearest-words = Η απάντηση είναι πιο κοντά σε μία από τις έτοιμες απαντήσεις (ομοιότητα { $nearness }). Κοινές λέξεις: { $words }.
report-route-otherwise = Η συνομιλία δεν προχώρησε με αυτή την απάντηση, οπότε ο πελάτης χρειάστηκε να ρωτήσει ξανά.
report-route-as-silence = Η συνομιλία δεν προχώρησε με τρεις απαντήσεις στη σειρά, οπότε ο πελάτης συνέχισε χωρίς απάντηση.

report-period = { $first } έως { $last }
report-mean-overall = Μέση συνολική βαθμολογία
report-over = { $count ->
    [0] καμία ολοκληρωμένη προσπάθεια ακόμη
    [one] σε { $count } ολοκληρωμένη προσπάθεια
   *[other] σε { $count } ολοκληρωμένες προσπάθειες
}
report-finished = Ολοκληρωμένες προσπάθειες
report-passed = Με επιτυχία
report-begun = Προσπάθειες συνολικά
report-practised = Χρόνος εξάσκησης
report-curve = Εξέλιξη της βαθμολογίας στον χρόνο
report-curve-desc = Οι βαθμολογίες κάθε ολοκληρωμένης προσπάθειας, από την παλαιότερη.
report-skills = Δεξιότητες
report-skill = Δεξιότητα
report-attempts = Προσπάθειες
report-no-attempts = Δεν έχει γίνει ακόμη εξάσκηση σε καμία συνομιλία.

report-about = Σχετικά με αυτή την αναφορά
report-about-scores = Κάθε βαθμολογία κυμαίνεται από 0 έως 100 και είναι το άθροισμα των βαθμών από τις αιτιολογίες της. Η ίδια απάντηση παίρνει πάντα την ίδια βαθμολογία: ούτε η τύχη ούτε το δίκτυο παίζουν ρόλο. Οι δείκτες είναι εκτιμήσεις από συνομιλία εξάσκησης· δεν προέρχονται από πραγματικούς πελάτες.
report-seed = Αριθμός τυχαιότητας
report-source = Έκδοση σεναρίου
report-scorer = Σύστημα βαθμολόγησης
report-attempt-id = Κωδικός προσπάθειας
report-articles = Άρθρα που ανοίχτηκαν
report-made = Δημιουργήθηκε με το Aplomb στις { $date }.
