# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Υψηλή αντίθεση
settings-contrast-help = Εντονότερα χρώματα και περιγράμματα, σε φωτεινή και σκούρα εμφάνιση.
