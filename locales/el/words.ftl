# Λέξεις κοινές σε πολλές προβολές.

app-name = Aplomb
you = Εσείς

channel-chat = Chat
channel-email = E-mail
channel-phone = Τηλέφωνο
channel-social = Κοινωνικά δίκτυα

difficulty-foundation = Βασικό
difficulty-practised = Ενδιάμεσο
difficulty-expert = Προχωρημένο

kind-angry-customer = Θυμωμένος πελάτης
kind-refund-request = Αίτημα επιστροφής χρημάτων
kind-language-barrier = Γλωσσικό εμπόδιο
kind-other = Συνομιλία

mode-practice = Εξάσκηση
mode-typed = Πληκτρολόγηση απαντήσεων

ending-resolved = Επιλύθηκε
ending-escalated = Προωθήθηκε
ending-lost = Ο πελάτης έφυγε δυσαρεστημένος
ending-abandoned = Διακόπηκε πριν από το τέλος

skill-communication = Επικοινωνία
skill-personalisation = Εξατομίκευση
skill-speed = Ταχύτητα
skill-knowledge = Γνώση
skill-tools = Εργαλεία
skill-metrics = Δείκτες
skill-empowerment = Λήψη αποφάσεων
skill-feedback = Σχόλια πελατών
skill-channels = Κανάλια
skill-wellbeing = Ευεξία
skill-effort = Λιγότερος κόπος
skill-follow-up = Παρακολούθηση υπόθεσης
skill-professionalism = Επαγγελματισμός
skill-language = Γλώσσα
skill-returns = Επιστροφές
skill-crisis = Διαχείριση κρίσεων
skill-proactivity = Προνοητικότητα
skill-human-touch = Ανθρώπινη προσέγγιση

score-overall = Συνολική βαθμολογία
score-of-100 = στους 100
score-not-measured = δεν μετρήθηκε

verdict-passed = Επιτυχία
verdict-not-yet = Όχι ακόμη

indicators-estimated = Εκτιμώμενοι δείκτες
indicator-csat = CSAT
indicator-csat-how = Από 1 έως 5. Υπολογισμός: 3, συν την τελευταία διάθεση του πελάτη ÷ 50, συν 0,5 αν η υπόθεση επιλύθηκε, μείον 0,5 αν ο πελάτης χάθηκε ή η συνομιλία διακόπηκε. Για πολλές προσπάθειες: το ποσοστό των 4 και 5.
indicator-nps = NPS
indicator-nps-how = Από 0 έως 10. Υπολογισμός: 5, συν την τελευταία διάθεση του πελάτη ÷ 20, συν 1 αν η υπόθεση επιλύθηκε, μείον 0,5 για κάθε φορά που ο πελάτης χρειάστηκε να επαναλάβει κάτι ή περίμενε μάταια. Για πολλές προσπάθειες: % των 9–10 μείον % των 0–6.
indicator-ces = CES
indicator-ces-how = Από 1 έως 7, όπου 7 σημαίνει χωρίς κανέναν κόπο. Υπολογισμός: 7, μείον 1 για κάθε φορά που ο πελάτης χρειάστηκε να επαναλάβει κάτι ή περίμενε μάταια, μείον 0,25 για κάθε απάντηση πέρα από την τέταρτη.
indicator-frt = Χρόνος πρώτης απάντησης
indicator-frt-how = Από το πρώτο μήνυμα του πελάτη έως την πρώτη σας απάντηση, στον χρόνο της ιστορίας.
indicator-resolution = Χρόνος επίλυσης
indicator-resolution-how = Από το πρώτο μήνυμα του πελάτη έως το τέλος, στον χρόνο της ιστορίας· μόνο όταν η υπόθεση επιλύθηκε.
indicator-fcr = Επίλυση με την πρώτη επαφή
indicator-fcr-how = Αν η υπόθεση επιλύθηκε σε αυτή τη μία συνομιλία.

desk-silence = Δεν ήρθε απάντηση εγκαίρως· ο πελάτης συνεχίζει.
desk-patience-lost = Η υπομονή του πελάτη εξαντλήθηκε.

debrief-coach = Καθοδήγηση
debrief-strong = Μια υποδειγματική απάντηση
rating-title = Βαθμολογία εκπαιδευτή
rating-open = Βαθμολογήστε αυτή την απάντηση
rating-change = Αλλαγή της βαθμολογίας
rating-points = { $dimension }, 0–100
rating-comment = Γιατί; (προαιρετικό)
rating-save = Αποθήκευση της βαθμολογίας
rating-cancel = Ακύρωση
rating-wrong = Γράψτε έναν ακέραιο αριθμό από 0 έως 100 ή αφήστε το κενό.
rating-beside = { $dimension } { $theirs } (Aplomb: { $ours })
