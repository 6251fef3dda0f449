desk-support = Εξυπηρέτηση πελατών
desk-from = Από
desk-to = Προς
desk-subject-reply = Απ: { $subject }
letter-greeting = Γεια σας { $name },
letter-closing = Με εκτίμηση
desk-call = Στη γραμμή: { $name }
desk-call-time = Διάρκεια κλήσης
desk-speaking = { $name } μιλάει…
desk-say-words = Τι λέτε
desk-say-hint = …ή πείτε το με δικά σας λόγια
desk-post = Δημόσια ανάρτηση
desk-post-reply = Απάντηση, ορατή σε όλους
desk-write-letter = Η επιστολή σας
desk-write-post = Η δημόσια απάντησή σας

desk-prepared = Έτοιμα κείμενα
desk-prepared-help = Προσαρμόστε το στον πελάτη: όπως είναι, μετράει ως τυποποιημένη φράση. Πληκτρολογήστε / για αναζήτηση.
desk-prepared-none = Δεν υπάρχει έτοιμο κείμενο με αυτό το όνομα.
key-ctrl-enter = Ctrl+Enter
settings-send-ctrl = Αποστολή με Ctrl+Enter
settings-send-ctrl-help = Το Enter αλλάζει τότε γραμμή. Διαφορετικά το Enter στέλνει και το Shift+Enter αλλάζει γραμμή.

desk-pause = Παύση
desk-go-on = Συνέχεια
desk-paused-title = Το ρολόι σταμάτησε
desk-paused-text = Στο μεταξύ η συνομιλία είναι καλυμμένη. Ο πελάτης δεν καταλαβαίνει τίποτα και το πρόχειρό σας διατηρείται.
desk-more-time = Περισσότερος χρόνος
desk-time-near = Απομένουν { $left }. Μπορείτε να πάρετε περισσότερο χρόνο.
desk-time-extended = Πήρατε περισσότερο χρόνο για αυτή την απάντηση.

desk-hint = Υπόδειξη
desk-hint-none = Δεν υπάρχει άλλη υπόδειξη
hint-ask = Κάτι πρέπει να ρωτηθεί πριν αποφασιστεί οτιδήποτε. Τι δεν γνωρίζετε ακόμη;
hint-state = Ο πελάτης πρέπει να μάθει κάτι. Ίσως βρίσκεται στον διπλανό πίνακα.
hint-offer = Υπάρχει κάτι που μπορείτε να προσφέρετε ή να υποσχεθείτε. Τι είναι μέσα στα όριά σας;
hint-article = Δείτε το άρθρο «{ $article }».
hint-never = Κάτι δεν πρέπει να ειπωθεί ή να δοθεί ως υπόσχεση εδώ. Διαβάστε τους κανόνες πριν υποσχεθείτε.
hint-feeling = Πρώτα το συναίσθημα, μετά τα γεγονότα: δείξτε ότι καταλάβατε τι σημαίνει αυτό για τον πελάτη.
hint-plain = Σύντομες προτάσεις και απλές λέξεις, μία ερώτηση τη φορά.
desk-step-back = Ανάκληση της τελευταίας απάντησης
desk-step-back-short = Ανάκληση
desk-stepped-back = Ανακαλέσατε την απάντησή σας: «{ $text }»
desk-stepped-back-silence = Επιστρέψατε πριν από τη σιωπή.

desk-profile = Προφίλ
desk-orders = Παραγγελία
desk-tickets = Προηγούμενα αιτήματα
desk-search = Αναζήτηση στη βάση γνώσεων
desk-search-none = Κανένα άρθρο δεν περιέχει αυτές τις λέξεις.
desk-notes = Προσωπικές σημειώσεις
desk-note = Σημείωση για εσάς
desk-note-help = Ο πελάτης δεν τη βλέπει. Θα τη βρείτε στον απολογισμό.
desk-note-keep = Αποθήκευση σημείωσης
desk-mood-up = καλύτερα κατά { $by }
desk-mood-down = χειρότερα κατά { $by }

debrief-taken-back = Ανακλήθηκε
debrief-beside = Βοήθεια στην πορεία
debrief-extended = Πήρατε περισσότερο χρόνο { $times ->
    [one] μία φορά
   *[other] { $times } φορές
}.
