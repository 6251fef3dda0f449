# Ανασκόπηση και εξαγωγή μιας συνομιλίας.

yes = ναι
no = όχι

debrief-empty-title = Δεν υπάρχει ακόμη κάτι για ανασκόπηση
debrief-empty-text = Ολοκληρώστε μια συνομιλία ή ανοίξτε μία από την Πρόοδο.
debrief-title = Πώς πήγε
debrief-again = Νέα προσπάθεια με τον ίδιο πελάτη
debrief-other-customer = Άλλος πελάτης
debrief-home = Επιστροφή στην Αρχική
debrief-turns = Βήμα προς βήμα
debrief-turn = Βήμα { $number }
debrief-mood = Η διάθεση του πελάτη
debrief-mood-axis = διάθεση, −100 έως 100
debrief-time = χρόνος στη συνομιλία, λ:δ
debrief-kind-passed = Μπράβο: ο πελάτης αυτός ήταν σε καλά χέρια.
debrief-kind-not-yet = Κάθε προσπάθεια δείχνει τι να δοκιμάσετε στη συνέχεια. Οι υποδειγματικές απαντήσεις παρακάτω είναι μια καλή αρχή.
how-estimated = Πώς εκτιμάται αυτό;

export-title = Κοινοποίηση αποτελεσμάτων
export-title-learner = Κοινοποίηση όλης της προόδου σας
export-html = Σελίδα για ανάγνωση ή εκτύπωση (HTML)
export-csv = Πίνακας (CSV)
export-json = Δεδομένα (JSON)
export-busy = Δημιουργία αναφοράς…
debrief-trial = Αυτή ήταν δοκιμή ενός αλλαγμένου σεναρίου. Δεν έχει καταγραφεί.

debrief-example = Για παράδειγμα: «{ $reply }»
debrief-more-reasons = { $count ->
    [one] { $count } ακόμη αιτιολογία
   *[other] { $count } ακόμη αιτιολογίες
}
