# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Suur kontrast
settings-contrast-help = Tugevamad värvid ja piirjooned nii heledas kui ka tumedas välimuses.
