# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = High contrast
settings-contrast-help = Stronger colours and outlines, in light and dark.

keys-title = Keyboard shortcuts
keys-everywhere = Everywhere
keys-sheet = Open or close this sheet
keys-move = To the next or the previous control
keys-press = Press the button that has the focus
keys-close = Close what is open in front
keys-scroll = Scroll the page
keys-zoom = Everything larger, smaller, as it was
keys-copy = Copy selected text
keys-choose = Choose the answer with this number
keys-send = Send what you have written
keys-line = Begin a new line
keys-slider = Move a slider
key-space = Space

copy = Copy
copied = Copied.

live-clock-short = Time is getting short: { $left } until the target.
live-clock-leaving = The customer will not wait much longer: { $left } left.
