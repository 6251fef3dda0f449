# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Didelis kontrastas
settings-contrast-help = Ryškesnės spalvos ir kontūrai – ir šviesioje, ir tamsioje išvaizdoje.
