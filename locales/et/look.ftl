# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Suur kontrast
settings-contrast-help = Tugevamad värvid ja piirjooned nii heledas kui ka tumedas välimuses.

keys-title = Kiirklahvid
keys-everywhere = Kõikjal
keys-sheet = Ava või sulge see leht
keys-move = Järgmise või eelmise elemendi juurde
keys-press = Vajuta nuppu, millel on fookus
keys-close = Sulge see, mis on ees avatud
keys-scroll = Keri lehte
keys-zoom = Kõik suuremaks, väiksemaks, nagu oli
keys-copy = Kopeeri valitud tekst
keys-choose = Vali selle numbriga vastus
keys-send = Saada kirjutatu
keys-line = Alusta uut rida
keys-slider = Liiguta liugurit
key-space = Tühik

copy = Kopeeri
copied = Kopeeritud.

live-clock-short = Aeg hakkab otsa saama: eesmärgini on { $left }.
live-clock-leaving = Klient ei oota enam kaua: jäänud on { $left }.
