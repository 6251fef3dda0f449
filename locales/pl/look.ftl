# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Wysoki kontrast
settings-contrast-help = Mocniejsze kolory i obramowania – w jasnym i ciemnym wyglądzie.
