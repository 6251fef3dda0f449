# Ρυθμίσεις.

settings-title = Ρυθμίσεις
settings-subtitle = Φέρτε το Aplomb στα μέτρα σας. Κάθε αλλαγή ισχύει αμέσως.
settings-profile = Προφίλ
settings-name = Το όνομά σας
settings-name-help = Εμφανίζεται στις αναφορές σας.
settings-languages = Γλώσσες
settings-language = Γλώσσα του Aplomb
settings-conversation = Γλώσσα συνομιλιών
settings-conversation-same = Η ίδια με του Aplomb
settings-conversation-help = Για νέες συνομιλίες· αν ένα σενάριο δεν υπάρχει σε αυτή τη γλώσσα, χρησιμοποιείται η δική του.
settings-reading = Ανάγνωση
settings-looks = Εμφάνιση
looks-system = Όπως στο σύστημα
looks-light = Φωτεινή
looks-dark = Σκούρα
settings-text-size = Μέγεθος κειμένου
settings-motion = Λιγότερη κίνηση
settings-motion-help = Τίποτα δεν κυλά ούτε σβήνει σταδιακά.
settings-time = Χρόνος
settings-allowance = Περιθώριο χρόνου
settings-allowance-help = Μεγαλώνει όλους τους στόχους χρόνου και την υπομονή του πελάτη στις νέες συνομιλίες. Αναγράφεται στις αναφορές. Χωρίς ρολόι, η ταχύτητα δεν βαθμολογείται.
allowance-usual = Ο κανονικός χρόνος
allowance-times = { $times } φορές ο κανονικός χρόνος
allowance-off = Χωρίς ρολόι
settings-data = Τα δεδομένα σας
settings-folder = Όλα μένουν σε αυτόν τον υπολογιστή, στη θέση { $path }
