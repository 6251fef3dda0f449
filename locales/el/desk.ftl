# Η συνομιλία.

desk-empty-title = Δεν υπάρχει ανοιχτή συνομιλία
desk-empty-text = Επιλέξτε ένα σενάριο στην Αρχική.
desk-leave = Παύση και έξοδος
desk-give-up = Τερματισμός
desk-give-up-yes = Ναι, τερματισμός
desk-give-up-no = Όχι, συνέχεια
desk-choose = Επιλέξτε απάντηση με τον αριθμό της…
desk-own-words = Η δική σας απάντηση
desk-own-words-hint = …ή γράψτε με δικά σας λόγια
desk-send = Αποστολή
desk-key-send = για αποστολή
key-enter = Enter
desk-writing = { $name } γράφει…
desk-clock-name = Χρόνος από το μήνυμα του πελάτη
desk-clock = στόχος: { $target }
desk-clock-over = πάνω από τον στόχο ({ $target })
desk-clock-rate = το ρολόι τρέχει { $rate } φορές πιο γρήγορα
desk-no-clock = χωρίς ρολόι
desk-details = Πελάτης και γνώσεις
desk-mood = Διάθεση
desk-patience = Υπομονή
desk-patience-endless = ανεξάντλητη
desk-history = Ιστορικό
desk-limits = Τι αποφασίζετε χωρίς έγκριση
desk-knowledge = Βάση γνώσεων
desk-articles-back = Όλα τα άρθρα
desk-face = { $name }, διάθεση: { $mood }

limit-refund = Μπορείτε να επιστρέψετε έως { $amount }
limit-credit = Μπορείτε να δώσετε πίστωση έως { $amount }
limit-discount = Μπορείτε να κάνετε έκπτωση έως { $amount }
limit-other = { $what } έως { $amount }

# Ουσιαστικά, γιατί ο πελάτης μπορεί να είναι γυναίκα ή άντρας.
mood-furious = οργή
mood-upset = δυσαρέσκεια
mood-neutral = ηρεμία
mood-content = ικανοποίηση
mood-happy = χαρά

fluency-native = Γράφει στη μητρική γλώσσα
fluency-fluent = Γράφει με ευχέρεια σε ξένη γλώσσα
fluency-halting = Γράφει με δυσκολία σε ξένη γλώσσα
fluency-beginner = Ξέρει μόνο λίγες λέξεις της γλώσσας

desk-trial = Το σενάριο άλλαξε και δοκιμάζετε τη νέα εκδοχή. Η δοκιμή δεν καταγράφεται· η εξάσκησή σας έχει μείνει όπως ήταν.
desk-trial-moved = Η τελευταία σας απάντηση οδηγεί τώρα στο «{ $is }» (πριν: «{ $was }»).
desk-trial-stopped = Από την απάντηση { $turn } και μετά, όσα κάνατε δεν ταιριάζουν πια: { $why }
desk-broken = Το αλλαγμένο σενάριο έχει λάθη, γι’ αυτό συνεχίζει να ισχύει η τελευταία σωστή εκδοχή.
