# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Didelis kontrastas
settings-contrast-help = Ryškesnės spalvos ir kontūrai – ir šviesioje, ir tamsioje išvaizdoje.

keys-title = Spartieji klavišai
keys-everywhere = Visur
keys-sheet = Atverti arba užverti šį sąrašą
keys-move = Prie kito arba ankstesnio valdiklio
keys-press = Paspausti aktyvų mygtuką
keys-close = Užverti tai, kas atverta priekyje
keys-scroll = Slinkti puslapį
keys-zoom = Viską padidinti, sumažinti, rodyti kaip buvo
keys-copy = Kopijuoti pažymėtą tekstą
keys-choose = Pasirinkti šio numerio atsakymą
keys-send = Siųsti, ką parašėte
keys-line = Pradėti naują eilutę
keys-slider = Stumti slankiklį
key-space = Tarpas

copy = Kopijuoti
copied = Nukopijuota.

live-clock-short = Laikas baigiasi: iki tikslo liko { $left }
live-clock-leaving = Klientas ilgai nebelauks: liko { $left }
