# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Visok kontrast
settings-contrast-help = Močnejše barve in obrobe, v svetlem in temnem videzu.
