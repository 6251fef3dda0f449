# Πρόοδος.

progress-title = Πρόοδος
progress-subtitle = Όσα έχετε κερδίσει με την εξάσκηση.
progress-loading = Φόρτωση των προσπαθειών σας…
progress-empty-title = Καμία προσπάθεια ακόμη
progress-empty-text = Ξεκινήστε μια πρώτη συνομιλία: τα αποτελέσματα και οι καμπύλες σας θα εμφανιστούν εδώ.
progress-empty-action = Επιλογή σεναρίου
progress-all = Όλα τα σενάρια
progress-count = { $finished ->
    [one] { $finished } ολοκληρωμένη συνομιλία
   *[other] { $finished } ολοκληρωμένες συνομιλίες
}, { $passed } με επιτυχία, { $time } εξάσκησης.
progress-curves = Εξέλιξη στον χρόνο
progress-curves-x = ολοκληρωμένες συνομιλίες, από την παλαιότερη
progress-curves-y = βαθμοί στους 100
progress-skills = Δεξιότητες
progress-skill = { $skill } ({ $count ->
    [one] { $count } συνομιλία
   *[other] { $count } συνομιλίες
})
progress-attempts = Συνομιλίες
progress-open = Ανασκόπηση
progress-open-named = Ανασκόπηση: «{ $title }», { $date }
progress-continue-named = Συνέχεια: «{ $title }», { $date }
progress-unfinished = ημιτελής
