# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Visok kontrast
settings-contrast-help = Močnejše barve in obrobe, v svetlem in temnem videzu.

keys-title = Bližnjice na tipkovnici
keys-everywhere = Povsod
keys-sheet = Odpri ali zapri ta seznam
keys-move = Na naslednji ali prejšnji element
keys-press = Pritisni gumb, ki je v fokusu
keys-close = Zapri, kar je odprto v ospredju
keys-scroll = Pomikanje po strani
keys-zoom = Vse večje, manjše, kot je bilo
keys-copy = Kopiraj izbrano besedilo
keys-choose = Izberi odgovor s to številko
keys-send = Pošlji napisano
keys-line = Začni novo vrstico
keys-slider = Premakni drsnik
key-space = Preslednica

copy = Kopiraj
copied = Kopirano.

live-clock-short = Časa je vse manj: do cilja še { $left }.
live-clock-leaving = Stranka ne bo več dolgo čakala: še { $left }.
