# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = High contrast
settings-contrast-help = Stronger colours and outlines, in light and dark.
