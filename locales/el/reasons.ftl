# Γιατί μια απάντηση πήρε τους βαθμούς της. Μία πρόταση για το καθένα, προς όποιον έγραψε την απάντηση.
# Το $quote είναι από την απάντηση· το $fact είναι πρόταση του σεναρίου.

dimension-empathy = Ενσυναίσθηση
dimension-accuracy = Ακρίβεια
dimension-speed = Ταχύτητα

reason-baseline = Η αφετηρία κάθε απάντησης.
reason-authored-warm = Η διατύπωση συνολικά δείχνει φροντίδα.
reason-authored-cold = Η διατύπωση συνολικά ακούγεται ψυχρή.
reason-authored-right = Όποιος έγραψε το σενάριο θεωρεί σωστή αυτή την απάντηση.
reason-authored-wrong = Όποιος έγραψε το σενάριο θεωρεί λανθασμένη αυτή την απάντηση.
reason-authored-neutral = Ούτε θερμή ούτε ψυχρή.
reason-repeated = Το «{ $quote }» έχει ήδη μετρήσει νωρίτερα σε αυτή τη συνομιλία.

reason-acknowledge = Το «{ $quote }» δείχνει ότι καταλαβαίνετε πώς νιώθει ο πελάτης.
reason-acknowledge-unquoted = Δείχνετε ότι καταλαβαίνετε πώς νιώθει ο πελάτης.
reason-mirror = Το «{ $quote }» επαναλαμβάνει τα λόγια του πελάτη και του δείχνει ότι τον ακούσατε.
reason-mirror-unquoted = Επαναλαμβάνετε τα λόγια του πελάτη και του δείχνετε ότι τον ακούσατε.
reason-apologise = Με το «{ $quote }» ζητάτε συγγνώμη.
reason-apologise-unquoted = Ζητάτε συγγνώμη.
reason-own = Με το «{ $quote }» αναλαμβάνετε την ευθύνη.
reason-own-unquoted = Αναλαμβάνετε την ευθύνη.
reason-offer = Με το «{ $quote }» προτείνετε κάτι συγκεκριμένο.
reason-offer-unquoted = Προτείνετε κάτι συγκεκριμένο.
reason-caring-question = Με το «{ $quote }» ρωτάτε τι χρειάζεται ο πελάτης.
reason-caring-question-unquoted = Ρωτάτε τι χρειάζεται ο πελάτης.
reason-thank = Με το «{ $quote }» ευχαριστείτε τον πελάτη.
reason-thank-unquoted = Ευχαριστείτε τον πελάτη.
reason-use-name = Χρησιμοποιείτε το όνομα του πελάτη.
reason-use-name-unquoted = Χρησιμοποιείτε το όνομα του πελάτη.
reason-check-understanding = Με το «{ $quote }» βεβαιώνεστε ότι ο πελάτης σάς κατάλαβε.
reason-check-understanding-unquoted = Βεβαιώνεστε ότι ο πελάτης σάς κατάλαβε.
reason-boundary = Το «{ $quote }» βάζει ένα όριο χωρίς να επιτίθεται.
reason-boundary-unquoted = Βάζετε ένα όριο χωρίς να επιτίθεστε.
reason-blame = Το «{ $quote }» ρίχνει το φταίξιμο στον πελάτη.
reason-blame-unquoted = Αυτό ρίχνει το φταίξιμο στον πελάτη.
reason-dismiss = Το «{ $quote }» υποβαθμίζει το πρόβλημα.
reason-dismiss-unquoted = Αυτό υποβαθμίζει το πρόβλημα.
reason-but-after-sympathy = Το «{ $quote }» παίρνει πίσω την κατανόηση που δείξατε.
reason-but-after-sympathy-unquoted = Ένα «αλλά» παίρνει πίσω την κατανόηση που δείξατε.
reason-command = Το «{ $quote }» ακούγεται σαν διαταγή.
reason-command-unquoted = Αυτό ακούγεται σαν διαταγή.
reason-sarcasm = Το «{ $quote }» μπορεί να διαβαστεί ως ειρωνεία.
reason-sarcasm-unquoted = Αυτό μπορεί να διαβαστεί ως ειρωνεία.
reason-shouting = Το «{ $quote }» μοιάζει με φωνές.
reason-shouting-unquoted = Αυτό μοιάζει με φωνές.
reason-boilerplate = Το «{ $quote }» είναι τυποποιημένη φράση που ο καθένας θα μπορούσε να στείλει στον οποιονδήποτε.
reason-boilerplate-unquoted = Αυτή είναι τυποποιημένη φράση που ο καθένας θα μπορούσε να στείλει στον οποιονδήποτε.
reason-policy = Το «{ $quote }» κρύβεται πίσω από τους κανόνες αντί να εξηγεί.
reason-policy-unquoted = Αυτό κρύβεται πίσω από τους κανόνες αντί να εξηγεί.
reason-negated-empathy = Το «{ $quote }» αρνείται το συναίσθημα του πελάτη.
reason-negated-empathy-unquoted = Αυτό αρνείται το συναίσθημα του πελάτη.
reason-idiom = Το «{ $quote }» είναι μεταφορική έκφραση που ο πελάτης αυτός ίσως δεν γνωρίζει.
reason-idiom-unquoted = Αυτή τη μεταφορική έκφραση ο πελάτης ίσως δεν τη γνωρίζει.
reason-hard-wording = Το «{ $quote }» είναι δυσνόητο για όποιον μαθαίνει τη γλώσσα.
reason-hard-wording-unquoted = Η διατύπωση είναι δυσνόητη για όποιον μαθαίνει τη γλώσσα.
reason-wrong-language = Η απάντηση δεν είναι στη γλώσσα της συνομιλίας.
reason-wrong-language-unquoted = Η απάντηση δεν είναι στη γλώσσα της συνομιλίας.
reason-rude = Το «{ $quote }» είναι προσβλητικό.
reason-rude-unquoted = Αυτό είναι προσβλητικό.

