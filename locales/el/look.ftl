# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Υψηλή αντίθεση
settings-contrast-help = Εντονότερα χρώματα και περιγράμματα, σε φωτεινή και σκούρα εμφάνιση.

keys-title = Συντομεύσεις πληκτρολογίου
keys-everywhere = Παντού
keys-sheet = Άνοιγμα ή κλείσιμο αυτής της λίστας
keys-move = Στο επόμενο ή στο προηγούμενο στοιχείο
keys-press = Πάτημα του κουμπιού που έχει την εστίαση
keys-close = Κλείσιμο όσων είναι ανοιχτά μπροστά
keys-scroll = Κύλιση της σελίδας
keys-zoom = Όλα μεγαλύτερα, μικρότερα, όπως ήταν
keys-copy = Αντιγραφή του επιλεγμένου κειμένου
keys-choose = Επιλογή της απάντησης με αυτόν τον αριθμό
keys-send = Αποστολή όσων γράψατε
keys-line = Νέα γραμμή
keys-slider = Μετακίνηση ρυθμιστικού
key-space = Διάστημα

copy = Αντιγραφή
copied = Αντιγράφηκε.

live-clock-short = Ο χρόνος λιγοστεύει: { $left } μέχρι τον στόχο.
live-clock-leaving = Ο πελάτης δεν θα περιμένει πολύ ακόμη: απομένουν { $left }
