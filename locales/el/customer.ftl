# What a customer says where the scenario has no words for it: a typed answer led nowhere.
# The customer is a woman or a man; no form may tell which.

asks-again-calm-once = Δεν νομίζω ότι αυτό απαντά στην ερώτησή μου. Τι γίνεται τώρα;
asks-again-calm-twice = Ακόμα δεν καταλαβαίνω πού καταλήγουμε. Μπορείτε να μου πείτε τι μπορείτε να κάνετε για μένα;
asks-again-upset-once = Αυτό δεν είναι απάντηση. Τι σκοπεύετε να κάνετε;
asks-again-upset-twice = Το ξαναλέω: περιμένω μια απάντηση και δεν την έχω πάρει. Τι σκοπεύετε να κάνετε;