reason-met-ask = Ρωτήσατε αυτό που έπρεπε: «{ $fact }»
reason-met-offer = Προτείνατε αυτό που χρειαζόταν: «{ $fact }»
reason-met-state = Είπατε αυτό που έπρεπε να ειπωθεί: «{ $fact }»
reason-met-never = Αποφύγατε να πείτε: «{ $fact }»
reason-missed-ask = Δεν ρωτήθηκε: «{ $fact }»
reason-missed-offer = Δεν προτάθηκε: «{ $fact }»
reason-missed-state = Δεν ειπώθηκε: «{ $fact }»
reason-missed-negated = Η απάντησή σας λέει το αντίθετο από αυτό: «{ $fact }»
reason-missed-asked = Το ρωτήσατε, αλλά δεν το είπατε: «{ $fact }»
reason-missed-conditional = Το είπατε μόνο υπό όρους: «{ $fact }»
reason-missed-value = Ένας αριθμός, ένα ποσό ή μια ημερομηνία διαφέρει από αυτό: «{ $fact }»
reason-missed-partial = Υπάρχει μόνο ένα μέρος από αυτό: «{ $fact }»
reason-broken = Αυτό δεν πρέπει να ειπωθεί ποτέ εδώ: «{ $fact }»

# Οι μονάδες χρόνου τελειώνουν σε τελεία («δ.»), γι’ αυτό δεν κλείνουν την πρόταση.
reason-in-time = Απαντήσατε σε { $took }, εντός του στόχου ({ $target }).
reason-late = Απαντήσατε σε { $took }, πέρα από τον στόχο ({ $target }).
reason-silent = Δεν ήρθε απάντηση.
reason-organisation-up = Οι εκπαιδευτές του οργανισμού σας βαθμολογούν υψηλότερα τέτοιες απαντήσεις.
reason-organisation-down = Οι εκπαιδευτές του οργανισμού σας βαθμολογούν χαμηλότερα τέτοιες απαντήσεις.
reason-cap-top = Η κλίμακα τελειώνει στους 100 βαθμούς.
reason-cap-bottom = Η κλίμακα τελειώνει στους 0 βαθμούς.
reason-prepared = Το έτοιμο κείμενο στάλθηκε κατά { $share } όπως ήταν: προσαρμόστε το στον συγκεκριμένο πελάτη.

barrier-pass = Η συνολική βαθμολογία είναι κάτω από τη βάση ({ $pass }).
barrier-minimum = { $dimension }: κάτω από το ελάχιστο όριο του σεναρίου ({ $minimum }).
barrier-critical = Κρίσιμο για αυτό το σενάριο: «{ $fact }»
barrier-abandoned = Η συνομιλία διακόπηκε πριν από το τέλος της.

reason-stock = Το «{ $quote }» λέγεται στον καθένα. Μία τέτοια πρόταση μετράει, οι υπόλοιπες όχι.
reason-tone-warm = Το «{ $quote }» ακούγεται ζεστό.
reason-tone-cold = Το «{ $quote }» ακούγεται ψυχρό.
reason-manner-listening-warm = Πιάνετε αυτό που είπε ο πελάτης.
reason-manner-listening-cold = Από όσα είπε ο πελάτης, ελάχιστα ακούγονται στα λόγια σας.
reason-manner-person-warm = Εδώ κάποιος ενεργεί: εγώ, εμείς, εσείς.
reason-manner-person-cold = Εδώ δεν φαίνεται να ενεργεί κανείς: θυμίζει μήνυμα συστήματος.
reason-manner-asking-warm = Ρωτάτε για τον άνθρωπο και το τι χρειάζεται.
reason-manner-asking-cold = Οι ερωτήσεις αφορούν τον φάκελο και όχι τον άνθρωπο.
reason-manner-plain-warm = Διαβάζεται σαν κουβέντα ανθρώπου με άνθρωπο.
reason-manner-plain-cold = Διαβάζεται σαν έντυπο ή ανακοίνωση.
reason-manner-turning-warm = Λέτε τι μπορεί να γίνει.
reason-manner-turning-cold = Πολλά εδώ αρνούνται ή παίρνουν πίσω κάτι.
