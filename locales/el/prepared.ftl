# Prepared texts, in the language of the conversation. They may name { $name } and { $order }.
# Sent as they are they count as boilerplate; `title` is what the menu calls them.

prepared-thanks = Ευχαριστούμε που επικοινωνήσατε μαζί μας, { $name }. Διάβασα το μήνυμά σας και θα σας βοηθήσω.
    .title = Ευχαριστία για το μήνυμα
prepared-sorry = Λυπάμαι για ό,τι συνέβη, { $name }. Θα δω τι μπορώ να κάνω για εσάς.
    .title = Συγγνώμη
prepared-moment = Ένα λεπτό, παρακαλώ, { $name }. Το ελέγχω αμέσως.
    .title = Ένα λεπτό
prepared-order = Έχω μπροστά μου την παραγγελία { $order }, οπότε δεν χρειάζεται να ψάξετε τίποτα.
    .title = Έχω την παραγγελία
prepared-private = Ευχαριστούμε που μας το είπατε, { $name }. Θα σας στείλουμε προσωπικό μήνυμα, ώστε τα στοιχεία σας να μείνουν μεταξύ μας.
    .title = Συνέχεια με προσωπικό μήνυμα
prepared-update = Θα το ψάξω και θα σας γράψω ξανά μέχρι αύριο το μεσημέρι, { $name }.
    .title = Νεότερα με e-mail
prepared-colleague = { $name }, προωθώ το θέμα σε συνάδελφο μαζί με όλα όσα μου είπατε, για να μη χρειαστεί να τα επαναλάβετε.
    .title = Παράδοση σε συνάδελφο
prepared-close = Μπορώ να κάνω κάτι άλλο για εσάς, { $name }; Καλή σας ημέρα.
    .title = Κλείσιμο
